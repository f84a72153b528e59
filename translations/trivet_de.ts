<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than a minute ago</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>What is shown is last known; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>Gelesen %1</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation>
            <numerusform>%Ln Feld ist auszufüllen</numerusform>
            <numerusform>%Ln Felder sind auszufüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %Ln checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>%Ln Prüfung fehlgeschlagen, %1 noch offen</numerusform>
            <numerusform>%Ln Prüfungen fehlgeschlagen, %1 noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln Prüfung fehlgeschlagen</numerusform>
            <numerusform>%Ln Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) still open</source>
        <translation>
            <numerusform>%Ln Prüfung noch offen</numerusform>
            <numerusform>%Ln Prüfungen noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Füllen Sie %1 aus.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>Korrigieren Sie %1.</translation>
    </message>
    <message>
        <source>A check failed: %1.</source>
        <translation>Eine Prüfung ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Last read %2, and not since: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>Zuletzt %2 gelesen und seither nicht: %1.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, as in &quot;Clients wait for a decision&quot;</extracomment>
        <translation>Noch zu tun: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Noch nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Only you can see this: %1.</source>
        <translation>Das können nur Sie sehen: %1.</translation>
    </message>
    <message>
        <source>Opens after “%1”.</source>
        <translation>Öffnet sich nach „%1“.</translation>
    </message>
    <message>
        <source>Another copy of Trivet has this tenant open.</source>
        <translation>Dieser Mandant ist in einem anderen Trivet-Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Trivet could not save. Next opens when it can.</source>
        <translation>Trivet konnte nicht speichern. Sobald es gelingt, wird „Weiter“ freigegeben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Footer beside Next: %1 &quot;1 check failed&quot;, %2 &quot;2 fields to fill in&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mend it, or choose Continue anyway and say why: %1.</source>
        <translation>Beheben, oder „Trotzdem fortfahren“ wählen und sagen, warum: %1.</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist online</translation>
    </message>
    <message>
        <source>%1 was last seen on %2</source>
        <translation>%1 wurde zuletzt am %2 gesehen</translation>
    </message>
    <message>
        <source>%1 is listed</source>
        <translation>%1 ist aufgeführt</translation>
    </message>
    <message>
        <source>%1 is suspended, which does not stop it</source>
        <translation>%1 ist ausgesetzt, was nichts aufhält</translation>
    </message>
    <message>
        <source>%1 was deleted in Datto RMM</source>
        <translation>%1 wurde in Datto RMM gelöscht</translation>
    </message>
    <message>
        <source>Nothing has to come. Install the agent again if the device is still in use.</source>
        <translation>Es muss nichts kommen. Installieren Sie den Agenten neu, wenn das Gerät noch in Gebrauch ist.</translation>
    </message>
    <message>
        <source>%1 came from Datto RMM, which no longer lists it</source>
        <translation>%1 kam aus Datto RMM, das es nicht mehr aufführt</translation>
    </message>
    <message>
        <source>Set the device inactive in Autotask if it is gone, or install the agent again.</source>
        <translation>Setzen Sie das Gerät in Autotask auf inaktiv, wenn es weg ist, oder installieren Sie den Agenten neu.</translation>
    </message>
    <message>
        <source>%1 is what is left of a device that was set up anew on the same site</source>
        <translation>%1 ist der Rest eines Geräts, das auf derselben Site neu aufgesetzt wurde</translation>
    </message>
    <message>
        <source>Look at the newer record of the same name. Delete this one in Datto RMM when nobody needs it.</source>
        <translation>Sehen Sie sich den neueren Datensatz gleichen Namens an. Löschen Sie diesen in Datto RMM, wenn ihn niemand braucht.</translation>
    </message>
    <message>
        <source>%1 was not made by Datto RMM</source>
        <translation>%1 wurde nicht von Datto RMM angelegt</translation>
    </message>
    <message>
        <source>No site is involved</source>
        <translation>Keine Site ist beteiligt</translation>
    </message>
    <message>
        <source>On the site %1</source>
        <translation>Auf der Site %1</translation>
    </message>
    <message>
        <source>%1 is a site of Datto RMM&apos;s own, whose devices do not sync</source>
        <translation>%1 ist eine eigene Site von Datto RMM, deren Geräte nicht synchronisiert werden</translation>
    </message>
    <message>
        <source>Move the device to the customer&apos;s site in Datto RMM.</source>
        <translation>Verschieben Sie das Gerät in Datto RMM auf die Site des Kunden.</translation>
    </message>
    <message>
        <source>Datto RMM lists no site that the device names (%1)</source>
        <translation>Datto RMM führt keine Site auf, die das Gerät nennt (%1)</translation>
    </message>
    <message>
        <source>Check again. If it stays so, move the device to a site in Datto RMM.</source>
        <translation>Prüfen Sie erneut. Bleibt es so, verschieben Sie das Gerät in Datto RMM auf eine Site.</translation>
    </message>
    <message>
        <source>The site %1 is mapped to no company</source>
        <translation>Die Site %1 ist keiner Firma zugewiesen</translation>
    </message>
    <message>
        <source>Map the site to its company in Datto RMM.</source>
        <translation>Weisen Sie die Site in Datto RMM ihrer Firma zu.</translation>
    </message>
    <message>
        <source>Nothing tells which company it belongs to</source>
        <translation>Nichts sagt, zu welcher Firma es gehört</translation>
    </message>
    <message>
        <source>Autotask has no company %1</source>
        <translation>Autotask hat keine Firma %1</translation>
    </message>
    <message>
        <source>Map the site to a company that exists.</source>
        <translation>Weisen Sie die Site einer vorhandenen Firma zu.</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask</source>
        <translation>%1 ist in Autotask inaktiv</translation>
    </message>
    <message>
        <source>Make the company active, or map the site to another one.</source>
        <translation>Machen Sie die Firma aktiv oder weisen Sie die Site einer anderen zu.</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 ist nicht vom Typ %2</translation>
    </message>
    <message>
        <source>Give the company the customer&apos;s type in Autotask, or map the site to another one.</source>
        <translation>Geben Sie der Firma in Autotask den Typ der Kunden oder weisen Sie die Site einer anderen zu.</translation>
    </message>
    <message>
        <source>%1 is your own company</source>
        <translation>%1 ist Ihre eigene Firma</translation>
    </message>
    <message>
        <source>%1 is active. Whether it is a customer is not known.</source>
        <translation>%1 ist aktiv. Ob es ein Kunde ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is an active customer</source>
        <translation>%1 ist ein aktiver Kunde</translation>
    </message>
    <message>
        <source>%1 is in Autotask and active</source>
        <translation>%1 ist in Autotask und aktiv</translation>
    </message>
    <message>
        <source>Make the device active in Autotask.</source>
        <translation>Machen Sie das Gerät in Autotask aktiv.</translation>
    </message>
    <message>
        <source>%1 stands under another company, %2</source>
        <translation>%1 steht unter einer anderen Firma, %2</translation>
    </message>
    <message>
        <source>No device of Autotask stands behind %1</source>
        <translation>Hinter %1 steht kein Gerät aus Autotask</translation>
    </message>
    <message>
        <source>Find its device in Autotask by serial number. Archive the configuration in IT Glue if there is none.</source>
        <translation>Suchen Sie sein Gerät in Autotask über die Seriennummer. Gibt es keines, archivieren Sie die Konfiguration in IT Glue.</translation>
    </message>
    <message>
        <source>%1 was set up anew, and its older record in Datto RMM holds the device in Autotask</source>
        <translation>%1 wurde neu aufgesetzt, und sein älterer Datensatz in Datto RMM hält das Gerät in Autotask</translation>
    </message>
    <message>
        <source>Delete the older record in Datto RMM, then wait for the next sync.</source>
        <translation>Löschen Sie den älteren Datensatz in Datto RMM und warten Sie auf die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>The device type %1 has no configuration item type</source>
        <translation>Der Gerätetyp %1 hat keinen Konfigurationselementtyp</translation>
    </message>
    <message>
        <source>Choose a type for this device type on the Devices tab in Datto RMM.</source>
        <translation>Wählen Sie für diesen Gerätetyp in Datto RMM auf der Registerkarte Devices einen Typ.</translation>
    </message>
    <message>
        <source>The product for the device type %1 is inactive or missing</source>
        <translation>Das Produkt für den Gerätetyp %1 ist inaktiv oder fehlt</translation>
    </message>
    <message>
        <source>Make the product active in Autotask, or choose another one.</source>
        <translation>Machen Sie das Produkt in Autotask aktiv oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Map Devices was never switched on</source>
        <translation>Map Devices wurde nie eingeschaltet</translation>
    </message>
    <message>
        <source>Turn Map Devices on once types and products are set.</source>
        <translation>Schalten Sie Map Devices ein, sobald Typen und Produkte gesetzt sind.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The sync takes up to 24 hours.</source>
        <translation>%1 ist noch nicht da. Die Synchronisierung braucht bis zu 24 Stunden.</translation>
    </message>
    <message>
        <source>%1 did not come, though Map Devices is on since %2</source>
        <translation>%1 kam nicht, obwohl Map Devices seit %2 an ist</translation>
    </message>
    <message>
        <source>Save the Devices tab in Datto RMM once more, and look at the alerts of its Autotask page.</source>
        <translation>Speichern Sie in Datto RMM die Registerkarte Devices noch einmal und sehen Sie sich die Warnungen auf der Autotask-Seite an.</translation>
    </message>
    <message>
        <source>Only a device in Autotask has a type</source>
        <translation>Nur ein Gerät in Autotask hat einen Typ</translation>
    </message>
    <message>
        <source>%1 has no configuration item type</source>
        <translation>%1 hat keinen Konfigurationselementtyp</translation>
    </message>
    <message>
        <source>Set the type in Autotask; IT Glue takes it from there.</source>
        <translation>Setzen Sie den Typ in Autotask; IT Glue übernimmt ihn von dort.</translation>
    </message>
    <message>
        <source>Its type (%1) no longer exists in Autotask</source>
        <translation>Sein Typ (%1) ist in Autotask nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Set a type that exists in Autotask.</source>
        <translation>Setzen Sie einen Typ, den es in Autotask gibt.</translation>
    </message>
    <message>
        <source>%1 is inactive, but devices of this type are in IT Glue</source>
        <translation>%1 ist inaktiv, aber Geräte dieses Typs sind in IT Glue</translation>
    </message>
    <message>
        <source>Devices of the type %1 are in IT Glue</source>
        <translation>Geräte des Typs %1 sind in IT Glue</translation>
    </message>
    <message>
        <source>Other devices of the company came, and none of the type %1 anywhere</source>
        <translation>Andere Geräte der Firma kamen, und nirgends eines vom Typ %1</translation>
    </message>
    <message>
        <source>Select the type in the sync settings in IT Glue.</source>
        <translation>Wählen Sie den Typ in den Synchronisierungseinstellungen von IT Glue aus.</translation>
    </message>
    <message>
        <source>No device of the type %1 has come, so nobody can tell whether it is selected</source>
        <translation>Noch kam kein Gerät vom Typ %1, niemand kann also sagen, ob er ausgewählt ist</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>Ohne die API können nur Sie das sehen. Schauen Sie in IT Glue nach.</translation>
    </message>
    <message>
        <source>%1 is linked to the company</source>
        <translation>%1 ist mit der Firma verbunden</translation>
    </message>
    <message>
        <source>No organization is linked to Autotask yet</source>
        <translation>Noch ist keine Organisation mit Autotask verbunden</translation>
    </message>
    <message>
        <source>Connect IT Glue to Autotask and let the first sync run.</source>
        <translation>Verbinden Sie IT Glue mit Autotask und lassen Sie die erste Synchronisierung laufen.</translation>
    </message>
    <message>
        <source>%1 is there, but not linked to the company</source>
        <translation>%1 ist da, aber nicht mit der Firma verbunden</translation>
    </message>
    <message>
        <source>Match the organization to the company in IT Glue.</source>
        <translation>Ordnen Sie die Organisation in IT Glue der Firma zu.</translation>
    </message>
    <message>
        <source>%1 is written %2 in IT Glue, which is another name there</source>
        <translation>%1 heißt in IT Glue %2, und das ist dort ein anderer Name</translation>
    </message>
    <message>
        <source>Write both names exactly alike, then let it sync.</source>
        <translation>Schreiben Sie beide Namen genau gleich und lassen Sie dann synchronisieren.</translation>
    </message>
    <message>
        <source>No organization is linked to %1</source>
        <translation>Mit %1 ist keine Organisation verbunden</translation>
    </message>
    <message>
        <source>Look whether the company&apos;s type is selected in the sync settings.</source>
        <translation>Sehen Sie nach, ob der Typ der Firma in den Synchronisierungseinstellungen ausgewählt ist.</translation>
    </message>
    <message>
        <source>%1 is there and linked</source>
        <translation>%1 ist da und verbunden</translation>
    </message>
    <message>
        <source>%1 is there, and IT Glue reports: %2</source>
        <translation>%1 ist da, und IT Glue meldet: %2</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 ist archiviert</translation>
    </message>
    <message>
        <source>Restore the configuration in IT Glue.</source>
        <translation>Stellen Sie die Konfiguration in IT Glue wieder her.</translation>
    </message>
    <message>
        <source>%1 is there, but its link to Autotask no longer syncs</source>
        <translation>%1 ist da, aber die Verbindung mit Autotask wird nicht mehr synchronisiert</translation>
    </message>
    <message>
        <source>Match the configuration to its device again in IT Glue.</source>
        <translation>Ordnen Sie die Konfiguration in IT Glue wieder ihrem Gerät zu.</translation>
    </message>
    <message>
        <source>%1 is there, but linked to nothing in Autotask</source>
        <translation>%1 ist da, aber mit nichts in Autotask verbunden</translation>
    </message>
    <message>
        <source>Match it to the device in IT Glue; a sync would make a second one.</source>
        <translation>Ordnen Sie sie in IT Glue dem Gerät zu; eine Synchronisierung würde eine zweite anlegen.</translation>
    </message>
    <message>
        <source>Cannot be told without its device in Autotask</source>
        <translation>Lässt sich ohne sein Gerät in Autotask nicht sagen</translation>
    </message>
    <message>
        <source>Autotask holds %1 twice, and IT Glue has it by the other one</source>
        <translation>Autotask führt %1 doppelt, und IT Glue hat es über das andere</translation>
    </message>
    <message>
        <source>Set one of the two inactive in Autotask: the one that nobody works with.</source>
        <translation>Setzen Sie in Autotask eines der beiden auf inaktiv: das, mit dem niemand arbeitet.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The next sync brings it.</source>
        <translation>%1 ist noch nicht da. Die nächste Synchronisierung bringt es.</translation>
    </message>
    <message>
        <source>%1 did not come, and nothing that Trivet can read stands in its way</source>
        <translation>%1 kam nicht, und nichts, was Trivet lesen kann, steht im Weg</translation>
    </message>
    <message>
        <source>Start Manual Sync in IT Glue, then look at the errors of the integration.</source>
        <translation>Wählen Sie in IT Glue Start Manual Sync und sehen Sie sich dann die Fehler der Integration an.</translation>
    </message>
    <message>
        <source>Device in Datto RMM</source>
        <extracomment>Where a device is on its way into IT Glue</extracomment>
        <translation>Gerät in Datto RMM</translation>
    </message>
    <message>
        <source>Site in Datto RMM</source>
        <translation>Site in Datto RMM</translation>
    </message>
    <message>
        <source>Company in Autotask</source>
        <translation>Firma in Autotask</translation>
    </message>
    <message>
        <source>Device in Autotask</source>
        <translation>Gerät in Autotask</translation>
    </message>
    <message>
        <source>Type is synced</source>
        <translation>Typ wird synchronisiert</translation>
    </message>
    <message>
        <source>Organization in IT Glue</source>
        <translation>Organisation in IT Glue</translation>
    </message>
    <message>
        <source>Configuration in IT Glue</source>
        <translation>Konfiguration in IT Glue</translation>
    </message>
    <message>
        <source>It is in IT Glue.</source>
        <translation>Es ist in IT Glue.</translation>
    </message>
    <message>
        <source>It stops here: %1.</source>
        <extracomment>Why a device is not in IT Glue; %1 is &quot;Company in Autotask&quot;</extracomment>
        <translation>Hier endet der Weg: %1.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Es ist unterwegs.</translation>
    </message>
    <message>
        <source>Nobody can tell yet: something on its way is not known.</source>
        <translation>Noch kann es niemand sagen: Etwas auf seinem Weg ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Create configuration item types</source>
        <extracomment>The last text of each is a button that opens a preview</extracomment>
        <translation>Konfigurationselementtypen anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln configuration item type(s)</source>
        <translation>
            <numerusform>%Ln Konfigurationselementtyp anlegen</numerusform>
            <numerusform>%Ln Konfigurationselementtypen anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and mend products</source>
        <translation>Produkte anlegen und berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) to products</source>
        <translation>
            <numerusform>%Ln Änderung an Produkten vornehmen</numerusform>
            <numerusform>%Ln Änderungen an Produkten vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping</source>
        <translation>Zuweisung ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) in Autotask</source>
        <translation>
            <numerusform>%Ln Änderung in Autotask vornehmen</numerusform>
            <numerusform>%Ln Änderungen in Autotask vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping…</source>
        <translation>Zuweisung ausführen…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Set the type of devices</source>
        <translation>Typ der Geräte setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set type on %Ln device(s)</source>
        <translation>
            <numerusform>Typ an %Ln Gerät setzen</numerusform>
            <numerusform>Typ an %Ln Geräten setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give devices another type</source>
        <translation>Geräten einen anderen Typ geben</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %Ln device(s)</source>
        <translation>
            <numerusform>Typ von %Ln Gerät ändern</numerusform>
            <numerusform>Typ von %Ln Geräten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Set devices inactive</source>
        <translation>Geräte auf inaktiv setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln device(s) inactive</source>
        <translation>
            <numerusform>%Ln Gerät auf inaktiv setzen</numerusform>
            <numerusform>%Ln Geräte auf inaktiv setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in manufacturers</source>
        <translation>Hersteller ausfüllen</translation>
    </message>
    <message>
        <source>Create organizations in IT Glue</source>
        <translation>Organisationen in IT Glue anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation anlegen</numerusform>
            <numerusform>%Ln Organisationen anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change configurations in IT Glue</source>
        <translation>Konfigurationen in IT Glue ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln configuration(s)</source>
        <translation>
            <numerusform>%Ln Konfiguration ändern</numerusform>
            <numerusform>%Ln Konfigurationen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive configurations in IT Glue</source>
        <translation>Konfigurationen in IT Glue archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln configuration(s)</source>
        <translation>
            <numerusform>%Ln Konfiguration archivieren</numerusform>
            <numerusform>%Ln Konfigurationen archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung zurücknehmen</numerusform>
            <numerusform>%Ln Änderungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <translation>Konfigurationselementtyp</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Material code</source>
        <translation>Materialcode</translation>
    </message>
    <message>
        <source>Default category</source>
        <translation>Standardkategorie</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Manufacturer product name</source>
        <translation>Produktname des Herstellers</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>es war schon so</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>inzwischen hat es jemand geändert</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>%1 is a vendor&apos;s name; what it said follows elsewhere</extracomment>
        <translation>%1 hat es abgelehnt</translation>
    </message>
    <message>
        <source>Trivet’s user may not write it</source>
        <translation>der Benutzer von Trivet darf es nicht schreiben</translation>
    </message>
    <message>
        <source>no answer came, and it was not written</source>
        <translation>es kam keine Antwort, und es wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>read back, it has another value</source>
        <translation>beim Zurücklesen hat es einen anderen Wert</translation>
    </message>
    <message>
        <source>there are two of this name now</source>
        <translation>es gibt jetzt zwei mit diesem Namen</translation>
    </message>
    <message>
        <source>Autotask keeps the value: it cannot be undone</source>
        <translation>Autotask behält den Wert: Das lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Cut off: Trivet will read how it came out</source>
        <translation>Abgebrochen: Trivet wird lesen, wie es ausgegangen ist</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht angerührt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <translation>Auf inaktiv setzen</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nicht zurücknehmbar</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>How a change is taken back; %1 is the former value, or &quot;blank&quot;</extracomment>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>No type is chosen for %1. Choose one in step 1.4.</source>
        <translation>Für %1 ist kein Typ gewählt. Wählen Sie einen in Schritt 1.4.</translation>
    </message>
    <message>
        <source>The type %1 is not in Autotask, or inactive. Create it first.</source>
        <translation>Den Typ %1 gibt es in Autotask nicht, oder er ist inaktiv. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Datto RMM does not list this device, so its type cannot be told.</source>
        <translation>Datto RMM führt dieses Gerät nicht auf, daher lässt sich sein Typ nicht sagen.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>%1 may be the same. Use it, or choose another name.</source>
        <translation>%1 ist vielleicht dasselbe. Benutzen Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A product needs an active material code. Choose one in step 1.4.</source>
        <translation>Ein Produkt braucht einen aktiven Materialcode. Wählen Sie einen in Schritt 1.4.</translation>
    </message>
    <message>
        <source>The Autotask sync owns %1 in IT Glue. Change it in Autotask.</source>
        <translation>%1 gehört in IT Glue der Autotask-Synchronisierung. Ändern Sie es in Autotask.</translation>
    </message>
    <message>
        <source>It is in use after all.</source>
        <translation>Es ist doch in Gebrauch.</translation>
    </message>
    <message>
        <source>What it rests on was not read whole. Read again first.</source>
        <translation>Das, worauf es beruht, wurde nicht vollständig gelesen. Lesen Sie zuerst erneut.</translation>
    </message>
    <message>
        <source>No API takes it back. Remove it in the portal if it is not wanted.</source>
        <translation>Keine API nimmt es zurück. Entfernen Sie es im Portal, wenn es nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the configuration item type: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of types</extracomment>
        <translation>Wählen Sie in Datto RMM auf der Registerkarte Devices den Konfigurationselementtyp: %1</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the product: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of products</extracomment>
        <translation>Wählen Sie in Datto RMM auf der Registerkarte Devices das Produkt: %1</translation>
    </message>
    <message>
        <source>In Autotask, open the product %1 and set its Default Configuration Item Type to %2, so that new devices have one</source>
        <extracomment>Autotask, page &quot;Edit Product&quot;; %1 is a product, %2 a configuration item type</extracomment>
        <translation>Öffnen Sie in Autotask das Produkt %1 und setzen Sie seinen Default Configuration Item Type auf %2, damit neue Geräte einen haben</translation>
    </message>
    <message>
        <source>In IT Glue, move passwords and documents that are still needed to the configuration that stays</source>
        <translation>Verschieben Sie in IT Glue Passwörter und Dokumente, die noch gebraucht werden, in die Konfiguration, die bleibt</translation>
    </message>
    <message>
        <source>In IT Glue, under Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, select the types: %1</source>
        <extracomment>IT Glue, &quot;Sync Settings&quot; of the Autotask integration; %1 are names of types</extracomment>
        <translation>Wählen Sie in IT Glue unter Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings die Typen aus: %1</translation>
    </message>
    <message>
        <source>Nothing changes in IT Glue.</source>
        <translation>In IT Glue ändert sich nichts.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the types over. A device whose type is not selected there is no longer synced.</source>
        <translation>Mit seiner nächsten Synchronisierung übernimmt IT Glue die Typen. Ein Gerät, dessen Typ dort nicht ausgewählt ist, wird nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>IT Glue syncs devices of a new type once it is selected in its sync settings.</source>
        <translation>IT Glue synchronisiert Geräte eines neuen Typs, sobald er in den Synchronisierungseinstellungen ausgewählt ist.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue may orphan the configurations of inactive devices. What they hold stays.</source>
        <translation>Mit seiner nächsten Synchronisierung kann IT Glue die Konfigurationen inaktiver Geräte verwaisen lassen. Was sie enthalten, bleibt.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes manufacturer and model over, and makes those it lacks.</source>
        <translation>Mit seiner nächsten Synchronisierung übernimmt IT Glue Hersteller und Modell und legt fehlende an.</translation>
    </message>
    <message>
        <source>With the next sync an organization is joined by exactly its name. It cannot be undone here: IT Glue deletes one with all it holds.</source>
        <translation>Mit der nächsten Synchronisierung wird eine Organisation über ihren genauen Namen verbunden. Das lässt sich hier nicht zurücknehmen: IT Glue löscht eine mit allem, was sie enthält.</translation>
    </message>
    <message>
        <source>An archived configuration stays archived when IT Glue syncs.</source>
        <translation>Eine archivierte Konfiguration bleibt archiviert, wenn IT Glue synchronisiert.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not create %1.</source>
        <extracomment>%1 is Autotask&apos;s own name of an entity, like ConfigurationItems</extracomment>
        <translation>Der Autotask-Benutzer von Trivet darf %1 nicht anlegen.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not change %1.</source>
        <translation>Der Autotask-Benutzer von Trivet darf %1 nicht ändern.</translation>
    </message>
    <message>
        <source>Give its security level that right: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <extracomment>Labels of Autotask, in their order</extracomment>
        <translation>Geben Sie seiner Sicherheitsstufe dieses Recht: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a change came out, and why: &quot;Left alone: it was so already&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several rows in a row came out alike: %1. Go on all the same?</source>
        <extracomment>%1 tells how: &quot;it was so already&quot;</extracomment>
        <translation>Mehrere Zeilen hintereinander gingen gleich aus: %1. Trotzdem weitermachen?</translation>
    </message>
    <message>
        <source>Create types…</source>
        <translation>Typen anlegen…</translation>
    </message>
    <message>
        <source>Mend products…</source>
        <translation>Produkte berichtigen…</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Typ setzen…</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>Typ ändern…</translation>
    </message>
    <message>
        <source>Set inactive…</source>
        <translation>Auf inaktiv setzen…</translation>
    </message>
    <message>
        <source>Fill in manufacturers…</source>
        <translation>Hersteller eintragen…</translation>
    </message>
    <message>
        <source>Create organizations…</source>
        <translation>Organisationen anlegen…</translation>
    </message>
    <message>
        <source>Change configurations…</source>
        <translation>Konfigurationen ändern…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Inventarnummer</translation>
    </message>
    <message>
        <source>Warranty expires</source>
        <translation>Garantie läuft ab</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Trivet takes up to %1 of them now, then waits and goes on by itself.</source>
        <translation>Trivet nimmt davon jetzt bis zu %1, wartet dann und macht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). How many %1 has left is not known.</source>
        <extracomment>%1 is a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Braucht etwa %Ln API-Aufruf. Wie viele %1 übrig hat, ist nicht bekannt.</numerusform>
            <numerusform>Braucht etwa %Ln API-Aufrufe. Wie viele %1 übrig hat, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</source>
        <extracomment>%1 of %2 calls in %3 minutes, %4 a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Braucht etwa %Ln API-Aufruf. Von den %2 in %3 Minuten hat Trivet %1 genutzt; was andere nutzen, verrät %4 nicht.</numerusform>
            <numerusform>Braucht etwa %Ln API-Aufrufe. Von den %2 in %3 Minuten hat Trivet %1 genutzt; was andere nutzen, verrät %4 nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln of the %1 API call(s) left this hour.</source>
        <extracomment>%1 is the number of calls that are left</extracomment>
        <translation>
            <numerusform>Braucht etwa %Ln der %1 API-Aufrufe, die in dieser Stunde übrig sind.</numerusform>
            <numerusform>Braucht etwa %Ln der %1 API-Aufrufe, die in dieser Stunde übrig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>Progress of changes; %1 written, %2 in all</extracomment>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came out otherwise</source>
        <translation>
            <numerusform>%Ln Zeile ging anders aus</numerusform>
            <numerusform>%Ln Zeilen gingen anders aus</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Progress of changes</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Progress of changes; %1 is a duration</extracomment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>%1 came out otherwise</source>
        <extracomment>How a change went: rows that were refused, skipped or in conflict</extracomment>
        <translation>%1 anders ausgegangen</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <extracomment>How a change went: rows that were planned and never sent</extracomment>
        <translation>%1 nicht begonnen</translation>
    </message>
    <message>
        <source>Some of these are so already: another copy of Trivet, or a person, may be writing the same. Go on with the others?</source>
        <translation>Einige davon sind schon so: Vielleicht schreibt eine andere Kopie von Trivet oder ein Mensch gerade dasselbe. Mit den anderen weitermachen?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Eingeschränkter Zugriff</translation>
    </message>
    <message>
        <source>Device expiration date</source>
        <translation>Ablaufdatum des Geräts</translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation>Datum des Lebensendes</translation>
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
        <translation>Noch hat niemand gesagt, wer es herstellt.</translation>
    </message>
    <message>
        <source>Nobody has said yet which type takes the place of %1.</source>
        <translation>Noch hat niemand gesagt, welcher Typ an die Stelle von %1 tritt.</translation>
    </message>
    <message>
        <source>%1 stays as it is: Trivet reads no such value in Autotask.</source>
        <extracomment>%1 is a field of IT Glue, like &quot;Notes&quot;</extracomment>
        <translation>%1 bleibt, wie es ist: Trivet liest in Autotask keinen solchen Wert.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the former values over, of what it syncs.</source>
        <translation>Mit der nächsten Synchronisierung übernimmt IT Glue die früheren Werte, soweit es sie synchronisiert.</translation>
    </message>
    <message>
        <source>Where Autotask holds a value for such a field, IT Glue takes that over with its next sync.</source>
        <translation>Wo Autotask für ein solches Feld einen Wert hat, übernimmt IT Glue diesen mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Manufacturer of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>Hersteller von %1</translation>
    </message>
    <message>
        <source>Manufacturer product name of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>Produktname des Herstellers für %1</translation>
    </message>
    <message>
        <source>Type that takes the place of %1</source>
        <extracomment>Field&apos;s label; %1 is a configuration item type</extracomment>
        <translation>Typ, der an die Stelle von %1 tritt</translation>
    </message>
    <message>
        <source>Take serial numbers over into Autotask</source>
        <translation>Seriennummern nach Autotask übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln serial number(s)</source>
        <translation>
            <numerusform>%Ln Seriennummer ändern</numerusform>
            <numerusform>%Ln Seriennummern ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the serial numbers over.</source>
        <translation>Mit der nächsten Synchronisierung übernimmt IT Glue die Seriennummern.</translation>
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
        <translation>%1, wird geprüft</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Under a check that waits for a sync that runs</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <extracomment>Under a check that passed a while ago; %1 is a time</extracomment>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Button: what the check found is meant so</extracomment>
        <translation>Das stimmt so</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>Button: looked at once more after three months</extracomment>
        <translation>Erneut bestätigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Under a warning that a person went on in spite of: it holds again</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Paste new value</source>
        <translation>Neuen Wert einfügen</translation>
    </message>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>Behalten, bis Trivet schließt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <extracomment>Under a warning: go on in spite of it, with a reason that the report keeps</extracomment>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>%1 continued anyway: %2</source>
        <extracomment>Under a warning; %1 who went on in spite of it, %2 the reason</extracomment>
        <translation>%1 fuhr trotzdem fort: %2</translation>
    </message>
    <message>
        <source>The values of this step are not here yet</source>
        <extracomment>Evidence of a check: this step&apos;s user or secret was not given</extracomment>
        <translation>Die Werte dieses Schritts sind noch nicht da</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln field(s) complete and well formed</source>
        <translation>
            <numerusform>%Ln Feld vollständig und wohlgeformt</numerusform>
            <numerusform>%Ln Felder vollständig und wohlgeformt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are still empty</source>
        <translation>Es sind noch Felder leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln Feld ist auszufüllen</numerusform>
            <numerusform>%Ln Felder sind auszufüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>A field cannot be right</source>
        <translation>Ein Feld kann nicht stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln Feld ist zu korrigieren</numerusform>
            <numerusform>%Ln Felder sind zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1; a test entry was written and read back</source>
        <translation>Gespeichert in %1; ein Testeintrag wurde geschrieben und zurückgelesen</translation>
    </message>
    <message>
        <source>Secrets stay in memory</source>
        <translation>Secrets bleiben im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>They are kept until Trivet closes, and nowhere else</source>
        <translation>Sie werden nur aufbewahrt, bis Trivet schließt, und nirgends sonst</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Trivet cannot save until you unlock it</source>
        <translation>Trivet kann erst speichern, wenn Sie ihn entsperren</translation>
    </message>
    <message>
        <source>The keychain refused Trivet</source>
        <translation>Der Schlüsselbund hat Trivet abgewiesen</translation>
    </message>
    <message>
        <source>Allow Trivet in your keychain, then check again</source>
        <translation>Erlauben Sie Trivet in Ihrem Schlüsselbund den Zugriff und prüfen Sie erneut</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>Hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes</source>
        <translation>Secrets werden aufbewahrt, bis Trivet schließt</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window</source>
        <translation>Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) read back from %2</source>
        <translation>
            <numerusform>%Ln Secret aus %2 zurückgelesen</numerusform>
            <numerusform>%Ln Secrets aus %2 zurückgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in memory until Trivet closes, and in no keychain</source>
        <translation>
            <numerusform>%Ln Secret im Arbeitsspeicher, bis Trivet schließt, und in keinem Schlüsselbund</numerusform>
            <numerusform>%Ln Secrets im Arbeitsspeicher, bis Trivet schließt, und in keinem Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was saved yet</source>
        <translation>Noch wurde kein Secret gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait(s) for the keychain</source>
        <translation>
            <numerusform>%Ln Secret wartet auf den Schlüsselbund</numerusform>
            <numerusform>%Ln Secrets warten auf den Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in another keychain</source>
        <translation>Ein Secret liegt in einem anderen Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln Secret ist in %2 gespeichert, jetzt antwortet aber %3. Öffnen Sie %2 und starten Sie Trivet neu, oder fügen Sie es neu ein.</numerusform>
            <numerusform>%Ln Secrets sind in %2 gespeichert, jetzt antwortet aber %3. Öffnen Sie %2 und starten Sie Trivet neu, oder fügen Sie sie neu ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in a keychain that does not run</source>
        <translation>Ein Secret liegt in einem Schlüsselbund, der nicht läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln Secret ist in %2 gespeichert. Starten Sie %2 und dann Trivet neu, oder fügen Sie es neu ein.</numerusform>
            <numerusform>%Ln Secrets sind in %2 gespeichert. Starten Sie %2 und dann Trivet neu, oder fügen Sie sie neu ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every change it is known how it came out</source>
        <translation>Von jeder Änderung ist bekannt, wie sie ausgegangen ist</translation>
    </message>
    <message>
        <source>A change was cut off</source>
        <translation>Eine Änderung wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde vielleicht geschrieben, vielleicht nicht: %2. Trivet liest ihn, sobald es angemeldet ist.</numerusform>
            <numerusform>%Ln Datensätze wurden vielleicht geschrieben, vielleicht nicht, darunter %2. Trivet liest sie, sobald es angemeldet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of changes was not read</source>
        <translation>Das Änderungsjournal wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from the address you gave</source>
        <translation>%1, aus der angegebenen Adresse</translation>
    </message>
    <message>
        <source>Autotask could not tell the zone</source>
        <translation>Autotask konnte die Zone nicht nennen</translation>
    </message>
    <message>
        <source>The zone of %1 could not be determined. Compare the user name, or give your Autotask web address.</source>
        <translation>Die Zone von %1 konnte nicht ermittelt werden. Vergleichen Sie den Benutzernamen oder geben Sie Ihre Autotask-Webadresse an.</translation>
    </message>
    <message>
        <source>Autotask does not know this user</source>
        <translation>Autotask kennt diesen Benutzer nicht</translation>
    </message>
    <message>
        <source>It says that there is no user %1. Paste Username (Key) of the API user.</source>
        <translation>Laut Autotask gibt es keinen Benutzer %1. Fügen Sie Username (Key) des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>The zone is not Autotask&apos;s</source>
        <translation>Die Zone gehört nicht zu Autotask</translation>
    </message>
    <message>
        <source>Autotask named the host %1, which is not its own. Nothing was sent there.</source>
        <translation>Autotask nannte den Host %1, der nicht zu Autotask gehört. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Waits for the user name</source>
        <translation>Wartet auf den Benutzernamen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Autotask rejects the secret</source>
        <translation>Autotask weist das Secret zurück</translation>
    </message>
    <message>
        <source>Sign-in as %1 failed (401). The secret was probably not copied in full. Paste it again, or generate a new one in Autotask.</source>
        <translation>Die Anmeldung als %1 ist fehlgeschlagen (401). Wahrscheinlich wurde das Secret nicht vollständig kopiert. Fügen Sie es erneut ein oder erzeugen Sie in Autotask ein neues.</translation>
    </message>
    <message>
        <source>Autotask rejects a secret that worked before</source>
        <translation>Autotask weist ein Secret zurück, das zuvor funktioniert hat</translation>
    </message>
    <message>
        <source>The user %1 is probably locked. Clear Locked on the user in Autotask, then check again.</source>
        <translation>Der Benutzer %1 ist wahrscheinlich gesperrt. Deaktivieren Sie Locked beim Benutzer in Autotask und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Autotask rejects the tracking identifier</source>
        <translation>Autotask weist die Tracking-Kennung zurück</translation>
    </message>
    <message>
        <source>Autotask answered 500 for %1. The identifier must be of the kind Custom and belong to this user.</source>
        <translation>Autotask hat für %1 mit 500 geantwortet. Die Kennung muss von der Art Custom sein und zu diesem Benutzer gehören.</translation>
    </message>
    <message>
        <source>A value holds a sign that no key has</source>
        <translation>Ein Wert enthält ein Zeichen, das in keinem Schlüssel vorkommt</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the value again from the portal itself.</source>
        <translation>Es wurde nichts gesendet. Kopieren Sie den Wert noch einmal direkt aus dem Portal.</translation>
    </message>
    <message>
        <source>The user may not use the API</source>
        <translation>Der Benutzer darf die API nicht nutzen</translation>
    </message>
    <message>
        <source>%1 signed in but may not read. Its security level must be API User (system) or a copy of it.</source>
        <translation>%1 hat sich angemeldet, darf aber nicht lesen. Die Sicherheitsstufe muss API User (system) oder eine Kopie davon sein.</translation>
    </message>
    <message>
        <source>Waits for the zone</source>
        <translation>Wartet auf die Zone</translation>
    </message>
    <message>
        <source>Autotask could not be asked</source>
        <translation>Autotask konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Waits for all three values</source>
        <translation>Wartet auf alle drei Werte</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>The user is probably locked</source>
        <translation>Der Benutzer ist wahrscheinlich gesperrt</translation>
    </message>
    <message>
        <source>%1 worked before and is refused now. Clear Locked on the user in Autotask.</source>
        <translation>%1 hat zuvor funktioniert und wird jetzt abgewiesen. Deaktivieren Sie Locked beim Benutzer in Autotask.</translation>
    </message>
    <message>
        <source>Shows after the first sign-in</source>
        <translation>Zeigt sich nach der ersten Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record</source>
        <translation>
            <numerusform>%Ln Datensatzart</numerusform>
            <numerusform>%Ln Datensatzarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user may not read everything</source>
        <translation>Der Benutzer von Trivet darf nicht alles lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>%Ln Datensatzart bleibt verborgen: %2. Stellen Sie die Sicherheitsstufe auf API User (system).</numerusform>
            <numerusform>%Ln Datensatzarten bleiben verborgen: %2. Stellen Sie die Sicherheitsstufe auf API User (system).</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some records</source>
        <translation>Der Benutzer von Trivet sieht nur einen Teil der Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>%Ln Art ist eingeschränkt: %2. Fehlende Zeilen sähen aus wie fehlende Geräte.</numerusform>
            <numerusform>%Ln Arten sind eingeschränkt: %2. Fehlende Zeilen sähen aus wie fehlende Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no companies</source>
        <translation>Der Benutzer von Trivet sieht keine Firmen</translation>
    </message>
    <message>
        <source>Autotask shows not a single company. Set the security level to API User (system).</source>
        <translation>Autotask zeigt keine einzige Firma. Stellen Sie die Sicherheitsstufe auf API User (system).</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no customers</source>
        <translation>Der Benutzer von Trivet sieht keine Kunden</translation>
    </message>
    <message>
        <source>Of all companies Autotask shows only your own, %1. Set the security level to API User (system).</source>
        <translation>Von allen Firmen zeigt Autotask nur Ihre eigene, %1. Stellen Sie die Sicherheitsstufe auf API User (system).</translation>
    </message>
    <message>
        <source>%1 of %2 calls used by all programs (%3%)</source>
        <translation>%1 von %2 Aufrufen durch alle Programme verbraucht (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls are nearly used up</source>
        <translation>Die Aufrufe von Autotask sind fast verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 calls used this hour (%3%). Trivet waits, so that your ticketing goes on.</source>
        <translation>%1 von %2 Aufrufen in dieser Stunde verbraucht (%3&#xa0;%). Trivet wartet, damit Ihr Ticketbetrieb weiterläuft.</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plattform %1</translation>
    </message>
    <message>
        <source>%2 on platform %1</source>
        <translation>%2 auf Plattform %1</translation>
    </message>
    <message>
        <source>Datto RMM rejects the key</source>
        <translation>Datto RMM weist den Schlüssel zurück</translation>
    </message>
    <message>
        <source>Platform %1 did not accept API Key and API Secret Key. Copy all three values again; keys work from Save User on.</source>
        <translation>Plattform %1 hat API Key und API Secret Key nicht angenommen. Kopieren Sie alle drei Werte erneut; Schlüssel gelten erst ab Save User.</translation>
    </message>
    <message>
        <source>This address is not Datto RMM&apos;s</source>
        <translation>Diese Adresse gehört nicht zu Datto RMM</translation>
    </message>
    <message>
        <source>%1 is none of the six platforms, so nothing was sent.</source>
        <translation>%1 ist keine der sechs Plattformen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The API URL cannot be read</source>
        <translation>Die API URL ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>%1 ist keine Adresse. Kopieren Sie API URL von der Seite des Benutzers in Datto RMM.</translation>
    </message>
    <message>
        <source>The key may not read the account</source>
        <translation>Der Schlüssel darf das Konto nicht lesen</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account. Give the user the security level Administrator.</source>
        <translation>Plattform %1 hat die Anmeldung angenommen, das Konto aber verweigert. Geben Sie dem Benutzer die Sicherheitsstufe Administrator.</translation>
    </message>
    <message>
        <source>Waits for the API URL</source>
        <translation>Wartet auf die API URL</translation>
    </message>
    <message>
        <source>Datto RMM could not be asked</source>
        <translation>Datto RMM konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Platform %1. %k2</source>
        <translation>Plattform %1. %k2</translation>
    </message>
    <message>
        <source>Waits for both keys</source>
        <translation>Wartet auf beide Schlüssel</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute</source>
        <translation>%1 von %2 Lesezugriffen in dieser Minute verbraucht</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s reads are used up</source>
        <translation>Die Lesezugriffe von Datto RMM sind verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute by all programs. Trivet waits.</source>
        <translation>%1 von %2 Lesezugriffen in dieser Minute durch alle Programme verbraucht. Trivet wartet.</translation>
    </message>
    <message>
        <source>Datto RMM blocks this address for a while</source>
        <translation>Datto RMM sperrt diese Adresse für eine Weile</translation>
    </message>
    <message>
        <source>Too many calls came from here. Wait about 5 minutes. The key is not the cause.</source>
        <translation>Von hier kamen zu viele Aufrufe. Warten Sie etwa 5 Minuten. Am Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>The key&apos;s user may not read the account</source>
        <translation>Der Benutzer des Schlüssels darf das Konto nicht lesen</translation>
    </message>
    <message>
        <source>Give the user the security level Administrator in Datto RMM.</source>
        <translation>Geben Sie dem Benutzer in Datto RMM die Sicherheitsstufe Administrator.</translation>
    </message>
    <message>
        <source>%1 is in the list of users</source>
        <translation>%1 steht in der Benutzerliste</translation>
    </message>
    <message>
        <source>The named user is not in Datto RMM</source>
        <translation>Den genannten Benutzer gibt es in Datto RMM nicht</translation>
    </message>
    <message>
        <source>None of %2 users is %1. Name the user that you made for Trivet.</source>
        <translation>Keiner von %2 Benutzern ist %1. Nennen Sie den Benutzer, den Sie für Trivet angelegt haben.</translation>
    </message>
    <message>
        <source>The key&apos;s user is disabled</source>
        <translation>Der Benutzer des Schlüssels ist deaktiviert</translation>
    </message>
    <message>
        <source>%1 is disabled. Its key stops working.</source>
        <translation>%1 ist deaktiviert. Der Schlüssel funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Name the Datto RMM user behind the key</source>
        <translation>Nennen Sie den Datto-RMM-Benutzer hinter dem Schlüssel</translation>
    </message>
    <message>
        <source>%1 in Autotask · %2 in Datto RMM</source>
        <translation>%1 in Autotask · %2 in Datto RMM</translation>
    </message>
    <message>
        <source>%1 and %2, confirmed by %3</source>
        <translation>%1 und %2, bestätigt von %3</translation>
    </message>
    <message>
        <source>The two accounts have different names</source>
        <translation>Die beiden Konten haben verschiedene Namen</translation>
    </message>
    <message>
        <source>%1 in Autotask, %2 in Datto RMM. Confirm that both are yours, or stop here.</source>
        <translation>%1 in Autotask, %2 in Datto RMM. Bestätigen Sie, dass beide Ihnen gehören, oder hören Sie hier auf.</translation>
    </message>
    <message>
        <source>Autotask shows no own company</source>
        <translation>Autotask zeigt keine eigene Firma</translation>
    </message>
    <message>
        <source>The company with number 0 is hidden from this user.</source>
        <translation>Die Firma mit der Nummer 0 ist für diesen Benutzer verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) active, with an e-mail address; %2 first</source>
        <extracomment>%n API users; %2 the name of one</extracomment>
        <translation>
            <numerusform>%Ln API-Benutzer aktiv, mit E-Mail-Adresse: %2</numerusform>
            <numerusform>%Ln API-Benutzer aktiv, mit E-Mail-Adresse; darunter %2</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user is inactive</source>
        <translation>Ein API-Benutzer ist inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</source>
        <translation>
            <numerusform>%Ln API-Benutzer ist inaktiv: %2. Was er synchronisiert, steht still. Setzen Sie ihn in Autotask auf Active.</numerusform>
            <numerusform>%Ln API-Benutzer sind inaktiv, darunter %2. Was sie synchronisieren, steht still. Setzen Sie sie in Autotask auf Active.</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user has no e-mail address</source>
        <translation>Ein API-Benutzer hat keine E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</source>
        <translation>
            <numerusform>%Ln API-Benutzer: %2. E-Mails über gescheiterte Synchronisierungen gehen ins Leere. Tragen Sie auf der Registerkarte General des Benutzers eine Adresse ein, die jemand liest.</numerusform>
            <numerusform>%Ln API-Benutzer, darunter %2. E-Mails über gescheiterte Synchronisierungen gehen ins Leere. Tragen Sie auf der Registerkarte General des Benutzers eine Adresse ein, die jemand liest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of the %2 users that it sees itself, so nothing is known of its record</source>
        <extracomment>%1 a user name; %2 a number</extracomment>
        <translation>%1 ist keiner der %2 Benutzer, die er selbst sieht, also ist über seinen Datensatz nichts bekannt</translation>
    </message>
    <message>
        <source>Waits for Username (Key)</source>
        <translation>Wartet auf Username (Key)</translation>
    </message>
    <message>
        <source>At most %1% of the calls used, in %2 readings at %3 different hours of the day</source>
        <extracomment>%1 a percentage; %2 and %3 are numbers</extracomment>
        <translation>Höchstens %1&#xa0;% der Aufrufe verbraucht, in %2 Messungen zu %3 verschiedenen Stunden des Tages</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls run high at times</source>
        <translation>Die Aufrufe von Autotask gehen zeitweise hoch</translation>
    </message>
    <message>
        <source>%1% of the calls used on %2 at %3, the most in %4 readings. From half on Autotask answers slower and syncs lag. API Activity by Hour in Autotask shows which program calls so often.</source>
        <extracomment>%1 a percentage; %2 a day, %3 a time; %4 a number</extracomment>
        <translation>%1&#xa0;% der Aufrufe am %2 um %3 verbraucht, das meiste in %4 Messungen. Ab der Hälfte antwortet Autotask langsamer, und Synchronisierungen verzögern sich. API Activity by Hour in Autotask zeigt, welches Programm so oft aufruft.</translation>
    </message>
    <message>
        <source>%1 readings at %2 different hours so far; a day is told from four hours on</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Bisher %1 Messungen zu %2 verschiedenen Stunden; ab vier Stunden lässt sich ein Tag beurteilen</translation>
    </message>
    <message>
        <source>%1 hosts answer safely; their clocks differ from this one by at most %2 s</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Hosts antworten sicher; ihre Uhren weichen von dieser um höchstens %2 s ab</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>It differs by %1 s from what %2 of %3 hosts say. Sign-ins and waits go wrong in odd ways. Let the system set its clock by the network.</source>
        <extracomment>Numbers; &quot;%2 of %3 hosts&quot;</extracomment>
        <translation>Sie weicht um %1 s von dem ab, was %2 von %3 Hosts sagen. Anmeldungen und Wartezeiten gehen dann auf seltsame Weise schief. Lassen Sie das System seine Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>A host&apos;s clock differs</source>
        <translation>Die Uhr eines Hosts weicht ab</translation>
    </message>
    <message>
        <source>%1 differs by %2 s, the others of %3 hosts do not. Something between here and there may answer in its place, such as a proxy.</source>
        <extracomment>%1 a host; numbers</extracomment>
        <translation>%1 weicht um %2 s ab, die anderen von %3 Hosts nicht. Vielleicht antwortet unterwegs etwas an seiner Stelle, etwa ein Proxy.</translation>
    </message>
    <message>
        <source>A connection is not safe</source>
        <translation>Eine Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent. A proxy that opens encrypted traffic does this; let it leave the vendors&apos; hosts alone.</source>
        <extracomment>%1 a host</extracomment>
        <translation>Das Zertifikat von %1 ist nicht gültig, deshalb wurde nichts gesendet. Ein Proxy, der verschlüsselten Verkehr öffnet, bewirkt das; er sollte die Hosts der Anbieter in Ruhe lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) told no time</source>
        <translation>
            <numerusform>%Ln Host nannte keine Zeit</numerusform>
            <numerusform>%Ln Hosts nannten keine Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No host was asked yet</source>
        <translation>Noch wurde kein Host gefragt</translation>
    </message>
    <message>
        <source>%1 accounts compared with those of %2 other tenants here</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Konten mit denen von %2 anderen Mandanten hier verglichen</translation>
    </message>
    <message>
        <source>The only tenant on this computer; %1 accounts known</source>
        <extracomment>%1 a number</extracomment>
        <translation>Der einzige Mandant auf diesem Computer; %1 Konten bekannt</translation>
    </message>
    <message>
        <source>Another tenant is set up with this account</source>
        <translation>Ein anderer Mandant ist mit diesem Konto eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</source>
        <extracomment>%1 the name of a tenant; %n accounts</extracomment>
        <translation>
            <numerusform>%Ln Konto gehört auch zum Mandanten %1 auf diesem Computer. Zwei würden dieselben Datensätze ändern und einander aufheben. Arbeiten Sie nur in einem davon.</numerusform>
            <numerusform>%Ln Konten gehören auch zum Mandanten %1 auf diesem Computer. Zwei würden dieselben Datensätze ändern und einander aufheben. Arbeiten Sie nur in einem davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists, %2 records; none lost more than a fifth</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Listen, %2 Datensätze; keine verlor mehr als ein Fünftel</translation>
    </message>
    <message>
        <source>A list is much shorter than before</source>
        <translation>Eine Liste ist viel kürzer als zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</source>
        <extracomment>%n lists; %2 the list, as &quot;dattoRmm.devices&quot;; %3 and %4 are numbers</extracomment>
        <translation>
            <numerusform>%Ln Liste: %2 hat %3 Datensätze und hatte %4. Ein entzogenes Recht sieht genauso aus, deshalb wird nichts fehlend genannt, bis Sie sagen, dass es so stimmt.</numerusform>
            <numerusform>%Ln Listen: %2 hat %3 Datensätze und hatte %4. Ein entzogenes Recht sieht genauso aus, deshalb wird nichts fehlend genannt, bis Sie sagen, dass es so stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list was read before</source>
        <translation>Zuvor wurde keine Liste gelesen</translation>
    </message>
    <message>
        <source>%1 things compared with how they were on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 Dinge mit ihrem Stand vom %2 verglichen</translation>
    </message>
    <message>
        <source>Something changed since the links were verified</source>
        <translation>Seit der Verifizierung hat sich etwas geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ Fax&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln Änderung seit %3: %2. Wer es geändert hat, sagt der Anbieter nicht. Machen Sie es dort rückgängig oder sagen Sie, dass es stimmt.</numerusform>
            <numerusform>%Ln Änderungen seit %3, darunter %2. Wer es geändert hat, sagt der Anbieter nicht. Machen Sie es dort rückgängig oder sagen Sie, dass es stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for comparison once a link is verified</source>
        <translation>Wird zum Vergleich festgehalten, sobald eine Verbindung verifiziert ist</translation>
    </message>
    <message>
        <source>%1 confirmations, the oldest of %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 Bestätigungen, die älteste vom %2</translation>
    </message>
    <message>
        <source>Confirmations have grown old</source>
        <translation>Bestätigungen sind alt geworden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</source>
        <extracomment>%n old confirmations of %3; %2 a day</extracomment>
        <translation>
            <numerusform>%Ln von %3 Bestätigungen ist älter als 90 Tage, die älteste vom %2. Sehen Sie noch einmal nach und bestätigen Sie erneut; was bestanden ist, bleibt bestanden.</numerusform>
            <numerusform>%Ln von %3 Bestätigungen sind älter als 90 Tage, die älteste vom %2. Sehen Sie noch einmal nach und bestätigen Sie erneut; was bestanden ist, bleibt bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed yet</source>
        <translation>Noch wurde nichts bestätigt</translation>
    </message>
    <message>
        <source>%1 fields, the same as on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 Felder, dieselben wie am %2</translation>
    </message>
    <message>
        <source>A vendor changed the form of its records</source>
        <translation>Ein Anbieter hat die Form seiner Datensätze geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ dattoRmm.sites.color&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln Feld kam oder ging seit %3: %2. Trivet liest weiter; sagen Sie es seinen Herstellern, damit nichts unbemerkt bricht.</numerusform>
            <numerusform>%Ln Felder kamen oder gingen seit %3, darunter %2. Trivet liest weiter; sagen Sie es seinen Herstellern, damit nichts unbemerkt bricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Could not be read just now, so nothing is known. %k2</source>
        <translation>Konnte gerade nicht gelesen werden, also ist nichts bekannt. %k2</translation>
    </message>
    <message>
        <source>Only part of the records arrived, so nothing is known</source>
        <translation>Nur ein Teil der Datensätze kam an, also ist nichts bekannt</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some of these records, so nothing is known. Widen what it may see first.</source>
        <translation>Der Benutzer von Trivet sieht nur einen Teil dieser Datensätze, also ist nichts bekannt. Erweitern Sie zuerst seine Rechte.</translation>
    </message>
    <message>
        <source>Trivet sees no customer in Autotask, so there is nothing to judge</source>
        <translation>Trivet sieht in Autotask keinen Kunden, es gibt also nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Trivet sees no device that should come, so there is nothing to judge</source>
        <translation>Trivet sieht kein Gerät, das kommen sollte, es gibt also nichts zu beurteilen</translation>
    </message>
    <message>
        <source>IT Glue shows no organization, so there is nothing to judge</source>
        <translation>IT Glue zeigt keine Organisation, es gibt also nichts zu beurteilen</translation>
    </message>
    <message>
        <source>IT Glue shows no configuration, so there is nothing to judge</source>
        <translation>IT Glue zeigt keine Konfiguration, es gibt also nichts zu beurteilen</translation>
    </message>
    <message>
        <source>SaaS Protection shows no client, so there is nothing to judge</source>
        <translation>SaaS Protection zeigt keinen Client, es gibt also nichts zu beurteilen</translation>
    </message>
    <message>
        <source>The list of users came empty, so nothing is known</source>
        <translation>Die Benutzerliste kam leer an, also ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1 are there, and not one could be compared</source>
        <translation>%1 sind vorhanden, verglichen werden konnte davon nichts</translation>
    </message>
    <message>
        <source>Waits until it is known which company type means customer</source>
        <translation>Wartet, bis bekannt ist, welcher Firmentyp für Kunden steht</translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor counts %3, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came, %3 records that the vendor says there are</extracomment>
        <translation>%2 Datensätze von %1 kamen an, der Anbieter zählt aber %3, also ist nichts bekannt. Prüfen Sie später erneut.</translation>
    </message>
    <message>
        <source>%1 changed each time while it was read, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;</extracomment>
        <translation>%1 änderte sich bei jedem Lesen, also ist nichts bekannt. Prüfen Sie später erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %n records; %3 one of them, as &quot;id 17&quot; or &quot;#3&quot;; %4 the vendor&apos;s name of the field</extracomment>
        <translation>
            <numerusform>%Ln Datensatz von %1 konnte nicht gelesen werden (%3, Feld %4), also ist nichts bekannt. Korrigieren Sie den Datensatz und prüfen Sie erneut.</numerusform>
            <numerusform>%Ln Datensätze von %1 konnten nicht gelesen werden (%3, Feld %4), also ist nichts bekannt. Korrigieren Sie den Datensatz und prüfen Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor did not say how many there are, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%2 Datensätze von %1 kamen an, der Anbieter nannte aber keine Anzahl, also ist nichts bekannt. Prüfen Sie später erneut.</translation>
    </message>
    <message>
        <source>%1 had no end: Trivet stopped after %2 records, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%1 nahm kein Ende: Trivet hat nach %2 Datensätzen aufgehört, also ist nichts bekannt. Prüfen Sie später erneut.</translation>
    </message>
    <message>
        <source>%1 has %2 records and had %3, so nothing is called missing. Say first whether that is right.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 and %3 are numbers</extracomment>
        <translation>%1 hat %2 Datensätze und hatte %3, deshalb wird nichts fehlend genannt. Sagen Sie zuerst, ob das stimmt.</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>Ohne die API können nur Sie das sehen. Schauen Sie in IT Glue nach.</translation>
    </message>
    <message>
        <source>%1 confirmed this</source>
        <translation>%1 hat dies bestätigt</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>How Trivet knows something: read from the vendor&apos;s API</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>How Trivet knows something: concluded from what it read</extracomment>
        <translation>Gefolgert</translation>
    </message>
    <message>
        <source>From your input</source>
        <translation>Aus Ihrer Eingabe</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>Sie bestätigen</translation>
    </message>
    <message>
        <source>Every field is filled in</source>
        <translation>Jedes Feld ist ausgefüllt</translation>
    </message>
    <message>
        <source>The keychain keeps secrets</source>
        <translation>Der Schlüsselbund bewahrt Secrets auf</translation>
    </message>
    <message>
        <source>Secrets are where they were saved</source>
        <translation>Secrets liegen dort, wo sie gespeichert wurden</translation>
    </message>
    <message>
        <source>No change was left half done</source>
        <translation>Keine Änderung blieb halb fertig</translation>
    </message>
    <message>
        <source>Autotask zone found</source>
        <translation>Autotask-Zone gefunden</translation>
    </message>
    <message>
        <source>Autotask accepts Trivet&apos;s own user</source>
        <translation>Autotask akzeptiert den eigenen Benutzer von Trivet</translation>
    </message>
    <message>
        <source>The user is not locked</source>
        <translation>Der Benutzer ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Trivet&apos;s user may read what it needs</source>
        <translation>Der Benutzer von Trivet darf lesen, was er braucht</translation>
    </message>
    <message>
        <source>API users are active and can be written to</source>
        <translation>API-Benutzer sind aktiv und erreichbar</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls stay below half over the day</source>
        <translation>Die Aufrufe von Autotask bleiben über den Tag unter der Hälfte</translation>
    </message>
    <message>
        <source>Hosts answer safely and clocks agree</source>
        <translation>Hosts antworten sicher, und die Uhren stimmen überein</translation>
    </message>
    <message>
        <source>No other tenant here has these accounts</source>
        <translation>Kein anderer Mandant hier hat diese Konten</translation>
    </message>
    <message>
        <source>No list lost many records at once</source>
        <translation>Keine Liste verlor auf einmal viele Datensätze</translation>
    </message>
    <message>
        <source>Everything is as it was when verified</source>
        <translation>Alles ist wie bei der Verifizierung</translation>
    </message>
    <message>
        <source>Confirmations are fresh</source>
        <translation>Bestätigungen sind frisch</translation>
    </message>
    <message>
        <source>Vendors&apos; records have the form they had</source>
        <translation>Datensätze der Anbieter haben ihre bisherige Form</translation>
    </message>
    <message>
        <source>Enough Autotask calls are left this hour</source>
        <translation>In dieser Stunde bleiben genügend Autotask-Aufrufe</translation>
    </message>
    <message>
        <source>Datto RMM accepts Trivet&apos;s own key</source>
        <translation>Datto RMM akzeptiert den eigenen Schlüssel von Trivet</translation>
    </message>
    <message>
        <source>Datto RMM answers without holding back</source>
        <translation>Datto RMM antwortet ohne Verzögerung</translation>
    </message>
    <message>
        <source>The key belongs to a user of its own</source>
        <translation>Der Schlüssel gehört einem eigenen Benutzer</translation>
    </message>
    <message>
        <source>Both keys open the same company</source>
        <translation>Beide Schlüssel öffnen dieselbe Firma</translation>
    </message>
    <message>
        <source>API user exists and is active</source>
        <translation>API-Benutzer ist vorhanden und aktiv</translation>
    </message>
    <message>
        <source>Each program has a user of its own</source>
        <translation>Jedes Programm hat einen eigenen Benutzer</translation>
    </message>
    <message>
        <source>Secrets are saved and read back</source>
        <translation>Secrets sind gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>The user&apos;s domain is your primary domain</source>
        <translation>Die Domäne des Benutzers ist Ihre primäre Domäne</translation>
    </message>
    <message>
        <source>Vendor is Datto RMM</source>
        <translation>Vendor ist Datto RMM</translation>
    </message>
    <message>
        <source>The password does not expire</source>
        <translation>Das Passwort läuft nicht ab</translation>
    </message>
    <message>
        <source>All protected data boxes are ticked</source>
        <translation>Alle Kästchen für geschützte Daten sind aktiviert</translation>
    </message>
    <message>
        <source>Trivet sees protected fields</source>
        <translation>Trivet sieht geschützte Felder</translation>
    </message>
    <message>
        <source>Datto RMM reads Saved and authenticated</source>
        <translation>Datto RMM zeigt Saved and authenticated</translation>
    </message>
    <message>
        <source>Account types are customers only</source>
        <translation>Kontotypen umfassen nur Kunden</translation>
    </message>
    <message>
        <source>First site is linked</source>
        <translation>Erste Site ist verknüpft</translation>
    </message>
    <message>
        <source>It is known which companies are customers</source>
        <translation>Es ist bekannt, welche Firmen Kunden sind</translation>
    </message>
    <message>
        <source>Types read from Autotask</source>
        <translation>Typen aus Autotask gelesen</translation>
    </message>
    <message>
        <source>Every device type has a type</source>
        <translation>Jeder Gerätetyp hat einen Typ</translation>
    </message>
    <message>
        <source>Type names are clear</source>
        <translation>Typnamen sind eindeutig</translation>
    </message>
    <message>
        <source>Products can be used</source>
        <translation>Produkte sind verwendbar</translation>
    </message>
    <message>
        <source>Map Devices looks off</source>
        <translation>Map Devices ist offenbar aus</translation>
    </message>
    <message>
        <source>Map Devices is off</source>
        <translation>Map Devices ist aus</translation>
    </message>
    <message>
        <source>Mapping saved in Datto RMM</source>
        <translation>Zuweisung in Datto RMM gespeichert</translation>
    </message>
    <message>
        <source>Products exist in Autotask</source>
        <translation>Produkte sind in Autotask vorhanden</translation>
    </message>
    <message>
        <source>Default types are set on products</source>
        <translation>Standardtypen sind an den Produkten gesetzt</translation>
    </message>
    <message>
        <source>Products of Datto RMM are there once and in use</source>
        <translation>Produkte von Datto RMM sind einmal vorhanden und in Gebrauch</translation>
    </message>
    <message>
        <source>Products have a default category</source>
        <translation>Produkte haben eine Standardkategorie</translation>
    </message>
    <message>
        <source>Every site has a company</source>
        <translation>Jede Site hat eine Firma</translation>
    </message>
    <message>
        <source>Mapped companies are active customers</source>
        <translation>Zugewiesene Firmen sind aktive Kunden</translation>
    </message>
    <message>
        <source>No customer&apos;s site is mapped to your own company</source>
        <translation>Keine Kunden-Site ist Ihrer eigenen Firma zugewiesen</translation>
    </message>
    <message>
        <source>No site of Datto RMM&apos;s own is mapped</source>
        <translation>Keine eigene Site von Datto RMM ist zugewiesen</translation>
    </message>
    <message>
        <source>Sites and their companies have names in common</source>
        <translation>Sites und ihre Firmen haben gemeinsame Namen</translation>
    </message>
    <message>
        <source>It is known which sites share a company</source>
        <translation>Es ist bekannt, welche Sites sich eine Firma teilen</translation>
    </message>
    <message>
        <source>Map Devices is on</source>
        <translation>Map Devices ist an</translation>
    </message>
    <message>
        <source>Every device arrived in Autotask</source>
        <translation>Jedes Gerät ist in Autotask angekommen</translation>
    </message>
    <message>
        <source>Every synced device has a type</source>
        <translation>Jedes synchronisierte Gerät hat einen Typ</translation>
    </message>
    <message>
        <source>Every synced device is in Autotask once</source>
        <translation>Jedes synchronisierte Gerät ist in Autotask einmal vorhanden</translation>
    </message>
    <message>
        <source>Every device is with its site&apos;s company</source>
        <translation>Jedes Gerät ist bei der Firma seiner Site</translation>
    </message>
    <message>
        <source>Every type in use still exists</source>
        <translation>Jeder benutzte Typ ist noch vorhanden</translation>
    </message>
    <message>
        <source>No two devices of a company look like one</source>
        <translation>Keine zwei Geräte einer Firma sehen aus wie eines</translation>
    </message>
    <message>
        <source>Datto RMM still knows every synced device</source>
        <translation>Datto RMM kennt noch jedes synchronisierte Gerät</translation>
    </message>
    <message>
        <source>Reference names and numbers follow Datto RMM</source>
        <translation>Referenznamen und -nummern folgen Datto RMM</translation>
    </message>
    <message>
        <source>What Datto RMM gave up is not active</source>
        <translation>Was Datto RMM aufgegeben hat, ist nicht aktiv</translation>
    </message>
    <message>
        <source>Serial numbers and MAC addresses were looked through</source>
        <translation>Seriennummern und MAC-Adressen wurden durchgesehen</translation>
    </message>
    <message>
        <source>Custom fields were looked at</source>
        <translation>Eigene Felder wurden angesehen</translation>
    </message>
    <message>
        <source>Newest devices took a type</source>
        <translation>Die neuesten Geräte haben einen Typ erhalten</translation>
    </message>
    <message>
        <source>Devices come from Datto RMM</source>
        <translation>Geräte kommen aus Datto RMM</translation>
    </message>
    <message>
        <source>Everything was read to the end</source>
        <translation>Alles wurde bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>IT Glue accepts Trivet&apos;s own key</source>
        <translation>IT Glue akzeptiert den eigenen Schlüssel von Trivet</translation>
    </message>
    <message>
        <source>The key is in use</source>
        <translation>Der Schlüssel wird benutzt</translation>
    </message>
    <message>
        <source>Devices can be told apart</source>
        <translation>Geräte sind unterscheidbar</translation>
    </message>
    <message>
        <source>No organization is misspelled or doubled</source>
        <translation>Keine Organisation ist falsch geschrieben oder doppelt</translation>
    </message>
    <message>
        <source>Names agree to the letter</source>
        <translation>Namen stimmen buchstabengenau überein</translation>
    </message>
    <message>
        <source>Every customer has a name of its own</source>
        <translation>Jeder Kunde hat einen eigenen Namen</translation>
    </message>
    <message>
        <source>No other PSA is linked</source>
        <translation>Kein anderes PSA ist verbunden</translation>
    </message>
    <message>
        <source>A fresh export of IT Glue is kept</source>
        <translation>Ein frischer Export von IT Glue liegt bereit</translation>
    </message>
    <message>
        <source>Subdomain and region are known</source>
        <translation>Subdomain und Region sind bekannt</translation>
    </message>
    <message>
        <source>IT Glue is enabled in Autotask</source>
        <translation>IT Glue ist in Autotask aktiviert</translation>
    </message>
    <message>
        <source>Vendor is IT Glue</source>
        <translation>Vendor ist IT Glue</translation>
    </message>
    <message>
        <source>Protected data can be viewed</source>
        <translation>Geschützte Daten sind einsehbar</translation>
    </message>
    <message>
        <source>Sync settings match</source>
        <translation>Synchronisierungseinstellungen stimmen</translation>
    </message>
    <message>
        <source>Two-way sync is off</source>
        <translation>Zwei-Wege-Synchronisierung ist aus</translation>
    </message>
    <message>
        <source>Saved, and the sync is queued</source>
        <translation>Gespeichert, die Synchronisierung ist eingereiht</translation>
    </message>
    <message>
        <source>Invitations are decided</source>
        <translation>Über Einladungen ist entschieden</translation>
    </message>
    <message>
        <source>Default account manager is a person</source>
        <translation>Default Account Manager ist eine Person</translation>
    </message>
    <message>
        <source>Only used types and queues are selected</source>
        <translation>Nur benutzte Typen und Warteschlangen sind ausgewählt</translation>
    </message>
    <message>
        <source>Everything arrived in IT Glue</source>
        <translation>Alles ist in IT Glue angekommen</translation>
    </message>
    <message>
        <source>The sync has come to rest</source>
        <translation>Die Synchronisierung ist zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>The sync keeps moving</source>
        <translation>Die Synchronisierung bewegt sich</translation>
    </message>
    <message>
        <source>IT Glue was read to the end</source>
        <translation>IT Glue wurde bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Only customers came along</source>
        <translation>Nur Kunden sind mitgekommen</translation>
    </message>
    <message>
        <source>No device is Autotask Default</source>
        <translation>Kein Gerät ist Autotask Default</translation>
    </message>
    <message>
        <source>Types agree with Autotask</source>
        <translation>Typen stimmen mit Autotask überein</translation>
    </message>
    <message>
        <source>Every typed device arrived</source>
        <translation>Jedes Gerät mit Typ ist angekommen</translation>
    </message>
    <message>
        <source>No configuration lost its device</source>
        <translation>Keine Konfiguration hat ihr Gerät verloren</translation>
    </message>
    <message>
        <source>No device is there twice</source>
        <translation>Kein Gerät ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>Locations came along</source>
        <translation>Standorte sind mitgekommen</translation>
    </message>
    <message>
        <source>Two-way sync looks off</source>
        <translation>Zwei-Wege-Synchronisierung ist offenbar aus</translation>
    </message>
    <message>
        <source>IT Glue reports no sync errors</source>
        <translation>IT Glue meldet keine Synchronisierungsfehler</translation>
    </message>
    <message>
        <source>Manufacturer and model are filled in</source>
        <translation>Hersteller und Modell sind ausgefüllt</translation>
    </message>
    <message>
        <source>Everybody has an IT Glue user</source>
        <translation>Alle haben einen IT-Glue-Benutzer</translation>
    </message>
    <message>
        <source>Datto RMM accepts the key for IT Glue</source>
        <translation>Datto RMM akzeptiert den Schlüssel für IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has a key of its own</source>
        <translation>IT Glue hat einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>API access is on and the user is saved</source>
        <translation>API-Zugriff ist an und der Benutzer gespeichert</translation>
    </message>
    <message>
        <source>Autotask was linked first</source>
        <translation>Autotask wurde zuerst verbunden</translation>
    </message>
    <message>
        <source>Matched by Autotask Companies</source>
        <translation>Zugeordnet nach Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue reads Saved and authenticated</source>
        <translation>IT Glue zeigt Saved and authenticated</translation>
    </message>
    <message>
        <source>Devices are matched</source>
        <translation>Geräte sind zugeordnet</translation>
    </message>
    <message>
        <source>Organizations are matched by company</source>
        <translation>Organisationen sind nach Firmen zugeordnet</translation>
    </message>
    <message>
        <source>Every organization with devices is matched</source>
        <translation>Jede Organisation mit Geräten ist zugeordnet</translation>
    </message>
    <message>
        <source>Every device is matched</source>
        <translation>Jedes Gerät ist zugeordnet</translation>
    </message>
    <message>
        <source>Every match is the right device</source>
        <translation>Jede Zuordnung führt zum richtigen Gerät</translation>
    </message>
    <message>
        <source>MAC addresses tell devices apart</source>
        <translation>MAC-Adressen unterscheiden die Geräte</translation>
    </message>
    <message>
        <source>Serial numbers agree</source>
        <translation>Seriennummern stimmen überein</translation>
    </message>
    <message>
        <source>IT Glue reports no errors of the match</source>
        <translation>IT Glue meldet keine Fehler bei der Zuordnung</translation>
    </message>
    <message>
        <source>Devices were seen lately</source>
        <translation>Geräte wurden kürzlich gesehen</translation>
    </message>
    <message>
        <source>People have authenticated</source>
        <translation>Die Personen haben sich authentifiziert</translation>
    </message>
    <message>
        <source>Datto RMM gets the same address</source>
        <translation>Datto RMM erhält dieselbe Adresse</translation>
    </message>
    <message>
        <source>SaaS Protection accepts the key</source>
        <translation>SaaS Protection akzeptiert den Schlüssel</translation>
    </message>
    <message>
        <source>Every client is linked in the Partner Portal</source>
        <translation>Jeder Client ist im Partner Portal verknüpft</translation>
    </message>
    <message>
        <source>The key serves one integration</source>
        <translation>Der Schlüssel dient einer einzigen Integration</translation>
    </message>
    <message>
        <source>Backup information is synced</source>
        <translation>Backup-Informationen werden synchronisiert</translation>
    </message>
    <message>
        <source>Matches are left for review</source>
        <translation>Zuordnungen bleiben zur Prüfung stehen</translation>
    </message>
    <message>
        <source>Every client is decided</source>
        <translation>Über jeden Client ist entschieden</translation>
    </message>
    <message>
        <source>Names of clients agree to the letter</source>
        <translation>Namen der Clients stimmen buchstabengenau überein</translation>
    </message>
    <message>
        <source>Nothing is created twice</source>
        <translation>Nichts wird doppelt angelegt</translation>
    </message>
    <message>
        <source>Each client has its own organization</source>
        <translation>Jeder Client hat eine eigene Organisation</translation>
    </message>
    <message>
        <source>Seat counts are explained</source>
        <translation>Lizenzzahlen sind erklärt</translation>
    </message>
    <message>
        <source>Decisions are carried out in IT Glue</source>
        <translation>Entscheidungen sind in IT Glue ausgeführt</translation>
    </message>
    <message>
        <source>The card is on the page</source>
        <translation>Die Karte ist auf der Seite</translation>
    </message>
    <message>
        <source>The automatic sync is in time</source>
        <translation>Die automatische Synchronisierung liegt in der Zeit</translation>
    </message>
    <message>
        <source>Every customer has SaaS Protection</source>
        <translation>Jeder Kunde hat SaaS Protection</translation>
    </message>
    <message>
        <source>Datto RMM rejects the new key</source>
        <translation>Datto RMM weist den neuen Schlüssel zurück</translation>
    </message>
    <message>
        <source>Platform %1 did not accept the pair. Copy all three values again; keys work from Save User on.</source>
        <translation>Plattform %1 hat das Paar nicht angenommen. Kopieren Sie alle drei Werte erneut; Schlüssel gelten erst ab Save User.</translation>
    </message>
    <message>
        <source>The new key may not read the account</source>
        <translation>Der neue Schlüssel darf das Konto nicht lesen</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account.</source>
        <translation>Plattform %1 hat die Anmeldung angenommen, das Konto aber verweigert.</translation>
    </message>
    <message>
        <source>The new key opens another account</source>
        <translation>Der neue Schlüssel öffnet ein anderes Konto</translation>
    </message>
    <message>
        <source>It opens %1, Trivet&apos;s own key opens %2</source>
        <translation>Er öffnet %1, der eigene Schlüssel von Trivet öffnet %2</translation>
    </message>
    <message>
        <source>The API URL cannot be used</source>
        <translation>Die API URL ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Made for IT Glue on platform %1</source>
        <translation>Erstellt für IT Glue auf Plattform %1</translation>
    </message>
    <message>
        <source>IT Glue would use Trivet&apos;s own key</source>
        <translation>IT Glue würde den eigenen Schlüssel von Trivet benutzen</translation>
    </message>
    <message>
        <source>Generate another pair for IT Glue, so that each can be replaced by itself.</source>
        <translation>Erzeugen Sie für IT Glue ein weiteres Paar, damit sich jedes für sich ersetzen lässt.</translation>
    </message>
    <message>
        <source>Waits for the key</source>
        <translation>Wartet auf den Schlüssel</translation>
    </message>
    <message>
        <source>Waits for Trivet&apos;s own key</source>
        <translation>Wartet auf den eigenen Schlüssel von Trivet</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the user in Datto RMM, then choose Save User.</source>
        <translation>Keine API zeigt diesen Schalter. Sehen Sie sich den Benutzer in Datto RMM an und wählen Sie dann Save User.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) linked to Autotask first</source>
        <translation>
            <numerusform>%Ln Organisation zuerst mit Autotask verbunden</numerusform>
            <numerusform>%Ln Organisationen zuerst mit Autotask verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Datto RMM was linked before Autotask</source>
        <translation>Datto RMM wurde vor Autotask verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order.</source>
        <translation>
            <numerusform>%Ln Konfiguration, nämlich %2, und keine Organisation ist mit Autotask verbunden. Aus dieser Reihenfolge entstehen Dubletten.</numerusform>
            <numerusform>%Ln Konfigurationen, darunter %2, und keine Organisation ist mit Autotask verbunden. Aus dieser Reihenfolge entstehen Dubletten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows after the first sync</source>
        <translation>Zeigt sich nach der ersten Synchronisierung</translation>
    </message>
    <message>
        <source>Autotask Companies, not Datto RMM Sites. No API shows this choice.</source>
        <translation>Autotask Companies, nicht Datto RMM Sites. Keine API zeigt diese Auswahl.</translation>
    </message>
    <message>
        <source>The card of IT Glue in Datto RMM reads Saved and authenticated</source>
        <translation>Die Karte von IT Glue in Datto RMM zeigt Saved and authenticated</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations</source>
        <translation>%1 von %2 Geräten, %3 von %4 Organisationen</translation>
    </message>
    <message>
        <source>Devices are being matched</source>
        <translation>Geräte werden gerade zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations so far</source>
        <translation>Bisher %1 von %2 Geräten, %3 von %4 Organisationen</translation>
    </message>
    <message>
        <source>No device is matched yet</source>
        <translation>Noch ist kein Gerät zugeordnet</translation>
    </message>
    <message>
        <source>0 of %1 devices, 0 of %2 organizations so far</source>
        <translation>Bisher 0 von %1 Geräten, 0 von %2 Organisationen</translation>
    </message>
    <message>
        <source>%1 configurations have a record without an address, so nobody can say which RMM it is of</source>
        <translation>%1 Konfigurationen haben einen Datensatz ohne Adresse; niemand kann sagen, von welchem RMM er stammt</translation>
    </message>
    <message>
        <source>Another RMM is matched</source>
        <translation>Ein anderes RMM ist zugeordnet</translation>
    </message>
    <message>
        <source>%1 configurations have a record, none of Datto RMM</source>
        <translation>%1 Konfigurationen haben einen Datensatz, keine einen von Datto RMM</translation>
    </message>
    <message>
        <source>%1 of %2 matched organizations name what they are matched with</source>
        <translation>%1 von %2 zugeordneten Organisationen nennen, womit sie zugeordnet sind</translation>
    </message>
    <message>
        <source>Organizations are matched by site</source>
        <translation>Organisationen sind nach Sites zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</source>
        <translation>
            <numerusform>%Ln Organisation: %2 ist der Site %3 zugeordnet. Wählen Sie in IT Glue Autotask Companies.</numerusform>
            <numerusform>%Ln Organisationen, zuerst %2: der Site %3 zugeordnet. Wählen Sie in IT Glue Autotask Companies.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations matched; IT Glue does not name what with</source>
        <translation>%1 Organisationen zugeordnet; IT Glue nennt nicht, womit</translation>
    </message>
    <message>
        <source>Shows when the first devices are matched</source>
        <translation>Zeigt sich, wenn die ersten Geräte zugeordnet sind</translation>
    </message>
    <message>
        <source>%1 of %2 organizations with devices</source>
        <translation>%1 von %2 Organisationen mit Geräten</translation>
    </message>
    <message>
        <source>Organizations are not matched</source>
        <translation>Organisationen sind nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Accept or choose their match in IT Glue.</source>
        <translation>%1 von %3 Organisationen, darunter %2. Nehmen Sie in IT Glue die Zuordnung an oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Shows when the match has settled</source>
        <translation>Zeigt sich, wenn die Zuordnung zur Ruhe gekommen ist</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>Devices are not matched</source>
        <translation>Geräte sind nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. The serial number or the MAC address is missing or differs.</source>
        <translation>%1 von %3 Geräten, darunter %2. Seriennummer oder MAC-Adresse fehlt oder weicht ab.</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared</source>
        <translation>%1 von %2 zugeordneten Konfigurationen verglichen</translation>
    </message>
    <message>
        <source>Addresses of devices could not be read</source>
        <translation>Adressen von Geräten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared. %3 addresses lead to no device that Datto RMM lists, so whose they are is not known.</source>
        <translation>%1 von %2 zugeordneten Konfigurationen verglichen. %3 Adressen führen zu keinem Gerät, das Datto RMM auflistet; zu wem sie gehören, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A configuration shows another device</source>
        <translation>Eine Konfiguration zeigt ein anderes Gerät</translation>
    </message>
    <message>
        <source>%1 configurations: with %2 stands the record of %3. Host name, serial number or MAC address disagree.</source>
        <translation>%1 Konfigurationen: Bei %2 steht der Datensatz von %3. Hostname, Seriennummer oder MAC-Adresse widersprechen sich.</translation>
    </message>
    <message>
        <source>A configuration opens the wrong device</source>
        <translation>Eine Konfiguration öffnet das falsche Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3</source>
        <translation>
            <numerusform>%Ln Konfiguration: Hinter %2 steht %3</numerusform>
            <numerusform>%Ln Konfigurationen: Hinter %2 steht %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A configuration opens another customer&apos;s device</source>
        <translation>Eine Konfiguration öffnet das Gerät eines anderen Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now.</source>
        <translation>
            <numerusform>%Ln Konfiguration: Hinter %2 steht %3. Ändern Sie die Zuordnung in IT Glue sofort.</numerusform>
            <numerusform>%Ln Konfigurationen: Hinter %2 steht %3. Ändern Sie die Zuordnung in IT Glue sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have a MAC address</source>
        <translation>%1 von %2 zugeordneten Konfigurationen haben eine MAC-Adresse</translation>
    </message>
    <message>
        <source>MAC addresses tell nothing</source>
        <translation>MAC-Adressen sagen nichts aus</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: shared by many devices or empty</source>
        <translation>%1 von %3 Konfigurationen, darunter %2: von vielen Geräten geteilt oder leer</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have two serial numbers to compare</source>
        <translation>%1 von %2 zugeordneten Konfigurationen haben zwei vergleichbare Seriennummern</translation>
    </message>
    <message>
        <source>Serial numbers disagree</source>
        <translation>Seriennummern widersprechen sich</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: Datto RMM and Autotask name two</source>
        <translation>%1 von %3 Konfigurationen, darunter %2: Datto RMM und Autotask nennen zwei verschiedene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) looked at</source>
        <translation>
            <numerusform>%Ln Konfiguration angesehen</numerusform>
            <numerusform>%Ln Konfigurationen angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue reports errors of the match</source>
        <translation>IT Glue meldet Fehler bei der Zuordnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln Konfiguration, nämlich %2: %3</numerusform>
            <numerusform>%Ln Konfigurationen, zuerst %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when there are configurations</source>
        <translation>Zeigt sich, wenn es Konfigurationen gibt</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations tell when their device was seen</source>
        <translation>%1 von %2 zugeordneten Konfigurationen sagen, wann ihr Gerät gesehen wurde</translation>
    </message>
    <message>
        <source>Some devices were not seen for long</source>
        <translation>Einige Geräte wurden lange nicht gesehen</translation>
    </message>
    <message>
        <source>%1 of %3, %2 first, not for more than 60 days</source>
        <translation>%1 von %3, darunter %2, seit mehr als 60 Tagen nicht</translation>
    </message>
    <message>
        <source>Each person chooses Authenticate once in Datto RMM. Until then their IT Glue pane stays empty.</source>
        <translation>Jede Person wählt in Datto RMM einmal Authenticate. Bis dahin bleibt ihr IT-Glue-Bereich leer.</translation>
    </message>
    <message>
        <source>%1 in region %2, as in Autotask</source>
        <translation>%1 in Region %2, wie in Autotask</translation>
    </message>
    <message>
        <source>Waits for the address of your IT Glue</source>
        <translation>Wartet auf die Adresse Ihres IT Glue</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices</source>
        <translation>%1 von %2 Firmen und Geräten</translation>
    </message>
    <message>
        <source>The first sync has settled</source>
        <translation>Die erste Synchronisierung ist zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices, and nothing more comes. Concluded from what arrived.</source>
        <translation>%1 von %2 Firmen und Geräten, und es kommt nichts mehr. Gefolgert aus dem, was angekommen ist.</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>Die erste Synchronisierung läuft</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices so far</source>
        <translation>Bisher %1 von %2 Firmen und Geräten</translation>
    </message>
    <message>
        <source>The first sync has not begun</source>
        <translation>Die erste Synchronisierung hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>0 of %1 so far. It is queued and usually starts within the hour; Start Manual Sync starts it sooner.</source>
        <translation>Bisher 0 von %1. Sie ist eingereiht und beginnt meist innerhalb einer Stunde; mit Start Manual Sync beginnt sie früher.</translation>
    </message>
    <message>
        <source>Autotask shows no customer that could come</source>
        <translation>Autotask zeigt keinen Kunden, der kommen könnte</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 von %2 angekommen</translation>
    </message>
    <message>
        <source>%1 of %2 arrived, nothing for %3 min</source>
        <translation>%1 von %2 angekommen, seit %3 min nichts</translation>
    </message>
    <message>
        <source>The sync is still running</source>
        <translation>Die Synchronisierung läuft noch</translation>
    </message>
    <message>
        <source>%1 of %2 so far, the latest %3 min ago</source>
        <translation>Bisher %1 von %2, zuletzt vor %3 min</translation>
    </message>
    <message>
        <source>Shows when the first sync has begun</source>
        <translation>Zeigt sich, wenn die erste Synchronisierung begonnen hat</translation>
    </message>
    <message>
        <source>The first sync looks stuck</source>
        <translation>Die erste Synchronisierung scheint festzustecken</translation>
    </message>
    <message>
        <source>%1 of %2, and nothing for %3 h. Look at Actions, Logs in IT Glue, then start a manual sync.</source>
        <translation>%1 von %2, und seit %3 h nichts. Sehen Sie in IT Glue unter Actions, Logs nach und starten Sie dann eine manuelle Synchronisierung.</translation>
    </message>
    <message>
        <source>The first sync never began</source>
        <translation>Die erste Synchronisierung hat nie begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue.</source>
        <translation>
            <numerusform>Vor %Ln Stunde eingereiht, und nichts ist angekommen. Starten Sie in IT Glue eine manuelle Synchronisierung.</numerusform>
            <numerusform>Vor %Ln Stunden eingereiht, und nichts ist angekommen. Starten Sie in IT Glue eine manuelle Synchronisierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued for %Ln hour(s)</source>
        <translation>
            <numerusform>Seit %Ln Stunde eingereiht</numerusform>
            <numerusform>Seit %Ln Stunden eingereiht</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the settings to be saved</source>
        <translation>Wartet, bis die Einstellungen gespeichert sind</translation>
    </message>
    <message>
        <source>%1 of %2 arrived; IT Glue does not say when</source>
        <translation>%1 von %2 angekommen; IT Glue sagt nicht, wann</translation>
    </message>
    <message>
        <source>%1 lists, %2 rows</source>
        <translation>%1 Listen, %2 Zeilen</translation>
    </message>
    <message>
        <source>A list of IT Glue broke off</source>
        <translation>Eine Liste von IT Glue brach ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>%Ln Liste ist nicht vollständig, daher wird über fehlende Datensätze nichts gesagt</numerusform>
            <numerusform>%Ln Listen sind nicht vollständig, daher wird über fehlende Datensätze nichts gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>%1 of %2 linked organizations compared</source>
        <translation>%1 von %2 verbundenen Organisationen verglichen</translation>
    </message>
    <message>
        <source>Companies that are no customers came along</source>
        <translation>Firmen, die keine Kunden sind, sind mitgekommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. Look at Account Types in the sync settings.</source>
        <translation>
            <numerusform>%Ln Organisation: %2. Sehen Sie sich Account Types in den Synchronisierungseinstellungen an.</numerusform>
            <numerusform>%Ln Organisationen, darunter %2. Sehen Sie sich Account Types in den Synchronisierungseinstellungen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), none is Autotask Default</source>
        <translation>
            <numerusform>%Ln Konfiguration, nicht Autotask Default</numerusform>
            <numerusform>%Ln Konfigurationen, keine davon Autotask Default</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices came as Autotask Default</source>
        <translation>Geräte kamen als Autotask Default an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it.</source>
        <translation>
            <numerusform>%Ln Konfiguration: %2. Setzen Sie den Typ des Geräts in Autotask; die nächste Synchronisierung bringt ihn mit.</numerusform>
            <numerusform>%Ln Konfigurationen, darunter %2. Setzen Sie den Typ des Geräts in Autotask; die nächste Synchronisierung bringt ihn mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations compared</source>
        <translation>%1 von %2 verbundenen Konfigurationen verglichen</translation>
    </message>
    <message>
        <source>Types differ from Autotask</source>
        <translation>Typen weichen von Autotask ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3 here, %4 in Autotask</source>
        <translation>
            <numerusform>%Ln Konfiguration, nämlich %2: hier %3, in Autotask %4</numerusform>
            <numerusform>%Ln Konfigurationen, zuerst %2: hier %3, in Autotask %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are missing in IT Glue</source>
        <translation>In IT Glue fehlen Geräte</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Nothing of their types came, so these are probably not selected for the sync.</source>
        <translation>%1 von %3 Geräten, darunter %2. Von ihren Typen kam nichts, sie sind also wahrscheinlich nicht für die Synchronisierung ausgewählt.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. No cause shows; look at Actions &gt; Logs in IT Glue.</source>
        <translation>%1 von %3 Geräten, darunter %2. Es zeigt sich keine Ursache; sehen Sie in IT Glue unter Actions &gt; Logs nach.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Of these, %4 are twice in Autotask, and IT Glue has each by its other record; look at Actions &gt; Logs in IT Glue for the rest.</source>
        <extracomment>%1 of %3 devices are missing, %2 is the name of one, %4 of them are doubled</extracomment>
        <translation>%1 von %3 Geräten, darunter %2. Davon sind %4 in Autotask doppelt, und IT Glue hat jedes über seinen anderen Datensatz; sehen Sie für den Rest in IT Glue unter Actions &gt; Logs nach.</translation>
    </message>
    <message>
        <source>Devices are twice in Autotask</source>
        <translation>Geräte sind in Autotask doppelt</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. IT Glue has each by its other record: set the one too many inactive in Autotask.</source>
        <translation>%1 von %3 Geräten, darunter %2. IT Glue hat jedes über seinen anderen Datensatz: Setzen Sie den überzähligen in Autotask auf inaktiv.</translation>
    </message>
    <message>
        <source>Shows when the first sync has settled: %1 of %2</source>
        <translation>Zeigt sich, wenn die erste Synchronisierung zur Ruhe gekommen ist: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked configuration(s)</source>
        <translation>
            <numerusform>%Ln verbundene Konfiguration</numerusform>
            <numerusform>%Ln verbundene Konfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations lost their device</source>
        <translation>Konfigurationen haben ihr Gerät verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. The device is inactive or gone in Autotask.</source>
        <translation>
            <numerusform>%Ln Konfiguration: %2. Das Gerät ist in Autotask inaktiv oder nicht mehr da.</numerusform>
            <numerusform>%Ln Konfigurationen, darunter %2. Das Gerät ist in Autotask inaktiv oder nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 configurations have a link or a serial number, each its own</source>
        <translation>%1 von %2 Konfigurationen haben eine Verbindung oder eine Seriennummer, jede eine eigene</translation>
    </message>
    <message>
        <source>Devices are there twice</source>
        <translation>Geräte sind doppelt vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other.</source>
        <translation>
            <numerusform>%Ln Konfiguration: %2. Behalten Sie die mit Passwörtern und Dokumenten und archivieren Sie die andere.</numerusform>
            <numerusform>%Ln Konfigurationen, darunter %2. Behalten Sie die mit Passwörtern und Dokumenten und archivieren Sie die andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are there twice, as in Autotask</source>
        <translation>Geräte sind doppelt vorhanden, wie in Autotask</translation>
    </message>
    <message>
        <source>%1 configurations, %2 first. Autotask holds each of these devices twice: set the one too many inactive there.</source>
        <translation>%1 Konfigurationen, darunter %2. Autotask führt jedes dieser Geräte doppelt: Setzen Sie dort das überzählige auf inaktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a location</source>
        <translation>
            <numerusform>%Ln Organisation mit einem Standort</numerusform>
            <numerusform>%Ln Organisationen mit einem Standort</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations did not come along</source>
        <translation>Standorte sind nicht mitgekommen</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Look at Enable Locations Sync in the sync settings.</source>
        <translation>%1 von %3 Organisationen, darunter %2. Sehen Sie sich Enable Locations Sync in den Synchronisierungseinstellungen an.</translation>
    </message>
    <message>
        <source>%1 of %2 devices in Autotask tell who changed them last; it was never IT Glue</source>
        <translation>%1 von %2 Geräten in Autotask sagen, wer sie zuletzt geändert hat; IT Glue war es nie</translation>
    </message>
    <message>
        <source>Two-way sync looks on</source>
        <translation>Zwei-Wege-Synchronisierung ist offenbar an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</source>
        <translation>
            <numerusform>%Ln Gerät, nämlich %2, wurde in Autotask vom Benutzer von IT Glue geändert. Deaktivieren Sie Enable two-way sync in IT Glue.</numerusform>
            <numerusform>%Ln Geräte, darunter %2, wurden in Autotask vom Benutzer von IT Glue geändert. Deaktivieren Sie Enable two-way sync in IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for IT Glue&apos;s user in Autotask</source>
        <translation>Wartet auf den Benutzer von IT Glue in Autotask</translation>
    </message>
    <message>
        <source>IT Glue reports sync errors</source>
        <translation>IT Glue meldet Synchronisierungsfehler</translation>
    </message>
    <message>
        <source>Manufacturer or model is blank</source>
        <translation>Hersteller oder Modell ist leer</translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations. No harm while two-way sync is off.</source>
        <translation>%1 von %2 verbundenen Konfigurationen. Kein Schaden, solange die Zwei-Wege-Synchronisierung aus ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in Autotask</source>
        <translation>
            <numerusform>%Ln Person in Autotask</numerusform>
            <numerusform>%Ln Personen in Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people have no IT Glue user</source>
        <translation>Einige Personen haben keinen IT-Glue-Benutzer</translation>
    </message>
    <message>
        <source>%1 of %3 people, %2 first. Invite them later, when you want them to link their accounts.</source>
        <translation>%1 von %3 Personen, darunter %2. Laden Sie sie später ein, wenn sie ihre Konten verknüpfen sollen.</translation>
    </message>
    <message>
        <source>Region %1, %2 organizations</source>
        <translation>Region %1, %2 Organisationen</translation>
    </message>
    <message>
        <source>IT Glue rejects the key</source>
        <translation>IT Glue weist den Schlüssel zurück</translation>
    </message>
    <message>
        <source>Region %1 did not accept it. The key is wrong, paused or revoked, belongs to another region, or an address rule keeps Trivet out.</source>
        <translation>Region %1 hat ihn nicht angenommen. Der Schlüssel ist falsch, pausiert oder widerrufen, gehört zu einer anderen Region, oder eine Adressregel hält Trivet fern.</translation>
    </message>
    <message>
        <source>The key sees no organization</source>
        <translation>Der Schlüssel sieht keine Organisation</translation>
    </message>
    <message>
        <source>Region %1 accepted the key but shows nothing. Compare the region with the address that you sign in at.</source>
        <translation>Region %1 hat den Schlüssel angenommen, zeigt aber nichts. Vergleichen Sie die Region mit der Adresse, an der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Waits for the address and its region</source>
        <translation>Wartet auf die Adresse und ihre Region</translation>
    </message>
    <message>
        <source>IT Glue could not be asked</source>
        <translation>IT Glue konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Waits for the API key</source>
        <translation>Wartet auf den API-Schlüssel</translation>
    </message>
    <message>
        <source>The plan has no API</source>
        <translation>Der Tarif enthält keine API</translation>
    </message>
    <message>
        <source>Trivet cannot read IT Glue, so you confirm what it would have read</source>
        <translation>Trivet kann IT Glue nicht lesen, daher bestätigen Sie, was es gelesen hätte</translation>
    </message>
    <message>
        <source>Left alone from now on, the key would end on %1.</source>
        <translation>Bliebe er von jetzt an unbenutzt, würde der Schlüssel am %1 enden.</translation>
    </message>
    <message>
        <source>The key is idling out</source>
        <translation>Der Schlüssel verfällt durch Nichtgebrauch</translation>
    </message>
    <message>
        <source>Not used for %1 days. IT Glue revokes it on %2, and Trivet cannot read any more.</source>
        <translation>Seit %1 Tagen nicht benutzt. IT Glue widerruft ihn am %2, und Trivet kann dann nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>Zählt ab der ersten Anmeldung</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>Es gibt keinen Schlüssel</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%)</source>
        <translation>%3 Geräte: Seriennummer (%1&#xa0;%), Hostname (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Many devices have no serial number</source>
        <translation>Viele Geräte haben keine Seriennummer</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%). Without one, Datto RMM matches by MAC address or not at all.</source>
        <translation>%3 Geräte: Seriennummer (%1&#xa0;%), Hostname (%2&#xa0;%). Ohne sie ordnet Datto RMM nach MAC-Adresse zu oder gar nicht.</translation>
    </message>
    <message>
        <source>No device has arrived yet</source>
        <translation>Noch ist kein Gerät angekommen</translation>
    </message>
    <message>
        <source>%1 organizations compared with %2 customers</source>
        <translation>%1 Organisationen mit %2 Kunden verglichen</translation>
    </message>
    <message>
        <source>Organizations have a misspelled name</source>
        <translation>Organisationen haben einen falsch geschriebenen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it.</source>
        <translation>
            <numerusform>%Ln Organisation: %2 ist fast %3. IT Glue würde daneben eine zweite anlegen.</numerusform>
            <numerusform>%Ln Organisationen: %2 ist fast %3. IT Glue würde daneben eine zweite anlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations share one name</source>
        <translation>Organisationen teilen sich einen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. IT Glue cannot tell them apart.</source>
        <translation>
            <numerusform>%Ln Organisation: %2. IT Glue kann sie nicht unterscheiden.</numerusform>
            <numerusform>%Ln Organisationen, darunter %2. IT Glue kann sie nicht unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations compared letter by letter with %2 customers</source>
        <translation>%1 Organisationen buchstabengenau mit %2 Kunden verglichen</translation>
    </message>
    <message>
        <source>Names differ in what nobody sees</source>
        <translation>Namen unterscheiden sich in etwas Unsichtbarem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</source>
        <translation>
            <numerusform>%Ln Organisation: %2 ist nicht genau %3. IT Glue ordnet nur exakt gleiche Namen zu und würde eine zweite anlegen.</numerusform>
            <numerusform>%Ln Organisationen: %2 ist nicht genau %3. IT Glue ordnet nur exakt gleiche Namen zu und würde eine zweite anlegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in Autotask</source>
        <translation>
            <numerusform>%Ln Kunde in Autotask</numerusform>
            <numerusform>%Ln Kunden in Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies share one name</source>
        <translation>Firmen teilen sich einen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</source>
        <translation>
            <numerusform>%Ln Firma in Autotask: %2. IT Glue würde sie mit der falschen Organisation verbinden.</numerusform>
            <numerusform>%Ln Firmen in Autotask, darunter %2. IT Glue würde sie mit der falschen Organisation verbinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue has no configurations yet, so none can belong to another PSA</source>
        <translation>IT Glue hat noch keine Konfigurationen, also kann keine zu einem anderen PSA gehören</translation>
    </message>
    <message>
        <source>Configurations belong to another PSA</source>
        <translation>Konfigurationen gehören zu einem anderen PSA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) of %2. They become orphans when you disconnect it.</source>
        <translation>
            <numerusform>%Ln Konfiguration von %2. Sie verwaist, wenn Sie es trennen.</numerusform>
            <numerusform>%Ln Konfigurationen von %2. Sie verwaisen, wenn Sie es trennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations were left behind by another PSA</source>
        <translation>Konfigurationen eines anderen PSA sind zurückgeblieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings.</source>
        <translation>
            <numerusform>%Ln Konfiguration: %2. Sie hat keine Verbindung und bleibt neben dem stehen, was Autotask bringt.</numerusform>
            <numerusform>%Ln Konfigurationen, darunter %2. Sie haben keine Verbindung und bleiben neben dem stehen, was Autotask bringt.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue deletes for good, without a recycle bin. Export the account before you connect.</source>
        <translation>IT Glue löscht endgültig, ohne Papierkorb. Exportieren Sie das Konto, bevor Sie verbinden.</translation>
    </message>
    <message>
        <source>%1 in region %2</source>
        <translation>%1 in Region %2</translation>
    </message>
    <message>
        <source>This is no address of IT Glue</source>
        <translation>Dies ist keine Adresse von IT Glue</translation>
    </message>
    <message>
        <source>%1 does not lead to an IT Glue account. Copy the address while you are signed in.</source>
        <translation>%1 führt nicht zu einem IT-Glue-Konto. Kopieren Sie die Adresse, während Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The address tells no region</source>
        <translation>Die Adresse nennt keine Region</translation>
    </message>
    <message>
        <source>%1 may be in any region. Choose the one that you sign in at.</source>
        <translation>%1 kann in jeder Region liegen. Wählen Sie die, in der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Address and region disagree</source>
        <translation>Adresse und Region widersprechen sich</translation>
    </message>
    <message>
        <source>The address says %1, and %2 is chosen</source>
        <translation>Die Adresse sagt %1, gewählt ist %2</translation>
    </message>
    <message>
        <source>The key is of another region</source>
        <translation>Der Schlüssel gehört zu einer anderen Region</translation>
    </message>
    <message>
        <source>The address says %1, but region %2 accepted the key</source>
        <translation>Die Adresse sagt %1, aber Region %2 hat den Schlüssel angenommen</translation>
    </message>
    <message>
        <source>Address and key open two accounts</source>
        <translation>Adresse und Schlüssel öffnen zwei Konten</translation>
    </message>
    <message>
        <source>The address is that of %1, the key opens %2</source>
        <translation>Die Adresse ist die von %1, der Schlüssel öffnet %2</translation>
    </message>
    <message>
        <source>Enabled in Autotask with this subdomain and region</source>
        <translation>In Autotask mit dieser Subdomain und Region aktiviert</translation>
    </message>
    <message>
        <source>This API user is not in Autotask</source>
        <translation>Dieser API-Benutzer ist nicht in Autotask</translation>
    </message>
    <message>
        <source>%1 is none of %2 API users. Save the user in Autotask, or correct the name.</source>
        <translation>%1 ist keiner von %2 API-Benutzern. Speichern Sie den Benutzer in Autotask oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>The API user is inactive</source>
        <translation>Der API-Benutzer ist inaktiv</translation>
    </message>
    <message>
        <source>Set %1 to Active in Autotask.</source>
        <translation>Setzen Sie %1 in Autotask auf Active.</translation>
    </message>
    <message>
        <source>This is not an API user</source>
        <translation>Dies ist kein API-Benutzer</translation>
    </message>
    <message>
        <source>%1 has a license of a person. Create a New API User.</source>
        <translation>%1 hat die Lizenz einer Person. Legen Sie einen New API User an.</translation>
    </message>
    <message>
        <source>No API shows this value. Compare it on the Security tab.</source>
        <translation>Keine API zeigt diesen Wert. Vergleichen Sie ihn auf der Registerkarte Security.</translation>
    </message>
    <message>
        <source>No API shows these boxes. Look at the row of the new user.</source>
        <translation>Keine API zeigt diese Kästchen. Sehen Sie sich die Zeile des neuen Benutzers an.</translation>
    </message>
    <message>
        <source>%1 of %2 settings to compare</source>
        <translation>%1 von %2 Einstellungen sind zu vergleichen</translation>
    </message>
    <message>
        <source>%1 confirmed %2 settings</source>
        <translation>%1 hat %2 Einstellungen bestätigt</translation>
    </message>
    <message>
        <source>No API shows this box. Look at the tab Two-Way Sync Settings.</source>
        <translation>Keine API zeigt dieses Kästchen. Sehen Sie auf der Registerkarte Two-Way Sync Settings nach.</translation>
    </message>
    <message>
        <source>Save queues the first sync by itself</source>
        <translation>Save reiht die erste Synchronisierung von selbst ein</translation>
    </message>
    <message>
        <source>Everybody is selected at first, and Invite Users sends mail to each</source>
        <translation>Zunächst sind alle ausgewählt, und Invite Users schickt jedem eine E-Mail</translation>
    </message>
    <message>
        <source>Default Account Manager has to be a person. With an API user there, the sync fails for single records.</source>
        <translation>Default Account Manager muss eine Person sein. Steht dort ein API-Benutzer, scheitert die Synchronisierung einzelner Datensätze.</translation>
    </message>
    <message>
        <source>Shows when types and queues are confirmed</source>
        <translation>Zeigt sich, wenn Typen und Warteschlangen bestätigt sind</translation>
    </message>
    <message>
        <source>%1 confirmed types and queues</source>
        <translation>%1 hat Typen und Warteschlangen bestätigt</translation>
    </message>
    <message>
        <source>The button in Datto RMM reads Saved and authenticated</source>
        <translation>Die Schaltfläche in Datto RMM zeigt Saved and authenticated</translation>
    </message>
    <message>
        <source>Account Types to Map holds the type of your customers and nothing else</source>
        <translation>Account Types to Map enthält den Typ Ihrer Kunden und sonst nichts</translation>
    </message>
    <message>
        <source>%1 of %2 sites linked</source>
        <translation>%1 von %2 Sites verknüpft</translation>
    </message>
    <message>
        <source>0 of %1 sites so far. Usual wait: 2 to 10 min.</source>
        <translation>Bisher 0 von %1 Sites. Übliche Wartezeit: 2 bis 10 min.</translation>
    </message>
    <message>
        <source>Datto RMM has no sites</source>
        <translation>Datto RMM hat keine Sites</translation>
    </message>
    <message>
        <source>Create the sites of your customers in Datto RMM first.</source>
        <translation>Legen Sie zuerst die Sites Ihrer Kunden in Datto RMM an.</translation>
    </message>
    <message>
        <source>Company type %1</source>
        <translation>Firmentyp %1</translation>
    </message>
    <message>
        <source>Company type %1, as you said</source>
        <translation>Firmentyp %1, wie von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Which company type means customer?</source>
        <translation>Welcher Firmentyp steht für Kunden?</translation>
    </message>
    <message>
        <source>No type of Autotask is called Customer for certain. Most likely it is %2. Choose it in step 1.3.</source>
        <translation>Kein Typ in Autotask heißt mit Sicherheit Customer. Am wahrscheinlichsten ist %2. Wählen Sie ihn in Schritt 1.3.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln company type(s) is called Customer. Choose the right one in step 1.3.</source>
        <translation>
            <numerusform>%Ln Firmentyp, und er heißt nicht Customer. Wählen Sie in Schritt 1.3 den richtigen.</numerusform>
            <numerusform>Keiner von %Ln Firmentypen heißt Customer. Wählen Sie in Schritt 1.3 den richtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>Autotask shows no type at all</source>
        <translation>Autotask zeigt überhaupt keinen Typ</translation>
    </message>
    <message>
        <source>Add the configuration item types that you need before you map.</source>
        <translation>Legen Sie die benötigten Konfigurationselementtypen an, bevor Sie zuweisen.</translation>
    </message>
    <message>
        <source>Autotask has no active type</source>
        <translation>Autotask hat keinen aktiven Typ</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>%Ln Typ ist vorhanden und inaktiv. Legen Sie die benötigten Typen an, bevor Sie zuweisen.</numerusform>
            <numerusform>Alle %Ln Typen sind inaktiv. Legen Sie die benötigten Typen an, bevor Sie zuweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 device types, %2 of %3 devices are of them</source>
        <translation>%1 Gerätetypen, %2 von %3 Geräten gehören dazu</translation>
    </message>
    <message>
        <source>Device types have no type yet</source>
        <translation>Gerätetypen haben noch keinen Typ</translation>
    </message>
    <message>
        <source>%1 of %3 device types are open, %2 first</source>
        <translation>%1 von %3 Gerätetypen sind offen, darunter %2</translation>
    </message>
    <message>
        <source>A chosen type is gone</source>
        <translation>Ein gewählter Typ ist verschwunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>%Ln Gerätetyp: %2 verweist auf %3, das Autotask nicht mehr hat</numerusform>
            <numerusform>%Ln Gerätetypen: %2 verweist auf %3, das Autotask nicht mehr hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices arrived without a type</source>
        <translation>Geräte kamen ohne Typ an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>%Ln Gerätetyp, nämlich %2: %3 Geräte ohne Angabe</numerusform>
            <numerusform>%Ln Gerätetypen, darunter %2: %3 Geräte ohne Angabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when devices of %1 more types have arrived, %2 first</source>
        <translation>Zeigt sich, wenn Geräte von %1 weiteren Typen angekommen sind, darunter %2</translation>
    </message>
    <message>
        <source>Datto RMM shows no devices yet</source>
        <translation>Datto RMM zeigt noch keine Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), no two alike</source>
        <translation>
            <numerusform>%Ln Typ, unverwechselbar</numerusform>
            <numerusform>%Ln Typen, keine zwei gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Two types read alike</source>
        <translation>Zwei Typen lesen sich gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>%Ln Typ ist doppelt: %2 und %3</numerusform>
            <numerusform>%Ln Typen sind doppelt: %2 und %3</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive type is still in use</source>
        <translation>Ein inaktiver Typ ist noch in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>%Ln Typ, nämlich %3, an %2 Geräten</numerusform>
            <numerusform>%Ln Typen, darunter %3, an %2 Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Types are doubled or inactive</source>
        <translation>Typen sind doppelt oder inaktiv</translation>
    </message>
    <message>
        <source>%1 doubled, %2 inactive but in use</source>
        <translation>%1 doppelt, %2 inaktiv, aber in Gebrauch</translation>
    </message>
    <message>
        <source>%1 of %2 products are there and active, %3 with an active code</source>
        <translation>%1 von %2 Produkten sind vorhanden und aktiv, %3 mit aktivem Code</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made the products: %1 to come</source>
        <translation>Zeigt sich, wenn Datto RMM die Produkte angelegt hat: %1 kommen noch</translation>
    </message>
    <message>
        <source>A chosen product is inactive</source>
        <translation>Ein gewähltes Produkt ist inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first</source>
        <translation>
            <numerusform>%Ln Produkt: %2</numerusform>
            <numerusform>%Ln Produkte, darunter %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A chosen product is missing</source>
        <translation>Ein gewähltes Produkt fehlt</translation>
    </message>
    <message>
        <source>A product&apos;s material code is inactive</source>
        <translation>Der Materialcode eines Produkts ist inaktiv</translation>
    </message>
    <message>
        <source>The material code is gone</source>
        <translation>Den Materialcode gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 is not an active material code in Autotask</source>
        <translation>%1 ist kein aktiver Materialcode in Autotask</translation>
    </message>
    <message>
        <source>Shows when products are chosen</source>
        <translation>Zeigt sich, wenn Produkte gewählt sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>%Ln synchronisiertes Gerät in Autotask, wie zuvor</numerusform>
            <numerusform>%Ln synchronisierte Geräte in Autotask, wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>Map Devices looks on</source>
        <translation>Map Devices ist offenbar an</translation>
    </message>
    <message>
        <source>Synced devices rose from %1 to %2 while this step was open. Turn Map Devices off before you go on.</source>
        <translation>Die synchronisierten Geräte stiegen von %1 auf %2, während dieser Schritt offen war. Schalten Sie Map Devices aus, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Map Devices may be on now</source>
        <translation>Map Devices darf jetzt an sein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>%Ln synchronisiertes Gerät in Autotask; die Produkte sind bestätigt</numerusform>
            <numerusform>%Ln synchronisierte Geräte in Autotask; die Produkte sind bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting synced devices</source>
        <translation>Synchronisierte Geräte werden gezählt</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the Devices tab.</source>
        <translation>Keine API zeigt diesen Schalter. Sehen Sie auf der Registerkarte Devices nach.</translation>
    </message>
    <message>
        <source>Material code, both overwrite options and the mapping, then Save</source>
        <translation>Materialcode, beide Überschreiben-Optionen und die Zuweisung, dann Save</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln Produkt gefunden</numerusform>
            <numerusform>%Ln Produkte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are not there yet</source>
        <translation>Produkte sind noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>%Ln Produkt: %2. Datto RMM braucht etwa eine Minute.</numerusform>
            <numerusform>%Ln Produkte, darunter %2. Datto RMM braucht etwa eine Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>A linked product is missing</source>
        <translation>Ein verknüpftes Produkt fehlt</translation>
    </message>
    <message>
        <source>Nothing is mapped yet</source>
        <translation>Noch ist nichts zugewiesen</translation>
    </message>
    <message>
        <source>%1 of %3 to confirm, %2 first</source>
        <translation>%1 von %3 sind zu bestätigen, zuerst %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 products</source>
        <translation>%1 hat %2 Produkte bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) with devices, all linked</source>
        <translation>
            <numerusform>%Ln Site mit Geräten, verknüpft</numerusform>
            <numerusform>%Ln Sites mit Geräten, alle verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites have no company</source>
        <translation>Sites haben keine Firma</translation>
    </message>
    <message>
        <source>%1 sites, %3 first: %2 devices never reach Autotask</source>
        <translation>%1 Sites, darunter %3: %2 Geräte erreichen Autotask nie</translation>
    </message>
    <message>
        <source>Datto RMM shows no sites</source>
        <translation>Datto RMM zeigt keine Sites</translation>
    </message>
    <message>
        <source>%1 of %3 sites, %2 companies</source>
        <translation>%1 von %3 Sites, %2 Firmen</translation>
    </message>
    <message>
        <source>A mapped company is gone</source>
        <translation>Eine zugewiesene Firma ist verschwunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first</source>
        <translation>
            <numerusform>%Ln Site: %2</numerusform>
            <numerusform>%Ln Sites, darunter %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is inactive</source>
        <translation>Eine zugewiesene Firma ist inaktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln Site, nämlich %2: %3</numerusform>
            <numerusform>%Ln Sites, zuerst %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is not a customer</source>
        <translation>Eine zugewiesene Firma ist kein Kunde</translation>
    </message>
    <message>
        <source>Mapped companies are not right</source>
        <translation>Zugewiesene Firmen stimmen nicht</translation>
    </message>
    <message>
        <source>%1 sites: %2 missing, %3 inactive, %4 not Customer</source>
        <translation>%1 Sites: %2 fehlen, %3 inaktiv, %4 nicht Customer</translation>
    </message>
    <message>
        <source>No site is mapped yet</source>
        <translation>Noch ist keine Site zugewiesen</translation>
    </message>
    <message>
        <source>%1 mapped sites, none with your own company</source>
        <translation>%1 zugewiesene Sites, keine mit Ihrer eigenen Firma</translation>
    </message>
    <message>
        <source>A site is mapped to your own company</source>
        <translation>Eine Site ist Ihrer eigenen Firma zugewiesen</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. Right for your own machines. A customer&apos;s devices would be booked on you: confirm that it is meant, or choose the customer&apos;s company.</source>
        <translation>Sites mit %3: %1, darunter %2. Richtig für Ihre eigenen Rechner. Geräte eines Kunden würden auf Sie gebucht: Bestätigen Sie, dass es so gemeint ist, oder wählen Sie die Firma des Kunden.</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. %4 confirmed that this is meant.</source>
        <translation>Sites mit %3: %1, darunter %2. %4 hat bestätigt, dass es so gemeint ist.</translation>
    </message>
    <message>
        <source>Turn the switch on in the Devices tab and choose Save</source>
        <translation>Schalten Sie den Schalter auf der Registerkarte Devices ein und wählen Sie Save</translation>
    </message>
    <message>
        <source>Map Devices must wait</source>
        <translation>Map Devices muss warten</translation>
    </message>
    <message>
        <source>Settle this first: %c1</source>
        <translation>Erledigen Sie zuerst: %c1</translation>
    </message>
    <message>
        <source>%1 of %2 devices. Older records of re-imaged devices do not come: %3, %4 first.</source>
        <translation>%1 von %2 Geräten. Ältere Datensätze neu aufgesetzter Geräte kommen nicht: %3, darunter %4.</translation>
    </message>
    <message>
        <source>Devices belong to no site</source>
        <translation>Geräte gehören zu keiner Site</translation>
    </message>
    <message>
        <source>%1 of %2 devices arrived. On no site that Datto RMM lists: %3, %4 first, so nothing is known of them.</source>
        <translation>%1 von %2 Geräten angekommen. Auf keiner Site, die Datto RMM auflistet: %3, darunter %4; über sie ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>Devices are arriving</source>
        <translation>Geräte kommen gerade an</translation>
    </message>
    <message>
        <source>%1 of %2 devices so far</source>
        <translation>Bisher %1 von %2 Geräten</translation>
    </message>
    <message>
        <source>Devices are overdue</source>
        <translation>Geräte sind überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>%Ln Gerät, nämlich %2, nach %3 Stunden</numerusform>
            <numerusform>%Ln Geräte, darunter %2, nach %3 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-imaged devices are kept out by their older records</source>
        <translation>Neu aufgesetzte Geräte werden von ihren älteren Datensätzen ferngehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</source>
        <translation>
            <numerusform>%Ln Gerät, nämlich %2: Ein älterer Datensatz in Datto RMM hält das Konfigurationselement. Löschen Sie dort den älteren Datensatz und warten Sie auf die nächste Synchronisierung.</numerusform>
            <numerusform>%Ln Geräte, darunter %2: Ein älterer Datensatz in Datto RMM hält das Konfigurationselement. Löschen Sie dort den älteren Datensatz und warten Sie auf die nächste Synchronisierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>%Ln Gerät kommt, wenn Map Devices an ist</numerusform>
            <numerusform>%Ln Geräte kommen, wenn Map Devices an ist</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is on a mapped site</source>
        <translation>Kein Gerät steht auf einer zugewiesenen Site</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s)</source>
        <translation>
            <numerusform>%Ln synchronisiertes Gerät</numerusform>
            <numerusform>%Ln synchronisierte Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 synced devices are blank. IT Glue would show them as Autotask Default.</source>
        <translation>%1 von %2 synchronisierten Geräten sind ohne Typ. IT Glue würde sie als Autotask Default zeigen.</translation>
    </message>
    <message>
        <source>%1 products, %2 newest devices looked at</source>
        <translation>%1 Produkte, %2 neueste Geräte angesehen</translation>
    </message>
    <message>
        <source>New devices come without a type</source>
        <translation>Neue Geräte kommen ohne Typ an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>%Ln Produkt: %2. Sehen Sie sich seinen Standardtyp an.</numerusform>
            <numerusform>%Ln Produkte, darunter %2. Sehen Sie sich den Standardtyp an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices name a vendor, and it is Datto RMM</source>
        <translation>%1 von %2 Geräten nennen einen Anbieter, und es ist Datto RMM</translation>
    </message>
    <message>
        <source>Devices name another vendor</source>
        <translation>Geräte nennen einen anderen Anbieter</translation>
    </message>
    <message>
        <source>%1 devices name %2. The API user of step 1.1 was probably made with the wrong vendor.</source>
        <translation>%1 Geräte nennen %2. Der API-Benutzer aus Schritt 1.1 wurde wahrscheinlich mit dem falschen Vendor angelegt.</translation>
    </message>
    <message>
        <source>%1 devices name no vendor, so nothing can be concluded</source>
        <translation>%1 Geräte nennen keinen Anbieter, daraus lässt sich nichts folgern</translation>
    </message>
    <message>
        <source>%1 devices name %2. No vendor in your Autotask is called Datto RMM, so nothing can be concluded.</source>
        <translation>%1 Geräte nennen %2. Kein Anbieter in Ihrem Autotask heißt Datto RMM, daraus lässt sich nichts folgern.</translation>
    </message>
    <message>
        <source>%1 of %3 devices name no site that Datto RMM lists, %2 first. In Datto RMM, look at the site they are on.</source>
        <translation>%1 von %3 Geräten nennen keine Site, die Datto RMM auflistet, darunter %2. Sehen Sie sich in Datto RMM ihre Site an.</translation>
    </message>
    <message>
        <source>A list broke off</source>
        <translation>Eine Liste brach ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made by Datto RMM</source>
        <translation>
            <numerusform>%Ln Produkt von Datto RMM angelegt</numerusform>
            <numerusform>%Ln Produkte von Datto RMM angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of Datto RMM are there twice</source>
        <translation>Produkte von Datto RMM sind doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1 products, %2 first. Devices then come with the one or the other, and a default set on one of them is missing on half. Set the unused ones inactive in Autotask.</source>
        <extracomment>%1 products, %2 the name of the first</extracomment>
        <translation>%1 Produkte, darunter %2. Geräte kommen dann mit dem einen oder dem anderen, und ein Standard am einen fehlt der Hälfte. Setzen Sie die unbenutzten in Autotask auf inaktiv.</translation>
    </message>
    <message>
        <source>Products of Datto RMM are not in use</source>
        <translation>Produkte von Datto RMM sind nicht in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</source>
        <translation>
            <numerusform>%Ln Produkt: %2. Kein Gerät hat es, und keines wird es haben. Setzen Sie es auf inaktiv, damit niemand es versehentlich wählt.</numerusform>
            <numerusform>%Ln Produkte, darunter %2. Kein Gerät hat sie, und keines wird sie haben. Setzen Sie sie auf inaktiv, damit niemand eines versehentlich wählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 products are doubled, %2 first, and %3 more are not in use. Set the unused ones inactive in Autotask, so that new devices and defaults meet in one.</source>
        <extracomment>%1 doubled products, %2 the name of the first, %3 other products that no device has</extracomment>
        <translation>%1 Produkte sind doppelt, darunter %2, und %3 weitere sind nicht in Gebrauch. Setzen Sie die unbenutzten in Autotask auf inaktiv, damit neue Geräte und Standards in einem zusammenfinden.</translation>
    </message>
    <message>
        <source>Your mapping uses products of your own alone</source>
        <translation>Ihre Zuweisung benutzt nur eigene Produkte</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made its products</source>
        <translation>Zeigt sich, wenn Datto RMM seine Produkte angelegt hat</translation>
    </message>
    <message>
        <source>%1 of %2 products are there, each with a category</source>
        <translation>%1 von %2 Produkten sind vorhanden, jedes mit einer Kategorie</translation>
    </message>
    <message>
        <source>Products have no default category</source>
        <translation>Produkte haben keine Standardkategorie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</source>
        <translation>
            <numerusform>%Ln Produkt: %2. Seine Geräte erhalten die Kategorie, die in Autotask gerade Standard ist, und damit vielleicht ein Layout ohne die Felder, die Sie brauchen. Wählen Sie eine auf Edit Product.</numerusform>
            <numerusform>%Ln Produkte, darunter %2. Ihre Geräte erhalten die Kategorie, die in Autotask gerade Standard ist, und damit vielleicht ein Layout ohne die Felder, die Sie brauchen. Wählen Sie eine auf Edit Product.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sites, %2 of them Datto RMM&apos;s own and not mapped</source>
        <translation>%1 Sites, davon %2 eigene von Datto RMM und nicht zugewiesen</translation>
    </message>
    <message>
        <source>A site of Datto RMM&apos;s own is mapped</source>
        <translation>Eine eigene Site von Datto RMM ist zugewiesen</translation>
    </message>
    <message>
        <source>%1 sites, %2 first, with %3 devices. What nobody has sorted yet, or has deleted, is booked on one customer. Take the company away from the site in Datto RMM and set its devices inactive in Autotask.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 Sites, darunter %2, mit %3 Geräten. Was noch niemand einsortiert oder jemand gelöscht hat, wird auf einen Kunden gebucht. Nehmen Sie der Site in Datto RMM die Firma weg und setzen Sie ihre Geräte in Autotask auf inaktiv.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped sites compared with their company</source>
        <translation>%1 von %2 zugewiesenen Sites mit ihrer Firma verglichen</translation>
    </message>
    <message>
        <source>A site may be mapped to the wrong company</source>
        <translation>Eine Site ist vielleicht der falschen Firma zugewiesen</translation>
    </message>
    <message>
        <source>Sites whose name says another company: %1, %2 first, mapped to %3. If it is a slip, one customer&apos;s devices are booked on another. Choose the right company in Datto RMM, or go on and say why it is right.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 the name of its company</extracomment>
        <translation>Sites, deren Name eine andere Firma nennt: %1, darunter %2, zugewiesen zu %3. Ist es ein Versehen, werden die Geräte eines Kunden auf einen anderen gebucht. Wählen Sie in Datto RMM die richtige Firma, oder fahren Sie fort und sagen Sie, warum es stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapped site(s), each with a company of its own</source>
        <translation>
            <numerusform>%Ln zugewiesene Site mit eigener Firma</numerusform>
            <numerusform>%Ln zugewiesene Sites, jede mit einer eigenen Firma</numerusform>
        </translation>
    </message>
    <message>
        <source>Several sites share a company</source>
        <translation>Mehrere Sites teilen sich eine Firma</translation>
    </message>
    <message>
        <source>%1 sites share companies: %2, %3 first. Right for branches of one customer; IT Glue then shows all their devices in one organization.</source>
        <extracomment>%1 sites, %2 companies, %3 the name of the first company</extracomment>
        <translation>%1 Sites teilen sich Firmen: %2, darunter %3. Richtig bei Niederlassungen eines Kunden; IT Glue zeigt dann alle ihre Geräte in einer Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s), each its own</source>
        <translation>
            <numerusform>%Ln synchronisiertes Gerät, ein eigenes</numerusform>
            <numerusform>%Ln synchronisierte Geräte, jedes ein eigenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Autotask holds devices twice</source>
        <translation>Autotask führt Geräte doppelt</translation>
    </message>
    <message>
        <source>%1 active records of %3 devices, %2 first. They are billed twice, tickets are split, and IT Glue copies each. Keep the one with tickets and contracts and set the others inactive; never delete.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 aktive Datensätze von %3 Geräten, darunter %2. Sie werden doppelt abgerechnet, Tickets verteilen sich, und IT Glue kopiert jeden. Behalten Sie den mit Tickets und Verträgen und setzen Sie die anderen auf inaktiv; löschen Sie nie.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared with their site</source>
        <translation>%1 von %2 synchronisierten Geräten mit ihrer Site verglichen</translation>
    </message>
    <message>
        <source>Devices are with another company</source>
        <translation>Geräte sind bei einer anderen Firma</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which Datto RMM has on %3. One customer sees and pays for what is another&apos;s. Correct the mapping of the site, or move the device in Autotask by hand; no API can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the name of its site</extracomment>
        <translation>%1 Geräte, darunter %2, das Datto RMM auf %3 führt. Ein Kunde sieht und bezahlt, was einem anderen gehört. Korrigieren Sie die Zuweisung der Site oder verschieben Sie das Gerät in Autotask von Hand; keine API kann es.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a type</source>
        <translation>%1 von %2 aktiven Geräten haben einen Typ</translation>
    </message>
    <message>
        <source>Devices have a type that was deleted</source>
        <translation>Geräte haben einen Typ, der gelöscht wurde</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with type number %3. Autotask lets people delete types that are in use; IT Glue shows such devices like untyped ones. Give them a type that exists.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the number of a type</extracomment>
        <translation>%1 Geräte, darunter %2, mit Typnummer %3. Autotask lässt Typen löschen, die in Gebrauch sind; IT Glue zeigt solche Geräte wie Geräte ohne Typ. Geben Sie ihnen einen Typ, den es gibt.</translation>
    </message>
    <message>
        <source>Autotask shows no active device</source>
        <translation>Autotask zeigt kein aktives Gerät</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, each its own</source>
        <translation>%1 von %2 aktiven Geräten haben eine Seriennummer oder MAC-Adresse, jedes eine eigene</translation>
    </message>
    <message>
        <source>Devices of one company have the same serial number</source>
        <translation>Geräte einer Firma haben dieselbe Seriennummer</translation>
    </message>
    <message>
        <source>%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies each. Compare them and set those inactive that are too many.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 Datensätze sind wahrscheinlich %3 Geräte, darunter %2. Die Synchronisierung aktualisiert den jeweils neuesten, und IT Glue kopiert jeden. Vergleichen Sie sie und setzen Sie die überzähligen auf inaktiv.</translation>
    </message>
    <message>
        <source>Devices of one company have the same MAC address</source>
        <translation>Geräte einer Firma haben dieselbe MAC-Adresse</translation>
    </message>
    <message>
        <source>Datto RMM no longer has some devices</source>
        <translation>Datto RMM hat einige Geräte nicht mehr</translation>
    </message>
    <message>
        <source>%1 of %3 synced devices, %2 first. They stay on invoices and in IT Glue although nobody manages them. Set them inactive in Autotask once you have looked.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 synced devices</extracomment>
        <translation>%1 von %3 synchronisierten Geräten, darunter %2. Sie bleiben auf Rechnungen und in IT Glue, obwohl niemand sie verwaltet. Setzen Sie sie in Autotask auf inaktiv, wenn Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared</source>
        <translation>%1 von %2 synchronisierten Geräten verglichen</translation>
    </message>
    <message>
        <source>Reference names do not follow Datto RMM</source>
        <translation>Referenznamen folgen Datto RMM nicht</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which is called %3. IT Glue names its configurations after it, so people look for names that are gone. Keep the option for the reference name on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name in Autotask</extracomment>
        <translation>%1 Geräte, darunter %2, das %3 heißt. IT Glue benennt seine Konfigurationen danach, man sucht also Namen, die es nicht mehr gibt. Lassen Sie die Option für den Referenznamen auf der Registerkarte Devices an.</translation>
    </message>
    <message>
        <source>Reference numbers do not follow Datto RMM</source>
        <translation>Referenznummern folgen Datto RMM nicht</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue shows the number as asset tag, where it then leads nowhere. Keep the option for the reference number on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference number in Autotask</extracomment>
        <translation>%1 Geräte, darunter %2, mit %3. IT Glue zeigt die Nummer als Inventarnummer, wo sie dann ins Leere führt. Lassen Sie die Option für die Referenznummer auf der Registerkarte Devices an.</translation>
    </message>
    <message>
        <source>Reference names and numbers do not follow Datto RMM</source>
        <translation>Referenznamen und -nummern folgen Datto RMM nicht</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue takes name and asset tag from there, so people look for what is gone. Keep both overwrite options on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name or number in Autotask</extracomment>
        <translation>%1 Geräte, darunter %2, mit %3. IT Glue übernimmt Name und Inventarnummer von dort, man sucht also, was es nicht mehr gibt. Lassen Sie beide Überschreiben-Optionen auf der Registerkarte Devices an.</translation>
    </message>
    <message>
        <source>You keep names and numbers of your own</source>
        <translation>Sie führen eigene Namen und Nummern</translation>
    </message>
    <message>
        <source>Devices deleted in Datto RMM are still active</source>
        <translation>In Datto RMM gelöschte Geräte sind noch aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln Gerät: %2. Der Kunde bezahlt weiter dafür. Setzen Sie es in Autotask auf inaktiv.</numerusform>
            <numerusform>%Ln Geräte, darunter %2. Der Kunde bezahlt weiter dafür. Setzen Sie sie in Autotask auf inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices suspended in Datto RMM are still active</source>
        <translation>In Datto RMM ausgesetzte Geräte sind noch aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln Gerät: %2. Der Kunde bezahlt weiter für etwas, um das sich niemand kümmert. Nehmen Sie es in Datto RMM wieder auf oder setzen Sie es in Autotask auf inaktiv.</numerusform>
            <numerusform>%Ln Geräte, darunter %2. Der Kunde bezahlt weiter für etwas, um das sich niemand kümmert. Nehmen Sie sie in Datto RMM wieder auf oder setzen Sie sie in Autotask auf inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices given up in Datto RMM are still active</source>
        <translation>In Datto RMM aufgegebene Geräte sind noch aktiv</translation>
    </message>
    <message>
        <source>%1 deleted and %2 suspended devices, %3 first. The customer goes on paying for them. Set them inactive in Autotask, or resume the suspended ones.</source>
        <extracomment>%1 and %2 are counts of devices, %3 the name of the first</extracomment>
        <translation>%1 gelöschte und %2 ausgesetzte Geräte, darunter %3. Der Kunde bezahlt weiter dafür. Setzen Sie sie in Autotask auf inaktiv oder nehmen Sie die ausgesetzten wieder auf.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, none a made-up one</source>
        <translation>%1 von %2 aktiven Geräten haben eine Seriennummer oder MAC-Adresse, keine davon erfunden</translation>
    </message>
    <message>
        <source>Some numbers identify no device</source>
        <translation>Einige Nummern kennzeichnen kein Gerät</translation>
    </message>
    <message>
        <source>%1 of %4 devices, %2 first, bear what factories leave or docks lend, as %3. Trivet matches nothing by it; IT Glue might. Enter the real number where you can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 its serial number or MAC address, %4 devices with either</extracomment>
        <translation>%1 von %4 Geräten, darunter %2, tragen, was Werke hinterlassen oder Docks verleihen, etwa %3. Trivet ordnet danach nichts zu; IT Glue vielleicht schon. Tragen Sie die richtige Nummer ein, wo Sie können.</translation>
    </message>
    <message>
        <source>%1 of %2 custom fields have a value on %3 synced devices</source>
        <translation>%1 von %2 eigenen Feldern haben an %3 synchronisierten Geräten einen Wert</translation>
    </message>
    <message>
        <source>No custom field is filled by Datto RMM</source>
        <translation>Kein eigenes Feld wird von Datto RMM gefüllt</translation>
    </message>
    <message>
        <source>%1 custom fields, all empty on %2 synced devices, so reports on them stay empty. Map them under User-Defined Field Mapping in Datto RMM if you want them.</source>
        <extracomment>%1 fields, %2 devices</extracomment>
        <translation>%1 eigene Felder, alle leer an %2 synchronisierten Geräten, Berichte darüber bleiben also leer. Weisen Sie sie in Datto RMM unter User-Defined Field Mapping zu, wenn Sie sie möchten.</translation>
    </message>
    <message>
        <source>Autotask has no custom field for devices</source>
        <translation>Autotask hat kein eigenes Feld für Geräte</translation>
    </message>
    <message>
        <source>No synced device was among those looked at</source>
        <translation>Unter den angesehenen war kein synchronisiertes Gerät</translation>
    </message>
    <message>
        <source>%1 clients, %2 domains</source>
        <translation>%1 Clients, %2 Domänen</translation>
    </message>
    <message>
        <source>SaaS Protection rejects the key</source>
        <translation>SaaS Protection weist den Schlüssel zurück</translation>
    </message>
    <message>
        <source>The Partner Portal shows both halves again under View keys. Copy them anew.</source>
        <translation>Das Partner Portal zeigt beide Hälften unter View keys noch einmal. Kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The key was made for another vendor</source>
        <translation>Der Schlüssel wurde für einen anderen Anbieter erstellt</translation>
    </message>
    <message>
        <source>It opens the backup appliances, not SaaS Protection. Make one with Select Vendor left empty.</source>
        <translation>Er öffnet die Backup-Appliances, nicht SaaS Protection. Erstellen Sie einen, bei dem Select Vendor leer bleibt.</translation>
    </message>
    <message>
        <source>The key may not see SaaS Protection</source>
        <translation>Der Schlüssel darf SaaS Protection nicht sehen</translation>
    </message>
    <message>
        <source>It is limited to one organization. Make one without that limit.</source>
        <translation>Er ist auf eine Organisation beschränkt. Erstellen Sie einen ohne diese Beschränkung.</translation>
    </message>
    <message>
        <source>The key sees no client</source>
        <translation>Der Schlüssel sieht keinen Client</translation>
    </message>
    <message>
        <source>SaaS Protection shows nothing. Look whether the key is limited to one organization.</source>
        <translation>SaaS Protection zeigt nichts. Prüfen Sie, ob der Schlüssel auf eine Organisation beschränkt ist.</translation>
    </message>
    <message>
        <source>SaaS Protection could not be asked</source>
        <translation>SaaS Protection konnte nicht gefragt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) linked</source>
        <translation>
            <numerusform>%Ln Client verknüpft</numerusform>
            <numerusform>%Ln Clients verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients are not linked in the Partner Portal</source>
        <translation>Clients sind im Partner Portal nicht verknüpft</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first. IT Glue does not see them until they are linked and one more sync has run.</source>
        <translation>%1 von %3 Clients, darunter %2. IT Glue sieht sie erst, wenn sie verknüpft sind und eine weitere Synchronisierung gelaufen ist.</translation>
    </message>
    <message>
        <source>IT Glue gets a pair of its own</source>
        <translation>IT Glue erhält ein eigenes Paar</translation>
    </message>
    <message>
        <source>IT Glue reuses the BCDR key</source>
        <translation>IT Glue benutzt den BCDR-Schlüssel mit</translation>
    </message>
    <message>
        <source>Replacing that key will stop both integrations</source>
        <translation>Wird dieser Schlüssel ersetzt, bleiben beide Integrationen stehen</translation>
    </message>
    <message>
        <source>Shows when you have chosen</source>
        <translation>Zeigt sich, wenn Sie gewählt haben</translation>
    </message>
    <message>
        <source>Sync Datto SaaS Protection backup information is selected in IT Glue</source>
        <translation>Sync Datto SaaS Protection backup information ist in IT Glue ausgewählt</translation>
    </message>
    <message>
        <source>Accept All Automatically would take suggestions that nobody has looked at</source>
        <translation>Accept All Automatically würde Vorschläge übernehmen, die niemand angesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln Client</numerusform>
            <numerusform>%Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients wait for a decision</source>
        <translation>Clients warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first</source>
        <translation>%1 von %3 Clients, darunter %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) compared</source>
        <translation>
            <numerusform>%Ln Client verglichen</numerusform>
            <numerusform>%Ln Clients verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is not exactly %3</source>
        <translation>
            <numerusform>%Ln Client: %2 ist nicht genau %3</numerusform>
            <numerusform>%Ln Clients: %2 ist nicht genau %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A client&apos;s other name agrees</source>
        <translation>Der andere Name eines Clients stimmt überein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3</source>
        <translation>
            <numerusform>%Ln Client: %2 heißt im Partner Portal %4, und IT Glue hat %3</numerusform>
            <numerusform>%Ln Clients: %2 heißt im Partner Portal %4, und IT Glue hat %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) to create</source>
        <translation>
            <numerusform>%Ln Organisation ist anzulegen</numerusform>
            <numerusform>%Ln Organisationen sind anzulegen</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization would be there twice</source>
        <translation>Eine Organisation gäbe es dann doppelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln Client: %2 soll angelegt werden, aber %3 ist schon da. Wählen Sie Match to.</numerusform>
            <numerusform>%Ln Clients: %2 soll angelegt werden, aber %3 ist schon da. Wählen Sie Match to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln Client: %2 soll angelegt werden, heißt aber im Partner Portal %4, und %3 ist schon da. Wählen Sie Match to.</numerusform>
            <numerusform>%Ln Clients: %2 soll angelegt werden, heißt aber im Partner Portal %4, und %3 ist schon da. Wählen Sie Match to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients share an organization</source>
        <translation>Clients teilen sich eine Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %2 first. This is allowed: the card shows them together.</source>
        <translation>
            <numerusform>%Ln Client: %2. Das ist erlaubt: Die Karte zeigt sie gemeinsam.</numerusform>
            <numerusform>%Ln Clients, darunter %2. Das ist erlaubt: Die Karte zeigt sie gemeinsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active seats. IT Glue shows these and leaves out %2 archived ones.</source>
        <translation>%1 aktive Lizenzen. IT Glue zeigt diese und lässt %2 archivierte weg.</translation>
    </message>
    <message>
        <source>%1 active and %2 archived seats; those of %3 clients were not counted</source>
        <translation>%1 aktive und %2 archivierte Lizenzen; die von %3 Clients wurden nicht gezählt</translation>
    </message>
    <message>
        <source>%1 of %3 rows to carry out, %2 first</source>
        <translation>%1 von %3 Zeilen sind auszuführen, zuerst %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 rows</source>
        <translation>%1 hat %2 Zeilen bestätigt</translation>
    </message>
    <message>
        <source>All %1 clients have an organization of exactly their name. See that Unmatched is empty.</source>
        <translation>Alle %1 Clients haben eine Organisation mit genau ihrem Namen. Vergewissern Sie sich, dass Unmatched leer ist.</translation>
    </message>
    <message>
        <source>%1 looked in IT Glue and left no client unmatched</source>
        <translation>%1 hat in IT Glue nachgesehen und keinen Client ohne Zuordnung gelassen</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln client(s) to be decided</source>
        <translation>
            <numerusform>Wartet auf die Entscheidung über %Ln Client</numerusform>
            <numerusform>Wartet auf die Entscheidung über %Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>No API shows the card. Open a matched organization in IT Glue.</source>
        <translation>Keine API zeigt die Karte. Öffnen Sie in IT Glue eine zugeordnete Organisation.</translation>
    </message>
    <message>
        <source>The card was seen on %1</source>
        <translation>Die Karte wurde bei %1 gesehen</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. The automatic sync runs every 24 hours.</source>
        <translation>
            <numerusform>Vor %Ln Stunde verbunden. Die automatische Synchronisierung läuft alle 24 Stunden.</numerusform>
            <numerusform>Vor %Ln Stunden verbunden. Die automatische Synchronisierung läuft alle 24 Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic sync is late</source>
        <translation>Die automatische Synchronisierung verspätet sich</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue.</source>
        <translation>
            <numerusform>Vor %Ln Stunde verbunden. Verspätet heißt nicht defekt: Sehen Sie sich das Protokoll der Integration in IT Glue an.</numerusform>
            <numerusform>Vor %Ln Stunden verbunden. Verspätet heißt nicht defekt: Sehen Sie sich das Protokoll der Integration in IT Glue an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the connection</source>
        <translation>Zählt ab dem Verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have no SaaS Protection</source>
        <translation>Kunden haben kein SaaS Protection</translation>
    </message>
    <message>
        <source>%1 of %3 customers, %2 first</source>
        <translation>%1 von %3 Kunden, darunter %2</translation>
    </message>
    <message>
        <source>%1 for Datto RMM, %2 for Trivet</source>
        <translation>%1 für Datto RMM, %2 für Trivet</translation>
    </message>
    <message>
        <source>One user serves two programs</source>
        <translation>Ein Benutzer dient zwei Programmen</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for Datto RMM, so that lockouts can be traced.</source>
        <translation>%1 gehört Trivet. Legen Sie für Datto RMM einen weiteren an, damit sich Sperrungen zurückverfolgen lassen.</translation>
    </message>
    <message>
        <source>%1 for IT Glue, %2 for Datto RMM, %3 for Trivet</source>
        <translation>%1 für IT Glue, %2 für Datto RMM, %3 für Trivet</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 gehört Trivet. Legen Sie für IT Glue einen weiteren an, damit sich Sperrungen zurückverfolgen lassen.</translation>
    </message>
    <message>
        <source>%1 is Datto RMM&apos;s. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 gehört Datto RMM. Legen Sie für IT Glue einen weiteren an, damit sich Sperrungen zurückverfolgen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in the keychain</source>
        <translation>
            <numerusform>%Ln Secret im Schlüsselbund</numerusform>
            <numerusform>%Ln Secrets im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>%Ln Secret wird aufbewahrt, bis Trivet schließt</numerusform>
            <numerusform>%Ln Secrets werden aufbewahrt, bis Trivet schließt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for Password (Secret)</source>
        <translation>Wartet auf Password (Secret)</translation>
    </message>
    <message>
        <source>A secret is not saved yet</source>
        <translation>Ein Secret ist noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) only in memory</source>
        <translation>
            <numerusform>%Ln Secret nur im Arbeitsspeicher</numerusform>
            <numerusform>%Ln Secrets nur im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1, bestätigt von %2</translation>
    </message>
    <message>
        <source>Compare %1 with the primary domain of your Autotask database</source>
        <translation>Vergleichen Sie %1 mit der primären Domäne Ihrer Autotask-Datenbank</translation>
    </message>
    <message>
        <source>%1 here, %2 on Trivet&apos;s own user. Datto RMM wants the primary domain of the database.</source>
        <translation>Hier %1, beim eigenen Benutzer von Trivet %2. Datto RMM verlangt die primäre Domäne der Datenbank.</translation>
    </message>
    <message>
        <source>Vendor pages disagree on whether API users are exempt. Look at the user&apos;s settings.</source>
        <translation>Die Seiten des Anbieters widersprechen sich, ob API-Benutzer ausgenommen sind. Sehen Sie sich die Einstellungen des Benutzers an.</translation>
    </message>
    <message>
        <source>Protected fields are masked for Trivet</source>
        <translation>Geschützte Felder sind für Trivet maskiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln Feld zeigt dem eigenen Benutzer von Trivet *****: %2</numerusform>
            <numerusform>%Ln Felder zeigen dem eigenen Benutzer von Trivet *****, darunter %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected fields are hidden from Trivet</source>
        <translation>Geschützte Felder sind für Trivet verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln Feld fehlt dem eigenen Benutzer von Trivet: %2</numerusform>
            <numerusform>%Ln Felder fehlen dem eigenen Benutzer von Trivet, darunter %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No device field is protected; %1 looked at</source>
        <translation>Kein Gerätefeld ist geschützt; %1 angesehen</translation>
    </message>
    <message>
        <source>Protected fields readable: %1 of %3. Devices looked at: %2</source>
        <translation>Lesbare geschützte Felder: %1 von %3. Angesehene Geräte: %2</translation>
    </message>
    <message numerus="yes">
        <source>No device carries a value in %Ln protected field(s), so nothing can be seen</source>
        <translation>
            <numerusform>Kein Gerät trägt einen Wert in %Ln geschützten Feld, daher ist nichts zu sehen</numerusform>
            <numerusform>Kein Gerät trägt einen Wert in %Ln geschützten Feldern, daher ist nichts zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued less than an hour ago</source>
        <translation>Vor weniger als einer Stunde eingereiht</translation>
    </message>
    <message>
        <source>The forecast is clean</source>
        <translation>Die Prognose ist sauber</translation>
    </message>
    <message>
        <source>Devices arrived as forecast</source>
        <translation>Geräte kamen wie prognostiziert an</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there, %3 linked already. Every one has a type.</source>
        <translation>%1 neu, %2 werden mit einem vorhandenen Gerät verbunden, %3 schon verbunden. Jedes hat einen Typ.</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there. Several fit, or one fits twice: %3.</source>
        <translation>%1 neu, %2 werden mit einem vorhandenen Gerät verbunden. Mehrere passen, oder eines passt doppelt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) linked already, none to come</source>
        <translation>
            <numerusform>%Ln Gerät schon verbunden, keines kommt noch</numerusform>
            <numerusform>%Ln Geräte schon verbunden, keines kommt noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices would arrive without a type</source>
        <extracomment>Autotask Default is IT Glue&apos;s own word</extracomment>
        <translation>Geräte kämen ohne Typ an</translation>
    </message>
    <message>
        <source>%1 of %2 devices to come, %3 first, would arrive as Autotask Default. Choose a type for their device types first.</source>
        <translation>%1 von %2 kommenden Geräten, zuerst %3, kämen als Autotask Default an. Wählen Sie zuvor einen Typ für ihre Gerätetypen.</translation>
    </message>
    <message>
        <source>Devices would stay away</source>
        <translation>Geräte blieben weg</translation>
    </message>
    <message>
        <source>%1 of %2 devices that the mapping wants would not arrive, %3 first.</source>
        <translation>%1 von %2 Geräten, die die Zuweisung vorsieht, kämen nicht an, zuerst %3.</translation>
    </message>
    <message numerus="yes">
        <source>Shows when the mapping of %Ln device type(s) is known, %2 first</source>
        <translation>
            <numerusform>Zeigt sich, wenn die Zuweisung von %Ln Gerätetyp bekannt ist, zuerst %2</numerusform>
            <numerusform>Zeigt sich, wenn die Zuweisung von %Ln Gerätetypen bekannt ist, zuerst %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) compared, all as forecast</source>
        <translation>
            <numerusform>%Ln Gerät verglichen, wie prognostiziert</numerusform>
            <numerusform>%Ln Geräte verglichen, alle wie prognostiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first</source>
        <translation>%1 von %2 Geräten weichen ab, zuerst %3</translation>
    </message>
    <message>
        <source>Devices arrived otherwise than forecast</source>
        <translation>Geräte kamen anders an als prognostiziert</translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first.</source>
        <translation>%1 von %2 Geräten weichen ab, zuerst %3.</translation>
    </message>
    <message>
        <source>%1 of %2 devices compared so far</source>
        <translation>Bisher %1 von %2 Geräten verglichen</translation>
    </message>
    <message>
        <source>No forecast was kept when Map Devices went on, so there is nothing to compare with</source>
        <translation>Als Map Devices eingeschaltet wurde, wurde keine Prognose aufbewahrt, also gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Shows when Map Devices is on</source>
        <translation>Zeigt sich, wenn Map Devices eingeschaltet ist</translation>
    </message>
    <message>
        <source>No site has a company yet</source>
        <translation>Noch keine Site hat eine Firma</translation>
    </message>
    <message>
        <source>%1 sites with %2 devices wait to be mapped</source>
        <translation>%1 Sites mit %2 Geräten warten auf ihre Zuweisung</translation>
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
        <translation>IT Glue schreibt seinen Administratoren, dass der Schlüssel von Trivet bald endet</translation>
    </message>
    <message>
        <source>Run this health check once: that uses the key.</source>
        <translation>Führen Sie diese Gesamtprüfung einmal aus: Damit wird der Schlüssel benutzt.</translation>
    </message>
    <message>
        <source>IT Glue takes Trivet&apos;s key back, unless it is used before</source>
        <translation>IT Glue zieht den Schlüssel von Trivet ein, wenn er vorher nicht benutzt wird</translation>
    </message>
    <message>
        <source>Run the health check before this day, or create a new key after it.</source>
        <translation>Führen Sie die Gesamtprüfung vor diesem Tag aus oder erstellen Sie danach einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The oldest confirmation is three months old</source>
        <translation>Die älteste Bestätigung ist drei Monate alt</translation>
    </message>
    <message>
        <source>Look at what no API shows once more, and confirm it again.</source>
        <translation>Sehen Sie noch einmal nach, was keine API zeigt, und bestätigen Sie es erneut.</translation>
    </message>
    <message>
        <source>The next automatic sync of SaaS Protection has run</source>
        <translation>Die nächste automatische Synchronisierung von SaaS Protection ist gelaufen</translation>
    </message>
    <message>
        <source>Numbers in IT Glue may lag until then; nobody has to do anything.</source>
        <translation>Bis dahin können Zahlen in IT Glue nachhinken; niemand muss etwas tun.</translation>
    </message>
    <message>
        <source>The access that Datto RMM gave Trivet for its key ends</source>
        <translation>Der Zugang, den Datto RMM Trivet für seinen Schlüssel gab, endet</translation>
    </message>
    <message>
        <source>Trivet takes a new one by itself; nobody has to do anything.</source>
        <translation>Trivet holt sich von selbst einen neuen; niemand muss etwas tun.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Age of a secret; %1 the field it was pasted into, as &quot;Autotask: Password (Secret)&quot;</extracomment>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key last used</source>
        <translation>IT-Glue-Schlüssel von Trivet zuletzt benutzt</translation>
    </message>
    <message>
        <source>Datto RMM gave Trivet access for its key</source>
        <translation>Datto RMM gab Trivet Zugang für seinen Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>The oldest of %n confirmation(s)</source>
        <extracomment>%n confirmations there are</extracomment>
        <translation>
            <numerusform>Die älteste von %n Bestätigung</numerusform>
            <numerusform>Die älteste von %n Bestätigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long ago something happened</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed since %1</source>
        <translation>Fehlgeschlagen seit %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you since %1</source>
        <translation>Braucht Sie seit %1</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln zu bestätigen</numerusform>
            <numerusform>%Ln zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm since %1</source>
        <translation>Zu bestätigen seit %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>Unbekannt seit %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln bestanden</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed since %1</source>
        <translation>Bestanden seit %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>On a check that went wrong since the last visit</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Mended</source>
        <extracomment>On a check that was wrong at the last visit and is not any more</extracomment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>A check, read aloud; %1 its name, %2 &quot;Failed&quot;, %3 &quot;New&quot; or nothing</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>What Trivet found</source>
        <extracomment>Column head: what Trivet saw</extracomment>
        <translation>Was Trivet gefunden hat</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column head: since when a check stands as it does</extracomment>
        <translation>Seit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <extracomment>Head of a group of checks</extracomment>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln neu seit Ihrem letzten Besuch</numerusform>
            <numerusform>%Ln neu seit Ihrem letzten Besuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended since</source>
        <translation>
            <numerusform>%Ln seither behoben</numerusform>
            <numerusform>%Ln seither behoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Device</source>
        <extracomment>What kind of record it is, in a table</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
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
        <translation>Client</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>Firmentyp</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>User-defined field</source>
        <translation>Benutzerdefiniertes Feld</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column head: company, site or organization of a record</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column head: the vendor</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column head: kind of a record</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column head: the vendor&apos;s number of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Beside a site without a company: the company whose name is close</extracomment>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column head: what is particular about a record</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
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
        <translation>Schritt öffnen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln falsch</numerusform>
            <numerusform>%Ln falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln zu bestätigen</numerusform>
            <numerusform>%Ln zu bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln stimmt</numerusform>
            <numerusform>%Ln stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not set up</source>
        <translation>
            <numerusform>%Ln nicht eingerichtet</numerusform>
            <numerusform>%Ln nicht eingerichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show check</source>
        <translation>Prüfung zeigen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a setting, %2 &quot;Passed&quot; or &quot;Needs you&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Would be doubled</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>Würde verdoppelt</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What the first sync will do with a record: several records fit</extracomment>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <extracomment>What the first sync will do with a record: it belongs to another system</extracomment>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>What the first sync will do with a record: nothing, it fits none on the other side</extracomment>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Will be created</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What the first sync will do with a record: it joins one that is there</extracomment>
        <translation>Wird verbunden</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open the user list in Autotask</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Öffnen Sie die Benutzerliste in Autotask</translation>
    </message>
    <message>
        <source>Your own security level needs Admin permission for Resources/Users (HR).</source>
        <extracomment>Step 0.1, instruction note. Resources/Users (HR) is a portal label</extracomment>
        <translation>Ihre eigene Sicherheitsstufe braucht die Berechtigung Admin für Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Open the New menu, choose New API User, and set these two values</source>
        <extracomment>Step 0.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Öffnen Sie das Menü New, wählen Sie New API User und setzen Sie diese zwei Werte</translation>
    </message>
    <message>
        <source>This user is for Trivet alone. Custom shows the identifier to you; users bound to Datto RMM or IT Glue have one that only the vendor knows, so Trivet cannot sign in as them. A copy of the security level works too, if it can read companies, configuration items, products, and resources.</source>
        <extracomment>Step 0.1, instruction note. Custom, Datto RMM and IT Glue are portal labels</extracomment>
        <translation>Dieser Benutzer ist allein für Trivet. Bei Custom sehen Sie die Kennung; Benutzer, die an Datto RMM oder IT Glue gebunden sind, haben eine, die nur der Anbieter kennt, sodass Trivet sich damit nicht anmelden kann. Eine Kopie der Sicherheitsstufe geht auch, wenn sie Firmen, Konfigurationselemente, Produkte und Ressourcen lesen darf.</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste them and the identifier below before you save</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Erzeugen Sie Schlüssel und Secret und fügen Sie beide samt der Kennung unten ein, bevor Sie speichern</translation>
    </message>
    <message>
        <source>Turn on API access in Datto RMM</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Schalten Sie in Datto RMM den API-Zugriff ein</translation>
    </message>
    <message>
        <source>Do this first: without it, users have no API section.</source>
        <extracomment>Step 0.1, instruction note. API is a portal label</extracomment>
        <translation>Tun Sie das zuerst: Ohne ihn haben Benutzer keinen Abschnitt API.</translation>
    </message>
    <message>
        <source>Create a Datto RMM user for Trivet alone</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Legen Sie einen Datto-RMM-Benutzer allein für Trivet an</translation>
    </message>
    <message>
        <source>Keys can do what their user can do. Below Administrator, some lists stay closed. A user of its own keeps working when a colleague leaves.</source>
        <extracomment>Step 0.1, instruction note. Administrator is a portal label</extracomment>
        <translation>Schlüssel können, was ihr Benutzer kann. Unterhalb von Administrator bleiben einige Listen verschlossen. Ein eigener Benutzer funktioniert weiter, wenn ein Kollege geht.</translation>
    </message>
    <message>
        <source>Open that user, choose Generate API Keys, Copy all, then Save User</source>
        <extracomment>Step 0.1, instruction heading. Generate API Keys, Copy all and Save User are portal labels</extracomment>
        <translation>Öffnen Sie diesen Benutzer, wählen Sie Generate API Keys, Copy all und dann Save User</translation>
    </message>
    <message>
        <source>Paste what Copy all gives you into any Datto RMM field below; Trivet sorts it. The secret key is shown only now, and the keys may not work before Save User.</source>
        <extracomment>Step 0.1, instruction note. API URL, Copy all and Save User are portal labels</extracomment>
        <translation>Fügen Sie das Ergebnis von Copy all unten in irgendein Feld von Datto RMM ein; Trivet verteilt die Werte. Der geheime Schlüssel wird nur jetzt gezeigt, und vor Save User funktionieren die Schlüssel möglicherweise nicht.</translation>
    </message>
    <message>
        <source>IT Glue in use already? Give a key now</source>
        <extracomment>Step 0.1, instruction heading. A key: an API key</extracomment>
        <translation>IT Glue ist schon in Gebrauch? Geben Sie jetzt einen Schlüssel an</translation>
    </message>
    <message>
        <source>Then the next step can look at its links too. Otherwise leave it: step 2.1 asks for it.</source>
        <extracomment>Step 0.1, instruction note</extracomment>
        <translation>Dann kann der nächste Schritt auch diese Verbindungen ansehen. Sonst lassen Sie es: Schritt 2.1 fragt danach.</translation>
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
        <translation>Sie</translation>
    </message>
    <message>
        <source>IT Glue, if you use it already</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own IT Glue values, which may be left out here</extracomment>
        <translation>IT Glue, falls Sie es schon benutzen</translation>
    </message>
    <message>
        <source>abc123@your-domain</source>
        <extracomment>Step 0.1, example in the field; the part before @ is made up by Autotask</extracomment>
        <translation>abc123@ihre-domain</translation>
    </message>
    <message>
        <source>Looks like an e-mail address, but is the key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Sieht aus wie eine E-Mail-Adresse, ist aber der Schlüssel, nicht die E-Mail des Kontakts.</translation>
    </message>
    <message>
        <source>Appears after you choose Custom.</source>
        <extracomment>Step 0.1, hint under the field. Custom is a portal label</extracomment>
        <translation>Erscheint, nachdem Sie Custom gewählt haben.</translation>
    </message>
    <message>
        <source>Autotask web address</source>
        <extracomment>Step 0.1, field label; shown where Autotask could not tell the zone of the user</extracomment>
        <translation>Webadresse von Autotask</translation>
    </message>
    <message>
        <source>https://ww5.autotask.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is</extracomment>
        <translation>https://ww5.autotask.net</translation>
    </message>
    <message>
        <source>From your browser, while you are signed in. It names your zone; wrong zones look like wrong secrets.</source>
        <extracomment>Step 0.1, hint under the field. Zone: the data center of Autotask that holds the customer&apos;s data</extracomment>
        <translation>Aus Ihrem Browser, während Sie angemeldet sind. Sie nennt Ihre Zone; eine falsche Zone sieht aus wie ein falsches Secret.</translation>
    </message>
    <message>
        <source>https://platform-api.centrastage.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated
----------
Steps 0.1 and 3.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated</extracomment>
        <translation>https://plattform-api.centrastage.net</translation>
    </message>
    <message>
        <source>Names your platform, one of six. Wrong platforms look like wrong keys.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Nennt Ihre Plattform, eine von sechs. Eine falsche Plattform sieht aus wie ein falscher Schlüssel.</translation>
    </message>
    <message>
        <source>The Datto RMM user that these keys belong to.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Der Datto-RMM-Benutzer, zu dem diese Schlüssel gehören.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Step 0.1, field label</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside what you confirm.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>Steht neben dem, was Sie bestätigen.</translation>
    </message>
    <message>
        <source>Give Trivet its own access</source>
        <extracomment>Page title of step 0.1</extracomment>
        <translation>Geben Sie Trivet einen eigenen Zugang</translation>
    </message>
    <message>
        <source>Tenant and access</source>
        <extracomment>Step 0.1, in the rail. Tenant: the MSP whose systems are connected</extracomment>
        <translation>Mandant und Zugang</translation>
    </message>
    <message>
        <source>Trivet reads Autotask and Datto RMM to check each step for you. It signs in with users of its own, so that you can see and end its access.</source>
        <extracomment>Step 0.1, why</extracomment>
        <translation>Trivet liest Autotask und Datto RMM, um jeden Schritt für Sie zu prüfen. Es meldet sich mit eigenen Benutzern an, sodass Sie den Zugang sehen und beenden können.</translation>
    </message>
    <message>
        <source>Do this in Autotask and Datto RMM</source>
        <extracomment>Step 0.1, head of the instructions</extracomment>
        <translation>In Autotask und Datto RMM zu tun</translation>
    </message>
    <message>
        <source>Autotask shows the secret only once</source>
        <extracomment>Callout title, steps 0.1 and 1.1
----------
Callout title, steps 0.1, 1.1 and 2.3</extracomment>
        <translation>Autotask zeigt das Secret nur einmal</translation>
    </message>
    <message>
        <source>After you save the user, nobody can read Password (Secret) again.</source>
        <extracomment>Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
----------
Callout text, steps 0.1, 1.1 and 2.3. Password (Secret) is a portal label</extracomment>
        <translation>Nachdem Sie den Benutzer gespeichert haben, kann niemand Password (Secret) noch einmal lesen.</translation>
    </message>
    <message>
        <source>Trivet tries a set of values once. After a refusal it waits until you change one, or check again, because Autotask locks a user after repeated failures.</source>
        <extracomment>Step 0.1, under the checks</extracomment>
        <translation>Trivet versucht einen Satz von Werten nur einmal. Nach einer Ablehnung wartet es, bis Sie einen davon ändern oder erneut prüfen, denn Autotask sperrt einen Benutzer nach wiederholten Fehlversuchen.</translation>
    </message>
    <message>
        <source>Review what is already set up</source>
        <extracomment>Page title of step 0.2</extracomment>
        <translation>Sehen Sie durch, was schon eingerichtet ist</translation>
    </message>
    <message>
        <source>Review current settings</source>
        <extracomment>Step 0.2, in the rail</extracomment>
        <translation>Bestehendes durchsehen</translation>
    </message>
    <message>
        <source>If some of your systems were connected before, compare your settings with the recommended ones first. Trivet only reads here.</source>
        <extracomment>Step 0.2, why</extracomment>
        <translation>Wenn einige Ihrer Systeme schon verbunden wurden, vergleichen Sie Ihre Einstellungen zuerst mit den empfohlenen. Trivet liest hier nur.</translation>
    </message>
    <message>
        <source>Nothing here holds Next. Each open point comes back at the step that mends it.</source>
        <extracomment>Step 0.2, under the checks</extracomment>
        <translation>Nichts hier hält „Weiter“ auf. Jeder offene Punkt kommt bei dem Schritt wieder, der ihn behebt.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>Chapter title</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Create the API user for Datto RMM</source>
        <extracomment>Page title of step 1.1</extracomment>
        <translation>API-Benutzer für Datto RMM anlegen</translation>
    </message>
    <message>
        <source>Create API user</source>
        <extracomment>Step 1.1, in the rail
----------
Steps 1.1 and 2.3, in the rail</extracomment>
        <translation>API-Benutzer anlegen</translation>
    </message>
    <message>
        <source>Datto RMM signs in to Autotask as this user. It can use the API, but it can never open the Autotask screens.</source>
        <extracomment>Step 1.1, why</extracomment>
        <translation>Datto RMM meldet sich mit diesem Benutzer bei Autotask an. Er kann die API nutzen, aber nie die Oberfläche von Autotask öffnen.</translation>
    </message>
    <message>
        <source>Do this in Autotask</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>In Autotask zu tun</translation>
    </message>
    <message>
        <source>Go to the user list</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>Gehen Sie zur Benutzerliste</translation>
    </message>
    <message>
        <source>Organization Settings &amp; Users may read Company Settings &amp; Users.</source>
        <extracomment>Step 1.1, instruction note; both are portal labels</extracomment>
        <translation>Organization Settings &amp; Users heißt manchmal Company Settings &amp; Users.</translation>
    </message>
    <message>
        <source>Open the New menu and choose New API User</source>
        <extracomment>Step 1.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Öffnen Sie das Menü New und wählen Sie New API User</translation>
    </message>
    <message>
        <source>Make a new user, not Trivet&apos;s and not a colleague&apos;s. Shared users lock each other out, and nobody can tell whose calls they are.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Legen Sie einen neuen Benutzer an, nicht den von Trivet und nicht den eines Kollegen. Geteilte Benutzer sperren sich gegenseitig aus, und niemand kann sagen, wessen Aufrufe es sind.</translation>
    </message>
    <message>
        <source>Fill in the General section and set these two values</source>
        <extracomment>Step 1.1, instruction heading. General is a portal label</extracomment>
        <translation>Füllen Sie den Abschnitt General aus und setzen Sie diese zwei Werte</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste both below before you save</source>
        <extracomment>Step 1.1, instruction heading
----------
Step 2.3, instruction heading</extracomment>
        <translation>Erzeugen Sie Schlüssel und Secret und fügen Sie beide unten ein, bevor Sie speichern</translation>
    </message>
    <message>
        <source>Datto RMM wants the part after @ to be the primary domain of your Autotask database.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Datto RMM verlangt, dass der Teil nach @ die primäre Domäne Ihrer Autotask-Datenbank ist.</translation>
    </message>
    <message>
        <source>Make sure that its password does not expire</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>Sorgen Sie dafür, dass sein Passwort nicht abläuft</translation>
    </message>
    <message>
        <source>The vendor&apos;s pages disagree on which API users are exempt. Look at the user and at your password rules; an expired password stops every sync.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Die Seiten des Anbieters widersprechen sich, welche API-Benutzer ausgenommen sind. Sehen Sie beim Benutzer und in Ihren Passwortregeln nach; ein abgelaufenes Passwort hält jede Synchronisierung an.</translation>
    </message>
    <message>
        <source>The key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 1.1, hint under the field</extracomment>
        <translation>Der Schlüssel, nicht die E-Mail des Kontakts.</translation>
    </message>
    <message>
        <source>Only Datto RMM can sign in as this user, so step 1.3 proves the secret. Trivet repeats these checks every 30 seconds and changes nothing in Autotask.</source>
        <extracomment>Step 1.1, under the checks</extracomment>
        <translation>Nur Datto RMM kann sich mit diesem Benutzer anmelden, daher beweist erst Schritt 1.3 das Secret. Trivet wiederholt diese Prüfungen alle 30 Sekunden und ändert nichts in Autotask.</translation>
    </message>
    <message>
        <source>Allow protected data for this user</source>
        <extracomment>Page title of step 1.2</extracomment>
        <translation>Diesem Benutzer geschützte Daten erlauben</translation>
    </message>
    <message>
        <source>Allow protected data</source>
        <extracomment>Step 1.2, in the rail</extracomment>
        <translation>Geschützte Daten erlauben</translation>
    </message>
    <message>
        <source>Without this permission Datto RMM cannot fill protected fields, and your devices arrive incomplete.</source>
        <extracomment>Step 1.2, why</extracomment>
        <translation>Ohne diese Berechtigung kann Datto RMM geschützte Felder nicht füllen, und Ihre Geräte kommen unvollständig an.</translation>
    </message>
    <message>
        <source>Open the list of permissions</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Öffnen Sie die Liste der Berechtigungen</translation>
    </message>
    <message>
        <source>Resources/Users may read Resources/Users (HR).</source>
        <extracomment>Step 1.2, instruction note; both are portal labels</extracomment>
        <translation>Resources/Users heißt manchmal Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Find the user that you just created</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Suchen Sie den Benutzer, den Sie gerade angelegt haben</translation>
    </message>
    <message>
        <source>Select every box in its row, then save</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>Aktivieren Sie jedes Kästchen in seiner Zeile und speichern Sie</translation>
    </message>
    <message>
        <source>The three-way guide asks for Edit Protected Data, Datto RMM&apos;s own page for all boxes. All of them satisfies both.</source>
        <extracomment>Step 1.2, instruction note. Edit Protected Data is a portal label</extracomment>
        <translation>Die Drei-Wege-Anleitung verlangt Edit Protected Data, die eigene Seite von Datto RMM alle Kästchen. Mit allen sind beide zufrieden.</translation>
    </message>
    <message>
        <source>Trivet cannot see these boxes</source>
        <extracomment>Callout title, step 1.2</extracomment>
        <translation>Trivet kann diese Kästchen nicht sehen</translation>
    </message>
    <message>
        <source>No API shows another user&apos;s permissions, so a box left out shows up only later. Look once more, then choose Confirm.</source>
        <extracomment>Callout text, step 1.2. Confirm is the button in the check</extracomment>
        <translation>Keine API zeigt die Berechtigungen eines anderen Benutzers; ein vergessenes Kästchen fällt also erst später auf. Sehen Sie noch einmal hin und wählen Sie dann „Bestätigen“.</translation>
    </message>
    <message>
        <source>What Trivet&apos;s own user may see is read from Autotask. It says nothing about the user for Datto RMM.</source>
        <extracomment>Step 1.2, under the checks</extracomment>
        <translation>Was der eigene Benutzer von Trivet sehen darf, wird aus Autotask gelesen. Über den Benutzer für Datto RMM sagt es nichts.</translation>
    </message>
    <message>
        <source>Turn on Autotask in Datto RMM</source>
        <extracomment>Page title of step 1.3</extracomment>
        <translation>Autotask in Datto RMM einschalten</translation>
    </message>
    <message>
        <source>Turn on in Datto RMM</source>
        <extracomment>Steps 1.3 and 3.3, in the rail</extracomment>
        <translation>In Datto RMM einschalten</translation>
    </message>
    <message>
        <source>Datto RMM signs in with the new API user and reads your customer accounts for the first time.</source>
        <extracomment>Step 1.3, why</extracomment>
        <translation>Datto RMM meldet sich mit dem neuen API-Benutzer an und liest zum ersten Mal Ihre Kundenkonten.</translation>
    </message>
    <message>
        <source>plus the first sync</source>
        <extracomment>Step 1.3, after &quot;About 5 min, &quot;</extracomment>
        <translation>plus die erste Synchronisierung</translation>
    </message>
    <message>
        <source>Do this in Datto RMM</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>In Datto RMM zu tun</translation>
    </message>
    <message>
        <source>Open the Autotask integration</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Öffnen Sie die Autotask-Integration</translation>
    </message>
    <message>
        <source>On the API Credentials tab, choose Turn On</source>
        <extracomment>Step 1.3, instruction heading. API Credentials and Turn On are portal labels</extracomment>
        <translation>Wählen Sie auf der Registerkarte API Credentials Turn On</translation>
    </message>
    <message>
        <source>Enter the API user from step 1.1</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Geben Sie den API-Benutzer aus Schritt 1.1 ein</translation>
    </message>
    <message>
        <source>Choose which accounts become sites</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Wählen Sie, welche Konten zu Sites werden</translation>
    </message>
    <message>
        <source>Start with customers only. You can add other types later.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>Beginnen Sie nur mit Kunden. Weitere Typen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Choose Save and check now</source>
        <extracomment>Step 1.3, instruction heading. Save and check now is a portal label</extracomment>
        <translation>Wählen Sie Save and check now</translation>
    </message>
    <message>
        <source>When the tabs open, map each site to its company</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Wenn sich die Registerkarten öffnen, weisen Sie jeder Site ihre Firma zu</translation>
    </message>
    <message>
        <source>Look for the tab with sites or accounts; its name differs. Trivet lists the sites still open and suggests a company. They must be done before step 1.6.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>Suchen Sie die Registerkarte mit Sites oder Konten; ihr Name ist verschieden. Trivet listet die noch offenen Sites auf und schlägt eine Firma vor. Vor Schritt 1.6 müssen sie erledigt sein.</translation>
    </message>
    <message>
        <source>The other tabs stay locked for a while</source>
        <extracomment>Callout title, step 1.3</extracomment>
        <translation>Die anderen Registerkarten bleiben eine Weile gesperrt</translation>
    </message>
    <message>
        <source>Datto RMM opens them when its first sync is done. Trivet watches for the first linked site.</source>
        <extracomment>Callout text, step 1.3</extracomment>
        <translation>Datto RMM öffnet sie, wenn seine erste Synchronisierung fertig ist. Trivet achtet auf die erste verknüpfte Site.</translation>
    </message>
    <message>
        <source>You can leave this page. Trivet keeps looking and marks the step when the first site appears.</source>
        <extracomment>Step 1.3, under the checks</extracomment>
        <translation>Sie können diese Seite verlassen. Trivet schaut weiter nach und markiert den Schritt, sobald die erste Site erscheint.</translation>
    </message>
    <message>
        <source>Autotask and Datto RMM</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask und Datto RMM</translation>
    </message>
    <message>
        <source>Map device types</source>
        <extracomment>Page title and rail title of step 1.4</extracomment>
        <translation>Gerätetypen zuweisen</translation>
    </message>
    <message>
        <source>IT Glue sorts devices by configuration item type, so every device type needs a product and a type.</source>
        <extracomment>Step 1.4, why</extracomment>
        <translation>IT Glue sortiert Geräte nach Konfigurationselementtyp, daher braucht jeder Gerätetyp ein Produkt und einen Typ.</translation>
    </message>
    <message>
        <source>Add missing configuration item types in Autotask first</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Legen Sie fehlende Konfigurationselementtypen zuerst in Autotask an</translation>
    </message>
    <message>
        <source>Datto RMM can create products, but it can only choose types that exist. One Autotask page says that new customers need no device types; another that IT Glue needs them. Give every row a type.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Datto RMM kann Produkte anlegen, aber nur Typen wählen, die es schon gibt. Eine Seite von Autotask sagt, dass neue Kunden keine Gerätetypen brauchen; eine andere, dass IT Glue sie braucht. Geben Sie jeder Zeile einen Typ.</translation>
    </message>
    <message>
        <source>Open the Devices tab and leave Map Devices off</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Öffnen Sie die Registerkarte Devices und lassen Sie Map Devices aus</translation>
    </message>
    <message>
        <source>Choose the material code</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Wählen Sie den Materialcode</translation>
    </message>
    <message>
        <source>Hardware, if you are not sure. You can change it on the product in Autotask later.</source>
        <extracomment>Step 1.4, instruction note. Hardware is the usual value in Autotask</extracomment>
        <translation>Hardware, wenn Sie nicht sicher sind. Am Produkt in Autotask lässt er sich später ändern.</translation>
    </message>
    <message>
        <source>Keep both overwrite options on</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Lassen Sie beide Überschreiben-Optionen an</translation>
    </message>
    <message>
        <source>They keep names and numbers in Autotask equal to Datto RMM&apos;s.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Sie halten Namen und Nummern in Autotask gleich mit denen von Datto RMM.</translation>
    </message>
    <message>
        <source>Set each device type as in the table</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Stellen Sie jeden Gerätetyp wie in der Tabelle ein</translation>
    </message>
    <message>
        <source>Each one needs an Autotask product and a configuration item type. With Create New, Datto RMM makes a product such as RMM_Desktop.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value, RMM_Desktop the name Datto RMM gives</extracomment>
        <translation>Jeder braucht ein Autotask-Produkt und einen Konfigurationselementtyp. Mit Create New legt Datto RMM ein Produkt wie RMM_Desktop an.</translation>
    </message>
    <message>
        <source>Choose Save, wait a minute, and refresh the page</source>
        <extracomment>Step 1.4, instruction heading. Save is a portal label</extracomment>
        <translation>Wählen Sie Save, warten Sie eine Minute und laden Sie die Seite neu</translation>
    </message>
    <message>
        <source>Create New then turns into the name of the new product.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value</extracomment>
        <translation>Aus Create New wird dann der Name des neuen Produkts.</translation>
    </message>
    <message>
        <source>Material code</source>
        <extracomment>Step 1.4, field label</extracomment>
        <translation>Materialcode</translation>
    </message>
    <message>
        <source>Used for every product</source>
        <extracomment>Step 1.4, hint under the field</extracomment>
        <translation>Gilt für jedes Produkt</translation>
    </message>
    <message>
        <source>Reference name, when the RMM hostname differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>Referenzname, wenn der RMM-Hostname abweicht</translation>
    </message>
    <message>
        <source>Overwrite in Autotask</source>
        <extracomment>Step 1.4, head of the two overwrite options</extracomment>
        <translation>In Autotask überschreiben</translation>
    </message>
    <message>
        <source>Reference number, when the RMM device ID differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>Referenznummer, wenn die RMM-Geräte-ID abweicht</translation>
    </message>
    <message>
        <source>Keep Map Devices off</source>
        <extracomment>Callout title, step 1.4. Map Devices is a portal label</extracomment>
        <translation>Lassen Sie Map Devices aus</translation>
    </message>
    <message>
        <source>Devices that sync before the products are checked arrive without a type and need repair by hand.</source>
        <extracomment>Callout text, step 1.4</extracomment>
        <translation>Geräte, die synchronisiert werden, bevor die Produkte geprüft sind, kommen ohne Typ an und müssen von Hand repariert werden.</translation>
    </message>
    <message>
        <source>No API shows the Devices tab. Trivet compares this table with what it reads, and you confirm what you saved.</source>
        <extracomment>Step 1.4, under the checks</extracomment>
        <translation>Keine API zeigt die Registerkarte Devices. Trivet vergleicht diese Tabelle mit dem, was es liest, und Sie bestätigen, was Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Check the products in Autotask</source>
        <extracomment>Page title of step 1.5</extracomment>
        <translation>Produkte in Autotask prüfen</translation>
    </message>
    <message>
        <source>Check products</source>
        <extracomment>Step 1.5, in the rail</extracomment>
        <translation>Produkte prüfen</translation>
    </message>
    <message>
        <source>A device takes its type from its product. A product without one sends untyped devices to IT Glue.</source>
        <extracomment>Step 1.5, why</extracomment>
        <translation>Ein Gerät übernimmt seinen Typ vom Produkt. Ein Produkt ohne Typ schickt Geräte ohne Typ zu IT Glue.</translation>
    </message>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Step 1.5, head of the table</extracomment>
        <translation>Mit Datto RMM verknüpfte Produkte</translation>
    </message>
    <message>
        <source>Open the product list and look for each name</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>Öffnen Sie die Produktliste und suchen Sie jeden Namen</translation>
    </message>
    <message>
        <source>Autotask does not show which device type a product belongs to. The table here does, and so does the Devices tab in Datto RMM.</source>
        <extracomment>Step 1.5, instruction note</extracomment>
        <translation>Autotask zeigt nicht, zu welchem Gerätetyp ein Produkt gehört. Die Tabelle hier zeigt es, ebenso die Registerkarte Devices in Datto RMM.</translation>
    </message>
    <message>
        <source>Choose the product&apos;s name, and on Edit Product set Default Configuration Item Type</source>
        <extracomment>Step 1.5, instruction heading. Edit Product and Default Configuration Item Type are portal labels</extracomment>
        <translation>Wählen Sie den Namen des Produkts und setzen Sie auf Edit Product den Wert von Default Configuration Item Type</translation>
    </message>
    <message>
        <source>Default Configuration Item Type may read Default Device Type. No API shows it, so Trivet cannot look for you.</source>
        <extracomment>Step 1.5, instruction note; both are portal labels</extracomment>
        <translation>Default Configuration Item Type heißt manchmal Default Device Type. Keine API zeigt es, daher kann Trivet nicht für Sie nachsehen.</translation>
    </message>
    <message>
        <source>Save, and confirm that product in the table</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>Speichern Sie und bestätigen Sie dieses Produkt in der Tabelle</translation>
    </message>
    <message>
        <source>Product just created?</source>
        <extracomment>Callout title, step 1.5</extracomment>
        <translation>Produkt gerade erst angelegt?</translation>
    </message>
    <message>
        <source>Datto RMM needs about a minute. Refresh its page, then check again here.</source>
        <extracomment>Callout text, step 1.5</extracomment>
        <translation>Datto RMM braucht etwa eine Minute. Laden Sie seine Seite neu und prüfen Sie hier erneut.</translation>
    </message>
    <message>
        <source>Devices that arrive in step 1.6 show whether the defaults are right.</source>
        <extracomment>Step 1.5, under the checks</extracomment>
        <translation>Geräte, die in Schritt 1.6 ankommen, zeigen, ob die Standardtypen stimmen.</translation>
    </message>
    <message>
        <source>Sync the devices</source>
        <extracomment>Page title of step 1.6</extracomment>
        <translation>Geräte synchronisieren</translation>
    </message>
    <message>
        <source>Sync devices</source>
        <extracomment>Step 1.6, in the rail</extracomment>
        <translation>Geräte synchronisieren</translation>
    </message>
    <message>
        <source>Devices now travel from Datto RMM to Autotask. You can close Trivet; the sync goes on without it.</source>
        <extracomment>Step 1.6, why</extracomment>
        <translation>Jetzt wandern Geräte von Datto RMM nach Autotask. Sie können Trivet schließen; die Synchronisierung läuft auch so weiter.</translation>
    </message>
    <message>
        <source>plus the sync</source>
        <extracomment>Step 1.6, after &quot;About 3 min, &quot;
----------
Step 3.3, after &quot;About 4 min, &quot;
----------
Step 4.3, after &quot;About 10 min, &quot;</extracomment>
        <translation>plus die Synchronisierung</translation>
    </message>
    <message>
        <source>Open the Devices tab and turn on Map Devices</source>
        <extracomment>Step 1.6, instruction heading</extracomment>
        <translation>Öffnen Sie die Registerkarte Devices und schalten Sie Map Devices ein</translation>
    </message>
    <message>
        <source>Only now: sites, types, and products are checked, so that every device arrives complete.</source>
        <extracomment>Step 1.6, instruction note</extracomment>
        <translation>Erst jetzt: Sites, Typen und Produkte sind geprüft, damit jedes Gerät vollständig ankommt.</translation>
    </message>
    <message>
        <source>Choose Save, then Confirm in the check here</source>
        <extracomment>Step 1.6, instruction heading. Save and Confirm are labels of buttons</extracomment>
        <translation>Wählen Sie Save und dann in der Prüfung hier „Bestätigen“</translation>
    </message>
    <message>
        <source>Turn on Map Devices only when the sites are mapped</source>
        <extracomment>Callout title, step 1.6. Map Devices is a portal label</extracomment>
        <translation>Schalten Sie Map Devices erst ein, wenn die Sites zugewiesen sind</translation>
    </message>
    <message>
        <source>Devices on a site without a company never reach Autotask. Look at the checks first.</source>
        <extracomment>Callout text, step 1.6</extracomment>
        <translation>Geräte auf einer Site ohne Firma erreichen Autotask nie. Sehen Sie sich zuerst die Prüfungen an.</translation>
    </message>
    <message>
        <source>Existing devices may take a day to follow a change, so Trivet calls a device missing only after 24 hours.</source>
        <extracomment>Step 1.6, under the checks</extracomment>
        <translation>Bestehende Geräte folgen einer Änderung manchmal erst nach einem Tag; Trivet nennt ein Gerät daher erst nach 24 Stunden fehlend.</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <extracomment>Step 2.1, heading over Trivet&apos;s own IT Glue values; a product name, not translated</extracomment>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>My IT Glue plan has no API</source>
        <extracomment>Step 2.1, switch. Plan: what the customer pays IT Glue for</extracomment>
        <translation>Mein IT-Glue-Tarif enthält keine API</translation>
    </message>
    <message>
        <source>Trivet then asks you to look, instead of reading for itself.</source>
        <extracomment>Step 2.1, hint under the switch</extracomment>
        <translation>Trivet bittet Sie dann nachzusehen, statt selbst zu lesen.</translation>
    </message>
    <message>
        <source>Make a key for Trivet in IT Glue</source>
        <extracomment>Step 2.1, instruction heading. A key: an API key</extracomment>
        <translation>Erstellen Sie in IT Glue einen Schlüssel für Trivet</translation>
    </message>
    <message>
        <source>Only an Administrator can, on a plan that includes the API. Keys cannot be limited to reading, so leave Password Access off: Trivet never asks for passwords.</source>
        <extracomment>Step 2.1, instruction note. Administrator and Password Access are portal labels</extracomment>
        <translation>Das kann nur ein Administrator, mit einem Tarif, der die API enthält. Schlüssel lassen sich nicht auf das Lesen beschränken; lassen Sie deshalb Password Access aus: Trivet fragt nie nach Passwörtern.</translation>
    </message>
    <message>
        <source>IT Glue shows a key only once, and revokes one that nobody used for 90 days. Trivet tells you the date.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue zeigt einen Schlüssel nur einmal und widerruft einen, den 90 Tage lang niemand benutzt hat. Trivet nennt Ihnen das Datum.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Exportieren Sie eine frische Sicherung von IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has no recycle bin: an organization that is deleted is gone, with all its documents and passwords.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue hat keinen Papierkorb: Eine gelöschte Organisation ist weg, mit allen Dokumenten und Passwörtern.</translation>
    </message>
    <message>
        <source>Give Company Name as your own company is written in Autotask</source>
        <extracomment>Step 2.1, instruction heading. Company Name is a portal label</extracomment>
        <translation>Tragen Sie Company Name so ein, wie Ihre eigene Firma in Autotask geschrieben ist</translation>
    </message>
    <message>
        <source>Your own company then joins your main organization.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>Ihre eigene Firma verbindet sich dann mit Ihrer Hauptorganisation.</translation>
    </message>
    <message>
        <source>Fill in names and serial numbers of your devices in Autotask</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Füllen Sie in Autotask Namen und Seriennummern Ihrer Geräte aus</translation>
    </message>
    <message>
        <source>IT Glue first looks for a configuration that matches a device, and creates one only if it finds none. It compares these fields letter by letter, so they must be the same on both sides before you connect. Look at type, location, and contact as well. Some fields have another name in IT Glue; the last page lists them.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue sucht zuerst eine Konfiguration, die zu einem Gerät passt, und legt nur dann eine an, wenn es keine findet. Es vergleicht diese Felder Buchstabe für Buchstabe, daher müssen sie auf beiden Seiten gleich sein, bevor Sie verbinden. Sehen Sie auch Typ, Standort und Kontakt durch. Manche Felder heißen in IT Glue anders; die letzte Seite führt sie auf.</translation>
    </message>
    <message>
        <source>Work through the forecast below, from the top</source>
        <extracomment>Step 2.1, instruction heading. The forecast is the table on this page</extracomment>
        <translation>Arbeiten Sie die Prognose unten von oben nach unten ab</translation>
    </message>
    <message>
        <source>Rename what nearly matches and merge what is there twice. Once Autotask is connected, names and types can be changed in Autotask alone.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>Benennen Sie um, was fast passt, und führen Sie zusammen, was doppelt ist. Sobald Autotask verbunden ist, lassen sich Namen und Typen nur noch in Autotask ändern.</translation>
    </message>
    <message>
        <source>Review existing data</source>
        <extracomment>Page title and rail title of step 2.1</extracomment>
        <translation>Bestehende Daten durchsehen</translation>
    </message>
    <message>
        <source>What does not match exactly is created a second time at the first sync. Here you see it beforehand, while it is still easy to mend.</source>
        <extracomment>Step 2.1, why</extracomment>
        <translation>Was nicht genau passt, wird bei der ersten Synchronisierung ein zweites Mal angelegt. Hier sehen Sie es vorher, solange es leicht zu beheben ist.</translation>
    </message>
    <message>
        <source>more if much has to be tidied</source>
        <extracomment>Step 2.1, after &quot;About 15 min, &quot;</extracomment>
        <translation>mehr, wenn viel aufzuräumen ist</translation>
    </message>
    <message>
        <source>Do this in IT Glue</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>In IT Glue zu tun</translation>
    </message>
    <message>
        <source>Coming from another PSA?</source>
        <extracomment>Callout title, step 2.1. PSA: software like Autotask</extracomment>
        <translation>Kommen Sie von einem anderen PSA?</translation>
    </message>
    <message>
        <source>When you disconnect it, its configurations stay behind as orphans. Archive them before Autotask brings its own.</source>
        <extracomment>Callout text, step 2.1. PSA: software like Autotask</extracomment>
        <translation>Wenn Sie es trennen, bleiben seine Konfigurationen verwaist zurück. Archivieren Sie sie, bevor Autotask seine eigenen bringt.</translation>
    </message>
    <message>
        <source>A forecast from names and numbers that Trivet reads. IT Glue decides at its first sync, by its own rules.</source>
        <extracomment>Step 2.1, under the checks</extracomment>
        <translation>Eine Prognose aus Namen und Nummern, die Trivet liest. IT Glue entscheidet bei seiner ersten Synchronisierung nach eigenen Regeln.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Autotask</source>
        <extracomment>Page title of step 2.2</extracomment>
        <translation>IT Glue in Autotask einschalten</translation>
    </message>
    <message>
        <source>Turn on in Autotask</source>
        <extracomment>Step 2.2, in the rail; the IT Glue integration is turned on in Autotask</extracomment>
        <translation>In Autotask einschalten</translation>
    </message>
    <message>
        <source>Autotask needs your IT Glue subdomain and region. Both are part of the address you see when you are signed in.</source>
        <extracomment>Step 2.2, why</extracomment>
        <translation>Autotask braucht Ihre IT-Glue-Subdomain und die Region. Beide stehen in der Adresse, die Sie sehen, wenn Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Open the IT Glue integration</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>Öffnen Sie die IT-Glue-Integration</translation>
    </message>
    <message>
        <source>Select Enable IT Glue Integration</source>
        <extracomment>Step 2.2, instruction heading. Enable IT Glue Integration is a portal label</extracomment>
        <translation>Aktivieren Sie Enable IT Glue Integration</translation>
    </message>
    <message>
        <source>Enter the subdomain and choose the region</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>Geben Sie die Subdomain ein und wählen Sie die Region</translation>
    </message>
    <message>
        <source>The subdomain alone, without dots. Datto RMM asks for the full address instead, in step 3.3.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Nur die Subdomain, ohne Punkte. Datto RMM verlangt dagegen in Schritt 3.3 die vollständige Adresse.</translation>
    </message>
    <message>
        <source>Choose Save and Close</source>
        <extracomment>Step 2.2, instruction heading. Save and Close is a portal label</extracomment>
        <translation>Wählen Sie Save and Close</translation>
    </message>
    <message>
        <source>User profiles in Autotask get an IT Glue tab, where people link their own accounts. Nobody has to do that now, and users whom IT Glue does not know can be imported in step 2.4 or later.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Benutzerprofile in Autotask erhalten eine Registerkarte IT Glue, auf der Personen ihre eigenen Konten verknüpfen. Niemand muss das jetzt tun, und Benutzer, die IT Glue nicht kennt, lassen sich in Schritt 2.4 oder später importieren.</translation>
    </message>
    <message>
        <source>This is one half of the link</source>
        <extracomment>Callout title, step 2.2</extracomment>
        <translation>Das ist die eine Hälfte der Verbindung</translation>
    </message>
    <message>
        <source>It shows IT Glue inside Autotask. The sync of companies and devices is set up in IT Glue, in step 2.4.</source>
        <extracomment>Callout text, step 2.2</extracomment>
        <translation>Sie zeigt IT Glue in Autotask. Die Synchronisierung von Firmen und Geräten wird in IT Glue eingerichtet, in Schritt 2.4.</translation>
    </message>
    <message>
        <source>No API shows this switch, so confirm it after you save. Trivet compares the region with the one that accepts your key.</source>
        <extracomment>Step 2.2, under the checks</extracomment>
        <translation>Keine API zeigt diesen Schalter; bestätigen Sie ihn deshalb nach dem Speichern. Trivet vergleicht die Region mit der, die Ihren Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>Create the API user for IT Glue</source>
        <extracomment>Page title of step 2.3</extracomment>
        <translation>API-Benutzer für IT Glue anlegen</translation>
    </message>
    <message>
        <source>IT Glue signs in to Autotask as this second user. With one user for both, you could never tell which system made a change.</source>
        <extracomment>Step 2.3, why</extracomment>
        <translation>IT Glue meldet sich mit diesem zweiten Benutzer bei Autotask an. Mit einem Benutzer für beide könnten Sie nie sagen, welches System etwas geändert hat.</translation>
    </message>
    <message>
        <source>In the user list, open the New menu and choose New API User</source>
        <extracomment>Step 2.3, instruction heading. New and New API User are portal labels</extracomment>
        <translation>Öffnen Sie in der Benutzerliste das Menü New und wählen Sie New API User</translation>
    </message>
    <message>
        <source>As in step 1.1, but a new user: not Datto RMM&apos;s, and not Trivet&apos;s.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>Wie in Schritt 1.1, aber ein neuer Benutzer: nicht der von Datto RMM und nicht der von Trivet.</translation>
    </message>
    <message>
        <source>In the General section, set the level and the other vendor</source>
        <extracomment>Step 2.3, instruction heading. General is a portal label</extracomment>
        <translation>Setzen Sie im Abschnitt General die Stufe und den anderen Anbieter</translation>
    </message>
    <message>
        <source>The list may read ITG - Documentation Management. The vendor cannot be seen from outside, so look twice.</source>
        <extracomment>Step 2.3, instruction note; both are portal values</extracomment>
        <translation>In der Liste steht manchmal ITG - Documentation Management. Der Anbieter ist von außen nicht zu sehen, sehen Sie also zweimal hin.</translation>
    </message>
    <message>
        <source>The next step enters them in IT Glue. As in step 1.1, make sure that the user&apos;s password does not expire.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>Der nächste Schritt trägt sie in IT Glue ein. Sorgen Sie wie in Schritt 1.1 dafür, dass das Passwort des Benutzers nicht abläuft.</translation>
    </message>
    <message>
        <source>Let this user see protected data</source>
        <extracomment>Step 2.3, instruction heading</extracomment>
        <translation>Lassen Sie diesen Benutzer geschützte Daten sehen</translation>
    </message>
    <message>
        <source>Select View Protected Data in its row, then save. That is enough while two-way sync is off; Edit Protected Data does no harm.</source>
        <extracomment>Step 2.3, instruction note; both are portal labels</extracomment>
        <translation>Aktivieren Sie View Protected Data in seiner Zeile und speichern Sie. Das genügt, solange die Zwei-Wege-Synchronisierung aus ist; Edit Protected Data schadet nicht.</translation>
    </message>
    <message>
        <source>The key of the new user, not the one from step 1.1.</source>
        <extracomment>Step 2.3, hint under the field</extracomment>
        <translation>Der Schlüssel des neuen Benutzers, nicht der aus Schritt 1.1.</translation>
    </message>
    <message>
        <source>Only IT Glue can sign in as this user, so the first sync in step 2.5 proves the secret.</source>
        <extracomment>Step 2.3, under the checks</extracomment>
        <translation>Nur IT Glue kann sich mit diesem Benutzer anmelden, daher beweist erst die erste Synchronisierung in Schritt 2.5 das Secret.</translation>
    </message>
    <message>
        <source>Autotask and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask und IT Glue</translation>
    </message>
    <message>
        <source>The types that Datto RMM maps, so that both see the same companies.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Die Typen, die Datto RMM zuweist, damit beide dieselben Firmen sehen.</translation>
    </message>
    <message>
        <source>The ones you manage</source>
        <extracomment>Step 2.4, recommended setting: classifications of customers</extracomment>
        <translation>Die von Ihnen betreuten</translation>
    </message>
    <message>
        <source>Those in use</source>
        <extracomment>Step 2.4, recommended setting: configuration item types; the names stand beside it</extracomment>
        <translation>Die in Gebrauch</translation>
    </message>
    <message>
        <source>A device whose type is left out never reaches IT Glue.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Ein Gerät, dessen Typ fehlt, erreicht IT Glue nie.</translation>
    </message>
    <message>
        <source>The ones you work in</source>
        <extracomment>Step 2.4, recommended setting: ticket queues</extracomment>
        <translation>Die, in denen Sie arbeiten</translation>
    </message>
    <message>
        <source>Selected, it brings devices without a type in as Autotask Default, and each has to be mended by hand.</source>
        <extracomment>Step 2.4, note of a recommended setting. Autotask Default is a portal value</extracomment>
        <translation>Aktiviert bringt es Geräte ohne Typ als Autotask Default herein, und jedes muss von Hand korrigiert werden.</translation>
    </message>
    <message>
        <source>Nothing goes on until this is off.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Nichts geht weiter, bis dies aus ist.</translation>
    </message>
    <message>
        <source>Connect IT Glue and set the sync</source>
        <extracomment>Page title of step 2.4</extracomment>
        <translation>IT Glue verbinden und die Synchronisierung einstellen</translation>
    </message>
    <message>
        <source>Connect and set sync</source>
        <extracomment>Step 2.4, in the rail</extracomment>
        <translation>Verbinden und einstellen</translation>
    </message>
    <message>
        <source>Choose what flows from Autotask into IT Glue. Sync only what you manage, to keep IT Glue tidy.</source>
        <extracomment>Step 2.4, why</extracomment>
        <translation>Wählen Sie, was von Autotask nach IT Glue fließt. Synchronisieren Sie nur, was Sie betreuen, damit IT Glue aufgeräumt bleibt.</translation>
    </message>
    <message>
        <source>Under Business Management &amp; Ticketing, choose the tile Autotask</source>
        <extracomment>Step 2.4, instruction heading; both are portal labels</extracomment>
        <translation>Wählen Sie unter Business Management &amp; Ticketing die Kachel Autotask</translation>
    </message>
    <message>
        <source>New is at the top right. You need to be Administrator or Manager; a Manager needs access to every organization.</source>
        <extracomment>Step 2.4, instruction note. New is a portal label</extracomment>
        <translation>New steht oben rechts. Sie müssen Administrator oder Manager sein; ein Manager braucht Zugriff auf jede Organisation.</translation>
    </message>
    <message>
        <source>Enter the API user from step 2.3, then choose Connect</source>
        <extracomment>Step 2.4, instruction heading. Connect is a portal label</extracomment>
        <translation>Geben Sie den API-Benutzer aus Schritt 2.3 ein und wählen Sie Connect</translation>
    </message>
    <message>
        <source>The key, not an e-mail address. Default Account Manager has to be a person, never an API user.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>Den Schlüssel, keine E-Mail-Adresse. Default Account Manager muss eine Person sein, nie ein API-Benutzer.</translation>
    </message>
    <message>
        <source>Compare both tabs with this list, and tick what matches</source>
        <extracomment>Step 2.4, instruction heading; the list of settings stands below it</extracomment>
        <translation>Vergleichen Sie beide Registerkarten mit dieser Liste und haken Sie ab, was übereinstimmt</translation>
    </message>
    <message>
        <source>Choose Save</source>
        <extracomment>Step 2.4, instruction heading. Save is a portal label
----------
How-to &quot;Map user-defined fields&quot;, instruction heading. Save is a portal label</extracomment>
        <translation>Wählen Sie Save</translation>
    </message>
    <message>
        <source>The sync is queued by itself.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>Die Synchronisierung reiht sich von selbst ein.</translation>
    </message>
    <message>
        <source>At the list of users, choose Skip</source>
        <extracomment>Step 2.4, instruction heading. Skip is a portal label</extracomment>
        <translation>Wählen Sie bei der Benutzerliste Skip</translation>
    </message>
    <message>
        <source>It shows everybody with an Autotask license, all selected, and Invite Users sends mail to each. To invite some now, clear the others first. You can invite all of them later.</source>
        <extracomment>Step 2.4, instruction note. Invite Users is a portal label</extracomment>
        <translation>Sie zeigt alle mit einer Autotask-Lizenz, alle ausgewählt, und Invite Users schickt jedem eine E-Mail. Um jetzt einige einzuladen, wählen Sie zuerst die anderen ab. Alle einladen können Sie auch später.</translation>
    </message>
    <message>
        <source>Leave two-way sync off</source>
        <extracomment>Callout title, step 2.4</extracomment>
        <translation>Lassen Sie die Zwei-Wege-Synchronisierung aus</translation>
    </message>
    <message>
        <source>With it on, every organization, configuration, contact, and location that stands on both sides needs an edit and a save by hand before it syncs.</source>
        <extracomment>Callout text, step 2.4</extracomment>
        <translation>Ist sie an, muss jede Organisation, jede Konfiguration, jeder Kontakt und jeder Standort, der auf beiden Seiten steht, von Hand bearbeitet und gespeichert werden, bevor er synchronisiert wird.</translation>
    </message>
    <message>
        <source>IT Glue has no API for its settings. What arrives in step 2.5 shows whether they are right. Autotask&apos;s help describes each of them under Integration with IT Glue.</source>
        <extracomment>Step 2.4, under the checks</extracomment>
        <translation>IT Glue hat für seine Einstellungen keine API. Was in Schritt 2.5 ankommt, zeigt, ob sie stimmen. Die Hilfe von Autotask beschreibt jede davon unter Integration with IT Glue.</translation>
    </message>
    <message>
        <source>Follow the first sync</source>
        <extracomment>Page title of step 2.5</extracomment>
        <translation>Die erste Synchronisierung verfolgen</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Step 2.5, in the rail</extracomment>
        <translation>Erste Synchronisierung</translation>
    </message>
    <message>
        <source>Companies, locations, and devices now arrive in IT Glue. Wait until nothing moves any more: linking Datto RMM earlier makes duplicates.</source>
        <extracomment>Step 2.5, why</extracomment>
        <translation>Firmen, Standorte und Geräte kommen jetzt in IT Glue an. Warten Sie, bis sich nichts mehr bewegt: Wird Datto RMM früher verbunden, entstehen Dubletten.</translation>
    </message>
    <message>
        <source>plus the sync, mostly under an hour</source>
        <extracomment>Step 2.5, after &quot;About 5 min, &quot;</extracomment>
        <translation>plus die Synchronisierung, meist unter einer Stunde</translation>
    </message>
    <message>
        <source>To begin sooner, choose Start Manual Sync for Autotask</source>
        <extracomment>Step 2.5, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Damit sie früher beginnt, wählen Sie für Autotask Start Manual Sync</translation>
    </message>
    <message>
        <source>This only moves it up in the queue. Once is enough.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>Das rückt sie in der Warteschlange nur nach vorn. Einmal genügt.</translation>
    </message>
    <message>
        <source>Watch the Status column under Active Integrations</source>
        <extracomment>Step 2.5, instruction heading. Active Integrations is a portal label</extracomment>
        <translation>Beobachten Sie die Spalte Status unter Active Integrations</translation>
    </message>
    <message>
        <source>It goes from Queued to Syncing... to OK. No API tells that status, so the one shown here is inferred from what has arrived.</source>
        <extracomment>Step 2.5, instruction note. Queued, Syncing... and OK are portal values</extracomment>
        <translation>Sie geht von Queued über Syncing... zu OK. Keine API nennt diesen Status; der hier gezeigte ist daher aus dem gefolgert, was angekommen ist.</translation>
    </message>
    <message>
        <source>If nothing moves for an hour, read the log</source>
        <extracomment>Step 2.5, instruction heading</extracomment>
        <translation>Bewegt sich eine Stunde lang nichts, lesen Sie das Protokoll</translation>
    </message>
    <message>
        <source>Look for a refused sign-in, a type that is not selected, or a pause. Start the sync by hand once; if it stalls again, send the log to IT Glue&apos;s support.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>Suchen Sie nach einer abgelehnten Anmeldung, einem nicht ausgewählten Typ oder einer Pause. Starten Sie die Synchronisierung einmal von Hand; bleibt sie wieder stehen, schicken Sie das Protokoll an den Support von IT Glue.</translation>
    </message>
    <message>
        <source>Mend types in Autotask, not in IT Glue</source>
        <extracomment>Callout title, step 2.5</extracomment>
        <translation>Korrigieren Sie Typen in Autotask, nicht in IT Glue</translation>
    </message>
    <message>
        <source>IT Glue locks what it syncs. Change the device in Autotask, and the next sync brings it over.</source>
        <extracomment>Callout text, step 2.5</extracomment>
        <translation>IT Glue sperrt, was es synchronisiert. Ändern Sie das Gerät in Autotask, und die nächste Synchronisierung bringt es herüber.</translation>
    </message>
    <message>
        <source>You can close Trivet; the sync goes on without it. What is missing is told apart from what is still on its way.</source>
        <extracomment>Step 2.5, under the checks</extracomment>
        <translation>Sie können Trivet schließen; die Synchronisierung läuft auch so weiter. Was fehlt, wird von dem unterschieden, was noch unterwegs ist.</translation>
    </message>
    <message>
        <source>Values of Copy all</source>
        <extracomment>Step 3.1, heading over the values that Copy all gives</extracomment>
        <translation>Werte von Copy all</translation>
    </message>
    <message>
        <source>Create API keys in Datto RMM</source>
        <extracomment>Page title of step 3.1</extracomment>
        <translation>API-Schlüssel in Datto RMM erstellen</translation>
    </message>
    <message>
        <source>Create API keys</source>
        <extracomment>Step 3.1, in the rail</extracomment>
        <translation>API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>IT Glue reads Datto RMM through these keys. A user made only for this keeps the link alive when people leave.</source>
        <extracomment>Step 3.1, why</extracomment>
        <translation>IT Glue liest Datto RMM mit diesen Schlüsseln. Ein eigens dafür angelegter Benutzer hält die Verbindung am Leben, wenn Mitarbeiter gehen.</translation>
    </message>
    <message>
        <source>Create a user for this link alone</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>Legen Sie einen Benutzer allein für diese Verbindung an</translation>
    </message>
    <message>
        <source>Any name will do that says what it is for. One security level has to be chosen; which one makes no difference to these keys. Trivet&apos;s own user is not for this.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Jeder Name, der den Zweck nennt, ist recht. Eine Sicherheitsstufe muss gewählt werden; welche, spielt für diese Schlüssel keine Rolle. Der eigene Benutzer von Trivet ist nicht dafür da.</translation>
    </message>
    <message>
        <source>Choose Create User, then open it by its name on the Users page</source>
        <extracomment>Step 3.1, instruction heading. Create User is a portal label</extracomment>
        <translation>Wählen Sie Create User und öffnen Sie ihn dann auf der Seite Users über seinen Namen</translation>
    </message>
    <message>
        <source>In the API section, choose Generate API Keys</source>
        <extracomment>Step 3.1, instruction heading; both are portal labels</extracomment>
        <translation>Wählen Sie im Abschnitt API Generate API Keys</translation>
    </message>
    <message>
        <source>Choose Copy all, then Save User</source>
        <extracomment>Step 3.1, instruction heading. Copy all and Save User are portal labels</extracomment>
        <translation>Wählen Sie Copy all und dann Save User</translation>
    </message>
    <message>
        <source>The secret key is shown only now. The keys may not work before Save User, so paste them after it.</source>
        <extracomment>Step 3.1, instruction note. Save User is a portal label</extracomment>
        <translation>Der geheime Schlüssel wird nur jetzt gezeigt. Vor Save User funktionieren die Schlüssel möglicherweise nicht, fügen Sie sie also danach ein.</translation>
    </message>
    <message>
        <source>Paste into any field below</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>Fügen Sie sie in irgendein Feld unten ein</translation>
    </message>
    <message>
        <source>Trivet sorts the three values: API URL, key, and secret key.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Trivet verteilt die drei Werte: API URL, Schlüssel und geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Its first word is the platform, one of six. IT Glue asks for it next.</source>
        <extracomment>Step 3.1, hint under the field</extracomment>
        <translation>Ihr erstes Wort ist die Plattform, eine von sechs. IT Glue fragt als Nächstes danach.</translation>
    </message>
    <message>
        <source>Next: match by Autotask companies</source>
        <extracomment>Callout title, step 3.1</extracomment>
        <translation>Als Nächstes: nach Autotask-Firmen zuordnen</translation>
    </message>
    <message>
        <source>IT Glue is going to ask how to match organizations. Choose Autotask Companies.</source>
        <extracomment>Callout text, step 3.1. Autotask Companies is a portal label</extracomment>
        <translation>IT Glue wird fragen, wie Organisationen zugeordnet werden. Wählen Sie Autotask Companies.</translation>
    </message>
    <message>
        <source>Trivet signs in with these keys once, to prove them, and then uses its own again.</source>
        <extracomment>Step 3.1, under the checks</extracomment>
        <translation>Trivet meldet sich einmal mit diesen Schlüsseln an, um sie zu beweisen, und benutzt dann wieder seine eigenen.</translation>
    </message>
    <message>
        <source>Connect Datto RMM in IT Glue</source>
        <extracomment>Page title of step 3.2</extracomment>
        <translation>Datto RMM in IT Glue verbinden</translation>
    </message>
    <message>
        <source>Connect in IT Glue</source>
        <extracomment>Steps 3.2 and 4.2, in the rail</extracomment>
        <translation>In IT Glue verbinden</translation>
    </message>
    <message>
        <source>Live data of Datto RMM is laid over the configurations that came from Autotask. Matched by companies, both meet in the same organization.</source>
        <extracomment>Step 3.2, why</extracomment>
        <translation>Die Live-Daten von Datto RMM werden über die Konfigurationen gelegt, die aus Autotask kamen. Nach Firmen zugeordnet treffen sich beide in derselben Organisation.</translation>
    </message>
    <message>
        <source>plus matching</source>
        <extracomment>Step 3.2, after &quot;About 5 min, &quot;</extracomment>
        <translation>plus die Zuordnung</translation>
    </message>
    <message>
        <source>Under RMM Tools, choose Datto RMM</source>
        <extracomment>Step 3.2, instruction heading; both are portal labels</extracomment>
        <translation>Wählen Sie unter RMM Tools Datto RMM</translation>
    </message>
    <message>
        <source>New is at the top right of the page.</source>
        <extracomment>Step 3.2, instruction note. New is a portal label</extracomment>
        <translation>New steht oben rechts auf der Seite.</translation>
    </message>
    <message>
        <source>Choose the platform and enter the keys from step 3.1</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>Wählen Sie die Plattform und geben Sie die Schlüssel aus Schritt 3.1 ein</translation>
    </message>
    <message>
        <source>The platform is the first word of the API URL, before -api.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>Die Plattform ist das erste Wort der API URL, vor -api.</translation>
    </message>
    <message>
        <source>Choose Connect</source>
        <extracomment>Step 3.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Wählen Sie Connect</translation>
    </message>
    <message>
        <source>Choose Autotask Companies, then Save</source>
        <extracomment>Step 3.2, instruction heading. Autotask Companies and Save are portal labels</extracomment>
        <translation>Wählen Sie Autotask Companies und dann Save</translation>
    </message>
    <message>
        <source>The other choice is Datto RMM sites. Look again before you save.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>Die andere Möglichkeit sind die Sites von Datto RMM. Sehen Sie noch einmal hin, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>After the first sync, look at what is not matched</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>Sehen Sie nach der ersten Synchronisierung an, was nicht zugeordnet ist</translation>
    </message>
    <message>
        <source>Organizations join by exact name, devices by MAC address and serial number. Take Accept Suggestion where it is right, Match To where it is not. Create Organization only after a search, or you have it twice. Change Match mends a wrong one.</source>
        <extracomment>Step 3.2, instruction note; Accept Suggestion, Match To and Create Organization are portal labels</extracomment>
        <translation>Organisationen verbinden sich über den genauen Namen, Geräte über MAC-Adresse und Seriennummer. Nehmen Sie Accept Suggestion, wo es stimmt, und Match To, wo nicht. Create Organization erst nach einer Suche, sonst haben Sie sie doppelt. Change Match behebt eine falsche Zuordnung.</translation>
    </message>
    <message>
        <source>Do not match by sites</source>
        <extracomment>Callout title, step 3.2</extracomment>
        <translation>Ordnen Sie nicht nach Sites zu</translation>
    </message>
    <message>
        <source>Where site and company have different names, each customer would stand in IT Glue twice.</source>
        <extracomment>Callout text, step 3.2</extracomment>
        <translation>Wo Site und Firma verschieden heißen, stünde jeder Kunde zweimal in IT Glue.</translation>
    </message>
    <message>
        <source>No API shows this choice. Matches that arrive in step 3.3 show what it was.</source>
        <extracomment>Step 3.2, under the checks</extracomment>
        <translation>Keine API zeigt diese Auswahl. Die Zuordnungen, die in Schritt 3.3 ankommen, zeigen, welche es war.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Datto RMM</source>
        <extracomment>Page title of step 3.3</extracomment>
        <translation>IT Glue in Datto RMM einschalten</translation>
    </message>
    <message>
        <source>Technicians then see documents and passwords of IT Glue beside the device. It closes the third side of the trivet.</source>
        <extracomment>Step 3.3, why</extracomment>
        <translation>Techniker sehen dann Dokumente und Passwörter aus IT Glue neben dem Gerät. Das schließt die dritte Seite des Dreiecks.</translation>
    </message>
    <message>
        <source>On the API Details card, choose Turn On</source>
        <extracomment>Step 3.3, instruction heading. API Details and Turn On are portal labels</extracomment>
        <translation>Wählen Sie auf der Karte API Details Turn On</translation>
    </message>
    <message>
        <source>Enter the full address and choose the region</source>
        <extracomment>Step 3.3, instruction heading</extracomment>
        <translation>Geben Sie die vollständige Adresse ein und wählen Sie die Region</translation>
    </message>
    <message>
        <source>The field is called Subdomain, but it wants the whole URL. Autotask took only the first word of it.</source>
        <extracomment>Step 3.3, instruction note. Subdomain is a portal label</extracomment>
        <translation>Das Feld heißt Subdomain, verlangt aber die ganze URL. Autotask nahm nur ihr erstes Wort.</translation>
    </message>
    <message>
        <source>Choose Save and Check Now</source>
        <extracomment>Step 3.3, instruction heading. Save and Check Now is a portal label</extracomment>
        <translation>Wählen Sie Save and Check Now</translation>
    </message>
    <message>
        <source>If you are signed in to IT Glue in the same browser, it connects. If not, it asks you to sign in: choose Authenticate.</source>
        <extracomment>Step 3.3, instruction note. Authenticate is a portal label</extracomment>
        <translation>Sind Sie im selben Browser bei IT Glue angemeldet, verbindet es sich. Wenn nicht, fordert es Sie zur Anmeldung auf: Wählen Sie Authenticate.</translation>
    </message>
    <message>
        <source>Look for Saved and authenticated on the button</source>
        <extracomment>Step 3.3, instruction heading. Saved and authenticated is a portal label</extracomment>
        <translation>Achten Sie auf Saved and authenticated auf der Schaltfläche</translation>
    </message>
    <message>
        <source>The button is grayed out then, as it should be. The values stay, and so does your own sign-in, until somebody turns the integration off.</source>
        <extracomment>Step 3.3, instruction note</extracomment>
        <translation>Die Schaltfläche ist dann ausgegraut, und das soll sie sein. Die Werte bleiben, ebenso Ihre eigene Anmeldung, bis jemand die Integration ausschaltet.</translation>
    </message>
    <message>
        <source>Each person signs in once</source>
        <extracomment>Callout title, step 3.3</extracomment>
        <translation>Jede Person meldet sich einmal an</translation>
    </message>
    <message>
        <source>This connects your account alone. Everybody else opens a device, chooses IT Glue at the top right, and then Authenticate.</source>
        <extracomment>Callout text, step 3.3. IT Glue and Authenticate are labels in Datto RMM</extracomment>
        <translation>Damit ist nur Ihr Konto verbunden. Alle anderen öffnen ein Gerät, wählen oben rechts IT Glue und dann Authenticate.</translation>
    </message>
    <message>
        <source>IT Glue does not tell how the sync stands. Trivet counts the configurations that carry data of Datto RMM. Datto RMM&apos;s help has more under IT Glue Integration.</source>
        <extracomment>Step 3.3, under the checks</extracomment>
        <translation>IT Glue sagt nicht, wie die Synchronisierung steht. Trivet zählt die Konfigurationen, die Daten von Datto RMM tragen. Mehr steht in der Hilfe von Datto RMM unter IT Glue Integration.</translation>
    </message>
    <message>
        <source>Datto RMM and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Datto RMM und IT Glue</translation>
    </message>
    <message>
        <source>Key pair of the Partner Portal</source>
        <extracomment>Step 4.1, heading over the key pair of the Datto Partner Portal</extracomment>
        <translation>Schlüsselpaar des Partner Portal</translation>
    </message>
    <message>
        <source>Get the keys and look at your clients</source>
        <extracomment>Page title of step 4.1</extracomment>
        <translation>Schlüssel holen und Clients ansehen</translation>
    </message>
    <message>
        <source>API keys and clients</source>
        <extracomment>Step 4.1, in the rail</extracomment>
        <translation>API-Schlüssel und Clients</translation>
    </message>
    <message>
        <source>IT Glue can show for each customer what SaaS Protection backs up. It needs a key pair, and every client linked in the Datto Partner Portal.</source>
        <extracomment>Step 4.1, why</extracomment>
        <translation>IT Glue kann für jeden Kunden zeigen, was SaaS Protection sichert. Dafür braucht es ein Schlüsselpaar und jeden Client, im Datto Partner Portal verknüpft.</translation>
    </message>
    <message>
        <source>Do this in the Datto Partner Portal</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Im Datto Partner Portal zu tun</translation>
    </message>
    <message>
        <source>A subscription to SaaS Protection, the Partner Portal set up, and the role Administrator or Manager in IT Glue.</source>
        <extracomment>Step 4.1, instruction note; Administrator and Manager are roles in IT Glue</extracomment>
        <translation>Ein Abonnement von SaaS Protection, das eingerichtete Partner Portal und in IT Glue die Rolle Administrator oder Manager.</translation>
    </message>
    <message>
        <source>Create a key pair</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Erstellen Sie ein Schlüsselpaar</translation>
    </message>
    <message>
        <source>Leave Select Vendor and the contact e-mail empty. A key with a vendor is refused for SaaS Protection, though it works elsewhere. With Select Organization it sees that one client only.</source>
        <extracomment>Step 4.1, instruction note; Select Vendor and Select Organization are portal labels</extracomment>
        <translation>Lassen Sie Select Vendor und die E-Mail des Kontakts leer. Ein Schlüssel mit Anbieter wird für SaaS Protection abgelehnt, auch wenn er anderswo funktioniert. Mit Select Organization sieht er nur diesen einen Client.</translation>
    </message>
    <message>
        <source>Open View keys, and paste both below</source>
        <extracomment>Step 4.1, instruction heading. View keys is a portal label</extracomment>
        <translation>Öffnen Sie View keys und fügen Sie beide unten ein</translation>
    </message>
    <message>
        <source>The same kind of pair serves BCDR, so a pair that you already use for it works too, unless it has a vendor.</source>
        <extracomment>Step 4.1, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>Auch BCDR nutzt diese Art von Paar; ein Paar, das Sie dort schon benutzen, geht also auch, außer es hat einen Anbieter.</translation>
    </message>
    <message>
        <source>Link clients that are missing</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Verknüpfen Sie fehlende Clients</translation>
    </message>
    <message>
        <source>Find the customer&apos;s organization in the Partner Portal and link its SaaS Protection services. IT Glue lists it after one more sync, automatic or by hand. Until then billing and backup may suffer too.</source>
        <extracomment>Step 4.1, instruction note</extracomment>
        <translation>Suchen Sie im Partner Portal die Organisation des Kunden und verknüpfen Sie ihre SaaS-Protection-Dienste. IT Glue führt sie nach einer weiteren Synchronisierung auf, automatisch oder von Hand. Bis dahin können auch Abrechnung und Backup leiden.</translation>
    </message>
    <message>
        <source>Know what the numbers in IT Glue will mean</source>
        <extracomment>Step 4.1, instruction heading. Product names and services stay as they are</extracomment>
        <translation>Wissen Sie, was die Zahlen in IT Glue bedeuten werden</translation>
    </message>
    <message>
        <source>Microsoft 365: OneDrive, SharePoint, Exchange (in places called Shared Mailbox), and Teams. Google Workspace: Drive, shared drives, Gmail, Contacts, and Calendar. Protected seats are active seats; archived ones are not counted.</source>
        <extracomment>Step 4.1, instruction note; products and services of Microsoft and Google, Shared Mailbox is a portal word</extracomment>
        <translation>Microsoft 365: OneDrive, SharePoint, Exchange (stellenweise Shared Mailbox genannt) und Teams. Google Workspace: Drive, geteilte Ablagen, Gmail, Contacts und Calendar. Geschützte Lizenzen sind aktive Lizenzen; archivierte werden nicht gezählt.</translation>
    </message>
    <message>
        <source>IT Glue uses the pair of my BCDR integration</source>
        <extracomment>Step 4.1, switch. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>IT Glue benutzt das Paar meiner BCDR-Integration</translation>
    </message>
    <message>
        <source>Then both share one fate: change the pair, and both stop.</source>
        <extracomment>Step 4.1, hint under the switch</extracomment>
        <translation>Dann teilen beide ein Schicksal: Ändern Sie das Paar, bleiben beide stehen.</translation>
    </message>
    <message>
        <source>Leave Select Vendor empty</source>
        <extracomment>Callout title, step 4.1. Select Vendor is a portal label</extracomment>
        <translation>Lassen Sie Select Vendor leer</translation>
    </message>
    <message>
        <source>It is the most common reason for a pair that looks right and is refused.</source>
        <extracomment>Callout text, step 4.1</extracomment>
        <translation>Das ist der häufigste Grund für ein Paar, das richtig aussieht und abgelehnt wird.</translation>
    </message>
    <message>
        <source>The Partner Portal answers slowly, sometimes after more than a minute. Trivet counts seats and never stores who has one.</source>
        <extracomment>Step 4.1, under the checks</extracomment>
        <translation>Das Partner Portal antwortet langsam, manchmal erst nach mehr als einer Minute. Trivet zählt Lizenzen und speichert nie, wer eine hat.</translation>
    </message>
    <message>
        <source>Connect SaaS Protection in IT Glue</source>
        <extracomment>Page title of step 4.2</extracomment>
        <translation>SaaS Protection in IT Glue verbinden</translation>
    </message>
    <message>
        <source>IT Glue reads your clients and looks for organizations of the same name. What it suggests beyond that, you decide.</source>
        <extracomment>Step 4.2, why</extracomment>
        <translation>IT Glue liest Ihre Clients und sucht gleichnamige Organisationen. Über alles, was es darüber hinaus vorschlägt, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Open a new integration and choose Datto SaaS Protection</source>
        <extracomment>Step 4.2, instruction heading; a product name</extracomment>
        <translation>Öffnen Sie eine neue Integration und wählen Sie Datto SaaS Protection</translation>
    </message>
    <message>
        <source>Admin may read Account, and New is the green + New.</source>
        <extracomment>Step 4.2, instruction note; both are portal labels</extracomment>
        <translation>Admin heißt manchmal Account, und New ist das grüne + New.</translation>
    </message>
    <message>
        <source>Enter both keys, then choose Connect</source>
        <extracomment>Step 4.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Geben Sie beide Schlüssel ein und wählen Sie Connect</translation>
    </message>
    <message>
        <source>With a BCDR integration in place, IT Glue offers to reuse its credentials. That is less work now, but a new key for one then cuts off the other.</source>
        <extracomment>Step 4.2, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>Besteht schon eine BCDR-Integration, bietet IT Glue an, ihre Zugangsdaten mitzubenutzen. Das ist jetzt weniger Arbeit, aber ein neuer Schlüssel für die eine schneidet dann die andere ab.</translation>
    </message>
    <message>
        <source>Select that backup information is synced</source>
        <extracomment>Step 4.2, instruction heading</extracomment>
        <translation>Aktivieren Sie, dass Backup-Informationen synchronisiert werden</translation>
    </message>
    <message>
        <source>IT Glue then pulls in what SaaS Protection has already set up.</source>
        <extracomment>Step 4.2, instruction note</extracomment>
        <translation>IT Glue holt dann herein, was SaaS Protection schon eingerichtet hat.</translation>
    </message>
    <message>
        <source>Choose Leave for Review</source>
        <extracomment>Step 4.2, instruction heading. Leave for Review is a portal label</extracomment>
        <translation>Wählen Sie Leave for Review</translation>
    </message>
    <message>
        <source>Accept All Automatically takes every suggestion, the wrong ones too, and shows one customer&apos;s backups under another&apos;s name. Names that are exactly the same should match by themselves either way.</source>
        <extracomment>Step 4.2, instruction note. Accept All Automatically is a portal label</extracomment>
        <translation>Accept All Automatically übernimmt jeden Vorschlag, auch die falschen, und zeigt die Backups eines Kunden unter dem Namen eines anderen. Genau gleiche Namen sollten sich so oder so von selbst zuordnen.</translation>
    </message>
    <message>
        <source>Numbers may differ for a day</source>
        <extracomment>Callout title, step 4.2</extracomment>
        <translation>Zahlen können einen Tag lang abweichen</translation>
    </message>
    <message>
        <source>By itself, IT Glue syncs once in 24 hours, so its numbers and those of SaaS Protection may differ in between.</source>
        <extracomment>Callout text, step 4.2</extracomment>
        <translation>Von selbst synchronisiert IT Glue einmal in 24 Stunden; dazwischen können seine Zahlen von denen von SaaS Protection abweichen.</translation>
    </message>
    <message>
        <source>No API shows this integration. Its log in IT Glue shows when it ran.</source>
        <extracomment>Step 4.2, under the checks</extracomment>
        <translation>Keine API zeigt diese Integration. Ihr Protokoll in IT Glue zeigt, wann sie gelaufen ist.</translation>
    </message>
    <message>
        <source>Match organizations</source>
        <extracomment>Page title and rail title of step 4.3</extracomment>
        <translation>Organisationen zuordnen</translation>
    </message>
    <message>
        <source>IT Glue matches only identical names. Decide the rest here, then work through the same list in IT Glue.</source>
        <extracomment>Step 4.3, why</extracomment>
        <translation>IT Glue ordnet nur gleiche Namen zu. Entscheiden Sie hier über den Rest und arbeiten Sie dann dieselbe Liste in IT Glue ab.</translation>
    </message>
    <message>
        <source>Open the Unmatched tab</source>
        <extracomment>Step 4.3, instruction heading. Unmatched is a portal label</extracomment>
        <translation>Öffnen Sie die Registerkarte Unmatched</translation>
    </message>
    <message>
        <source>Use Actions of Datto SaaS Protection. The name of the client in SaaS Protection is compared with the name of the organization. Clients are called organizations there now.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Benutzen Sie Actions bei Datto SaaS Protection. Der Name des Clients in SaaS Protection wird mit dem Namen der Organisation verglichen. Clients heißen dort jetzt Organisationen.</translation>
    </message>
    <message>
        <source>Accept Suggested Match where it is the list&apos;s organization, else use Match To</source>
        <extracomment>Step 4.3, instruction heading; both are portal labels</extracomment>
        <translation>Nehmen Sie Accept Suggested Match, wo es die Organisation der Liste ist, sonst Match To</translation>
    </message>
    <message>
        <source>Accept a pair of exactly the same name too, if one still waits. Several clients may share one organization, such as one for Microsoft 365 and one for Google Workspace.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Nehmen Sie auch ein Paar mit genau gleichem Namen an, wenn noch eines wartet. Mehrere Clients dürfen sich eine Organisation teilen, etwa einer für Microsoft 365 und einer für Google Workspace.</translation>
    </message>
    <message>
        <source>Create or ignore only what the list names</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>Legen Sie nur an oder ignorieren Sie nur, was die Liste nennt</translation>
    </message>
    <message>
        <source>An ignored client never counts as unmatched again.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Ein ignorierter Client zählt nie wieder als nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Mend a wrong match with Change Match</source>
        <extracomment>Step 4.3, instruction heading; portal labels</extracomment>
        <translation>Beheben Sie eine falsche Zuordnung mit Change Match</translation>
    </message>
    <message>
        <source>Wait for the queued sync, or choose Start Manual Sync for Datto SaaS Protection</source>
        <extracomment>Step 4.3, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Warten Sie auf die eingereihte Synchronisierung oder wählen Sie Start Manual Sync für Datto SaaS Protection</translation>
    </message>
    <message>
        <source>A change queues a sync for about an hour later. By hand it can run once in 6 hours; by itself it runs every 24 hours in any case. Status goes from Syncing... to OK, and the log keeps the times.</source>
        <extracomment>Step 4.3, instruction note. Status, Syncing... and OK are portal values</extracomment>
        <translation>Eine Änderung reiht eine Synchronisierung für etwa eine Stunde später ein. Von Hand geht es einmal in 6 Stunden; von selbst läuft sie in jedem Fall alle 24 Stunden. Status geht von Syncing... zu OK, und das Protokoll hält die Zeiten fest.</translation>
    </message>
    <message>
        <source>Open one organization and look for its card</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>Öffnen Sie eine Organisation und suchen Sie ihre Karte</translation>
    </message>
    <message>
        <source>The Datto SaaS Protection card on its home page proves the whole chain.</source>
        <extracomment>Step 4.3, instruction note. Datto SaaS Protection is the card&apos;s name</extracomment>
        <translation>Die Karte Datto SaaS Protection auf ihrer Startseite beweist die ganze Kette.</translation>
    </message>
    <message>
        <source>Search before you create</source>
        <extracomment>Callout title, step 4.3</extracomment>
        <translation>Suchen Sie, bevor Sie anlegen</translation>
    </message>
    <message>
        <source>If the organization exists under nearly the same name, creating it makes a duplicate. Inactive ones count too.</source>
        <extracomment>Callout text, step 4.3</extracomment>
        <translation>Gibt es die Organisation unter fast demselben Namen schon, entsteht beim Anlegen eine Dublette. Auch inaktive zählen.</translation>
    </message>
    <message>
        <source>A client missing from the list is not linked in the Partner Portal: see step 4.1. Ten minutes without a change are no fault; the queue takes an hour.</source>
        <extracomment>Step 4.3, under the checks. Partner Portal is a name</extracomment>
        <translation>Ein Client, der in der Liste fehlt, ist im Partner Portal nicht verknüpft: siehe Schritt 4.1. Zehn Minuten ohne Änderung sind kein Fehler; die Warteschlange braucht eine Stunde.</translation>
    </message>
    <message>
        <source>SaaS Protection</source>
        <extracomment>Chapter title; the vendor&apos;s product name, not translated</extracomment>
        <translation>SaaS Protection</translation>
    </message>
    <message>
        <source>Look at the whole and hand it over</source>
        <extracomment>Page title of the last page</extracomment>
        <translation>Das Ganze ansehen und übergeben</translation>
    </message>
    <message>
        <source>Health check</source>
        <extracomment>Step 5.1, in the rail</extracomment>
        <translation>Gesamtprüfung</translation>
    </message>
    <message>
        <source>Run this check again whenever a setting or a team member changes. Keys and confirmations grow old even if nobody touches them.</source>
        <extracomment>Step 5.1, why</extracomment>
        <translation>Führen Sie diese Prüfung erneut aus, wenn sich eine Einstellung oder jemand im Team ändert. Schlüssel und Bestätigungen altern, auch wenn niemand sie anrührt.</translation>
    </message>
    <message>
        <source>Nothing here holds you. What is open is named with the step that mends it.</source>
        <extracomment>Step 5.1, under the checks</extracomment>
        <translation>Nichts hier hält Sie auf. Was offen ist, wird mit dem Schritt genannt, der es behebt.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Chapter title of the last page</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <extracomment>Field reference, note: a field of one product that the other does not have</extracomment>
        <translation>Wird nicht übernommen</translation>
    </message>
    <message>
        <source>Shown live; IT Glue keeps no field of its own for it</source>
        <extracomment>Field reference, note: shown from Datto RMM&apos;s record, not kept as a field of its own</extracomment>
        <translation>Wird live angezeigt; IT Glue führt dafür kein eigenes Feld</translation>
    </message>
    <message>
        <source>Matched letter by letter</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Buchstabengenau zugeordnet</translation>
    </message>
    <message>
        <source>Child companies become sub-organizations</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Untergeordnete Firmen werden zu Unterorganisationen</translation>
    </message>
    <message>
        <source>Without one, the Product Name</source>
        <extracomment>Field reference, note. Product Name is a portal word</extracomment>
        <translation>Fehlt er, der Product Name</translation>
    </message>
    <message>
        <source>Without one, Autotask Default</source>
        <extracomment>Field reference, note. Autotask Default is a portal value</extracomment>
        <translation>Fehlt er, Autotask Default</translation>
    </message>
    <message>
        <source>Taken from the product; created in IT Glue if missing</source>
        <extracomment>Field reference, notes of manufacturer and model</extracomment>
        <translation>Vom Produkt übernommen; in IT Glue angelegt, falls es fehlt</translation>
    </message>
    <message>
        <source>Tickets travel one way only</source>
        <extracomment>Field reference, note: tickets travel from Autotask to IT Glue and never back</extracomment>
        <translation>Tickets wandern nur in eine Richtung</translation>
    </message>
    <message>
        <source>Devices are matched by it</source>
        <extracomment>Field reference, notes of serial number and MAC address of a device</extracomment>
        <translation>Danach werden Geräte zugeordnet</translation>
    </message>
    <message>
        <source>Matched by Autotask companies, as step 3.2 sets it</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Nach Autotask-Firmen zugeordnet, wie Schritt 3.2 es einstellt</translation>
    </message>
    <message>
        <source>Opens the device in Datto RMM</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Öffnet das Gerät in Datto RMM</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Field reference, kind of record: what Autotask calls companies</extracomment>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Configurations</source>
        <extracomment>Field reference, kind of record: what Autotask calls devices</extracomment>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Locations</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Devices of Datto RMM</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Geräte von Datto RMM</translation>
    </message>
    <message>
        <source>Any address of your IT Glue</source>
        <extracomment>Steps 0.1 and 2.1, field label</extracomment>
        <translation>Irgendeine Adresse Ihres IT Glue</translation>
    </message>
    <message>
        <source>https://subdomain.eu.itglue.com</source>
        <extracomment>Steps 0.1 and 2.1, example in the field. Keep the address as it is; only &quot;subdomain&quot; may be translated</extracomment>
        <translation>https://subdomain.eu.itglue.com</translation>
    </message>
    <message>
        <source>Copy it from the browser while you are signed in.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>Kopieren Sie sie aus dem Browser, während Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Asked when the address does not name it. Keys of one region fail in another.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the choice of three regions</extracomment>
        <translation>Wird gefragt, wenn die Adresse sie nicht nennt. Schlüssel einer Region scheitern in einer anderen.</translation>
    </message>
    <message>
        <source>Begins with ITG.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>Beginnt mit ITG.</translation>
    </message>
    <message>
        <source>Map user-defined fields</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Benutzerdefinierte Felder zuweisen</translation>
    </message>
    <message>
        <source>See RMM data in Autotask</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, one short line</extracomment>
        <translation>RMM-Daten in Autotask sehen</translation>
    </message>
    <message>
        <source>Datto RMM keeps values of your own choice on each device, such as disk encryption, the disks it found, or whether the next Windows would run. Components fill them in. Mapped, they show on the device in Autotask, and nobody has to change windows for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, why. Component: a script of Datto RMM</extracomment>
        <translation>Datto RMM führt an jedem Gerät Werte Ihrer Wahl, etwa die Festplattenverschlüsselung, die gefundenen Festplatten oder ob das nächste Windows laufen würde. Komponenten füllen sie. Zugewiesen erscheinen sie am Gerät in Autotask, und niemand muss dafür das Fenster wechseln.</translation>
    </message>
    <message>
        <source>Under User-Defined Field Mapping, select the fields to sync</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. User-Defined Field Mapping is a portal label</extracomment>
        <translation>Wählen Sie unter User-Defined Field Mapping die Felder aus, die synchronisiert werden</translation>
    </message>
    <message>
        <source>The name and meaning of a field are yours; Datto RMM only numbers them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>Name und Bedeutung eines Felds bestimmen Sie; Datto RMM nummeriert sie nur.</translation>
    </message>
    <message>
        <source>In Autotask, edit the device category your devices have</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>Bearbeiten Sie in Autotask die Gerätekategorie, die Ihre Geräte haben</translation>
    </message>
    <message>
        <source>The default one is often called Standard. It takes an administrator.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>Die voreingestellte heißt oft Standard. Dafür braucht es einen Administrator.</translation>
    </message>
    <message>
        <source>On the Details tab, find the new fields in Sections &amp; Fields and make them visible</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. Details, Sections &amp; Fields are portal labels</extracomment>
        <translation>Suchen Sie auf der Registerkarte Details die neuen Felder unter Sections &amp; Fields und machen Sie sie sichtbar</translation>
    </message>
    <message>
        <source>New ones stand at the foot of the page. Drag them up into User-Defined Fields, where people look for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. User-Defined Fields is a portal label</extracomment>
        <translation>Neue stehen am Fuß der Seite. Ziehen Sie sie hinauf in User-Defined Fields, wo man sie sucht.</translation>
    </message>
    <message>
        <source>Choose Save &amp; Close</source>
        <extracomment>How-to, instruction heading. Save &amp; Close is a portal label</extracomment>
        <translation>Wählen Sie Save &amp; Close</translation>
    </message>
    <message>
        <source>From now on the values follow with each sync. IT Glue does not take them over: custom fields of Autotask are left out there.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>Von jetzt an folgen die Werte bei jeder Synchronisierung. IT Glue übernimmt sie nicht: Eigene Felder aus Autotask bleiben dort außen vor.</translation>
    </message>
    <message>
        <source>Put device insight on tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Geräteeinblick auf Tickets bringen</translation>
    </message>
    <message>
        <source>Open RMM tools from a ticket</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, one short line</extracomment>
        <translation>RMM-Werkzeuge aus einem Ticket öffnen</translation>
    </message>
    <message>
        <source>Edit the ticket category you use</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>Bearbeiten Sie die Ticketkategorie, die Sie benutzen</translation>
    </message>
    <message>
        <source>The default one is often called Standard. Each category has a layout of its own.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>Die voreingestellte heißt oft Standard. Jede Kategorie hat ihr eigenes Layout.</translation>
    </message>
    <message>
        <source>On the Insights tab, drag the Datto RMM device insight from Hidden Insights to the top of Visible Insights</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading; portal labels</extracomment>
        <translation>Ziehen Sie auf der Registerkarte Insights den Geräte-Insight von Datto RMM aus Hidden Insights an den Anfang von Visible Insights</translation>
    </message>
    <message>
        <source>What an insight can show stands in Autotask&apos;s help, under Datto RMM and BCDR Device Insights.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Was ein Insight zeigen kann, steht in der Hilfe von Autotask unter Datto RMM and BCDR Device Insights.</translation>
    </message>
    <message>
        <source>Open a ticket that has a device and look for the insight</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>Öffnen Sie ein Ticket mit einem Gerät und suchen Sie den Insight</translation>
    </message>
    <message>
        <source>Suggest documents</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Dokumente vorschlagen</translation>
    </message>
    <message>
        <source>Ticket rules pick the article</source>
        <extracomment>How-to &quot;Suggest documents&quot;, one short line</extracomment>
        <translation>Ticketregeln wählen den Artikel</translation>
    </message>
    <message>
        <source>A rule looks at the words of a ticket and puts the right IT Glue documents and passwords beside it; other kinds cannot be suggested for now.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, why</extracomment>
        <translation>Eine Regel achtet auf die Wörter eines Tickets und legt die richtigen Dokumente und Passwörter aus IT Glue daneben; andere Arten lassen sich derzeit nicht vorschlagen.</translation>
    </message>
    <message>
        <source>First make the IT Glue Documents insight visible on the Insights tab of your ticket category</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. IT Glue Documents and Insights are portal labels</extracomment>
        <translation>Machen Sie zuerst den Insight IT Glue Documents auf der Registerkarte Insights Ihrer Ticketkategorie sichtbar</translation>
    </message>
    <message>
        <source>Without it a rule has no place to show anything. With it alone, the place stays empty.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Ohne ihn hat eine Regel keinen Platz, etwas zu zeigen. Mit ihm allein bleibt der Platz leer.</translation>
    </message>
    <message>
        <source>In IT Glue, choose New</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. New is a portal label</extracomment>
        <translation>Wählen Sie in IT Glue New</translation>
    </message>
    <message>
        <source>Administrators and Managers can.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note; roles in IT Glue</extracomment>
        <translation>Administratoren und Manager können das.</translation>
    </message>
    <message>
        <source>In Ticket Conditions, say which tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Sagen Sie in Ticket Conditions, für welche Tickets sie ist, und wählen Sie Next</translation>
    </message>
    <message>
        <source>A word in the title or the description is a good beginning.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Ein Wort im Titel oder in der Beschreibung ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>In Ticket Actions, say which documents to suggest, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Sagen Sie in Ticket Actions, welche Dokumente vorgeschlagen werden, und wählen Sie Next</translation>
    </message>
    <message>
        <source>By words in their names, so name documents alike.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>Nach Wörtern in ihren Namen; benennen Sie Dokumente also einheitlich.</translation>
    </message>
    <message>
        <source>In Review Ticket Rule, read it once more, turn on Enable Ticket Rule, and choose Create</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Lesen Sie in Review Ticket Rule alles noch einmal, schalten Sie Enable Ticket Rule ein und wählen Sie Create</translation>
    </message>
    <message>
        <source>Turn alerts into tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Warnungen zu Tickets machen</translation>
    </message>
    <message>
        <source>RMM alerts open Autotask tickets</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, one short line</extracomment>
        <translation>RMM-Warnungen öffnen Autotask-Tickets</translation>
    </message>
    <message>
        <source>An alert of a monitor in Datto RMM can open a ticket in Autotask, with the device and the company already on it. It needs the first link of this guide and nothing else.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, why</extracomment>
        <translation>Die Warnung eines Monitors in Datto RMM kann in Autotask ein Ticket öffnen, auf dem Gerät und Firma schon stehen. Es braucht nur die erste Verbindung dieser Anleitung.</translation>
    </message>
    <message>
        <source>Decide which alerts are worth a ticket, and begin with those few</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>Entscheiden Sie, welche Warnungen ein Ticket wert sind, und beginnen Sie mit diesen wenigen</translation>
    </message>
    <message>
        <source>Every monitor that may open tickets can flood a queue.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction note</extracomment>
        <translation>Jeder Monitor, der Tickets öffnen darf, kann eine Warteschlange fluten.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s own guide for the settings</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>Folgen Sie für die Einstellungen der Anleitung des Anbieters</translation>
    </message>
    <message>
        <source>The three-way guide names this without steps, so Trivet does not make any up.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot; and &quot;Bring in checklists&quot;, note under the steps</extracomment>
        <translation>Die Drei-Wege-Anleitung nennt dies ohne Schritte, deshalb erfindet Trivet keine.</translation>
    </message>
    <message>
        <source>Use passwords in Web Remote</source>
        <extracomment>How-to on the last page, title. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Passwörter in Web Remote benutzen</translation>
    </message>
    <message>
        <source>Each technician signs in once</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, one short line</extracomment>
        <translation>Jeder Techniker meldet sich einmal an</translation>
    </message>
    <message>
        <source>With step 3.3 done, the toolbar of a remote session holds the passwords that IT Glue keeps for that customer. Nobody copies them from another window.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, why</extracomment>
        <translation>Ist Schritt 3.3 erledigt, hält die Symbolleiste einer Fernsitzung die Passwörter bereit, die IT Glue für diesen Kunden führt. Niemand kopiert sie aus einem anderen Fenster.</translation>
    </message>
    <message>
        <source>See that the passwords you need are recorded in IT Glue</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading</extracomment>
        <translation>Prüfen Sie, dass die benötigten Passwörter in IT Glue erfasst sind</translation>
    </message>
    <message>
        <source>On a device&apos;s summary page, choose IT Glue at the top right, then Authenticate</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue is a button in Datto RMM</extracomment>
        <translation>Wählen Sie auf der Übersichtsseite eines Geräts oben rechts IT Glue und dann Authenticate</translation>
    </message>
    <message>
        <source>Each technician does this once, with an IT Glue account of their own. Nobody can do it for another.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction note</extracomment>
        <translation>Jeder Techniker tut das einmal, mit einem eigenen IT-Glue-Konto. Niemand kann es für einen anderen tun.</translation>
    </message>
    <message>
        <source>Start Web Remote and open the IT Glue Passwords tool</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue Passwords is a tool&apos;s name</extracomment>
        <translation>Starten Sie Web Remote und öffnen Sie das Werkzeug IT Glue Passwords</translation>
    </message>
    <message>
        <source>Bring in checklists</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Checklisten einbinden</translation>
    </message>
    <message>
        <source>See them on organizations</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, one short line</extracomment>
        <translation>An Organisationen sehen</translation>
    </message>
    <message>
        <source>IT Glue&apos;s checklists show on the organization in Autotask, on a tab of their own. Each person links their two accounts once, and then sees what IT Glue lets them see.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, why</extracomment>
        <translation>Die Checklisten von IT Glue erscheinen an der Organisation in Autotask, auf einer eigenen Registerkarte. Jede Person verknüpft einmal ihre beiden Konten und sieht dann, was IT Glue sie sehen lässt.</translation>
    </message>
    <message>
        <source>Open an organization in Autotask and its IT Glue Checklists tab</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading. IT Glue Checklists is a portal label</extracomment>
        <translation>Öffnen Sie in Autotask eine Organisation und ihre Registerkarte IT Glue Checklists</translation>
    </message>
    <message>
        <source>It is among the smaller tabs below the organization&apos;s data.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note</extracomment>
        <translation>Sie steht bei den kleineren Registerkarten unter den Daten der Organisation.</translation>
    </message>
    <message>
        <source>Link your Autotask and IT Glue accounts there</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading</extracomment>
        <translation>Verknüpfen Sie dort Ihre Konten von Autotask und IT Glue</translation>
    </message>
    <message>
        <source>The IT Glue tab of your own user profile does the same. People without an IT Glue account need an invitation first: step 2.4 skipped them, and IT Glue sends them whenever you like.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note. IT Glue is a tab in the user profile</extracomment>
        <translation>Die Registerkarte IT Glue in Ihrem eigenen Benutzerprofil leistet dasselbe. Personen ohne IT-Glue-Konto brauchen zuerst eine Einladung: Schritt 2.4 hat sie übersprungen, und IT Glue verschickt sie, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Clear away what another PSA left behind</source>
        <extracomment>Repair route, title. PSA: software like Autotask</extracomment>
        <translation>Aufräumen, was ein anderes PSA zurückgelassen hat</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are no longer synced by anything. Autotask&apos;s own arrive beside them, and people find two of each device.</source>
        <extracomment>Repair route, why. PSA: software like Autotask</extracomment>
        <translation>Die Konfigurationen des früheren PSA werden von nichts mehr synchronisiert. Die von Autotask kommen daneben an, und man findet jedes Gerät zweimal.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue first</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Exportieren Sie zuerst eine frische Sicherung von IT Glue</translation>
    </message>
    <message>
        <source>What is deleted in IT Glue cannot be brought back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Was in IT Glue gelöscht ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Disconnect the former PSA, and keep its data</source>
        <extracomment>Repair route, instruction heading. PSA: software like Autotask</extracomment>
        <translation>Trennen Sie das frühere PSA und behalten Sie seine Daten</translation>
    </message>
    <message>
        <source>IT Glue offers to delete everything of it. That takes passwords and documents along.</source>
        <extracomment>Repair route, instruction note. PSA: software like Autotask</extracomment>
        <translation>IT Glue bietet an, alles davon zu löschen. Damit gehen auch Passwörter und Dokumente verloren.</translation>
    </message>
    <message>
        <source>Archive the configurations listed here</source>
        <extracomment>Repair route, instruction heading; the records are those that the check lists</extracomment>
        <translation>Archivieren Sie die hier aufgeführten Konfigurationen</translation>
    </message>
    <message>
        <source>An archived configuration keeps its passwords and documents and can be brought back, so nothing is lost.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Eine archivierte Konfiguration behält ihre Passwörter und Dokumente und lässt sich zurückholen, es geht also nichts verloren.</translation>
    </message>
    <message>
        <source>IT Glue was linked before the first link was clean</source>
        <extracomment>Repair route, title</extracomment>
        <translation>IT Glue wurde verbunden, bevor die erste Verbindung sauber war</translation>
    </message>
    <message>
        <source>Devices without a type came over as Autotask Default, and devices that are there twice came over twice. IT Glue locks both, so they are mended in Autotask.</source>
        <extracomment>Repair route, why. Autotask Default is a portal value</extracomment>
        <translation>Geräte ohne Typ kamen als Autotask Default herüber, und doppelte Geräte kamen doppelt. IT Glue sperrt beide, sie werden daher in Autotask korrigiert.</translation>
    </message>
    <message>
        <source>Choose Pause Sync for Autotask</source>
        <extracomment>Repair route, instruction heading. Pause Sync is a portal label</extracomment>
        <translation>Wählen Sie für Autotask Pause Sync</translation>
    </message>
    <message>
        <source>Do not disconnect: links would be lost that are right.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Trennen Sie nicht: Verbindungen, die stimmen, gingen verloren.</translation>
    </message>
    <message>
        <source>Give every device type a product and a type</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Geben Sie jedem Gerätetyp ein Produkt und einen Typ</translation>
    </message>
    <message>
        <source>Steps 1.4 and 1.5 lead through it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Die Schritte 1.4 und 1.5 führen hindurch.</translation>
    </message>
    <message>
        <source>Set the type on each device listed here, and make doubles inactive</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Setzen Sie den Typ an jedem hier aufgeführten Gerät und machen Sie Dubletten inaktiv</translation>
    </message>
    <message>
        <source>Of two, keep the one whose configuration holds passwords and documents. An inactive device leaves its configuration in IT Glue as an orphan, to be archived.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Behalten Sie von zweien das, dessen Konfiguration Passwörter und Dokumente enthält. Ein inaktives Gerät lässt seine Konfiguration in IT Glue verwaist zurück, sie ist dann zu archivieren.</translation>
    </message>
    <message>
        <source>Clear Sync Configuration Items without Configuration Item Types, resume, and Start Manual Sync</source>
        <extracomment>Repair route, instruction heading; portal labels</extracomment>
        <translation>Deaktivieren Sie Sync Configuration Items without Configuration Item Types, setzen Sie fort und wählen Sie Start Manual Sync</translation>
    </message>
    <message>
        <source>Two-way sync was left on</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Die Zwei-Wege-Synchronisierung blieb an</translation>
    </message>
    <message>
        <source>IT Glue writes into Autotask. What was there before on both sides does not sync until each record is edited and saved, and edits overwrite each other.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>IT Glue schreibt in Autotask. Was vorher auf beiden Seiten da war, wird erst synchronisiert, wenn jeder Datensatz bearbeitet und gespeichert ist, und Änderungen überschreiben einander.</translation>
    </message>
    <message>
        <source>Clear Enable two-way sync, then save</source>
        <extracomment>Repair route, instruction heading. Enable two-way sync is a portal label</extracomment>
        <translation>Deaktivieren Sie Enable two-way sync und speichern Sie</translation>
    </message>
    <message>
        <source>Look through the devices listed here, which IT Glue changed</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Sehen Sie die hier aufgeführten Geräte durch, die IT Glue geändert hat</translation>
    </message>
    <message>
        <source>Write in what is right. From now on Autotask wins, and IT Glue follows it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Tragen Sie das Richtige ein. Von jetzt an gilt Autotask, und IT Glue folgt.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync, and confirm step 2.4 again</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Wählen Sie Start Manual Sync und bestätigen Sie Schritt 2.4 erneut</translation>
    </message>
    <message>
        <source>Datto RMM was linked to IT Glue before Autotask</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM wurde vor Autotask mit IT Glue verbunden</translation>
    </message>
    <message>
        <source>Configurations made from Datto RMM do not know Autotask. When Autotask is linked, each device that does not match exactly is created a second time.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Aus Datto RMM entstandene Konfigurationen kennen Autotask nicht. Wird Autotask verbunden, entsteht jedes Gerät, das nicht genau passt, ein zweites Mal.</translation>
    </message>
    <message>
        <source>Disconnect Datto RMM in IT Glue, and keep its data</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Trennen Sie Datto RMM in IT Glue und behalten Sie seine Daten</translation>
    </message>
    <message>
        <source>Its configurations stay and stand alone. Nothing in Datto RMM changes.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Seine Konfigurationen bleiben und stehen für sich. In Datto RMM ändert sich nichts.</translation>
    </message>
    <message>
        <source>Make names and serial numbers equal on both sides</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Gleichen Sie Namen und Seriennummern auf beiden Seiten an</translation>
    </message>
    <message>
        <source>The forecast of step 2.1 lists what would be joined and what doubled.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Die Prognose in Schritt 2.1 führt auf, was verbunden und was verdoppelt würde.</translation>
    </message>
    <message>
        <source>Link Autotask as chapter 2 says, and wait until its sync is done</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Verbinden Sie Autotask, wie Kapitel 2 es sagt, und warten Sie, bis die Synchronisierung fertig ist</translation>
    </message>
    <message>
        <source>Link Datto RMM again as chapter 3 says</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Verbinden Sie Datto RMM wieder, wie Kapitel 3 es sagt</translation>
    </message>
    <message>
        <source>Datto RMM was matched by its sites</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM wurde nach seinen Sites zugeordnet</translation>
    </message>
    <message>
        <source>Where a site is named differently from its company, live data went to an organization of the site&apos;s name, and the customer&apos;s own got none.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Wo eine Site anders heißt als ihre Firma, gingen Live-Daten an eine Organisation mit dem Namen der Site, und die des Kunden bekam keine.</translation>
    </message>
    <message>
        <source>In the settings of Datto RMM, choose Autotask Companies, then save</source>
        <extracomment>Repair route, instruction heading. Autotask Companies is a portal label</extracomment>
        <translation>Wählen Sie in den Einstellungen von Datto RMM Autotask Companies und speichern Sie</translation>
    </message>
    <message>
        <source>If IT Glue no longer lets you choose, disconnect Datto RMM with its data kept, and connect it again as step 3.2 says.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Lässt IT Glue Sie nicht mehr wählen, trennen Sie Datto RMM unter Beibehaltung der Daten und verbinden Sie es erneut, wie Schritt 3.2 es sagt.</translation>
    </message>
    <message>
        <source>On the Matched tab, Change Match for the organizations listed here</source>
        <extracomment>Repair route, instruction heading. Change Match and Matched are portal labels</extracomment>
        <translation>Nutzen Sie auf der Registerkarte Matched Change Match für die hier aufgeführten Organisationen</translation>
    </message>
    <message>
        <source>Empty the organizations that were made for sites</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>Leeren Sie die Organisationen, die für Sites angelegt wurden</translation>
    </message>
    <message>
        <source>Move their documents and passwords to the customer&apos;s organization before you delete one: nothing comes back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>Verschieben Sie ihre Dokumente und Passwörter in die Organisation des Kunden, bevor Sie eine löschen: Nichts kommt zurück.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync for Datto RMM</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Wählen Sie für Datto RMM Start Manual Sync</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Paste the key above at once, and any address of your IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Den Schlüssel gleich oben einfügen, dazu irgendeine Adresse Ihres IT Glue</translation>
    </message>
    <message>
        <source>It is on if step 0.1 was done. Without it, users have no API section.</source>
        <extracomment>Step 3.1, instruction note. API is a portal label</extracomment>
        <translation>Er ist an, wenn Schritt 0.1 erledigt ist. Ohne ihn haben Benutzer keinen Abschnitt API.</translation>
    </message>
    <message>
        <source>In Datto RMM, give each field you want a name, and let a component fill it in</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>Geben Sie in Datto RMM jedem gewünschten Feld einen Namen, und lassen Sie es von einer Komponente füllen</translation>
    </message>
    <message>
        <source>How that is done stands in Datto RMM&apos;s help, under User-defined fields.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note; the name of a page of Datto RMM&apos;s help</extracomment>
        <translation>Wie das geht, steht in der Hilfe von Datto RMM unter User-defined fields.</translation>
    </message>
    <message>
        <source>A device in Autotask can open Web Remote or its page in Datto RMM. The device insight of a ticket lets you remote into the device by its name, and no more. With the Datto RMM insight made visible, the same tools, free disk space, and whether it is online for you stand right on the ticket.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, why. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Ein Gerät in Autotask kann Web Remote oder seine Seite in Datto RMM öffnen. Der Geräteeinblick eines Tickets lässt Sie sich über den Namen auf das Gerät aufschalten, mehr nicht. Ist der Einblick von Datto RMM sichtbar, stehen dieselben Werkzeuge, der freie Speicherplatz und ob es für Sie online ist gleich auf dem Ticket.</translation>
    </message>
    <message>
        <source>Use RMM and BCDR from Autotask</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>RMM und BCDR aus Autotask nutzen</translation>
    </message>
    <message>
        <source>Alerts and devices in one place</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, one short line</extracomment>
        <translation>Warnungen und Geräte an einem Ort</translation>
    </message>
    <message>
        <source>With the first link in place, alerts and devices of Datto RMM and BCDR open from Autotask, and there are short ways between a ticket, its device, its site, and its organization.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, why</extracomment>
        <translation>Steht die erste Verbindung, öffnen sich Warnungen und Geräte von Datto RMM und BCDR aus Autotask, und es gibt kurze Wege zwischen einem Ticket, seinem Gerät, seiner Site und seiner Organisation.</translation>
    </message>
    <message>
        <source>Open a device that came from Datto RMM, and start its tools at the top right</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Öffnen Sie ein Gerät, das aus Datto RMM kam, und starten Sie oben rechts seine Werkzeuge</translation>
    </message>
    <message>
        <source>Show your technicians the short ways between the two</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Zeigen Sie Ihren Technikern die kurzen Wege zwischen beiden</translation>
    </message>
    <message>
        <source>They stand in Autotask&apos;s help, under Integration workflows.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Sie stehen in der Hilfe von Autotask unter Integration workflows.</translation>
    </message>
    <message>
        <source>In Ticket Rule Details, give the rule a name and a description of the tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Geben Sie der Regel unter Ticket Rule Details einen Namen und eine Beschreibung der Tickets, für die sie gilt, und wählen Sie Next</translation>
    </message>
    <message>
        <source>The button is then disabled and reads Saved and authenticated. If Datto RMM refuses, mend the values before another try: repeated failures lock the user.</source>
        <extracomment>Step 1.3, instruction note. Saved and authenticated is a portal label</extracomment>
        <translation>Die Schaltfläche ist danach inaktiv und zeigt Saved and authenticated. Lehnt Datto RMM ab, berichtigen Sie die Werte vor einem neuen Versuch: Wiederholte Fehler sperren den Benutzer.</translation>
    </message>
    <message>
        <source>Check that you have these three</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>Prüfen Sie, ob Sie diese drei haben</translation>
    </message>
    <message>
        <source>All of them stand in Autotask&apos;s help. Search it for BCDR tools.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Alle stehen in der Hilfe von Autotask. Suchen Sie dort nach BCDR tools.</translation>
    </message>
    <message>
        <source>First and last name and an email address are required, too; mail about failed syncs goes there. Your own copy of that level works too. The vendor&apos;s guide speaks of a custom level from an earlier section; there is no such section. The vendor stands under API Tracking Identifier.</source>
        <extracomment>Step 1.1, instruction note. API Tracking Identifier is a portal label</extracomment>
        <translation>Vor- und Nachname und eine E-Mail-Adresse sind ebenfalls Pflicht; dorthin geht Post über fehlgeschlagene Synchronisierungen. Ihre eigene Kopie dieser Stufe geht auch. Die Anleitung des Anbieters spricht von einer eigenen Stufe aus einem früheren Abschnitt; den gibt es nicht. Der Anbieter steht unter API Tracking Identifier.</translation>
    </message>
    <message>
        <source>Every check with its evidence, its cause and its mend. Trivet keeps looking while this page is open, and writes nothing that you have not seen first.</source>
        <translation>Jede Prüfung mit Beleg, Ursache und Abhilfe. Trivet schaut weiter nach, solange diese Seite offen ist, und schreibt nichts, was Sie nicht vorher gesehen haben.</translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message>
        <source>configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>devices matched</source>
        <translation>zugeordnete Geräte</translation>
    </message>
    <message>
        <source>devices in Autotask</source>
        <translation>Geräte in Autotask</translation>
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
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links were verified when they were last read</extracomment>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>Second line below &quot;2 of 3&quot; links; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>verifiziert %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>Read aloud for an edge of the diagram</extracomment>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <extracomment>Read aloud for an edge of the diagram; %1 is &quot;6 of 6 steps&quot;, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1, verifiziert %2</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>later chapter</source>
        <translation>späteres Kapitel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Left out. You can add it at any time.</source>
        <translation>Ausgelassen. Sie können es jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The worst finding of a link; %1 its title, %2 its evidence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Verified when it was last read, %1.</source>
        <extracomment>Of a link; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>Verifiziert, als es zuletzt gelesen wurde, %1.</translation>
    </message>
    <message>
        <source>Everything that can be proved is proved; the rest was confirmed.</source>
        <translation>Alles, was sich beweisen lässt, ist bewiesen; der Rest wurde bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proved</source>
        <translation>
            <numerusform>%Ln bewiesen</numerusform>
            <numerusform>%Ln bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <extracomment>%1 the worst finding of a link, in a sentence; %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 (und %Ln weiterer)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>In general</source>
        <extracomment>Row of the health check: what belongs to none of the links</extracomment>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>Hurts</name>
    <message>
        <source>Every call to Autotask is refused, so nothing of it can be checked.</source>
        <translation>Jeder Aufruf an Autotask wird abgelehnt, es lässt sich dort also nichts prüfen.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Autotask. Trying again and again locks the user.</source>
        <translation>Trivet liest nichts aus Autotask. Wiederholte Versuche sperren den Benutzer.</translation>
    </message>
    <message>
        <source>While the user is locked, everything that signs in with it stands still.</source>
        <translation>Solange der Benutzer gesperrt ist, steht alles still, was sich damit anmeldet.</translation>
    </message>
    <message>
        <source>What Trivet may not see looks like missing, so most checks stay unknown.</source>
        <translation>Was Trivet nicht sehen darf, sieht aus, als fehle es; die meisten Prüfungen bleiben daher unbekannt.</translation>
    </message>
    <message>
        <source>User-defined fields that are protected do not sync.</source>
        <translation>Geschützte benutzerdefinierte Felder werden nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Datto RMM may refuse a user of another domain.</source>
        <translation>Datto RMM lehnt einen Benutzer einer anderen Domäne möglicherweise ab.</translation>
    </message>
    <message>
        <source>When one user is locked, both links stop, and nobody can tell which of them did it.</source>
        <translation>Wird der eine Benutzer gesperrt, stehen beide Verbindungen, und niemand kann sagen, welche es war.</translation>
    </message>
    <message>
        <source>At the limit Autotask stops answering every integration, ticketing among them.</source>
        <translation>An der Grenze antwortet Autotask keiner Integration mehr, auch nicht dem Ticketbetrieb.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Datto RMM, so devices and sites stay unknown.</source>
        <translation>Trivet liest nichts aus Datto RMM, Geräte und Sites bleiben daher unbekannt.</translation>
    </message>
    <message>
        <source>While Datto RMM holds Trivet back, a good key looks like a bad one.</source>
        <translation>Solange Datto RMM Trivet zurückhält, sieht ein guter Schlüssel wie ein schlechter aus.</translation>
    </message>
    <message>
        <source>A key of a person stops working when the person leaves.</source>
        <translation>Der Schlüssel einer Person funktioniert nicht mehr, wenn die Person geht.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of IT Glue, so organizations and configurations stay unknown.</source>
        <translation>Trivet liest nichts aus IT Glue, Organisationen und Konfigurationen bleiben daher unbekannt.</translation>
    </message>
    <message>
        <source>IT Glue revokes a key that nobody used for 90 days.</source>
        <translation>IT Glue widerruft einen Schlüssel, den 90 Tage lang niemand benutzt hat.</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection cannot be read or matched.</source>
        <translation>Clients von SaaS Protection lassen sich weder lesen noch zuordnen.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both integrations.</source>
        <translation>Den einen Schlüssel zu erneuern unterbricht beide Integrationen.</translation>
    </message>
    <message>
        <source>Data of two companies would be mixed.</source>
        <translation>Daten zweier Firmen würden vermischt.</translation>
    </message>
    <message>
        <source>Secrets are gone when Trivet closes, and have to be pasted again.</source>
        <translation>Secrets sind weg, wenn Trivet schließt, und müssen erneut eingefügt werden.</translation>
    </message>
    <message>
        <source>Secrets seem lost, though another keychain has them.</source>
        <translation>Secrets scheinen verloren, obwohl ein anderer Schlüsselbund sie hat.</translation>
    </message>
    <message>
        <source>From half a list nothing can be called missing, so checks stay unknown.</source>
        <translation>Aus einer halben Liste lässt sich nichts fehlend nennen, Prüfungen bleiben daher unbekannt.</translation>
    </message>
    <message>
        <source>A secret that was not saved has to be made anew, because portals show it once.</source>
        <translation>Ein nicht gespeichertes Secret muss neu erzeugt werden, denn Portale zeigen es nur einmal.</translation>
    </message>
    <message>
        <source>What is empty here is missing where it is to be pasted.</source>
        <translation>Was hier leer ist, fehlt dort, wo es einzufügen ist.</translation>
    </message>
    <message>
        <source>Datto RMM cannot sign in to Autotask, and no device comes.</source>
        <translation>Datto RMM kann sich nicht bei Autotask anmelden, und kein Gerät kommt an.</translation>
    </message>
    <message>
        <source>Devices of sites without a company never reach Autotask.</source>
        <translation>Geräte von Sites ohne Firma erreichen Autotask nie.</translation>
    </message>
    <message>
        <source>Nothing can be said of customers until it is known which type means them.</source>
        <translation>Über Kunden lässt sich nichts sagen, bis bekannt ist, welcher Typ für sie steht.</translation>
    </message>
    <message>
        <source>Devices of a customer that slipped in would be billed to yourself.</source>
        <translation>Geräte eines Kunden, die hineingeraten sind, würden auf Sie gebucht.</translation>
    </message>
    <message>
        <source>No device type can be mapped, and every device comes up as Autotask Default in IT Glue.</source>
        <translation>Kein Gerätetyp lässt sich zuweisen, und jedes Gerät erscheint in IT Glue als Autotask Default.</translation>
    </message>
    <message>
        <source>Reports are split between types of nearly one name.</source>
        <translation>Berichte verteilen sich auf Typen mit fast gleichem Namen.</translation>
    </message>
    <message>
        <source>These devices come up as Autotask Default in IT Glue, or not at all, and IT Glue cannot mend that.</source>
        <translation>Diese Geräte erscheinen in IT Glue als Autotask Default oder gar nicht, und IT Glue kann das nicht beheben.</translation>
    </message>
    <message>
        <source>Devices of this type will come without a configuration item type.</source>
        <translation>Geräte dieses Typs werden ohne Konfigurationselementtyp ankommen.</translation>
    </message>
    <message>
        <source>Datto RMM cannot create the devices that this product stands for.</source>
        <translation>Datto RMM kann die Geräte, für die dieses Produkt steht, nicht anlegen.</translation>
    </message>
    <message>
        <source>New devices keep coming without a type.</source>
        <translation>Neue Geräte kommen weiter ohne Typ an.</translation>
    </message>
    <message>
        <source>Devices of these sites never reach Autotask, and so never IT Glue.</source>
        <translation>Geräte dieser Sites erreichen Autotask nie und damit auch IT Glue nie.</translation>
    </message>
    <message>
        <source>Devices land on companies that are gone or no customers.</source>
        <translation>Geräte landen bei Firmen, die es nicht mehr gibt oder die keine Kunden sind.</translation>
    </message>
    <message>
        <source>A device that is not in Autotask has no tickets, no contract and no documentation.</source>
        <translation>Ein Gerät, das nicht in Autotask ist, hat keine Tickets, keinen Vertrag und keine Dokumentation.</translation>
    </message>
    <message>
        <source>IT Glue shows these devices as Autotask Default, or not at all, like devices without a type.</source>
        <translation>IT Glue zeigt diese Geräte als Autotask Default oder gar nicht, wie Geräte ohne Typ.</translation>
    </message>
    <message>
        <source>Devices and defaults are spread over products of one name, and people choose the wrong one.</source>
        <translation>Geräte und Standards verteilen sich auf Produkte gleichen Namens, und man wählt das falsche.</translation>
    </message>
    <message>
        <source>Devices come with whatever category is the default, and perhaps without the fields you need.</source>
        <translation>Geräte kommen mit der Kategorie, die gerade Standard ist, und vielleicht ohne die Felder, die Sie brauchen.</translation>
    </message>
    <message>
        <source>IT Glue shows the devices of all these sites in one organization.</source>
        <translation>IT Glue zeigt die Geräte all dieser Sites in einer Organisation.</translation>
    </message>
    <message>
        <source>Devices of one customer are booked on another, and shown to it.</source>
        <translation>Geräte eines Kunden werden auf einen anderen gebucht und ihm gezeigt.</translation>
    </message>
    <message>
        <source>The device is billed twice, its tickets are split, and IT Glue copies both.</source>
        <translation>Das Gerät wird doppelt abgerechnet, seine Tickets verteilen sich, und IT Glue kopiert beide.</translation>
    </message>
    <message>
        <source>The sync updates whichever record is newest, and IT Glue copies each.</source>
        <translation>Die Synchronisierung aktualisiert den jeweils neuesten Datensatz, und IT Glue kopiert jeden.</translation>
    </message>
    <message>
        <source>A number that several devices bear joins what does not belong together.</source>
        <translation>Eine Nummer, die mehrere Geräte tragen, verbindet, was nicht zusammengehört.</translation>
    </message>
    <message>
        <source>Devices that nobody manages stay on invoices and in IT Glue.</source>
        <translation>Geräte, die niemand verwaltet, bleiben auf Rechnungen und in IT Glue.</translation>
    </message>
    <message>
        <source>One customer sees and pays for what is another&apos;s, and no API can move it.</source>
        <translation>Ein Kunde sieht und bezahlt, was einem anderen gehört, und keine API kann es verschieben.</translation>
    </message>
    <message>
        <source>IT Glue takes name and asset tag from there, so people look for names that are gone.</source>
        <translation>IT Glue übernimmt Name und Inventarnummer von dort, man sucht also Namen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The customer goes on paying for devices that nobody looks after.</source>
        <translation>Der Kunde bezahlt weiter für Geräte, um die sich niemand kümmert.</translation>
    </message>
    <message>
        <source>Reports on these fields stay empty.</source>
        <translation>Berichte über diese Felder bleiben leer.</translation>
    </message>
    <message>
        <source>What nobody has sorted yet, or has deleted, is booked on one customer.</source>
        <translation>Was noch niemand einsortiert oder jemand gelöscht hat, wird auf einen Kunden gebucht.</translation>
    </message>
    <message>
        <source>Devices that come before the mapping is saved come with the wrong type.</source>
        <translation>Geräte, die vor dem Speichern der Zuweisung ankommen, kommen mit dem falschen Typ.</translation>
    </message>
    <message>
        <source>Devices cannot be created without their product.</source>
        <translation>Geräte lassen sich ohne ihr Produkt nicht anlegen.</translation>
    </message>
    <message>
        <source>Devices that another vendor&apos;s user made are not kept up by Datto RMM.</source>
        <translation>Geräte, die der Benutzer eines anderen Anbieters angelegt hat, hält Datto RMM nicht aktuell.</translation>
    </message>
    <message>
        <source>Autotask counts the calls under another vendor&apos;s name, and may refuse them.</source>
        <translation>Autotask zählt die Aufrufe unter dem Namen eines anderen Anbieters und lehnt sie womöglich ab.</translation>
    </message>
    <message>
        <source>The sync stops on the day the password runs out.</source>
        <translation>Die Synchronisierung endet an dem Tag, an dem das Passwort abläuft.</translation>
    </message>
    <message>
        <source>Protected fields stay empty.</source>
        <translation>Geschützte Felder bleiben leer.</translation>
    </message>
    <message>
        <source>Nothing syncs until Datto RMM has signed in.</source>
        <translation>Nichts wird synchronisiert, bis sich Datto RMM angemeldet hat.</translation>
    </message>
    <message>
        <source>Sites of prospects and vendors come up for mapping, too.</source>
        <translation>Auch Sites von Interessenten und Lieferanten tauchen zur Zuweisung auf.</translation>
    </message>
    <message>
        <source>Devices come while their types are still open.</source>
        <translation>Geräte kommen an, während ihre Typen noch offen sind.</translation>
    </message>
    <message>
        <source>What was not saved in Datto RMM is not used.</source>
        <translation>Was in Datto RMM nicht gespeichert wurde, gilt nicht.</translation>
    </message>
    <message>
        <source>Devices of a product without a default type come without one.</source>
        <translation>Geräte eines Produkts ohne Standardtyp kommen ohne Typ an.</translation>
    </message>
    <message>
        <source>No device comes while Map Devices is off.</source>
        <translation>Solange Map Devices aus ist, kommt kein Gerät an.</translation>
    </message>
    <message>
        <source>Without serial numbers and names IT Glue cannot tell that two records are one device.</source>
        <translation>Ohne Seriennummern und Namen kann IT Glue nicht erkennen, dass zwei Datensätze ein Gerät sind.</translation>
    </message>
    <message>
        <source>A wrong address or region looks like a wrong key.</source>
        <translation>Eine falsche Adresse oder Region sieht aus wie ein falscher Schlüssel.</translation>
    </message>
    <message>
        <source>IT Glue cannot sign in to Autotask, and nothing syncs.</source>
        <translation>IT Glue kann sich nicht bei Autotask anmelden, und nichts wird synchronisiert.</translation>
    </message>
    <message>
        <source>What has not come yet looks like missing.</source>
        <translation>Was noch nicht angekommen ist, sieht aus, als fehle es.</translation>
    </message>
    <message>
        <source>The first sync makes a second organization beside the right one.</source>
        <translation>Die erste Synchronisierung legt neben der richtigen eine zweite Organisation an.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, and makes a second organization.</source>
        <translation>IT Glue ordnet nur exakt gleiche Namen zu und legt eine zweite Organisation an.</translation>
    </message>
    <message>
        <source>Documentation of two companies ends up in one organization.</source>
        <translation>Die Dokumentation zweier Firmen landet in einer Organisation.</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are left behind as orphans.</source>
        <translation>Konfigurationen des früheren PSA bleiben verwaist zurück.</translation>
    </message>
    <message>
        <source>Prospects and vendors fill IT Glue.</source>
        <translation>Interessenten und Lieferanten füllen IT Glue.</translation>
    </message>
    <message>
        <source>Each of them has to be mended by hand, in Autotask.</source>
        <translation>Jedes davon muss von Hand in Autotask korrigiert werden.</translation>
    </message>
    <message>
        <source>Documentation stands under the wrong type.</source>
        <translation>Die Dokumentation steht unter dem falschen Typ.</translation>
    </message>
    <message>
        <source>These devices have no documentation and no passwords in IT Glue.</source>
        <translation>Diese Geräte haben in IT Glue keine Dokumentation und keine Passwörter.</translation>
    </message>
    <message>
        <source>Documentation of devices that are gone is taken for true.</source>
        <translation>Die Dokumentation verschwundener Geräte wird für wahr gehalten.</translation>
    </message>
    <message>
        <source>Passwords and documents are split between the twins.</source>
        <translation>Passwörter und Dokumente verteilen sich auf die Doppelgänger.</translation>
    </message>
    <message>
        <source>Sites of customers are not documented.</source>
        <translation>Standorte von Kunden sind nicht dokumentiert.</translation>
    </message>
    <message>
        <source>IT Glue overwrites what stands in Autotask.</source>
        <translation>IT Glue überschreibt, was in Autotask steht.</translation>
    </message>
    <message>
        <source>These records do not sync, and nothing says so.</source>
        <translation>Diese Datensätze werden nicht synchronisiert, und nichts sagt es.</translation>
    </message>
    <message>
        <source>Devices cannot be found by manufacturer or model.</source>
        <translation>Geräte lassen sich nicht nach Hersteller oder Modell finden.</translation>
    </message>
    <message>
        <source>People without an account cannot open IT Glue from Autotask.</source>
        <translation>Personen ohne Konto können IT Glue nicht aus Autotask öffnen.</translation>
    </message>
    <message>
        <source>While it moves, counts of today are not those of tomorrow.</source>
        <translation>Solange sie sich bewegt, sind die Zahlen von heute nicht die von morgen.</translation>
    </message>
    <message>
        <source>What changes in Autotask no longer reaches IT Glue.</source>
        <translation>Was sich in Autotask ändert, erreicht IT Glue nicht mehr.</translation>
    </message>
    <message>
        <source>Records without an account manager fail to sync.</source>
        <translation>Datensätze ohne Account Manager lassen sich nicht synchronisieren.</translation>
    </message>
    <message>
        <source>IT Glue fills with what nobody looks for.</source>
        <translation>IT Glue füllt sich mit dem, was niemand sucht.</translation>
    </message>
    <message>
        <source>Autotask shows nothing of IT Glue.</source>
        <translation>Autotask zeigt nichts von IT Glue.</translation>
    </message>
    <message>
        <source>Protected fields stay empty in IT Glue.</source>
        <translation>Geschützte Felder bleiben in IT Glue leer.</translation>
    </message>
    <message>
        <source>Too much or too little reaches IT Glue, and is hard to take back.</source>
        <translation>Zu viel oder zu wenig erreicht IT Glue und ist schwer zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing reaches IT Glue until the integration is saved.</source>
        <translation>Nichts erreicht IT Glue, bis die Integration gespeichert ist.</translation>
    </message>
    <message>
        <source>Everybody is selected, and each of them gets a mail.</source>
        <translation>Alle sind ausgewählt, und jeder erhält eine E-Mail.</translation>
    </message>
    <message>
        <source>IT Glue has no bin: what is deleted or joined wrongly is gone.</source>
        <translation>IT Glue hat keinen Papierkorb: Was gelöscht oder falsch verbunden wurde, ist weg.</translation>
    </message>
    <message>
        <source>IT Glue cannot read Datto RMM.</source>
        <translation>IT Glue kann Datto RMM nicht lesen.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both programs.</source>
        <translation>Den einen Schlüssel zu erneuern unterbricht beide Programme.</translation>
    </message>
    <message>
        <source>No configuration shows what Datto RMM knows of its device.</source>
        <translation>Keine Konfiguration zeigt, was Datto RMM von ihrem Gerät weiß.</translation>
    </message>
    <message>
        <source>Keys do not work until the user is saved.</source>
        <translation>Schlüssel funktionieren erst, wenn der Benutzer gespeichert ist.</translation>
    </message>
    <message>
        <source>Matching by sites makes organizations a second time.</source>
        <translation>Eine Zuordnung nach Sites legt Organisationen ein zweites Mal an.</translation>
    </message>
    <message>
        <source>Datto RMM shows nothing of IT Glue.</source>
        <translation>Datto RMM zeigt nichts von IT Glue.</translation>
    </message>
    <message>
        <source>Organizations and devices exist twice, once for each link.</source>
        <translation>Organisationen und Geräte gibt es doppelt, einmal je Verbindung.</translation>
    </message>
    <message>
        <source>Each site becomes an organization of its own.</source>
        <translation>Aus jeder Site wird eine eigene Organisation.</translation>
    </message>
    <message>
        <source>Devices of these organizations show nothing of Datto RMM.</source>
        <translation>Geräte dieser Organisationen zeigen nichts von Datto RMM.</translation>
    </message>
    <message>
        <source>Technicians cannot connect to these devices from IT Glue.</source>
        <translation>Techniker können sich aus IT Glue nicht mit diesen Geräten verbinden.</translation>
    </message>
    <message>
        <source>A technician connects to the wrong machine and reads another device&apos;s passwords.</source>
        <translation>Ein Techniker verbindet sich mit dem falschen Rechner und liest die Passwörter eines anderen Geräts.</translation>
    </message>
    <message>
        <source>An address that several devices share matches the wrong one.</source>
        <translation>Eine Adresse, die mehrere Geräte teilen, wird dem falschen zugeordnet.</translation>
    </message>
    <message>
        <source>Warranty is looked up for the wrong device.</source>
        <translation>Die Garantie wird für das falsche Gerät nachgeschlagen.</translation>
    </message>
    <message>
        <source>These records are not matched, and nothing says so.</source>
        <translation>Diese Datensätze werden nicht zugeordnet, und nichts sagt es.</translation>
    </message>
    <message>
        <source>Devices that are long gone are kept up and billed.</source>
        <translation>Längst verschwundene Geräte werden weiter gepflegt und abgerechnet.</translation>
    </message>
    <message>
        <source>Who has not signed in sees an empty pane in Datto RMM.</source>
        <translation>Wer sich nicht angemeldet hat, sieht in Datto RMM einen leeren Bereich.</translation>
    </message>
    <message>
        <source>One of the two panes stays empty.</source>
        <translation>Einer der beiden Bereiche bleibt leer.</translation>
    </message>
    <message>
        <source>Organizations of these clients show no backup.</source>
        <translation>Die Organisationen dieser Clients zeigen kein Backup.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, so these clients stay unmatched.</source>
        <translation>IT Glue ordnet nur exakt gleiche Namen zu, diese Clients bleiben daher ohne Zuordnung.</translation>
    </message>
    <message>
        <source>A second organization appears beside the one that is there.</source>
        <translation>Neben der vorhandenen erscheint eine zweite Organisation.</translation>
    </message>
    <message>
        <source>An organization shows one of its backups and not the other.</source>
        <translation>Eine Organisation zeigt eines ihrer Backups und das andere nicht.</translation>
    </message>
    <message>
        <source>IT Glue does not see these clients, and their billing may suffer.</source>
        <translation>IT Glue sieht diese Clients nicht, und ihre Abrechnung kann leiden.</translation>
    </message>
    <message>
        <source>Numbers that count differently look like an error.</source>
        <translation>Zahlen, die verschieden zählen, sehen aus wie ein Fehler.</translation>
    </message>
    <message>
        <source>IT Glue shows the backups of the day before.</source>
        <translation>IT Glue zeigt die Backups vom Vortag.</translation>
    </message>
    <message>
        <source>Customers may believe they are protected and are not.</source>
        <translation>Kunden glauben vielleicht, sie seien geschützt, und sind es nicht.</translation>
    </message>
    <message>
        <source>No organization shows its backup.</source>
        <translation>Keine Organisation zeigt ihr Backup.</translation>
    </message>
    <message>
        <source>IT Glue joins clients by itself, wrong ones among them.</source>
        <translation>IT Glue verbindet Clients von selbst, auch falsche.</translation>
    </message>
    <message>
        <source>What was decided here has not happened in IT Glue.</source>
        <translation>Was hier entschieden wurde, ist in IT Glue nicht geschehen.</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it works.</source>
        <translation>Noch hat niemand gesehen, dass es funktioniert.</translation>
    </message>
    <message>
        <source>The steps that rest on this stay closed.</source>
        <translation>Die Schritte, die darauf beruhen, bleiben geschlossen.</translation>
    </message>
    <message>
        <source>Nothing stops. It is good to know.</source>
        <translation>Nichts bleibt stehen. Gut zu wissen.</translation>
    </message>
    <message>
        <source>Nothing stops at once. Somebody will have to mend it by hand later.</source>
        <translation>Nichts bleibt sofort stehen. Jemand muss es später von Hand beheben.</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to IT Glue.</source>
        <translation>Dies ist keine Adresse. Kopieren Sie sie aus dem Browser, während Sie bei IT Glue angemeldet sind.</translation>
    </message>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to Autotask.</source>
        <translation>Dies ist keine Adresse. Kopieren Sie sie aus dem Browser, während Sie bei Autotask angemeldet sind.</translation>
    </message>
    <message>
        <source>This field is empty. Paste the value from the portal.</source>
        <translation>Dieses Feld ist leer. Fügen Sie den Wert aus dem Portal ein.</translation>
    </message>
    <message>
        <source>This is an address. Paste the value itself.</source>
        <translation>Dies ist eine Adresse. Fügen Sie den Wert selbst ein.</translation>
    </message>
    <message>
        <source>There is a space inside. Copy the value again, alone.</source>
        <translation>Darin steht ein Leerzeichen. Kopieren Sie nur den Wert noch einmal.</translation>
    </message>
    <message>
        <source>There is a sign inside that no key has. Copy the value again, alone.</source>
        <translation>Darin steht ein Zeichen, das in keinem Schlüssel vorkommt. Kopieren Sie nur den Wert noch einmal.</translation>
    </message>
    <message>
        <source>This is too long. Copy the value alone.</source>
        <translation>Das ist zu lang. Kopieren Sie nur den Wert.</translation>
    </message>
    <message>
        <source>This looks like the user name. Paste the secret here.</source>
        <translation>Das sieht aus wie der Benutzername. Fügen Sie hier das Secret ein.</translation>
    </message>
    <message>
        <source>A user name has the form name@domain. This may be the secret.</source>
        <translation>Ein Benutzername hat die Form name@domain. Dies ist vielleicht das Secret.</translation>
    </message>
    <message>
        <source>The same value is in another field. One of them is wrong.</source>
        <translation>Derselbe Wert steht in einem anderen Feld. Einer davon ist falsch.</translation>
    </message>
    <message>
        <source>User name and secret stand in each other&apos;s field. Swap them.</source>
        <translation>Benutzername und Secret stehen im Feld des jeweils anderen. Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>This is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>Dies ist keine Adresse. Kopieren Sie API URL von der Seite des Benutzers in Datto RMM.</translation>
    </message>
    <message>
        <source>This address does not belong to %1. Nothing is sent there.</source>
        <translation>Diese Adresse gehört nicht zu %1. Dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This names none of the six platforms. Copy API URL again.</source>
        <translation>Dies nennt keine der sechs Plattformen. Kopieren Sie API URL noch einmal.</translation>
    </message>
    <message>
        <source>A key of IT Glue begins with ITG. Copy it again from IT Glue.</source>
        <translation>Ein Schlüssel von IT Glue beginnt mit ITG. Kopieren Sie ihn noch einmal aus IT Glue.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it is not saved. Paste what belongs here, or keep it.</source>
        <translation>Das sieht aus wie ein Secret und wird deshalb nicht gespeichert. Fügen Sie ein, was hierher gehört, oder behalten Sie es.</translation>
    </message>
    <message>
        <source>Spaces or line ends around it were left out</source>
        <translation>Leerzeichen oder Zeilenenden darum herum wurden weggelassen</translation>
    </message>
    <message>
        <source>Shortened to the platform&apos;s address</source>
        <translation>Auf die Adresse der Plattform gekürzt</translation>
    </message>
    <message>
        <source>Filled from Copy all</source>
        <translation>Aus Copy all ausgefüllt</translation>
    </message>
    <message>
        <source>There is a space inside, at place %1. Copy the value again, alone.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>An Stelle %1 steht ein Leerzeichen. Kopieren Sie nur den Wert noch einmal.</translation>
    </message>
    <message>
        <source>There is a line break inside, at place %1. Copy the value again, alone and in one piece.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>An Stelle %1 steht ein Zeilenumbruch. Kopieren Sie nur den Wert noch einmal, in einem Stück.</translation>
    </message>
    <message>
        <source>There is a control character (%2) at place %1, which no key has. Copy the value again.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0007</extracomment>
        <translation>An Stelle %1 steht ein Steuerzeichen (%2), das in keinem Schlüssel vorkommt. Kopieren Sie den Wert noch einmal.</translation>
    </message>
    <message>
        <source>There is an invisible sign (%2) at place %1, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00AD</extracomment>
        <translation>An Stelle %1 steht ein unsichtbares Zeichen (%2), das in keinem Schlüssel vorkommt. Kopieren Sie den Wert direkt aus dem Portal.</translation>
    </message>
    <message>
        <source>The sign at place %1 only looks like “%3”: it is %2, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0430, %3 a letter</extracomment>
        <translation>Das Zeichen an Stelle %1 sieht nur aus wie „%3“: Es ist %2, das in keinem Schlüssel vorkommt. Kopieren Sie den Wert direkt aus dem Portal.</translation>
    </message>
    <message>
        <source>The sign at place %1 (%2) is in no key. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00E9</extracomment>
        <translation>Das Zeichen an Stelle %1 (%2) kommt in keinem Schlüssel vor. Kopieren Sie den Wert direkt aus dem Portal.</translation>
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
        <translation>Grenze der Aufrufe</translation>
    </message>
    <message>
        <source>Rights of Trivet&apos;s user</source>
        <translation>Rechte des Benutzers von Trivet</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Company types</source>
        <translation>Firmentypen</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>Konfigurationselementtypen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Material codes</source>
        <translation>Materialcodes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Sicherheitsstufen</translation>
    </message>
    <message>
        <source>User-defined fields</source>
        <translation>Benutzerdefinierte Felder</translation>
    </message>
    <message>
        <source>Sample of user-defined fields</source>
        <translation>Stichprobe benutzerdefinierter Felder</translation>
    </message>
    <message>
        <source>Vendors of API users</source>
        <translation>Anbieter der API-Benutzer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>State of the platform</source>
        <translation>Zustand der Plattform</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Key pair for IT Glue</source>
        <translation>Schlüsselpaar für IT Glue</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>Konfigurationstypen</translation>
    </message>
    <message>
        <source>Errors of the sync</source>
        <translation>Fehler der Synchronisierung</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lizenzen</translation>
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
            <numerusform>von %Ln Gerät</numerusform>
            <numerusform>von %Ln Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Alle angekommen</translation>
    </message>
    <message>
        <source>No new devices</source>
        <translation>Keine neuen Geräte</translation>
    </message>
    <message>
        <source>No new device for %1</source>
        <translation>Seit %1 kein neues Gerät</translation>
    </message>
    <message>
        <source>Likely causes: a busy Datto RMM queue, sites without a company, or device types without a product.</source>
        <translation>Wahrscheinliche Ursachen: eine ausgelastete Warteschlange von Datto RMM, Sites ohne Firma oder Gerätetypen ohne Produkt.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln configuration(s)</source>
        <extracomment>Behind the count of configurations in IT Glue</extracomment>
        <translation>
            <numerusform>von %Ln Konfiguration</numerusform>
            <numerusform>von %Ln Konfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations</source>
        <extracomment>Below the count of configurations; %1 of %2 organizations</extracomment>
        <translation>%1 von %2 Organisationen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing new in IT Glue for %1</source>
        <translation>Seit %1 nichts Neues in IT Glue</translation>
    </message>
    <message>
        <source>A queued sync starts within about an hour; Start Manual Sync moves it forward. After that, look at Actions &gt; Logs for a type or status that is not selected.</source>
        <translation>Eine eingereihte Synchronisierung beginnt innerhalb von etwa einer Stunde; Start Manual Sync zieht sie vor. Sehen Sie danach unter Actions &gt; Logs nach, ob ein Typ oder Status nicht ausgewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln matched</source>
        <extracomment>Behind the count of devices that are matched; %Ln should be</extracomment>
        <translation>
            <numerusform>von %Ln zugeordnet</numerusform>
            <numerusform>von %Ln zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations matched</source>
        <extracomment>Below the count of matched devices; %1 of %2 organizations</extracomment>
        <translation>%1 von %2 Organisationen zugeordnet</translation>
    </message>
    <message>
        <source>All matched</source>
        <translation>Alle zugeordnet</translation>
    </message>
    <message>
        <source>No new match for %1</source>
        <translation>Seit %1 keine neue Zuordnung</translation>
    </message>
    <message>
        <source>Open Actions &gt; Matching in IT Glue: what is not matched there waits for you. Devices without a serial number cannot be matched by themselves.</source>
        <translation>Öffnen Sie in IT Glue Actions &gt; Matching: Was dort nicht zugeordnet ist, wartet auf Sie. Geräte ohne Seriennummer lassen sich nicht von selbst zuordnen.</translation>
    </message>
    <message>
        <source>Everything arrived</source>
        <translation>Alles angekommen</translation>
    </message>
</context>
<context>
    <name>MapForecast</name>
    <message numerus="yes">
        <source>%Ln would be Autotask Default</source>
        <extracomment>Filter: devices that IT Glue would show with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>%Ln wäre Autotask Default</numerusform>
            <numerusform>%Ln wären Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <extracomment>Filter: devices of which it is not sure what becomes</extracomment>
        <translation>
            <numerusform>%Ln mehrdeutig</numerusform>
            <numerusform>%Ln mehrdeutig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not arrive</source>
        <extracomment>Filter: devices that do not come to Autotask</extracomment>
        <translation>
            <numerusform>%Ln kommt nicht an</numerusform>
            <numerusform>%Ln kommen nicht an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <extracomment>Filter: devices that become new records</extracomment>
        <translation>
            <numerusform>%Ln wird angelegt</numerusform>
            <numerusform>%Ln werden angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join(s)</source>
        <extracomment>Filter: devices that become one with a record that is there</extracomment>
        <translation>
            <numerusform>%Ln wird verbunden</numerusform>
            <numerusform>%Ln werden verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <extracomment>Filter: devices of which something else came than was forecast</extracomment>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
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
            <numerusform>%Ln noch nicht da</numerusform>
            <numerusform>%Ln noch nicht da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not compared</source>
        <extracomment>Filter: devices that cannot be held against the forecast</extracomment>
        <translation>
            <numerusform>%Ln nicht verglichen</numerusform>
            <numerusform>%Ln nicht verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as forecast</source>
        <extracomment>Filter: devices that came, or stayed away, as was forecast</extracomment>
        <translation>
            <numerusform>%Ln wie prognostiziert</numerusform>
            <numerusform>%Ln wie prognostiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column head: a device&apos;s host name</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device type</source>
        <extracomment>Column head: Desktop, Server, Printer</extracomment>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Column head: what was forecast of a device</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column head: what came of the forecast</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column head: the reason</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Type in IT Glue</source>
        <extracomment>Column head: the type that IT Glue shows</extracomment>
        <translation>Typ in IT Glue</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What becomes of a device in Autotask: it becomes one with a record that is there</extracomment>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Is created</source>
        <extracomment>What becomes of a device in Autotask: a new record</extracomment>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What becomes of a device in Autotask: several records fit</extracomment>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Does not arrive</source>
        <extracomment>What becomes of a device in Autotask: nothing</extracomment>
        <translation>Kommt nicht an</translation>
    </message>
    <message>
        <source>No device of the company in Autotask fits</source>
        <translation>Kein Gerät der Firma in Autotask passt</translation>
    </message>
    <message>
        <source>Autotask knows it by its ID in Datto RMM</source>
        <translation>Autotask kennt es durch seine ID in Datto RMM</translation>
    </message>
    <message>
        <source>Same serial number at this company</source>
        <translation>Gleiche Seriennummer bei dieser Firma</translation>
    </message>
    <message>
        <source>Same name at this company; no serial number speaks against it</source>
        <translation>Gleicher Name bei dieser Firma; keine Seriennummer spricht dagegen</translation>
    </message>
    <message>
        <source>Deleted in Datto RMM</source>
        <translation>In Datto RMM gelöscht</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists</source>
        <translation>Auf keiner Site, die Datto RMM auflistet</translation>
    </message>
    <message>
        <source>On one of Datto RMM&apos;s own sites, which no company has</source>
        <extracomment>Managed, OnDemand and Deleted Devices are Datto RMM&apos;s own sites</extracomment>
        <translation>Auf einer der eigenen Sites von Datto RMM, die zu keiner Firma gehört</translation>
    </message>
    <message>
        <source>Its site has no company</source>
        <translation>Seine Site hat keine Firma</translation>
    </message>
    <message>
        <source>The company of its site is gone from Autotask</source>
        <translation>Die Firma seiner Site gibt es in Autotask nicht mehr</translation>
    </message>
    <message>
        <source>The company of its site is inactive</source>
        <translation>Die Firma seiner Site ist inaktiv</translation>
    </message>
    <message>
        <source>An older record of a device that was set up anew</source>
        <translation>Ein älterer Eintrag eines Geräts, das neu aufgesetzt wurde</translation>
    </message>
    <message>
        <source>The mapping of its device type is not known</source>
        <translation>Die Zuweisung seines Gerätetyps ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>Sein Gerätetyp ist nicht zugewiesen</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>Sein Produkt ist inaktiv oder fehlt</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Wie prognostiziert</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>What came is not what was forecast</extracomment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a name where there is none</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Arrived all the same</source>
        <translation>Kam trotzdem an</translation>
    </message>
    <message>
        <source>Joined a device that was there</source>
        <translation>Wurde mit einem vorhandenen Gerät verbunden</translation>
    </message>
    <message>
        <source>Did not join the device that it fits</source>
        <translation>Wurde nicht mit dem passenden Gerät verbunden</translation>
    </message>
    <message>
        <source>Company %1 instead of %2</source>
        <extracomment>%1 and %2 are companies</extracomment>
        <translation>Firma %1 statt %2</translation>
    </message>
    <message>
        <source>Product %1 instead of %2</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Produkt %1 statt %2</translation>
    </message>
    <message>
        <source>Type %1 instead of %2</source>
        <extracomment>%1 and %2 are configuration item types</extracomment>
        <translation>Typ %1 statt %2</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Schon verbunden</translation>
    </message>
    <message>
        <source>Several devices of Autotask are linked to it</source>
        <translation>Mehrere Geräte in Autotask sind damit verbunden</translation>
    </message>
    <message>
        <source>Several devices fit one another; Datto RMM takes the one changed last</source>
        <translation>Mehrere Geräte passen zueinander; Datto RMM nimmt das zuletzt geänderte</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two things in which a device differs from its forecast</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Gone from Datto RMM, or its site or mapping was changed since</source>
        <translation>Aus Datto RMM verschwunden, oder Site oder Zuweisung wurde seither geändert</translation>
    </message>
</context>
<context>
    <name>MappingRows</name>
    <message>
        <source>Create new: %1</source>
        <extracomment>First entry of a product list; %1 is the product that Datto RMM will create
----------
Last entry of a type list; %1 is the configuration item type that Trivet will create in Autotask</extracomment>
        <translation>Neu anlegen: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>Type to be created</source>
        <extracomment>Of a device type whose configuration item type is not in Autotask yet</extracomment>
        <translation>Typ wird angelegt</translation>
    </message>
</context>
<context>
    <name>NameMarks</name>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>breitenloses Leerzeichen</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>breitenloser Verbinder</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weiches Trennzeichen</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>Markierung links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>Markierung rechts nach links</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <extracomment>Read aloud after a name: characters that should not be in it</extracomment>
        <translation>zu viel: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Read aloud after a name: characters it lacks</extracomment>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>invisible: %1</source>
        <extracomment>Read aloud after a name: characters in it that cannot be seen</extracomment>
        <translation>unsichtbar: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Characters spoiled on the way, such as &amp;amp; or Ã¶</source>
        <extracomment>&quot;&amp;amp;&quot; and &quot;Ã¶&quot; are shown as they stand</extracomment>
        <translation>Unterwegs verdorbene Zeichen, etwa &amp;amp; oder Ã¶</translation>
    </message>
    <message>
        <source>Letter case differs</source>
        <translation>Groß- und Kleinschreibung weicht ab</translation>
    </message>
    <message>
        <source>Spaces differ</source>
        <translation>Leerzeichen weichen ab</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; against &quot;and&quot;</source>
        <extracomment>&quot;&amp;&quot; is the character</extracomment>
        <translation>„&amp;“ gegen „and“</translation>
    </message>
    <message>
        <source>With and without an article such as The</source>
        <extracomment>&quot;The&quot; at the start of a company&apos;s name</extracomment>
        <translation>Mit und ohne Artikel wie The</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <extracomment>Ltd, Inc., GmbH at the end of a company&apos;s name</extracomment>
        <translation>Rechtsform weicht ab</translation>
    </message>
    <message>
        <source>Accents differ</source>
        <translation>Akzente weichen ab</translation>
    </message>
    <message>
        <source>Punctuation differs</source>
        <translation>Satzzeichen weichen ab</translation>
    </message>
    <message>
        <source>Letters of another script that look the same</source>
        <translation>Gleich aussehende Buchstaben einer anderen Schrift</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>Ein oder zwei Buchstaben weichen ab</translation>
    </message>
    <message>
        <source>Sounds alike, in another alphabet</source>
        <translation>Klingt gleich, in einem anderen Alphabet</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>The names are exactly the same</source>
        <translation>Die Namen sind genau gleich</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two ways in which names differ</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>space at the start</source>
        <translation>Leerzeichen am Anfang</translation>
    </message>
    <message>
        <source>space at the end</source>
        <translation>Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>double space</source>
        <translation>doppeltes Leerzeichen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>character without width</source>
        <translation>Zeichen ohne Breite</translation>
    </message>
    <message>
        <source>accent stored in another way</source>
        <translation>anders gespeicherter Akzent</translation>
    </message>
    <message>
        <source>letter of another script</source>
        <translation>Buchstabe einer anderen Schrift</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Schon verbunden</translation>
    </message>
    <message>
        <source>No organization comes near; a new one is right</source>
        <translation>Keine Organisation kommt nahe; eine neue ist richtig</translation>
    </message>
    <message>
        <source>Several have exactly this name</source>
        <translation>Mehrere heißen genau so</translation>
    </message>
    <message>
        <source>Name, type and serial number fit</source>
        <translation>Name, Typ und Seriennummer passen</translation>
    </message>
    <message>
        <source>Name and type fit; there is no serial number to compare</source>
        <translation>Name und Typ passen; eine Seriennummer zum Vergleichen gibt es nicht</translation>
    </message>
    <message>
        <source>Several devices or configurations fit, so IT Glue may choose any</source>
        <translation>Mehrere Geräte oder Konfigurationen passen, IT Glue kann also irgendeine wählen</translation>
    </message>
    <message>
        <source>Its organization is no customer&apos;s, so no device was compared</source>
        <translation>Seine Organisation gehört zu keinem Kunden, daher wurde kein Gerät verglichen</translation>
    </message>
    <message>
        <source>No free device of Autotask fits; it stays as it is</source>
        <translation>Kein freies Gerät aus Autotask passt; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Left behind by another PSA</source>
        <translation>Von einem anderen PSA zurückgelassen</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <extracomment>%1 is the name of another PSA product</extracomment>
        <translation>Gehört zu %1</translation>
    </message>
    <message>
        <source>Autotask holds this device of Datto RMM %1 times; IT Glue copies each</source>
        <extracomment>Why a device would be doubled in IT Glue; %1 is a number of records in Autotask</extracomment>
        <translation>Autotask führt dieses Gerät von Datto RMM %1-mal; IT Glue kopiert jedes</translation>
    </message>
    <message>
        <source>Autotask holds its serial number %1 times at this company; IT Glue copies each</source>
        <translation>Autotask führt seine Seriennummer bei dieser Firma %1-mal; IT Glue kopiert jedes</translation>
    </message>
    <message>
        <source>Autotask holds its MAC address %1 times at this company; IT Glue copies each</source>
        <translation>Autotask führt seine MAC-Adresse bei dieser Firma %1-mal; IT Glue kopiert jedes</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This value does not fit the field.</source>
        <translation>Dieser Wert passt nicht in das Feld.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses.</source>
        <translation>Er hat nicht die Form, die %1 verwendet.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it here.</source>
        <translation>Kopieren Sie ihn noch einmal aus dem Portal und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it into its field.</source>
        <translation>Kopieren Sie ihn noch einmal aus dem Portal und fügen Sie ihn in sein Feld ein.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host did not answer.</source>
        <translation>Das Netzwerk, ein Proxy oder der Host des Anbieters hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the connection, then check again.</source>
        <translation>Prüfen Sie die Verbindung und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It is slow now, or something on the way holds the answer back.</source>
        <translation>Der Dienst ist gerade langsam, oder unterwegs wird die Antwort aufgehalten.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Warten Sie eine Minute und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted; a proxy or a wrong clock can cause this.</source>
        <translation>Das Zertifikat wurde nicht anerkannt; ein Proxy oder eine falsch gehende Uhr kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the proxy, then check again.</source>
        <translation>Prüfen Sie das Datum dieses Computers und den Proxy und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This address does not belong to %1, so nothing was sent.</source>
        <translation>Diese Adresse gehört nicht zu %1, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Trivet sends keys only to the vendor&apos;s own hosts.</source>
        <translation>Trivet sendet Schlüssel nur an die eigenen Hosts des Anbieters.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it here.</source>
        <translation>Kopieren Sie die Adresse aus dem Portal und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it into its field.</source>
        <translation>Kopieren Sie die Adresse aus dem Portal und fügen Sie sie in ihr Feld ein.</translation>
    </message>
    <message>
        <source>%1 does not know this user name.</source>
        <translation>%1 kennt diesen Benutzernamen nicht.</translation>
    </message>
    <message>
        <source>It must be the Username (Key) of the API user, not an e-mail address of a person.</source>
        <translation>Es muss Username (Key) des API-Benutzers sein, nicht die E-Mail-Adresse einer Person.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it here.</source>
        <translation>Kopieren Sie Username (Key) vom API-Benutzer und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it into its field.</source>
        <translation>Kopieren Sie Username (Key) vom API-Benutzer und fügen Sie es in sein Feld ein.</translation>
    </message>
    <message>
        <source>%1 could not determine the zone of this user name.</source>
        <translation>%1 konnte die Zone dieses Benutzernamens nicht ermitteln.</translation>
    </message>
    <message>
        <source>The name may be wrong, but right names have met this too.</source>
        <translation>Der Name ist vielleicht falsch, aber auch richtigen Namen ist das schon passiert.</translation>
    </message>
    <message>
        <source>Compare Username (Key) with the portal, or give your Autotask web address.</source>
        <translation>Vergleichen Sie Username (Key) mit dem Portal oder geben Sie Ihre Autotask-Webadresse an.</translation>
    </message>
    <message>
        <source>%1 did not accept the key and secret.</source>
        <translation>%1 hat Schlüssel und Secret nicht angenommen.</translation>
    </message>
    <message>
        <source>The secret was probably not copied in full, or the user is locked.</source>
        <translation>Wahrscheinlich wurde das Secret nicht vollständig kopiert, oder der Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>Paste the secret again. Trivet repeats a refused one only when you ask, because that locks the user.</source>
        <translation>Fügen Sie das Secret erneut ein. Ein abgelehntes wiederholt Trivet nur auf Ihren Wunsch, weil das den Benutzer sperrt.</translation>
    </message>
    <message>
        <source>Paste the secret again in Trivet&apos;s window. A refused one is not repeated, because that locks the user.</source>
        <translation>Fügen Sie das Secret im Fenster von Trivet erneut ein. Ein abgelehntes wird nicht wiederholt, weil das den Benutzer sperrt.</translation>
    </message>
    <message>
        <source>%1 did not accept the tracking identifier or the user.</source>
        <translation>%1 hat die Tracking-Kennung oder den Benutzer nicht angenommen.</translation>
    </message>
    <message>
        <source>The identifier must be of the kind Custom and belong to this API user.</source>
        <translation>Die Kennung muss von der Art Custom sein und zu diesem API-Benutzer gehören.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it here.</source>
        <translation>Kopieren Sie die Tracking-Kennung vom API-Benutzer und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it into its field.</source>
        <translation>Kopieren Sie die Tracking-Kennung vom API-Benutzer und fügen Sie sie in ihr Feld ein.</translation>
    </message>
    <message>
        <source>%1 does not let this user read that.</source>
        <translation>%1 lässt diesen Benutzer das nicht lesen.</translation>
    </message>
    <message>
        <source>Its security level is too narrow.</source>
        <translation>Seine Sicherheitsstufe ist zu eng.</translation>
    </message>
    <message>
        <source>Give the user the recommended security level, then check again.</source>
        <translation>Geben Sie dem Benutzer die empfohlene Sicherheitsstufe und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 asks Trivet to wait.</source>
        <translation>%1 bittet Trivet zu warten.</translation>
    </message>
    <message>
        <source>Too many calls were made by all programs together.</source>
        <translation>Alle Programme zusammen haben zu viele Aufrufe gemacht.</translation>
    </message>
    <message>
        <source>Trivet pauses until %2 and goes on by itself.</source>
        <translation>Trivet pausiert bis %2 und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Try again after %2.</source>
        <translation>Versuchen Sie es nach %2 erneut.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment.</source>
        <translation>%1 ist im Moment außer Betrieb.</translation>
    </message>
    <message>
        <source>It answered that it cannot serve this now.</source>
        <translation>Der Dienst hat geantwortet, dass er dies jetzt nicht leisten kann.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Warten Sie einige Minuten und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>Die Antwort von %1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses, or gives no reason.</source>
        <translation>Sie hat nicht die Form, die %1 verwendet, oder nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see whether it works, then check again.</source>
        <translation>Öffnen Sie das Portal im Browser, um zu sehen, ob es funktioniert, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer from %1.</source>
        <translation>Statt der Antwort von %1 kam eine Webseite.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or a maintenance page stands in between.</source>
        <translation>Eine Anmeldeseite des Netzwerks, ein Proxy oder eine Wartungsseite steht dazwischen.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what is shown, then check again.</source>
        <translation>Öffnen Sie das Portal im Browser, um zu sehen, was angezeigt wird, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation>Die Verbindung zu %1 brach mitten in einer Antwort ab.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host ended it.</source>
        <translation>Das Netzwerk, ein Proxy oder der Host des Anbieters hat sie beendet.</translation>
    </message>
    <message>
        <source>Check again; if it happens often, look at the proxy.</source>
        <translation>Prüfen Sie erneut; geschieht es oft, sehen Sie sich den Proxy an.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The details give its own words.</source>
        <translation>Die Einzelheiten geben den Wortlaut wieder.</translation>
    </message>
    <message>
        <source>Mend what it names in the portal, then check again.</source>
        <translation>Beheben Sie im Portal, was dort genannt ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>%1 hat keinen solchen Datensatz.</translation>
    </message>
    <message>
        <source>It was deleted, or this user may not see it.</source>
        <translation>Er wurde gelöscht, oder dieser Benutzer darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Check again to read the present records.</source>
        <translation>Prüfen Sie erneut, um die jetzigen Datensätze zu lesen.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You left the page, or Trivet was closing.</source>
        <translation>Sie haben die Seite verlassen, oder Trivet wurde gerade geschlossen.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>Prüfen Sie erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The secret is not in the system keychain.</source>
        <translation>Das Secret ist nicht im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>It was removed there, or saved on another computer.</source>
        <translation>Es wurde dort entfernt oder auf einem anderen Computer gespeichert.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Open the tenant in the window of Trivet and paste it again.</source>
        <translation>Öffnen Sie den Mandanten im Fenster von Trivet und fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The system keychain did not let Trivet in.</source>
        <translation>Der Schlüsselbund des Systems hat Trivet nicht eingelassen.</translation>
    </message>
    <message>
        <source>The question was answered with no, or closed.</source>
        <translation>Die Frage wurde mit Nein beantwortet oder geschlossen.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Trivet to use it.</source>
        <translation>Entsperren Sie den Schlüsselbund und erlauben Sie Trivet die Benutzung.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Until it is unlocked, Trivet can neither save a secret in it nor read one.</source>
        <translation>Bis er entsperrt ist, kann Trivet darin weder ein Secret speichern noch eines lesen.</translation>
    </message>
    <message>
        <source>Unlock the keychain to save it.</source>
        <translation>Entsperren Sie den Schlüsselbund, um es zu speichern.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keychain service is running here.</source>
        <translation>Hier läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes. Start a keychain service to keep them longer.</source>
        <translation>Secrets werden aufbewahrt, bis Trivet schließt. Starten Sie einen Schlüsselbunddienst, um sie länger zu behalten.</translation>
    </message>
    <message>
        <source>Start a keychain service, then save the secrets in the window of Trivet. Without one they are gone when it closes.</source>
        <translation>Starten Sie einen Schlüsselbunddienst und speichern Sie die Secrets dann im Fenster von Trivet. Ohne ihn sind sie weg, wenn es schließt.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Möglicherweise wartet er in einem anderen Fenster auf sein Passwort.</translation>
    </message>
    <message>
        <source>Answer it there, then try again.</source>
        <translation>Antworten Sie dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The system keychain could not keep or give the secret.</source>
        <translation>Der Schlüsselbund des Systems konnte das Secret nicht aufbewahren oder herausgeben.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then paste the secret again.</source>
        <translation>Prüfen Sie den Schlüsselbund Ihres Systems und fügen Sie das Secret dann erneut ein.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then try again.</source>
        <translation>Prüfen Sie den Schlüsselbund Ihres Systems und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Trivet could not save.</source>
        <translation>Trivet konnte nicht speichern.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written.</source>
        <translation>Der Datenträger ist voll, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Make room or correct the rights. What you typed stays here until then.</source>
        <translation>Schaffen Sie Platz oder korrigieren Sie die Rechte. Bis dahin bleibt hier, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Make room or correct the rights, then try again.</source>
        <translation>Schaffen Sie Platz oder korrigieren Sie die Rechte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This tenant was saved by a newer Trivet.</source>
        <translation>Dieser Mandant wurde von einem neueren Trivet gespeichert.</translation>
    </message>
    <message>
        <source>This version cannot read all of it, so it was left untouched.</source>
        <translation>Diese Version kann nicht alles davon lesen und hat es deshalb nicht angerührt.</translation>
    </message>
    <message>
        <source>Install the newer version to go on.</source>
        <translation>Installieren Sie die neuere Version, um fortzufahren.</translation>
    </message>
    <message>
        <source>The file of this tenant is damaged.</source>
        <translation>Die Datei dieses Mandanten ist beschädigt.</translation>
    </message>
    <message>
        <source>It cannot be read; it was kept under another name.</source>
        <translation>Sie ist nicht lesbar und wurde unter einem anderen Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore a backup, or set the tenant up again.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder richten Sie den Mandanten neu ein.</translation>
    </message>
    <message>
        <source>This tenant is open in another Trivet.</source>
        <translation>Dieser Mandant ist in einem anderen Trivet geöffnet.</translation>
    </message>
    <message>
        <source>Two copies must not write to one file.</source>
        <translation>Zwei Exemplare dürfen nicht in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Close the other copy to make changes here.</source>
        <translation>Schließen Sie das andere Exemplar, um hier Änderungen zu machen.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>Schließen Sie das andere Exemplar und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no tenant named %3 here.</source>
        <translation>Hier gibt es keinen Mandanten namens %3.</translation>
    </message>
    <message>
        <source>The name differs, or the tenant is kept in another data folder.</source>
        <translation>Der Name weicht ab, oder der Mandant liegt in einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>Compare the name with those on the first page of Trivet.</source>
        <translation>Vergleichen Sie den Namen mit denen auf der ersten Seite von Trivet.</translation>
    </message>
    <message>
        <source>%3 could not be written.</source>
        <translation>%3 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder is missing, full or protected, or a link stands in this place.</source>
        <translation>Der Ordner fehlt, ist voll oder geschützt, oder an dieser Stelle steht ein Link.</translation>
    </message>
    <message>
        <source>Choose another place, or correct this one, then try again.</source>
        <translation>Wählen Sie einen anderen Ort oder korrigieren Sie diesen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file of this tenant is gone, so Trivet could not save.</source>
        <translation>Die Datei dieses Mandanten ist weg, deshalb konnte Trivet nicht speichern.</translation>
    </message>
    <message>
        <source>It or its folder was deleted, moved or replaced while Trivet had it open.</source>
        <translation>Sie oder ihr Ordner wurde gelöscht, verschoben oder ersetzt, während Trivet sie geöffnet hatte.</translation>
    </message>
    <message>
        <source>Put it back where it was. What you typed stays here until then.</source>
        <translation>Legen Sie sie zurück an ihren Ort. Bis dahin bleibt hier, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Put it back where it was, then try again.</source>
        <translation>Legen Sie sie zurück an ihren Ort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Trivet made a mistake.</source>
        <translation>Trivet hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>This should not happen; nothing was changed at the vendors.</source>
        <translation>Das sollte nicht vorkommen; bei den Anbietern wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start Trivet again. Your answers are saved.</source>
        <translation>Starten Sie Trivet neu. Ihre Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>the vendor</source>
        <extracomment>Stands where the vendor&apos;s name would be when it is not known</extracomment>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>Stands where the time of the next try would be when the vendor did not say it: &quot;Try again after a few minutes.&quot;</extracomment>
        <translation>einigen Minuten</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: begins the review of an integration</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>passed earlier, now out of date</source>
        <translation>früher bestanden, jetzt veraltet</translation>
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
        <translation>weniger als 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of an hour&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in an hour</extracomment>
        <translation>%1 des Limits für eine Stunde</translation>
    </message>
    <message>
        <source>%1 of a minute&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in a minute</extracomment>
        <translation>%1 des Limits für eine Minute</translation>
    </message>
    <message>
        <source>%1 of the limit for %2 minutes</source>
        <extracomment>%1 is &quot;69 %&quot;, %2 a number of minutes; the calls that the vendor allows in that time</extracomment>
        <translation>%1 des Limits für %2 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <extracomment>Before a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>etwa %Ln Aufruf</numerusform>
            <numerusform>etwa %Ln Aufrufe</numerusform>
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
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <extracomment>%1 the product, %2 &quot;412 calls&quot;, %3 &quot;40 s&quot;</extracomment>
        <translation>%1: %2 in %3.</translation>
    </message>
    <message>
        <source>Reading everything takes about %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>Alles zu lesen dauert etwa %1.</translation>
    </message>
    <message>
        <source>The latest reading took %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;, afterwards; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>Das letzte Lesen dauerte %1.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Rate limited until %1; what was not read is unknown.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>Begrenzt bis %1; was nicht gelesen wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>Rate limited until %1; waiting.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>Begrenzt bis %1; Trivet wartet.</translation>
    </message>
    <message>
        <source>Practice world</source>
        <extracomment>Title of the report on a practice world</extracomment>
        <translation>Übungswelt</translation>
    </message>
    <message>
        <source>%1: Only part of the records arrived. Run the command again.</source>
        <extracomment>%1 is the key of a list, like &quot;rmm.devices&quot;</extracomment>
        <translation>%1: Nur ein Teil der Datensätze kam an. Führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Nothing was read: there are no values to sign in with.</source>
        <translation>Es wurde nichts gelesen: Es gibt keine Werte zum Anmelden.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Report: how Trivet knows something; %1 the name of the person who said so</extracomment>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Report: marks a report of a practice tenant</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Report, head: the customer or own name under which this was set up</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report, head</extracomment>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Report, head</extracomment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>Report, head: the program&apos;s version</extracomment>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Times are in</source>
        <extracomment>Report, head: the time zone of all times</extracomment>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept in the keychain of the computer on which Trivet runs.</source>
        <extracomment>Report, head</extracomment>
        <translation>In diesem Bericht steht kein Schlüssel, Passwort oder Token. Sie werden im Schlüsselbund des Computers aufbewahrt, auf dem Trivet läuft.</translation>
    </message>
    <message>
        <source>Proved</source>
        <extracomment>Report, summary: checks that passed by what Trivet read</extracomment>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <extracomment>Report, summary: checks that passed because a person said so</extracomment>
        <translation>Von einer Person bestätigt</translation>
    </message>
    <message>
        <source>Unknown, could not be read</source>
        <extracomment>Report, summary: checks that could not be answered</extracomment>
        <translation>Unbekannt, nicht lesbar</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>Report, table</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Report, column: two systems that are connected</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Report, column
----------
Report, column: whether a list is complete</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <extracomment>Report, column</extracomment>
        <translation>Bestandene Schritte</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>Report, column: how many records came through
----------
Report, column: records that came through</extracomment>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Report, column: checks of this link by state</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>with warnings</source>
        <extracomment>Report: under the state of a verified link</extracomment>
        <translation>mit Warnungen</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>Report, heading: what happens by itself, and when</extracomment>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Report, column</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Report, column</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Report, column</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Ages of secrets and confirmations</source>
        <extracomment>Report, heading: how old secrets, keys and confirmations are</extracomment>
        <translation>Alter von Secrets und Bestätigungen</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Report, column</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Report, column: what is so old</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <extracomment>Report: title</extracomment>
        <translation>Übergabebericht</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Report: a change that was written and read back</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Report: a change that was undone</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Report: a change that was accepted and not sent
----------
Report: state of a step</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>Report: a change of which it is not known whether it was written</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>Report: a change that was not written</extracomment>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>Report: a change that was no longer to be made</extracomment>
        <translation>Nicht angerührt</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Report: somebody else changed the same at the same time</extracomment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Report: the value of a field before or after a change, where there is none</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>What Trivet changed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Was Trivet geändert hat</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Report, column: the device, product or organization that was changed
----------
Report, column: name of a vendor&apos;s record</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Report, column: the vendor&apos;s name of a field</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Report, column</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Report, column</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Came out</source>
        <extracomment>Report, column: how a change came out</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Who and when</source>
        <extracomment>Report, column: the person, and when</extracomment>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Report: in place of a field&apos;s name, for a record that Trivet created</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Report, under a list that was cut; %1 a number
----------
Report, under a table
----------
Report, under a list of records that was cut; %1 a number</extracomment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Report, column: what was checked, with the fact that was found</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What people confirmed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Was Personen bestätigt haben</translation>
    </message>
    <message>
        <source>No API shows these. A person looked and said so.</source>
        <extracomment>Report</extracomment>
        <translation>Keine API zeigt dies. Eine Person hat nachgesehen und es gesagt.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Report, column: the row, product or setting that was confirmed</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Continued anyway</source>
        <extracomment>Report, heading: warnings in spite of which a person went on</extracomment>
        <translation>Trotzdem fortgefahren</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Report, column: why a person went on</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Device mapping</source>
        <extracomment>Report, heading</extracomment>
        <translation>Gerätezuweisung</translation>
    </message>
    <message>
        <source>Device type in Datto RMM</source>
        <extracomment>Report, column: Datto RMM&apos;s device type</extracomment>
        <translation>Gerätetyp in Datto RMM</translation>
    </message>
    <message>
        <source>Product in Autotask</source>
        <extracomment>Report, column</extracomment>
        <translation>Produkt in Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <extracomment>Report, column</extracomment>
        <translation>Konfigurationselementtyp</translation>
    </message>
    <message>
        <source>created by Datto RMM</source>
        <extracomment>Report: under a product that Datto RMM makes</extracomment>
        <translation>von Datto RMM angelegt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>Report: no configuration item type was chosen</extracomment>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>SaaS Protection clients in IT Glue</source>
        <extracomment>Report, heading</extracomment>
        <translation>Clients von SaaS Protection in IT Glue</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Report, column: a client of Datto SaaS Protection</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Report, column: how it gets its place in IT Glue</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Report, column: IT Glue&apos;s organization</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Carried out</source>
        <extracomment>Report, column: who did it in IT Glue, and when</extracomment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Report: IT Glue does it without anybody</extracomment>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Sync history</source>
        <extracomment>Report, heading: how records arrived over time</extracomment>
        <translation>Verlauf der Synchronisierung</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column: when something was counted</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Report, column: records that should come</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1 of %2 readings, evenly spread</source>
        <extracomment>Report, under a thinned list; %1 how many readings are shown, %2 of how many</extracomment>
        <translation>%1 von %2 Messungen, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Report: a list was read to its end</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <extracomment>Report: a list could not be read the last time</extracomment>
        <translation>Zuletzt nicht gelesen</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>Report: a list broke off, so it proves nothing to be missing</extracomment>
        <translation>Nur ein Teil</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>Report, heading: the lists that all of this rests on</extracomment>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Report, column: a list of records</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Report, column: the product that holds a record</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Report, column: number of records</extracomment>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <extracomment>Report, caption of a list of records; %1 what was found</extracomment>
        <translation>Datensätze: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Report, column: the vendor&apos;s number or key of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Report, column: the vendor&apos;s word for this sort of record</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Follows from: %1</source>
        <extracomment>Report: %1 another finding, of which this one is a consequence</extracomment>
        <translation>Folgt aus: %1</translation>
    </message>
    <message>
        <source>Continued anyway: %1</source>
        <extracomment>Report: a warning in spite of which a person went on; %1 the person&apos;s reason</extracomment>
        <translation>Trotzdem fortgefahren: %1</translation>
    </message>
    <message>
        <source>Known from</source>
        <extracomment>Report, column: how and when Trivet knows it</extracomment>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <extracomment>Report: a key or password is kept, and not shown</extracomment>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Not kept</source>
        <extracomment>Report: a key or password was not given</extracomment>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <extracomment>Report, heading: the instructions of each step</extracomment>
        <translation>Was zu tun war</translation>
    </message>
    <message>
        <source>passed %1</source>
        <extracomment>Report: beside a step&apos;s title; %1 a date and time</extracomment>
        <translation>bestanden %1</translation>
    </message>
    <message>
        <source>Checks of step %1</source>
        <extracomment>Report, caption of a step&apos;s table; %1 number and title of the step</extracomment>
        <translation>Prüfungen von Schritt %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Report, heading: what is not in order, or could not be read</extracomment>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <extracomment>Report, caption: checks without an answer</extracomment>
        <translation>Ließ sich nicht sagen</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>Report: there are no open findings</extracomment>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Report, heading: nothing wrong, but worth knowing</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Report: beside the title of a chapter that may be left out</extracomment>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Other checks</source>
        <extracomment>Report, heading: checks that belong to no step</extracomment>
        <translation>Weitere Prüfungen</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Report: heading of the list of contents</extracomment>
        <translation>Inhalt</translation>
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
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Report: state of a step</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Passed, not read again</source>
        <extracomment>Report: state of a step that passed earlier; what it rests on was not read again</extracomment>
        <translation>Bestanden, nicht erneut gelesen</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verified, not read again</source>
        <extracomment>Report: state of a link that was verified earlier; what it rests on was not read again</extracomment>
        <translation>Verifiziert, nicht erneut gelesen</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Report: a check that holds the next step</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Warns</source>
        <extracomment>Report: a check that warns</extracomment>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Report: a check that only notes something</extracomment>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Matched by its name</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Nach seinem Namen zugeordnet</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>New organization</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>Report: a client of SaaS Protection without a decision</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Geräte in Autotask</translation>
    </message>
    <message>
        <source>Organizations and configurations in IT Glue</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Organisationen und Konfigurationen in IT Glue</translation>
    </message>
    <message>
        <source>Configurations matched</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Zugeordnete Konfigurationen</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Entschiedene Clients</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Report: %1 part, %2 whole, both with the separators of the language</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept until Trivet closes, and nowhere else.</source>
        <translation>In diesem Bericht steht kein Schlüssel, kein Kennwort und kein Token. Sie werden bis zum Schließen von Trivet behalten und sonst nirgends.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Report: a switch is on</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Wird behalten, bis Trivet schließt</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>Report, caption on the first page: findings that are not in order</extracomment>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Report, column: what is not in order</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Report, heading: what comes when, and how old things are</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Report, heading: lists of records and readings, at the end</extracomment>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>How the syncs went</source>
        <extracomment>Report, heading: a chart of each sync</extracomment>
        <translation>Wie die Synchronisierungen verliefen</translation>
    </message>
    <message>
        <source>What it hurts later: %1</source>
        <extracomment>Report, below a finding; %1 what it does later if it is left so</extracomment>
        <translation>Was es später schadet: %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <extracomment>Report, below a finding; %1 is a step of the guide and the way in the portal</extracomment>
        <translation>So wird es behoben: %1</translation>
    </message>
    <message>
        <source>Records of this in the appendix: %1</source>
        <extracomment>Report, below a finding; %1 how many records are behind it</extracomment>
        <translation>Datensätze dazu im Anhang: %1</translation>
    </message>
    <message>
        <source>Could not be told, see the appendix: %1</source>
        <extracomment>Report: checks without an answer; %1 a number</extracomment>
        <translation>Nicht zu sagen, siehe Anhang: %1</translation>
    </message>
    <message>
        <source>Links that are not set up have no findings here.</source>
        <extracomment>Report</extracomment>
        <translation>Verbindungen, die nicht eingerichtet sind, haben hier keine Befunde.</translation>
    </message>
    <message>
        <source>What was set, and how it is known</source>
        <extracomment>Report, heading: the settings of each step, with their checks</extracomment>
        <translation>Was eingestellt ist und woher es bekannt ist</translation>
    </message>
    <message>
        <source>%1 arrived between %2 and %3.</source>
        <extracomment>Report: what a chart shows, read aloud; %1 &quot;18 of 20&quot;, %2 and %3 are points in time</extracomment>
        <translation>%1 kamen zwischen %2 und %3 an.</translation>
    </message>
</context>
<context>
    <name>SaasRows</name>
    <message>
        <source>By its name in the Partner Portal, %1: %2</source>
        <extracomment>Under the table of clients. %1 is the client&apos;s name in another portal, %2 what differs, such as &quot;Spaces differ&quot;</extracomment>
        <translation>Nach seinem Namen im Partner Portal, %1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Takes back what was decided for a client</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>Behind the name of an organization in a list</extracomment>
        <translation>inaktiv</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Autotask zone</source>
        <translation>Zone von Autotask</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>Felder dieses Schritts</translation>
    </message>
    <message>
        <source>All filled in</source>
        <translation>Alle ausgefüllt</translation>
    </message>
    <message>
        <source>Place for secrets</source>
        <translation>Ort für Secrets</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Where secrets were saved</source>
        <translation>Wo Secrets gespeichert wurden</translation>
    </message>
    <message>
        <source>In this keychain</source>
        <translation>In diesem Schlüsselbund</translation>
    </message>
    <message>
        <source>Changes that were cut off</source>
        <translation>Abgebrochene Änderungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Autotask</source>
        <translation>Anmeldung von Trivet bei Autotask</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Trivet&apos;s Autotask user</source>
        <translation>Autotask-Benutzer von Trivet</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Rights in Autotask</source>
        <translation>Rechte in Autotask</translation>
    </message>
    <message>
        <source>Read what it needs</source>
        <translation>Lesen, was es braucht</translation>
    </message>
    <message>
        <source>Autotask calls this hour</source>
        <translation>Autotask-Aufrufe in dieser Stunde</translation>
    </message>
    <message>
        <source>Below three quarters</source>
        <translation>Unter drei Vierteln</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Datto RMM</source>
        <translation>Anmeldung von Trivet bei Datto RMM</translation>
    </message>
    <message>
        <source>Speed of Datto RMM</source>
        <translation>Geschwindigkeit von Datto RMM</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Antwortet sofort</translation>
    </message>
    <message>
        <source>User of Trivet&apos;s RMM key</source>
        <translation>Benutzer des RMM-Schlüssels von Trivet</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Ein eigener</translation>
    </message>
    <message>
        <source>Company of both keys</source>
        <translation>Firma beider Schlüssel</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>API user for Datto RMM</source>
        <translation>API-Benutzer für Datto RMM</translation>
    </message>
    <message>
        <source>Active, API only</source>
        <translation>Aktiv, nur API</translation>
    </message>
    <message>
        <source>Autotask users</source>
        <translation>Autotask-Benutzer</translation>
    </message>
    <message>
        <source>One per program</source>
        <translation>Einer je Programm</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Saved, read back</source>
        <translation>Gespeichert, zurückgelesen</translation>
    </message>
    <message>
        <source>Domain of Trivet&apos;s user</source>
        <translation>Domäne des Benutzers von Trivet</translation>
    </message>
    <message>
        <source>Your primary domain</source>
        <translation>Ihre primäre Domäne</translation>
    </message>
    <message>
        <source>Vendor of the RMM user</source>
        <translation>Anbieter des RMM-Benutzers</translation>
    </message>
    <message>
        <source>Datto RMM</source>
        <translation>Datto RMM</translation>
    </message>
    <message>
        <source>Password of API users</source>
        <translation>Passwort der API-Benutzer</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>Edit Protected Data</source>
        <translation>Edit Protected Data</translation>
    </message>
    <message>
        <source>All selected</source>
        <translation>Alle ausgewählt</translation>
    </message>
    <message>
        <source>Protected fields</source>
        <translation>Geschützte Felder</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>E-mail of API users</source>
        <translation>E-Mail der API-Benutzer</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Autotask calls over the day</source>
        <translation>Autotask-Aufrufe über den Tag</translation>
    </message>
    <message>
        <source>Below 50%</source>
        <translation>Unter 50&#xa0;%</translation>
    </message>
    <message>
        <source>Connections and clock</source>
        <translation>Verbindungen und Uhr</translation>
    </message>
    <message>
        <source>Safe, within 2 minutes</source>
        <translation>Sicher, auf 2 Minuten genau</translation>
    </message>
    <message>
        <source>Tenants with these accounts</source>
        <translation>Mandanten mit diesen Konten</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>Länge der Listen</translation>
    </message>
    <message>
        <source>No sudden loss</source>
        <translation>Kein plötzlicher Verlust</translation>
    </message>
    <message>
        <source>Changes since verified</source>
        <translation>Änderungen seit der Verifizierung</translation>
    </message>
    <message>
        <source>None, or as meant</source>
        <translation>Keine, oder so gemeint</translation>
    </message>
    <message>
        <source>Age of confirmations</source>
        <translation>Alter der Bestätigungen</translation>
    </message>
    <message>
        <source>Under 90 days</source>
        <translation>Unter 90 Tagen</translation>
    </message>
    <message>
        <source>Fields of vendors&apos; records</source>
        <translation>Felder der Anbieter-Datensätze</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Autotask in Datto RMM</source>
        <translation>Autotask in Datto RMM</translation>
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
        <translation>Nur Kunden</translation>
    </message>
    <message>
        <source>Sites with a company</source>
        <translation>Sites mit Firma</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>Mindestens eine</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>Firmentyp der Kunden</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>Konfigurationselementtypen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Type for each device type</source>
        <translation>Typ für jeden Gerätetyp</translation>
    </message>
    <message>
        <source>Chosen for all</source>
        <translation>Für alle gewählt</translation>
    </message>
    <message>
        <source>Names of the types</source>
        <translation>Namen der Typen</translation>
    </message>
    <message>
        <source>Clear and active</source>
        <translation>Eindeutig und aktiv</translation>
    </message>
    <message>
        <source>Products for devices</source>
        <translation>Produkte für Geräte</translation>
    </message>
    <message>
        <source>Active and complete</source>
        <translation>Aktiv und vollständig</translation>
    </message>
    <message>
        <source>Devices before mapping</source>
        <translation>Geräte vor der Zuweisung</translation>
    </message>
    <message>
        <source>No new ones</source>
        <translation>Keine neuen</translation>
    </message>
    <message>
        <source>Map Devices while mapping</source>
        <translation>Map Devices während der Zuweisung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Mapping in Datto RMM</source>
        <translation>Zuweisung in Datto RMM</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Mapped products</source>
        <translation>Zugewiesene Produkte</translation>
    </message>
    <message>
        <source>Exist in Autotask</source>
        <translation>In Autotask vorhanden</translation>
    </message>
    <message>
        <source>Default type of products</source>
        <translation>Standardtyp der Produkte</translation>
    </message>
    <message>
        <source>Set on every product</source>
        <translation>An jedem Produkt gesetzt</translation>
    </message>
    <message>
        <source>Products made by Datto RMM</source>
        <translation>Von Datto RMM angelegte Produkte</translation>
    </message>
    <message>
        <source>Each once, in use</source>
        <translation>Je einmal, in Gebrauch</translation>
    </message>
    <message>
        <source>Default category of products</source>
        <translation>Standardkategorie der Produkte</translation>
    </message>
    <message>
        <source>Sites without a company</source>
        <translation>Sites ohne Firma</translation>
    </message>
    <message>
        <source>Companies of sites</source>
        <translation>Firmen der Sites</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktive Kunden</translation>
    </message>
    <message>
        <source>Sites of your own company</source>
        <translation>Sites Ihrer eigenen Firma</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s own sites</source>
        <translation>Eigene Sites von Datto RMM</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Names of sites and companies</source>
        <translation>Namen von Sites und Firmen</translation>
    </message>
    <message>
        <source>Something in common</source>
        <translation>Etwas gemeinsam</translation>
    </message>
    <message>
        <source>Sites per company</source>
        <translation>Sites je Firma</translation>
    </message>
    <message>
        <source>One, or on purpose</source>
        <translation>Einer, oder mit Absicht</translation>
    </message>
    <message>
        <source>Map Devices</source>
        <translation>Map Devices</translation>
    </message>
    <message>
        <source>On, after types are set</source>
        <translation>An, nachdem Typen gesetzt sind</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <translation>Geräte in Autotask</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Alle angekommen</translation>
    </message>
    <message>
        <source>Devices without a type</source>
        <translation>Geräte ohne Typ</translation>
    </message>
    <message>
        <source>Records of each device</source>
        <translation>Datensätze jedes Geräts</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>Company of each device</source>
        <translation>Firma jedes Geräts</translation>
    </message>
    <message>
        <source>Its site&apos;s</source>
        <translation>Die seiner Site</translation>
    </message>
    <message>
        <source>Deleted types in use</source>
        <translation>Gelöschte Typen in Gebrauch</translation>
    </message>
    <message>
        <source>Devices that look like one</source>
        <translation>Geräte, die wie eines aussehen</translation>
    </message>
    <message>
        <source>Devices gone from Datto RMM</source>
        <translation>Aus Datto RMM verschwundene Geräte</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>Keines aktiv</translation>
    </message>
    <message>
        <source>Reference name and number</source>
        <translation>Referenzname und -nummer</translation>
    </message>
    <message>
        <source>As in Datto RMM</source>
        <translation>Wie in Datto RMM</translation>
    </message>
    <message>
        <source>Deleted or suspended devices</source>
        <translation>Gelöschte oder ausgesetzte Geräte</translation>
    </message>
    <message>
        <source>Inactive in Autotask</source>
        <translation>Inaktiv in Autotask</translation>
    </message>
    <message>
        <source>Numbers that identify nothing</source>
        <translation>Nummern, die nichts kennzeichnen</translation>
    </message>
    <message>
        <source>Left out of matching</source>
        <translation>Bei der Zuordnung ausgelassen</translation>
    </message>
    <message>
        <source>Custom fields of devices</source>
        <translation>Eigene Felder der Geräte</translation>
    </message>
    <message>
        <source>Filled by Datto RMM</source>
        <translation>Von Datto RMM gefüllt</translation>
    </message>
    <message>
        <source>Type of the newest devices</source>
        <translation>Typ der neuesten Geräte</translation>
    </message>
    <message>
        <source>Set by the product</source>
        <translation>Vom Produkt gesetzt</translation>
    </message>
    <message>
        <source>Origin of devices</source>
        <translation>Herkunft der Geräte</translation>
    </message>
    <message>
        <source>Lists of both systems</source>
        <translation>Listen beider Systeme</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key</source>
        <translation>IT-Glue-Schlüssel von Trivet</translation>
    </message>
    <message>
        <source>Use of the IT Glue key</source>
        <translation>Gebrauch des IT-Glue-Schlüssels</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Innerhalb von 90 Tagen</translation>
    </message>
    <message>
        <source>Serial numbers and names</source>
        <translation>Seriennummern und Namen</translation>
    </message>
    <message>
        <source>Organization names</source>
        <translation>Namen der Organisationen</translation>
    </message>
    <message>
        <source>No near misses</source>
        <translation>Keine Beinahe-Treffer</translation>
    </message>
    <message>
        <source>Spelling of organizations</source>
        <translation>Schreibweise der Organisationen</translation>
    </message>
    <message>
        <source>As in Autotask</source>
        <translation>Wie in Autotask</translation>
    </message>
    <message>
        <source>Customer names</source>
        <translation>Namen der Kunden</translation>
    </message>
    <message>
        <source>Each only once</source>
        <translation>Jeder nur einmal</translation>
    </message>
    <message>
        <source>Other PSA in IT Glue</source>
        <translation>Anderes PSA in IT Glue</translation>
    </message>
    <message>
        <source>Export of IT Glue</source>
        <translation>Export von IT Glue</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Subdomain and region</source>
        <translation>Subdomain und Region</translation>
    </message>
    <message>
        <source>IT Glue in Autotask</source>
        <translation>IT Glue in Autotask</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>API user for IT Glue</source>
        <translation>API-Benutzer für IT Glue</translation>
    </message>
    <message>
        <source>Vendor of the IT Glue user</source>
        <translation>Anbieter des IT-Glue-Benutzers</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>Protected data for IT Glue</source>
        <translation>Geschützte Daten für IT Glue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Sync Settings</source>
        <translation>Sync Settings</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>Enable two-way sync</source>
        <translation>Enable two-way sync</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Autotask in IT Glue</source>
        <translation>Autotask in IT Glue</translation>
    </message>
    <message>
        <source>Saved, sync queued</source>
        <translation>Gespeichert, Synchronisierung eingereiht</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Default Account Manager</source>
        <translation>Default Account Manager</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Selected types and queues</source>
        <translation>Ausgewählte Typen und Warteschlangen</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>Nur benutzte</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Erste Synchronisierung</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Movement of the sync</source>
        <translation>Bewegung der Synchronisierung</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>Standstill of the sync</source>
        <translation>Stillstand der Synchronisierung</translation>
    </message>
    <message>
        <source>Lists of IT Glue</source>
        <translation>Listen von IT Glue</translation>
    </message>
    <message>
        <source>Types of linked companies</source>
        <translation>Typen der verbundenen Firmen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Autotask Default devices</source>
        <translation>Geräte als Autotask Default</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>Konfigurationstypen</translation>
    </message>
    <message>
        <source>Devices in IT Glue</source>
        <translation>Geräte in IT Glue</translation>
    </message>
    <message>
        <source>Orphaned configurations</source>
        <translation>Verwaiste Konfigurationen</translation>
    </message>
    <message>
        <source>Doubled configurations</source>
        <translation>Doppelte Konfigurationen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Two-way sync</source>
        <translation>Zwei-Wege-Synchronisierung</translation>
    </message>
    <message>
        <source>Sync errors in IT Glue</source>
        <translation>Synchronisierungsfehler in IT Glue</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>Hersteller und Modell</translation>
    </message>
    <message>
        <source>IT Glue users</source>
        <translation>IT-Glue-Benutzer</translation>
    </message>
    <message>
        <source>Everybody, later</source>
        <translation>Alle, später</translation>
    </message>
    <message>
        <source>RMM key for IT Glue</source>
        <translation>RMM-Schlüssel für IT Glue</translation>
    </message>
    <message>
        <source>Owner of that key</source>
        <translation>Besitzer dieses Schlüssels</translation>
    </message>
    <message>
        <source>IT Glue alone</source>
        <translation>IT Glue allein</translation>
    </message>
    <message>
        <source>API access in Datto RMM</source>
        <translation>API-Zugriff in Datto RMM</translation>
    </message>
    <message>
        <source>On, user saved</source>
        <translation>An, Benutzer gespeichert</translation>
    </message>
    <message>
        <source>Order of the links</source>
        <translation>Reihenfolge der Verbindungen</translation>
    </message>
    <message>
        <source>Autotask first</source>
        <translation>Autotask zuerst</translation>
    </message>
    <message>
        <source>Match organizations to</source>
        <translation>Organisationen zuordnen zu</translation>
    </message>
    <message>
        <source>Autotask Companies</source>
        <translation>Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue in Datto RMM</source>
        <translation>IT Glue in Datto RMM</translation>
    </message>
    <message>
        <source>Devices matched</source>
        <translation>Zugeordnete Geräte</translation>
    </message>
    <message>
        <source>Basis of the match</source>
        <translation>Grundlage der Zuordnung</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Organizations matched</source>
        <translation>Zugeordnete Organisationen</translation>
    </message>
    <message>
        <source>All with devices</source>
        <translation>Alle mit Geräten</translation>
    </message>
    <message>
        <source>Devices without a match</source>
        <translation>Geräte ohne Zuordnung</translation>
    </message>
    <message>
        <source>Device behind each match</source>
        <translation>Gerät hinter jeder Zuordnung</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>Das richtige</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>One device each</source>
        <translation>Je ein Gerät</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Equal on both sides</source>
        <translation>Auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>Match errors in IT Glue</source>
        <translation>Zuordnungsfehler in IT Glue</translation>
    </message>
    <message>
        <source>Devices last seen</source>
        <translation>Geräte zuletzt gesehen</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>Innerhalb von 60 Tagen</translation>
    </message>
    <message>
        <source>People in Datto RMM</source>
        <translation>Personen in Datto RMM</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Authentifiziert</translation>
    </message>
    <message>
        <source>Address in Datto RMM</source>
        <translation>Adresse in Datto RMM</translation>
    </message>
    <message>
        <source>Same as in Autotask</source>
        <translation>Wie in Autotask</translation>
    </message>
    <message>
        <source>SaaS Protection key</source>
        <translation>Schlüssel von SaaS Protection</translation>
    </message>
    <message>
        <source>Clients in Partner Portal</source>
        <translation>Clients im Partner Portal</translation>
    </message>
    <message>
        <source>All linked</source>
        <translation>Alle verknüpft</translation>
    </message>
    <message>
        <source>Key pair of BCDR</source>
        <translation>Schlüsselpaar von BCDR</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Backup information</source>
        <translation>Backup-Informationen</translation>
    </message>
    <message>
        <source>Suggested matches</source>
        <translation>Vorgeschlagene Zuordnungen</translation>
    </message>
    <message>
        <source>Leave for Review</source>
        <translation>Leave for Review</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <translation>Entschiedene Clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Names of clients</source>
        <translation>Namen der Clients</translation>
    </message>
    <message>
        <source>As in IT Glue</source>
        <translation>Wie in IT Glue</translation>
    </message>
    <message>
        <source>Organizations to create</source>
        <translation>Anzulegende Organisationen</translation>
    </message>
    <message>
        <source>None that exist</source>
        <translation>Keine vorhandenen</translation>
    </message>
    <message>
        <source>Clients per organization</source>
        <translation>Clients je Organisation</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>Lizenzzahlen</translation>
    </message>
    <message>
        <source>Active seats</source>
        <translation>Aktive Lizenzen</translation>
    </message>
    <message>
        <source>Decisions in IT Glue</source>
        <translation>Entscheidungen in IT Glue</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Card of SaaS Protection</source>
        <translation>Karte von SaaS Protection</translation>
    </message>
    <message>
        <source>Seen on a page</source>
        <translation>Auf einer Seite gesehen</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Automatische Synchronisierung</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>Alle 24 Stunden</translation>
    </message>
    <message>
        <source>Customers with SaaS Protection</source>
        <translation>Kunden mit SaaS Protection</translation>
    </message>
    <message>
        <source>As many as you sell</source>
        <translation>So viele, wie Sie verkaufen</translation>
    </message>
    <message>
        <source>Forecast before Map Devices</source>
        <translation>Prognose vor Map Devices</translation>
    </message>
    <message>
        <source>Every device has a type</source>
        <translation>Jedes Gerät hat einen Typ</translation>
    </message>
    <message>
        <source>Devices against the forecast</source>
        <translation>Geräte gegen die Prognose</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>Wie prognostiziert</translation>
    </message>
</context>
<context>
    <name>ShortGuide</name>
    <message>
        <source>In this order</source>
        <extracomment>Head of a short list of instructions</extracomment>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>Before a step&apos;s note: whose portal it is about</extracomment>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>Open the vendor’s page</source>
        <translation>Seite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Alle Geräte sind da</translation>
    </message>
    <message>
        <source>%1 left, done by %2</source>
        <extracomment>%1 is a duration, %2 a time of day</extracomment>
        <translation>noch %1, fertig um %2</translation>
    </message>
    <message>
        <source>Its site is not in the list of Datto RMM</source>
        <translation>Seine Site steht nicht in der Liste von Datto RMM</translation>
    </message>
    <message>
        <source>An older record of a re-imaged device; it does not come</source>
        <translation>Ein älterer Datensatz eines neu aufgesetzten Geräts; er kommt nicht</translation>
    </message>
    <message>
        <source>Its site has no company in Autotask</source>
        <translation>Seine Site hat keine Firma in Autotask</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>Sein Gerätetyp ist nicht zugewiesen</translation>
    </message>
    <message>
        <source>Its company is inactive or gone</source>
        <translation>Seine Firma ist inaktiv oder nicht mehr da</translation>
    </message>
    <message>
        <source>Its company is not a customer</source>
        <translation>Seine Firma ist kein Kunde</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>Sein Produkt ist inaktiv oder fehlt</translation>
    </message>
    <message>
        <source>Re-imaged: an older record in Datto RMM holds its configuration item</source>
        <translation>Neu aufgesetzt: Ein älterer Datensatz in Datto RMM hält sein Konfigurationselement</translation>
    </message>
    <message>
        <source>No configuration item type in Autotask</source>
        <translation>Kein Konfigurationselementtyp in Autotask</translation>
    </message>
    <message>
        <source>Waiting in the Datto RMM queue</source>
        <translation>Wartet in der Warteschlange von Datto RMM</translation>
    </message>
    <message>
        <source>An organization with nearly this name is not linked</source>
        <translation>Eine Organisation mit fast diesem Namen ist nicht verbunden</translation>
    </message>
    <message>
        <source>Comes after its organization</source>
        <translation>Kommt nach seiner Organisation</translation>
    </message>
    <message>
        <source>Twice in Autotask; IT Glue has it by the other item</source>
        <translation>Doppelt in Autotask; IT Glue hat es über das andere Element</translation>
    </message>
    <message>
        <source>Its type seems not selected for the sync</source>
        <translation>Sein Typ ist offenbar nicht für die Synchronisierung ausgewählt</translation>
    </message>
    <message>
        <source>Waiting for IT Glue’s sync</source>
        <translation>Wartet auf die Synchronisierung von IT Glue</translation>
    </message>
    <message>
        <source>Its organization is not matched</source>
        <translation>Seine Organisation ist nicht zugeordnet</translation>
    </message>
    <message>
        <source>Not in Autotask</source>
        <translation>Nicht in Autotask</translation>
    </message>
    <message>
        <source>No configuration in IT Glue</source>
        <translation>Keine Konfiguration in IT Glue</translation>
    </message>
    <message>
        <source>No serial number and no MAC address to match it by</source>
        <translation>Keine Seriennummer und keine MAC-Adresse zum Zuordnen</translation>
    </message>
    <message>
        <source>No serial number to match it by</source>
        <translation>Keine Seriennummer zum Zuordnen</translation>
    </message>
    <message>
        <source>The serial numbers differ</source>
        <translation>Die Seriennummern weichen ab</translation>
    </message>
    <message>
        <source>Its MAC address is on several devices</source>
        <translation>Seine MAC-Adresse steht an mehreren Geräten</translation>
    </message>
    <message>
        <source>Waiting to be matched</source>
        <translation>Wartet auf die Zuordnung</translation>
    </message>
    <message>
        <source>%1 API</source>
        <extracomment>A vendor&apos;s API; %1 is the product&apos;s name</extracomment>
        <translation>API von %1</translation>
    </message>
    <message>
        <source>%1, by Trivet</source>
        <extracomment>%1 is &quot;Datto RMM API&quot;: the figure counts Trivet&apos;s own calls only</extracomment>
        <translation>%1, durch Trivet</translation>
    </message>
    <message>
        <source>%1 of %2 calls in %3 minutes</source>
        <extracomment>%1 and %2 are counts, %3 a number of minutes</extracomment>
        <translation>%1 von %2 Aufrufen in %3 Minuten</translation>
    </message>
    <message>
        <source>%1 of %2 calls this hour</source>
        <translation>%1 von %2 Aufrufen in dieser Stunde</translation>
    </message>
    <message>
        <source>%1 of %2 calls this minute</source>
        <translation>%1 von %2 Aufrufen in dieser Minute</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Ready</source>
        <extracomment>How a row of a table stands; read aloud</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>Sie bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3 verified</source>
        <translation>%1 von 3 verifiziert</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links are verified</extracomment>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>links verified</source>
        <extracomment>Second line below &quot;1 of 3&quot;</extracomment>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>In the large diagram, on a link that is still to come</extracomment>
        <translation>Nicht eingerichtet</translation>
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
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Read aloud as the head of a column of boxes that choose rows</extracomment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Read aloud as the head of a column of glyphs: how the row stands</extracomment>
        <translation>Stand</translation>
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
        <translation>Organisation %1 anlegen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Line of a worklist; &quot;Ignore&quot; is a portal label</extracomment>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <translation>In SaaS Protection</translation>
    </message>
    <message>
        <source>To do in IT Glue</source>
        <translation>In IT Glue zu tun</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Matching SaaS Protection in IT Glue</source>
        <translation>Zuordnung von SaaS Protection in IT Glue</translation>
    </message>
    <message>
        <source>In IT Glue, open Admin &gt; Integrations, then Actions &gt; Matching of Datto SaaS Protection.</source>
        <translation>Öffnen Sie in IT Glue Admin &gt; Integrations und dann Actions &gt; Matching von Datto SaaS Protection.</translation>
    </message>
    <message>
        <source>Nothing has to be done by hand.</source>
        <translation>Von Hand ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Save the worklist</source>
        <translation>Arbeitsliste speichern</translation>
    </message>
    <message>
        <source>The worklist was not saved. %1. Choose another folder.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Die Arbeitsliste wurde nicht gespeichert. %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>trivet::Announcer</name>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <extracomment>Read aloud behind several changes of verdicts</extracomment>
        <translation>
            <numerusform>%Ln weitere Änderung</numerusform>
            <numerusform>%Ln weitere Änderungen</numerusform>
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
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud before the title of a warning</extracomment>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Read aloud before the title of a box about something that failed</extracomment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Read aloud before the title of a box about practice mode</extracomment>
        <translation>Übung: %1</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesHistory</name>
    <message>
        <source>Changes that were made</source>
        <translation>Ausgeführte Änderungen</translation>
    </message>
    <message>
        <source>Rows of the chosen change</source>
        <translation>Zeilen der gewählten Änderung</translation>
    </message>
    <message>
        <source>Trivet has changed nothing yet.</source>
        <translation>Trivet hat noch nichts geändert.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Undo all of it…</source>
        <extracomment>Button: takes back a whole change, after a preview</extracomment>
        <translation>Alles zurücknehmen…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column head</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column head</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column head</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column head</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column head</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Save the history of changes</source>
        <translation>Änderungsverlauf speichern</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>Die Datei wurde nicht gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln row(s)…</source>
        <extracomment>Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do</extracomment>
        <translation>
            <numerusform>%Ln Zeile zurücknehmen…</numerusform>
            <numerusform>%Ln Zeilen zurücknehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows to undo</source>
        <translation>Zeilen zum Zurücknehmen wählen</translation>
    </message>
    <message>
        <source>Times in %1. To undo some of the rows below, choose them; hold Shift to choose several.</source>
        <extracomment>Below the list of changes; %1 is the zone of its times, like &quot;Coordinated Universal Time&quot;. Shift is the key.</extracomment>
        <translation>Zeiten in %1. Um einige der Zeilen unten rückgängig zu machen, wählen Sie sie aus; mit gedrückter Umschalttaste mehrere.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesNotice</name>
    <message>
        <source>Show progress</source>
        <extracomment>Button: opens the preview of the changes that are being written</extracomment>
        <translation>Fortschritt zeigen</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet hat angehalten und fragt</translation>
    </message>
    <message>
        <source>Changes are being written: %1</source>
        <extracomment>%1 is &quot;312 of 5,000 written, about 3 min left&quot;</extracomment>
        <translation>Änderungen werden geschrieben: %1</translation>
    </message>
    <message>
        <source>Changes have ended: %1</source>
        <extracomment>%1 is &quot;312 of 312 written&quot;</extracomment>
        <translation>Änderungen sind zu Ende: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 was cut off</source>
        <extracomment>%1 is what was done, like &quot;Set the type of devices&quot;, %2 when</extracomment>
        <translation>„%1“ vom %2 wurde abgebrochen</translation>
    </message>
    <message>
        <source>What was under way is read as soon as the vendor can be asked; nothing is sent a second time.</source>
        <translation>Was unterwegs war, wird gelesen, sobald der Anbieter gefragt werden kann; nichts wird ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>What was not begun is found again by the check, and can be written from there.</source>
        <translation>Was nicht begonnen wurde, findet die Prüfung wieder; von dort kann es geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesPreview</name>
    <message numerus="yes">
        <source>And %Ln more, in the CSV file.</source>
        <translation>
            <numerusform>Und %Ln weiterer Eintrag, in der CSV-Datei.</numerusform>
            <numerusform>Und %Ln weitere Einträge, in der CSV-Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>Accessible name and placeholder of the find field above planned changes</extracomment>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen ausführen</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>Fortschritt der Änderungen</translation>
    </message>
    <message>
        <source>Type the number of changes to allow them</source>
        <extracomment>Field: a large change wants its number typed</extracomment>
        <translation>Geben Sie die Anzahl der Änderungen ein, um sie zu erlauben</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Button: ticks every row that is shown</extracomment>
        <translation>Alle angezeigten anhaken</translation>
    </message>
    <message>
        <source>Tick none shown</source>
        <extracomment>Button: takes the tick from every row that is shown</extracomment>
        <translation>Alle angezeigten abwählen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet darf dies noch nicht schreiben</translation>
    </message>
    <message>
        <source>Some of this cannot be undone</source>
        <translation>Einiges davon lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>You can undo all of this from History</source>
        <translation>Sie können all dies im Änderungsverlauf zurücknehmen</translation>
    </message>
    <message>
        <source>Trivet reads each value again just before it writes. What somebody changed meanwhile is left alone and shown.</source>
        <translation>Trivet liest jeden Wert unmittelbar vor dem Schreiben noch einmal. Was inzwischen jemand geändert hat, bleibt unangetastet und wird angezeigt.</translation>
    </message>
    <message>
        <source>What you do in the portal</source>
        <extracomment>Above what a person does in a portal, because no API can</extracomment>
        <translation>Was Sie im Portal tun</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Try one first</source>
        <extracomment>Button: writes a single row, so that a person sees how it goes</extracomment>
        <translation>Zuerst eine versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the planned changes</source>
        <translation>Geplante Änderungen speichern</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>Title of a preview; %1 is the act with its number, like &quot;Set type on 312 devices&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Leave at least one of each device unticked: nothing would be left of it.</source>
        <translation>Lassen Sie je Gerät mindestens einen Haken weg: Sonst bliebe nichts davon übrig.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Close, and let it go on</source>
        <translation>Schließen und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet hat angehalten und fragt</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s limit</source>
        <translation>Warten wegen des Limits des Anbieters</translation>
    </message>
    <message>
        <source>Tenant %1, zone %2.</source>
        <extracomment>A tenant&apos;s name, and the zone of Autotask that it is in, like &quot;America West&quot;</extracomment>
        <translation>Mandant %1, Zone %2.</translation>
    </message>
    <message>
        <source>Tenant %1.</source>
        <extracomment>A tenant&apos;s name</extracomment>
        <translation>Mandant %1.</translation>
    </message>
    <message>
        <source>Nothing can be written before you tell what is asked below.</source>
        <translation>Es kann nichts geschrieben werden, bevor Sie sagen, was unten gefragt ist.</translation>
    </message>
    <message>
        <source>There is nothing here that Trivet can write.</source>
        <translation>Hier gibt es nichts, was Trivet schreiben kann.</translation>
    </message>
    <message>
        <source>%1 of %2 rows ticked.</source>
        <extracomment>%1 rows ticked, %2 rows in all</extracomment>
        <translation>%1 von %2 Zeilen angehakt.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick those that are to be written.</source>
        <translation>Keine Zeile ist angehakt. Haken Sie an, was geschrieben werden soll.</translation>
    </message>
</context>
<context>
    <name>trivet::CheckDetails</name>
    <message>
        <source>Records behind this check</source>
        <translation>Datensätze hinter dieser Prüfung</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <translation>Dahinter steht kein einzelner Datensatz.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>Kein Datensatz hat dies in seiner Zeile.</translation>
    </message>
    <message>
        <source>What it hurts later</source>
        <extracomment>Heading: what a check that is wrong does later</extracomment>
        <translation>Was es später schadet</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a check that is wrong is mended</extracomment>
        <translation>Wie es behoben wird</translation>
    </message>
    <message>
        <source>Why is it not in IT Glue?</source>
        <extracomment>Entry of a device&apos;s menu</extracomment>
        <translation>Warum ist es nicht in IT Glue?</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: reads again what one check needs</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Step %1 shows how.</source>
        <extracomment>%1 is a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>Schritt %1 zeigt, wie.</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <extracomment>How a check stood before it became unknown; %1 is &quot;Passed since Nov 22, 10:42&quot;</extracomment>
        <translation>Zuletzt bekannt: %1</translation>
    </message>
    <message>
        <source>New since your last visit</source>
        <translation>Neu seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>Mended since your last visit</source>
        <translation>Seit Ihrem letzten Besuch behoben</translation>
    </message>
    <message>
        <source>%1 went on in spite of it: %2</source>
        <extracomment>A warning that somebody accepted; %1 a name, %2 the reason</extracomment>
        <translation>%1 fuhr trotzdem fort: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>The check&apos;s number, for support and the command line</extracomment>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>Show the check %1</source>
        <extracomment>Read aloud: a link to another check; %1 its name</extracomment>
        <translation>Prüfung %1 zeigen</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Heading: the check that explains this one</extracomment>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Follows from this</source>
        <extracomment>Heading: checks that this one explains</extracomment>
        <translation>Folgt daraus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Above the records behind a check</extracomment>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet can do it: “%1” shows first what it would write. By hand: step %2 shows how.</source>
        <extracomment>%1 is a button above, like &quot;Set type…&quot;; %2 a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>Trivet kann es tun: „%1“ zeigt zuerst, was es schreiben würde. Von Hand: Schritt %2 zeigt, wie.</translation>
    </message>
    <message>
        <source>Fill in from Autotask…</source>
        <extracomment>Entry of a menu over configurations of IT Glue: opens a preview of what Autotask holds and IT Glue lacks</extracomment>
        <translation>Aus Autotask ergänzen…</translation>
    </message>
</context>
<context>
    <name>trivet::CheckLook</name>
    <message>
        <source>Passed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Waits for you to confirm</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Wartet auf Ihre Bestätigung</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>State of a check, read aloud before its title: nothing to do, but worth knowing</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>trivet::CheckPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>Button at the head of the checks</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Trivet checks</source>
        <extracomment>Head of the column with Trivet&apos;s own checks</extracomment>
        <translation>Trivet prüft</translation>
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
        <translation>Trivet prüft</translation>
    </message>
</context>
<context>
    <name>trivet::ChecksSheet</name>
    <message>
        <source>Checks of this step</source>
        <extracomment>The sheet that opens from the summary bar in a narrow window</extracomment>
        <translation>Prüfungen dieses Schritts</translation>
    </message>
</context>
<context>
    <name>trivet::CopyField</name>
    <message>
        <source>clears in %1 s</source>
        <extracomment>Beside a copied secret: it leaves the clipboard in %1 seconds</extracomment>
        <translation>wird in %1 s gelöscht</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the button beside a value; %1 is the value&apos;s label, such as &quot;Security level&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 is copied. Copy again</source>
        <extracomment>The same button while that value is on the clipboard</extracomment>
        <translation>%1 ist kopiert. Noch einmal kopieren</translation>
    </message>
    <message>
        <source>Not pasted yet</source>
        <extracomment>In place of the dots of a secret that was not pasted yet</extracomment>
        <translation>Noch nicht eingefügt</translation>
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
        <translation>Welcher Firmentyp steht für Kunden?</translation>
    </message>
    <message>
        <source>Your Autotask has no type that is called Customer for certain. Trivet says nothing about customers until you choose, and remembers it for this tenant.</source>
        <translation>Ihr Autotask hat keinen Typ, der mit Sicherheit Customer heißt. Trivet sagt nichts über Kunden, bis Sie wählen, und merkt es sich für diesen Mandanten.</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>Firmentyp der Kunden</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <extracomment>In a list of company types: none is chosen yet</extracomment>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Most likely %1: it stands where Autotask has its own type for customers.</source>
        <extracomment>%1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>Am wahrscheinlichsten %1: Er steht dort, wo Autotask seinen eigenen Typ für Kunden hat.</translation>
    </message>
</context>
<context>
    <name>trivet::DatesCard</name>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
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
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1, in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1, in IT Glue</translation>
    </message>
    <message>
        <source>%1, not in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1, nicht in IT Glue</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column head: site of a device</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column head</comment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Host name, serial number or uid</source>
        <extracomment>In the find field of the devices</extracomment>
        <translation>Hostname, Seriennummer oder UID</translation>
    </message>
    <message>
        <source>Reading the devices…</source>
        <translation>Geräte werden gelesen…</translation>
    </message>
    <message>
        <source>All devices</source>
        <extracomment>Back to the list of devices</extracomment>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>The way into IT Glue</source>
        <extracomment>Name of the list of stations of a device on its way into IT Glue</extracomment>
        <translation>Der Weg nach IT Glue</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a break is mended</extracomment>
        <translation>Wie es behoben wird</translation>
    </message>
    <message>
        <source>No devices were read yet.</source>
        <extracomment>In the list of devices, when nothing fits</extracomment>
        <translation>Noch wurden keine Geräte gelesen.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>Kein Gerät heißt so.</translation>
    </message>
    <message>
        <source>Every device is in IT Glue. Type the name of one to see its way.</source>
        <translation>Jedes Gerät ist in IT Glue. Geben Sie den Namen eines Geräts ein, um seinen Weg zu sehen.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>Above the list of devices; %1 is a number, the list is cut there</extracomment>
        <translation>Die ersten %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in IT Glue</source>
        <extracomment>Above the list of devices while nothing is typed; %Ln devices</extracomment>
        <translation>
            <numerusform>%Ln nicht in IT Glue</numerusform>
            <numerusform>%Ln nicht in IT Glue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this device not in IT Glue?</source>
        <translation>Warum ist dieses Gerät nicht in IT Glue?</translation>
    </message>
    <message>
        <source>Choose a device. Trivet follows its way from Datto RMM into IT Glue, and says where it ends.</source>
        <translation>Wählen Sie ein Gerät. Trivet folgt seinem Weg von Datto RMM nach IT Glue und sagt, wo er endet.</translation>
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
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column head</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column head</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Why it is not through</source>
        <comment>column head</comment>
        <translation>Warum es noch nicht durch ist</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message>
        <source>Not through yet</source>
        <extracomment>Head of the table of devices when it is empty</extracomment>
        <translation>Noch nicht durch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;</extracomment>
        <translation>%1 noch nicht durch</translation>
    </message>
    <message>
        <source>%1 and %2 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;, %2 &quot;1,318 devices&quot;</extracomment>
        <translation>%1 und %2 noch nicht durch</translation>
    </message>
    <message>
        <source>Devices not through yet</source>
        <extracomment>Accessible name of the table on the sync page</extracomment>
        <translation>Geräte, die noch nicht durch sind</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>Accessible name and placeholder of the find field above the devices</extracomment>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Find a device (Ctrl+F)</source>
        <extracomment>Tool tip of the search button above the devices</extracomment>
        <translation>Gerät suchen (Strg+F)</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Filter entry: every reason</extracomment>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter entry; %1 a reason, %2 how many devices have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter by reason, %1</source>
        <extracomment>Accessible name of the filter; %1 the reason in force</extracomment>
        <translation>Nach Grund filtern, %1</translation>
    </message>
    <message>
        <source>%1 of %2 not through yet</source>
        <extracomment>Head of the table while a filter is on; %1 shown, %2 all</extracomment>
        <translation>%1 von %2 noch nicht durch</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>Head of the table of devices that are not through, until both sides were read</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not through shows here once both sides are read.</source>
        <extracomment>In the empty table</extracomment>
        <translation>Was nicht durch ist, erscheint hier, sobald beide Seiten gelesen sind.</translation>
    </message>
    <message>
        <source>Everything is through.</source>
        <translation>Alles ist durch.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <extracomment>In the table when filter or search leave nothing</extracomment>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 rows, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 Zeilen, %2 brauchen Sie</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <extracomment>Head of the table of devices that are not through, until the sync is switched on</extracomment>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>What is not through shows here once the sync is on. Nothing that was read would be kept out.</source>
        <extracomment>In the empty table, before the sync is switched on</extracomment>
        <translation>Was nicht durch ist, steht hier, sobald die Synchronisierung an ist. Nach allem Gelesenen bliebe nichts draußen.</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorButton</name>
    <message>
        <source>Doctor</source>
        <extracomment>Entry of the rail: all checks, outside of the steps</extracomment>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>All checks, their causes and how to mend them (Ctrl+D)</source>
        <translation>Alle Prüfungen, ihre Ursachen und Abhilfen (Strg+D)</translation>
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
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Find a check</source>
        <extracomment>In the find field of the checks</extracomment>
        <translation>Prüfung suchen</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>No check fits. Press the pills again to see all.</source>
        <translation>Keine Prüfung passt. Wählen Sie die Filter ab, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>Button: reads everything again</extracomment>
        <translation>Alles erneut prüfen</translation>
    </message>
    <message>
        <source>Group checks</source>
        <extracomment>Name of the choice of how checks are grouped</extracomment>
        <translation>Prüfungen gruppieren</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Nach Verbindung</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Schritt öffnen</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Tab: all checks</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>One device</source>
        <extracomment>Tab: why a device is not in IT Glue</extracomment>
        <translation>Ein Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln Prüfung fehlgeschlagen</numerusform>
            <numerusform>%Ln Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) need(s) you</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln Prüfung braucht Sie</numerusform>
            <numerusform>%Ln Prüfungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Trivet knows is wrong</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>Nichts, wovon Trivet weiß, ist falsch</translation>
    </message>
    <message>
        <source>Your last visit: %1</source>
        <extracomment>Beside the name of the doctor&apos;s page; %1 is a date and time</extracomment>
        <translation>Ihr letzter Besuch: %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>Where the duration of a step stands; %1 is a time</extracomment>
        <translation>Geprüft %1</translation>
    </message>
</context>
<context>
    <name>trivet::ExistingDataPage</name>
    <message>
        <source>What the first sync will do to organizations</source>
        <translation>Was die erste Synchronisierung mit Organisationen tut</translation>
    </message>
    <message>
        <source>IT Glue joins a company only with an organization of exactly its name. Rename near misses first, or each becomes a second organization.</source>
        <translation>IT Glue verbindet eine Firma nur mit einer Organisation, die genau so heißt. Benennen Sie Beinahe-Treffer zuerst um, sonst wird aus jedem eine zweite Organisation.</translation>
    </message>
    <message>
        <source>What it will do to configurations</source>
        <translation>Was sie mit Konfigurationen tut</translation>
    </message>
    <message>
        <source>A configuration is joined when its organization is, and name, type and, where both have one, serial number are one device&apos;s.</source>
        <translation>Eine Konfiguration wird verbunden, wenn ihre Organisation es wird und Name, Typ und, wo beide eine haben, Seriennummer zu einem Gerät gehören.</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>Alles aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>trivet::FieldNamesTable</name>
    <message>
        <source>Record</source>
        <comment>column head: what kind of record a field belongs to</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>In Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>In IT Glue</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column head</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Field names in Autotask and IT Glue</source>
        <extracomment>Accessible name of the table of field names</extracomment>
        <translation>Feldnamen in Autotask und IT Glue</translation>
    </message>
    <message>
        <source>Find a field</source>
        <extracomment>Accessible name and placeholder of the find field above the field names</extracomment>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>No field has this in its name.</source>
        <extracomment>In the table of field names when the search leaves nothing</extracomment>
        <translation>Kein Feld hat dies in seinem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field names</source>
        <extracomment>Head of the table of field names; %Ln fields</extracomment>
        <translation>
            <numerusform>%Ln Feldname</numerusform>
            <numerusform>%Ln Feldnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 field names</source>
        <extracomment>Head of the table of field names while searching; %1 shown, %2 all</extracomment>
        <translation>%1 von %2 Feldnamen</translation>
    </message>
</context>
<context>
    <name>trivet::FileNotice</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button: opens the folder of the file that was just saved</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>After a file was written; %1 its name</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>trivet::FilterPills</name>
    <message>
        <source>Shows only these</source>
        <extracomment>Read aloud: what pressing a pill like &quot;2 failed&quot; does</extracomment>
        <translation>Zeigt nur diese</translation>
    </message>
</context>
<context>
    <name>trivet::FinishPage</name>
    <message>
        <source>Get more from the three</source>
        <translation>Mehr aus den dreien machen</translation>
    </message>
    <message>
        <source>One field can have two names. Look here when you compare a record of Autotask or Datto RMM with the one in IT Glue.</source>
        <translation>Ein Feld kann zwei Namen haben. Sehen Sie hier nach, wenn Sie einen Datensatz aus Autotask oder Datto RMM mit dem in IT Glue vergleichen.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesamtprüfung</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button: the doctor&apos;s page with every check</extracomment>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <extracomment>Beside &quot;Export report&quot;: what the report never holds</extracomment>
        <translation>Ohne Secrets</translation>
    </message>
    <message>
        <source>%1 of 3 links verified %2</source>
        <extracomment>Title of the last page while nothing newer is read; %1 is a number, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1 von 3 Verbindungen verifiziert %2</translation>
    </message>
    <message>
        <source>All three links are verified</source>
        <extracomment>Title of the last page</extracomment>
        <translation>Alle drei Verbindungen sind verifiziert</translation>
    </message>
    <message>
        <source>%1 of 3 links verified</source>
        <translation>%1 von 3 Verbindungen verifiziert</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>Beside &quot;Check again&quot;, while everything is read</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastModel</name>
    <message>
        <source>None</source>
        <extracomment>In the table of what a sync will do: no such record on this side</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column head</comment>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>In Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>In IT Glue</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column head</comment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastTable</name>
    <message>
        <source>Find a name</source>
        <extracomment>Accessible name and placeholder of the find field above the forecast</extracomment>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <extracomment>Accessible name of the bar above the forecast</extracomment>
        <translation>Was die erste Synchronisierung tut</translation>
    </message>
    <message>
        <source>What the first sync will do, record by record</source>
        <extracomment>Accessible name of the table of what a first sync will do</extracomment>
        <translation>Was die erste Synchronisierung tut, Datensatz für Datensatz</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab that shows every row</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <extracomment>In the table of what a sync will do</extracomment>
        <translation>Noch gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No name fits the search.</source>
        <translation>Kein Name passt zur Suche.</translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a page&apos;s title, as in &quot;Step 1 of 6&quot;</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <extracomment>How long a step takes</extracomment>
        <translation>Etwa %1 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;About 5 min&quot;, %2 what comes on top, as in &quot;plus the first sync&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all, as in &quot;3 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 von %2 Prüfungen bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is optional</source>
        <extracomment>%1 is a chapter&apos;s title</extracomment>
        <translation>%1 ist freiwillig</translation>
    </message>
    <message>
        <source>The three links stand without it. You can come back at any time.</source>
        <translation>Die drei Verbindungen bestehen auch ohne. Sie können jederzeit zurückkommen.</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <extracomment>Button: leaves an optional chapter out; %1 is its title</extracomment>
        <translation>%1 überspringen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Trivet can do the portal&apos;s part here, so that you see how a step goes.</source>
        <translation>Trivet kann hier den Teil im Portal übernehmen, damit Sie sehen, wie ein Schritt abläuft.</translation>
    </message>
    <message>
        <source>Do this step for me</source>
        <translation>Diesen Schritt für mich erledigen</translation>
    </message>
    <message>
        <source>The first press brings the key of IT Glue, so that you see what its first sync would do. The second press tidies IT Glue as you would.</source>
        <extracomment>Practice, step 2.1: the button below is for two presses</extracomment>
        <translation>Der erste Druck holt den Schlüssel von IT Glue, damit Sie sehen, was die erste Synchronisierung täte. Der zweite räumt IT Glue auf, wie Sie es täten.</translation>
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
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>Tool tip of the numbered circle</extracomment>
        <translation>Als nicht erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as done. Your own note; Trivet checks for itself</source>
        <translation>Als erledigt markieren. Ihre eigene Notiz; Trivet prüft selbst</translation>
    </message>
</context>
<context>
    <name>trivet::LineField</name>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a text field; %1 is the field&apos;s label, such as &quot;Username (Key)&quot;</extracomment>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Beside a field whose text looks like a secret and is not saved: it is what belongs there, so save it</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>trivet::LiveSyncPage</name>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisiert…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists: %1</source>
        <extracomment>Below the count of arrived devices; %1 is a count of devices</extracomment>
        <translation>Auf keiner Site, die Datto RMM auflistet: %1</translation>
    </message>
    <message>
        <source>Last poll %1</source>
        <translation>Letzte Abfrage %1</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Next in %1 s</source>
        <translation>Nächste in %1 s</translation>
    </message>
</context>
<context>
    <name>trivet::MapTable</name>
    <message>
        <source>What Map Devices will do</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Was Map Devices tun wird</translation>
    </message>
    <message>
        <source>Worked out from both systems and your mapping, before anything moves. Read it before you turn Map Devices on: what is created cannot be deleted through the API.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>Aus beiden Systemen und Ihrer Zuweisung ermittelt, bevor sich etwas bewegt. Lesen Sie es, bevor Sie Map Devices einschalten: Was angelegt ist, lässt sich über die API nicht löschen.</translation>
    </message>
    <message>
        <source>What Map Devices did, beside the forecast</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Was Map Devices getan hat, neben der Prognose</translation>
    </message>
    <message>
        <source>Datto RMM has no devices.</source>
        <extracomment>In the table of the forecast when Datto RMM has no device</extracomment>
        <translation>Datto RMM hat keine Geräte.</translation>
    </message>
    <message>
        <source>What Map Devices does, device by device</source>
        <extracomment>Accessible name of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Was Map Devices tut, Gerät für Gerät</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>In the find field above the forecast of devices</extracomment>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>No device fits. Press the pills again to see all.</source>
        <extracomment>In the table of the forecast when filter or search leave nothing</extracomment>
        <translation>Kein Gerät passt. Wählen Sie die Filter ab, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Shows when devices, sites, companies, types and products are read whole.</source>
        <extracomment>In place of the table of the forecast</extracomment>
        <translation>Zeigt sich, wenn Geräte, Sites, Firmen, Typen und Produkte ganz gelesen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Head of the table of the forecast</extracomment>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <extracomment>Head of the table of the forecast while some are left out; %1 shown, %2 all</extracomment>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>The forecast was kept when Map Devices went on. Company, product and type are as they arrived.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>Die Prognose wurde aufbewahrt, als Map Devices eingeschaltet wurde. Firma, Produkt und Typ sind so, wie sie ankamen.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingModel</name>
    <message>
        <source>New</source>
        <extracomment>Pill on what will be created</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <extracomment>In a cell where a product is still to be chosen</extracomment>
        <translation>Produkt wählen</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <extracomment>In a cell where a configuration item type is still to be chosen</extracomment>
        <translation>Typ wählen</translation>
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
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>In RMM</source>
        <comment>column head: count of devices in Datto RMM</comment>
        <translation>In RMM</translation>
    </message>
    <message>
        <source>Autotask product</source>
        <comment>column head</comment>
        <translation>Autotask-Produkt</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <comment>column head</comment>
        <translation>Konfigurationselementtyp</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column head</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message>
        <source>Open Devices tab</source>
        <extracomment>Button: opens Datto RMM, where the Devices tab is; &quot;Devices&quot; is a portal label</extracomment>
        <translation>Registerkarte Devices öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices in %2 types</source>
        <extracomment>Below the mapping table; %1 devices in %2 device types</extracomment>
        <translation>%1 Geräte in %2 Typen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) to create</source>
        <extracomment>Below the mapping table: types that Autotask does not have yet</extracomment>
        <translation>
            <numerusform>%Ln Typ anzulegen</numerusform>
            <numerusform>%Ln Typen anzulegen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is off here stays as Autotask has it, and IT Glue may not find the device by it.</source>
        <extracomment>Step 1.4, below the two overwrite options while one is off</extracomment>
        <translation>Was hier aus ist, bleibt, wie Autotask es hat, und IT Glue findet das Gerät vielleicht nicht daran.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingTable</name>
    <message>
        <source>Device types and what they become in Autotask</source>
        <extracomment>Accessible name of the table on the mapping page</extracomment>
        <translation>Gerätetypen und was in Autotask aus ihnen wird</translation>
    </message>
    <message>
        <source>%1 device types, %2 need you</source>
        <extracomment>Summary of the mapping table for screen readers; %1 a count of types</extracomment>
        <translation>%1 Gerätetypen, %2 brauchen Sie</translation>
    </message>
</context>
<context>
    <name>trivet::MatchChoices</name>
    <message>
        <source>Create organization</source>
        <extracomment>Choice for a client of SaaS Protection</extracomment>
        <translation>Organisation anlegen</translation>
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
        <translation>Organisation für %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>In the empty field for a client&apos;s organization</extracomment>
        <translation>Namen eingeben</translation>
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
        <translation>Weg zurück zeigen</translation>
    </message>
    <message>
        <source>Open step %1</source>
        <extracomment>Button: opens a step of the guide; %1 is &quot;1.5, Check the products&quot;</extracomment>
        <translation>Schritt %1 öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the vendor</extracomment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>trivet::MenuPath</name>
    <message>
        <source>, then </source>
        <extracomment>Read aloud between the words of a menu path: &quot;Admin, then Resources/Users&quot;</extracomment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Menu path: %1</source>
        <extracomment>Read aloud; %1 is the path in the portal&apos;s own words</extracomment>
        <translation>Menüpfad: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PastedText</name>
    <message>
        <source>spaces</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>line ends</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Removed around the value: %1</source>
        <extracomment>Under a field after pasting; %1 is a list such as &quot;spaces, quotes&quot;</extracomment>
        <translation>Um den Wert herum entfernt: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PlanModel</name>
    <message>
        <source>Write %1</source>
        <extracomment>Read aloud of a tick; %1 a record&apos;s name</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column head: create or change</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Column head; %1 is a vendor&apos;s name</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column head: the value before</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head: the value to be written</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>column head: how it is taken back</comment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>trivet::PlanQuestions</name>
    <message>
        <source>Add to the plan</source>
        <extracomment>Button: what was filled in above is planned as well</extracomment>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>What only you can tell</source>
        <extracomment>Above fields for what no system tells</extracomment>
        <translation>Was nur Sie sagen können</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, once these are told</source>
        <translation>
            <numerusform>%Ln weitere, sobald diese gesagt ist</numerusform>
            <numerusform>%Ln weitere, sobald diese gesagt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>First entry of a list: nothing is chosen yet</extracomment>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsModel</name>
    <message>
        <source>Product</source>
        <comment>column head</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Type to set</source>
        <comment>column head: default configuration item type</comment>
        <translation>Zu setzender Typ</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsPage</name>
    <message>
        <source>Open Products</source>
        <extracomment>Button: opens Autotask, where the products are; &quot;Products&quot; is a portal label</extracomment>
        <translation>Products öffnen</translation>
    </message>
    <message>
        <source>Not in Autotask yet</source>
        <translation>Noch nicht in Autotask</translation>
    </message>
    <message>
        <source>%1 confirmed this default type</source>
        <translation>%1 hat diesen Standardtyp bestätigt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>No API shows the default type. Open the product and compare.</source>
        <translation>Keine API zeigt den Standardtyp. Öffnen Sie das Produkt und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Action in a product&apos;s row: the person has seen its default type in Autotask</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln</source>
        <extracomment>Button above the products: the person has compared them all in Autotask</extracomment>
        <translation>
            <numerusform>Alle %Ln bestätigen</numerusform>
            <numerusform>Alle %Ln bestätigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ProductsTable</name>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Head of the card on the products page</extracomment>
        <translation>Mit Datto RMM verknüpfte Produkte</translation>
    </message>
    <message>
        <source>Products and their default configuration item types</source>
        <extracomment>Accessible name of the products table</extracomment>
        <translation>Produkte und ihre Standard-Konfigurationselementtypen</translation>
    </message>
    <message>
        <source>%1 products, %2 need you</source>
        <extracomment>Summary of the products table for screen readers</extracomment>
        <translation>%1 Produkte, %2 brauchen Sie</translation>
    </message>
</context>
<context>
    <name>trivet::ProportionBar</name>
    <message>
        <source>Shares</source>
        <extracomment>Accessible name of a bar that shows how records divide</extracomment>
        <translation>Anteile</translation>
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
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <extracomment>Marker beside the tenant&apos;s name: nothing here is real</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button beside the tenant&apos;s name: other tenants, settings, help, quit</extracomment>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>trivet::RegionInput</name>
    <message>
        <source>Choose the region</source>
        <extracomment>In a list of regions: none is chosen yet</extracomment>
        <translation>Region wählen</translation>
    </message>
    <message>
        <source>IT Glue refused the key in this region. If yours is another one, choose it, and the key is tried there.</source>
        <translation>IT Glue hat den Schlüssel in dieser Region abgelehnt. Ist Ihre eine andere, wählen Sie sie, und der Schlüssel wird dort versucht.</translation>
    </message>
    <message>
        <source>Read from the address</source>
        <translation>Aus der Adresse gelesen</translation>
    </message>
</context>
<context>
    <name>trivet::ReviewPage</name>
    <message>
        <source>Show the way back</source>
        <translation>Weg zurück zeigen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles erneut lesen</translation>
    </message>
    <message>
        <source>What differs from the recommended setup</source>
        <extracomment>Title of the review of an existing integration</extracomment>
        <translation>Was von der empfohlenen Einrichtung abweicht</translation>
    </message>
    <message>
        <source>Trivet only read, and changed nothing. Start with what causes work by hand later.</source>
        <translation>Trivet hat nur gelesen und nichts geändert. Beginnen Sie mit dem, was später Handarbeit verursacht.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Your settings beside the recommended ones</source>
        <extracomment>Accessible name of the table that compares settings</extracomment>
        <translation>Ihre Einstellungen neben den empfohlenen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>In the find field above the settings</extracomment>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <extracomment>In the table of settings while nothing was read</extracomment>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>No setting fits. Press the pills again to see all.</source>
        <extracomment>In the table of settings when find and filters leave nothing</extracomment>
        <translation>Keine Einstellung passt. Drücken Sie die Filter erneut, um alle zu sehen.</translation>
    </message>
    <message>
        <source>%1 settings, %2 match</source>
        <extracomment>Above the table of settings; %1 and %2 are counts</extracomment>
        <translation>%1 Einstellungen, %2 stimmen</translation>
    </message>
</context>
<context>
    <name>trivet::RowsCard</name>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <extracomment>Button at a table</extracomment>
        <translation>Zeilen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Button at a table: its rows as a file for spreadsheets</extracomment>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>Title of the dialog that asks for a file
----------
Button above the forecast</extracomment>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in a dialog</extracomment>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Entry of a table&apos;s menu: the text of the cell under the pointer</extracomment>
        <translation>Zelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <extracomment>Entry of a table&apos;s menu; %Ln rows are selected</extracomment>
        <translation>
            <numerusform>%Ln Zeile kopieren</numerusform>
            <numerusform>%Ln Zeilen kopieren</numerusform>
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
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>What is left to do in IT Glue for one client: make sure of a doubtful choice</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <extracomment>How alike two names are; %1 a number</extracomment>
        <translation>zu %1&#xa0;% gleich</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <extracomment>In a cell where an organization is still to be chosen</extracomment>
        <translation>Organisation wählen</translation>
    </message>
    <message>
        <source>Check: %1?</source>
        <extracomment>In a cell where a suggestion waits for a decision; %1 an organization&apos;s name</extracomment>
        <translation>Prüfen: %1?</translation>
    </message>
    <message>
        <source>No similar name</source>
        <extracomment>In the table of clients: no organization is named alike</extracomment>
        <translation>Kein ähnlicher Name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a client&apos;s name, %2 &quot;To do&quot;, &quot;Decide&quot;, &quot;Confirm&quot; or &quot;Done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <comment>column head</comment>
        <translation>In SaaS Protection</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column head</comment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>column head</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Match to</source>
        <comment>column head</comment>
        <translation>Zuordnen zu</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>In IT Glue</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchTable</name>
    <message>
        <source>Unmatched</source>
        <extracomment>Tab of clients that belong to no organization yet</extracomment>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>Tab of clients that belong to an organization</extracomment>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Tab of clients that are left out on purpose</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>No unmatched organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Keine Organisationen ohne Zuordnung.</translation>
    </message>
    <message>
        <source>No matched organizations yet.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Noch keine zugeordneten Organisationen.</translation>
    </message>
    <message>
        <source>No ignored organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>Keine ignorierten Organisationen.</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <extracomment>Accessible name and placeholder of the find field above the clients</extracomment>
        <translation>Organisation suchen</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection and their organizations</source>
        <extracomment>Accessible name of the table of clients</extracomment>
        <translation>Clients von SaaS Protection und ihre Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln strong matches</source>
        <extracomment>Button above the clients; %Ln suggestions that are nearly certain</extracomment>
        <translation>
            <numerusform>%Ln sichere Zuordnung annehmen</numerusform>
            <numerusform>%Ln sichere Zuordnungen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization here fits the search.</source>
        <translation>Keine Organisation hier passt zur Suche.</translation>
    </message>
    <message>
        <source>%1 clients, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 Clients, %2 brauchen Sie</translation>
    </message>
    <message>
        <source>Accept this one</source>
        <extracomment>Button beside the suggestion for the current client</extracomment>
        <translation>Diesen übernehmen</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchingPage</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 morgen</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 gestern</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Automatische Synchronisierung</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Queued sync</source>
        <translation>Eingereihte Synchronisierung</translation>
    </message>
    <message>
        <source>Manual sync opens</source>
        <translation>Manuelle Synchronisierung ab</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>When a queued sync will start; %1 is a time of day</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Manual sync closed for 6 hours</source>
        <translation>Manuelle Synchronisierung 6 Stunden gesperrt</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>When syncs run</source>
        <translation>Wann Synchronisierungen laufen</translation>
    </message>
    <message>
        <source>Automatic every 24 hours; that one needs nobody. Saving queues one more, about an hour later. By hand once in 6 hours. What is not there before its time is late, not broken.</source>
        <translation>Automatisch alle 24 Stunden; dafür braucht es niemanden. Speichern reiht eine weitere ein, etwa eine Stunde später. Von Hand einmal in 6 Stunden. Was vor seiner Zeit noch nicht da ist, ist verspätet, nicht defekt.</translation>
    </message>
    <message>
        <source>Open the worklist</source>
        <translation>Arbeitsliste öffnen</translation>
    </message>
    <message>
        <source>Save the worklist as CSV…</source>
        <translation>Arbeitsliste als CSV speichern…</translation>
    </message>
    <message>
        <source>Print the worklist…</source>
        <translation>Arbeitsliste drucken…</translation>
    </message>
    <message>
        <source>Make sure %1 does not exist yet</source>
        <extracomment>Title of a warning; %1 is the name of a client</extracomment>
        <translation>Vergewissern Sie sich, dass es %1 noch nicht gibt</translation>
    </message>
    <message>
        <source>Creating it twice makes a duplicate. Closest name in IT Glue: %1.</source>
        <extracomment>%1 is an organization&apos;s name</extracomment>
        <translation>Zweimal anlegen ergibt eine Dublette. Nächster Name in IT Glue: %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is an organization&apos;s name</extracomment>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>trivet::SecretEdit</name>
    <message>
        <source>Replace %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label, such as &quot;Password (Secret)&quot;</extracomment>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1 for 20 seconds</source>
        <translation>%1 für 20 Sekunden zeigen</translation>
    </message>
    <message>
        <source>A value is held. Type or paste to replace it.</source>
        <extracomment>Read aloud at a secret field whose value is kept elsewhere</extracomment>
        <translation>Ein Wert ist hinterlegt. Tippen oder einfügen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>Placeholder of an empty secret field</extracomment>
        <translation>Hier einfügen</translation>
    </message>
</context>
<context>
    <name>trivet::SecretField</name>
    <message>
        <source>Revealed; hides after 20 seconds</source>
        <extracomment>Under a secret field while its value is readable</extracomment>
        <translation>Sichtbar; wird nach 20 Sekunden verborgen</translation>
    </message>
</context>
<context>
    <name>trivet::SettingsList</name>
    <message>
        <source>Selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Settings to compare</source>
        <extracomment>Accessible name of a list of settings to compare with a portal</extracomment>
        <translation>Zu vergleichende Einstellungen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Column head: what a setting should be</extracomment>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>Column head above boxes: the portal shows what is recommended</extracomment>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <extracomment>Name of a button beside a recommended value; %1 the setting</extracomment>
        <translation>Für %1 kopieren</translation>
    </message>
    <message>
        <source>%1 matches: %2</source>
        <extracomment>Name of a box to tick; %1 a setting of a portal, %2 what is recommended for it</extracomment>
        <translation>%1 stimmt: %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepDelegate</name>
    <message>
        <source>Optional</source>
        <extracomment>In place of a chapter&apos;s count, where it may be left out</extracomment>
        <translation>Freiwillig</translation>
    </message>
</context>
<context>
    <name>trivet::StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Footer button: the step before</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <extracomment>Footer button; everything is saved already, this only closes the window</extracomment>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Read aloud for the footer&apos;s Back button</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Footer button: the step after</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>trivet::StepInputs</name>
    <message>
        <source>%1 did not accept this</source>
        <translation>%1 hat dies nicht angenommen</translation>
    </message>
    <message>
        <source>Format looks right</source>
        <extracomment>Under a field: what was typed has the form that the vendor uses</extracomment>
        <translation>Format sieht richtig aus</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved in the system keychain</source>
        <translation>Im Schlüsselbund des Systems gespeichert</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Wird behalten, bis Trivet schließt</translation>
    </message>
    <message>
        <source>Kept in memory only. Unlock to save.</source>
        <translation>Nur im Arbeitsspeicher. Zum Speichern entsperren.</translation>
    </message>
    <message>
        <source>Kept in memory only. Not saved yet.</source>
        <translation>Nur im Arbeitsspeicher. Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved in %1, which is not the keychain here. Open that one, or paste it again.</source>
        <extracomment>%1 is the name of a keychain, as in &quot;GNOME Keyring&quot;</extracomment>
        <translation>In %1 gespeichert, das ist hier nicht der Schlüsselbund. Öffnen Sie jenen oder fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The keychain no longer has it. Paste it again.</source>
        <translation>Der Schlüsselbund hat es nicht mehr. Fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Paste all three values</source>
        <extracomment>Button above three fields; Copy all in Datto RMM puts all three values on the clipboard</extracomment>
        <translation>Alle drei Werte einfügen</translation>
    </message>
    <message>
        <source>The clipboard does not hold the three values. Choose Copy all in Datto RMM first.</source>
        <extracomment>Beside &quot;Paste all three values&quot;, when the clipboard holds something else</extracomment>
        <translation>Die Zwischenablage enthält die drei Werte nicht. Wählen Sie zuerst Copy all in Datto RMM.</translation>
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
        <translation>In %1 zu tun</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the product&apos;s name</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Full instructions in the vendor&apos;s help</source>
        <extracomment>Link below the instructions of a step, to the vendor&apos;s own help</extracomment>
        <translation>Vollständige Anleitung in der Hilfe des Anbieters</translation>
    </message>
</context>
<context>
    <name>trivet::StepView</name>
    <message>
        <source>Chapters and steps</source>
        <extracomment>Accessible name of the list of chapters and steps</extracomment>
        <translation>Kapitel und Schritte</translation>
    </message>
</context>
<context>
    <name>trivet::SuggestionLine</name>
    <message>
        <source>Suggestion for the current row</source>
        <extracomment>Accessible name of the line under the table of clients</extracomment>
        <translation>Vorschlag für die aktuelle Zeile</translation>
    </message>
    <message>
        <source>No organization in IT Glue has a similar name.</source>
        <extracomment>Under the table of clients, for a client without a suggestion</extracomment>
        <translation>Keine Organisation in IT Glue hat einen ähnlichen Namen.</translation>
    </message>
</context>
<context>
    <name>trivet::SummaryBar</name>
    <message>
        <source>Hide checks</source>
        <extracomment>Button that opens the list of checks where the window is narrow</extracomment>
        <translation>Prüfungen ausblenden</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Prüfungen zeigen</translation>
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
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Sync progress, no reading yet</source>
        <extracomment>Accessible name of the chart; %1 is its newest reading</extracomment>
        <translation>Fortschritt der Synchronisierung, noch keine Messung</translation>
    </message>
    <message>
        <source>Sync progress, %1</source>
        <translation>Fortschritt der Synchronisierung, %1</translation>
    </message>
    <message>
        <source>Left and Right show the readings.</source>
        <extracomment>Read after the chart&apos;s name</extracomment>
        <translation>Links und Rechts zeigen die Messungen.</translation>
    </message>
    <message>
        <source>The first reading comes in a moment.</source>
        <extracomment>In the empty chart</extracomment>
        <translation>Die erste Messung kommt gleich.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Label of the target line; %1 is the count of all records</extracomment>
        <translation>alle %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncNews</name>
    <message>
        <source>The sync is through</source>
        <extracomment>Title of a notification: the sync that a person waits for</extracomment>
        <translation>Die Synchronisierung ist durch</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>Die Synchronisierung steht still</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4 of %5 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 and %5 numbers of records</extracomment>
        <translation>%1: %2 und %3, %4 von %5 angekommen.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, nothing new for %4. %5 of %6 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 a duration, %5 and %6 numbers of records</extracomment>
        <translation>%1: %2 und %3, seit %4 nichts Neues. %5 von %6 angekommen.</translation>
    </message>
</context>
<context>
    <name>trivet::SyncPanel</name>
    <message>
        <source>Sync readings</source>
        <extracomment>Accessible name of the chart&apos;s readings as a table</extracomment>
        <translation>Messungen der Synchronisierung</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button of the sync card: the readings as a table in place of the chart</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head of the sync readings</comment>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <comment>column head of the sync readings</comment>
        <translation>Noch nicht durch</translation>
    </message>
</context>
<context>
    <name>trivet::SyncSettingsPage</name>
    <message>
        <source>%1 tab</source>
        <extracomment>Head of a list of settings; %1 is the portal&apos;s name of a tab</extracomment>
        <translation>Registerkarte %1</translation>
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
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Practice · %1</source>
        <extracomment>Under a practice tenant&apos;s name; %1 is &quot;3 of 20 steps&quot;</extracomment>
        <translation>Übung · %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Under a tenant&apos;s name: no step of it was done yet</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>trivet::TenantList</name>
    <message>
        <source>Recent tenants</source>
        <translation>Zuletzt geöffnete Mandanten</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Button beside a tenant: what can be done with it; %1 its name</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Remove &amp;secrets from the keychain…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Secrets aus dem Schlüsselbund entfernen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete &amp;all practice tenants…</source>
        <extracomment>Menu of a practice tenant</extracomment>
        <translation>&amp;Alle Übungsmandanten löschen …</translation>
    </message>
</context>
<context>
    <name>trivet::Timeline</name>
    <message>
        <source>done</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Accessible name of a timeline</extracomment>
        <translation>Zeitleiste</translation>
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
        <translation>Doktor: alle Prüfungen</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>Button of the narrow window: opens the list of chapters and steps</extracomment>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Marker of the narrow window: nothing here is real</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button of the narrow window: other tenants, settings, help, quit</extracomment>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetDiagram</name>
    <message>
        <source>Links between your systems</source>
        <extracomment>Accessible name of the diagram of the three systems</extracomment>
        <translation>Verbindungen zwischen Ihren Systemen</translation>
    </message>
    <message>
        <source>Left and Right choose a link, Enter opens its chapter.</source>
        <extracomment>Read after the diagram&apos;s name</extracomment>
        <translation>Links und Rechts wählen eine Verbindung, die Eingabetaste öffnet ihr Kapitel.</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>state of a link</comment>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a link</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>state of a link</comment>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>state of a link</comment>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a link</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>verified earlier, now out of date</source>
        <comment>state of a link</comment>
        <translation>früher verifiziert, jetzt veraltet</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A link between two systems, and its state: &quot;Autotask to Datto RMM, in progress&quot;</extracomment>
        <translation>%1 zu %2, %3</translation>
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
        <translation>Behalten, bis Trivet schließt</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>In practice there is no portal to open. Use “Do this step for me”.</source>
        <translation>Im Übungsmodus gibt es kein Portal zu öffnen. Benutzen Sie „Diesen Schritt für mich erledigen“.</translation>
    </message>
    <message>
        <source>Trivet learns the portal&apos;s address when you sign in at step 0.1.</source>
        <translation>Trivet erfährt die Adresse des Portals, wenn Sie sich in Schritt 0.1 anmelden.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>Kinds of file in a dialog</extracomment>
        <translation>Webseite (*.html)</translation>
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
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Fix step by step</source>
        <extracomment>Next on the review of an existing integration: leads to the first step with something wrong</extracomment>
        <translation>Schritt für Schritt beheben</translation>
    </message>
    <message>
        <source>Read-only: open elsewhere</source>
        <translation>Nur lesend: anderswo geöffnet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In the place of &quot;Saved just now&quot;</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>%1 (practice) – Trivet</source>
        <extracomment>Title bar; %1 is the tenant&apos;s name</extracomment>
        <translation>%1 (Übung) – Trivet</translation>
    </message>
    <message>
        <source>%1 – Trivet</source>
        <translation>%1 – Trivet</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Trivet holds secrets in memory, but cannot save them until you unlock.</source>
        <translation>Trivet hält Secrets im Arbeitsspeicher, kann sie aber erst speichern, wenn Sie entsperren.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>What you paste is kept until Trivet closes, and nowhere else.</source>
        <translation>Was Sie einfügen, wird nur aufbewahrt, bis Trivet schließt, und nirgends sonst.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Or let what you paste be kept until Trivet closes, and nowhere else.</source>
        <translation>Möglicherweise fragt er in einem anderen Fenster nach seinem Passwort. Oder lassen Sie, was Sie einfügen, nur aufbewahren, bis Trivet schließt, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Buttons below &quot;Trivet may not write this yet&quot;: leaves, or shows what would be written</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>Neuen Mandanten einrichten</translation>
    </message>
    <message>
        <source>A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in a file of their own.</source>
        <translation>Ein Mandant ist ein MSP mit seinem Autotask, Datto RMM und IT Glue. Seine Antworten liegen in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Name of the MSP</source>
        <translation>Name des MSP</translation>
    </message>
    <message>
        <source>Create tenant</source>
        <translation>Mandanten anlegen</translation>
    </message>
    <message>
        <source>Continue in spite of this warning</source>
        <translation>Trotz dieser Warnung fortfahren</translation>
    </message>
    <message>
        <source>%1. The report keeps your name and your reason.</source>
        <translation>%1. Der Bericht hält Ihren Namen und Ihren Grund fest.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Ways to the vendors in Settings, below &quot;Same as system&quot;: straight, or through the proxy named below</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>A secret is not saved</source>
        <translation>Ein Secret ist nicht gespeichert</translation>
    </message>
    <message>
        <source>The keychain is locked, so a secret is only in memory. Closing forgets it, and you would paste it again. Everything else is saved.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher liegt ein Secret nur im Arbeitsspeicher. Beim Schließen geht es verloren, und Sie müssten es erneut einfügen. Alles andere ist gespeichert.</translation>
    </message>
    <message>
        <source>Your last changes are not saved</source>
        <translation>Ihre letzten Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Trivet could not write to the disk. Closing forgets what you gave since, and you would give it again.</source>
        <translation>Trivet konnte nicht auf den Datenträger schreiben. Beim Schließen geht verloren, was Sie seither angegeben haben, und Sie müssten es erneut angeben.</translation>
    </message>
    <message>
        <source>Keep Trivet open</source>
        <extracomment>Buttons below &quot;Changes are being written&quot;</extracomment>
        <translation>Trivet geöffnet lassen</translation>
    </message>
    <message>
        <source>Changes are being written</source>
        <translation>Änderungen werden gerade geschrieben</translation>
    </message>
    <message>
        <source>To close, Trivet ends the rows that are under way and leaves the rest as it is. History tells how each came out.</source>
        <translation>Vor dem Schließen beendet Trivet die laufenden Zeilen und lässt den Rest, wie er ist. Der Verlauf sagt, wie jede ausging.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>How Trivet works</source>
        <translation>So arbeitet Trivet</translation>
    </message>
    <message>
        <source>Trivet leads through each step in the order that keeps the systems clean. Do what the left side says in the vendor&apos;s portal; the right side shows what Trivet saw for itself. Next opens when nothing is left open.</source>
        <translation>Trivet führt durch jeden Schritt in der Reihenfolge, die die Systeme sauber hält. Tun Sie im Portal des Anbieters, was die linke Seite sagt; die rechte Seite zeigt, was Trivet selbst gesehen hat. „Weiter“ öffnet sich, wenn nichts mehr offen ist.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A tenant of this name is there already. Give this one another name.</source>
        <extracomment>Below the name of a new tenant</extracomment>
        <translation>Einen Mandanten mit diesem Namen gibt es schon. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Trivet %1</source>
        <extracomment>About; %1 is a version</extracomment>
        <translation>Trivet %1</translation>
    </message>
    <message>
        <source>Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the Apache License 2.0. Not made by, or affiliated with, the vendors.</source>
        <translation>Verbindet Autotask, Datto RMM und IT Glue in der richtigen Reihenfolge. Freie Software unter der Apache License 2.0. Weder von den Anbietern hergestellt noch mit ihnen verbunden.</translation>
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
        <translation>Alt+Rechts: Weiter
Alt+Links: Zurück
Strg+R oder F5: erneut prüfen
Strg+O: Portal öffnen
Strg+1 bis Strg+6: Kapitel
Strg+D: alle Prüfungen
Strg+Komma: Einstellungen
Strg+Q: beenden
Strg+F: in einer Tabelle suchen
F6: nächster Teil des Fensters
Esc: Geöffnetes schließen</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet darf dies noch nicht schreiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Remove the secrets of %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>Secrets von %1 entfernen</translation>
    </message>
    <message>
        <source>Its keys and passwords are removed from the keychain of this computer. Answers, confirmations and history stay. To go on you paste the secrets again. Nothing changes at the vendors.</source>
        <translation>Die Schlüssel und Kennwörter werden aus dem Schlüsselbund dieses Computers entfernt. Antworten, Bestätigungen und Verlauf bleiben. Um weiterzumachen, fügen Sie die Secrets wieder ein. Bei den Anbietern ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove secrets</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Secrets entfernen</translation>
    </message>
    <message>
        <source>Its simulated vendors and what you did there are deleted. This cannot be undone.</source>
        <translation>Die simulierten Anbieter und alles, was Sie dort getan haben, werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain, and its folder with answers, confirmations and history is deleted. This cannot be undone. Nothing changes at the vendors.</source>
        <translation>Die Secrets werden aus dem Schlüsselbund entfernt, und der Ordner mit Antworten, Bestätigungen und Verlauf wird gelöscht. Das lässt sich nicht rückgängig machen. Bei den Anbietern ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Mandanten löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practice tenant(s)</source>
        <translation>
            <numerusform>%Ln Übungsmandanten löschen</numerusform>
            <numerusform>%Ln Übungsmandanten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their simulated vendors and what you did there are deleted. This cannot be undone. Other tenants stay.</source>
        <translation>Die simulierten Anbieter und alles, was Sie dort getan haben, werden gelöscht. Das lässt sich nicht rückgängig machen. Andere Mandanten bleiben.</translation>
    </message>
    <message>
        <source>Delete practice tenants</source>
        <translation>Übungsmandanten löschen</translation>
    </message>
    <message>
        <source>Secrets in the keychain, where there is one</source>
        <translation>Secrets im Schlüsselbund, wo es einen gibt</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>Bestehende Integration durchsehen</translation>
    </message>
    <message>
        <source>Trivet signs in and compares what is set up with the recommended setup. It changes nothing.</source>
        <translation>Trivet meldet sich an und vergleicht, was eingerichtet ist, mit der empfohlenen Einrichtung. Es ändert nichts.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>A new tenant</source>
        <extracomment>In a list of tenants: one that is not there yet</extracomment>
        <translation>Ein neuer Mandant</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Überprüfung beginnen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <extracomment>In a list of records that holds none</extracomment>
        <translation>Dahinter steht kein einzelner Datensatz.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>Kein Datensatz hat dies in seiner Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What Trivet checks here, and what it hurts later if it is wrong</source>
        <extracomment>Heading in the help of a step: its checks</extracomment>
        <translation>Was Trivet hier prüft und was es später schadet, wenn es falsch ist</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings: a computer in the network through which all traffic to the vendors goes</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diesen</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.</source>
        <extracomment>Below the address of a proxy in Settings. Keep the example</extracomment>
        <translation>Host und Port, wie proxy.example:8080. Ein Proxy, der nach einem Kennwort fragt, gehört in die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Datei für den Support</translation>
    </message>
    <message>
        <source>For those who help you: versions, how each check came out without the names in it, and the log, which may name folders of this computer. It holds no secret. This is all of it: look through it before you pass it on.</source>
        <translation>Für alle, die Ihnen helfen: Versionen, das Ergebnis jeder Prüfung ohne die Namen darin und das Protokoll, das Ordner dieses Computers nennen kann. Sie enthält kein Geheimnis. Das hier ist alles: Sehen Sie es durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Button: opens a dialog for the file&apos;s name</extracomment>
        <translation>Datei speichern…</translation>
    </message>
</context>
<context>
    <name>trivet::UnmappedSites</name>
    <message>
        <source>Sites without a company</source>
        <translation>Sites ohne Firma</translation>
    </message>
    <message>
        <source>Sites of Datto RMM without a company in Autotask</source>
        <extracomment>Accessible name of the list on step 1.3</extracomment>
        <translation>Sites von Datto RMM ohne Firma in Autotask</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Suggested company</source>
        <translation>Vorgeschlagene Firma</translation>
    </message>
    <message>
        <source>None is close</source>
        <extracomment>Beside a site: no name in Autotask is close, or several are; %1 lists them</extracomment>
        <translation>Keine kommt nahe</translation>
    </message>
    <message>
        <source>Unclear: %1</source>
        <translation>Unklar: %1</translation>
    </message>
</context>
<context>
    <name>trivet::UrlAnatomy</name>
    <message>
        <source>Parts of the address</source>
        <extracomment>Accessible name of the picture that shows the parts of an address</extracomment>
        <translation>Teile der Adresse</translation>
    </message>
    <message>
        <source>Subdomain %1, region %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;NA&quot;</extracomment>
        <translation>Subdomain %1, Region %2</translation>
    </message>
    <message>
        <source>Subdomain %1. %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;No region in this address&quot;</extracomment>
        <translation>Subdomain %1. %2</translation>
    </message>
    <message>
        <source>The subdomain and the region of your address show here.</source>
        <extracomment>Under an address field that is still empty</extracomment>
        <translation>Hier erscheinen Subdomain und Region Ihrer Adresse.</translation>
    </message>
    <message>
        <source>No region in this address. Choose it below.</source>
        <translation>In dieser Adresse steht keine Region. Wählen Sie sie unten.</translation>
    </message>
    <message>
        <source>This is not an address of IT Glue.</source>
        <extracomment>Under an address of another service</extracomment>
        <translation>Dies ist keine Adresse von IT Glue.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>The address names no region; %1 is chosen below.</source>
        <extracomment>Under an address that does not name a region Under an address that does not name a region; %1 the one that was chosen, &quot;EU&quot;</extracomment>
        <translation>Die Adresse nennt keine Region; unten ist %1 gewählt.</translation>
    </message>
</context>
<context>
    <name>trivet::WelcomePage</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>Connect Autotask, Datto RMM and IT Glue</source>
        <translation>Autotask, Datto RMM und IT Glue verbinden</translation>
    </message>
    <message>
        <source>Trivet takes you through every setting in the right order and checks each one before the next depends on it.</source>
        <translation>Trivet führt Sie in der richtigen Reihenfolge durch jede Einstellung und prüft jede, bevor die nächste darauf aufbaut.</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>Neuen Mandanten einrichten</translation>
    </message>
    <message>
        <source>About 60 minutes of work, plus sync time. Stop whenever you like.</source>
        <translation>Etwa 60 Minuten Arbeit, plus Zeit für die Synchronisierung. Unterbrechen Sie, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>Bestehende Integration durchsehen</translation>
    </message>
    <message>
        <source>Compares your settings with the recommended ones. Read-only.</source>
        <translation>Vergleicht Ihre Einstellungen mit den empfohlenen. Nur lesend.</translation>
    </message>
    <message>
        <source>Practice with sample data</source>
        <translation>Mit Beispieldaten üben</translation>
    </message>
    <message>
        <source>Every page with a simulated tenant. No account needed.</source>
        <translation>Jede Seite mit einem simulierten Mandanten. Ohne Konto.</translation>
    </message>
    <message>
        <source>Have these ready</source>
        <translation>Halten Sie bereit</translation>
    </message>
    <message>
        <source>Your secrets stay with you</source>
        <translation>Ihre Secrets bleiben bei Ihnen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Next: %1. Saved %2.</source>
        <translation>Als Nächstes: %1. Gespeichert %2.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Gespeichert %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <comment>how far a tenant has come</comment>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Trivet keeps them in the system keychain, or until it closes where there is none, and talks only to the vendors. It sends no usage data.</source>
        <translation>Trivet bewahrt sie im Schlüsselbund des Systems auf, oder bis zum Schließen, wo es keinen gibt, und spricht nur mit den Anbietern. Es sendet keine Nutzungsdaten.</translation>
    </message>
    <message>
        <source>Autotask administrator</source>
        <translation>Administrator für Autotask</translation>
    </message>
    <message>
        <source>May edit Resources/Users (HR)</source>
        <translation>Darf Resources/Users (HR) bearbeiten</translation>
    </message>
    <message>
        <source>Datto RMM administrator</source>
        <translation>Administrator für Datto RMM</translation>
    </message>
    <message>
        <source>Default security level Administrator</source>
        <translation>Standard-Sicherheitsstufe Administrator</translation>
    </message>
    <message>
        <source>IT Glue administrator</source>
        <translation>Administrator für IT Glue</translation>
    </message>
    <message>
        <source>Makes the API key for chapter 2</source>
        <translation>Erstellt den API-Schlüssel für Kapitel 2</translation>
    </message>
    <message>
        <source>Datto Partner Portal, optional</source>
        <translation>Datto Partner Portal, freiwillig</translation>
    </message>
    <message>
        <source>REST API public and secret key</source>
        <translation>Öffentlicher und geheimer Schlüssel der REST API</translation>
    </message>
</context>
<context>
    <name>trivet::WindowMenu</name>
    <message>
        <source>&amp;Switch tenant</source>
        <extracomment>Submenu: other tenants to go to</extracomment>
        <translation>&amp;Mandant wechseln</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <extracomment>Menu: to the first page, which lists all tenants</extracomment>
        <translation>&amp;Alle Mandanten</translation>
    </message>
    <message>
        <source>History of &amp;changes…</source>
        <extracomment>Menu: what Trivet has written to the vendors in this tenant</extracomment>
        <translation>Änderungs&amp;verlauf…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu; the letter after &amp; is its key</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>A&amp;bout Trivet</source>
        <translation>Übe&amp;r Trivet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>A tenant in a menu; %1 is its name</extracomment>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <extracomment>Menu: a text for those who help, shown before it is saved</extracomment>
        <translation>Datei für den Supp&amp;ort…</translation>
    </message>
</context>
<context>
    <name>trivet::app::ApplicationTenants</name>
    <message>
        <source>Sample MSP</source>
        <translation>Beispiel-MSP</translation>
    </message>
    <message>
        <source>Sample MSP %1</source>
        <translation>Beispiel-MSP %1</translation>
    </message>
</context>
</TS>
