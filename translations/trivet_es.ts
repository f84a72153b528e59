<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than a minute ago</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>What is shown is last known; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>Leído %1</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation>
            <numerusform>%Ln campo por rellenar</numerusform>
            <numerusform>%Ln campos por rellenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %Ln checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>%Ln comprobación fallida, %1 aún pendientes</numerusform>
            <numerusform>%Ln comprobaciones fallidas, %1 aún pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln comprobación fallida</numerusform>
            <numerusform>%Ln comprobaciones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) still open</source>
        <translation>
            <numerusform>%Ln comprobación aún pendiente</numerusform>
            <numerusform>%Ln comprobaciones aún pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Rellene %1.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>Corrija %1.</translation>
    </message>
    <message>
        <source>A check failed: %1.</source>
        <translation>Una comprobación ha fallado: %1.</translation>
    </message>
    <message>
        <source>Last read %2, and not since: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>Leído por última vez %2, y no desde entonces: %1.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, as in &quot;Clients wait for a decision&quot;</extracomment>
        <translation>Por hacer: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Aún no se sabe: %1.</translation>
    </message>
    <message>
        <source>Only you can see this: %1.</source>
        <translation>Solo usted puede ver esto: %1.</translation>
    </message>
    <message>
        <source>Opens after “%1”.</source>
        <translation>Se abre después de «%1».</translation>
    </message>
    <message>
        <source>Another copy of Trivet has this tenant open.</source>
        <translation>Otra copia de Trivet tiene abierto este inquilino.</translation>
    </message>
    <message>
        <source>Trivet could not save. Next opens when it can.</source>
        <translation>Trivet no ha podido guardar. «Siguiente» se abrirá cuando pueda.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Footer beside Next: %1 &quot;1 check failed&quot;, %2 &quot;2 fields to fill in&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mend it, or choose Continue anyway and say why: %1.</source>
        <translation>Corríjalo, o elija «Continuar de todos modos» y diga por qué: %1.</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>%1 is online</source>
        <translation>%1 está en línea</translation>
    </message>
    <message>
        <source>%1 was last seen on %2</source>
        <translation>%1 se vio por última vez el %2</translation>
    </message>
    <message>
        <source>%1 is listed</source>
        <translation>%1 figura en la lista</translation>
    </message>
    <message>
        <source>%1 is suspended, which does not stop it</source>
        <translation>%1 está suspendido, lo que no lo detiene</translation>
    </message>
    <message>
        <source>%1 was deleted in Datto RMM</source>
        <translation>%1 se eliminó en Datto RMM</translation>
    </message>
    <message>
        <source>Nothing has to come. Install the agent again if the device is still in use.</source>
        <translation>No tiene que venir nada. Instale de nuevo el agente si el dispositivo sigue en uso.</translation>
    </message>
    <message>
        <source>%1 came from Datto RMM, which no longer lists it</source>
        <translation>%1 vino de Datto RMM, que ya no lo enumera</translation>
    </message>
    <message>
        <source>Set the device inactive in Autotask if it is gone, or install the agent again.</source>
        <translation>Ponga inactivo el dispositivo en Autotask si ya no existe, o instale de nuevo el agente.</translation>
    </message>
    <message>
        <source>%1 is what is left of a device that was set up anew on the same site</source>
        <translation>%1 es lo que queda de un dispositivo reinstalado en el mismo sitio</translation>
    </message>
    <message>
        <source>Look at the newer record of the same name. Delete this one in Datto RMM when nobody needs it.</source>
        <translation>Mire el registro más nuevo del mismo nombre. Elimine este en Datto RMM si nadie lo necesita.</translation>
    </message>
    <message>
        <source>%1 was not made by Datto RMM</source>
        <translation>%1 no lo creó Datto RMM</translation>
    </message>
    <message>
        <source>No site is involved</source>
        <translation>No interviene ningún sitio</translation>
    </message>
    <message>
        <source>On the site %1</source>
        <translation>En el sitio %1</translation>
    </message>
    <message>
        <source>%1 is a site of Datto RMM&apos;s own, whose devices do not sync</source>
        <translation>%1 es un sitio propio de Datto RMM, cuyos dispositivos no se sincronizan</translation>
    </message>
    <message>
        <source>Move the device to the customer&apos;s site in Datto RMM.</source>
        <translation>Mueva el dispositivo al sitio del cliente en Datto RMM.</translation>
    </message>
    <message>
        <source>Datto RMM lists no site that the device names (%1)</source>
        <translation>Datto RMM no enumera el sitio que indica el dispositivo (%1)</translation>
    </message>
    <message>
        <source>Check again. If it stays so, move the device to a site in Datto RMM.</source>
        <translation>Compruebe de nuevo. Si sigue así, mueva el dispositivo a un sitio en Datto RMM.</translation>
    </message>
    <message>
        <source>The site %1 is mapped to no company</source>
        <translation>El sitio %1 no está asignado a ninguna empresa</translation>
    </message>
    <message>
        <source>Map the site to its company in Datto RMM.</source>
        <translation>Asigne el sitio a su empresa en Datto RMM.</translation>
    </message>
    <message>
        <source>Nothing tells which company it belongs to</source>
        <translation>Nada indica a qué empresa pertenece</translation>
    </message>
    <message>
        <source>Autotask has no company %1</source>
        <translation>Autotask no tiene ninguna empresa %1</translation>
    </message>
    <message>
        <source>Map the site to a company that exists.</source>
        <translation>Asigne el sitio a una empresa que exista.</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask</source>
        <translation>%1 está inactiva en Autotask</translation>
    </message>
    <message>
        <source>Make the company active, or map the site to another one.</source>
        <translation>Active la empresa o asigne el sitio a otra.</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 no es del tipo %2</translation>
    </message>
    <message>
        <source>Give the company the customer&apos;s type in Autotask, or map the site to another one.</source>
        <translation>Dé a la empresa el tipo de los clientes en Autotask, o asigne el sitio a otra.</translation>
    </message>
    <message>
        <source>%1 is your own company</source>
        <translation>%1 es su propia empresa</translation>
    </message>
    <message>
        <source>%1 is active. Whether it is a customer is not known.</source>
        <translation>%1 está activa. No se sabe si es un cliente.</translation>
    </message>
    <message>
        <source>%1 is an active customer</source>
        <translation>%1 es un cliente activo</translation>
    </message>
    <message>
        <source>%1 is in Autotask and active</source>
        <translation>%1 está en Autotask y activo</translation>
    </message>
    <message>
        <source>Make the device active in Autotask.</source>
        <translation>Active el dispositivo en Autotask.</translation>
    </message>
    <message>
        <source>%1 stands under another company, %2</source>
        <translation>%1 está en otra empresa, %2</translation>
    </message>
    <message>
        <source>No device of Autotask stands behind %1</source>
        <translation>Detrás de %1 no hay ningún dispositivo de Autotask</translation>
    </message>
    <message>
        <source>Find its device in Autotask by serial number. Archive the configuration in IT Glue if there is none.</source>
        <translation>Busque su dispositivo en Autotask por el número de serie. Si no hay ninguno, archive la configuración en IT Glue.</translation>
    </message>
    <message>
        <source>%1 was set up anew, and its older record in Datto RMM holds the device in Autotask</source>
        <translation>%1 se reinstaló, y su registro antiguo en Datto RMM ocupa el dispositivo en Autotask</translation>
    </message>
    <message>
        <source>Delete the older record in Datto RMM, then wait for the next sync.</source>
        <translation>Elimine el registro antiguo en Datto RMM y espere a la próxima sincronización.</translation>
    </message>
    <message>
        <source>The device type %1 has no configuration item type</source>
        <translation>El tipo de dispositivo %1 no tiene tipo de elemento de configuración</translation>
    </message>
    <message>
        <source>Choose a type for this device type on the Devices tab in Datto RMM.</source>
        <translation>Elija un tipo para este tipo de dispositivo en la pestaña Devices de Datto RMM.</translation>
    </message>
    <message>
        <source>The product for the device type %1 is inactive or missing</source>
        <translation>El producto del tipo de dispositivo %1 está inactivo o falta</translation>
    </message>
    <message>
        <source>Make the product active in Autotask, or choose another one.</source>
        <translation>Active el producto en Autotask o elija otro.</translation>
    </message>
    <message>
        <source>Map Devices was never switched on</source>
        <translation>Map Devices no se ha activado nunca</translation>
    </message>
    <message>
        <source>Turn Map Devices on once types and products are set.</source>
        <translation>Active Map Devices cuando los tipos y productos estén definidos.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The sync takes up to 24 hours.</source>
        <translation>%1 aún no está. La sincronización tarda hasta 24 horas.</translation>
    </message>
    <message>
        <source>%1 did not come, though Map Devices is on since %2</source>
        <translation>%1 no ha venido, aunque Map Devices está activado desde %2</translation>
    </message>
    <message>
        <source>Save the Devices tab in Datto RMM once more, and look at the alerts of its Autotask page.</source>
        <translation>Guarde otra vez la pestaña Devices en Datto RMM y mire las alertas de su página de Autotask.</translation>
    </message>
    <message>
        <source>Only a device in Autotask has a type</source>
        <translation>Solo un dispositivo de Autotask tiene tipo</translation>
    </message>
    <message>
        <source>%1 has no configuration item type</source>
        <translation>%1 no tiene tipo de elemento de configuración</translation>
    </message>
    <message>
        <source>Set the type in Autotask; IT Glue takes it from there.</source>
        <translation>Defina el tipo en Autotask; IT Glue lo toma de allí.</translation>
    </message>
    <message>
        <source>Its type (%1) no longer exists in Autotask</source>
        <translation>Su tipo (%1) ya no existe en Autotask</translation>
    </message>
    <message>
        <source>Set a type that exists in Autotask.</source>
        <translation>Defina un tipo que exista en Autotask.</translation>
    </message>
    <message>
        <source>%1 is inactive, but devices of this type are in IT Glue</source>
        <translation>%1 está inactivo, pero hay dispositivos de este tipo en IT Glue</translation>
    </message>
    <message>
        <source>Devices of the type %1 are in IT Glue</source>
        <translation>Hay dispositivos del tipo %1 en IT Glue</translation>
    </message>
    <message>
        <source>Other devices of the company came, and none of the type %1 anywhere</source>
        <translation>Han venido otros dispositivos de la empresa, y ninguno del tipo %1 en ninguna parte</translation>
    </message>
    <message>
        <source>Select the type in the sync settings in IT Glue.</source>
        <translation>Seleccione el tipo en los ajustes de sincronización de IT Glue.</translation>
    </message>
    <message>
        <source>No device of the type %1 has come, so nobody can tell whether it is selected</source>
        <translation>No ha venido ningún dispositivo del tipo %1, así que nadie puede decir si está seleccionado</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>Sin la API solo usted puede ver esto. Mire en IT Glue.</translation>
    </message>
    <message>
        <source>%1 is linked to the company</source>
        <translation>%1 está vinculada a la empresa</translation>
    </message>
    <message>
        <source>No organization is linked to Autotask yet</source>
        <translation>Aún no hay ninguna organización vinculada a Autotask</translation>
    </message>
    <message>
        <source>Connect IT Glue to Autotask and let the first sync run.</source>
        <translation>Conecte IT Glue con Autotask y deje que se haga la primera sincronización.</translation>
    </message>
    <message>
        <source>%1 is there, but not linked to the company</source>
        <translation>%1 existe, pero no está vinculada a la empresa</translation>
    </message>
    <message>
        <source>Match the organization to the company in IT Glue.</source>
        <translation>Empareje la organización con la empresa en IT Glue.</translation>
    </message>
    <message>
        <source>%1 is written %2 in IT Glue, which is another name there</source>
        <translation>%1 está escrito %2 en IT Glue, que allí es otro nombre</translation>
    </message>
    <message>
        <source>Write both names exactly alike, then let it sync.</source>
        <translation>Escriba ambos nombres exactamente igual y deje que se sincronice.</translation>
    </message>
    <message>
        <source>No organization is linked to %1</source>
        <translation>No hay ninguna organización vinculada a %1</translation>
    </message>
    <message>
        <source>Look whether the company&apos;s type is selected in the sync settings.</source>
        <translation>Mire si el tipo de la empresa está seleccionado en los ajustes de sincronización.</translation>
    </message>
    <message>
        <source>%1 is there and linked</source>
        <translation>%1 existe y está vinculado</translation>
    </message>
    <message>
        <source>%1 is there, and IT Glue reports: %2</source>
        <translation>%1 existe, e IT Glue notifica: %2</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 está archivado</translation>
    </message>
    <message>
        <source>Restore the configuration in IT Glue.</source>
        <translation>Restaure la configuración en IT Glue.</translation>
    </message>
    <message>
        <source>%1 is there, but its link to Autotask no longer syncs</source>
        <translation>%1 existe, pero su vínculo con Autotask ya no se sincroniza</translation>
    </message>
    <message>
        <source>Match the configuration to its device again in IT Glue.</source>
        <translation>Empareje de nuevo la configuración con su dispositivo en IT Glue.</translation>
    </message>
    <message>
        <source>%1 is there, but linked to nothing in Autotask</source>
        <translation>%1 existe, pero no está vinculado a nada en Autotask</translation>
    </message>
    <message>
        <source>Match it to the device in IT Glue; a sync would make a second one.</source>
        <translation>Emparéjela con el dispositivo en IT Glue; una sincronización crearía una segunda.</translation>
    </message>
    <message>
        <source>Cannot be told without its device in Autotask</source>
        <translation>No se puede saber sin su dispositivo en Autotask</translation>
    </message>
    <message>
        <source>Autotask holds %1 twice, and IT Glue has it by the other one</source>
        <translation>Autotask tiene %1 dos veces, e IT Glue lo tiene por el otro</translation>
    </message>
    <message>
        <source>Set one of the two inactive in Autotask: the one that nobody works with.</source>
        <translation>Ponga inactivo uno de los dos en Autotask: aquel con el que nadie trabaja.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The next sync brings it.</source>
        <translation>%1 aún no está. La próxima sincronización lo trae.</translation>
    </message>
    <message>
        <source>%1 did not come, and nothing that Trivet can read stands in its way</source>
        <translation>%1 no ha venido, y nada de lo que Trivet puede leer lo impide</translation>
    </message>
    <message>
        <source>Start Manual Sync in IT Glue, then look at the errors of the integration.</source>
        <translation>Elija Start Manual Sync en IT Glue y mire después los errores de la integración.</translation>
    </message>
    <message>
        <source>Device in Datto RMM</source>
        <extracomment>Where a device is on its way into IT Glue</extracomment>
        <translation>Dispositivo en Datto RMM</translation>
    </message>
    <message>
        <source>Site in Datto RMM</source>
        <translation>Sitio en Datto RMM</translation>
    </message>
    <message>
        <source>Company in Autotask</source>
        <translation>Empresa en Autotask</translation>
    </message>
    <message>
        <source>Device in Autotask</source>
        <translation>Dispositivo en Autotask</translation>
    </message>
    <message>
        <source>Type is synced</source>
        <translation>El tipo se sincroniza</translation>
    </message>
    <message>
        <source>Organization in IT Glue</source>
        <translation>Organización en IT Glue</translation>
    </message>
    <message>
        <source>Configuration in IT Glue</source>
        <translation>Configuración en IT Glue</translation>
    </message>
    <message>
        <source>It is in IT Glue.</source>
        <translation>Está en IT Glue.</translation>
    </message>
    <message>
        <source>It stops here: %1.</source>
        <extracomment>Why a device is not in IT Glue; %1 is &quot;Company in Autotask&quot;</extracomment>
        <translation>Se detiene aquí: %1.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Está en camino.</translation>
    </message>
    <message>
        <source>Nobody can tell yet: something on its way is not known.</source>
        <translation>Nadie puede decirlo aún: algo de su camino no se conoce.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Create configuration item types</source>
        <extracomment>The last text of each is a button that opens a preview</extracomment>
        <translation>Crear tipos de elemento de configuración</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln configuration item type(s)</source>
        <translation>
            <numerusform>Crear %Ln tipo de elemento de configuración</numerusform>
            <numerusform>Crear %Ln tipos de elemento de configuración</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and mend products</source>
        <translation>Crear y arreglar productos</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) to products</source>
        <translation>
            <numerusform>Hacer %Ln cambio en productos</numerusform>
            <numerusform>Hacer %Ln cambios en productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping</source>
        <translation>Aplicar la asignación</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) in Autotask</source>
        <translation>
            <numerusform>Hacer %Ln cambio en Autotask</numerusform>
            <numerusform>Hacer %Ln cambios en Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping…</source>
        <translation>Aplicar la asignación…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Set the type of devices</source>
        <translation>Establecer el tipo de los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>Set type on %Ln device(s)</source>
        <translation>
            <numerusform>Establecer el tipo en %Ln dispositivo</numerusform>
            <numerusform>Establecer el tipo en %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give devices another type</source>
        <translation>Dar otro tipo a los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %Ln device(s)</source>
        <translation>
            <numerusform>Cambiar el tipo de %Ln dispositivo</numerusform>
            <numerusform>Cambiar el tipo de %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set devices inactive</source>
        <translation>Poner inactivos los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln device(s) inactive</source>
        <translation>
            <numerusform>Poner inactivo %Ln dispositivo</numerusform>
            <numerusform>Poner inactivos %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in manufacturers</source>
        <translation>Rellenar los fabricantes</translation>
    </message>
    <message>
        <source>Create organizations in IT Glue</source>
        <translation>Crear organizaciones en IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln organization(s)</source>
        <translation>
            <numerusform>Crear %Ln organización</numerusform>
            <numerusform>Crear %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change configurations in IT Glue</source>
        <translation>Cambiar configuraciones en IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln configuration(s)</source>
        <translation>
            <numerusform>Cambiar %Ln configuración</numerusform>
            <numerusform>Cambiar %Ln configuraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive configurations in IT Glue</source>
        <translation>Archivar configuraciones en IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln configuration(s)</source>
        <translation>
            <numerusform>Archivar %Ln configuración</numerusform>
            <numerusform>Archivar %Ln configuraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <translation>Tipo de elemento de configuración</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Material code</source>
        <translation>Código de material</translation>
    </message>
    <message>
        <source>Default category</source>
        <translation>Categoría predeterminada</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Manufacturer product name</source>
        <translation>Nombre del producto del fabricante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>alguien lo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>%1 is a vendor&apos;s name; what it said follows elsewhere</extracomment>
        <translation>%1 lo ha rechazado</translation>
    </message>
    <message>
        <source>Trivet’s user may not write it</source>
        <translation>el usuario de Trivet no puede escribirlo</translation>
    </message>
    <message>
        <source>no answer came, and it was not written</source>
        <translation>no llegó respuesta, y no se escribió</translation>
    </message>
    <message>
        <source>read back, it has another value</source>
        <translation>al volver a leerlo tiene otro valor</translation>
    </message>
    <message>
        <source>there are two of this name now</source>
        <translation>ahora hay dos con este nombre</translation>
    </message>
    <message>
        <source>Autotask keeps the value: it cannot be undone</source>
        <translation>Autotask conserva el valor: no se puede deshacer</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Cut off: Trivet will read how it came out</source>
        <translation>Interrumpido: Trivet leerá cómo ha terminado</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Escrito y vuelto a leer</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Dejado como estaba</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <translation>Poner inactivo</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>How a change is taken back; %1 is the former value, or &quot;blank&quot;</extracomment>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>No type is chosen for %1. Choose one in step 1.4.</source>
        <translation>No hay ningún tipo elegido para %1. Elija uno en el paso 1.4.</translation>
    </message>
    <message>
        <source>The type %1 is not in Autotask, or inactive. Create it first.</source>
        <translation>El tipo %1 no está en Autotask, o está inactivo. Créelo primero.</translation>
    </message>
    <message>
        <source>Datto RMM does not list this device, so its type cannot be told.</source>
        <translation>Datto RMM no enumera este dispositivo, así que no se puede saber su tipo.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>%1 may be the same. Use it, or choose another name.</source>
        <translation>Puede que %1 sea lo mismo. Úselo o elija otro nombre.</translation>
    </message>
    <message>
        <source>A product needs an active material code. Choose one in step 1.4.</source>
        <translation>Un producto necesita un código de material activo. Elija uno en el paso 1.4.</translation>
    </message>
    <message>
        <source>The Autotask sync owns %1 in IT Glue. Change it in Autotask.</source>
        <translation>%1 pertenece en IT Glue a la sincronización de Autotask. Cámbielo en Autotask.</translation>
    </message>
    <message>
        <source>It is in use after all.</source>
        <translation>Sí está en uso.</translation>
    </message>
    <message>
        <source>What it rests on was not read whole. Read again first.</source>
        <translation>Aquello en lo que se basa no se ha leído entero. Lea de nuevo primero.</translation>
    </message>
    <message>
        <source>No API takes it back. Remove it in the portal if it is not wanted.</source>
        <translation>Ninguna API lo retira. Quítelo en el portal si no se desea.</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the configuration item type: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of types</extracomment>
        <translation>En Datto RMM, en la pestaña Devices, elija el tipo de elemento de configuración: %1</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the product: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of products</extracomment>
        <translation>En Datto RMM, en la pestaña Devices, elija el producto: %1</translation>
    </message>
    <message>
        <source>In Autotask, open the product %1 and set its Default Configuration Item Type to %2, so that new devices have one</source>
        <extracomment>Autotask, page &quot;Edit Product&quot;; %1 is a product, %2 a configuration item type</extracomment>
        <translation>En Autotask, abra el producto %1 y establezca su Default Configuration Item Type en %2, para que los dispositivos nuevos tengan uno</translation>
    </message>
    <message>
        <source>In IT Glue, move passwords and documents that are still needed to the configuration that stays</source>
        <translation>En IT Glue, mueva las contraseñas y documentos que aún se necesiten a la configuración que se queda</translation>
    </message>
    <message>
        <source>In IT Glue, under Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, select the types: %1</source>
        <extracomment>IT Glue, &quot;Sync Settings&quot; of the Autotask integration; %1 are names of types</extracomment>
        <translation>En IT Glue, en Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, seleccione los tipos: %1</translation>
    </message>
    <message>
        <source>Nothing changes in IT Glue.</source>
        <translation>No cambia nada en IT Glue.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the types over. A device whose type is not selected there is no longer synced.</source>
        <translation>Con su próxima sincronización, IT Glue toma los tipos. Un dispositivo cuyo tipo no esté seleccionado allí deja de sincronizarse.</translation>
    </message>
    <message>
        <source>IT Glue syncs devices of a new type once it is selected in its sync settings.</source>
        <translation>IT Glue sincroniza los dispositivos de un tipo nuevo cuando está seleccionado en sus ajustes de sincronización.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue may orphan the configurations of inactive devices. What they hold stays.</source>
        <translation>Con su próxima sincronización, IT Glue puede dejar huérfanas las configuraciones de dispositivos inactivos. Lo que contienen permanece.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes manufacturer and model over, and makes those it lacks.</source>
        <translation>Con su próxima sincronización, IT Glue toma el fabricante y el modelo, y crea los que le faltan.</translation>
    </message>
    <message>
        <source>With the next sync an organization is joined by exactly its name. It cannot be undone here: IT Glue deletes one with all it holds.</source>
        <translation>Con la próxima sincronización, una organización se une por su nombre exacto. No se puede deshacer aquí: IT Glue elimina una con todo lo que contiene.</translation>
    </message>
    <message>
        <source>An archived configuration stays archived when IT Glue syncs.</source>
        <translation>Una configuración archivada sigue archivada cuando IT Glue sincroniza.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not create %1.</source>
        <extracomment>%1 is Autotask&apos;s own name of an entity, like ConfigurationItems</extracomment>
        <translation>El usuario de Autotask de Trivet no puede crear %1.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not change %1.</source>
        <translation>El usuario de Autotask de Trivet no puede cambiar %1.</translation>
    </message>
    <message>
        <source>Give its security level that right: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <extracomment>Labels of Autotask, in their order</extracomment>
        <translation>Dé ese permiso a su nivel de seguridad: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a change came out, and why: &quot;Left alone: it was so already&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several rows in a row came out alike: %1. Go on all the same?</source>
        <extracomment>%1 tells how: &quot;it was so already&quot;</extracomment>
        <translation>Varias filas seguidas han terminado igual: %1. ¿Continuar de todos modos?</translation>
    </message>
    <message>
        <source>Create types…</source>
        <translation>Crear tipos…</translation>
    </message>
    <message>
        <source>Mend products…</source>
        <translation>Arreglar productos…</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Establecer el tipo…</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>Cambiar el tipo…</translation>
    </message>
    <message>
        <source>Set inactive…</source>
        <translation>Poner inactivo…</translation>
    </message>
    <message>
        <source>Fill in manufacturers…</source>
        <translation>Completar fabricantes…</translation>
    </message>
    <message>
        <source>Create organizations…</source>
        <translation>Crear organizaciones…</translation>
    </message>
    <message>
        <source>Change configurations…</source>
        <translation>Cambiar configuraciones…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Etiqueta de activo</translation>
    </message>
    <message>
        <source>Warranty expires</source>
        <translation>La garantía vence</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Trivet takes up to %1 of them now, then waits and goes on by itself.</source>
        <translation>Trivet usa ahora hasta %1 de ellas, luego espera y continúa por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). How many %1 has left is not known.</source>
        <extracomment>%1 is a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Usa aproximadamente %Ln llamada a la API. No se sabe cuántas le quedan a %1.</numerusform>
            <numerusform>Usa aproximadamente %Ln llamadas a la API. No se sabe cuántas le quedan a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</source>
        <extracomment>%1 of %2 calls in %3 minutes, %4 a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Usa aproximadamente %Ln llamada a la API. De las %2 en %3 minutos, Trivet ha usado %1; %4 no dice lo que usan otros.</numerusform>
            <numerusform>Usa aproximadamente %Ln llamadas a la API. De las %2 en %3 minutos, Trivet ha usado %1; %4 no dice lo que usan otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln of the %1 API call(s) left this hour.</source>
        <extracomment>%1 is the number of calls that are left</extracomment>
        <translation>
            <numerusform>Usa aproximadamente %Ln de las %1 llamadas a la API que quedan esta hora.</numerusform>
            <numerusform>Usa aproximadamente %Ln de las %1 llamadas a la API que quedan esta hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>Progress of changes; %1 written, %2 in all</extracomment>
        <translation>escritos: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came out otherwise</source>
        <translation>
            <numerusform>%Ln fila terminó de otro modo</numerusform>
            <numerusform>%Ln filas terminaron de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Progress of changes</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Progress of changes; %1 is a duration</extracomment>
        <translation>faltan aprox. %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>escritos: %1</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>deshechos: %1</translation>
    </message>
    <message>
        <source>%1 came out otherwise</source>
        <extracomment>How a change went: rows that were refused, skipped or in conflict</extracomment>
        <translation>%1 acabaron de otra forma</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>interrumpidos: %1</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <extracomment>How a change went: rows that were planned and never sent</extracomment>
        <translation>%1 sin empezar</translation>
    </message>
    <message>
        <source>Some of these are so already: another copy of Trivet, or a person, may be writing the same. Go on with the others?</source>
        <translation>Algunos ya están así: puede que otra copia de Trivet o una persona esté escribiendo lo mismo. ¿Continuar con los demás?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Acceso restringido</translation>
    </message>
    <message>
        <source>Device expiration date</source>
        <translation>Fecha de caducidad del dispositivo</translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation>Fecha de fin de vida útil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What was done, and in parentheses what had been found: &quot;Set the type of devices (Devices without a type)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <extracomment>A record&apos;s name and its number at the vendor</extracomment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Nobody has said yet who makes it.</source>
        <translation>Nadie ha dicho todavía quién lo fabrica.</translation>
    </message>
    <message>
        <source>Nobody has said yet which type takes the place of %1.</source>
        <translation>Nadie ha dicho todavía qué tipo ocupa el lugar de %1.</translation>
    </message>
    <message>
        <source>%1 stays as it is: Trivet reads no such value in Autotask.</source>
        <extracomment>%1 is a field of IT Glue, like &quot;Notes&quot;</extracomment>
        <translation>%1 queda como está: Trivet no lee ningún valor así en Autotask.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the former values over, of what it syncs.</source>
        <translation>Con su próxima sincronización, IT Glue toma los valores anteriores de lo que sincroniza.</translation>
    </message>
    <message>
        <source>Where Autotask holds a value for such a field, IT Glue takes that over with its next sync.</source>
        <translation>Donde Autotask tiene un valor para un campo así, IT Glue lo toma con su próxima sincronización.</translation>
    </message>
    <message>
        <source>Manufacturer of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>Fabricante de %1</translation>
    </message>
    <message>
        <source>Manufacturer product name of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>Nombre del fabricante para %1</translation>
    </message>
    <message>
        <source>Type that takes the place of %1</source>
        <extracomment>Field&apos;s label; %1 is a configuration item type</extracomment>
        <translation>Tipo que ocupa el lugar de %1</translation>
    </message>
    <message>
        <source>Take serial numbers over into Autotask</source>
        <translation>Llevar los números de serie a Autotask</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln serial number(s)</source>
        <translation>
            <numerusform>Cambiar %Ln número de serie</numerusform>
            <numerusform>Cambiar %Ln números de serie</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Llevar a Autotask…</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the serial numbers over.</source>
        <translation>Con su próxima sincronización, IT Glue toma los números de serie.</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>The number of something whose name was not read, like a category of Autotask</extracomment>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>%1, checking now</source>
        <extracomment>Under a check that shows what was last known; %1 is &quot;Read 3 hours ago&quot;</extracomment>
        <translation>%1, comprobando ahora</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Under a check that waits for a sync that runs</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <extracomment>Under a check that passed a while ago; %1 is a time</extracomment>
        <translation>Visto por última vez: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Button: what the check found is meant so</extracomment>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>Button: looked at once more after three months</extracomment>
        <translation>Confirmar de nuevo</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Under a warning that a person went on in spite of: it holds again</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Paste new value</source>
        <translation>Pegar un valor nuevo</translation>
    </message>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>Conservar hasta cerrar Trivet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <extracomment>Under a warning: go on in spite of it, with a reason that the report keeps</extracomment>
        <translation>Continuar de todos modos</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>%1 continued anyway: %2</source>
        <extracomment>Under a warning; %1 who went on in spite of it, %2 the reason</extracomment>
        <translation>%1 continuó de todos modos: %2</translation>
    </message>
    <message>
        <source>The values of this step are not here yet</source>
        <extracomment>Evidence of a check: this step&apos;s user or secret was not given</extracomment>
        <translation>Los valores de este paso aún no están aquí</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln field(s) complete and well formed</source>
        <translation>
            <numerusform>%Ln campo completo y bien formado</numerusform>
            <numerusform>%Ln campos completos y bien formados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are still empty</source>
        <translation>Aún hay campos vacíos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln campo por rellenar</numerusform>
            <numerusform>%Ln campos por rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>A field cannot be right</source>
        <translation>Un campo no puede ser correcto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln campo por corregir</numerusform>
            <numerusform>%Ln campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1; a test entry was written and read back</source>
        <translation>Guardados en %1; se escribió y se volvió a leer una entrada de prueba</translation>
    </message>
    <message>
        <source>Secrets stay in memory</source>
        <translation>Los secretos quedan en memoria</translation>
    </message>
    <message>
        <source>They are kept until Trivet closes, and nowhere else</source>
        <translation>Se conservan hasta que se cierra Trivet, y en ningún otro sitio</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Trivet cannot save until you unlock it</source>
        <translation>Trivet no puede guardar hasta que usted lo desbloquee</translation>
    </message>
    <message>
        <source>The keychain refused Trivet</source>
        <translation>El llavero ha rechazado a Trivet</translation>
    </message>
    <message>
        <source>Allow Trivet in your keychain, then check again</source>
        <translation>Permita Trivet en su llavero y compruebe de nuevo</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Aquí no hay llavero</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes</source>
        <translation>Los secretos se conservan hasta que se cierra Trivet</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window</source>
        <translation>Puede que esté pidiendo su contraseña en otra ventana</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún no se ha intentado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) read back from %2</source>
        <translation>
            <numerusform>%Ln secreto vuelto a leer de %2</numerusform>
            <numerusform>%Ln secretos vueltos a leer de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in memory until Trivet closes, and in no keychain</source>
        <translation>
            <numerusform>%Ln secreto en memoria hasta cerrar Trivet, y en ningún llavero</numerusform>
            <numerusform>%Ln secretos en memoria hasta cerrar Trivet, y en ningún llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was saved yet</source>
        <translation>Aún no se ha guardado ningún secreto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait(s) for the keychain</source>
        <translation>
            <numerusform>%Ln secreto espera al llavero</numerusform>
            <numerusform>%Ln secretos esperan al llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in another keychain</source>
        <translation>Un secreto está en otro llavero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln secreto está guardado en %2, pero ahora responde %3. Abra %2 y reinicie Trivet, o péguelo de nuevo.</numerusform>
            <numerusform>%Ln secretos están guardados en %2, pero ahora responde %3. Abra %2 y reinicie Trivet, o péguelos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in a keychain that does not run</source>
        <translation>Un secreto está en un llavero que no está en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln secreto está guardado en %2. Inicie %2 y reinicie Trivet, o péguelo de nuevo.</numerusform>
            <numerusform>%Ln secretos están guardados en %2. Inicie %2 y reinicie Trivet, o péguelos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every change it is known how it came out</source>
        <translation>De cada cambio se sabe cómo ha terminado</translation>
    </message>
    <message>
        <source>A change was cut off</source>
        <translation>Un cambio se ha interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in.</source>
        <translation>
            <numerusform>Puede que %Ln registro se haya escrito o no: %2. Trivet lo lee cuando tenga la sesión iniciada.</numerusform>
            <numerusform>Puede que %Ln registros se hayan escrito o no, entre ellos %2. Trivet los lee cuando tenga la sesión iniciada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of changes was not read</source>
        <translation>No se ha leído el diario de cambios</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from the address you gave</source>
        <translation>%1, por la dirección que usted indicó</translation>
    </message>
    <message>
        <source>Autotask could not tell the zone</source>
        <translation>Autotask no ha podido indicar la zona</translation>
    </message>
    <message>
        <source>The zone of %1 could not be determined. Compare the user name, or give your Autotask web address.</source>
        <translation>No se ha podido determinar la zona de %1. Compare el nombre de usuario o indique su dirección web de Autotask.</translation>
    </message>
    <message>
        <source>Autotask does not know this user</source>
        <translation>Autotask no conoce a este usuario</translation>
    </message>
    <message>
        <source>It says that there is no user %1. Paste Username (Key) of the API user.</source>
        <translation>Responde que no existe ningún usuario %1. Pegue Username (Key) del usuario de API.</translation>
    </message>
    <message>
        <source>The zone is not Autotask&apos;s</source>
        <translation>La zona no es de Autotask</translation>
    </message>
    <message>
        <source>Autotask named the host %1, which is not its own. Nothing was sent there.</source>
        <translation>Autotask ha indicado el host %1, que no es suyo. No se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>Waits for the user name</source>
        <translation>Espera el nombre de usuario</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Autotask rejects the secret</source>
        <translation>Autotask rechaza el secreto</translation>
    </message>
    <message>
        <source>Sign-in as %1 failed (401). The secret was probably not copied in full. Paste it again, or generate a new one in Autotask.</source>
        <translation>El inicio de sesión como %1 ha fallado (401). Probablemente el secreto no se copió entero. Péguelo de nuevo o genere uno nuevo en Autotask.</translation>
    </message>
    <message>
        <source>Autotask rejects a secret that worked before</source>
        <translation>Autotask rechaza un secreto que antes funcionaba</translation>
    </message>
    <message>
        <source>The user %1 is probably locked. Clear Locked on the user in Autotask, then check again.</source>
        <translation>Probablemente el usuario %1 está bloqueado. Desmarque Locked en el usuario en Autotask y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Autotask rejects the tracking identifier</source>
        <translation>Autotask rechaza el identificador de seguimiento</translation>
    </message>
    <message>
        <source>Autotask answered 500 for %1. The identifier must be of the kind Custom and belong to this user.</source>
        <translation>Autotask ha respondido 500 para %1. El identificador debe ser de la clase Custom y pertenecer a este usuario.</translation>
    </message>
    <message>
        <source>A value holds a sign that no key has</source>
        <translation>Un valor contiene un signo que ninguna clave tiene</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the value again from the portal itself.</source>
        <translation>No se ha enviado nada. Copie de nuevo el valor desde el propio portal.</translation>
    </message>
    <message>
        <source>The user may not use the API</source>
        <translation>El usuario no puede usar la API</translation>
    </message>
    <message>
        <source>%1 signed in but may not read. Its security level must be API User (system) or a copy of it.</source>
        <translation>%1 ha iniciado sesión, pero no puede leer. Su nivel de seguridad debe ser API User (system) o una copia de él.</translation>
    </message>
    <message>
        <source>Waits for the zone</source>
        <translation>Espera la zona</translation>
    </message>
    <message>
        <source>Autotask could not be asked</source>
        <translation>No se ha podido preguntar a Autotask</translation>
    </message>
    <message>
        <source>Waits for all three values</source>
        <translation>Espera los tres valores</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 ha iniciado sesión</translation>
    </message>
    <message>
        <source>The user is probably locked</source>
        <translation>Probablemente el usuario está bloqueado</translation>
    </message>
    <message>
        <source>%1 worked before and is refused now. Clear Locked on the user in Autotask.</source>
        <translation>%1 funcionaba antes y ahora se rechaza. Desmarque Locked en el usuario en Autotask.</translation>
    </message>
    <message>
        <source>Shows after the first sign-in</source>
        <translation>Se muestra después del primer inicio de sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record</source>
        <translation>
            <numerusform>%Ln clase de registro</numerusform>
            <numerusform>%Ln clases de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user may not read everything</source>
        <translation>El usuario de Trivet no puede leerlo todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>%Ln clase de registro sigue oculta: %2. Establezca el nivel de seguridad en API User (system).</numerusform>
            <numerusform>%Ln clases de registros siguen ocultas: %2. Establezca el nivel de seguridad en API User (system).</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some records</source>
        <translation>El usuario de Trivet solo ve algunos registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>%Ln clase está restringida: %2. Las filas que faltan parecerían dispositivos que faltan.</numerusform>
            <numerusform>%Ln clases están restringidas: %2. Las filas que faltan parecerían dispositivos que faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no companies</source>
        <translation>El usuario de Trivet no ve ninguna empresa</translation>
    </message>
    <message>
        <source>Autotask shows not a single company. Set the security level to API User (system).</source>
        <translation>Autotask no muestra ni una sola empresa. Establezca el nivel de seguridad en API User (system).</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no customers</source>
        <translation>El usuario de Trivet no ve ningún cliente</translation>
    </message>
    <message>
        <source>Of all companies Autotask shows only your own, %1. Set the security level to API User (system).</source>
        <translation>De todas las empresas, Autotask solo muestra la suya, %1. Establezca el nivel de seguridad en API User (system).</translation>
    </message>
    <message>
        <source>%1 of %2 calls used by all programs (%3%)</source>
        <translation>%1 de %2 llamadas usadas por todos los programas (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls are nearly used up</source>
        <translation>Las llamadas de Autotask están casi agotadas</translation>
    </message>
    <message>
        <source>%1 of %2 calls used this hour (%3%). Trivet waits, so that your ticketing goes on.</source>
        <translation>%1 de %2 llamadas usadas en esta hora (%3&#xa0;%). Trivet espera para que su gestión de tickets continúe.</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plataforma %1</translation>
    </message>
    <message>
        <source>%2 on platform %1</source>
        <translation>%2 en la plataforma %1</translation>
    </message>
    <message>
        <source>Datto RMM rejects the key</source>
        <translation>Datto RMM rechaza la clave</translation>
    </message>
    <message>
        <source>Platform %1 did not accept API Key and API Secret Key. Copy all three values again; keys work from Save User on.</source>
        <translation>La plataforma %1 no ha aceptado API Key y API Secret Key. Copie de nuevo los tres valores; las claves funcionan a partir de Save User.</translation>
    </message>
    <message>
        <source>This address is not Datto RMM&apos;s</source>
        <translation>Esta dirección no es de Datto RMM</translation>
    </message>
    <message>
        <source>%1 is none of the six platforms, so nothing was sent.</source>
        <translation>%1 no es ninguna de las seis plataformas, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The API URL cannot be read</source>
        <translation>No se puede leer la API URL</translation>
    </message>
    <message>
        <source>%1 is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>%1 no es una dirección. Copie API URL de la página del usuario en Datto RMM.</translation>
    </message>
    <message>
        <source>The key may not read the account</source>
        <translation>La clave no puede leer la cuenta</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account. Give the user the security level Administrator.</source>
        <translation>La plataforma %1 ha aceptado el inicio de sesión, pero ha rechazado la cuenta. Dé al usuario el nivel de seguridad Administrator.</translation>
    </message>
    <message>
        <source>Waits for the API URL</source>
        <translation>Espera la API URL</translation>
    </message>
    <message>
        <source>Datto RMM could not be asked</source>
        <translation>No se ha podido preguntar a Datto RMM</translation>
    </message>
    <message>
        <source>Platform %1. %k2</source>
        <translation>Plataforma %1. %k2</translation>
    </message>
    <message>
        <source>Waits for both keys</source>
        <translation>Espera las dos claves</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute</source>
        <translation>%1 de %2 lecturas usadas en este minuto</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s reads are used up</source>
        <translation>Las lecturas de Datto RMM están agotadas</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute by all programs. Trivet waits.</source>
        <translation>%1 de %2 lecturas usadas en este minuto por todos los programas. Trivet espera.</translation>
    </message>
    <message>
        <source>Datto RMM blocks this address for a while</source>
        <translation>Datto RMM bloquea esta dirección durante un tiempo</translation>
    </message>
    <message>
        <source>Too many calls came from here. Wait about 5 minutes. The key is not the cause.</source>
        <translation>Han llegado demasiadas llamadas desde aquí. Espere unos 5 minutos. La clave no es la causa.</translation>
    </message>
    <message>
        <source>The key&apos;s user may not read the account</source>
        <translation>El usuario de la clave no puede leer la cuenta</translation>
    </message>
    <message>
        <source>Give the user the security level Administrator in Datto RMM.</source>
        <translation>Dé al usuario el nivel de seguridad Administrator en Datto RMM.</translation>
    </message>
    <message>
        <source>%1 is in the list of users</source>
        <translation>%1 está en la lista de usuarios</translation>
    </message>
    <message>
        <source>The named user is not in Datto RMM</source>
        <translation>El usuario indicado no está en Datto RMM</translation>
    </message>
    <message>
        <source>None of %2 users is %1. Name the user that you made for Trivet.</source>
        <translation>Ninguno de los %2 usuarios es %1. Indique el usuario que creó para Trivet.</translation>
    </message>
    <message>
        <source>The key&apos;s user is disabled</source>
        <translation>El usuario de la clave está deshabilitado</translation>
    </message>
    <message>
        <source>%1 is disabled. Its key stops working.</source>
        <translation>%1 está deshabilitado. Su clave deja de funcionar.</translation>
    </message>
    <message>
        <source>Name the Datto RMM user behind the key</source>
        <translation>Indique el usuario de Datto RMM al que pertenece la clave</translation>
    </message>
    <message>
        <source>%1 in Autotask · %2 in Datto RMM</source>
        <translation>%1 en Autotask · %2 en Datto RMM</translation>
    </message>
    <message>
        <source>%1 and %2, confirmed by %3</source>
        <translation>%1 y %2, confirmado por %3</translation>
    </message>
    <message>
        <source>The two accounts have different names</source>
        <translation>Las dos cuentas tienen nombres distintos</translation>
    </message>
    <message>
        <source>%1 in Autotask, %2 in Datto RMM. Confirm that both are yours, or stop here.</source>
        <translation>%1 en Autotask, %2 en Datto RMM. Confirme que ambas son suyas, o deténgase aquí.</translation>
    </message>
    <message>
        <source>Autotask shows no own company</source>
        <translation>Autotask no muestra su propia empresa</translation>
    </message>
    <message>
        <source>The company with number 0 is hidden from this user.</source>
        <translation>La empresa con el número 0 está oculta para este usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) active, with an e-mail address; %2 first</source>
        <extracomment>%n API users; %2 the name of one</extracomment>
        <translation>
            <numerusform>%Ln usuario de API activo, con dirección de correo: %2</numerusform>
            <numerusform>%Ln usuarios de API activos, con dirección de correo; entre ellos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user is inactive</source>
        <translation>Un usuario de API está inactivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</source>
        <translation>
            <numerusform>%Ln usuario de API está inactivo: %2. Lo que sincroniza se detiene. Establézcalo en Active en Autotask.</numerusform>
            <numerusform>%Ln usuarios de API están inactivos, entre ellos %2. Lo que sincronizan se detiene. Establézcalos en Active en Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user has no e-mail address</source>
        <translation>Un usuario de API no tiene dirección de correo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</source>
        <translation>
            <numerusform>%Ln usuario de API, %2. El correo sobre sincronizaciones fallidas no llega a nadie. Introduzca en la pestaña General del usuario una dirección que alguien lea.</numerusform>
            <numerusform>%Ln usuarios de API, entre ellos %2. El correo sobre sincronizaciones fallidas no llega a nadie. Introduzca en la pestaña General del usuario una dirección que alguien lea.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of the %2 users that it sees itself, so nothing is known of its record</source>
        <extracomment>%1 a user name; %2 a number</extracomment>
        <translation>%1 no es ninguno de los %2 usuarios que él mismo ve, por lo que no se sabe nada de su registro</translation>
    </message>
    <message>
        <source>Waits for Username (Key)</source>
        <translation>Espera Username (Key)</translation>
    </message>
    <message>
        <source>At most %1% of the calls used, in %2 readings at %3 different hours of the day</source>
        <extracomment>%1 a percentage; %2 and %3 are numbers</extracomment>
        <translation>Como máximo %1&#xa0;% de las llamadas usadas, en %2 lecturas a %3 horas distintas del día</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls run high at times</source>
        <translation>Las llamadas de Autotask son a veces muchas</translation>
    </message>
    <message>
        <source>%1% of the calls used on %2 at %3, the most in %4 readings. From half on Autotask answers slower and syncs lag. API Activity by Hour in Autotask shows which program calls so often.</source>
        <extracomment>%1 a percentage; %2 a day, %3 a time; %4 a number</extracomment>
        <translation>%1&#xa0;% de las llamadas usadas el %2 a las %3, lo máximo en %4 lecturas. A partir de la mitad, Autotask responde más despacio y las sincronizaciones se retrasan. API Activity by Hour en Autotask muestra qué programa llama tanto.</translation>
    </message>
    <message>
        <source>%1 readings at %2 different hours so far; a day is told from four hours on</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 lecturas a %2 horas distintas hasta ahora; un día se juzga a partir de cuatro horas</translation>
    </message>
    <message>
        <source>%1 hosts answer safely; their clocks differ from this one by at most %2 s</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 hosts responden de forma segura; sus relojes difieren de este como máximo en %2 s</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de este equipo va mal</translation>
    </message>
    <message>
        <source>It differs by %1 s from what %2 of %3 hosts say. Sign-ins and waits go wrong in odd ways. Let the system set its clock by the network.</source>
        <extracomment>Numbers; &quot;%2 of %3 hosts&quot;</extracomment>
        <translation>Difiere en %1 s de lo que dicen %2 de %3 hosts. Los inicios de sesión y las esperas fallan de formas extrañas. Deje que el sistema ponga su reloj en hora por la red.</translation>
    </message>
    <message>
        <source>A host&apos;s clock differs</source>
        <translation>El reloj de un host difiere</translation>
    </message>
    <message>
        <source>%1 differs by %2 s, the others of %3 hosts do not. Something between here and there may answer in its place, such as a proxy.</source>
        <extracomment>%1 a host; numbers</extracomment>
        <translation>%1 difiere en %2 s; los demás de %3 hosts, no. Puede que algo por el camino responda en su lugar, como un proxy.</translation>
    </message>
    <message>
        <source>A connection is not safe</source>
        <translation>Una conexión no es segura</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent. A proxy that opens encrypted traffic does this; let it leave the vendors&apos; hosts alone.</source>
        <extracomment>%1 a host</extracomment>
        <translation>El certificado de %1 no es válido, por lo que no se ha enviado nada. Lo causa un proxy que abre el tráfico cifrado; que deje en paz los hosts de los proveedores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) told no time</source>
        <translation>
            <numerusform>%Ln host no indicó la hora</numerusform>
            <numerusform>%Ln hosts no indicaron la hora</numerusform>
        </translation>
    </message>
    <message>
        <source>No host was asked yet</source>
        <translation>Aún no se ha preguntado a ningún host</translation>
    </message>
    <message>
        <source>%1 accounts compared with those of %2 other tenants here</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 cuentas comparadas con las de otros %2 inquilinos de aquí</translation>
    </message>
    <message>
        <source>The only tenant on this computer; %1 accounts known</source>
        <extracomment>%1 a number</extracomment>
        <translation>El único inquilino de este equipo; %1 cuentas conocidas</translation>
    </message>
    <message>
        <source>Another tenant is set up with this account</source>
        <translation>Otro inquilino está configurado con esta cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</source>
        <extracomment>%1 the name of a tenant; %n accounts</extracomment>
        <translation>
            <numerusform>%Ln cuenta es también del inquilino %1 de este equipo. Dos cambiarían los mismos registros y se desharían uno al otro. Trabaje solo en uno de ellos.</numerusform>
            <numerusform>%Ln cuentas son también del inquilino %1 de este equipo. Dos cambiarían los mismos registros y se desharían uno al otro. Trabaje solo en uno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists, %2 records; none lost more than a fifth</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 listas, %2 registros; ninguna ha perdido más de un quinto</translation>
    </message>
    <message>
        <source>A list is much shorter than before</source>
        <translation>Una lista es mucho más corta que antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</source>
        <extracomment>%n lists; %2 the list, as &quot;dattoRmm.devices&quot;; %3 and %4 are numbers</extracomment>
        <translation>
            <numerusform>%Ln lista: %2 tiene %3 registros y tenía %4. Un permiso retirado se ve igual, así que no se dice que falte nada hasta que usted indique que es correcto.</numerusform>
            <numerusform>%Ln listas: %2 tiene %3 registros y tenía %4. Un permiso retirado se ve igual, así que no se dice que falte nada hasta que usted indique que es correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list was read before</source>
        <translation>No se había leído antes ninguna lista</translation>
    </message>
    <message>
        <source>%1 things compared with how they were on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 cosas comparadas con cómo estaban el %2</translation>
    </message>
    <message>
        <source>Something changed since the links were verified</source>
        <translation>Algo ha cambiado desde que se verificaron los vínculos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ Fax&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln cambio desde %3: %2. El proveedor no dice quién lo hizo. Deshágalo allí o indique que es correcto.</numerusform>
            <numerusform>%Ln cambios desde %3, entre ellos %2. El proveedor no dice quién los hizo. Deshágalos allí o indique que es correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for comparison once a link is verified</source>
        <translation>Se guarda para comparar cuando un vínculo está verificado</translation>
    </message>
    <message>
        <source>%1 confirmations, the oldest of %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 confirmaciones, la más antigua del %2</translation>
    </message>
    <message>
        <source>Confirmations have grown old</source>
        <translation>Hay confirmaciones que han envejecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</source>
        <extracomment>%n old confirmations of %3; %2 a day</extracomment>
        <translation>
            <numerusform>%Ln de %3 confirmaciones tiene más de 90 días, la más antigua del %2. Mire otra vez y confirme de nuevo; lo superado sigue superado.</numerusform>
            <numerusform>%Ln de %3 confirmaciones tienen más de 90 días, la más antigua del %2. Mire otra vez y confirme de nuevo; lo superado sigue superado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed yet</source>
        <translation>Aún no se ha confirmado nada</translation>
    </message>
    <message>
        <source>%1 fields, the same as on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 campos, los mismos que el %2</translation>
    </message>
    <message>
        <source>A vendor changed the form of its records</source>
        <translation>Un proveedor ha cambiado la forma de sus registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ dattoRmm.sites.color&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln campo ha aparecido o desaparecido desde %3: %2. Trivet sigue leyendo; dígaselo a sus autores, para que nada se rompa sin verse.</numerusform>
            <numerusform>%Ln campos han aparecido o desaparecido desde %3, entre ellos %2. Trivet sigue leyendo; dígaselo a sus autores, para que nada se rompa sin verse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Could not be read just now, so nothing is known. %k2</source>
        <translation>No se ha podido leer en este momento, por lo que no se sabe nada. %k2</translation>
    </message>
    <message>
        <source>Only part of the records arrived, so nothing is known</source>
        <translation>Solo ha llegado una parte de los registros, por lo que no se sabe nada</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some of these records, so nothing is known. Widen what it may see first.</source>
        <translation>El usuario de Trivet solo ve algunos de estos registros, por lo que no se sabe nada. Amplíe primero lo que puede ver.</translation>
    </message>
    <message>
        <source>Trivet sees no customer in Autotask, so there is nothing to judge</source>
        <translation>Trivet no ve ningún cliente en Autotask, por lo que no hay nada que juzgar</translation>
    </message>
    <message>
        <source>Trivet sees no device that should come, so there is nothing to judge</source>
        <translation>Trivet no ve ningún dispositivo que deba venir, por lo que no hay nada que juzgar</translation>
    </message>
    <message>
        <source>IT Glue shows no organization, so there is nothing to judge</source>
        <translation>IT Glue no muestra ninguna organización, por lo que no hay nada que juzgar</translation>
    </message>
    <message>
        <source>IT Glue shows no configuration, so there is nothing to judge</source>
        <translation>IT Glue no muestra ninguna configuración, por lo que no hay nada que juzgar</translation>
    </message>
    <message>
        <source>SaaS Protection shows no client, so there is nothing to judge</source>
        <translation>SaaS Protection no muestra ningún cliente SaaS, por lo que no hay nada que juzgar</translation>
    </message>
    <message>
        <source>The list of users came empty, so nothing is known</source>
        <translation>La lista de usuarios ha llegado vacía, por lo que no se sabe nada</translation>
    </message>
    <message>
        <source>%1 are there, and not one could be compared</source>
        <translation>Hay %1, y ninguno se ha podido comparar</translation>
    </message>
    <message>
        <source>Waits until it is known which company type means customer</source>
        <translation>Espera a que se sepa qué tipo de empresa significa cliente</translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor counts %3, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came, %3 records that the vendor says there are</extracomment>
        <translation>Han llegado %2 registros de %1, pero el proveedor cuenta %3, por lo que no se sabe nada. Compruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 changed each time while it was read, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;</extracomment>
        <translation>%1 ha cambiado cada vez durante la lectura, por lo que no se sabe nada. Compruebe de nuevo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %n records; %3 one of them, as &quot;id 17&quot; or &quot;#3&quot;; %4 the vendor&apos;s name of the field</extracomment>
        <translation>
            <numerusform>No se ha podido leer %Ln registro de %1 (%3, campo %4), por lo que no se sabe nada. Corrija el registro y compruebe de nuevo.</numerusform>
            <numerusform>No se han podido leer %Ln registros de %1 (%3, campo %4), por lo que no se sabe nada. Corrija el registro y compruebe de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor did not say how many there are, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>Han llegado %2 registros de %1, pero el proveedor no ha dicho cuántos hay, por lo que no se sabe nada. Compruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 had no end: Trivet stopped after %2 records, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%1 no tenía fin: Trivet se ha detenido después de %2 registros, por lo que no se sabe nada. Compruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 has %2 records and had %3, so nothing is called missing. Say first whether that is right.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 and %3 are numbers</extracomment>
        <translation>%1 tiene %2 registros y tenía %3, así que no se dice que falte nada. Indique primero si es correcto.</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>Sin la API solo usted puede ver esto. Mire en IT Glue.</translation>
    </message>
    <message>
        <source>%1 confirmed this</source>
        <translation>%1 lo ha confirmado</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>How Trivet knows something: read from the vendor&apos;s API</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>How Trivet knows something: concluded from what it read</extracomment>
        <translation>Deducido</translation>
    </message>
    <message>
        <source>From your input</source>
        <translation>De su entrada</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>Usted confirma</translation>
    </message>
    <message>
        <source>Every field is filled in</source>
        <translation>Todos los campos están rellenados</translation>
    </message>
    <message>
        <source>The keychain keeps secrets</source>
        <translation>El llavero guarda los secretos</translation>
    </message>
    <message>
        <source>Secrets are where they were saved</source>
        <translation>Los secretos están donde se guardaron</translation>
    </message>
    <message>
        <source>No change was left half done</source>
        <translation>Ningún cambio ha quedado a medias</translation>
    </message>
    <message>
        <source>Autotask zone found</source>
        <translation>Zona de Autotask encontrada</translation>
    </message>
    <message>
        <source>Autotask accepts Trivet&apos;s own user</source>
        <translation>Autotask acepta al usuario propio de Trivet</translation>
    </message>
    <message>
        <source>The user is not locked</source>
        <translation>El usuario no está bloqueado</translation>
    </message>
    <message>
        <source>Trivet&apos;s user may read what it needs</source>
        <translation>El usuario de Trivet puede leer lo que necesita</translation>
    </message>
    <message>
        <source>API users are active and can be written to</source>
        <translation>Los usuarios de API están activos y se les puede escribir</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls stay below half over the day</source>
        <translation>Las llamadas de Autotask quedan por debajo de la mitad durante el día</translation>
    </message>
    <message>
        <source>Hosts answer safely and clocks agree</source>
        <translation>Los hosts responden de forma segura y los relojes concuerdan</translation>
    </message>
    <message>
        <source>No other tenant here has these accounts</source>
        <translation>Ningún otro inquilino de aquí tiene estas cuentas</translation>
    </message>
    <message>
        <source>No list lost many records at once</source>
        <translation>Ninguna lista ha perdido muchos registros de golpe</translation>
    </message>
    <message>
        <source>Everything is as it was when verified</source>
        <translation>Todo está como cuando se verificó</translation>
    </message>
    <message>
        <source>Confirmations are fresh</source>
        <translation>Las confirmaciones son recientes</translation>
    </message>
    <message>
        <source>Vendors&apos; records have the form they had</source>
        <translation>Los registros de los proveedores tienen la forma que tenían</translation>
    </message>
    <message>
        <source>Enough Autotask calls are left this hour</source>
        <translation>Quedan suficientes llamadas de Autotask en esta hora</translation>
    </message>
    <message>
        <source>Datto RMM accepts Trivet&apos;s own key</source>
        <translation>Datto RMM acepta la clave propia de Trivet</translation>
    </message>
    <message>
        <source>Datto RMM answers without holding back</source>
        <translation>Datto RMM responde sin hacer esperar</translation>
    </message>
    <message>
        <source>The key belongs to a user of its own</source>
        <translation>La clave pertenece a un usuario propio</translation>
    </message>
    <message>
        <source>Both keys open the same company</source>
        <translation>Ambas claves abren la misma empresa</translation>
    </message>
    <message>
        <source>API user exists and is active</source>
        <translation>El usuario de API existe y está activo</translation>
    </message>
    <message>
        <source>Each program has a user of its own</source>
        <translation>Cada programa tiene su propio usuario</translation>
    </message>
    <message>
        <source>Secrets are saved and read back</source>
        <translation>Los secretos están guardados y vueltos a leer</translation>
    </message>
    <message>
        <source>The user&apos;s domain is your primary domain</source>
        <translation>El dominio del usuario es su dominio principal</translation>
    </message>
    <message>
        <source>Vendor is Datto RMM</source>
        <translation>Vendor es Datto RMM</translation>
    </message>
    <message>
        <source>The password does not expire</source>
        <translation>La contraseña no caduca</translation>
    </message>
    <message>
        <source>All protected data boxes are ticked</source>
        <translation>Todas las casillas de datos protegidos están marcadas</translation>
    </message>
    <message>
        <source>Trivet sees protected fields</source>
        <translation>Trivet ve los campos protegidos</translation>
    </message>
    <message>
        <source>Datto RMM reads Saved and authenticated</source>
        <translation>Datto RMM muestra Saved and authenticated</translation>
    </message>
    <message>
        <source>Account types are customers only</source>
        <translation>Los tipos de cuenta son solo clientes</translation>
    </message>
    <message>
        <source>First site is linked</source>
        <translation>El primer sitio está vinculado</translation>
    </message>
    <message>
        <source>It is known which companies are customers</source>
        <translation>Se sabe qué empresas son clientes</translation>
    </message>
    <message>
        <source>Types read from Autotask</source>
        <translation>Tipos leídos de Autotask</translation>
    </message>
    <message>
        <source>Every device type has a type</source>
        <translation>Cada tipo de dispositivo tiene un tipo</translation>
    </message>
    <message>
        <source>Type names are clear</source>
        <translation>Los nombres de los tipos son claros</translation>
    </message>
    <message>
        <source>Products can be used</source>
        <translation>Los productos se pueden usar</translation>
    </message>
    <message>
        <source>Map Devices looks off</source>
        <translation>Map Devices parece desactivado</translation>
    </message>
    <message>
        <source>Map Devices is off</source>
        <translation>Map Devices está desactivado</translation>
    </message>
    <message>
        <source>Mapping saved in Datto RMM</source>
        <translation>Asignación guardada en Datto RMM</translation>
    </message>
    <message>
        <source>Products exist in Autotask</source>
        <translation>Los productos existen en Autotask</translation>
    </message>
    <message>
        <source>Default types are set on products</source>
        <translation>Los tipos predeterminados están definidos en los productos</translation>
    </message>
    <message>
        <source>Products of Datto RMM are there once and in use</source>
        <translation>Los productos de Datto RMM existen una sola vez y están en uso</translation>
    </message>
    <message>
        <source>Products have a default category</source>
        <translation>Los productos tienen una categoría predeterminada</translation>
    </message>
    <message>
        <source>Every site has a company</source>
        <translation>Cada sitio tiene una empresa</translation>
    </message>
    <message>
        <source>Mapped companies are active customers</source>
        <translation>Las empresas asignadas son clientes activos</translation>
    </message>
    <message>
        <source>No customer&apos;s site is mapped to your own company</source>
        <translation>Ningún sitio de cliente está asignado a su propia empresa</translation>
    </message>
    <message>
        <source>No site of Datto RMM&apos;s own is mapped</source>
        <translation>Ningún sitio propio de Datto RMM está asignado</translation>
    </message>
    <message>
        <source>Sites and their companies have names in common</source>
        <translation>Los sitios y sus empresas tienen nombres en común</translation>
    </message>
    <message>
        <source>It is known which sites share a company</source>
        <translation>Se sabe qué sitios comparten una empresa</translation>
    </message>
    <message>
        <source>Map Devices is on</source>
        <translation>Map Devices está activado</translation>
    </message>
    <message>
        <source>Every device arrived in Autotask</source>
        <translation>Cada dispositivo ha llegado a Autotask</translation>
    </message>
    <message>
        <source>Every synced device has a type</source>
        <translation>Cada dispositivo sincronizado tiene un tipo</translation>
    </message>
    <message>
        <source>Every synced device is in Autotask once</source>
        <translation>Cada dispositivo sincronizado está una sola vez en Autotask</translation>
    </message>
    <message>
        <source>Every device is with its site&apos;s company</source>
        <translation>Cada dispositivo está con la empresa de su sitio</translation>
    </message>
    <message>
        <source>Every type in use still exists</source>
        <translation>Cada tipo en uso sigue existiendo</translation>
    </message>
    <message>
        <source>No two devices of a company look like one</source>
        <translation>No hay dos dispositivos de una empresa que parezcan uno</translation>
    </message>
    <message>
        <source>Datto RMM still knows every synced device</source>
        <translation>Datto RMM sigue conociendo cada dispositivo sincronizado</translation>
    </message>
    <message>
        <source>Reference names and numbers follow Datto RMM</source>
        <translation>Los nombres y números de referencia siguen a Datto RMM</translation>
    </message>
    <message>
        <source>What Datto RMM gave up is not active</source>
        <translation>Lo que Datto RMM abandonó no está activo</translation>
    </message>
    <message>
        <source>Serial numbers and MAC addresses were looked through</source>
        <translation>Se han revisado los números de serie y direcciones MAC</translation>
    </message>
    <message>
        <source>Custom fields were looked at</source>
        <translation>Se han examinado los campos personalizados</translation>
    </message>
    <message>
        <source>Newest devices took a type</source>
        <translation>Los dispositivos más recientes han recibido un tipo</translation>
    </message>
    <message>
        <source>Devices come from Datto RMM</source>
        <translation>Los dispositivos vienen de Datto RMM</translation>
    </message>
    <message>
        <source>Everything was read to the end</source>
        <translation>Todo se ha leído hasta el final</translation>
    </message>
    <message>
        <source>IT Glue accepts Trivet&apos;s own key</source>
        <translation>IT Glue acepta la clave propia de Trivet</translation>
    </message>
    <message>
        <source>The key is in use</source>
        <translation>La clave está en uso</translation>
    </message>
    <message>
        <source>Devices can be told apart</source>
        <translation>Los dispositivos se distinguen entre sí</translation>
    </message>
    <message>
        <source>No organization is misspelled or doubled</source>
        <translation>Ninguna organización está mal escrita ni duplicada</translation>
    </message>
    <message>
        <source>Names agree to the letter</source>
        <translation>Los nombres coinciden letra por letra</translation>
    </message>
    <message>
        <source>Every customer has a name of its own</source>
        <translation>Cada cliente tiene un nombre propio</translation>
    </message>
    <message>
        <source>No other PSA is linked</source>
        <translation>No hay otro PSA vinculado</translation>
    </message>
    <message>
        <source>A fresh export of IT Glue is kept</source>
        <translation>Se conserva una exportación reciente de IT Glue</translation>
    </message>
    <message>
        <source>Subdomain and region are known</source>
        <translation>Se conocen el subdominio y la región</translation>
    </message>
    <message>
        <source>IT Glue is enabled in Autotask</source>
        <translation>IT Glue está habilitado en Autotask</translation>
    </message>
    <message>
        <source>Vendor is IT Glue</source>
        <translation>Vendor es IT Glue</translation>
    </message>
    <message>
        <source>Protected data can be viewed</source>
        <translation>Los datos protegidos se pueden ver</translation>
    </message>
    <message>
        <source>Sync settings match</source>
        <translation>Los ajustes de sincronización coinciden</translation>
    </message>
    <message>
        <source>Two-way sync is off</source>
        <translation>La sincronización bidireccional está desactivada</translation>
    </message>
    <message>
        <source>Saved, and the sync is queued</source>
        <translation>Guardado, y la sincronización está en cola</translation>
    </message>
    <message>
        <source>Invitations are decided</source>
        <translation>Las invitaciones están decididas</translation>
    </message>
    <message>
        <source>Default account manager is a person</source>
        <translation>Default Account Manager es una persona</translation>
    </message>
    <message>
        <source>Only used types and queues are selected</source>
        <translation>Solo están seleccionados los tipos y colas en uso</translation>
    </message>
    <message>
        <source>Everything arrived in IT Glue</source>
        <translation>Todo ha llegado a IT Glue</translation>
    </message>
    <message>
        <source>The sync has come to rest</source>
        <translation>La sincronización se ha estabilizado</translation>
    </message>
    <message>
        <source>The sync keeps moving</source>
        <translation>La sincronización avanza</translation>
    </message>
    <message>
        <source>IT Glue was read to the end</source>
        <translation>IT Glue se ha leído hasta el final</translation>
    </message>
    <message>
        <source>Only customers came along</source>
        <translation>Solo han venido clientes</translation>
    </message>
    <message>
        <source>No device is Autotask Default</source>
        <translation>Ningún dispositivo es Autotask Default</translation>
    </message>
    <message>
        <source>Types agree with Autotask</source>
        <translation>Los tipos coinciden con Autotask</translation>
    </message>
    <message>
        <source>Every typed device arrived</source>
        <translation>Cada dispositivo con tipo ha llegado</translation>
    </message>
    <message>
        <source>No configuration lost its device</source>
        <translation>Ninguna configuración ha perdido su dispositivo</translation>
    </message>
    <message>
        <source>No device is there twice</source>
        <translation>Ningún dispositivo está duplicado</translation>
    </message>
    <message>
        <source>Locations came along</source>
        <translation>Las ubicaciones también han venido</translation>
    </message>
    <message>
        <source>Two-way sync looks off</source>
        <translation>La sincronización bidireccional parece desactivada</translation>
    </message>
    <message>
        <source>IT Glue reports no sync errors</source>
        <translation>IT Glue no notifica errores de sincronización</translation>
    </message>
    <message>
        <source>Manufacturer and model are filled in</source>
        <translation>El fabricante y el modelo están rellenados</translation>
    </message>
    <message>
        <source>Everybody has an IT Glue user</source>
        <translation>Todos tienen un usuario de IT Glue</translation>
    </message>
    <message>
        <source>Datto RMM accepts the key for IT Glue</source>
        <translation>Datto RMM acepta la clave para IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has a key of its own</source>
        <translation>IT Glue tiene su propia clave</translation>
    </message>
    <message>
        <source>API access is on and the user is saved</source>
        <translation>El acceso a la API está activado y el usuario, guardado</translation>
    </message>
    <message>
        <source>Autotask was linked first</source>
        <translation>Autotask se vinculó primero</translation>
    </message>
    <message>
        <source>Matched by Autotask Companies</source>
        <translation>Emparejado por Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue reads Saved and authenticated</source>
        <translation>IT Glue muestra Saved and authenticated</translation>
    </message>
    <message>
        <source>Devices are matched</source>
        <translation>Los dispositivos están emparejados</translation>
    </message>
    <message>
        <source>Organizations are matched by company</source>
        <translation>Las organizaciones están emparejadas por empresa</translation>
    </message>
    <message>
        <source>Every organization with devices is matched</source>
        <translation>Cada organización con dispositivos está emparejada</translation>
    </message>
    <message>
        <source>Every device is matched</source>
        <translation>Cada dispositivo está emparejado</translation>
    </message>
    <message>
        <source>Every match is the right device</source>
        <translation>Cada emparejamiento es el dispositivo correcto</translation>
    </message>
    <message>
        <source>MAC addresses tell devices apart</source>
        <translation>Las direcciones MAC distinguen los dispositivos</translation>
    </message>
    <message>
        <source>Serial numbers agree</source>
        <translation>Los números de serie coinciden</translation>
    </message>
    <message>
        <source>IT Glue reports no errors of the match</source>
        <translation>IT Glue no notifica errores de emparejamiento</translation>
    </message>
    <message>
        <source>Devices were seen lately</source>
        <translation>Los dispositivos se han visto recientemente</translation>
    </message>
    <message>
        <source>People have authenticated</source>
        <translation>Las personas se han autenticado</translation>
    </message>
    <message>
        <source>Datto RMM gets the same address</source>
        <translation>Datto RMM recibe la misma dirección</translation>
    </message>
    <message>
        <source>SaaS Protection accepts the key</source>
        <translation>SaaS Protection acepta la clave</translation>
    </message>
    <message>
        <source>Every client is linked in the Partner Portal</source>
        <translation>Cada cliente SaaS está vinculado en el Partner Portal</translation>
    </message>
    <message>
        <source>The key serves one integration</source>
        <translation>La clave sirve a una sola integración</translation>
    </message>
    <message>
        <source>Backup information is synced</source>
        <translation>La información de copias de seguridad se sincroniza</translation>
    </message>
    <message>
        <source>Matches are left for review</source>
        <translation>Los emparejamientos se dejan para revisión</translation>
    </message>
    <message>
        <source>Every client is decided</source>
        <translation>Cada cliente SaaS está decidido</translation>
    </message>
    <message>
        <source>Names of clients agree to the letter</source>
        <translation>Los nombres de los clientes SaaS coinciden letra por letra</translation>
    </message>
    <message>
        <source>Nothing is created twice</source>
        <translation>Nada se crea dos veces</translation>
    </message>
    <message>
        <source>Each client has its own organization</source>
        <translation>Cada cliente SaaS tiene su propia organización</translation>
    </message>
    <message>
        <source>Seat counts are explained</source>
        <translation>Los números de licencias están explicados</translation>
    </message>
    <message>
        <source>Decisions are carried out in IT Glue</source>
        <translation>Las decisiones se han llevado a cabo en IT Glue</translation>
    </message>
    <message>
        <source>The card is on the page</source>
        <translation>La tarjeta está en la página</translation>
    </message>
    <message>
        <source>The automatic sync is in time</source>
        <translation>La sincronización automática va a tiempo</translation>
    </message>
    <message>
        <source>Every customer has SaaS Protection</source>
        <translation>Cada cliente tiene SaaS Protection</translation>
    </message>
    <message>
        <source>Datto RMM rejects the new key</source>
        <translation>Datto RMM rechaza la nueva clave</translation>
    </message>
    <message>
        <source>Platform %1 did not accept the pair. Copy all three values again; keys work from Save User on.</source>
        <translation>La plataforma %1 no ha aceptado el par. Copie de nuevo los tres valores; las claves funcionan a partir de Save User.</translation>
    </message>
    <message>
        <source>The new key may not read the account</source>
        <translation>La nueva clave no puede leer la cuenta</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account.</source>
        <translation>La plataforma %1 ha aceptado el inicio de sesión, pero ha rechazado la cuenta.</translation>
    </message>
    <message>
        <source>The new key opens another account</source>
        <translation>La nueva clave abre otra cuenta</translation>
    </message>
    <message>
        <source>It opens %1, Trivet&apos;s own key opens %2</source>
        <translation>Abre %1; la clave propia de Trivet abre %2</translation>
    </message>
    <message>
        <source>The API URL cannot be used</source>
        <translation>No se puede usar la API URL</translation>
    </message>
    <message>
        <source>Made for IT Glue on platform %1</source>
        <translation>Creada para IT Glue en la plataforma %1</translation>
    </message>
    <message>
        <source>IT Glue would use Trivet&apos;s own key</source>
        <translation>IT Glue usaría la clave propia de Trivet</translation>
    </message>
    <message>
        <source>Generate another pair for IT Glue, so that each can be replaced by itself.</source>
        <translation>Genere otro par para IT Glue, de modo que cada uno se pueda sustituir por separado.</translation>
    </message>
    <message>
        <source>Waits for the key</source>
        <translation>Espera la clave</translation>
    </message>
    <message>
        <source>Waits for Trivet&apos;s own key</source>
        <translation>Espera la clave propia de Trivet</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the user in Datto RMM, then choose Save User.</source>
        <translation>Ninguna API muestra este interruptor. Mire el usuario en Datto RMM y elija Save User.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) linked to Autotask first</source>
        <translation>
            <numerusform>%Ln organización vinculada primero a Autotask</numerusform>
            <numerusform>%Ln organizaciones vinculadas primero a Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Datto RMM was linked before Autotask</source>
        <translation>Datto RMM se vinculó antes que Autotask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order.</source>
        <translation>
            <numerusform>%Ln configuración, %2, y ninguna organización está vinculada a Autotask. De este orden salen duplicados.</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2, y ninguna organización está vinculada a Autotask. De este orden salen duplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows after the first sync</source>
        <translation>Se muestra después de la primera sincronización</translation>
    </message>
    <message>
        <source>Autotask Companies, not Datto RMM Sites. No API shows this choice.</source>
        <translation>Autotask Companies, no Datto RMM Sites. Ninguna API muestra esta elección.</translation>
    </message>
    <message>
        <source>The card of IT Glue in Datto RMM reads Saved and authenticated</source>
        <translation>La tarjeta de IT Glue en Datto RMM muestra Saved and authenticated</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations</source>
        <translation>%1 de %2 dispositivos, %3 de %4 organizaciones</translation>
    </message>
    <message>
        <source>Devices are being matched</source>
        <translation>Los dispositivos se están emparejando</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations so far</source>
        <translation>%1 de %2 dispositivos, %3 de %4 organizaciones hasta ahora</translation>
    </message>
    <message>
        <source>No device is matched yet</source>
        <translation>Aún no hay ningún dispositivo emparejado</translation>
    </message>
    <message>
        <source>0 of %1 devices, 0 of %2 organizations so far</source>
        <translation>0 de %1 dispositivos, 0 de %2 organizaciones hasta ahora</translation>
    </message>
    <message>
        <source>%1 configurations have a record without an address, so nobody can say which RMM it is of</source>
        <translation>%1 configuraciones tienen un registro sin dirección, por lo que nadie puede decir de qué RMM es</translation>
    </message>
    <message>
        <source>Another RMM is matched</source>
        <translation>Hay otro RMM emparejado</translation>
    </message>
    <message>
        <source>%1 configurations have a record, none of Datto RMM</source>
        <translation>%1 configuraciones tienen un registro, ninguna de Datto RMM</translation>
    </message>
    <message>
        <source>%1 of %2 matched organizations name what they are matched with</source>
        <translation>%1 de %2 organizaciones emparejadas indican con qué lo están</translation>
    </message>
    <message>
        <source>Organizations are matched by site</source>
        <translation>Las organizaciones están emparejadas por sitio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</source>
        <translation>
            <numerusform>%Ln organización, %2: emparejada con el sitio %3. Elija Autotask Companies en IT Glue.</numerusform>
            <numerusform>%Ln organizaciones, entre ellas %2: emparejada con el sitio %3. Elija Autotask Companies en IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations matched; IT Glue does not name what with</source>
        <translation>%1 organizaciones emparejadas; IT Glue no indica con qué</translation>
    </message>
    <message>
        <source>Shows when the first devices are matched</source>
        <translation>Se muestra cuando los primeros dispositivos están emparejados</translation>
    </message>
    <message>
        <source>%1 of %2 organizations with devices</source>
        <translation>%1 de %2 organizaciones con dispositivos</translation>
    </message>
    <message>
        <source>Organizations are not matched</source>
        <translation>Hay organizaciones sin emparejar</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Accept or choose their match in IT Glue.</source>
        <translation>%1 de %3 organizaciones, entre ellas %2. Acepte o elija su emparejamiento en IT Glue.</translation>
    </message>
    <message>
        <source>Shows when the match has settled</source>
        <translation>Se muestra cuando el emparejamiento se ha estabilizado</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>Devices are not matched</source>
        <translation>Hay dispositivos sin emparejar</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. The serial number or the MAC address is missing or differs.</source>
        <translation>%1 de %3 dispositivos, entre ellos %2. El número de serie o la dirección MAC falta o difiere.</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared</source>
        <translation>%1 de %2 configuraciones emparejadas comparadas</translation>
    </message>
    <message>
        <source>Addresses of devices could not be read</source>
        <translation>No se han podido leer direcciones de dispositivos</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared. %3 addresses lead to no device that Datto RMM lists, so whose they are is not known.</source>
        <translation>%1 de %2 configuraciones emparejadas comparadas. %3 direcciones no llevan a ningún dispositivo que Datto RMM enumere, por lo que no se sabe de quién son.</translation>
    </message>
    <message>
        <source>A configuration shows another device</source>
        <translation>Una configuración muestra otro dispositivo</translation>
    </message>
    <message>
        <source>%1 configurations: with %2 stands the record of %3. Host name, serial number or MAC address disagree.</source>
        <translation>%1 configuraciones: junto a %2 está el registro de %3. El nombre de host, el número de serie o la dirección MAC no concuerdan.</translation>
    </message>
    <message>
        <source>A configuration opens the wrong device</source>
        <translation>Una configuración abre el dispositivo equivocado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3</source>
        <translation>
            <numerusform>%Ln configuración: detrás de %2 está %3</numerusform>
            <numerusform>%Ln configuraciones: detrás de %2 está %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A configuration opens another customer&apos;s device</source>
        <translation>Una configuración abre el dispositivo de otro cliente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now.</source>
        <translation>
            <numerusform>%Ln configuración: detrás de %2 está %3. Cambie ahora el emparejamiento en IT Glue.</numerusform>
            <numerusform>%Ln configuraciones: detrás de %2 está %3. Cambie ahora el emparejamiento en IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have a MAC address</source>
        <translation>%1 de %2 configuraciones emparejadas tienen una dirección MAC</translation>
    </message>
    <message>
        <source>MAC addresses tell nothing</source>
        <translation>Las direcciones MAC no dicen nada</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: shared by many devices or empty</source>
        <translation>%1 de %3 configuraciones, entre ellas %2: compartida por muchos dispositivos o vacía</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have two serial numbers to compare</source>
        <translation>%1 de %2 configuraciones emparejadas tienen dos números de serie que comparar</translation>
    </message>
    <message>
        <source>Serial numbers disagree</source>
        <translation>Hay números de serie que no concuerdan</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: Datto RMM and Autotask name two</source>
        <translation>%1 de %3 configuraciones, entre ellas %2: Datto RMM y Autotask indican dos distintos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) looked at</source>
        <translation>
            <numerusform>%Ln configuración examinada</numerusform>
            <numerusform>%Ln configuraciones examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue reports errors of the match</source>
        <translation>IT Glue notifica errores de emparejamiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln configuración, %2: %3</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when there are configurations</source>
        <translation>Se muestra cuando hay configuraciones</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations tell when their device was seen</source>
        <translation>%1 de %2 configuraciones emparejadas indican cuándo se vio su dispositivo</translation>
    </message>
    <message>
        <source>Some devices were not seen for long</source>
        <translation>Algunos dispositivos no se han visto desde hace tiempo</translation>
    </message>
    <message>
        <source>%1 of %3, %2 first, not for more than 60 days</source>
        <translation>%1 de %3, entre ellos %2, desde hace más de 60 días</translation>
    </message>
    <message>
        <source>Each person chooses Authenticate once in Datto RMM. Until then their IT Glue pane stays empty.</source>
        <translation>Cada persona elige Authenticate una vez en Datto RMM. Hasta entonces su panel de IT Glue queda vacío.</translation>
    </message>
    <message>
        <source>%1 in region %2, as in Autotask</source>
        <translation>%1 en la región %2, como en Autotask</translation>
    </message>
    <message>
        <source>Waits for the address of your IT Glue</source>
        <translation>Espera la dirección de su IT Glue</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices</source>
        <translation>%1 de %2 empresas y dispositivos</translation>
    </message>
    <message>
        <source>The first sync has settled</source>
        <translation>La primera sincronización se ha estabilizado</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices, and nothing more comes. Concluded from what arrived.</source>
        <translation>%1 de %2 empresas y dispositivos, y no llega nada más. Deducido de lo que ha llegado.</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>La primera sincronización está en marcha</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices so far</source>
        <translation>%1 de %2 empresas y dispositivos hasta ahora</translation>
    </message>
    <message>
        <source>The first sync has not begun</source>
        <translation>La primera sincronización no ha empezado</translation>
    </message>
    <message>
        <source>0 of %1 so far. It is queued and usually starts within the hour; Start Manual Sync starts it sooner.</source>
        <translation>0 de %1 hasta ahora. Está en cola y suele empezar en menos de una hora; con Start Manual Sync empieza antes.</translation>
    </message>
    <message>
        <source>Autotask shows no customer that could come</source>
        <translation>Autotask no muestra ningún cliente que pueda venir</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 de %2 han llegado</translation>
    </message>
    <message>
        <source>%1 of %2 arrived, nothing for %3 min</source>
        <translation>%1 de %2 han llegado, nada desde hace %3 min</translation>
    </message>
    <message>
        <source>The sync is still running</source>
        <translation>La sincronización sigue en marcha</translation>
    </message>
    <message>
        <source>%1 of %2 so far, the latest %3 min ago</source>
        <translation>%1 de %2 hasta ahora, el último hace %3 min</translation>
    </message>
    <message>
        <source>Shows when the first sync has begun</source>
        <translation>Se muestra cuando ha empezado la primera sincronización</translation>
    </message>
    <message>
        <source>The first sync looks stuck</source>
        <translation>La primera sincronización parece atascada</translation>
    </message>
    <message>
        <source>%1 of %2, and nothing for %3 h. Look at Actions, Logs in IT Glue, then start a manual sync.</source>
        <translation>%1 de %2, y nada desde hace %3 h. Mire en Actions, Logs en IT Glue e inicie después una sincronización manual.</translation>
    </message>
    <message>
        <source>The first sync never began</source>
        <translation>La primera sincronización no llegó a empezar</translation>
    </message>
    <message numerus="yes">
        <source>Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue.</source>
        <translation>
            <numerusform>En cola desde hace %Ln hora y no ha llegado nada. Inicie una sincronización manual en IT Glue.</numerusform>
            <numerusform>En cola desde hace %Ln horas y no ha llegado nada. Inicie una sincronización manual en IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued for %Ln hour(s)</source>
        <translation>
            <numerusform>En cola desde hace %Ln hora</numerusform>
            <numerusform>En cola desde hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the settings to be saved</source>
        <translation>Espera a que se guarden los ajustes</translation>
    </message>
    <message>
        <source>%1 of %2 arrived; IT Glue does not say when</source>
        <translation>%1 de %2 han llegado; IT Glue no dice cuándo</translation>
    </message>
    <message>
        <source>%1 lists, %2 rows</source>
        <translation>%1 listas, %2 filas</translation>
    </message>
    <message>
        <source>A list of IT Glue broke off</source>
        <translation>Una lista de IT Glue se ha interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>%Ln lista no está completa, por lo que no se dice nada de los registros que faltan</numerusform>
            <numerusform>%Ln listas no están completas, por lo que no se dice nada de los registros que faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>No hay nada que leer</translation>
    </message>
    <message>
        <source>%1 of %2 linked organizations compared</source>
        <translation>%1 de %2 organizaciones vinculadas comparadas</translation>
    </message>
    <message>
        <source>Companies that are no customers came along</source>
        <translation>Han venido empresas que no son clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. Look at Account Types in the sync settings.</source>
        <translation>
            <numerusform>%Ln organización, %2. Mire Account Types en los ajustes de sincronización.</numerusform>
            <numerusform>%Ln organizaciones, entre ellas %2. Mire Account Types en los ajustes de sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), none is Autotask Default</source>
        <translation>
            <numerusform>%Ln configuración, no es Autotask Default</numerusform>
            <numerusform>%Ln configuraciones, ninguna es Autotask Default</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices came as Autotask Default</source>
        <translation>Han llegado dispositivos como Autotask Default</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it.</source>
        <translation>
            <numerusform>%Ln configuración, %2. Defina el tipo del dispositivo en Autotask; la próxima sincronización lo traerá.</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2. Defina el tipo del dispositivo en Autotask; la próxima sincronización lo traerá.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations compared</source>
        <translation>%1 de %2 configuraciones vinculadas comparadas</translation>
    </message>
    <message>
        <source>Types differ from Autotask</source>
        <translation>Hay tipos que difieren de Autotask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3 here, %4 in Autotask</source>
        <translation>
            <numerusform>%Ln configuración, %2: %3 aquí, %4 en Autotask</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2: %3 aquí, %4 en Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are missing in IT Glue</source>
        <translation>Faltan dispositivos en IT Glue</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Nothing of their types came, so these are probably not selected for the sync.</source>
        <translation>%1 de %3 dispositivos, entre ellos %2. No ha llegado nada de sus tipos, por lo que probablemente no están seleccionados para la sincronización.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. No cause shows; look at Actions &gt; Logs in IT Glue.</source>
        <translation>%1 de %3 dispositivos, entre ellos %2. No se ve ninguna causa; mire en Actions &gt; Logs en IT Glue.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Of these, %4 are twice in Autotask, and IT Glue has each by its other record; look at Actions &gt; Logs in IT Glue for the rest.</source>
        <extracomment>%1 of %3 devices are missing, %2 is the name of one, %4 of them are doubled</extracomment>
        <translation>%1 de %3 dispositivos, entre ellos %2. De ellos, %4 están dos veces en Autotask, e IT Glue tiene cada uno por su otro registro; para el resto, mire en Actions &gt; Logs en IT Glue.</translation>
    </message>
    <message>
        <source>Devices are twice in Autotask</source>
        <translation>Hay dispositivos duplicados en Autotask</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. IT Glue has each by its other record: set the one too many inactive in Autotask.</source>
        <translation>%1 de %3 dispositivos, entre ellos %2. IT Glue tiene cada uno por su otro registro: ponga inactivo el que sobra en Autotask.</translation>
    </message>
    <message>
        <source>Shows when the first sync has settled: %1 of %2</source>
        <translation>Se muestra cuando la primera sincronización se ha estabilizado: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked configuration(s)</source>
        <translation>
            <numerusform>%Ln configuración vinculada</numerusform>
            <numerusform>%Ln configuraciones vinculadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations lost their device</source>
        <translation>Hay configuraciones que han perdido su dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. The device is inactive or gone in Autotask.</source>
        <translation>
            <numerusform>%Ln configuración, %2. El dispositivo está inactivo o ya no existe en Autotask.</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2. El dispositivo está inactivo o ya no existe en Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 configurations have a link or a serial number, each its own</source>
        <translation>%1 de %2 configuraciones tienen un vínculo o un número de serie, cada una el suyo</translation>
    </message>
    <message>
        <source>Devices are there twice</source>
        <translation>Hay dispositivos duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other.</source>
        <translation>
            <numerusform>%Ln configuración, %2. Conserve la que tiene contraseñas y documentos y archive la otra.</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2. Conserve la que tiene contraseñas y documentos y archive la otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are there twice, as in Autotask</source>
        <translation>Hay dispositivos duplicados, como en Autotask</translation>
    </message>
    <message>
        <source>%1 configurations, %2 first. Autotask holds each of these devices twice: set the one too many inactive there.</source>
        <translation>%1 configuraciones, entre ellas %2. Autotask tiene cada uno de estos dispositivos dos veces: ponga inactivo allí el que sobra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a location</source>
        <translation>
            <numerusform>%Ln organización con una ubicación</numerusform>
            <numerusform>%Ln organizaciones con una ubicación</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations did not come along</source>
        <translation>Las ubicaciones no han venido</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Look at Enable Locations Sync in the sync settings.</source>
        <translation>%1 de %3 organizaciones, entre ellas %2. Mire Enable Locations Sync en los ajustes de sincronización.</translation>
    </message>
    <message>
        <source>%1 of %2 devices in Autotask tell who changed them last; it was never IT Glue</source>
        <translation>%1 de %2 dispositivos en Autotask indican quién los cambió por última vez; nunca fue IT Glue</translation>
    </message>
    <message>
        <source>Two-way sync looks on</source>
        <translation>La sincronización bidireccional parece activada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</source>
        <translation>
            <numerusform>El usuario de IT Glue cambió %Ln dispositivo, %2, en Autotask. Desmarque Enable two-way sync en IT Glue.</numerusform>
            <numerusform>El usuario de IT Glue cambió %Ln dispositivos, entre ellos %2, en Autotask. Desmarque Enable two-way sync en IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for IT Glue&apos;s user in Autotask</source>
        <translation>Espera el usuario de IT Glue en Autotask</translation>
    </message>
    <message>
        <source>IT Glue reports sync errors</source>
        <translation>IT Glue notifica errores de sincronización</translation>
    </message>
    <message>
        <source>Manufacturer or model is blank</source>
        <translation>El fabricante o el modelo está vacío</translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations. No harm while two-way sync is off.</source>
        <translation>%1 de %2 configuraciones vinculadas. No importa mientras la sincronización bidireccional esté desactivada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in Autotask</source>
        <translation>
            <numerusform>%Ln persona en Autotask</numerusform>
            <numerusform>%Ln personas en Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people have no IT Glue user</source>
        <translation>Algunas personas no tienen usuario de IT Glue</translation>
    </message>
    <message>
        <source>%1 of %3 people, %2 first. Invite them later, when you want them to link their accounts.</source>
        <translation>%1 de %3 personas, entre ellas %2. Invítelas más tarde, cuando quiera que vinculen sus cuentas.</translation>
    </message>
    <message>
        <source>Region %1, %2 organizations</source>
        <translation>Región %1, %2 organizaciones</translation>
    </message>
    <message>
        <source>IT Glue rejects the key</source>
        <translation>IT Glue rechaza la clave</translation>
    </message>
    <message>
        <source>Region %1 did not accept it. The key is wrong, paused or revoked, belongs to another region, or an address rule keeps Trivet out.</source>
        <translation>La región %1 no la ha aceptado. La clave es errónea, está en pausa o revocada, pertenece a otra región, o una regla de direcciones deja fuera a Trivet.</translation>
    </message>
    <message>
        <source>The key sees no organization</source>
        <translation>La clave no ve ninguna organización</translation>
    </message>
    <message>
        <source>Region %1 accepted the key but shows nothing. Compare the region with the address that you sign in at.</source>
        <translation>La región %1 ha aceptado la clave, pero no muestra nada. Compare la región con la dirección en la que inicia sesión.</translation>
    </message>
    <message>
        <source>Waits for the address and its region</source>
        <translation>Espera la dirección y su región</translation>
    </message>
    <message>
        <source>IT Glue could not be asked</source>
        <translation>No se ha podido preguntar a IT Glue</translation>
    </message>
    <message>
        <source>Waits for the API key</source>
        <translation>Espera la clave de API</translation>
    </message>
    <message>
        <source>The plan has no API</source>
        <translation>El plan no tiene API</translation>
    </message>
    <message>
        <source>Trivet cannot read IT Glue, so you confirm what it would have read</source>
        <translation>Trivet no puede leer IT Glue, así que usted confirma lo que habría leído</translation>
    </message>
    <message>
        <source>Left alone from now on, the key would end on %1.</source>
        <translation>Si no se toca a partir de ahora, la clave terminaría el %1.</translation>
    </message>
    <message>
        <source>The key is idling out</source>
        <translation>La clave va a caducar por falta de uso</translation>
    </message>
    <message>
        <source>Not used for %1 days. IT Glue revokes it on %2, and Trivet cannot read any more.</source>
        <translation>Sin usar desde hace %1 días. IT Glue la revoca el %2, y Trivet ya no podrá leer.</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>Cuenta desde el primer inicio de sesión</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>No hay ninguna clave</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%)</source>
        <translation>%3 dispositivos: número de serie (%1&#xa0;%), nombre de host (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Many devices have no serial number</source>
        <translation>Muchos dispositivos no tienen número de serie</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%). Without one, Datto RMM matches by MAC address or not at all.</source>
        <translation>%3 dispositivos: número de serie (%1&#xa0;%), nombre de host (%2&#xa0;%). Sin él, Datto RMM empareja por dirección MAC o no empareja.</translation>
    </message>
    <message>
        <source>No device has arrived yet</source>
        <translation>Aún no ha llegado ningún dispositivo</translation>
    </message>
    <message>
        <source>%1 organizations compared with %2 customers</source>
        <translation>%1 organizaciones comparadas con %2 clientes</translation>
    </message>
    <message>
        <source>Organizations have a misspelled name</source>
        <translation>Hay organizaciones con un nombre mal escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it.</source>
        <translation>
            <numerusform>%Ln organización: %2 es casi %3. IT Glue crearía una segunda al lado.</numerusform>
            <numerusform>%Ln organizaciones: %2 es casi %3. IT Glue crearía una segunda al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations share one name</source>
        <translation>Hay organizaciones que comparten un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. IT Glue cannot tell them apart.</source>
        <translation>
            <numerusform>%Ln organización, %2. IT Glue no puede distinguirlas.</numerusform>
            <numerusform>%Ln organizaciones, entre ellas %2. IT Glue no puede distinguirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations compared letter by letter with %2 customers</source>
        <translation>%1 organizaciones comparadas letra por letra con %2 clientes</translation>
    </message>
    <message>
        <source>Names differ in what nobody sees</source>
        <translation>Hay nombres que difieren en algo que nadie ve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</source>
        <translation>
            <numerusform>%Ln organización: %2 no es exactamente %3. IT Glue solo empareja nombres exactos y crearía una segunda.</numerusform>
            <numerusform>%Ln organizaciones: %2 no es exactamente %3. IT Glue solo empareja nombres exactos y crearía una segunda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in Autotask</source>
        <translation>
            <numerusform>%Ln cliente en Autotask</numerusform>
            <numerusform>%Ln clientes en Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies share one name</source>
        <translation>Hay empresas que comparten un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</source>
        <translation>
            <numerusform>%Ln empresa en Autotask, %2. IT Glue la uniría a la organización equivocada.</numerusform>
            <numerusform>%Ln empresas en Autotask, entre ellas %2. IT Glue las uniría a la organización equivocada.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue has no configurations yet, so none can belong to another PSA</source>
        <translation>IT Glue aún no tiene configuraciones, así que ninguna puede pertenecer a otro PSA</translation>
    </message>
    <message>
        <source>Configurations belong to another PSA</source>
        <translation>Hay configuraciones que pertenecen a otro PSA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) of %2. They become orphans when you disconnect it.</source>
        <translation>
            <numerusform>%Ln configuración de %2. Queda huérfana cuando lo desconecte.</numerusform>
            <numerusform>%Ln configuraciones de %2. Quedan huérfanas cuando lo desconecte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations were left behind by another PSA</source>
        <translation>Otro PSA ha dejado configuraciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings.</source>
        <translation>
            <numerusform>%Ln configuración, %2. No tiene vínculo y permanece junto a lo que trae Autotask.</numerusform>
            <numerusform>%Ln configuraciones, entre ellas %2. No tienen vínculo y permanecen junto a lo que trae Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue deletes for good, without a recycle bin. Export the account before you connect.</source>
        <translation>IT Glue elimina de forma definitiva, sin papelera. Exporte la cuenta antes de conectar.</translation>
    </message>
    <message>
        <source>%1 in region %2</source>
        <translation>%1 en la región %2</translation>
    </message>
    <message>
        <source>This is no address of IT Glue</source>
        <translation>Esta no es una dirección de IT Glue</translation>
    </message>
    <message>
        <source>%1 does not lead to an IT Glue account. Copy the address while you are signed in.</source>
        <translation>%1 no lleva a una cuenta de IT Glue. Copie la dirección mientras tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>The address tells no region</source>
        <translation>La dirección no indica la región</translation>
    </message>
    <message>
        <source>%1 may be in any region. Choose the one that you sign in at.</source>
        <translation>%1 puede estar en cualquier región. Elija aquella en la que inicia sesión.</translation>
    </message>
    <message>
        <source>Address and region disagree</source>
        <translation>La dirección y la región no concuerdan</translation>
    </message>
    <message>
        <source>The address says %1, and %2 is chosen</source>
        <translation>La dirección indica %1, y está elegida %2</translation>
    </message>
    <message>
        <source>The key is of another region</source>
        <translation>La clave es de otra región</translation>
    </message>
    <message>
        <source>The address says %1, but region %2 accepted the key</source>
        <translation>La dirección indica %1, pero la región %2 aceptó la clave</translation>
    </message>
    <message>
        <source>Address and key open two accounts</source>
        <translation>La dirección y la clave abren dos cuentas</translation>
    </message>
    <message>
        <source>The address is that of %1, the key opens %2</source>
        <translation>La dirección es la de %1; la clave abre %2</translation>
    </message>
    <message>
        <source>Enabled in Autotask with this subdomain and region</source>
        <translation>Habilitado en Autotask con este subdominio y esta región</translation>
    </message>
    <message>
        <source>This API user is not in Autotask</source>
        <translation>Este usuario de API no está en Autotask</translation>
    </message>
    <message>
        <source>%1 is none of %2 API users. Save the user in Autotask, or correct the name.</source>
        <translation>%1 no es ninguno de los %2 usuarios de API. Guarde el usuario en Autotask o corrija el nombre.</translation>
    </message>
    <message>
        <source>The API user is inactive</source>
        <translation>El usuario de API está inactivo</translation>
    </message>
    <message>
        <source>Set %1 to Active in Autotask.</source>
        <translation>Establezca %1 en Active en Autotask.</translation>
    </message>
    <message>
        <source>This is not an API user</source>
        <translation>Este no es un usuario de API</translation>
    </message>
    <message>
        <source>%1 has a license of a person. Create a New API User.</source>
        <translation>%1 tiene la licencia de una persona. Cree un New API User.</translation>
    </message>
    <message>
        <source>No API shows this value. Compare it on the Security tab.</source>
        <translation>Ninguna API muestra este valor. Compárelo en la pestaña Security.</translation>
    </message>
    <message>
        <source>No API shows these boxes. Look at the row of the new user.</source>
        <translation>Ninguna API muestra estas casillas. Mire la fila del nuevo usuario.</translation>
    </message>
    <message>
        <source>%1 of %2 settings to compare</source>
        <translation>%1 de %2 ajustes por comparar</translation>
    </message>
    <message>
        <source>%1 confirmed %2 settings</source>
        <translation>%1 ha confirmado %2 ajustes</translation>
    </message>
    <message>
        <source>No API shows this box. Look at the tab Two-Way Sync Settings.</source>
        <translation>Ninguna API muestra esta casilla. Mire la pestaña Two-Way Sync Settings.</translation>
    </message>
    <message>
        <source>Save queues the first sync by itself</source>
        <translation>Save pone en cola por sí mismo la primera sincronización</translation>
    </message>
    <message>
        <source>Everybody is selected at first, and Invite Users sends mail to each</source>
        <translation>Al principio todos están seleccionados, e Invite Users envía un correo a cada uno</translation>
    </message>
    <message>
        <source>Default Account Manager has to be a person. With an API user there, the sync fails for single records.</source>
        <translation>Default Account Manager tiene que ser una persona. Con un usuario de API, la sincronización falla en algunos registros.</translation>
    </message>
    <message>
        <source>Shows when types and queues are confirmed</source>
        <translation>Se muestra cuando los tipos y las colas están confirmados</translation>
    </message>
    <message>
        <source>%1 confirmed types and queues</source>
        <translation>%1 ha confirmado los tipos y las colas</translation>
    </message>
    <message>
        <source>The button in Datto RMM reads Saved and authenticated</source>
        <translation>El botón en Datto RMM muestra Saved and authenticated</translation>
    </message>
    <message>
        <source>Account Types to Map holds the type of your customers and nothing else</source>
        <translation>Account Types to Map contiene el tipo de sus clientes y nada más</translation>
    </message>
    <message>
        <source>%1 of %2 sites linked</source>
        <translation>%1 de %2 sitios vinculados</translation>
    </message>
    <message>
        <source>0 of %1 sites so far. Usual wait: 2 to 10 min.</source>
        <translation>0 de %1 sitios hasta ahora. Espera habitual: de 2 a 10 min.</translation>
    </message>
    <message>
        <source>Datto RMM has no sites</source>
        <translation>Datto RMM no tiene sitios</translation>
    </message>
    <message>
        <source>Create the sites of your customers in Datto RMM first.</source>
        <translation>Cree primero los sitios de sus clientes en Datto RMM.</translation>
    </message>
    <message>
        <source>Company type %1</source>
        <translation>Tipo de empresa %1</translation>
    </message>
    <message>
        <source>Company type %1, as you said</source>
        <translation>Tipo de empresa %1, como usted indicó</translation>
    </message>
    <message>
        <source>Which company type means customer?</source>
        <translation>¿Qué tipo de empresa significa cliente?</translation>
    </message>
    <message>
        <source>No type of Autotask is called Customer for certain. Most likely it is %2. Choose it in step 1.3.</source>
        <translation>Ningún tipo de Autotask se llama Customer con certeza. Lo más probable es que sea %2. Elíjalo en el paso 1.3.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln company type(s) is called Customer. Choose the right one in step 1.3.</source>
        <translation>
            <numerusform>El único tipo de empresa (%Ln) no se llama Customer. Elija el correcto en el paso 1.3.</numerusform>
            <numerusform>Ninguno de los %Ln tipos de empresa se llama Customer. Elija el correcto en el paso 1.3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 activos de %2</translation>
    </message>
    <message>
        <source>Autotask shows no type at all</source>
        <translation>Autotask no muestra ningún tipo</translation>
    </message>
    <message>
        <source>Add the configuration item types that you need before you map.</source>
        <translation>Añada los tipos de elemento de configuración que necesite antes de asignar.</translation>
    </message>
    <message>
        <source>Autotask has no active type</source>
        <translation>Autotask no tiene ningún tipo activo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>El único tipo (%Ln) está inactivo. Añada los tipos que necesite antes de asignar.</numerusform>
            <numerusform>Los %Ln tipos están inactivos. Añada los tipos que necesite antes de asignar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 device types, %2 of %3 devices are of them</source>
        <translation>%1 tipos de dispositivo, a los que pertenecen %2 de %3 dispositivos</translation>
    </message>
    <message>
        <source>Device types have no type yet</source>
        <translation>Hay tipos de dispositivo que aún no tienen tipo</translation>
    </message>
    <message>
        <source>%1 of %3 device types are open, %2 first</source>
        <translation>%1 de %3 tipos de dispositivo están pendientes, entre ellos %2</translation>
    </message>
    <message>
        <source>A chosen type is gone</source>
        <translation>Un tipo elegido ha desaparecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>%Ln tipo de dispositivo: %2 apunta a %3, que Autotask ya no tiene</numerusform>
            <numerusform>%Ln tipos de dispositivo: %2 apunta a %3, que Autotask ya no tiene</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices arrived without a type</source>
        <translation>Han llegado dispositivos sin tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>%Ln tipo de dispositivo, %2: %3 dispositivos en blanco</numerusform>
            <numerusform>%Ln tipos de dispositivo, entre ellos %2: %3 dispositivos en blanco</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when devices of %1 more types have arrived, %2 first</source>
        <translation>Se muestra cuando han llegado dispositivos de %1 tipos más, entre ellos %2</translation>
    </message>
    <message>
        <source>Datto RMM shows no devices yet</source>
        <translation>Datto RMM aún no muestra dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), no two alike</source>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos, no hay dos iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Two types read alike</source>
        <translation>Dos tipos se leen igual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>%Ln tipo está duplicado: %2 y %3</numerusform>
            <numerusform>%Ln tipos están duplicados: %2 y %3</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive type is still in use</source>
        <translation>Un tipo inactivo sigue en uso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>%Ln tipo, %3, en %2 dispositivos</numerusform>
            <numerusform>%Ln tipos, entre ellos %3, en %2 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Types are doubled or inactive</source>
        <translation>Hay tipos duplicados o inactivos</translation>
    </message>
    <message>
        <source>%1 doubled, %2 inactive but in use</source>
        <translation>%1 duplicados, %2 inactivos pero en uso</translation>
    </message>
    <message>
        <source>%1 of %2 products are there and active, %3 with an active code</source>
        <translation>%1 de %2 productos existen y están activos, %3 con un código activo</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made the products: %1 to come</source>
        <translation>Se muestra cuando Datto RMM ha creado los productos: faltan %1</translation>
    </message>
    <message>
        <source>A chosen product is inactive</source>
        <translation>Un producto elegido está inactivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first</source>
        <translation>
            <numerusform>%Ln producto, %2</numerusform>
            <numerusform>%Ln productos, entre ellos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A chosen product is missing</source>
        <translation>Falta un producto elegido</translation>
    </message>
    <message>
        <source>A product&apos;s material code is inactive</source>
        <translation>El código de material de un producto está inactivo</translation>
    </message>
    <message>
        <source>The material code is gone</source>
        <translation>El código de material ya no existe</translation>
    </message>
    <message>
        <source>%1 is not an active material code in Autotask</source>
        <translation>%1 no es un código de material activo en Autotask</translation>
    </message>
    <message>
        <source>Shows when products are chosen</source>
        <translation>Se muestra cuando hay productos elegidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>%Ln dispositivo sincronizado en Autotask, como antes</numerusform>
            <numerusform>%Ln dispositivos sincronizados en Autotask, como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Map Devices looks on</source>
        <translation>Map Devices parece activado</translation>
    </message>
    <message>
        <source>Synced devices rose from %1 to %2 while this step was open. Turn Map Devices off before you go on.</source>
        <translation>Los dispositivos sincronizados han pasado de %1 a %2 mientras este paso estaba abierto. Desactive Map Devices antes de continuar.</translation>
    </message>
    <message>
        <source>Map Devices may be on now</source>
        <translation>Map Devices ya puede estar activado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>%Ln dispositivo sincronizado en Autotask; los productos están confirmados</numerusform>
            <numerusform>%Ln dispositivos sincronizados en Autotask; los productos están confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting synced devices</source>
        <translation>Contando los dispositivos sincronizados</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the Devices tab.</source>
        <translation>Ninguna API muestra este interruptor. Mire la pestaña Devices.</translation>
    </message>
    <message>
        <source>Material code, both overwrite options and the mapping, then Save</source>
        <translation>Código de material, las dos opciones de sobrescritura y la asignación; después, Save</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln producto encontrado</numerusform>
            <numerusform>%Ln productos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are not there yet</source>
        <translation>Los productos aún no están</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>%Ln producto, %2. Datto RMM necesita cerca de un minuto.</numerusform>
            <numerusform>%Ln productos, entre ellos %2. Datto RMM necesita cerca de un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A linked product is missing</source>
        <translation>Falta un producto vinculado</translation>
    </message>
    <message>
        <source>Nothing is mapped yet</source>
        <translation>Aún no hay nada asignado</translation>
    </message>
    <message>
        <source>%1 of %3 to confirm, %2 first</source>
        <translation>%1 de %3 por confirmar, primero %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 products</source>
        <translation>%1 ha confirmado %2 productos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) with devices, all linked</source>
        <translation>
            <numerusform>%Ln sitio con dispositivos, vinculado</numerusform>
            <numerusform>%Ln sitios con dispositivos, todos vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites have no company</source>
        <translation>Hay sitios sin empresa</translation>
    </message>
    <message>
        <source>%1 sites, %3 first: %2 devices never reach Autotask</source>
        <translation>%1 sitios, entre ellos %3: %2 dispositivos no llegan nunca a Autotask</translation>
    </message>
    <message>
        <source>Datto RMM shows no sites</source>
        <translation>Datto RMM no muestra ningún sitio</translation>
    </message>
    <message>
        <source>%1 of %3 sites, %2 companies</source>
        <translation>%1 de %3 sitios, %2 empresas</translation>
    </message>
    <message>
        <source>A mapped company is gone</source>
        <translation>Una empresa asignada ha desaparecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first</source>
        <translation>
            <numerusform>%Ln sitio, %2</numerusform>
            <numerusform>%Ln sitios, entre ellos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is inactive</source>
        <translation>Una empresa asignada está inactiva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln sitio, %2: %3</numerusform>
            <numerusform>%Ln sitios, entre ellos %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is not a customer</source>
        <translation>Una empresa asignada no es un cliente</translation>
    </message>
    <message>
        <source>Mapped companies are not right</source>
        <translation>Hay empresas asignadas que no son correctas</translation>
    </message>
    <message>
        <source>%1 sites: %2 missing, %3 inactive, %4 not Customer</source>
        <translation>%1 sitios: %2 sin empresa, %3 inactivas, %4 que no son Customer</translation>
    </message>
    <message>
        <source>No site is mapped yet</source>
        <translation>Aún no hay ningún sitio asignado</translation>
    </message>
    <message>
        <source>%1 mapped sites, none with your own company</source>
        <translation>%1 sitios asignados, ninguno a su propia empresa</translation>
    </message>
    <message>
        <source>A site is mapped to your own company</source>
        <translation>Un sitio está asignado a su propia empresa</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. Right for your own machines. A customer&apos;s devices would be booked on you: confirm that it is meant, or choose the customer&apos;s company.</source>
        <translation>Sitios asignados a %3: %1, entre ellos %2. Es correcto para sus propios equipos. Los dispositivos de un cliente se le cargarían a usted: confirme que es intencionado o elija la empresa del cliente.</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. %4 confirmed that this is meant.</source>
        <translation>Sitios asignados a %3: %1, entre ellos %2. %4 ha confirmado que es intencionado.</translation>
    </message>
    <message>
        <source>Turn the switch on in the Devices tab and choose Save</source>
        <translation>Active el interruptor en la pestaña Devices y elija Save</translation>
    </message>
    <message>
        <source>Map Devices must wait</source>
        <translation>Map Devices debe esperar</translation>
    </message>
    <message>
        <source>Settle this first: %c1</source>
        <translation>Resuelva primero: %c1</translation>
    </message>
    <message>
        <source>%1 of %2 devices. Older records of re-imaged devices do not come: %3, %4 first.</source>
        <translation>%1 de %2 dispositivos. Los registros antiguos de dispositivos reinstalados no vienen: %3, entre ellos %4.</translation>
    </message>
    <message>
        <source>Devices belong to no site</source>
        <translation>Hay dispositivos que no pertenecen a ningún sitio</translation>
    </message>
    <message>
        <source>%1 of %2 devices arrived. On no site that Datto RMM lists: %3, %4 first, so nothing is known of them.</source>
        <translation>%1 de %2 dispositivos han llegado. En ningún sitio que Datto RMM enumere: %3, entre ellos %4, por lo que no se sabe nada de ellos.</translation>
    </message>
    <message>
        <source>Devices are arriving</source>
        <translation>Los dispositivos están llegando</translation>
    </message>
    <message>
        <source>%1 of %2 devices so far</source>
        <translation>%1 de %2 dispositivos hasta ahora</translation>
    </message>
    <message>
        <source>Devices are overdue</source>
        <translation>Hay dispositivos con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>%Ln dispositivo, %2, después de %3 horas</numerusform>
            <numerusform>%Ln dispositivos, entre ellos %2, después de %3 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-imaged devices are kept out by their older records</source>
        <translation>Los registros antiguos dejan fuera a dispositivos reinstalados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</source>
        <translation>
            <numerusform>%Ln dispositivo, %2: un registro antiguo en Datto RMM ocupa el elemento de configuración. Elimine allí el registro antiguo y espere a la próxima sincronización.</numerusform>
            <numerusform>%Ln dispositivos, entre ellos %2: un registro antiguo en Datto RMM ocupa el elemento de configuración. Elimine allí el registro antiguo y espere a la próxima sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>%Ln dispositivo vendrá cuando Map Devices esté activado</numerusform>
            <numerusform>%Ln dispositivos vendrán cuando Map Devices esté activado</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is on a mapped site</source>
        <translation>Ningún dispositivo está en un sitio asignado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo sincronizado</numerusform>
            <numerusform>%Ln dispositivos sincronizados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 synced devices are blank. IT Glue would show them as Autotask Default.</source>
        <translation>%1 de %2 dispositivos sincronizados están en blanco. IT Glue los mostraría como Autotask Default.</translation>
    </message>
    <message>
        <source>%1 products, %2 newest devices looked at</source>
        <translation>%1 productos y los %2 dispositivos más recientes examinados</translation>
    </message>
    <message>
        <source>New devices come without a type</source>
        <translation>Llegan dispositivos nuevos sin tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>%Ln producto, %2. Mire su tipo predeterminado.</numerusform>
            <numerusform>%Ln productos, entre ellos %2. Mire su tipo predeterminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices name a vendor, and it is Datto RMM</source>
        <translation>%1 de %2 dispositivos indican un proveedor, y es Datto RMM</translation>
    </message>
    <message>
        <source>Devices name another vendor</source>
        <translation>Hay dispositivos que indican otro proveedor</translation>
    </message>
    <message>
        <source>%1 devices name %2. The API user of step 1.1 was probably made with the wrong vendor.</source>
        <translation>%1 dispositivos indican %2. Probablemente el usuario de API del paso 1.1 se creó con el proveedor equivocado.</translation>
    </message>
    <message>
        <source>%1 devices name no vendor, so nothing can be concluded</source>
        <translation>%1 dispositivos no indican ningún proveedor, por lo que no se puede deducir nada</translation>
    </message>
    <message>
        <source>%1 devices name %2. No vendor in your Autotask is called Datto RMM, so nothing can be concluded.</source>
        <translation>%1 dispositivos indican %2. Ningún proveedor de su Autotask se llama Datto RMM, por lo que no se puede deducir nada.</translation>
    </message>
    <message>
        <source>%1 of %3 devices name no site that Datto RMM lists, %2 first. In Datto RMM, look at the site they are on.</source>
        <translation>%1 de %3 dispositivos no indican ningún sitio que Datto RMM enumere, entre ellos %2. En Datto RMM, mire en qué sitio están.</translation>
    </message>
    <message>
        <source>A list broke off</source>
        <translation>Una lista se ha interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made by Datto RMM</source>
        <translation>
            <numerusform>%Ln producto creado por Datto RMM</numerusform>
            <numerusform>%Ln productos creados por Datto RMM</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of Datto RMM are there twice</source>
        <translation>Hay productos de Datto RMM duplicados</translation>
    </message>
    <message>
        <source>%1 products, %2 first. Devices then come with the one or the other, and a default set on one of them is missing on half. Set the unused ones inactive in Autotask.</source>
        <extracomment>%1 products, %2 the name of the first</extracomment>
        <translation>%1 productos, entre ellos %2. Los dispositivos vienen entonces con uno u otro, y lo predeterminado en uno de ellos falta en la mitad. Ponga inactivos en Autotask los que no se usan.</translation>
    </message>
    <message>
        <source>Products of Datto RMM are not in use</source>
        <translation>Hay productos de Datto RMM que no se usan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</source>
        <translation>
            <numerusform>%Ln producto, %2. Ningún dispositivo lo tiene ni lo tendrá. Póngalo inactivo, para que nadie lo elija por error.</numerusform>
            <numerusform>%Ln productos, entre ellos %2. Ningún dispositivo los tiene ni los tendrá. Póngalos inactivos, para que nadie elija uno por error.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 products are doubled, %2 first, and %3 more are not in use. Set the unused ones inactive in Autotask, so that new devices and defaults meet in one.</source>
        <extracomment>%1 doubled products, %2 the name of the first, %3 other products that no device has</extracomment>
        <translation>%1 productos están duplicados, entre ellos %2, y otros %3 no se usan. Ponga inactivos en Autotask los que no se usan, para que los dispositivos nuevos y lo predeterminado se reúnan en uno.</translation>
    </message>
    <message>
        <source>Your mapping uses products of your own alone</source>
        <translation>Su asignación usa solo productos propios</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made its products</source>
        <translation>Se muestra cuando Datto RMM ha creado sus productos</translation>
    </message>
    <message>
        <source>%1 of %2 products are there, each with a category</source>
        <translation>%1 de %2 productos existen, cada uno con una categoría</translation>
    </message>
    <message>
        <source>Products have no default category</source>
        <translation>Hay productos sin categoría predeterminada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</source>
        <translation>
            <numerusform>%Ln producto, %2. Sus dispositivos reciben la categoría que sea predeterminada en Autotask, y quizá un diseño sin los campos que necesita. Elija una en Edit Product.</numerusform>
            <numerusform>%Ln productos, entre ellos %2. Sus dispositivos reciben la categoría que sea predeterminada en Autotask, y quizá un diseño sin los campos que necesita. Elija una en Edit Product.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sites, %2 of them Datto RMM&apos;s own and not mapped</source>
        <translation>%1 sitios, %2 de ellos propios de Datto RMM y sin asignar</translation>
    </message>
    <message>
        <source>A site of Datto RMM&apos;s own is mapped</source>
        <translation>Un sitio propio de Datto RMM está asignado</translation>
    </message>
    <message>
        <source>%1 sites, %2 first, with %3 devices. What nobody has sorted yet, or has deleted, is booked on one customer. Take the company away from the site in Datto RMM and set its devices inactive in Autotask.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 sitios, entre ellos %2, con %3 dispositivos. Lo que nadie ha clasificado aún, o ha eliminado, se carga a un cliente. Quite la empresa del sitio en Datto RMM y ponga inactivos sus dispositivos en Autotask.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped sites compared with their company</source>
        <translation>%1 de %2 sitios asignados comparados con su empresa</translation>
    </message>
    <message>
        <source>A site may be mapped to the wrong company</source>
        <translation>Puede que un sitio esté asignado a la empresa equivocada</translation>
    </message>
    <message>
        <source>Sites whose name says another company: %1, %2 first, mapped to %3. If it is a slip, one customer&apos;s devices are booked on another. Choose the right company in Datto RMM, or go on and say why it is right.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 the name of its company</extracomment>
        <translation>Sitios cuyo nombre indica otra empresa: %1, entre ellos %2, asignado a %3. Si es un descuido, los dispositivos de un cliente se cargan a otro. Elija la empresa correcta en Datto RMM, o continúe e indique por qué es correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapped site(s), each with a company of its own</source>
        <translation>
            <numerusform>%Ln sitio asignado, con empresa propia</numerusform>
            <numerusform>%Ln sitios asignados, cada uno con empresa propia</numerusform>
        </translation>
    </message>
    <message>
        <source>Several sites share a company</source>
        <translation>Varios sitios comparten una empresa</translation>
    </message>
    <message>
        <source>%1 sites share companies: %2, %3 first. Right for branches of one customer; IT Glue then shows all their devices in one organization.</source>
        <extracomment>%1 sites, %2 companies, %3 the name of the first company</extracomment>
        <translation>%1 sitios comparten empresas: %2, entre ellas %3. Es correcto para sucursales de un cliente; IT Glue muestra entonces todos sus dispositivos en una organización.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s), each its own</source>
        <translation>
            <numerusform>%Ln dispositivo sincronizado, único</numerusform>
            <numerusform>%Ln dispositivos sincronizados, cada uno único</numerusform>
        </translation>
    </message>
    <message>
        <source>Autotask holds devices twice</source>
        <translation>Autotask tiene dispositivos dos veces</translation>
    </message>
    <message>
        <source>%1 active records of %3 devices, %2 first. They are billed twice, tickets are split, and IT Glue copies each. Keep the one with tickets and contracts and set the others inactive; never delete.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 registros activos de %3 dispositivos, entre ellos %2. Se facturan dos veces, los tickets se reparten e IT Glue copia cada uno. Conserve el que tiene tickets y contratos y ponga inactivos los demás; no elimine nunca.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared with their site</source>
        <translation>%1 de %2 dispositivos sincronizados comparados con su sitio</translation>
    </message>
    <message>
        <source>Devices are with another company</source>
        <translation>Hay dispositivos en otra empresa</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which Datto RMM has on %3. One customer sees and pays for what is another&apos;s. Correct the mapping of the site, or move the device in Autotask by hand; no API can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the name of its site</extracomment>
        <translation>%1 dispositivos, entre ellos %2, que Datto RMM tiene en %3. Un cliente ve y paga lo que es de otro. Corrija la asignación del sitio o mueva el dispositivo a mano en Autotask; ninguna API puede.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a type</source>
        <translation>%1 de %2 dispositivos activos tienen un tipo</translation>
    </message>
    <message>
        <source>Devices have a type that was deleted</source>
        <translation>Hay dispositivos con un tipo que se eliminó</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with type number %3. Autotask lets people delete types that are in use; IT Glue shows such devices like untyped ones. Give them a type that exists.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the number of a type</extracomment>
        <translation>%1 dispositivos, entre ellos %2, con el número de tipo %3. Autotask permite eliminar tipos en uso; IT Glue muestra esos dispositivos como los que no tienen tipo. Deles un tipo que exista.</translation>
    </message>
    <message>
        <source>Autotask shows no active device</source>
        <translation>Autotask no muestra ningún dispositivo activo</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, each its own</source>
        <translation>%1 de %2 dispositivos activos tienen un número de serie o una dirección MAC, cada uno el suyo</translation>
    </message>
    <message>
        <source>Devices of one company have the same serial number</source>
        <translation>Hay dispositivos de una empresa con el mismo número de serie</translation>
    </message>
    <message>
        <source>%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies each. Compare them and set those inactive that are too many.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 registros son probablemente %3 dispositivos, entre ellos %2. La sincronización actualiza el más nuevo, e IT Glue copia cada uno. Compárelos y ponga inactivos los que sobran.</translation>
    </message>
    <message>
        <source>Devices of one company have the same MAC address</source>
        <translation>Hay dispositivos de una empresa con la misma dirección MAC</translation>
    </message>
    <message>
        <source>Datto RMM no longer has some devices</source>
        <translation>Datto RMM ya no tiene algunos dispositivos</translation>
    </message>
    <message>
        <source>%1 of %3 synced devices, %2 first. They stay on invoices and in IT Glue although nobody manages them. Set them inactive in Autotask once you have looked.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 synced devices</extracomment>
        <translation>%1 de %3 dispositivos sincronizados, entre ellos %2. Siguen en las facturas y en IT Glue aunque nadie los gestiona. Póngalos inactivos en Autotask después de mirarlos.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared</source>
        <translation>%1 de %2 dispositivos sincronizados comparados</translation>
    </message>
    <message>
        <source>Reference names do not follow Datto RMM</source>
        <translation>Hay nombres de referencia que no siguen a Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which is called %3. IT Glue names its configurations after it, so people look for names that are gone. Keep the option for the reference name on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name in Autotask</extracomment>
        <translation>%1 dispositivos, entre ellos %2, que se llama %3. IT Glue nombra sus configuraciones según él, así que se buscan nombres que ya no existen. Deje activada la opción del nombre de referencia en la pestaña Devices.</translation>
    </message>
    <message>
        <source>Reference numbers do not follow Datto RMM</source>
        <translation>Hay números de referencia que no siguen a Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue shows the number as asset tag, where it then leads nowhere. Keep the option for the reference number on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference number in Autotask</extracomment>
        <translation>%1 dispositivos, entre ellos %2, con %3. IT Glue muestra el número como etiqueta de activo, donde entonces no lleva a ninguna parte. Deje activada la opción del número de referencia en la pestaña Devices.</translation>
    </message>
    <message>
        <source>Reference names and numbers do not follow Datto RMM</source>
        <translation>Hay nombres y números de referencia que no siguen a Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue takes name and asset tag from there, so people look for what is gone. Keep both overwrite options on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name or number in Autotask</extracomment>
        <translation>%1 dispositivos, entre ellos %2, con %3. IT Glue toma de ahí el nombre y la etiqueta de activo, así que se busca lo que ya no existe. Deje activadas las dos opciones de sobrescritura en la pestaña Devices.</translation>
    </message>
    <message>
        <source>You keep names and numbers of your own</source>
        <translation>Usted mantiene nombres y números propios</translation>
    </message>
    <message>
        <source>Devices deleted in Datto RMM are still active</source>
        <translation>Hay dispositivos eliminados en Datto RMM que siguen activos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln dispositivo, %2. El cliente sigue pagando por él. Póngalo inactivo en Autotask.</numerusform>
            <numerusform>%Ln dispositivos, entre ellos %2. El cliente sigue pagando por ellos. Póngalos inactivos en Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices suspended in Datto RMM are still active</source>
        <translation>Hay dispositivos suspendidos en Datto RMM que siguen activos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln dispositivo, %2. El cliente sigue pagando por algo de lo que nadie se ocupa. Reanúdelo en Datto RMM o póngalo inactivo en Autotask.</numerusform>
            <numerusform>%Ln dispositivos, entre ellos %2. El cliente sigue pagando por algo de lo que nadie se ocupa. Reanúdelos en Datto RMM o póngalos inactivos en Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices given up in Datto RMM are still active</source>
        <translation>Hay dispositivos abandonados en Datto RMM que siguen activos</translation>
    </message>
    <message>
        <source>%1 deleted and %2 suspended devices, %3 first. The customer goes on paying for them. Set them inactive in Autotask, or resume the suspended ones.</source>
        <extracomment>%1 and %2 are counts of devices, %3 the name of the first</extracomment>
        <translation>%1 dispositivos eliminados y %2 suspendidos, entre ellos %3. El cliente sigue pagando por ellos. Póngalos inactivos en Autotask o reanude los suspendidos.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, none a made-up one</source>
        <translation>%1 de %2 dispositivos activos tienen un número de serie o una dirección MAC, ninguno inventado</translation>
    </message>
    <message>
        <source>Some numbers identify no device</source>
        <translation>Algunos números no identifican ningún dispositivo</translation>
    </message>
    <message>
        <source>%1 of %4 devices, %2 first, bear what factories leave or docks lend, as %3. Trivet matches nothing by it; IT Glue might. Enter the real number where you can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 its serial number or MAC address, %4 devices with either</extracomment>
        <translation>%1 de %4 dispositivos, entre ellos %2, llevan lo que dejan las fábricas o prestan las bases, como %3. Trivet no empareja nada con ello; IT Glue podría. Introduzca el número real donde pueda.</translation>
    </message>
    <message>
        <source>%1 of %2 custom fields have a value on %3 synced devices</source>
        <translation>%1 de %2 campos personalizados tienen un valor en %3 dispositivos sincronizados</translation>
    </message>
    <message>
        <source>No custom field is filled by Datto RMM</source>
        <translation>Datto RMM no rellena ningún campo personalizado</translation>
    </message>
    <message>
        <source>%1 custom fields, all empty on %2 synced devices, so reports on them stay empty. Map them under User-Defined Field Mapping in Datto RMM if you want them.</source>
        <extracomment>%1 fields, %2 devices</extracomment>
        <translation>%1 campos personalizados, todos vacíos en %2 dispositivos sincronizados, así que sus informes quedan vacíos. Asígnelos en User-Defined Field Mapping de Datto RMM si los quiere.</translation>
    </message>
    <message>
        <source>Autotask has no custom field for devices</source>
        <translation>Autotask no tiene ningún campo personalizado para dispositivos</translation>
    </message>
    <message>
        <source>No synced device was among those looked at</source>
        <translation>Entre los examinados no había ningún dispositivo sincronizado</translation>
    </message>
    <message>
        <source>%1 clients, %2 domains</source>
        <translation>%1 clientes SaaS, %2 dominios</translation>
    </message>
    <message>
        <source>SaaS Protection rejects the key</source>
        <translation>SaaS Protection rechaza la clave</translation>
    </message>
    <message>
        <source>The Partner Portal shows both halves again under View keys. Copy them anew.</source>
        <translation>El Partner Portal muestra de nuevo las dos mitades en View keys. Cópielas otra vez.</translation>
    </message>
    <message>
        <source>The key was made for another vendor</source>
        <translation>La clave se creó para otro proveedor</translation>
    </message>
    <message>
        <source>It opens the backup appliances, not SaaS Protection. Make one with Select Vendor left empty.</source>
        <translation>Abre los dispositivos de copia de seguridad, no SaaS Protection. Cree una dejando vacío Select Vendor.</translation>
    </message>
    <message>
        <source>The key may not see SaaS Protection</source>
        <translation>La clave no puede ver SaaS Protection</translation>
    </message>
    <message>
        <source>It is limited to one organization. Make one without that limit.</source>
        <translation>Está limitada a una organización. Cree una sin ese límite.</translation>
    </message>
    <message>
        <source>The key sees no client</source>
        <translation>La clave no ve ningún cliente SaaS</translation>
    </message>
    <message>
        <source>SaaS Protection shows nothing. Look whether the key is limited to one organization.</source>
        <translation>SaaS Protection no muestra nada. Mire si la clave está limitada a una organización.</translation>
    </message>
    <message>
        <source>SaaS Protection could not be asked</source>
        <translation>No se ha podido preguntar a SaaS Protection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) linked</source>
        <translation>
            <numerusform>%Ln cliente SaaS vinculado</numerusform>
            <numerusform>%Ln clientes SaaS vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients are not linked in the Partner Portal</source>
        <translation>Hay clientes SaaS sin vincular en el Partner Portal</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first. IT Glue does not see them until they are linked and one more sync has run.</source>
        <translation>%1 de %3 clientes SaaS, entre ellos %2. IT Glue no los ve hasta que estén vinculados y se haya hecho una sincronización más.</translation>
    </message>
    <message>
        <source>IT Glue gets a pair of its own</source>
        <translation>IT Glue recibe un par propio</translation>
    </message>
    <message>
        <source>IT Glue reuses the BCDR key</source>
        <translation>IT Glue reutiliza la clave de BCDR</translation>
    </message>
    <message>
        <source>Replacing that key will stop both integrations</source>
        <translation>Sustituir esa clave detendrá ambas integraciones</translation>
    </message>
    <message>
        <source>Shows when you have chosen</source>
        <translation>Se muestra cuando haya elegido</translation>
    </message>
    <message>
        <source>Sync Datto SaaS Protection backup information is selected in IT Glue</source>
        <translation>Sync Datto SaaS Protection backup information está seleccionado en IT Glue</translation>
    </message>
    <message>
        <source>Accept All Automatically would take suggestions that nobody has looked at</source>
        <translation>Accept All Automatically tomaría sugerencias que nadie ha mirado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln cliente SaaS</numerusform>
            <numerusform>%Ln clientes SaaS</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients wait for a decision</source>
        <translation>Hay clientes SaaS que esperan una decisión</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first</source>
        <translation>%1 de %3 clientes SaaS, entre ellos %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) compared</source>
        <translation>
            <numerusform>%Ln cliente SaaS comparado</numerusform>
            <numerusform>%Ln clientes SaaS comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is not exactly %3</source>
        <translation>
            <numerusform>%Ln cliente SaaS: %2 no es exactamente %3</numerusform>
            <numerusform>%Ln clientes SaaS: %2 no es exactamente %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A client&apos;s other name agrees</source>
        <translation>El otro nombre de un cliente SaaS coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3</source>
        <translation>
            <numerusform>%Ln cliente SaaS: %2 se llama %4 en el Partner Portal, e IT Glue tiene %3</numerusform>
            <numerusform>%Ln clientes SaaS: %2 se llama %4 en el Partner Portal, e IT Glue tiene %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) to create</source>
        <translation>
            <numerusform>%Ln organización por crear</numerusform>
            <numerusform>%Ln organizaciones por crear</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization would be there twice</source>
        <translation>Una organización estaría dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln cliente SaaS: %2 se va a crear, pero %3 ya existe. Elija Match to.</numerusform>
            <numerusform>%Ln clientes SaaS: %2 se va a crear, pero %3 ya existe. Elija Match to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln cliente SaaS: %2 se va a crear, pero se llama %4 en el Partner Portal, y %3 ya existe. Elija Match to.</numerusform>
            <numerusform>%Ln clientes SaaS: %2 se va a crear, pero se llama %4 en el Partner Portal, y %3 ya existe. Elija Match to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients share an organization</source>
        <translation>Hay clientes SaaS que comparten una organización</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %2 first. This is allowed: the card shows them together.</source>
        <translation>
            <numerusform>%Ln cliente SaaS, %2. Está permitido: la tarjeta los muestra juntos.</numerusform>
            <numerusform>%Ln clientes SaaS, entre ellos %2. Está permitido: la tarjeta los muestra juntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active seats. IT Glue shows these and leaves out %2 archived ones.</source>
        <translation>%1 licencias activas. IT Glue muestra estas y omite %2 archivadas.</translation>
    </message>
    <message>
        <source>%1 active and %2 archived seats; those of %3 clients were not counted</source>
        <translation>%1 licencias activas y %2 archivadas; las de %3 clientes SaaS no se han contado</translation>
    </message>
    <message>
        <source>%1 of %3 rows to carry out, %2 first</source>
        <translation>%1 de %3 filas por llevar a cabo, primero %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 rows</source>
        <translation>%1 ha confirmado %2 filas</translation>
    </message>
    <message>
        <source>All %1 clients have an organization of exactly their name. See that Unmatched is empty.</source>
        <translation>Los %1 clientes SaaS tienen una organización con exactamente su nombre. Asegúrese de que Unmatched está vacío.</translation>
    </message>
    <message>
        <source>%1 looked in IT Glue and left no client unmatched</source>
        <translation>%1 ha mirado en IT Glue y no ha dejado ningún cliente SaaS sin emparejar</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln client(s) to be decided</source>
        <translation>
            <numerusform>Espera la decisión sobre %Ln cliente SaaS</numerusform>
            <numerusform>Espera la decisión sobre %Ln clientes SaaS</numerusform>
        </translation>
    </message>
    <message>
        <source>No API shows the card. Open a matched organization in IT Glue.</source>
        <translation>Ninguna API muestra la tarjeta. Abra una organización emparejada en IT Glue.</translation>
    </message>
    <message>
        <source>The card was seen on %1</source>
        <translation>La tarjeta se ha visto en %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. The automatic sync runs every 24 hours.</source>
        <translation>
            <numerusform>Conectado hace %Ln hora. La sincronización automática se hace cada 24 horas.</numerusform>
            <numerusform>Conectado hace %Ln horas. La sincronización automática se hace cada 24 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic sync is late</source>
        <translation>La sincronización automática se retrasa</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue.</source>
        <translation>
            <numerusform>Conectado hace %Ln hora. Tarde no significa averiado: mire el registro de la integración en IT Glue.</numerusform>
            <numerusform>Conectado hace %Ln horas. Tarde no significa averiado: mire el registro de la integración en IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the connection</source>
        <translation>Cuenta desde la conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have no SaaS Protection</source>
        <translation>Hay clientes sin SaaS Protection</translation>
    </message>
    <message>
        <source>%1 of %3 customers, %2 first</source>
        <translation>%1 de %3 clientes, entre ellos %2</translation>
    </message>
    <message>
        <source>%1 for Datto RMM, %2 for Trivet</source>
        <translation>%1 para Datto RMM, %2 para Trivet</translation>
    </message>
    <message>
        <source>One user serves two programs</source>
        <translation>Un usuario sirve a dos programas</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for Datto RMM, so that lockouts can be traced.</source>
        <translation>%1 es el de Trivet. Cree otro para Datto RMM, de modo que se puedan rastrear los bloqueos.</translation>
    </message>
    <message>
        <source>%1 for IT Glue, %2 for Datto RMM, %3 for Trivet</source>
        <translation>%1 para IT Glue, %2 para Datto RMM, %3 para Trivet</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 es el de Trivet. Cree otro para IT Glue, de modo que se puedan rastrear los bloqueos.</translation>
    </message>
    <message>
        <source>%1 is Datto RMM&apos;s. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 es el de Datto RMM. Cree otro para IT Glue, de modo que se puedan rastrear los bloqueos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in the keychain</source>
        <translation>
            <numerusform>%Ln secreto en el llavero</numerusform>
            <numerusform>%Ln secretos en el llavero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>%Ln secreto conservado hasta cerrar Trivet</numerusform>
            <numerusform>%Ln secretos conservados hasta cerrar Trivet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for Password (Secret)</source>
        <translation>Espera Password (Secret)</translation>
    </message>
    <message>
        <source>A secret is not saved yet</source>
        <translation>Un secreto aún no está guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) only in memory</source>
        <translation>
            <numerusform>%Ln secreto solo en memoria</numerusform>
            <numerusform>%Ln secretos solo en memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1, confirmado por %2</translation>
    </message>
    <message>
        <source>Compare %1 with the primary domain of your Autotask database</source>
        <translation>Compare %1 con el dominio principal de su base de datos de Autotask</translation>
    </message>
    <message>
        <source>%1 here, %2 on Trivet&apos;s own user. Datto RMM wants the primary domain of the database.</source>
        <translation>%1 aquí, %2 en el usuario propio de Trivet. Datto RMM quiere el dominio principal de la base de datos.</translation>
    </message>
    <message>
        <source>Vendor pages disagree on whether API users are exempt. Look at the user&apos;s settings.</source>
        <translation>Las páginas del proveedor no concuerdan en si los usuarios de API están exentos. Mire los ajustes del usuario.</translation>
    </message>
    <message>
        <source>Protected fields are masked for Trivet</source>
        <translation>Hay campos protegidos enmascarados para Trivet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln campo muestra ***** al usuario propio de Trivet: %2</numerusform>
            <numerusform>%Ln campos muestran ***** al usuario propio de Trivet, entre ellos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected fields are hidden from Trivet</source>
        <translation>Hay campos protegidos ocultos para Trivet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln campo falta para el usuario propio de Trivet: %2</numerusform>
            <numerusform>%Ln campos faltan para el usuario propio de Trivet, entre ellos %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No device field is protected; %1 looked at</source>
        <translation>Ningún campo de dispositivo está protegido; %1 examinados</translation>
    </message>
    <message>
        <source>Protected fields readable: %1 of %3. Devices looked at: %2</source>
        <translation>Campos protegidos legibles: %1 de %3. Dispositivos revisados: %2</translation>
    </message>
    <message numerus="yes">
        <source>No device carries a value in %Ln protected field(s), so nothing can be seen</source>
        <translation>
            <numerusform>Ningún dispositivo tiene valor en %Ln campo protegido, así que no se ve nada</numerusform>
            <numerusform>Ningún dispositivo tiene valor en %Ln campos protegidos, así que no se ve nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued less than an hour ago</source>
        <translation>En cola desde hace menos de una hora</translation>
    </message>
    <message>
        <source>The forecast is clean</source>
        <translation>La previsión está limpia</translation>
    </message>
    <message>
        <source>Devices arrived as forecast</source>
        <translation>Los dispositivos llegaron según la previsión</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there, %3 linked already. Every one has a type.</source>
        <translation>%1 nuevos, %2 se unen a un dispositivo existente, %3 ya vinculados. Todos tienen un tipo.</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there. Several fit, or one fits twice: %3.</source>
        <translation>%1 nuevos, %2 se unen a un dispositivo existente. Varios encajan, o uno encaja dos veces: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) linked already, none to come</source>
        <translation>
            <numerusform>%Ln dispositivo ya vinculado, ninguno por llegar</numerusform>
            <numerusform>%Ln dispositivos ya vinculados, ninguno por llegar</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices would arrive without a type</source>
        <extracomment>Autotask Default is IT Glue&apos;s own word</extracomment>
        <translation>Llegarían dispositivos sin tipo</translation>
    </message>
    <message>
        <source>%1 of %2 devices to come, %3 first, would arrive as Autotask Default. Choose a type for their device types first.</source>
        <translation>%1 de %2 dispositivos por llegar, %3 el primero, llegarían como Autotask Default. Elija antes un tipo para sus tipos de dispositivo.</translation>
    </message>
    <message>
        <source>Devices would stay away</source>
        <translation>Habría dispositivos que no llegarían</translation>
    </message>
    <message>
        <source>%1 of %2 devices that the mapping wants would not arrive, %3 first.</source>
        <translation>%1 de los %2 dispositivos que prevé la asignación no llegarían, %3 el primero.</translation>
    </message>
    <message numerus="yes">
        <source>Shows when the mapping of %Ln device type(s) is known, %2 first</source>
        <translation>
            <numerusform>Se muestra cuando se conozca la asignación de %Ln tipo de dispositivo, %2 el primero</numerusform>
            <numerusform>Se muestra cuando se conozca la asignación de %Ln tipos de dispositivo, %2 el primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) compared, all as forecast</source>
        <translation>
            <numerusform>%Ln dispositivo comparado, según la previsión</numerusform>
            <numerusform>%Ln dispositivos comparados, todos según la previsión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first</source>
        <translation>%1 de %2 dispositivos difieren, %3 el primero</translation>
    </message>
    <message>
        <source>Devices arrived otherwise than forecast</source>
        <translation>Llegaron dispositivos de otra forma que la prevista</translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first.</source>
        <translation>%1 de %2 dispositivos difieren, %3 el primero.</translation>
    </message>
    <message>
        <source>%1 of %2 devices compared so far</source>
        <translation>%1 de %2 dispositivos comparados hasta ahora</translation>
    </message>
    <message>
        <source>No forecast was kept when Map Devices went on, so there is nothing to compare with</source>
        <translation>No se guardó ninguna previsión cuando se activó Map Devices, así que no hay con qué comparar</translation>
    </message>
    <message>
        <source>Shows when Map Devices is on</source>
        <translation>Se muestra cuando Map Devices esté activado</translation>
    </message>
    <message>
        <source>No site has a company yet</source>
        <translation>Ningún sitio tiene empresa todavía</translation>
    </message>
    <message>
        <source>%1 sites with %2 devices wait to be mapped</source>
        <translation>%1 sitios con %2 dispositivos esperan su asignación</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field: %1 its group or the number of its step, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>IT Glue writes to its administrators that Trivet&apos;s key is about to end</source>
        <translation>IT Glue escribe a sus administradores que la clave de Trivet está a punto de terminar</translation>
    </message>
    <message>
        <source>Run this health check once: that uses the key.</source>
        <translation>Ejecute una vez esta revisión general: así se usa la clave.</translation>
    </message>
    <message>
        <source>IT Glue takes Trivet&apos;s key back, unless it is used before</source>
        <translation>IT Glue retira la clave de Trivet, salvo que se use antes</translation>
    </message>
    <message>
        <source>Run the health check before this day, or create a new key after it.</source>
        <translation>Ejecute la revisión general antes de este día o cree después una clave nueva.</translation>
    </message>
    <message>
        <source>The oldest confirmation is three months old</source>
        <translation>La confirmación más antigua tiene tres meses</translation>
    </message>
    <message>
        <source>Look at what no API shows once more, and confirm it again.</source>
        <translation>Mire otra vez lo que ninguna API muestra y confírmelo de nuevo.</translation>
    </message>
    <message>
        <source>The next automatic sync of SaaS Protection has run</source>
        <translation>Se ha hecho la siguiente sincronización automática de SaaS Protection</translation>
    </message>
    <message>
        <source>Numbers in IT Glue may lag until then; nobody has to do anything.</source>
        <translation>Hasta entonces los números de IT Glue pueden ir con retraso; nadie tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The access that Datto RMM gave Trivet for its key ends</source>
        <translation>Termina el acceso que Datto RMM dio a Trivet por su clave</translation>
    </message>
    <message>
        <source>Trivet takes a new one by itself; nobody has to do anything.</source>
        <translation>Trivet toma uno nuevo por sí solo; nadie tiene que hacer nada.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Age of a secret; %1 the field it was pasted into, as &quot;Autotask: Password (Secret)&quot;</extracomment>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key last used</source>
        <translation>Último uso de la clave de IT Glue de Trivet</translation>
    </message>
    <message>
        <source>Datto RMM gave Trivet access for its key</source>
        <translation>Datto RMM dio acceso a Trivet por su clave</translation>
    </message>
    <message numerus="yes">
        <source>The oldest of %n confirmation(s)</source>
        <extracomment>%n confirmations there are</extracomment>
        <translation>
            <numerusform>La más antigua de %n confirmación</numerusform>
            <numerusform>La más antigua de %n confirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long ago something happened</extracomment>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con fallo</numerusform>
            <numerusform>%Ln con fallo</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed since %1</source>
        <translation>Con fallo desde %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you since %1</source>
        <translation>Por atender desde %1</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln por confirmar</numerusform>
            <numerusform>%Ln por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm since %1</source>
        <translation>Por confirmar desde %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>Desconocido desde %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln superada</numerusform>
            <numerusform>%Ln superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed since %1</source>
        <translation>Superado desde %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>On a check that went wrong since the last visit</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Mended</source>
        <extracomment>On a check that was wrong at the last visit and is not any more</extracomment>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En general</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>A check, read aloud; %1 its name, %2 &quot;Failed&quot;, %3 &quot;New&quot; or nothing</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>What Trivet found</source>
        <extracomment>Column head: what Trivet saw</extracomment>
        <translation>Lo que ha encontrado Trivet</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column head: since when a check stands as it does</extracomment>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <extracomment>Head of a group of checks</extracomment>
        <translation>
            <numerusform>%Ln comprobación</numerusform>
            <numerusform>%Ln comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln nueva desde su última visita</numerusform>
            <numerusform>%Ln nuevas desde su última visita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended since</source>
        <translation>
            <numerusform>%Ln arreglada desde entonces</numerusform>
            <numerusform>%Ln arregladas desde entonces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Device</source>
        <extracomment>What kind of record it is, in a table</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente SaaS</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>Tipo de empresa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>User-defined field</source>
        <translation>Campo definido por el usuario</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column head: company, site or organization of a record</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column head: the vendor</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column head: kind of a record</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column head: the vendor&apos;s number of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Beside a site without a company: the company whose name is close</extracomment>
        <translation>Sugerencia: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column head: what is particular about a record</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Open step</source>
        <translation>Abrir el paso</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln ajuste</numerusform>
            <numerusform>%Ln ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln incorrecto</numerusform>
            <numerusform>%Ln incorrectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln por confirmar</numerusform>
            <numerusform>%Ln por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincide</numerusform>
            <numerusform>%Ln coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Como se recomienda</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not set up</source>
        <translation>
            <numerusform>%Ln sin configurar</numerusform>
            <numerusform>%Ln sin configurar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show check</source>
        <translation>Mostrar la comprobación</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a setting, %2 &quot;Passed&quot; or &quot;Needs you&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Would be doubled</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>Se duplicaría</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What the first sync will do with a record: several records fit</extracomment>
        <translation>Ambiguo</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <extracomment>What the first sync will do with a record: it belongs to another system</extracomment>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>What the first sync will do with a record: nothing, it fits none on the other side</extracomment>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Will be created</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What the first sync will do with a record: it joins one that is there</extracomment>
        <translation>Se une</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open the user list in Autotask</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Abra la lista de usuarios en Autotask</translation>
    </message>
    <message>
        <source>Your own security level needs Admin permission for Resources/Users (HR).</source>
        <extracomment>Step 0.1, instruction note. Resources/Users (HR) is a portal label</extracomment>
        <translation>Su propio nivel de seguridad necesita el permiso Admin para Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Open the New menu, choose New API User, and set these two values</source>
        <extracomment>Step 0.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Abra el menú New, elija New API User y establezca estos dos valores</translation>
    </message>
    <message>
        <source>This user is for Trivet alone. Custom shows the identifier to you; users bound to Datto RMM or IT Glue have one that only the vendor knows, so Trivet cannot sign in as them. A copy of the security level works too, if it can read companies, configuration items, products, and resources.</source>
        <extracomment>Step 0.1, instruction note. Custom, Datto RMM and IT Glue are portal labels</extracomment>
        <translation>Este usuario es solo para Trivet. Custom le muestra el identificador; los usuarios ligados a Datto RMM o IT Glue tienen uno que solo conoce el proveedor, así que Trivet no puede iniciar sesión con ellos. También sirve una copia del nivel de seguridad, si puede leer empresas, elementos de configuración, productos y recursos.</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste them and the identifier below before you save</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Genere la clave y el secreto y péguelos abajo junto con el identificador antes de guardar</translation>
    </message>
    <message>
        <source>Turn on API access in Datto RMM</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Active el acceso a la API en Datto RMM</translation>
    </message>
    <message>
        <source>Do this first: without it, users have no API section.</source>
        <extracomment>Step 0.1, instruction note. API is a portal label</extracomment>
        <translation>Hágalo primero: sin él, los usuarios no tienen sección API.</translation>
    </message>
    <message>
        <source>Create a Datto RMM user for Trivet alone</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Cree un usuario de Datto RMM solo para Trivet</translation>
    </message>
    <message>
        <source>Keys can do what their user can do. Below Administrator, some lists stay closed. A user of its own keeps working when a colleague leaves.</source>
        <extracomment>Step 0.1, instruction note. Administrator is a portal label</extracomment>
        <translation>Una clave puede lo que puede su usuario. Por debajo de Administrator, algunas listas quedan cerradas. Un usuario propio sigue funcionando cuando un compañero se va.</translation>
    </message>
    <message>
        <source>Open that user, choose Generate API Keys, Copy all, then Save User</source>
        <extracomment>Step 0.1, instruction heading. Generate API Keys, Copy all and Save User are portal labels</extracomment>
        <translation>Abra ese usuario, elija Generate API Keys, Copy all y después Save User</translation>
    </message>
    <message>
        <source>Paste what Copy all gives you into any Datto RMM field below; Trivet sorts it. The secret key is shown only now, and the keys may not work before Save User.</source>
        <extracomment>Step 0.1, instruction note. API URL, Copy all and Save User are portal labels</extracomment>
        <translation>Pegue lo que da Copy all en cualquier campo de Datto RMM de abajo; Trivet lo reparte. La clave secreta solo se muestra ahora, y puede que las claves no funcionen antes de Save User.</translation>
    </message>
    <message>
        <source>IT Glue in use already? Give a key now</source>
        <extracomment>Step 0.1, instruction heading. A key: an API key</extracomment>
        <translation>¿Ya se usa IT Glue? Indique ahora una clave</translation>
    </message>
    <message>
        <source>Then the next step can look at its links too. Otherwise leave it: step 2.1 asks for it.</source>
        <extracomment>Step 0.1, instruction note</extracomment>
        <translation>Así el siguiente paso puede mirar también sus vínculos. Si no, déjelo: el paso 2.1 la pide.</translation>
    </message>
    <message>
        <source>Autotask</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own Autotask values; a product name, not translated</extracomment>
        <translation>Autotask</translation>
    </message>
    <message>
        <source>Datto RMM</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own Datto RMM values; a product name, not translated</extracomment>
        <translation>Datto RMM</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Step 0.1, heading over the field for the person&apos;s name</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>IT Glue, if you use it already</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own IT Glue values, which may be left out here</extracomment>
        <translation>IT Glue, si ya lo usa</translation>
    </message>
    <message>
        <source>abc123@your-domain</source>
        <extracomment>Step 0.1, example in the field; the part before @ is made up by Autotask</extracomment>
        <translation>abc123@su-dominio</translation>
    </message>
    <message>
        <source>Looks like an e-mail address, but is the key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Parece una dirección de correo, pero es la clave, no el correo del contacto.</translation>
    </message>
    <message>
        <source>Appears after you choose Custom.</source>
        <extracomment>Step 0.1, hint under the field. Custom is a portal label</extracomment>
        <translation>Aparece después de elegir Custom.</translation>
    </message>
    <message>
        <source>Autotask web address</source>
        <extracomment>Step 0.1, field label; shown where Autotask could not tell the zone of the user</extracomment>
        <translation>Dirección web de Autotask</translation>
    </message>
    <message>
        <source>https://ww5.autotask.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is</extracomment>
        <translation>https://ww5.autotask.net</translation>
    </message>
    <message>
        <source>From your browser, while you are signed in. It names your zone; wrong zones look like wrong secrets.</source>
        <extracomment>Step 0.1, hint under the field. Zone: the data center of Autotask that holds the customer&apos;s data</extracomment>
        <translation>De su navegador, mientras tiene la sesión iniciada. Indica su zona; una zona errónea parece un secreto erróneo.</translation>
    </message>
    <message>
        <source>https://platform-api.centrastage.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated
----------
Steps 0.1 and 3.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated</extracomment>
        <translation>https://plataforma-api.centrastage.net</translation>
    </message>
    <message>
        <source>Names your platform, one of six. Wrong platforms look like wrong keys.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Indica su plataforma, una de seis. Una plataforma errónea parece una clave errónea.</translation>
    </message>
    <message>
        <source>The Datto RMM user that these keys belong to.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>El usuario de Datto RMM al que pertenecen estas claves.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Step 0.1, field label</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands beside what you confirm.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Aparece junto a lo que usted confirma.</translation>
    </message>
    <message>
        <source>Give Trivet its own access</source>
        <extracomment>Page title of step 0.1</extracomment>
        <translation>Dar a Trivet su propio acceso</translation>
    </message>
    <message>
        <source>Tenant and access</source>
        <extracomment>Step 0.1, in the rail. Tenant: the MSP whose systems are connected</extracomment>
        <translation>Inquilino y acceso</translation>
    </message>
    <message>
        <source>Trivet reads Autotask and Datto RMM to check each step for you. It signs in with users of its own, so that you can see and end its access.</source>
        <extracomment>Step 0.1, why</extracomment>
        <translation>Trivet lee Autotask y Datto RMM para comprobar cada paso por usted. Inicia sesión con usuarios propios, de modo que usted pueda ver su acceso y ponerle fin.</translation>
    </message>
    <message>
        <source>Do this in Autotask and Datto RMM</source>
        <extracomment>Step 0.1, head of the instructions</extracomment>
        <translation>Haga esto en Autotask y Datto RMM</translation>
    </message>
    <message>
        <source>Autotask shows the secret only once</source>
        <extracomment>Callout title, steps 0.1 and 1.1
----------
Callout title, steps 0.1, 1.1 and 2.3</extracomment>
        <translation>Autotask muestra el secreto una sola vez</translation>
    </message>
    <message>
        <source>After you save the user, nobody can read Password (Secret) again.</source>
        <extracomment>Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
----------
Callout text, steps 0.1, 1.1 and 2.3. Password (Secret) is a portal label</extracomment>
        <translation>Después de guardar el usuario, nadie puede volver a leer Password (Secret).</translation>
    </message>
    <message>
        <source>Trivet tries a set of values once. After a refusal it waits until you change one, or check again, because Autotask locks a user after repeated failures.</source>
        <extracomment>Step 0.1, under the checks</extracomment>
        <translation>Trivet prueba un juego de valores una sola vez. Tras un rechazo espera hasta que usted cambie uno o compruebe de nuevo, porque Autotask bloquea a un usuario después de fallos repetidos.</translation>
    </message>
    <message>
        <source>Review what is already set up</source>
        <extracomment>Page title of step 0.2</extracomment>
        <translation>Revisar lo que ya está configurado</translation>
    </message>
    <message>
        <source>Review current settings</source>
        <extracomment>Step 0.2, in the rail</extracomment>
        <translation>Revisar los ajustes actuales</translation>
    </message>
    <message>
        <source>If some of your systems were connected before, compare your settings with the recommended ones first. Trivet only reads here.</source>
        <extracomment>Step 0.2, why</extracomment>
        <translation>Si algunos de sus sistemas ya se conectaron antes, compare primero sus ajustes con los recomendados. Aquí Trivet solo lee.</translation>
    </message>
    <message>
        <source>Nothing here holds Next. Each open point comes back at the step that mends it.</source>
        <extracomment>Step 0.2, under the checks</extracomment>
        <translation>Nada de aquí detiene «Siguiente». Cada punto pendiente vuelve en el paso que lo arregla.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>Chapter title</extracomment>
        <translation>Preparativos</translation>
    </message>
    <message>
        <source>Create the API user for Datto RMM</source>
        <extracomment>Page title of step 1.1</extracomment>
        <translation>Crear el usuario de API para Datto RMM</translation>
    </message>
    <message>
        <source>Create API user</source>
        <extracomment>Step 1.1, in the rail
----------
Steps 1.1 and 2.3, in the rail</extracomment>
        <translation>Crear usuario de API</translation>
    </message>
    <message>
        <source>Datto RMM signs in to Autotask as this user. It can use the API, but it can never open the Autotask screens.</source>
        <extracomment>Step 1.1, why</extracomment>
        <translation>Datto RMM inicia sesión en Autotask con este usuario. Puede usar la API, pero nunca puede abrir las pantallas de Autotask.</translation>
    </message>
    <message>
        <source>Do this in Autotask</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Haga esto en Autotask</translation>
    </message>
    <message>
        <source>Go to the user list</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>Vaya a la lista de usuarios</translation>
    </message>
    <message>
        <source>Organization Settings &amp; Users may read Company Settings &amp; Users.</source>
        <extracomment>Step 1.1, instruction note; both are portal labels</extracomment>
        <translation>Organization Settings &amp; Users puede llamarse Company Settings &amp; Users.</translation>
    </message>
    <message>
        <source>Open the New menu and choose New API User</source>
        <extracomment>Step 1.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Abra el menú New y elija New API User</translation>
    </message>
    <message>
        <source>Make a new user, not Trivet&apos;s and not a colleague&apos;s. Shared users lock each other out, and nobody can tell whose calls they are.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Cree un usuario nuevo, ni el de Trivet ni el de un compañero. Los usuarios compartidos se bloquean unos a otros, y nadie puede decir de quién son las llamadas.</translation>
    </message>
    <message>
        <source>Fill in the General section and set these two values</source>
        <extracomment>Step 1.1, instruction heading. General is a portal label</extracomment>
        <translation>Rellene la sección General y establezca estos dos valores</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste both below before you save</source>
        <extracomment>Step 1.1, instruction heading
----------
Step 2.3, instruction heading</extracomment>
        <translation>Genere la clave y el secreto y pegue ambos abajo antes de guardar</translation>
    </message>
    <message>
        <source>Datto RMM wants the part after @ to be the primary domain of your Autotask database.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Datto RMM quiere que la parte después de @ sea el dominio principal de su base de datos de Autotask.</translation>
    </message>
    <message>
        <source>Make sure that its password does not expire</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>Asegúrese de que su contraseña no caduca</translation>
    </message>
    <message>
        <source>The vendor&apos;s pages disagree on which API users are exempt. Look at the user and at your password rules; an expired password stops every sync.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Las páginas del proveedor no concuerdan en qué usuarios de API están exentos. Mire el usuario y sus reglas de contraseñas; una contraseña caducada detiene todas las sincronizaciones.</translation>
    </message>
    <message>
        <source>The key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 1.1, hint under the field</extracomment>
        <translation>La clave, no el correo del contacto.</translation>
    </message>
    <message>
        <source>Only Datto RMM can sign in as this user, so step 1.3 proves the secret. Trivet repeats these checks every 30 seconds and changes nothing in Autotask.</source>
        <extracomment>Step 1.1, under the checks</extracomment>
        <translation>Solo Datto RMM puede iniciar sesión con este usuario, por lo que el paso 1.3 demuestra el secreto. Trivet repite estas comprobaciones cada 30 segundos y no cambia nada en Autotask.</translation>
    </message>
    <message>
        <source>Allow protected data for this user</source>
        <extracomment>Page title of step 1.2</extracomment>
        <translation>Permitir datos protegidos a este usuario</translation>
    </message>
    <message>
        <source>Allow protected data</source>
        <extracomment>Step 1.2, in the rail</extracomment>
        <translation>Permitir datos protegidos</translation>
    </message>
    <message>
        <source>Without this permission Datto RMM cannot fill protected fields, and your devices arrive incomplete.</source>
        <extracomment>Step 1.2, why</extracomment>
        <translation>Sin este permiso, Datto RMM no puede rellenar los campos protegidos y sus dispositivos llegan incompletos.</translation>
    </message>
    <message>
        <source>Open the list of permissions</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Abra la lista de permisos</translation>
    </message>
    <message>
        <source>Resources/Users may read Resources/Users (HR).</source>
        <extracomment>Step 1.2, instruction note; both are portal labels</extracomment>
        <translation>Resources/Users puede llamarse Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Find the user that you just created</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Busque el usuario que acaba de crear</translation>
    </message>
    <message>
        <source>Select every box in its row, then save</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Marque todas las casillas de su fila y guarde</translation>
    </message>
    <message>
        <source>The three-way guide asks for Edit Protected Data, Datto RMM&apos;s own page for all boxes. All of them satisfies both.</source>
        <extracomment>Step 1.2, instruction note. Edit Protected Data is a portal label</extracomment>
        <translation>La guía de los tres productos pide Edit Protected Data; la página de Datto RMM, todas las casillas. Con todas se cumplen ambas.</translation>
    </message>
    <message>
        <source>Trivet cannot see these boxes</source>
        <extracomment>Callout title, step 1.2</extracomment>
        <translation>Trivet no puede ver estas casillas</translation>
    </message>
    <message>
        <source>No API shows another user&apos;s permissions, so a box left out shows up only later. Look once more, then choose Confirm.</source>
        <extracomment>Callout text, step 1.2. Confirm is the button in the check</extracomment>
        <translation>Ninguna API muestra los permisos de otro usuario, así que una casilla olvidada solo se nota más tarde. Mire otra vez y elija «Confirmar».</translation>
    </message>
    <message>
        <source>What Trivet&apos;s own user may see is read from Autotask. It says nothing about the user for Datto RMM.</source>
        <extracomment>Step 1.2, under the checks</extracomment>
        <translation>Lo que puede ver el usuario propio de Trivet se lee de Autotask. No dice nada del usuario para Datto RMM.</translation>
    </message>
    <message>
        <source>Turn on Autotask in Datto RMM</source>
        <extracomment>Page title of step 1.3</extracomment>
        <translation>Activar Autotask en Datto RMM</translation>
    </message>
    <message>
        <source>Turn on in Datto RMM</source>
        <extracomment>Steps 1.3 and 3.3, in the rail</extracomment>
        <translation>Activar en Datto RMM</translation>
    </message>
    <message>
        <source>Datto RMM signs in with the new API user and reads your customer accounts for the first time.</source>
        <extracomment>Step 1.3, why</extracomment>
        <translation>Datto RMM inicia sesión con el nuevo usuario de API y lee por primera vez sus cuentas de clientes.</translation>
    </message>
    <message>
        <source>plus the first sync</source>
        <extracomment>Step 1.3, after &quot;About 5 min, &quot;</extracomment>
        <translation>más la primera sincronización</translation>
    </message>
    <message>
        <source>Do this in Datto RMM</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Haga esto en Datto RMM</translation>
    </message>
    <message>
        <source>Open the Autotask integration</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Abra la integración de Autotask</translation>
    </message>
    <message>
        <source>On the API Credentials tab, choose Turn On</source>
        <extracomment>Step 1.3, instruction heading. API Credentials and Turn On are portal labels</extracomment>
        <translation>En la pestaña API Credentials, elija Turn On</translation>
    </message>
    <message>
        <source>Enter the API user from step 1.1</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Introduzca el usuario de API del paso 1.1</translation>
    </message>
    <message>
        <source>Choose which accounts become sites</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Elija qué cuentas se convierten en sitios</translation>
    </message>
    <message>
        <source>Start with customers only. You can add other types later.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>Empiece solo con los clientes. Puede añadir otros tipos más tarde.</translation>
    </message>
    <message>
        <source>Choose Save and check now</source>
        <extracomment>Step 1.3, instruction heading. Save and check now is a portal label</extracomment>
        <translation>Elija Save and check now</translation>
    </message>
    <message>
        <source>When the tabs open, map each site to its company</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Cuando se abran las pestañas, asigne a cada sitio su empresa</translation>
    </message>
    <message>
        <source>Look for the tab with sites or accounts; its name differs. Trivet lists the sites still open and suggests a company. They must be done before step 1.6.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>Busque la pestaña de los sitios o las cuentas; su nombre varía. Trivet enumera los sitios aún pendientes y sugiere una empresa. Deben estar listos antes del paso 1.6.</translation>
    </message>
    <message>
        <source>The other tabs stay locked for a while</source>
        <extracomment>Callout title, step 1.3</extracomment>
        <translation>Las demás pestañas siguen bloqueadas un rato</translation>
    </message>
    <message>
        <source>Datto RMM opens them when its first sync is done. Trivet watches for the first linked site.</source>
        <extracomment>Callout text, step 1.3</extracomment>
        <translation>Datto RMM las abre cuando termina su primera sincronización. Trivet está atento al primer sitio vinculado.</translation>
    </message>
    <message>
        <source>You can leave this page. Trivet keeps looking and marks the step when the first site appears.</source>
        <extracomment>Step 1.3, under the checks</extracomment>
        <translation>Puede dejar esta página. Trivet sigue mirando y marca el paso cuando aparece el primer sitio.</translation>
    </message>
    <message>
        <source>Autotask and Datto RMM</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask y Datto RMM</translation>
    </message>
    <message>
        <source>Map device types</source>
        <extracomment>Page title and rail title of step 1.4</extracomment>
        <translation>Asignar tipos de dispositivo</translation>
    </message>
    <message>
        <source>IT Glue sorts devices by configuration item type, so every device type needs a product and a type.</source>
        <extracomment>Step 1.4, why</extracomment>
        <translation>IT Glue clasifica los dispositivos por tipo de elemento de configuración, así que cada tipo de dispositivo necesita un producto y un tipo.</translation>
    </message>
    <message>
        <source>Add missing configuration item types in Autotask first</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Añada primero en Autotask los tipos de elemento de configuración que falten</translation>
    </message>
    <message>
        <source>Datto RMM can create products, but it can only choose types that exist. One Autotask page says that new customers need no device types; another that IT Glue needs them. Give every row a type.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Datto RMM puede crear productos, pero solo puede elegir tipos que existen. Una página de Autotask dice que los clientes nuevos no necesitan tipos de dispositivo; otra, que IT Glue los necesita. Dé un tipo a cada fila.</translation>
    </message>
    <message>
        <source>Open the Devices tab and leave Map Devices off</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Abra la pestaña Devices y deje Map Devices desactivado</translation>
    </message>
    <message>
        <source>Choose the material code</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Elija el código de material</translation>
    </message>
    <message>
        <source>Hardware, if you are not sure. You can change it on the product in Autotask later.</source>
        <extracomment>Step 1.4, instruction note. Hardware is the usual value in Autotask</extracomment>
        <translation>Hardware, si no está seguro. Puede cambiarlo más tarde en el producto en Autotask.</translation>
    </message>
    <message>
        <source>Keep both overwrite options on</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Deje activadas las dos opciones de sobrescritura</translation>
    </message>
    <message>
        <source>They keep names and numbers in Autotask equal to Datto RMM&apos;s.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Mantienen los nombres y números de Autotask iguales a los de Datto RMM.</translation>
    </message>
    <message>
        <source>Set each device type as in the table</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Configure cada tipo de dispositivo como en la tabla</translation>
    </message>
    <message>
        <source>Each one needs an Autotask product and a configuration item type. With Create New, Datto RMM makes a product such as RMM_Desktop.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value, RMM_Desktop the name Datto RMM gives</extracomment>
        <translation>Cada uno necesita un producto de Autotask y un tipo de elemento de configuración. Con Create New, Datto RMM crea un producto como RMM_Desktop.</translation>
    </message>
    <message>
        <source>Choose Save, wait a minute, and refresh the page</source>
        <extracomment>Step 1.4, instruction heading. Save is a portal label</extracomment>
        <translation>Elija Save, espere un minuto y actualice la página</translation>
    </message>
    <message>
        <source>Create New then turns into the name of the new product.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value</extracomment>
        <translation>Create New se convierte entonces en el nombre del nuevo producto.</translation>
    </message>
    <message>
        <source>Material code</source>
        <extracomment>Step 1.4, field label</extracomment>
        <translation>Código de material</translation>
    </message>
    <message>
        <source>Used for every product</source>
        <extracomment>Step 1.4, hint under the field</extracomment>
        <translation>Se usa para cada producto</translation>
    </message>
    <message>
        <source>Reference name, when the RMM hostname differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>Nombre de referencia, cuando el nombre de host de RMM difiere</translation>
    </message>
    <message>
        <source>Overwrite in Autotask</source>
        <extracomment>Step 1.4, head of the two overwrite options</extracomment>
        <translation>Sobrescribir en Autotask</translation>
    </message>
    <message>
        <source>Reference number, when the RMM device ID differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>Número de referencia, cuando el identificador de dispositivo de RMM difiere</translation>
    </message>
    <message>
        <source>Keep Map Devices off</source>
        <extracomment>Callout title, step 1.4. Map Devices is a portal label</extracomment>
        <translation>Deje Map Devices desactivado</translation>
    </message>
    <message>
        <source>Devices that sync before the products are checked arrive without a type and need repair by hand.</source>
        <extracomment>Callout text, step 1.4</extracomment>
        <translation>Los dispositivos que se sincronizan antes de comprobar los productos llegan sin tipo y hay que repararlos a mano.</translation>
    </message>
    <message>
        <source>No API shows the Devices tab. Trivet compares this table with what it reads, and you confirm what you saved.</source>
        <extracomment>Step 1.4, under the checks</extracomment>
        <translation>Ninguna API muestra la pestaña Devices. Trivet compara esta tabla con lo que lee, y usted confirma lo que ha guardado.</translation>
    </message>
    <message>
        <source>Check the products in Autotask</source>
        <extracomment>Page title of step 1.5</extracomment>
        <translation>Comprobar los productos en Autotask</translation>
    </message>
    <message>
        <source>Check products</source>
        <extracomment>Step 1.5, in the rail</extracomment>
        <translation>Comprobar productos</translation>
    </message>
    <message>
        <source>A device takes its type from its product. A product without one sends untyped devices to IT Glue.</source>
        <extracomment>Step 1.5, why</extracomment>
        <translation>Un dispositivo toma su tipo de su producto. Un producto sin tipo envía a IT Glue dispositivos sin tipo.</translation>
    </message>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Step 1.5, head of the table</extracomment>
        <translation>Productos vinculados a Datto RMM</translation>
    </message>
    <message>
        <source>Open the product list and look for each name</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>Abra la lista de productos y busque cada nombre</translation>
    </message>
    <message>
        <source>Autotask does not show which device type a product belongs to. The table here does, and so does the Devices tab in Datto RMM.</source>
        <extracomment>Step 1.5, instruction note</extracomment>
        <translation>Autotask no muestra a qué tipo de dispositivo pertenece un producto. La tabla de aquí sí, y también la pestaña Devices en Datto RMM.</translation>
    </message>
    <message>
        <source>Choose the product&apos;s name, and on Edit Product set Default Configuration Item Type</source>
        <extracomment>Step 1.5, instruction heading. Edit Product and Default Configuration Item Type are portal labels</extracomment>
        <translation>Elija el nombre del producto y, en Edit Product, establezca Default Configuration Item Type</translation>
    </message>
    <message>
        <source>Default Configuration Item Type may read Default Device Type. No API shows it, so Trivet cannot look for you.</source>
        <extracomment>Step 1.5, instruction note; both are portal labels</extracomment>
        <translation>Default Configuration Item Type puede llamarse Default Device Type. Ninguna API lo muestra, así que Trivet no puede mirarlo por usted.</translation>
    </message>
    <message>
        <source>Save, and confirm that product in the table</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>Guarde y confirme ese producto en la tabla</translation>
    </message>
    <message>
        <source>Product just created?</source>
        <extracomment>Callout title, step 1.5</extracomment>
        <translation>¿Producto recién creado?</translation>
    </message>
    <message>
        <source>Datto RMM needs about a minute. Refresh its page, then check again here.</source>
        <extracomment>Callout text, step 1.5</extracomment>
        <translation>Datto RMM necesita cerca de un minuto. Actualice su página y compruebe de nuevo aquí.</translation>
    </message>
    <message>
        <source>Devices that arrive in step 1.6 show whether the defaults are right.</source>
        <extracomment>Step 1.5, under the checks</extracomment>
        <translation>Los dispositivos que llegan en el paso 1.6 muestran si los tipos predeterminados son correctos.</translation>
    </message>
    <message>
        <source>Sync the devices</source>
        <extracomment>Page title of step 1.6</extracomment>
        <translation>Sincronizar los dispositivos</translation>
    </message>
    <message>
        <source>Sync devices</source>
        <extracomment>Step 1.6, in the rail</extracomment>
        <translation>Sincronizar dispositivos</translation>
    </message>
    <message>
        <source>Devices now travel from Datto RMM to Autotask. You can close Trivet; the sync goes on without it.</source>
        <extracomment>Step 1.6, why</extracomment>
        <translation>Los dispositivos pasan ahora de Datto RMM a Autotask. Puede cerrar Trivet; la sincronización continúa sin él.</translation>
    </message>
    <message>
        <source>plus the sync</source>
        <extracomment>Step 1.6, after &quot;About 3 min, &quot;
----------
Step 3.3, after &quot;About 4 min, &quot;
----------
Step 4.3, after &quot;About 10 min, &quot;</extracomment>
        <translation>más la sincronización</translation>
    </message>
    <message>
        <source>Open the Devices tab and turn on Map Devices</source>
        <extracomment>Step 1.6, instruction heading</extracomment>
        <translation>Abra la pestaña Devices y active Map Devices</translation>
    </message>
    <message>
        <source>Only now: sites, types, and products are checked, so that every device arrives complete.</source>
        <extracomment>Step 1.6, instruction note</extracomment>
        <translation>Solo ahora: los sitios, tipos y productos están comprobados, de modo que cada dispositivo llega completo.</translation>
    </message>
    <message>
        <source>Choose Save, then Confirm in the check here</source>
        <extracomment>Step 1.6, instruction heading. Save and Confirm are labels of buttons</extracomment>
        <translation>Elija Save y después «Confirmar» en la comprobación de aquí</translation>
    </message>
    <message>
        <source>Turn on Map Devices only when the sites are mapped</source>
        <extracomment>Callout title, step 1.6. Map Devices is a portal label</extracomment>
        <translation>Active Map Devices solo cuando los sitios estén asignados</translation>
    </message>
    <message>
        <source>Devices on a site without a company never reach Autotask. Look at the checks first.</source>
        <extracomment>Callout text, step 1.6</extracomment>
        <translation>Los dispositivos de un sitio sin empresa no llegan nunca a Autotask. Mire primero las comprobaciones.</translation>
    </message>
    <message>
        <source>Existing devices may take a day to follow a change, so Trivet calls a device missing only after 24 hours.</source>
        <extracomment>Step 1.6, under the checks</extracomment>
        <translation>Los dispositivos existentes pueden tardar un día en seguir un cambio, así que Trivet no da por perdido un dispositivo hasta pasadas 24 horas.</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <extracomment>Step 2.1, heading over Trivet&apos;s own IT Glue values; a product name, not translated</extracomment>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>My IT Glue plan has no API</source>
        <extracomment>Step 2.1, switch. Plan: what the customer pays IT Glue for</extracomment>
        <translation>Mi plan de IT Glue no tiene API</translation>
    </message>
    <message>
        <source>Trivet then asks you to look, instead of reading for itself.</source>
        <extracomment>Step 2.1, hint under the switch</extracomment>
        <translation>Entonces Trivet le pide que mire usted, en lugar de leer por sí mismo.</translation>
    </message>
    <message>
        <source>Make a key for Trivet in IT Glue</source>
        <extracomment>Step 2.1, instruction heading. A key: an API key</extracomment>
        <translation>Cree una clave para Trivet en IT Glue</translation>
    </message>
    <message>
        <source>Only an Administrator can, on a plan that includes the API. Keys cannot be limited to reading, so leave Password Access off: Trivet never asks for passwords.</source>
        <extracomment>Step 2.1, instruction note. Administrator and Password Access are portal labels</extracomment>
        <translation>Solo puede un Administrator, con un plan que incluya la API. Las claves no se pueden limitar a la lectura, así que deje Password Access desactivado: Trivet nunca pide contraseñas.</translation>
    </message>
    <message>
        <source>IT Glue shows a key only once, and revokes one that nobody used for 90 days. Trivet tells you the date.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue muestra una clave una sola vez y revoca la que nadie ha usado durante 90 días. Trivet le indica la fecha.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Exporte una copia de seguridad reciente de IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has no recycle bin: an organization that is deleted is gone, with all its documents and passwords.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue no tiene papelera: una organización eliminada desaparece, con todos sus documentos y contraseñas.</translation>
    </message>
    <message>
        <source>Give Company Name as your own company is written in Autotask</source>
        <extracomment>Step 2.1, instruction heading. Company Name is a portal label</extracomment>
        <translation>Indique en Company Name su propia empresa tal como está escrita en Autotask</translation>
    </message>
    <message>
        <source>Your own company then joins your main organization.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>Su propia empresa se une entonces a su organización principal.</translation>
    </message>
    <message>
        <source>Fill in names and serial numbers of your devices in Autotask</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Rellene en Autotask los nombres y números de serie de sus dispositivos</translation>
    </message>
    <message>
        <source>IT Glue first looks for a configuration that matches a device, and creates one only if it finds none. It compares these fields letter by letter, so they must be the same on both sides before you connect. Look at type, location, and contact as well. Some fields have another name in IT Glue; the last page lists them.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue busca primero una configuración que coincida con un dispositivo y solo crea una si no encuentra ninguna. Compara estos campos letra por letra, así que deben ser iguales en ambos lados antes de conectar. Mire también el tipo, la ubicación y el contacto. Algunos campos tienen otro nombre en IT Glue; la última página los enumera.</translation>
    </message>
    <message>
        <source>Work through the forecast below, from the top</source>
        <extracomment>Step 2.1, instruction heading. The forecast is the table on this page</extracomment>
        <translation>Recorra la previsión de abajo, desde arriba</translation>
    </message>
    <message>
        <source>Rename what nearly matches and merge what is there twice. Once Autotask is connected, names and types can be changed in Autotask alone.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>Cambie el nombre de lo que casi coincide y combine lo que está dos veces. Una vez conectado Autotask, los nombres y tipos solo se pueden cambiar en Autotask.</translation>
    </message>
    <message>
        <source>Review existing data</source>
        <extracomment>Page title and rail title of step 2.1</extracomment>
        <translation>Revisar los datos existentes</translation>
    </message>
    <message>
        <source>What does not match exactly is created a second time at the first sync. Here you see it beforehand, while it is still easy to mend.</source>
        <extracomment>Step 2.1, why</extracomment>
        <translation>Lo que no coincide exactamente se crea por segunda vez en la primera sincronización. Aquí lo ve de antemano, cuando aún es fácil de arreglar.</translation>
    </message>
    <message>
        <source>more if much has to be tidied</source>
        <extracomment>Step 2.1, after &quot;About 15 min, &quot;</extracomment>
        <translation>más si hay mucho que ordenar</translation>
    </message>
    <message>
        <source>Do this in IT Glue</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Haga esto en IT Glue</translation>
    </message>
    <message>
        <source>Coming from another PSA?</source>
        <extracomment>Callout title, step 2.1. PSA: software like Autotask</extracomment>
        <translation>¿Viene de otro PSA?</translation>
    </message>
    <message>
        <source>When you disconnect it, its configurations stay behind as orphans. Archive them before Autotask brings its own.</source>
        <extracomment>Callout text, step 2.1. PSA: software like Autotask</extracomment>
        <translation>Cuando lo desconecte, sus configuraciones quedan huérfanas. Archívelas antes de que Autotask traiga las suyas.</translation>
    </message>
    <message>
        <source>A forecast from names and numbers that Trivet reads. IT Glue decides at its first sync, by its own rules.</source>
        <extracomment>Step 2.1, under the checks</extracomment>
        <translation>Una previsión a partir de los nombres y números que lee Trivet. IT Glue decide en su primera sincronización, con sus propias reglas.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Autotask</source>
        <extracomment>Page title of step 2.2</extracomment>
        <translation>Activar IT Glue en Autotask</translation>
    </message>
    <message>
        <source>Turn on in Autotask</source>
        <extracomment>Step 2.2, in the rail; the IT Glue integration is turned on in Autotask</extracomment>
        <translation>Activar en Autotask</translation>
    </message>
    <message>
        <source>Autotask needs your IT Glue subdomain and region. Both are part of the address you see when you are signed in.</source>
        <extracomment>Step 2.2, why</extracomment>
        <translation>Autotask necesita su subdominio y su región de IT Glue. Ambos forman parte de la dirección que ve cuando tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Open the IT Glue integration</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>Abra la integración de IT Glue</translation>
    </message>
    <message>
        <source>Select Enable IT Glue Integration</source>
        <extracomment>Step 2.2, instruction heading. Enable IT Glue Integration is a portal label</extracomment>
        <translation>Seleccione Enable IT Glue Integration</translation>
    </message>
    <message>
        <source>Enter the subdomain and choose the region</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>Introduzca el subdominio y elija la región</translation>
    </message>
    <message>
        <source>The subdomain alone, without dots. Datto RMM asks for the full address instead, in step 3.3.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Solo el subdominio, sin puntos. Datto RMM pide en cambio la dirección completa, en el paso 3.3.</translation>
    </message>
    <message>
        <source>Choose Save and Close</source>
        <extracomment>Step 2.2, instruction heading. Save and Close is a portal label</extracomment>
        <translation>Elija Save and Close</translation>
    </message>
    <message>
        <source>User profiles in Autotask get an IT Glue tab, where people link their own accounts. Nobody has to do that now, and users whom IT Glue does not know can be imported in step 2.4 or later.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Los perfiles de usuario de Autotask reciben una pestaña IT Glue donde cada persona vincula su propia cuenta. Nadie tiene que hacerlo ahora, y los usuarios que IT Glue no conoce se pueden importar en el paso 2.4 o más tarde.</translation>
    </message>
    <message>
        <source>This is one half of the link</source>
        <extracomment>Callout title, step 2.2</extracomment>
        <translation>Esta es una mitad del vínculo</translation>
    </message>
    <message>
        <source>It shows IT Glue inside Autotask. The sync of companies and devices is set up in IT Glue, in step 2.4.</source>
        <extracomment>Callout text, step 2.2</extracomment>
        <translation>Muestra IT Glue dentro de Autotask. La sincronización de empresas y dispositivos se configura en IT Glue, en el paso 2.4.</translation>
    </message>
    <message>
        <source>No API shows this switch, so confirm it after you save. Trivet compares the region with the one that accepts your key.</source>
        <extracomment>Step 2.2, under the checks</extracomment>
        <translation>Ninguna API muestra este interruptor, así que confírmelo después de guardar. Trivet compara la región con la que acepta su clave.</translation>
    </message>
    <message>
        <source>Create the API user for IT Glue</source>
        <extracomment>Page title of step 2.3</extracomment>
        <translation>Crear el usuario de API para IT Glue</translation>
    </message>
    <message>
        <source>IT Glue signs in to Autotask as this second user. With one user for both, you could never tell which system made a change.</source>
        <extracomment>Step 2.3, why</extracomment>
        <translation>IT Glue inicia sesión en Autotask con este segundo usuario. Con un solo usuario para ambos, nunca podría decir qué sistema hizo un cambio.</translation>
    </message>
    <message>
        <source>In the user list, open the New menu and choose New API User</source>
        <extracomment>Step 2.3, instruction heading. New and New API User are portal labels</extracomment>
        <translation>En la lista de usuarios, abra el menú New y elija New API User</translation>
    </message>
    <message>
        <source>As in step 1.1, but a new user: not Datto RMM&apos;s, and not Trivet&apos;s.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>Como en el paso 1.1, pero un usuario nuevo: ni el de Datto RMM ni el de Trivet.</translation>
    </message>
    <message>
        <source>In the General section, set the level and the other vendor</source>
        <extracomment>Step 2.3, instruction heading. General is a portal label</extracomment>
        <translation>En la sección General, establezca el nivel y el otro proveedor</translation>
    </message>
    <message>
        <source>The list may read ITG - Documentation Management. The vendor cannot be seen from outside, so look twice.</source>
        <extracomment>Step 2.3, instruction note; both are portal values</extracomment>
        <translation>La lista puede decir ITG - Documentation Management. El proveedor no se ve desde fuera, así que mire dos veces.</translation>
    </message>
    <message>
        <source>The next step enters them in IT Glue. As in step 1.1, make sure that the user&apos;s password does not expire.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>El siguiente paso los introduce en IT Glue. Como en el paso 1.1, asegúrese de que la contraseña del usuario no caduca.</translation>
    </message>
    <message>
        <source>Let this user see protected data</source>
        <extracomment>Step 2.3, instruction heading</extracomment>
        <translation>Permita que este usuario vea datos protegidos</translation>
    </message>
    <message>
        <source>Select View Protected Data in its row, then save. That is enough while two-way sync is off; Edit Protected Data does no harm.</source>
        <extracomment>Step 2.3, instruction note; both are portal labels</extracomment>
        <translation>Marque View Protected Data en su fila y guarde. Basta mientras la sincronización bidireccional esté desactivada; Edit Protected Data no hace daño.</translation>
    </message>
    <message>
        <source>The key of the new user, not the one from step 1.1.</source>
        <extracomment>Step 2.3, hint under the field</extracomment>
        <translation>La clave del nuevo usuario, no la del paso 1.1.</translation>
    </message>
    <message>
        <source>Only IT Glue can sign in as this user, so the first sync in step 2.5 proves the secret.</source>
        <extracomment>Step 2.3, under the checks</extracomment>
        <translation>Solo IT Glue puede iniciar sesión con este usuario, por lo que la primera sincronización, en el paso 2.5, demuestra el secreto.</translation>
    </message>
    <message>
        <source>Autotask and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask e IT Glue</translation>
    </message>
    <message>
        <source>The types that Datto RMM maps, so that both see the same companies.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Los tipos que asigna Datto RMM, de modo que ambos vean las mismas empresas.</translation>
    </message>
    <message>
        <source>The ones you manage</source>
        <extracomment>Step 2.4, recommended setting: classifications of customers</extracomment>
        <translation>Las que usted gestiona</translation>
    </message>
    <message>
        <source>Those in use</source>
        <extracomment>Step 2.4, recommended setting: configuration item types; the names stand beside it</extracomment>
        <translation>Los que están en uso</translation>
    </message>
    <message>
        <source>A device whose type is left out never reaches IT Glue.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Un dispositivo cuyo tipo se omite no llega nunca a IT Glue.</translation>
    </message>
    <message>
        <source>The ones you work in</source>
        <extracomment>Step 2.4, recommended setting: ticket queues</extracomment>
        <translation>Aquellas en las que trabaja</translation>
    </message>
    <message>
        <source>Selected, it brings devices without a type in as Autotask Default, and each has to be mended by hand.</source>
        <extracomment>Step 2.4, note of a recommended setting. Autotask Default is a portal value</extracomment>
        <translation>Marcado, trae los dispositivos sin tipo como Autotask Default, y hay que arreglar cada uno a mano.</translation>
    </message>
    <message>
        <source>Nothing goes on until this is off.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Nada continúa hasta que esto esté desactivado.</translation>
    </message>
    <message>
        <source>Connect IT Glue and set the sync</source>
        <extracomment>Page title of step 2.4</extracomment>
        <translation>Conectar IT Glue y configurar la sincronización</translation>
    </message>
    <message>
        <source>Connect and set sync</source>
        <extracomment>Step 2.4, in the rail</extracomment>
        <translation>Conectar y configurar</translation>
    </message>
    <message>
        <source>Choose what flows from Autotask into IT Glue. Sync only what you manage, to keep IT Glue tidy.</source>
        <extracomment>Step 2.4, why</extracomment>
        <translation>Elija qué pasa de Autotask a IT Glue. Sincronice solo lo que gestiona, para mantener ordenado IT Glue.</translation>
    </message>
    <message>
        <source>Under Business Management &amp; Ticketing, choose the tile Autotask</source>
        <extracomment>Step 2.4, instruction heading; both are portal labels</extracomment>
        <translation>En Business Management &amp; Ticketing, elija el mosaico Autotask</translation>
    </message>
    <message>
        <source>New is at the top right. You need to be Administrator or Manager; a Manager needs access to every organization.</source>
        <extracomment>Step 2.4, instruction note. New is a portal label</extracomment>
        <translation>New está arriba a la derecha. Debe ser Administrator o Manager; un Manager necesita acceso a todas las organizaciones.</translation>
    </message>
    <message>
        <source>Enter the API user from step 2.3, then choose Connect</source>
        <extracomment>Step 2.4, instruction heading. Connect is a portal label</extracomment>
        <translation>Introduzca el usuario de API del paso 2.3 y elija Connect</translation>
    </message>
    <message>
        <source>The key, not an e-mail address. Default Account Manager has to be a person, never an API user.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>La clave, no un correo. Default Account Manager tiene que ser una persona, nunca un usuario de API.</translation>
    </message>
    <message>
        <source>Compare both tabs with this list, and tick what matches</source>
        <extracomment>Step 2.4, instruction heading; the list of settings stands below it</extracomment>
        <translation>Compare las dos pestañas con esta lista y marque lo que coincida</translation>
    </message>
    <message>
        <source>Choose Save</source>
        <extracomment>Step 2.4, instruction heading. Save is a portal label
----------
How-to &quot;Map user-defined fields&quot;, instruction heading. Save is a portal label</extracomment>
        <translation>Elija Save</translation>
    </message>
    <message>
        <source>The sync is queued by itself.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>La sincronización se pone en cola por sí sola.</translation>
    </message>
    <message>
        <source>At the list of users, choose Skip</source>
        <extracomment>Step 2.4, instruction heading. Skip is a portal label</extracomment>
        <translation>En la lista de usuarios, elija Skip</translation>
    </message>
    <message>
        <source>It shows everybody with an Autotask license, all selected, and Invite Users sends mail to each. To invite some now, clear the others first. You can invite all of them later.</source>
        <extracomment>Step 2.4, instruction note. Invite Users is a portal label</extracomment>
        <translation>Muestra a todos los que tienen licencia de Autotask, todos seleccionados, e Invite Users envía un correo a cada uno. Para invitar ahora a algunos, desmarque antes a los demás. Puede invitarlos a todos más tarde.</translation>
    </message>
    <message>
        <source>Leave two-way sync off</source>
        <extracomment>Callout title, step 2.4</extracomment>
        <translation>Deje desactivada la sincronización bidireccional</translation>
    </message>
    <message>
        <source>With it on, every organization, configuration, contact, and location that stands on both sides needs an edit and a save by hand before it syncs.</source>
        <extracomment>Callout text, step 2.4</extracomment>
        <translation>Si está activada, cada organización, configuración, contacto y ubicación que esté en ambos lados debe editarse y guardarse a mano antes de sincronizarse.</translation>
    </message>
    <message>
        <source>IT Glue has no API for its settings. What arrives in step 2.5 shows whether they are right. Autotask&apos;s help describes each of them under Integration with IT Glue.</source>
        <extracomment>Step 2.4, under the checks</extracomment>
        <translation>IT Glue no tiene API para sus ajustes. Lo que llega en el paso 2.5 muestra si son correctos. La ayuda de Autotask describe cada uno en Integration with IT Glue.</translation>
    </message>
    <message>
        <source>Follow the first sync</source>
        <extracomment>Page title of step 2.5</extracomment>
        <translation>Seguir la primera sincronización</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Step 2.5, in the rail</extracomment>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Companies, locations, and devices now arrive in IT Glue. Wait until nothing moves any more: linking Datto RMM earlier makes duplicates.</source>
        <extracomment>Step 2.5, why</extracomment>
        <translation>Las empresas, ubicaciones y dispositivos llegan ahora a IT Glue. Espere hasta que nada se mueva: vincular antes Datto RMM produce duplicados.</translation>
    </message>
    <message>
        <source>plus the sync, mostly under an hour</source>
        <extracomment>Step 2.5, after &quot;About 5 min, &quot;</extracomment>
        <translation>más la sincronización, casi siempre menos de una hora</translation>
    </message>
    <message>
        <source>To begin sooner, choose Start Manual Sync for Autotask</source>
        <extracomment>Step 2.5, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Para empezar antes, elija Start Manual Sync en Autotask</translation>
    </message>
    <message>
        <source>This only moves it up in the queue. Once is enough.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>Esto solo la adelanta en la cola. Una vez basta.</translation>
    </message>
    <message>
        <source>Watch the Status column under Active Integrations</source>
        <extracomment>Step 2.5, instruction heading. Active Integrations is a portal label</extracomment>
        <translation>Observe la columna Status en Active Integrations</translation>
    </message>
    <message>
        <source>It goes from Queued to Syncing... to OK. No API tells that status, so the one shown here is inferred from what has arrived.</source>
        <extracomment>Step 2.5, instruction note. Queued, Syncing... and OK are portal values</extracomment>
        <translation>Pasa de Queued a Syncing... y a OK. Ninguna API indica ese estado, así que el que se muestra aquí se deduce de lo que ha llegado.</translation>
    </message>
    <message>
        <source>If nothing moves for an hour, read the log</source>
        <extracomment>Step 2.5, instruction heading</extracomment>
        <translation>Si nada se mueve durante una hora, lea el registro</translation>
    </message>
    <message>
        <source>Look for a refused sign-in, a type that is not selected, or a pause. Start the sync by hand once; if it stalls again, send the log to IT Glue&apos;s support.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>Busque un inicio de sesión rechazado, un tipo no seleccionado o una pausa. Inicie la sincronización a mano una vez; si se atasca de nuevo, envíe el registro al soporte de IT Glue.</translation>
    </message>
    <message>
        <source>Mend types in Autotask, not in IT Glue</source>
        <extracomment>Callout title, step 2.5</extracomment>
        <translation>Arregle los tipos en Autotask, no en IT Glue</translation>
    </message>
    <message>
        <source>IT Glue locks what it syncs. Change the device in Autotask, and the next sync brings it over.</source>
        <extracomment>Callout text, step 2.5</extracomment>
        <translation>IT Glue bloquea lo que sincroniza. Cambie el dispositivo en Autotask y la próxima sincronización lo trasladará.</translation>
    </message>
    <message>
        <source>You can close Trivet; the sync goes on without it. What is missing is told apart from what is still on its way.</source>
        <extracomment>Step 2.5, under the checks</extracomment>
        <translation>Puede cerrar Trivet; la sincronización continúa sin él. Lo que falta se distingue de lo que aún está en camino.</translation>
    </message>
    <message>
        <source>Values of Copy all</source>
        <extracomment>Step 3.1, heading over the values that Copy all gives</extracomment>
        <translation>Valores de Copy all</translation>
    </message>
    <message>
        <source>Create API keys in Datto RMM</source>
        <extracomment>Page title of step 3.1</extracomment>
        <translation>Crear claves de API en Datto RMM</translation>
    </message>
    <message>
        <source>Create API keys</source>
        <extracomment>Step 3.1, in the rail</extracomment>
        <translation>Crear claves de API</translation>
    </message>
    <message>
        <source>IT Glue reads Datto RMM through these keys. A user made only for this keeps the link alive when people leave.</source>
        <extracomment>Step 3.1, why</extracomment>
        <translation>IT Glue lee Datto RMM con estas claves. Un usuario creado solo para esto mantiene vivo el vínculo cuando se van personas.</translation>
    </message>
    <message>
        <source>Create a user for this link alone</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>Cree un usuario solo para este vínculo</translation>
    </message>
    <message>
        <source>Any name will do that says what it is for. One security level has to be chosen; which one makes no difference to these keys. Trivet&apos;s own user is not for this.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Vale cualquier nombre que diga para qué es. Hay que elegir un nivel de seguridad; cuál, no importa para estas claves. El usuario propio de Trivet no es para esto.</translation>
    </message>
    <message>
        <source>Choose Create User, then open it by its name on the Users page</source>
        <extracomment>Step 3.1, instruction heading. Create User is a portal label</extracomment>
        <translation>Elija Create User y ábralo después por su nombre en la página Users</translation>
    </message>
    <message>
        <source>In the API section, choose Generate API Keys</source>
        <extracomment>Step 3.1, instruction heading; both are portal labels</extracomment>
        <translation>En la sección API, elija Generate API Keys</translation>
    </message>
    <message>
        <source>Choose Copy all, then Save User</source>
        <extracomment>Step 3.1, instruction heading. Copy all and Save User are portal labels</extracomment>
        <translation>Elija Copy all y después Save User</translation>
    </message>
    <message>
        <source>The secret key is shown only now. The keys may not work before Save User, so paste them after it.</source>
        <extracomment>Step 3.1, instruction note. Save User is a portal label</extracomment>
        <translation>La clave secreta solo se muestra ahora. Puede que las claves no funcionen antes de Save User, así que péguelas después.</translation>
    </message>
    <message>
        <source>Paste into any field below</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>Péguelo en cualquier campo de abajo</translation>
    </message>
    <message>
        <source>Trivet sorts the three values: API URL, key, and secret key.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Trivet reparte los tres valores: API URL, clave y clave secreta.</translation>
    </message>
    <message>
        <source>Its first word is the platform, one of six. IT Glue asks for it next.</source>
        <extracomment>Step 3.1, hint under the field</extracomment>
        <translation>Su primera palabra es la plataforma, una de seis. IT Glue la pide a continuación.</translation>
    </message>
    <message>
        <source>Next: match by Autotask companies</source>
        <extracomment>Callout title, step 3.1</extracomment>
        <translation>A continuación: emparejar por empresas de Autotask</translation>
    </message>
    <message>
        <source>IT Glue is going to ask how to match organizations. Choose Autotask Companies.</source>
        <extracomment>Callout text, step 3.1. Autotask Companies is a portal label</extracomment>
        <translation>IT Glue va a preguntar cómo emparejar las organizaciones. Elija Autotask Companies.</translation>
    </message>
    <message>
        <source>Trivet signs in with these keys once, to prove them, and then uses its own again.</source>
        <extracomment>Step 3.1, under the checks</extracomment>
        <translation>Trivet inicia sesión una vez con estas claves, para demostrarlas, y después vuelve a usar las suyas.</translation>
    </message>
    <message>
        <source>Connect Datto RMM in IT Glue</source>
        <extracomment>Page title of step 3.2</extracomment>
        <translation>Conectar Datto RMM en IT Glue</translation>
    </message>
    <message>
        <source>Connect in IT Glue</source>
        <extracomment>Steps 3.2 and 4.2, in the rail</extracomment>
        <translation>Conectar en IT Glue</translation>
    </message>
    <message>
        <source>Live data of Datto RMM is laid over the configurations that came from Autotask. Matched by companies, both meet in the same organization.</source>
        <extracomment>Step 3.2, why</extracomment>
        <translation>Los datos en vivo de Datto RMM se superponen a las configuraciones que vinieron de Autotask. Emparejados por empresas, ambos se encuentran en la misma organización.</translation>
    </message>
    <message>
        <source>plus matching</source>
        <extracomment>Step 3.2, after &quot;About 5 min, &quot;</extracomment>
        <translation>más el emparejamiento</translation>
    </message>
    <message>
        <source>Under RMM Tools, choose Datto RMM</source>
        <extracomment>Step 3.2, instruction heading; both are portal labels</extracomment>
        <translation>En RMM Tools, elija Datto RMM</translation>
    </message>
    <message>
        <source>New is at the top right of the page.</source>
        <extracomment>Step 3.2, instruction note. New is a portal label</extracomment>
        <translation>New está arriba a la derecha de la página.</translation>
    </message>
    <message>
        <source>Choose the platform and enter the keys from step 3.1</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>Elija la plataforma e introduzca las claves del paso 3.1</translation>
    </message>
    <message>
        <source>The platform is the first word of the API URL, before -api.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>La plataforma es la primera palabra de la API URL, antes de -api.</translation>
    </message>
    <message>
        <source>Choose Connect</source>
        <extracomment>Step 3.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Elija Connect</translation>
    </message>
    <message>
        <source>Choose Autotask Companies, then Save</source>
        <extracomment>Step 3.2, instruction heading. Autotask Companies and Save are portal labels</extracomment>
        <translation>Elija Autotask Companies y después Save</translation>
    </message>
    <message>
        <source>The other choice is Datto RMM sites. Look again before you save.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>La otra opción son los sitios de Datto RMM. Mire otra vez antes de guardar.</translation>
    </message>
    <message>
        <source>After the first sync, look at what is not matched</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>Después de la primera sincronización, mire lo que no está emparejado</translation>
    </message>
    <message>
        <source>Organizations join by exact name, devices by MAC address and serial number. Take Accept Suggestion where it is right, Match To where it is not. Create Organization only after a search, or you have it twice. Change Match mends a wrong one.</source>
        <extracomment>Step 3.2, instruction note; Accept Suggestion, Match To and Create Organization are portal labels</extracomment>
        <translation>Las organizaciones se unen por nombre exacto; los dispositivos, por dirección MAC y número de serie. Use Accept Suggestion donde sea correcto y Match To donde no. Create Organization solo después de buscar, o la tendrá dos veces. Change Match arregla un emparejamiento erróneo.</translation>
    </message>
    <message>
        <source>Do not match by sites</source>
        <extracomment>Callout title, step 3.2</extracomment>
        <translation>No empareje por sitios</translation>
    </message>
    <message>
        <source>Where site and company have different names, each customer would stand in IT Glue twice.</source>
        <extracomment>Callout text, step 3.2</extracomment>
        <translation>Donde el sitio y la empresa tienen nombres distintos, cada cliente estaría dos veces en IT Glue.</translation>
    </message>
    <message>
        <source>No API shows this choice. Matches that arrive in step 3.3 show what it was.</source>
        <extracomment>Step 3.2, under the checks</extracomment>
        <translation>Ninguna API muestra esta elección. Los emparejamientos que llegan en el paso 3.3 muestran cuál fue.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Datto RMM</source>
        <extracomment>Page title of step 3.3</extracomment>
        <translation>Activar IT Glue en Datto RMM</translation>
    </message>
    <message>
        <source>Technicians then see documents and passwords of IT Glue beside the device. It closes the third side of the trivet.</source>
        <extracomment>Step 3.3, why</extracomment>
        <translation>Los técnicos ven entonces los documentos y contraseñas de IT Glue junto al dispositivo. Así se cierra el tercer lado del triángulo.</translation>
    </message>
    <message>
        <source>On the API Details card, choose Turn On</source>
        <extracomment>Step 3.3, instruction heading. API Details and Turn On are portal labels</extracomment>
        <translation>En la tarjeta API Details, elija Turn On</translation>
    </message>
    <message>
        <source>Enter the full address and choose the region</source>
        <extracomment>Step 3.3, instruction heading</extracomment>
        <translation>Introduzca la dirección completa y elija la región</translation>
    </message>
    <message>
        <source>The field is called Subdomain, but it wants the whole URL. Autotask took only the first word of it.</source>
        <extracomment>Step 3.3, instruction note. Subdomain is a portal label</extracomment>
        <translation>El campo se llama Subdomain, pero quiere la URL entera. Autotask solo tomaba su primera palabra.</translation>
    </message>
    <message>
        <source>Choose Save and Check Now</source>
        <extracomment>Step 3.3, instruction heading. Save and Check Now is a portal label</extracomment>
        <translation>Elija Save and Check Now</translation>
    </message>
    <message>
        <source>If you are signed in to IT Glue in the same browser, it connects. If not, it asks you to sign in: choose Authenticate.</source>
        <extracomment>Step 3.3, instruction note. Authenticate is a portal label</extracomment>
        <translation>Si tiene la sesión de IT Glue iniciada en el mismo navegador, se conecta. Si no, le pide que inicie sesión: elija Authenticate.</translation>
    </message>
    <message>
        <source>Look for Saved and authenticated on the button</source>
        <extracomment>Step 3.3, instruction heading. Saved and authenticated is a portal label</extracomment>
        <translation>Busque Saved and authenticated en el botón</translation>
    </message>
    <message>
        <source>The button is grayed out then, as it should be. The values stay, and so does your own sign-in, until somebody turns the integration off.</source>
        <extracomment>Step 3.3, instruction note</extracomment>
        <translation>El botón queda entonces atenuado, como debe ser. Los valores permanecen, y también su propia sesión, hasta que alguien desactive la integración.</translation>
    </message>
    <message>
        <source>Each person signs in once</source>
        <extracomment>Callout title, step 3.3</extracomment>
        <translation>Cada persona inicia sesión una vez</translation>
    </message>
    <message>
        <source>This connects your account alone. Everybody else opens a device, chooses IT Glue at the top right, and then Authenticate.</source>
        <extracomment>Callout text, step 3.3. IT Glue and Authenticate are labels in Datto RMM</extracomment>
        <translation>Esto conecta solo su cuenta. Los demás abren un dispositivo, eligen IT Glue arriba a la derecha y después Authenticate.</translation>
    </message>
    <message>
        <source>IT Glue does not tell how the sync stands. Trivet counts the configurations that carry data of Datto RMM. Datto RMM&apos;s help has more under IT Glue Integration.</source>
        <extracomment>Step 3.3, under the checks</extracomment>
        <translation>IT Glue no dice cómo va la sincronización. Trivet cuenta las configuraciones que llevan datos de Datto RMM. La ayuda de Datto RMM dice más en IT Glue Integration.</translation>
    </message>
    <message>
        <source>Datto RMM and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Datto RMM e IT Glue</translation>
    </message>
    <message>
        <source>Key pair of the Partner Portal</source>
        <extracomment>Step 4.1, heading over the key pair of the Datto Partner Portal</extracomment>
        <translation>Par de claves del Partner Portal</translation>
    </message>
    <message>
        <source>Get the keys and look at your clients</source>
        <extracomment>Page title of step 4.1</extracomment>
        <translation>Obtener las claves y mirar sus clientes SaaS</translation>
    </message>
    <message>
        <source>API keys and clients</source>
        <extracomment>Step 4.1, in the rail</extracomment>
        <translation>Claves de API y clientes SaaS</translation>
    </message>
    <message>
        <source>IT Glue can show for each customer what SaaS Protection backs up. It needs a key pair, and every client linked in the Datto Partner Portal.</source>
        <extracomment>Step 4.1, why</extracomment>
        <translation>IT Glue puede mostrar para cada cliente lo que SaaS Protection respalda. Necesita un par de claves y cada cliente SaaS vinculado en el Datto Partner Portal.</translation>
    </message>
    <message>
        <source>Do this in the Datto Partner Portal</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Haga esto en el Datto Partner Portal</translation>
    </message>
    <message>
        <source>A subscription to SaaS Protection, the Partner Portal set up, and the role Administrator or Manager in IT Glue.</source>
        <extracomment>Step 4.1, instruction note; Administrator and Manager are roles in IT Glue</extracomment>
        <translation>Una suscripción a SaaS Protection, el Partner Portal configurado y el rol Administrator o Manager en IT Glue.</translation>
    </message>
    <message>
        <source>Create a key pair</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Cree un par de claves</translation>
    </message>
    <message>
        <source>Leave Select Vendor and the contact e-mail empty. A key with a vendor is refused for SaaS Protection, though it works elsewhere. With Select Organization it sees that one client only.</source>
        <extracomment>Step 4.1, instruction note; Select Vendor and Select Organization are portal labels</extracomment>
        <translation>Deje vacíos Select Vendor y el correo del contacto. Una clave con proveedor se rechaza para SaaS Protection, aunque funcione en otros sitios. Con Select Organization solo ve ese cliente SaaS.</translation>
    </message>
    <message>
        <source>Open View keys, and paste both below</source>
        <extracomment>Step 4.1, instruction heading. View keys is a portal label</extracomment>
        <translation>Abra View keys y pegue ambas abajo</translation>
    </message>
    <message>
        <source>The same kind of pair serves BCDR, so a pair that you already use for it works too, unless it has a vendor.</source>
        <extracomment>Step 4.1, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>La misma clase de par sirve para BCDR, así que un par que ya use para él también vale, salvo que tenga un proveedor.</translation>
    </message>
    <message>
        <source>Link clients that are missing</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Vincule los clientes SaaS que falten</translation>
    </message>
    <message>
        <source>Find the customer&apos;s organization in the Partner Portal and link its SaaS Protection services. IT Glue lists it after one more sync, automatic or by hand. Until then billing and backup may suffer too.</source>
        <extracomment>Step 4.1, instruction note</extracomment>
        <translation>Busque la organización del cliente en el Partner Portal y vincule sus servicios de SaaS Protection. IT Glue la enumera después de una sincronización más, automática o manual. Hasta entonces también pueden resentirse la facturación y las copias de seguridad.</translation>
    </message>
    <message>
        <source>Know what the numbers in IT Glue will mean</source>
        <extracomment>Step 4.1, instruction heading. Product names and services stay as they are</extracomment>
        <translation>Sepa qué significarán los números en IT Glue</translation>
    </message>
    <message>
        <source>Microsoft 365: OneDrive, SharePoint, Exchange (in places called Shared Mailbox), and Teams. Google Workspace: Drive, shared drives, Gmail, Contacts, and Calendar. Protected seats are active seats; archived ones are not counted.</source>
        <extracomment>Step 4.1, instruction note; products and services of Microsoft and Google, Shared Mailbox is a portal word</extracomment>
        <translation>Microsoft 365: OneDrive, SharePoint, Exchange (en algunos sitios llamado Shared Mailbox) y Teams. Google Workspace: Drive, unidades compartidas, Gmail, Contacts y Calendar. Las licencias protegidas son las activas; las archivadas no se cuentan.</translation>
    </message>
    <message>
        <source>IT Glue uses the pair of my BCDR integration</source>
        <extracomment>Step 4.1, switch. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>IT Glue usa el par de mi integración de BCDR</translation>
    </message>
    <message>
        <source>Then both share one fate: change the pair, and both stop.</source>
        <extracomment>Step 4.1, hint under the switch</extracomment>
        <translation>Entonces ambos comparten el mismo destino: cambie el par y ambos se detienen.</translation>
    </message>
    <message>
        <source>Leave Select Vendor empty</source>
        <extracomment>Callout title, step 4.1. Select Vendor is a portal label</extracomment>
        <translation>Deje vacío Select Vendor</translation>
    </message>
    <message>
        <source>It is the most common reason for a pair that looks right and is refused.</source>
        <extracomment>Callout text, step 4.1</extracomment>
        <translation>Es la razón más frecuente de que se rechace un par que parece correcto.</translation>
    </message>
    <message>
        <source>The Partner Portal answers slowly, sometimes after more than a minute. Trivet counts seats and never stores who has one.</source>
        <extracomment>Step 4.1, under the checks</extracomment>
        <translation>El Partner Portal responde despacio, a veces después de más de un minuto. Trivet cuenta las licencias y nunca guarda quién tiene una.</translation>
    </message>
    <message>
        <source>Connect SaaS Protection in IT Glue</source>
        <extracomment>Page title of step 4.2</extracomment>
        <translation>Conectar SaaS Protection en IT Glue</translation>
    </message>
    <message>
        <source>IT Glue reads your clients and looks for organizations of the same name. What it suggests beyond that, you decide.</source>
        <extracomment>Step 4.2, why</extracomment>
        <translation>IT Glue lee sus clientes SaaS y busca organizaciones del mismo nombre. Sobre lo que sugiera más allá decide usted.</translation>
    </message>
    <message>
        <source>Open a new integration and choose Datto SaaS Protection</source>
        <extracomment>Step 4.2, instruction heading; a product name</extracomment>
        <translation>Abra una integración nueva y elija Datto SaaS Protection</translation>
    </message>
    <message>
        <source>Admin may read Account, and New is the green + New.</source>
        <extracomment>Step 4.2, instruction note; both are portal labels</extracomment>
        <translation>Admin puede llamarse Account, y New es el + New verde.</translation>
    </message>
    <message>
        <source>Enter both keys, then choose Connect</source>
        <extracomment>Step 4.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Introduzca las dos claves y elija Connect</translation>
    </message>
    <message>
        <source>With a BCDR integration in place, IT Glue offers to reuse its credentials. That is less work now, but a new key for one then cuts off the other.</source>
        <extracomment>Step 4.2, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>Si ya hay una integración de BCDR, IT Glue ofrece reutilizar sus credenciales. Es menos trabajo ahora, pero una clave nueva para una corta después la otra.</translation>
    </message>
    <message>
        <source>Select that backup information is synced</source>
        <extracomment>Step 4.2, instruction heading</extracomment>
        <translation>Seleccione que se sincronice la información de copias de seguridad</translation>
    </message>
    <message>
        <source>IT Glue then pulls in what SaaS Protection has already set up.</source>
        <extracomment>Step 4.2, instruction note</extracomment>
        <translation>IT Glue incorpora entonces lo que SaaS Protection ya ha configurado.</translation>
    </message>
    <message>
        <source>Choose Leave for Review</source>
        <extracomment>Step 4.2, instruction heading. Leave for Review is a portal label</extracomment>
        <translation>Elija Leave for Review</translation>
    </message>
    <message>
        <source>Accept All Automatically takes every suggestion, the wrong ones too, and shows one customer&apos;s backups under another&apos;s name. Names that are exactly the same should match by themselves either way.</source>
        <extracomment>Step 4.2, instruction note. Accept All Automatically is a portal label</extracomment>
        <translation>Accept All Automatically toma todas las sugerencias, también las erróneas, y muestra las copias de un cliente con el nombre de otro. Los nombres exactamente iguales deberían emparejarse por sí solos en cualquier caso.</translation>
    </message>
    <message>
        <source>Numbers may differ for a day</source>
        <extracomment>Callout title, step 4.2</extracomment>
        <translation>Los números pueden diferir durante un día</translation>
    </message>
    <message>
        <source>By itself, IT Glue syncs once in 24 hours, so its numbers and those of SaaS Protection may differ in between.</source>
        <extracomment>Callout text, step 4.2</extracomment>
        <translation>Por sí solo, IT Glue sincroniza una vez cada 24 horas, así que entre tanto sus números pueden diferir de los de SaaS Protection.</translation>
    </message>
    <message>
        <source>No API shows this integration. Its log in IT Glue shows when it ran.</source>
        <extracomment>Step 4.2, under the checks</extracomment>
        <translation>Ninguna API muestra esta integración. Su registro en IT Glue muestra cuándo se ejecutó.</translation>
    </message>
    <message>
        <source>Match organizations</source>
        <extracomment>Page title and rail title of step 4.3</extracomment>
        <translation>Emparejar organizaciones</translation>
    </message>
    <message>
        <source>IT Glue matches only identical names. Decide the rest here, then work through the same list in IT Glue.</source>
        <extracomment>Step 4.3, why</extracomment>
        <translation>IT Glue solo empareja nombres idénticos. Decida aquí el resto y recorra después la misma lista en IT Glue.</translation>
    </message>
    <message>
        <source>Open the Unmatched tab</source>
        <extracomment>Step 4.3, instruction heading. Unmatched is a portal label</extracomment>
        <translation>Abra la pestaña Unmatched</translation>
    </message>
    <message>
        <source>Use Actions of Datto SaaS Protection. The name of the client in SaaS Protection is compared with the name of the organization. Clients are called organizations there now.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Use Actions de Datto SaaS Protection. El nombre del cliente SaaS en SaaS Protection se compara con el nombre de la organización. Los clientes SaaS se llaman ahora allí organizaciones.</translation>
    </message>
    <message>
        <source>Accept Suggested Match where it is the list&apos;s organization, else use Match To</source>
        <extracomment>Step 4.3, instruction heading; both are portal labels</extracomment>
        <translation>Use Accept Suggested Match donde sea la organización de la lista; si no, Match To</translation>
    </message>
    <message>
        <source>Accept a pair of exactly the same name too, if one still waits. Several clients may share one organization, such as one for Microsoft 365 and one for Google Workspace.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Acepte también un par de nombre exactamente igual, si queda alguno. Varios clientes SaaS pueden compartir una organización, por ejemplo uno de Microsoft 365 y otro de Google Workspace.</translation>
    </message>
    <message>
        <source>Create or ignore only what the list names</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>Cree o ignore solo lo que indique la lista</translation>
    </message>
    <message>
        <source>An ignored client never counts as unmatched again.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Un cliente SaaS ignorado no vuelve a contar nunca como sin emparejar.</translation>
    </message>
    <message>
        <source>Mend a wrong match with Change Match</source>
        <extracomment>Step 4.3, instruction heading; portal labels</extracomment>
        <translation>Arregle un emparejamiento erróneo con Change Match</translation>
    </message>
    <message>
        <source>Wait for the queued sync, or choose Start Manual Sync for Datto SaaS Protection</source>
        <extracomment>Step 4.3, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Espere a la sincronización en cola o elija Start Manual Sync para Datto SaaS Protection</translation>
    </message>
    <message>
        <source>A change queues a sync for about an hour later. By hand it can run once in 6 hours; by itself it runs every 24 hours in any case. Status goes from Syncing... to OK, and the log keeps the times.</source>
        <extracomment>Step 4.3, instruction note. Status, Syncing... and OK are portal values</extracomment>
        <translation>Un cambio pone en cola una sincronización para cerca de una hora después. A mano se puede hacer una vez cada 6 horas; por sí sola se hace cada 24 horas en todo caso. Status pasa de Syncing... a OK, y el registro guarda las horas.</translation>
    </message>
    <message>
        <source>Open one organization and look for its card</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>Abra una organización y busque su tarjeta</translation>
    </message>
    <message>
        <source>The Datto SaaS Protection card on its home page proves the whole chain.</source>
        <extracomment>Step 4.3, instruction note. Datto SaaS Protection is the card&apos;s name</extracomment>
        <translation>La tarjeta Datto SaaS Protection en su página de inicio demuestra toda la cadena.</translation>
    </message>
    <message>
        <source>Search before you create</source>
        <extracomment>Callout title, step 4.3</extracomment>
        <translation>Busque antes de crear</translation>
    </message>
    <message>
        <source>If the organization exists under nearly the same name, creating it makes a duplicate. Inactive ones count too.</source>
        <extracomment>Callout text, step 4.3</extracomment>
        <translation>Si la organización existe con casi el mismo nombre, crearla produce un duplicado. Las inactivas también cuentan.</translation>
    </message>
    <message>
        <source>A client missing from the list is not linked in the Partner Portal: see step 4.1. Ten minutes without a change are no fault; the queue takes an hour.</source>
        <extracomment>Step 4.3, under the checks. Partner Portal is a name</extracomment>
        <translation>Un cliente SaaS que falta en la lista no está vinculado en el Partner Portal: vea el paso 4.1. Diez minutos sin cambios no son un fallo; la cola tarda una hora.</translation>
    </message>
    <message>
        <source>SaaS Protection</source>
        <extracomment>Chapter title; the vendor&apos;s product name, not translated</extracomment>
        <translation>SaaS Protection</translation>
    </message>
    <message>
        <source>Look at the whole and hand it over</source>
        <extracomment>Page title of the last page</extracomment>
        <translation>Mirar el conjunto y entregarlo</translation>
    </message>
    <message>
        <source>Health check</source>
        <extracomment>Step 5.1, in the rail</extracomment>
        <translation>Revisión general</translation>
    </message>
    <message>
        <source>Run this check again whenever a setting or a team member changes. Keys and confirmations grow old even if nobody touches them.</source>
        <extracomment>Step 5.1, why</extracomment>
        <translation>Ejecute de nuevo esta revisión cuando cambie un ajuste o un miembro del equipo. Las claves y las confirmaciones envejecen aunque nadie las toque.</translation>
    </message>
    <message>
        <source>Nothing here holds you. What is open is named with the step that mends it.</source>
        <extracomment>Step 5.1, under the checks</extracomment>
        <translation>Nada de aquí le detiene. Lo que está pendiente se indica con el paso que lo arregla.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Chapter title of the last page</extracomment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <extracomment>Field reference, note: a field of one product that the other does not have</extracomment>
        <translation>No se traslada</translation>
    </message>
    <message>
        <source>Shown live; IT Glue keeps no field of its own for it</source>
        <extracomment>Field reference, note: shown from Datto RMM&apos;s record, not kept as a field of its own</extracomment>
        <translation>Se muestra en vivo; IT Glue no tiene un campo propio para ello</translation>
    </message>
    <message>
        <source>Matched letter by letter</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Se empareja letra por letra</translation>
    </message>
    <message>
        <source>Child companies become sub-organizations</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Las empresas filiales se convierten en suborganizaciones</translation>
    </message>
    <message>
        <source>Without one, the Product Name</source>
        <extracomment>Field reference, note. Product Name is a portal word</extracomment>
        <translation>Si no hay, el Product Name</translation>
    </message>
    <message>
        <source>Without one, Autotask Default</source>
        <extracomment>Field reference, note. Autotask Default is a portal value</extracomment>
        <translation>Si no hay, Autotask Default</translation>
    </message>
    <message>
        <source>Taken from the product; created in IT Glue if missing</source>
        <extracomment>Field reference, notes of manufacturer and model</extracomment>
        <translation>Se toma del producto; se crea en IT Glue si falta</translation>
    </message>
    <message>
        <source>Tickets travel one way only</source>
        <extracomment>Field reference, note: tickets travel from Autotask to IT Glue and never back</extracomment>
        <translation>Los tickets van en una sola dirección</translation>
    </message>
    <message>
        <source>Devices are matched by it</source>
        <extracomment>Field reference, notes of serial number and MAC address of a device</extracomment>
        <translation>Los dispositivos se emparejan por él</translation>
    </message>
    <message>
        <source>Matched by Autotask companies, as step 3.2 sets it</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Emparejado por empresas de Autotask, como establece el paso 3.2</translation>
    </message>
    <message>
        <source>Opens the device in Datto RMM</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Abre el dispositivo en Datto RMM</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Field reference, kind of record: what Autotask calls companies</extracomment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Configurations</source>
        <extracomment>Field reference, kind of record: what Autotask calls devices</extracomment>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Locations</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Devices of Datto RMM</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Dispositivos de Datto RMM</translation>
    </message>
    <message>
        <source>Any address of your IT Glue</source>
        <extracomment>Steps 0.1 and 2.1, field label</extracomment>
        <translation>Cualquier dirección de su IT Glue</translation>
    </message>
    <message>
        <source>https://subdomain.eu.itglue.com</source>
        <extracomment>Steps 0.1 and 2.1, example in the field. Keep the address as it is; only &quot;subdomain&quot; may be translated</extracomment>
        <translation>https://subdominio.eu.itglue.com</translation>
    </message>
    <message>
        <source>Copy it from the browser while you are signed in.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>Cópiela del navegador mientras tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Asked when the address does not name it. Keys of one region fail in another.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the choice of three regions</extracomment>
        <translation>Se pregunta cuando la dirección no la indica. Las claves de una región fallan en otra.</translation>
    </message>
    <message>
        <source>Begins with ITG.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>Empieza por ITG.</translation>
    </message>
    <message>
        <source>Map user-defined fields</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Asignar campos definidos por el usuario</translation>
    </message>
    <message>
        <source>See RMM data in Autotask</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, one short line</extracomment>
        <translation>Ver datos de RMM en Autotask</translation>
    </message>
    <message>
        <source>Datto RMM keeps values of your own choice on each device, such as disk encryption, the disks it found, or whether the next Windows would run. Components fill them in. Mapped, they show on the device in Autotask, and nobody has to change windows for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, why. Component: a script of Datto RMM</extracomment>
        <translation>Datto RMM guarda en cada dispositivo valores de su elección, como el cifrado del disco, los discos encontrados o si funcionaría el próximo Windows. Los rellenan componentes. Una vez asignados, se muestran en el dispositivo en Autotask y nadie tiene que cambiar de ventana.</translation>
    </message>
    <message>
        <source>Under User-Defined Field Mapping, select the fields to sync</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. User-Defined Field Mapping is a portal label</extracomment>
        <translation>En User-Defined Field Mapping, seleccione los campos que se sincronizan</translation>
    </message>
    <message>
        <source>The name and meaning of a field are yours; Datto RMM only numbers them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>El nombre y el significado de un campo son suyos; Datto RMM solo los numera.</translation>
    </message>
    <message>
        <source>In Autotask, edit the device category your devices have</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>En Autotask, edite la categoría de dispositivo que tienen sus dispositivos</translation>
    </message>
    <message>
        <source>The default one is often called Standard. It takes an administrator.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>La predeterminada suele llamarse Standard. Hace falta un administrador.</translation>
    </message>
    <message>
        <source>On the Details tab, find the new fields in Sections &amp; Fields and make them visible</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. Details, Sections &amp; Fields are portal labels</extracomment>
        <translation>En la pestaña Details, busque los campos nuevos en Sections &amp; Fields y hágalos visibles</translation>
    </message>
    <message>
        <source>New ones stand at the foot of the page. Drag them up into User-Defined Fields, where people look for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. User-Defined Fields is a portal label</extracomment>
        <translation>Los nuevos están al pie de la página. Arrástrelos hacia arriba a User-Defined Fields, donde la gente los busca.</translation>
    </message>
    <message>
        <source>Choose Save &amp; Close</source>
        <extracomment>How-to, instruction heading. Save &amp; Close is a portal label</extracomment>
        <translation>Elija Save &amp; Close</translation>
    </message>
    <message>
        <source>From now on the values follow with each sync. IT Glue does not take them over: custom fields of Autotask are left out there.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>A partir de ahora los valores siguen en cada sincronización. IT Glue no los traslada: los campos personalizados de Autotask quedan fuera allí.</translation>
    </message>
    <message>
        <source>Put device insight on tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Poner la vista del dispositivo en los tickets</translation>
    </message>
    <message>
        <source>Open RMM tools from a ticket</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, one short line</extracomment>
        <translation>Abrir herramientas de RMM desde un ticket</translation>
    </message>
    <message>
        <source>Edit the ticket category you use</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>Edite la categoría de ticket que usa</translation>
    </message>
    <message>
        <source>The default one is often called Standard. Each category has a layout of its own.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>La predeterminada suele llamarse Standard. Cada categoría tiene su propio diseño.</translation>
    </message>
    <message>
        <source>On the Insights tab, drag the Datto RMM device insight from Hidden Insights to the top of Visible Insights</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading; portal labels</extracomment>
        <translation>En la pestaña Insights, arrastre la vista de dispositivo de Datto RMM de Hidden Insights a lo alto de Visible Insights</translation>
    </message>
    <message>
        <source>What an insight can show stands in Autotask&apos;s help, under Datto RMM and BCDR Device Insights.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Lo que puede mostrar una vista está en la ayuda de Autotask, en Datto RMM and BCDR Device Insights.</translation>
    </message>
    <message>
        <source>Open a ticket that has a device and look for the insight</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>Abra un ticket que tenga un dispositivo y busque la vista</translation>
    </message>
    <message>
        <source>Suggest documents</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Sugerir documentos</translation>
    </message>
    <message>
        <source>Ticket rules pick the article</source>
        <extracomment>How-to &quot;Suggest documents&quot;, one short line</extracomment>
        <translation>Las reglas de tickets eligen el artículo</translation>
    </message>
    <message>
        <source>A rule looks at the words of a ticket and puts the right IT Glue documents and passwords beside it; other kinds cannot be suggested for now.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, why</extracomment>
        <translation>Una regla mira las palabras de un ticket y pone al lado los documentos y contraseñas adecuados de IT Glue; otras clases no se pueden sugerir por ahora.</translation>
    </message>
    <message>
        <source>First make the IT Glue Documents insight visible on the Insights tab of your ticket category</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. IT Glue Documents and Insights are portal labels</extracomment>
        <translation>Haga visible primero la vista IT Glue Documents en la pestaña Insights de su categoría de ticket</translation>
    </message>
    <message>
        <source>Without it a rule has no place to show anything. With it alone, the place stays empty.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Sin ella, una regla no tiene dónde mostrar nada. Con ella sola, el sitio queda vacío.</translation>
    </message>
    <message>
        <source>In IT Glue, choose New</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. New is a portal label</extracomment>
        <translation>En IT Glue, elija New</translation>
    </message>
    <message>
        <source>Administrators and Managers can.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note; roles in IT Glue</extracomment>
        <translation>Pueden hacerlo los administradores y los Managers.</translation>
    </message>
    <message>
        <source>In Ticket Conditions, say which tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>En Ticket Conditions, indique para qué tickets es y elija Next</translation>
    </message>
    <message>
        <source>A word in the title or the description is a good beginning.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Una palabra del título o de la descripción es un buen comienzo.</translation>
    </message>
    <message>
        <source>In Ticket Actions, say which documents to suggest, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>En Ticket Actions, indique qué documentos sugerir y elija Next</translation>
    </message>
    <message>
        <source>By words in their names, so name documents alike.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Por palabras de sus nombres, así que nombre los documentos de manera uniforme.</translation>
    </message>
    <message>
        <source>In Review Ticket Rule, read it once more, turn on Enable Ticket Rule, and choose Create</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>En Review Ticket Rule, léala otra vez, active Enable Ticket Rule y elija Create</translation>
    </message>
    <message>
        <source>Turn alerts into tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Convertir alertas en tickets</translation>
    </message>
    <message>
        <source>RMM alerts open Autotask tickets</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, one short line</extracomment>
        <translation>Las alertas de RMM abren tickets de Autotask</translation>
    </message>
    <message>
        <source>An alert of a monitor in Datto RMM can open a ticket in Autotask, with the device and the company already on it. It needs the first link of this guide and nothing else.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, why</extracomment>
        <translation>Una alerta de un monitor en Datto RMM puede abrir un ticket en Autotask, con el dispositivo y la empresa ya indicados. Solo necesita el primer vínculo de esta guía.</translation>
    </message>
    <message>
        <source>Decide which alerts are worth a ticket, and begin with those few</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>Decida qué alertas merecen un ticket y empiece por esas pocas</translation>
    </message>
    <message>
        <source>Every monitor that may open tickets can flood a queue.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction note</extracomment>
        <translation>Cada monitor que puede abrir tickets puede inundar una cola.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s own guide for the settings</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>Siga la propia guía del proveedor para los ajustes</translation>
    </message>
    <message>
        <source>The three-way guide names this without steps, so Trivet does not make any up.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot; and &quot;Bring in checklists&quot;, note under the steps</extracomment>
        <translation>La guía de los tres productos lo nombra sin pasos, así que Trivet no se inventa ninguno.</translation>
    </message>
    <message>
        <source>Use passwords in Web Remote</source>
        <extracomment>How-to on the last page, title. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Usar contraseñas en Web Remote</translation>
    </message>
    <message>
        <source>Each technician signs in once</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, one short line</extracomment>
        <translation>Cada técnico inicia sesión una vez</translation>
    </message>
    <message>
        <source>With step 3.3 done, the toolbar of a remote session holds the passwords that IT Glue keeps for that customer. Nobody copies them from another window.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, why</extracomment>
        <translation>Con el paso 3.3 hecho, la barra de herramientas de una sesión remota contiene las contraseñas que IT Glue guarda para ese cliente. Nadie las copia de otra ventana.</translation>
    </message>
    <message>
        <source>See that the passwords you need are recorded in IT Glue</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading</extracomment>
        <translation>Compruebe que las contraseñas que necesita están registradas en IT Glue</translation>
    </message>
    <message>
        <source>On a device&apos;s summary page, choose IT Glue at the top right, then Authenticate</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue is a button in Datto RMM</extracomment>
        <translation>En la página de resumen de un dispositivo, elija IT Glue arriba a la derecha y después Authenticate</translation>
    </message>
    <message>
        <source>Each technician does this once, with an IT Glue account of their own. Nobody can do it for another.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction note</extracomment>
        <translation>Cada técnico lo hace una vez, con su propia cuenta de IT Glue. Nadie puede hacerlo por otro.</translation>
    </message>
    <message>
        <source>Start Web Remote and open the IT Glue Passwords tool</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue Passwords is a tool&apos;s name</extracomment>
        <translation>Inicie Web Remote y abra la herramienta IT Glue Passwords</translation>
    </message>
    <message>
        <source>Bring in checklists</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Incorporar listas de comprobación</translation>
    </message>
    <message>
        <source>See them on organizations</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, one short line</extracomment>
        <translation>Verlas en las organizaciones</translation>
    </message>
    <message>
        <source>IT Glue&apos;s checklists show on the organization in Autotask, on a tab of their own. Each person links their two accounts once, and then sees what IT Glue lets them see.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, why</extracomment>
        <translation>Las listas de comprobación de IT Glue se muestran en la organización en Autotask, en una pestaña propia. Cada persona vincula una vez sus dos cuentas y ve después lo que IT Glue le deja ver.</translation>
    </message>
    <message>
        <source>Open an organization in Autotask and its IT Glue Checklists tab</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading. IT Glue Checklists is a portal label</extracomment>
        <translation>Abra en Autotask una organización y su pestaña IT Glue Checklists</translation>
    </message>
    <message>
        <source>It is among the smaller tabs below the organization&apos;s data.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note</extracomment>
        <translation>Está entre las pestañas pequeñas, debajo de los datos de la organización.</translation>
    </message>
    <message>
        <source>Link your Autotask and IT Glue accounts there</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading</extracomment>
        <translation>Vincule allí sus cuentas de Autotask e IT Glue</translation>
    </message>
    <message>
        <source>The IT Glue tab of your own user profile does the same. People without an IT Glue account need an invitation first: step 2.4 skipped them, and IT Glue sends them whenever you like.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note. IT Glue is a tab in the user profile</extracomment>
        <translation>La pestaña IT Glue de su propio perfil de usuario hace lo mismo. Las personas sin cuenta de IT Glue necesitan antes una invitación: el paso 2.4 las omitió, e IT Glue las envía cuando usted quiera.</translation>
    </message>
    <message>
        <source>Clear away what another PSA left behind</source>
        <extracomment>Repair route, title. PSA: software like Autotask</extracomment>
        <translation>Despejar lo que dejó otro PSA</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are no longer synced by anything. Autotask&apos;s own arrive beside them, and people find two of each device.</source>
        <extracomment>Repair route, why. PSA: software like Autotask</extracomment>
        <translation>Ya nada sincroniza las configuraciones del PSA anterior. Las de Autotask llegan a su lado, y la gente encuentra dos de cada dispositivo.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue first</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Exporte primero una copia de seguridad reciente de IT Glue</translation>
    </message>
    <message>
        <source>What is deleted in IT Glue cannot be brought back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Lo que se elimina en IT Glue no se puede recuperar.</translation>
    </message>
    <message>
        <source>Disconnect the former PSA, and keep its data</source>
        <extracomment>Repair route, instruction heading. PSA: software like Autotask</extracomment>
        <translation>Desconecte el PSA anterior y conserve sus datos</translation>
    </message>
    <message>
        <source>IT Glue offers to delete everything of it. That takes passwords and documents along.</source>
        <extracomment>Repair route, instruction note. PSA: software like Autotask</extracomment>
        <translation>IT Glue ofrece eliminarlo todo. Eso se lleva también contraseñas y documentos.</translation>
    </message>
    <message>
        <source>Archive the configurations listed here</source>
        <extracomment>Repair route, instruction heading; the records are those that the check lists</extracomment>
        <translation>Archive las configuraciones enumeradas aquí</translation>
    </message>
    <message>
        <source>An archived configuration keeps its passwords and documents and can be brought back, so nothing is lost.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Una configuración archivada conserva sus contraseñas y documentos y se puede recuperar, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>IT Glue was linked before the first link was clean</source>
        <extracomment>Repair route, title</extracomment>
        <translation>IT Glue se vinculó antes de que el primer vínculo estuviera limpio</translation>
    </message>
    <message>
        <source>Devices without a type came over as Autotask Default, and devices that are there twice came over twice. IT Glue locks both, so they are mended in Autotask.</source>
        <extracomment>Repair route, why. Autotask Default is a portal value</extracomment>
        <translation>Los dispositivos sin tipo llegaron como Autotask Default, y los dispositivos duplicados llegaron dos veces. IT Glue bloquea ambos, así que se arreglan en Autotask.</translation>
    </message>
    <message>
        <source>Choose Pause Sync for Autotask</source>
        <extracomment>Repair route, instruction heading. Pause Sync is a portal label</extracomment>
        <translation>Elija Pause Sync en Autotask</translation>
    </message>
    <message>
        <source>Do not disconnect: links would be lost that are right.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>No desconecte: se perderían vínculos correctos.</translation>
    </message>
    <message>
        <source>Give every device type a product and a type</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Dé a cada tipo de dispositivo un producto y un tipo</translation>
    </message>
    <message>
        <source>Steps 1.4 and 1.5 lead through it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Los pasos 1.4 y 1.5 le guían.</translation>
    </message>
    <message>
        <source>Set the type on each device listed here, and make doubles inactive</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Establezca el tipo en cada dispositivo enumerado aquí y ponga inactivos los duplicados</translation>
    </message>
    <message>
        <source>Of two, keep the one whose configuration holds passwords and documents. An inactive device leaves its configuration in IT Glue as an orphan, to be archived.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>De los dos, conserve aquel cuya configuración tiene contraseñas y documentos. Un dispositivo inactivo deja su configuración huérfana en IT Glue, para archivarla.</translation>
    </message>
    <message>
        <source>Clear Sync Configuration Items without Configuration Item Types, resume, and Start Manual Sync</source>
        <extracomment>Repair route, instruction heading; portal labels</extracomment>
        <translation>Desmarque Sync Configuration Items without Configuration Item Types, reanude y elija Start Manual Sync</translation>
    </message>
    <message>
        <source>Two-way sync was left on</source>
        <extracomment>Repair route, title</extracomment>
        <translation>La sincronización bidireccional se dejó activada</translation>
    </message>
    <message>
        <source>IT Glue writes into Autotask. What was there before on both sides does not sync until each record is edited and saved, and edits overwrite each other.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>IT Glue escribe en Autotask. Lo que ya estaba en ambos lados no se sincroniza hasta que cada registro se edita y guarda, y los cambios se sobrescriben unos a otros.</translation>
    </message>
    <message>
        <source>Clear Enable two-way sync, then save</source>
        <extracomment>Repair route, instruction heading. Enable two-way sync is a portal label</extracomment>
        <translation>Desmarque Enable two-way sync y guarde</translation>
    </message>
    <message>
        <source>Look through the devices listed here, which IT Glue changed</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Revise los dispositivos enumerados aquí, que IT Glue cambió</translation>
    </message>
    <message>
        <source>Write in what is right. From now on Autotask wins, and IT Glue follows it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Escriba lo correcto. A partir de ahora prevalece Autotask, e IT Glue lo sigue.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync, and confirm step 2.4 again</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Elija Start Manual Sync y confirme de nuevo el paso 2.4</translation>
    </message>
    <message>
        <source>Datto RMM was linked to IT Glue before Autotask</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM se vinculó a IT Glue antes que Autotask</translation>
    </message>
    <message>
        <source>Configurations made from Datto RMM do not know Autotask. When Autotask is linked, each device that does not match exactly is created a second time.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Las configuraciones hechas desde Datto RMM no conocen Autotask. Al vincular Autotask, cada dispositivo que no coincide exactamente se crea por segunda vez.</translation>
    </message>
    <message>
        <source>Disconnect Datto RMM in IT Glue, and keep its data</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Desconecte Datto RMM en IT Glue y conserve sus datos</translation>
    </message>
    <message>
        <source>Its configurations stay and stand alone. Nothing in Datto RMM changes.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Sus configuraciones permanecen y quedan por sí solas. En Datto RMM no cambia nada.</translation>
    </message>
    <message>
        <source>Make names and serial numbers equal on both sides</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Iguale los nombres y números de serie en ambos lados</translation>
    </message>
    <message>
        <source>The forecast of step 2.1 lists what would be joined and what doubled.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>La previsión del paso 2.1 enumera lo que se uniría y lo que se duplicaría.</translation>
    </message>
    <message>
        <source>Link Autotask as chapter 2 says, and wait until its sync is done</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Vincule Autotask como dice el capítulo 2 y espere a que termine su sincronización</translation>
    </message>
    <message>
        <source>Link Datto RMM again as chapter 3 says</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Vincule de nuevo Datto RMM como dice el capítulo 3</translation>
    </message>
    <message>
        <source>Datto RMM was matched by its sites</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM se emparejó por sus sitios</translation>
    </message>
    <message>
        <source>Where a site is named differently from its company, live data went to an organization of the site&apos;s name, and the customer&apos;s own got none.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Donde un sitio tiene un nombre distinto del de su empresa, los datos en vivo fueron a una organización con el nombre del sitio, y la del cliente no recibió ninguno.</translation>
    </message>
    <message>
        <source>In the settings of Datto RMM, choose Autotask Companies, then save</source>
        <extracomment>Repair route, instruction heading. Autotask Companies is a portal label</extracomment>
        <translation>En los ajustes de Datto RMM, elija Autotask Companies y guarde</translation>
    </message>
    <message>
        <source>If IT Glue no longer lets you choose, disconnect Datto RMM with its data kept, and connect it again as step 3.2 says.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Si IT Glue ya no le deja elegir, desconecte Datto RMM conservando sus datos y conéctelo de nuevo como dice el paso 3.2.</translation>
    </message>
    <message>
        <source>On the Matched tab, Change Match for the organizations listed here</source>
        <extracomment>Repair route, instruction heading. Change Match and Matched are portal labels</extracomment>
        <translation>En la pestaña Matched, use Change Match con las organizaciones enumeradas aquí</translation>
    </message>
    <message>
        <source>Empty the organizations that were made for sites</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Vacíe las organizaciones que se crearon para sitios</translation>
    </message>
    <message>
        <source>Move their documents and passwords to the customer&apos;s organization before you delete one: nothing comes back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Mueva sus documentos y contraseñas a la organización del cliente antes de eliminar una: nada vuelve.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync for Datto RMM</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Elija Start Manual Sync para Datto RMM</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Paste the key above at once, and any address of your IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Pegue la clave arriba enseguida, y cualquier dirección de su IT Glue</translation>
    </message>
    <message>
        <source>It is on if step 0.1 was done. Without it, users have no API section.</source>
        <extracomment>Step 3.1, instruction note. API is a portal label</extracomment>
        <translation>Está activado si se hizo el paso 0.1. Sin él, los usuarios no tienen la sección API.</translation>
    </message>
    <message>
        <source>In Datto RMM, give each field you want a name, and let a component fill it in</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>En Datto RMM, dé nombre a cada campo que quiera y deje que un componente lo rellene</translation>
    </message>
    <message>
        <source>How that is done stands in Datto RMM&apos;s help, under User-defined fields.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note; the name of a page of Datto RMM&apos;s help</extracomment>
        <translation>Cómo se hace está en la ayuda de Datto RMM, en User-defined fields.</translation>
    </message>
    <message>
        <source>A device in Autotask can open Web Remote or its page in Datto RMM. The device insight of a ticket lets you remote into the device by its name, and no more. With the Datto RMM insight made visible, the same tools, free disk space, and whether it is online for you stand right on the ticket.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, why. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Un dispositivo en Autotask puede abrir Web Remote o su página en Datto RMM. La vista del dispositivo de un ticket permite conectarse de forma remota por su nombre, y nada más. Con la vista de Datto RMM visible, las mismas herramientas, el espacio libre en disco y si está en línea para usted aparecen en el propio ticket.</translation>
    </message>
    <message>
        <source>Use RMM and BCDR from Autotask</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Usar RMM y BCDR desde Autotask</translation>
    </message>
    <message>
        <source>Alerts and devices in one place</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, one short line</extracomment>
        <translation>Alertas y dispositivos en un solo lugar</translation>
    </message>
    <message>
        <source>With the first link in place, alerts and devices of Datto RMM and BCDR open from Autotask, and there are short ways between a ticket, its device, its site, and its organization.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, why</extracomment>
        <translation>Con el primer enlace en marcha, las alertas y los dispositivos de Datto RMM y BCDR se abren desde Autotask, y hay atajos entre un ticket, su dispositivo, su sitio y su organización.</translation>
    </message>
    <message>
        <source>Open a device that came from Datto RMM, and start its tools at the top right</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Abra un dispositivo que vino de Datto RMM e inicie sus herramientas arriba a la derecha</translation>
    </message>
    <message>
        <source>Show your technicians the short ways between the two</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Muestre a sus técnicos los atajos entre ambos</translation>
    </message>
    <message>
        <source>They stand in Autotask&apos;s help, under Integration workflows.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Están en la ayuda de Autotask, en Integration workflows.</translation>
    </message>
    <message>
        <source>In Ticket Rule Details, give the rule a name and a description of the tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>En Ticket Rule Details, dé a la regla un nombre y una descripción de los tickets a los que se aplica, y elija Next</translation>
    </message>
    <message>
        <source>The button is then disabled and reads Saved and authenticated. If Datto RMM refuses, mend the values before another try: repeated failures lock the user.</source>
        <extracomment>Step 1.3, instruction note. Saved and authenticated is a portal label</extracomment>
        <translation>El botón queda entonces desactivado y muestra Saved and authenticated. Si Datto RMM lo rechaza, corrija los valores antes de volver a intentarlo: los fallos repetidos bloquean al usuario.</translation>
    </message>
    <message>
        <source>Check that you have these three</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Compruebe que tiene estas tres cosas</translation>
    </message>
    <message>
        <source>All of them stand in Autotask&apos;s help. Search it for BCDR tools.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Todas están en la ayuda de Autotask. Busque allí BCDR tools.</translation>
    </message>
    <message>
        <source>First and last name and an email address are required, too; mail about failed syncs goes there. Your own copy of that level works too. The vendor&apos;s guide speaks of a custom level from an earlier section; there is no such section. The vendor stands under API Tracking Identifier.</source>
        <extracomment>Step 1.1, instruction note. API Tracking Identifier is a portal label</extracomment>
        <translation>Nombre, apellido y una dirección de correo también son obligatorios; allí llegan los avisos de sincronizaciones fallidas. También sirve una copia propia de ese nivel. La guía del proveedor habla de un nivel personalizado de una sección anterior; esa sección no existe. El proveedor está en API Tracking Identifier.</translation>
    </message>
    <message>
        <source>Every check with its evidence, its cause and its mend. Trivet keeps looking while this page is open, and writes nothing that you have not seen first.</source>
        <translation>Cada comprobación con su prueba, su causa y su arreglo. Trivet sigue mirando mientras esta página está abierta y no escribe nada que usted no haya visto antes.</translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message>
        <source>configurations</source>
        <translation>configuraciones</translation>
    </message>
    <message>
        <source>devices matched</source>
        <translation>dispositivos emparejados</translation>
    </message>
    <message>
        <source>devices in Autotask</source>
        <translation>dispositivos en Autotask</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Devices arrived of those expected
----------
On an edge of the diagram: steps passed of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links were verified when they were last read</extracomment>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>Second line below &quot;2 of 3&quot; links; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>verificados %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>Read aloud for an edge of the diagram</extracomment>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <extracomment>Read aloud for an edge of the diagram; %1 is &quot;6 of 6 steps&quot;, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1, verificado %2</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>later chapter</source>
        <translation>capítulo posterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln con fallo</numerusform>
            <numerusform>%Ln con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Left out. You can add it at any time.</source>
        <translation>Omitido. Puede añadirlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Aún sin configurar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The worst finding of a link; %1 its title, %2 its evidence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Verified when it was last read, %1.</source>
        <extracomment>Of a link; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>Verificado cuando se leyó por última vez, %1.</translation>
    </message>
    <message>
        <source>Everything that can be proved is proved; the rest was confirmed.</source>
        <translation>Todo lo que se puede demostrar está demostrado; el resto se ha confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con fallo</numerusform>
            <numerusform>%Ln con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proved</source>
        <translation>
            <numerusform>%Ln demostrado</numerusform>
            <numerusform>%Ln demostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmado</numerusform>
            <numerusform>%Ln confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <extracomment>%1 the worst finding of a link, in a sentence; %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 (y %Ln más)</numerusform>
            <numerusform>%1 (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>In general</source>
        <extracomment>Row of the health check: what belongs to none of the links</extracomment>
        <translation>En general</translation>
    </message>
</context>
<context>
    <name>Hurts</name>
    <message>
        <source>Every call to Autotask is refused, so nothing of it can be checked.</source>
        <translation>Se rechazan todas las llamadas a Autotask, así que no se puede comprobar nada de él.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Autotask. Trying again and again locks the user.</source>
        <translation>Trivet no lee nada de Autotask. Intentarlo una y otra vez bloquea al usuario.</translation>
    </message>
    <message>
        <source>While the user is locked, everything that signs in with it stands still.</source>
        <translation>Mientras el usuario está bloqueado, todo lo que inicia sesión con él está parado.</translation>
    </message>
    <message>
        <source>What Trivet may not see looks like missing, so most checks stay unknown.</source>
        <translation>Lo que Trivet no puede ver parece que falta, así que la mayoría de las comprobaciones quedan desconocidas.</translation>
    </message>
    <message>
        <source>User-defined fields that are protected do not sync.</source>
        <translation>Los campos definidos por el usuario que están protegidos no se sincronizan.</translation>
    </message>
    <message>
        <source>Datto RMM may refuse a user of another domain.</source>
        <translation>Datto RMM puede rechazar a un usuario de otro dominio.</translation>
    </message>
    <message>
        <source>When one user is locked, both links stop, and nobody can tell which of them did it.</source>
        <translation>Cuando se bloquea el único usuario, ambos vínculos se detienen, y nadie puede decir cuál de ellos fue.</translation>
    </message>
    <message>
        <source>At the limit Autotask stops answering every integration, ticketing among them.</source>
        <translation>En el límite, Autotask deja de responder a todas las integraciones, también a la gestión de tickets.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Datto RMM, so devices and sites stay unknown.</source>
        <translation>Trivet no lee nada de Datto RMM, así que los dispositivos y sitios quedan desconocidos.</translation>
    </message>
    <message>
        <source>While Datto RMM holds Trivet back, a good key looks like a bad one.</source>
        <translation>Mientras Datto RMM retiene a Trivet, una clave buena parece mala.</translation>
    </message>
    <message>
        <source>A key of a person stops working when the person leaves.</source>
        <translation>La clave de una persona deja de funcionar cuando la persona se va.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of IT Glue, so organizations and configurations stay unknown.</source>
        <translation>Trivet no lee nada de IT Glue, así que las organizaciones y configuraciones quedan desconocidas.</translation>
    </message>
    <message>
        <source>IT Glue revokes a key that nobody used for 90 days.</source>
        <translation>IT Glue revoca una clave que nadie ha usado durante 90 días.</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection cannot be read or matched.</source>
        <translation>Los clientes de SaaS Protection no se pueden leer ni emparejar.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both integrations.</source>
        <translation>Renovar la única clave rompe ambas integraciones.</translation>
    </message>
    <message>
        <source>Data of two companies would be mixed.</source>
        <translation>Se mezclarían datos de dos empresas.</translation>
    </message>
    <message>
        <source>Secrets are gone when Trivet closes, and have to be pasted again.</source>
        <translation>Los secretos desaparecen al cerrar Trivet y hay que pegarlos de nuevo.</translation>
    </message>
    <message>
        <source>Secrets seem lost, though another keychain has them.</source>
        <translation>Los secretos parecen perdidos, aunque otro llavero los tiene.</translation>
    </message>
    <message>
        <source>From half a list nothing can be called missing, so checks stay unknown.</source>
        <translation>De media lista no se puede decir que falte nada, así que las comprobaciones quedan desconocidas.</translation>
    </message>
    <message>
        <source>A secret that was not saved has to be made anew, because portals show it once.</source>
        <translation>Un secreto que no se guardó hay que hacerlo de nuevo, porque los portales lo muestran una sola vez.</translation>
    </message>
    <message>
        <source>What is empty here is missing where it is to be pasted.</source>
        <translation>Lo que aquí está vacío falta donde hay que pegarlo.</translation>
    </message>
    <message>
        <source>Datto RMM cannot sign in to Autotask, and no device comes.</source>
        <translation>Datto RMM no puede iniciar sesión en Autotask, y no viene ningún dispositivo.</translation>
    </message>
    <message>
        <source>Devices of sites without a company never reach Autotask.</source>
        <translation>Los dispositivos de sitios sin empresa no llegan nunca a Autotask.</translation>
    </message>
    <message>
        <source>Nothing can be said of customers until it is known which type means them.</source>
        <translation>No se puede decir nada de los clientes hasta que se sepa qué tipo los designa.</translation>
    </message>
    <message>
        <source>Devices of a customer that slipped in would be billed to yourself.</source>
        <translation>Los dispositivos de un cliente que se hubieran colado se le facturarían a usted.</translation>
    </message>
    <message>
        <source>No device type can be mapped, and every device comes up as Autotask Default in IT Glue.</source>
        <translation>No se puede asignar ningún tipo de dispositivo, y todos los dispositivos aparecen como Autotask Default en IT Glue.</translation>
    </message>
    <message>
        <source>Reports are split between types of nearly one name.</source>
        <translation>Los informes se reparten entre tipos de casi el mismo nombre.</translation>
    </message>
    <message>
        <source>These devices come up as Autotask Default in IT Glue, or not at all, and IT Glue cannot mend that.</source>
        <translation>Estos dispositivos aparecen en IT Glue como Autotask Default, o no aparecen, e IT Glue no puede arreglarlo.</translation>
    </message>
    <message>
        <source>Devices of this type will come without a configuration item type.</source>
        <translation>Los dispositivos de este tipo vendrán sin tipo de elemento de configuración.</translation>
    </message>
    <message>
        <source>Datto RMM cannot create the devices that this product stands for.</source>
        <translation>Datto RMM no puede crear los dispositivos que representa este producto.</translation>
    </message>
    <message>
        <source>New devices keep coming without a type.</source>
        <translation>Siguen llegando dispositivos nuevos sin tipo.</translation>
    </message>
    <message>
        <source>Devices of these sites never reach Autotask, and so never IT Glue.</source>
        <translation>Los dispositivos de estos sitios no llegan nunca a Autotask, y por tanto nunca a IT Glue.</translation>
    </message>
    <message>
        <source>Devices land on companies that are gone or no customers.</source>
        <translation>Hay dispositivos que van a parar a empresas que ya no existen o no son clientes.</translation>
    </message>
    <message>
        <source>A device that is not in Autotask has no tickets, no contract and no documentation.</source>
        <translation>Un dispositivo que no está en Autotask no tiene tickets, ni contrato, ni documentación.</translation>
    </message>
    <message>
        <source>IT Glue shows these devices as Autotask Default, or not at all, like devices without a type.</source>
        <translation>IT Glue muestra estos dispositivos como Autotask Default, o no los muestra, como los que no tienen tipo.</translation>
    </message>
    <message>
        <source>Devices and defaults are spread over products of one name, and people choose the wrong one.</source>
        <translation>Los dispositivos y lo predeterminado se reparten entre productos de un mismo nombre, y se elige el equivocado.</translation>
    </message>
    <message>
        <source>Devices come with whatever category is the default, and perhaps without the fields you need.</source>
        <translation>Los dispositivos vienen con la categoría que sea predeterminada, y quizá sin los campos que necesita.</translation>
    </message>
    <message>
        <source>IT Glue shows the devices of all these sites in one organization.</source>
        <translation>IT Glue muestra los dispositivos de todos estos sitios en una organización.</translation>
    </message>
    <message>
        <source>Devices of one customer are booked on another, and shown to it.</source>
        <translation>Los dispositivos de un cliente se cargan a otro y se le muestran.</translation>
    </message>
    <message>
        <source>The device is billed twice, its tickets are split, and IT Glue copies both.</source>
        <translation>El dispositivo se factura dos veces, sus tickets se reparten e IT Glue copia ambos.</translation>
    </message>
    <message>
        <source>The sync updates whichever record is newest, and IT Glue copies each.</source>
        <translation>La sincronización actualiza el registro más nuevo, e IT Glue copia cada uno.</translation>
    </message>
    <message>
        <source>A number that several devices bear joins what does not belong together.</source>
        <translation>Un número que llevan varios dispositivos une lo que no va junto.</translation>
    </message>
    <message>
        <source>Devices that nobody manages stay on invoices and in IT Glue.</source>
        <translation>Dispositivos que nadie gestiona siguen en las facturas y en IT Glue.</translation>
    </message>
    <message>
        <source>One customer sees and pays for what is another&apos;s, and no API can move it.</source>
        <translation>Un cliente ve y paga lo que es de otro, y ninguna API puede moverlo.</translation>
    </message>
    <message>
        <source>IT Glue takes name and asset tag from there, so people look for names that are gone.</source>
        <translation>IT Glue toma de ahí el nombre y la etiqueta de activo, así que se buscan nombres que ya no existen.</translation>
    </message>
    <message>
        <source>The customer goes on paying for devices that nobody looks after.</source>
        <translation>El cliente sigue pagando por dispositivos de los que nadie se ocupa.</translation>
    </message>
    <message>
        <source>Reports on these fields stay empty.</source>
        <translation>Los informes sobre estos campos quedan vacíos.</translation>
    </message>
    <message>
        <source>What nobody has sorted yet, or has deleted, is booked on one customer.</source>
        <translation>Lo que nadie ha clasificado aún, o ha eliminado, se carga a un cliente.</translation>
    </message>
    <message>
        <source>Devices that come before the mapping is saved come with the wrong type.</source>
        <translation>Los dispositivos que vienen antes de guardar la asignación vienen con el tipo equivocado.</translation>
    </message>
    <message>
        <source>Devices cannot be created without their product.</source>
        <translation>Los dispositivos no se pueden crear sin su producto.</translation>
    </message>
    <message>
        <source>Devices that another vendor&apos;s user made are not kept up by Datto RMM.</source>
        <translation>Datto RMM no mantiene al día los dispositivos que creó el usuario de otro proveedor.</translation>
    </message>
    <message>
        <source>Autotask counts the calls under another vendor&apos;s name, and may refuse them.</source>
        <translation>Autotask cuenta las llamadas a nombre de otro proveedor, y puede rechazarlas.</translation>
    </message>
    <message>
        <source>The sync stops on the day the password runs out.</source>
        <translation>La sincronización se detiene el día que caduca la contraseña.</translation>
    </message>
    <message>
        <source>Protected fields stay empty.</source>
        <translation>Los campos protegidos quedan vacíos.</translation>
    </message>
    <message>
        <source>Nothing syncs until Datto RMM has signed in.</source>
        <translation>No se sincroniza nada hasta que Datto RMM ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sites of prospects and vendors come up for mapping, too.</source>
        <translation>También aparecen para asignar sitios de clientes potenciales y proveedores.</translation>
    </message>
    <message>
        <source>Devices come while their types are still open.</source>
        <translation>Llegan dispositivos cuando sus tipos aún están pendientes.</translation>
    </message>
    <message>
        <source>What was not saved in Datto RMM is not used.</source>
        <translation>Lo que no se guardó en Datto RMM no se usa.</translation>
    </message>
    <message>
        <source>Devices of a product without a default type come without one.</source>
        <translation>Los dispositivos de un producto sin tipo predeterminado vienen sin tipo.</translation>
    </message>
    <message>
        <source>No device comes while Map Devices is off.</source>
        <translation>No viene ningún dispositivo mientras Map Devices está desactivado.</translation>
    </message>
    <message>
        <source>Without serial numbers and names IT Glue cannot tell that two records are one device.</source>
        <translation>Sin números de serie ni nombres, IT Glue no puede saber que dos registros son un mismo dispositivo.</translation>
    </message>
    <message>
        <source>A wrong address or region looks like a wrong key.</source>
        <translation>Una dirección o región errónea parece una clave errónea.</translation>
    </message>
    <message>
        <source>IT Glue cannot sign in to Autotask, and nothing syncs.</source>
        <translation>IT Glue no puede iniciar sesión en Autotask, y no se sincroniza nada.</translation>
    </message>
    <message>
        <source>What has not come yet looks like missing.</source>
        <translation>Lo que aún no ha llegado parece que falta.</translation>
    </message>
    <message>
        <source>The first sync makes a second organization beside the right one.</source>
        <translation>La primera sincronización crea una segunda organización junto a la correcta.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, and makes a second organization.</source>
        <translation>IT Glue solo empareja nombres exactos, y crea una segunda organización.</translation>
    </message>
    <message>
        <source>Documentation of two companies ends up in one organization.</source>
        <translation>La documentación de dos empresas acaba en una organización.</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are left behind as orphans.</source>
        <translation>Las configuraciones del PSA anterior quedan huérfanas.</translation>
    </message>
    <message>
        <source>Prospects and vendors fill IT Glue.</source>
        <translation>Clientes potenciales y proveedores llenan IT Glue.</translation>
    </message>
    <message>
        <source>Each of them has to be mended by hand, in Autotask.</source>
        <translation>Hay que arreglar cada uno a mano, en Autotask.</translation>
    </message>
    <message>
        <source>Documentation stands under the wrong type.</source>
        <translation>La documentación está en el tipo equivocado.</translation>
    </message>
    <message>
        <source>These devices have no documentation and no passwords in IT Glue.</source>
        <translation>Estos dispositivos no tienen documentación ni contraseñas en IT Glue.</translation>
    </message>
    <message>
        <source>Documentation of devices that are gone is taken for true.</source>
        <translation>Se toma por cierta la documentación de dispositivos que ya no existen.</translation>
    </message>
    <message>
        <source>Passwords and documents are split between the twins.</source>
        <translation>Las contraseñas y documentos se reparten entre los gemelos.</translation>
    </message>
    <message>
        <source>Sites of customers are not documented.</source>
        <translation>Las ubicaciones de los clientes no están documentadas.</translation>
    </message>
    <message>
        <source>IT Glue overwrites what stands in Autotask.</source>
        <translation>IT Glue sobrescribe lo que hay en Autotask.</translation>
    </message>
    <message>
        <source>These records do not sync, and nothing says so.</source>
        <translation>Estos registros no se sincronizan, y nada lo dice.</translation>
    </message>
    <message>
        <source>Devices cannot be found by manufacturer or model.</source>
        <translation>No se pueden encontrar dispositivos por fabricante o modelo.</translation>
    </message>
    <message>
        <source>People without an account cannot open IT Glue from Autotask.</source>
        <translation>Las personas sin cuenta no pueden abrir IT Glue desde Autotask.</translation>
    </message>
    <message>
        <source>While it moves, counts of today are not those of tomorrow.</source>
        <translation>Mientras se mueve, los números de hoy no son los de mañana.</translation>
    </message>
    <message>
        <source>What changes in Autotask no longer reaches IT Glue.</source>
        <translation>Lo que cambia en Autotask ya no llega a IT Glue.</translation>
    </message>
    <message>
        <source>Records without an account manager fail to sync.</source>
        <translation>Falla la sincronización de los registros sin responsable de cuenta.</translation>
    </message>
    <message>
        <source>IT Glue fills with what nobody looks for.</source>
        <translation>IT Glue se llena de lo que nadie busca.</translation>
    </message>
    <message>
        <source>Autotask shows nothing of IT Glue.</source>
        <translation>Autotask no muestra nada de IT Glue.</translation>
    </message>
    <message>
        <source>Protected fields stay empty in IT Glue.</source>
        <translation>Los campos protegidos quedan vacíos en IT Glue.</translation>
    </message>
    <message>
        <source>Too much or too little reaches IT Glue, and is hard to take back.</source>
        <translation>Llega a IT Glue demasiado o demasiado poco, y cuesta deshacerlo.</translation>
    </message>
    <message>
        <source>Nothing reaches IT Glue until the integration is saved.</source>
        <translation>No llega nada a IT Glue hasta que se guarda la integración.</translation>
    </message>
    <message>
        <source>Everybody is selected, and each of them gets a mail.</source>
        <translation>Todos están seleccionados, y cada uno recibe un correo.</translation>
    </message>
    <message>
        <source>IT Glue has no bin: what is deleted or joined wrongly is gone.</source>
        <translation>IT Glue no tiene papelera: lo que se elimina o se une mal se pierde.</translation>
    </message>
    <message>
        <source>IT Glue cannot read Datto RMM.</source>
        <translation>IT Glue no puede leer Datto RMM.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both programs.</source>
        <translation>Renovar la única clave rompe ambos programas.</translation>
    </message>
    <message>
        <source>No configuration shows what Datto RMM knows of its device.</source>
        <translation>Ninguna configuración muestra lo que Datto RMM sabe de su dispositivo.</translation>
    </message>
    <message>
        <source>Keys do not work until the user is saved.</source>
        <translation>Las claves no funcionan hasta que se guarda el usuario.</translation>
    </message>
    <message>
        <source>Matching by sites makes organizations a second time.</source>
        <translation>Emparejar por sitios crea las organizaciones por segunda vez.</translation>
    </message>
    <message>
        <source>Datto RMM shows nothing of IT Glue.</source>
        <translation>Datto RMM no muestra nada de IT Glue.</translation>
    </message>
    <message>
        <source>Organizations and devices exist twice, once for each link.</source>
        <translation>Las organizaciones y los dispositivos existen dos veces, una por cada vínculo.</translation>
    </message>
    <message>
        <source>Each site becomes an organization of its own.</source>
        <translation>Cada sitio se convierte en una organización propia.</translation>
    </message>
    <message>
        <source>Devices of these organizations show nothing of Datto RMM.</source>
        <translation>Los dispositivos de estas organizaciones no muestran nada de Datto RMM.</translation>
    </message>
    <message>
        <source>Technicians cannot connect to these devices from IT Glue.</source>
        <translation>Los técnicos no pueden conectarse a estos dispositivos desde IT Glue.</translation>
    </message>
    <message>
        <source>A technician connects to the wrong machine and reads another device&apos;s passwords.</source>
        <translation>Un técnico se conecta al equipo equivocado y lee las contraseñas de otro dispositivo.</translation>
    </message>
    <message>
        <source>An address that several devices share matches the wrong one.</source>
        <translation>Una dirección que comparten varios dispositivos se empareja con el equivocado.</translation>
    </message>
    <message>
        <source>Warranty is looked up for the wrong device.</source>
        <translation>Se consulta la garantía del dispositivo equivocado.</translation>
    </message>
    <message>
        <source>These records are not matched, and nothing says so.</source>
        <translation>Estos registros no se emparejan, y nada lo dice.</translation>
    </message>
    <message>
        <source>Devices that are long gone are kept up and billed.</source>
        <translation>Se mantienen y facturan dispositivos que desaparecieron hace mucho.</translation>
    </message>
    <message>
        <source>Who has not signed in sees an empty pane in Datto RMM.</source>
        <translation>Quien no ha iniciado sesión ve un panel vacío en Datto RMM.</translation>
    </message>
    <message>
        <source>One of the two panes stays empty.</source>
        <translation>Uno de los dos paneles queda vacío.</translation>
    </message>
    <message>
        <source>Organizations of these clients show no backup.</source>
        <translation>Las organizaciones de estos clientes SaaS no muestran ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, so these clients stay unmatched.</source>
        <translation>IT Glue solo empareja nombres exactos, así que estos clientes SaaS quedan sin emparejar.</translation>
    </message>
    <message>
        <source>A second organization appears beside the one that is there.</source>
        <translation>Aparece una segunda organización junto a la que existe.</translation>
    </message>
    <message>
        <source>An organization shows one of its backups and not the other.</source>
        <translation>Una organización muestra una de sus copias de seguridad y la otra no.</translation>
    </message>
    <message>
        <source>IT Glue does not see these clients, and their billing may suffer.</source>
        <translation>IT Glue no ve a estos clientes SaaS, y su facturación puede resentirse.</translation>
    </message>
    <message>
        <source>Numbers that count differently look like an error.</source>
        <translation>Los números que cuentan de otra forma parecen un error.</translation>
    </message>
    <message>
        <source>IT Glue shows the backups of the day before.</source>
        <translation>IT Glue muestra las copias de seguridad del día anterior.</translation>
    </message>
    <message>
        <source>Customers may believe they are protected and are not.</source>
        <translation>Puede que haya clientes que se crean protegidos y no lo estén.</translation>
    </message>
    <message>
        <source>No organization shows its backup.</source>
        <translation>Ninguna organización muestra su copia de seguridad.</translation>
    </message>
    <message>
        <source>IT Glue joins clients by itself, wrong ones among them.</source>
        <translation>IT Glue une clientes SaaS por sí solo, también los equivocados.</translation>
    </message>
    <message>
        <source>What was decided here has not happened in IT Glue.</source>
        <translation>Lo que se decidió aquí no ha ocurrido en IT Glue.</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it works.</source>
        <translation>Nadie ha visto aún que funcione.</translation>
    </message>
    <message>
        <source>The steps that rest on this stay closed.</source>
        <translation>Los pasos que se basan en esto siguen cerrados.</translation>
    </message>
    <message>
        <source>Nothing stops. It is good to know.</source>
        <translation>No se detiene nada. Conviene saberlo.</translation>
    </message>
    <message>
        <source>Nothing stops at once. Somebody will have to mend it by hand later.</source>
        <translation>No se detiene nada de inmediato. Alguien tendrá que arreglarlo a mano más tarde.</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to IT Glue.</source>
        <translation>Esto no es una dirección. Cópiela del navegador mientras tiene iniciada la sesión de IT Glue.</translation>
    </message>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to Autotask.</source>
        <translation>Esto no es una dirección. Cópiela del navegador mientras tiene iniciada la sesión de Autotask.</translation>
    </message>
    <message>
        <source>This field is empty. Paste the value from the portal.</source>
        <translation>Este campo está vacío. Pegue el valor del portal.</translation>
    </message>
    <message>
        <source>This is an address. Paste the value itself.</source>
        <translation>Esto es una dirección. Pegue el valor en sí.</translation>
    </message>
    <message>
        <source>There is a space inside. Copy the value again, alone.</source>
        <translation>Hay un espacio dentro. Copie de nuevo el valor, solo.</translation>
    </message>
    <message>
        <source>There is a sign inside that no key has. Copy the value again, alone.</source>
        <translation>Hay dentro un signo que ninguna clave tiene. Copie de nuevo el valor, solo.</translation>
    </message>
    <message>
        <source>This is too long. Copy the value alone.</source>
        <translation>Esto es demasiado largo. Copie solo el valor.</translation>
    </message>
    <message>
        <source>This looks like the user name. Paste the secret here.</source>
        <translation>Parece el nombre de usuario. Pegue aquí el secreto.</translation>
    </message>
    <message>
        <source>A user name has the form name@domain. This may be the secret.</source>
        <translation>Un nombre de usuario tiene la forma name@domain. Puede que esto sea el secreto.</translation>
    </message>
    <message>
        <source>The same value is in another field. One of them is wrong.</source>
        <translation>El mismo valor está en otro campo. Uno de los dos es erróneo.</translation>
    </message>
    <message>
        <source>User name and secret stand in each other&apos;s field. Swap them.</source>
        <translation>El nombre de usuario y el secreto están cada uno en el campo del otro. Intercámbielos.</translation>
    </message>
    <message>
        <source>This is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>Esto no es una dirección. Copie API URL de la página del usuario en Datto RMM.</translation>
    </message>
    <message>
        <source>This address does not belong to %1. Nothing is sent there.</source>
        <translation>Esta dirección no pertenece a %1. No se envía nada allí.</translation>
    </message>
    <message>
        <source>This names none of the six platforms. Copy API URL again.</source>
        <translation>Esto no indica ninguna de las seis plataformas. Copie de nuevo API URL.</translation>
    </message>
    <message>
        <source>A key of IT Glue begins with ITG. Copy it again from IT Glue.</source>
        <translation>Una clave de IT Glue empieza por ITG. Cópiela de nuevo de IT Glue.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it is not saved. Paste what belongs here, or keep it.</source>
        <translation>Esto parece un secreto, así que no se guarda. Pegue lo que corresponde aquí o consérvelo.</translation>
    </message>
    <message>
        <source>Spaces or line ends around it were left out</source>
        <translation>Se han omitido los espacios o finales de línea de alrededor</translation>
    </message>
    <message>
        <source>Shortened to the platform&apos;s address</source>
        <translation>Acortado a la dirección de la plataforma</translation>
    </message>
    <message>
        <source>Filled from Copy all</source>
        <translation>Rellenado con Copy all</translation>
    </message>
    <message>
        <source>There is a space inside, at place %1. Copy the value again, alone.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>Hay un espacio dentro, en la posición %1. Copie de nuevo el valor, solo.</translation>
    </message>
    <message>
        <source>There is a line break inside, at place %1. Copy the value again, alone and in one piece.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>Hay un salto de línea dentro, en la posición %1. Copie de nuevo el valor, solo y de una pieza.</translation>
    </message>
    <message>
        <source>There is a control character (%2) at place %1, which no key has. Copy the value again.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0007</extracomment>
        <translation>Hay un carácter de control (%2) en la posición %1, que ninguna clave tiene. Copie de nuevo el valor.</translation>
    </message>
    <message>
        <source>There is an invisible sign (%2) at place %1, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00AD</extracomment>
        <translation>Hay un signo invisible (%2) en la posición %1, que ninguna clave tiene. Copie el valor desde el propio portal.</translation>
    </message>
    <message>
        <source>The sign at place %1 only looks like “%3”: it is %2, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0430, %3 a letter</extracomment>
        <translation>El signo de la posición %1 solo se parece a «%3»: es %2, que ninguna clave tiene. Copie el valor desde el propio portal.</translation>
    </message>
    <message>
        <source>The sign at place %1 (%2) is in no key. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00E9</extracomment>
        <translation>El signo de la posición %1 (%2) no está en ninguna clave. Copie el valor desde el propio portal.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Zone</source>
        <extracomment>A list of records that Trivet read from a vendor</extracomment>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Límite de llamadas</translation>
    </message>
    <message>
        <source>Rights of Trivet&apos;s user</source>
        <translation>Permisos del usuario de Trivet</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Company types</source>
        <translation>Tipos de empresa</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>Tipos de elemento de configuración</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Material codes</source>
        <translation>Códigos de material</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Niveles de seguridad</translation>
    </message>
    <message>
        <source>User-defined fields</source>
        <translation>Campos definidos por el usuario</translation>
    </message>
    <message>
        <source>Sample of user-defined fields</source>
        <translation>Muestra de campos definidos por el usuario</translation>
    </message>
    <message>
        <source>Vendors of API users</source>
        <translation>Proveedores de los usuarios de API</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>State of the platform</source>
        <translation>Estado de la plataforma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Key pair for IT Glue</source>
        <translation>Par de claves para IT Glue</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>Tipos de configuraciones</translation>
    </message>
    <message>
        <source>Errors of the sync</source>
        <translation>Errores de la sincronización</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes SaaS</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A list by its vendor: %1 &quot;Datto RMM&quot;, %2 &quot;Devices&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LiveSync</name>
    <message numerus="yes">
        <source>of %Ln device(s)</source>
        <extracomment>Behind the count of arrived devices</extracomment>
        <translation>
            <numerusform>de %Ln dispositivo</numerusform>
            <numerusform>de %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Todos han llegado</translation>
    </message>
    <message>
        <source>No new devices</source>
        <translation>Sin dispositivos nuevos</translation>
    </message>
    <message>
        <source>No new device for %1</source>
        <translation>Ningún dispositivo nuevo desde hace %1</translation>
    </message>
    <message>
        <source>Likely causes: a busy Datto RMM queue, sites without a company, or device types without a product.</source>
        <translation>Causas probables: una cola de Datto RMM muy ocupada, sitios sin empresa o tipos de dispositivo sin producto.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln configuration(s)</source>
        <extracomment>Behind the count of configurations in IT Glue</extracomment>
        <translation>
            <numerusform>de %Ln configuración</numerusform>
            <numerusform>de %Ln configuraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations</source>
        <extracomment>Below the count of configurations; %1 of %2 organizations</extracomment>
        <translation>%1 de %2 organizaciones</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing new in IT Glue for %1</source>
        <translation>Nada nuevo en IT Glue desde hace %1</translation>
    </message>
    <message>
        <source>A queued sync starts within about an hour; Start Manual Sync moves it forward. After that, look at Actions &gt; Logs for a type or status that is not selected.</source>
        <translation>Una sincronización en cola empieza en cerca de una hora; Start Manual Sync la adelanta. Después, mire en Actions &gt; Logs si hay un tipo o estado no seleccionado.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln matched</source>
        <extracomment>Behind the count of devices that are matched; %Ln should be</extracomment>
        <translation>
            <numerusform>de %Ln emparejado</numerusform>
            <numerusform>de %Ln emparejados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations matched</source>
        <extracomment>Below the count of matched devices; %1 of %2 organizations</extracomment>
        <translation>%1 de %2 organizaciones emparejadas</translation>
    </message>
    <message>
        <source>All matched</source>
        <translation>Todos emparejados</translation>
    </message>
    <message>
        <source>No new match for %1</source>
        <translation>Ningún emparejamiento nuevo desde hace %1</translation>
    </message>
    <message>
        <source>Open Actions &gt; Matching in IT Glue: what is not matched there waits for you. Devices without a serial number cannot be matched by themselves.</source>
        <translation>Abra Actions &gt; Matching en IT Glue: lo que allí no está emparejado le espera a usted. Los dispositivos sin número de serie no se pueden emparejar por sí solos.</translation>
    </message>
    <message>
        <source>Everything arrived</source>
        <translation>Todo ha llegado</translation>
    </message>
</context>
<context>
    <name>MapForecast</name>
    <message numerus="yes">
        <source>%Ln would be Autotask Default</source>
        <extracomment>Filter: devices that IT Glue would show with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>%Ln sería Autotask Default</numerusform>
            <numerusform>%Ln serían Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <extracomment>Filter: devices of which it is not sure what becomes</extracomment>
        <translation>
            <numerusform>%Ln ambiguo</numerusform>
            <numerusform>%Ln ambiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not arrive</source>
        <extracomment>Filter: devices that do not come to Autotask</extracomment>
        <translation>
            <numerusform>%Ln no llega</numerusform>
            <numerusform>%Ln no llegan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <extracomment>Filter: devices that become new records</extracomment>
        <translation>
            <numerusform>%Ln se crea</numerusform>
            <numerusform>%Ln se crean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join(s)</source>
        <extracomment>Filter: devices that become one with a record that is there</extracomment>
        <translation>
            <numerusform>%Ln se une</numerusform>
            <numerusform>%Ln se unen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <extracomment>Filter: devices of which something else came than was forecast</extracomment>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Autotask Default</source>
        <extracomment>Filter: devices that IT Glue shows with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>%Ln Autotask Default</numerusform>
            <numerusform>%Ln Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there yet</source>
        <extracomment>Filter: devices that were forecast and have not come</extracomment>
        <translation>
            <numerusform>%Ln aún no ha llegado</numerusform>
            <numerusform>%Ln aún no han llegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not compared</source>
        <extracomment>Filter: devices that cannot be held against the forecast</extracomment>
        <translation>
            <numerusform>%Ln sin comparar</numerusform>
            <numerusform>%Ln sin comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as forecast</source>
        <extracomment>Filter: devices that came, or stayed away, as was forecast</extracomment>
        <translation>
            <numerusform>%Ln según la previsión</numerusform>
            <numerusform>%Ln según la previsión</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column head: a device&apos;s host name</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device type</source>
        <extracomment>Column head: Desktop, Server, Printer</extracomment>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Column head: what was forecast of a device</extracomment>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column head: what came of the forecast</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column head: the reason</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Type in IT Glue</source>
        <extracomment>Column head: the type that IT Glue shows</extracomment>
        <translation>Tipo en IT Glue</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What becomes of a device in Autotask: it becomes one with a record that is there</extracomment>
        <translation>Se une</translation>
    </message>
    <message>
        <source>Is created</source>
        <extracomment>What becomes of a device in Autotask: a new record</extracomment>
        <translation>Se crea</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What becomes of a device in Autotask: several records fit</extracomment>
        <translation>Ambiguo</translation>
    </message>
    <message>
        <source>Does not arrive</source>
        <extracomment>What becomes of a device in Autotask: nothing</extracomment>
        <translation>No llega</translation>
    </message>
    <message>
        <source>No device of the company in Autotask fits</source>
        <translation>Ningún dispositivo de la empresa encaja en Autotask</translation>
    </message>
    <message>
        <source>Autotask knows it by its ID in Datto RMM</source>
        <translation>Autotask lo conoce por su ID en Datto RMM</translation>
    </message>
    <message>
        <source>Same serial number at this company</source>
        <translation>Mismo número de serie en esta empresa</translation>
    </message>
    <message>
        <source>Same name at this company; no serial number speaks against it</source>
        <translation>Mismo nombre en esta empresa; ningún número de serie lo contradice</translation>
    </message>
    <message>
        <source>Deleted in Datto RMM</source>
        <translation>Eliminado en Datto RMM</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists</source>
        <translation>En ningún sitio que Datto RMM enumere</translation>
    </message>
    <message>
        <source>On one of Datto RMM&apos;s own sites, which no company has</source>
        <extracomment>Managed, OnDemand and Deleted Devices are Datto RMM&apos;s own sites</extracomment>
        <translation>En uno de los sitios propios de Datto RMM, que no es de ninguna empresa</translation>
    </message>
    <message>
        <source>Its site has no company</source>
        <translation>Su sitio no tiene empresa</translation>
    </message>
    <message>
        <source>The company of its site is gone from Autotask</source>
        <translation>La empresa de su sitio ya no está en Autotask</translation>
    </message>
    <message>
        <source>The company of its site is inactive</source>
        <translation>La empresa de su sitio está inactiva</translation>
    </message>
    <message>
        <source>An older record of a device that was set up anew</source>
        <translation>Un registro anterior de un dispositivo reinstalado</translation>
    </message>
    <message>
        <source>The mapping of its device type is not known</source>
        <translation>No se conoce la asignación de su tipo de dispositivo</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>Su tipo de dispositivo no está asignado</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>Su producto está inactivo o falta</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Según la previsión</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>What came is not what was forecast</extracomment>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Aún no ha llegado</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a name where there is none</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Arrived all the same</source>
        <translation>Llegó de todos modos</translation>
    </message>
    <message>
        <source>Joined a device that was there</source>
        <translation>Se unió a un dispositivo existente</translation>
    </message>
    <message>
        <source>Did not join the device that it fits</source>
        <translation>No se unió al dispositivo que encaja</translation>
    </message>
    <message>
        <source>Company %1 instead of %2</source>
        <extracomment>%1 and %2 are companies</extracomment>
        <translation>Empresa %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Product %1 instead of %2</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Producto %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Type %1 instead of %2</source>
        <extracomment>%1 and %2 are configuration item types</extracomment>
        <translation>Tipo %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Ya vinculado</translation>
    </message>
    <message>
        <source>Several devices of Autotask are linked to it</source>
        <translation>Varios dispositivos de Autotask están vinculados a él</translation>
    </message>
    <message>
        <source>Several devices fit one another; Datto RMM takes the one changed last</source>
        <translation>Varios dispositivos encajan entre sí; Datto RMM toma el modificado en último lugar</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two things in which a device differs from its forecast</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Gone from Datto RMM, or its site or mapping was changed since</source>
        <translation>Ya no está en Datto RMM, o su sitio o asignación cambió desde entonces</translation>
    </message>
</context>
<context>
    <name>MappingRows</name>
    <message>
        <source>Create new: %1</source>
        <extracomment>First entry of a product list; %1 is the product that Datto RMM will create
----------
Last entry of a type list; %1 is the configuration item type that Trivet will create in Autotask</extracomment>
        <translation>Crear nuevo: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Elija un tipo</translation>
    </message>
    <message>
        <source>Type to be created</source>
        <extracomment>Of a device type whose configuration item type is not in Autotask yet</extracomment>
        <translation>Tipo por crear</translation>
    </message>
</context>
<context>
    <name>NameMarks</name>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>final de línea</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio de no separación</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>espacio estrecho de no separación</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>espacio de ancho cero</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>separador de ancho cero</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>unión de ancho cero</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>guion opcional</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marca de orden de bytes</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>marca de izquierda a derecha</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>marca de derecha a izquierda</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <extracomment>Read aloud after a name: characters that should not be in it</extracomment>
        <translation>sobra: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Read aloud after a name: characters it lacks</extracomment>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>invisible: %1</source>
        <extracomment>Read aloud after a name: characters in it that cannot be seen</extracomment>
        <translation>invisible: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Characters spoiled on the way, such as &amp;amp; or Ã¶</source>
        <extracomment>&quot;&amp;amp;&quot; and &quot;Ã¶&quot; are shown as they stand</extracomment>
        <translation>Caracteres estropeados por el camino, como &amp;amp; o Ã¶</translation>
    </message>
    <message>
        <source>Letter case differs</source>
        <translation>Difieren mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Spaces differ</source>
        <translation>Difieren los espacios</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; against &quot;and&quot;</source>
        <extracomment>&quot;&amp;&quot; is the character</extracomment>
        <translation>«&amp;» frente a «and»</translation>
    </message>
    <message>
        <source>With and without an article such as The</source>
        <extracomment>&quot;The&quot; at the start of a company&apos;s name</extracomment>
        <translation>Con y sin artículo, como The</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <extracomment>Ltd, Inc., GmbH at the end of a company&apos;s name</extracomment>
        <translation>Difiere la forma jurídica</translation>
    </message>
    <message>
        <source>Accents differ</source>
        <translation>Difieren los acentos</translation>
    </message>
    <message>
        <source>Punctuation differs</source>
        <translation>Difiere la puntuación</translation>
    </message>
    <message>
        <source>Letters of another script that look the same</source>
        <translation>Letras de otra escritura que se ven igual</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>Difieren una o dos letras</translation>
    </message>
    <message>
        <source>Sounds alike, in another alphabet</source>
        <translation>Suena igual, en otro alfabeto</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nombre parecido</translation>
    </message>
    <message>
        <source>The names are exactly the same</source>
        <translation>Los nombres son exactamente iguales</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two ways in which names differ</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>space at the start</source>
        <translation>espacio al principio</translation>
    </message>
    <message>
        <source>space at the end</source>
        <translation>espacio al final</translation>
    </message>
    <message>
        <source>double space</source>
        <translation>espacio doble</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espacio de no separación</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>espacio inusual</translation>
    </message>
    <message>
        <source>character without width</source>
        <translation>carácter sin ancho</translation>
    </message>
    <message>
        <source>accent stored in another way</source>
        <translation>acento guardado de otra forma</translation>
    </message>
    <message>
        <source>letter of another script</source>
        <translation>letra de otra escritura</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Ya vinculado</translation>
    </message>
    <message>
        <source>No organization comes near; a new one is right</source>
        <translation>Ninguna organización se le acerca; una nueva es lo correcto</translation>
    </message>
    <message>
        <source>Several have exactly this name</source>
        <translation>Varias tienen exactamente este nombre</translation>
    </message>
    <message>
        <source>Name, type and serial number fit</source>
        <translation>Nombre, tipo y número de serie encajan</translation>
    </message>
    <message>
        <source>Name and type fit; there is no serial number to compare</source>
        <translation>Nombre y tipo encajan; no hay número de serie que comparar</translation>
    </message>
    <message>
        <source>Several devices or configurations fit, so IT Glue may choose any</source>
        <translation>Encajan varios dispositivos o configuraciones, así que IT Glue puede elegir cualquiera</translation>
    </message>
    <message>
        <source>Its organization is no customer&apos;s, so no device was compared</source>
        <translation>Su organización no es de ningún cliente, por lo que no se ha comparado ningún dispositivo</translation>
    </message>
    <message>
        <source>No free device of Autotask fits; it stays as it is</source>
        <translation>No encaja ningún dispositivo libre de Autotask; queda como está</translation>
    </message>
    <message>
        <source>Left behind by another PSA</source>
        <translation>La dejó otro PSA</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <extracomment>%1 is the name of another PSA product</extracomment>
        <translation>Pertenece a %1</translation>
    </message>
    <message>
        <source>Autotask holds this device of Datto RMM %1 times; IT Glue copies each</source>
        <extracomment>Why a device would be doubled in IT Glue; %1 is a number of records in Autotask</extracomment>
        <translation>Autotask tiene este dispositivo de Datto RMM %1 veces; IT Glue copia cada una</translation>
    </message>
    <message>
        <source>Autotask holds its serial number %1 times at this company; IT Glue copies each</source>
        <translation>Autotask tiene su número de serie %1 veces en esta empresa; IT Glue copia cada una</translation>
    </message>
    <message>
        <source>Autotask holds its MAC address %1 times at this company; IT Glue copies each</source>
        <translation>Autotask tiene su dirección MAC %1 veces en esta empresa; IT Glue copia cada una</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This value does not fit the field.</source>
        <translation>Este valor no encaja en el campo.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses.</source>
        <translation>No tiene la forma que usa %1.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it here.</source>
        <translation>Cópielo de nuevo del portal y péguelo aquí.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it into its field.</source>
        <translation>Cópielo de nuevo del portal y péguelo en su campo.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se ha podido acceder a %1.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host did not answer.</source>
        <translation>La red, un proxy o el host del proveedor no ha respondido.</translation>
    </message>
    <message>
        <source>Check the connection, then check again.</source>
        <translation>Revise la conexión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>It is slow now, or something on the way holds the answer back.</source>
        <translation>Ahora va lento, o algo por el camino retiene la respuesta.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Espere un minuto y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>La conexión con %1 no es segura, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted; a proxy or a wrong clock can cause this.</source>
        <translation>No se ha aceptado su certificado; puede deberse a un proxy o a un reloj mal ajustado.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the proxy, then check again.</source>
        <translation>Revise la fecha de este equipo y el proxy y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This address does not belong to %1, so nothing was sent.</source>
        <translation>Esta dirección no pertenece a %1, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Trivet sends keys only to the vendor&apos;s own hosts.</source>
        <translation>Trivet solo envía claves a los hosts del propio proveedor.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it here.</source>
        <translation>Copie la dirección del portal y péguela aquí.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it into its field.</source>
        <translation>Copie la dirección del portal y péguela en su campo.</translation>
    </message>
    <message>
        <source>%1 does not know this user name.</source>
        <translation>%1 no conoce este nombre de usuario.</translation>
    </message>
    <message>
        <source>It must be the Username (Key) of the API user, not an e-mail address of a person.</source>
        <translation>Debe ser Username (Key) del usuario de API, no la dirección de correo de una persona.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it here.</source>
        <translation>Copie Username (Key) del usuario de API y péguelo aquí.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it into its field.</source>
        <translation>Copie Username (Key) del usuario de API y péguelo en su campo.</translation>
    </message>
    <message>
        <source>%1 could not determine the zone of this user name.</source>
        <translation>%1 no ha podido determinar la zona de este nombre de usuario.</translation>
    </message>
    <message>
        <source>The name may be wrong, but right names have met this too.</source>
        <translation>Puede que el nombre sea erróneo, pero también les ha ocurrido a nombres correctos.</translation>
    </message>
    <message>
        <source>Compare Username (Key) with the portal, or give your Autotask web address.</source>
        <translation>Compare Username (Key) con el portal o indique su dirección web de Autotask.</translation>
    </message>
    <message>
        <source>%1 did not accept the key and secret.</source>
        <translation>%1 no ha aceptado la clave y el secreto.</translation>
    </message>
    <message>
        <source>The secret was probably not copied in full, or the user is locked.</source>
        <translation>Probablemente el secreto no se copió entero, o el usuario está bloqueado.</translation>
    </message>
    <message>
        <source>Paste the secret again. Trivet repeats a refused one only when you ask, because that locks the user.</source>
        <translation>Pegue de nuevo el secreto. Trivet solo repite uno rechazado cuando usted lo pide, porque eso bloquea al usuario.</translation>
    </message>
    <message>
        <source>Paste the secret again in Trivet&apos;s window. A refused one is not repeated, because that locks the user.</source>
        <translation>Pegue de nuevo el secreto en la ventana de Trivet. Uno rechazado no se repite, porque eso bloquea al usuario.</translation>
    </message>
    <message>
        <source>%1 did not accept the tracking identifier or the user.</source>
        <translation>%1 no ha aceptado el identificador de seguimiento o el usuario.</translation>
    </message>
    <message>
        <source>The identifier must be of the kind Custom and belong to this API user.</source>
        <translation>El identificador debe ser de la clase Custom y pertenecer a este usuario de API.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it here.</source>
        <translation>Copie el identificador de seguimiento del usuario de API y péguelo aquí.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it into its field.</source>
        <translation>Copie el identificador de seguimiento del usuario de API y péguelo en su campo.</translation>
    </message>
    <message>
        <source>%1 does not let this user read that.</source>
        <translation>%1 no permite a este usuario leer eso.</translation>
    </message>
    <message>
        <source>Its security level is too narrow.</source>
        <translation>Su nivel de seguridad es demasiado estrecho.</translation>
    </message>
    <message>
        <source>Give the user the recommended security level, then check again.</source>
        <translation>Dé al usuario el nivel de seguridad recomendado y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks Trivet to wait.</source>
        <translation>%1 pide a Trivet que espere.</translation>
    </message>
    <message>
        <source>Too many calls were made by all programs together.</source>
        <translation>Entre todos los programas se han hecho demasiadas llamadas.</translation>
    </message>
    <message>
        <source>Trivet pauses until %2 and goes on by itself.</source>
        <translation>Trivet hace una pausa hasta %2 y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Try again after %2.</source>
        <translation>Inténtelo de nuevo después de %2.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment.</source>
        <translation>%1 está fuera de servicio en este momento.</translation>
    </message>
    <message>
        <source>It answered that it cannot serve this now.</source>
        <translation>Ha respondido que ahora no puede atender esto.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Espere unos minutos y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>No se ha podido leer la respuesta de %1.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses, or gives no reason.</source>
        <translation>No tiene la forma que usa %1, o no da ningún motivo.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see whether it works, then check again.</source>
        <translation>Abra el portal en un navegador para ver si funciona y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer from %1.</source>
        <translation>Ha llegado una página web en lugar de la respuesta de %1.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or a maintenance page stands in between.</source>
        <translation>Se interpone una página de inicio de sesión de la red, un proxy o una página de mantenimiento.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what is shown, then check again.</source>
        <translation>Abra el portal en un navegador para ver qué se muestra y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation>La conexión con %1 se ha cortado en mitad de una respuesta.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host ended it.</source>
        <translation>La red, un proxy o el host del proveedor la ha terminado.</translation>
    </message>
    <message>
        <source>Check again; if it happens often, look at the proxy.</source>
        <translation>Compruebe de nuevo; si ocurre a menudo, mire el proxy.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 ha rechazado la petición.</translation>
    </message>
    <message>
        <source>The details give its own words.</source>
        <translation>Los detalles dan sus propias palabras.</translation>
    </message>
    <message>
        <source>Mend what it names in the portal, then check again.</source>
        <translation>Arregle en el portal lo que indica y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>%1 no tiene ese registro.</translation>
    </message>
    <message>
        <source>It was deleted, or this user may not see it.</source>
        <translation>Se ha eliminado, o este usuario no puede verlo.</translation>
    </message>
    <message>
        <source>Check again to read the present records.</source>
        <translation>Compruebe de nuevo para leer los registros actuales.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>La petición a %1 se ha cancelado.</translation>
    </message>
    <message>
        <source>You left the page, or Trivet was closing.</source>
        <translation>Usted dejó la página, o Trivet se estaba cerrando.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Compruebe de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>The secret is not in the system keychain.</source>
        <translation>El secreto no está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>It was removed there, or saved on another computer.</source>
        <translation>Se quitó de allí o se guardó en otro equipo.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Open the tenant in the window of Trivet and paste it again.</source>
        <translation>Abra el inquilino en la ventana de Trivet y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain did not let Trivet in.</source>
        <translation>El llavero del sistema no ha dejado entrar a Trivet.</translation>
    </message>
    <message>
        <source>The question was answered with no, or closed.</source>
        <translation>La pregunta se respondió con no, o se cerró.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Trivet to use it.</source>
        <translation>Desbloquee el llavero y permita que Trivet lo use.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Until it is unlocked, Trivet can neither save a secret in it nor read one.</source>
        <translation>Hasta que se desbloquee, Trivet no puede guardar en él un secreto ni leerlo.</translation>
    </message>
    <message>
        <source>Unlock the keychain to save it.</source>
        <translation>Desbloquee el llavero para guardarlo.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>No keychain service is running here.</source>
        <translation>Aquí no hay ningún servicio de llavero en marcha.</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes. Start a keychain service to keep them longer.</source>
        <translation>Los secretos se conservan hasta que se cierra Trivet. Inicie un servicio de llavero para conservarlos más tiempo.</translation>
    </message>
    <message>
        <source>Start a keychain service, then save the secrets in the window of Trivet. Without one they are gone when it closes.</source>
        <translation>Inicie un servicio de llavero y guarde después los secretos en la ventana de Trivet. Sin él se pierden cuando se cierra.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>El llavero del sistema no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Puede que esté esperando su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Answer it there, then try again.</source>
        <translation>Responda allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain could not keep or give the secret.</source>
        <translation>El llavero del sistema no ha podido guardar o dar el secreto.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then paste the secret again.</source>
        <translation>Revise el llavero de su sistema y pegue de nuevo el secreto.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then try again.</source>
        <translation>Revise el llavero de su sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Trivet could not save.</source>
        <translation>Trivet no ha podido guardar.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written.</source>
        <translation>El disco está lleno, o no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Make room or correct the rights. What you typed stays here until then.</source>
        <translation>Haga sitio o corrija los permisos. Lo que ha escrito queda aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Make room or correct the rights, then try again.</source>
        <translation>Haga sitio o corrija los permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This tenant was saved by a newer Trivet.</source>
        <translation>Este inquilino se guardó con un Trivet más nuevo.</translation>
    </message>
    <message>
        <source>This version cannot read all of it, so it was left untouched.</source>
        <translation>Esta versión no puede leerlo todo, por lo que se ha dejado intacto.</translation>
    </message>
    <message>
        <source>Install the newer version to go on.</source>
        <translation>Instale la versión más nueva para continuar.</translation>
    </message>
    <message>
        <source>The file of this tenant is damaged.</source>
        <translation>El archivo de este inquilino está dañado.</translation>
    </message>
    <message>
        <source>It cannot be read; it was kept under another name.</source>
        <translation>No se puede leer; se ha conservado con otro nombre.</translation>
    </message>
    <message>
        <source>Restore a backup, or set the tenant up again.</source>
        <translation>Restaure una copia de seguridad o configure de nuevo el inquilino.</translation>
    </message>
    <message>
        <source>This tenant is open in another Trivet.</source>
        <translation>Este inquilino está abierto en otro Trivet.</translation>
    </message>
    <message>
        <source>Two copies must not write to one file.</source>
        <translation>Dos copias no deben escribir en un mismo archivo.</translation>
    </message>
    <message>
        <source>Close the other copy to make changes here.</source>
        <translation>Cierre la otra copia para hacer cambios aquí.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>Cierre la otra copia e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no tenant named %3 here.</source>
        <translation>Aquí no hay ningún inquilino llamado %3.</translation>
    </message>
    <message>
        <source>The name differs, or the tenant is kept in another data folder.</source>
        <translation>El nombre difiere, o el inquilino está en otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Compare the name with those on the first page of Trivet.</source>
        <translation>Compare el nombre con los de la primera página de Trivet.</translation>
    </message>
    <message>
        <source>%3 could not be written.</source>
        <translation>No se ha podido escribir %3.</translation>
    </message>
    <message>
        <source>The folder is missing, full or protected, or a link stands in this place.</source>
        <translation>La carpeta falta, está llena o protegida, o en este lugar hay un enlace.</translation>
    </message>
    <message>
        <source>Choose another place, or correct this one, then try again.</source>
        <translation>Elija otro lugar o corrija este e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file of this tenant is gone, so Trivet could not save.</source>
        <translation>El archivo de este inquilino ya no está, por lo que Trivet no ha podido guardar.</translation>
    </message>
    <message>
        <source>It or its folder was deleted, moved or replaced while Trivet had it open.</source>
        <translation>El archivo o su carpeta se eliminó, movió o sustituyó mientras Trivet lo tenía abierto.</translation>
    </message>
    <message>
        <source>Put it back where it was. What you typed stays here until then.</source>
        <translation>Devuélvalo a su sitio. Lo que ha escrito queda aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Put it back where it was, then try again.</source>
        <translation>Devuélvalo a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Trivet made a mistake.</source>
        <translation>Trivet ha cometido un error.</translation>
    </message>
    <message>
        <source>This should not happen; nothing was changed at the vendors.</source>
        <translation>Esto no debería ocurrir; no se ha cambiado nada en los proveedores.</translation>
    </message>
    <message>
        <source>Start Trivet again. Your answers are saved.</source>
        <translation>Inicie Trivet de nuevo. Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>the vendor</source>
        <extracomment>Stands where the vendor&apos;s name would be when it is not known</extracomment>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>Stands where the time of the next try would be when the vendor did not say it: &quot;Try again after a few minutes.&quot;</extracomment>
        <translation>unos minutos</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: begins the review of an integration</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>por atender</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>passed earlier, now out of date</source>
        <translation>superado antes, ahora desfasado</translation>
    </message>
</context>
<context>
    <name>ReadCost</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <extracomment>A share of a limit; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of an hour&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in an hour</extracomment>
        <translation>%1 del límite de una hora</translation>
    </message>
    <message>
        <source>%1 of a minute&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in a minute</extracomment>
        <translation>%1 del límite de un minuto</translation>
    </message>
    <message>
        <source>%1 of the limit for %2 minutes</source>
        <extracomment>%1 is &quot;69 %&quot;, %2 a number of minutes; the calls that the vendor allows in that time</extracomment>
        <translation>%1 del límite de %2 minutos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <extracomment>Before a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>aproximadamente %Ln llamada</numerusform>
            <numerusform>aproximadamente %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 the product, %2 &quot;about 412 calls&quot; or &quot;40 s&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 the product, %2 &quot;about 412 calls&quot;, %3 &quot;69 % of a minute&apos;s limit&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>After a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <extracomment>%1 the product, %2 &quot;412 calls&quot;, %3 &quot;40 s&quot;</extracomment>
        <translation>%1: %2 en %3.</translation>
    </message>
    <message>
        <source>Reading everything takes about %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>Leerlo todo tarda aproximadamente %1.</translation>
    </message>
    <message>
        <source>The latest reading took %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;, afterwards; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>La última lectura tardó %1.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Rate limited until %1; what was not read is unknown.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>Ritmo limitado hasta %1; lo que no se ha leído se desconoce.</translation>
    </message>
    <message>
        <source>Rate limited until %1; waiting.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>Ritmo limitado hasta %1; esperando.</translation>
    </message>
    <message>
        <source>Practice world</source>
        <extracomment>Title of the report on a practice world</extracomment>
        <translation>Mundo de práctica</translation>
    </message>
    <message>
        <source>%1: Only part of the records arrived. Run the command again.</source>
        <extracomment>%1 is the key of a list, like &quot;rmm.devices&quot;</extracomment>
        <translation>%1: Solo ha llegado una parte de los registros. Ejecute de nuevo la orden.</translation>
    </message>
    <message>
        <source>Nothing was read: there are no values to sign in with.</source>
        <translation>No se ha leído nada: no hay valores con los que iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Report: how Trivet knows something; %1 the name of the person who said so</extracomment>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Report: marks a report of a practice tenant</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Report, head: the customer or own name under which this was set up</extracomment>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report, head</extracomment>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Report, head</extracomment>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>Report, head: the program&apos;s version</extracomment>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Times are in</source>
        <extracomment>Report, head: the time zone of all times</extracomment>
        <translation>Horas en</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept in the keychain of the computer on which Trivet runs.</source>
        <extracomment>Report, head</extracomment>
        <translation>Este informe no contiene ninguna clave, contraseña ni token. Se guardan en el llavero del equipo en el que se ejecuta Trivet.</translation>
    </message>
    <message>
        <source>Proved</source>
        <extracomment>Report, summary: checks that passed by what Trivet read</extracomment>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <extracomment>Report, summary: checks that passed because a person said so</extracomment>
        <translation>Confirmado por una persona</translation>
    </message>
    <message>
        <source>Unknown, could not be read</source>
        <extracomment>Report, summary: checks that could not be answered</extracomment>
        <translation>Desconocido, no se pudo leer</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>Report, table</extracomment>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Report, column: two systems that are connected</extracomment>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Report, column
----------
Report, column: whether a list is complete</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <extracomment>Report, column</extracomment>
        <translation>Pasos superados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>Report, column: how many records came through
----------
Report, column: records that came through</extracomment>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Report, column: checks of this link by state</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>with warnings</source>
        <extracomment>Report: under the state of a verified link</extracomment>
        <translation>con advertencias</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>Report, heading: what happens by itself, and when</extracomment>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Report, column</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Report, column</extracomment>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Report, column</extracomment>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Ages of secrets and confirmations</source>
        <extracomment>Report, heading: how old secrets, keys and confirmations are</extracomment>
        <translation>Edad de los secretos y confirmaciones</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Report, column</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Report, column: what is so old</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <extracomment>Report: title</extracomment>
        <translation>Informe de entrega</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Report: a change that was written and read back</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Report: a change that was undone</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Report: a change that was accepted and not sent
----------
Report: state of a step</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>Report: a change of which it is not known whether it was written</extracomment>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>Report: a change that was not written</extracomment>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>Report: a change that was no longer to be made</extracomment>
        <translation>Dejado como estaba</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Report: somebody else changed the same at the same time</extracomment>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Report: the value of a field before or after a change, where there is none</extracomment>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>What Trivet changed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Lo que ha cambiado Trivet</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Report, column: the device, product or organization that was changed
----------
Report, column: name of a vendor&apos;s record</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Report, column: the vendor&apos;s name of a field</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Report, column</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Report, column</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Came out</source>
        <extracomment>Report, column: how a change came out</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who and when</source>
        <extracomment>Report, column: the person, and when</extracomment>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Report: in place of a field&apos;s name, for a record that Trivet created</extracomment>
        <translation>creado</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Report, under a list that was cut; %1 a number
----------
Report, under a table
----------
Report, under a list of records that was cut; %1 a number</extracomment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Report, column: what was checked, with the fact that was found</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What people confirmed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Lo que han confirmado personas</translation>
    </message>
    <message>
        <source>No API shows these. A person looked and said so.</source>
        <extracomment>Report</extracomment>
        <translation>Ninguna API lo muestra. Una persona lo ha mirado y lo ha dicho.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Report, column: the row, product or setting that was confirmed</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Continued anyway</source>
        <extracomment>Report, heading: warnings in spite of which a person went on</extracomment>
        <translation>Se continuó de todos modos</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Report, column: why a person went on</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Device mapping</source>
        <extracomment>Report, heading</extracomment>
        <translation>Asignación de dispositivos</translation>
    </message>
    <message>
        <source>Device type in Datto RMM</source>
        <extracomment>Report, column: Datto RMM&apos;s device type</extracomment>
        <translation>Tipo de dispositivo en Datto RMM</translation>
    </message>
    <message>
        <source>Product in Autotask</source>
        <extracomment>Report, column</extracomment>
        <translation>Producto en Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <extracomment>Report, column</extracomment>
        <translation>Tipo de elemento de configuración</translation>
    </message>
    <message>
        <source>created by Datto RMM</source>
        <extracomment>Report: under a product that Datto RMM makes</extracomment>
        <translation>creado por Datto RMM</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>Report: no configuration item type was chosen</extracomment>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>SaaS Protection clients in IT Glue</source>
        <extracomment>Report, heading</extracomment>
        <translation>Clientes de SaaS Protection en IT Glue</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Report, column: a client of Datto SaaS Protection</extracomment>
        <translation>Cliente SaaS</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Report, column: how it gets its place in IT Glue</extracomment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Report, column: IT Glue&apos;s organization</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Carried out</source>
        <extracomment>Report, column: who did it in IT Glue, and when</extracomment>
        <translation>Llevado a cabo</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Report: IT Glue does it without anybody</extracomment>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>Sync history</source>
        <extracomment>Report, heading: how records arrived over time</extracomment>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column: when something was counted</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Report, column: records that should come</extracomment>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>%1 of %2 readings, evenly spread</source>
        <extracomment>Report, under a thinned list; %1 how many readings are shown, %2 of how many</extracomment>
        <translation>%1 de %2 lecturas, repartidas por igual</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Report: a list was read to its end</extracomment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <extracomment>Report: a list could not be read the last time</extracomment>
        <translation>No leída la última vez</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>Report: a list broke off, so it proves nothing to be missing</extracomment>
        <translation>Solo una parte</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>Report, heading: the lists that all of this rests on</extracomment>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Report, column: a list of records</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Report, column: the product that holds a record</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Report, column: number of records</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <extracomment>Report, caption of a list of records; %1 what was found</extracomment>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Report, column: the vendor&apos;s number or key of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Report, column: the vendor&apos;s word for this sort of record</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Follows from: %1</source>
        <extracomment>Report: %1 another finding, of which this one is a consequence</extracomment>
        <translation>Se sigue de: %1</translation>
    </message>
    <message>
        <source>Continued anyway: %1</source>
        <extracomment>Report: a warning in spite of which a person went on; %1 the person&apos;s reason</extracomment>
        <translation>Se continuó de todos modos: %1</translation>
    </message>
    <message>
        <source>Known from</source>
        <extracomment>Report, column: how and when Trivet knows it</extracomment>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <extracomment>Report: a key or password is kept, and not shown</extracomment>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Not kept</source>
        <extracomment>Report: a key or password was not given</extracomment>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <extracomment>Report, heading: the instructions of each step</extracomment>
        <translation>Lo que había que hacer</translation>
    </message>
    <message>
        <source>passed %1</source>
        <extracomment>Report: beside a step&apos;s title; %1 a date and time</extracomment>
        <translation>superado %1</translation>
    </message>
    <message>
        <source>Checks of step %1</source>
        <extracomment>Report, caption of a step&apos;s table; %1 number and title of the step</extracomment>
        <translation>Comprobaciones del paso %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Report, heading: what is not in order, or could not be read</extracomment>
        <translation>Hallazgos pendientes</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <extracomment>Report, caption: checks without an answer</extracomment>
        <translation>No se pudo determinar</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>Report: there are no open findings</extracomment>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Report, heading: nothing wrong, but worth knowing</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Report: beside the title of a chapter that may be left out</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Other checks</source>
        <extracomment>Report, heading: checks that belong to no step</extracomment>
        <translation>Otras comprobaciones</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Report: heading of the list of contents</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Report, in a line of counts: %1 is &quot;Proved&quot;, %2 a number
----------
Report, how to mend a finding; %1 is &quot;1.5 Check the products&quot;, %2 a menu path of the portal
----------
Report: what the picture shows, read aloud; %1 a link, %2 its state
----------
Report: a value that the admin gave; %1 the vendor or group it belongs to, %2 the field&apos;s name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Report: state of a step</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Passed, not read again</source>
        <extracomment>Report: state of a step that passed earlier; what it rests on was not read again</extracomment>
        <translation>Superado, sin volver a leer</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verified, not read again</source>
        <extracomment>Report: state of a link that was verified earlier; what it rests on was not read again</extracomment>
        <translation>Verificado, sin volver a leer</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Report: a check that holds the next step</extracomment>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Warns</source>
        <extracomment>Report: a check that warns</extracomment>
        <translation>Advierte</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Report: a check that only notes something</extracomment>
        <translation>Anota</translation>
    </message>
    <message>
        <source>Matched by its name</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Emparejado por su nombre</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Emparejado a mano</translation>
    </message>
    <message>
        <source>New organization</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Organización nueva</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>Report: a client of SaaS Protection without a decision</extracomment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Dispositivos en Autotask</translation>
    </message>
    <message>
        <source>Organizations and configurations in IT Glue</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Organizaciones y configuraciones en IT Glue</translation>
    </message>
    <message>
        <source>Configurations matched</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Configuraciones emparejadas</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Clientes SaaS decididos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Report: %1 part, %2 whole, both with the separators of the language</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept until Trivet closes, and nowhere else.</source>
        <translation>Este informe no contiene ninguna clave, contraseña ni token. Se guardan hasta que se cierre Trivet y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Report: a switch is on</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Conservado hasta cerrar Trivet</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>Report, caption on the first page: findings that are not in order</extracomment>
        <translation>Lo que queda abierto</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Report, column: what is not in order</extracomment>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Report, heading: what comes when, and how old things are</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Report, heading: lists of records and readings, at the end</extracomment>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>How the syncs went</source>
        <extracomment>Report, heading: a chart of each sync</extracomment>
        <translation>Cómo fueron las sincronizaciones</translation>
    </message>
    <message>
        <source>What it hurts later: %1</source>
        <extracomment>Report, below a finding; %1 what it does later if it is left so</extracomment>
        <translation>Qué daña después: %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <extracomment>Report, below a finding; %1 is a step of the guide and the way in the portal</extracomment>
        <translation>Cómo corregirlo: %1</translation>
    </message>
    <message>
        <source>Records of this in the appendix: %1</source>
        <extracomment>Report, below a finding; %1 how many records are behind it</extracomment>
        <translation>Registros de esto en el anexo: %1</translation>
    </message>
    <message>
        <source>Could not be told, see the appendix: %1</source>
        <extracomment>Report: checks without an answer; %1 a number</extracomment>
        <translation>No se pudo saber, véase el anexo: %1</translation>
    </message>
    <message>
        <source>Links that are not set up have no findings here.</source>
        <extracomment>Report</extracomment>
        <translation>Los enlaces sin configurar no tienen hallazgos aquí.</translation>
    </message>
    <message>
        <source>What was set, and how it is known</source>
        <extracomment>Report, heading: the settings of each step, with their checks</extracomment>
        <translation>Qué se configuró y cómo se sabe</translation>
    </message>
    <message>
        <source>%1 arrived between %2 and %3.</source>
        <extracomment>Report: what a chart shows, read aloud; %1 &quot;18 of 20&quot;, %2 and %3 are points in time</extracomment>
        <translation>%1 llegaron entre %2 y %3.</translation>
    </message>
</context>
<context>
    <name>SaasRows</name>
    <message>
        <source>By its name in the Partner Portal, %1: %2</source>
        <extracomment>Under the table of clients. %1 is the client&apos;s name in another portal, %2 what differs, such as &quot;Spaces differ&quot;</extracomment>
        <translation>Por su nombre en el Partner Portal, %1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Takes back what was decided for a client</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>Behind the name of an organization in a list</extracomment>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Autotask zone</source>
        <translation>Zona de Autotask</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>Campos de este paso</translation>
    </message>
    <message>
        <source>All filled in</source>
        <translation>Todos rellenados</translation>
    </message>
    <message>
        <source>Place for secrets</source>
        <translation>Lugar de los secretos</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Where secrets were saved</source>
        <translation>Dónde se guardaron los secretos</translation>
    </message>
    <message>
        <source>In this keychain</source>
        <translation>En este llavero</translation>
    </message>
    <message>
        <source>Changes that were cut off</source>
        <translation>Cambios interrumpidos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Autotask</source>
        <translation>Inicio de sesión de Trivet en Autotask</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Trivet&apos;s Autotask user</source>
        <translation>Usuario de Autotask de Trivet</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Sin bloquear</translation>
    </message>
    <message>
        <source>Rights in Autotask</source>
        <translation>Permisos en Autotask</translation>
    </message>
    <message>
        <source>Read what it needs</source>
        <translation>Leer lo que necesita</translation>
    </message>
    <message>
        <source>Autotask calls this hour</source>
        <translation>Llamadas de Autotask en esta hora</translation>
    </message>
    <message>
        <source>Below three quarters</source>
        <translation>Por debajo de tres cuartos</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Datto RMM</source>
        <translation>Inicio de sesión de Trivet en Datto RMM</translation>
    </message>
    <message>
        <source>Speed of Datto RMM</source>
        <translation>Velocidad de Datto RMM</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Responde enseguida</translation>
    </message>
    <message>
        <source>User of Trivet&apos;s RMM key</source>
        <translation>Usuario de la clave de RMM de Trivet</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Uno propio</translation>
    </message>
    <message>
        <source>Company of both keys</source>
        <translation>Empresa de ambas claves</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>API user for Datto RMM</source>
        <translation>Usuario de API para Datto RMM</translation>
    </message>
    <message>
        <source>Active, API only</source>
        <translation>Activo, solo API</translation>
    </message>
    <message>
        <source>Autotask users</source>
        <translation>Usuarios de Autotask</translation>
    </message>
    <message>
        <source>One per program</source>
        <translation>Uno por programa</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Saved, read back</source>
        <translation>Guardados, vueltos a leer</translation>
    </message>
    <message>
        <source>Domain of Trivet&apos;s user</source>
        <translation>Dominio del usuario de Trivet</translation>
    </message>
    <message>
        <source>Your primary domain</source>
        <translation>Su dominio principal</translation>
    </message>
    <message>
        <source>Vendor of the RMM user</source>
        <translation>Proveedor del usuario de RMM</translation>
    </message>
    <message>
        <source>Datto RMM</source>
        <translation>Datto RMM</translation>
    </message>
    <message>
        <source>Password of API users</source>
        <translation>Contraseña de los usuarios de API</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Edit Protected Data</source>
        <translation>Edit Protected Data</translation>
    </message>
    <message>
        <source>All selected</source>
        <translation>Todas seleccionadas</translation>
    </message>
    <message>
        <source>Protected fields</source>
        <translation>Campos protegidos</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>E-mail of API users</source>
        <translation>Correo de los usuarios de API</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rellenados</translation>
    </message>
    <message>
        <source>Autotask calls over the day</source>
        <translation>Llamadas de Autotask durante el día</translation>
    </message>
    <message>
        <source>Below 50%</source>
        <translation>Menos del 50&#xa0;%</translation>
    </message>
    <message>
        <source>Connections and clock</source>
        <translation>Conexiones y reloj</translation>
    </message>
    <message>
        <source>Safe, within 2 minutes</source>
        <translation>Seguras, a menos de 2 minutos</translation>
    </message>
    <message>
        <source>Tenants with these accounts</source>
        <translation>Inquilinos con estas cuentas</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>Longitud de las listas</translation>
    </message>
    <message>
        <source>No sudden loss</source>
        <translation>Sin pérdida repentina</translation>
    </message>
    <message>
        <source>Changes since verified</source>
        <translation>Cambios desde la verificación</translation>
    </message>
    <message>
        <source>None, or as meant</source>
        <translation>Ninguno, o según lo previsto</translation>
    </message>
    <message>
        <source>Age of confirmations</source>
        <translation>Edad de las confirmaciones</translation>
    </message>
    <message>
        <source>Under 90 days</source>
        <translation>Menos de 90 días</translation>
    </message>
    <message>
        <source>Fields of vendors&apos; records</source>
        <translation>Campos de los registros de los proveedores</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Autotask in Datto RMM</source>
        <translation>Autotask en Datto RMM</translation>
    </message>
    <message>
        <source>Saved and authenticated</source>
        <translation>Saved and authenticated</translation>
    </message>
    <message>
        <source>Account Types to Map</source>
        <translation>Account Types to Map</translation>
    </message>
    <message>
        <source>Customers only</source>
        <translation>Solo clientes</translation>
    </message>
    <message>
        <source>Sites with a company</source>
        <translation>Sitios con empresa</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Al menos uno</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>Tipo de empresa de los clientes</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>Tipos de elemento de configuración</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Type for each device type</source>
        <translation>Tipo para cada tipo de dispositivo</translation>
    </message>
    <message>
        <source>Chosen for all</source>
        <translation>Elegido para todos</translation>
    </message>
    <message>
        <source>Names of the types</source>
        <translation>Nombres de los tipos</translation>
    </message>
    <message>
        <source>Clear and active</source>
        <translation>Claros y activos</translation>
    </message>
    <message>
        <source>Products for devices</source>
        <translation>Productos para dispositivos</translation>
    </message>
    <message>
        <source>Active and complete</source>
        <translation>Activos y completos</translation>
    </message>
    <message>
        <source>Devices before mapping</source>
        <translation>Dispositivos antes de asignar</translation>
    </message>
    <message>
        <source>No new ones</source>
        <translation>Ninguno nuevo</translation>
    </message>
    <message>
        <source>Map Devices while mapping</source>
        <translation>Map Devices durante la asignación</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Mapping in Datto RMM</source>
        <translation>Asignación en Datto RMM</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Mapped products</source>
        <translation>Productos asignados</translation>
    </message>
    <message>
        <source>Exist in Autotask</source>
        <translation>Existen en Autotask</translation>
    </message>
    <message>
        <source>Default type of products</source>
        <translation>Tipo predeterminado de los productos</translation>
    </message>
    <message>
        <source>Set on every product</source>
        <translation>Definido en cada producto</translation>
    </message>
    <message>
        <source>Products made by Datto RMM</source>
        <translation>Productos creados por Datto RMM</translation>
    </message>
    <message>
        <source>Each once, in use</source>
        <translation>Cada uno una vez, en uso</translation>
    </message>
    <message>
        <source>Default category of products</source>
        <translation>Categoría predeterminada de los productos</translation>
    </message>
    <message>
        <source>Sites without a company</source>
        <translation>Sitios sin empresa</translation>
    </message>
    <message>
        <source>Companies of sites</source>
        <translation>Empresas de los sitios</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Clientes activos</translation>
    </message>
    <message>
        <source>Sites of your own company</source>
        <translation>Sitios de su propia empresa</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s own sites</source>
        <translation>Sitios propios de Datto RMM</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Names of sites and companies</source>
        <translation>Nombres de sitios y empresas</translation>
    </message>
    <message>
        <source>Something in common</source>
        <translation>Algo en común</translation>
    </message>
    <message>
        <source>Sites per company</source>
        <translation>Sitios por empresa</translation>
    </message>
    <message>
        <source>One, or on purpose</source>
        <translation>Uno, o a propósito</translation>
    </message>
    <message>
        <source>Map Devices</source>
        <translation>Map Devices</translation>
    </message>
    <message>
        <source>On, after types are set</source>
        <translation>Activado, tras definir los tipos</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <translation>Dispositivos en Autotask</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Todos han llegado</translation>
    </message>
    <message>
        <source>Devices without a type</source>
        <translation>Dispositivos sin tipo</translation>
    </message>
    <message>
        <source>Records of each device</source>
        <translation>Registros de cada dispositivo</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Company of each device</source>
        <translation>Empresa de cada dispositivo</translation>
    </message>
    <message>
        <source>Its site&apos;s</source>
        <translation>La de su sitio</translation>
    </message>
    <message>
        <source>Deleted types in use</source>
        <translation>Tipos eliminados en uso</translation>
    </message>
    <message>
        <source>Devices that look like one</source>
        <translation>Dispositivos que parecen uno</translation>
    </message>
    <message>
        <source>Devices gone from Datto RMM</source>
        <translation>Dispositivos desaparecidos de Datto RMM</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>Ninguno activo</translation>
    </message>
    <message>
        <source>Reference name and number</source>
        <translation>Nombre y número de referencia</translation>
    </message>
    <message>
        <source>As in Datto RMM</source>
        <translation>Como en Datto RMM</translation>
    </message>
    <message>
        <source>Deleted or suspended devices</source>
        <translation>Dispositivos eliminados o suspendidos</translation>
    </message>
    <message>
        <source>Inactive in Autotask</source>
        <translation>Inactivos en Autotask</translation>
    </message>
    <message>
        <source>Numbers that identify nothing</source>
        <translation>Números que no identifican nada</translation>
    </message>
    <message>
        <source>Left out of matching</source>
        <translation>Fuera del emparejamiento</translation>
    </message>
    <message>
        <source>Custom fields of devices</source>
        <translation>Campos personalizados de los dispositivos</translation>
    </message>
    <message>
        <source>Filled by Datto RMM</source>
        <translation>Rellenados por Datto RMM</translation>
    </message>
    <message>
        <source>Type of the newest devices</source>
        <translation>Tipo de los dispositivos más recientes</translation>
    </message>
    <message>
        <source>Set by the product</source>
        <translation>Definido por el producto</translation>
    </message>
    <message>
        <source>Origin of devices</source>
        <translation>Origen de los dispositivos</translation>
    </message>
    <message>
        <source>Lists of both systems</source>
        <translation>Listas de ambos sistemas</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Leídas hasta el final</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key</source>
        <translation>Clave de IT Glue de Trivet</translation>
    </message>
    <message>
        <source>Use of the IT Glue key</source>
        <translation>Uso de la clave de IT Glue</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>En los últimos 90 días</translation>
    </message>
    <message>
        <source>Serial numbers and names</source>
        <translation>Números de serie y nombres</translation>
    </message>
    <message>
        <source>Organization names</source>
        <translation>Nombres de organizaciones</translation>
    </message>
    <message>
        <source>No near misses</source>
        <translation>Sin casi coincidencias</translation>
    </message>
    <message>
        <source>Spelling of organizations</source>
        <translation>Escritura de las organizaciones</translation>
    </message>
    <message>
        <source>As in Autotask</source>
        <translation>Como en Autotask</translation>
    </message>
    <message>
        <source>Customer names</source>
        <translation>Nombres de clientes</translation>
    </message>
    <message>
        <source>Each only once</source>
        <translation>Cada uno una sola vez</translation>
    </message>
    <message>
        <source>Other PSA in IT Glue</source>
        <translation>Otro PSA en IT Glue</translation>
    </message>
    <message>
        <source>Export of IT Glue</source>
        <translation>Exportación de IT Glue</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Subdomain and region</source>
        <translation>Subdominio y región</translation>
    </message>
    <message>
        <source>IT Glue in Autotask</source>
        <translation>IT Glue en Autotask</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>API user for IT Glue</source>
        <translation>Usuario de API para IT Glue</translation>
    </message>
    <message>
        <source>Vendor of the IT Glue user</source>
        <translation>Proveedor del usuario de IT Glue</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>Protected data for IT Glue</source>
        <translation>Datos protegidos para IT Glue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Sync Settings</source>
        <translation>Sync Settings</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Como se recomienda</translation>
    </message>
    <message>
        <source>Enable two-way sync</source>
        <translation>Enable two-way sync</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Sin seleccionar</translation>
    </message>
    <message>
        <source>Autotask in IT Glue</source>
        <translation>Autotask en IT Glue</translation>
    </message>
    <message>
        <source>Saved, sync queued</source>
        <translation>Guardado, sincronización en cola</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Default Account Manager</source>
        <translation>Default Account Manager</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Selected types and queues</source>
        <translation>Tipos y colas seleccionados</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>Solo los que están en uso</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Movement of the sync</source>
        <translation>Movimiento de la sincronización</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Standstill of the sync</source>
        <translation>Parada de la sincronización</translation>
    </message>
    <message>
        <source>Lists of IT Glue</source>
        <translation>Listas de IT Glue</translation>
    </message>
    <message>
        <source>Types of linked companies</source>
        <translation>Tipos de empresas vinculadas</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Autotask Default devices</source>
        <translation>Dispositivos Autotask Default</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>Tipos de configuraciones</translation>
    </message>
    <message>
        <source>Devices in IT Glue</source>
        <translation>Dispositivos en IT Glue</translation>
    </message>
    <message>
        <source>Orphaned configurations</source>
        <translation>Configuraciones huérfanas</translation>
    </message>
    <message>
        <source>Doubled configurations</source>
        <translation>Configuraciones duplicadas</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizadas</translation>
    </message>
    <message>
        <source>Two-way sync</source>
        <translation>Sincronización bidireccional</translation>
    </message>
    <message>
        <source>Sync errors in IT Glue</source>
        <translation>Errores de sincronización en IT Glue</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>Fabricante y modelo</translation>
    </message>
    <message>
        <source>IT Glue users</source>
        <translation>Usuarios de IT Glue</translation>
    </message>
    <message>
        <source>Everybody, later</source>
        <translation>Todos, más tarde</translation>
    </message>
    <message>
        <source>RMM key for IT Glue</source>
        <translation>Clave de RMM para IT Glue</translation>
    </message>
    <message>
        <source>Owner of that key</source>
        <translation>Dueño de esa clave</translation>
    </message>
    <message>
        <source>IT Glue alone</source>
        <translation>Solo IT Glue</translation>
    </message>
    <message>
        <source>API access in Datto RMM</source>
        <translation>Acceso a la API en Datto RMM</translation>
    </message>
    <message>
        <source>On, user saved</source>
        <translation>Activado, usuario guardado</translation>
    </message>
    <message>
        <source>Order of the links</source>
        <translation>Orden de los vínculos</translation>
    </message>
    <message>
        <source>Autotask first</source>
        <translation>Primero Autotask</translation>
    </message>
    <message>
        <source>Match organizations to</source>
        <translation>Emparejar organizaciones con</translation>
    </message>
    <message>
        <source>Autotask Companies</source>
        <translation>Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue in Datto RMM</source>
        <translation>IT Glue en Datto RMM</translation>
    </message>
    <message>
        <source>Devices matched</source>
        <translation>Dispositivos emparejados</translation>
    </message>
    <message>
        <source>Basis of the match</source>
        <translation>Base del emparejamiento</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Organizations matched</source>
        <translation>Organizaciones emparejadas</translation>
    </message>
    <message>
        <source>All with devices</source>
        <translation>Todas las que tienen dispositivos</translation>
    </message>
    <message>
        <source>Devices without a match</source>
        <translation>Dispositivos sin emparejar</translation>
    </message>
    <message>
        <source>Device behind each match</source>
        <translation>Dispositivo detrás de cada emparejamiento</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>El correcto</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>Direcciones MAC</translation>
    </message>
    <message>
        <source>One device each</source>
        <translation>Un dispositivo cada una</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Equal on both sides</source>
        <translation>Iguales en ambos lados</translation>
    </message>
    <message>
        <source>Match errors in IT Glue</source>
        <translation>Errores de emparejamiento en IT Glue</translation>
    </message>
    <message>
        <source>Devices last seen</source>
        <translation>Dispositivos vistos por última vez</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>En los últimos 60 días</translation>
    </message>
    <message>
        <source>People in Datto RMM</source>
        <translation>Personas en Datto RMM</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Autenticadas</translation>
    </message>
    <message>
        <source>Address in Datto RMM</source>
        <translation>Dirección en Datto RMM</translation>
    </message>
    <message>
        <source>Same as in Autotask</source>
        <translation>La misma que en Autotask</translation>
    </message>
    <message>
        <source>SaaS Protection key</source>
        <translation>Clave de SaaS Protection</translation>
    </message>
    <message>
        <source>Clients in Partner Portal</source>
        <translation>Clientes SaaS en el Partner Portal</translation>
    </message>
    <message>
        <source>All linked</source>
        <translation>Todos vinculados</translation>
    </message>
    <message>
        <source>Key pair of BCDR</source>
        <translation>Par de claves de BCDR</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Sin compartir</translation>
    </message>
    <message>
        <source>Backup information</source>
        <translation>Información de copias de seguridad</translation>
    </message>
    <message>
        <source>Suggested matches</source>
        <translation>Emparejamientos sugeridos</translation>
    </message>
    <message>
        <source>Leave for Review</source>
        <translation>Leave for Review</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <translation>Clientes SaaS decididos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Names of clients</source>
        <translation>Nombres de clientes SaaS</translation>
    </message>
    <message>
        <source>As in IT Glue</source>
        <translation>Como en IT Glue</translation>
    </message>
    <message>
        <source>Organizations to create</source>
        <translation>Organizaciones por crear</translation>
    </message>
    <message>
        <source>None that exist</source>
        <translation>Ninguna que exista</translation>
    </message>
    <message>
        <source>Clients per organization</source>
        <translation>Clientes SaaS por organización</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>Números de licencias</translation>
    </message>
    <message>
        <source>Active seats</source>
        <translation>Licencias activas</translation>
    </message>
    <message>
        <source>Decisions in IT Glue</source>
        <translation>Decisiones en IT Glue</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Llevado a cabo</translation>
    </message>
    <message>
        <source>Card of SaaS Protection</source>
        <translation>Tarjeta de SaaS Protection</translation>
    </message>
    <message>
        <source>Seen on a page</source>
        <translation>Vista en una página</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Sincronización automática</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>Cada 24 horas</translation>
    </message>
    <message>
        <source>Customers with SaaS Protection</source>
        <translation>Clientes con SaaS Protection</translation>
    </message>
    <message>
        <source>As many as you sell</source>
        <translation>Tantos como venda</translation>
    </message>
    <message>
        <source>Forecast before Map Devices</source>
        <translation>Previsión antes de Map Devices</translation>
    </message>
    <message>
        <source>Every device has a type</source>
        <translation>Cada dispositivo tiene un tipo</translation>
    </message>
    <message>
        <source>Devices against the forecast</source>
        <translation>Dispositivos frente a la previsión</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Según la previsión</translation>
    </message>
</context>
<context>
    <name>ShortGuide</name>
    <message>
        <source>In this order</source>
        <extracomment>Head of a short list of instructions</extracomment>
        <translation>En este orden</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>Before a step&apos;s note: whose portal it is about</extracomment>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>Open the vendor’s page</source>
        <translation>Abrir la página del proveedor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>All devices are there</source>
        <translation>Están todos los dispositivos</translation>
    </message>
    <message>
        <source>%1 left, done by %2</source>
        <extracomment>%1 is a duration, %2 a time of day</extracomment>
        <translation>faltan %1, listo a las %2</translation>
    </message>
    <message>
        <source>Its site is not in the list of Datto RMM</source>
        <translation>Su sitio no está en la lista de Datto RMM</translation>
    </message>
    <message>
        <source>An older record of a re-imaged device; it does not come</source>
        <translation>Un registro antiguo de un dispositivo reinstalado; no viene</translation>
    </message>
    <message>
        <source>Its site has no company in Autotask</source>
        <translation>Su sitio no tiene empresa en Autotask</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>Su tipo de dispositivo no está asignado</translation>
    </message>
    <message>
        <source>Its company is inactive or gone</source>
        <translation>Su empresa está inactiva o ya no existe</translation>
    </message>
    <message>
        <source>Its company is not a customer</source>
        <translation>Su empresa no es un cliente</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>Su producto está inactivo o falta</translation>
    </message>
    <message>
        <source>Re-imaged: an older record in Datto RMM holds its configuration item</source>
        <translation>Reinstalado: un registro antiguo en Datto RMM ocupa su elemento de configuración</translation>
    </message>
    <message>
        <source>No configuration item type in Autotask</source>
        <translation>Sin tipo de elemento de configuración en Autotask</translation>
    </message>
    <message>
        <source>Waiting in the Datto RMM queue</source>
        <translation>Esperando en la cola de Datto RMM</translation>
    </message>
    <message>
        <source>An organization with nearly this name is not linked</source>
        <translation>Una organización con casi este nombre no está vinculada</translation>
    </message>
    <message>
        <source>Comes after its organization</source>
        <translation>Viene después de su organización</translation>
    </message>
    <message>
        <source>Twice in Autotask; IT Glue has it by the other item</source>
        <translation>Duplicado en Autotask; IT Glue lo tiene por el otro elemento</translation>
    </message>
    <message>
        <source>Its type seems not selected for the sync</source>
        <translation>Su tipo no parece seleccionado para la sincronización</translation>
    </message>
    <message>
        <source>Waiting for IT Glue’s sync</source>
        <translation>Esperando la sincronización de IT Glue</translation>
    </message>
    <message>
        <source>Its organization is not matched</source>
        <translation>Su organización no está emparejada</translation>
    </message>
    <message>
        <source>Not in Autotask</source>
        <translation>No está en Autotask</translation>
    </message>
    <message>
        <source>No configuration in IT Glue</source>
        <translation>Sin configuración en IT Glue</translation>
    </message>
    <message>
        <source>No serial number and no MAC address to match it by</source>
        <translation>Sin número de serie ni dirección MAC para emparejarlo</translation>
    </message>
    <message>
        <source>No serial number to match it by</source>
        <translation>Sin número de serie para emparejarlo</translation>
    </message>
    <message>
        <source>The serial numbers differ</source>
        <translation>Los números de serie difieren</translation>
    </message>
    <message>
        <source>Its MAC address is on several devices</source>
        <translation>Su dirección MAC está en varios dispositivos</translation>
    </message>
    <message>
        <source>Waiting to be matched</source>
        <translation>Esperando emparejamiento</translation>
    </message>
    <message>
        <source>%1 API</source>
        <extracomment>A vendor&apos;s API; %1 is the product&apos;s name</extracomment>
        <translation>API de %1</translation>
    </message>
    <message>
        <source>%1, by Trivet</source>
        <extracomment>%1 is &quot;Datto RMM API&quot;: the figure counts Trivet&apos;s own calls only</extracomment>
        <translation>%1, por Trivet</translation>
    </message>
    <message>
        <source>%1 of %2 calls in %3 minutes</source>
        <extracomment>%1 and %2 are counts, %3 a number of minutes</extracomment>
        <translation>%1 de %2 llamadas en %3 minutos</translation>
    </message>
    <message>
        <source>%1 of %2 calls this hour</source>
        <translation>%1 de %2 llamadas en esta hora</translation>
    </message>
    <message>
        <source>%1 of %2 calls this minute</source>
        <translation>%1 de %2 llamadas en este minuto</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Ready</source>
        <extracomment>How a row of a table stands; read aloud</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>Usted confirma</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>%n desfasado</numerusform>
            <numerusform>%n desfasados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3 verified</source>
        <translation>%1 de 3 verificados</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links are verified</extracomment>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>links verified</source>
        <extracomment>Second line below &quot;1 of 3&quot;</extracomment>
        <translation>verificados</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>In the large diagram, on a link that is still to come</extracomment>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two statements in one line: %1 &quot;1 failed&quot;, %2 &quot;0 of 3 verified&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In one line; %1 &quot;1 of 3&quot;, %2 &quot;links verified&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>UnseenHead</name>
    <message>
        <source>Actions</source>
        <extracomment>Read aloud as the head of a column of buttons, which shows none</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Read aloud as the head of a column of boxes that choose rows</extracomment>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Read aloud as the head of a column of glyphs: how the row stands</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Match To: %1</source>
        <extracomment>Line of a worklist; &quot;Match To&quot; is a portal label, %1 the name of an organization</extracomment>
        <translation>Match To: %1</translation>
    </message>
    <message>
        <source>Create the organization %1</source>
        <translation>Crear la organización %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Line of a worklist; &quot;Ignore&quot; is a portal label</extracomment>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <translation>En SaaS Protection</translation>
    </message>
    <message>
        <source>To do in IT Glue</source>
        <translation>Por hacer en IT Glue</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Matching SaaS Protection in IT Glue</source>
        <translation>Emparejamiento de SaaS Protection en IT Glue</translation>
    </message>
    <message>
        <source>In IT Glue, open Admin &gt; Integrations, then Actions &gt; Matching of Datto SaaS Protection.</source>
        <translation>En IT Glue, abra Admin &gt; Integrations y después Actions &gt; Matching de Datto SaaS Protection.</translation>
    </message>
    <message>
        <source>Nothing has to be done by hand.</source>
        <translation>No hay que hacer nada a mano.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Save the worklist</source>
        <translation>Guardar la lista de trabajo</translation>
    </message>
    <message>
        <source>The worklist was not saved. %1. Choose another folder.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>No se ha guardado la lista de trabajo. %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>trivet::Announcer</name>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <extracomment>Read aloud behind several changes of verdicts</extracomment>
        <translation>
            <numerusform>%Ln cambio más</numerusform>
            <numerusform>%Ln cambios más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::BudgetBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A call budget for screen readers; %1 the API, %2 &quot;2,310 of 10,000 calls this hour&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trivet::Callout</name>
    <message>
        <source>Note: %1</source>
        <extracomment>Read aloud before the title of a note</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud before the title of a warning</extracomment>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Read aloud before the title of a box about something that failed</extracomment>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Read aloud before the title of a box about practice mode</extracomment>
        <translation>Práctica: %1</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesHistory</name>
    <message>
        <source>Changes that were made</source>
        <translation>Cambios realizados</translation>
    </message>
    <message>
        <source>Rows of the chosen change</source>
        <translation>Filas del cambio elegido</translation>
    </message>
    <message>
        <source>Trivet has changed nothing yet.</source>
        <translation>Trivet aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Undo all of it…</source>
        <extracomment>Button: takes back a whole change, after a preview</extracomment>
        <translation>Deshacer todo…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column head</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column head</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column head</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column head</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column head</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Save the history of changes</source>
        <translation>Guardar el historial de cambios</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>No se ha guardado el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln row(s)…</source>
        <extracomment>Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do</extracomment>
        <translation>
            <numerusform>Deshacer %Ln fila…</numerusform>
            <numerusform>Deshacer %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows to undo</source>
        <translation>Elija filas para deshacer</translation>
    </message>
    <message>
        <source>Times in %1. To undo some of the rows below, choose them; hold Shift to choose several.</source>
        <extracomment>Below the list of changes; %1 is the zone of its times, like &quot;Coordinated Universal Time&quot;. Shift is the key.</extracomment>
        <translation>Horas en %1. Para deshacer algunas de las filas de abajo, elíjalas; mantenga Mayús para elegir varias.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesNotice</name>
    <message>
        <source>Show progress</source>
        <extracomment>Button: opens the preview of the changes that are being written</extracomment>
        <translation>Mostrar el progreso</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>Mostrar en el historial</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet se ha detenido y pregunta</translation>
    </message>
    <message>
        <source>Changes are being written: %1</source>
        <extracomment>%1 is &quot;312 of 5,000 written, about 3 min left&quot;</extracomment>
        <translation>Se están escribiendo los cambios: %1</translation>
    </message>
    <message>
        <source>Changes have ended: %1</source>
        <extracomment>%1 is &quot;312 of 312 written&quot;</extracomment>
        <translation>Los cambios han terminado: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 was cut off</source>
        <extracomment>%1 is what was done, like &quot;Set the type of devices&quot;, %2 when</extracomment>
        <translation>«%1» de %2 se interrumpió</translation>
    </message>
    <message>
        <source>What was under way is read as soon as the vendor can be asked; nothing is sent a second time.</source>
        <translation>Lo que estaba en curso se lee en cuanto se puede preguntar al proveedor; nada se envía por segunda vez.</translation>
    </message>
    <message>
        <source>What was not begun is found again by the check, and can be written from there.</source>
        <translation>Lo que no se empezó lo vuelve a encontrar la comprobación, y se puede escribir desde allí.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesPreview</name>
    <message numerus="yes">
        <source>And %Ln more, in the CSV file.</source>
        <translation>
            <numerusform>Y %Ln más, en el archivo CSV.</numerusform>
            <numerusform>Y %Ln más, en el archivo CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>Accessible name and placeholder of the find field above planned changes</extracomment>
        <translation>Buscar un registro</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Cambios previstos</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Progreso de los cambios</translation>
    </message>
    <message>
        <source>Type the number of changes to allow them</source>
        <extracomment>Field: a large change wants its number typed</extracomment>
        <translation>Escriba el número de cambios para permitirlos</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Button: ticks every row that is shown</extracomment>
        <translation>Marcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Tick none shown</source>
        <extracomment>Button: takes the tick from every row that is shown</extracomment>
        <translation>Desmarcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet aún no tiene permiso para escribir esto</translation>
    </message>
    <message>
        <source>Some of this cannot be undone</source>
        <translation>Parte de esto no se puede deshacer</translation>
    </message>
    <message>
        <source>You can undo all of this from History</source>
        <translation>Puede deshacer todo esto desde el historial</translation>
    </message>
    <message>
        <source>Trivet reads each value again just before it writes. What somebody changed meanwhile is left alone and shown.</source>
        <translation>Trivet vuelve a leer cada valor justo antes de escribirlo. Lo que alguien haya cambiado entretanto se deja como está y se muestra.</translation>
    </message>
    <message>
        <source>What you do in the portal</source>
        <extracomment>Above what a person does in a portal, because no API can</extracomment>
        <translation>Lo que usted hace en el portal</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Try one first</source>
        <extracomment>Button: writes a single row, so that a person sees how it goes</extracomment>
        <translation>Probar primero con uno</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the planned changes</source>
        <translation>Guardar los cambios previstos</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>No se ha guardado el archivo</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>Title of a preview; %1 is the act with its number, like &quot;Set type on 312 devices&quot;</extracomment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>Mostrar en el historial</translation>
    </message>
    <message>
        <source>Leave at least one of each device unticked: nothing would be left of it.</source>
        <translation>Deje sin marcar al menos uno de cada dispositivo: si no, no quedaría nada de él.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close, and let it go on</source>
        <translation>Cerrar y dejar que continúe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet se ha detenido y pregunta</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s limit</source>
        <translation>En espera por el límite del proveedor</translation>
    </message>
    <message>
        <source>Tenant %1, zone %2.</source>
        <extracomment>A tenant&apos;s name, and the zone of Autotask that it is in, like &quot;America West&quot;</extracomment>
        <translation>Inquilino %1, zona %2.</translation>
    </message>
    <message>
        <source>Tenant %1.</source>
        <extracomment>A tenant&apos;s name</extracomment>
        <translation>Inquilino %1.</translation>
    </message>
    <message>
        <source>Nothing can be written before you tell what is asked below.</source>
        <translation>No se puede escribir nada hasta que responda a lo que se pregunta abajo.</translation>
    </message>
    <message>
        <source>There is nothing here that Trivet can write.</source>
        <translation>Aquí no hay nada que Trivet pueda escribir.</translation>
    </message>
    <message>
        <source>%1 of %2 rows ticked.</source>
        <extracomment>%1 rows ticked, %2 rows in all</extracomment>
        <translation>%1 de %2 filas marcadas.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick those that are to be written.</source>
        <translation>No hay ninguna fila marcada. Marque las que se deban escribir.</translation>
    </message>
</context>
<context>
    <name>trivet::CheckDetails</name>
    <message>
        <source>Records behind this check</source>
        <translation>Registros detrás de esta comprobación</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>Buscar un registro</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <translation>No hay ningún registro concreto detrás de esto.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>Ningún registro tiene esto en su fila.</translation>
    </message>
    <message>
        <source>What it hurts later</source>
        <extracomment>Heading: what a check that is wrong does later</extracomment>
        <translation>Qué perjudica más tarde</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a check that is wrong is mended</extracomment>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>Why is it not in IT Glue?</source>
        <extracomment>Entry of a device&apos;s menu</extracomment>
        <translation>¿Por qué no está en IT Glue?</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: reads again what one check needs</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Step %1 shows how.</source>
        <extracomment>%1 is a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>El paso %1 muestra cómo.</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <extracomment>How a check stood before it became unknown; %1 is &quot;Passed since Nov 22, 10:42&quot;</extracomment>
        <translation>Lo último que se supo: %1</translation>
    </message>
    <message>
        <source>New since your last visit</source>
        <translation>Nuevo desde su última visita</translation>
    </message>
    <message>
        <source>Mended since your last visit</source>
        <translation>Arreglado desde su última visita</translation>
    </message>
    <message>
        <source>%1 went on in spite of it: %2</source>
        <extracomment>A warning that somebody accepted; %1 a name, %2 the reason</extracomment>
        <translation>%1 continuó a pesar de ello: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>The check&apos;s number, for support and the command line</extracomment>
        <translation>Comprobación %1</translation>
    </message>
    <message>
        <source>Show the check %1</source>
        <extracomment>Read aloud: a link to another check; %1 its name</extracomment>
        <translation>Mostrar la comprobación %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Heading: the check that explains this one</extracomment>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Follows from this</source>
        <extracomment>Heading: checks that this one explains</extracomment>
        <translation>Se sigue de esto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Above the records behind a check</extracomment>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet can do it: “%1” shows first what it would write. By hand: step %2 shows how.</source>
        <extracomment>%1 is a button above, like &quot;Set type…&quot;; %2 a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>Trivet puede hacerlo: «%1» muestra primero lo que escribiría. A mano: el paso %2 muestra cómo.</translation>
    </message>
    <message>
        <source>Fill in from Autotask…</source>
        <extracomment>Entry of a menu over configurations of IT Glue: opens a preview of what Autotask holds and IT Glue lacks</extracomment>
        <translation>Completar desde Autotask…</translation>
    </message>
</context>
<context>
    <name>trivet::CheckLook</name>
    <message>
        <source>Passed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Waits for you to confirm</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Espera su confirmación</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Desfasado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>State of a check, read aloud before its title: nothing to do, but worth knowing</extracomment>
        <translation>Conviene saberlo</translation>
    </message>
</context>
<context>
    <name>trivet::CheckPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>Button at the head of the checks</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Trivet checks</source>
        <extracomment>Head of the column with Trivet&apos;s own checks</extracomment>
        <translation>Trivet comprueba</translation>
    </message>
</context>
<context>
    <name>trivet::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a button at a check; %1 the button&apos;s label, %2 the check&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trivet::CheckStrip</name>
    <message>
        <source>Trivet checks</source>
        <extracomment>Name of the row of Trivet&apos;s own checks under a table</extracomment>
        <translation>Trivet comprueba</translation>
    </message>
</context>
<context>
    <name>trivet::ChecksSheet</name>
    <message>
        <source>Checks of this step</source>
        <extracomment>The sheet that opens from the summary bar in a narrow window</extracomment>
        <translation>Comprobaciones de este paso</translation>
    </message>
</context>
<context>
    <name>trivet::CopyField</name>
    <message>
        <source>clears in %1 s</source>
        <extracomment>Beside a copied secret: it leaves the clipboard in %1 seconds</extracomment>
        <translation>se borra en %1 s</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the button beside a value; %1 is the value&apos;s label, such as &quot;Security level&quot;</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 is copied. Copy again</source>
        <extracomment>The same button while that value is on the clipboard</extracomment>
        <translation>%1 está copiado. Copiar de nuevo</translation>
    </message>
    <message>
        <source>Not pasted yet</source>
        <extracomment>In place of the dots of a secret that was not pasted yet</extracomment>
        <translation>Aún no pegado</translation>
    </message>
</context>
<context>
    <name>trivet::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a tab for screen readers; %1 its text, %2 how many rows it holds</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trivet::CustomerTypeCard</name>
    <message>
        <source>Which company type means customer?</source>
        <translation>¿Qué tipo de empresa significa cliente?</translation>
    </message>
    <message>
        <source>Your Autotask has no type that is called Customer for certain. Trivet says nothing about customers until you choose, and remembers it for this tenant.</source>
        <translation>Su Autotask no tiene ningún tipo que se llame Customer con certeza. Trivet no dice nada de los clientes hasta que usted elija, y lo recuerda para este inquilino.</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>Tipo de empresa de los clientes</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <extracomment>In a list of company types: none is chosen yet</extracomment>
        <translation>Elija el tipo</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Most likely %1: it stands where Autotask has its own type for customers.</source>
        <extracomment>%1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>Lo más probable es %1: está donde Autotask tiene su propio tipo para clientes.</translation>
    </message>
</context>
<context>
    <name>trivet::DatesCard</name>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what it is, %2 how long ago, as in &quot;API Key saved, 12 days ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trivet::DeviceView</name>
    <message>
        <source>Device</source>
        <comment>column head</comment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1, in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1, en IT Glue</translation>
    </message>
    <message>
        <source>%1, not in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1, no en IT Glue</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column head: site of a device</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column head</comment>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Host name, serial number or uid</source>
        <extracomment>In the find field of the devices</extracomment>
        <translation>Nombre de host, número de serie o UID</translation>
    </message>
    <message>
        <source>Reading the devices…</source>
        <translation>Leyendo los dispositivos…</translation>
    </message>
    <message>
        <source>All devices</source>
        <extracomment>Back to the list of devices</extracomment>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>The way into IT Glue</source>
        <extracomment>Name of the list of stations of a device on its way into IT Glue</extracomment>
        <translation>El camino a IT Glue</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a break is mended</extracomment>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>No devices were read yet.</source>
        <extracomment>In the list of devices, when nothing fits</extracomment>
        <translation>Aún no se han leído dispositivos.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>Ningún dispositivo se llama así.</translation>
    </message>
    <message>
        <source>Every device is in IT Glue. Type the name of one to see its way.</source>
        <translation>Todos los dispositivos están en IT Glue. Escriba el nombre de uno para ver su camino.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>Above the list of devices; %1 is a number, the list is cut there</extracomment>
        <translation>Los primeros %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in IT Glue</source>
        <extracomment>Above the list of devices while nothing is typed; %Ln devices</extracomment>
        <translation>
            <numerusform>%Ln no está en IT Glue</numerusform>
            <numerusform>%Ln no están en IT Glue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this device not in IT Glue?</source>
        <translation>¿Por qué no está este dispositivo en IT Glue?</translation>
    </message>
    <message>
        <source>Choose a device. Trivet follows its way from Datto RMM into IT Glue, and says where it ends.</source>
        <translation>Elija un dispositivo. Trivet sigue su camino de Datto RMM a IT Glue y dice dónde termina.</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 why a device is not through, %2 &quot;Needs you&quot; or &quot;Waiting&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>column head</comment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column head</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column head</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Why it is not through</source>
        <comment>column head</comment>
        <translation>Por qué no ha pasado</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message>
        <source>Not through yet</source>
        <extracomment>Head of the table of devices when it is empty</extracomment>
        <translation>Aún sin pasar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;</extracomment>
        <translation>%1 aún sin pasar</translation>
    </message>
    <message>
        <source>%1 and %2 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;, %2 &quot;1,318 devices&quot;</extracomment>
        <translation>%1 y %2 aún sin pasar</translation>
    </message>
    <message>
        <source>Devices not through yet</source>
        <extracomment>Accessible name of the table on the sync page</extracomment>
        <translation>Dispositivos aún sin pasar</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>Accessible name and placeholder of the find field above the devices</extracomment>
        <translation>Buscar un dispositivo</translation>
    </message>
    <message>
        <source>Find a device (Ctrl+F)</source>
        <extracomment>Tool tip of the search button above the devices</extracomment>
        <translation>Buscar un dispositivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Filter entry: every reason</extracomment>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter entry; %1 a reason, %2 how many devices have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter by reason, %1</source>
        <extracomment>Accessible name of the filter; %1 the reason in force</extracomment>
        <translation>Filtrar por motivo, %1</translation>
    </message>
    <message>
        <source>%1 of %2 not through yet</source>
        <extracomment>Head of the table while a filter is on; %1 shown, %2 all</extracomment>
        <translation>%1 de %2 aún sin pasar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>Head of the table of devices that are not through, until both sides were read</extracomment>
        <translation>Aún sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not through shows here once both sides are read.</source>
        <extracomment>In the empty table</extracomment>
        <translation>Lo que no ha pasado se muestra aquí cuando ambos lados estén leídos.</translation>
    </message>
    <message>
        <source>Everything is through.</source>
        <translation>Todo ha pasado.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <extracomment>In the table when filter or search leave nothing</extracomment>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>%1 rows, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 filas, %2 por atender</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <extracomment>Head of the table of devices that are not through, until the sync is switched on</extracomment>
        <translation>Aún sin empezar</translation>
    </message>
    <message>
        <source>What is not through shows here once the sync is on. Nothing that was read would be kept out.</source>
        <extracomment>In the empty table, before the sync is switched on</extracomment>
        <translation>Lo que no haya pasado aparece aquí cuando la sincronización esté activada. Nada de lo leído quedaría fuera.</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorButton</name>
    <message>
        <source>Doctor</source>
        <extracomment>Entry of the rail: all checks, outside of the steps</extracomment>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>All checks, their causes and how to mend them (Ctrl+D)</source>
        <translation>Todas las comprobaciones, sus causas y cómo arreglarlas (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The doctor&apos;s entry, read aloud; %1 &quot;Doctor&quot;, %2 &quot;2 failed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorPage</name>
    <message>
        <source>All checks</source>
        <extracomment>Back to the list of checks</extracomment>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Find a check</source>
        <extracomment>In the find field of the checks</extracomment>
        <translation>Buscar una comprobación</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>No check fits. Press the pills again to see all.</source>
        <translation>Ninguna comprobación encaja. Desactive los filtros para verlas todas.</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>Button: reads everything again</extracomment>
        <translation>Comprobar todo de nuevo</translation>
    </message>
    <message>
        <source>Group checks</source>
        <extracomment>Name of the choice of how checks are grouped</extracomment>
        <translation>Agrupar las comprobaciones</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Por vínculo</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Abrir el paso</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Tab: all checks</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>One device</source>
        <extracomment>Tab: why a device is not in IT Glue</extracomment>
        <translation>Un dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln comprobación fallida</numerusform>
            <numerusform>%Ln comprobaciones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) need(s) you</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln comprobación por atender</numerusform>
            <numerusform>%Ln comprobaciones por atender</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Trivet knows is wrong</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>Nada de lo que Trivet conoce está mal</translation>
    </message>
    <message>
        <source>Your last visit: %1</source>
        <extracomment>Beside the name of the doctor&apos;s page; %1 is a date and time</extracomment>
        <translation>Su última visita: %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>Where the duration of a step stands; %1 is a time</extracomment>
        <translation>Comprobado %1</translation>
    </message>
</context>
<context>
    <name>trivet::ExistingDataPage</name>
    <message>
        <source>What the first sync will do to organizations</source>
        <translation>Qué hará la primera sincronización con las organizaciones</translation>
    </message>
    <message>
        <source>IT Glue joins a company only with an organization of exactly its name. Rename near misses first, or each becomes a second organization.</source>
        <translation>IT Glue solo une una empresa a una organización con exactamente su nombre. Cambie primero el nombre de las casi coincidencias, o cada una se convertirá en una segunda organización.</translation>
    </message>
    <message>
        <source>What it will do to configurations</source>
        <translation>Qué hará con las configuraciones</translation>
    </message>
    <message>
        <source>A configuration is joined when its organization is, and name, type and, where both have one, serial number are one device&apos;s.</source>
        <translation>Una configuración se une cuando lo hace su organización y el nombre, el tipo y, si ambos lo tienen, el número de serie son de un mismo dispositivo.</translation>
    </message>
</context>
<context>
    <name>trivet::FieldEdit</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a button inside a field; %1 is its name, %2 the key that presses it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud at a field: %1 is a key, %2 the button in the field that it presses</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>trivet::FieldNamesTable</name>
    <message>
        <source>Record</source>
        <comment>column head: what kind of record a field belongs to</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>En Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>En IT Glue</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column head</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Field names in Autotask and IT Glue</source>
        <extracomment>Accessible name of the table of field names</extracomment>
        <translation>Nombres de campos en Autotask e IT Glue</translation>
    </message>
    <message>
        <source>Find a field</source>
        <extracomment>Accessible name and placeholder of the find field above the field names</extracomment>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>No field has this in its name.</source>
        <extracomment>In the table of field names when the search leaves nothing</extracomment>
        <translation>Ningún campo tiene esto en su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field names</source>
        <extracomment>Head of the table of field names; %Ln fields</extracomment>
        <translation>
            <numerusform>%Ln nombre de campo</numerusform>
            <numerusform>%Ln nombres de campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 field names</source>
        <extracomment>Head of the table of field names while searching; %1 shown, %2 all</extracomment>
        <translation>%1 de %2 nombres de campos</translation>
    </message>
</context>
<context>
    <name>trivet::FileNotice</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button: opens the folder of the file that was just saved</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>After a file was written; %1 its name</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>trivet::FilterPills</name>
    <message>
        <source>Shows only these</source>
        <extracomment>Read aloud: what pressing a pill like &quot;2 failed&quot; does</extracomment>
        <translation>Muestra solo estas</translation>
    </message>
</context>
<context>
    <name>trivet::FinishPage</name>
    <message>
        <source>Get more from the three</source>
        <translation>Sacar más partido de los tres</translation>
    </message>
    <message>
        <source>One field can have two names. Look here when you compare a record of Autotask or Datto RMM with the one in IT Glue.</source>
        <translation>Un campo puede tener dos nombres. Mire aquí cuando compare un registro de Autotask o Datto RMM con el de IT Glue.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Revisión general</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button: the doctor&apos;s page with every check</extracomment>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <extracomment>Beside &quot;Export report&quot;: what the report never holds</extracomment>
        <translation>Sin secretos</translation>
    </message>
    <message>
        <source>%1 of 3 links verified %2</source>
        <extracomment>Title of the last page while nothing newer is read; %1 is a number, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1 de 3 vínculos verificados %2</translation>
    </message>
    <message>
        <source>All three links are verified</source>
        <extracomment>Title of the last page</extracomment>
        <translation>Los tres vínculos están verificados</translation>
    </message>
    <message>
        <source>%1 of 3 links verified</source>
        <translation>%1 de 3 vínculos verificados</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>Beside &quot;Check again&quot;, while everything is read</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastModel</name>
    <message>
        <source>None</source>
        <extracomment>In the table of what a sync will do: no such record on this side</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column head</comment>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>En Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>En IT Glue</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column head</comment>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastTable</name>
    <message>
        <source>Find a name</source>
        <extracomment>Accessible name and placeholder of the find field above the forecast</extracomment>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <extracomment>Accessible name of the bar above the forecast</extracomment>
        <translation>Qué hará la primera sincronización</translation>
    </message>
    <message>
        <source>What the first sync will do, record by record</source>
        <extracomment>Accessible name of the table of what a first sync will do</extracomment>
        <translation>Qué hará la primera sincronización, registro por registro</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab that shows every row</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <extracomment>In the table of what a sync will do</extracomment>
        <translation>Aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>No name fits the search.</source>
        <translation>Ningún nombre coincide con la búsqueda.</translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a page&apos;s title, as in &quot;Step 1 of 6&quot;</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <extracomment>How long a step takes</extracomment>
        <translation>Unos %1 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;About 5 min&quot;, %2 what comes on top, as in &quot;plus the first sync&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con fallo</numerusform>
            <numerusform>%Ln con fallo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>Todas superadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all, as in &quot;3 of 5&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 de %2 comprobaciones superadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln le espera</numerusform>
            <numerusform>%Ln le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is optional</source>
        <extracomment>%1 is a chapter&apos;s title</extracomment>
        <translation>%1 es opcional</translation>
    </message>
    <message>
        <source>The three links stand without it. You can come back at any time.</source>
        <translation>Los tres vínculos se sostienen sin él. Puede volver en cualquier momento.</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <extracomment>Button: leaves an optional chapter out; %1 is its title</extracomment>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Trivet can do the portal&apos;s part here, so that you see how a step goes.</source>
        <translation>Trivet puede hacer aquí la parte del portal, para que vea cómo transcurre un paso.</translation>
    </message>
    <message>
        <source>Do this step for me</source>
        <translation>Hacer este paso por mí</translation>
    </message>
    <message>
        <source>The first press brings the key of IT Glue, so that you see what its first sync would do. The second press tidies IT Glue as you would.</source>
        <extracomment>Practice, step 2.1: the button below is for two presses</extracomment>
        <translation>La primera pulsación trae la clave de IT Glue, para que vea qué haría la primera sincronización. La segunda ordena IT Glue como lo haría usted.</translation>
    </message>
</context>
<context>
    <name>trivet::HealthList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a button at a link&apos;s summary; %1 the button&apos;s label, %2 the link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A link&apos;s summary, read aloud; %1 its state, %2 its name, %3 &quot;7 of 8&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>trivet::InputField</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two remarks under one field, %1 the verdict, %2 what pasting removed</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>trivet::InstructionRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a button that opens a web page; %1 its label, %2 the instruction it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Name of the numbered circle before an instruction; %1 the instruction. Pressing it marks it as done.</extracomment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>Tool tip of the numbered circle</extracomment>
        <translation>Marcar como no hecho</translation>
    </message>
    <message>
        <source>Mark as done. Your own note; Trivet checks for itself</source>
        <translation>Marcar como hecho. Es su propia nota; Trivet comprueba por sí mismo</translation>
    </message>
</context>
<context>
    <name>trivet::LineField</name>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a text field; %1 is the field&apos;s label, such as &quot;Username (Key)&quot;</extracomment>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Beside a field whose text looks like a secret and is not saved: it is what belongs there, so save it</extracomment>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>trivet::LiveSyncPage</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists: %1</source>
        <extracomment>Below the count of arrived devices; %1 is a count of devices</extracomment>
        <translation>En ningún sitio que Datto RMM enumere: %1</translation>
    </message>
    <message>
        <source>Last poll %1</source>
        <translation>Última consulta %1</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Next in %1 s</source>
        <translation>Siguiente en %1 s</translation>
    </message>
</context>
<context>
    <name>trivet::MapTable</name>
    <message>
        <source>What Map Devices will do</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Lo que hará Map Devices</translation>
    </message>
    <message>
        <source>Worked out from both systems and your mapping, before anything moves. Read it before you turn Map Devices on: what is created cannot be deleted through the API.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>Calculado a partir de ambos sistemas y de su asignación, antes de que nada se mueva. Léalo antes de activar Map Devices: lo que se crea no se puede eliminar mediante la API.</translation>
    </message>
    <message>
        <source>What Map Devices did, beside the forecast</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Lo que hizo Map Devices, junto a la previsión</translation>
    </message>
    <message>
        <source>Datto RMM has no devices.</source>
        <extracomment>In the table of the forecast when Datto RMM has no device</extracomment>
        <translation>Datto RMM no tiene dispositivos.</translation>
    </message>
    <message>
        <source>What Map Devices does, device by device</source>
        <extracomment>Accessible name of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Lo que hace Map Devices, dispositivo a dispositivo</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>In the find field above the forecast of devices</extracomment>
        <translation>Buscar un dispositivo</translation>
    </message>
    <message>
        <source>No device fits. Press the pills again to see all.</source>
        <extracomment>In the table of the forecast when filter or search leave nothing</extracomment>
        <translation>Ningún dispositivo encaja. Desactive los filtros para verlos todos.</translation>
    </message>
    <message>
        <source>Shows when devices, sites, companies, types and products are read whole.</source>
        <extracomment>In place of the table of the forecast</extracomment>
        <translation>Se muestra cuando dispositivos, sitios, empresas, tipos y productos se hayan leído por completo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Head of the table of the forecast</extracomment>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <extracomment>Head of the table of the forecast while some are left out; %1 shown, %2 all</extracomment>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>The forecast was kept when Map Devices went on. Company, product and type are as they arrived.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>La previsión se guardó cuando se activó Map Devices. Empresa, producto y tipo son los que llegaron.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingModel</name>
    <message>
        <source>New</source>
        <extracomment>Pill on what will be created</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <extracomment>In a cell where a product is still to be chosen</extracomment>
        <translation>Elija un producto</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <extracomment>In a cell where a configuration item type is still to be chosen</extracomment>
        <translation>Elija un tipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a device type, %2 how its row stands
----------
Read aloud; %1 a choice, %2 &quot;New&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>In RMM</source>
        <comment>column head: count of devices in Datto RMM</comment>
        <translation>En RMM</translation>
    </message>
    <message>
        <source>Autotask product</source>
        <comment>column head</comment>
        <translation>Producto de Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <comment>column head</comment>
        <translation>Tipo de elemento de configuración</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column head</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message>
        <source>Open Devices tab</source>
        <extracomment>Button: opens Datto RMM, where the Devices tab is; &quot;Devices&quot; is a portal label</extracomment>
        <translation>Abrir la pestaña Devices</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices in %2 types</source>
        <extracomment>Below the mapping table; %1 devices in %2 device types</extracomment>
        <translation>%1 dispositivos de %2 tipos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) to create</source>
        <extracomment>Below the mapping table: types that Autotask does not have yet</extracomment>
        <translation>
            <numerusform>%Ln tipo por crear</numerusform>
            <numerusform>%Ln tipos por crear</numerusform>
        </translation>
    </message>
    <message>
        <source>What is off here stays as Autotask has it, and IT Glue may not find the device by it.</source>
        <extracomment>Step 1.4, below the two overwrite options while one is off</extracomment>
        <translation>Lo que esté desactivado queda como lo tiene Autotask, y puede que IT Glue no encuentre el dispositivo.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingTable</name>
    <message>
        <source>Device types and what they become in Autotask</source>
        <extracomment>Accessible name of the table on the mapping page</extracomment>
        <translation>Tipos de dispositivo y en qué se convierten en Autotask</translation>
    </message>
    <message>
        <source>%1 device types, %2 need you</source>
        <extracomment>Summary of the mapping table for screen readers; %1 a count of types</extracomment>
        <translation>%1 tipos de dispositivo, %2 por atender</translation>
    </message>
</context>
<context>
    <name>trivet::MatchChoices</name>
    <message>
        <source>Create organization</source>
        <extracomment>Choice for a client of SaaS Protection</extracomment>
        <translation>Crear organización</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trivet::MatchDelegate</name>
    <message>
        <source>Organization for %1</source>
        <extracomment>Name of the field for a client&apos;s organization; %1 the client</extracomment>
        <translation>Organización para %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>In the empty field for a client&apos;s organization</extracomment>
        <translation>Escriba un nombre</translation>
    </message>
</context>
<context>
    <name>trivet::MendBox</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A step of the guide; %1 &quot;1.5&quot;, %2 its title</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the way back</source>
        <extracomment>Button: the steps back from links that were made in the wrong order</extracomment>
        <translation>Mostrar el camino de vuelta</translation>
    </message>
    <message>
        <source>Open step %1</source>
        <extracomment>Button: opens a step of the guide; %1 is &quot;1.5, Check the products&quot;</extracomment>
        <translation>Abrir el paso %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the vendor</extracomment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>trivet::MenuPath</name>
    <message>
        <source>, then </source>
        <extracomment>Read aloud between the words of a menu path: &quot;Admin, then Resources/Users&quot;</extracomment>
        <translation>, después </translation>
    </message>
    <message>
        <source>Menu path: %1</source>
        <extracomment>Read aloud; %1 is the path in the portal&apos;s own words</extracomment>
        <translation>Ruta de menú: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PastedText</name>
    <message>
        <source>spaces</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>espacios</translation>
    </message>
    <message>
        <source>line ends</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>finales de línea</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>comillas</translation>
    </message>
    <message>
        <source>Removed around the value: %1</source>
        <extracomment>Under a field after pasting; %1 is a list such as &quot;spaces, quotes&quot;</extracomment>
        <translation>Quitado alrededor del valor: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PlanModel</name>
    <message>
        <source>Write %1</source>
        <extracomment>Read aloud of a tick; %1 a record&apos;s name</extracomment>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column head: create or change</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Column head; %1 is a vendor&apos;s name</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column head: the value before</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head: the value to be written</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>column head: how it is taken back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>Cómo terminó</translation>
    </message>
</context>
<context>
    <name>trivet::PlanQuestions</name>
    <message>
        <source>Add to the plan</source>
        <extracomment>Button: what was filled in above is planned as well</extracomment>
        <translation>Añadir al plan</translation>
    </message>
    <message>
        <source>What only you can tell</source>
        <extracomment>Above fields for what no system tells</extracomment>
        <translation>Lo que solo usted puede decir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, once these are told</source>
        <translation>
            <numerusform>%Ln más, cuando estas estén respondidas</numerusform>
            <numerusform>%Ln más, cuando estas estén respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>First entry of a list: nothing is chosen yet</extracomment>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsModel</name>
    <message>
        <source>Product</source>
        <comment>column head</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>Tipo de dispositivo</translation>
    </message>
    <message>
        <source>Type to set</source>
        <comment>column head: default configuration item type</comment>
        <translation>Tipo por fijar</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsPage</name>
    <message>
        <source>Open Products</source>
        <extracomment>Button: opens Autotask, where the products are; &quot;Products&quot; is a portal label</extracomment>
        <translation>Abrir Products</translation>
    </message>
    <message>
        <source>Not in Autotask yet</source>
        <translation>Aún no está en Autotask</translation>
    </message>
    <message>
        <source>%1 confirmed this default type</source>
        <translation>%1 ha confirmado este tipo predeterminado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>No API shows the default type. Open the product and compare.</source>
        <translation>Ninguna API muestra el tipo predeterminado. Abra el producto y compare.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Action in a product&apos;s row: the person has seen its default type in Autotask</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln</source>
        <extracomment>Button above the products: the person has compared them all in Autotask</extracomment>
        <translation>
            <numerusform>Confirmar todos (%Ln)</numerusform>
            <numerusform>Confirmar todos (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ProductsTable</name>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Head of the card on the products page</extracomment>
        <translation>Productos vinculados a Datto RMM</translation>
    </message>
    <message>
        <source>Products and their default configuration item types</source>
        <extracomment>Accessible name of the products table</extracomment>
        <translation>Productos y sus tipos de elemento de configuración predeterminados</translation>
    </message>
    <message>
        <source>%1 products, %2 need you</source>
        <extracomment>Summary of the products table for screen readers</extracomment>
        <translation>%1 productos, %2 por atender</translation>
    </message>
</context>
<context>
    <name>trivet::ProportionBar</name>
    <message>
        <source>Shares</source>
        <extracomment>Accessible name of a bar that shows how records divide</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a share of the whole; %1 &quot;Will be created&quot;, %2 a count</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trivet::Rail</name>
    <message>
        <source>Progress</source>
        <extracomment>Accessible name of the window&apos;s leading side</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <extracomment>Marker beside the tenant&apos;s name: nothing here is real</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button beside the tenant&apos;s name: other tenants, settings, help, quit</extracomment>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>trivet::RegionInput</name>
    <message>
        <source>Choose the region</source>
        <extracomment>In a list of regions: none is chosen yet</extracomment>
        <translation>Elija la región</translation>
    </message>
    <message>
        <source>IT Glue refused the key in this region. If yours is another one, choose it, and the key is tried there.</source>
        <translation>IT Glue ha rechazado la clave en esta región. Si la suya es otra, elíjala y la clave se probará allí.</translation>
    </message>
    <message>
        <source>Read from the address</source>
        <translation>Leída de la dirección</translation>
    </message>
</context>
<context>
    <name>trivet::ReviewPage</name>
    <message>
        <source>Show the way back</source>
        <translation>Mostrar el camino de vuelta</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>What differs from the recommended setup</source>
        <extracomment>Title of the review of an existing integration</extracomment>
        <translation>En qué difiere de la configuración recomendada</translation>
    </message>
    <message>
        <source>Trivet only read, and changed nothing. Start with what causes work by hand later.</source>
        <translation>Trivet solo ha leído y no ha cambiado nada. Empiece por lo que después causa trabajo manual.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Your settings beside the recommended ones</source>
        <extracomment>Accessible name of the table that compares settings</extracomment>
        <translation>Sus ajustes junto a los recomendados</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>In the find field above the settings</extracomment>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <extracomment>In the table of settings while nothing was read</extracomment>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>No setting fits. Press the pills again to see all.</source>
        <extracomment>In the table of settings when find and filters leave nothing</extracomment>
        <translation>Ningún ajuste coincide. Pulse de nuevo los filtros para verlos todos.</translation>
    </message>
    <message>
        <source>%1 settings, %2 match</source>
        <extracomment>Above the table of settings; %1 and %2 are counts</extracomment>
        <translation>%1 ajustes, %2 coinciden</translation>
    </message>
</context>
<context>
    <name>trivet::RowsCard</name>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <extracomment>Button at a table</extracomment>
        <translation>Copiar filas (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Button at a table: its rows as a file for spreadsheets</extracomment>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>Title of the dialog that asks for a file
----------
Button above the forecast</extracomment>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in a dialog</extracomment>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Entry of a table&apos;s menu: the text of the cell under the pointer</extracomment>
        <translation>Copiar celda</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <extracomment>Entry of a table&apos;s menu; %Ln rows are selected</extracomment>
        <translation>
            <numerusform>Copiar %Ln fila</numerusform>
            <numerusform>Copiar %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::RowsModelBase</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a group of rows; %1 its name, %2 &quot;9 settings&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchModel</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent; %1 a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>What is left to do in IT Glue for one client: make sure of a doubtful choice</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <extracomment>How alike two names are; %1 a number</extracomment>
        <translation>parecido al %1&#xa0;%</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <extracomment>In a cell where an organization is still to be chosen</extracomment>
        <translation>Elija una organización</translation>
    </message>
    <message>
        <source>Check: %1?</source>
        <extracomment>In a cell where a suggestion waits for a decision; %1 an organization&apos;s name</extracomment>
        <translation>¿Comprobar: %1?</translation>
    </message>
    <message>
        <source>No similar name</source>
        <extracomment>In the table of clients: no organization is named alike</extracomment>
        <translation>Ningún nombre parecido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a client&apos;s name, %2 &quot;To do&quot;, &quot;Decide&quot;, &quot;Confirm&quot; or &quot;Done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <comment>column head</comment>
        <translation>En SaaS Protection</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column head</comment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>column head</comment>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Match to</source>
        <comment>column head</comment>
        <translation>Emparejar con</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>En IT Glue</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchTable</name>
    <message>
        <source>Unmatched</source>
        <extracomment>Tab of clients that belong to no organization yet</extracomment>
        <translation>Sin emparejar</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>Tab of clients that belong to an organization</extracomment>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Tab of clients that are left out on purpose</extracomment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>No unmatched organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>No hay organizaciones sin emparejar.</translation>
    </message>
    <message>
        <source>No matched organizations yet.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Aún no hay organizaciones emparejadas.</translation>
    </message>
    <message>
        <source>No ignored organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>No hay organizaciones ignoradas.</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <extracomment>Accessible name and placeholder of the find field above the clients</extracomment>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection and their organizations</source>
        <extracomment>Accessible name of the table of clients</extracomment>
        <translation>Clientes de SaaS Protection y sus organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln strong matches</source>
        <extracomment>Button above the clients; %Ln suggestions that are nearly certain</extracomment>
        <translation>
            <numerusform>Aceptar %Ln emparejamiento seguro</numerusform>
            <numerusform>Aceptar %Ln emparejamientos seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization here fits the search.</source>
        <translation>Ninguna organización de aquí coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>%1 clients, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 clientes SaaS, %2 por atender</translation>
    </message>
    <message>
        <source>Accept this one</source>
        <extracomment>Button beside the suggestion for the current client</extracomment>
        <translation>Aceptar esta</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchingPage</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 mañana</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 ayer</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Sincronización automática</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Queued sync</source>
        <translation>Sincronización en cola</translation>
    </message>
    <message>
        <source>Manual sync opens</source>
        <translation>Sincronización manual disponible</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>When a queued sync will start; %1 is a time of day</extracomment>
        <translation>hacia las %1</translation>
    </message>
    <message>
        <source>Manual sync closed for 6 hours</source>
        <translation>Sincronización manual cerrada durante 6 horas</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>When syncs run</source>
        <translation>Cuándo se hacen las sincronizaciones</translation>
    </message>
    <message>
        <source>Automatic every 24 hours; that one needs nobody. Saving queues one more, about an hour later. By hand once in 6 hours. What is not there before its time is late, not broken.</source>
        <translation>Automática cada 24 horas; esa no necesita a nadie. Guardar pone en cola una más, cerca de una hora después. A mano, una vez cada 6 horas. Lo que no está antes de su hora va tarde, no está averiado.</translation>
    </message>
    <message>
        <source>Open the worklist</source>
        <translation>Abrir la lista de trabajo</translation>
    </message>
    <message>
        <source>Save the worklist as CSV…</source>
        <translation>Guardar la lista de trabajo como CSV…</translation>
    </message>
    <message>
        <source>Print the worklist…</source>
        <translation>Imprimir la lista de trabajo…</translation>
    </message>
    <message>
        <source>Make sure %1 does not exist yet</source>
        <extracomment>Title of a warning; %1 is the name of a client</extracomment>
        <translation>Asegúrese de que %1 aún no existe</translation>
    </message>
    <message>
        <source>Creating it twice makes a duplicate. Closest name in IT Glue: %1.</source>
        <extracomment>%1 is an organization&apos;s name</extracomment>
        <translation>Crearla dos veces produce un duplicado. Nombre más cercano en IT Glue: %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is an organization&apos;s name</extracomment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>trivet::SecretEdit</name>
    <message>
        <source>Replace %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label, such as &quot;Password (Secret)&quot;</extracomment>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1 for 20 seconds</source>
        <translation>Mostrar %1 durante 20 segundos</translation>
    </message>
    <message>
        <source>A value is held. Type or paste to replace it.</source>
        <extracomment>Read aloud at a secret field whose value is kept elsewhere</extracomment>
        <translation>Hay un valor guardado. Escriba o pegue para sustituirlo.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>Placeholder of an empty secret field</extracomment>
        <translation>Péguelo aquí</translation>
    </message>
</context>
<context>
    <name>trivet::SecretField</name>
    <message>
        <source>Revealed; hides after 20 seconds</source>
        <extracomment>Under a secret field while its value is readable</extracomment>
        <translation>A la vista; se oculta a los 20 segundos</translation>
    </message>
</context>
<context>
    <name>trivet::SettingsList</name>
    <message>
        <source>Selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>Sin seleccionar</translation>
    </message>
    <message>
        <source>Settings to compare</source>
        <extracomment>Accessible name of a list of settings to compare with a portal</extracomment>
        <translation>Ajustes por comparar</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Column head: what a setting should be</extracomment>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>Column head above boxes: the portal shows what is recommended</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <extracomment>Name of a button beside a recommended value; %1 the setting</extracomment>
        <translation>Copiar para %1</translation>
    </message>
    <message>
        <source>%1 matches: %2</source>
        <extracomment>Name of a box to tick; %1 a setting of a portal, %2 what is recommended for it</extracomment>
        <translation>%1 coincide: %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepDelegate</name>
    <message>
        <source>Optional</source>
        <extracomment>In place of a chapter&apos;s count, where it may be left out</extracomment>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>trivet::StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Footer button: the step before</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <extracomment>Footer button; everything is saved already, this only closes the window</extracomment>
        <translation>&amp;Guardar y cerrar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Read aloud for the footer&apos;s Back button</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Footer button: the step after</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>trivet::StepInputs</name>
    <message>
        <source>%1 did not accept this</source>
        <translation>%1 no ha aceptado esto</translation>
    </message>
    <message>
        <source>Format looks right</source>
        <extracomment>Under a field: what was typed has the form that the vendor uses</extracomment>
        <translation>El formato parece correcto</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved in the system keychain</source>
        <translation>Guardado en el llavero del sistema</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Conservado hasta cerrar Trivet</translation>
    </message>
    <message>
        <source>Kept in memory only. Unlock to save.</source>
        <translation>Conservado solo en memoria. Desbloquee para guardar.</translation>
    </message>
    <message>
        <source>Kept in memory only. Not saved yet.</source>
        <translation>Conservado solo en memoria. Aún sin guardar.</translation>
    </message>
    <message>
        <source>Saved in %1, which is not the keychain here. Open that one, or paste it again.</source>
        <extracomment>%1 is the name of a keychain, as in &quot;GNOME Keyring&quot;</extracomment>
        <translation>Guardado en %1, que no es el llavero de aquí. Abra ese o péguelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain no longer has it. Paste it again.</source>
        <translation>El llavero ya no lo tiene. Péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Paste all three values</source>
        <extracomment>Button above three fields; Copy all in Datto RMM puts all three values on the clipboard</extracomment>
        <translation>Pegar los tres valores</translation>
    </message>
    <message>
        <source>The clipboard does not hold the three values. Choose Copy all in Datto RMM first.</source>
        <extracomment>Beside &quot;Paste all three values&quot;, when the clipboard holds something else</extracomment>
        <translation>El portapapeles no contiene los tres valores. Elija antes Copy all en Datto RMM.</translation>
    </message>
</context>
<context>
    <name>trivet::StepModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a step or chapter, %2: how it stands (&quot;passed&quot;, &quot;locked&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with count</comment>
        <extracomment>%1: a chapter and how it stands, %2: &quot;3 of 6&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepPage</name>
    <message>
        <source>Do this in %1</source>
        <extracomment>Head of the instructions on a page that has a table of its own; %1 is the product&apos;s name</extracomment>
        <translation>Haga esto en %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the product&apos;s name</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Full instructions in the vendor&apos;s help</source>
        <extracomment>Link below the instructions of a step, to the vendor&apos;s own help</extracomment>
        <translation>Instrucciones completas en la ayuda del proveedor</translation>
    </message>
</context>
<context>
    <name>trivet::StepView</name>
    <message>
        <source>Chapters and steps</source>
        <extracomment>Accessible name of the list of chapters and steps</extracomment>
        <translation>Capítulos y pasos</translation>
    </message>
</context>
<context>
    <name>trivet::SuggestionLine</name>
    <message>
        <source>Suggestion for the current row</source>
        <extracomment>Accessible name of the line under the table of clients</extracomment>
        <translation>Sugerencia para la fila actual</translation>
    </message>
    <message>
        <source>No organization in IT Glue has a similar name.</source>
        <extracomment>Under the table of clients, for a client without a suggestion</extracomment>
        <translation>Ninguna organización de IT Glue tiene un nombre parecido.</translation>
    </message>
</context>
<context>
    <name>trivet::SummaryBar</name>
    <message>
        <source>Hide checks</source>
        <extracomment>Button that opens the list of checks where the window is narrow</extracomment>
        <translation>Ocultar comprobaciones</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Mostrar comprobaciones</translation>
    </message>
</context>
<context>
    <name>trivet::SyncChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One reading of the sync chart; %1 time, %2 count</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>One reading of the sync chart; %1 time, %2 count of %3</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Sync progress, no reading yet</source>
        <extracomment>Accessible name of the chart; %1 is its newest reading</extracomment>
        <translation>Progreso de la sincronización, aún sin lecturas</translation>
    </message>
    <message>
        <source>Sync progress, %1</source>
        <translation>Progreso de la sincronización, %1</translation>
    </message>
    <message>
        <source>Left and Right show the readings.</source>
        <extracomment>Read after the chart&apos;s name</extracomment>
        <translation>Izquierda y Derecha muestran las lecturas.</translation>
    </message>
    <message>
        <source>The first reading comes in a moment.</source>
        <extracomment>In the empty chart</extracomment>
        <translation>La primera lectura llega en un momento.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Label of the target line; %1 is the count of all records</extracomment>
        <translation>todos: %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncNews</name>
    <message>
        <source>The sync is through</source>
        <extracomment>Title of a notification: the sync that a person waits for</extracomment>
        <translation>La sincronización ha terminado</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>La sincronización está parada</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4 of %5 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 and %5 numbers of records</extracomment>
        <translation>%1: %2 y %3, han llegado %4 de %5.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, nothing new for %4. %5 of %6 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 a duration, %5 and %6 numbers of records</extracomment>
        <translation>%1: %2 y %3, nada nuevo desde hace %4. Han llegado %5 de %6.</translation>
    </message>
</context>
<context>
    <name>trivet::SyncPanel</name>
    <message>
        <source>Sync readings</source>
        <extracomment>Accessible name of the chart&apos;s readings as a table</extracomment>
        <translation>Lecturas de la sincronización</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button of the sync card: the readings as a table in place of the chart</extracomment>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>, %1</source>
        <extracomment>Follows an estimate in bold (&quot;14 min left&quot;); %1 &quot;done by 11:18&quot;</extracomment>
        <translation>, %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncReadingsModel</name>
    <message>
        <source>Time</source>
        <comment>column head of the sync readings</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head of the sync readings</comment>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <comment>column head of the sync readings</comment>
        <translation>Aún sin pasar</translation>
    </message>
</context>
<context>
    <name>trivet::SyncSettingsPage</name>
    <message>
        <source>%1 tab</source>
        <extracomment>Head of a list of settings; %1 is the portal&apos;s name of a tab</extracomment>
        <translation>Pestaña %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A recommended value; %1 is &quot;Those in use&quot;, %2 how many they are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trivet::TenantButton</name>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>Practice · %1</source>
        <extracomment>Under a practice tenant&apos;s name; %1 is &quot;3 of 20 steps&quot;</extracomment>
        <translation>Práctica · %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Under a tenant&apos;s name: no step of it was done yet</extracomment>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>trivet::TenantList</name>
    <message>
        <source>Recent tenants</source>
        <translation>Inquilinos recientes</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Button beside a tenant: what can be done with it; %1 its name</extracomment>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove &amp;secrets from the keychain…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Quitar los secretos del llavero…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete &amp;all practice tenants…</source>
        <extracomment>Menu of a practice tenant</extracomment>
        <translation>Eliminar &amp;todos los inquilinos de práctica…</translation>
    </message>
</context>
<context>
    <name>trivet::Timeline</name>
    <message>
        <source>done</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Accessible name of a timeline</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: a point of a timeline; %1 what, %2 its time, %3 &quot;done&quot;, &quot;now&quot;, &quot;queued&quot; or &quot;to come&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>trivet::TopStrip</name>
    <message>
        <source>Doctor: all checks</source>
        <extracomment>Button of the narrow window: all checks</extracomment>
        <translation>Doctor: todas las comprobaciones</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>Button of the narrow window: opens the list of chapters and steps</extracomment>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Marker of the narrow window: nothing here is real</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button of the narrow window: other tenants, settings, help, quit</extracomment>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetDiagram</name>
    <message>
        <source>Links between your systems</source>
        <extracomment>Accessible name of the diagram of the three systems</extracomment>
        <translation>Vínculos entre sus sistemas</translation>
    </message>
    <message>
        <source>Left and Right choose a link, Enter opens its chapter.</source>
        <extracomment>Read after the diagram&apos;s name</extracomment>
        <translation>Izquierda y Derecha eligen un vínculo; Intro abre su capítulo.</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>state of a link</comment>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a link</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>state of a link</comment>
        <translation>verificado</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>state of a link</comment>
        <translation>por atender</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a link</comment>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>verified earlier, now out of date</source>
        <comment>state of a link</comment>
        <translation>verificado antes, ahora desfasado</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A link between two systems, and its state: &quot;Autotask to Datto RMM, in progress&quot;</extracomment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a link and its state, %2: &quot;2 of 6 steps&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetWindow</name>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>Conservar hasta cerrar Trivet</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Tema: igual que el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>In practice there is no portal to open. Use “Do this step for me”.</source>
        <translation>En la práctica no hay ningún portal que abrir. Use «Hacer este paso por mí».</translation>
    </message>
    <message>
        <source>Trivet learns the portal&apos;s address when you sign in at step 0.1.</source>
        <translation>Trivet conoce la dirección del portal cuando usted inicia sesión en el paso 0.1.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>Kinds of file in a dialog</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Footer, after Next was pressed</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Fix step by step</source>
        <extracomment>Next on the review of an existing integration: leads to the first step with something wrong</extracomment>
        <translation>Arreglar paso a paso</translation>
    </message>
    <message>
        <source>Read-only: open elsewhere</source>
        <translation>Solo lectura: abierto en otro lugar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In the place of &quot;Saved just now&quot;</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardado ahora mismo</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>%1 (practice) – Trivet</source>
        <extracomment>Title bar; %1 is the tenant&apos;s name</extracomment>
        <translation>%1 (práctica) – Trivet</translation>
    </message>
    <message>
        <source>%1 – Trivet</source>
        <translation>%1 – Trivet</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Trivet holds secrets in memory, but cannot save them until you unlock.</source>
        <translation>Trivet tiene secretos en memoria, pero no puede guardarlos hasta que usted desbloquee.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>What you paste is kept until Trivet closes, and nowhere else.</source>
        <translation>Lo que pegue se conserva hasta que se cierra Trivet, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Or let what you paste be kept until Trivet closes, and nowhere else.</source>
        <translation>Puede que esté pidiendo su contraseña en otra ventana. O deje que lo que pegue se conserve hasta que se cierre Trivet, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Buttons below &quot;Trivet may not write this yet&quot;: leaves, or shows what would be written</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>Configurar un inquilino nuevo</translation>
    </message>
    <message>
        <source>A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in a file of their own.</source>
        <translation>Un inquilino es un MSP con su Autotask, Datto RMM e IT Glue. Sus respuestas se guardan en un archivo propio.</translation>
    </message>
    <message>
        <source>Name of the MSP</source>
        <translation>Nombre del MSP</translation>
    </message>
    <message>
        <source>Create tenant</source>
        <translation>Crear inquilino</translation>
    </message>
    <message>
        <source>Continue in spite of this warning</source>
        <translation>Continuar a pesar de esta advertencia</translation>
    </message>
    <message>
        <source>%1. The report keeps your name and your reason.</source>
        <translation>%1. El informe guarda su nombre y su motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Continuar de todos modos</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Ways to the vendors in Settings, below &quot;Same as system&quot;: straight, or through the proxy named below</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>A secret is not saved</source>
        <translation>Un secreto no está guardado</translation>
    </message>
    <message>
        <source>The keychain is locked, so a secret is only in memory. Closing forgets it, and you would paste it again. Everything else is saved.</source>
        <translation>El llavero está bloqueado, así que un secreto está solo en memoria. Al cerrar se olvida, y tendría que pegarlo de nuevo. Todo lo demás está guardado.</translation>
    </message>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Sus últimos cambios no están guardados</translation>
    </message>
    <message>
        <source>Trivet could not write to the disk. Closing forgets what you gave since, and you would give it again.</source>
        <translation>Trivet no ha podido escribir en el disco. Al cerrar se olvida lo que ha indicado desde entonces, y tendría que indicarlo de nuevo.</translation>
    </message>
    <message>
        <source>Keep Trivet open</source>
        <extracomment>Buttons below &quot;Changes are being written&quot;</extracomment>
        <translation>Mantener Trivet abierto</translation>
    </message>
    <message>
        <source>Changes are being written</source>
        <translation>Se están escribiendo cambios</translation>
    </message>
    <message>
        <source>To close, Trivet ends the rows that are under way and leaves the rest as it is. History tells how each came out.</source>
        <translation>Antes de cerrar, Trivet termina las filas en curso y deja el resto como está. El historial dice cómo acabó cada una.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>Cerrar y olvidarlo</translation>
    </message>
    <message>
        <source>How Trivet works</source>
        <translation>Cómo funciona Trivet</translation>
    </message>
    <message>
        <source>Trivet leads through each step in the order that keeps the systems clean. Do what the left side says in the vendor&apos;s portal; the right side shows what Trivet saw for itself. Next opens when nothing is left open.</source>
        <translation>Trivet guía por cada paso en el orden que mantiene limpios los sistemas. Haga en el portal del proveedor lo que dice el lado izquierdo; el lado derecho muestra lo que Trivet ha visto por sí mismo. «Siguiente» se abre cuando no queda nada pendiente.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>A tenant of this name is there already. Give this one another name.</source>
        <extracomment>Below the name of a new tenant</extracomment>
        <translation>Ya existe un inquilino con este nombre. Dé otro nombre a este.</translation>
    </message>
    <message>
        <source>Trivet %1</source>
        <extracomment>About; %1 is a version</extracomment>
        <translation>Trivet %1</translation>
    </message>
    <message>
        <source>Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the Apache License 2.0. Not made by, or affiliated with, the vendors.</source>
        <translation>Conecta Autotask, Datto RMM e IT Glue en el orden correcto. Software libre bajo la Apache License 2.0. No está hecho por los proveedores ni afiliado a ellos.</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Alt+Right: Next
Alt+Left: Back
Ctrl+R or F5: check again
Ctrl+O: open the portal
Ctrl+1 to Ctrl+6: chapters
Ctrl+D: all checks
Ctrl+comma: settings
Ctrl+Q: quit
Ctrl+F: find in a table
F6: next part of the window
Esc: close what is open</source>
        <translation>Alt+Derecha: Siguiente
Alt+Izquierda: Atrás
Ctrl+R o F5: comprobar de nuevo
Ctrl+O: abrir el portal
Ctrl+1 a Ctrl+6: capítulos
Ctrl+D: todas las comprobaciones
Ctrl+coma: configuración
Ctrl+Q: salir
Ctrl+F: buscar en una tabla
F6: siguiente parte de la ventana
Esc: cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet aún no puede escribir esto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>Remove the secrets of %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Quitar los secretos de %1</translation>
    </message>
    <message>
        <source>Its keys and passwords are removed from the keychain of this computer. Answers, confirmations and history stay. To go on you paste the secrets again. Nothing changes at the vendors.</source>
        <translation>Sus claves y contraseñas se quitan del llavero de este equipo. Las respuestas, las confirmaciones y el historial se conservan. Para continuar, pegue de nuevo los secretos. Nada cambia en los proveedores.</translation>
    </message>
    <message>
        <source>Remove secrets</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Quitar los secretos</translation>
    </message>
    <message>
        <source>Its simulated vendors and what you did there are deleted. This cannot be undone.</source>
        <translation>Se eliminan sus proveedores simulados y lo que hizo en ellos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain, and its folder with answers, confirmations and history is deleted. This cannot be undone. Nothing changes at the vendors.</source>
        <translation>Sus secretos se quitan del llavero y se elimina su carpeta con respuestas, confirmaciones e historial. No se puede deshacer. Nada cambia en los proveedores.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Eliminar el inquilino</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practice tenant(s)</source>
        <translation>
            <numerusform>Eliminar %Ln inquilino de práctica</numerusform>
            <numerusform>Eliminar %Ln inquilinos de práctica</numerusform>
        </translation>
    </message>
    <message>
        <source>Their simulated vendors and what you did there are deleted. This cannot be undone. Other tenants stay.</source>
        <translation>Se eliminan sus proveedores simulados y lo que hizo en ellos. No se puede deshacer. Los demás inquilinos se conservan.</translation>
    </message>
    <message>
        <source>Delete practice tenants</source>
        <translation>Eliminar los inquilinos de práctica</translation>
    </message>
    <message>
        <source>Secrets in the keychain, where there is one</source>
        <translation>Secretos en el llavero, si lo hay</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>Revisar una integración existente</translation>
    </message>
    <message>
        <source>Trivet signs in and compares what is set up with the recommended setup. It changes nothing.</source>
        <translation>Trivet inicia sesión y compara lo configurado con la configuración recomendada. No cambia nada.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>A new tenant</source>
        <extracomment>In a list of tenants: one that is not there yet</extracomment>
        <translation>Un inquilino nuevo</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Iniciar la revisión</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>Buscar un registro</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <extracomment>In a list of records that holds none</extracomment>
        <translation>No hay ningún registro concreto detrás de esto.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>Ningún registro tiene esto en su fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What Trivet checks here, and what it hurts later if it is wrong</source>
        <extracomment>Heading in the help of a step: its checks</extracomment>
        <translation>Qué comprueba Trivet aquí y qué daña después si está mal</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings: a computer in the network through which all traffic to the vendors goes</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.</source>
        <extracomment>Below the address of a proxy in Settings. Keep the example</extracomment>
        <translation>Host y puerto, como proxy.example:8080. Un proxy que pide contraseña debe configurarse en el sistema.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>For those who help you: versions, how each check came out without the names in it, and the log, which may name folders of this computer. It holds no secret. This is all of it: look through it before you pass it on.</source>
        <translation>Para quienes le ayudan: versiones, el resultado de cada comprobación sin los nombres y el registro, que puede nombrar carpetas de este equipo. No contiene secretos. Esto es todo: revíselo antes de entregarlo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Button: opens a dialog for the file&apos;s name</extracomment>
        <translation>Guardar archivo…</translation>
    </message>
</context>
<context>
    <name>trivet::UnmappedSites</name>
    <message>
        <source>Sites without a company</source>
        <translation>Sitios sin empresa</translation>
    </message>
    <message>
        <source>Sites of Datto RMM without a company in Autotask</source>
        <extracomment>Accessible name of the list on step 1.3</extracomment>
        <translation>Sitios de Datto RMM sin empresa en Autotask</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Suggested company</source>
        <translation>Empresa sugerida</translation>
    </message>
    <message>
        <source>None is close</source>
        <extracomment>Beside a site: no name in Autotask is close, or several are; %1 lists them</extracomment>
        <translation>Ninguna se parece</translation>
    </message>
    <message>
        <source>Unclear: %1</source>
        <translation>Poco claro: %1</translation>
    </message>
</context>
<context>
    <name>trivet::UrlAnatomy</name>
    <message>
        <source>Parts of the address</source>
        <extracomment>Accessible name of the picture that shows the parts of an address</extracomment>
        <translation>Partes de la dirección</translation>
    </message>
    <message>
        <source>Subdomain %1, region %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;NA&quot;</extracomment>
        <translation>Subdominio %1, región %2</translation>
    </message>
    <message>
        <source>Subdomain %1. %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;No region in this address&quot;</extracomment>
        <translation>Subdominio %1. %2</translation>
    </message>
    <message>
        <source>The subdomain and the region of your address show here.</source>
        <extracomment>Under an address field that is still empty</extracomment>
        <translation>Aquí se muestran el subdominio y la región de su dirección.</translation>
    </message>
    <message>
        <source>No region in this address. Choose it below.</source>
        <translation>No hay región en esta dirección. Elíjala abajo.</translation>
    </message>
    <message>
        <source>This is not an address of IT Glue.</source>
        <extracomment>Under an address of another service</extracomment>
        <translation>Esta no es una dirección de IT Glue.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>Subdominio</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>The address names no region; %1 is chosen below.</source>
        <extracomment>Under an address that does not name a region Under an address that does not name a region; %1 the one that was chosen, &quot;EU&quot;</extracomment>
        <translation>La dirección no indica región; abajo se eligió %1.</translation>
    </message>
</context>
<context>
    <name>trivet::WelcomePage</name>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>Connect Autotask, Datto RMM and IT Glue</source>
        <translation>Conectar Autotask, Datto RMM e IT Glue</translation>
    </message>
    <message>
        <source>Trivet takes you through every setting in the right order and checks each one before the next depends on it.</source>
        <translation>Trivet le guía por cada ajuste en el orden correcto y comprueba cada uno antes de que el siguiente dependa de él.</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>Configurar un inquilino nuevo</translation>
    </message>
    <message>
        <source>About 60 minutes of work, plus sync time. Stop whenever you like.</source>
        <translation>Unos 60 minutos de trabajo, más el tiempo de sincronización. Pare cuando quiera.</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>Revisar una integración existente</translation>
    </message>
    <message>
        <source>Compares your settings with the recommended ones. Read-only.</source>
        <translation>Compara sus ajustes con los recomendados. Solo lectura.</translation>
    </message>
    <message>
        <source>Practice with sample data</source>
        <translation>Practicar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Every page with a simulated tenant. No account needed.</source>
        <translation>Todas las páginas con un inquilino simulado. No hace falta cuenta.</translation>
    </message>
    <message>
        <source>Have these ready</source>
        <translation>Tenga preparado</translation>
    </message>
    <message>
        <source>Your secrets stay with you</source>
        <translation>Sus secretos se quedan con usted</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Next: %1. Saved %2.</source>
        <translation>Siguiente: %1. Guardado %2.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <comment>how far a tenant has come</comment>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>Trivet keeps them in the system keychain, or until it closes where there is none, and talks only to the vendors. It sends no usage data.</source>
        <translation>Trivet los guarda en el llavero del sistema, o hasta que se cierra si no lo hay, y solo habla con los proveedores. No envía datos de uso.</translation>
    </message>
    <message>
        <source>Autotask administrator</source>
        <translation>Administrador de Autotask</translation>
    </message>
    <message>
        <source>May edit Resources/Users (HR)</source>
        <translation>Puede editar Resources/Users (HR)</translation>
    </message>
    <message>
        <source>Datto RMM administrator</source>
        <translation>Administrador de Datto RMM</translation>
    </message>
    <message>
        <source>Default security level Administrator</source>
        <translation>Nivel de seguridad predeterminado Administrator</translation>
    </message>
    <message>
        <source>IT Glue administrator</source>
        <translation>Administrador de IT Glue</translation>
    </message>
    <message>
        <source>Makes the API key for chapter 2</source>
        <translation>Crea la clave de API para el capítulo 2</translation>
    </message>
    <message>
        <source>Datto Partner Portal, optional</source>
        <translation>Datto Partner Portal, opcional</translation>
    </message>
    <message>
        <source>REST API public and secret key</source>
        <translation>Clave pública y clave secreta de la REST API</translation>
    </message>
</context>
<context>
    <name>trivet::WindowMenu</name>
    <message>
        <source>&amp;Switch tenant</source>
        <extracomment>Submenu: other tenants to go to</extracomment>
        <translation>Ca&amp;mbiar de inquilino</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <extracomment>Menu: to the first page, which lists all tenants</extracomment>
        <translation>&amp;Todos los inquilinos</translation>
    </message>
    <message>
        <source>History of &amp;changes…</source>
        <extracomment>Menu: what Trivet has written to the vendors in this tenant</extracomment>
        <translation>&amp;Historial de cambios…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu; the letter after &amp; is its key</extracomment>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>A&amp;bout Trivet</source>
        <translation>&amp;Acerca de Trivet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>A tenant in a menu; %1 is its name</extracomment>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <extracomment>Menu: a text for those who help, shown before it is saved</extracomment>
        <translation>Archivo de so&amp;porte…</translation>
    </message>
</context>
<context>
    <name>trivet::app::ApplicationTenants</name>
    <message>
        <source>Sample MSP</source>
        <translation>MSP de ejemplo</translation>
    </message>
    <message>
        <source>Sample MSP %1</source>
        <translation>MSP de ejemplo %1</translation>
    </message>
</context>
</TS>
