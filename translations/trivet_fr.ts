<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than a minute ago</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>What is shown is last known; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>Lu %1</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation>
            <numerusform>%Ln champ à remplir</numerusform>
            <numerusform>%Ln champs à remplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %Ln checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>%Ln vérification a échoué, %1 encore en attente</numerusform>
            <numerusform>%Ln vérifications ont échoué, %1 encore en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln vérification a échoué</numerusform>
            <numerusform>%Ln vérifications ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) still open</source>
        <translation>
            <numerusform>%Ln vérification encore en attente</numerusform>
            <numerusform>%Ln vérifications encore en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Remplissez %1.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>Corrigez %1.</translation>
    </message>
    <message>
        <source>A check failed: %1.</source>
        <translation>Une vérification a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last read %2, and not since: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>Lu pour la dernière fois %2, et pas depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, as in &quot;Clients wait for a decision&quot;</extracomment>
        <translation>Reste à faire : %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Pas encore connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only you can see this: %1.</source>
        <translation>Vous seul pouvez le voir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Opens after “%1”.</source>
        <translation>S’ouvre après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Another copy of Trivet has this tenant open.</source>
        <translation>Ce tenant est ouvert dans une autre instance de Trivet.</translation>
    </message>
    <message>
        <source>Trivet could not save. Next opens when it can.</source>
        <translation>Trivet n’a pas pu enregistrer. «&#xa0;Suivant&#xa0;» s’ouvrira dès que ce sera possible.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Footer beside Next: %1 &quot;1 check failed&quot;, %2 &quot;2 fields to fill in&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mend it, or choose Continue anyway and say why: %1.</source>
        <translation>À corriger, ou choisir « Continuer quand même » et dire pourquoi : %1.</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>%1 is online</source>
        <translation>%1 est en ligne</translation>
    </message>
    <message>
        <source>%1 was last seen on %2</source>
        <translation>%1 a été vu pour la dernière fois le %2</translation>
    </message>
    <message>
        <source>%1 is listed</source>
        <translation>%1 est listé</translation>
    </message>
    <message>
        <source>%1 is suspended, which does not stop it</source>
        <translation>%1 est suspendu, ce qui ne l’arrête pas</translation>
    </message>
    <message>
        <source>%1 was deleted in Datto RMM</source>
        <translation>%1 a été supprimé dans Datto RMM</translation>
    </message>
    <message>
        <source>Nothing has to come. Install the agent again if the device is still in use.</source>
        <translation>Rien ne doit venir. Réinstallez l’agent si l’appareil est encore utilisé.</translation>
    </message>
    <message>
        <source>%1 came from Datto RMM, which no longer lists it</source>
        <translation>%1 est venu de Datto RMM, qui ne le liste plus</translation>
    </message>
    <message>
        <source>Set the device inactive in Autotask if it is gone, or install the agent again.</source>
        <translation>Rendez l’appareil inactif dans Autotask s’il a disparu, ou réinstallez l’agent.</translation>
    </message>
    <message>
        <source>%1 is what is left of a device that was set up anew on the same site</source>
        <translation>%1 est ce qui reste d’un appareil réinstallé sur le même site</translation>
    </message>
    <message>
        <source>Look at the newer record of the same name. Delete this one in Datto RMM when nobody needs it.</source>
        <translation>Regardez l’enregistrement plus récent du même nom. Supprimez celui-ci dans Datto RMM si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>%1 was not made by Datto RMM</source>
        <translation>%1 n’a pas été créé par Datto RMM</translation>
    </message>
    <message>
        <source>No site is involved</source>
        <translation>Aucun site n’est en jeu</translation>
    </message>
    <message>
        <source>On the site %1</source>
        <translation>Sur le site %1</translation>
    </message>
    <message>
        <source>%1 is a site of Datto RMM&apos;s own, whose devices do not sync</source>
        <translation>%1 est un site propre à Datto RMM, dont les appareils ne sont pas synchronisés</translation>
    </message>
    <message>
        <source>Move the device to the customer&apos;s site in Datto RMM.</source>
        <translation>Déplacez l’appareil vers le site du client dans Datto RMM.</translation>
    </message>
    <message>
        <source>Datto RMM lists no site that the device names (%1)</source>
        <translation>Datto RMM ne liste pas le site que l’appareil indique (%1)</translation>
    </message>
    <message>
        <source>Check again. If it stays so, move the device to a site in Datto RMM.</source>
        <translation>Vérifiez à nouveau. Si cela persiste, déplacez l’appareil vers un site dans Datto RMM.</translation>
    </message>
    <message>
        <source>The site %1 is mapped to no company</source>
        <translation>Le site %1 n’est affecté à aucune société</translation>
    </message>
    <message>
        <source>Map the site to its company in Datto RMM.</source>
        <translation>Affectez le site à sa société dans Datto RMM.</translation>
    </message>
    <message>
        <source>Nothing tells which company it belongs to</source>
        <translation>Rien n’indique à quelle société il appartient</translation>
    </message>
    <message>
        <source>Autotask has no company %1</source>
        <translation>Autotask n’a pas de société %1</translation>
    </message>
    <message>
        <source>Map the site to a company that exists.</source>
        <translation>Affectez le site à une société qui existe.</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask</source>
        <translation>%1 est inactive dans Autotask</translation>
    </message>
    <message>
        <source>Make the company active, or map the site to another one.</source>
        <translation>Rendez la société active, ou affectez le site à une autre.</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 n’est pas du type %2</translation>
    </message>
    <message>
        <source>Give the company the customer&apos;s type in Autotask, or map the site to another one.</source>
        <translation>Donnez à la société le type des clients dans Autotask, ou affectez le site à une autre.</translation>
    </message>
    <message>
        <source>%1 is your own company</source>
        <translation>%1 est votre propre société</translation>
    </message>
    <message>
        <source>%1 is active. Whether it is a customer is not known.</source>
        <translation>%1 est active. On ne sait pas si c’est un client.</translation>
    </message>
    <message>
        <source>%1 is an active customer</source>
        <translation>%1 est un client actif</translation>
    </message>
    <message>
        <source>%1 is in Autotask and active</source>
        <translation>%1 est dans Autotask et actif</translation>
    </message>
    <message>
        <source>Make the device active in Autotask.</source>
        <translation>Rendez l’appareil actif dans Autotask.</translation>
    </message>
    <message>
        <source>%1 stands under another company, %2</source>
        <translation>%1 se trouve sous une autre société, %2</translation>
    </message>
    <message>
        <source>No device of Autotask stands behind %1</source>
        <translation>Aucun appareil d’Autotask ne se trouve derrière %1</translation>
    </message>
    <message>
        <source>Find its device in Autotask by serial number. Archive the configuration in IT Glue if there is none.</source>
        <translation>Cherchez son appareil dans Autotask par numéro de série. S’il n’y en a pas, archivez la configuration dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 was set up anew, and its older record in Datto RMM holds the device in Autotask</source>
        <translation>%1 a été réinstallé, et son ancien enregistrement dans Datto RMM occupe l’appareil dans Autotask</translation>
    </message>
    <message>
        <source>Delete the older record in Datto RMM, then wait for the next sync.</source>
        <translation>Supprimez l’ancien enregistrement dans Datto RMM, puis attendez la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The device type %1 has no configuration item type</source>
        <translation>Le type d’appareil %1 n’a pas de type d’élément de configuration</translation>
    </message>
    <message>
        <source>Choose a type for this device type on the Devices tab in Datto RMM.</source>
        <translation>Choisissez un type pour ce type d’appareil dans l’onglet Devices de Datto RMM.</translation>
    </message>
    <message>
        <source>The product for the device type %1 is inactive or missing</source>
        <translation>Le produit pour le type d’appareil %1 est inactif ou manque</translation>
    </message>
    <message>
        <source>Make the product active in Autotask, or choose another one.</source>
        <translation>Rendez le produit actif dans Autotask, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Map Devices was never switched on</source>
        <translation>Map Devices n’a jamais été activé</translation>
    </message>
    <message>
        <source>Turn Map Devices on once types and products are set.</source>
        <translation>Activez Map Devices une fois les types et produits définis.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The sync takes up to 24 hours.</source>
        <translation>%1 n’est pas encore là. La synchronisation prend jusqu’à 24 heures.</translation>
    </message>
    <message>
        <source>%1 did not come, though Map Devices is on since %2</source>
        <translation>%1 n’est pas venu, bien que Map Devices soit activé depuis %2</translation>
    </message>
    <message>
        <source>Save the Devices tab in Datto RMM once more, and look at the alerts of its Autotask page.</source>
        <translation>Enregistrez à nouveau l’onglet Devices dans Datto RMM, et regardez les alertes de sa page Autotask.</translation>
    </message>
    <message>
        <source>Only a device in Autotask has a type</source>
        <translation>Seul un appareil dans Autotask a un type</translation>
    </message>
    <message>
        <source>%1 has no configuration item type</source>
        <translation>%1 n’a pas de type d’élément de configuration</translation>
    </message>
    <message>
        <source>Set the type in Autotask; IT Glue takes it from there.</source>
        <translation>Définissez le type dans Autotask&#xa0;; IT Glue le reprend de là.</translation>
    </message>
    <message>
        <source>Its type (%1) no longer exists in Autotask</source>
        <translation>Son type (%1) n’existe plus dans Autotask</translation>
    </message>
    <message>
        <source>Set a type that exists in Autotask.</source>
        <translation>Définissez un type qui existe dans Autotask.</translation>
    </message>
    <message>
        <source>%1 is inactive, but devices of this type are in IT Glue</source>
        <translation>%1 est inactif, mais des appareils de ce type sont dans IT Glue</translation>
    </message>
    <message>
        <source>Devices of the type %1 are in IT Glue</source>
        <translation>Des appareils du type %1 sont dans IT Glue</translation>
    </message>
    <message>
        <source>Other devices of the company came, and none of the type %1 anywhere</source>
        <translation>D’autres appareils de la société sont venus, et aucun du type %1 nulle part</translation>
    </message>
    <message>
        <source>Select the type in the sync settings in IT Glue.</source>
        <translation>Sélectionnez le type dans les réglages de synchronisation d’IT Glue.</translation>
    </message>
    <message>
        <source>No device of the type %1 has come, so nobody can tell whether it is selected</source>
        <translation>Aucun appareil du type %1 n’est venu, personne ne peut donc dire s’il est sélectionné</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>Sans l’API, vous seul pouvez le voir. Regardez dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 is linked to the company</source>
        <translation>%1 est liée à la société</translation>
    </message>
    <message>
        <source>No organization is linked to Autotask yet</source>
        <translation>Aucune organisation n’est encore liée à Autotask</translation>
    </message>
    <message>
        <source>Connect IT Glue to Autotask and let the first sync run.</source>
        <translation>Connectez IT Glue à Autotask et laissez s’effectuer la première synchronisation.</translation>
    </message>
    <message>
        <source>%1 is there, but not linked to the company</source>
        <translation>%1 existe, mais n’est pas liée à la société</translation>
    </message>
    <message>
        <source>Match the organization to the company in IT Glue.</source>
        <translation>Rapprochez l’organisation de la société dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 is written %2 in IT Glue, which is another name there</source>
        <translation>%1 est écrit %2 dans IT Glue, ce qui y est un autre nom</translation>
    </message>
    <message>
        <source>Write both names exactly alike, then let it sync.</source>
        <translation>Écrivez les deux noms exactement de la même façon, puis laissez synchroniser.</translation>
    </message>
    <message>
        <source>No organization is linked to %1</source>
        <translation>Aucune organisation n’est liée à %1</translation>
    </message>
    <message>
        <source>Look whether the company&apos;s type is selected in the sync settings.</source>
        <translation>Regardez si le type de la société est sélectionné dans les réglages de synchronisation.</translation>
    </message>
    <message>
        <source>%1 is there and linked</source>
        <translation>%1 existe et est lié</translation>
    </message>
    <message>
        <source>%1 is there, and IT Glue reports: %2</source>
        <translation>%1 existe, et IT Glue signale&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 est archivé</translation>
    </message>
    <message>
        <source>Restore the configuration in IT Glue.</source>
        <translation>Rétablissez la configuration dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 is there, but its link to Autotask no longer syncs</source>
        <translation>%1 existe, mais son lien avec Autotask n’est plus synchronisé</translation>
    </message>
    <message>
        <source>Match the configuration to its device again in IT Glue.</source>
        <translation>Rapprochez à nouveau la configuration de son appareil dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 is there, but linked to nothing in Autotask</source>
        <translation>%1 existe, mais n’est lié à rien dans Autotask</translation>
    </message>
    <message>
        <source>Match it to the device in IT Glue; a sync would make a second one.</source>
        <translation>Rapprochez-la de l’appareil dans IT Glue&#xa0;; une synchronisation en créerait une seconde.</translation>
    </message>
    <message>
        <source>Cannot be told without its device in Autotask</source>
        <translation>Ne peut pas être établi sans son appareil dans Autotask</translation>
    </message>
    <message>
        <source>Autotask holds %1 twice, and IT Glue has it by the other one</source>
        <translation>Autotask contient %1 deux fois, et IT Glue l’a par l’autre</translation>
    </message>
    <message>
        <source>Set one of the two inactive in Autotask: the one that nobody works with.</source>
        <translation>Rendez l’un des deux inactif dans Autotask&#xa0;: celui avec lequel personne ne travaille.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The next sync brings it.</source>
        <translation>%1 n’est pas encore là. La prochaine synchronisation l’apportera.</translation>
    </message>
    <message>
        <source>%1 did not come, and nothing that Trivet can read stands in its way</source>
        <translation>%1 n’est pas venu, et rien de ce que Trivet peut lire ne s’y oppose</translation>
    </message>
    <message>
        <source>Start Manual Sync in IT Glue, then look at the errors of the integration.</source>
        <translation>Choisissez Start Manual Sync dans IT Glue, puis regardez les erreurs de l’intégration.</translation>
    </message>
    <message>
        <source>Device in Datto RMM</source>
        <extracomment>Where a device is on its way into IT Glue</extracomment>
        <translation>Appareil dans Datto RMM</translation>
    </message>
    <message>
        <source>Site in Datto RMM</source>
        <translation>Site dans Datto RMM</translation>
    </message>
    <message>
        <source>Company in Autotask</source>
        <translation>Société dans Autotask</translation>
    </message>
    <message>
        <source>Device in Autotask</source>
        <translation>Appareil dans Autotask</translation>
    </message>
    <message>
        <source>Type is synced</source>
        <translation>Type synchronisé</translation>
    </message>
    <message>
        <source>Organization in IT Glue</source>
        <translation>Organisation dans IT Glue</translation>
    </message>
    <message>
        <source>Configuration in IT Glue</source>
        <translation>Configuration dans IT Glue</translation>
    </message>
    <message>
        <source>It is in IT Glue.</source>
        <translation>Il est dans IT Glue.</translation>
    </message>
    <message>
        <source>It stops here: %1.</source>
        <extracomment>Why a device is not in IT Glue; %1 is &quot;Company in Autotask&quot;</extracomment>
        <translation>Il s’arrête ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Il est en route.</translation>
    </message>
    <message>
        <source>Nobody can tell yet: something on its way is not known.</source>
        <translation>Personne ne peut encore le dire&#xa0;: quelque chose sur son chemin n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Create configuration item types</source>
        <extracomment>The last text of each is a button that opens a preview</extracomment>
        <translation>Créer des types d’élément de configuration</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln configuration item type(s)</source>
        <translation>
            <numerusform>Créer %Ln type d’élément de configuration</numerusform>
            <numerusform>Créer %Ln types d’élément de configuration</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and mend products</source>
        <translation>Créer et corriger des produits</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) to products</source>
        <translation>
            <numerusform>Faire %Ln changement aux produits</numerusform>
            <numerusform>Faire %Ln changements aux produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping</source>
        <translation>Appliquer l’affectation</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) in Autotask</source>
        <translation>
            <numerusform>Faire %Ln changement dans Autotask</numerusform>
            <numerusform>Faire %Ln changements dans Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping…</source>
        <translation>Appliquer l’affectation…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Set the type of devices</source>
        <translation>Définir le type des appareils</translation>
    </message>
    <message numerus="yes">
        <source>Set type on %Ln device(s)</source>
        <translation>
            <numerusform>Définir le type de %Ln appareil</numerusform>
            <numerusform>Définir le type de %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Give devices another type</source>
        <translation>Donner un autre type aux appareils</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %Ln device(s)</source>
        <translation>
            <numerusform>Changer le type de %Ln appareil</numerusform>
            <numerusform>Changer le type de %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Set devices inactive</source>
        <translation>Rendre des appareils inactifs</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln device(s) inactive</source>
        <translation>
            <numerusform>Rendre inactif %Ln appareil</numerusform>
            <numerusform>Rendre inactifs %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in manufacturers</source>
        <translation>Remplir les fabricants</translation>
    </message>
    <message>
        <source>Create organizations in IT Glue</source>
        <translation>Créer des organisations dans IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln organization(s)</source>
        <translation>
            <numerusform>Créer %Ln organisation</numerusform>
            <numerusform>Créer %Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Change configurations in IT Glue</source>
        <translation>Modifier des configurations dans IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln configuration(s)</source>
        <translation>
            <numerusform>Modifier %Ln configuration</numerusform>
            <numerusform>Modifier %Ln configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive configurations in IT Glue</source>
        <translation>Archiver des configurations dans IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln configuration(s)</source>
        <translation>
            <numerusform>Archiver %Ln configuration</numerusform>
            <numerusform>Archiver %Ln configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler des changements</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Annuler %Ln changement</numerusform>
            <numerusform>Annuler %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <translation>Type d’élément de configuration</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Material code</source>
        <translation>Code matériel</translation>
    </message>
    <message>
        <source>Default category</source>
        <translation>Catégorie par défaut</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Manufacturer product name</source>
        <translation>Nom du produit chez le fabricant</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>c’était déjà le cas</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>quelqu’un l’a modifié depuis</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>il n’existe plus</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>%1 is a vendor&apos;s name; what it said follows elsewhere</extracomment>
        <translation>%1 l’a refusé</translation>
    </message>
    <message>
        <source>Trivet’s user may not write it</source>
        <translation>l’utilisateur de Trivet n’a pas le droit de l’écrire</translation>
    </message>
    <message>
        <source>no answer came, and it was not written</source>
        <translation>aucune réponse n’est venue, et ce n’a pas été écrit</translation>
    </message>
    <message>
        <source>read back, it has another value</source>
        <translation>à la relecture, la valeur est autre</translation>
    </message>
    <message>
        <source>there are two of this name now</source>
        <translation>il y en a maintenant deux de ce nom</translation>
    </message>
    <message>
        <source>Autotask keeps the value: it cannot be undone</source>
        <translation>Autotask garde la valeur&#xa0;: l’annulation est impossible</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Cut off: Trivet will read how it came out</source>
        <translation>Interrompu&#xa0;: Trivet lira ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Écrit et relu</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <translation>Rendre inactif</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>How a change is taken back; %1 is the former value, or &quot;blank&quot;</extracomment>
        <translation>Remettre à %1</translation>
    </message>
    <message>
        <source>No type is chosen for %1. Choose one in step 1.4.</source>
        <translation>Aucun type n’est choisi pour %1. Choisissez-en un à l’étape 1.4.</translation>
    </message>
    <message>
        <source>The type %1 is not in Autotask, or inactive. Create it first.</source>
        <translation>Le type %1 n’est pas dans Autotask, ou est inactif. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>Datto RMM does not list this device, so its type cannot be told.</source>
        <translation>Datto RMM ne liste pas cet appareil, on ne peut donc pas dire son type.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 may be the same. Use it, or choose another name.</source>
        <translation>%1 est peut-être le même. Utilisez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A product needs an active material code. Choose one in step 1.4.</source>
        <translation>Un produit a besoin d’un code matériel actif. Choisissez-en un à l’étape 1.4.</translation>
    </message>
    <message>
        <source>The Autotask sync owns %1 in IT Glue. Change it in Autotask.</source>
        <translation>%1 appartient dans IT Glue à la synchronisation d’Autotask. Modifiez-le dans Autotask.</translation>
    </message>
    <message>
        <source>It is in use after all.</source>
        <translation>Il est utilisé, en fait.</translation>
    </message>
    <message>
        <source>What it rests on was not read whole. Read again first.</source>
        <translation>Ce sur quoi cela repose n’a pas été lu en entier. Relisez d’abord.</translation>
    </message>
    <message>
        <source>No API takes it back. Remove it in the portal if it is not wanted.</source>
        <translation>Aucune API ne l’annule. Supprimez-le dans le portail s’il n’est pas voulu.</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the configuration item type: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of types</extracomment>
        <translation>Dans Datto RMM, dans l’onglet Devices, choisissez le type d’élément de configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the product: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of products</extracomment>
        <translation>Dans Datto RMM, dans l’onglet Devices, choisissez le produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>In Autotask, open the product %1 and set its Default Configuration Item Type to %2, so that new devices have one</source>
        <extracomment>Autotask, page &quot;Edit Product&quot;; %1 is a product, %2 a configuration item type</extracomment>
        <translation>Dans Autotask, ouvrez le produit %1 et réglez son Default Configuration Item Type sur %2, pour que les nouveaux appareils en aient un</translation>
    </message>
    <message>
        <source>In IT Glue, move passwords and documents that are still needed to the configuration that stays</source>
        <translation>Dans IT Glue, déplacez les mots de passe et documents encore nécessaires vers la configuration qui reste</translation>
    </message>
    <message>
        <source>In IT Glue, under Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, select the types: %1</source>
        <extracomment>IT Glue, &quot;Sync Settings&quot; of the Autotask integration; %1 are names of types</extracomment>
        <translation>Dans IT Glue, sous Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, sélectionnez les types&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing changes in IT Glue.</source>
        <translation>Rien ne change dans IT Glue.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the types over. A device whose type is not selected there is no longer synced.</source>
        <translation>À sa prochaine synchronisation, IT Glue reprend les types. Un appareil dont le type n’y est pas sélectionné n’est plus synchronisé.</translation>
    </message>
    <message>
        <source>IT Glue syncs devices of a new type once it is selected in its sync settings.</source>
        <translation>IT Glue synchronise les appareils d’un nouveau type une fois celui-ci sélectionné dans ses réglages de synchronisation.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue may orphan the configurations of inactive devices. What they hold stays.</source>
        <translation>À sa prochaine synchronisation, IT Glue peut rendre orphelines les configurations des appareils inactifs. Ce qu’elles contiennent reste.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes manufacturer and model over, and makes those it lacks.</source>
        <translation>À sa prochaine synchronisation, IT Glue reprend fabricant et modèle, et crée ceux qui lui manquent.</translation>
    </message>
    <message>
        <source>With the next sync an organization is joined by exactly its name. It cannot be undone here: IT Glue deletes one with all it holds.</source>
        <translation>À la prochaine synchronisation, une organisation est jointe par son nom exact. Cela ne peut pas être annulé ici&#xa0;: IT Glue en supprime une avec tout ce qu’elle contient.</translation>
    </message>
    <message>
        <source>An archived configuration stays archived when IT Glue syncs.</source>
        <translation>Une configuration archivée reste archivée quand IT Glue synchronise.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not create %1.</source>
        <extracomment>%1 is Autotask&apos;s own name of an entity, like ConfigurationItems</extracomment>
        <translation>L’utilisateur Autotask de Trivet n’a pas le droit de créer %1.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not change %1.</source>
        <translation>L’utilisateur Autotask de Trivet n’a pas le droit de modifier %1.</translation>
    </message>
    <message>
        <source>Give its security level that right: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <extracomment>Labels of Autotask, in their order</extracomment>
        <translation>Donnez ce droit à son niveau de sécurité&#xa0;: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a change came out, and why: &quot;Left alone: it was so already&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several rows in a row came out alike: %1. Go on all the same?</source>
        <extracomment>%1 tells how: &quot;it was so already&quot;</extracomment>
        <translation>Plusieurs lignes de suite ont eu la même issue&#xa0;: %1. Continuer malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Create types…</source>
        <translation>Créer les types…</translation>
    </message>
    <message>
        <source>Mend products…</source>
        <translation>Corriger les produits…</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Définir le type…</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>Changer le type…</translation>
    </message>
    <message>
        <source>Set inactive…</source>
        <translation>Rendre inactif…</translation>
    </message>
    <message>
        <source>Fill in manufacturers…</source>
        <translation>Renseigner les fabricants…</translation>
    </message>
    <message>
        <source>Create organizations…</source>
        <translation>Créer les organisations…</translation>
    </message>
    <message>
        <source>Change configurations…</source>
        <translation>Changer les configurations…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Étiquette d’actif</translation>
    </message>
    <message>
        <source>Warranty expires</source>
        <translation>Fin de la garantie</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Trivet takes up to %1 of them now, then waits and goes on by itself.</source>
        <translation>Trivet en utilise jusqu’à %1 maintenant, puis attend et continue de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). How many %1 has left is not known.</source>
        <extracomment>%1 is a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Utilise environ %Ln appel d’API. On ne sait pas combien il en reste à %1.</numerusform>
            <numerusform>Utilise environ %Ln appels d’API. On ne sait pas combien il en reste à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</source>
        <extracomment>%1 of %2 calls in %3 minutes, %4 a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Utilise environ %Ln appel d’API. Sur les %2 en %3 minutes, Trivet en a utilisé %1 ; %4 ne dit pas ce que les autres utilisent.</numerusform>
            <numerusform>Utilise environ %Ln appels d’API. Sur les %2 en %3 minutes, Trivet en a utilisé %1 ; %4 ne dit pas ce que les autres utilisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln of the %1 API call(s) left this hour.</source>
        <extracomment>%1 is the number of calls that are left</extracomment>
        <translation>
            <numerusform>Utilise environ %Ln des %1 appels d’API restants pour cette heure.</numerusform>
            <numerusform>Utilise environ %Ln des %1 appels d’API restants pour cette heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>Progress of changes; %1 written, %2 in all</extracomment>
        <translation>écrits&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came out otherwise</source>
        <translation>
            <numerusform>%Ln ligne a eu une autre issue</numerusform>
            <numerusform>%Ln lignes ont eu une autre issue</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Progress of changes</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Progress of changes; %1 is a duration</extracomment>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>écrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>annulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 came out otherwise</source>
        <extracomment>How a change went: rows that were refused, skipped or in conflict</extracomment>
        <translation>%1 terminés autrement</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>interrompus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <extracomment>How a change went: rows that were planned and never sent</extracomment>
        <translation>%1 non commencés</translation>
    </message>
    <message>
        <source>Some of these are so already: another copy of Trivet, or a person, may be writing the same. Go on with the others?</source>
        <translation>Certains le sont déjà : une autre copie de Trivet ou une personne écrit peut-être la même chose. Continuer avec les autres ?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>Device expiration date</source>
        <translation>Date d’expiration de l’appareil</translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation>Date de fin de vie</translation>
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
        <translation>Personne n’a encore dit qui le fabrique.</translation>
    </message>
    <message>
        <source>Nobody has said yet which type takes the place of %1.</source>
        <translation>Personne n’a encore dit quel type prend la place de %1.</translation>
    </message>
    <message>
        <source>%1 stays as it is: Trivet reads no such value in Autotask.</source>
        <extracomment>%1 is a field of IT Glue, like &quot;Notes&quot;</extracomment>
        <translation>%1 reste tel quel : Trivet ne lit aucune valeur de ce genre dans Autotask.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the former values over, of what it syncs.</source>
        <translation>À sa prochaine synchronisation, IT Glue reprend les anciennes valeurs de ce qu’il synchronise.</translation>
    </message>
    <message>
        <source>Where Autotask holds a value for such a field, IT Glue takes that over with its next sync.</source>
        <translation>Là où Autotask a une valeur pour un tel champ, IT Glue la reprend à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Manufacturer of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>Fabricant de %1</translation>
    </message>
    <message>
        <source>Manufacturer product name of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>Nom chez le fabricant pour %1</translation>
    </message>
    <message>
        <source>Type that takes the place of %1</source>
        <extracomment>Field&apos;s label; %1 is a configuration item type</extracomment>
        <translation>Type qui prend la place de %1</translation>
    </message>
    <message>
        <source>Take serial numbers over into Autotask</source>
        <translation>Reprendre les numéros de série dans Autotask</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln serial number(s)</source>
        <translation>
            <numerusform>Modifier %Ln numéro de série</numerusform>
            <numerusform>Modifier %Ln numéros de série</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the serial numbers over.</source>
        <translation>À sa prochaine synchronisation, IT Glue reprend les numéros de série.</translation>
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
        <translation>%1, vérification en cours</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Under a check that waits for a sync that runs</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <extracomment>Under a check that passed a while ago; %1 is a time</extracomment>
        <translation>Vu pour la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Button: what the check found is meant so</extracomment>
        <translation>C’est correct</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>Button: looked at once more after three months</extracomment>
        <translation>Confirmer à nouveau</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Under a warning that a person went on in spite of: it holds again</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Paste new value</source>
        <translation>Coller une nouvelle valeur</translation>
    </message>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>Garder jusqu’à la fermeture de Trivet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <extracomment>Under a warning: go on in spite of it, with a reason that the report keeps</extracomment>
        <translation>Continuer malgré tout</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>%1 continued anyway: %2</source>
        <extracomment>Under a warning; %1 who went on in spite of it, %2 the reason</extracomment>
        <translation>%1 a continué malgré tout&#xa0;: %2</translation>
    </message>
    <message>
        <source>The values of this step are not here yet</source>
        <extracomment>Evidence of a check: this step&apos;s user or secret was not given</extracomment>
        <translation>Les valeurs de cette étape ne sont pas encore là</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln field(s) complete and well formed</source>
        <translation>
            <numerusform>%Ln champ complet et bien formé</numerusform>
            <numerusform>%Ln champs complets et bien formés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are still empty</source>
        <translation>Des champs sont encore vides</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln champ à remplir</numerusform>
            <numerusform>%Ln champs à remplir</numerusform>
        </translation>
    </message>
    <message>
        <source>A field cannot be right</source>
        <translation>Un champ ne peut pas être correct</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln champ à corriger</numerusform>
            <numerusform>%Ln champs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1; a test entry was written and read back</source>
        <translation>Enregistrés dans %1&#xa0;; une entrée de test a été écrite et relue</translation>
    </message>
    <message>
        <source>Secrets stay in memory</source>
        <translation>Les secrets restent en mémoire</translation>
    </message>
    <message>
        <source>They are kept until Trivet closes, and nowhere else</source>
        <translation>Ils sont gardés jusqu’à la fermeture de Trivet, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Trivet cannot save until you unlock it</source>
        <translation>Trivet ne peut pas enregistrer tant que vous ne l’avez pas déverrouillé</translation>
    </message>
    <message>
        <source>The keychain refused Trivet</source>
        <translation>Le trousseau a refusé Trivet</translation>
    </message>
    <message>
        <source>Allow Trivet in your keychain, then check again</source>
        <translation>Autorisez Trivet dans votre trousseau, puis vérifiez à nouveau</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Il n’y a pas de trousseau ici</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes</source>
        <translation>Les secrets sont gardés jusqu’à la fermeture de Trivet</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) read back from %2</source>
        <translation>
            <numerusform>%Ln secret relu depuis %2</numerusform>
            <numerusform>%Ln secrets relus depuis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in memory until Trivet closes, and in no keychain</source>
        <translation>
            <numerusform>%Ln secret en mémoire jusqu’à la fermeture de Trivet, et dans aucun trousseau</numerusform>
            <numerusform>%Ln secrets en mémoire jusqu’à la fermeture de Trivet, et dans aucun trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was saved yet</source>
        <translation>Aucun secret n’a encore été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait(s) for the keychain</source>
        <translation>
            <numerusform>%Ln secret attend le trousseau</numerusform>
            <numerusform>%Ln secrets attendent le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in another keychain</source>
        <translation>Un secret se trouve dans un autre trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln secret est enregistré dans %2, mais c’est %3 qui répond. Ouvrez %2 et redémarrez Trivet, ou collez-le à nouveau.</numerusform>
            <numerusform>%Ln secrets sont enregistrés dans %2, mais c’est %3 qui répond. Ouvrez %2 et redémarrez Trivet, ou collez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in a keychain that does not run</source>
        <translation>Un secret se trouve dans un trousseau qui ne fonctionne pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln secret est enregistré dans %2. Démarrez %2 puis redémarrez Trivet, ou collez-le à nouveau.</numerusform>
            <numerusform>%Ln secrets sont enregistrés dans %2. Démarrez %2 puis redémarrez Trivet, ou collez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every change it is known how it came out</source>
        <translation>On sait de chaque changement ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>A change was cut off</source>
        <translation>Un changement a été interrompu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in.</source>
        <translation>
            <numerusform>%Ln enregistrement a peut-être été écrit, peut-être pas&#xa0;: %2. Trivet le lira une fois connecté.</numerusform>
            <numerusform>%Ln enregistrements ont peut-être été écrits, peut-être pas, dont %2. Trivet les lira une fois connecté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of changes was not read</source>
        <translation>Le journal des changements n’a pas été lu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from the address you gave</source>
        <translation>%1, d’après l’adresse que vous avez donnée</translation>
    </message>
    <message>
        <source>Autotask could not tell the zone</source>
        <translation>Autotask n’a pas pu indiquer la zone</translation>
    </message>
    <message>
        <source>The zone of %1 could not be determined. Compare the user name, or give your Autotask web address.</source>
        <translation>La zone de %1 n’a pas pu être déterminée. Comparez le nom d’utilisateur, ou indiquez votre adresse web Autotask.</translation>
    </message>
    <message>
        <source>Autotask does not know this user</source>
        <translation>Autotask ne connaît pas cet utilisateur</translation>
    </message>
    <message>
        <source>It says that there is no user %1. Paste Username (Key) of the API user.</source>
        <translation>Autotask répond qu’il n’existe pas d’utilisateur %1. Collez Username (Key) de l’utilisateur API.</translation>
    </message>
    <message>
        <source>The zone is not Autotask&apos;s</source>
        <translation>La zone n’est pas celle d’Autotask</translation>
    </message>
    <message>
        <source>Autotask named the host %1, which is not its own. Nothing was sent there.</source>
        <translation>Autotask a nommé l’hôte %1, qui n’est pas le sien. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Waits for the user name</source>
        <translation>Attend le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Autotask rejects the secret</source>
        <translation>Autotask rejette le secret</translation>
    </message>
    <message>
        <source>Sign-in as %1 failed (401). The secret was probably not copied in full. Paste it again, or generate a new one in Autotask.</source>
        <translation>La connexion en tant que %1 a échoué (401). Le secret n’a probablement pas été copié en entier. Collez-le à nouveau, ou générez-en un nouveau dans Autotask.</translation>
    </message>
    <message>
        <source>Autotask rejects a secret that worked before</source>
        <translation>Autotask rejette un secret qui fonctionnait auparavant</translation>
    </message>
    <message>
        <source>The user %1 is probably locked. Clear Locked on the user in Autotask, then check again.</source>
        <translation>L’utilisateur %1 est probablement verrouillé. Décochez Locked pour cet utilisateur dans Autotask, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Autotask rejects the tracking identifier</source>
        <translation>Autotask rejette l’identifiant de suivi</translation>
    </message>
    <message>
        <source>Autotask answered 500 for %1. The identifier must be of the kind Custom and belong to this user.</source>
        <translation>Autotask a répondu 500 pour %1. L’identifiant doit être du type Custom et appartenir à cet utilisateur.</translation>
    </message>
    <message>
        <source>A value holds a sign that no key has</source>
        <translation>Une valeur contient un caractère qu’aucune clé ne comporte</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the value again from the portal itself.</source>
        <translation>Rien n’a été envoyé. Copiez à nouveau la valeur depuis le portail lui-même.</translation>
    </message>
    <message>
        <source>The user may not use the API</source>
        <translation>L’utilisateur n’a pas le droit d’utiliser l’API</translation>
    </message>
    <message>
        <source>%1 signed in but may not read. Its security level must be API User (system) or a copy of it.</source>
        <translation>%1 s’est connecté mais n’a pas le droit de lire. Son niveau de sécurité doit être API User (system) ou une copie de celui-ci.</translation>
    </message>
    <message>
        <source>Waits for the zone</source>
        <translation>Attend la zone</translation>
    </message>
    <message>
        <source>Autotask could not be asked</source>
        <translation>Autotask n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>Waits for all three values</source>
        <translation>Attend les trois valeurs</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 s’est connecté</translation>
    </message>
    <message>
        <source>The user is probably locked</source>
        <translation>L’utilisateur est probablement verrouillé</translation>
    </message>
    <message>
        <source>%1 worked before and is refused now. Clear Locked on the user in Autotask.</source>
        <translation>%1 fonctionnait auparavant et est maintenant refusé. Décochez Locked pour cet utilisateur dans Autotask.</translation>
    </message>
    <message>
        <source>Shows after the first sign-in</source>
        <translation>S’affiche après la première connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record</source>
        <translation>
            <numerusform>%Ln type d’enregistrement</numerusform>
            <numerusform>%Ln types d’enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user may not read everything</source>
        <translation>L’utilisateur de Trivet ne peut pas tout lire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>%Ln type d’enregistrement reste caché&#xa0;: %2. Réglez le niveau de sécurité sur API User (system).</numerusform>
            <numerusform>%Ln types d’enregistrements restent cachés&#xa0;: %2. Réglez le niveau de sécurité sur API User (system).</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some records</source>
        <translation>L’utilisateur de Trivet ne voit qu’une partie des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>%Ln type est restreint&#xa0;: %2. Des lignes manquantes ressembleraient à des appareils manquants.</numerusform>
            <numerusform>%Ln types sont restreints&#xa0;: %2. Des lignes manquantes ressembleraient à des appareils manquants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no companies</source>
        <translation>L’utilisateur de Trivet ne voit aucune société</translation>
    </message>
    <message>
        <source>Autotask shows not a single company. Set the security level to API User (system).</source>
        <translation>Autotask ne montre aucune société. Réglez le niveau de sécurité sur API User (system).</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no customers</source>
        <translation>L’utilisateur de Trivet ne voit aucun client</translation>
    </message>
    <message>
        <source>Of all companies Autotask shows only your own, %1. Set the security level to API User (system).</source>
        <translation>De toutes les sociétés, Autotask ne montre que la vôtre, %1. Réglez le niveau de sécurité sur API User (system).</translation>
    </message>
    <message>
        <source>%1 of %2 calls used by all programs (%3%)</source>
        <translation>%1 appels sur %2 utilisés par l’ensemble des programmes (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls are nearly used up</source>
        <translation>Les appels d’Autotask sont presque épuisés</translation>
    </message>
    <message>
        <source>%1 of %2 calls used this hour (%3%). Trivet waits, so that your ticketing goes on.</source>
        <translation>%1 appels sur %2 utilisés cette heure (%3&#xa0;%). Trivet attend, pour que votre gestion des tickets continue.</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plateforme %1</translation>
    </message>
    <message>
        <source>%2 on platform %1</source>
        <translation>%2 sur la plateforme %1</translation>
    </message>
    <message>
        <source>Datto RMM rejects the key</source>
        <translation>Datto RMM rejette la clé</translation>
    </message>
    <message>
        <source>Platform %1 did not accept API Key and API Secret Key. Copy all three values again; keys work from Save User on.</source>
        <translation>La plateforme %1 n’a pas accepté API Key et API Secret Key. Copiez à nouveau les trois valeurs&#xa0;; les clés fonctionnent à partir de Save User.</translation>
    </message>
    <message>
        <source>This address is not Datto RMM&apos;s</source>
        <translation>Cette adresse n’est pas celle de Datto RMM</translation>
    </message>
    <message>
        <source>%1 is none of the six platforms, so nothing was sent.</source>
        <translation>%1 n’est aucune des six plateformes, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The API URL cannot be read</source>
        <translation>L’API URL est illisible</translation>
    </message>
    <message>
        <source>%1 is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>%1 n’est pas une adresse. Copiez API URL depuis la page de l’utilisateur dans Datto RMM.</translation>
    </message>
    <message>
        <source>The key may not read the account</source>
        <translation>La clé n’a pas le droit de lire le compte</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account. Give the user the security level Administrator.</source>
        <translation>La plateforme %1 a accepté la connexion mais refusé le compte. Donnez à l’utilisateur le niveau de sécurité Administrator.</translation>
    </message>
    <message>
        <source>Waits for the API URL</source>
        <translation>Attend l’API URL</translation>
    </message>
    <message>
        <source>Datto RMM could not be asked</source>
        <translation>Datto RMM n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>Platform %1. %k2</source>
        <translation>Plateforme %1. %k2</translation>
    </message>
    <message>
        <source>Waits for both keys</source>
        <translation>Attend les deux clés</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute</source>
        <translation>%1 lectures sur %2 utilisées cette minute</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s reads are used up</source>
        <translation>Les lectures de Datto RMM sont épuisées</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute by all programs. Trivet waits.</source>
        <translation>%1 lectures sur %2 utilisées cette minute par l’ensemble des programmes. Trivet attend.</translation>
    </message>
    <message>
        <source>Datto RMM blocks this address for a while</source>
        <translation>Datto RMM bloque cette adresse pour un moment</translation>
    </message>
    <message>
        <source>Too many calls came from here. Wait about 5 minutes. The key is not the cause.</source>
        <translation>Trop d’appels sont venus d’ici. Attendez environ 5 minutes. La clé n’est pas en cause.</translation>
    </message>
    <message>
        <source>The key&apos;s user may not read the account</source>
        <translation>L’utilisateur de la clé n’a pas le droit de lire le compte</translation>
    </message>
    <message>
        <source>Give the user the security level Administrator in Datto RMM.</source>
        <translation>Donnez à l’utilisateur le niveau de sécurité Administrator dans Datto RMM.</translation>
    </message>
    <message>
        <source>%1 is in the list of users</source>
        <translation>%1 figure dans la liste des utilisateurs</translation>
    </message>
    <message>
        <source>The named user is not in Datto RMM</source>
        <translation>L’utilisateur indiqué n’existe pas dans Datto RMM</translation>
    </message>
    <message>
        <source>None of %2 users is %1. Name the user that you made for Trivet.</source>
        <translation>Aucun des %2 utilisateurs n’est %1. Indiquez l’utilisateur que vous avez créé pour Trivet.</translation>
    </message>
    <message>
        <source>The key&apos;s user is disabled</source>
        <translation>L’utilisateur de la clé est désactivé</translation>
    </message>
    <message>
        <source>%1 is disabled. Its key stops working.</source>
        <translation>%1 est désactivé. Sa clé cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Name the Datto RMM user behind the key</source>
        <translation>Indiquez l’utilisateur Datto RMM à qui appartient la clé</translation>
    </message>
    <message>
        <source>%1 in Autotask · %2 in Datto RMM</source>
        <translation>%1 dans Autotask · %2 dans Datto RMM</translation>
    </message>
    <message>
        <source>%1 and %2, confirmed by %3</source>
        <translation>%1 et %2, confirmé par %3</translation>
    </message>
    <message>
        <source>The two accounts have different names</source>
        <translation>Les deux comptes ont des noms différents</translation>
    </message>
    <message>
        <source>%1 in Autotask, %2 in Datto RMM. Confirm that both are yours, or stop here.</source>
        <translation>%1 dans Autotask, %2 dans Datto RMM. Confirmez que les deux sont à vous, ou arrêtez-vous ici.</translation>
    </message>
    <message>
        <source>Autotask shows no own company</source>
        <translation>Autotask ne montre pas votre propre société</translation>
    </message>
    <message>
        <source>The company with number 0 is hidden from this user.</source>
        <translation>La société numéro 0 est cachée à cet utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) active, with an e-mail address; %2 first</source>
        <extracomment>%n API users; %2 the name of one</extracomment>
        <translation>
            <numerusform>%Ln utilisateur API actif, avec une adresse e-mail&#xa0;: %2</numerusform>
            <numerusform>%Ln utilisateurs API actifs, avec une adresse e-mail&#xa0;; dont %2</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user is inactive</source>
        <translation>Un utilisateur API est inactif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</source>
        <translation>
            <numerusform>%Ln utilisateur API est inactif&#xa0;: %2. Ce qu’il synchronise s’arrête. Réglez-le sur Active dans Autotask.</numerusform>
            <numerusform>%Ln utilisateurs API sont inactifs, dont %2. Ce qu’ils synchronisent s’arrête. Réglez-les sur Active dans Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user has no e-mail address</source>
        <translation>Un utilisateur API n’a pas d’adresse e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</source>
        <translation>
            <numerusform>%Ln utilisateur API, %2. Les e-mails sur les synchronisations en échec ne vont nulle part. Saisissez dans l’onglet General de l’utilisateur une adresse que quelqu’un lit.</numerusform>
            <numerusform>%Ln utilisateurs API, dont %2. Les e-mails sur les synchronisations en échec ne vont nulle part. Saisissez dans l’onglet General de l’utilisateur une adresse que quelqu’un lit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of the %2 users that it sees itself, so nothing is known of its record</source>
        <extracomment>%1 a user name; %2 a number</extracomment>
        <translation>%1 n’est aucun des %2 utilisateurs qu’il voit lui-même, on ne sait donc rien de sa fiche</translation>
    </message>
    <message>
        <source>Waits for Username (Key)</source>
        <translation>Attend Username (Key)</translation>
    </message>
    <message>
        <source>At most %1% of the calls used, in %2 readings at %3 different hours of the day</source>
        <extracomment>%1 a percentage; %2 and %3 are numbers</extracomment>
        <translation>Au plus %1&#xa0;% des appels utilisés, en %2 relevés à %3 heures différentes du jour</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls run high at times</source>
        <translation>Les appels d’Autotask sont par moments élevés</translation>
    </message>
    <message>
        <source>%1% of the calls used on %2 at %3, the most in %4 readings. From half on Autotask answers slower and syncs lag. API Activity by Hour in Autotask shows which program calls so often.</source>
        <extracomment>%1 a percentage; %2 a day, %3 a time; %4 a number</extracomment>
        <translation>%1&#xa0;% des appels utilisés le %2 à %3, le maximum en %4 relevés. À partir de la moitié, Autotask répond plus lentement et les synchronisations prennent du retard. API Activity by Hour dans Autotask montre quel programme appelle si souvent.</translation>
    </message>
    <message>
        <source>%1 readings at %2 different hours so far; a day is told from four hours on</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 relevés à %2 heures différentes jusqu’ici&#xa0;; une journée s’évalue à partir de quatre heures</translation>
    </message>
    <message>
        <source>%1 hosts answer safely; their clocks differ from this one by at most %2 s</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 hôtes répondent de façon sûre&#xa0;; leurs horloges diffèrent de celle-ci d’au plus %2 s</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>It differs by %1 s from what %2 of %3 hosts say. Sign-ins and waits go wrong in odd ways. Let the system set its clock by the network.</source>
        <extracomment>Numbers; &quot;%2 of %3 hosts&quot;</extracomment>
        <translation>Elle diffère de %1 s de ce que disent %2 hôtes sur %3. Connexions et attentes échouent alors de façon étrange. Laissez le système régler son horloge par le réseau.</translation>
    </message>
    <message>
        <source>A host&apos;s clock differs</source>
        <translation>L’horloge d’un hôte diffère</translation>
    </message>
    <message>
        <source>%1 differs by %2 s, the others of %3 hosts do not. Something between here and there may answer in its place, such as a proxy.</source>
        <extracomment>%1 a host; numbers</extracomment>
        <translation>%1 diffère de %2 s, pas les autres des %3 hôtes. Quelque chose en chemin répond peut-être à sa place, comme un proxy.</translation>
    </message>
    <message>
        <source>A connection is not safe</source>
        <translation>Une connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent. A proxy that opens encrypted traffic does this; let it leave the vendors&apos; hosts alone.</source>
        <extracomment>%1 a host</extracomment>
        <translation>Le certificat de %1 n’est pas valable, rien n’a donc été envoyé. Un proxy qui ouvre le trafic chiffré produit cela&#xa0;; qu’il laisse tranquilles les hôtes des éditeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) told no time</source>
        <translation>
            <numerusform>%Ln hôte n’a pas donné l’heure</numerusform>
            <numerusform>%Ln hôtes n’ont pas donné l’heure</numerusform>
        </translation>
    </message>
    <message>
        <source>No host was asked yet</source>
        <translation>Aucun hôte n’a encore été interrogé</translation>
    </message>
    <message>
        <source>%1 accounts compared with those of %2 other tenants here</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 comptes comparés à ceux de %2 autres tenants d’ici</translation>
    </message>
    <message>
        <source>The only tenant on this computer; %1 accounts known</source>
        <extracomment>%1 a number</extracomment>
        <translation>Le seul tenant sur cet ordinateur&#xa0;; %1 comptes connus</translation>
    </message>
    <message>
        <source>Another tenant is set up with this account</source>
        <translation>Un autre tenant est configuré avec ce compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</source>
        <extracomment>%1 the name of a tenant; %n accounts</extracomment>
        <translation>
            <numerusform>%Ln compte est aussi celui du tenant %1 sur cet ordinateur. Deux changeraient les mêmes enregistrements et se déferaient l’un l’autre. Ne travaillez que dans l’un d’eux.</numerusform>
            <numerusform>%Ln comptes sont aussi ceux du tenant %1 sur cet ordinateur. Deux changeraient les mêmes enregistrements et se déferaient l’un l’autre. Ne travaillez que dans l’un d’eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists, %2 records; none lost more than a fifth</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 listes, %2 enregistrements&#xa0;; aucune n’a perdu plus d’un cinquième</translation>
    </message>
    <message>
        <source>A list is much shorter than before</source>
        <translation>Une liste est beaucoup plus courte qu’avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</source>
        <extracomment>%n lists; %2 the list, as &quot;dattoRmm.devices&quot;; %3 and %4 are numbers</extracomment>
        <translation>
            <numerusform>%Ln liste&#xa0;: %2 a %3 enregistrements et en avait %4. Un droit retiré se présente de même, rien n’est donc dit manquant avant que vous disiez que c’est correct.</numerusform>
            <numerusform>%Ln listes&#xa0;: %2 a %3 enregistrements et en avait %4. Un droit retiré se présente de même, rien n’est donc dit manquant avant que vous disiez que c’est correct.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list was read before</source>
        <translation>Aucune liste n’a été lue auparavant</translation>
    </message>
    <message>
        <source>%1 things compared with how they were on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 éléments comparés à leur état du %2</translation>
    </message>
    <message>
        <source>Something changed since the links were verified</source>
        <translation>Quelque chose a changé depuis que les liens sont établis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ Fax&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln changement depuis %3&#xa0;: %2. L’éditeur ne dit pas qui l’a fait. Annulez-le là-bas, ou dites que c’est correct.</numerusform>
            <numerusform>%Ln changements depuis %3, dont %2. L’éditeur ne dit pas qui les a faits. Annulez-les là-bas, ou dites que c’est correct.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for comparison once a link is verified</source>
        <translation>Gardé pour comparaison une fois qu’un lien est établi</translation>
    </message>
    <message>
        <source>%1 confirmations, the oldest of %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 confirmations, la plus ancienne du %2</translation>
    </message>
    <message>
        <source>Confirmations have grown old</source>
        <translation>Des confirmations ont vieilli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</source>
        <extracomment>%n old confirmations of %3; %2 a day</extracomment>
        <translation>
            <numerusform>%Ln confirmation sur %3 a plus de 90 jours, la plus ancienne est du %2. Regardez encore une fois et confirmez à nouveau&#xa0;; ce qui a réussi reste réussi.</numerusform>
            <numerusform>%Ln confirmations sur %3 ont plus de 90 jours, la plus ancienne est du %2. Regardez encore une fois et confirmez à nouveau&#xa0;; ce qui a réussi reste réussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed yet</source>
        <translation>Rien n’a encore été confirmé</translation>
    </message>
    <message>
        <source>%1 fields, the same as on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 champs, les mêmes que le %2</translation>
    </message>
    <message>
        <source>A vendor changed the form of its records</source>
        <translation>Un éditeur a changé la forme de ses enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ dattoRmm.sites.color&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln champ est apparu ou a disparu depuis %3&#xa0;: %2. Trivet continue de lire&#xa0;; dites-le à ses auteurs, pour que rien ne casse sans être vu.</numerusform>
            <numerusform>%Ln champs sont apparus ou ont disparu depuis %3, dont %2. Trivet continue de lire&#xa0;; dites-le à ses auteurs, pour que rien ne casse sans être vu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Could not be read just now, so nothing is known. %k2</source>
        <translation>Lecture impossible à l’instant, on ne sait donc rien. %k2</translation>
    </message>
    <message>
        <source>Only part of the records arrived, so nothing is known</source>
        <translation>Une partie seulement des enregistrements est arrivée, on ne sait donc rien</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some of these records, so nothing is known. Widen what it may see first.</source>
        <translation>L’utilisateur de Trivet ne voit qu’une partie de ces enregistrements, on ne sait donc rien. Élargissez d’abord ce qu’il peut voir.</translation>
    </message>
    <message>
        <source>Trivet sees no customer in Autotask, so there is nothing to judge</source>
        <translation>Trivet ne voit aucun client dans Autotask, il n’y a donc rien à juger</translation>
    </message>
    <message>
        <source>Trivet sees no device that should come, so there is nothing to judge</source>
        <translation>Trivet ne voit aucun appareil qui devrait venir, il n’y a donc rien à juger</translation>
    </message>
    <message>
        <source>IT Glue shows no organization, so there is nothing to judge</source>
        <translation>IT Glue ne montre aucune organisation, il n’y a donc rien à juger</translation>
    </message>
    <message>
        <source>IT Glue shows no configuration, so there is nothing to judge</source>
        <translation>IT Glue ne montre aucune configuration, il n’y a donc rien à juger</translation>
    </message>
    <message>
        <source>SaaS Protection shows no client, so there is nothing to judge</source>
        <translation>SaaS Protection ne montre aucun client SaaS, il n’y a donc rien à juger</translation>
    </message>
    <message>
        <source>The list of users came empty, so nothing is known</source>
        <translation>La liste des utilisateurs est arrivée vide, on ne sait donc rien</translation>
    </message>
    <message>
        <source>%1 are there, and not one could be compared</source>
        <translation>%1 sont présents, et aucun n’a pu être comparé</translation>
    </message>
    <message>
        <source>Waits until it is known which company type means customer</source>
        <translation>Attend de savoir quel type de société désigne les clients</translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor counts %3, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came, %3 records that the vendor says there are</extracomment>
        <translation>%2 enregistrements de %1 sont arrivés, mais l’éditeur en compte %3, on ne sait donc rien. Vérifiez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 changed each time while it was read, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;</extracomment>
        <translation>%1 a changé à chaque lecture, on ne sait donc rien. Vérifiez à nouveau plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %n records; %3 one of them, as &quot;id 17&quot; or &quot;#3&quot;; %4 the vendor&apos;s name of the field</extracomment>
        <translation>
            <numerusform>%Ln enregistrement de %1 n’a pas pu être lu (%3, champ %4), on ne sait donc rien. Corrigez l’enregistrement, puis vérifiez à nouveau.</numerusform>
            <numerusform>%Ln enregistrements de %1 n’ont pas pu être lus (%3, champ %4), on ne sait donc rien. Corrigez l’enregistrement, puis vérifiez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor did not say how many there are, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%2 enregistrements de %1 sont arrivés, mais l’éditeur n’a pas dit combien il y en a, on ne sait donc rien. Vérifiez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 had no end: Trivet stopped after %2 records, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%1 n’avait pas de fin&#xa0;: Trivet s’est arrêté après %2 enregistrements, on ne sait donc rien. Vérifiez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 has %2 records and had %3, so nothing is called missing. Say first whether that is right.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 and %3 are numbers</extracomment>
        <translation>%1 a %2 enregistrements et en avait %3, rien n’est donc dit manquant. Dites d’abord si c’est correct.</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>Sans l’API, vous seul pouvez le voir. Regardez dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 confirmed this</source>
        <translation>%1 l’a confirmé</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>How Trivet knows something: read from the vendor&apos;s API</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>How Trivet knows something: concluded from what it read</extracomment>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>From your input</source>
        <translation>D’après votre saisie</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>Vous confirmez</translation>
    </message>
    <message>
        <source>Every field is filled in</source>
        <translation>Tous les champs sont remplis</translation>
    </message>
    <message>
        <source>The keychain keeps secrets</source>
        <translation>Le trousseau garde les secrets</translation>
    </message>
    <message>
        <source>Secrets are where they were saved</source>
        <translation>Les secrets sont là où ils ont été enregistrés</translation>
    </message>
    <message>
        <source>No change was left half done</source>
        <translation>Aucun changement n’est resté à moitié fait</translation>
    </message>
    <message>
        <source>Autotask zone found</source>
        <translation>Zone Autotask trouvée</translation>
    </message>
    <message>
        <source>Autotask accepts Trivet&apos;s own user</source>
        <translation>Autotask accepte l’utilisateur propre à Trivet</translation>
    </message>
    <message>
        <source>The user is not locked</source>
        <translation>L’utilisateur n’est pas verrouillé</translation>
    </message>
    <message>
        <source>Trivet&apos;s user may read what it needs</source>
        <translation>L’utilisateur de Trivet peut lire ce qu’il faut</translation>
    </message>
    <message>
        <source>API users are active and can be written to</source>
        <translation>Les utilisateurs API sont actifs et joignables par e-mail</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls stay below half over the day</source>
        <translation>Les appels d’Autotask restent sous la moitié dans la journée</translation>
    </message>
    <message>
        <source>Hosts answer safely and clocks agree</source>
        <translation>Les hôtes répondent de façon sûre et les horloges concordent</translation>
    </message>
    <message>
        <source>No other tenant here has these accounts</source>
        <translation>Aucun autre tenant d’ici n’a ces comptes</translation>
    </message>
    <message>
        <source>No list lost many records at once</source>
        <translation>Aucune liste n’a perdu beaucoup d’enregistrements d’un coup</translation>
    </message>
    <message>
        <source>Everything is as it was when verified</source>
        <translation>Tout est comme lors de l’établissement</translation>
    </message>
    <message>
        <source>Confirmations are fresh</source>
        <translation>Les confirmations sont récentes</translation>
    </message>
    <message>
        <source>Vendors&apos; records have the form they had</source>
        <translation>Les enregistrements des éditeurs ont la forme qu’ils avaient</translation>
    </message>
    <message>
        <source>Enough Autotask calls are left this hour</source>
        <translation>Il reste assez d’appels Autotask cette heure</translation>
    </message>
    <message>
        <source>Datto RMM accepts Trivet&apos;s own key</source>
        <translation>Datto RMM accepte la clé propre à Trivet</translation>
    </message>
    <message>
        <source>Datto RMM answers without holding back</source>
        <translation>Datto RMM répond sans faire attendre</translation>
    </message>
    <message>
        <source>The key belongs to a user of its own</source>
        <translation>La clé appartient à un utilisateur dédié</translation>
    </message>
    <message>
        <source>Both keys open the same company</source>
        <translation>Les deux clés ouvrent la même société</translation>
    </message>
    <message>
        <source>API user exists and is active</source>
        <translation>L’utilisateur API existe et est actif</translation>
    </message>
    <message>
        <source>Each program has a user of its own</source>
        <translation>Chaque programme a son propre utilisateur</translation>
    </message>
    <message>
        <source>Secrets are saved and read back</source>
        <translation>Les secrets sont enregistrés et relus</translation>
    </message>
    <message>
        <source>The user&apos;s domain is your primary domain</source>
        <translation>Le domaine de l’utilisateur est votre domaine principal</translation>
    </message>
    <message>
        <source>Vendor is Datto RMM</source>
        <translation>Vendor est Datto RMM</translation>
    </message>
    <message>
        <source>The password does not expire</source>
        <translation>Le mot de passe n’expire pas</translation>
    </message>
    <message>
        <source>All protected data boxes are ticked</source>
        <translation>Toutes les cases de données protégées sont cochées</translation>
    </message>
    <message>
        <source>Trivet sees protected fields</source>
        <translation>Trivet voit les champs protégés</translation>
    </message>
    <message>
        <source>Datto RMM reads Saved and authenticated</source>
        <translation>Datto RMM affiche Saved and authenticated</translation>
    </message>
    <message>
        <source>Account types are customers only</source>
        <translation>Les types de comptes sont uniquement des clients</translation>
    </message>
    <message>
        <source>First site is linked</source>
        <translation>Le premier site est lié</translation>
    </message>
    <message>
        <source>It is known which companies are customers</source>
        <translation>On sait quelles sociétés sont des clients</translation>
    </message>
    <message>
        <source>Types read from Autotask</source>
        <translation>Types lus dans Autotask</translation>
    </message>
    <message>
        <source>Every device type has a type</source>
        <translation>Chaque type d’appareil a un type</translation>
    </message>
    <message>
        <source>Type names are clear</source>
        <translation>Les noms des types sont clairs</translation>
    </message>
    <message>
        <source>Products can be used</source>
        <translation>Les produits sont utilisables</translation>
    </message>
    <message>
        <source>Map Devices looks off</source>
        <translation>Map Devices semble désactivé</translation>
    </message>
    <message>
        <source>Map Devices is off</source>
        <translation>Map Devices est désactivé</translation>
    </message>
    <message>
        <source>Mapping saved in Datto RMM</source>
        <translation>Affectation enregistrée dans Datto RMM</translation>
    </message>
    <message>
        <source>Products exist in Autotask</source>
        <translation>Les produits existent dans Autotask</translation>
    </message>
    <message>
        <source>Default types are set on products</source>
        <translation>Les types par défaut sont définis sur les produits</translation>
    </message>
    <message>
        <source>Products of Datto RMM are there once and in use</source>
        <translation>Les produits de Datto RMM existent une fois et sont utilisés</translation>
    </message>
    <message>
        <source>Products have a default category</source>
        <translation>Les produits ont une catégorie par défaut</translation>
    </message>
    <message>
        <source>Every site has a company</source>
        <translation>Chaque site a une société</translation>
    </message>
    <message>
        <source>Mapped companies are active customers</source>
        <translation>Les sociétés affectées sont des clients actifs</translation>
    </message>
    <message>
        <source>No customer&apos;s site is mapped to your own company</source>
        <translation>Aucun site de client n’est affecté à votre propre société</translation>
    </message>
    <message>
        <source>No site of Datto RMM&apos;s own is mapped</source>
        <translation>Aucun site propre à Datto RMM n’est affecté</translation>
    </message>
    <message>
        <source>Sites and their companies have names in common</source>
        <translation>Les sites et leurs sociétés ont des noms en commun</translation>
    </message>
    <message>
        <source>It is known which sites share a company</source>
        <translation>On sait quels sites partagent une société</translation>
    </message>
    <message>
        <source>Map Devices is on</source>
        <translation>Map Devices est activé</translation>
    </message>
    <message>
        <source>Every device arrived in Autotask</source>
        <translation>Chaque appareil est arrivé dans Autotask</translation>
    </message>
    <message>
        <source>Every synced device has a type</source>
        <translation>Chaque appareil synchronisé a un type</translation>
    </message>
    <message>
        <source>Every synced device is in Autotask once</source>
        <translation>Chaque appareil synchronisé est une fois dans Autotask</translation>
    </message>
    <message>
        <source>Every device is with its site&apos;s company</source>
        <translation>Chaque appareil est chez la société de son site</translation>
    </message>
    <message>
        <source>Every type in use still exists</source>
        <translation>Chaque type utilisé existe encore</translation>
    </message>
    <message>
        <source>No two devices of a company look like one</source>
        <translation>Deux appareils d’une société ne se confondent pas</translation>
    </message>
    <message>
        <source>Datto RMM still knows every synced device</source>
        <translation>Datto RMM connaît encore chaque appareil synchronisé</translation>
    </message>
    <message>
        <source>Reference names and numbers follow Datto RMM</source>
        <translation>Noms et numéros de référence suivent Datto RMM</translation>
    </message>
    <message>
        <source>What Datto RMM gave up is not active</source>
        <translation>Ce que Datto RMM a abandonné n’est pas actif</translation>
    </message>
    <message>
        <source>Serial numbers and MAC addresses were looked through</source>
        <translation>Numéros de série et adresses MAC ont été passés en revue</translation>
    </message>
    <message>
        <source>Custom fields were looked at</source>
        <translation>Les champs personnalisés ont été examinés</translation>
    </message>
    <message>
        <source>Newest devices took a type</source>
        <translation>Les appareils les plus récents ont reçu un type</translation>
    </message>
    <message>
        <source>Devices come from Datto RMM</source>
        <translation>Les appareils viennent de Datto RMM</translation>
    </message>
    <message>
        <source>Everything was read to the end</source>
        <translation>Tout a été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>IT Glue accepts Trivet&apos;s own key</source>
        <translation>IT Glue accepte la clé propre à Trivet</translation>
    </message>
    <message>
        <source>The key is in use</source>
        <translation>La clé est utilisée</translation>
    </message>
    <message>
        <source>Devices can be told apart</source>
        <translation>Les appareils se distinguent les uns des autres</translation>
    </message>
    <message>
        <source>No organization is misspelled or doubled</source>
        <translation>Aucune organisation n’est mal orthographiée ni en double</translation>
    </message>
    <message>
        <source>Names agree to the letter</source>
        <translation>Les noms concordent à la lettre</translation>
    </message>
    <message>
        <source>Every customer has a name of its own</source>
        <translation>Chaque client a un nom qui lui est propre</translation>
    </message>
    <message>
        <source>No other PSA is linked</source>
        <translation>Aucun autre PSA n’est lié</translation>
    </message>
    <message>
        <source>A fresh export of IT Glue is kept</source>
        <translation>Un export récent d’IT Glue est conservé</translation>
    </message>
    <message>
        <source>Subdomain and region are known</source>
        <translation>Le sous-domaine et la région sont connus</translation>
    </message>
    <message>
        <source>IT Glue is enabled in Autotask</source>
        <translation>IT Glue est activé dans Autotask</translation>
    </message>
    <message>
        <source>Vendor is IT Glue</source>
        <translation>Vendor est IT Glue</translation>
    </message>
    <message>
        <source>Protected data can be viewed</source>
        <translation>Les données protégées peuvent être consultées</translation>
    </message>
    <message>
        <source>Sync settings match</source>
        <translation>Les réglages de synchronisation concordent</translation>
    </message>
    <message>
        <source>Two-way sync is off</source>
        <translation>La synchronisation bidirectionnelle est désactivée</translation>
    </message>
    <message>
        <source>Saved, and the sync is queued</source>
        <translation>Enregistré, et la synchronisation est en file d’attente</translation>
    </message>
    <message>
        <source>Invitations are decided</source>
        <translation>La question des invitations est tranchée</translation>
    </message>
    <message>
        <source>Default account manager is a person</source>
        <translation>Default Account Manager est une personne</translation>
    </message>
    <message>
        <source>Only used types and queues are selected</source>
        <translation>Seuls les types et files utilisés sont sélectionnés</translation>
    </message>
    <message>
        <source>Everything arrived in IT Glue</source>
        <translation>Tout est arrivé dans IT Glue</translation>
    </message>
    <message>
        <source>The sync has come to rest</source>
        <translation>La synchronisation s’est stabilisée</translation>
    </message>
    <message>
        <source>The sync keeps moving</source>
        <translation>La synchronisation avance</translation>
    </message>
    <message>
        <source>IT Glue was read to the end</source>
        <translation>IT Glue a été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Only customers came along</source>
        <translation>Seuls des clients sont venus</translation>
    </message>
    <message>
        <source>No device is Autotask Default</source>
        <translation>Aucun appareil n’est Autotask Default</translation>
    </message>
    <message>
        <source>Types agree with Autotask</source>
        <translation>Les types concordent avec Autotask</translation>
    </message>
    <message>
        <source>Every typed device arrived</source>
        <translation>Chaque appareil ayant un type est arrivé</translation>
    </message>
    <message>
        <source>No configuration lost its device</source>
        <translation>Aucune configuration n’a perdu son appareil</translation>
    </message>
    <message>
        <source>No device is there twice</source>
        <translation>Aucun appareil n’est en double</translation>
    </message>
    <message>
        <source>Locations came along</source>
        <translation>Les emplacements sont venus aussi</translation>
    </message>
    <message>
        <source>Two-way sync looks off</source>
        <translation>La synchronisation bidirectionnelle semble désactivée</translation>
    </message>
    <message>
        <source>IT Glue reports no sync errors</source>
        <translation>IT Glue ne signale aucune erreur de synchronisation</translation>
    </message>
    <message>
        <source>Manufacturer and model are filled in</source>
        <translation>Fabricant et modèle sont remplis</translation>
    </message>
    <message>
        <source>Everybody has an IT Glue user</source>
        <translation>Tout le monde a un utilisateur IT Glue</translation>
    </message>
    <message>
        <source>Datto RMM accepts the key for IT Glue</source>
        <translation>Datto RMM accepte la clé pour IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has a key of its own</source>
        <translation>IT Glue a sa propre clé</translation>
    </message>
    <message>
        <source>API access is on and the user is saved</source>
        <translation>L’accès à l’API est activé et l’utilisateur enregistré</translation>
    </message>
    <message>
        <source>Autotask was linked first</source>
        <translation>Autotask a été lié en premier</translation>
    </message>
    <message>
        <source>Matched by Autotask Companies</source>
        <translation>Rapprochement par Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue reads Saved and authenticated</source>
        <translation>IT Glue affiche Saved and authenticated</translation>
    </message>
    <message>
        <source>Devices are matched</source>
        <translation>Les appareils sont rapprochés</translation>
    </message>
    <message>
        <source>Organizations are matched by company</source>
        <translation>Les organisations sont rapprochées par société</translation>
    </message>
    <message>
        <source>Every organization with devices is matched</source>
        <translation>Chaque organisation ayant des appareils est rapprochée</translation>
    </message>
    <message>
        <source>Every device is matched</source>
        <translation>Chaque appareil est rapproché</translation>
    </message>
    <message>
        <source>Every match is the right device</source>
        <translation>Chaque rapprochement désigne le bon appareil</translation>
    </message>
    <message>
        <source>MAC addresses tell devices apart</source>
        <translation>Les adresses MAC distinguent les appareils</translation>
    </message>
    <message>
        <source>Serial numbers agree</source>
        <translation>Les numéros de série concordent</translation>
    </message>
    <message>
        <source>IT Glue reports no errors of the match</source>
        <translation>IT Glue ne signale aucune erreur de rapprochement</translation>
    </message>
    <message>
        <source>Devices were seen lately</source>
        <translation>Les appareils ont été vus récemment</translation>
    </message>
    <message>
        <source>People have authenticated</source>
        <translation>Les personnes se sont authentifiées</translation>
    </message>
    <message>
        <source>Datto RMM gets the same address</source>
        <translation>Datto RMM reçoit la même adresse</translation>
    </message>
    <message>
        <source>SaaS Protection accepts the key</source>
        <translation>SaaS Protection accepte la clé</translation>
    </message>
    <message>
        <source>Every client is linked in the Partner Portal</source>
        <translation>Chaque client SaaS est lié dans le Partner Portal</translation>
    </message>
    <message>
        <source>The key serves one integration</source>
        <translation>La clé sert une seule intégration</translation>
    </message>
    <message>
        <source>Backup information is synced</source>
        <translation>Les informations de sauvegarde sont synchronisées</translation>
    </message>
    <message>
        <source>Matches are left for review</source>
        <translation>Les rapprochements sont laissés à l’examen</translation>
    </message>
    <message>
        <source>Every client is decided</source>
        <translation>Le cas de chaque client SaaS est tranché</translation>
    </message>
    <message>
        <source>Names of clients agree to the letter</source>
        <translation>Les noms des clients SaaS concordent à la lettre</translation>
    </message>
    <message>
        <source>Nothing is created twice</source>
        <translation>Rien n’est créé en double</translation>
    </message>
    <message>
        <source>Each client has its own organization</source>
        <translation>Chaque client SaaS a sa propre organisation</translation>
    </message>
    <message>
        <source>Seat counts are explained</source>
        <translation>Les nombres de licences sont expliqués</translation>
    </message>
    <message>
        <source>Decisions are carried out in IT Glue</source>
        <translation>Les décisions sont exécutées dans IT Glue</translation>
    </message>
    <message>
        <source>The card is on the page</source>
        <translation>La carte est sur la page</translation>
    </message>
    <message>
        <source>The automatic sync is in time</source>
        <translation>La synchronisation automatique est à l’heure</translation>
    </message>
    <message>
        <source>Every customer has SaaS Protection</source>
        <translation>Chaque client a SaaS Protection</translation>
    </message>
    <message>
        <source>Datto RMM rejects the new key</source>
        <translation>Datto RMM rejette la nouvelle clé</translation>
    </message>
    <message>
        <source>Platform %1 did not accept the pair. Copy all three values again; keys work from Save User on.</source>
        <translation>La plateforme %1 n’a pas accepté la paire. Copiez à nouveau les trois valeurs&#xa0;; les clés fonctionnent à partir de Save User.</translation>
    </message>
    <message>
        <source>The new key may not read the account</source>
        <translation>La nouvelle clé n’a pas le droit de lire le compte</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account.</source>
        <translation>La plateforme %1 a accepté la connexion mais refusé le compte.</translation>
    </message>
    <message>
        <source>The new key opens another account</source>
        <translation>La nouvelle clé ouvre un autre compte</translation>
    </message>
    <message>
        <source>It opens %1, Trivet&apos;s own key opens %2</source>
        <translation>Elle ouvre %1, la clé propre à Trivet ouvre %2</translation>
    </message>
    <message>
        <source>The API URL cannot be used</source>
        <translation>L’API URL est inutilisable</translation>
    </message>
    <message>
        <source>Made for IT Glue on platform %1</source>
        <translation>Créée pour IT Glue sur la plateforme %1</translation>
    </message>
    <message>
        <source>IT Glue would use Trivet&apos;s own key</source>
        <translation>IT Glue utiliserait la clé propre à Trivet</translation>
    </message>
    <message>
        <source>Generate another pair for IT Glue, so that each can be replaced by itself.</source>
        <translation>Générez une autre paire pour IT Glue, afin que chacune puisse être remplacée séparément.</translation>
    </message>
    <message>
        <source>Waits for the key</source>
        <translation>Attend la clé</translation>
    </message>
    <message>
        <source>Waits for Trivet&apos;s own key</source>
        <translation>Attend la clé propre à Trivet</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the user in Datto RMM, then choose Save User.</source>
        <translation>Aucune API ne montre ce commutateur. Regardez l’utilisateur dans Datto RMM, puis choisissez Save User.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) linked to Autotask first</source>
        <translation>
            <numerusform>%Ln organisation liée d’abord à Autotask</numerusform>
            <numerusform>%Ln organisations liées d’abord à Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Datto RMM was linked before Autotask</source>
        <translation>Datto RMM a été lié avant Autotask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order.</source>
        <translation>
            <numerusform>%Ln configuration, %2, et aucune organisation n’est liée à Autotask. Cet ordre produit des doublons.</numerusform>
            <numerusform>%Ln configurations, dont %2, et aucune organisation n’est liée à Autotask. Cet ordre produit des doublons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows after the first sync</source>
        <translation>S’affiche après la première synchronisation</translation>
    </message>
    <message>
        <source>Autotask Companies, not Datto RMM Sites. No API shows this choice.</source>
        <translation>Autotask Companies, et non Datto RMM Sites. Aucune API ne montre ce choix.</translation>
    </message>
    <message>
        <source>The card of IT Glue in Datto RMM reads Saved and authenticated</source>
        <translation>La carte d’IT Glue dans Datto RMM affiche Saved and authenticated</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations</source>
        <translation>%1 appareils sur %2, %3 organisations sur %4</translation>
    </message>
    <message>
        <source>Devices are being matched</source>
        <translation>Les appareils sont en cours de rapprochement</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations so far</source>
        <translation>%1 appareils sur %2, %3 organisations sur %4 jusqu’ici</translation>
    </message>
    <message>
        <source>No device is matched yet</source>
        <translation>Aucun appareil n’est encore rapproché</translation>
    </message>
    <message>
        <source>0 of %1 devices, 0 of %2 organizations so far</source>
        <translation>0 appareil sur %1, 0 organisation sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 configurations have a record without an address, so nobody can say which RMM it is of</source>
        <translation>%1 configurations ont une fiche sans adresse, personne ne peut donc dire de quel RMM elle vient</translation>
    </message>
    <message>
        <source>Another RMM is matched</source>
        <translation>Un autre RMM est rapproché</translation>
    </message>
    <message>
        <source>%1 configurations have a record, none of Datto RMM</source>
        <translation>%1 configurations ont une fiche, aucune de Datto RMM</translation>
    </message>
    <message>
        <source>%1 of %2 matched organizations name what they are matched with</source>
        <translation>%1 organisations rapprochées sur %2 indiquent avec quoi elles le sont</translation>
    </message>
    <message>
        <source>Organizations are matched by site</source>
        <translation>Les organisations sont rapprochées par site</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</source>
        <translation>
            <numerusform>%Ln organisation, %2&#xa0;: rapprochée du site %3. Choisissez Autotask Companies dans IT Glue.</numerusform>
            <numerusform>%Ln organisations, dont %2&#xa0;: rapprochée du site %3. Choisissez Autotask Companies dans IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations matched; IT Glue does not name what with</source>
        <translation>%1 organisations rapprochées&#xa0;; IT Glue n’indique pas avec quoi</translation>
    </message>
    <message>
        <source>Shows when the first devices are matched</source>
        <translation>S’affiche lorsque les premiers appareils sont rapprochés</translation>
    </message>
    <message>
        <source>%1 of %2 organizations with devices</source>
        <translation>%1 organisations sur %2 ayant des appareils</translation>
    </message>
    <message>
        <source>Organizations are not matched</source>
        <translation>Des organisations ne sont pas rapprochées</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Accept or choose their match in IT Glue.</source>
        <translation>%1 organisations sur %3, dont %2. Acceptez ou choisissez leur rapprochement dans IT Glue.</translation>
    </message>
    <message>
        <source>Shows when the match has settled</source>
        <translation>S’affiche lorsque le rapprochement s’est stabilisé</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message>
        <source>Devices are not matched</source>
        <translation>Des appareils ne sont pas rapprochés</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. The serial number or the MAC address is missing or differs.</source>
        <translation>%1 appareils sur %3, dont %2. Le numéro de série ou l’adresse MAC manque ou diffère.</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared</source>
        <translation>%1 configurations rapprochées sur %2 comparées</translation>
    </message>
    <message>
        <source>Addresses of devices could not be read</source>
        <translation>Des adresses d’appareils n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared. %3 addresses lead to no device that Datto RMM lists, so whose they are is not known.</source>
        <translation>%1 configurations rapprochées sur %2 comparées. %3 adresses ne mènent à aucun appareil listé par Datto RMM&#xa0;; on ne sait donc pas à qui elles sont.</translation>
    </message>
    <message>
        <source>A configuration shows another device</source>
        <translation>Une configuration montre un autre appareil</translation>
    </message>
    <message>
        <source>%1 configurations: with %2 stands the record of %3. Host name, serial number or MAC address disagree.</source>
        <translation>%1 configurations&#xa0;: auprès de %2 se trouve la fiche de %3. Nom d’hôte, numéro de série ou adresse MAC se contredisent.</translation>
    </message>
    <message>
        <source>A configuration opens the wrong device</source>
        <translation>Une configuration ouvre le mauvais appareil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3</source>
        <translation>
            <numerusform>%Ln configuration&#xa0;: derrière %2 se trouve %3</numerusform>
            <numerusform>%Ln configurations&#xa0;: derrière %2 se trouve %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A configuration opens another customer&apos;s device</source>
        <translation>Une configuration ouvre l’appareil d’un autre client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now.</source>
        <translation>
            <numerusform>%Ln configuration&#xa0;: derrière %2 se trouve %3. Changez tout de suite le rapprochement dans IT Glue.</numerusform>
            <numerusform>%Ln configurations&#xa0;: derrière %2 se trouve %3. Changez tout de suite le rapprochement dans IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have a MAC address</source>
        <translation>%1 configurations rapprochées sur %2 ont une adresse MAC</translation>
    </message>
    <message>
        <source>MAC addresses tell nothing</source>
        <translation>Les adresses MAC ne disent rien</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: shared by many devices or empty</source>
        <translation>%1 configurations sur %3, dont %2&#xa0;: partagée par de nombreux appareils ou vide</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have two serial numbers to compare</source>
        <translation>%1 configurations rapprochées sur %2 ont deux numéros de série à comparer</translation>
    </message>
    <message>
        <source>Serial numbers disagree</source>
        <translation>Des numéros de série se contredisent</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: Datto RMM and Autotask name two</source>
        <translation>%1 configurations sur %3, dont %2&#xa0;: Datto RMM et Autotask en indiquent deux différents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) looked at</source>
        <translation>
            <numerusform>%Ln configuration examinée</numerusform>
            <numerusform>%Ln configurations examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue reports errors of the match</source>
        <translation>IT Glue signale des erreurs de rapprochement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln configuration, %2&#xa0;: %3</numerusform>
            <numerusform>%Ln configurations, dont %2&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when there are configurations</source>
        <translation>S’affiche lorsqu’il y a des configurations</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations tell when their device was seen</source>
        <translation>%1 configurations rapprochées sur %2 indiquent quand leur appareil a été vu</translation>
    </message>
    <message>
        <source>Some devices were not seen for long</source>
        <translation>Certains appareils n’ont pas été vus depuis longtemps</translation>
    </message>
    <message>
        <source>%1 of %3, %2 first, not for more than 60 days</source>
        <translation>%1 sur %3, dont %2, depuis plus de 60 jours</translation>
    </message>
    <message>
        <source>Each person chooses Authenticate once in Datto RMM. Until then their IT Glue pane stays empty.</source>
        <translation>Chaque personne choisit une fois Authenticate dans Datto RMM. D’ici là, son volet IT Glue reste vide.</translation>
    </message>
    <message>
        <source>%1 in region %2, as in Autotask</source>
        <translation>%1 dans la région %2, comme dans Autotask</translation>
    </message>
    <message>
        <source>Waits for the address of your IT Glue</source>
        <translation>Attend l’adresse de votre IT Glue</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices</source>
        <translation>%1 sociétés et appareils sur %2</translation>
    </message>
    <message>
        <source>The first sync has settled</source>
        <translation>La première synchronisation s’est stabilisée</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices, and nothing more comes. Concluded from what arrived.</source>
        <translation>%1 sociétés et appareils sur %2, et plus rien n’arrive. Déduit de ce qui est arrivé.</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>La première synchronisation est en cours</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices so far</source>
        <translation>%1 sociétés et appareils sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>The first sync has not begun</source>
        <translation>La première synchronisation n’a pas commencé</translation>
    </message>
    <message>
        <source>0 of %1 so far. It is queued and usually starts within the hour; Start Manual Sync starts it sooner.</source>
        <translation>0 sur %1 jusqu’ici. Elle est en file d’attente et commence en général dans l’heure&#xa0;; Start Manual Sync la fait commencer plus tôt.</translation>
    </message>
    <message>
        <source>Autotask shows no customer that could come</source>
        <translation>Autotask ne montre aucun client susceptible de venir</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 sur %2 arrivés</translation>
    </message>
    <message>
        <source>%1 of %2 arrived, nothing for %3 min</source>
        <translation>%1 sur %2 arrivés, rien depuis %3 min</translation>
    </message>
    <message>
        <source>The sync is still running</source>
        <translation>La synchronisation est encore en cours</translation>
    </message>
    <message>
        <source>%1 of %2 so far, the latest %3 min ago</source>
        <translation>%1 sur %2 jusqu’ici, le dernier il y a %3 min</translation>
    </message>
    <message>
        <source>Shows when the first sync has begun</source>
        <translation>S’affiche lorsque la première synchronisation a commencé</translation>
    </message>
    <message>
        <source>The first sync looks stuck</source>
        <translation>La première synchronisation semble bloquée</translation>
    </message>
    <message>
        <source>%1 of %2, and nothing for %3 h. Look at Actions, Logs in IT Glue, then start a manual sync.</source>
        <translation>%1 sur %2, et rien depuis %3 h. Regardez Actions, Logs dans IT Glue, puis lancez une synchronisation manuelle.</translation>
    </message>
    <message>
        <source>The first sync never began</source>
        <translation>La première synchronisation n’a jamais commencé</translation>
    </message>
    <message numerus="yes">
        <source>Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue.</source>
        <translation>
            <numerusform>En file d’attente depuis %Ln heure, et rien n’est arrivé. Lancez une synchronisation manuelle dans IT Glue.</numerusform>
            <numerusform>En file d’attente depuis %Ln heures, et rien n’est arrivé. Lancez une synchronisation manuelle dans IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued for %Ln hour(s)</source>
        <translation>
            <numerusform>En file d’attente depuis %Ln heure</numerusform>
            <numerusform>En file d’attente depuis %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the settings to be saved</source>
        <translation>Attend l’enregistrement des réglages</translation>
    </message>
    <message>
        <source>%1 of %2 arrived; IT Glue does not say when</source>
        <translation>%1 sur %2 arrivés&#xa0;; IT Glue ne dit pas quand</translation>
    </message>
    <message>
        <source>%1 lists, %2 rows</source>
        <translation>%1 listes, %2 lignes</translation>
    </message>
    <message>
        <source>A list of IT Glue broke off</source>
        <translation>Une liste d’IT Glue s’est interrompue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>%Ln liste est incomplète, rien n’est donc dit des enregistrements manquants</numerusform>
            <numerusform>%Ln listes sont incomplètes, rien n’est donc dit des enregistrements manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Il n’y a rien à lire</translation>
    </message>
    <message>
        <source>%1 of %2 linked organizations compared</source>
        <translation>%1 organisations liées sur %2 comparées</translation>
    </message>
    <message>
        <source>Companies that are no customers came along</source>
        <translation>Des sociétés qui ne sont pas des clients sont venues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. Look at Account Types in the sync settings.</source>
        <translation>
            <numerusform>%Ln organisation, %2. Regardez Account Types dans les réglages de synchronisation.</numerusform>
            <numerusform>%Ln organisations, dont %2. Regardez Account Types dans les réglages de synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), none is Autotask Default</source>
        <translation>
            <numerusform>%Ln configuration, qui n’est pas Autotask Default</numerusform>
            <numerusform>%Ln configurations, aucune n’est Autotask Default</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices came as Autotask Default</source>
        <translation>Des appareils sont arrivés en tant qu’Autotask Default</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it.</source>
        <translation>
            <numerusform>%Ln configuration, %2. Définissez le type de l’appareil dans Autotask&#xa0;; la prochaine synchronisation l’apportera.</numerusform>
            <numerusform>%Ln configurations, dont %2. Définissez le type de l’appareil dans Autotask&#xa0;; la prochaine synchronisation l’apportera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations compared</source>
        <translation>%1 configurations liées sur %2 comparées</translation>
    </message>
    <message>
        <source>Types differ from Autotask</source>
        <translation>Des types diffèrent d’Autotask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3 here, %4 in Autotask</source>
        <translation>
            <numerusform>%Ln configuration, %2&#xa0;: %3 ici, %4 dans Autotask</numerusform>
            <numerusform>%Ln configurations, dont %2&#xa0;: %3 ici, %4 dans Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are missing in IT Glue</source>
        <translation>Des appareils manquent dans IT Glue</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Nothing of their types came, so these are probably not selected for the sync.</source>
        <translation>%1 appareils sur %3, dont %2. Rien de leurs types n’est arrivé, ils ne sont donc probablement pas sélectionnés pour la synchronisation.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. No cause shows; look at Actions &gt; Logs in IT Glue.</source>
        <translation>%1 appareils sur %3, dont %2. Aucune cause n’apparaît&#xa0;; regardez Actions &gt; Logs dans IT Glue.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Of these, %4 are twice in Autotask, and IT Glue has each by its other record; look at Actions &gt; Logs in IT Glue for the rest.</source>
        <extracomment>%1 of %3 devices are missing, %2 is the name of one, %4 of them are doubled</extracomment>
        <translation>%1 appareils sur %3, dont %2. Parmi eux, %4 sont en double dans Autotask, et IT Glue a chacun par son autre enregistrement&#xa0;; pour le reste, regardez Actions &gt; Logs dans IT Glue.</translation>
    </message>
    <message>
        <source>Devices are twice in Autotask</source>
        <translation>Des appareils sont en double dans Autotask</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. IT Glue has each by its other record: set the one too many inactive in Autotask.</source>
        <translation>%1 appareils sur %3, dont %2. IT Glue a chacun par son autre enregistrement&#xa0;: rendez inactif celui qui est en trop dans Autotask.</translation>
    </message>
    <message>
        <source>Shows when the first sync has settled: %1 of %2</source>
        <translation>S’affiche lorsque la première synchronisation s’est stabilisée&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked configuration(s)</source>
        <translation>
            <numerusform>%Ln configuration liée</numerusform>
            <numerusform>%Ln configurations liées</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations lost their device</source>
        <translation>Des configurations ont perdu leur appareil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. The device is inactive or gone in Autotask.</source>
        <translation>
            <numerusform>%Ln configuration, %2. L’appareil est inactif ou a disparu dans Autotask.</numerusform>
            <numerusform>%Ln configurations, dont %2. L’appareil est inactif ou a disparu dans Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 configurations have a link or a serial number, each its own</source>
        <translation>%1 configurations sur %2 ont un lien ou un numéro de série, chacune le sien</translation>
    </message>
    <message>
        <source>Devices are there twice</source>
        <translation>Des appareils sont en double</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other.</source>
        <translation>
            <numerusform>%Ln configuration, %2. Gardez celle qui a les mots de passe et les documents, archivez l’autre.</numerusform>
            <numerusform>%Ln configurations, dont %2. Gardez celle qui a les mots de passe et les documents, archivez l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are there twice, as in Autotask</source>
        <translation>Des appareils sont en double, comme dans Autotask</translation>
    </message>
    <message>
        <source>%1 configurations, %2 first. Autotask holds each of these devices twice: set the one too many inactive there.</source>
        <translation>%1 configurations, dont %2. Autotask a chacun de ces appareils en double&#xa0;: rendez-y inactif celui qui est en trop.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a location</source>
        <translation>
            <numerusform>%Ln organisation avec un emplacement</numerusform>
            <numerusform>%Ln organisations avec un emplacement</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations did not come along</source>
        <translation>Les emplacements ne sont pas venus</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Look at Enable Locations Sync in the sync settings.</source>
        <translation>%1 organisations sur %3, dont %2. Regardez Enable Locations Sync dans les réglages de synchronisation.</translation>
    </message>
    <message>
        <source>%1 of %2 devices in Autotask tell who changed them last; it was never IT Glue</source>
        <translation>%1 appareils sur %2 dans Autotask indiquent qui les a modifiés en dernier&#xa0;; ce n’était jamais IT Glue</translation>
    </message>
    <message>
        <source>Two-way sync looks on</source>
        <translation>La synchronisation bidirectionnelle semble activée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</source>
        <translation>
            <numerusform>%Ln appareil, %2, a été modifié dans Autotask par l’utilisateur d’IT Glue. Décochez Enable two-way sync dans IT Glue.</numerusform>
            <numerusform>%Ln appareils, dont %2, ont été modifiés dans Autotask par l’utilisateur d’IT Glue. Décochez Enable two-way sync dans IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for IT Glue&apos;s user in Autotask</source>
        <translation>Attend l’utilisateur d’IT Glue dans Autotask</translation>
    </message>
    <message>
        <source>IT Glue reports sync errors</source>
        <translation>IT Glue signale des erreurs de synchronisation</translation>
    </message>
    <message>
        <source>Manufacturer or model is blank</source>
        <translation>Fabricant ou modèle est vide</translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations. No harm while two-way sync is off.</source>
        <translation>%1 configurations liées sur %2. Sans conséquence tant que la synchronisation bidirectionnelle est désactivée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in Autotask</source>
        <translation>
            <numerusform>%Ln personne dans Autotask</numerusform>
            <numerusform>%Ln personnes dans Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people have no IT Glue user</source>
        <translation>Certaines personnes n’ont pas d’utilisateur IT Glue</translation>
    </message>
    <message>
        <source>%1 of %3 people, %2 first. Invite them later, when you want them to link their accounts.</source>
        <translation>%1 personnes sur %3, dont %2. Invitez-les plus tard, quand vous voudrez qu’elles lient leurs comptes.</translation>
    </message>
    <message>
        <source>Region %1, %2 organizations</source>
        <translation>Région %1, %2 organisations</translation>
    </message>
    <message>
        <source>IT Glue rejects the key</source>
        <translation>IT Glue rejette la clé</translation>
    </message>
    <message>
        <source>Region %1 did not accept it. The key is wrong, paused or revoked, belongs to another region, or an address rule keeps Trivet out.</source>
        <translation>La région %1 ne l’a pas acceptée. La clé est fausse, suspendue ou révoquée, appartient à une autre région, ou une règle d’adresse tient Trivet à l’écart.</translation>
    </message>
    <message>
        <source>The key sees no organization</source>
        <translation>La clé ne voit aucune organisation</translation>
    </message>
    <message>
        <source>Region %1 accepted the key but shows nothing. Compare the region with the address that you sign in at.</source>
        <translation>La région %1 a accepté la clé mais ne montre rien. Comparez la région avec l’adresse à laquelle vous vous connectez.</translation>
    </message>
    <message>
        <source>Waits for the address and its region</source>
        <translation>Attend l’adresse et sa région</translation>
    </message>
    <message>
        <source>IT Glue could not be asked</source>
        <translation>IT Glue n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>Waits for the API key</source>
        <translation>Attend la clé API</translation>
    </message>
    <message>
        <source>The plan has no API</source>
        <translation>L’abonnement ne comprend pas l’API</translation>
    </message>
    <message>
        <source>Trivet cannot read IT Glue, so you confirm what it would have read</source>
        <translation>Trivet ne peut pas lire IT Glue, vous confirmez donc ce qu’il aurait lu</translation>
    </message>
    <message>
        <source>Left alone from now on, the key would end on %1.</source>
        <translation>Inutilisée à partir de maintenant, la clé prendrait fin le %1.</translation>
    </message>
    <message>
        <source>The key is idling out</source>
        <translation>La clé va expirer faute d’usage</translation>
    </message>
    <message>
        <source>Not used for %1 days. IT Glue revokes it on %2, and Trivet cannot read any more.</source>
        <translation>Inutilisée depuis %1 jours. IT Glue la révoque le %2, et Trivet ne pourra plus lire.</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>Compte à partir de la première connexion</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>Il n’y a pas de clé</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%)</source>
        <translation>%3 appareils&#xa0;: numéro de série (%1&#xa0;%), nom d’hôte (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Many devices have no serial number</source>
        <translation>Beaucoup d’appareils n’ont pas de numéro de série</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%). Without one, Datto RMM matches by MAC address or not at all.</source>
        <translation>%3 appareils&#xa0;: numéro de série (%1&#xa0;%), nom d’hôte (%2&#xa0;%). Sans numéro, Datto RMM rapproche par adresse MAC ou pas du tout.</translation>
    </message>
    <message>
        <source>No device has arrived yet</source>
        <translation>Aucun appareil n’est encore arrivé</translation>
    </message>
    <message>
        <source>%1 organizations compared with %2 customers</source>
        <translation>%1 organisations comparées à %2 clients</translation>
    </message>
    <message>
        <source>Organizations have a misspelled name</source>
        <translation>Des organisations ont un nom mal orthographié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it.</source>
        <translation>
            <numerusform>%Ln organisation&#xa0;: %2 est presque %3. IT Glue en créerait une seconde à côté.</numerusform>
            <numerusform>%Ln organisations&#xa0;: %2 est presque %3. IT Glue en créerait une seconde à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations share one name</source>
        <translation>Des organisations partagent un même nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. IT Glue cannot tell them apart.</source>
        <translation>
            <numerusform>%Ln organisation, %2. IT Glue ne peut pas les distinguer.</numerusform>
            <numerusform>%Ln organisations, dont %2. IT Glue ne peut pas les distinguer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations compared letter by letter with %2 customers</source>
        <translation>%1 organisations comparées lettre par lettre à %2 clients</translation>
    </message>
    <message>
        <source>Names differ in what nobody sees</source>
        <translation>Des noms diffèrent par ce que personne ne voit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</source>
        <translation>
            <numerusform>%Ln organisation&#xa0;: %2 n’est pas exactement %3. IT Glue ne rapproche que les noms exacts et en créerait une seconde.</numerusform>
            <numerusform>%Ln organisations&#xa0;: %2 n’est pas exactement %3. IT Glue ne rapproche que les noms exacts et en créerait une seconde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in Autotask</source>
        <translation>
            <numerusform>%Ln client dans Autotask</numerusform>
            <numerusform>%Ln clients dans Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies share one name</source>
        <translation>Des sociétés partagent un même nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</source>
        <translation>
            <numerusform>%Ln société dans Autotask, %2. IT Glue la joindrait à la mauvaise organisation.</numerusform>
            <numerusform>%Ln sociétés dans Autotask, dont %2. IT Glue les joindrait à la mauvaise organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue has no configurations yet, so none can belong to another PSA</source>
        <translation>IT Glue n’a pas encore de configurations, aucune ne peut donc appartenir à un autre PSA</translation>
    </message>
    <message>
        <source>Configurations belong to another PSA</source>
        <translation>Des configurations appartiennent à un autre PSA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) of %2. They become orphans when you disconnect it.</source>
        <translation>
            <numerusform>%Ln configuration de %2. Elle deviendra orpheline quand vous le déconnecterez.</numerusform>
            <numerusform>%Ln configurations de %2. Elles deviendront orphelines quand vous le déconnecterez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations were left behind by another PSA</source>
        <translation>Un autre PSA a laissé des configurations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings.</source>
        <translation>
            <numerusform>%Ln configuration, %2. Elle n’a pas de lien et reste à côté de ce qu’Autotask apporte.</numerusform>
            <numerusform>%Ln configurations, dont %2. Elles n’ont pas de lien et restent à côté de ce qu’Autotask apporte.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue deletes for good, without a recycle bin. Export the account before you connect.</source>
        <translation>IT Glue supprime définitivement, sans corbeille. Exportez le compte avant de connecter.</translation>
    </message>
    <message>
        <source>%1 in region %2</source>
        <translation>%1 dans la région %2</translation>
    </message>
    <message>
        <source>This is no address of IT Glue</source>
        <translation>Ce n’est pas une adresse d’IT Glue</translation>
    </message>
    <message>
        <source>%1 does not lead to an IT Glue account. Copy the address while you are signed in.</source>
        <translation>%1 ne mène pas à un compte IT Glue. Copiez l’adresse pendant que vous êtes connecté.</translation>
    </message>
    <message>
        <source>The address tells no region</source>
        <translation>L’adresse n’indique pas de région</translation>
    </message>
    <message>
        <source>%1 may be in any region. Choose the one that you sign in at.</source>
        <translation>%1 peut se trouver dans n’importe quelle région. Choisissez celle où vous vous connectez.</translation>
    </message>
    <message>
        <source>Address and region disagree</source>
        <translation>Adresse et région se contredisent</translation>
    </message>
    <message>
        <source>The address says %1, and %2 is chosen</source>
        <translation>L’adresse indique %1, mais %2 est choisi</translation>
    </message>
    <message>
        <source>The key is of another region</source>
        <translation>La clé est d’une autre région</translation>
    </message>
    <message>
        <source>The address says %1, but region %2 accepted the key</source>
        <translation>L’adresse indique %1, mais c’est la région %2 qui a accepté la clé</translation>
    </message>
    <message>
        <source>Address and key open two accounts</source>
        <translation>Adresse et clé ouvrent deux comptes</translation>
    </message>
    <message>
        <source>The address is that of %1, the key opens %2</source>
        <translation>L’adresse est celle de %1, la clé ouvre %2</translation>
    </message>
    <message>
        <source>Enabled in Autotask with this subdomain and region</source>
        <translation>Activé dans Autotask avec ce sous-domaine et cette région</translation>
    </message>
    <message>
        <source>This API user is not in Autotask</source>
        <translation>Cet utilisateur API n’est pas dans Autotask</translation>
    </message>
    <message>
        <source>%1 is none of %2 API users. Save the user in Autotask, or correct the name.</source>
        <translation>%1 n’est aucun des %2 utilisateurs API. Enregistrez l’utilisateur dans Autotask, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>The API user is inactive</source>
        <translation>L’utilisateur API est inactif</translation>
    </message>
    <message>
        <source>Set %1 to Active in Autotask.</source>
        <translation>Réglez %1 sur Active dans Autotask.</translation>
    </message>
    <message>
        <source>This is not an API user</source>
        <translation>Ce n’est pas un utilisateur API</translation>
    </message>
    <message>
        <source>%1 has a license of a person. Create a New API User.</source>
        <translation>%1 a la licence d’une personne. Créez un New API User.</translation>
    </message>
    <message>
        <source>No API shows this value. Compare it on the Security tab.</source>
        <translation>Aucune API ne montre cette valeur. Comparez-la dans l’onglet Security.</translation>
    </message>
    <message>
        <source>No API shows these boxes. Look at the row of the new user.</source>
        <translation>Aucune API ne montre ces cases. Regardez la ligne du nouvel utilisateur.</translation>
    </message>
    <message>
        <source>%1 of %2 settings to compare</source>
        <translation>%1 réglages sur %2 à comparer</translation>
    </message>
    <message>
        <source>%1 confirmed %2 settings</source>
        <translation>%1 a confirmé %2 réglages</translation>
    </message>
    <message>
        <source>No API shows this box. Look at the tab Two-Way Sync Settings.</source>
        <translation>Aucune API ne montre cette case. Regardez l’onglet Two-Way Sync Settings.</translation>
    </message>
    <message>
        <source>Save queues the first sync by itself</source>
        <translation>Save met de lui-même la première synchronisation en file d’attente</translation>
    </message>
    <message>
        <source>Everybody is selected at first, and Invite Users sends mail to each</source>
        <translation>Tout le monde est d’abord sélectionné, et Invite Users envoie un e-mail à chacun</translation>
    </message>
    <message>
        <source>Default Account Manager has to be a person. With an API user there, the sync fails for single records.</source>
        <translation>Default Account Manager doit être une personne. Avec un utilisateur API, la synchronisation échoue pour certains enregistrements.</translation>
    </message>
    <message>
        <source>Shows when types and queues are confirmed</source>
        <translation>S’affiche lorsque les types et les files sont confirmés</translation>
    </message>
    <message>
        <source>%1 confirmed types and queues</source>
        <translation>%1 a confirmé les types et les files</translation>
    </message>
    <message>
        <source>The button in Datto RMM reads Saved and authenticated</source>
        <translation>Le bouton dans Datto RMM affiche Saved and authenticated</translation>
    </message>
    <message>
        <source>Account Types to Map holds the type of your customers and nothing else</source>
        <translation>Account Types to Map contient le type de vos clients et rien d’autre</translation>
    </message>
    <message>
        <source>%1 of %2 sites linked</source>
        <translation>%1 sites sur %2 liés</translation>
    </message>
    <message>
        <source>0 of %1 sites so far. Usual wait: 2 to 10 min.</source>
        <translation>0 site sur %1 jusqu’ici. Attente habituelle&#xa0;: 2 à 10 min.</translation>
    </message>
    <message>
        <source>Datto RMM has no sites</source>
        <translation>Datto RMM n’a pas de sites</translation>
    </message>
    <message>
        <source>Create the sites of your customers in Datto RMM first.</source>
        <translation>Créez d’abord les sites de vos clients dans Datto RMM.</translation>
    </message>
    <message>
        <source>Company type %1</source>
        <translation>Type de société %1</translation>
    </message>
    <message>
        <source>Company type %1, as you said</source>
        <translation>Type de société %1, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>Which company type means customer?</source>
        <translation>Quel type de société désigne les clients&#xa0;?</translation>
    </message>
    <message>
        <source>No type of Autotask is called Customer for certain. Most likely it is %2. Choose it in step 1.3.</source>
        <translation>Aucun type d’Autotask ne s’appelle Customer avec certitude. Le plus probable est %2. Choisissez-le à l’étape 1.3.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln company type(s) is called Customer. Choose the right one in step 1.3.</source>
        <translation>
            <numerusform>Le seul type de société (%Ln) ne s’appelle pas Customer. Choisissez le bon à l’étape 1.3.</numerusform>
            <numerusform>Aucun des %Ln types de société ne s’appelle Customer. Choisissez le bon à l’étape 1.3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 actifs sur %2</translation>
    </message>
    <message>
        <source>Autotask shows no type at all</source>
        <translation>Autotask ne montre aucun type</translation>
    </message>
    <message>
        <source>Add the configuration item types that you need before you map.</source>
        <translation>Ajoutez les types d’élément de configuration nécessaires avant d’affecter.</translation>
    </message>
    <message>
        <source>Autotask has no active type</source>
        <translation>Autotask n’a aucun type actif</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>Le seul type (%Ln) est inactif. Ajoutez les types nécessaires avant d’affecter.</numerusform>
            <numerusform>Les %Ln types sont tous inactifs. Ajoutez les types nécessaires avant d’affecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 device types, %2 of %3 devices are of them</source>
        <translation>%1 types d’appareil, dont relèvent %2 appareils sur %3</translation>
    </message>
    <message>
        <source>Device types have no type yet</source>
        <translation>Des types d’appareil n’ont pas encore de type</translation>
    </message>
    <message>
        <source>%1 of %3 device types are open, %2 first</source>
        <translation>%1 types d’appareil sur %3 sont en attente, dont %2</translation>
    </message>
    <message>
        <source>A chosen type is gone</source>
        <translation>Un type choisi a disparu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>%Ln type d’appareil&#xa0;: %2 renvoie à %3, qu’Autotask n’a plus</numerusform>
            <numerusform>%Ln types d’appareil&#xa0;: %2 renvoie à %3, qu’Autotask n’a plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices arrived without a type</source>
        <translation>Des appareils sont arrivés sans type</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>%Ln type d’appareil, %2&#xa0;: %3 appareils sans type</numerusform>
            <numerusform>%Ln types d’appareil, dont %2&#xa0;: %3 appareils sans type</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when devices of %1 more types have arrived, %2 first</source>
        <translation>S’affiche lorsque des appareils de %1 autres types sont arrivés, dont %2</translation>
    </message>
    <message>
        <source>Datto RMM shows no devices yet</source>
        <translation>Datto RMM ne montre pas encore d’appareils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), no two alike</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types, tous différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Two types read alike</source>
        <translation>Deux types se lisent de la même façon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>%Ln type est en double&#xa0;: %2 et %3</numerusform>
            <numerusform>%Ln types sont en double&#xa0;: %2 et %3</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive type is still in use</source>
        <translation>Un type inactif est encore utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>%Ln type, %3, sur %2 appareils</numerusform>
            <numerusform>%Ln types, dont %3, sur %2 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Types are doubled or inactive</source>
        <translation>Des types sont en double ou inactifs</translation>
    </message>
    <message>
        <source>%1 doubled, %2 inactive but in use</source>
        <translation>%1 en double, %2 inactifs mais utilisés</translation>
    </message>
    <message>
        <source>%1 of %2 products are there and active, %3 with an active code</source>
        <translation>%1 produits sur %2 existent et sont actifs, %3 avec un code actif</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made the products: %1 to come</source>
        <translation>S’affiche lorsque Datto RMM a créé les produits&#xa0;: %1 à venir</translation>
    </message>
    <message>
        <source>A chosen product is inactive</source>
        <translation>Un produit choisi est inactif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first</source>
        <translation>
            <numerusform>%Ln produit, %2</numerusform>
            <numerusform>%Ln produits, dont %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A chosen product is missing</source>
        <translation>Un produit choisi manque</translation>
    </message>
    <message>
        <source>A product&apos;s material code is inactive</source>
        <translation>Le code matériel d’un produit est inactif</translation>
    </message>
    <message>
        <source>The material code is gone</source>
        <translation>Le code matériel a disparu</translation>
    </message>
    <message>
        <source>%1 is not an active material code in Autotask</source>
        <translation>%1 n’est pas un code matériel actif dans Autotask</translation>
    </message>
    <message>
        <source>Shows when products are chosen</source>
        <translation>S’affiche lorsque des produits sont choisis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>%Ln appareil synchronisé dans Autotask, comme avant</numerusform>
            <numerusform>%Ln appareils synchronisés dans Autotask, comme avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Map Devices looks on</source>
        <translation>Map Devices semble activé</translation>
    </message>
    <message>
        <source>Synced devices rose from %1 to %2 while this step was open. Turn Map Devices off before you go on.</source>
        <translation>Les appareils synchronisés sont passés de %1 à %2 pendant que cette étape était ouverte. Désactivez Map Devices avant de continuer.</translation>
    </message>
    <message>
        <source>Map Devices may be on now</source>
        <translation>Map Devices peut être activé maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>%Ln appareil synchronisé dans Autotask&#xa0;; les produits sont confirmés</numerusform>
            <numerusform>%Ln appareils synchronisés dans Autotask&#xa0;; les produits sont confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting synced devices</source>
        <translation>Comptage des appareils synchronisés</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the Devices tab.</source>
        <translation>Aucune API ne montre ce commutateur. Regardez l’onglet Devices.</translation>
    </message>
    <message>
        <source>Material code, both overwrite options and the mapping, then Save</source>
        <translation>Code matériel, les deux options de remplacement et l’affectation, puis Save</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln produit trouvé</numerusform>
            <numerusform>%Ln produits trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are not there yet</source>
        <translation>Les produits ne sont pas encore là</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>%Ln produit, %2. Datto RMM a besoin d’environ une minute.</numerusform>
            <numerusform>%Ln produits, dont %2. Datto RMM a besoin d’environ une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>A linked product is missing</source>
        <translation>Un produit lié manque</translation>
    </message>
    <message>
        <source>Nothing is mapped yet</source>
        <translation>Rien n’est encore affecté</translation>
    </message>
    <message>
        <source>%1 of %3 to confirm, %2 first</source>
        <translation>%1 sur %3 à confirmer, d’abord %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 products</source>
        <translation>%1 a confirmé %2 produits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) with devices, all linked</source>
        <translation>
            <numerusform>%Ln site avec des appareils, lié</numerusform>
            <numerusform>%Ln sites avec des appareils, tous liés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites have no company</source>
        <translation>Des sites n’ont pas de société</translation>
    </message>
    <message>
        <source>%1 sites, %3 first: %2 devices never reach Autotask</source>
        <translation>%1 sites, dont %3&#xa0;: %2 appareils n’atteindront jamais Autotask</translation>
    </message>
    <message>
        <source>Datto RMM shows no sites</source>
        <translation>Datto RMM ne montre aucun site</translation>
    </message>
    <message>
        <source>%1 of %3 sites, %2 companies</source>
        <translation>%1 sites sur %3, %2 sociétés</translation>
    </message>
    <message>
        <source>A mapped company is gone</source>
        <translation>Une société affectée a disparu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first</source>
        <translation>
            <numerusform>%Ln site, %2</numerusform>
            <numerusform>%Ln sites, dont %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is inactive</source>
        <translation>Une société affectée est inactive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln site, %2&#xa0;: %3</numerusform>
            <numerusform>%Ln sites, dont %2&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is not a customer</source>
        <translation>Une société affectée n’est pas un client</translation>
    </message>
    <message>
        <source>Mapped companies are not right</source>
        <translation>Des sociétés affectées ne sont pas correctes</translation>
    </message>
    <message>
        <source>%1 sites: %2 missing, %3 inactive, %4 not Customer</source>
        <translation>%1 sites&#xa0;: %2 manquantes, %3 inactives, %4 pas Customer</translation>
    </message>
    <message>
        <source>No site is mapped yet</source>
        <translation>Aucun site n’est encore affecté</translation>
    </message>
    <message>
        <source>%1 mapped sites, none with your own company</source>
        <translation>%1 sites affectés, aucun à votre propre société</translation>
    </message>
    <message>
        <source>A site is mapped to your own company</source>
        <translation>Un site est affecté à votre propre société</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. Right for your own machines. A customer&apos;s devices would be booked on you: confirm that it is meant, or choose the customer&apos;s company.</source>
        <translation>Sites affectés à %3&#xa0;: %1, dont %2. C’est juste pour vos propres machines. Les appareils d’un client seraient comptés chez vous&#xa0;: confirmez que c’est voulu, ou choisissez la société du client.</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. %4 confirmed that this is meant.</source>
        <translation>Sites affectés à %3&#xa0;: %1, dont %2. %4 a confirmé que c’est voulu.</translation>
    </message>
    <message>
        <source>Turn the switch on in the Devices tab and choose Save</source>
        <translation>Activez le commutateur dans l’onglet Devices et choisissez Save</translation>
    </message>
    <message>
        <source>Map Devices must wait</source>
        <translation>Map Devices doit attendre</translation>
    </message>
    <message>
        <source>Settle this first: %c1</source>
        <translation>Réglez d’abord : %c1</translation>
    </message>
    <message>
        <source>%1 of %2 devices. Older records of re-imaged devices do not come: %3, %4 first.</source>
        <translation>%1 appareils sur %2. Les anciens enregistrements d’appareils réinstallés ne viennent pas&#xa0;: %3, dont %4.</translation>
    </message>
    <message>
        <source>Devices belong to no site</source>
        <translation>Des appareils n’appartiennent à aucun site</translation>
    </message>
    <message>
        <source>%1 of %2 devices arrived. On no site that Datto RMM lists: %3, %4 first, so nothing is known of them.</source>
        <translation>%1 appareils sur %2 arrivés. Sur aucun site listé par Datto RMM&#xa0;: %3, dont %4&#xa0;; on n’en sait donc rien.</translation>
    </message>
    <message>
        <source>Devices are arriving</source>
        <translation>Les appareils arrivent</translation>
    </message>
    <message>
        <source>%1 of %2 devices so far</source>
        <translation>%1 appareils sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>Devices are overdue</source>
        <translation>Des appareils sont en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>%Ln appareil, %2, après %3 heures</numerusform>
            <numerusform>%Ln appareils, dont %2, après %3 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-imaged devices are kept out by their older records</source>
        <translation>Des appareils réinstallés sont tenus à l’écart par leurs anciens enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</source>
        <translation>
            <numerusform>%Ln appareil, %2&#xa0;: un ancien enregistrement dans Datto RMM occupe l’élément de configuration. Supprimez-y l’ancien enregistrement, puis attendez la prochaine synchronisation.</numerusform>
            <numerusform>%Ln appareils, dont %2&#xa0;: un ancien enregistrement dans Datto RMM occupe l’élément de configuration. Supprimez-y l’ancien enregistrement, puis attendez la prochaine synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>%Ln appareil viendra lorsque Map Devices sera activé</numerusform>
            <numerusform>%Ln appareils viendront lorsque Map Devices sera activé</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is on a mapped site</source>
        <translation>Aucun appareil ne se trouve sur un site affecté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s)</source>
        <translation>
            <numerusform>%Ln appareil synchronisé</numerusform>
            <numerusform>%Ln appareils synchronisés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 synced devices are blank. IT Glue would show them as Autotask Default.</source>
        <translation>%1 appareils synchronisés sur %2 sont sans type. IT Glue les montrerait en tant qu’Autotask Default.</translation>
    </message>
    <message>
        <source>%1 products, %2 newest devices looked at</source>
        <translation>%1 produits et %2 appareils les plus récents examinés</translation>
    </message>
    <message>
        <source>New devices come without a type</source>
        <translation>De nouveaux appareils arrivent sans type</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>%Ln produit, %2. Regardez son type par défaut.</numerusform>
            <numerusform>%Ln produits, dont %2. Regardez son type par défaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices name a vendor, and it is Datto RMM</source>
        <translation>%1 appareils sur %2 indiquent un fournisseur, et c’est Datto RMM</translation>
    </message>
    <message>
        <source>Devices name another vendor</source>
        <translation>Des appareils indiquent un autre fournisseur</translation>
    </message>
    <message>
        <source>%1 devices name %2. The API user of step 1.1 was probably made with the wrong vendor.</source>
        <translation>%1 appareils indiquent %2. L’utilisateur API de l’étape 1.1 a probablement été créé avec le mauvais fournisseur.</translation>
    </message>
    <message>
        <source>%1 devices name no vendor, so nothing can be concluded</source>
        <translation>%1 appareils n’indiquent aucun fournisseur, on ne peut donc rien en déduire</translation>
    </message>
    <message>
        <source>%1 devices name %2. No vendor in your Autotask is called Datto RMM, so nothing can be concluded.</source>
        <translation>%1 appareils indiquent %2. Aucun fournisseur de votre Autotask ne s’appelle Datto RMM, on ne peut donc rien en déduire.</translation>
    </message>
    <message>
        <source>%1 of %3 devices name no site that Datto RMM lists, %2 first. In Datto RMM, look at the site they are on.</source>
        <translation>%1 appareils sur %3 n’indiquent aucun site listé par Datto RMM, dont %2. Dans Datto RMM, regardez sur quel site ils se trouvent.</translation>
    </message>
    <message>
        <source>A list broke off</source>
        <translation>Une liste s’est interrompue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made by Datto RMM</source>
        <translation>
            <numerusform>%Ln produit créé par Datto RMM</numerusform>
            <numerusform>%Ln produits créés par Datto RMM</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of Datto RMM are there twice</source>
        <translation>Des produits de Datto RMM sont en double</translation>
    </message>
    <message>
        <source>%1 products, %2 first. Devices then come with the one or the other, and a default set on one of them is missing on half. Set the unused ones inactive in Autotask.</source>
        <extracomment>%1 products, %2 the name of the first</extracomment>
        <translation>%1 produits, dont %2. Les appareils viennent alors avec l’un ou l’autre, et une valeur par défaut définie sur l’un manque à la moitié. Rendez inactifs dans Autotask ceux qui ne servent pas.</translation>
    </message>
    <message>
        <source>Products of Datto RMM are not in use</source>
        <translation>Des produits de Datto RMM ne sont pas utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</source>
        <translation>
            <numerusform>%Ln produit, %2. Aucun appareil ne l’a ni ne l’aura. Rendez-le inactif, pour que personne ne le choisisse par erreur.</numerusform>
            <numerusform>%Ln produits, dont %2. Aucun appareil ne les a ni ne les aura. Rendez-les inactifs, pour que personne n’en choisisse un par erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 products are doubled, %2 first, and %3 more are not in use. Set the unused ones inactive in Autotask, so that new devices and defaults meet in one.</source>
        <extracomment>%1 doubled products, %2 the name of the first, %3 other products that no device has</extracomment>
        <translation>%1 produits sont en double, dont %2, et %3 autres ne sont pas utilisés. Rendez inactifs dans Autotask ceux qui ne servent pas, pour que nouveaux appareils et valeurs par défaut se rejoignent en un seul.</translation>
    </message>
    <message>
        <source>Your mapping uses products of your own alone</source>
        <translation>Votre affectation n’utilise que vos propres produits</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made its products</source>
        <translation>S’affiche lorsque Datto RMM a créé ses produits</translation>
    </message>
    <message>
        <source>%1 of %2 products are there, each with a category</source>
        <translation>%1 produits sur %2 existent, chacun avec une catégorie</translation>
    </message>
    <message>
        <source>Products have no default category</source>
        <translation>Des produits n’ont pas de catégorie par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</source>
        <translation>
            <numerusform>%Ln produit, %2. Ses appareils reçoivent la catégorie par défaut d’Autotask, quelle qu’elle soit, et peut-être une disposition sans les champs nécessaires. Choisissez-en une sur Edit Product.</numerusform>
            <numerusform>%Ln produits, dont %2. Leurs appareils reçoivent la catégorie par défaut d’Autotask, quelle qu’elle soit, et peut-être une disposition sans les champs nécessaires. Choisissez-en une sur Edit Product.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sites, %2 of them Datto RMM&apos;s own and not mapped</source>
        <translation>%1 sites, dont %2 propres à Datto RMM et non affectés</translation>
    </message>
    <message>
        <source>A site of Datto RMM&apos;s own is mapped</source>
        <translation>Un site propre à Datto RMM est affecté</translation>
    </message>
    <message>
        <source>%1 sites, %2 first, with %3 devices. What nobody has sorted yet, or has deleted, is booked on one customer. Take the company away from the site in Datto RMM and set its devices inactive in Autotask.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 sites, dont %2, avec %3 appareils. Ce que personne n’a encore classé, ou a supprimé, est compté chez un client. Retirez la société du site dans Datto RMM et rendez ses appareils inactifs dans Autotask.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped sites compared with their company</source>
        <translation>%1 sites affectés sur %2 comparés à leur société</translation>
    </message>
    <message>
        <source>A site may be mapped to the wrong company</source>
        <translation>Un site est peut-être affecté à la mauvaise société</translation>
    </message>
    <message>
        <source>Sites whose name says another company: %1, %2 first, mapped to %3. If it is a slip, one customer&apos;s devices are booked on another. Choose the right company in Datto RMM, or go on and say why it is right.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 the name of its company</extracomment>
        <translation>Sites dont le nom désigne une autre société&#xa0;: %1, dont %2, affecté à %3. Si c’est une erreur, les appareils d’un client sont comptés chez un autre. Choisissez la bonne société dans Datto RMM, ou continuez et dites pourquoi c’est juste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapped site(s), each with a company of its own</source>
        <translation>
            <numerusform>%Ln site affecté, avec sa propre société</numerusform>
            <numerusform>%Ln sites affectés, chacun avec sa propre société</numerusform>
        </translation>
    </message>
    <message>
        <source>Several sites share a company</source>
        <translation>Plusieurs sites partagent une société</translation>
    </message>
    <message>
        <source>%1 sites share companies: %2, %3 first. Right for branches of one customer; IT Glue then shows all their devices in one organization.</source>
        <extracomment>%1 sites, %2 companies, %3 the name of the first company</extracomment>
        <translation>%1 sites partagent des sociétés&#xa0;: %2, dont %3. C’est juste pour les agences d’un même client&#xa0;; IT Glue montre alors tous leurs appareils dans une organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s), each its own</source>
        <translation>
            <numerusform>%Ln appareil synchronisé, unique</numerusform>
            <numerusform>%Ln appareils synchronisés, chacun unique</numerusform>
        </translation>
    </message>
    <message>
        <source>Autotask holds devices twice</source>
        <translation>Autotask contient des appareils en double</translation>
    </message>
    <message>
        <source>%1 active records of %3 devices, %2 first. They are billed twice, tickets are split, and IT Glue copies each. Keep the one with tickets and contracts and set the others inactive; never delete.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 enregistrements actifs de %3 appareils, dont %2. Ils sont facturés deux fois, les tickets se partagent, et IT Glue copie chacun. Gardez celui qui a les tickets et contrats et rendez les autres inactifs&#xa0;; ne supprimez jamais.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared with their site</source>
        <translation>%1 appareils synchronisés sur %2 comparés à leur site</translation>
    </message>
    <message>
        <source>Devices are with another company</source>
        <translation>Des appareils sont chez une autre société</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which Datto RMM has on %3. One customer sees and pays for what is another&apos;s. Correct the mapping of the site, or move the device in Autotask by hand; no API can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the name of its site</extracomment>
        <translation>%1 appareils, dont %2, que Datto RMM place sur %3. Un client voit et paie ce qui est à un autre. Corrigez l’affectation du site, ou déplacez l’appareil à la main dans Autotask&#xa0;; aucune API ne le peut.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a type</source>
        <translation>%1 appareils actifs sur %2 ont un type</translation>
    </message>
    <message>
        <source>Devices have a type that was deleted</source>
        <translation>Des appareils ont un type qui a été supprimé</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with type number %3. Autotask lets people delete types that are in use; IT Glue shows such devices like untyped ones. Give them a type that exists.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the number of a type</extracomment>
        <translation>%1 appareils, dont %2, avec le numéro de type %3. Autotask laisse supprimer des types utilisés&#xa0;; IT Glue montre ces appareils comme ceux sans type. Donnez-leur un type qui existe.</translation>
    </message>
    <message>
        <source>Autotask shows no active device</source>
        <translation>Autotask ne montre aucun appareil actif</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, each its own</source>
        <translation>%1 appareils actifs sur %2 ont un numéro de série ou une adresse MAC, chacun le sien</translation>
    </message>
    <message>
        <source>Devices of one company have the same serial number</source>
        <translation>Des appareils d’une société ont le même numéro de série</translation>
    </message>
    <message>
        <source>%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies each. Compare them and set those inactive that are too many.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 enregistrements sont probablement %3 appareils, dont %2. La synchronisation met à jour le plus récent, et IT Glue copie chacun. Comparez-les et rendez inactifs ceux qui sont en trop.</translation>
    </message>
    <message>
        <source>Devices of one company have the same MAC address</source>
        <translation>Des appareils d’une société ont la même adresse MAC</translation>
    </message>
    <message>
        <source>Datto RMM no longer has some devices</source>
        <translation>Datto RMM n’a plus certains appareils</translation>
    </message>
    <message>
        <source>%1 of %3 synced devices, %2 first. They stay on invoices and in IT Glue although nobody manages them. Set them inactive in Autotask once you have looked.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 synced devices</extracomment>
        <translation>%1 appareils synchronisés sur %3, dont %2. Ils restent sur les factures et dans IT Glue bien que personne ne les gère. Rendez-les inactifs dans Autotask après avoir regardé.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared</source>
        <translation>%1 appareils synchronisés sur %2 comparés</translation>
    </message>
    <message>
        <source>Reference names do not follow Datto RMM</source>
        <translation>Des noms de référence ne suivent pas Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which is called %3. IT Glue names its configurations after it, so people look for names that are gone. Keep the option for the reference name on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name in Autotask</extracomment>
        <translation>%1 appareils, dont %2, qui s’appelle %3. IT Glue nomme ses configurations d’après lui, on cherche donc des noms disparus. Gardez activée l’option du nom de référence dans l’onglet Devices.</translation>
    </message>
    <message>
        <source>Reference numbers do not follow Datto RMM</source>
        <translation>Des numéros de référence ne suivent pas Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue shows the number as asset tag, where it then leads nowhere. Keep the option for the reference number on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference number in Autotask</extracomment>
        <translation>%1 appareils, dont %2, avec %3. IT Glue montre le numéro comme numéro d’inventaire, où il ne mène alors nulle part. Gardez activée l’option du numéro de référence dans l’onglet Devices.</translation>
    </message>
    <message>
        <source>Reference names and numbers do not follow Datto RMM</source>
        <translation>Des noms et numéros de référence ne suivent pas Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue takes name and asset tag from there, so people look for what is gone. Keep both overwrite options on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name or number in Autotask</extracomment>
        <translation>%1 appareils, dont %2, avec %3. IT Glue en reprend le nom et le numéro d’inventaire, on cherche donc ce qui a disparu. Gardez activées les deux options de remplacement dans l’onglet Devices.</translation>
    </message>
    <message>
        <source>You keep names and numbers of your own</source>
        <translation>Vous gardez vos propres noms et numéros</translation>
    </message>
    <message>
        <source>Devices deleted in Datto RMM are still active</source>
        <translation>Des appareils supprimés dans Datto RMM sont encore actifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln appareil, %2. Le client continue de payer pour lui. Rendez-le inactif dans Autotask.</numerusform>
            <numerusform>%Ln appareils, dont %2. Le client continue de payer pour eux. Rendez-les inactifs dans Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices suspended in Datto RMM are still active</source>
        <translation>Des appareils suspendus dans Datto RMM sont encore actifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln appareil, %2. Le client continue de payer pour ce dont personne ne s’occupe. Reprenez-le dans Datto RMM, ou rendez-le inactif dans Autotask.</numerusform>
            <numerusform>%Ln appareils, dont %2. Le client continue de payer pour ce dont personne ne s’occupe. Reprenez-les dans Datto RMM, ou rendez-les inactifs dans Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices given up in Datto RMM are still active</source>
        <translation>Des appareils abandonnés dans Datto RMM sont encore actifs</translation>
    </message>
    <message>
        <source>%1 deleted and %2 suspended devices, %3 first. The customer goes on paying for them. Set them inactive in Autotask, or resume the suspended ones.</source>
        <extracomment>%1 and %2 are counts of devices, %3 the name of the first</extracomment>
        <translation>%1 appareils supprimés et %2 suspendus, dont %3. Le client continue de payer pour eux. Rendez-les inactifs dans Autotask, ou reprenez ceux qui sont suspendus.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, none a made-up one</source>
        <translation>%1 appareils actifs sur %2 ont un numéro de série ou une adresse MAC, aucun n’est fictif</translation>
    </message>
    <message>
        <source>Some numbers identify no device</source>
        <translation>Certains numéros n’identifient aucun appareil</translation>
    </message>
    <message>
        <source>%1 of %4 devices, %2 first, bear what factories leave or docks lend, as %3. Trivet matches nothing by it; IT Glue might. Enter the real number where you can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 its serial number or MAC address, %4 devices with either</extracomment>
        <translation>%1 appareils sur %4, dont %2, portent ce que laissent les usines ou prêtent les stations d’accueil, comme %3. Trivet n’en rapproche rien&#xa0;; IT Glue le pourrait. Saisissez le vrai numéro là où vous le pouvez.</translation>
    </message>
    <message>
        <source>%1 of %2 custom fields have a value on %3 synced devices</source>
        <translation>%1 champs personnalisés sur %2 ont une valeur sur %3 appareils synchronisés</translation>
    </message>
    <message>
        <source>No custom field is filled by Datto RMM</source>
        <translation>Datto RMM ne remplit aucun champ personnalisé</translation>
    </message>
    <message>
        <source>%1 custom fields, all empty on %2 synced devices, so reports on them stay empty. Map them under User-Defined Field Mapping in Datto RMM if you want them.</source>
        <extracomment>%1 fields, %2 devices</extracomment>
        <translation>%1 champs personnalisés, tous vides sur %2 appareils synchronisés, les rapports sur eux restent donc vides. Affectez-les sous User-Defined Field Mapping dans Datto RMM si vous les voulez.</translation>
    </message>
    <message>
        <source>Autotask has no custom field for devices</source>
        <translation>Autotask n’a pas de champ personnalisé pour les appareils</translation>
    </message>
    <message>
        <source>No synced device was among those looked at</source>
        <translation>Aucun appareil synchronisé n’était parmi ceux examinés</translation>
    </message>
    <message>
        <source>%1 clients, %2 domains</source>
        <translation>%1 clients SaaS, %2 domaines</translation>
    </message>
    <message>
        <source>SaaS Protection rejects the key</source>
        <translation>SaaS Protection rejette la clé</translation>
    </message>
    <message>
        <source>The Partner Portal shows both halves again under View keys. Copy them anew.</source>
        <translation>Le Partner Portal montre à nouveau les deux moitiés sous View keys. Copiez-les à nouveau.</translation>
    </message>
    <message>
        <source>The key was made for another vendor</source>
        <translation>La clé a été créée pour un autre fournisseur</translation>
    </message>
    <message>
        <source>It opens the backup appliances, not SaaS Protection. Make one with Select Vendor left empty.</source>
        <translation>Elle ouvre les appliances de sauvegarde, pas SaaS Protection. Créez-en une en laissant Select Vendor vide.</translation>
    </message>
    <message>
        <source>The key may not see SaaS Protection</source>
        <translation>La clé n’a pas le droit de voir SaaS Protection</translation>
    </message>
    <message>
        <source>It is limited to one organization. Make one without that limit.</source>
        <translation>Elle est limitée à une organisation. Créez-en une sans cette limite.</translation>
    </message>
    <message>
        <source>The key sees no client</source>
        <translation>La clé ne voit aucun client SaaS</translation>
    </message>
    <message>
        <source>SaaS Protection shows nothing. Look whether the key is limited to one organization.</source>
        <translation>SaaS Protection ne montre rien. Regardez si la clé est limitée à une organisation.</translation>
    </message>
    <message>
        <source>SaaS Protection could not be asked</source>
        <translation>SaaS Protection n’a pas pu être interrogé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) linked</source>
        <translation>
            <numerusform>%Ln client SaaS lié</numerusform>
            <numerusform>%Ln clients SaaS liés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients are not linked in the Partner Portal</source>
        <translation>Des clients SaaS ne sont pas liés dans le Partner Portal</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first. IT Glue does not see them until they are linked and one more sync has run.</source>
        <translation>%1 clients SaaS sur %3, dont %2. IT Glue ne les voit pas tant qu’ils ne sont pas liés et qu’une synchronisation de plus n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>IT Glue gets a pair of its own</source>
        <translation>IT Glue reçoit sa propre paire</translation>
    </message>
    <message>
        <source>IT Glue reuses the BCDR key</source>
        <translation>IT Glue réutilise la clé BCDR</translation>
    </message>
    <message>
        <source>Replacing that key will stop both integrations</source>
        <translation>Remplacer cette clé arrêterait les deux intégrations</translation>
    </message>
    <message>
        <source>Shows when you have chosen</source>
        <translation>S’affiche lorsque vous avez choisi</translation>
    </message>
    <message>
        <source>Sync Datto SaaS Protection backup information is selected in IT Glue</source>
        <translation>Sync Datto SaaS Protection backup information est sélectionné dans IT Glue</translation>
    </message>
    <message>
        <source>Accept All Automatically would take suggestions that nobody has looked at</source>
        <translation>Accept All Automatically prendrait des suggestions que personne n’a regardées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client SaaS</numerusform>
            <numerusform>%Ln clients SaaS</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients wait for a decision</source>
        <translation>Des clients SaaS attendent une décision</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first</source>
        <translation>%1 clients SaaS sur %3, dont %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) compared</source>
        <translation>
            <numerusform>%Ln client SaaS comparé</numerusform>
            <numerusform>%Ln clients SaaS comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is not exactly %3</source>
        <translation>
            <numerusform>%Ln client SaaS&#xa0;: %2 n’est pas exactement %3</numerusform>
            <numerusform>%Ln clients SaaS&#xa0;: %2 n’est pas exactement %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A client&apos;s other name agrees</source>
        <translation>L’autre nom d’un client SaaS concorde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3</source>
        <translation>
            <numerusform>%Ln client SaaS&#xa0;: %2 s’appelle %4 dans le Partner Portal, et IT Glue a %3</numerusform>
            <numerusform>%Ln clients SaaS&#xa0;: %2 s’appelle %4 dans le Partner Portal, et IT Glue a %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) to create</source>
        <translation>
            <numerusform>%Ln organisation à créer</numerusform>
            <numerusform>%Ln organisations à créer</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization would be there twice</source>
        <translation>Une organisation existerait en double</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln client SaaS&#xa0;: %2 doit être créé, mais %3 existe. Choisissez Match to.</numerusform>
            <numerusform>%Ln clients SaaS&#xa0;: %2 doit être créé, mais %3 existe. Choisissez Match to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln client SaaS&#xa0;: %2 doit être créé, mais s’appelle %4 dans le Partner Portal, et %3 existe. Choisissez Match to.</numerusform>
            <numerusform>%Ln clients SaaS&#xa0;: %2 doit être créé, mais s’appelle %4 dans le Partner Portal, et %3 existe. Choisissez Match to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients share an organization</source>
        <translation>Des clients SaaS partagent une organisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %2 first. This is allowed: the card shows them together.</source>
        <translation>
            <numerusform>%Ln client SaaS, %2. C’est permis&#xa0;: la carte les montre ensemble.</numerusform>
            <numerusform>%Ln clients SaaS, dont %2. C’est permis&#xa0;: la carte les montre ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active seats. IT Glue shows these and leaves out %2 archived ones.</source>
        <translation>%1 licences actives. IT Glue montre celles-ci et laisse de côté %2 licences archivées.</translation>
    </message>
    <message>
        <source>%1 active and %2 archived seats; those of %3 clients were not counted</source>
        <translation>%1 licences actives et %2 archivées&#xa0;; celles de %3 clients SaaS n’ont pas été comptées</translation>
    </message>
    <message>
        <source>%1 of %3 rows to carry out, %2 first</source>
        <translation>%1 lignes sur %3 à exécuter, d’abord %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 rows</source>
        <translation>%1 a confirmé %2 lignes</translation>
    </message>
    <message>
        <source>All %1 clients have an organization of exactly their name. See that Unmatched is empty.</source>
        <translation>Les %1 clients SaaS ont tous une organisation portant exactement leur nom. Assurez-vous qu’Unmatched est vide.</translation>
    </message>
    <message>
        <source>%1 looked in IT Glue and left no client unmatched</source>
        <translation>%1 a regardé dans IT Glue et n’a laissé aucun client SaaS sans rapprochement</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln client(s) to be decided</source>
        <translation>
            <numerusform>Attend la décision pour %Ln client SaaS</numerusform>
            <numerusform>Attend la décision pour %Ln clients SaaS</numerusform>
        </translation>
    </message>
    <message>
        <source>No API shows the card. Open a matched organization in IT Glue.</source>
        <translation>Aucune API ne montre la carte. Ouvrez une organisation rapprochée dans IT Glue.</translation>
    </message>
    <message>
        <source>The card was seen on %1</source>
        <translation>La carte a été vue sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. The automatic sync runs every 24 hours.</source>
        <translation>
            <numerusform>Connecté il y a %Ln heure. La synchronisation automatique a lieu toutes les 24 heures.</numerusform>
            <numerusform>Connecté il y a %Ln heures. La synchronisation automatique a lieu toutes les 24 heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic sync is late</source>
        <translation>La synchronisation automatique est en retard</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue.</source>
        <translation>
            <numerusform>Connecté il y a %Ln heure. En retard ne veut pas dire en panne&#xa0;: regardez le journal de l’intégration dans IT Glue.</numerusform>
            <numerusform>Connecté il y a %Ln heures. En retard ne veut pas dire en panne&#xa0;: regardez le journal de l’intégration dans IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the connection</source>
        <translation>Compte à partir de la connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have no SaaS Protection</source>
        <translation>Des clients n’ont pas SaaS Protection</translation>
    </message>
    <message>
        <source>%1 of %3 customers, %2 first</source>
        <translation>%1 clients sur %3, dont %2</translation>
    </message>
    <message>
        <source>%1 for Datto RMM, %2 for Trivet</source>
        <translation>%1 pour Datto RMM, %2 pour Trivet</translation>
    </message>
    <message>
        <source>One user serves two programs</source>
        <translation>Un utilisateur sert deux programmes</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for Datto RMM, so that lockouts can be traced.</source>
        <translation>%1 est celui de Trivet. Créez-en un autre pour Datto RMM, afin que les verrouillages puissent être retracés.</translation>
    </message>
    <message>
        <source>%1 for IT Glue, %2 for Datto RMM, %3 for Trivet</source>
        <translation>%1 pour IT Glue, %2 pour Datto RMM, %3 pour Trivet</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 est celui de Trivet. Créez-en un autre pour IT Glue, afin que les verrouillages puissent être retracés.</translation>
    </message>
    <message>
        <source>%1 is Datto RMM&apos;s. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 est celui de Datto RMM. Créez-en un autre pour IT Glue, afin que les verrouillages puissent être retracés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in the keychain</source>
        <translation>
            <numerusform>%Ln secret dans le trousseau</numerusform>
            <numerusform>%Ln secrets dans le trousseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>%Ln secret gardé jusqu’à la fermeture de Trivet</numerusform>
            <numerusform>%Ln secrets gardés jusqu’à la fermeture de Trivet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for Password (Secret)</source>
        <translation>Attend Password (Secret)</translation>
    </message>
    <message>
        <source>A secret is not saved yet</source>
        <translation>Un secret n’est pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) only in memory</source>
        <translation>
            <numerusform>%Ln secret en mémoire seulement</numerusform>
            <numerusform>%Ln secrets en mémoire seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1, confirmé par %2</translation>
    </message>
    <message>
        <source>Compare %1 with the primary domain of your Autotask database</source>
        <translation>Comparez %1 avec le domaine principal de votre base de données Autotask</translation>
    </message>
    <message>
        <source>%1 here, %2 on Trivet&apos;s own user. Datto RMM wants the primary domain of the database.</source>
        <translation>%1 ici, %2 pour l’utilisateur propre à Trivet. Datto RMM veut le domaine principal de la base de données.</translation>
    </message>
    <message>
        <source>Vendor pages disagree on whether API users are exempt. Look at the user&apos;s settings.</source>
        <translation>Les pages de l’éditeur se contredisent sur l’exemption des utilisateurs API. Regardez les réglages de l’utilisateur.</translation>
    </message>
    <message>
        <source>Protected fields are masked for Trivet</source>
        <translation>Des champs protégés sont masqués pour Trivet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln champ affiche ***** à l’utilisateur propre à Trivet&#xa0;: %2</numerusform>
            <numerusform>%Ln champs affichent ***** à l’utilisateur propre à Trivet, dont %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected fields are hidden from Trivet</source>
        <translation>Des champs protégés sont cachés à Trivet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln champ manque pour l’utilisateur propre à Trivet&#xa0;: %2</numerusform>
            <numerusform>%Ln champs manquent pour l’utilisateur propre à Trivet, dont %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No device field is protected; %1 looked at</source>
        <translation>Aucun champ d’appareil n’est protégé&#xa0;; %1 examinés</translation>
    </message>
    <message>
        <source>Protected fields readable: %1 of %3. Devices looked at: %2</source>
        <translation>Champs protégés lisibles : %1 sur %3. Appareils examinés : %2</translation>
    </message>
    <message numerus="yes">
        <source>No device carries a value in %Ln protected field(s), so nothing can be seen</source>
        <translation>
            <numerusform>Aucun appareil n’a de valeur dans %Ln champ protégé ; rien n’est donc visible</numerusform>
            <numerusform>Aucun appareil n’a de valeur dans %Ln champs protégés ; rien n’est donc visible</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued less than an hour ago</source>
        <translation>Mise en file il y a moins d’une heure</translation>
    </message>
    <message>
        <source>The forecast is clean</source>
        <translation>La prévision est sans reproche</translation>
    </message>
    <message>
        <source>Devices arrived as forecast</source>
        <translation>Les appareils sont arrivés comme prévu</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there, %3 linked already. Every one has a type.</source>
        <translation>%1 nouveaux, %2 rejoignent un appareil existant, %3 déjà liés. Chacun a un type.</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there. Several fit, or one fits twice: %3.</source>
        <translation>%1 nouveaux, %2 rejoignent un appareil existant. Plusieurs conviennent, ou un seul convient deux fois : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) linked already, none to come</source>
        <translation>
            <numerusform>%Ln appareil déjà lié, aucun à venir</numerusform>
            <numerusform>%Ln appareils déjà liés, aucun à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices would arrive without a type</source>
        <extracomment>Autotask Default is IT Glue&apos;s own word</extracomment>
        <translation>Des appareils arriveraient sans type</translation>
    </message>
    <message>
        <source>%1 of %2 devices to come, %3 first, would arrive as Autotask Default. Choose a type for their device types first.</source>
        <translation>%1 appareils sur %2 à venir, %3 en premier, arriveraient comme Autotask Default. Choisissez d’abord un type pour leurs types d’appareil.</translation>
    </message>
    <message>
        <source>Devices would stay away</source>
        <translation>Des appareils n’arriveraient pas</translation>
    </message>
    <message>
        <source>%1 of %2 devices that the mapping wants would not arrive, %3 first.</source>
        <translation>%1 appareils sur les %2 que prévoit l’affectation n’arriveraient pas, %3 en premier.</translation>
    </message>
    <message numerus="yes">
        <source>Shows when the mapping of %Ln device type(s) is known, %2 first</source>
        <translation>
            <numerusform>Visible quand l’affectation de %Ln type d’appareil sera connue, %2 en premier</numerusform>
            <numerusform>Visible quand l’affectation de %Ln types d’appareil sera connue, %2 en premier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) compared, all as forecast</source>
        <translation>
            <numerusform>%Ln appareil comparé, comme prévu</numerusform>
            <numerusform>%Ln appareils comparés, tous comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first</source>
        <translation>%1 appareils sur %2 diffèrent, %3 en premier</translation>
    </message>
    <message>
        <source>Devices arrived otherwise than forecast</source>
        <translation>Des appareils sont arrivés autrement que prévu</translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first.</source>
        <translation>%1 appareils sur %2 diffèrent, %3 en premier.</translation>
    </message>
    <message>
        <source>%1 of %2 devices compared so far</source>
        <translation>%1 appareils sur %2 comparés jusqu’ici</translation>
    </message>
    <message>
        <source>No forecast was kept when Map Devices went on, so there is nothing to compare with</source>
        <translation>Aucune prévision n’a été conservée quand Map Devices a été activé, il n’y a donc rien à comparer</translation>
    </message>
    <message>
        <source>Shows when Map Devices is on</source>
        <translation>Visible quand Map Devices sera activé</translation>
    </message>
    <message>
        <source>No site has a company yet</source>
        <translation>Aucun site n’a encore de société</translation>
    </message>
    <message>
        <source>%1 sites with %2 devices wait to be mapped</source>
        <translation>%1 sites avec %2 appareils attendent d’être affectés</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field: %1 its group or the number of its step, %2 its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>IT Glue writes to its administrators that Trivet&apos;s key is about to end</source>
        <translation>IT Glue écrit à ses administrateurs que la clé de Trivet va prendre fin</translation>
    </message>
    <message>
        <source>Run this health check once: that uses the key.</source>
        <translation>Lancez une fois ce bilan&#xa0;: cela utilise la clé.</translation>
    </message>
    <message>
        <source>IT Glue takes Trivet&apos;s key back, unless it is used before</source>
        <translation>IT Glue reprend la clé de Trivet, sauf si elle est utilisée d’ici là</translation>
    </message>
    <message>
        <source>Run the health check before this day, or create a new key after it.</source>
        <translation>Lancez le bilan avant ce jour, ou créez une nouvelle clé après.</translation>
    </message>
    <message>
        <source>The oldest confirmation is three months old</source>
        <translation>La plus ancienne confirmation date de trois mois</translation>
    </message>
    <message>
        <source>Look at what no API shows once more, and confirm it again.</source>
        <translation>Regardez encore une fois ce qu’aucune API ne montre, et confirmez-le à nouveau.</translation>
    </message>
    <message>
        <source>The next automatic sync of SaaS Protection has run</source>
        <translation>La prochaine synchronisation automatique de SaaS Protection a eu lieu</translation>
    </message>
    <message>
        <source>Numbers in IT Glue may lag until then; nobody has to do anything.</source>
        <translation>D’ici là, les chiffres dans IT Glue peuvent être en retard&#xa0;; personne n’a rien à faire.</translation>
    </message>
    <message>
        <source>The access that Datto RMM gave Trivet for its key ends</source>
        <translation>L’accès que Datto RMM a donné à Trivet pour sa clé prend fin</translation>
    </message>
    <message>
        <source>Trivet takes a new one by itself; nobody has to do anything.</source>
        <translation>Trivet en prend un nouveau de lui-même&#xa0;; personne n’a rien à faire.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Age of a secret; %1 the field it was pasted into, as &quot;Autotask: Password (Secret)&quot;</extracomment>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key last used</source>
        <translation>Dernier usage de la clé IT Glue de Trivet</translation>
    </message>
    <message>
        <source>Datto RMM gave Trivet access for its key</source>
        <translation>Datto RMM a donné à Trivet l’accès pour sa clé</translation>
    </message>
    <message numerus="yes">
        <source>The oldest of %n confirmation(s)</source>
        <extracomment>%n confirmations there are</extracomment>
        <translation>
            <numerusform>La plus ancienne de %n confirmation</numerusform>
            <numerusform>La plus ancienne de %n confirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long ago something happened</extracomment>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed since %1</source>
        <translation>En échec depuis %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you since %1</source>
        <translation>À traiter depuis %1</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln à confirmer</numerusform>
            <numerusform>%Ln à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm since %1</source>
        <translation>À confirmer depuis %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>Inconnu depuis %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln réussie</numerusform>
            <numerusform>%Ln réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed since %1</source>
        <translation>Réussi depuis %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>On a check that went wrong since the last visit</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Mended</source>
        <extracomment>On a check that was wrong at the last visit and is not any more</extracomment>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En général</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>A check, read aloud; %1 its name, %2 &quot;Failed&quot;, %3 &quot;New&quot; or nothing</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>What Trivet found</source>
        <extracomment>Column head: what Trivet saw</extracomment>
        <translation>Ce que Trivet a trouvé</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column head: since when a check stands as it does</extracomment>
        <translation>Depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <extracomment>Head of a group of checks</extracomment>
        <translation>
            <numerusform>%Ln vérification</numerusform>
            <numerusform>%Ln vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln nouvelle depuis votre dernière visite</numerusform>
            <numerusform>%Ln nouvelles depuis votre dernière visite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended since</source>
        <translation>
            <numerusform>%Ln corrigée depuis</numerusform>
            <numerusform>%Ln corrigées depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Device</source>
        <extracomment>What kind of record it is, in a table</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client SaaS</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>Type de société</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>User-defined field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column head: company, site or organization of a record</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column head: the vendor</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column head: kind of a record</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column head: the vendor&apos;s number of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Beside a site without a company: the company whose name is close</extracomment>
        <translation>Suggestion : %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column head: what is particular about a record</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Open step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln réglage</numerusform>
            <numerusform>%Ln réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln incorrect</numerusform>
            <numerusform>%Ln incorrects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln à confirmer</numerusform>
            <numerusform>%Ln à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln concorde</numerusform>
            <numerusform>%Ln concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrect</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Comme recommandé</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not set up</source>
        <translation>
            <numerusform>%Ln non configuré</numerusform>
            <numerusform>%Ln non configurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show check</source>
        <translation>Afficher la vérification</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a setting, %2 &quot;Passed&quot; or &quot;Needs you&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Would be doubled</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>Serait doublé</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What the first sync will do with a record: several records fit</extracomment>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <extracomment>What the first sync will do with a record: it belongs to another system</extracomment>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>What the first sync will do with a record: nothing, it fits none on the other side</extracomment>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Will be created</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>Sera créé</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What the first sync will do with a record: it joins one that is there</extracomment>
        <translation>Est joint</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open the user list in Autotask</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Ouvrez la liste des utilisateurs dans Autotask</translation>
    </message>
    <message>
        <source>Your own security level needs Admin permission for Resources/Users (HR).</source>
        <extracomment>Step 0.1, instruction note. Resources/Users (HR) is a portal label</extracomment>
        <translation>Votre propre niveau de sécurité a besoin de l’autorisation Admin pour Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Open the New menu, choose New API User, and set these two values</source>
        <extracomment>Step 0.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Ouvrez le menu New, choisissez New API User et définissez ces deux valeurs</translation>
    </message>
    <message>
        <source>This user is for Trivet alone. Custom shows the identifier to you; users bound to Datto RMM or IT Glue have one that only the vendor knows, so Trivet cannot sign in as them. A copy of the security level works too, if it can read companies, configuration items, products, and resources.</source>
        <extracomment>Step 0.1, instruction note. Custom, Datto RMM and IT Glue are portal labels</extracomment>
        <translation>Cet utilisateur est réservé à Trivet. Custom vous montre l’identifiant&#xa0;; les utilisateurs liés à Datto RMM ou IT Glue en ont un que seul l’éditeur connaît, et Trivet ne peut pas se connecter avec eux. Une copie du niveau de sécurité convient aussi, si elle peut lire les sociétés, les éléments de configuration, les produits et les ressources.</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste them and the identifier below before you save</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Générez la clé et le secret, puis collez-les ci-dessous avec l’identifiant avant d’enregistrer</translation>
    </message>
    <message>
        <source>Turn on API access in Datto RMM</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Activez l’accès à l’API dans Datto RMM</translation>
    </message>
    <message>
        <source>Do this first: without it, users have no API section.</source>
        <extracomment>Step 0.1, instruction note. API is a portal label</extracomment>
        <translation>Faites-le d’abord&#xa0;: sans cela, les utilisateurs n’ont pas de section API.</translation>
    </message>
    <message>
        <source>Create a Datto RMM user for Trivet alone</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Créez un utilisateur Datto RMM réservé à Trivet</translation>
    </message>
    <message>
        <source>Keys can do what their user can do. Below Administrator, some lists stay closed. A user of its own keeps working when a colleague leaves.</source>
        <extracomment>Step 0.1, instruction note. Administrator is a portal label</extracomment>
        <translation>Une clé peut ce que peut son utilisateur. En dessous d’Administrator, certaines listes restent fermées. Un utilisateur dédié continue de fonctionner quand un collègue s’en va.</translation>
    </message>
    <message>
        <source>Open that user, choose Generate API Keys, Copy all, then Save User</source>
        <extracomment>Step 0.1, instruction heading. Generate API Keys, Copy all and Save User are portal labels</extracomment>
        <translation>Ouvrez cet utilisateur, choisissez Generate API Keys, Copy all, puis Save User</translation>
    </message>
    <message>
        <source>Paste what Copy all gives you into any Datto RMM field below; Trivet sorts it. The secret key is shown only now, and the keys may not work before Save User.</source>
        <extracomment>Step 0.1, instruction note. API URL, Copy all and Save User are portal labels</extracomment>
        <translation>Collez ce que donne Copy all dans n’importe quel champ Datto RMM ci-dessous&#xa0;; Trivet fait le tri. La clé secrète n’est montrée que maintenant, et il se peut que les clés ne fonctionnent pas avant Save User.</translation>
    </message>
    <message>
        <source>IT Glue in use already? Give a key now</source>
        <extracomment>Step 0.1, instruction heading. A key: an API key</extracomment>
        <translation>IT Glue est déjà utilisé&#xa0;? Donnez une clé maintenant</translation>
    </message>
    <message>
        <source>Then the next step can look at its links too. Otherwise leave it: step 2.1 asks for it.</source>
        <extracomment>Step 0.1, instruction note</extracomment>
        <translation>L’étape suivante pourra alors aussi examiner ses liens. Sinon, laissez&#xa0;: l’étape 2.1 la demandera.</translation>
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
        <translation>Vous</translation>
    </message>
    <message>
        <source>IT Glue, if you use it already</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own IT Glue values, which may be left out here</extracomment>
        <translation>IT Glue, si vous l’utilisez déjà</translation>
    </message>
    <message>
        <source>abc123@your-domain</source>
        <extracomment>Step 0.1, example in the field; the part before @ is made up by Autotask</extracomment>
        <translation>abc123@votre-domaine</translation>
    </message>
    <message>
        <source>Looks like an e-mail address, but is the key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Ressemble à une adresse e-mail, mais c’est la clé, et non l’e-mail du contact.</translation>
    </message>
    <message>
        <source>Appears after you choose Custom.</source>
        <extracomment>Step 0.1, hint under the field. Custom is a portal label</extracomment>
        <translation>Apparaît après le choix de Custom.</translation>
    </message>
    <message>
        <source>Autotask web address</source>
        <extracomment>Step 0.1, field label; shown where Autotask could not tell the zone of the user</extracomment>
        <translation>Adresse web d’Autotask</translation>
    </message>
    <message>
        <source>https://ww5.autotask.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is</extracomment>
        <translation>https://ww5.autotask.net</translation>
    </message>
    <message>
        <source>From your browser, while you are signed in. It names your zone; wrong zones look like wrong secrets.</source>
        <extracomment>Step 0.1, hint under the field. Zone: the data center of Autotask that holds the customer&apos;s data</extracomment>
        <translation>Depuis votre navigateur, pendant que vous êtes connecté. Elle indique votre zone&#xa0;; une mauvaise zone ressemble à un mauvais secret.</translation>
    </message>
    <message>
        <source>https://platform-api.centrastage.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated
----------
Steps 0.1 and 3.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated</extracomment>
        <translation>https://plateforme-api.centrastage.net</translation>
    </message>
    <message>
        <source>Names your platform, one of six. Wrong platforms look like wrong keys.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Indique votre plateforme, une parmi six. Une mauvaise plateforme ressemble à une mauvaise clé.</translation>
    </message>
    <message>
        <source>The Datto RMM user that these keys belong to.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>L’utilisateur Datto RMM à qui ces clés appartiennent.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Step 0.1, field label</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands beside what you confirm.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Figure à côté de ce que vous confirmez.</translation>
    </message>
    <message>
        <source>Give Trivet its own access</source>
        <extracomment>Page title of step 0.1</extracomment>
        <translation>Donner à Trivet son propre accès</translation>
    </message>
    <message>
        <source>Tenant and access</source>
        <extracomment>Step 0.1, in the rail. Tenant: the MSP whose systems are connected</extracomment>
        <translation>Tenant et accès</translation>
    </message>
    <message>
        <source>Trivet reads Autotask and Datto RMM to check each step for you. It signs in with users of its own, so that you can see and end its access.</source>
        <extracomment>Step 0.1, why</extracomment>
        <translation>Trivet lit Autotask et Datto RMM pour vérifier chaque étape à votre place. Il se connecte avec ses propres utilisateurs, afin que vous puissiez voir son accès et y mettre fin.</translation>
    </message>
    <message>
        <source>Do this in Autotask and Datto RMM</source>
        <extracomment>Step 0.1, head of the instructions</extracomment>
        <translation>À faire dans Autotask et Datto RMM</translation>
    </message>
    <message>
        <source>Autotask shows the secret only once</source>
        <extracomment>Callout title, steps 0.1 and 1.1
----------
Callout title, steps 0.1, 1.1 and 2.3</extracomment>
        <translation>Autotask ne montre le secret qu’une fois</translation>
    </message>
    <message>
        <source>After you save the user, nobody can read Password (Secret) again.</source>
        <extracomment>Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
----------
Callout text, steps 0.1, 1.1 and 2.3. Password (Secret) is a portal label</extracomment>
        <translation>Une fois l’utilisateur enregistré, plus personne ne peut lire Password (Secret).</translation>
    </message>
    <message>
        <source>Trivet tries a set of values once. After a refusal it waits until you change one, or check again, because Autotask locks a user after repeated failures.</source>
        <extracomment>Step 0.1, under the checks</extracomment>
        <translation>Trivet n’essaie un jeu de valeurs qu’une fois. Après un refus, il attend que vous en changiez une ou que vous vérifiiez à nouveau, car Autotask verrouille un utilisateur après des échecs répétés.</translation>
    </message>
    <message>
        <source>Review what is already set up</source>
        <extracomment>Page title of step 0.2</extracomment>
        <translation>Passer en revue ce qui est déjà en place</translation>
    </message>
    <message>
        <source>Review current settings</source>
        <extracomment>Step 0.2, in the rail</extracomment>
        <translation>Revue des réglages actuels</translation>
    </message>
    <message>
        <source>If some of your systems were connected before, compare your settings with the recommended ones first. Trivet only reads here.</source>
        <extracomment>Step 0.2, why</extracomment>
        <translation>Si certains de vos systèmes ont déjà été connectés, comparez d’abord vos réglages avec ceux recommandés. Ici, Trivet ne fait que lire.</translation>
    </message>
    <message>
        <source>Nothing here holds Next. Each open point comes back at the step that mends it.</source>
        <extracomment>Step 0.2, under the checks</extracomment>
        <translation>Rien ici ne retient «&#xa0;Suivant&#xa0;». Chaque point en attente revient à l’étape qui le corrige.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>Chapter title</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Create the API user for Datto RMM</source>
        <extracomment>Page title of step 1.1</extracomment>
        <translation>Créer l’utilisateur API pour Datto RMM</translation>
    </message>
    <message>
        <source>Create API user</source>
        <extracomment>Step 1.1, in the rail
----------
Steps 1.1 and 2.3, in the rail</extracomment>
        <translation>Créer l’utilisateur API</translation>
    </message>
    <message>
        <source>Datto RMM signs in to Autotask as this user. It can use the API, but it can never open the Autotask screens.</source>
        <extracomment>Step 1.1, why</extracomment>
        <translation>Datto RMM se connecte à Autotask avec cet utilisateur. Il peut utiliser l’API, mais ne peut jamais ouvrir les écrans d’Autotask.</translation>
    </message>
    <message>
        <source>Do this in Autotask</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>À faire dans Autotask</translation>
    </message>
    <message>
        <source>Go to the user list</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>Allez à la liste des utilisateurs</translation>
    </message>
    <message>
        <source>Organization Settings &amp; Users may read Company Settings &amp; Users.</source>
        <extracomment>Step 1.1, instruction note; both are portal labels</extracomment>
        <translation>Organization Settings &amp; Users peut s’appeler Company Settings &amp; Users.</translation>
    </message>
    <message>
        <source>Open the New menu and choose New API User</source>
        <extracomment>Step 1.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Ouvrez le menu New et choisissez New API User</translation>
    </message>
    <message>
        <source>Make a new user, not Trivet&apos;s and not a colleague&apos;s. Shared users lock each other out, and nobody can tell whose calls they are.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Créez un nouvel utilisateur, ni celui de Trivet ni celui d’un collègue. Des utilisateurs partagés se verrouillent mutuellement, et personne ne peut dire de qui viennent les appels.</translation>
    </message>
    <message>
        <source>Fill in the General section and set these two values</source>
        <extracomment>Step 1.1, instruction heading. General is a portal label</extracomment>
        <translation>Remplissez la section General et définissez ces deux valeurs</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste both below before you save</source>
        <extracomment>Step 1.1, instruction heading
----------
Step 2.3, instruction heading</extracomment>
        <translation>Générez la clé et le secret, puis collez les deux ci-dessous avant d’enregistrer</translation>
    </message>
    <message>
        <source>Datto RMM wants the part after @ to be the primary domain of your Autotask database.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Datto RMM veut que la partie après @ soit le domaine principal de votre base de données Autotask.</translation>
    </message>
    <message>
        <source>Make sure that its password does not expire</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>Assurez-vous que son mot de passe n’expire pas</translation>
    </message>
    <message>
        <source>The vendor&apos;s pages disagree on which API users are exempt. Look at the user and at your password rules; an expired password stops every sync.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Les pages de l’éditeur se contredisent sur les utilisateurs API exemptés. Regardez l’utilisateur et vos règles de mot de passe&#xa0;; un mot de passe expiré arrête toutes les synchronisations.</translation>
    </message>
    <message>
        <source>The key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 1.1, hint under the field</extracomment>
        <translation>La clé, et non l’e-mail du contact.</translation>
    </message>
    <message>
        <source>Only Datto RMM can sign in as this user, so step 1.3 proves the secret. Trivet repeats these checks every 30 seconds and changes nothing in Autotask.</source>
        <extracomment>Step 1.1, under the checks</extracomment>
        <translation>Seul Datto RMM peut se connecter avec cet utilisateur, c’est donc l’étape 1.3 qui prouve le secret. Trivet répète ces vérifications toutes les 30 secondes et ne change rien dans Autotask.</translation>
    </message>
    <message>
        <source>Allow protected data for this user</source>
        <extracomment>Page title of step 1.2</extracomment>
        <translation>Autoriser les données protégées à cet utilisateur</translation>
    </message>
    <message>
        <source>Allow protected data</source>
        <extracomment>Step 1.2, in the rail</extracomment>
        <translation>Données protégées</translation>
    </message>
    <message>
        <source>Without this permission Datto RMM cannot fill protected fields, and your devices arrive incomplete.</source>
        <extracomment>Step 1.2, why</extracomment>
        <translation>Sans cette autorisation, Datto RMM ne peut pas remplir les champs protégés, et vos appareils arrivent incomplets.</translation>
    </message>
    <message>
        <source>Open the list of permissions</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Ouvrez la liste des autorisations</translation>
    </message>
    <message>
        <source>Resources/Users may read Resources/Users (HR).</source>
        <extracomment>Step 1.2, instruction note; both are portal labels</extracomment>
        <translation>Resources/Users peut s’appeler Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Find the user that you just created</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Trouvez l’utilisateur que vous venez de créer</translation>
    </message>
    <message>
        <source>Select every box in its row, then save</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Cochez toutes les cases de sa ligne, puis enregistrez</translation>
    </message>
    <message>
        <source>The three-way guide asks for Edit Protected Data, Datto RMM&apos;s own page for all boxes. All of them satisfies both.</source>
        <extracomment>Step 1.2, instruction note. Edit Protected Data is a portal label</extracomment>
        <translation>Le guide des trois produits demande Edit Protected Data, la page de Datto RMM toutes les cases. Les cocher toutes satisfait les deux.</translation>
    </message>
    <message>
        <source>Trivet cannot see these boxes</source>
        <extracomment>Callout title, step 1.2</extracomment>
        <translation>Trivet ne peut pas voir ces cases</translation>
    </message>
    <message>
        <source>No API shows another user&apos;s permissions, so a box left out shows up only later. Look once more, then choose Confirm.</source>
        <extracomment>Callout text, step 1.2. Confirm is the button in the check</extracomment>
        <translation>Aucune API ne montre les autorisations d’un autre utilisateur, une case oubliée n’apparaît donc que plus tard. Regardez encore une fois, puis choisissez «&#xa0;Confirmer&#xa0;».</translation>
    </message>
    <message>
        <source>What Trivet&apos;s own user may see is read from Autotask. It says nothing about the user for Datto RMM.</source>
        <extracomment>Step 1.2, under the checks</extracomment>
        <translation>Ce que l’utilisateur propre à Trivet peut voir est lu dans Autotask. Cela ne dit rien de l’utilisateur pour Datto RMM.</translation>
    </message>
    <message>
        <source>Turn on Autotask in Datto RMM</source>
        <extracomment>Page title of step 1.3</extracomment>
        <translation>Activer Autotask dans Datto RMM</translation>
    </message>
    <message>
        <source>Turn on in Datto RMM</source>
        <extracomment>Steps 1.3 and 3.3, in the rail</extracomment>
        <translation>Activer dans Datto RMM</translation>
    </message>
    <message>
        <source>Datto RMM signs in with the new API user and reads your customer accounts for the first time.</source>
        <extracomment>Step 1.3, why</extracomment>
        <translation>Datto RMM se connecte avec le nouvel utilisateur API et lit vos comptes clients pour la première fois.</translation>
    </message>
    <message>
        <source>plus the first sync</source>
        <extracomment>Step 1.3, after &quot;About 5 min, &quot;</extracomment>
        <translation>plus la première synchronisation</translation>
    </message>
    <message>
        <source>Do this in Datto RMM</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>À faire dans Datto RMM</translation>
    </message>
    <message>
        <source>Open the Autotask integration</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Ouvrez l’intégration Autotask</translation>
    </message>
    <message>
        <source>On the API Credentials tab, choose Turn On</source>
        <extracomment>Step 1.3, instruction heading. API Credentials and Turn On are portal labels</extracomment>
        <translation>Dans l’onglet API Credentials, choisissez Turn On</translation>
    </message>
    <message>
        <source>Enter the API user from step 1.1</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Saisissez l’utilisateur API de l’étape 1.1</translation>
    </message>
    <message>
        <source>Choose which accounts become sites</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Choisissez les comptes qui deviennent des sites</translation>
    </message>
    <message>
        <source>Start with customers only. You can add other types later.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>Commencez par les clients seulement. Vous pourrez ajouter d’autres types plus tard.</translation>
    </message>
    <message>
        <source>Choose Save and check now</source>
        <extracomment>Step 1.3, instruction heading. Save and check now is a portal label</extracomment>
        <translation>Choisissez Save and check now</translation>
    </message>
    <message>
        <source>When the tabs open, map each site to its company</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Lorsque les onglets s’ouvrent, affectez à chaque site sa société</translation>
    </message>
    <message>
        <source>Look for the tab with sites or accounts; its name differs. Trivet lists the sites still open and suggests a company. They must be done before step 1.6.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>Cherchez l’onglet des sites ou des comptes&#xa0;; son nom varie. Trivet liste les sites encore en attente et suggère une société. Ils doivent être réglés avant l’étape 1.6.</translation>
    </message>
    <message>
        <source>The other tabs stay locked for a while</source>
        <extracomment>Callout title, step 1.3</extracomment>
        <translation>Les autres onglets restent verrouillés un moment</translation>
    </message>
    <message>
        <source>Datto RMM opens them when its first sync is done. Trivet watches for the first linked site.</source>
        <extracomment>Callout text, step 1.3</extracomment>
        <translation>Datto RMM les ouvre lorsque sa première synchronisation est terminée. Trivet guette le premier site lié.</translation>
    </message>
    <message>
        <source>You can leave this page. Trivet keeps looking and marks the step when the first site appears.</source>
        <extracomment>Step 1.3, under the checks</extracomment>
        <translation>Vous pouvez quitter cette page. Trivet continue de regarder et marque l’étape lorsque le premier site apparaît.</translation>
    </message>
    <message>
        <source>Autotask and Datto RMM</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask et Datto RMM</translation>
    </message>
    <message>
        <source>Map device types</source>
        <extracomment>Page title and rail title of step 1.4</extracomment>
        <translation>Affecter les types d’appareil</translation>
    </message>
    <message>
        <source>IT Glue sorts devices by configuration item type, so every device type needs a product and a type.</source>
        <extracomment>Step 1.4, why</extracomment>
        <translation>IT Glue classe les appareils par type d’élément de configuration, chaque type d’appareil a donc besoin d’un produit et d’un type.</translation>
    </message>
    <message>
        <source>Add missing configuration item types in Autotask first</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Ajoutez d’abord dans Autotask les types d’élément de configuration manquants</translation>
    </message>
    <message>
        <source>Datto RMM can create products, but it can only choose types that exist. One Autotask page says that new customers need no device types; another that IT Glue needs them. Give every row a type.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Datto RMM peut créer des produits, mais ne peut choisir que des types qui existent. Une page d’Autotask dit que les nouveaux clients n’ont pas besoin de types d’appareil&#xa0;; une autre, qu’IT Glue en a besoin. Donnez un type à chaque ligne.</translation>
    </message>
    <message>
        <source>Open the Devices tab and leave Map Devices off</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Ouvrez l’onglet Devices et laissez Map Devices désactivé</translation>
    </message>
    <message>
        <source>Choose the material code</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Choisissez le code matériel</translation>
    </message>
    <message>
        <source>Hardware, if you are not sure. You can change it on the product in Autotask later.</source>
        <extracomment>Step 1.4, instruction note. Hardware is the usual value in Autotask</extracomment>
        <translation>Hardware, si vous hésitez. Vous pourrez le changer plus tard sur le produit dans Autotask.</translation>
    </message>
    <message>
        <source>Keep both overwrite options on</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Gardez les deux options de remplacement activées</translation>
    </message>
    <message>
        <source>They keep names and numbers in Autotask equal to Datto RMM&apos;s.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Elles gardent les noms et numéros d’Autotask identiques à ceux de Datto RMM.</translation>
    </message>
    <message>
        <source>Set each device type as in the table</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Réglez chaque type d’appareil comme dans le tableau</translation>
    </message>
    <message>
        <source>Each one needs an Autotask product and a configuration item type. With Create New, Datto RMM makes a product such as RMM_Desktop.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value, RMM_Desktop the name Datto RMM gives</extracomment>
        <translation>Chacun a besoin d’un produit Autotask et d’un type d’élément de configuration. Avec Create New, Datto RMM crée un produit tel que RMM_Desktop.</translation>
    </message>
    <message>
        <source>Choose Save, wait a minute, and refresh the page</source>
        <extracomment>Step 1.4, instruction heading. Save is a portal label</extracomment>
        <translation>Choisissez Save, attendez une minute et actualisez la page</translation>
    </message>
    <message>
        <source>Create New then turns into the name of the new product.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value</extracomment>
        <translation>Create New devient alors le nom du nouveau produit.</translation>
    </message>
    <message>
        <source>Material code</source>
        <extracomment>Step 1.4, field label</extracomment>
        <translation>Code matériel</translation>
    </message>
    <message>
        <source>Used for every product</source>
        <extracomment>Step 1.4, hint under the field</extracomment>
        <translation>Utilisé pour chaque produit</translation>
    </message>
    <message>
        <source>Reference name, when the RMM hostname differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>Nom de référence, lorsque le nom d’hôte RMM diffère</translation>
    </message>
    <message>
        <source>Overwrite in Autotask</source>
        <extracomment>Step 1.4, head of the two overwrite options</extracomment>
        <translation>Remplacer dans Autotask</translation>
    </message>
    <message>
        <source>Reference number, when the RMM device ID differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>Numéro de référence, lorsque l’identifiant d’appareil RMM diffère</translation>
    </message>
    <message>
        <source>Keep Map Devices off</source>
        <extracomment>Callout title, step 1.4. Map Devices is a portal label</extracomment>
        <translation>Laissez Map Devices désactivé</translation>
    </message>
    <message>
        <source>Devices that sync before the products are checked arrive without a type and need repair by hand.</source>
        <extracomment>Callout text, step 1.4</extracomment>
        <translation>Les appareils synchronisés avant la vérification des produits arrivent sans type et doivent être réparés à la main.</translation>
    </message>
    <message>
        <source>No API shows the Devices tab. Trivet compares this table with what it reads, and you confirm what you saved.</source>
        <extracomment>Step 1.4, under the checks</extracomment>
        <translation>Aucune API ne montre l’onglet Devices. Trivet compare ce tableau avec ce qu’il lit, et vous confirmez ce que vous avez enregistré.</translation>
    </message>
    <message>
        <source>Check the products in Autotask</source>
        <extracomment>Page title of step 1.5</extracomment>
        <translation>Vérifier les produits dans Autotask</translation>
    </message>
    <message>
        <source>Check products</source>
        <extracomment>Step 1.5, in the rail</extracomment>
        <translation>Vérifier les produits</translation>
    </message>
    <message>
        <source>A device takes its type from its product. A product without one sends untyped devices to IT Glue.</source>
        <extracomment>Step 1.5, why</extracomment>
        <translation>Un appareil prend son type de son produit. Un produit sans type envoie des appareils sans type à IT Glue.</translation>
    </message>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Step 1.5, head of the table</extracomment>
        <translation>Produits liés à Datto RMM</translation>
    </message>
    <message>
        <source>Open the product list and look for each name</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>Ouvrez la liste des produits et cherchez chaque nom</translation>
    </message>
    <message>
        <source>Autotask does not show which device type a product belongs to. The table here does, and so does the Devices tab in Datto RMM.</source>
        <extracomment>Step 1.5, instruction note</extracomment>
        <translation>Autotask ne montre pas à quel type d’appareil appartient un produit. Ce tableau le montre, ainsi que l’onglet Devices dans Datto RMM.</translation>
    </message>
    <message>
        <source>Choose the product&apos;s name, and on Edit Product set Default Configuration Item Type</source>
        <extracomment>Step 1.5, instruction heading. Edit Product and Default Configuration Item Type are portal labels</extracomment>
        <translation>Choisissez le nom du produit et, sur Edit Product, définissez Default Configuration Item Type</translation>
    </message>
    <message>
        <source>Default Configuration Item Type may read Default Device Type. No API shows it, so Trivet cannot look for you.</source>
        <extracomment>Step 1.5, instruction note; both are portal labels</extracomment>
        <translation>Default Configuration Item Type peut s’appeler Default Device Type. Aucune API ne le montre, Trivet ne peut donc pas regarder à votre place.</translation>
    </message>
    <message>
        <source>Save, and confirm that product in the table</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>Enregistrez, et confirmez ce produit dans le tableau</translation>
    </message>
    <message>
        <source>Product just created?</source>
        <extracomment>Callout title, step 1.5</extracomment>
        <translation>Le produit vient d’être créé&#xa0;?</translation>
    </message>
    <message>
        <source>Datto RMM needs about a minute. Refresh its page, then check again here.</source>
        <extracomment>Callout text, step 1.5</extracomment>
        <translation>Datto RMM a besoin d’environ une minute. Actualisez sa page, puis vérifiez à nouveau ici.</translation>
    </message>
    <message>
        <source>Devices that arrive in step 1.6 show whether the defaults are right.</source>
        <extracomment>Step 1.5, under the checks</extracomment>
        <translation>Les appareils qui arrivent à l’étape 1.6 montrent si les types par défaut sont corrects.</translation>
    </message>
    <message>
        <source>Sync the devices</source>
        <extracomment>Page title of step 1.6</extracomment>
        <translation>Synchroniser les appareils</translation>
    </message>
    <message>
        <source>Sync devices</source>
        <extracomment>Step 1.6, in the rail</extracomment>
        <translation>Synchroniser les appareils</translation>
    </message>
    <message>
        <source>Devices now travel from Datto RMM to Autotask. You can close Trivet; the sync goes on without it.</source>
        <extracomment>Step 1.6, why</extracomment>
        <translation>Les appareils passent maintenant de Datto RMM à Autotask. Vous pouvez fermer Trivet&#xa0;; la synchronisation continue sans lui.</translation>
    </message>
    <message>
        <source>plus the sync</source>
        <extracomment>Step 1.6, after &quot;About 3 min, &quot;
----------
Step 3.3, after &quot;About 4 min, &quot;
----------
Step 4.3, after &quot;About 10 min, &quot;</extracomment>
        <translation>plus la synchronisation</translation>
    </message>
    <message>
        <source>Open the Devices tab and turn on Map Devices</source>
        <extracomment>Step 1.6, instruction heading</extracomment>
        <translation>Ouvrez l’onglet Devices et activez Map Devices</translation>
    </message>
    <message>
        <source>Only now: sites, types, and products are checked, so that every device arrives complete.</source>
        <extracomment>Step 1.6, instruction note</extracomment>
        <translation>Seulement maintenant&#xa0;: sites, types et produits sont vérifiés, pour que chaque appareil arrive complet.</translation>
    </message>
    <message>
        <source>Choose Save, then Confirm in the check here</source>
        <extracomment>Step 1.6, instruction heading. Save and Confirm are labels of buttons</extracomment>
        <translation>Choisissez Save, puis «&#xa0;Confirmer&#xa0;» dans la vérification ici</translation>
    </message>
    <message>
        <source>Turn on Map Devices only when the sites are mapped</source>
        <extracomment>Callout title, step 1.6. Map Devices is a portal label</extracomment>
        <translation>N’activez Map Devices que lorsque les sites sont affectés</translation>
    </message>
    <message>
        <source>Devices on a site without a company never reach Autotask. Look at the checks first.</source>
        <extracomment>Callout text, step 1.6</extracomment>
        <translation>Les appareils d’un site sans société n’atteignent jamais Autotask. Regardez d’abord les vérifications.</translation>
    </message>
    <message>
        <source>Existing devices may take a day to follow a change, so Trivet calls a device missing only after 24 hours.</source>
        <extracomment>Step 1.6, under the checks</extracomment>
        <translation>Les appareils existants peuvent mettre un jour à suivre un changement&#xa0;; Trivet ne déclare donc un appareil manquant qu’après 24 heures.</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <extracomment>Step 2.1, heading over Trivet&apos;s own IT Glue values; a product name, not translated</extracomment>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>My IT Glue plan has no API</source>
        <extracomment>Step 2.1, switch. Plan: what the customer pays IT Glue for</extracomment>
        <translation>Mon abonnement IT Glue n’a pas d’API</translation>
    </message>
    <message>
        <source>Trivet then asks you to look, instead of reading for itself.</source>
        <extracomment>Step 2.1, hint under the switch</extracomment>
        <translation>Trivet vous demande alors de regarder, au lieu de lire lui-même.</translation>
    </message>
    <message>
        <source>Make a key for Trivet in IT Glue</source>
        <extracomment>Step 2.1, instruction heading. A key: an API key</extracomment>
        <translation>Créez une clé pour Trivet dans IT Glue</translation>
    </message>
    <message>
        <source>Only an Administrator can, on a plan that includes the API. Keys cannot be limited to reading, so leave Password Access off: Trivet never asks for passwords.</source>
        <extracomment>Step 2.1, instruction note. Administrator and Password Access are portal labels</extracomment>
        <translation>Seul un Administrator le peut, avec un abonnement qui comprend l’API. Les clés ne peuvent pas être limitées à la lecture, laissez donc Password Access désactivé&#xa0;: Trivet ne demande jamais de mots de passe.</translation>
    </message>
    <message>
        <source>IT Glue shows a key only once, and revokes one that nobody used for 90 days. Trivet tells you the date.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue ne montre une clé qu’une fois, et révoque celle que personne n’a utilisée pendant 90 jours. Trivet vous indique la date.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Exportez une sauvegarde récente d’IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has no recycle bin: an organization that is deleted is gone, with all its documents and passwords.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue n’a pas de corbeille&#xa0;: une organisation supprimée est perdue, avec tous ses documents et mots de passe.</translation>
    </message>
    <message>
        <source>Give Company Name as your own company is written in Autotask</source>
        <extracomment>Step 2.1, instruction heading. Company Name is a portal label</extracomment>
        <translation>Donnez à Company Name le nom de votre propre société tel qu’il est écrit dans Autotask</translation>
    </message>
    <message>
        <source>Your own company then joins your main organization.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>Votre propre société rejoint alors votre organisation principale.</translation>
    </message>
    <message>
        <source>Fill in names and serial numbers of your devices in Autotask</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Remplissez les noms et numéros de série de vos appareils dans Autotask</translation>
    </message>
    <message>
        <source>IT Glue first looks for a configuration that matches a device, and creates one only if it finds none. It compares these fields letter by letter, so they must be the same on both sides before you connect. Look at type, location, and contact as well. Some fields have another name in IT Glue; the last page lists them.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue cherche d’abord une configuration correspondant à un appareil, et n’en crée une que s’il n’en trouve pas. Il compare ces champs lettre par lettre, ils doivent donc être identiques des deux côtés avant de connecter. Regardez aussi le type, l’emplacement et le contact. Certains champs portent un autre nom dans IT Glue&#xa0;; la dernière page les énumère.</translation>
    </message>
    <message>
        <source>Work through the forecast below, from the top</source>
        <extracomment>Step 2.1, instruction heading. The forecast is the table on this page</extracomment>
        <translation>Traitez la prévision ci-dessous, de haut en bas</translation>
    </message>
    <message>
        <source>Rename what nearly matches and merge what is there twice. Once Autotask is connected, names and types can be changed in Autotask alone.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>Renommez ce qui correspond presque et fusionnez ce qui est en double. Une fois Autotask connecté, noms et types ne peuvent plus être changés que dans Autotask.</translation>
    </message>
    <message>
        <source>Review existing data</source>
        <extracomment>Page title and rail title of step 2.1</extracomment>
        <translation>Passer en revue les données existantes</translation>
    </message>
    <message>
        <source>What does not match exactly is created a second time at the first sync. Here you see it beforehand, while it is still easy to mend.</source>
        <extracomment>Step 2.1, why</extracomment>
        <translation>Ce qui ne correspond pas exactement est créé une seconde fois à la première synchronisation. Vous le voyez ici à l’avance, tant que c’est encore facile à corriger.</translation>
    </message>
    <message>
        <source>more if much has to be tidied</source>
        <extracomment>Step 2.1, after &quot;About 15 min, &quot;</extracomment>
        <translation>davantage s’il y a beaucoup à ranger</translation>
    </message>
    <message>
        <source>Do this in IT Glue</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>À faire dans IT Glue</translation>
    </message>
    <message>
        <source>Coming from another PSA?</source>
        <extracomment>Callout title, step 2.1. PSA: software like Autotask</extracomment>
        <translation>Vous venez d’un autre PSA&#xa0;?</translation>
    </message>
    <message>
        <source>When you disconnect it, its configurations stay behind as orphans. Archive them before Autotask brings its own.</source>
        <extracomment>Callout text, step 2.1. PSA: software like Autotask</extracomment>
        <translation>Quand vous le déconnectez, ses configurations restent orphelines. Archivez-les avant qu’Autotask n’apporte les siennes.</translation>
    </message>
    <message>
        <source>A forecast from names and numbers that Trivet reads. IT Glue decides at its first sync, by its own rules.</source>
        <extracomment>Step 2.1, under the checks</extracomment>
        <translation>Une prévision à partir des noms et numéros que lit Trivet. IT Glue décide à sa première synchronisation, selon ses propres règles.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Autotask</source>
        <extracomment>Page title of step 2.2</extracomment>
        <translation>Activer IT Glue dans Autotask</translation>
    </message>
    <message>
        <source>Turn on in Autotask</source>
        <extracomment>Step 2.2, in the rail; the IT Glue integration is turned on in Autotask</extracomment>
        <translation>Activer dans Autotask</translation>
    </message>
    <message>
        <source>Autotask needs your IT Glue subdomain and region. Both are part of the address you see when you are signed in.</source>
        <extracomment>Step 2.2, why</extracomment>
        <translation>Autotask a besoin de votre sous-domaine IT Glue et de votre région. Les deux figurent dans l’adresse que vous voyez quand vous êtes connecté.</translation>
    </message>
    <message>
        <source>Open the IT Glue integration</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>Ouvrez l’intégration IT Glue</translation>
    </message>
    <message>
        <source>Select Enable IT Glue Integration</source>
        <extracomment>Step 2.2, instruction heading. Enable IT Glue Integration is a portal label</extracomment>
        <translation>Cochez Enable IT Glue Integration</translation>
    </message>
    <message>
        <source>Enter the subdomain and choose the region</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>Saisissez le sous-domaine et choisissez la région</translation>
    </message>
    <message>
        <source>The subdomain alone, without dots. Datto RMM asks for the full address instead, in step 3.3.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Le sous-domaine seul, sans points. Datto RMM demande au contraire l’adresse complète, à l’étape 3.3.</translation>
    </message>
    <message>
        <source>Choose Save and Close</source>
        <extracomment>Step 2.2, instruction heading. Save and Close is a portal label</extracomment>
        <translation>Choisissez Save and Close</translation>
    </message>
    <message>
        <source>User profiles in Autotask get an IT Glue tab, where people link their own accounts. Nobody has to do that now, and users whom IT Glue does not know can be imported in step 2.4 or later.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Les profils d’utilisateur d’Autotask reçoivent un onglet IT Glue, où chacun lie son propre compte. Personne n’a à le faire maintenant, et les utilisateurs qu’IT Glue ne connaît pas peuvent être importés à l’étape 2.4 ou plus tard.</translation>
    </message>
    <message>
        <source>This is one half of the link</source>
        <extracomment>Callout title, step 2.2</extracomment>
        <translation>C’est une moitié du lien</translation>
    </message>
    <message>
        <source>It shows IT Glue inside Autotask. The sync of companies and devices is set up in IT Glue, in step 2.4.</source>
        <extracomment>Callout text, step 2.2</extracomment>
        <translation>Elle montre IT Glue dans Autotask. La synchronisation des sociétés et des appareils se règle dans IT Glue, à l’étape 2.4.</translation>
    </message>
    <message>
        <source>No API shows this switch, so confirm it after you save. Trivet compares the region with the one that accepts your key.</source>
        <extracomment>Step 2.2, under the checks</extracomment>
        <translation>Aucune API ne montre ce commutateur, confirmez-le donc après avoir enregistré. Trivet compare la région avec celle qui accepte votre clé.</translation>
    </message>
    <message>
        <source>Create the API user for IT Glue</source>
        <extracomment>Page title of step 2.3</extracomment>
        <translation>Créer l’utilisateur API pour IT Glue</translation>
    </message>
    <message>
        <source>IT Glue signs in to Autotask as this second user. With one user for both, you could never tell which system made a change.</source>
        <extracomment>Step 2.3, why</extracomment>
        <translation>IT Glue se connecte à Autotask avec ce second utilisateur. Avec un seul pour les deux, vous ne pourriez jamais dire quel système a fait un changement.</translation>
    </message>
    <message>
        <source>In the user list, open the New menu and choose New API User</source>
        <extracomment>Step 2.3, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Dans la liste des utilisateurs, ouvrez le menu New et choisissez New API User</translation>
    </message>
    <message>
        <source>As in step 1.1, but a new user: not Datto RMM&apos;s, and not Trivet&apos;s.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>Comme à l’étape 1.1, mais un nouvel utilisateur&#xa0;: ni celui de Datto RMM, ni celui de Trivet.</translation>
    </message>
    <message>
        <source>In the General section, set the level and the other vendor</source>
        <extracomment>Step 2.3, instruction heading. General is a portal label</extracomment>
        <translation>Dans la section General, définissez le niveau et l’autre fournisseur</translation>
    </message>
    <message>
        <source>The list may read ITG - Documentation Management. The vendor cannot be seen from outside, so look twice.</source>
        <extracomment>Step 2.3, instruction note; both are portal values</extracomment>
        <translation>La liste peut afficher ITG - Documentation Management. Le fournisseur ne se voit pas de l’extérieur, regardez donc deux fois.</translation>
    </message>
    <message>
        <source>The next step enters them in IT Glue. As in step 1.1, make sure that the user&apos;s password does not expire.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>L’étape suivante les saisit dans IT Glue. Comme à l’étape 1.1, assurez-vous que le mot de passe de l’utilisateur n’expire pas.</translation>
    </message>
    <message>
        <source>Let this user see protected data</source>
        <extracomment>Step 2.3, instruction heading</extracomment>
        <translation>Laissez cet utilisateur voir les données protégées</translation>
    </message>
    <message>
        <source>Select View Protected Data in its row, then save. That is enough while two-way sync is off; Edit Protected Data does no harm.</source>
        <extracomment>Step 2.3, instruction note; both are portal labels</extracomment>
        <translation>Cochez View Protected Data dans sa ligne, puis enregistrez. Cela suffit tant que la synchronisation bidirectionnelle est désactivée&#xa0;; Edit Protected Data ne nuit pas.</translation>
    </message>
    <message>
        <source>The key of the new user, not the one from step 1.1.</source>
        <extracomment>Step 2.3, hint under the field</extracomment>
        <translation>La clé du nouvel utilisateur, et non celle de l’étape 1.1.</translation>
    </message>
    <message>
        <source>Only IT Glue can sign in as this user, so the first sync in step 2.5 proves the secret.</source>
        <extracomment>Step 2.3, under the checks</extracomment>
        <translation>Seul IT Glue peut se connecter avec cet utilisateur, c’est donc la première synchronisation, à l’étape 2.5, qui prouve le secret.</translation>
    </message>
    <message>
        <source>Autotask and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask et IT Glue</translation>
    </message>
    <message>
        <source>The types that Datto RMM maps, so that both see the same companies.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Les types que Datto RMM affecte, pour que les deux voient les mêmes sociétés.</translation>
    </message>
    <message>
        <source>The ones you manage</source>
        <extracomment>Step 2.4, recommended setting: classifications of customers</extracomment>
        <translation>Celles que vous gérez</translation>
    </message>
    <message>
        <source>Those in use</source>
        <extracomment>Step 2.4, recommended setting: configuration item types; the names stand beside it</extracomment>
        <translation>Ceux qui sont utilisés</translation>
    </message>
    <message>
        <source>A device whose type is left out never reaches IT Glue.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Un appareil dont le type est omis n’atteint jamais IT Glue.</translation>
    </message>
    <message>
        <source>The ones you work in</source>
        <extracomment>Step 2.4, recommended setting: ticket queues</extracomment>
        <translation>Celles dans lesquelles vous travaillez</translation>
    </message>
    <message>
        <source>Selected, it brings devices without a type in as Autotask Default, and each has to be mended by hand.</source>
        <extracomment>Step 2.4, note of a recommended setting. Autotask Default is a portal value</extracomment>
        <translation>Coché, il fait entrer les appareils sans type en tant qu’Autotask Default, et chacun doit être corrigé à la main.</translation>
    </message>
    <message>
        <source>Nothing goes on until this is off.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Rien ne continue tant que ceci n’est pas désactivé.</translation>
    </message>
    <message>
        <source>Connect IT Glue and set the sync</source>
        <extracomment>Page title of step 2.4</extracomment>
        <translation>Connecter IT Glue et régler la synchronisation</translation>
    </message>
    <message>
        <source>Connect and set sync</source>
        <extracomment>Step 2.4, in the rail</extracomment>
        <translation>Connecter et régler</translation>
    </message>
    <message>
        <source>Choose what flows from Autotask into IT Glue. Sync only what you manage, to keep IT Glue tidy.</source>
        <extracomment>Step 2.4, why</extracomment>
        <translation>Choisissez ce qui passe d’Autotask à IT Glue. Ne synchronisez que ce que vous gérez, pour garder IT Glue en ordre.</translation>
    </message>
    <message>
        <source>Under Business Management &amp; Ticketing, choose the tile Autotask</source>
        <extracomment>Step 2.4, instruction heading; both are portal labels</extracomment>
        <translation>Sous Business Management &amp; Ticketing, choisissez la tuile Autotask</translation>
    </message>
    <message>
        <source>New is at the top right. You need to be Administrator or Manager; a Manager needs access to every organization.</source>
        <extracomment>Step 2.4, instruction note. New is a portal label</extracomment>
        <translation>New se trouve en haut à droite. Vous devez être Administrator ou Manager&#xa0;; un Manager doit avoir accès à chaque organisation.</translation>
    </message>
    <message>
        <source>Enter the API user from step 2.3, then choose Connect</source>
        <extracomment>Step 2.4, instruction heading. Connect is a portal label</extracomment>
        <translation>Saisissez l’utilisateur API de l’étape 2.3, puis choisissez Connect</translation>
    </message>
    <message>
        <source>The key, not an e-mail address. Default Account Manager has to be a person, never an API user.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>La clé, et non un e-mail. Default Account Manager doit être une personne, jamais un utilisateur API.</translation>
    </message>
    <message>
        <source>Compare both tabs with this list, and tick what matches</source>
        <extracomment>Step 2.4, instruction heading; the list of settings stands below it</extracomment>
        <translation>Comparez les deux onglets avec cette liste, et cochez ce qui concorde</translation>
    </message>
    <message>
        <source>Choose Save</source>
        <extracomment>Step 2.4, instruction heading. Save is a portal label
----------
How-to &quot;Map user-defined fields&quot;, instruction heading. Save is a portal label</extracomment>
        <translation>Choisissez Save</translation>
    </message>
    <message>
        <source>The sync is queued by itself.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>La synchronisation se met d’elle-même en file d’attente.</translation>
    </message>
    <message>
        <source>At the list of users, choose Skip</source>
        <extracomment>Step 2.4, instruction heading. Skip is a portal label</extracomment>
        <translation>À la liste des utilisateurs, choisissez Skip</translation>
    </message>
    <message>
        <source>It shows everybody with an Autotask license, all selected, and Invite Users sends mail to each. To invite some now, clear the others first. You can invite all of them later.</source>
        <extracomment>Step 2.4, instruction note. Invite Users is a portal label</extracomment>
        <translation>Elle montre tous ceux qui ont une licence Autotask, tous sélectionnés, et Invite Users envoie un e-mail à chacun. Pour en inviter certains maintenant, désélectionnez d’abord les autres. Vous pourrez tous les inviter plus tard.</translation>
    </message>
    <message>
        <source>Leave two-way sync off</source>
        <extracomment>Callout title, step 2.4</extracomment>
        <translation>Laissez la synchronisation bidirectionnelle désactivée</translation>
    </message>
    <message>
        <source>With it on, every organization, configuration, contact, and location that stands on both sides needs an edit and a save by hand before it syncs.</source>
        <extracomment>Callout text, step 2.4</extracomment>
        <translation>Activée, elle exige que chaque organisation, configuration, contact et emplacement présent des deux côtés soit modifié et enregistré à la main avant d’être synchronisé.</translation>
    </message>
    <message>
        <source>IT Glue has no API for its settings. What arrives in step 2.5 shows whether they are right. Autotask&apos;s help describes each of them under Integration with IT Glue.</source>
        <extracomment>Step 2.4, under the checks</extracomment>
        <translation>IT Glue n’a pas d’API pour ses réglages. Ce qui arrive à l’étape 2.5 montre s’ils sont corrects. L’aide d’Autotask décrit chacun d’eux sous Integration with IT Glue.</translation>
    </message>
    <message>
        <source>Follow the first sync</source>
        <extracomment>Page title of step 2.5</extracomment>
        <translation>Suivre la première synchronisation</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Step 2.5, in the rail</extracomment>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>Companies, locations, and devices now arrive in IT Glue. Wait until nothing moves any more: linking Datto RMM earlier makes duplicates.</source>
        <extracomment>Step 2.5, why</extracomment>
        <translation>Sociétés, emplacements et appareils arrivent maintenant dans IT Glue. Attendez que plus rien ne bouge&#xa0;: lier Datto RMM plus tôt produit des doublons.</translation>
    </message>
    <message>
        <source>plus the sync, mostly under an hour</source>
        <extracomment>Step 2.5, after &quot;About 5 min, &quot;</extracomment>
        <translation>plus la synchronisation, en général moins d’une heure</translation>
    </message>
    <message>
        <source>To begin sooner, choose Start Manual Sync for Autotask</source>
        <extracomment>Step 2.5, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Pour commencer plus tôt, choisissez Start Manual Sync pour Autotask</translation>
    </message>
    <message>
        <source>This only moves it up in the queue. Once is enough.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>Cela ne fait que l’avancer dans la file. Une fois suffit.</translation>
    </message>
    <message>
        <source>Watch the Status column under Active Integrations</source>
        <extracomment>Step 2.5, instruction heading. Active Integrations is a portal label</extracomment>
        <translation>Surveillez la colonne Status sous Active Integrations</translation>
    </message>
    <message>
        <source>It goes from Queued to Syncing... to OK. No API tells that status, so the one shown here is inferred from what has arrived.</source>
        <extracomment>Step 2.5, instruction note. Queued, Syncing... and OK are portal values</extracomment>
        <translation>Elle passe de Queued à Syncing... puis à OK. Aucune API ne donne cet état, celui affiché ici est donc déduit de ce qui est arrivé.</translation>
    </message>
    <message>
        <source>If nothing moves for an hour, read the log</source>
        <extracomment>Step 2.5, instruction heading</extracomment>
        <translation>Si rien ne bouge pendant une heure, lisez le journal</translation>
    </message>
    <message>
        <source>Look for a refused sign-in, a type that is not selected, or a pause. Start the sync by hand once; if it stalls again, send the log to IT Glue&apos;s support.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>Cherchez une connexion refusée, un type non sélectionné ou une pause. Lancez une fois la synchronisation à la main&#xa0;; si elle se bloque à nouveau, envoyez le journal au support d’IT Glue.</translation>
    </message>
    <message>
        <source>Mend types in Autotask, not in IT Glue</source>
        <extracomment>Callout title, step 2.5</extracomment>
        <translation>Corrigez les types dans Autotask, pas dans IT Glue</translation>
    </message>
    <message>
        <source>IT Glue locks what it syncs. Change the device in Autotask, and the next sync brings it over.</source>
        <extracomment>Callout text, step 2.5</extracomment>
        <translation>IT Glue verrouille ce qu’il synchronise. Modifiez l’appareil dans Autotask, et la prochaine synchronisation le transmettra.</translation>
    </message>
    <message>
        <source>You can close Trivet; the sync goes on without it. What is missing is told apart from what is still on its way.</source>
        <extracomment>Step 2.5, under the checks</extracomment>
        <translation>Vous pouvez fermer Trivet&#xa0;; la synchronisation continue sans lui. Ce qui manque est distingué de ce qui est encore en route.</translation>
    </message>
    <message>
        <source>Values of Copy all</source>
        <extracomment>Step 3.1, heading over the values that Copy all gives</extracomment>
        <translation>Valeurs de Copy all</translation>
    </message>
    <message>
        <source>Create API keys in Datto RMM</source>
        <extracomment>Page title of step 3.1</extracomment>
        <translation>Créer des clés API dans Datto RMM</translation>
    </message>
    <message>
        <source>Create API keys</source>
        <extracomment>Step 3.1, in the rail</extracomment>
        <translation>Créer des clés API</translation>
    </message>
    <message>
        <source>IT Glue reads Datto RMM through these keys. A user made only for this keeps the link alive when people leave.</source>
        <extracomment>Step 3.1, why</extracomment>
        <translation>IT Glue lit Datto RMM avec ces clés. Un utilisateur créé uniquement pour cela garde le lien en vie quand des personnes s’en vont.</translation>
    </message>
    <message>
        <source>Create a user for this link alone</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>Créez un utilisateur réservé à ce lien</translation>
    </message>
    <message>
        <source>Any name will do that says what it is for. One security level has to be chosen; which one makes no difference to these keys. Trivet&apos;s own user is not for this.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Tout nom qui dit à quoi il sert convient. Il faut choisir un niveau de sécurité&#xa0;; lequel, cela ne change rien pour ces clés. L’utilisateur propre à Trivet n’est pas fait pour cela.</translation>
    </message>
    <message>
        <source>Choose Create User, then open it by its name on the Users page</source>
        <extracomment>Step 3.1, instruction heading. Create User is a portal label</extracomment>
        <translation>Choisissez Create User, puis ouvrez-le par son nom sur la page Users</translation>
    </message>
    <message>
        <source>In the API section, choose Generate API Keys</source>
        <extracomment>Step 3.1, instruction heading; both are portal labels</extracomment>
        <translation>Dans la section API, choisissez Generate API Keys</translation>
    </message>
    <message>
        <source>Choose Copy all, then Save User</source>
        <extracomment>Step 3.1, instruction heading. Copy all and Save User are portal labels</extracomment>
        <translation>Choisissez Copy all, puis Save User</translation>
    </message>
    <message>
        <source>The secret key is shown only now. The keys may not work before Save User, so paste them after it.</source>
        <extracomment>Step 3.1, instruction note. Save User is a portal label</extracomment>
        <translation>La clé secrète n’est montrée que maintenant. Il se peut que les clés ne fonctionnent pas avant Save User, collez-les donc après.</translation>
    </message>
    <message>
        <source>Paste into any field below</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>Collez dans n’importe quel champ ci-dessous</translation>
    </message>
    <message>
        <source>Trivet sorts the three values: API URL, key, and secret key.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Trivet trie les trois valeurs&#xa0;: API URL, clé et clé secrète.</translation>
    </message>
    <message>
        <source>Its first word is the platform, one of six. IT Glue asks for it next.</source>
        <extracomment>Step 3.1, hint under the field</extracomment>
        <translation>Son premier mot est la plateforme, une parmi six. IT Glue la demande ensuite.</translation>
    </message>
    <message>
        <source>Next: match by Autotask companies</source>
        <extracomment>Callout title, step 3.1</extracomment>
        <translation>Ensuite&#xa0;: rapprocher par sociétés Autotask</translation>
    </message>
    <message>
        <source>IT Glue is going to ask how to match organizations. Choose Autotask Companies.</source>
        <extracomment>Callout text, step 3.1. Autotask Companies is a portal label</extracomment>
        <translation>IT Glue va demander comment rapprocher les organisations. Choisissez Autotask Companies.</translation>
    </message>
    <message>
        <source>Trivet signs in with these keys once, to prove them, and then uses its own again.</source>
        <extracomment>Step 3.1, under the checks</extracomment>
        <translation>Trivet se connecte une fois avec ces clés, pour les prouver, puis reprend les siennes.</translation>
    </message>
    <message>
        <source>Connect Datto RMM in IT Glue</source>
        <extracomment>Page title of step 3.2</extracomment>
        <translation>Connecter Datto RMM dans IT Glue</translation>
    </message>
    <message>
        <source>Connect in IT Glue</source>
        <extracomment>Steps 3.2 and 4.2, in the rail</extracomment>
        <translation>Connecter dans IT Glue</translation>
    </message>
    <message>
        <source>Live data of Datto RMM is laid over the configurations that came from Autotask. Matched by companies, both meet in the same organization.</source>
        <extracomment>Step 3.2, why</extracomment>
        <translation>Les données en direct de Datto RMM se superposent aux configurations venues d’Autotask. Rapprochées par sociétés, les deux se rejoignent dans la même organisation.</translation>
    </message>
    <message>
        <source>plus matching</source>
        <extracomment>Step 3.2, after &quot;About 5 min, &quot;</extracomment>
        <translation>plus le rapprochement</translation>
    </message>
    <message>
        <source>Under RMM Tools, choose Datto RMM</source>
        <extracomment>Step 3.2, instruction heading; both are portal labels</extracomment>
        <translation>Sous RMM Tools, choisissez Datto RMM</translation>
    </message>
    <message>
        <source>New is at the top right of the page.</source>
        <extracomment>Step 3.2, instruction note. New is a portal label</extracomment>
        <translation>New se trouve en haut à droite de la page.</translation>
    </message>
    <message>
        <source>Choose the platform and enter the keys from step 3.1</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>Choisissez la plateforme et saisissez les clés de l’étape 3.1</translation>
    </message>
    <message>
        <source>The platform is the first word of the API URL, before -api.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>La plateforme est le premier mot de l’API URL, avant -api.</translation>
    </message>
    <message>
        <source>Choose Connect</source>
        <extracomment>Step 3.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Choisissez Connect</translation>
    </message>
    <message>
        <source>Choose Autotask Companies, then Save</source>
        <extracomment>Step 3.2, instruction heading. Autotask Companies and Save are portal labels</extracomment>
        <translation>Choisissez Autotask Companies, puis Save</translation>
    </message>
    <message>
        <source>The other choice is Datto RMM sites. Look again before you save.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>L’autre choix est celui des sites de Datto RMM. Regardez encore une fois avant d’enregistrer.</translation>
    </message>
    <message>
        <source>After the first sync, look at what is not matched</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>Après la première synchronisation, regardez ce qui n’est pas rapproché</translation>
    </message>
    <message>
        <source>Organizations join by exact name, devices by MAC address and serial number. Take Accept Suggestion where it is right, Match To where it is not. Create Organization only after a search, or you have it twice. Change Match mends a wrong one.</source>
        <extracomment>Step 3.2, instruction note; Accept Suggestion, Match To and Create Organization are portal labels</extracomment>
        <translation>Les organisations se rejoignent par nom exact, les appareils par adresse MAC et numéro de série. Prenez Accept Suggestion là où c’est juste, Match To là où ça ne l’est pas. Create Organization seulement après une recherche, sinon vous l’aurez en double. Change Match corrige un mauvais rapprochement.</translation>
    </message>
    <message>
        <source>Do not match by sites</source>
        <extracomment>Callout title, step 3.2</extracomment>
        <translation>Ne rapprochez pas par sites</translation>
    </message>
    <message>
        <source>Where site and company have different names, each customer would stand in IT Glue twice.</source>
        <extracomment>Callout text, step 3.2</extracomment>
        <translation>Là où site et société portent des noms différents, chaque client figurerait deux fois dans IT Glue.</translation>
    </message>
    <message>
        <source>No API shows this choice. Matches that arrive in step 3.3 show what it was.</source>
        <extracomment>Step 3.2, under the checks</extracomment>
        <translation>Aucune API ne montre ce choix. Les rapprochements qui arrivent à l’étape 3.3 montrent ce qu’il était.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Datto RMM</source>
        <extracomment>Page title of step 3.3</extracomment>
        <translation>Activer IT Glue dans Datto RMM</translation>
    </message>
    <message>
        <source>Technicians then see documents and passwords of IT Glue beside the device. It closes the third side of the trivet.</source>
        <extracomment>Step 3.3, why</extracomment>
        <translation>Les techniciens voient alors les documents et mots de passe d’IT Glue à côté de l’appareil. Cela ferme le troisième côté du triangle.</translation>
    </message>
    <message>
        <source>On the API Details card, choose Turn On</source>
        <extracomment>Step 3.3, instruction heading. API Details and Turn On are portal labels</extracomment>
        <translation>Sur la carte API Details, choisissez Turn On</translation>
    </message>
    <message>
        <source>Enter the full address and choose the region</source>
        <extracomment>Step 3.3, instruction heading</extracomment>
        <translation>Saisissez l’adresse complète et choisissez la région</translation>
    </message>
    <message>
        <source>The field is called Subdomain, but it wants the whole URL. Autotask took only the first word of it.</source>
        <extracomment>Step 3.3, instruction note. Subdomain is a portal label</extracomment>
        <translation>Le champ s’appelle Subdomain, mais il veut l’URL entière. Autotask n’en prenait que le premier mot.</translation>
    </message>
    <message>
        <source>Choose Save and Check Now</source>
        <extracomment>Step 3.3, instruction heading. Save and Check Now is a portal label</extracomment>
        <translation>Choisissez Save and Check Now</translation>
    </message>
    <message>
        <source>If you are signed in to IT Glue in the same browser, it connects. If not, it asks you to sign in: choose Authenticate.</source>
        <extracomment>Step 3.3, instruction note. Authenticate is a portal label</extracomment>
        <translation>Si vous êtes connecté à IT Glue dans le même navigateur, la liaison se fait. Sinon, il vous demande de vous connecter&#xa0;: choisissez Authenticate.</translation>
    </message>
    <message>
        <source>Look for Saved and authenticated on the button</source>
        <extracomment>Step 3.3, instruction heading. Saved and authenticated is a portal label</extracomment>
        <translation>Cherchez Saved and authenticated sur le bouton</translation>
    </message>
    <message>
        <source>The button is grayed out then, as it should be. The values stay, and so does your own sign-in, until somebody turns the integration off.</source>
        <extracomment>Step 3.3, instruction note</extracomment>
        <translation>Le bouton est alors grisé, et c’est normal. Les valeurs restent, ainsi que votre propre connexion, jusqu’à ce que quelqu’un désactive l’intégration.</translation>
    </message>
    <message>
        <source>Each person signs in once</source>
        <extracomment>Callout title, step 3.3</extracomment>
        <translation>Chaque personne se connecte une fois</translation>
    </message>
    <message>
        <source>This connects your account alone. Everybody else opens a device, chooses IT Glue at the top right, and then Authenticate.</source>
        <extracomment>Callout text, step 3.3. IT Glue and Authenticate are labels in Datto RMM</extracomment>
        <translation>Cela ne connecte que votre compte. Tous les autres ouvrent un appareil, choisissent IT Glue en haut à droite, puis Authenticate.</translation>
    </message>
    <message>
        <source>IT Glue does not tell how the sync stands. Trivet counts the configurations that carry data of Datto RMM. Datto RMM&apos;s help has more under IT Glue Integration.</source>
        <extracomment>Step 3.3, under the checks</extracomment>
        <translation>IT Glue ne dit pas où en est la synchronisation. Trivet compte les configurations qui portent des données de Datto RMM. L’aide de Datto RMM en dit plus sous IT Glue Integration.</translation>
    </message>
    <message>
        <source>Datto RMM and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Datto RMM et IT Glue</translation>
    </message>
    <message>
        <source>Key pair of the Partner Portal</source>
        <extracomment>Step 4.1, heading over the key pair of the Datto Partner Portal</extracomment>
        <translation>Paire de clés du Partner Portal</translation>
    </message>
    <message>
        <source>Get the keys and look at your clients</source>
        <extracomment>Page title of step 4.1</extracomment>
        <translation>Obtenir les clés et regarder vos clients SaaS</translation>
    </message>
    <message>
        <source>API keys and clients</source>
        <extracomment>Step 4.1, in the rail</extracomment>
        <translation>Clés API et clients SaaS</translation>
    </message>
    <message>
        <source>IT Glue can show for each customer what SaaS Protection backs up. It needs a key pair, and every client linked in the Datto Partner Portal.</source>
        <extracomment>Step 4.1, why</extracomment>
        <translation>IT Glue peut montrer pour chaque client ce que SaaS Protection sauvegarde. Il lui faut une paire de clés, et chaque client SaaS lié dans le Datto Partner Portal.</translation>
    </message>
    <message>
        <source>Do this in the Datto Partner Portal</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>À faire dans le Datto Partner Portal</translation>
    </message>
    <message>
        <source>A subscription to SaaS Protection, the Partner Portal set up, and the role Administrator or Manager in IT Glue.</source>
        <extracomment>Step 4.1, instruction note; Administrator and Manager are roles in IT Glue</extracomment>
        <translation>Un abonnement à SaaS Protection, le Partner Portal configuré, et le rôle Administrator ou Manager dans IT Glue.</translation>
    </message>
    <message>
        <source>Create a key pair</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Créez une paire de clés</translation>
    </message>
    <message>
        <source>Leave Select Vendor and the contact e-mail empty. A key with a vendor is refused for SaaS Protection, though it works elsewhere. With Select Organization it sees that one client only.</source>
        <extracomment>Step 4.1, instruction note; Select Vendor and Select Organization are portal labels</extracomment>
        <translation>Laissez vides Select Vendor et l’e-mail du contact. Une clé avec un fournisseur est refusée pour SaaS Protection, même si elle fonctionne ailleurs. Avec Select Organization, elle ne voit que ce client SaaS.</translation>
    </message>
    <message>
        <source>Open View keys, and paste both below</source>
        <extracomment>Step 4.1, instruction heading. View keys is a portal label</extracomment>
        <translation>Ouvrez View keys, et collez les deux ci-dessous</translation>
    </message>
    <message>
        <source>The same kind of pair serves BCDR, so a pair that you already use for it works too, unless it has a vendor.</source>
        <extracomment>Step 4.1, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>Le même genre de paire sert BCDR, une paire que vous utilisez déjà pour lui convient donc aussi, sauf si elle a un fournisseur.</translation>
    </message>
    <message>
        <source>Link clients that are missing</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Liez les clients SaaS manquants</translation>
    </message>
    <message>
        <source>Find the customer&apos;s organization in the Partner Portal and link its SaaS Protection services. IT Glue lists it after one more sync, automatic or by hand. Until then billing and backup may suffer too.</source>
        <extracomment>Step 4.1, instruction note</extracomment>
        <translation>Trouvez l’organisation du client dans le Partner Portal et liez ses services SaaS Protection. IT Glue la liste après une synchronisation de plus, automatique ou manuelle. D’ici là, la facturation et la sauvegarde peuvent aussi en souffrir.</translation>
    </message>
    <message>
        <source>Know what the numbers in IT Glue will mean</source>
        <extracomment>Step 4.1, instruction heading. Product names and services stay as they are</extracomment>
        <translation>Sachez ce que les chiffres signifieront dans IT Glue</translation>
    </message>
    <message>
        <source>Microsoft 365: OneDrive, SharePoint, Exchange (in places called Shared Mailbox), and Teams. Google Workspace: Drive, shared drives, Gmail, Contacts, and Calendar. Protected seats are active seats; archived ones are not counted.</source>
        <extracomment>Step 4.1, instruction note; products and services of Microsoft and Google, Shared Mailbox is a portal word</extracomment>
        <translation>Microsoft 365&#xa0;: OneDrive, SharePoint, Exchange (appelé par endroits Shared Mailbox) et Teams. Google Workspace&#xa0;: Drive, Drive partagés, Gmail, Contacts et Agenda. Les licences protégées sont les licences actives&#xa0;; les archivées ne sont pas comptées.</translation>
    </message>
    <message>
        <source>IT Glue uses the pair of my BCDR integration</source>
        <extracomment>Step 4.1, switch. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>IT Glue utilise la paire de mon intégration BCDR</translation>
    </message>
    <message>
        <source>Then both share one fate: change the pair, and both stop.</source>
        <extracomment>Step 4.1, hint under the switch</extracomment>
        <translation>Les deux partagent alors le même sort&#xa0;: changez la paire, et les deux s’arrêtent.</translation>
    </message>
    <message>
        <source>Leave Select Vendor empty</source>
        <extracomment>Callout title, step 4.1. Select Vendor is a portal label</extracomment>
        <translation>Laissez Select Vendor vide</translation>
    </message>
    <message>
        <source>It is the most common reason for a pair that looks right and is refused.</source>
        <extracomment>Callout text, step 4.1</extracomment>
        <translation>C’est la raison la plus fréquente du refus d’une paire qui semble correcte.</translation>
    </message>
    <message>
        <source>The Partner Portal answers slowly, sometimes after more than a minute. Trivet counts seats and never stores who has one.</source>
        <extracomment>Step 4.1, under the checks</extracomment>
        <translation>Le Partner Portal répond lentement, parfois après plus d’une minute. Trivet compte les licences et n’enregistre jamais qui en a une.</translation>
    </message>
    <message>
        <source>Connect SaaS Protection in IT Glue</source>
        <extracomment>Page title of step 4.2</extracomment>
        <translation>Connecter SaaS Protection dans IT Glue</translation>
    </message>
    <message>
        <source>IT Glue reads your clients and looks for organizations of the same name. What it suggests beyond that, you decide.</source>
        <extracomment>Step 4.2, why</extracomment>
        <translation>IT Glue lit vos clients SaaS et cherche des organisations du même nom. Ce qu’il suggère au-delà, c’est vous qui en décidez.</translation>
    </message>
    <message>
        <source>Open a new integration and choose Datto SaaS Protection</source>
        <extracomment>Step 4.2, instruction heading; a product name</extracomment>
        <translation>Ouvrez une nouvelle intégration et choisissez Datto SaaS Protection</translation>
    </message>
    <message>
        <source>Admin may read Account, and New is the green + New.</source>
        <extracomment>Step 4.2, instruction note; both are portal labels</extracomment>
        <translation>Admin peut s’appeler Account, et New est le + New vert.</translation>
    </message>
    <message>
        <source>Enter both keys, then choose Connect</source>
        <extracomment>Step 4.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Saisissez les deux clés, puis choisissez Connect</translation>
    </message>
    <message>
        <source>With a BCDR integration in place, IT Glue offers to reuse its credentials. That is less work now, but a new key for one then cuts off the other.</source>
        <extracomment>Step 4.2, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>Si une intégration BCDR existe, IT Glue propose de réutiliser ses identifiants. C’est moins de travail maintenant, mais une nouvelle clé pour l’une coupe alors l’autre.</translation>
    </message>
    <message>
        <source>Select that backup information is synced</source>
        <extracomment>Step 4.2, instruction heading</extracomment>
        <translation>Sélectionnez la synchronisation des informations de sauvegarde</translation>
    </message>
    <message>
        <source>IT Glue then pulls in what SaaS Protection has already set up.</source>
        <extracomment>Step 4.2, instruction note</extracomment>
        <translation>IT Glue récupère alors ce que SaaS Protection a déjà mis en place.</translation>
    </message>
    <message>
        <source>Choose Leave for Review</source>
        <extracomment>Step 4.2, instruction heading. Leave for Review is a portal label</extracomment>
        <translation>Choisissez Leave for Review</translation>
    </message>
    <message>
        <source>Accept All Automatically takes every suggestion, the wrong ones too, and shows one customer&apos;s backups under another&apos;s name. Names that are exactly the same should match by themselves either way.</source>
        <extracomment>Step 4.2, instruction note. Accept All Automatically is a portal label</extracomment>
        <translation>Accept All Automatically prend toutes les suggestions, mauvaises comprises, et montre les sauvegardes d’un client sous le nom d’un autre. Les noms exactement identiques devraient se rapprocher d’eux-mêmes dans les deux cas.</translation>
    </message>
    <message>
        <source>Numbers may differ for a day</source>
        <extracomment>Callout title, step 4.2</extracomment>
        <translation>Les chiffres peuvent différer pendant un jour</translation>
    </message>
    <message>
        <source>By itself, IT Glue syncs once in 24 hours, so its numbers and those of SaaS Protection may differ in between.</source>
        <extracomment>Callout text, step 4.2</extracomment>
        <translation>De lui-même, IT Glue synchronise une fois par 24 heures&#xa0;; entre-temps, ses chiffres et ceux de SaaS Protection peuvent différer.</translation>
    </message>
    <message>
        <source>No API shows this integration. Its log in IT Glue shows when it ran.</source>
        <extracomment>Step 4.2, under the checks</extracomment>
        <translation>Aucune API ne montre cette intégration. Son journal dans IT Glue montre quand elle a tourné.</translation>
    </message>
    <message>
        <source>Match organizations</source>
        <extracomment>Page title and rail title of step 4.3</extracomment>
        <translation>Rapprocher les organisations</translation>
    </message>
    <message>
        <source>IT Glue matches only identical names. Decide the rest here, then work through the same list in IT Glue.</source>
        <extracomment>Step 4.3, why</extracomment>
        <translation>IT Glue ne rapproche que les noms identiques. Décidez du reste ici, puis traitez la même liste dans IT Glue.</translation>
    </message>
    <message>
        <source>Open the Unmatched tab</source>
        <extracomment>Step 4.3, instruction heading. Unmatched is a portal label</extracomment>
        <translation>Ouvrez l’onglet Unmatched</translation>
    </message>
    <message>
        <source>Use Actions of Datto SaaS Protection. The name of the client in SaaS Protection is compared with the name of the organization. Clients are called organizations there now.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Utilisez Actions de Datto SaaS Protection. Le nom du client SaaS dans SaaS Protection est comparé au nom de l’organisation. Les clients SaaS s’y appellent désormais organisations.</translation>
    </message>
    <message>
        <source>Accept Suggested Match where it is the list&apos;s organization, else use Match To</source>
        <extracomment>Step 4.3, instruction heading; both are portal labels</extracomment>
        <translation>Prenez Accept Suggested Match lorsque c’est l’organisation de la liste, sinon utilisez Match To</translation>
    </message>
    <message>
        <source>Accept a pair of exactly the same name too, if one still waits. Several clients may share one organization, such as one for Microsoft 365 and one for Google Workspace.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Acceptez aussi une paire au nom exactement identique s’il en reste une. Plusieurs clients SaaS peuvent partager une organisation, par exemple un pour Microsoft 365 et un pour Google Workspace.</translation>
    </message>
    <message>
        <source>Create or ignore only what the list names</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>Ne créez ou n’ignorez que ce que la liste indique</translation>
    </message>
    <message>
        <source>An ignored client never counts as unmatched again.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Un client SaaS ignoré ne compte plus jamais comme non rapproché.</translation>
    </message>
    <message>
        <source>Mend a wrong match with Change Match</source>
        <extracomment>Step 4.3, instruction heading; portal labels</extracomment>
        <translation>Corrigez un mauvais rapprochement avec Change Match</translation>
    </message>
    <message>
        <source>Wait for the queued sync, or choose Start Manual Sync for Datto SaaS Protection</source>
        <extracomment>Step 4.3, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Attendez la synchronisation en file d’attente, ou choisissez Start Manual Sync pour Datto SaaS Protection</translation>
    </message>
    <message>
        <source>A change queues a sync for about an hour later. By hand it can run once in 6 hours; by itself it runs every 24 hours in any case. Status goes from Syncing... to OK, and the log keeps the times.</source>
        <extracomment>Step 4.3, instruction note. Status, Syncing... and OK are portal values</extracomment>
        <translation>Un changement met en file une synchronisation pour environ une heure plus tard. À la main, elle peut avoir lieu une fois en 6 heures&#xa0;; d’elle-même, elle a lieu toutes les 24 heures dans tous les cas. Status passe de Syncing... à OK, et le journal garde les heures.</translation>
    </message>
    <message>
        <source>Open one organization and look for its card</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>Ouvrez une organisation et cherchez sa carte</translation>
    </message>
    <message>
        <source>The Datto SaaS Protection card on its home page proves the whole chain.</source>
        <extracomment>Step 4.3, instruction note. Datto SaaS Protection is the card&apos;s name</extracomment>
        <translation>La carte Datto SaaS Protection sur sa page d’accueil prouve toute la chaîne.</translation>
    </message>
    <message>
        <source>Search before you create</source>
        <extracomment>Callout title, step 4.3</extracomment>
        <translation>Cherchez avant de créer</translation>
    </message>
    <message>
        <source>If the organization exists under nearly the same name, creating it makes a duplicate. Inactive ones count too.</source>
        <extracomment>Callout text, step 4.3</extracomment>
        <translation>Si l’organisation existe sous presque le même nom, la créer fait un doublon. Les inactives comptent aussi.</translation>
    </message>
    <message>
        <source>A client missing from the list is not linked in the Partner Portal: see step 4.1. Ten minutes without a change are no fault; the queue takes an hour.</source>
        <extracomment>Step 4.3, under the checks. Partner Portal is a name</extracomment>
        <translation>Un client SaaS absent de la liste n’est pas lié dans le Partner Portal&#xa0;: voir l’étape 4.1. Dix minutes sans changement ne sont pas une panne&#xa0;; la file prend une heure.</translation>
    </message>
    <message>
        <source>SaaS Protection</source>
        <extracomment>Chapter title; the vendor&apos;s product name, not translated</extracomment>
        <translation>SaaS Protection</translation>
    </message>
    <message>
        <source>Look at the whole and hand it over</source>
        <extracomment>Page title of the last page</extracomment>
        <translation>Regarder l’ensemble et le transmettre</translation>
    </message>
    <message>
        <source>Health check</source>
        <extracomment>Step 5.1, in the rail</extracomment>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Run this check again whenever a setting or a team member changes. Keys and confirmations grow old even if nobody touches them.</source>
        <extracomment>Step 5.1, why</extracomment>
        <translation>Refaites ce bilan à chaque changement d’un réglage ou d’un membre de l’équipe. Clés et confirmations vieillissent même si personne n’y touche.</translation>
    </message>
    <message>
        <source>Nothing here holds you. What is open is named with the step that mends it.</source>
        <extracomment>Step 5.1, under the checks</extracomment>
        <translation>Rien ici ne vous retient. Ce qui est en attente est cité avec l’étape qui le corrige.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Chapter title of the last page</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <extracomment>Field reference, note: a field of one product that the other does not have</extracomment>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Shown live; IT Glue keeps no field of its own for it</source>
        <extracomment>Field reference, note: shown from Datto RMM&apos;s record, not kept as a field of its own</extracomment>
        <translation>Affiché en direct&#xa0;; IT Glue n’en garde pas de champ propre</translation>
    </message>
    <message>
        <source>Matched letter by letter</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Rapproché lettre par lettre</translation>
    </message>
    <message>
        <source>Child companies become sub-organizations</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Les sociétés filles deviennent des sous-organisations</translation>
    </message>
    <message>
        <source>Without one, the Product Name</source>
        <extracomment>Field reference, note. Product Name is a portal word</extracomment>
        <translation>À défaut, le Product Name</translation>
    </message>
    <message>
        <source>Without one, Autotask Default</source>
        <extracomment>Field reference, note. Autotask Default is a portal value</extracomment>
        <translation>À défaut, Autotask Default</translation>
    </message>
    <message>
        <source>Taken from the product; created in IT Glue if missing</source>
        <extracomment>Field reference, notes of manufacturer and model</extracomment>
        <translation>Repris du produit&#xa0;; créé dans IT Glue s’il manque</translation>
    </message>
    <message>
        <source>Tickets travel one way only</source>
        <extracomment>Field reference, note: tickets travel from Autotask to IT Glue and never back</extracomment>
        <translation>Les tickets ne vont que dans un sens</translation>
    </message>
    <message>
        <source>Devices are matched by it</source>
        <extracomment>Field reference, notes of serial number and MAC address of a device</extracomment>
        <translation>Sert au rapprochement des appareils</translation>
    </message>
    <message>
        <source>Matched by Autotask companies, as step 3.2 sets it</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Rapproché par sociétés Autotask, comme l’étape 3.2 le règle</translation>
    </message>
    <message>
        <source>Opens the device in Datto RMM</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Ouvre l’appareil dans Datto RMM</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Field reference, kind of record: what Autotask calls companies</extracomment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Configurations</source>
        <extracomment>Field reference, kind of record: what Autotask calls devices</extracomment>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Locations</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Devices of Datto RMM</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Appareils de Datto RMM</translation>
    </message>
    <message>
        <source>Any address of your IT Glue</source>
        <extracomment>Steps 0.1 and 2.1, field label</extracomment>
        <translation>Une adresse quelconque de votre IT Glue</translation>
    </message>
    <message>
        <source>https://subdomain.eu.itglue.com</source>
        <extracomment>Steps 0.1 and 2.1, example in the field. Keep the address as it is; only &quot;subdomain&quot; may be translated</extracomment>
        <translation>https://sous-domaine.eu.itglue.com</translation>
    </message>
    <message>
        <source>Copy it from the browser while you are signed in.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>Copiez-la depuis le navigateur pendant que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Asked when the address does not name it. Keys of one region fail in another.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the choice of three regions</extracomment>
        <translation>Demandée lorsque l’adresse ne l’indique pas. Les clés d’une région échouent dans une autre.</translation>
    </message>
    <message>
        <source>Begins with ITG.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>Commence par ITG.</translation>
    </message>
    <message>
        <source>Map user-defined fields</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Affecter des champs personnalisés</translation>
    </message>
    <message>
        <source>See RMM data in Autotask</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, one short line</extracomment>
        <translation>Voir les données RMM dans Autotask</translation>
    </message>
    <message>
        <source>Datto RMM keeps values of your own choice on each device, such as disk encryption, the disks it found, or whether the next Windows would run. Components fill them in. Mapped, they show on the device in Autotask, and nobody has to change windows for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, why. Component: a script of Datto RMM</extracomment>
        <translation>Datto RMM garde sur chaque appareil des valeurs de votre choix, comme le chiffrement du disque, les disques trouvés ou la compatibilité avec le prochain Windows. Des composants les remplissent. Affectées, elles apparaissent sur l’appareil dans Autotask, et personne n’a à changer de fenêtre.</translation>
    </message>
    <message>
        <source>Under User-Defined Field Mapping, select the fields to sync</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. User-Defined Field Mapping is a portal label</extracomment>
        <translation>Sous User-Defined Field Mapping, sélectionnez les champs à synchroniser</translation>
    </message>
    <message>
        <source>The name and meaning of a field are yours; Datto RMM only numbers them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>Le nom et le sens d’un champ vous appartiennent&#xa0;; Datto RMM ne fait que les numéroter.</translation>
    </message>
    <message>
        <source>In Autotask, edit the device category your devices have</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>Dans Autotask, modifiez la catégorie d’appareil de vos appareils</translation>
    </message>
    <message>
        <source>The default one is often called Standard. It takes an administrator.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>Celle par défaut s’appelle souvent Standard. Il faut être administrateur.</translation>
    </message>
    <message>
        <source>On the Details tab, find the new fields in Sections &amp; Fields and make them visible</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. Details, Sections &amp; Fields are portal labels</extracomment>
        <translation>Dans l’onglet Details, trouvez les nouveaux champs sous Sections &amp; Fields et rendez-les visibles</translation>
    </message>
    <message>
        <source>New ones stand at the foot of the page. Drag them up into User-Defined Fields, where people look for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. User-Defined Fields is a portal label</extracomment>
        <translation>Les nouveaux se trouvent en bas de la page. Faites-les glisser vers le haut dans User-Defined Fields, où on les cherche.</translation>
    </message>
    <message>
        <source>Choose Save &amp; Close</source>
        <extracomment>How-to, instruction heading. Save &amp; Close is a portal label</extracomment>
        <translation>Choisissez Save &amp; Close</translation>
    </message>
    <message>
        <source>From now on the values follow with each sync. IT Glue does not take them over: custom fields of Autotask are left out there.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>Désormais, les valeurs suivent à chaque synchronisation. IT Glue ne les reprend pas&#xa0;: les champs personnalisés d’Autotask y sont laissés de côté.</translation>
    </message>
    <message>
        <source>Put device insight on tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Mettre l’aperçu de l’appareil sur les tickets</translation>
    </message>
    <message>
        <source>Open RMM tools from a ticket</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, one short line</extracomment>
        <translation>Ouvrir les outils RMM depuis un ticket</translation>
    </message>
    <message>
        <source>Edit the ticket category you use</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>Modifiez la catégorie de ticket que vous utilisez</translation>
    </message>
    <message>
        <source>The default one is often called Standard. Each category has a layout of its own.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>Celle par défaut s’appelle souvent Standard. Chaque catégorie a sa propre disposition.</translation>
    </message>
    <message>
        <source>On the Insights tab, drag the Datto RMM device insight from Hidden Insights to the top of Visible Insights</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading; portal labels</extracomment>
        <translation>Dans l’onglet Insights, faites glisser l’aperçu d’appareil Datto RMM de Hidden Insights vers le haut de Visible Insights</translation>
    </message>
    <message>
        <source>What an insight can show stands in Autotask&apos;s help, under Datto RMM and BCDR Device Insights.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Ce qu’un aperçu peut montrer est décrit dans l’aide d’Autotask, sous Datto RMM and BCDR Device Insights.</translation>
    </message>
    <message>
        <source>Open a ticket that has a device and look for the insight</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>Ouvrez un ticket qui a un appareil et cherchez l’aperçu</translation>
    </message>
    <message>
        <source>Suggest documents</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Suggérer des documents</translation>
    </message>
    <message>
        <source>Ticket rules pick the article</source>
        <extracomment>How-to &quot;Suggest documents&quot;, one short line</extracomment>
        <translation>Des règles de ticket choisissent l’article</translation>
    </message>
    <message>
        <source>A rule looks at the words of a ticket and puts the right IT Glue documents and passwords beside it; other kinds cannot be suggested for now.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, why</extracomment>
        <translation>Une règle regarde les mots d’un ticket et place à côté les bons documents et mots de passe d’IT Glue&#xa0;; d’autres types ne peuvent pas être suggérés pour l’instant.</translation>
    </message>
    <message>
        <source>First make the IT Glue Documents insight visible on the Insights tab of your ticket category</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. IT Glue Documents and Insights are portal labels</extracomment>
        <translation>Rendez d’abord visible l’aperçu IT Glue Documents dans l’onglet Insights de votre catégorie de ticket</translation>
    </message>
    <message>
        <source>Without it a rule has no place to show anything. With it alone, the place stays empty.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Sans lui, une règle n’a pas d’endroit où montrer quoi que ce soit. Avec lui seul, l’endroit reste vide.</translation>
    </message>
    <message>
        <source>In IT Glue, choose New</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. New is a portal label</extracomment>
        <translation>Dans IT Glue, choisissez New</translation>
    </message>
    <message>
        <source>Administrators and Managers can.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note; roles in IT Glue</extracomment>
        <translation>Les administrateurs et les managers le peuvent.</translation>
    </message>
    <message>
        <source>In Ticket Conditions, say which tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Dans Ticket Conditions, dites pour quels tickets elle est faite, puis choisissez Next</translation>
    </message>
    <message>
        <source>A word in the title or the description is a good beginning.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Un mot du titre ou de la description est un bon début.</translation>
    </message>
    <message>
        <source>In Ticket Actions, say which documents to suggest, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Dans Ticket Actions, dites quels documents suggérer, puis choisissez Next</translation>
    </message>
    <message>
        <source>By words in their names, so name documents alike.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Par des mots de leurs noms, nommez donc les documents de façon homogène.</translation>
    </message>
    <message>
        <source>In Review Ticket Rule, read it once more, turn on Enable Ticket Rule, and choose Create</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Dans Review Ticket Rule, relisez-la, activez Enable Ticket Rule et choisissez Create</translation>
    </message>
    <message>
        <source>Turn alerts into tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Transformer des alertes en tickets</translation>
    </message>
    <message>
        <source>RMM alerts open Autotask tickets</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, one short line</extracomment>
        <translation>Des alertes RMM ouvrent des tickets Autotask</translation>
    </message>
    <message>
        <source>An alert of a monitor in Datto RMM can open a ticket in Autotask, with the device and the company already on it. It needs the first link of this guide and nothing else.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, why</extracomment>
        <translation>L’alerte d’un moniteur dans Datto RMM peut ouvrir un ticket dans Autotask, avec l’appareil et la société déjà indiqués. Il ne faut pour cela que le premier lien de ce guide.</translation>
    </message>
    <message>
        <source>Decide which alerts are worth a ticket, and begin with those few</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>Décidez quelles alertes valent un ticket, et commencez par ces quelques-unes</translation>
    </message>
    <message>
        <source>Every monitor that may open tickets can flood a queue.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction note</extracomment>
        <translation>Tout moniteur qui peut ouvrir des tickets peut inonder une file.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s own guide for the settings</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>Suivez le guide de l’éditeur pour les réglages</translation>
    </message>
    <message>
        <source>The three-way guide names this without steps, so Trivet does not make any up.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot; and &quot;Bring in checklists&quot;, note under the steps</extracomment>
        <translation>Le guide des trois produits le cite sans étapes, Trivet n’en invente donc pas.</translation>
    </message>
    <message>
        <source>Use passwords in Web Remote</source>
        <extracomment>How-to on the last page, title. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Utiliser des mots de passe dans Web Remote</translation>
    </message>
    <message>
        <source>Each technician signs in once</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, one short line</extracomment>
        <translation>Chaque technicien se connecte une fois</translation>
    </message>
    <message>
        <source>With step 3.3 done, the toolbar of a remote session holds the passwords that IT Glue keeps for that customer. Nobody copies them from another window.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, why</extracomment>
        <translation>Une fois l’étape 3.3 faite, la barre d’outils d’une session à distance contient les mots de passe qu’IT Glue garde pour ce client. Personne ne les copie depuis une autre fenêtre.</translation>
    </message>
    <message>
        <source>See that the passwords you need are recorded in IT Glue</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading</extracomment>
        <translation>Assurez-vous que les mots de passe nécessaires sont enregistrés dans IT Glue</translation>
    </message>
    <message>
        <source>On a device&apos;s summary page, choose IT Glue at the top right, then Authenticate</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue is a button in Datto RMM</extracomment>
        <translation>Sur la page de résumé d’un appareil, choisissez IT Glue en haut à droite, puis Authenticate</translation>
    </message>
    <message>
        <source>Each technician does this once, with an IT Glue account of their own. Nobody can do it for another.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction note</extracomment>
        <translation>Chaque technicien le fait une fois, avec son propre compte IT Glue. Personne ne peut le faire pour un autre.</translation>
    </message>
    <message>
        <source>Start Web Remote and open the IT Glue Passwords tool</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue Passwords is a tool&apos;s name</extracomment>
        <translation>Démarrez Web Remote et ouvrez l’outil IT Glue Passwords</translation>
    </message>
    <message>
        <source>Bring in checklists</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Intégrer les listes de contrôle</translation>
    </message>
    <message>
        <source>See them on organizations</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, one short line</extracomment>
        <translation>Les voir sur les organisations</translation>
    </message>
    <message>
        <source>IT Glue&apos;s checklists show on the organization in Autotask, on a tab of their own. Each person links their two accounts once, and then sees what IT Glue lets them see.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, why</extracomment>
        <translation>Les listes de contrôle d’IT Glue s’affichent sur l’organisation dans Autotask, dans un onglet à part. Chaque personne lie une fois ses deux comptes, et voit ensuite ce qu’IT Glue lui laisse voir.</translation>
    </message>
    <message>
        <source>Open an organization in Autotask and its IT Glue Checklists tab</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading. IT Glue Checklists is a portal label</extracomment>
        <translation>Ouvrez une organisation dans Autotask et son onglet IT Glue Checklists</translation>
    </message>
    <message>
        <source>It is among the smaller tabs below the organization&apos;s data.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note</extracomment>
        <translation>Il se trouve parmi les petits onglets sous les données de l’organisation.</translation>
    </message>
    <message>
        <source>Link your Autotask and IT Glue accounts there</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading</extracomment>
        <translation>Liez-y vos comptes Autotask et IT Glue</translation>
    </message>
    <message>
        <source>The IT Glue tab of your own user profile does the same. People without an IT Glue account need an invitation first: step 2.4 skipped them, and IT Glue sends them whenever you like.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note. IT Glue is a tab in the user profile</extracomment>
        <translation>L’onglet IT Glue de votre propre profil d’utilisateur fait la même chose. Les personnes sans compte IT Glue ont d’abord besoin d’une invitation&#xa0;: l’étape 2.4 les a passées, et IT Glue les envoie quand vous voulez.</translation>
    </message>
    <message>
        <source>Clear away what another PSA left behind</source>
        <extracomment>Repair route, title. PSA: software like Autotask</extracomment>
        <translation>Ranger ce qu’un autre PSA a laissé</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are no longer synced by anything. Autotask&apos;s own arrive beside them, and people find two of each device.</source>
        <extracomment>Repair route, why. PSA: software like Autotask</extracomment>
        <translation>Plus rien ne synchronise les configurations de l’ancien PSA. Celles d’Autotask arrivent à côté, et l’on trouve chaque appareil deux fois.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue first</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Exportez d’abord une sauvegarde récente d’IT Glue</translation>
    </message>
    <message>
        <source>What is deleted in IT Glue cannot be brought back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Ce qui est supprimé dans IT Glue ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Disconnect the former PSA, and keep its data</source>
        <extracomment>Repair route, instruction heading. PSA: software like Autotask</extracomment>
        <translation>Déconnectez l’ancien PSA, et gardez ses données</translation>
    </message>
    <message>
        <source>IT Glue offers to delete everything of it. That takes passwords and documents along.</source>
        <extracomment>Repair route, instruction note. PSA: software like Autotask</extracomment>
        <translation>IT Glue propose de tout en supprimer. Cela emporte aussi mots de passe et documents.</translation>
    </message>
    <message>
        <source>Archive the configurations listed here</source>
        <extracomment>Repair route, instruction heading; the records are those that the check lists</extracomment>
        <translation>Archivez les configurations listées ici</translation>
    </message>
    <message>
        <source>An archived configuration keeps its passwords and documents and can be brought back, so nothing is lost.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Une configuration archivée garde ses mots de passe et documents et peut être rétablie, rien n’est donc perdu.</translation>
    </message>
    <message>
        <source>IT Glue was linked before the first link was clean</source>
        <extracomment>Repair route, title</extracomment>
        <translation>IT Glue a été lié avant que le premier lien soit propre</translation>
    </message>
    <message>
        <source>Devices without a type came over as Autotask Default, and devices that are there twice came over twice. IT Glue locks both, so they are mended in Autotask.</source>
        <extracomment>Repair route, why. Autotask Default is a portal value</extracomment>
        <translation>Les appareils sans type sont venus en tant qu’Autotask Default, et les appareils en double sont venus deux fois. IT Glue verrouille les deux, ils se corrigent donc dans Autotask.</translation>
    </message>
    <message>
        <source>Choose Pause Sync for Autotask</source>
        <extracomment>Repair route, instruction heading. Pause Sync is a portal label</extracomment>
        <translation>Choisissez Pause Sync pour Autotask</translation>
    </message>
    <message>
        <source>Do not disconnect: links would be lost that are right.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Ne déconnectez pas&#xa0;: des liens corrects seraient perdus.</translation>
    </message>
    <message>
        <source>Give every device type a product and a type</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Donnez à chaque type d’appareil un produit et un type</translation>
    </message>
    <message>
        <source>Steps 1.4 and 1.5 lead through it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Les étapes 1.4 et 1.5 vous y conduisent.</translation>
    </message>
    <message>
        <source>Set the type on each device listed here, and make doubles inactive</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Définissez le type de chaque appareil listé ici, et rendez les doublons inactifs</translation>
    </message>
    <message>
        <source>Of two, keep the one whose configuration holds passwords and documents. An inactive device leaves its configuration in IT Glue as an orphan, to be archived.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Des deux, gardez celui dont la configuration contient mots de passe et documents. Un appareil inactif laisse sa configuration orpheline dans IT Glue, à archiver.</translation>
    </message>
    <message>
        <source>Clear Sync Configuration Items without Configuration Item Types, resume, and Start Manual Sync</source>
        <extracomment>Repair route, instruction heading; portal labels</extracomment>
        <translation>Décochez Sync Configuration Items without Configuration Item Types, reprenez, et choisissez Start Manual Sync</translation>
    </message>
    <message>
        <source>Two-way sync was left on</source>
        <extracomment>Repair route, title</extracomment>
        <translation>La synchronisation bidirectionnelle est restée activée</translation>
    </message>
    <message>
        <source>IT Glue writes into Autotask. What was there before on both sides does not sync until each record is edited and saved, and edits overwrite each other.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>IT Glue écrit dans Autotask. Ce qui existait auparavant des deux côtés n’est synchronisé qu’une fois chaque enregistrement modifié et enregistré, et les modifications s’écrasent mutuellement.</translation>
    </message>
    <message>
        <source>Clear Enable two-way sync, then save</source>
        <extracomment>Repair route, instruction heading. Enable two-way sync is a portal label</extracomment>
        <translation>Décochez Enable two-way sync, puis enregistrez</translation>
    </message>
    <message>
        <source>Look through the devices listed here, which IT Glue changed</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Parcourez les appareils listés ici, qu’IT Glue a modifiés</translation>
    </message>
    <message>
        <source>Write in what is right. From now on Autotask wins, and IT Glue follows it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Inscrivez ce qui est juste. Désormais, Autotask l’emporte, et IT Glue le suit.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync, and confirm step 2.4 again</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Choisissez Start Manual Sync, et confirmez à nouveau l’étape 2.4</translation>
    </message>
    <message>
        <source>Datto RMM was linked to IT Glue before Autotask</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM a été lié à IT Glue avant Autotask</translation>
    </message>
    <message>
        <source>Configurations made from Datto RMM do not know Autotask. When Autotask is linked, each device that does not match exactly is created a second time.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Les configurations issues de Datto RMM ne connaissent pas Autotask. Lorsqu’Autotask est lié, chaque appareil qui ne correspond pas exactement est créé une seconde fois.</translation>
    </message>
    <message>
        <source>Disconnect Datto RMM in IT Glue, and keep its data</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Déconnectez Datto RMM dans IT Glue, et gardez ses données</translation>
    </message>
    <message>
        <source>Its configurations stay and stand alone. Nothing in Datto RMM changes.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Ses configurations restent et existent par elles-mêmes. Rien ne change dans Datto RMM.</translation>
    </message>
    <message>
        <source>Make names and serial numbers equal on both sides</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Rendez noms et numéros de série identiques des deux côtés</translation>
    </message>
    <message>
        <source>The forecast of step 2.1 lists what would be joined and what doubled.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>La prévision de l’étape 2.1 énumère ce qui serait joint et ce qui serait doublé.</translation>
    </message>
    <message>
        <source>Link Autotask as chapter 2 says, and wait until its sync is done</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Liez Autotask comme le dit le chapitre 2, et attendez la fin de sa synchronisation</translation>
    </message>
    <message>
        <source>Link Datto RMM again as chapter 3 says</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Liez à nouveau Datto RMM comme le dit le chapitre 3</translation>
    </message>
    <message>
        <source>Datto RMM was matched by its sites</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM a été rapproché par ses sites</translation>
    </message>
    <message>
        <source>Where a site is named differently from its company, live data went to an organization of the site&apos;s name, and the customer&apos;s own got none.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Là où un site porte un autre nom que sa société, les données en direct sont allées à une organisation au nom du site, et celle du client n’en a pas reçu.</translation>
    </message>
    <message>
        <source>In the settings of Datto RMM, choose Autotask Companies, then save</source>
        <extracomment>Repair route, instruction heading. Autotask Companies is a portal label</extracomment>
        <translation>Dans les réglages de Datto RMM, choisissez Autotask Companies, puis enregistrez</translation>
    </message>
    <message>
        <source>If IT Glue no longer lets you choose, disconnect Datto RMM with its data kept, and connect it again as step 3.2 says.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Si IT Glue ne vous laisse plus choisir, déconnectez Datto RMM en gardant ses données, et reconnectez-le comme le dit l’étape 3.2.</translation>
    </message>
    <message>
        <source>On the Matched tab, Change Match for the organizations listed here</source>
        <extracomment>Repair route, instruction heading. Change Match and Matched are portal labels</extracomment>
        <translation>Dans l’onglet Matched, utilisez Change Match pour les organisations listées ici</translation>
    </message>
    <message>
        <source>Empty the organizations that were made for sites</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Videz les organisations créées pour des sites</translation>
    </message>
    <message>
        <source>Move their documents and passwords to the customer&apos;s organization before you delete one: nothing comes back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Déplacez leurs documents et mots de passe vers l’organisation du client avant d’en supprimer une&#xa0;: rien ne revient.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync for Datto RMM</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Choisissez Start Manual Sync pour Datto RMM</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Docteur</translation>
    </message>
    <message>
        <source>Paste the key above at once, and any address of your IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Collez tout de suite la clé ci-dessus, et n’importe quelle adresse de votre IT Glue</translation>
    </message>
    <message>
        <source>It is on if step 0.1 was done. Without it, users have no API section.</source>
        <extracomment>Step 3.1, instruction note. API is a portal label</extracomment>
        <translation>Il est activé si l’étape 0.1 est faite. Sans lui, les utilisateurs n’ont pas de section API.</translation>
    </message>
    <message>
        <source>In Datto RMM, give each field you want a name, and let a component fill it in</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>Dans Datto RMM, donnez un nom à chaque champ voulu et laissez un composant le remplir</translation>
    </message>
    <message>
        <source>How that is done stands in Datto RMM&apos;s help, under User-defined fields.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note; the name of a page of Datto RMM&apos;s help</extracomment>
        <translation>La marche à suivre se trouve dans l’aide de Datto RMM, sous User-defined fields.</translation>
    </message>
    <message>
        <source>A device in Autotask can open Web Remote or its page in Datto RMM. The device insight of a ticket lets you remote into the device by its name, and no more. With the Datto RMM insight made visible, the same tools, free disk space, and whether it is online for you stand right on the ticket.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, why. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Un appareil dans Autotask peut ouvrir Web Remote ou sa page dans Datto RMM. L’aperçu de l’appareil d’un ticket permet de prendre la main par son nom, et rien de plus. Une fois l’aperçu Datto RMM visible, les mêmes outils, l’espace disque libre et son état en ligne pour vous figurent directement sur le ticket.</translation>
    </message>
    <message>
        <source>Use RMM and BCDR from Autotask</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Utiliser RMM et BCDR depuis Autotask</translation>
    </message>
    <message>
        <source>Alerts and devices in one place</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, one short line</extracomment>
        <translation>Alertes et appareils au même endroit</translation>
    </message>
    <message>
        <source>With the first link in place, alerts and devices of Datto RMM and BCDR open from Autotask, and there are short ways between a ticket, its device, its site, and its organization.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, why</extracomment>
        <translation>Une fois le premier lien en place, les alertes et appareils de Datto RMM et BCDR s’ouvrent depuis Autotask, et des raccourcis relient un ticket, son appareil, son site et son organisation.</translation>
    </message>
    <message>
        <source>Open a device that came from Datto RMM, and start its tools at the top right</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Ouvrez un appareil venu de Datto RMM et lancez ses outils en haut à droite</translation>
    </message>
    <message>
        <source>Show your technicians the short ways between the two</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Montrez à vos techniciens les raccourcis entre les deux</translation>
    </message>
    <message>
        <source>They stand in Autotask&apos;s help, under Integration workflows.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Ils figurent dans l’aide d’Autotask, sous Integration workflows.</translation>
    </message>
    <message>
        <source>In Ticket Rule Details, give the rule a name and a description of the tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Dans Ticket Rule Details, donnez à la règle un nom et une description des tickets concernés, puis choisissez Next</translation>
    </message>
    <message>
        <source>The button is then disabled and reads Saved and authenticated. If Datto RMM refuses, mend the values before another try: repeated failures lock the user.</source>
        <extracomment>Step 1.3, instruction note. Saved and authenticated is a portal label</extracomment>
        <translation>Le bouton est alors désactivé et affiche Saved and authenticated. Si Datto RMM refuse, corrigez les valeurs avant de réessayer : des échecs répétés verrouillent l’utilisateur.</translation>
    </message>
    <message>
        <source>Check that you have these three</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Vérifiez que vous avez ces trois éléments</translation>
    </message>
    <message>
        <source>All of them stand in Autotask&apos;s help. Search it for BCDR tools.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Tous figurent dans l’aide d’Autotask. Cherchez-y BCDR tools.</translation>
    </message>
    <message>
        <source>First and last name and an email address are required, too; mail about failed syncs goes there. Your own copy of that level works too. The vendor&apos;s guide speaks of a custom level from an earlier section; there is no such section. The vendor stands under API Tracking Identifier.</source>
        <extracomment>Step 1.1, instruction note. API Tracking Identifier is a portal label</extracomment>
        <translation>Le prénom, le nom et une adresse e-mail sont aussi obligatoires ; les messages sur les synchronisations en échec y arrivent. Votre propre copie de ce niveau convient aussi. Le guide du fournisseur parle d’un niveau personnalisé d’une section précédente ; cette section n’existe pas. Le fournisseur se trouve sous API Tracking Identifier.</translation>
    </message>
    <message>
        <source>Every check with its evidence, its cause and its mend. Trivet keeps looking while this page is open, and writes nothing that you have not seen first.</source>
        <translation>Chaque vérification avec sa preuve, sa cause et son remède. Trivet continue de regarder tant que cette page est ouverte, et n’écrit rien que vous n’ayez vu auparavant.</translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message>
        <source>configurations</source>
        <translation>configurations</translation>
    </message>
    <message>
        <source>devices matched</source>
        <translation>appareils rapprochés</translation>
    </message>
    <message>
        <source>devices in Autotask</source>
        <translation>appareils dans Autotask</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Devices arrived of those expected
----------
On an edge of the diagram: steps passed of all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links were verified when they were last read</extracomment>
        <translation>%1 sur 3</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>Second line below &quot;2 of 3&quot; links; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>établis %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>Read aloud for an edge of the diagram</extracomment>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <extracomment>Read aloud for an edge of the diagram; %1 is &quot;6 of 6 steps&quot;, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1, établi %2</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>later chapter</source>
        <translation>chapitre ultérieur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Left out. You can add it at any time.</source>
        <translation>Laissé de côté. Vous pouvez l’ajouter à tout moment.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The worst finding of a link; %1 its title, %2 its evidence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Verified when it was last read, %1.</source>
        <extracomment>Of a link; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>Établi lors de la dernière lecture, %1.</translation>
    </message>
    <message>
        <source>Everything that can be proved is proved; the rest was confirmed.</source>
        <translation>Tout ce qui peut être prouvé est prouvé&#xa0;; le reste a été confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proved</source>
        <translation>
            <numerusform>%Ln prouvé</numerusform>
            <numerusform>%Ln prouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <extracomment>%1 the worst finding of a link, in a sentence; %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 (et %Ln autre)</numerusform>
            <numerusform>%1 (et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>In general</source>
        <extracomment>Row of the health check: what belongs to none of the links</extracomment>
        <translation>En général</translation>
    </message>
</context>
<context>
    <name>Hurts</name>
    <message>
        <source>Every call to Autotask is refused, so nothing of it can be checked.</source>
        <translation>Chaque appel à Autotask est refusé, rien ne peut donc y être vérifié.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Autotask. Trying again and again locks the user.</source>
        <translation>Trivet ne lit rien d’Autotask. Réessayer sans cesse verrouille l’utilisateur.</translation>
    </message>
    <message>
        <source>While the user is locked, everything that signs in with it stands still.</source>
        <translation>Tant que l’utilisateur est verrouillé, tout ce qui se connecte avec lui est à l’arrêt.</translation>
    </message>
    <message>
        <source>What Trivet may not see looks like missing, so most checks stay unknown.</source>
        <translation>Ce que Trivet n’a pas le droit de voir semble manquer, la plupart des vérifications restent donc inconnues.</translation>
    </message>
    <message>
        <source>User-defined fields that are protected do not sync.</source>
        <translation>Les champs personnalisés protégés ne sont pas synchronisés.</translation>
    </message>
    <message>
        <source>Datto RMM may refuse a user of another domain.</source>
        <translation>Datto RMM peut refuser un utilisateur d’un autre domaine.</translation>
    </message>
    <message>
        <source>When one user is locked, both links stop, and nobody can tell which of them did it.</source>
        <translation>Quand l’unique utilisateur est verrouillé, les deux liens s’arrêtent, et personne ne peut dire lequel en est la cause.</translation>
    </message>
    <message>
        <source>At the limit Autotask stops answering every integration, ticketing among them.</source>
        <translation>À la limite, Autotask cesse de répondre à toutes les intégrations, y compris à la gestion des tickets.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Datto RMM, so devices and sites stay unknown.</source>
        <translation>Trivet ne lit rien de Datto RMM, appareils et sites restent donc inconnus.</translation>
    </message>
    <message>
        <source>While Datto RMM holds Trivet back, a good key looks like a bad one.</source>
        <translation>Tant que Datto RMM retient Trivet, une bonne clé ressemble à une mauvaise.</translation>
    </message>
    <message>
        <source>A key of a person stops working when the person leaves.</source>
        <translation>La clé d’une personne cesse de fonctionner quand celle-ci s’en va.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of IT Glue, so organizations and configurations stay unknown.</source>
        <translation>Trivet ne lit rien d’IT Glue, organisations et configurations restent donc inconnues.</translation>
    </message>
    <message>
        <source>IT Glue revokes a key that nobody used for 90 days.</source>
        <translation>IT Glue révoque une clé que personne n’a utilisée pendant 90 jours.</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection cannot be read or matched.</source>
        <translation>Les clients de SaaS Protection ne peuvent être ni lus ni rapprochés.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both integrations.</source>
        <translation>Renouveler l’unique clé interrompt les deux intégrations.</translation>
    </message>
    <message>
        <source>Data of two companies would be mixed.</source>
        <translation>Les données de deux sociétés seraient mélangées.</translation>
    </message>
    <message>
        <source>Secrets are gone when Trivet closes, and have to be pasted again.</source>
        <translation>Les secrets disparaissent à la fermeture de Trivet et doivent être collés à nouveau.</translation>
    </message>
    <message>
        <source>Secrets seem lost, though another keychain has them.</source>
        <translation>Des secrets semblent perdus, bien qu’un autre trousseau les ait.</translation>
    </message>
    <message>
        <source>From half a list nothing can be called missing, so checks stay unknown.</source>
        <translation>D’une moitié de liste, rien ne peut être dit manquant, les vérifications restent donc inconnues.</translation>
    </message>
    <message>
        <source>A secret that was not saved has to be made anew, because portals show it once.</source>
        <translation>Un secret non enregistré doit être refait, car les portails ne le montrent qu’une fois.</translation>
    </message>
    <message>
        <source>What is empty here is missing where it is to be pasted.</source>
        <translation>Ce qui est vide ici manque là où il faut le coller.</translation>
    </message>
    <message>
        <source>Datto RMM cannot sign in to Autotask, and no device comes.</source>
        <translation>Datto RMM ne peut pas se connecter à Autotask, et aucun appareil ne vient.</translation>
    </message>
    <message>
        <source>Devices of sites without a company never reach Autotask.</source>
        <translation>Les appareils des sites sans société n’atteignent jamais Autotask.</translation>
    </message>
    <message>
        <source>Nothing can be said of customers until it is known which type means them.</source>
        <translation>On ne peut rien dire des clients tant qu’on ne sait pas quel type les désigne.</translation>
    </message>
    <message>
        <source>Devices of a customer that slipped in would be billed to yourself.</source>
        <translation>Des appareils d’un client qui se seraient glissés là vous seraient facturés.</translation>
    </message>
    <message>
        <source>No device type can be mapped, and every device comes up as Autotask Default in IT Glue.</source>
        <translation>Aucun type d’appareil ne peut être affecté, et chaque appareil apparaît en tant qu’Autotask Default dans IT Glue.</translation>
    </message>
    <message>
        <source>Reports are split between types of nearly one name.</source>
        <translation>Les rapports se partagent entre des types de noms presque identiques.</translation>
    </message>
    <message>
        <source>These devices come up as Autotask Default in IT Glue, or not at all, and IT Glue cannot mend that.</source>
        <translation>Ces appareils apparaissent dans IT Glue en tant qu’Autotask Default, ou pas du tout, et IT Glue ne peut pas le corriger.</translation>
    </message>
    <message>
        <source>Devices of this type will come without a configuration item type.</source>
        <translation>Les appareils de ce type viendront sans type d’élément de configuration.</translation>
    </message>
    <message>
        <source>Datto RMM cannot create the devices that this product stands for.</source>
        <translation>Datto RMM ne peut pas créer les appareils que ce produit représente.</translation>
    </message>
    <message>
        <source>New devices keep coming without a type.</source>
        <translation>De nouveaux appareils continuent d’arriver sans type.</translation>
    </message>
    <message>
        <source>Devices of these sites never reach Autotask, and so never IT Glue.</source>
        <translation>Les appareils de ces sites n’atteignent jamais Autotask, et donc jamais IT Glue.</translation>
    </message>
    <message>
        <source>Devices land on companies that are gone or no customers.</source>
        <translation>Des appareils arrivent chez des sociétés disparues ou qui ne sont pas des clients.</translation>
    </message>
    <message>
        <source>A device that is not in Autotask has no tickets, no contract and no documentation.</source>
        <translation>Un appareil absent d’Autotask n’a ni tickets, ni contrat, ni documentation.</translation>
    </message>
    <message>
        <source>IT Glue shows these devices as Autotask Default, or not at all, like devices without a type.</source>
        <translation>IT Glue montre ces appareils en tant qu’Autotask Default, ou pas du tout, comme ceux sans type.</translation>
    </message>
    <message>
        <source>Devices and defaults are spread over products of one name, and people choose the wrong one.</source>
        <translation>Appareils et valeurs par défaut se répartissent sur des produits de même nom, et l’on choisit le mauvais.</translation>
    </message>
    <message>
        <source>Devices come with whatever category is the default, and perhaps without the fields you need.</source>
        <translation>Les appareils viennent avec la catégorie par défaut, quelle qu’elle soit, et peut-être sans les champs nécessaires.</translation>
    </message>
    <message>
        <source>IT Glue shows the devices of all these sites in one organization.</source>
        <translation>IT Glue montre les appareils de tous ces sites dans une organisation.</translation>
    </message>
    <message>
        <source>Devices of one customer are booked on another, and shown to it.</source>
        <translation>Les appareils d’un client sont comptés chez un autre, et lui sont montrés.</translation>
    </message>
    <message>
        <source>The device is billed twice, its tickets are split, and IT Glue copies both.</source>
        <translation>L’appareil est facturé deux fois, ses tickets se partagent, et IT Glue copie les deux.</translation>
    </message>
    <message>
        <source>The sync updates whichever record is newest, and IT Glue copies each.</source>
        <translation>La synchronisation met à jour l’enregistrement le plus récent, et IT Glue copie chacun.</translation>
    </message>
    <message>
        <source>A number that several devices bear joins what does not belong together.</source>
        <translation>Un numéro que portent plusieurs appareils réunit ce qui ne va pas ensemble.</translation>
    </message>
    <message>
        <source>Devices that nobody manages stay on invoices and in IT Glue.</source>
        <translation>Des appareils que personne ne gère restent sur les factures et dans IT Glue.</translation>
    </message>
    <message>
        <source>One customer sees and pays for what is another&apos;s, and no API can move it.</source>
        <translation>Un client voit et paie ce qui est à un autre, et aucune API ne peut le déplacer.</translation>
    </message>
    <message>
        <source>IT Glue takes name and asset tag from there, so people look for names that are gone.</source>
        <translation>IT Glue en reprend le nom et le numéro d’inventaire, on cherche donc des noms disparus.</translation>
    </message>
    <message>
        <source>The customer goes on paying for devices that nobody looks after.</source>
        <translation>Le client continue de payer pour des appareils dont personne ne s’occupe.</translation>
    </message>
    <message>
        <source>Reports on these fields stay empty.</source>
        <translation>Les rapports sur ces champs restent vides.</translation>
    </message>
    <message>
        <source>What nobody has sorted yet, or has deleted, is booked on one customer.</source>
        <translation>Ce que personne n’a encore classé, ou a supprimé, est compté chez un client.</translation>
    </message>
    <message>
        <source>Devices that come before the mapping is saved come with the wrong type.</source>
        <translation>Les appareils qui viennent avant l’enregistrement de l’affectation ont le mauvais type.</translation>
    </message>
    <message>
        <source>Devices cannot be created without their product.</source>
        <translation>Les appareils ne peuvent pas être créés sans leur produit.</translation>
    </message>
    <message>
        <source>Devices that another vendor&apos;s user made are not kept up by Datto RMM.</source>
        <translation>Datto RMM ne tient pas à jour les appareils créés par l’utilisateur d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>Autotask counts the calls under another vendor&apos;s name, and may refuse them.</source>
        <translation>Autotask compte les appels sous le nom d’un autre fournisseur, et peut les refuser.</translation>
    </message>
    <message>
        <source>The sync stops on the day the password runs out.</source>
        <translation>La synchronisation s’arrête le jour où le mot de passe expire.</translation>
    </message>
    <message>
        <source>Protected fields stay empty.</source>
        <translation>Les champs protégés restent vides.</translation>
    </message>
    <message>
        <source>Nothing syncs until Datto RMM has signed in.</source>
        <translation>Rien n’est synchronisé tant que Datto RMM ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Sites of prospects and vendors come up for mapping, too.</source>
        <translation>Des sites de prospects et de fournisseurs apparaissent aussi pour l’affectation.</translation>
    </message>
    <message>
        <source>Devices come while their types are still open.</source>
        <translation>Des appareils arrivent alors que leurs types sont encore en attente.</translation>
    </message>
    <message>
        <source>What was not saved in Datto RMM is not used.</source>
        <translation>Ce qui n’a pas été enregistré dans Datto RMM n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Devices of a product without a default type come without one.</source>
        <translation>Les appareils d’un produit sans type par défaut viennent sans type.</translation>
    </message>
    <message>
        <source>No device comes while Map Devices is off.</source>
        <translation>Aucun appareil ne vient tant que Map Devices est désactivé.</translation>
    </message>
    <message>
        <source>Without serial numbers and names IT Glue cannot tell that two records are one device.</source>
        <translation>Sans numéros de série ni noms, IT Glue ne peut pas voir que deux enregistrements sont un même appareil.</translation>
    </message>
    <message>
        <source>A wrong address or region looks like a wrong key.</source>
        <translation>Une mauvaise adresse ou région ressemble à une mauvaise clé.</translation>
    </message>
    <message>
        <source>IT Glue cannot sign in to Autotask, and nothing syncs.</source>
        <translation>IT Glue ne peut pas se connecter à Autotask, et rien n’est synchronisé.</translation>
    </message>
    <message>
        <source>What has not come yet looks like missing.</source>
        <translation>Ce qui n’est pas encore arrivé semble manquer.</translation>
    </message>
    <message>
        <source>The first sync makes a second organization beside the right one.</source>
        <translation>La première synchronisation crée une seconde organisation à côté de la bonne.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, and makes a second organization.</source>
        <translation>IT Glue ne rapproche que les noms exacts, et crée une seconde organisation.</translation>
    </message>
    <message>
        <source>Documentation of two companies ends up in one organization.</source>
        <translation>La documentation de deux sociétés se retrouve dans une organisation.</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are left behind as orphans.</source>
        <translation>Des configurations de l’ancien PSA restent orphelines.</translation>
    </message>
    <message>
        <source>Prospects and vendors fill IT Glue.</source>
        <translation>Prospects et fournisseurs remplissent IT Glue.</translation>
    </message>
    <message>
        <source>Each of them has to be mended by hand, in Autotask.</source>
        <translation>Chacun doit être corrigé à la main, dans Autotask.</translation>
    </message>
    <message>
        <source>Documentation stands under the wrong type.</source>
        <translation>La documentation se trouve sous le mauvais type.</translation>
    </message>
    <message>
        <source>These devices have no documentation and no passwords in IT Glue.</source>
        <translation>Ces appareils n’ont ni documentation ni mots de passe dans IT Glue.</translation>
    </message>
    <message>
        <source>Documentation of devices that are gone is taken for true.</source>
        <translation>La documentation d’appareils disparus est prise pour vraie.</translation>
    </message>
    <message>
        <source>Passwords and documents are split between the twins.</source>
        <translation>Mots de passe et documents se partagent entre les doublons.</translation>
    </message>
    <message>
        <source>Sites of customers are not documented.</source>
        <translation>Les emplacements des clients ne sont pas documentés.</translation>
    </message>
    <message>
        <source>IT Glue overwrites what stands in Autotask.</source>
        <translation>IT Glue écrase ce qui se trouve dans Autotask.</translation>
    </message>
    <message>
        <source>These records do not sync, and nothing says so.</source>
        <translation>Ces enregistrements ne sont pas synchronisés, et rien ne le dit.</translation>
    </message>
    <message>
        <source>Devices cannot be found by manufacturer or model.</source>
        <translation>Les appareils ne peuvent pas être trouvés par fabricant ou modèle.</translation>
    </message>
    <message>
        <source>People without an account cannot open IT Glue from Autotask.</source>
        <translation>Les personnes sans compte ne peuvent pas ouvrir IT Glue depuis Autotask.</translation>
    </message>
    <message>
        <source>While it moves, counts of today are not those of tomorrow.</source>
        <translation>Tant qu’elle bouge, les chiffres d’aujourd’hui ne sont pas ceux de demain.</translation>
    </message>
    <message>
        <source>What changes in Autotask no longer reaches IT Glue.</source>
        <translation>Ce qui change dans Autotask n’atteint plus IT Glue.</translation>
    </message>
    <message>
        <source>Records without an account manager fail to sync.</source>
        <translation>La synchronisation des enregistrements sans responsable de compte échoue.</translation>
    </message>
    <message>
        <source>IT Glue fills with what nobody looks for.</source>
        <translation>IT Glue se remplit de ce que personne ne cherche.</translation>
    </message>
    <message>
        <source>Autotask shows nothing of IT Glue.</source>
        <translation>Autotask ne montre rien d’IT Glue.</translation>
    </message>
    <message>
        <source>Protected fields stay empty in IT Glue.</source>
        <translation>Les champs protégés restent vides dans IT Glue.</translation>
    </message>
    <message>
        <source>Too much or too little reaches IT Glue, and is hard to take back.</source>
        <translation>Trop ou trop peu de choses atteignent IT Glue, et c’est difficile à reprendre.</translation>
    </message>
    <message>
        <source>Nothing reaches IT Glue until the integration is saved.</source>
        <translation>Rien n’atteint IT Glue tant que l’intégration n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Everybody is selected, and each of them gets a mail.</source>
        <translation>Tout le monde est sélectionné, et chacun reçoit un e-mail.</translation>
    </message>
    <message>
        <source>IT Glue has no bin: what is deleted or joined wrongly is gone.</source>
        <translation>IT Glue n’a pas de corbeille&#xa0;: ce qui est supprimé ou joint à tort est perdu.</translation>
    </message>
    <message>
        <source>IT Glue cannot read Datto RMM.</source>
        <translation>IT Glue ne peut pas lire Datto RMM.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both programs.</source>
        <translation>Renouveler l’unique clé interrompt les deux programmes.</translation>
    </message>
    <message>
        <source>No configuration shows what Datto RMM knows of its device.</source>
        <translation>Aucune configuration ne montre ce que Datto RMM sait de son appareil.</translation>
    </message>
    <message>
        <source>Keys do not work until the user is saved.</source>
        <translation>Les clés ne fonctionnent pas tant que l’utilisateur n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Matching by sites makes organizations a second time.</source>
        <translation>Le rapprochement par sites crée les organisations une seconde fois.</translation>
    </message>
    <message>
        <source>Datto RMM shows nothing of IT Glue.</source>
        <translation>Datto RMM ne montre rien d’IT Glue.</translation>
    </message>
    <message>
        <source>Organizations and devices exist twice, once for each link.</source>
        <translation>Organisations et appareils existent deux fois, une pour chaque lien.</translation>
    </message>
    <message>
        <source>Each site becomes an organization of its own.</source>
        <translation>Chaque site devient une organisation à part.</translation>
    </message>
    <message>
        <source>Devices of these organizations show nothing of Datto RMM.</source>
        <translation>Les appareils de ces organisations ne montrent rien de Datto RMM.</translation>
    </message>
    <message>
        <source>Technicians cannot connect to these devices from IT Glue.</source>
        <translation>Les techniciens ne peuvent pas se connecter à ces appareils depuis IT Glue.</translation>
    </message>
    <message>
        <source>A technician connects to the wrong machine and reads another device&apos;s passwords.</source>
        <translation>Un technicien se connecte à la mauvaise machine et lit les mots de passe d’un autre appareil.</translation>
    </message>
    <message>
        <source>An address that several devices share matches the wrong one.</source>
        <translation>Une adresse que partagent plusieurs appareils est rapprochée du mauvais.</translation>
    </message>
    <message>
        <source>Warranty is looked up for the wrong device.</source>
        <translation>La garantie est recherchée pour le mauvais appareil.</translation>
    </message>
    <message>
        <source>These records are not matched, and nothing says so.</source>
        <translation>Ces enregistrements ne sont pas rapprochés, et rien ne le dit.</translation>
    </message>
    <message>
        <source>Devices that are long gone are kept up and billed.</source>
        <translation>Des appareils disparus depuis longtemps sont suivis et facturés.</translation>
    </message>
    <message>
        <source>Who has not signed in sees an empty pane in Datto RMM.</source>
        <translation>Qui ne s’est pas connecté voit un volet vide dans Datto RMM.</translation>
    </message>
    <message>
        <source>One of the two panes stays empty.</source>
        <translation>L’un des deux volets reste vide.</translation>
    </message>
    <message>
        <source>Organizations of these clients show no backup.</source>
        <translation>Les organisations de ces clients SaaS ne montrent aucune sauvegarde.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, so these clients stay unmatched.</source>
        <translation>IT Glue ne rapproche que les noms exacts, ces clients SaaS restent donc sans rapprochement.</translation>
    </message>
    <message>
        <source>A second organization appears beside the one that is there.</source>
        <translation>Une seconde organisation apparaît à côté de celle qui existe.</translation>
    </message>
    <message>
        <source>An organization shows one of its backups and not the other.</source>
        <translation>Une organisation montre l’une de ses sauvegardes et pas l’autre.</translation>
    </message>
    <message>
        <source>IT Glue does not see these clients, and their billing may suffer.</source>
        <translation>IT Glue ne voit pas ces clients SaaS, et leur facturation peut en souffrir.</translation>
    </message>
    <message>
        <source>Numbers that count differently look like an error.</source>
        <translation>Des chiffres comptés différemment ressemblent à une erreur.</translation>
    </message>
    <message>
        <source>IT Glue shows the backups of the day before.</source>
        <translation>IT Glue montre les sauvegardes de la veille.</translation>
    </message>
    <message>
        <source>Customers may believe they are protected and are not.</source>
        <translation>Des clients peuvent se croire protégés et ne pas l’être.</translation>
    </message>
    <message>
        <source>No organization shows its backup.</source>
        <translation>Aucune organisation ne montre sa sauvegarde.</translation>
    </message>
    <message>
        <source>IT Glue joins clients by itself, wrong ones among them.</source>
        <translation>IT Glue joint des clients SaaS de lui-même, y compris à tort.</translation>
    </message>
    <message>
        <source>What was decided here has not happened in IT Glue.</source>
        <translation>Ce qui a été décidé ici n’a pas eu lieu dans IT Glue.</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it works.</source>
        <translation>Personne n’a encore vu que cela fonctionne.</translation>
    </message>
    <message>
        <source>The steps that rest on this stay closed.</source>
        <translation>Les étapes qui reposent là-dessus restent fermées.</translation>
    </message>
    <message>
        <source>Nothing stops. It is good to know.</source>
        <translation>Rien ne s’arrête. C’est bon à savoir.</translation>
    </message>
    <message>
        <source>Nothing stops at once. Somebody will have to mend it by hand later.</source>
        <translation>Rien ne s’arrête tout de suite. Quelqu’un devra le corriger à la main plus tard.</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to IT Glue.</source>
        <translation>Ce n’est pas une adresse. Copiez-la depuis le navigateur pendant que vous êtes connecté à IT Glue.</translation>
    </message>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to Autotask.</source>
        <translation>Ce n’est pas une adresse. Copiez-la depuis le navigateur pendant que vous êtes connecté à Autotask.</translation>
    </message>
    <message>
        <source>This field is empty. Paste the value from the portal.</source>
        <translation>Ce champ est vide. Collez la valeur du portail.</translation>
    </message>
    <message>
        <source>This is an address. Paste the value itself.</source>
        <translation>C’est une adresse. Collez la valeur elle-même.</translation>
    </message>
    <message>
        <source>There is a space inside. Copy the value again, alone.</source>
        <translation>Il y a un espace à l’intérieur. Copiez à nouveau la valeur, seule.</translation>
    </message>
    <message>
        <source>There is a sign inside that no key has. Copy the value again, alone.</source>
        <translation>Il y a à l’intérieur un caractère qu’aucune clé ne comporte. Copiez à nouveau la valeur, seule.</translation>
    </message>
    <message>
        <source>This is too long. Copy the value alone.</source>
        <translation>C’est trop long. Copiez la valeur seule.</translation>
    </message>
    <message>
        <source>This looks like the user name. Paste the secret here.</source>
        <translation>Cela ressemble au nom d’utilisateur. Collez ici le secret.</translation>
    </message>
    <message>
        <source>A user name has the form name@domain. This may be the secret.</source>
        <translation>Un nom d’utilisateur a la forme name@domain. Ceci est peut-être le secret.</translation>
    </message>
    <message>
        <source>The same value is in another field. One of them is wrong.</source>
        <translation>La même valeur se trouve dans un autre champ. L’une des deux est fausse.</translation>
    </message>
    <message>
        <source>User name and secret stand in each other&apos;s field. Swap them.</source>
        <translation>Nom d’utilisateur et secret sont chacun dans le champ de l’autre. Échangez-les.</translation>
    </message>
    <message>
        <source>This is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>Ce n’est pas une adresse. Copiez API URL depuis la page de l’utilisateur dans Datto RMM.</translation>
    </message>
    <message>
        <source>This address does not belong to %1. Nothing is sent there.</source>
        <translation>Cette adresse n’appartient pas à %1. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>This names none of the six platforms. Copy API URL again.</source>
        <translation>Ceci ne désigne aucune des six plateformes. Copiez à nouveau API URL.</translation>
    </message>
    <message>
        <source>A key of IT Glue begins with ITG. Copy it again from IT Glue.</source>
        <translation>Une clé d’IT Glue commence par ITG. Copiez-la à nouveau depuis IT Glue.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it is not saved. Paste what belongs here, or keep it.</source>
        <translation>Cela ressemble à un secret et n’est donc pas enregistré. Collez ce qui va ici, ou gardez-le.</translation>
    </message>
    <message>
        <source>Spaces or line ends around it were left out</source>
        <translation>Les espaces ou fins de ligne autour ont été retirés</translation>
    </message>
    <message>
        <source>Shortened to the platform&apos;s address</source>
        <translation>Raccourci à l’adresse de la plateforme</translation>
    </message>
    <message>
        <source>Filled from Copy all</source>
        <translation>Rempli depuis Copy all</translation>
    </message>
    <message>
        <source>There is a space inside, at place %1. Copy the value again, alone.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>Il y a un espace à l’intérieur, à la position %1. Copiez à nouveau la valeur, seule.</translation>
    </message>
    <message>
        <source>There is a line break inside, at place %1. Copy the value again, alone and in one piece.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>Il y a un saut de ligne à l’intérieur, à la position %1. Copiez à nouveau la valeur, seule et d’un seul tenant.</translation>
    </message>
    <message>
        <source>There is a control character (%2) at place %1, which no key has. Copy the value again.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0007</extracomment>
        <translation>Il y a un caractère de contrôle (%2) à la position %1, qu’aucune clé ne comporte. Copiez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>There is an invisible sign (%2) at place %1, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00AD</extracomment>
        <translation>Il y a un caractère invisible (%2) à la position %1, qu’aucune clé ne comporte. Copiez la valeur depuis le portail lui-même.</translation>
    </message>
    <message>
        <source>The sign at place %1 only looks like “%3”: it is %2, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0430, %3 a letter</extracomment>
        <translation>Le caractère à la position %1 ressemble seulement à «&#xa0;%3&#xa0;»&#xa0;: c’est %2, qu’aucune clé ne comporte. Copiez la valeur depuis le portail lui-même.</translation>
    </message>
    <message>
        <source>The sign at place %1 (%2) is in no key. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00E9</extracomment>
        <translation>Le caractère à la position %1 (%2) ne figure dans aucune clé. Copiez la valeur depuis le portail lui-même.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Zone</source>
        <extracomment>A list of records that Trivet read from a vendor</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>Limite d’appels</translation>
    </message>
    <message>
        <source>Rights of Trivet&apos;s user</source>
        <translation>Droits de l’utilisateur de Trivet</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Company types</source>
        <translation>Types de société</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>Types d’élément de configuration</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Material codes</source>
        <translation>Codes matériel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Niveaux de sécurité</translation>
    </message>
    <message>
        <source>User-defined fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Sample of user-defined fields</source>
        <translation>Échantillon de champs personnalisés</translation>
    </message>
    <message>
        <source>Vendors of API users</source>
        <translation>Éditeurs des utilisateurs d’API</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>State of the platform</source>
        <translation>État de la plateforme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Key pair for IT Glue</source>
        <translation>Paire de clés pour IT Glue</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>Types des configurations</translation>
    </message>
    <message>
        <source>Errors of the sync</source>
        <translation>Erreurs de synchronisation</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients SaaS</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A list by its vendor: %1 &quot;Datto RMM&quot;, %2 &quot;Devices&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LiveSync</name>
    <message numerus="yes">
        <source>of %Ln device(s)</source>
        <extracomment>Behind the count of arrived devices</extracomment>
        <translation>
            <numerusform>sur %Ln appareil</numerusform>
            <numerusform>sur %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Tous arrivés</translation>
    </message>
    <message>
        <source>No new devices</source>
        <translation>Pas de nouveaux appareils</translation>
    </message>
    <message>
        <source>No new device for %1</source>
        <translation>Aucun nouvel appareil depuis %1</translation>
    </message>
    <message>
        <source>Likely causes: a busy Datto RMM queue, sites without a company, or device types without a product.</source>
        <translation>Causes probables&#xa0;: une file d’attente Datto RMM chargée, des sites sans société, ou des types d’appareil sans produit.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln configuration(s)</source>
        <extracomment>Behind the count of configurations in IT Glue</extracomment>
        <translation>
            <numerusform>sur %Ln configuration</numerusform>
            <numerusform>sur %Ln configurations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations</source>
        <extracomment>Below the count of configurations; %1 of %2 organizations</extracomment>
        <translation>%1 organisations sur %2</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing new in IT Glue for %1</source>
        <translation>Rien de nouveau dans IT Glue depuis %1</translation>
    </message>
    <message>
        <source>A queued sync starts within about an hour; Start Manual Sync moves it forward. After that, look at Actions &gt; Logs for a type or status that is not selected.</source>
        <translation>Une synchronisation en file commence dans l’heure environ&#xa0;; Start Manual Sync l’avance. Ensuite, cherchez sous Actions &gt; Logs un type ou un état non sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln matched</source>
        <extracomment>Behind the count of devices that are matched; %Ln should be</extracomment>
        <translation>
            <numerusform>sur %Ln rapproché</numerusform>
            <numerusform>sur %Ln rapprochés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations matched</source>
        <extracomment>Below the count of matched devices; %1 of %2 organizations</extracomment>
        <translation>%1 organisations rapprochées sur %2</translation>
    </message>
    <message>
        <source>All matched</source>
        <translation>Tous rapprochés</translation>
    </message>
    <message>
        <source>No new match for %1</source>
        <translation>Aucun nouveau rapprochement depuis %1</translation>
    </message>
    <message>
        <source>Open Actions &gt; Matching in IT Glue: what is not matched there waits for you. Devices without a serial number cannot be matched by themselves.</source>
        <translation>Ouvrez Actions &gt; Matching dans IT Glue&#xa0;: ce qui n’y est pas rapproché vous attend. Les appareils sans numéro de série ne peuvent pas être rapprochés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Everything arrived</source>
        <translation>Tout est arrivé</translation>
    </message>
</context>
<context>
    <name>MapForecast</name>
    <message numerus="yes">
        <source>%Ln would be Autotask Default</source>
        <extracomment>Filter: devices that IT Glue would show with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>%Ln serait Autotask Default</numerusform>
            <numerusform>%Ln seraient Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <extracomment>Filter: devices of which it is not sure what becomes</extracomment>
        <translation>
            <numerusform>%Ln ambigu</numerusform>
            <numerusform>%Ln ambigus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not arrive</source>
        <extracomment>Filter: devices that do not come to Autotask</extracomment>
        <translation>
            <numerusform>%Ln n’arrive pas</numerusform>
            <numerusform>%Ln n’arrivent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <extracomment>Filter: devices that become new records</extracomment>
        <translation>
            <numerusform>%Ln créé</numerusform>
            <numerusform>%Ln créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join(s)</source>
        <extracomment>Filter: devices that become one with a record that is there</extracomment>
        <translation>
            <numerusform>%Ln est joint</numerusform>
            <numerusform>%Ln sont joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <extracomment>Filter: devices of which something else came than was forecast</extracomment>
        <translation>
            <numerusform>%Ln diffère</numerusform>
            <numerusform>%Ln diffèrent</numerusform>
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
            <numerusform>%Ln pas encore là</numerusform>
            <numerusform>%Ln pas encore là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not compared</source>
        <extracomment>Filter: devices that cannot be held against the forecast</extracomment>
        <translation>
            <numerusform>%Ln non comparé</numerusform>
            <numerusform>%Ln non comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as forecast</source>
        <extracomment>Filter: devices that came, or stayed away, as was forecast</extracomment>
        <translation>
            <numerusform>%Ln comme prévu</numerusform>
            <numerusform>%Ln comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column head: a device&apos;s host name</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Device type</source>
        <extracomment>Column head: Desktop, Server, Printer</extracomment>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Column head: what was forecast of a device</extracomment>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column head: what came of the forecast</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column head: the reason</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Type in IT Glue</source>
        <extracomment>Column head: the type that IT Glue shows</extracomment>
        <translation>Type dans IT Glue</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What becomes of a device in Autotask: it becomes one with a record that is there</extracomment>
        <translation>Est joint</translation>
    </message>
    <message>
        <source>Is created</source>
        <extracomment>What becomes of a device in Autotask: a new record</extracomment>
        <translation>Est créé</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What becomes of a device in Autotask: several records fit</extracomment>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Does not arrive</source>
        <extracomment>What becomes of a device in Autotask: nothing</extracomment>
        <translation>N’arrive pas</translation>
    </message>
    <message>
        <source>No device of the company in Autotask fits</source>
        <translation>Aucun appareil de la société ne convient dans Autotask</translation>
    </message>
    <message>
        <source>Autotask knows it by its ID in Datto RMM</source>
        <translation>Autotask le connaît par son identifiant dans Datto RMM</translation>
    </message>
    <message>
        <source>Same serial number at this company</source>
        <translation>Même numéro de série dans cette société</translation>
    </message>
    <message>
        <source>Same name at this company; no serial number speaks against it</source>
        <translation>Même nom dans cette société ; aucun numéro de série ne s’y oppose</translation>
    </message>
    <message>
        <source>Deleted in Datto RMM</source>
        <translation>Supprimé dans Datto RMM</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists</source>
        <translation>Sur aucun site que Datto RMM liste</translation>
    </message>
    <message>
        <source>On one of Datto RMM&apos;s own sites, which no company has</source>
        <extracomment>Managed, OnDemand and Deleted Devices are Datto RMM&apos;s own sites</extracomment>
        <translation>Sur un des sites propres à Datto RMM, qu’aucune société n’a</translation>
    </message>
    <message>
        <source>Its site has no company</source>
        <translation>Son site n’a pas de société</translation>
    </message>
    <message>
        <source>The company of its site is gone from Autotask</source>
        <translation>La société de son site a disparu d’Autotask</translation>
    </message>
    <message>
        <source>The company of its site is inactive</source>
        <translation>La société de son site est inactive</translation>
    </message>
    <message>
        <source>An older record of a device that was set up anew</source>
        <translation>Un ancien enregistrement d’un appareil réinstallé</translation>
    </message>
    <message>
        <source>The mapping of its device type is not known</source>
        <translation>L’affectation de son type d’appareil n’est pas connue</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>Son type d’appareil n’est pas affecté</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>Son produit est inactif ou manque</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>What came is not what was forecast</extracomment>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a name where there is none</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Arrived all the same</source>
        <translation>Arrivé malgré tout</translation>
    </message>
    <message>
        <source>Joined a device that was there</source>
        <translation>A rejoint un appareil existant</translation>
    </message>
    <message>
        <source>Did not join the device that it fits</source>
        <translation>N’a pas rejoint l’appareil qui convient</translation>
    </message>
    <message>
        <source>Company %1 instead of %2</source>
        <extracomment>%1 and %2 are companies</extracomment>
        <translation>Société %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Product %1 instead of %2</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Produit %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Type %1 instead of %2</source>
        <extracomment>%1 and %2 are configuration item types</extracomment>
        <translation>Type %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Déjà lié</translation>
    </message>
    <message>
        <source>Several devices of Autotask are linked to it</source>
        <translation>Plusieurs appareils d’Autotask y sont liés</translation>
    </message>
    <message>
        <source>Several devices fit one another; Datto RMM takes the one changed last</source>
        <translation>Plusieurs appareils conviennent ; Datto RMM prend le dernier modifié</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two things in which a device differs from its forecast</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Gone from Datto RMM, or its site or mapping was changed since</source>
        <translation>Disparu de Datto RMM, ou son site ou son affectation a changé depuis</translation>
    </message>
</context>
<context>
    <name>MappingRows</name>
    <message>
        <source>Create new: %1</source>
        <extracomment>First entry of a product list; %1 is the product that Datto RMM will create
----------
Last entry of a type list; %1 is the configuration item type that Trivet will create in Autotask</extracomment>
        <translation>Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Choisissez un type</translation>
    </message>
    <message>
        <source>Type to be created</source>
        <extracomment>Of a device type whose configuration item type is not in Autotask yet</extracomment>
        <translation>Type à créer</translation>
    </message>
</context>
<context>
    <name>NameMarks</name>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>fin de ligne</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>espace fine insécable</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>espace de largeur nulle</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>antiliant de largeur nulle</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>liant de largeur nulle</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>trait d’union conditionnel</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>marque gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>marque droite-à-gauche</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <extracomment>Read aloud after a name: characters that should not be in it</extracomment>
        <translation>en trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Read aloud after a name: characters it lacks</extracomment>
        <translation>manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>invisible: %1</source>
        <extracomment>Read aloud after a name: characters in it that cannot be seen</extracomment>
        <translation>invisible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Characters spoiled on the way, such as &amp;amp; or Ã¶</source>
        <extracomment>&quot;&amp;amp;&quot; and &quot;Ã¶&quot; are shown as they stand</extracomment>
        <translation>Caractères abîmés en route, comme &amp;amp; ou Ã¶</translation>
    </message>
    <message>
        <source>Letter case differs</source>
        <translation>Majuscules et minuscules diffèrent</translation>
    </message>
    <message>
        <source>Spaces differ</source>
        <translation>Les espaces diffèrent</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; against &quot;and&quot;</source>
        <extracomment>&quot;&amp;&quot; is the character</extracomment>
        <translation>«&#xa0;&amp;&#xa0;» contre «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>With and without an article such as The</source>
        <extracomment>&quot;The&quot; at the start of a company&apos;s name</extracomment>
        <translation>Avec et sans article tel que The</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <extracomment>Ltd, Inc., GmbH at the end of a company&apos;s name</extracomment>
        <translation>La forme juridique diffère</translation>
    </message>
    <message>
        <source>Accents differ</source>
        <translation>Les accents diffèrent</translation>
    </message>
    <message>
        <source>Punctuation differs</source>
        <translation>La ponctuation diffère</translation>
    </message>
    <message>
        <source>Letters of another script that look the same</source>
        <translation>Lettres d’une autre écriture qui se ressemblent</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>Une ou deux lettres diffèrent</translation>
    </message>
    <message>
        <source>Sounds alike, in another alphabet</source>
        <translation>Se prononce pareil, dans un autre alphabet</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nom semblable</translation>
    </message>
    <message>
        <source>The names are exactly the same</source>
        <translation>Les noms sont exactement les mêmes</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two ways in which names differ</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>space at the start</source>
        <translation>espace au début</translation>
    </message>
    <message>
        <source>space at the end</source>
        <translation>espace à la fin</translation>
    </message>
    <message>
        <source>double space</source>
        <translation>double espace</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>espace inhabituelle</translation>
    </message>
    <message>
        <source>character without width</source>
        <translation>caractère sans largeur</translation>
    </message>
    <message>
        <source>accent stored in another way</source>
        <translation>accent enregistré autrement</translation>
    </message>
    <message>
        <source>letter of another script</source>
        <translation>lettre d’une autre écriture</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Déjà lié</translation>
    </message>
    <message>
        <source>No organization comes near; a new one is right</source>
        <translation>Aucune organisation n’est proche&#xa0;; une nouvelle est juste</translation>
    </message>
    <message>
        <source>Several have exactly this name</source>
        <translation>Plusieurs portent exactement ce nom</translation>
    </message>
    <message>
        <source>Name, type and serial number fit</source>
        <translation>Nom, type et numéro de série concordent</translation>
    </message>
    <message>
        <source>Name and type fit; there is no serial number to compare</source>
        <translation>Nom et type concordent&#xa0;; il n’y a pas de numéro de série à comparer</translation>
    </message>
    <message>
        <source>Several devices or configurations fit, so IT Glue may choose any</source>
        <translation>Plusieurs appareils ou configurations conviennent, IT Glue peut donc prendre n’importe lequel</translation>
    </message>
    <message>
        <source>Its organization is no customer&apos;s, so no device was compared</source>
        <translation>Son organisation n’est celle d’aucun client, aucun appareil n’a donc été comparé</translation>
    </message>
    <message>
        <source>No free device of Autotask fits; it stays as it is</source>
        <translation>Aucun appareil libre d’Autotask ne convient&#xa0;; elle reste telle quelle</translation>
    </message>
    <message>
        <source>Left behind by another PSA</source>
        <translation>Laissé par un autre PSA</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <extracomment>%1 is the name of another PSA product</extracomment>
        <translation>Appartient à %1</translation>
    </message>
    <message>
        <source>Autotask holds this device of Datto RMM %1 times; IT Glue copies each</source>
        <extracomment>Why a device would be doubled in IT Glue; %1 is a number of records in Autotask</extracomment>
        <translation>Autotask contient cet appareil de Datto RMM %1 fois&#xa0;; IT Glue copie chacun</translation>
    </message>
    <message>
        <source>Autotask holds its serial number %1 times at this company; IT Glue copies each</source>
        <translation>Autotask contient son numéro de série %1 fois dans cette société&#xa0;; IT Glue copie chacun</translation>
    </message>
    <message>
        <source>Autotask holds its MAC address %1 times at this company; IT Glue copies each</source>
        <translation>Autotask contient son adresse MAC %1 fois dans cette société&#xa0;; IT Glue copie chacun</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This value does not fit the field.</source>
        <translation>Cette valeur ne convient pas au champ.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses.</source>
        <translation>Elle n’a pas la forme qu’utilise %1.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it here.</source>
        <translation>Copiez-la à nouveau depuis le portail et collez-la ici.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it into its field.</source>
        <translation>Copiez-la à nouveau depuis le portail et collez-la dans son champ.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host did not answer.</source>
        <translation>Le réseau, un proxy ou l’hôte de l’éditeur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Check the connection, then check again.</source>
        <translation>Contrôlez la connexion, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It is slow now, or something on the way holds the answer back.</source>
        <translation>Le service est lent en ce moment, ou quelque chose retient la réponse en chemin.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Attendez une minute, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>La connexion à %1 n’est pas sûre, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted; a proxy or a wrong clock can cause this.</source>
        <translation>Son certificat n’a pas été accepté&#xa0;; un proxy ou une horloge mal réglée peut en être la cause.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the proxy, then check again.</source>
        <translation>Contrôlez la date de cet ordinateur et le proxy, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This address does not belong to %1, so nothing was sent.</source>
        <translation>Cette adresse n’appartient pas à %1, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Trivet sends keys only to the vendor&apos;s own hosts.</source>
        <translation>Trivet n’envoie des clés qu’aux hôtes de l’éditeur lui-même.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it here.</source>
        <translation>Copiez l’adresse depuis le portail et collez-la ici.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it into its field.</source>
        <translation>Copiez l’adresse depuis le portail et collez-la dans son champ.</translation>
    </message>
    <message>
        <source>%1 does not know this user name.</source>
        <translation>%1 ne connaît pas ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>It must be the Username (Key) of the API user, not an e-mail address of a person.</source>
        <translation>Ce doit être Username (Key) de l’utilisateur API, et non l’adresse e-mail d’une personne.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it here.</source>
        <translation>Copiez Username (Key) depuis l’utilisateur API et collez-le ici.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it into its field.</source>
        <translation>Copiez Username (Key) depuis l’utilisateur API et collez-le dans son champ.</translation>
    </message>
    <message>
        <source>%1 could not determine the zone of this user name.</source>
        <translation>%1 n’a pas pu déterminer la zone de ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The name may be wrong, but right names have met this too.</source>
        <translation>Le nom est peut-être faux, mais c’est aussi arrivé à des noms corrects.</translation>
    </message>
    <message>
        <source>Compare Username (Key) with the portal, or give your Autotask web address.</source>
        <translation>Comparez Username (Key) avec le portail, ou indiquez votre adresse web Autotask.</translation>
    </message>
    <message>
        <source>%1 did not accept the key and secret.</source>
        <translation>%1 n’a pas accepté la clé et le secret.</translation>
    </message>
    <message>
        <source>The secret was probably not copied in full, or the user is locked.</source>
        <translation>Le secret n’a probablement pas été copié en entier, ou l’utilisateur est verrouillé.</translation>
    </message>
    <message>
        <source>Paste the secret again. Trivet repeats a refused one only when you ask, because that locks the user.</source>
        <translation>Collez à nouveau le secret. Trivet n’en répète un refusé que si vous le demandez, car cela verrouille l’utilisateur.</translation>
    </message>
    <message>
        <source>Paste the secret again in Trivet&apos;s window. A refused one is not repeated, because that locks the user.</source>
        <translation>Collez à nouveau le secret dans la fenêtre de Trivet. Un secret refusé n’est pas répété, car cela verrouille l’utilisateur.</translation>
    </message>
    <message>
        <source>%1 did not accept the tracking identifier or the user.</source>
        <translation>%1 n’a pas accepté l’identifiant de suivi ou l’utilisateur.</translation>
    </message>
    <message>
        <source>The identifier must be of the kind Custom and belong to this API user.</source>
        <translation>L’identifiant doit être du type Custom et appartenir à cet utilisateur API.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it here.</source>
        <translation>Copiez l’identifiant de suivi depuis l’utilisateur API et collez-le ici.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it into its field.</source>
        <translation>Copiez l’identifiant de suivi depuis l’utilisateur API et collez-le dans son champ.</translation>
    </message>
    <message>
        <source>%1 does not let this user read that.</source>
        <translation>%1 ne laisse pas cet utilisateur lire cela.</translation>
    </message>
    <message>
        <source>Its security level is too narrow.</source>
        <translation>Son niveau de sécurité est trop étroit.</translation>
    </message>
    <message>
        <source>Give the user the recommended security level, then check again.</source>
        <translation>Donnez à l’utilisateur le niveau de sécurité recommandé, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 asks Trivet to wait.</source>
        <translation>%1 demande à Trivet d’attendre.</translation>
    </message>
    <message>
        <source>Too many calls were made by all programs together.</source>
        <translation>L’ensemble des programmes a fait trop d’appels.</translation>
    </message>
    <message>
        <source>Trivet pauses until %2 and goes on by itself.</source>
        <translation>Trivet fait une pause jusqu’à %2 et reprend de lui-même.</translation>
    </message>
    <message>
        <source>Try again after %2.</source>
        <translation>Réessayez après %2.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment.</source>
        <translation>%1 est hors service pour le moment.</translation>
    </message>
    <message>
        <source>It answered that it cannot serve this now.</source>
        <translation>Le service a répondu qu’il ne peut pas traiter cela maintenant.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Attendez quelques minutes, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>La réponse de %1 est illisible.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses, or gives no reason.</source>
        <translation>Elle n’a pas la forme qu’utilise %1, ou ne donne pas de raison.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see whether it works, then check again.</source>
        <translation>Ouvrez le portail dans un navigateur pour voir s’il fonctionne, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer from %1.</source>
        <translation>Une page web est arrivée à la place de la réponse de %1.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or a maintenance page stands in between.</source>
        <translation>Une page de connexion du réseau, un proxy ou une page de maintenance s’interpose.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what is shown, then check again.</source>
        <translation>Ouvrez le portail dans un navigateur pour voir ce qui s’affiche, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation>La connexion à %1 s’est interrompue au milieu d’une réponse.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host ended it.</source>
        <translation>Le réseau, un proxy ou l’hôte de l’éditeur y a mis fin.</translation>
    </message>
    <message>
        <source>Check again; if it happens often, look at the proxy.</source>
        <translation>Vérifiez à nouveau&#xa0;; si cela arrive souvent, regardez le proxy.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 a refusé la demande.</translation>
    </message>
    <message>
        <source>The details give its own words.</source>
        <translation>Les détails donnent ses propres mots.</translation>
    </message>
    <message>
        <source>Mend what it names in the portal, then check again.</source>
        <translation>Corrigez dans le portail ce qui y est cité, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>%1 n’a pas cet enregistrement.</translation>
    </message>
    <message>
        <source>It was deleted, or this user may not see it.</source>
        <translation>Il a été supprimé, ou cet utilisateur n’a pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Check again to read the present records.</source>
        <translation>Vérifiez à nouveau pour lire les enregistrements actuels.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>La demande à %1 a été annulée.</translation>
    </message>
    <message>
        <source>You left the page, or Trivet was closing.</source>
        <translation>Vous avez quitté la page, ou Trivet était en train de se fermer.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Vérifiez à nouveau quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The secret is not in the system keychain.</source>
        <translation>Le secret n’est pas dans le trousseau du système.</translation>
    </message>
    <message>
        <source>It was removed there, or saved on another computer.</source>
        <translation>Il y a été retiré, ou enregistré sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Collez-le à nouveau.</translation>
    </message>
    <message>
        <source>Open the tenant in the window of Trivet and paste it again.</source>
        <translation>Ouvrez le tenant dans la fenêtre de Trivet et collez-le à nouveau.</translation>
    </message>
    <message>
        <source>The system keychain did not let Trivet in.</source>
        <translation>Le trousseau du système n’a pas laissé entrer Trivet.</translation>
    </message>
    <message>
        <source>The question was answered with no, or closed.</source>
        <translation>La question a reçu un non, ou a été fermée.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Trivet to use it.</source>
        <translation>Déverrouillez le trousseau et autorisez Trivet à l’utiliser.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Until it is unlocked, Trivet can neither save a secret in it nor read one.</source>
        <translation>Tant qu’il n’est pas déverrouillé, Trivet ne peut ni y enregistrer un secret ni en lire un.</translation>
    </message>
    <message>
        <source>Unlock the keychain to save it.</source>
        <translation>Déverrouillez le trousseau pour l’enregistrer.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>No keychain service is running here.</source>
        <translation>Aucun service de trousseau ne fonctionne ici.</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes. Start a keychain service to keep them longer.</source>
        <translation>Les secrets sont gardés jusqu’à la fermeture de Trivet. Démarrez un service de trousseau pour les garder plus longtemps.</translation>
    </message>
    <message>
        <source>Start a keychain service, then save the secrets in the window of Trivet. Without one they are gone when it closes.</source>
        <translation>Démarrez un service de trousseau, puis enregistrez les secrets dans la fenêtre de Trivet. Sans lui, ils disparaissent à sa fermeture.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>Le trousseau du système n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Answer it there, then try again.</source>
        <translation>Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The system keychain could not keep or give the secret.</source>
        <translation>Le trousseau du système n’a pas pu garder ou donner le secret.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then paste the secret again.</source>
        <translation>Contrôlez le trousseau de votre système, puis collez à nouveau le secret.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then try again.</source>
        <translation>Contrôlez le trousseau de votre système, puis réessayez.</translation>
    </message>
    <message>
        <source>Trivet could not save.</source>
        <translation>Trivet n’a pas pu enregistrer.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written.</source>
        <translation>Le disque est plein, ou le dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Make room or correct the rights. What you typed stays here until then.</source>
        <translation>Faites de la place ou corrigez les droits. Ce que vous avez saisi reste ici d’ici là.</translation>
    </message>
    <message>
        <source>Make room or correct the rights, then try again.</source>
        <translation>Faites de la place ou corrigez les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>This tenant was saved by a newer Trivet.</source>
        <translation>Ce tenant a été enregistré par un Trivet plus récent.</translation>
    </message>
    <message>
        <source>This version cannot read all of it, so it was left untouched.</source>
        <translation>Cette version ne peut pas tout en lire, il a donc été laissé intact.</translation>
    </message>
    <message>
        <source>Install the newer version to go on.</source>
        <translation>Installez la version plus récente pour continuer.</translation>
    </message>
    <message>
        <source>The file of this tenant is damaged.</source>
        <translation>Le fichier de ce tenant est endommagé.</translation>
    </message>
    <message>
        <source>It cannot be read; it was kept under another name.</source>
        <translation>Il est illisible&#xa0;; il a été gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore a backup, or set the tenant up again.</source>
        <translation>Restaurez une sauvegarde, ou configurez à nouveau le tenant.</translation>
    </message>
    <message>
        <source>This tenant is open in another Trivet.</source>
        <translation>Ce tenant est ouvert dans un autre Trivet.</translation>
    </message>
    <message>
        <source>Two copies must not write to one file.</source>
        <translation>Deux instances ne doivent pas écrire dans un même fichier.</translation>
    </message>
    <message>
        <source>Close the other copy to make changes here.</source>
        <translation>Fermez l’autre instance pour faire des changements ici.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>Fermez l’autre instance, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no tenant named %3 here.</source>
        <translation>Il n’y a pas ici de tenant nommé %3.</translation>
    </message>
    <message>
        <source>The name differs, or the tenant is kept in another data folder.</source>
        <translation>Le nom diffère, ou le tenant se trouve dans un autre dossier de données.</translation>
    </message>
    <message>
        <source>Compare the name with those on the first page of Trivet.</source>
        <translation>Comparez le nom avec ceux de la première page de Trivet.</translation>
    </message>
    <message>
        <source>%3 could not be written.</source>
        <translation>%3 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The folder is missing, full or protected, or a link stands in this place.</source>
        <translation>Le dossier manque, est plein ou protégé, ou un lien se trouve à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another place, or correct this one, then try again.</source>
        <translation>Choisissez un autre endroit, ou corrigez celui-ci, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of this tenant is gone, so Trivet could not save.</source>
        <translation>Le fichier de ce tenant a disparu, Trivet n’a donc pas pu enregistrer.</translation>
    </message>
    <message>
        <source>It or its folder was deleted, moved or replaced while Trivet had it open.</source>
        <translation>Lui ou son dossier a été supprimé, déplacé ou remplacé pendant que Trivet l’avait ouvert.</translation>
    </message>
    <message>
        <source>Put it back where it was. What you typed stays here until then.</source>
        <translation>Remettez-le à sa place. Ce que vous avez saisi reste ici d’ici là.</translation>
    </message>
    <message>
        <source>Put it back where it was, then try again.</source>
        <translation>Remettez-le à sa place, puis réessayez.</translation>
    </message>
    <message>
        <source>Trivet made a mistake.</source>
        <translation>Trivet a fait une erreur.</translation>
    </message>
    <message>
        <source>This should not happen; nothing was changed at the vendors.</source>
        <translation>Cela ne devrait pas arriver&#xa0;; rien n’a été changé chez les éditeurs.</translation>
    </message>
    <message>
        <source>Start Trivet again. Your answers are saved.</source>
        <translation>Redémarrez Trivet. Vos réponses sont enregistrées.</translation>
    </message>
    <message>
        <source>the vendor</source>
        <extracomment>Stands where the vendor&apos;s name would be when it is not known</extracomment>
        <translation>l’éditeur</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>Stands where the time of the next try would be when the vendor did not say it: &quot;Try again after a few minutes.&quot;</extracomment>
        <translation>quelques minutes</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: begins the review of an integration</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>not done yet</source>
        <translation>pas encore faite</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>passed earlier, now out of date</source>
        <translation>réussie auparavant, maintenant périmée</translation>
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
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of an hour&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in an hour</extracomment>
        <translation>%1 de la limite horaire</translation>
    </message>
    <message>
        <source>%1 of a minute&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in a minute</extracomment>
        <translation>%1 de la limite par minute</translation>
    </message>
    <message>
        <source>%1 of the limit for %2 minutes</source>
        <extracomment>%1 is &quot;69 %&quot;, %2 a number of minutes; the calls that the vendor allows in that time</extracomment>
        <translation>%1 de la limite pour %2 minutes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <extracomment>Before a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>environ %Ln appel</numerusform>
            <numerusform>environ %Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 the product, %2 &quot;about 412 calls&quot; or &quot;40 s&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 the product, %2 &quot;about 412 calls&quot;, %3 &quot;69 % of a minute&apos;s limit&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>After a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <extracomment>%1 the product, %2 &quot;412 calls&quot;, %3 &quot;40 s&quot;</extracomment>
        <translation>%1&#xa0;: %2 en %3.</translation>
    </message>
    <message>
        <source>Reading everything takes about %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>Tout lire prend environ %1.</translation>
    </message>
    <message>
        <source>The latest reading took %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;, afterwards; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>La dernière lecture a pris %1.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Rate limited until %1; what was not read is unknown.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>Débit limité jusqu’à %1&#xa0;; ce qui n’a pas été lu est inconnu.</translation>
    </message>
    <message>
        <source>Rate limited until %1; waiting.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>Débit limité jusqu’à %1&#xa0;; en attente.</translation>
    </message>
    <message>
        <source>Practice world</source>
        <extracomment>Title of the report on a practice world</extracomment>
        <translation>Monde d’exercice</translation>
    </message>
    <message>
        <source>%1: Only part of the records arrived. Run the command again.</source>
        <extracomment>%1 is the key of a list, like &quot;rmm.devices&quot;</extracomment>
        <translation>%1&#xa0;: une partie seulement des enregistrements est arrivée. Relancez la commande.</translation>
    </message>
    <message>
        <source>Nothing was read: there are no values to sign in with.</source>
        <translation>Rien n’a été lu&#xa0;: il n’y a pas de valeurs pour se connecter.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Report: how Trivet knows something; %1 the name of the person who said so</extracomment>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Report: marks a report of a practice tenant</extracomment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Report, head: the customer or own name under which this was set up</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report, head</extracomment>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Report, head</extracomment>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>Report, head: the program&apos;s version</extracomment>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Times are in</source>
        <extracomment>Report, head: the time zone of all times</extracomment>
        <translation>Heures en</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept in the keychain of the computer on which Trivet runs.</source>
        <extracomment>Report, head</extracomment>
        <translation>Ce rapport ne contient ni clé, ni mot de passe, ni jeton. Ils sont gardés dans le trousseau de l’ordinateur sur lequel Trivet fonctionne.</translation>
    </message>
    <message>
        <source>Proved</source>
        <extracomment>Report, summary: checks that passed by what Trivet read</extracomment>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <extracomment>Report, summary: checks that passed because a person said so</extracomment>
        <translation>Confirmé par une personne</translation>
    </message>
    <message>
        <source>Unknown, could not be read</source>
        <extracomment>Report, summary: checks that could not be answered</extracomment>
        <translation>Inconnu, illisible</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>Report, table</extracomment>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Report, column: two systems that are connected</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Report, column
----------
Report, column: whether a list is complete</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <extracomment>Report, column</extracomment>
        <translation>Étapes réussies</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>Report, column: how many records came through
----------
Report, column: records that came through</extracomment>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Report, column: checks of this link by state</extracomment>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>with warnings</source>
        <extracomment>Report: under the state of a verified link</extracomment>
        <translation>avec avertissements</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>Report, heading: what happens by itself, and when</extracomment>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Report, column</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Report, column</extracomment>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Report, column</extracomment>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Ages of secrets and confirmations</source>
        <extracomment>Report, heading: how old secrets, keys and confirmations are</extracomment>
        <translation>Âges des secrets et des confirmations</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Report, column</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Report, column: what is so old</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <extracomment>Report: title</extracomment>
        <translation>Rapport de remise</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Report: a change that was written and read back</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Report: a change that was undone</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Report: a change that was accepted and not sent
----------
Report: state of a step</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>Report: a change of which it is not known whether it was written</extracomment>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>Report: a change that was not written</extracomment>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>Report: a change that was no longer to be made</extracomment>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Report: somebody else changed the same at the same time</extracomment>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Report: the value of a field before or after a change, where there is none</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>What Trivet changed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Ce que Trivet a changé</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Report, column: the device, product or organization that was changed
----------
Report, column: name of a vendor&apos;s record</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Report, column: the vendor&apos;s name of a field</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Report, column</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Report, column</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Came out</source>
        <extracomment>Report, column: how a change came out</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Who and when</source>
        <extracomment>Report, column: the person, and when</extracomment>
        <translation>Qui et quand</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Report: in place of a field&apos;s name, for a record that Trivet created</extracomment>
        <translation>créé</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Report, under a list that was cut; %1 a number
----------
Report, under a table
----------
Report, under a list of records that was cut; %1 a number</extracomment>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Report, column: what was checked, with the fact that was found</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What people confirmed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Ce que des personnes ont confirmé</translation>
    </message>
    <message>
        <source>No API shows these. A person looked and said so.</source>
        <extracomment>Report</extracomment>
        <translation>Aucune API ne montre ceci. Une personne a regardé et l’a dit.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Report, column: the row, product or setting that was confirmed</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Continued anyway</source>
        <extracomment>Report, heading: warnings in spite of which a person went on</extracomment>
        <translation>Continué malgré tout</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Report, column: why a person went on</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Device mapping</source>
        <extracomment>Report, heading</extracomment>
        <translation>Affectation des appareils</translation>
    </message>
    <message>
        <source>Device type in Datto RMM</source>
        <extracomment>Report, column: Datto RMM&apos;s device type</extracomment>
        <translation>Type d’appareil dans Datto RMM</translation>
    </message>
    <message>
        <source>Product in Autotask</source>
        <extracomment>Report, column</extracomment>
        <translation>Produit dans Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <extracomment>Report, column</extracomment>
        <translation>Type d’élément de configuration</translation>
    </message>
    <message>
        <source>created by Datto RMM</source>
        <extracomment>Report: under a product that Datto RMM makes</extracomment>
        <translation>créé par Datto RMM</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>Report: no configuration item type was chosen</extracomment>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>SaaS Protection clients in IT Glue</source>
        <extracomment>Report, heading</extracomment>
        <translation>Clients SaaS Protection dans IT Glue</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Report, column: a client of Datto SaaS Protection</extracomment>
        <translation>Client SaaS</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Report, column: how it gets its place in IT Glue</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Report, column: IT Glue&apos;s organization</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Carried out</source>
        <extracomment>Report, column: who did it in IT Glue, and when</extracomment>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Report: IT Glue does it without anybody</extracomment>
        <translation>de lui-même</translation>
    </message>
    <message>
        <source>Sync history</source>
        <extracomment>Report, heading: how records arrived over time</extracomment>
        <translation>Historique de la synchronisation</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column: when something was counted</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Report, column: records that should come</extracomment>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>%1 of %2 readings, evenly spread</source>
        <extracomment>Report, under a thinned list; %1 how many readings are shown, %2 of how many</extracomment>
        <translation>%1 relevés sur %2, également répartis</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Report: a list was read to its end</extracomment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <extracomment>Report: a list could not be read the last time</extracomment>
        <translation>Pas lue la dernière fois</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>Report: a list broke off, so it proves nothing to be missing</extracomment>
        <translation>Une partie seulement</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>Report, heading: the lists that all of this rests on</extracomment>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Report, column: a list of records</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Report, column: the product that holds a record</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Report, column: number of records</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <extracomment>Report, caption of a list of records; %1 what was found</extracomment>
        <translation>Enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Report, column: the vendor&apos;s number or key of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Report, column: the vendor&apos;s word for this sort of record</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Follows from: %1</source>
        <extracomment>Report: %1 another finding, of which this one is a consequence</extracomment>
        <translation>Découle de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continued anyway: %1</source>
        <extracomment>Report: a warning in spite of which a person went on; %1 the person&apos;s reason</extracomment>
        <translation>Continué malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Known from</source>
        <extracomment>Report, column: how and when Trivet knows it</extracomment>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <extracomment>Report: a key or password is kept, and not shown</extracomment>
        <translation>Gardé dans le trousseau</translation>
    </message>
    <message>
        <source>Not kept</source>
        <extracomment>Report: a key or password was not given</extracomment>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <extracomment>Report, heading: the instructions of each step</extracomment>
        <translation>Ce qu’il fallait faire</translation>
    </message>
    <message>
        <source>passed %1</source>
        <extracomment>Report: beside a step&apos;s title; %1 a date and time</extracomment>
        <translation>réussie %1</translation>
    </message>
    <message>
        <source>Checks of step %1</source>
        <extracomment>Report, caption of a step&apos;s table; %1 number and title of the step</extracomment>
        <translation>Vérifications de l’étape %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Report, heading: what is not in order, or could not be read</extracomment>
        <translation>Constats en attente</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <extracomment>Report, caption: checks without an answer</extracomment>
        <translation>N’a pas pu être établi</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>Report: there are no open findings</extracomment>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Report, heading: nothing wrong, but worth knowing</extracomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Report: beside the title of a chapter that may be left out</extracomment>
        <translation>facultative</translation>
    </message>
    <message>
        <source>Other checks</source>
        <extracomment>Report, heading: checks that belong to no step</extracomment>
        <translation>Autres vérifications</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Report: heading of the list of contents</extracomment>
        <translation>Sommaire</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Report: state of a step</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Passed, not read again</source>
        <extracomment>Report: state of a step that passed earlier; what it rests on was not read again</extracomment>
        <translation>Réussi, pas relu</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Verified, not read again</source>
        <extracomment>Report: state of a link that was verified earlier; what it rests on was not read again</extracomment>
        <translation>Établi, pas relu</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Report: a check that holds the next step</extracomment>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Warns</source>
        <extracomment>Report: a check that warns</extracomment>
        <translation>Avertit</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Report: a check that only notes something</extracomment>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Matched by its name</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Rapproché par son nom</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Rapproché à la main</translation>
    </message>
    <message>
        <source>New organization</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>Report: a client of SaaS Protection without a decision</extracomment>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Appareils dans Autotask</translation>
    </message>
    <message>
        <source>Organizations and configurations in IT Glue</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Organisations et configurations dans IT Glue</translation>
    </message>
    <message>
        <source>Configurations matched</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Configurations rapprochées</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Clients SaaS décidés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Report: %1 part, %2 whole, both with the separators of the language</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept until Trivet closes, and nowhere else.</source>
        <translation>Ce rapport ne contient ni clé, ni mot de passe, ni jeton. Ils sont gardés jusqu’à la fermeture de Trivet, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Report: a switch is on</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Gardé jusqu’à la fermeture de Trivet</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>Report, caption on the first page: findings that are not in order</extracomment>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Report, column: what is not in order</extracomment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Report, heading: what comes when, and how old things are</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Report, heading: lists of records and readings, at the end</extracomment>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>How the syncs went</source>
        <extracomment>Report, heading: a chart of each sync</extracomment>
        <translation>Déroulement des synchronisations</translation>
    </message>
    <message>
        <source>What it hurts later: %1</source>
        <extracomment>Report, below a finding; %1 what it does later if it is left so</extracomment>
        <translation>Conséquence plus tard : %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <extracomment>Report, below a finding; %1 is a step of the guide and the way in the portal</extracomment>
        <translation>Comment corriger : %1</translation>
    </message>
    <message>
        <source>Records of this in the appendix: %1</source>
        <extracomment>Report, below a finding; %1 how many records are behind it</extracomment>
        <translation>Enregistrements correspondants en annexe : %1</translation>
    </message>
    <message>
        <source>Could not be told, see the appendix: %1</source>
        <extracomment>Report: checks without an answer; %1 a number</extracomment>
        <translation>Impossible à dire, voir l’annexe : %1</translation>
    </message>
    <message>
        <source>Links that are not set up have no findings here.</source>
        <extracomment>Report</extracomment>
        <translation>Les liaisons non configurées n’ont pas de constats ici.</translation>
    </message>
    <message>
        <source>What was set, and how it is known</source>
        <extracomment>Report, heading: the settings of each step, with their checks</extracomment>
        <translation>Ce qui est réglé, et comment on le sait</translation>
    </message>
    <message>
        <source>%1 arrived between %2 and %3.</source>
        <extracomment>Report: what a chart shows, read aloud; %1 &quot;18 of 20&quot;, %2 and %3 are points in time</extracomment>
        <translation>%1 arrivés entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>SaasRows</name>
    <message>
        <source>By its name in the Partner Portal, %1: %2</source>
        <extracomment>Under the table of clients. %1 is the client&apos;s name in another portal, %2 what differs, such as &quot;Spaces differ&quot;</extracomment>
        <translation>Par son nom dans le Partner Portal, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Takes back what was decided for a client</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>Behind the name of an organization in a list</extracomment>
        <translation>inactive</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Autotask zone</source>
        <translation>Zone Autotask</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>Champs de cette étape</translation>
    </message>
    <message>
        <source>All filled in</source>
        <translation>Tous remplis</translation>
    </message>
    <message>
        <source>Place for secrets</source>
        <translation>Emplacement des secrets</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Where secrets were saved</source>
        <translation>Où les secrets ont été enregistrés</translation>
    </message>
    <message>
        <source>In this keychain</source>
        <translation>Dans ce trousseau</translation>
    </message>
    <message>
        <source>Changes that were cut off</source>
        <translation>Changements interrompus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Autotask</source>
        <translation>Connexion de Trivet à Autotask</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Trivet&apos;s Autotask user</source>
        <translation>Utilisateur Autotask de Trivet</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Non verrouillé</translation>
    </message>
    <message>
        <source>Rights in Autotask</source>
        <translation>Droits dans Autotask</translation>
    </message>
    <message>
        <source>Read what it needs</source>
        <translation>Lire ce qu’il faut</translation>
    </message>
    <message>
        <source>Autotask calls this hour</source>
        <translation>Appels Autotask cette heure</translation>
    </message>
    <message>
        <source>Below three quarters</source>
        <translation>Moins des trois quarts</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Datto RMM</source>
        <translation>Connexion de Trivet à Datto RMM</translation>
    </message>
    <message>
        <source>Speed of Datto RMM</source>
        <translation>Rapidité de Datto RMM</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Répond aussitôt</translation>
    </message>
    <message>
        <source>User of Trivet&apos;s RMM key</source>
        <translation>Utilisateur de la clé RMM de Trivet</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Un utilisateur dédié</translation>
    </message>
    <message>
        <source>Company of both keys</source>
        <translation>Société des deux clés</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>API user for Datto RMM</source>
        <translation>Utilisateur API pour Datto RMM</translation>
    </message>
    <message>
        <source>Active, API only</source>
        <translation>Actif, API seulement</translation>
    </message>
    <message>
        <source>Autotask users</source>
        <translation>Utilisateurs Autotask</translation>
    </message>
    <message>
        <source>One per program</source>
        <translation>Un par programme</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Saved, read back</source>
        <translation>Enregistrés, relus</translation>
    </message>
    <message>
        <source>Domain of Trivet&apos;s user</source>
        <translation>Domaine de l’utilisateur de Trivet</translation>
    </message>
    <message>
        <source>Your primary domain</source>
        <translation>Votre domaine principal</translation>
    </message>
    <message>
        <source>Vendor of the RMM user</source>
        <translation>Fournisseur de l’utilisateur RMM</translation>
    </message>
    <message>
        <source>Datto RMM</source>
        <translation>Datto RMM</translation>
    </message>
    <message>
        <source>Password of API users</source>
        <translation>Mot de passe des utilisateurs API</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>N’expire pas</translation>
    </message>
    <message>
        <source>Edit Protected Data</source>
        <translation>Edit Protected Data</translation>
    </message>
    <message>
        <source>All selected</source>
        <translation>Toutes cochées</translation>
    </message>
    <message>
        <source>Protected fields</source>
        <translation>Champs protégés</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>E-mail of API users</source>
        <translation>E-mail des utilisateurs API</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Remplis</translation>
    </message>
    <message>
        <source>Autotask calls over the day</source>
        <translation>Appels Autotask dans la journée</translation>
    </message>
    <message>
        <source>Below 50%</source>
        <translation>Moins de 50&#xa0;%</translation>
    </message>
    <message>
        <source>Connections and clock</source>
        <translation>Connexions et horloge</translation>
    </message>
    <message>
        <source>Safe, within 2 minutes</source>
        <translation>Sûres, à 2 minutes près</translation>
    </message>
    <message>
        <source>Tenants with these accounts</source>
        <translation>Tenants ayant ces comptes</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Celui-ci seulement</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>Longueur des listes</translation>
    </message>
    <message>
        <source>No sudden loss</source>
        <translation>Pas de perte soudaine</translation>
    </message>
    <message>
        <source>Changes since verified</source>
        <translation>Changements depuis l’établissement</translation>
    </message>
    <message>
        <source>None, or as meant</source>
        <translation>Aucun, ou comme voulu</translation>
    </message>
    <message>
        <source>Age of confirmations</source>
        <translation>Âge des confirmations</translation>
    </message>
    <message>
        <source>Under 90 days</source>
        <translation>Moins de 90 jours</translation>
    </message>
    <message>
        <source>Fields of vendors&apos; records</source>
        <translation>Champs des enregistrements des éditeurs</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Autotask in Datto RMM</source>
        <translation>Autotask dans Datto RMM</translation>
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
        <translation>Clients seulement</translation>
    </message>
    <message>
        <source>Sites with a company</source>
        <translation>Sites ayant une société</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Au moins un</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>Type de société des clients</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>Types d’élément de configuration</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Type for each device type</source>
        <translation>Type pour chaque type d’appareil</translation>
    </message>
    <message>
        <source>Chosen for all</source>
        <translation>Choisi pour tous</translation>
    </message>
    <message>
        <source>Names of the types</source>
        <translation>Noms des types</translation>
    </message>
    <message>
        <source>Clear and active</source>
        <translation>Clairs et actifs</translation>
    </message>
    <message>
        <source>Products for devices</source>
        <translation>Produits pour les appareils</translation>
    </message>
    <message>
        <source>Active and complete</source>
        <translation>Actifs et complets</translation>
    </message>
    <message>
        <source>Devices before mapping</source>
        <translation>Appareils avant l’affectation</translation>
    </message>
    <message>
        <source>No new ones</source>
        <translation>Aucun nouveau</translation>
    </message>
    <message>
        <source>Map Devices while mapping</source>
        <translation>Map Devices pendant l’affectation</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Mapping in Datto RMM</source>
        <translation>Affectation dans Datto RMM</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Mapped products</source>
        <translation>Produits affectés</translation>
    </message>
    <message>
        <source>Exist in Autotask</source>
        <translation>Existent dans Autotask</translation>
    </message>
    <message>
        <source>Default type of products</source>
        <translation>Type par défaut des produits</translation>
    </message>
    <message>
        <source>Set on every product</source>
        <translation>Défini sur chaque produit</translation>
    </message>
    <message>
        <source>Products made by Datto RMM</source>
        <translation>Produits créés par Datto RMM</translation>
    </message>
    <message>
        <source>Each once, in use</source>
        <translation>Chacun une fois, utilisé</translation>
    </message>
    <message>
        <source>Default category of products</source>
        <translation>Catégorie par défaut des produits</translation>
    </message>
    <message>
        <source>Sites without a company</source>
        <translation>Sites sans société</translation>
    </message>
    <message>
        <source>Companies of sites</source>
        <translation>Sociétés des sites</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>Sites of your own company</source>
        <translation>Sites de votre propre société</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s own sites</source>
        <translation>Sites propres à Datto RMM</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non affectés</translation>
    </message>
    <message>
        <source>Names of sites and companies</source>
        <translation>Noms des sites et des sociétés</translation>
    </message>
    <message>
        <source>Something in common</source>
        <translation>Quelque chose en commun</translation>
    </message>
    <message>
        <source>Sites per company</source>
        <translation>Sites par société</translation>
    </message>
    <message>
        <source>One, or on purpose</source>
        <translation>Un, ou à dessein</translation>
    </message>
    <message>
        <source>Map Devices</source>
        <translation>Map Devices</translation>
    </message>
    <message>
        <source>On, after types are set</source>
        <translation>Activé, une fois les types définis</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <translation>Appareils dans Autotask</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Tous arrivés</translation>
    </message>
    <message>
        <source>Devices without a type</source>
        <translation>Appareils sans type</translation>
    </message>
    <message>
        <source>Records of each device</source>
        <translation>Enregistrements de chaque appareil</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Company of each device</source>
        <translation>Société de chaque appareil</translation>
    </message>
    <message>
        <source>Its site&apos;s</source>
        <translation>Celle de son site</translation>
    </message>
    <message>
        <source>Deleted types in use</source>
        <translation>Types supprimés encore utilisés</translation>
    </message>
    <message>
        <source>Devices that look like one</source>
        <translation>Appareils qui se confondent</translation>
    </message>
    <message>
        <source>Devices gone from Datto RMM</source>
        <translation>Appareils disparus de Datto RMM</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>Aucun actif</translation>
    </message>
    <message>
        <source>Reference name and number</source>
        <translation>Nom et numéro de référence</translation>
    </message>
    <message>
        <source>As in Datto RMM</source>
        <translation>Comme dans Datto RMM</translation>
    </message>
    <message>
        <source>Deleted or suspended devices</source>
        <translation>Appareils supprimés ou suspendus</translation>
    </message>
    <message>
        <source>Inactive in Autotask</source>
        <translation>Inactifs dans Autotask</translation>
    </message>
    <message>
        <source>Numbers that identify nothing</source>
        <translation>Numéros qui n’identifient rien</translation>
    </message>
    <message>
        <source>Left out of matching</source>
        <translation>Exclus du rapprochement</translation>
    </message>
    <message>
        <source>Custom fields of devices</source>
        <translation>Champs personnalisés des appareils</translation>
    </message>
    <message>
        <source>Filled by Datto RMM</source>
        <translation>Remplis par Datto RMM</translation>
    </message>
    <message>
        <source>Type of the newest devices</source>
        <translation>Type des appareils les plus récents</translation>
    </message>
    <message>
        <source>Set by the product</source>
        <translation>Défini par le produit</translation>
    </message>
    <message>
        <source>Origin of devices</source>
        <translation>Origine des appareils</translation>
    </message>
    <message>
        <source>Lists of both systems</source>
        <translation>Listes des deux systèmes</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lues jusqu’au bout</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key</source>
        <translation>Clé IT Glue de Trivet</translation>
    </message>
    <message>
        <source>Use of the IT Glue key</source>
        <translation>Usage de la clé IT Glue</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Sous 90 jours</translation>
    </message>
    <message>
        <source>Serial numbers and names</source>
        <translation>Numéros de série et noms</translation>
    </message>
    <message>
        <source>Organization names</source>
        <translation>Noms des organisations</translation>
    </message>
    <message>
        <source>No near misses</source>
        <translation>Pas de noms presque identiques</translation>
    </message>
    <message>
        <source>Spelling of organizations</source>
        <translation>Orthographe des organisations</translation>
    </message>
    <message>
        <source>As in Autotask</source>
        <translation>Comme dans Autotask</translation>
    </message>
    <message>
        <source>Customer names</source>
        <translation>Noms des clients</translation>
    </message>
    <message>
        <source>Each only once</source>
        <translation>Chacun une seule fois</translation>
    </message>
    <message>
        <source>Other PSA in IT Glue</source>
        <translation>Autre PSA dans IT Glue</translation>
    </message>
    <message>
        <source>Export of IT Glue</source>
        <translation>Export d’IT Glue</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Récent</translation>
    </message>
    <message>
        <source>Subdomain and region</source>
        <translation>Sous-domaine et région</translation>
    </message>
    <message>
        <source>IT Glue in Autotask</source>
        <translation>IT Glue dans Autotask</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>API user for IT Glue</source>
        <translation>Utilisateur API pour IT Glue</translation>
    </message>
    <message>
        <source>Vendor of the IT Glue user</source>
        <translation>Fournisseur de l’utilisateur IT Glue</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>Protected data for IT Glue</source>
        <translation>Données protégées pour IT Glue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Sync Settings</source>
        <translation>Sync Settings</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Comme recommandé</translation>
    </message>
    <message>
        <source>Enable two-way sync</source>
        <translation>Enable two-way sync</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non sélectionné</translation>
    </message>
    <message>
        <source>Autotask in IT Glue</source>
        <translation>Autotask dans IT Glue</translation>
    </message>
    <message>
        <source>Saved, sync queued</source>
        <translation>Enregistré, synchronisation en file</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>Default Account Manager</source>
        <translation>Default Account Manager</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Selected types and queues</source>
        <translation>Types et files sélectionnés</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>Seulement ceux utilisés</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Movement of the sync</source>
        <translation>Mouvement de la synchronisation</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Standstill of the sync</source>
        <translation>Arrêt de la synchronisation</translation>
    </message>
    <message>
        <source>Lists of IT Glue</source>
        <translation>Listes d’IT Glue</translation>
    </message>
    <message>
        <source>Types of linked companies</source>
        <translation>Types des sociétés liées</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Autotask Default devices</source>
        <translation>Appareils Autotask Default</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>Types des configurations</translation>
    </message>
    <message>
        <source>Devices in IT Glue</source>
        <translation>Appareils dans IT Glue</translation>
    </message>
    <message>
        <source>Orphaned configurations</source>
        <translation>Configurations orphelines</translation>
    </message>
    <message>
        <source>Doubled configurations</source>
        <translation>Configurations en double</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisés</translation>
    </message>
    <message>
        <source>Two-way sync</source>
        <translation>Synchronisation bidirectionnelle</translation>
    </message>
    <message>
        <source>Sync errors in IT Glue</source>
        <translation>Erreurs de synchronisation dans IT Glue</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>Fabricant et modèle</translation>
    </message>
    <message>
        <source>IT Glue users</source>
        <translation>Utilisateurs IT Glue</translation>
    </message>
    <message>
        <source>Everybody, later</source>
        <translation>Tout le monde, plus tard</translation>
    </message>
    <message>
        <source>RMM key for IT Glue</source>
        <translation>Clé RMM pour IT Glue</translation>
    </message>
    <message>
        <source>Owner of that key</source>
        <translation>Propriétaire de cette clé</translation>
    </message>
    <message>
        <source>IT Glue alone</source>
        <translation>IT Glue seul</translation>
    </message>
    <message>
        <source>API access in Datto RMM</source>
        <translation>Accès à l’API dans Datto RMM</translation>
    </message>
    <message>
        <source>On, user saved</source>
        <translation>Activé, utilisateur enregistré</translation>
    </message>
    <message>
        <source>Order of the links</source>
        <translation>Ordre des liens</translation>
    </message>
    <message>
        <source>Autotask first</source>
        <translation>Autotask d’abord</translation>
    </message>
    <message>
        <source>Match organizations to</source>
        <translation>Rapprocher les organisations de</translation>
    </message>
    <message>
        <source>Autotask Companies</source>
        <translation>Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue in Datto RMM</source>
        <translation>IT Glue dans Datto RMM</translation>
    </message>
    <message>
        <source>Devices matched</source>
        <translation>Appareils rapprochés</translation>
    </message>
    <message>
        <source>Basis of the match</source>
        <translation>Base du rapprochement</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Organizations matched</source>
        <translation>Organisations rapprochées</translation>
    </message>
    <message>
        <source>All with devices</source>
        <translation>Toutes celles ayant des appareils</translation>
    </message>
    <message>
        <source>Devices without a match</source>
        <translation>Appareils sans rapprochement</translation>
    </message>
    <message>
        <source>Device behind each match</source>
        <translation>Appareil derrière chaque rapprochement</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>Le bon</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>Adresses MAC</translation>
    </message>
    <message>
        <source>One device each</source>
        <translation>Un appareil chacune</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Equal on both sides</source>
        <translation>Identiques des deux côtés</translation>
    </message>
    <message>
        <source>Match errors in IT Glue</source>
        <translation>Erreurs de rapprochement dans IT Glue</translation>
    </message>
    <message>
        <source>Devices last seen</source>
        <translation>Dernière apparition des appareils</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>Sous 60 jours</translation>
    </message>
    <message>
        <source>People in Datto RMM</source>
        <translation>Personnes dans Datto RMM</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Authentifiées</translation>
    </message>
    <message>
        <source>Address in Datto RMM</source>
        <translation>Adresse dans Datto RMM</translation>
    </message>
    <message>
        <source>Same as in Autotask</source>
        <translation>Comme dans Autotask</translation>
    </message>
    <message>
        <source>SaaS Protection key</source>
        <translation>Clé SaaS Protection</translation>
    </message>
    <message>
        <source>Clients in Partner Portal</source>
        <translation>Clients SaaS dans le Partner Portal</translation>
    </message>
    <message>
        <source>All linked</source>
        <translation>Tous liés</translation>
    </message>
    <message>
        <source>Key pair of BCDR</source>
        <translation>Paire de clés de BCDR</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagée</translation>
    </message>
    <message>
        <source>Backup information</source>
        <translation>Informations de sauvegarde</translation>
    </message>
    <message>
        <source>Suggested matches</source>
        <translation>Rapprochements suggérés</translation>
    </message>
    <message>
        <source>Leave for Review</source>
        <translation>Leave for Review</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <translation>Clients SaaS décidés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Names of clients</source>
        <translation>Noms des clients SaaS</translation>
    </message>
    <message>
        <source>As in IT Glue</source>
        <translation>Comme dans IT Glue</translation>
    </message>
    <message>
        <source>Organizations to create</source>
        <translation>Organisations à créer</translation>
    </message>
    <message>
        <source>None that exist</source>
        <translation>Aucune qui existe</translation>
    </message>
    <message>
        <source>Clients per organization</source>
        <translation>Clients SaaS par organisation</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>Nombres de licences</translation>
    </message>
    <message>
        <source>Active seats</source>
        <translation>Licences actives</translation>
    </message>
    <message>
        <source>Decisions in IT Glue</source>
        <translation>Décisions dans IT Glue</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Card of SaaS Protection</source>
        <translation>Carte de SaaS Protection</translation>
    </message>
    <message>
        <source>Seen on a page</source>
        <translation>Vue sur une page</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>Toutes les 24 heures</translation>
    </message>
    <message>
        <source>Customers with SaaS Protection</source>
        <translation>Clients ayant SaaS Protection</translation>
    </message>
    <message>
        <source>As many as you sell</source>
        <translation>Autant que vous en vendez</translation>
    </message>
    <message>
        <source>Forecast before Map Devices</source>
        <translation>Prévision avant Map Devices</translation>
    </message>
    <message>
        <source>Every device has a type</source>
        <translation>Chaque appareil a un type</translation>
    </message>
    <message>
        <source>Devices against the forecast</source>
        <translation>Appareils face à la prévision</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Comme prévu</translation>
    </message>
</context>
<context>
    <name>ShortGuide</name>
    <message>
        <source>In this order</source>
        <extracomment>Head of a short list of instructions</extracomment>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>Before a step&apos;s note: whose portal it is about</extracomment>
        <translation>Dans %1.</translation>
    </message>
    <message>
        <source>Open the vendor’s page</source>
        <translation>Ouvrir la page de l’éditeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Tous les appareils sont là</translation>
    </message>
    <message>
        <source>%1 left, done by %2</source>
        <extracomment>%1 is a duration, %2 a time of day</extracomment>
        <translation>encore %1, terminé à %2</translation>
    </message>
    <message>
        <source>Its site is not in the list of Datto RMM</source>
        <translation>Son site n’est pas dans la liste de Datto RMM</translation>
    </message>
    <message>
        <source>An older record of a re-imaged device; it does not come</source>
        <translation>Un ancien enregistrement d’un appareil réinstallé&#xa0;; il ne vient pas</translation>
    </message>
    <message>
        <source>Its site has no company in Autotask</source>
        <translation>Son site n’a pas de société dans Autotask</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>Son type d’appareil n’est pas affecté</translation>
    </message>
    <message>
        <source>Its company is inactive or gone</source>
        <translation>Sa société est inactive ou a disparu</translation>
    </message>
    <message>
        <source>Its company is not a customer</source>
        <translation>Sa société n’est pas un client</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>Son produit est inactif ou manque</translation>
    </message>
    <message>
        <source>Re-imaged: an older record in Datto RMM holds its configuration item</source>
        <translation>Réinstallé&#xa0;: un ancien enregistrement dans Datto RMM occupe son élément de configuration</translation>
    </message>
    <message>
        <source>No configuration item type in Autotask</source>
        <translation>Pas de type d’élément de configuration dans Autotask</translation>
    </message>
    <message>
        <source>Waiting in the Datto RMM queue</source>
        <translation>En attente dans la file de Datto RMM</translation>
    </message>
    <message>
        <source>An organization with nearly this name is not linked</source>
        <translation>Une organisation au nom presque identique n’est pas liée</translation>
    </message>
    <message>
        <source>Comes after its organization</source>
        <translation>Vient après son organisation</translation>
    </message>
    <message>
        <source>Twice in Autotask; IT Glue has it by the other item</source>
        <translation>En double dans Autotask&#xa0;; IT Glue l’a par l’autre élément</translation>
    </message>
    <message>
        <source>Its type seems not selected for the sync</source>
        <translation>Son type ne semble pas sélectionné pour la synchronisation</translation>
    </message>
    <message>
        <source>Waiting for IT Glue’s sync</source>
        <translation>En attente de la synchronisation d’IT Glue</translation>
    </message>
    <message>
        <source>Its organization is not matched</source>
        <translation>Son organisation n’est pas rapprochée</translation>
    </message>
    <message>
        <source>Not in Autotask</source>
        <translation>Pas dans Autotask</translation>
    </message>
    <message>
        <source>No configuration in IT Glue</source>
        <translation>Pas de configuration dans IT Glue</translation>
    </message>
    <message>
        <source>No serial number and no MAC address to match it by</source>
        <translation>Ni numéro de série ni adresse MAC pour le rapprocher</translation>
    </message>
    <message>
        <source>No serial number to match it by</source>
        <translation>Pas de numéro de série pour le rapprocher</translation>
    </message>
    <message>
        <source>The serial numbers differ</source>
        <translation>Les numéros de série diffèrent</translation>
    </message>
    <message>
        <source>Its MAC address is on several devices</source>
        <translation>Son adresse MAC se trouve sur plusieurs appareils</translation>
    </message>
    <message>
        <source>Waiting to be matched</source>
        <translation>En attente de rapprochement</translation>
    </message>
    <message>
        <source>%1 API</source>
        <extracomment>A vendor&apos;s API; %1 is the product&apos;s name</extracomment>
        <translation>API de %1</translation>
    </message>
    <message>
        <source>%1, by Trivet</source>
        <extracomment>%1 is &quot;Datto RMM API&quot;: the figure counts Trivet&apos;s own calls only</extracomment>
        <translation>%1, par Trivet</translation>
    </message>
    <message>
        <source>%1 of %2 calls in %3 minutes</source>
        <extracomment>%1 and %2 are counts, %3 a number of minutes</extracomment>
        <translation>%1 appels sur %2 en %3 minutes</translation>
    </message>
    <message>
        <source>%1 of %2 calls this hour</source>
        <translation>%1 appels sur %2 cette heure</translation>
    </message>
    <message>
        <source>%1 of %2 calls this minute</source>
        <translation>%1 appels sur %2 cette minute</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Ready</source>
        <extracomment>How a row of a table stands; read aloud</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Sera créé</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>Vous confirmez</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3 verified</source>
        <translation>%1 sur 3 établis</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links are verified</extracomment>
        <translation>%1 sur 3</translation>
    </message>
    <message>
        <source>links verified</source>
        <extracomment>Second line below &quot;1 of 3&quot;</extracomment>
        <translation>liens établis</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>In the large diagram, on a link that is still to come</extracomment>
        <translation>Non configuré</translation>
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
        <translation>Actions</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Read aloud as the head of a column of boxes that choose rows</extracomment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Read aloud as the head of a column of glyphs: how the row stands</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Match To: %1</source>
        <extracomment>Line of a worklist; &quot;Match To&quot; is a portal label, %1 the name of an organization</extracomment>
        <translation>Match To&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create the organization %1</source>
        <translation>Créer l’organisation %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Line of a worklist; &quot;Ignore&quot; is a portal label</extracomment>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <translation>Dans SaaS Protection</translation>
    </message>
    <message>
        <source>To do in IT Glue</source>
        <translation>À faire dans IT Glue</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Matching SaaS Protection in IT Glue</source>
        <translation>Rapprochement de SaaS Protection dans IT Glue</translation>
    </message>
    <message>
        <source>In IT Glue, open Admin &gt; Integrations, then Actions &gt; Matching of Datto SaaS Protection.</source>
        <translation>Dans IT Glue, ouvrez Admin &gt; Integrations, puis Actions &gt; Matching de Datto SaaS Protection.</translation>
    </message>
    <message>
        <source>Nothing has to be done by hand.</source>
        <translation>Il n’y a rien à faire à la main.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Save the worklist</source>
        <translation>Enregistrer la liste de travail</translation>
    </message>
    <message>
        <source>The worklist was not saved. %1. Choose another folder.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>La liste de travail n’a pas été enregistrée. %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>trivet::Announcer</name>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <extracomment>Read aloud behind several changes of verdicts</extracomment>
        <translation>
            <numerusform>%Ln autre changement</numerusform>
            <numerusform>%Ln autres changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::BudgetBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A call budget for screen readers; %1 the API, %2 &quot;2,310 of 10,000 calls this hour&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>trivet::Callout</name>
    <message>
        <source>Note: %1</source>
        <extracomment>Read aloud before the title of a note</extracomment>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud before the title of a warning</extracomment>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Read aloud before the title of a box about something that failed</extracomment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Read aloud before the title of a box about practice mode</extracomment>
        <translation>Exercice&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesHistory</name>
    <message>
        <source>Changes that were made</source>
        <translation>Changements effectués</translation>
    </message>
    <message>
        <source>Rows of the chosen change</source>
        <translation>Lignes du changement choisi</translation>
    </message>
    <message>
        <source>Trivet has changed nothing yet.</source>
        <translation>Trivet n’a encore rien changé.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historique des changements</translation>
    </message>
    <message>
        <source>Undo all of it…</source>
        <extracomment>Button: takes back a whole change, after a preview</extracomment>
        <translation>Tout annuler…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column head</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column head</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column head</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column head</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column head</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Save the history of changes</source>
        <translation>Enregistrer l’historique des changements</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>Le fichier n’a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln row(s)…</source>
        <extracomment>Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do</extracomment>
        <translation>
            <numerusform>Annuler %Ln ligne…</numerusform>
            <numerusform>Annuler %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows to undo</source>
        <translation>Choisir les lignes à annuler</translation>
    </message>
    <message>
        <source>Times in %1. To undo some of the rows below, choose them; hold Shift to choose several.</source>
        <extracomment>Below the list of changes; %1 is the zone of its times, like &quot;Coordinated Universal Time&quot;. Shift is the key.</extracomment>
        <translation>Heures en %1. Pour annuler certaines des lignes ci-dessous, choisissez-les ; maintenez Maj pour en choisir plusieurs.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesNotice</name>
    <message>
        <source>Show progress</source>
        <extracomment>Button: opens the preview of the changes that are being written</extracomment>
        <translation>Afficher la progression</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet s’est arrêté et demande</translation>
    </message>
    <message>
        <source>Changes are being written: %1</source>
        <extracomment>%1 is &quot;312 of 5,000 written, about 3 min left&quot;</extracomment>
        <translation>Modifications en cours d’écriture : %1</translation>
    </message>
    <message>
        <source>Changes have ended: %1</source>
        <extracomment>%1 is &quot;312 of 312 written&quot;</extracomment>
        <translation>Les modifications sont terminées : %1</translation>
    </message>
    <message>
        <source>“%1” of %2 was cut off</source>
        <extracomment>%1 is what was done, like &quot;Set the type of devices&quot;, %2 when</extracomment>
        <translation>« %1 » du %2 a été interrompu</translation>
    </message>
    <message>
        <source>What was under way is read as soon as the vendor can be asked; nothing is sent a second time.</source>
        <translation>Ce qui était en cours est relu dès que le fournisseur peut être interrogé ; rien n’est envoyé une seconde fois.</translation>
    </message>
    <message>
        <source>What was not begun is found again by the check, and can be written from there.</source>
        <translation>Ce qui n’a pas été commencé est retrouvé par la vérification et peut être écrit à partir de là.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesPreview</name>
    <message numerus="yes">
        <source>And %Ln more, in the CSV file.</source>
        <translation>
            <numerusform>Et %Ln autre, dans le fichier CSV.</numerusform>
            <numerusform>Et %Ln autres, dans le fichier CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>Accessible name and placeholder of the find field above planned changes</extracomment>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les changements</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Changements prévus</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Progression des changements</translation>
    </message>
    <message>
        <source>Type the number of changes to allow them</source>
        <extracomment>Field: a large change wants its number typed</extracomment>
        <translation>Saisissez le nombre de changements pour les autoriser</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Button: ticks every row that is shown</extracomment>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Tick none shown</source>
        <extracomment>Button: takes the tick from every row that is shown</extracomment>
        <translation>Décocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet n’a pas encore le droit d’écrire cela</translation>
    </message>
    <message>
        <source>Some of this cannot be undone</source>
        <translation>Une partie ne pourra pas être annulée</translation>
    </message>
    <message>
        <source>You can undo all of this from History</source>
        <translation>Vous pourrez annuler tout cela depuis l’historique</translation>
    </message>
    <message>
        <source>Trivet reads each value again just before it writes. What somebody changed meanwhile is left alone and shown.</source>
        <translation>Trivet relit chaque valeur juste avant de l’écrire. Ce que quelqu’un a changé entre-temps est laissé tel quel et signalé.</translation>
    </message>
    <message>
        <source>What you do in the portal</source>
        <extracomment>Above what a person does in a portal, because no API can</extracomment>
        <translation>Ce que vous faites dans le portail</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Try one first</source>
        <extracomment>Button: writes a single row, so that a person sees how it goes</extracomment>
        <translation>En essayer un d’abord</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the planned changes</source>
        <translation>Enregistrer les changements prévus</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>Title of a preview; %1 is the act with its number, like &quot;Set type on 312 devices&quot;</extracomment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Leave at least one of each device unticked: nothing would be left of it.</source>
        <translation>Laissez au moins une ligne de chaque appareil décochée&#xa0;: sinon, il n’en resterait rien.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close, and let it go on</source>
        <translation>Fermer et laisser continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet s’est arrêté et demande</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s limit</source>
        <translation>En attente à cause de la limite de l’éditeur</translation>
    </message>
    <message>
        <source>Tenant %1, zone %2.</source>
        <extracomment>A tenant&apos;s name, and the zone of Autotask that it is in, like &quot;America West&quot;</extracomment>
        <translation>Tenant %1, zone %2.</translation>
    </message>
    <message>
        <source>Tenant %1.</source>
        <extracomment>A tenant&apos;s name</extracomment>
        <translation>Tenant %1.</translation>
    </message>
    <message>
        <source>Nothing can be written before you tell what is asked below.</source>
        <translation>Rien ne peut être écrit avant que vous n’ayez répondu aux questions ci-dessous.</translation>
    </message>
    <message>
        <source>There is nothing here that Trivet can write.</source>
        <translation>Il n’y a rien ici que Trivet puisse écrire.</translation>
    </message>
    <message>
        <source>%1 of %2 rows ticked.</source>
        <extracomment>%1 rows ticked, %2 rows in all</extracomment>
        <translation>%1 lignes cochées sur %2.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick those that are to be written.</source>
        <translation>Aucune ligne n’est cochée. Cochez celles qui doivent être écrites.</translation>
    </message>
</context>
<context>
    <name>trivet::CheckDetails</name>
    <message>
        <source>Records behind this check</source>
        <translation>Enregistrements derrière cette vérification</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <translation>Aucun enregistrement particulier n’est en cause.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>Aucun enregistrement n’a cela dans sa ligne.</translation>
    </message>
    <message>
        <source>What it hurts later</source>
        <extracomment>Heading: what a check that is wrong does later</extracomment>
        <translation>Ce que cela cause plus tard</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a check that is wrong is mended</extracomment>
        <translation>Comment le corriger</translation>
    </message>
    <message>
        <source>Why is it not in IT Glue?</source>
        <extracomment>Entry of a device&apos;s menu</extracomment>
        <translation>Pourquoi n’est-il pas dans IT Glue&#xa0;?</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: reads again what one check needs</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Step %1 shows how.</source>
        <extracomment>%1 is a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>L’étape %1 montre comment.</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <extracomment>How a check stood before it became unknown; %1 is &quot;Passed since Nov 22, 10:42&quot;</extracomment>
        <translation>Dernier état connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>New since your last visit</source>
        <translation>Nouveau depuis votre dernière visite</translation>
    </message>
    <message>
        <source>Mended since your last visit</source>
        <translation>Corrigé depuis votre dernière visite</translation>
    </message>
    <message>
        <source>%1 went on in spite of it: %2</source>
        <extracomment>A warning that somebody accepted; %1 a name, %2 the reason</extracomment>
        <translation>%1 a continué malgré tout&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>The check&apos;s number, for support and the command line</extracomment>
        <translation>Vérification %1</translation>
    </message>
    <message>
        <source>Show the check %1</source>
        <extracomment>Read aloud: a link to another check; %1 its name</extracomment>
        <translation>Montrer la vérification %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Heading: the check that explains this one</extracomment>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Follows from this</source>
        <extracomment>Heading: checks that this one explains</extracomment>
        <translation>En découle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Above the records behind a check</extracomment>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet can do it: “%1” shows first what it would write. By hand: step %2 shows how.</source>
        <extracomment>%1 is a button above, like &quot;Set type…&quot;; %2 a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>Trivet peut le faire : « %1 » montre d’abord ce qu’il écrirait. À la main : l’étape %2 montre comment.</translation>
    </message>
    <message>
        <source>Fill in from Autotask…</source>
        <extracomment>Entry of a menu over configurations of IT Glue: opens a preview of what Autotask holds and IT Glue lacks</extracomment>
        <translation>Compléter depuis Autotask…</translation>
    </message>
</context>
<context>
    <name>trivet::CheckLook</name>
    <message>
        <source>Passed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Waits for you to confirm</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Attend votre confirmation</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>State of a check, read aloud before its title: nothing to do, but worth knowing</extracomment>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>trivet::CheckPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>Button at the head of the checks</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Trivet checks</source>
        <extracomment>Head of the column with Trivet&apos;s own checks</extracomment>
        <translation>Trivet vérifie</translation>
    </message>
</context>
<context>
    <name>trivet::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a button at a check; %1 the button&apos;s label, %2 the check&apos;s title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>trivet::CheckStrip</name>
    <message>
        <source>Trivet checks</source>
        <extracomment>Name of the row of Trivet&apos;s own checks under a table</extracomment>
        <translation>Trivet vérifie</translation>
    </message>
</context>
<context>
    <name>trivet::ChecksSheet</name>
    <message>
        <source>Checks of this step</source>
        <extracomment>The sheet that opens from the summary bar in a narrow window</extracomment>
        <translation>Vérifications de cette étape</translation>
    </message>
</context>
<context>
    <name>trivet::CopyField</name>
    <message>
        <source>clears in %1 s</source>
        <extracomment>Beside a copied secret: it leaves the clipboard in %1 seconds</extracomment>
        <translation>effacé dans %1 s</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the button beside a value; %1 is the value&apos;s label, such as &quot;Security level&quot;</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1 is copied. Copy again</source>
        <extracomment>The same button while that value is on the clipboard</extracomment>
        <translation>%1 est copié. Copier à nouveau</translation>
    </message>
    <message>
        <source>Not pasted yet</source>
        <extracomment>In place of the dots of a secret that was not pasted yet</extracomment>
        <translation>Pas encore collé</translation>
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
        <translation>Quel type de société désigne les clients&#xa0;?</translation>
    </message>
    <message>
        <source>Your Autotask has no type that is called Customer for certain. Trivet says nothing about customers until you choose, and remembers it for this tenant.</source>
        <translation>Votre Autotask n’a aucun type qui s’appelle Customer avec certitude. Trivet ne dit rien des clients tant que vous n’avez pas choisi, et s’en souvient pour ce tenant.</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>Type de société des clients</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <extracomment>In a list of company types: none is chosen yet</extracomment>
        <translation>Choisissez le type</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Most likely %1: it stands where Autotask has its own type for customers.</source>
        <extracomment>%1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>Le plus probable est %1&#xa0;: il se trouve là où Autotask a son propre type pour les clients.</translation>
    </message>
</context>
<context>
    <name>trivet::DatesCard</name>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
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
        <translation>Appareil</translation>
    </message>
    <message>
        <source>%1, in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1, dans IT Glue</translation>
    </message>
    <message>
        <source>%1, not in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1, pas dans IT Glue</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column head: site of a device</comment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column head</comment>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Host name, serial number or uid</source>
        <extracomment>In the find field of the devices</extracomment>
        <translation>Nom d’hôte, numéro de série ou UID</translation>
    </message>
    <message>
        <source>Reading the devices…</source>
        <translation>Lecture des appareils…</translation>
    </message>
    <message>
        <source>All devices</source>
        <extracomment>Back to the list of devices</extracomment>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>The way into IT Glue</source>
        <extracomment>Name of the list of stations of a device on its way into IT Glue</extracomment>
        <translation>Le chemin vers IT Glue</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a break is mended</extracomment>
        <translation>Comment le corriger</translation>
    </message>
    <message>
        <source>No devices were read yet.</source>
        <extracomment>In the list of devices, when nothing fits</extracomment>
        <translation>Aucun appareil n’a encore été lu.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>Aucun appareil ne porte ce nom.</translation>
    </message>
    <message>
        <source>Every device is in IT Glue. Type the name of one to see its way.</source>
        <translation>Chaque appareil est dans IT Glue. Tapez le nom d’un appareil pour voir son chemin.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>Above the list of devices; %1 is a number, the list is cut there</extracomment>
        <translation>Les %1 premiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in IT Glue</source>
        <extracomment>Above the list of devices while nothing is typed; %Ln devices</extracomment>
        <translation>
            <numerusform>%Ln absent d’IT Glue</numerusform>
            <numerusform>%Ln absents d’IT Glue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this device not in IT Glue?</source>
        <translation>Pourquoi cet appareil n’est-il pas dans IT Glue&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a device. Trivet follows its way from Datto RMM into IT Glue, and says where it ends.</source>
        <translation>Choisissez un appareil. Trivet suit son chemin de Datto RMM à IT Glue et dit où il s’arrête.</translation>
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
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column head</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column head</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why it is not through</source>
        <comment>column head</comment>
        <translation>Pourquoi il n’est pas passé</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message>
        <source>Not through yet</source>
        <extracomment>Head of the table of devices when it is empty</extracomment>
        <translation>Pas encore passés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;</extracomment>
        <translation>%1 pas encore passés</translation>
    </message>
    <message>
        <source>%1 and %2 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;, %2 &quot;1,318 devices&quot;</extracomment>
        <translation>%1 et %2 pas encore passés</translation>
    </message>
    <message>
        <source>Devices not through yet</source>
        <extracomment>Accessible name of the table on the sync page</extracomment>
        <translation>Appareils pas encore passés</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>Accessible name and placeholder of the find field above the devices</extracomment>
        <translation>Rechercher un appareil</translation>
    </message>
    <message>
        <source>Find a device (Ctrl+F)</source>
        <extracomment>Tool tip of the search button above the devices</extracomment>
        <translation>Rechercher un appareil (Ctrl+F)</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Filter entry: every reason</extracomment>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter entry; %1 a reason, %2 how many devices have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter by reason, %1</source>
        <extracomment>Accessible name of the filter; %1 the reason in force</extracomment>
        <translation>Filtrer par raison, %1</translation>
    </message>
    <message>
        <source>%1 of %2 not through yet</source>
        <extracomment>Head of the table while a filter is on; %1 shown, %2 all</extracomment>
        <translation>%1 sur %2 pas encore passés</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>Head of the table of devices that are not through, until both sides were read</extracomment>
        <translation>Pas encore lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not through shows here once both sides are read.</source>
        <extracomment>In the empty table</extracomment>
        <translation>Ce qui n’est pas passé s’affiche ici une fois les deux côtés lus.</translation>
    </message>
    <message>
        <source>Everything is through.</source>
        <translation>Tout est passé.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <extracomment>In the table when filter or search leave nothing</extracomment>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>%1 rows, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 lignes, %2 à traiter</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <extracomment>Head of the table of devices that are not through, until the sync is switched on</extracomment>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>What is not through shows here once the sync is on. Nothing that was read would be kept out.</source>
        <extracomment>In the empty table, before the sync is switched on</extracomment>
        <translation>Ce qui n’est pas passé s’affiche ici une fois la synchronisation activée. D’après ce qui a été lu, rien ne serait retenu.</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorButton</name>
    <message>
        <source>Doctor</source>
        <extracomment>Entry of the rail: all checks, outside of the steps</extracomment>
        <translation>Docteur</translation>
    </message>
    <message>
        <source>All checks, their causes and how to mend them (Ctrl+D)</source>
        <translation>Toutes les vérifications, leurs causes et leurs remèdes (Ctrl+D)</translation>
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
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>Find a check</source>
        <extracomment>In the find field of the checks</extracomment>
        <translation>Rechercher une vérification</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>No check fits. Press the pills again to see all.</source>
        <translation>Aucune vérification ne convient. Désactivez les filtres pour les voir toutes.</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>Button: reads everything again</extracomment>
        <translation>Tout vérifier à nouveau</translation>
    </message>
    <message>
        <source>Group checks</source>
        <extracomment>Name of the choice of how checks are grouped</extracomment>
        <translation>Grouper les vérifications</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Par lien</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Tab: all checks</extracomment>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>One device</source>
        <extracomment>Tab: why a device is not in IT Glue</extracomment>
        <translation>Un appareil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln vérification a échoué</numerusform>
            <numerusform>%Ln vérifications ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) need(s) you</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln vérification à traiter</numerusform>
            <numerusform>%Ln vérifications à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Trivet knows is wrong</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>Rien de ce que Trivet connaît n’est incorrect</translation>
    </message>
    <message>
        <source>Your last visit: %1</source>
        <extracomment>Beside the name of the doctor&apos;s page; %1 is a date and time</extracomment>
        <translation>Votre dernière visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>Where the duration of a step stands; %1 is a time</extracomment>
        <translation>Vérifié %1</translation>
    </message>
</context>
<context>
    <name>trivet::ExistingDataPage</name>
    <message>
        <source>What the first sync will do to organizations</source>
        <translation>Ce que la première synchronisation fera des organisations</translation>
    </message>
    <message>
        <source>IT Glue joins a company only with an organization of exactly its name. Rename near misses first, or each becomes a second organization.</source>
        <translation>IT Glue ne joint une société qu’à une organisation portant exactement son nom. Renommez d’abord les noms presque identiques, sinon chacun devient une seconde organisation.</translation>
    </message>
    <message>
        <source>What it will do to configurations</source>
        <translation>Ce qu’elle fera des configurations</translation>
    </message>
    <message>
        <source>A configuration is joined when its organization is, and name, type and, where both have one, serial number are one device&apos;s.</source>
        <translation>Une configuration est jointe lorsque son organisation l’est et que le nom, le type et, si les deux en ont un, le numéro de série sont ceux d’un même appareil.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>trivet::FieldNamesTable</name>
    <message>
        <source>Record</source>
        <comment>column head: what kind of record a field belongs to</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>Dans Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>Dans IT Glue</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column head</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Field names in Autotask and IT Glue</source>
        <extracomment>Accessible name of the table of field names</extracomment>
        <translation>Noms des champs dans Autotask et IT Glue</translation>
    </message>
    <message>
        <source>Find a field</source>
        <extracomment>Accessible name and placeholder of the find field above the field names</extracomment>
        <translation>Rechercher un champ</translation>
    </message>
    <message>
        <source>No field has this in its name.</source>
        <extracomment>In the table of field names when the search leaves nothing</extracomment>
        <translation>Aucun champ n’a cela dans son nom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field names</source>
        <extracomment>Head of the table of field names; %Ln fields</extracomment>
        <translation>
            <numerusform>%Ln nom de champ</numerusform>
            <numerusform>%Ln noms de champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 field names</source>
        <extracomment>Head of the table of field names while searching; %1 shown, %2 all</extracomment>
        <translation>%1 noms de champs sur %2</translation>
    </message>
</context>
<context>
    <name>trivet::FileNotice</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button: opens the folder of the file that was just saved</extracomment>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>After a file was written; %1 its name</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>trivet::FilterPills</name>
    <message>
        <source>Shows only these</source>
        <extracomment>Read aloud: what pressing a pill like &quot;2 failed&quot; does</extracomment>
        <translation>N’affiche que celles-ci</translation>
    </message>
</context>
<context>
    <name>trivet::FinishPage</name>
    <message>
        <source>Get more from the three</source>
        <translation>Tirer davantage des trois</translation>
    </message>
    <message>
        <source>One field can have two names. Look here when you compare a record of Autotask or Datto RMM with the one in IT Glue.</source>
        <translation>Un champ peut avoir deux noms. Regardez ici quand vous comparez un enregistrement d’Autotask ou de Datto RMM avec celui d’IT Glue.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button: the doctor&apos;s page with every check</extracomment>
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <extracomment>Beside &quot;Export report&quot;: what the report never holds</extracomment>
        <translation>Sans secrets</translation>
    </message>
    <message>
        <source>%1 of 3 links verified %2</source>
        <extracomment>Title of the last page while nothing newer is read; %1 is a number, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1 liens sur 3 établis %2</translation>
    </message>
    <message>
        <source>All three links are verified</source>
        <extracomment>Title of the last page</extracomment>
        <translation>Les trois liens sont établis</translation>
    </message>
    <message>
        <source>%1 of 3 links verified</source>
        <translation>%1 liens sur 3 établis</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>Beside &quot;Check again&quot;, while everything is read</extracomment>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié %1</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastModel</name>
    <message>
        <source>None</source>
        <extracomment>In the table of what a sync will do: no such record on this side</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column head</comment>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>Dans Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>Dans IT Glue</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column head</comment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastTable</name>
    <message>
        <source>Find a name</source>
        <extracomment>Accessible name and placeholder of the find field above the forecast</extracomment>
        <translation>Rechercher un nom</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <extracomment>Accessible name of the bar above the forecast</extracomment>
        <translation>Ce que fera la première synchronisation</translation>
    </message>
    <message>
        <source>What the first sync will do, record by record</source>
        <extracomment>Accessible name of the table of what a first sync will do</extracomment>
        <translation>Ce que fera la première synchronisation, enregistrement par enregistrement</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab that shows every row</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <extracomment>In the table of what a sync will do</extracomment>
        <translation>Rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>No name fits the search.</source>
        <translation>Aucun nom ne correspond à la recherche.</translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a page&apos;s title, as in &quot;Step 1 of 6&quot;</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <extracomment>How long a step takes</extracomment>
        <translation>Environ %1 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;About 5 min&quot;, %2 what comes on top, as in &quot;plus the first sync&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>Toutes réussies</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all, as in &quot;3 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 vérifications réussies sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln vous attend</numerusform>
            <numerusform>%Ln vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is optional</source>
        <extracomment>%1 is a chapter&apos;s title</extracomment>
        <translation>%1 est facultatif</translation>
    </message>
    <message>
        <source>The three links stand without it. You can come back at any time.</source>
        <translation>Les trois liens tiennent sans lui. Vous pouvez y revenir à tout moment.</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <extracomment>Button: leaves an optional chapter out; %1 is its title</extracomment>
        <translation>Passer %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Trivet can do the portal&apos;s part here, so that you see how a step goes.</source>
        <translation>Trivet peut faire ici la part du portail, pour que vous voyiez comment se déroule une étape.</translation>
    </message>
    <message>
        <source>Do this step for me</source>
        <translation>Faire cette étape à ma place</translation>
    </message>
    <message>
        <source>The first press brings the key of IT Glue, so that you see what its first sync would do. The second press tidies IT Glue as you would.</source>
        <extracomment>Practice, step 2.1: the button below is for two presses</extracomment>
        <translation>La première pression apporte la clé d’IT Glue, pour que vous voyiez ce que ferait la première synchronisation. La seconde range IT Glue comme vous le feriez.</translation>
    </message>
</context>
<context>
    <name>trivet::HealthList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a button at a link&apos;s summary; %1 the button&apos;s label, %2 the link</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A link&apos;s summary, read aloud; %1 its state, %2 its name, %3 &quot;7 of 8&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>Name of the numbered circle before an instruction; %1 the instruction. Pressing it marks it as done.</extracomment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>Tool tip of the numbered circle</extracomment>
        <translation>Marquer comme non fait</translation>
    </message>
    <message>
        <source>Mark as done. Your own note; Trivet checks for itself</source>
        <translation>Marquer comme fait. C’est votre propre note&#xa0;; Trivet vérifie lui-même</translation>
    </message>
</context>
<context>
    <name>trivet::LineField</name>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a text field; %1 is the field&apos;s label, such as &quot;Username (Key)&quot;</extracomment>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Beside a field whose text looks like a secret and is not saved: it is what belongs there, so save it</extracomment>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>trivet::LiveSyncPage</name>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists: %1</source>
        <extracomment>Below the count of arrived devices; %1 is a count of devices</extracomment>
        <translation>Sur aucun site listé par Datto RMM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last poll %1</source>
        <translation>Dernier relevé %1</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Pas encore relevé</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Next in %1 s</source>
        <translation>Prochain dans %1 s</translation>
    </message>
</context>
<context>
    <name>trivet::MapTable</name>
    <message>
        <source>What Map Devices will do</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Ce que Map Devices va faire</translation>
    </message>
    <message>
        <source>Worked out from both systems and your mapping, before anything moves. Read it before you turn Map Devices on: what is created cannot be deleted through the API.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>Calculé à partir des deux systèmes et de votre affectation, avant que rien ne bouge. Lisez-le avant d’activer Map Devices : ce qui est créé ne peut pas être supprimé par l’API.</translation>
    </message>
    <message>
        <source>What Map Devices did, beside the forecast</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Ce que Map Devices a fait, à côté de la prévision</translation>
    </message>
    <message>
        <source>Datto RMM has no devices.</source>
        <extracomment>In the table of the forecast when Datto RMM has no device</extracomment>
        <translation>Datto RMM n’a aucun appareil.</translation>
    </message>
    <message>
        <source>What Map Devices does, device by device</source>
        <extracomment>Accessible name of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Ce que fait Map Devices, appareil par appareil</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>In the find field above the forecast of devices</extracomment>
        <translation>Rechercher un appareil</translation>
    </message>
    <message>
        <source>No device fits. Press the pills again to see all.</source>
        <extracomment>In the table of the forecast when filter or search leave nothing</extracomment>
        <translation>Aucun appareil ne convient. Désactivez les filtres pour les voir tous.</translation>
    </message>
    <message>
        <source>Shows when devices, sites, companies, types and products are read whole.</source>
        <extracomment>In place of the table of the forecast</extracomment>
        <translation>Visible quand appareils, sites, sociétés, types et produits seront lus en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Head of the table of the forecast</extracomment>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <extracomment>Head of the table of the forecast while some are left out; %1 shown, %2 all</extracomment>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message>
        <source>The forecast was kept when Map Devices went on. Company, product and type are as they arrived.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>La prévision a été conservée quand Map Devices a été activé. Société, produit et type sont tels qu’ils sont arrivés.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingModel</name>
    <message>
        <source>New</source>
        <extracomment>Pill on what will be created</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <extracomment>In a cell where a product is still to be chosen</extracomment>
        <translation>Choisissez un produit</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <extracomment>In a cell where a configuration item type is still to be chosen</extracomment>
        <translation>Choisissez un type</translation>
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
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>In RMM</source>
        <comment>column head: count of devices in Datto RMM</comment>
        <translation>Dans RMM</translation>
    </message>
    <message>
        <source>Autotask product</source>
        <comment>column head</comment>
        <translation>Produit Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <comment>column head</comment>
        <translation>Type d’élément de configuration</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column head</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message>
        <source>Open Devices tab</source>
        <extracomment>Button: opens Datto RMM, where the Devices tab is; &quot;Devices&quot; is a portal label</extracomment>
        <translation>Ouvrir l’onglet Devices</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices in %2 types</source>
        <extracomment>Below the mapping table; %1 devices in %2 device types</extracomment>
        <translation>%1 appareils de %2 types</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) to create</source>
        <extracomment>Below the mapping table: types that Autotask does not have yet</extracomment>
        <translation>
            <numerusform>%Ln type à créer</numerusform>
            <numerusform>%Ln types à créer</numerusform>
        </translation>
    </message>
    <message>
        <source>What is off here stays as Autotask has it, and IT Glue may not find the device by it.</source>
        <extracomment>Step 1.4, below the two overwrite options while one is off</extracomment>
        <translation>Ce qui est désactivé ici reste tel quel dans Autotask, et IT Glue risque de ne pas reconnaître l’appareil.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingTable</name>
    <message>
        <source>Device types and what they become in Autotask</source>
        <extracomment>Accessible name of the table on the mapping page</extracomment>
        <translation>Types d’appareil et ce qu’ils deviennent dans Autotask</translation>
    </message>
    <message>
        <source>%1 device types, %2 need you</source>
        <extracomment>Summary of the mapping table for screen readers; %1 a count of types</extracomment>
        <translation>%1 types d’appareil, %2 à traiter</translation>
    </message>
</context>
<context>
    <name>trivet::MatchChoices</name>
    <message>
        <source>Create organization</source>
        <extracomment>Choice for a client of SaaS Protection</extracomment>
        <translation>Créer une organisation</translation>
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
        <translation>Organisation pour %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>In the empty field for a client&apos;s organization</extracomment>
        <translation>Tapez un nom</translation>
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
        <translation>Montrer le chemin du retour</translation>
    </message>
    <message>
        <source>Open step %1</source>
        <extracomment>Button: opens a step of the guide; %1 is &quot;1.5, Check the products&quot;</extracomment>
        <translation>Ouvrir l’étape %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the vendor</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>trivet::MenuPath</name>
    <message>
        <source>, then </source>
        <extracomment>Read aloud between the words of a menu path: &quot;Admin, then Resources/Users&quot;</extracomment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Menu path: %1</source>
        <extracomment>Read aloud; %1 is the path in the portal&apos;s own words</extracomment>
        <translation>Chemin de menu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PastedText</name>
    <message>
        <source>spaces</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>line ends</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>fins de ligne</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>Removed around the value: %1</source>
        <extracomment>Under a field after pasting; %1 is a list such as &quot;spaces, quotes&quot;</extracomment>
        <translation>Retiré autour de la valeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PlanModel</name>
    <message>
        <source>Write %1</source>
        <extracomment>Read aloud of a tick; %1 a record&apos;s name</extracomment>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column head: create or change</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Column head; %1 is a vendor&apos;s name</extracomment>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column head: the value before</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head: the value to be written</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>column head: how it is taken back</comment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>trivet::PlanQuestions</name>
    <message>
        <source>Add to the plan</source>
        <extracomment>Button: what was filled in above is planned as well</extracomment>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>What only you can tell</source>
        <extracomment>Above fields for what no system tells</extracomment>
        <translation>Ce que vous seul pouvez dire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, once these are told</source>
        <translation>
            <numerusform>%Ln autre, une fois répondu à celles-ci</numerusform>
            <numerusform>%Ln autres, une fois répondu à celles-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>First entry of a list: nothing is chosen yet</extracomment>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsModel</name>
    <message>
        <source>Product</source>
        <comment>column head</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>Type d’appareil</translation>
    </message>
    <message>
        <source>Type to set</source>
        <comment>column head: default configuration item type</comment>
        <translation>Type à définir</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsPage</name>
    <message>
        <source>Open Products</source>
        <extracomment>Button: opens Autotask, where the products are; &quot;Products&quot; is a portal label</extracomment>
        <translation>Ouvrir Products</translation>
    </message>
    <message>
        <source>Not in Autotask yet</source>
        <translation>Pas encore dans Autotask</translation>
    </message>
    <message>
        <source>%1 confirmed this default type</source>
        <translation>%1 a confirmé ce type par défaut</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No API shows the default type. Open the product and compare.</source>
        <translation>Aucune API ne montre le type par défaut. Ouvrez le produit et comparez.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Action in a product&apos;s row: the person has seen its default type in Autotask</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln</source>
        <extracomment>Button above the products: the person has compared them all in Autotask</extracomment>
        <translation>
            <numerusform>Tout confirmer (%Ln)</numerusform>
            <numerusform>Tout confirmer (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ProductsTable</name>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Head of the card on the products page</extracomment>
        <translation>Produits liés à Datto RMM</translation>
    </message>
    <message>
        <source>Products and their default configuration item types</source>
        <extracomment>Accessible name of the products table</extracomment>
        <translation>Produits et leurs types d’élément de configuration par défaut</translation>
    </message>
    <message>
        <source>%1 products, %2 need you</source>
        <extracomment>Summary of the products table for screen readers</extracomment>
        <translation>%1 produits, %2 à traiter</translation>
    </message>
</context>
<context>
    <name>trivet::ProportionBar</name>
    <message>
        <source>Shares</source>
        <extracomment>Accessible name of a bar that shows how records divide</extracomment>
        <translation>Parts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a share of the whole; %1 &quot;Will be created&quot;, %2 a count</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>trivet::Rail</name>
    <message>
        <source>Progress</source>
        <extracomment>Accessible name of the window&apos;s leading side</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <extracomment>Marker beside the tenant&apos;s name: nothing here is real</extracomment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button beside the tenant&apos;s name: other tenants, settings, help, quit</extracomment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>trivet::RegionInput</name>
    <message>
        <source>Choose the region</source>
        <extracomment>In a list of regions: none is chosen yet</extracomment>
        <translation>Choisissez la région</translation>
    </message>
    <message>
        <source>IT Glue refused the key in this region. If yours is another one, choose it, and the key is tried there.</source>
        <translation>IT Glue a refusé la clé dans cette région. Si la vôtre en est une autre, choisissez-la, et la clé y sera essayée.</translation>
    </message>
    <message>
        <source>Read from the address</source>
        <translation>Lue dans l’adresse</translation>
    </message>
</context>
<context>
    <name>trivet::ReviewPage</name>
    <message>
        <source>Show the way back</source>
        <translation>Montrer le chemin du retour</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>What differs from the recommended setup</source>
        <extracomment>Title of the review of an existing integration</extracomment>
        <translation>Ce qui diffère de la configuration recommandée</translation>
    </message>
    <message>
        <source>Trivet only read, and changed nothing. Start with what causes work by hand later.</source>
        <translation>Trivet n’a fait que lire et n’a rien changé. Commencez par ce qui cause plus tard du travail manuel.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Your settings beside the recommended ones</source>
        <extracomment>Accessible name of the table that compares settings</extracomment>
        <translation>Vos réglages à côté de ceux recommandés</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>In the find field above the settings</extracomment>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <extracomment>In the table of settings while nothing was read</extracomment>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>No setting fits. Press the pills again to see all.</source>
        <extracomment>In the table of settings when find and filters leave nothing</extracomment>
        <translation>Aucun réglage ne correspond. Appuyez de nouveau sur les filtres pour tout voir.</translation>
    </message>
    <message>
        <source>%1 settings, %2 match</source>
        <extracomment>Above the table of settings; %1 and %2 are counts</extracomment>
        <translation>%1 réglages, %2 concordent</translation>
    </message>
</context>
<context>
    <name>trivet::RowsCard</name>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <extracomment>Button at a table</extracomment>
        <translation>Copier les lignes (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Button at a table: its rows as a file for spreadsheets</extracomment>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>Title of the dialog that asks for a file
----------
Button above the forecast</extracomment>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in a dialog</extracomment>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Entry of a table&apos;s menu: the text of the cell under the pointer</extracomment>
        <translation>Copier la cellule</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <extracomment>Entry of a table&apos;s menu; %Ln rows are selected</extracomment>
        <translation>
            <numerusform>Copier %Ln ligne</numerusform>
            <numerusform>Copier %Ln lignes</numerusform>
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
        <translation>À faire</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>What is left to do in IT Glue for one client: make sure of a doubtful choice</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <extracomment>How alike two names are; %1 a number</extracomment>
        <translation>semblable à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <extracomment>In a cell where an organization is still to be chosen</extracomment>
        <translation>Choisissez une organisation</translation>
    </message>
    <message>
        <source>Check: %1?</source>
        <extracomment>In a cell where a suggestion waits for a decision; %1 an organization&apos;s name</extracomment>
        <translation>À vérifier&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>No similar name</source>
        <extracomment>In the table of clients: no organization is named alike</extracomment>
        <translation>Aucun nom semblable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a client&apos;s name, %2 &quot;To do&quot;, &quot;Decide&quot;, &quot;Confirm&quot; or &quot;Done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <comment>column head</comment>
        <translation>Dans SaaS Protection</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column head</comment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>column head</comment>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Match to</source>
        <comment>column head</comment>
        <translation>Rapprocher de</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>Dans IT Glue</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchTable</name>
    <message>
        <source>Unmatched</source>
        <extracomment>Tab of clients that belong to no organization yet</extracomment>
        <translation>Non rapprochés</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>Tab of clients that belong to an organization</extracomment>
        <translation>Rapprochés</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Tab of clients that are left out on purpose</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>No unmatched organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Aucune organisation non rapprochée.</translation>
    </message>
    <message>
        <source>No matched organizations yet.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Pas encore d’organisations rapprochées.</translation>
    </message>
    <message>
        <source>No ignored organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Aucune organisation ignorée.</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <extracomment>Accessible name and placeholder of the find field above the clients</extracomment>
        <translation>Rechercher une organisation</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection and their organizations</source>
        <extracomment>Accessible name of the table of clients</extracomment>
        <translation>Clients SaaS Protection et leurs organisations</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln strong matches</source>
        <extracomment>Button above the clients; %Ln suggestions that are nearly certain</extracomment>
        <translation>
            <numerusform>Accepter %Ln rapprochement sûr</numerusform>
            <numerusform>Accepter %Ln rapprochements sûrs</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization here fits the search.</source>
        <translation>Aucune organisation ici ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>%1 clients, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 clients SaaS, %2 à traiter</translation>
    </message>
    <message>
        <source>Accept this one</source>
        <extracomment>Button beside the suggestion for the current client</extracomment>
        <translation>Accepter celle-ci</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchingPage</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 demain</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Queued sync</source>
        <translation>Synchronisation en file</translation>
    </message>
    <message>
        <source>Manual sync opens</source>
        <translation>Synchronisation manuelle possible</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>When a queued sync will start; %1 is a time of day</extracomment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Manual sync closed for 6 hours</source>
        <translation>Synchronisation manuelle fermée pendant 6 heures</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer malgré tout</translation>
    </message>
    <message>
        <source>When syncs run</source>
        <translation>Quand ont lieu les synchronisations</translation>
    </message>
    <message>
        <source>Automatic every 24 hours; that one needs nobody. Saving queues one more, about an hour later. By hand once in 6 hours. What is not there before its time is late, not broken.</source>
        <translation>Automatique toutes les 24 heures&#xa0;; celle-là n’a besoin de personne. Enregistrer en met une de plus en file, environ une heure plus tard. À la main, une fois en 6 heures. Ce qui n’est pas là avant son heure est en retard, pas en panne.</translation>
    </message>
    <message>
        <source>Open the worklist</source>
        <translation>Ouvrir la liste de travail</translation>
    </message>
    <message>
        <source>Save the worklist as CSV…</source>
        <translation>Enregistrer la liste de travail en CSV…</translation>
    </message>
    <message>
        <source>Print the worklist…</source>
        <translation>Imprimer la liste de travail…</translation>
    </message>
    <message>
        <source>Make sure %1 does not exist yet</source>
        <extracomment>Title of a warning; %1 is the name of a client</extracomment>
        <translation>Assurez-vous que %1 n’existe pas encore</translation>
    </message>
    <message>
        <source>Creating it twice makes a duplicate. Closest name in IT Glue: %1.</source>
        <extracomment>%1 is an organization&apos;s name</extracomment>
        <translation>La créer deux fois fait un doublon. Nom le plus proche dans IT Glue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is an organization&apos;s name</extracomment>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>trivet::SecretEdit</name>
    <message>
        <source>Replace %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label, such as &quot;Password (Secret)&quot;</extracomment>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1 for 20 seconds</source>
        <translation>Afficher %1 pendant 20 secondes</translation>
    </message>
    <message>
        <source>A value is held. Type or paste to replace it.</source>
        <extracomment>Read aloud at a secret field whose value is kept elsewhere</extracomment>
        <translation>Une valeur est conservée. Tapez ou collez pour la remplacer.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>Placeholder of an empty secret field</extracomment>
        <translation>Collez-le ici</translation>
    </message>
</context>
<context>
    <name>trivet::SecretField</name>
    <message>
        <source>Revealed; hides after 20 seconds</source>
        <extracomment>Under a secret field while its value is readable</extracomment>
        <translation>Affiché&#xa0;; masqué après 20 secondes</translation>
    </message>
</context>
<context>
    <name>trivet::SettingsList</name>
    <message>
        <source>Selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>Non sélectionné</translation>
    </message>
    <message>
        <source>Settings to compare</source>
        <extracomment>Accessible name of a list of settings to compare with a portal</extracomment>
        <translation>Réglages à comparer</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Column head: what a setting should be</extracomment>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>Column head above boxes: the portal shows what is recommended</extracomment>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <extracomment>Name of a button beside a recommended value; %1 the setting</extracomment>
        <translation>Copier pour %1</translation>
    </message>
    <message>
        <source>%1 matches: %2</source>
        <extracomment>Name of a box to tick; %1 a setting of a portal, %2 what is recommended for it</extracomment>
        <translation>%1 concorde&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepDelegate</name>
    <message>
        <source>Optional</source>
        <extracomment>In place of a chapter&apos;s count, where it may be left out</extracomment>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>trivet::StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Footer button: the step before</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <extracomment>Footer button; everything is saved already, this only closes the window</extracomment>
        <translation>&amp;Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Read aloud for the footer&apos;s Back button</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Footer button: the step after</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>trivet::StepInputs</name>
    <message>
        <source>%1 did not accept this</source>
        <translation>%1 n’a pas accepté ceci</translation>
    </message>
    <message>
        <source>Format looks right</source>
        <extracomment>Under a field: what was typed has the form that the vendor uses</extracomment>
        <translation>Le format semble correct</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved in the system keychain</source>
        <translation>Enregistré dans le trousseau du système</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Gardé jusqu’à la fermeture de Trivet</translation>
    </message>
    <message>
        <source>Kept in memory only. Unlock to save.</source>
        <translation>Gardé en mémoire seulement. Déverrouillez pour enregistrer.</translation>
    </message>
    <message>
        <source>Kept in memory only. Not saved yet.</source>
        <translation>Gardé en mémoire seulement. Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved in %1, which is not the keychain here. Open that one, or paste it again.</source>
        <extracomment>%1 is the name of a keychain, as in &quot;GNOME Keyring&quot;</extracomment>
        <translation>Enregistré dans %1, qui n’est pas le trousseau d’ici. Ouvrez celui-là, ou collez-le à nouveau.</translation>
    </message>
    <message>
        <source>The keychain no longer has it. Paste it again.</source>
        <translation>Le trousseau ne l’a plus. Collez-le à nouveau.</translation>
    </message>
    <message>
        <source>Paste all three values</source>
        <extracomment>Button above three fields; Copy all in Datto RMM puts all three values on the clipboard</extracomment>
        <translation>Coller les trois valeurs</translation>
    </message>
    <message>
        <source>The clipboard does not hold the three values. Choose Copy all in Datto RMM first.</source>
        <extracomment>Beside &quot;Paste all three values&quot;, when the clipboard holds something else</extracomment>
        <translation>Le presse-papiers ne contient pas les trois valeurs. Choisissez d’abord Copy all dans Datto RMM.</translation>
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
        <translation>À faire dans %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the product&apos;s name</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Full instructions in the vendor&apos;s help</source>
        <extracomment>Link below the instructions of a step, to the vendor&apos;s own help</extracomment>
        <translation>Instructions complètes dans l’aide du fournisseur</translation>
    </message>
</context>
<context>
    <name>trivet::StepView</name>
    <message>
        <source>Chapters and steps</source>
        <extracomment>Accessible name of the list of chapters and steps</extracomment>
        <translation>Chapitres et étapes</translation>
    </message>
</context>
<context>
    <name>trivet::SuggestionLine</name>
    <message>
        <source>Suggestion for the current row</source>
        <extracomment>Accessible name of the line under the table of clients</extracomment>
        <translation>Suggestion pour la ligne actuelle</translation>
    </message>
    <message>
        <source>No organization in IT Glue has a similar name.</source>
        <extracomment>Under the table of clients, for a client without a suggestion</extracomment>
        <translation>Aucune organisation dans IT Glue n’a un nom semblable.</translation>
    </message>
</context>
<context>
    <name>trivet::SummaryBar</name>
    <message>
        <source>Hide checks</source>
        <extracomment>Button that opens the list of checks where the window is narrow</extracomment>
        <translation>Masquer les vérifications</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Afficher les vérifications</translation>
    </message>
</context>
<context>
    <name>trivet::SyncChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One reading of the sync chart; %1 time, %2 count</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>One reading of the sync chart; %1 time, %2 count of %3</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Sync progress, no reading yet</source>
        <extracomment>Accessible name of the chart; %1 is its newest reading</extracomment>
        <translation>Progression de la synchronisation, pas encore de relevé</translation>
    </message>
    <message>
        <source>Sync progress, %1</source>
        <translation>Progression de la synchronisation, %1</translation>
    </message>
    <message>
        <source>Left and Right show the readings.</source>
        <extracomment>Read after the chart&apos;s name</extracomment>
        <translation>Gauche et Droite montrent les relevés.</translation>
    </message>
    <message>
        <source>The first reading comes in a moment.</source>
        <extracomment>In the empty chart</extracomment>
        <translation>Le premier relevé arrive dans un instant.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Label of the target line; %1 is the count of all records</extracomment>
        <translation>tous %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncNews</name>
    <message>
        <source>The sync is through</source>
        <extracomment>Title of a notification: the sync that a person waits for</extracomment>
        <translation>La synchronisation est terminée</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>La synchronisation n’avance plus</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4 of %5 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 and %5 numbers of records</extracomment>
        <translation>%1 : %2 et %3, %4 arrivés sur %5.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, nothing new for %4. %5 of %6 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 a duration, %5 and %6 numbers of records</extracomment>
        <translation>%1 : %2 et %3, rien de nouveau depuis %4. %5 arrivés sur %6.</translation>
    </message>
</context>
<context>
    <name>trivet::SyncPanel</name>
    <message>
        <source>Sync readings</source>
        <extracomment>Accessible name of the chart&apos;s readings as a table</extracomment>
        <translation>Relevés de la synchronisation</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button of the sync card: the readings as a table in place of the chart</extracomment>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head of the sync readings</comment>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <comment>column head of the sync readings</comment>
        <translation>Pas encore passés</translation>
    </message>
</context>
<context>
    <name>trivet::SyncSettingsPage</name>
    <message>
        <source>%1 tab</source>
        <extracomment>Head of a list of settings; %1 is the portal&apos;s name of a tab</extracomment>
        <translation>Onglet %1</translation>
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
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>Practice · %1</source>
        <extracomment>Under a practice tenant&apos;s name; %1 is &quot;3 of 20 steps&quot;</extracomment>
        <translation>Exercice · %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Under a tenant&apos;s name: no step of it was done yet</extracomment>
        <translation>Pas commencé</translation>
    </message>
</context>
<context>
    <name>trivet::TenantList</name>
    <message>
        <source>Recent tenants</source>
        <translation>Tenants récents</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Button beside a tenant: what can be done with it; %1 its name</extracomment>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Remove &amp;secrets from the keychain…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>Retirer les secrets &amp;du trousseau…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete &amp;all practice tenants…</source>
        <extracomment>Menu of a practice tenant</extracomment>
        <translation>Supprimer &amp;tous les tenants d’exercice…</translation>
    </message>
</context>
<context>
    <name>trivet::Timeline</name>
    <message>
        <source>done</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>en file</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Accessible name of a timeline</extracomment>
        <translation>Chronologie</translation>
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
        <translation>Docteur&#xa0;: toutes les vérifications</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>Button of the narrow window: opens the list of chapters and steps</extracomment>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Marker of the narrow window: nothing here is real</extracomment>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button of the narrow window: other tenants, settings, help, quit</extracomment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetDiagram</name>
    <message>
        <source>Links between your systems</source>
        <extracomment>Accessible name of the diagram of the three systems</extracomment>
        <translation>Liens entre vos systèmes</translation>
    </message>
    <message>
        <source>Left and Right choose a link, Enter opens its chapter.</source>
        <extracomment>Read after the diagram&apos;s name</extracomment>
        <translation>Gauche et Droite choisissent un lien, Entrée ouvre son chapitre.</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>state of a link</comment>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a link</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>state of a link</comment>
        <translation>établi</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>state of a link</comment>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a link</comment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>verified earlier, now out of date</source>
        <comment>state of a link</comment>
        <translation>établi auparavant, maintenant périmé</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A link between two systems, and its state: &quot;Autotask to Datto RMM, in progress&quot;</extracomment>
        <translation>%1 vers %2, %3</translation>
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
        <translation>Garder jusqu’à la fermeture de Trivet</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>In practice there is no portal to open. Use “Do this step for me”.</source>
        <translation>En mode d’exercice, il n’y a pas de portail à ouvrir. Utilisez «&#xa0;Faire cette étape à ma place&#xa0;».</translation>
    </message>
    <message>
        <source>Trivet learns the portal&apos;s address when you sign in at step 0.1.</source>
        <translation>Trivet apprend l’adresse du portail lorsque vous vous connectez à l’étape 0.1.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>Kinds of file in a dialog</extracomment>
        <translation>Page web (*.html)</translation>
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
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Fix step by step</source>
        <extracomment>Next on the review of an existing integration: leads to the first step with something wrong</extracomment>
        <translation>Corriger étape par étape</translation>
    </message>
    <message>
        <source>Read-only: open elsewhere</source>
        <translation>Lecture seule&#xa0;: ouvert ailleurs</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In the place of &quot;Saved just now&quot;</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Enregistré à l’instant</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>%1 (practice) – Trivet</source>
        <extracomment>Title bar; %1 is the tenant&apos;s name</extracomment>
        <translation>%1 (exercice) – Trivet</translation>
    </message>
    <message>
        <source>%1 – Trivet</source>
        <translation>%1 – Trivet</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Trivet holds secrets in memory, but cannot save them until you unlock.</source>
        <translation>Trivet garde les secrets en mémoire, mais ne peut pas les enregistrer tant que vous n’avez pas déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you paste is kept until Trivet closes, and nowhere else.</source>
        <translation>Ce que vous collez est gardé jusqu’à la fermeture de Trivet, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Or let what you paste be kept until Trivet closes, and nowhere else.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre. Ou laissez ce que vous collez être gardé jusqu’à la fermeture de Trivet, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Buttons below &quot;Trivet may not write this yet&quot;: leaves, or shows what would be written</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>Configurer un nouveau tenant</translation>
    </message>
    <message>
        <source>A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in a file of their own.</source>
        <translation>Un tenant est un MSP avec son Autotask, son Datto RMM et son IT Glue. Ses réponses sont gardées dans un fichier à part.</translation>
    </message>
    <message>
        <source>Name of the MSP</source>
        <translation>Nom du MSP</translation>
    </message>
    <message>
        <source>Create tenant</source>
        <translation>Créer le tenant</translation>
    </message>
    <message>
        <source>Continue in spite of this warning</source>
        <translation>Continuer malgré cet avertissement</translation>
    </message>
    <message>
        <source>%1. The report keeps your name and your reason.</source>
        <translation>%1. Le rapport garde votre nom et votre raison.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Continuer malgré tout</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Ways to the vendors in Settings, below &quot;Same as system&quot;: straight, or through the proxy named below</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>A secret is not saved</source>
        <translation>Un secret n’est pas enregistré</translation>
    </message>
    <message>
        <source>The keychain is locked, so a secret is only in memory. Closing forgets it, and you would paste it again. Everything else is saved.</source>
        <translation>Le trousseau est verrouillé, un secret n’est donc qu’en mémoire. Fermer l’oublie, et vous devriez le coller à nouveau. Tout le reste est enregistré.</translation>
    </message>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Vos derniers changements ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>Trivet could not write to the disk. Closing forgets what you gave since, and you would give it again.</source>
        <translation>Trivet n’a pas pu écrire sur le disque. Fermer oublie ce que vous avez indiqué depuis, et vous devriez l’indiquer à nouveau.</translation>
    </message>
    <message>
        <source>Keep Trivet open</source>
        <extracomment>Buttons below &quot;Changes are being written&quot;</extracomment>
        <translation>Garder Trivet ouvert</translation>
    </message>
    <message>
        <source>Changes are being written</source>
        <translation>Des changements sont en cours d’écriture</translation>
    </message>
    <message>
        <source>To close, Trivet ends the rows that are under way and leaves the rest as it is. History tells how each came out.</source>
        <translation>Avant de fermer, Trivet termine les lignes en cours et laisse le reste tel quel. L’historique dit comment chacune s’est terminée.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>Fermer et oublier</translation>
    </message>
    <message>
        <source>How Trivet works</source>
        <translation>Comment fonctionne Trivet</translation>
    </message>
    <message>
        <source>Trivet leads through each step in the order that keeps the systems clean. Do what the left side says in the vendor&apos;s portal; the right side shows what Trivet saw for itself. Next opens when nothing is left open.</source>
        <translation>Trivet conduit par chaque étape dans l’ordre qui garde les systèmes propres. Faites dans le portail de l’éditeur ce que dit le côté gauche&#xa0;; le côté droit montre ce que Trivet a vu lui-même. «&#xa0;Suivant&#xa0;» s’ouvre lorsque plus rien n’est en attente.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>A tenant of this name is there already. Give this one another name.</source>
        <extracomment>Below the name of a new tenant</extracomment>
        <translation>Un tenant de ce nom existe déjà. Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>Trivet %1</source>
        <extracomment>About; %1 is a version</extracomment>
        <translation>Trivet %1</translation>
    </message>
    <message>
        <source>Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the Apache License 2.0. Not made by, or affiliated with, the vendors.</source>
        <translation>Connecte Autotask, Datto RMM et IT Glue dans le bon ordre. Logiciel libre sous Apache License 2.0. N’est ni créé par les éditeurs ni affilié à eux.</translation>
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
        <translation>Alt+Droite&#xa0;: Suivant
Alt+Gauche&#xa0;: Précédent
Ctrl+R ou F5&#xa0;: vérifier à nouveau
Ctrl+O&#xa0;: ouvrir le portail
Ctrl+1 à Ctrl+6&#xa0;: chapitres
Ctrl+D&#xa0;: toutes les vérifications
Ctrl+virgule&#xa0;: paramètres
Ctrl+Q&#xa0;: quitter
Ctrl+F&#xa0;: rechercher dans un tableau
F6&#xa0;: partie suivante de la fenêtre
Échap&#xa0;: fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet ne peut pas encore écrire ceci</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>Remove the secrets of %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Retirer les secrets de %1</translation>
    </message>
    <message>
        <source>Its keys and passwords are removed from the keychain of this computer. Answers, confirmations and history stay. To go on you paste the secrets again. Nothing changes at the vendors.</source>
        <translation>Ses clés et mots de passe sont retirés du trousseau de cet ordinateur. Réponses, confirmations et historique restent. Pour continuer, vous collez de nouveau les secrets. Rien ne change chez les éditeurs.</translation>
    </message>
    <message>
        <source>Remove secrets</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Retirer les secrets</translation>
    </message>
    <message>
        <source>Its simulated vendors and what you did there are deleted. This cannot be undone.</source>
        <translation>Ses éditeurs simulés et ce que vous y avez fait sont supprimés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain, and its folder with answers, confirmations and history is deleted. This cannot be undone. Nothing changes at the vendors.</source>
        <translation>Ses secrets sont retirés du trousseau, et son dossier avec réponses, confirmations et historique est supprimé. Cette action est irréversible. Rien ne change chez les éditeurs.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Supprimer le tenant</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practice tenant(s)</source>
        <translation>
            <numerusform>Supprimer %Ln tenant d’exercice</numerusform>
            <numerusform>Supprimer %Ln tenants d’exercice</numerusform>
        </translation>
    </message>
    <message>
        <source>Their simulated vendors and what you did there are deleted. This cannot be undone. Other tenants stay.</source>
        <translation>Leurs éditeurs simulés et ce que vous y avez fait sont supprimés. Cette action est irréversible. Les autres tenants restent.</translation>
    </message>
    <message>
        <source>Delete practice tenants</source>
        <translation>Supprimer les tenants d’exercice</translation>
    </message>
    <message>
        <source>Secrets in the keychain, where there is one</source>
        <translation>Secrets dans le trousseau, s’il y en a un</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>Passer en revue une intégration existante</translation>
    </message>
    <message>
        <source>Trivet signs in and compares what is set up with the recommended setup. It changes nothing.</source>
        <translation>Trivet se connecte et compare ce qui est configuré avec la configuration recommandée. Il ne change rien.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>A new tenant</source>
        <extracomment>In a list of tenants: one that is not there yet</extracomment>
        <translation>Un nouveau tenant</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Commencer l’examen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <extracomment>In a list of records that holds none</extracomment>
        <translation>Aucun enregistrement particulier n’est en cause.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>Aucun enregistrement n’a cela dans sa ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What Trivet checks here, and what it hurts later if it is wrong</source>
        <extracomment>Heading in the help of a step: its checks</extracomment>
        <translation>Ce que Trivet vérifie ici, et ce qu’il en coûte plus tard si c’est faux</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings: a computer in the network through which all traffic to the vendors goes</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.</source>
        <extracomment>Below the address of a proxy in Settings. Keep the example</extracomment>
        <translation>Hôte et port, comme proxy.example:8080. Un proxy qui demande un mot de passe se règle dans le système.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>For those who help you: versions, how each check came out without the names in it, and the log, which may name folders of this computer. It holds no secret. This is all of it: look through it before you pass it on.</source>
        <translation>Pour ceux qui vous aident : les versions, le résultat de chaque vérification sans les noms et le journal, qui peut citer des dossiers de cet ordinateur. Il ne contient aucun secret. Voici tout son contenu : relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Button: opens a dialog for the file&apos;s name</extracomment>
        <translation>Enregistrer le fichier…</translation>
    </message>
</context>
<context>
    <name>trivet::UnmappedSites</name>
    <message>
        <source>Sites without a company</source>
        <translation>Sites sans société</translation>
    </message>
    <message>
        <source>Sites of Datto RMM without a company in Autotask</source>
        <extracomment>Accessible name of the list on step 1.3</extracomment>
        <translation>Sites de Datto RMM sans société dans Autotask</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Suggested company</source>
        <translation>Société suggérée</translation>
    </message>
    <message>
        <source>None is close</source>
        <extracomment>Beside a site: no name in Autotask is close, or several are; %1 lists them</extracomment>
        <translation>Aucune n’est proche</translation>
    </message>
    <message>
        <source>Unclear: %1</source>
        <translation>Incertain&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>trivet::UrlAnatomy</name>
    <message>
        <source>Parts of the address</source>
        <extracomment>Accessible name of the picture that shows the parts of an address</extracomment>
        <translation>Parties de l’adresse</translation>
    </message>
    <message>
        <source>Subdomain %1, region %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;NA&quot;</extracomment>
        <translation>Sous-domaine %1, région %2</translation>
    </message>
    <message>
        <source>Subdomain %1. %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;No region in this address&quot;</extracomment>
        <translation>Sous-domaine %1. %2</translation>
    </message>
    <message>
        <source>The subdomain and the region of your address show here.</source>
        <extracomment>Under an address field that is still empty</extracomment>
        <translation>Le sous-domaine et la région de votre adresse s’affichent ici.</translation>
    </message>
    <message>
        <source>No region in this address. Choose it below.</source>
        <translation>Pas de région dans cette adresse. Choisissez-la ci-dessous.</translation>
    </message>
    <message>
        <source>This is not an address of IT Glue.</source>
        <extracomment>Under an address of another service</extracomment>
        <translation>Ce n’est pas une adresse d’IT Glue.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>Sous-domaine</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>The address names no region; %1 is chosen below.</source>
        <extracomment>Under an address that does not name a region Under an address that does not name a region; %1 the one that was chosen, &quot;EU&quot;</extracomment>
        <translation>L’adresse n’indique pas de région ; %1 est choisie ci-dessous.</translation>
    </message>
</context>
<context>
    <name>trivet::WelcomePage</name>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>Connect Autotask, Datto RMM and IT Glue</source>
        <translation>Connecter Autotask, Datto RMM et IT Glue</translation>
    </message>
    <message>
        <source>Trivet takes you through every setting in the right order and checks each one before the next depends on it.</source>
        <translation>Trivet vous conduit par chaque réglage dans le bon ordre et vérifie chacun avant que le suivant n’en dépende.</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>Configurer un nouveau tenant</translation>
    </message>
    <message>
        <source>About 60 minutes of work, plus sync time. Stop whenever you like.</source>
        <translation>Environ 60 minutes de travail, plus le temps de synchronisation. Arrêtez-vous quand vous voulez.</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>Passer en revue une intégration existante</translation>
    </message>
    <message>
        <source>Compares your settings with the recommended ones. Read-only.</source>
        <translation>Compare vos réglages avec ceux recommandés. Lecture seule.</translation>
    </message>
    <message>
        <source>Practice with sample data</source>
        <translation>S’exercer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Every page with a simulated tenant. No account needed.</source>
        <translation>Chaque page avec un tenant simulé. Aucun compte nécessaire.</translation>
    </message>
    <message>
        <source>Have these ready</source>
        <translation>À tenir prêt</translation>
    </message>
    <message>
        <source>Your secrets stay with you</source>
        <translation>Vos secrets restent chez vous</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Next: %1. Saved %2.</source>
        <translation>Ensuite&#xa0;: %1. Enregistré %2.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Enregistré %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <comment>how far a tenant has come</comment>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>Trivet keeps them in the system keychain, or until it closes where there is none, and talks only to the vendors. It sends no usage data.</source>
        <translation>Trivet les garde dans le trousseau du système, ou jusqu’à sa fermeture s’il n’y en a pas, et ne parle qu’aux éditeurs. Il n’envoie aucune donnée d’utilisation.</translation>
    </message>
    <message>
        <source>Autotask administrator</source>
        <translation>Administrateur Autotask</translation>
    </message>
    <message>
        <source>May edit Resources/Users (HR)</source>
        <translation>Peut modifier Resources/Users (HR)</translation>
    </message>
    <message>
        <source>Datto RMM administrator</source>
        <translation>Administrateur Datto RMM</translation>
    </message>
    <message>
        <source>Default security level Administrator</source>
        <translation>Niveau de sécurité par défaut Administrator</translation>
    </message>
    <message>
        <source>IT Glue administrator</source>
        <translation>Administrateur IT Glue</translation>
    </message>
    <message>
        <source>Makes the API key for chapter 2</source>
        <translation>Crée la clé API pour le chapitre 2</translation>
    </message>
    <message>
        <source>Datto Partner Portal, optional</source>
        <translation>Datto Partner Portal, facultatif</translation>
    </message>
    <message>
        <source>REST API public and secret key</source>
        <translation>Clé publique et clé secrète de la REST API</translation>
    </message>
</context>
<context>
    <name>trivet::WindowMenu</name>
    <message>
        <source>&amp;Switch tenant</source>
        <extracomment>Submenu: other tenants to go to</extracomment>
        <translation>&amp;Changer de tenant</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <extracomment>Menu: to the first page, which lists all tenants</extracomment>
        <translation>&amp;Tous les tenants</translation>
    </message>
    <message>
        <source>History of &amp;changes…</source>
        <extracomment>Menu: what Trivet has written to the vendors in this tenant</extracomment>
        <translation>&amp;Historique des changements…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu; the letter after &amp; is its key</extracomment>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>A&amp;bout Trivet</source>
        <translation>À p&amp;ropos de Trivet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>A tenant in a menu; %1 is its name</extracomment>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <extracomment>Menu: a text for those who help, shown before it is saved</extracomment>
        <translation>&amp;Fichier d’assistance…</translation>
    </message>
</context>
<context>
    <name>trivet::app::ApplicationTenants</name>
    <message>
        <source>Sample MSP</source>
        <translation>MSP d’exemple</translation>
    </message>
    <message>
        <source>Sample MSP %1</source>
        <translation>MSP d’exemple %1</translation>
    </message>
</context>
</TS>
