<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation>
            <numerusform>%Ln field to fill in</numerusform>
            <numerusform>%Ln fields to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %Ln checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>%Ln check failed, %1 still open</numerusform>
            <numerusform>%Ln checks failed, %1 still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>%Ln check failed</numerusform>
            <numerusform>%Ln checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) still open</source>
        <translation>
            <numerusform>%Ln check still open</numerusform>
            <numerusform>%Ln checks still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>Create %Ln configuration item type(s)</source>
        <translation>
            <numerusform>Create %Ln configuration item type</numerusform>
            <numerusform>Create %Ln configuration item types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) to products</source>
        <translation>
            <numerusform>Make %Ln change to products</numerusform>
            <numerusform>Make %Ln changes to products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) in Autotask</source>
        <translation>
            <numerusform>Make %Ln change in Autotask</numerusform>
            <numerusform>Make %Ln changes in Autotask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set type on %Ln device(s)</source>
        <translation>
            <numerusform>Set type on %Ln device</numerusform>
            <numerusform>Set type on %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change type of %Ln device(s)</source>
        <translation>
            <numerusform>Change type of %Ln device</numerusform>
            <numerusform>Change type of %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln device(s) inactive</source>
        <translation>
            <numerusform>Set %Ln device inactive</numerusform>
            <numerusform>Set %Ln devices inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln organization(s)</source>
        <translation>
            <numerusform>Create %Ln organization</numerusform>
            <numerusform>Create %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln configuration(s)</source>
        <translation>
            <numerusform>Change %Ln configuration</numerusform>
            <numerusform>Change %Ln configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln configuration(s)</source>
        <translation>
            <numerusform>Archive %Ln configuration</numerusform>
            <numerusform>Archive %Ln configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). How many %1 has left is not known.</source>
        <extracomment>%1 is a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Uses about %Ln API call. How many %1 has left is not known.</numerusform>
            <numerusform>Uses about %Ln API calls. How many %1 has left is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</source>
        <extracomment>%1 of %2 calls in %3 minutes, %4 a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>Uses about %Ln API call. Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</numerusform>
            <numerusform>Uses about %Ln API calls. Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln of the %1 API call(s) left this hour.</source>
        <extracomment>%1 is the number of calls that are left</extracomment>
        <translation>
            <numerusform>Uses about %Ln of the %1 API calls left this hour.</numerusform>
            <numerusform>Uses about %Ln of the %1 API calls left this hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came out otherwise</source>
        <translation>
            <numerusform>%Ln row came out otherwise</numerusform>
            <numerusform>%Ln rows came out otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln serial number(s)</source>
        <translation>
            <numerusform>Change %Ln serial number</numerusform>
            <numerusform>Change %Ln serial numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln field(s) complete and well formed</source>
        <translation>
            <numerusform>%Ln field complete and well formed</numerusform>
            <numerusform>%Ln fields complete and well formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>%Ln field to fill in</numerusform>
            <numerusform>%Ln fields to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln field to correct</numerusform>
            <numerusform>%Ln fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record</source>
        <translation>
            <numerusform>%Ln kind of record</numerusform>
            <numerusform>%Ln kinds of record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>%Ln kind of record stays hidden: %2. Set the security level to API User (system).</numerusform>
            <numerusform>%Ln kinds of record stay hidden: %2. Set the security level to API User (system).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>%Ln kind is restricted: %2. Missing rows would look like missing devices.</numerusform>
            <numerusform>%Ln kinds are restricted: %2. Missing rows would look like missing devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) linked to Autotask first</source>
        <translation>
            <numerusform>%Ln organization linked to Autotask first</numerusform>
            <numerusform>%Ln organizations linked to Autotask first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order.</source>
        <translation>
            <numerusform>%Ln configuration, %2, and no organization is linked to Autotask. Duplicates come from this order.</numerusform>
            <numerusform>%Ln configurations, %2 first, and no organization is linked to Autotask. Duplicates come from this order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</source>
        <translation>
            <numerusform>%Ln organization, %2: matched with the site %3. Choose Autotask Companies in IT Glue.</numerusform>
            <numerusform>%Ln organizations, %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3</source>
        <translation>
            <numerusform>%Ln configuration: behind %2 is %3</numerusform>
            <numerusform>%Ln configurations: behind %2 is %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now.</source>
        <translation>
            <numerusform>%Ln configuration: behind %2 is %3. Change the match in IT Glue now.</numerusform>
            <numerusform>%Ln configurations: behind %2 is %3. Change the match in IT Glue now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) looked at</source>
        <translation>
            <numerusform>%Ln configuration looked at</numerusform>
            <numerusform>%Ln configurations looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln configuration, %2: %3</numerusform>
            <numerusform>%Ln configurations, %2 first: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue.</source>
        <translation>
            <numerusform>Queued %Ln hour ago and nothing has arrived. Start a manual sync in IT Glue.</numerusform>
            <numerusform>Queued %Ln hours ago and nothing has arrived. Start a manual sync in IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued for %Ln hour(s)</source>
        <translation>
            <numerusform>Queued for %Ln hour</numerusform>
            <numerusform>Queued for %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>%Ln list is not whole, so nothing is said about missing records</numerusform>
            <numerusform>%Ln lists are not whole, so nothing is said about missing records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %n records; %3 one of them, as &quot;id 17&quot; or &quot;#3&quot;; %4 the vendor&apos;s name of the field</extracomment>
        <translation>
            <numerusform>%Ln record of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</numerusform>
            <numerusform>%Ln records of %1 could not be read (the first: %3, field %4), so nothing is known. Correct them, then check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. Look at Account Types in the sync settings.</source>
        <translation>
            <numerusform>%Ln organization, %2. Look at Account Types in the sync settings.</numerusform>
            <numerusform>%Ln organizations, %2 first. Look at Account Types in the sync settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), none is Autotask Default</source>
        <translation>
            <numerusform>%Ln configuration, not Autotask Default</numerusform>
            <numerusform>%Ln configurations, none is Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it.</source>
        <translation>
            <numerusform>%Ln configuration, %2. Set the type of the device in Autotask; the next sync brings it.</numerusform>
            <numerusform>%Ln configurations, %2 first. Set the type of the device in Autotask; the next sync brings it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3 here, %4 in Autotask</source>
        <translation>
            <numerusform>%Ln configuration, %2: %3 here, %4 in Autotask</numerusform>
            <numerusform>%Ln configurations, %2 first: %3 here, %4 in Autotask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked configuration(s)</source>
        <translation>
            <numerusform>%Ln linked configuration</numerusform>
            <numerusform>%Ln linked configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. The device is inactive or gone in Autotask.</source>
        <translation>
            <numerusform>%Ln configuration, %2. The device is inactive or gone in Autotask.</numerusform>
            <numerusform>%Ln configurations, %2 first. The device is inactive or gone in Autotask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other.</source>
        <translation>
            <numerusform>%Ln configuration, %2. Keep the one with passwords and documents, archive the other.</numerusform>
            <numerusform>%Ln configurations, %2 first. Keep the one with passwords and documents, archive the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a location</source>
        <translation>
            <numerusform>%Ln organization with a location</numerusform>
            <numerusform>%Ln organizations with a location</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in Autotask</source>
        <translation>
            <numerusform>%Ln person in Autotask</numerusform>
            <numerusform>%Ln people in Autotask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it.</source>
        <translation>
            <numerusform>%Ln organization: %2 is nearly %3. IT Glue would make a second one beside it.</numerusform>
            <numerusform>%Ln organizations: %2 is nearly %3. IT Glue would make a second one beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. IT Glue cannot tell them apart.</source>
        <translation>
            <numerusform>%Ln organization, %2. IT Glue cannot tell it apart.</numerusform>
            <numerusform>%Ln organizations, %2 first. IT Glue cannot tell them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</source>
        <translation>
            <numerusform>%Ln organization: %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</numerusform>
            <numerusform>%Ln organizations: %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in Autotask</source>
        <translation>
            <numerusform>%Ln customer in Autotask</numerusform>
            <numerusform>%Ln customers in Autotask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</source>
        <translation>
            <numerusform>%Ln company in Autotask, %2. IT Glue would join it with the wrong organization.</numerusform>
            <numerusform>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings.</source>
        <translation>
            <numerusform>%Ln configuration, %2. It has no link, and stays beside what Autotask brings.</numerusform>
            <numerusform>%Ln configurations, %2 first. They have no link, and stay beside what Autotask brings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>The only type is inactive. Add the types you need before you map.</numerusform>
            <numerusform>All %Ln types are inactive. Add the types you need before you map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>%Ln device type: %2 points to %3, which Autotask no longer has</numerusform>
            <numerusform>%Ln device types: %2 points to %3, which Autotask no longer has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>%Ln device type, %2: %3 devices are blank</numerusform>
            <numerusform>%Ln device types, %2 first: %3 devices are blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), no two alike</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types, no two alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>%Ln type is doubled: %2 and %3</numerusform>
            <numerusform>%Ln types are doubled: %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>%Ln type, %3, on %2 devices</numerusform>
            <numerusform>%Ln types, %3 first, on %2 devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first</source>
        <translation>
            <numerusform>%Ln product, %2</numerusform>
            <numerusform>%Ln products, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>%Ln synced device in Autotask, as before</numerusform>
            <numerusform>%Ln synced devices in Autotask, as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>%Ln synced device in Autotask; the products are confirmed</numerusform>
            <numerusform>%Ln synced devices in Autotask; the products are confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>%Ln product found</numerusform>
            <numerusform>%Ln products found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>%Ln product, %2. Datto RMM needs about a minute.</numerusform>
            <numerusform>%Ln products, %2 first. Datto RMM needs about a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) with devices, all linked</source>
        <translation>
            <numerusform>%Ln site with devices, linked</numerusform>
            <numerusform>%Ln sites with devices, all linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first</source>
        <translation>
            <numerusform>%Ln site, %2</numerusform>
            <numerusform>%Ln sites, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first: %3</source>
        <translation>
            <numerusform>%Ln site, %2: %3</numerusform>
            <numerusform>%Ln sites, %2 first: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>%Ln device, %2, after %3 hours</numerusform>
            <numerusform>%Ln devices, %2 first, after %3 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>%Ln device will come when Map Devices is on</numerusform>
            <numerusform>%Ln devices will come when Map Devices is on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s)</source>
        <translation>
            <numerusform>%Ln synced device</numerusform>
            <numerusform>%Ln synced devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>%Ln product, %2. Look at its default type.</numerusform>
            <numerusform>%Ln products, %2 first. Look at its default type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) linked</source>
        <translation>
            <numerusform>%Ln client linked</numerusform>
            <numerusform>%Ln clients linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) compared</source>
        <translation>
            <numerusform>%Ln client compared</numerusform>
            <numerusform>%Ln clients compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is not exactly %3</source>
        <translation>
            <numerusform>%Ln client: %2 is not exactly %3</numerusform>
            <numerusform>%Ln clients: %2 is not exactly %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) to create</source>
        <translation>
            <numerusform>%Ln organization to create</numerusform>
            <numerusform>%Ln organizations to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln client: %2 is to be created, but %3 is there. Choose Match to.</numerusform>
            <numerusform>%Ln clients: %2 is to be created, but %3 is there. Choose Match to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %2 first. This is allowed: the card shows them together.</source>
        <translation>
            <numerusform>%Ln client, %2. This is allowed: the card shows them together.</numerusform>
            <numerusform>%Ln clients, %2 first. This is allowed: the card shows them together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln client(s) to be decided</source>
        <translation>
            <numerusform>Waits for %Ln client to be decided</numerusform>
            <numerusform>Waits for %Ln clients to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. The automatic sync runs every 24 hours.</source>
        <translation>
            <numerusform>Connected %Ln hour ago. The automatic sync runs every 24 hours.</numerusform>
            <numerusform>Connected %Ln hours ago. The automatic sync runs every 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue.</source>
        <translation>
            <numerusform>Connected %Ln hour ago. Late is not broken: look at the log of the integration in IT Glue.</numerusform>
            <numerusform>Connected %Ln hours ago. Late is not broken: look at the log of the integration in IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) read back from %2</source>
        <translation>
            <numerusform>%Ln secret read back from %2</numerusform>
            <numerusform>%Ln secrets read back from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait(s) for the keychain</source>
        <translation>
            <numerusform>%Ln secret waits for the keychain</numerusform>
            <numerusform>%Ln secrets wait for the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln secret saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</numerusform>
            <numerusform>%Ln secrets saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln secret saved in %2. Start %2 and Trivet again, or paste anew.</numerusform>
            <numerusform>%Ln secrets saved in %2. Start %2 and Trivet again, or paste anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in the keychain</source>
        <translation>
            <numerusform>%Ln secret in the keychain</numerusform>
            <numerusform>%Ln secrets in the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>%Ln secret kept until Trivet closes</numerusform>
            <numerusform>%Ln secrets kept until Trivet closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) only in memory</source>
        <translation>
            <numerusform>%Ln secret only in memory</numerusform>
            <numerusform>%Ln secrets only in memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln field shows ***** to Trivet&apos;s own user: %2</numerusform>
            <numerusform>%Ln fields show ***** to Trivet&apos;s own user, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%Ln field is missing for Trivet&apos;s own user: %2</numerusform>
            <numerusform>%Ln fields are missing for Trivet&apos;s own user, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in.</source>
        <translation>
            <numerusform>%Ln record may or may not have been written, %2 first. Trivet reads them when it is signed in.</numerusform>
            <numerusform>%Ln records may or may not have been written, %2 first. Trivet reads them when it is signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</source>
        <translation>
            <numerusform>%Ln device, %2, was changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</numerusform>
            <numerusform>%Ln devices, %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) of %2. They become orphans when you disconnect it.</source>
        <translation>
            <numerusform>%Ln configuration of %2. It becomes an orphan when you disconnect it.</numerusform>
            <numerusform>%Ln configurations of %2. They become orphans when you disconnect it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln company type(s) is called Customer. Choose the right one in step 1.3.</source>
        <translation>
            <numerusform>The one company type (%Ln) is not called Customer. Choose the right one in step 1.3.</numerusform>
            <numerusform>None of %Ln company types is called Customer. Choose the right one in step 1.3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</source>
        <translation>
            <numerusform>%Ln device, %2: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</numerusform>
            <numerusform>%Ln devices, %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3</source>
        <translation>
            <numerusform>%Ln client: %2 is called %4 in the Partner Portal, and IT Glue has %3</numerusform>
            <numerusform>%Ln clients: %2 is called %4 in the Partner Portal, and IT Glue has %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>%Ln client: %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</numerusform>
            <numerusform>%Ln clients: %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made by Datto RMM</source>
        <translation>
            <numerusform>%Ln product made by Datto RMM</numerusform>
            <numerusform>%Ln products made by Datto RMM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</source>
        <translation>
            <numerusform>%Ln product, %2. No device has it and none will. Set it inactive, so that nobody chooses it by mistake.</numerusform>
            <numerusform>%Ln products, %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</source>
        <translation>
            <numerusform>%Ln product, %2. Its devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</numerusform>
            <numerusform>%Ln products, %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapped site(s), each with a company of its own</source>
        <translation>
            <numerusform>%Ln mapped site, each with a company of its own</numerusform>
            <numerusform>%Ln mapped sites, each with a company of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s), each its own</source>
        <translation>
            <numerusform>%Ln synced device, each its own</numerusform>
            <numerusform>%Ln synced devices, each its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln device, %2. The customer goes on paying for it. Set it inactive in Autotask.</numerusform>
            <numerusform>%Ln devices, %2 first. The customer goes on paying for them. Set them inactive in Autotask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</source>
        <translation>
            <numerusform>%Ln device, %2. The customer goes on paying for what nobody looks after. Resume it in Datto RMM, or set it inactive in Autotask.</numerusform>
            <numerusform>%Ln devices, %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) active, with an e-mail address; %2 first</source>
        <extracomment>%n API users; %2 the name of one</extracomment>
        <translation>
            <numerusform>%Ln API user active, with an e-mail address: %2</numerusform>
            <numerusform>%Ln API users active, with an e-mail address; %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</source>
        <translation>
            <numerusform>%Ln API user is inactive: %2. What it syncs stops. Set it to Active in Autotask.</numerusform>
            <numerusform>%Ln API users are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</source>
        <translation>
            <numerusform>%Ln API user: %2. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</numerusform>
            <numerusform>%Ln API users, %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) told no time</source>
        <translation>
            <numerusform>%Ln host told no time</numerusform>
            <numerusform>%Ln hosts told no time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</source>
        <extracomment>%1 the name of a tenant; %n accounts</extracomment>
        <translation>
            <numerusform>%Ln account is also that of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</numerusform>
            <numerusform>%Ln accounts are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</source>
        <extracomment>%n lists; %2 the list, as &quot;dattoRmm.devices&quot;; %3 and %4 are numbers</extracomment>
        <translation>
            <numerusform>%Ln list: %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</numerusform>
            <numerusform>%Ln lists; %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ Fax&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln change since %3: %2. Who changed it is not told by the vendor. Undo it there, or say that it is right.</numerusform>
            <numerusform>%Ln changes since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</source>
        <extracomment>%n old confirmations of %3; %2 a day</extracomment>
        <translation>
            <numerusform>%Ln of %3 confirmations is older than 90 days, of %2. Look once more and confirm again; what was passed stays passed.</numerusform>
            <numerusform>%Ln of %3 confirmations are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ dattoRmm.sites.color&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%Ln field came or went since %3: %2. Trivet reads on; tell its makers, so that nothing breaks unseen.</numerusform>
            <numerusform>%Ln fields came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in memory until Trivet closes, and in no keychain</source>
        <translation>
            <numerusform>%Ln secret in memory until Trivet closes, and in no keychain</numerusform>
            <numerusform>%Ln secrets in memory until Trivet closes, and in no keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) linked already, none to come</source>
        <translation>
            <numerusform>%Ln device linked already, none to come</numerusform>
            <numerusform>%Ln devices linked already, none to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows when the mapping of %Ln device type(s) is known, %2 first</source>
        <translation>
            <numerusform>Shows when the mapping of %Ln device type is known, %2 first</numerusform>
            <numerusform>Shows when the mapping of %Ln device types is known, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) compared, all as forecast</source>
        <translation>
            <numerusform>%Ln device compared, as forecast</numerusform>
            <numerusform>%Ln devices compared, all as forecast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No device carries a value in %Ln protected field(s), so nothing can be seen</source>
        <translation>
            <numerusform>No device carries a value in %Ln protected field, so nothing can be seen</numerusform>
            <numerusform>No device carries a value in %Ln protected fields, so nothing can be seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>The oldest of %n confirmation(s)</source>
        <extracomment>%n confirmations there are</extracomment>
        <translation>
            <numerusform>The oldest of %n confirmation</numerusform>
            <numerusform>The oldest of %n confirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln to confirm</numerusform>
            <numerusform>%Ln to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln new since your last visit</numerusform>
            <numerusform>%Ln new since your last visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended since</source>
        <translation>
            <numerusform>%Ln mended since</numerusform>
            <numerusform>%Ln mended since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <extracomment>Head of a group of checks</extracomment>
        <translation>
            <numerusform>%Ln check</numerusform>
            <numerusform>%Ln checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>%Ln to confirm</numerusform>
            <numerusform>%Ln to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln matches</numerusform>
            <numerusform>%Ln match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not set up</source>
        <translation>
            <numerusform>%Ln not set up</numerusform>
            <numerusform>%Ln not set up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proved</source>
        <translation>
            <numerusform>%Ln proved</numerusform>
            <numerusform>%Ln proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <extracomment>%1 the worst finding of a link, in a sentence; %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveSync</name>
    <message numerus="yes">
        <source>of %Ln device(s)</source>
        <extracomment>Behind the count of arrived devices</extracomment>
        <translation>
            <numerusform>of %Ln device</numerusform>
            <numerusform>of %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln configuration(s)</source>
        <extracomment>Behind the count of configurations in IT Glue</extracomment>
        <translation>
            <numerusform>of %Ln configuration</numerusform>
            <numerusform>of %Ln configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln matched</source>
        <extracomment>Behind the count of devices that are matched; %Ln should be</extracomment>
        <translation>
            <numerusform>of %Ln matched</numerusform>
            <numerusform>of %Ln matched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapForecast</name>
    <message numerus="yes">
        <source>%Ln would be Autotask Default</source>
        <extracomment>Filter: devices that IT Glue would show with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>%Ln would be Autotask Default</numerusform>
            <numerusform>%Ln would be Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <extracomment>Filter: devices of which it is not sure what becomes</extracomment>
        <translation>
            <numerusform>%Ln ambiguous</numerusform>
            <numerusform>%Ln ambiguous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not arrive</source>
        <extracomment>Filter: devices that do not come to Autotask</extracomment>
        <translation>
            <numerusform>%Ln does not arrive</numerusform>
            <numerusform>%Ln do not arrive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <extracomment>Filter: devices that become new records</extracomment>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join(s)</source>
        <extracomment>Filter: devices that become one with a record that is there</extracomment>
        <translation>
            <numerusform>%Ln joins</numerusform>
            <numerusform>%Ln join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <extracomment>Filter: devices of which something else came than was forecast</extracomment>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
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
            <numerusform>%Ln not there yet</numerusform>
            <numerusform>%Ln not there yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not compared</source>
        <extracomment>Filter: devices that cannot be held against the forecast</extracomment>
        <translation>
            <numerusform>%Ln not compared</numerusform>
            <numerusform>%Ln not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as forecast</source>
        <extracomment>Filter: devices that came, or stayed away, as was forecast</extracomment>
        <translation>
            <numerusform>%Ln as forecast</numerusform>
            <numerusform>%Ln as forecast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadCost</name>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <extracomment>Before a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>about %Ln call</numerusform>
            <numerusform>about %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>After a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::Announcer</name>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <extracomment>Read aloud behind several changes of verdicts</extracomment>
        <translation>
            <numerusform>%Ln more change</numerusform>
            <numerusform>%Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ChangesHistory</name>
    <message numerus="yes">
        <source>Undo %Ln row(s)…</source>
        <extracomment>Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do</extracomment>
        <translation>
            <numerusform>Undo %Ln row…</numerusform>
            <numerusform>Undo %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ChangesPreview</name>
    <message numerus="yes">
        <source>And %Ln more, in the CSV file.</source>
        <translation>
            <numerusform>And %Ln more, in the CSV file.</numerusform>
            <numerusform>And %Ln more, in the CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::CheckDetails</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Above the records behind a check</extracomment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::DeviceView</name>
    <message numerus="yes">
        <source>%Ln not in IT Glue</source>
        <extracomment>Above the list of devices while nothing is typed; %Ln devices</extracomment>
        <translation>
            <numerusform>%Ln not in IT Glue</numerusform>
            <numerusform>%Ln not in IT Glue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::DoctorPage</name>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln check failed</numerusform>
            <numerusform>%Ln checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) need(s) you</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>%Ln check needs you</numerusform>
            <numerusform>%Ln checks need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::FieldNamesTable</name>
    <message numerus="yes">
        <source>%Ln field names</source>
        <extracomment>Head of the table of field names; %Ln fields</extracomment>
        <translation>
            <numerusform>%Ln field name</numerusform>
            <numerusform>%Ln field names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln waits for you</numerusform>
            <numerusform>%Ln wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::MapTable</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Head of the table of the forecast</extracomment>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) to create</source>
        <extracomment>Below the mapping table: types that Autotask does not have yet</extracomment>
        <translation>
            <numerusform>%Ln type to create</numerusform>
            <numerusform>%Ln types to create</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::PlanQuestions</name>
    <message numerus="yes">
        <source>%Ln more, once these are told</source>
        <translation>
            <numerusform>%Ln more, once these are told</numerusform>
            <numerusform>%Ln more, once these are told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ProductsPage</name>
    <message numerus="yes">
        <source>Confirm all %Ln</source>
        <extracomment>Button above the products: the person has compared them all in Autotask</extracomment>
        <translation>
            <numerusform>Confirm all %Ln</numerusform>
            <numerusform>Confirm all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::RowsCard</name>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <extracomment>Entry of a table&apos;s menu; %Ln rows are selected</extracomment>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchTable</name>
    <message numerus="yes">
        <source>Accept %Ln strong matches</source>
        <extracomment>Button above the clients; %Ln suggestions that are nearly certain</extracomment>
        <translation>
            <numerusform>Accept %Ln strong match</numerusform>
            <numerusform>Accept %Ln strong matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::TrivetWindow</name>
    <message numerus="yes">
        <source>Delete %Ln practice tenant(s)</source>
        <translation>
            <numerusform>Delete %Ln practice tenant</numerusform>
            <numerusform>Delete %Ln practice tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
