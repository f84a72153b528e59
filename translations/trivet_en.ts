<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/blockersentence.cpp" line="58"/>
        <source>%n field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation type="unfinished">
            <numerusform>%n field to fill in</numerusform>
            <numerusform>%n fields to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/blockersentence.cpp" line="63"/>
        <source>%n check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %n checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>%n check failed, %1 still open</numerusform>
            <numerusform>%n checks failed, %1 still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/blockersentence.cpp" line="66"/>
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/blockersentence.cpp" line="67"/>
        <source>%n check(s) still open</source>
        <translation>
            <numerusform>%n check still open</numerusform>
            <numerusform>%n checks still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/accesswords.cpp" line="11"/>
        <source>%n field(s) complete and well formed</source>
        <translation>
            <numerusform>%n field complete and well formed</numerusform>
            <numerusform>%n fields complete and well formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/accesswords.cpp" line="13"/>
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>%n field to fill in</numerusform>
            <numerusform>%n fields to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/accesswords.cpp" line="15"/>
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/accesswords.cpp" line="66"/>
        <source>%n kind(s) of record</source>
        <translation>
            <numerusform>%n kind of record</numerusform>
            <numerusform>%n kinds of record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/accesswords.cpp" line="68"/>
        <source>%n kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>%n kind of record stays hidden: %2. Set the security level to API User (system).</numerusform>
            <numerusform>%n kinds of record stay hidden: %2. Set the security level to API User (system).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/accesswords.cpp" line="70"/>
        <source>%n kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>%n kind is restricted: %2. Missing rows would look like missing devices.</numerusform>
            <numerusform>%n kinds are restricted: %2. Missing rows would look like missing devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="30"/>
        <source>All %n type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>All %n type is inactive. Add the types you need before you map.</numerusform>
            <numerusform>All %n types are inactive. Add the types you need before you map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="37"/>
        <source>%n device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>%n device type: %2 points to %3, which Autotask no longer has</numerusform>
            <numerusform>%n device types: %2 points to %3, which Autotask no longer has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="39"/>
        <source>%n device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>%n device type, %2 first: %3 devices are blank</numerusform>
            <numerusform>%n device types, %2 first: %3 devices are blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="44"/>
        <source>%n type(s), no two alike</source>
        <translation>
            <numerusform>%n type, no two alike</numerusform>
            <numerusform>%n types, no two alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="46"/>
        <source>%n type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>%n type is doubled: %2 and %3</numerusform>
            <numerusform>%n types are doubled: %2 and %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="48"/>
        <source>%n type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>%n type, %3 first, on %2 devices</numerusform>
            <numerusform>%n types, %3 first, on %2 devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="53"/>
        <source>%n product(s) active with an active code</source>
        <translation>
            <numerusform>%n product active with an active code</numerusform>
            <numerusform>%n products active with an active code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="55"/>
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="57"/>
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="59"/>
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="89"/>
        <source>%n product(s), %2 first</source>
        <translation>
            <numerusform>%n product, %2 first</numerusform>
            <numerusform>%n products, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="66"/>
        <source>%n synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>%n synced device in Autotask, as before</numerusform>
            <numerusform>%n synced devices in Autotask, as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="70"/>
        <source>%n synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>%n synced device in Autotask; the products are confirmed</numerusform>
            <numerusform>%n synced devices in Autotask; the products are confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="85"/>
        <source>%n product(s) found</source>
        <translation>
            <numerusform>%n product found</numerusform>
            <numerusform>%n products found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="87"/>
        <source>%n product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>%n product, %2 first. Datto RMM needs about a minute.</numerusform>
            <numerusform>%n products, %2 first. Datto RMM needs about a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="101"/>
        <source>%n site(s) with devices, all linked</source>
        <translation>
            <numerusform>%n site with devices, all linked</numerusform>
            <numerusform>%n sites with devices, all linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="110"/>
        <source>%n site(s), %2 first</source>
        <translation>
            <numerusform>%n site, %2 first</numerusform>
            <numerusform>%n sites, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="112"/>
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="114"/>
        <source>%n site(s), %2 first: %3</source>
        <translation>
            <numerusform>%n site, %2 first: %3</numerusform>
            <numerusform>%n sites, %2 first: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="132"/>
        <source>%n device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>%n device, %2 first, after %3 hours</numerusform>
            <numerusform>%n devices, %2 first, after %3 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="134"/>
        <source>%n device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>%n device will come when Map Devices is on</numerusform>
            <numerusform>%n devices will come when Map Devices is on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="139"/>
        <source>%n synced device(s)</source>
        <translation>
            <numerusform>%n synced device</numerusform>
            <numerusform>%n synced devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="148"/>
        <source>%n product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>%n product, %2 first. Look at its default type.</numerusform>
            <numerusform>%n products, %2 first. Look at its default type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/linkwords.cpp" line="155"/>
        <source>%n list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>%n list is not whole, so nothing is said about missing records</numerusform>
            <numerusform>%n lists are not whole, so nothing is said about missing records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/userswords.cpp" line="29"/>
        <source>%n secret(s) in the keychain</source>
        <translation>
            <numerusform>%n secret in the keychain</numerusform>
            <numerusform>%n secrets in the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/userswords.cpp" line="31"/>
        <source>%n secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>%n secret kept until Trivet closes</numerusform>
            <numerusform>%n secrets kept until Trivet closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/userswords.cpp" line="35"/>
        <source>%n secret(s) only in memory</source>
        <translation>
            <numerusform>%n secret only in memory</numerusform>
            <numerusform>%n secrets only in memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/userswords.cpp" line="64"/>
        <source>%n field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%n field shows ***** to Trivet&apos;s own user, %2 first</numerusform>
            <numerusform>%n fields show ***** to Trivet&apos;s own user, %2 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/sentences/userswords.cpp" line="66"/>
        <source>%n field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>%n field is missing for Trivet&apos;s own user, %2 first</numerusform>
            <numerusform>%n fields are missing for Trivet&apos;s own user, %2 first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message numerus="yes">
        <location filename="../wizard/ui/window/guidelooks.cpp" line="133"/>
        <location filename="../wizard/ui/window/guidelooks.cpp" line="134"/>
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <location filename="../wizard/ui/diagram/trivetbadges.cpp" line="46"/>
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/diagram/trivetbadges.cpp" line="48"/>
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message numerus="yes">
        <location filename="../wizard/ui/tables/devicestable.cpp" line="177"/>
        <source>%Ln devices not through yet</source>
        <extracomment>Head of the table; %n devices have not come through</extracomment>
        <translation>
            <numerusform>%Ln devices not through yet</numerusform>
            <numerusform>%Ln devices not through yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/tables/devicestable.cpp" line="182"/>
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>%Ln need you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/tables/devicestable.cpp" line="184"/>
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message numerus="yes">
        <location filename="../wizard/ui/pages/guidepage.cpp" line="149"/>
        <location filename="../wizard/ui/pages/guidepage.cpp" line="181"/>
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/pages/guidepage.cpp" line="151"/>
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/pages/guidepage.cpp" line="183"/>
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::LiveSyncPage</name>
    <message numerus="yes">
        <location filename="../wizard/ui/pages/livesyncpage.cpp" line="154"/>
        <source>of %n device(s)</source>
        <extracomment>Behind the count of arrived devices</extracomment>
        <translation>
            <numerusform>of %n device</numerusform>
            <numerusform>of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message numerus="yes">
        <location filename="../wizard/ui/pages/mappingpage.cpp" line="167"/>
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../wizard/ui/pages/mappingpage.cpp" line="168"/>
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
</TS>
