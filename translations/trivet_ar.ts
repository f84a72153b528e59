<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than a minute ago</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>What is shown is last known; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>قُرئ %1</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation>
            <numerusform>‏%Ln حقول يجب ملؤها</numerusform>
            <numerusform>حقل واحد يجب ملؤه</numerusform>
            <numerusform>حقلان يجب ملؤهما</numerusform>
            <numerusform>‏%Ln حقول يجب ملؤها</numerusform>
            <numerusform>‏%Ln حقلًا يجب ملؤها</numerusform>
            <numerusform>‏%Ln حقل يجب ملؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %Ln checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>الفحوص الفاشلة: %Ln، والمفتوحة: %1</numerusform>
            <numerusform>الفحوص الفاشلة: %Ln، والمفتوحة: %1</numerusform>
            <numerusform>الفحوص الفاشلة: %Ln، والمفتوحة: %1</numerusform>
            <numerusform>الفحوص الفاشلة: %Ln، والمفتوحة: %1</numerusform>
            <numerusform>الفحوص الفاشلة: %Ln، والمفتوحة: %1</numerusform>
            <numerusform>الفحوص الفاشلة: %Ln، والمفتوحة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>‏%Ln فحوص فشلت</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>‏%Ln فحوص فشلت</numerusform>
            <numerusform>‏%Ln فحصًا فشلت</numerusform>
            <numerusform>‏%Ln فحص فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) still open</source>
        <translation>
            <numerusform>‏%Ln فحوص ما زالت مفتوحة</numerusform>
            <numerusform>فحص واحد ما زال مفتوحًا</numerusform>
            <numerusform>فحصان ما زالا مفتوحين</numerusform>
            <numerusform>‏%Ln فحوص ما زالت مفتوحة</numerusform>
            <numerusform>‏%Ln فحصًا ما زالت مفتوحة</numerusform>
            <numerusform>‏%Ln فحص ما زالت مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>املأ %1.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>صحّح %1.</translation>
    </message>
    <message>
        <source>A check failed: %1.</source>
        <translation>فشل أحد الفحوص: %1.</translation>
    </message>
    <message>
        <source>Last read %2, and not since: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>قُرئ آخر مرة %2 ولم يُقرأ بعدها: %1.</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, as in &quot;Clients wait for a decision&quot;</extracomment>
        <translation>لا يزال مطلوبًا: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>غير معروف بعد: %1.</translation>
    </message>
    <message>
        <source>Only you can see this: %1.</source>
        <translation>لا يمكن لأحد غيرك أن يرى هذا: %1.</translation>
    </message>
    <message>
        <source>Opens after “%1”.</source>
        <translation>يُفتح بعد «%1».</translation>
    </message>
    <message>
        <source>Another copy of Trivet has this tenant open.</source>
        <translation>هذا المستأجر مفتوح في نسخة أخرى من Trivet.</translation>
    </message>
    <message>
        <source>Trivet could not save. Next opens when it can.</source>
        <translation>تعذّر على Trivet الحفظ. يُفتح «التالي» عندما يتمكن من ذلك.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Footer beside Next: %1 &quot;1 check failed&quot;, %2 &quot;2 fields to fill in&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Mend it, or choose Continue anyway and say why: %1.</source>
        <translation>أصلِحه، أو اختر «المتابعة على أي حال» واذكر السبب: %1.</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>%1 is online</source>
        <translation>‏%1 متصل</translation>
    </message>
    <message>
        <source>%1 was last seen on %2</source>
        <translation>شوهد %1 آخر مرة في %2</translation>
    </message>
    <message>
        <source>%1 is listed</source>
        <translation>‏%1 مسرود</translation>
    </message>
    <message>
        <source>%1 is suspended, which does not stop it</source>
        <translation>‏%1 معلّق، وهذا لا يوقفه</translation>
    </message>
    <message>
        <source>%1 was deleted in Datto RMM</source>
        <translation>حُذف %1 في Datto RMM</translation>
    </message>
    <message>
        <source>Nothing has to come. Install the agent again if the device is still in use.</source>
        <translation>لا شيء يجب أن يأتي. ثبّت الوكيل من جديد إذا كان الجهاز ما زال مستخدمًا.</translation>
    </message>
    <message>
        <source>%1 came from Datto RMM, which no longer lists it</source>
        <translation>جاء %1 من Datto RMM الذي لم يعد يسرده</translation>
    </message>
    <message>
        <source>Set the device inactive in Autotask if it is gone, or install the agent again.</source>
        <translation>اجعل الجهاز غير نشط في Autotask إذا لم يعد موجودًا، أو ثبّت الوكيل من جديد.</translation>
    </message>
    <message>
        <source>%1 is what is left of a device that was set up anew on the same site</source>
        <translation>‏%1 هو ما بقي من جهاز أُعيد إعداده على الموقع نفسه</translation>
    </message>
    <message>
        <source>Look at the newer record of the same name. Delete this one in Datto RMM when nobody needs it.</source>
        <translation>انظر إلى السجل الأحدث بالاسم نفسه. احذف هذا السجل في Datto RMM إذا لم يحتج إليه أحد.</translation>
    </message>
    <message>
        <source>%1 was not made by Datto RMM</source>
        <translation>لم ينشئ Datto RMM %1</translation>
    </message>
    <message>
        <source>No site is involved</source>
        <translation>لا يتعلق الأمر بأي موقع</translation>
    </message>
    <message>
        <source>On the site %1</source>
        <translation>على الموقع %1</translation>
    </message>
    <message>
        <source>%1 is a site of Datto RMM&apos;s own, whose devices do not sync</source>
        <translation>‏%1 موقع خاص بـ Datto RMM لا تتزامن أجهزته</translation>
    </message>
    <message>
        <source>Move the device to the customer&apos;s site in Datto RMM.</source>
        <translation>انقل الجهاز إلى موقع العميل في Datto RMM.</translation>
    </message>
    <message>
        <source>Datto RMM lists no site that the device names (%1)</source>
        <translation>لا يسرد Datto RMM الموقع الذي يذكره الجهاز (%1)</translation>
    </message>
    <message>
        <source>Check again. If it stays so, move the device to a site in Datto RMM.</source>
        <translation>أعد الفحص. إذا بقي الأمر كذلك، فانقل الجهاز إلى موقع في Datto RMM.</translation>
    </message>
    <message>
        <source>The site %1 is mapped to no company</source>
        <translation>الموقع %1 غير معيّن لأي شركة</translation>
    </message>
    <message>
        <source>Map the site to its company in Datto RMM.</source>
        <translation>عيّن الموقع لشركته في Datto RMM.</translation>
    </message>
    <message>
        <source>Nothing tells which company it belongs to</source>
        <translation>لا شيء يبيّن الشركة التي يتبعها</translation>
    </message>
    <message>
        <source>Autotask has no company %1</source>
        <translation>لا توجد في Autotask شركة %1</translation>
    </message>
    <message>
        <source>Map the site to a company that exists.</source>
        <translation>عيّن الموقع لشركة موجودة.</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask</source>
        <translation>‏%1 غير نشطة في Autotask</translation>
    </message>
    <message>
        <source>Make the company active, or map the site to another one.</source>
        <translation>اجعل الشركة نشطة، أو عيّن الموقع لشركة أخرى.</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>‏%1 ليست من النوع %2</translation>
    </message>
    <message>
        <source>Give the company the customer&apos;s type in Autotask, or map the site to another one.</source>
        <translation>امنح الشركة نوع العملاء في Autotask، أو عيّن الموقع لشركة أخرى.</translation>
    </message>
    <message>
        <source>%1 is your own company</source>
        <translation>‏%1 هي شركتك الخاصة</translation>
    </message>
    <message>
        <source>%1 is active. Whether it is a customer is not known.</source>
        <translation>‏%1 نشطة. لا يُعرف ما إذا كانت عميلًا.</translation>
    </message>
    <message>
        <source>%1 is an active customer</source>
        <translation>‏%1 عميل نشط</translation>
    </message>
    <message>
        <source>%1 is in Autotask and active</source>
        <translation>‏%1 موجود في Autotask ونشط</translation>
    </message>
    <message>
        <source>Make the device active in Autotask.</source>
        <translation>اجعل الجهاز نشطًا في Autotask.</translation>
    </message>
    <message>
        <source>%1 stands under another company, %2</source>
        <translation>يتبع %1 شركة أخرى هي %2</translation>
    </message>
    <message>
        <source>No device of Autotask stands behind %1</source>
        <translation>لا يوجد جهاز من Autotask وراء %1</translation>
    </message>
    <message>
        <source>Find its device in Autotask by serial number. Archive the configuration in IT Glue if there is none.</source>
        <translation>ابحث عن جهازه في Autotask بالرقم التسلسلي. أرشف التكوين في IT Glue إذا لم يوجد.</translation>
    </message>
    <message>
        <source>%1 was set up anew, and its older record in Datto RMM holds the device in Autotask</source>
        <translation>أُعيد إعداد %1، ويحتفظ سجله القديم في Datto RMM بالجهاز في Autotask</translation>
    </message>
    <message>
        <source>Delete the older record in Datto RMM, then wait for the next sync.</source>
        <translation>احذف السجل القديم في Datto RMM، ثم انتظر المزامنة التالية.</translation>
    </message>
    <message>
        <source>The device type %1 has no configuration item type</source>
        <translation>ليس لنوع الجهاز %1 نوع عنصر تكوين</translation>
    </message>
    <message>
        <source>Choose a type for this device type on the Devices tab in Datto RMM.</source>
        <translation>اختر نوعًا لنوع الجهاز هذا في علامة التبويب Devices في Datto RMM.</translation>
    </message>
    <message>
        <source>The product for the device type %1 is inactive or missing</source>
        <translation>منتج نوع الجهاز %1 غير نشط أو غير موجود</translation>
    </message>
    <message>
        <source>Make the product active in Autotask, or choose another one.</source>
        <translation>اجعل المنتج نشطًا في Autotask، أو اختر منتجًا آخر.</translation>
    </message>
    <message>
        <source>Map Devices was never switched on</source>
        <translation>لم يُشغَّل Map Devices قط</translation>
    </message>
    <message>
        <source>Turn Map Devices on once types and products are set.</source>
        <translation>شغّل Map Devices بعد ضبط الأنواع والمنتجات.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The sync takes up to 24 hours.</source>
        <translation>‏%1 غير موجود بعد. تستغرق المزامنة حتى 24 ساعة.</translation>
    </message>
    <message>
        <source>%1 did not come, though Map Devices is on since %2</source>
        <translation>لم يأتِ %1، مع أن Map Devices قيد التشغيل منذ %2</translation>
    </message>
    <message>
        <source>Save the Devices tab in Datto RMM once more, and look at the alerts of its Autotask page.</source>
        <translation>احفظ علامة التبويب Devices في Datto RMM مرة أخرى، وانظر إلى التنبيهات في صفحة Autotask الخاصة به.</translation>
    </message>
    <message>
        <source>Only a device in Autotask has a type</source>
        <translation>لا نوع إلا لجهاز موجود في Autotask</translation>
    </message>
    <message>
        <source>%1 has no configuration item type</source>
        <translation>ليس لـ %1 نوع عنصر تكوين</translation>
    </message>
    <message>
        <source>Set the type in Autotask; IT Glue takes it from there.</source>
        <translation>اضبط النوع في Autotask؛ يأخذه IT Glue من هناك.</translation>
    </message>
    <message>
        <source>Its type (%1) no longer exists in Autotask</source>
        <translation>نوعه (%1) لم يعد موجودًا في Autotask</translation>
    </message>
    <message>
        <source>Set a type that exists in Autotask.</source>
        <translation>اضبط نوعًا موجودًا في Autotask.</translation>
    </message>
    <message>
        <source>%1 is inactive, but devices of this type are in IT Glue</source>
        <translation>‏%1 غير نشط، لكن أجهزة من هذا النوع موجودة في IT Glue</translation>
    </message>
    <message>
        <source>Devices of the type %1 are in IT Glue</source>
        <translation>أجهزة من النوع %1 موجودة في IT Glue</translation>
    </message>
    <message>
        <source>Other devices of the company came, and none of the type %1 anywhere</source>
        <translation>جاءت أجهزة أخرى للشركة، ولم يأتِ من النوع %1 شيء في أي مكان</translation>
    </message>
    <message>
        <source>Select the type in the sync settings in IT Glue.</source>
        <translation>حدّد النوع في إعدادات المزامنة في IT Glue.</translation>
    </message>
    <message>
        <source>No device of the type %1 has come, so nobody can tell whether it is selected</source>
        <translation>لم يأتِ أي جهاز من النوع %1، فلا يمكن معرفة ما إذا كان محددًا</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>من دون API لا يمكن لأحد غيرك رؤية هذا. انظر في IT Glue.</translation>
    </message>
    <message>
        <source>%1 is linked to the company</source>
        <translation>‏%1 مربوطة بالشركة</translation>
    </message>
    <message>
        <source>No organization is linked to Autotask yet</source>
        <translation>لا توجد مؤسسة مربوطة بـ Autotask بعد</translation>
    </message>
    <message>
        <source>Connect IT Glue to Autotask and let the first sync run.</source>
        <translation>صِل IT Glue بـ Autotask ودع المزامنة الأولى تعمل.</translation>
    </message>
    <message>
        <source>%1 is there, but not linked to the company</source>
        <translation>‏%1 موجودة، لكنها غير مربوطة بالشركة</translation>
    </message>
    <message>
        <source>Match the organization to the company in IT Glue.</source>
        <translation>طابق المؤسسة مع الشركة في IT Glue.</translation>
    </message>
    <message>
        <source>%1 is written %2 in IT Glue, which is another name there</source>
        <translation>‏%1 مكتوبة %2 في IT Glue، وهو هناك اسم آخر</translation>
    </message>
    <message>
        <source>Write both names exactly alike, then let it sync.</source>
        <translation>اكتب الاسمين متطابقين تمامًا، ثم دعه يتزامن.</translation>
    </message>
    <message>
        <source>No organization is linked to %1</source>
        <translation>لا توجد مؤسسة مربوطة بـ %1</translation>
    </message>
    <message>
        <source>Look whether the company&apos;s type is selected in the sync settings.</source>
        <translation>انظر ما إذا كان نوع الشركة محددًا في إعدادات المزامنة.</translation>
    </message>
    <message>
        <source>%1 is there and linked</source>
        <translation>‏%1 موجود ومربوط</translation>
    </message>
    <message>
        <source>%1 is there, and IT Glue reports: %2</source>
        <translation>‏%1 موجود، ويُبلغ IT Glue: %2</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>‏%1 مؤرشف</translation>
    </message>
    <message>
        <source>Restore the configuration in IT Glue.</source>
        <translation>استعد التكوين في IT Glue.</translation>
    </message>
    <message>
        <source>%1 is there, but its link to Autotask no longer syncs</source>
        <translation>‏%1 موجود، لكن ربطه بـ Autotask لم يعد يتزامن</translation>
    </message>
    <message>
        <source>Match the configuration to its device again in IT Glue.</source>
        <translation>طابق التكوين مع جهازه من جديد في IT Glue.</translation>
    </message>
    <message>
        <source>%1 is there, but linked to nothing in Autotask</source>
        <translation>‏%1 موجود، لكنه غير مربوط بأي شيء في Autotask</translation>
    </message>
    <message>
        <source>Match it to the device in IT Glue; a sync would make a second one.</source>
        <translation>طابقه مع الجهاز في IT Glue؛ فالمزامنة ستنشئ تكوينًا ثانيًا.</translation>
    </message>
    <message>
        <source>Cannot be told without its device in Autotask</source>
        <translation>لا يمكن معرفة ذلك من دون جهازه في Autotask</translation>
    </message>
    <message>
        <source>Autotask holds %1 twice, and IT Glue has it by the other one</source>
        <translation>يحتفظ Autotask بـ %1 مرتين، ولدى IT Glue بالسجل الآخر</translation>
    </message>
    <message>
        <source>Set one of the two inactive in Autotask: the one that nobody works with.</source>
        <translation>اجعل أحد الاثنين غير نشط في Autotask: الذي لا يعمل به أحد.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The next sync brings it.</source>
        <translation>‏%1 غير موجود بعد. ستأتي به المزامنة التالية.</translation>
    </message>
    <message>
        <source>%1 did not come, and nothing that Trivet can read stands in its way</source>
        <translation>لم يأتِ %1، ولا يقف في طريقه شيء يستطيع Trivet قراءته</translation>
    </message>
    <message>
        <source>Start Manual Sync in IT Glue, then look at the errors of the integration.</source>
        <translation>اختر Start Manual Sync في IT Glue، ثم انظر إلى أخطاء التكامل.</translation>
    </message>
    <message>
        <source>Device in Datto RMM</source>
        <extracomment>Where a device is on its way into IT Glue</extracomment>
        <translation>الجهاز في Datto RMM</translation>
    </message>
    <message>
        <source>Site in Datto RMM</source>
        <translation>الموقع في Datto RMM</translation>
    </message>
    <message>
        <source>Company in Autotask</source>
        <translation>الشركة في Autotask</translation>
    </message>
    <message>
        <source>Device in Autotask</source>
        <translation>الجهاز في Autotask</translation>
    </message>
    <message>
        <source>Type is synced</source>
        <translation>مزامنة النوع</translation>
    </message>
    <message>
        <source>Organization in IT Glue</source>
        <translation>المؤسسة في IT Glue</translation>
    </message>
    <message>
        <source>Configuration in IT Glue</source>
        <translation>التكوين في IT Glue</translation>
    </message>
    <message>
        <source>It is in IT Glue.</source>
        <translation>إنه في IT Glue.</translation>
    </message>
    <message>
        <source>It stops here: %1.</source>
        <extracomment>Why a device is not in IT Glue; %1 is &quot;Company in Autotask&quot;</extracomment>
        <translation>يتوقف هنا: %1.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>إنه في الطريق.</translation>
    </message>
    <message>
        <source>Nobody can tell yet: something on its way is not known.</source>
        <translation>لا يمكن لأحد أن يعرف بعد: شيء في طريقه غير معروف.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Create configuration item types</source>
        <extracomment>The last text of each is a button that opens a preview</extracomment>
        <translation>إنشاء أنواع عناصر التكوين</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln configuration item type(s)</source>
        <translation>
            <numerusform>إنشاء %Ln أنواع من عناصر التكوين</numerusform>
            <numerusform>إنشاء نوع واحد من عناصر التكوين</numerusform>
            <numerusform>إنشاء نوعين من عناصر التكوين</numerusform>
            <numerusform>إنشاء %Ln أنواع من عناصر التكوين</numerusform>
            <numerusform>إنشاء %Ln نوعًا من عناصر التكوين</numerusform>
            <numerusform>إنشاء %Ln نوع من عناصر التكوين</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and mend products</source>
        <translation>إنشاء المنتجات وإصلاحها</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) to products</source>
        <translation>
            <numerusform>إجراء %Ln تغييرات في المنتجات</numerusform>
            <numerusform>إجراء تغيير واحد في المنتجات</numerusform>
            <numerusform>إجراء تغييرين في المنتجات</numerusform>
            <numerusform>إجراء %Ln تغييرات في المنتجات</numerusform>
            <numerusform>إجراء %Ln تغييرًا في المنتجات</numerusform>
            <numerusform>إجراء %Ln تغيير في المنتجات</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping</source>
        <translation>تطبيق التعيين</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) in Autotask</source>
        <translation>
            <numerusform>إجراء %Ln تغييرات في Autotask</numerusform>
            <numerusform>إجراء تغيير واحد في Autotask</numerusform>
            <numerusform>إجراء تغييرين في Autotask</numerusform>
            <numerusform>إجراء %Ln تغييرات في Autotask</numerusform>
            <numerusform>إجراء %Ln تغييرًا في Autotask</numerusform>
            <numerusform>إجراء %Ln تغيير في Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping…</source>
        <translation>تطبيق التعيين…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Set the type of devices</source>
        <translation>ضبط نوع الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>Set type on %Ln device(s)</source>
        <translation>
            <numerusform>ضبط النوع على %Ln أجهزة</numerusform>
            <numerusform>ضبط النوع على جهاز واحد</numerusform>
            <numerusform>ضبط النوع على جهازين</numerusform>
            <numerusform>ضبط النوع على %Ln أجهزة</numerusform>
            <numerusform>ضبط النوع على %Ln جهازًا</numerusform>
            <numerusform>ضبط النوع على %Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Give devices another type</source>
        <translation>إعطاء الأجهزة نوعًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %Ln device(s)</source>
        <translation>
            <numerusform>تغيير نوع %Ln أجهزة</numerusform>
            <numerusform>تغيير نوع جهاز واحد</numerusform>
            <numerusform>تغيير نوع جهازين</numerusform>
            <numerusform>تغيير نوع %Ln أجهزة</numerusform>
            <numerusform>تغيير نوع %Ln جهازًا</numerusform>
            <numerusform>تغيير نوع %Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Set devices inactive</source>
        <translation>جعل الأجهزة غير نشطة</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln device(s) inactive</source>
        <translation>
            <numerusform>جعل %Ln أجهزة غير نشطة</numerusform>
            <numerusform>جعل جهاز واحد غير نشط</numerusform>
            <numerusform>جعل جهازين غير نشطين</numerusform>
            <numerusform>جعل %Ln أجهزة غير نشطة</numerusform>
            <numerusform>جعل %Ln جهازًا غير نشطة</numerusform>
            <numerusform>جعل %Ln جهاز غير نشطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in manufacturers</source>
        <translation>ملء الشركات المصنّعة</translation>
    </message>
    <message>
        <source>Create organizations in IT Glue</source>
        <translation>إنشاء مؤسسات في IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln organization(s)</source>
        <translation>
            <numerusform>إنشاء %Ln مؤسسات</numerusform>
            <numerusform>إنشاء مؤسسة واحدة</numerusform>
            <numerusform>إنشاء مؤسستين</numerusform>
            <numerusform>إنشاء %Ln مؤسسات</numerusform>
            <numerusform>إنشاء %Ln مؤسسة</numerusform>
            <numerusform>إنشاء %Ln مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change configurations in IT Glue</source>
        <translation>تغيير تكوينات في IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln configuration(s)</source>
        <translation>
            <numerusform>تغيير %Ln تكوينات</numerusform>
            <numerusform>تغيير تكوين واحد</numerusform>
            <numerusform>تغيير تكوينين</numerusform>
            <numerusform>تغيير %Ln تكوينات</numerusform>
            <numerusform>تغيير %Ln تكوينًا</numerusform>
            <numerusform>تغيير %Ln تكوين</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive configurations in IT Glue</source>
        <translation>أرشفة تكوينات في IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln configuration(s)</source>
        <translation>
            <numerusform>أرشفة %Ln تكوينات</numerusform>
            <numerusform>أرشفة تكوين واحد</numerusform>
            <numerusform>أرشفة تكوينين</numerusform>
            <numerusform>أرشفة %Ln تكوينات</numerusform>
            <numerusform>أرشفة %Ln تكوينًا</numerusform>
            <numerusform>أرشفة %Ln تكوين</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>التراجع عن %Ln تغييرات</numerusform>
            <numerusform>التراجع عن تغيير واحد</numerusform>
            <numerusform>التراجع عن تغييرين</numerusform>
            <numerusform>التراجع عن %Ln تغييرات</numerusform>
            <numerusform>التراجع عن %Ln تغييرًا</numerusform>
            <numerusform>التراجع عن %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <translation>نوع عنصر التكوين</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Material code</source>
        <translation>رمز المادة</translation>
    </message>
    <message>
        <source>Default category</source>
        <translation>الفئة الافتراضية</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Manufacturer product name</source>
        <translation>اسم المنتج لدى الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>كان كذلك بالفعل</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>غيّره شخص في هذه الأثناء</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>%1 is a vendor&apos;s name; what it said follows elsewhere</extracomment>
        <translation>رفضه %1</translation>
    </message>
    <message>
        <source>Trivet’s user may not write it</source>
        <translation>لا يُسمح لمستخدم Trivet بكتابته</translation>
    </message>
    <message>
        <source>no answer came, and it was not written</source>
        <translation>لم تأتِ إجابة، ولم يُكتب</translation>
    </message>
    <message>
        <source>read back, it has another value</source>
        <translation>عند القراءة من جديد كانت له قيمة أخرى</translation>
    </message>
    <message>
        <source>there are two of this name now</source>
        <translation>يوجد الآن اثنان بهذا الاسم</translation>
    </message>
    <message>
        <source>Autotask keeps the value: it cannot be undone</source>
        <translation>يحتفظ Autotask بالقيمة: لا يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Cut off: Trivet will read how it came out</source>
        <translation>انقطع: سيقرأ Trivet كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>كُتب وقُرئ من جديد</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <translation>جعله غير نشط</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>How a change is taken back; %1 is the former value, or &quot;blank&quot;</extracomment>
        <translation>الضبط على %1</translation>
    </message>
    <message>
        <source>No type is chosen for %1. Choose one in step 1.4.</source>
        <translation>لم يُختر نوع لـ %1. اختر نوعًا في الخطوة 1.4.</translation>
    </message>
    <message>
        <source>The type %1 is not in Autotask, or inactive. Create it first.</source>
        <translation>النوع %1 غير موجود في Autotask أو غير نشط. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>Datto RMM does not list this device, so its type cannot be told.</source>
        <translation>لا يسرد Datto RMM هذا الجهاز، لذلك لا يمكن معرفة نوعه.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>‏%1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>%1 may be the same. Use it, or choose another name.</source>
        <translation>قد يكون %1 هو نفسه. استخدمه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A product needs an active material code. Choose one in step 1.4.</source>
        <translation>يحتاج المنتج إلى رمز مادة نشط. اختر رمزًا في الخطوة 1.4.</translation>
    </message>
    <message>
        <source>The Autotask sync owns %1 in IT Glue. Change it in Autotask.</source>
        <translation>تملك مزامنة Autotask %1 في IT Glue. غيّره في Autotask.</translation>
    </message>
    <message>
        <source>It is in use after all.</source>
        <translation>إنه مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>What it rests on was not read whole. Read again first.</source>
        <translation>لم يُقرأ ما يستند إليه كاملًا. اقرأ من جديد أولًا.</translation>
    </message>
    <message>
        <source>No API takes it back. Remove it in the portal if it is not wanted.</source>
        <translation>لا توجد واجهة API تسحبه. أزله في البوابة إذا لم يكن مرغوبًا.</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the configuration item type: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of types</extracomment>
        <translation>في Datto RMM، في علامة التبويب Devices، اختر نوع عنصر التكوين: %1</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the product: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of products</extracomment>
        <translation>في Datto RMM، في علامة التبويب Devices، اختر المنتج: %1</translation>
    </message>
    <message>
        <source>In Autotask, open the product %1 and set its Default Configuration Item Type to %2, so that new devices have one</source>
        <extracomment>Autotask, page &quot;Edit Product&quot;; %1 is a product, %2 a configuration item type</extracomment>
        <translation>في Autotask افتح المنتج %1 واضبط Default Configuration Item Type الخاص به على %2، حتى يكون للأجهزة الجديدة نوع</translation>
    </message>
    <message>
        <source>In IT Glue, move passwords and documents that are still needed to the configuration that stays</source>
        <translation>في IT Glue انقل كلمات المرور والمستندات التي ما زالت لازمة إلى التكوين الباقي</translation>
    </message>
    <message>
        <source>In IT Glue, under Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, select the types: %1</source>
        <extracomment>IT Glue, &quot;Sync Settings&quot; of the Autotask integration; %1 are names of types</extracomment>
        <translation>في IT Glue، ضمن Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings، حدّد الأنواع: %1</translation>
    </message>
    <message>
        <source>Nothing changes in IT Glue.</source>
        <translation>لا يتغير شيء في IT Glue.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the types over. A device whose type is not selected there is no longer synced.</source>
        <translation>في مزامنته التالية ينقل IT Glue الأنواع. والجهاز الذي لم يُحدَّد نوعه هناك لا يتزامن بعد ذلك.</translation>
    </message>
    <message>
        <source>IT Glue syncs devices of a new type once it is selected in its sync settings.</source>
        <translation>يزامن IT Glue أجهزة النوع الجديد عند تحديده في إعدادات المزامنة.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue may orphan the configurations of inactive devices. What they hold stays.</source>
        <translation>في مزامنته التالية قد يجعل IT Glue تكوينات الأجهزة غير النشطة يتيمة. ويبقى ما تحتويه.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes manufacturer and model over, and makes those it lacks.</source>
        <translation>في مزامنته التالية ينقل IT Glue الشركة المصنّعة والطراز، وينشئ ما ينقصه منهما.</translation>
    </message>
    <message>
        <source>With the next sync an organization is joined by exactly its name. It cannot be undone here: IT Glue deletes one with all it holds.</source>
        <translation>في المزامنة التالية تنضم المؤسسة باسمها المطابق تمامًا. لا يمكن التراجع عن ذلك هنا: يحذف IT Glue المؤسسة مع كل ما تحتويه.</translation>
    </message>
    <message>
        <source>An archived configuration stays archived when IT Glue syncs.</source>
        <translation>يبقى التكوين المؤرشف مؤرشفًا عندما يزامن IT Glue.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not create %1.</source>
        <extracomment>%1 is Autotask&apos;s own name of an entity, like ConfigurationItems</extracomment>
        <translation>لا يُسمح لمستخدم Trivet في Autotask بإنشاء %1.</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not change %1.</source>
        <translation>لا يُسمح لمستخدم Trivet في Autotask بتغيير %1.</translation>
    </message>
    <message>
        <source>Give its security level that right: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <extracomment>Labels of Autotask, in their order</extracomment>
        <translation>امنح مستوى أمانه هذه الصلاحية: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a change came out, and why: &quot;Left alone: it was so already&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several rows in a row came out alike: %1. Go on all the same?</source>
        <extracomment>%1 tells how: &quot;it was so already&quot;</extracomment>
        <translation>انتهت عدة صفوف متتالية بالطريقة نفسها: %1. هل تريد المتابعة رغم ذلك؟</translation>
    </message>
    <message>
        <source>Create types…</source>
        <translation>إنشاء الأنواع…</translation>
    </message>
    <message>
        <source>Mend products…</source>
        <translation>إصلاح المنتجات…</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>ضبط النوع…</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>تغيير النوع…</translation>
    </message>
    <message>
        <source>Set inactive…</source>
        <translation>جعله غير نشط…</translation>
    </message>
    <message>
        <source>Fill in manufacturers…</source>
        <translation>إدخال الشركات المصنّعة…</translation>
    </message>
    <message>
        <source>Create organizations…</source>
        <translation>إنشاء المؤسسات…</translation>
    </message>
    <message>
        <source>Change configurations…</source>
        <translation>تغيير التكوينات…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>علامة الأصل</translation>
    </message>
    <message>
        <source>Warranty expires</source>
        <translation>انتهاء الضمان</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>تاريخ الشراء</translation>
    </message>
    <message>
        <source>Trivet takes up to %1 of them now, then waits and goes on by itself.</source>
        <translation>يستخدم Trivet الآن حتى %1 منها، ثم ينتظر ويتابع من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). How many %1 has left is not known.</source>
        <extracomment>%1 is a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>لا يستخدم أي استدعاء (%Ln) لواجهة API. لا يُعرف كم تبقّى لدى %1.</numerusform>
            <numerusform>يستخدم نحو استدعاء واحد (%Ln) لواجهة API. لا يُعرف كم تبقّى لدى %1.</numerusform>
            <numerusform>يستخدم نحو استدعاءين (%Ln) لواجهة API. لا يُعرف كم تبقّى لدى %1.</numerusform>
            <numerusform>يستخدم نحو %Ln استدعاءات لواجهة API. لا يُعرف كم تبقّى لدى %1.</numerusform>
            <numerusform>يستخدم نحو %Ln استدعاءً لواجهة API. لا يُعرف كم تبقّى لدى %1.</numerusform>
            <numerusform>يستخدم نحو %Ln استدعاء لواجهة API. لا يُعرف كم تبقّى لدى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</source>
        <extracomment>%1 of %2 calls in %3 minutes, %4 a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>لا يستخدم أي استدعاء (%Ln) لواجهة API. من أصل %2 خلال %3 دقائق استخدم Trivet %1؛ ولا يذكر %4 ما يستخدمه غيره.</numerusform>
            <numerusform>يستخدم نحو استدعاء واحد (%Ln) لواجهة API. من أصل %2 خلال %3 دقائق استخدم Trivet %1؛ ولا يذكر %4 ما يستخدمه غيره.</numerusform>
            <numerusform>يستخدم نحو استدعاءين (%Ln) لواجهة API. من أصل %2 خلال %3 دقائق استخدم Trivet %1؛ ولا يذكر %4 ما يستخدمه غيره.</numerusform>
            <numerusform>يستخدم نحو %Ln استدعاءات لواجهة API. من أصل %2 خلال %3 دقائق استخدم Trivet %1؛ ولا يذكر %4 ما يستخدمه غيره.</numerusform>
            <numerusform>يستخدم نحو %Ln استدعاءً لواجهة API. من أصل %2 خلال %3 دقائق استخدم Trivet %1؛ ولا يذكر %4 ما يستخدمه غيره.</numerusform>
            <numerusform>يستخدم نحو %Ln استدعاء لواجهة API. من أصل %2 خلال %3 دقائق استخدم Trivet %1؛ ولا يذكر %4 ما يستخدمه غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln of the %1 API call(s) left this hour.</source>
        <extracomment>%1 is the number of calls that are left</extracomment>
        <translation>
            <numerusform>لا يستخدم شيئًا (%Ln) من استدعاءات API المتبقية في هذه الساعة وعددها %1.</numerusform>
            <numerusform>يستخدم نحو استدعاء واحد (%Ln) من استدعاءات API المتبقية في هذه الساعة وعددها %1.</numerusform>
            <numerusform>يستخدم نحو استدعاءين (%Ln) من استدعاءات API المتبقية في هذه الساعة وعددها %1.</numerusform>
            <numerusform>يستخدم نحو %Ln من استدعاءات API المتبقية في هذه الساعة وعددها %1.</numerusform>
            <numerusform>يستخدم نحو %Ln من استدعاءات API المتبقية في هذه الساعة وعددها %1.</numerusform>
            <numerusform>يستخدم نحو %Ln من استدعاءات API المتبقية في هذه الساعة وعددها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>Progress of changes; %1 written, %2 in all</extracomment>
        <translation>كُتب %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came out otherwise</source>
        <translation>
            <numerusform>%Ln صفوف انتهت بشكل آخر</numerusform>
            <numerusform>صف واحد انتهى بشكل آخر</numerusform>
            <numerusform>صفّان انتهيا بشكل آخر</numerusform>
            <numerusform>%Ln صفوف انتهت بشكل آخر</numerusform>
            <numerusform>%Ln صفًّا انتهى بشكل آخر</numerusform>
            <numerusform>%Ln صف انتهى بشكل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Progress of changes</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Progress of changes; %1 is a duration</extracomment>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>%1 came out otherwise</source>
        <extracomment>How a change went: rows that were refused, skipped or in conflict</extracomment>
        <translation>%1 انتهت بخلاف ذلك</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>انقطع: %1</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <extracomment>How a change went: rows that were planned and never sent</extracomment>
        <translation>%1 لم يبدأ</translation>
    </message>
    <message>
        <source>Some of these are so already: another copy of Trivet, or a person, may be writing the same. Go on with the others?</source>
        <translation>بعضها كذلك بالفعل: قد تكون نسخة أخرى من Trivet أو شخص يكتب الشيء نفسه. هل تريد متابعة البقية؟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>الوصول المقيَّد</translation>
    </message>
    <message>
        <source>Device expiration date</source>
        <translation>تاريخ انتهاء صلاحية الجهاز</translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation>تاريخ نهاية العمر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What was done, and in parentheses what had been found: &quot;Set the type of devices (Devices without a type)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <extracomment>A record&apos;s name and its number at the vendor</extracomment>
        <translation>%1 (المعرّف %2)</translation>
    </message>
    <message>
        <source>Nobody has said yet who makes it.</source>
        <translation>لم يذكر أحد بعدُ من يصنعه.</translation>
    </message>
    <message>
        <source>Nobody has said yet which type takes the place of %1.</source>
        <translation>لم يذكر أحد بعدُ أي نوع يحل محل %1.</translation>
    </message>
    <message>
        <source>%1 stays as it is: Trivet reads no such value in Autotask.</source>
        <extracomment>%1 is a field of IT Glue, like &quot;Notes&quot;</extracomment>
        <translation>يبقى %1 كما هو: لا يقرأ Trivet قيمة كهذه في Autotask.</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the former values over, of what it syncs.</source>
        <translation>في مزامنته التالية ينقل IT Glue القيم السابقة مما يزامنه.</translation>
    </message>
    <message>
        <source>Where Autotask holds a value for such a field, IT Glue takes that over with its next sync.</source>
        <translation>حيث توجد في Autotask قيمة لحقل كهذا، ينقلها IT Glue في مزامنته التالية.</translation>
    </message>
    <message>
        <source>Manufacturer of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>الشركة المصنّعة لـ %1</translation>
    </message>
    <message>
        <source>Manufacturer product name of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>اسم %1 لدى الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Type that takes the place of %1</source>
        <extracomment>Field&apos;s label; %1 is a configuration item type</extracomment>
        <translation>النوع الذي يحل محل %1</translation>
    </message>
    <message>
        <source>Take serial numbers over into Autotask</source>
        <translation>نقل الأرقام التسلسلية إلى Autotask</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln serial number(s)</source>
        <translation>
            <numerusform>عدم تغيير أي رقم تسلسلي</numerusform>
            <numerusform>تغيير رقم تسلسلي واحد (%Ln)</numerusform>
            <numerusform>تغيير رقمين تسلسليين (%Ln)</numerusform>
            <numerusform>تغيير %Ln أرقام تسلسلية</numerusform>
            <numerusform>تغيير %Ln رقمًا تسلسليًّا</numerusform>
            <numerusform>تغيير %Ln رقم تسلسلي</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the serial numbers over.</source>
        <translation>في مزامنته التالية ينقل IT Glue الأرقام التسلسلية.</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>The number of something whose name was not read, like a category of Autotask</extracomment>
        <translation>المعرّف %1</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>%1, checking now</source>
        <extracomment>Under a check that shows what was last known; %1 is &quot;Read 3 hours ago&quot;</extracomment>
        <translation>‏%1، جارٍ الفحص</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Under a check that waits for a sync that runs</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <extracomment>Under a check that passed a while ago; %1 is a time</extracomment>
        <translation>آخر مشاهدة: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Button: what the check found is meant so</extracomment>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>Button: looked at once more after three months</extracomment>
        <translation>التأكيد من جديد</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Under a warning that a person went on in spite of: it holds again</extracomment>
        <translation>سحب التأكيد</translation>
    </message>
    <message>
        <source>Paste new value</source>
        <translation>لصق قيمة جديدة</translation>
    </message>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>الاحتفاظ به حتى إغلاق Trivet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <extracomment>Under a warning: go on in spite of it, with a reason that the report keeps</extracomment>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>%1 continued anyway: %2</source>
        <extracomment>Under a warning; %1 who went on in spite of it, %2 the reason</extracomment>
        <translation>تابع %1 رغم ذلك: %2</translation>
    </message>
    <message>
        <source>The values of this step are not here yet</source>
        <extracomment>Evidence of a check: this step&apos;s user or secret was not given</extracomment>
        <translation>قيم هذه الخطوة ليست هنا بعد</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln field(s) complete and well formed</source>
        <translation>
            <numerusform>‏%Ln حقول مكتملة وسليمة الصيغة</numerusform>
            <numerusform>حقل واحد مكتمل وسليم الصيغة</numerusform>
            <numerusform>حقلان مكتملان وسليما الصيغة</numerusform>
            <numerusform>‏%Ln حقول مكتملة وسليمة الصيغة</numerusform>
            <numerusform>‏%Ln حقلًا مكتملة وسليمة الصيغة</numerusform>
            <numerusform>‏%Ln حقل مكتملة وسليمة الصيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are still empty</source>
        <translation>ما زالت هناك حقول فارغة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>‏%Ln حقول يجب ملؤها</numerusform>
            <numerusform>حقل واحد يجب ملؤه</numerusform>
            <numerusform>حقلان يجب ملؤهما</numerusform>
            <numerusform>‏%Ln حقول يجب ملؤها</numerusform>
            <numerusform>‏%Ln حقلًا يجب ملؤها</numerusform>
            <numerusform>‏%Ln حقل يجب ملؤها</numerusform>
        </translation>
    </message>
    <message>
        <source>A field cannot be right</source>
        <translation>هناك حقل لا يمكن أن يكون صحيحًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>‏%Ln حقول يجب تصحيحها</numerusform>
            <numerusform>حقل واحد يجب تصحيحه</numerusform>
            <numerusform>حقلان يجب تصحيحهما</numerusform>
            <numerusform>‏%Ln حقول يجب تصحيحها</numerusform>
            <numerusform>‏%Ln حقلًا يجب تصحيحها</numerusform>
            <numerusform>‏%Ln حقل يجب تصحيحها</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1; a test entry was written and read back</source>
        <translation>محفوظة في %1؛ كُتب إدخال تجريبي وقُرئ من جديد</translation>
    </message>
    <message>
        <source>Secrets stay in memory</source>
        <translation>تبقى الأسرار في الذاكرة</translation>
    </message>
    <message>
        <source>They are kept until Trivet closes, and nowhere else</source>
        <translation>يُحتفظ بها حتى إغلاق Trivet ولا تُحفظ في أي مكان آخر</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Trivet cannot save until you unlock it</source>
        <translation>لا يستطيع Trivet الحفظ حتى تفتح قفلها</translation>
    </message>
    <message>
        <source>The keychain refused Trivet</source>
        <translation>رفضت سلسلة المفاتيح Trivet</translation>
    </message>
    <message>
        <source>Allow Trivet in your keychain, then check again</source>
        <translation>اسمح لـ Trivet في سلسلة المفاتيح، ثم أعد الفحص</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>لا توجد سلسلة مفاتيح هنا</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes</source>
        <translation>يُحتفظ بالأسرار حتى إغلاق Trivet</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window</source>
        <translation>ربما تطلب كلمة مرورها في نافذة أخرى</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم تُجرَّب بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) read back from %2</source>
        <translation>
            <numerusform>‏%Ln أسرار قُرئت من %2</numerusform>
            <numerusform>سر واحد قُرئ من %2</numerusform>
            <numerusform>سرّان قُرئا من %2</numerusform>
            <numerusform>‏%Ln أسرار قُرئت من %2</numerusform>
            <numerusform>‏%Ln سرًّا قُرئت من %2</numerusform>
            <numerusform>‏%Ln سر قُرئت من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in memory until Trivet closes, and in no keychain</source>
        <translation>
            <numerusform>‏%Ln أسرار في الذاكرة حتى إغلاق Trivet، وليست في أي سلسلة مفاتيح</numerusform>
            <numerusform>سر واحد في الذاكرة حتى إغلاق Trivet، وليس في أي سلسلة مفاتيح</numerusform>
            <numerusform>سرّان في الذاكرة حتى إغلاق Trivet، وليسا في أي سلسلة مفاتيح</numerusform>
            <numerusform>‏%Ln أسرار في الذاكرة حتى إغلاق Trivet، وليست في أي سلسلة مفاتيح</numerusform>
            <numerusform>‏%Ln سرًّا في الذاكرة حتى إغلاق Trivet، وليست في أي سلسلة مفاتيح</numerusform>
            <numerusform>‏%Ln سر في الذاكرة حتى إغلاق Trivet، وليست في أي سلسلة مفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was saved yet</source>
        <translation>لم يُحفظ أي سر بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait(s) for the keychain</source>
        <translation>
            <numerusform>‏%Ln أسرار تنتظر سلسلة المفاتيح</numerusform>
            <numerusform>سر واحد ينتظر سلسلة المفاتيح</numerusform>
            <numerusform>سرّان ينتظران سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln أسرار تنتظر سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln سرًّا تنتظر سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln سر تنتظر سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in another keychain</source>
        <translation>يوجد سر في سلسلة مفاتيح أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</source>
        <translation>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln، لكن %3 هي التي تستجيب الآن. افتح %2 وشغّل Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln، لكن %3 هي التي تستجيب الآن. افتح %2 وشغّل Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln، لكن %3 هي التي تستجيب الآن. افتح %2 وشغّل Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln، لكن %3 هي التي تستجيب الآن. افتح %2 وشغّل Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln، لكن %3 هي التي تستجيب الآن. افتح %2 وشغّل Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln، لكن %3 هي التي تستجيب الآن. افتح %2 وشغّل Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in a keychain that does not run</source>
        <translation>يوجد سر في سلسلة مفاتيح لا تعمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew.</source>
        <translation>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln. شغّل %2 ثم Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln. شغّل %2 ثم Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln. شغّل %2 ثم Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln. شغّل %2 ثم Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln. شغّل %2 ثم Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
            <numerusform>عدد الأسرار المحفوظة في %2: %Ln. شغّل %2 ثم Trivet من جديد، أو الصقها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every change it is known how it came out</source>
        <translation>معروف كيف انتهى كل تغيير</translation>
    </message>
    <message>
        <source>A change was cut off</source>
        <translation>انقطع أحد التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in.</source>
        <translation>
            <numerusform>عدد السجلات التي قد تكون كُتبت أو لم تُكتب: %Ln، أولها %2. يقرؤها Trivet بعد تسجيل الدخول.</numerusform>
            <numerusform>عدد السجلات التي قد تكون كُتبت أو لم تُكتب: %Ln، أولها %2. يقرؤها Trivet بعد تسجيل الدخول.</numerusform>
            <numerusform>عدد السجلات التي قد تكون كُتبت أو لم تُكتب: %Ln، أولها %2. يقرؤها Trivet بعد تسجيل الدخول.</numerusform>
            <numerusform>عدد السجلات التي قد تكون كُتبت أو لم تُكتب: %Ln، أولها %2. يقرؤها Trivet بعد تسجيل الدخول.</numerusform>
            <numerusform>عدد السجلات التي قد تكون كُتبت أو لم تُكتب: %Ln، أولها %2. يقرؤها Trivet بعد تسجيل الدخول.</numerusform>
            <numerusform>عدد السجلات التي قد تكون كُتبت أو لم تُكتب: %Ln، أولها %2. يقرؤها Trivet بعد تسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of changes was not read</source>
        <translation>لم يُقرأ سجل التغييرات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from the address you gave</source>
        <translation>‏%1، من العنوان الذي أدخلته</translation>
    </message>
    <message>
        <source>Autotask could not tell the zone</source>
        <translation>تعذّر على Autotask تحديد النطاق</translation>
    </message>
    <message>
        <source>The zone of %1 could not be determined. Compare the user name, or give your Autotask web address.</source>
        <translation>تعذّر تحديد نطاق %1. قارن اسم المستخدم، أو أدخل عنوان الويب الخاص بـ Autotask لديك.</translation>
    </message>
    <message>
        <source>Autotask does not know this user</source>
        <translation>لا يعرف Autotask هذا المستخدم</translation>
    </message>
    <message>
        <source>It says that there is no user %1. Paste Username (Key) of the API user.</source>
        <translation>يقول إنه لا يوجد مستخدم باسم %1. الصق Username (Key) الخاص بمستخدم API.</translation>
    </message>
    <message>
        <source>The zone is not Autotask&apos;s</source>
        <translation>النطاق لا يتبع Autotask</translation>
    </message>
    <message>
        <source>Autotask named the host %1, which is not its own. Nothing was sent there.</source>
        <translation>سمّى Autotask المضيف %1، وهو ليس من مضيفيه. لم يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>Waits for the user name</source>
        <translation>في انتظار اسم المستخدم</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Autotask rejects the secret</source>
        <translation>يرفض Autotask السر</translation>
    </message>
    <message>
        <source>Sign-in as %1 failed (401). The secret was probably not copied in full. Paste it again, or generate a new one in Autotask.</source>
        <translation>فشل تسجيل الدخول باسم %1 (401). الأرجح أن السر لم يُنسخ كاملًا. الصقه من جديد، أو أنشئ سرًّا جديدًا في Autotask.</translation>
    </message>
    <message>
        <source>Autotask rejects a secret that worked before</source>
        <translation>يرفض Autotask سرًّا كان يعمل من قبل</translation>
    </message>
    <message>
        <source>The user %1 is probably locked. Clear Locked on the user in Autotask, then check again.</source>
        <translation>الأرجح أن المستخدم %1 مقفل. ألغِ تحديد Locked لدى المستخدم في Autotask، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Autotask rejects the tracking identifier</source>
        <translation>يرفض Autotask معرّف التتبع</translation>
    </message>
    <message>
        <source>Autotask answered 500 for %1. The identifier must be of the kind Custom and belong to this user.</source>
        <translation>أجاب Autotask بالرمز 500 عن %1. يجب أن يكون المعرّف من النوع Custom وأن يخص هذا المستخدم.</translation>
    </message>
    <message>
        <source>A value holds a sign that no key has</source>
        <translation>تحتوي إحدى القيم على رمز لا يرد في أي مفتاح</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the value again from the portal itself.</source>
        <translation>لم يُرسَل شيء. انسخ القيمة من جديد من البوابة نفسها.</translation>
    </message>
    <message>
        <source>The user may not use the API</source>
        <translation>لا يُسمح للمستخدم باستخدام API</translation>
    </message>
    <message>
        <source>%1 signed in but may not read. Its security level must be API User (system) or a copy of it.</source>
        <translation>سجّل %1 الدخول لكنه لا يملك صلاحية القراءة. يجب أن يكون مستوى أمانه API User (system) أو نسخة منه.</translation>
    </message>
    <message>
        <source>Waits for the zone</source>
        <translation>في انتظار النطاق</translation>
    </message>
    <message>
        <source>Autotask could not be asked</source>
        <translation>تعذّر سؤال Autotask</translation>
    </message>
    <message>
        <source>Waits for all three values</source>
        <translation>في انتظار القيم الثلاث جميعها</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>سجّل %1 الدخول</translation>
    </message>
    <message>
        <source>The user is probably locked</source>
        <translation>الأرجح أن المستخدم مقفل</translation>
    </message>
    <message>
        <source>%1 worked before and is refused now. Clear Locked on the user in Autotask.</source>
        <translation>كان %1 يعمل من قبل ويُرفض الآن. ألغِ تحديد Locked لدى المستخدم في Autotask.</translation>
    </message>
    <message>
        <source>Shows after the first sign-in</source>
        <translation>يظهر بعد أول تسجيل دخول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record</source>
        <translation>
            <numerusform>‏%Ln أنواع من السجلات</numerusform>
            <numerusform>نوع واحد من السجلات</numerusform>
            <numerusform>نوعان من السجلات</numerusform>
            <numerusform>‏%Ln أنواع من السجلات</numerusform>
            <numerusform>‏%Ln نوعًا من السجلات</numerusform>
            <numerusform>‏%Ln نوع من السجلات</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user may not read everything</source>
        <translation>لا يُسمح لمستخدم Trivet بقراءة كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>عدد أنواع السجلات التي تبقى مخفية: %Ln، وهي %2. اضبط مستوى الأمان على API User (system).</numerusform>
            <numerusform>عدد أنواع السجلات التي تبقى مخفية: %Ln، وهي %2. اضبط مستوى الأمان على API User (system).</numerusform>
            <numerusform>عدد أنواع السجلات التي تبقى مخفية: %Ln، وهي %2. اضبط مستوى الأمان على API User (system).</numerusform>
            <numerusform>عدد أنواع السجلات التي تبقى مخفية: %Ln، وهي %2. اضبط مستوى الأمان على API User (system).</numerusform>
            <numerusform>عدد أنواع السجلات التي تبقى مخفية: %Ln، وهي %2. اضبط مستوى الأمان على API User (system).</numerusform>
            <numerusform>عدد أنواع السجلات التي تبقى مخفية: %Ln، وهي %2. اضبط مستوى الأمان على API User (system).</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some records</source>
        <translation>لا يرى مستخدم Trivet إلا بعض السجلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>عدد الأنواع المقيّدة: %Ln، وهي %2. ستبدو الصفوف الناقصة كأنها أجهزة ناقصة.</numerusform>
            <numerusform>عدد الأنواع المقيّدة: %Ln، وهي %2. ستبدو الصفوف الناقصة كأنها أجهزة ناقصة.</numerusform>
            <numerusform>عدد الأنواع المقيّدة: %Ln، وهي %2. ستبدو الصفوف الناقصة كأنها أجهزة ناقصة.</numerusform>
            <numerusform>عدد الأنواع المقيّدة: %Ln، وهي %2. ستبدو الصفوف الناقصة كأنها أجهزة ناقصة.</numerusform>
            <numerusform>عدد الأنواع المقيّدة: %Ln، وهي %2. ستبدو الصفوف الناقصة كأنها أجهزة ناقصة.</numerusform>
            <numerusform>عدد الأنواع المقيّدة: %Ln، وهي %2. ستبدو الصفوف الناقصة كأنها أجهزة ناقصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no companies</source>
        <translation>لا يرى مستخدم Trivet أي شركة</translation>
    </message>
    <message>
        <source>Autotask shows not a single company. Set the security level to API User (system).</source>
        <translation>لا يعرض Autotask أي شركة. اضبط مستوى الأمان على API User (system).</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no customers</source>
        <translation>لا يرى مستخدم Trivet أي عميل</translation>
    </message>
    <message>
        <source>Of all companies Autotask shows only your own, %1. Set the security level to API User (system).</source>
        <translation>لا يعرض Autotask من بين جميع الشركات سوى شركتك %1. اضبط مستوى الأمان على API User (system).</translation>
    </message>
    <message>
        <source>%1 of %2 calls used by all programs (%3%)</source>
        <translation>استُخدم %1 من %2 استدعاء من جميع البرامج (%3%)</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls are nearly used up</source>
        <translation>أوشكت استدعاءات Autotask على النفاد</translation>
    </message>
    <message>
        <source>%1 of %2 calls used this hour (%3%). Trivet waits, so that your ticketing goes on.</source>
        <translation>استُخدم %1 من %2 استدعاء في هذه الساعة (%3%). ينتظر Trivet حتى يستمر عمل التذاكر لديك.</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>المنصة %1</translation>
    </message>
    <message>
        <source>%2 on platform %1</source>
        <translation>‏%2 على المنصة %1</translation>
    </message>
    <message>
        <source>Datto RMM rejects the key</source>
        <translation>يرفض Datto RMM المفتاح</translation>
    </message>
    <message>
        <source>Platform %1 did not accept API Key and API Secret Key. Copy all three values again; keys work from Save User on.</source>
        <translation>لم تقبل المنصة %1 القيمتين API Key وAPI Secret Key. انسخ القيم الثلاث من جديد؛ تعمل المفاتيح بدءًا من Save User.</translation>
    </message>
    <message>
        <source>This address is not Datto RMM&apos;s</source>
        <translation>هذا العنوان لا يتبع Datto RMM</translation>
    </message>
    <message>
        <source>%1 is none of the six platforms, so nothing was sent.</source>
        <translation>‏%1 ليس من المنصات الست، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The API URL cannot be read</source>
        <translation>تعذّرت قراءة API URL</translation>
    </message>
    <message>
        <source>%1 is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>‏%1 ليس عنوانًا. انسخ API URL من صفحة المستخدم في Datto RMM.</translation>
    </message>
    <message>
        <source>The key may not read the account</source>
        <translation>لا يُسمح للمفتاح بقراءة الحساب</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account. Give the user the security level Administrator.</source>
        <translation>قبلت المنصة %1 تسجيل الدخول لكنها رفضت الحساب. امنح المستخدم مستوى الأمان Administrator.</translation>
    </message>
    <message>
        <source>Waits for the API URL</source>
        <translation>في انتظار API URL</translation>
    </message>
    <message>
        <source>Datto RMM could not be asked</source>
        <translation>تعذّر سؤال Datto RMM</translation>
    </message>
    <message>
        <source>Platform %1. %k2</source>
        <translation>المنصة %1. %k2</translation>
    </message>
    <message>
        <source>Waits for both keys</source>
        <translation>في انتظار المفتاحين</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute</source>
        <translation>استُخدمت %1 من %2 قراءة في هذه الدقيقة</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s reads are used up</source>
        <translation>نفدت قراءات Datto RMM</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute by all programs. Trivet waits.</source>
        <translation>استُخدمت %1 من %2 قراءة في هذه الدقيقة من جميع البرامج. ينتظر Trivet.</translation>
    </message>
    <message>
        <source>Datto RMM blocks this address for a while</source>
        <translation>يحظر Datto RMM هذا العنوان لبعض الوقت</translation>
    </message>
    <message>
        <source>Too many calls came from here. Wait about 5 minutes. The key is not the cause.</source>
        <translation>جاءت من هنا استدعاءات كثيرة جدًا. انتظر نحو 5 دقائق. ليس المفتاح هو السبب.</translation>
    </message>
    <message>
        <source>The key&apos;s user may not read the account</source>
        <translation>لا يُسمح لمستخدم المفتاح بقراءة الحساب</translation>
    </message>
    <message>
        <source>Give the user the security level Administrator in Datto RMM.</source>
        <translation>امنح المستخدم مستوى الأمان Administrator في Datto RMM.</translation>
    </message>
    <message>
        <source>%1 is in the list of users</source>
        <translation>‏%1 موجود في قائمة المستخدمين</translation>
    </message>
    <message>
        <source>The named user is not in Datto RMM</source>
        <translation>المستخدم المذكور غير موجود في Datto RMM</translation>
    </message>
    <message>
        <source>None of %2 users is %1. Name the user that you made for Trivet.</source>
        <translation>لا يوجد %1 بين %2 من المستخدمين. اذكر المستخدم الذي أنشأته لـ Trivet.</translation>
    </message>
    <message>
        <source>The key&apos;s user is disabled</source>
        <translation>مستخدم المفتاح معطّل</translation>
    </message>
    <message>
        <source>%1 is disabled. Its key stops working.</source>
        <translation>‏%1 معطّل. سيتوقف مفتاحه عن العمل.</translation>
    </message>
    <message>
        <source>Name the Datto RMM user behind the key</source>
        <translation>اذكر مستخدم Datto RMM صاحب المفتاح</translation>
    </message>
    <message>
        <source>%1 in Autotask · %2 in Datto RMM</source>
        <translation>‏%1 في Autotask · %2 في Datto RMM</translation>
    </message>
    <message>
        <source>%1 and %2, confirmed by %3</source>
        <translation>‏%1 و%2، بتأكيد من %3</translation>
    </message>
    <message>
        <source>The two accounts have different names</source>
        <translation>للحسابين اسمان مختلفان</translation>
    </message>
    <message>
        <source>%1 in Autotask, %2 in Datto RMM. Confirm that both are yours, or stop here.</source>
        <translation>‏%1 في Autotask، و%2 في Datto RMM. أكّد أن كليهما لك، أو توقف هنا.</translation>
    </message>
    <message>
        <source>Autotask shows no own company</source>
        <translation>لا يعرض Autotask شركتك الخاصة</translation>
    </message>
    <message>
        <source>The company with number 0 is hidden from this user.</source>
        <translation>الشركة ذات الرقم 0 مخفية عن هذا المستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) active, with an e-mail address; %2 first</source>
        <extracomment>%n API users; %2 the name of one</extracomment>
        <translation>
            <numerusform>عدد مستخدمي API النشطين الذين لهم عنوان بريد إلكتروني: %Ln؛ أولهم %2</numerusform>
            <numerusform>عدد مستخدمي API النشطين الذين لهم عنوان بريد إلكتروني: %Ln؛ أولهم %2</numerusform>
            <numerusform>عدد مستخدمي API النشطين الذين لهم عنوان بريد إلكتروني: %Ln؛ أولهم %2</numerusform>
            <numerusform>عدد مستخدمي API النشطين الذين لهم عنوان بريد إلكتروني: %Ln؛ أولهم %2</numerusform>
            <numerusform>عدد مستخدمي API النشطين الذين لهم عنوان بريد إلكتروني: %Ln؛ أولهم %2</numerusform>
            <numerusform>عدد مستخدمي API النشطين الذين لهم عنوان بريد إلكتروني: %Ln؛ أولهم %2</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user is inactive</source>
        <translation>أحد مستخدمي API غير نشط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</source>
        <translation>
            <numerusform>عدد مستخدمي API غير النشطين: %Ln، أولهم %2. يتوقف ما يزامنونه. اضبطهم على Active في Autotask.</numerusform>
            <numerusform>عدد مستخدمي API غير النشطين: %Ln، أولهم %2. يتوقف ما يزامنونه. اضبطهم على Active في Autotask.</numerusform>
            <numerusform>عدد مستخدمي API غير النشطين: %Ln، أولهم %2. يتوقف ما يزامنونه. اضبطهم على Active في Autotask.</numerusform>
            <numerusform>عدد مستخدمي API غير النشطين: %Ln، أولهم %2. يتوقف ما يزامنونه. اضبطهم على Active في Autotask.</numerusform>
            <numerusform>عدد مستخدمي API غير النشطين: %Ln، أولهم %2. يتوقف ما يزامنونه. اضبطهم على Active في Autotask.</numerusform>
            <numerusform>عدد مستخدمي API غير النشطين: %Ln، أولهم %2. يتوقف ما يزامنونه. اضبطهم على Active في Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user has no e-mail address</source>
        <translation>ليس لأحد مستخدمي API عنوان بريد إلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</source>
        <translation>
            <numerusform>عدد مستخدمي API: %Ln، أولهم %2. لا يصل البريد عن المزامنات الفاشلة إلى أحد. أدخل عنوانًا يقرؤه شخص ما، في علامة التبويب General للمستخدم.</numerusform>
            <numerusform>عدد مستخدمي API: %Ln، أولهم %2. لا يصل البريد عن المزامنات الفاشلة إلى أحد. أدخل عنوانًا يقرؤه شخص ما، في علامة التبويب General للمستخدم.</numerusform>
            <numerusform>عدد مستخدمي API: %Ln، أولهم %2. لا يصل البريد عن المزامنات الفاشلة إلى أحد. أدخل عنوانًا يقرؤه شخص ما، في علامة التبويب General للمستخدم.</numerusform>
            <numerusform>عدد مستخدمي API: %Ln، أولهم %2. لا يصل البريد عن المزامنات الفاشلة إلى أحد. أدخل عنوانًا يقرؤه شخص ما، في علامة التبويب General للمستخدم.</numerusform>
            <numerusform>عدد مستخدمي API: %Ln، أولهم %2. لا يصل البريد عن المزامنات الفاشلة إلى أحد. أدخل عنوانًا يقرؤه شخص ما، في علامة التبويب General للمستخدم.</numerusform>
            <numerusform>عدد مستخدمي API: %Ln، أولهم %2. لا يصل البريد عن المزامنات الفاشلة إلى أحد. أدخل عنوانًا يقرؤه شخص ما، في علامة التبويب General للمستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of the %2 users that it sees itself, so nothing is known of its record</source>
        <extracomment>%1 a user name; %2 a number</extracomment>
        <translation>‏%1 ليس من بين %2 من المستخدمين الذين يراهم هو نفسه، لذلك لا يُعرف شيء عن سجله</translation>
    </message>
    <message>
        <source>Waits for Username (Key)</source>
        <translation>في انتظار Username (Key)</translation>
    </message>
    <message>
        <source>At most %1% of the calls used, in %2 readings at %3 different hours of the day</source>
        <extracomment>%1 a percentage; %2 and %3 are numbers</extracomment>
        <translation>استُخدم %1% من الاستدعاءات على الأكثر، في %2 قراءة خلال %3 من ساعات اليوم المختلفة</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls run high at times</source>
        <translation>ترتفع استدعاءات Autotask أحيانًا</translation>
    </message>
    <message>
        <source>%1% of the calls used on %2 at %3, the most in %4 readings. From half on Autotask answers slower and syncs lag. API Activity by Hour in Autotask shows which program calls so often.</source>
        <extracomment>%1 a percentage; %2 a day, %3 a time; %4 a number</extracomment>
        <translation>استُخدم %1% من الاستدعاءات في %2 الساعة %3، وهو الأكثر في %4 قراءة. ابتداءً من النصف يبطؤ Autotask في الإجابة وتتأخر المزامنات. يُظهر API Activity by Hour في Autotask البرنامج الذي يكثر من الاستدعاء.</translation>
    </message>
    <message>
        <source>%1 readings at %2 different hours so far; a day is told from four hours on</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>‏%1 قراءة خلال %2 من الساعات المختلفة حتى الآن؛ يمكن الحكم على اليوم ابتداءً من أربع ساعات</translation>
    </message>
    <message>
        <source>%1 hosts answer safely; their clocks differ from this one by at most %2 s</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>يجيب %1 من المضيفين بأمان؛ وتختلف ساعاتهم عن هذه الساعة بما لا يزيد على %2 ث</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة</translation>
    </message>
    <message>
        <source>It differs by %1 s from what %2 of %3 hosts say. Sign-ins and waits go wrong in odd ways. Let the system set its clock by the network.</source>
        <extracomment>Numbers; &quot;%2 of %3 hosts&quot;</extracomment>
        <translation>تختلف بمقدار %1 ث عمّا يقوله %2 من %3 مضيف. يفشل تسجيل الدخول والانتظار بطرق غريبة. دع النظام يضبط ساعته عبر الشبكة.</translation>
    </message>
    <message>
        <source>A host&apos;s clock differs</source>
        <translation>ساعة أحد المضيفين مختلفة</translation>
    </message>
    <message>
        <source>%1 differs by %2 s, the others of %3 hosts do not. Something between here and there may answer in its place, such as a proxy.</source>
        <extracomment>%1 a host; numbers</extracomment>
        <translation>يختلف %1 بمقدار %2 ث، أما الآخرون من %3 مضيف فلا. قد يجيب شيء في الطريق بدلًا منه، مثل وكيل.</translation>
    </message>
    <message>
        <source>A connection is not safe</source>
        <translation>أحد الاتصالات غير آمن</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent. A proxy that opens encrypted traffic does this; let it leave the vendors&apos; hosts alone.</source>
        <extracomment>%1 a host</extracomment>
        <translation>شهادة %1 غير صالحة، لذلك لم يُرسَل شيء. يفعل ذلك وكيل يفتح البيانات المشفّرة؛ اجعله يستثني مضيفي المورّدين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) told no time</source>
        <translation>
            <numerusform>عدد المضيفين الذين لم يذكروا الوقت: %Ln</numerusform>
            <numerusform>عدد المضيفين الذين لم يذكروا الوقت: %Ln</numerusform>
            <numerusform>عدد المضيفين الذين لم يذكروا الوقت: %Ln</numerusform>
            <numerusform>عدد المضيفين الذين لم يذكروا الوقت: %Ln</numerusform>
            <numerusform>عدد المضيفين الذين لم يذكروا الوقت: %Ln</numerusform>
            <numerusform>عدد المضيفين الذين لم يذكروا الوقت: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No host was asked yet</source>
        <translation>لم يُسأل أي مضيف بعد</translation>
    </message>
    <message>
        <source>%1 accounts compared with those of %2 other tenants here</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>قورن %1 حساب بحسابات %2 مستأجر آخر هنا</translation>
    </message>
    <message>
        <source>The only tenant on this computer; %1 accounts known</source>
        <extracomment>%1 a number</extracomment>
        <translation>المستأجر الوحيد على هذا الحاسوب؛ الحسابات المعروفة: %1</translation>
    </message>
    <message>
        <source>Another tenant is set up with this account</source>
        <translation>مستأجر آخر معدّ بهذا الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</source>
        <extracomment>%1 the name of a tenant; %n accounts</extracomment>
        <translation>
            <numerusform>عدد الحسابات التي تخص أيضًا المستأجر %1 على هذا الحاسوب: %Ln. سيغيّر الاثنان السجلات نفسها ويلغي أحدهما عمل الآخر. اعمل في أحدهما فقط.</numerusform>
            <numerusform>عدد الحسابات التي تخص أيضًا المستأجر %1 على هذا الحاسوب: %Ln. سيغيّر الاثنان السجلات نفسها ويلغي أحدهما عمل الآخر. اعمل في أحدهما فقط.</numerusform>
            <numerusform>عدد الحسابات التي تخص أيضًا المستأجر %1 على هذا الحاسوب: %Ln. سيغيّر الاثنان السجلات نفسها ويلغي أحدهما عمل الآخر. اعمل في أحدهما فقط.</numerusform>
            <numerusform>عدد الحسابات التي تخص أيضًا المستأجر %1 على هذا الحاسوب: %Ln. سيغيّر الاثنان السجلات نفسها ويلغي أحدهما عمل الآخر. اعمل في أحدهما فقط.</numerusform>
            <numerusform>عدد الحسابات التي تخص أيضًا المستأجر %1 على هذا الحاسوب: %Ln. سيغيّر الاثنان السجلات نفسها ويلغي أحدهما عمل الآخر. اعمل في أحدهما فقط.</numerusform>
            <numerusform>عدد الحسابات التي تخص أيضًا المستأجر %1 على هذا الحاسوب: %Ln. سيغيّر الاثنان السجلات نفسها ويلغي أحدهما عمل الآخر. اعمل في أحدهما فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists, %2 records; none lost more than a fifth</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>القوائم: %1، السجلات: %2؛ لم تفقد أي منها أكثر من الخُمس</translation>
    </message>
    <message>
        <source>A list is much shorter than before</source>
        <translation>قائمة أقصر بكثير من ذي قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</source>
        <extracomment>%n lists; %2 the list, as &quot;dattoRmm.devices&quot;; %3 and %4 are numbers</extracomment>
        <translation>
            <numerusform>عدد القوائم: %Ln؛ في %2 الآن %3 سجل وكان فيها %4. تبدو الصلاحية المسحوبة بالشكل نفسه، لذلك لا يُعدّ شيء ناقصًا حتى تقول إن هذا صحيح.</numerusform>
            <numerusform>عدد القوائم: %Ln؛ في %2 الآن %3 سجل وكان فيها %4. تبدو الصلاحية المسحوبة بالشكل نفسه، لذلك لا يُعدّ شيء ناقصًا حتى تقول إن هذا صحيح.</numerusform>
            <numerusform>عدد القوائم: %Ln؛ في %2 الآن %3 سجل وكان فيها %4. تبدو الصلاحية المسحوبة بالشكل نفسه، لذلك لا يُعدّ شيء ناقصًا حتى تقول إن هذا صحيح.</numerusform>
            <numerusform>عدد القوائم: %Ln؛ في %2 الآن %3 سجل وكان فيها %4. تبدو الصلاحية المسحوبة بالشكل نفسه، لذلك لا يُعدّ شيء ناقصًا حتى تقول إن هذا صحيح.</numerusform>
            <numerusform>عدد القوائم: %Ln؛ في %2 الآن %3 سجل وكان فيها %4. تبدو الصلاحية المسحوبة بالشكل نفسه، لذلك لا يُعدّ شيء ناقصًا حتى تقول إن هذا صحيح.</numerusform>
            <numerusform>عدد القوائم: %Ln؛ في %2 الآن %3 سجل وكان فيها %4. تبدو الصلاحية المسحوبة بالشكل نفسه، لذلك لا يُعدّ شيء ناقصًا حتى تقول إن هذا صحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list was read before</source>
        <translation>لم تُقرأ أي قائمة من قبل</translation>
    </message>
    <message>
        <source>%1 things compared with how they were on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>قورن %1 من الأشياء بما كانت عليه في %2</translation>
    </message>
    <message>
        <source>Something changed since the links were verified</source>
        <translation>تغيّر شيء منذ التحقق من الروابط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ Fax&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>عدد التغييرات منذ %3: %Ln، أولها %2. لا يذكر المورّد من غيّره. تراجع عنه هناك، أو قل إنه صحيح.</numerusform>
            <numerusform>عدد التغييرات منذ %3: %Ln، أولها %2. لا يذكر المورّد من غيّره. تراجع عنه هناك، أو قل إنه صحيح.</numerusform>
            <numerusform>عدد التغييرات منذ %3: %Ln، أولها %2. لا يذكر المورّد من غيّره. تراجع عنه هناك، أو قل إنه صحيح.</numerusform>
            <numerusform>عدد التغييرات منذ %3: %Ln، أولها %2. لا يذكر المورّد من غيّره. تراجع عنه هناك، أو قل إنه صحيح.</numerusform>
            <numerusform>عدد التغييرات منذ %3: %Ln، أولها %2. لا يذكر المورّد من غيّره. تراجع عنه هناك، أو قل إنه صحيح.</numerusform>
            <numerusform>عدد التغييرات منذ %3: %Ln، أولها %2. لا يذكر المورّد من غيّره. تراجع عنه هناك، أو قل إنه صحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for comparison once a link is verified</source>
        <translation>يُحفظ للمقارنة بعد التحقق من ربط</translation>
    </message>
    <message>
        <source>%1 confirmations, the oldest of %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>التأكيدات: %1، أقدمها في %2</translation>
    </message>
    <message>
        <source>Confirmations have grown old</source>
        <translation>تقادمت التأكيدات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</source>
        <extracomment>%n old confirmations of %3; %2 a day</extracomment>
        <translation>
            <numerusform>عدد التأكيدات التي مضى عليها أكثر من 90 يومًا: %Ln من %3، أقدمها في %2. انظر مرة أخرى وأكّد من جديد؛ وما نجح يبقى ناجحًا.</numerusform>
            <numerusform>عدد التأكيدات التي مضى عليها أكثر من 90 يومًا: %Ln من %3، أقدمها في %2. انظر مرة أخرى وأكّد من جديد؛ وما نجح يبقى ناجحًا.</numerusform>
            <numerusform>عدد التأكيدات التي مضى عليها أكثر من 90 يومًا: %Ln من %3، أقدمها في %2. انظر مرة أخرى وأكّد من جديد؛ وما نجح يبقى ناجحًا.</numerusform>
            <numerusform>عدد التأكيدات التي مضى عليها أكثر من 90 يومًا: %Ln من %3، أقدمها في %2. انظر مرة أخرى وأكّد من جديد؛ وما نجح يبقى ناجحًا.</numerusform>
            <numerusform>عدد التأكيدات التي مضى عليها أكثر من 90 يومًا: %Ln من %3، أقدمها في %2. انظر مرة أخرى وأكّد من جديد؛ وما نجح يبقى ناجحًا.</numerusform>
            <numerusform>عدد التأكيدات التي مضى عليها أكثر من 90 يومًا: %Ln من %3، أقدمها في %2. انظر مرة أخرى وأكّد من جديد؛ وما نجح يبقى ناجحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed yet</source>
        <translation>لم يُؤكَّد شيء بعد</translation>
    </message>
    <message>
        <source>%1 fields, the same as on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>‏%1 حقل، وهي نفسها في %2</translation>
    </message>
    <message>
        <source>A vendor changed the form of its records</source>
        <translation>غيّر مورّد صيغة سجلاته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ dattoRmm.sites.color&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>عدد الحقول التي ظهرت أو اختفت منذ %3: %Ln، أولها %2. يواصل Trivet القراءة؛ أخبر صانعيه حتى لا يتعطل شيء دون أن يُلاحظ.</numerusform>
            <numerusform>عدد الحقول التي ظهرت أو اختفت منذ %3: %Ln، أولها %2. يواصل Trivet القراءة؛ أخبر صانعيه حتى لا يتعطل شيء دون أن يُلاحظ.</numerusform>
            <numerusform>عدد الحقول التي ظهرت أو اختفت منذ %3: %Ln، أولها %2. يواصل Trivet القراءة؛ أخبر صانعيه حتى لا يتعطل شيء دون أن يُلاحظ.</numerusform>
            <numerusform>عدد الحقول التي ظهرت أو اختفت منذ %3: %Ln، أولها %2. يواصل Trivet القراءة؛ أخبر صانعيه حتى لا يتعطل شيء دون أن يُلاحظ.</numerusform>
            <numerusform>عدد الحقول التي ظهرت أو اختفت منذ %3: %Ln، أولها %2. يواصل Trivet القراءة؛ أخبر صانعيه حتى لا يتعطل شيء دون أن يُلاحظ.</numerusform>
            <numerusform>عدد الحقول التي ظهرت أو اختفت منذ %3: %Ln، أولها %2. يواصل Trivet القراءة؛ أخبر صانعيه حتى لا يتعطل شيء دون أن يُلاحظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Could not be read just now, so nothing is known. %k2</source>
        <translation>تعذّرت القراءة الآن، لذلك لا يُعرف شيء. %k2</translation>
    </message>
    <message>
        <source>Only part of the records arrived, so nothing is known</source>
        <translation>لم يصل إلا جزء من السجلات، لذلك لا يُعرف شيء</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some of these records, so nothing is known. Widen what it may see first.</source>
        <translation>لا يرى مستخدم Trivet إلا بعض هذه السجلات، لذلك لا يُعرف شيء. وسّع أولًا ما يمكنه رؤيته.</translation>
    </message>
    <message>
        <source>Trivet sees no customer in Autotask, so there is nothing to judge</source>
        <translation>لا يرى Trivet أي عميل في Autotask، لذلك لا يوجد ما يُحكم عليه</translation>
    </message>
    <message>
        <source>Trivet sees no device that should come, so there is nothing to judge</source>
        <translation>لا يرى Trivet أي جهاز يُفترض أن يأتي، لذلك لا يوجد ما يُحكم عليه</translation>
    </message>
    <message>
        <source>IT Glue shows no organization, so there is nothing to judge</source>
        <translation>لا يعرض IT Glue أي مؤسسة، لذلك لا يوجد ما يُحكم عليه</translation>
    </message>
    <message>
        <source>IT Glue shows no configuration, so there is nothing to judge</source>
        <translation>لا يعرض IT Glue أي تكوين، لذلك لا يوجد ما يُحكم عليه</translation>
    </message>
    <message>
        <source>SaaS Protection shows no client, so there is nothing to judge</source>
        <translation>لا يعرض SaaS Protection أي عميل SaaS، لذلك لا يوجد ما يُحكم عليه</translation>
    </message>
    <message>
        <source>The list of users came empty, so nothing is known</source>
        <translation>وصلت قائمة المستخدمين فارغة، لذلك لا يُعرف شيء</translation>
    </message>
    <message>
        <source>%1 are there, and not one could be compared</source>
        <translation>يوجد %1، ولم يمكن مقارنة أي منها</translation>
    </message>
    <message>
        <source>Waits until it is known which company type means customer</source>
        <translation>في انتظار معرفة نوع الشركة الذي يعني العميل</translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor counts %3, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came, %3 records that the vendor says there are</extracomment>
        <translation>وصل %2 من سجلات %1، لكن المورّد يعدّ %3، لذلك لا يُعرف شيء. أعد الفحص لاحقًا.</translation>
    </message>
    <message>
        <source>%1 changed each time while it was read, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;</extracomment>
        <translation>تغيّرت %1 في كل مرة أثناء قراءتها، لذلك لا يُعرف شيء. أعد الفحص لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %n records; %3 one of them, as &quot;id 17&quot; or &quot;#3&quot;; %4 the vendor&apos;s name of the field</extracomment>
        <translation>
            <numerusform>عدد سجلات %1 التي تعذّرت قراءتها: %Ln (%3، الحقل %4)، لذلك لا يُعرف شيء. صحّح السجل ثم أعد الفحص.</numerusform>
            <numerusform>عدد سجلات %1 التي تعذّرت قراءتها: %Ln (%3، الحقل %4)، لذلك لا يُعرف شيء. صحّح السجل ثم أعد الفحص.</numerusform>
            <numerusform>عدد سجلات %1 التي تعذّرت قراءتها: %Ln (%3، الحقل %4)، لذلك لا يُعرف شيء. صحّح السجل ثم أعد الفحص.</numerusform>
            <numerusform>عدد سجلات %1 التي تعذّرت قراءتها: %Ln (%3، الحقل %4)، لذلك لا يُعرف شيء. صحّح السجل ثم أعد الفحص.</numerusform>
            <numerusform>عدد سجلات %1 التي تعذّرت قراءتها: %Ln (%3، الحقل %4)، لذلك لا يُعرف شيء. صحّح السجل ثم أعد الفحص.</numerusform>
            <numerusform>عدد سجلات %1 التي تعذّرت قراءتها: %Ln (%3، الحقل %4)، لذلك لا يُعرف شيء. صحّح السجل ثم أعد الفحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor did not say how many there are, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>وصل %2 من سجلات %1، لكن المورّد لم يذكر عددها، لذلك لا يُعرف شيء. أعد الفحص لاحقًا.</translation>
    </message>
    <message>
        <source>%1 had no end: Trivet stopped after %2 records, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>لم تنتهِ %1: توقف Trivet بعد %2 من السجلات، لذلك لا يُعرف شيء. أعد الفحص لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has %2 records and had %3, so nothing is called missing. Say first whether that is right.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 and %3 are numbers</extracomment>
        <translation>في %1 الآن %2 سجل وكان فيها %3، لذلك لا يُعدّ شيء ناقصًا. قل أولًا ما إذا كان ذلك صحيحًا.</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>من دون API لا يمكن لأحد غيرك رؤية هذا. انظر في IT Glue.</translation>
    </message>
    <message>
        <source>%1 confirmed this</source>
        <translation>أكّد %1 هذا</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>How Trivet knows something: read from the vendor&apos;s API</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>How Trivet knows something: concluded from what it read</extracomment>
        <translation>مستنتج</translation>
    </message>
    <message>
        <source>From your input</source>
        <translation>من إدخالك</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>تؤكّده أنت</translation>
    </message>
    <message>
        <source>Every field is filled in</source>
        <translation>جميع الحقول مملوءة</translation>
    </message>
    <message>
        <source>The keychain keeps secrets</source>
        <translation>سلسلة المفاتيح تحفظ الأسرار</translation>
    </message>
    <message>
        <source>Secrets are where they were saved</source>
        <translation>الأسرار موجودة حيث حُفظت</translation>
    </message>
    <message>
        <source>No change was left half done</source>
        <translation>لم يُترك أي تغيير غير مكتمل</translation>
    </message>
    <message>
        <source>Autotask zone found</source>
        <translation>عُثر على نطاق Autotask</translation>
    </message>
    <message>
        <source>Autotask accepts Trivet&apos;s own user</source>
        <translation>يقبل Autotask مستخدم Trivet الخاص</translation>
    </message>
    <message>
        <source>The user is not locked</source>
        <translation>المستخدم غير مقفل</translation>
    </message>
    <message>
        <source>Trivet&apos;s user may read what it needs</source>
        <translation>يُسمح لمستخدم Trivet بقراءة ما يحتاج إليه</translation>
    </message>
    <message>
        <source>API users are active and can be written to</source>
        <translation>مستخدمو API نشطون ويمكن مراسلتهم</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls stay below half over the day</source>
        <translation>تبقى استدعاءات Autotask دون النصف طوال اليوم</translation>
    </message>
    <message>
        <source>Hosts answer safely and clocks agree</source>
        <translation>يجيب المضيفون بأمان والساعات متوافقة</translation>
    </message>
    <message>
        <source>No other tenant here has these accounts</source>
        <translation>ليس لمستأجر آخر هنا هذه الحسابات</translation>
    </message>
    <message>
        <source>No list lost many records at once</source>
        <translation>لم تفقد أي قائمة سجلات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Everything is as it was when verified</source>
        <translation>كل شيء كما كان عند التحقق</translation>
    </message>
    <message>
        <source>Confirmations are fresh</source>
        <translation>التأكيدات حديثة</translation>
    </message>
    <message>
        <source>Vendors&apos; records have the form they had</source>
        <translation>سجلات المورّدين بالصيغة التي كانت عليها</translation>
    </message>
    <message>
        <source>Enough Autotask calls are left this hour</source>
        <translation>بقي ما يكفي من استدعاءات Autotask في هذه الساعة</translation>
    </message>
    <message>
        <source>Datto RMM accepts Trivet&apos;s own key</source>
        <translation>يقبل Datto RMM مفتاح Trivet الخاص</translation>
    </message>
    <message>
        <source>Datto RMM answers without holding back</source>
        <translation>يجيب Datto RMM دون تأخير</translation>
    </message>
    <message>
        <source>The key belongs to a user of its own</source>
        <translation>المفتاح يخص مستخدمًا مستقلًا</translation>
    </message>
    <message>
        <source>Both keys open the same company</source>
        <translation>يفتح المفتاحان الشركة نفسها</translation>
    </message>
    <message>
        <source>API user exists and is active</source>
        <translation>مستخدم API موجود ونشط</translation>
    </message>
    <message>
        <source>Each program has a user of its own</source>
        <translation>لكل برنامج مستخدم خاص به</translation>
    </message>
    <message>
        <source>Secrets are saved and read back</source>
        <translation>الأسرار محفوظة وقُرئت من جديد</translation>
    </message>
    <message>
        <source>The user&apos;s domain is your primary domain</source>
        <translation>مجال المستخدم هو مجالك الأساسي</translation>
    </message>
    <message>
        <source>Vendor is Datto RMM</source>
        <translation>‏Vendor هو Datto RMM</translation>
    </message>
    <message>
        <source>The password does not expire</source>
        <translation>كلمة المرور لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>All protected data boxes are ticked</source>
        <translation>جميع خانات البيانات المحمية محددة</translation>
    </message>
    <message>
        <source>Trivet sees protected fields</source>
        <translation>يرى Trivet الحقول المحمية</translation>
    </message>
    <message>
        <source>Datto RMM reads Saved and authenticated</source>
        <translation>يعرض Datto RMM عبارة Saved and authenticated</translation>
    </message>
    <message>
        <source>Account types are customers only</source>
        <translation>أنواع الحسابات هي العملاء فقط</translation>
    </message>
    <message>
        <source>First site is linked</source>
        <translation>رُبط الموقع الأول</translation>
    </message>
    <message>
        <source>It is known which companies are customers</source>
        <translation>معروف أي الشركات عملاء</translation>
    </message>
    <message>
        <source>Types read from Autotask</source>
        <translation>قُرئت الأنواع من Autotask</translation>
    </message>
    <message>
        <source>Every device type has a type</source>
        <translation>لكل نوع جهاز نوع</translation>
    </message>
    <message>
        <source>Type names are clear</source>
        <translation>أسماء الأنواع واضحة</translation>
    </message>
    <message>
        <source>Products can be used</source>
        <translation>المنتجات صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Map Devices looks off</source>
        <translation>يبدو Map Devices متوقفًا</translation>
    </message>
    <message>
        <source>Map Devices is off</source>
        <translation>‏Map Devices متوقف</translation>
    </message>
    <message>
        <source>Mapping saved in Datto RMM</source>
        <translation>التعيين محفوظ في Datto RMM</translation>
    </message>
    <message>
        <source>Products exist in Autotask</source>
        <translation>المنتجات موجودة في Autotask</translation>
    </message>
    <message>
        <source>Default types are set on products</source>
        <translation>الأنواع الافتراضية مضبوطة في المنتجات</translation>
    </message>
    <message>
        <source>Products of Datto RMM are there once and in use</source>
        <translation>منتجات Datto RMM موجودة مرة واحدة ومستخدمة</translation>
    </message>
    <message>
        <source>Products have a default category</source>
        <translation>للمنتجات فئة افتراضية</translation>
    </message>
    <message>
        <source>Every site has a company</source>
        <translation>لكل موقع شركة</translation>
    </message>
    <message>
        <source>Mapped companies are active customers</source>
        <translation>الشركات المعيّنة عملاء نشطون</translation>
    </message>
    <message>
        <source>No customer&apos;s site is mapped to your own company</source>
        <translation>لم يُعيَّن موقع أي عميل لشركتك الخاصة</translation>
    </message>
    <message>
        <source>No site of Datto RMM&apos;s own is mapped</source>
        <translation>لا يوجد موقع خاص بـ Datto RMM معيّن</translation>
    </message>
    <message>
        <source>Sites and their companies have names in common</source>
        <translation>للمواقع وشركاتها أسماء مشتركة</translation>
    </message>
    <message>
        <source>It is known which sites share a company</source>
        <translation>معروف أي المواقع تشترك في شركة</translation>
    </message>
    <message>
        <source>Map Devices is on</source>
        <translation>‏Map Devices قيد التشغيل</translation>
    </message>
    <message>
        <source>Every device arrived in Autotask</source>
        <translation>وصل كل جهاز إلى Autotask</translation>
    </message>
    <message>
        <source>Every synced device has a type</source>
        <translation>لكل جهاز متزامن نوع</translation>
    </message>
    <message>
        <source>Every synced device is in Autotask once</source>
        <translation>كل جهاز متزامن موجود في Autotask مرة واحدة</translation>
    </message>
    <message>
        <source>Every device is with its site&apos;s company</source>
        <translation>كل جهاز لدى شركة موقعه</translation>
    </message>
    <message>
        <source>Every type in use still exists</source>
        <translation>كل نوع مستخدم ما زال موجودًا</translation>
    </message>
    <message>
        <source>No two devices of a company look like one</source>
        <translation>لا يبدو جهازان لشركة واحدة كأنهما جهاز واحد</translation>
    </message>
    <message>
        <source>Datto RMM still knows every synced device</source>
        <translation>ما زال Datto RMM يعرف كل جهاز متزامن</translation>
    </message>
    <message>
        <source>Reference names and numbers follow Datto RMM</source>
        <translation>الأسماء والأرقام المرجعية تتبع Datto RMM</translation>
    </message>
    <message>
        <source>What Datto RMM gave up is not active</source>
        <translation>ما تخلى عنه Datto RMM ليس نشطًا</translation>
    </message>
    <message>
        <source>Serial numbers and MAC addresses were looked through</source>
        <translation>روجعت الأرقام التسلسلية وعناوين MAC</translation>
    </message>
    <message>
        <source>Custom fields were looked at</source>
        <translation>فُحصت الحقول المخصصة</translation>
    </message>
    <message>
        <source>Newest devices took a type</source>
        <translation>اتخذت أحدث الأجهزة نوعًا</translation>
    </message>
    <message>
        <source>Devices come from Datto RMM</source>
        <translation>الأجهزة تأتي من Datto RMM</translation>
    </message>
    <message>
        <source>Everything was read to the end</source>
        <translation>قُرئ كل شيء حتى النهاية</translation>
    </message>
    <message>
        <source>IT Glue accepts Trivet&apos;s own key</source>
        <translation>يقبل IT Glue مفتاح Trivet الخاص</translation>
    </message>
    <message>
        <source>The key is in use</source>
        <translation>المفتاح قيد الاستخدام</translation>
    </message>
    <message>
        <source>Devices can be told apart</source>
        <translation>يمكن التمييز بين الأجهزة</translation>
    </message>
    <message>
        <source>No organization is misspelled or doubled</source>
        <translation>لا توجد مؤسسة مكررة أو خاطئة الكتابة</translation>
    </message>
    <message>
        <source>Names agree to the letter</source>
        <translation>الأسماء متطابقة حرفًا بحرف</translation>
    </message>
    <message>
        <source>Every customer has a name of its own</source>
        <translation>لكل عميل اسم خاص به</translation>
    </message>
    <message>
        <source>No other PSA is linked</source>
        <translation>لا يوجد PSA آخر مربوط</translation>
    </message>
    <message>
        <source>A fresh export of IT Glue is kept</source>
        <translation>احتُفظ بتصدير حديث من IT Glue</translation>
    </message>
    <message>
        <source>Subdomain and region are known</source>
        <translation>المجال الفرعي والمنطقة معروفان</translation>
    </message>
    <message>
        <source>IT Glue is enabled in Autotask</source>
        <translation>‏IT Glue مفعّل في Autotask</translation>
    </message>
    <message>
        <source>Vendor is IT Glue</source>
        <translation>‏Vendor هو IT Glue</translation>
    </message>
    <message>
        <source>Protected data can be viewed</source>
        <translation>يمكن عرض البيانات المحمية</translation>
    </message>
    <message>
        <source>Sync settings match</source>
        <translation>إعدادات المزامنة مطابقة</translation>
    </message>
    <message>
        <source>Two-way sync is off</source>
        <translation>المزامنة ثنائية الاتجاه متوقفة</translation>
    </message>
    <message>
        <source>Saved, and the sync is queued</source>
        <translation>حُفظت، والمزامنة في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Invitations are decided</source>
        <translation>حُسم أمر الدعوات</translation>
    </message>
    <message>
        <source>Default account manager is a person</source>
        <translation>‏Default Account Manager شخص</translation>
    </message>
    <message>
        <source>Only used types and queues are selected</source>
        <translation>لم تُحدَّد إلا الأنواع وقوائم الانتظار المستخدمة</translation>
    </message>
    <message>
        <source>Everything arrived in IT Glue</source>
        <translation>وصل كل شيء إلى IT Glue</translation>
    </message>
    <message>
        <source>The sync has come to rest</source>
        <translation>استقرت المزامنة</translation>
    </message>
    <message>
        <source>The sync keeps moving</source>
        <translation>المزامنة تتقدم</translation>
    </message>
    <message>
        <source>IT Glue was read to the end</source>
        <translation>قُرئ IT Glue حتى النهاية</translation>
    </message>
    <message>
        <source>Only customers came along</source>
        <translation>لم يأتِ سوى العملاء</translation>
    </message>
    <message>
        <source>No device is Autotask Default</source>
        <translation>لا يوجد جهاز بنوع Autotask Default</translation>
    </message>
    <message>
        <source>Types agree with Autotask</source>
        <translation>الأنواع مطابقة لما في Autotask</translation>
    </message>
    <message>
        <source>Every typed device arrived</source>
        <translation>وصل كل جهاز له نوع</translation>
    </message>
    <message>
        <source>No configuration lost its device</source>
        <translation>لم يفقد أي تكوين جهازه</translation>
    </message>
    <message>
        <source>No device is there twice</source>
        <translation>لا يوجد جهاز مكرر</translation>
    </message>
    <message>
        <source>Locations came along</source>
        <translation>جاءت المواقع الجغرافية معها</translation>
    </message>
    <message>
        <source>Two-way sync looks off</source>
        <translation>تبدو المزامنة ثنائية الاتجاه متوقفة</translation>
    </message>
    <message>
        <source>IT Glue reports no sync errors</source>
        <translation>لا يُبلغ IT Glue عن أخطاء مزامنة</translation>
    </message>
    <message>
        <source>Manufacturer and model are filled in</source>
        <translation>الشركة المصنّعة والطراز مملوءان</translation>
    </message>
    <message>
        <source>Everybody has an IT Glue user</source>
        <translation>لكل شخص مستخدم IT Glue</translation>
    </message>
    <message>
        <source>Datto RMM accepts the key for IT Glue</source>
        <translation>يقبل Datto RMM مفتاح IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has a key of its own</source>
        <translation>لدى IT Glue مفتاح خاص به</translation>
    </message>
    <message>
        <source>API access is on and the user is saved</source>
        <translation>الوصول إلى API قيد التشغيل والمستخدم محفوظ</translation>
    </message>
    <message>
        <source>Autotask was linked first</source>
        <translation>رُبط Autotask أولًا</translation>
    </message>
    <message>
        <source>Matched by Autotask Companies</source>
        <translation>المطابقة وفق Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue reads Saved and authenticated</source>
        <translation>يعرض IT Glue عبارة Saved and authenticated</translation>
    </message>
    <message>
        <source>Devices are matched</source>
        <translation>الأجهزة مطابَقة</translation>
    </message>
    <message>
        <source>Organizations are matched by company</source>
        <translation>المؤسسات مطابَقة حسب الشركة</translation>
    </message>
    <message>
        <source>Every organization with devices is matched</source>
        <translation>كل مؤسسة فيها أجهزة مطابَقة</translation>
    </message>
    <message>
        <source>Every device is matched</source>
        <translation>كل جهاز مطابَق</translation>
    </message>
    <message>
        <source>Every match is the right device</source>
        <translation>كل مطابقة تشير إلى الجهاز الصحيح</translation>
    </message>
    <message>
        <source>MAC addresses tell devices apart</source>
        <translation>عناوين MAC تميّز الأجهزة</translation>
    </message>
    <message>
        <source>Serial numbers agree</source>
        <translation>الأرقام التسلسلية متوافقة</translation>
    </message>
    <message>
        <source>IT Glue reports no errors of the match</source>
        <translation>لا يُبلغ IT Glue عن أخطاء في المطابقة</translation>
    </message>
    <message>
        <source>Devices were seen lately</source>
        <translation>شوهدت الأجهزة مؤخرًا</translation>
    </message>
    <message>
        <source>People have authenticated</source>
        <translation>أجرى الأشخاص المصادقة</translation>
    </message>
    <message>
        <source>Datto RMM gets the same address</source>
        <translation>يحصل Datto RMM على العنوان نفسه</translation>
    </message>
    <message>
        <source>SaaS Protection accepts the key</source>
        <translation>يقبل SaaS Protection المفتاح</translation>
    </message>
    <message>
        <source>Every client is linked in the Partner Portal</source>
        <translation>كل عميل SaaS مربوط في Partner Portal</translation>
    </message>
    <message>
        <source>The key serves one integration</source>
        <translation>المفتاح يخدم تكاملًا واحدًا</translation>
    </message>
    <message>
        <source>Backup information is synced</source>
        <translation>معلومات النسخ الاحتياطي متزامنة</translation>
    </message>
    <message>
        <source>Matches are left for review</source>
        <translation>تُترك المطابقات للمراجعة</translation>
    </message>
    <message>
        <source>Every client is decided</source>
        <translation>حُسم أمر كل عميل SaaS</translation>
    </message>
    <message>
        <source>Names of clients agree to the letter</source>
        <translation>أسماء عملاء SaaS متطابقة حرفًا بحرف</translation>
    </message>
    <message>
        <source>Nothing is created twice</source>
        <translation>لا يُنشأ شيء مرتين</translation>
    </message>
    <message>
        <source>Each client has its own organization</source>
        <translation>لكل عميل SaaS مؤسسة خاصة به</translation>
    </message>
    <message>
        <source>Seat counts are explained</source>
        <translation>أعداد المقاعد مفسَّرة</translation>
    </message>
    <message>
        <source>Decisions are carried out in IT Glue</source>
        <translation>نُفّذت القرارات في IT Glue</translation>
    </message>
    <message>
        <source>The card is on the page</source>
        <translation>البطاقة موجودة على الصفحة</translation>
    </message>
    <message>
        <source>The automatic sync is in time</source>
        <translation>المزامنة التلقائية في موعدها</translation>
    </message>
    <message>
        <source>Every customer has SaaS Protection</source>
        <translation>لكل عميل SaaS Protection</translation>
    </message>
    <message>
        <source>Datto RMM rejects the new key</source>
        <translation>يرفض Datto RMM المفتاح الجديد</translation>
    </message>
    <message>
        <source>Platform %1 did not accept the pair. Copy all three values again; keys work from Save User on.</source>
        <translation>لم تقبل المنصة %1 الزوج. انسخ القيم الثلاث من جديد؛ تعمل المفاتيح بدءًا من Save User.</translation>
    </message>
    <message>
        <source>The new key may not read the account</source>
        <translation>لا يُسمح للمفتاح الجديد بقراءة الحساب</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account.</source>
        <translation>قبلت المنصة %1 تسجيل الدخول لكنها رفضت الحساب.</translation>
    </message>
    <message>
        <source>The new key opens another account</source>
        <translation>المفتاح الجديد يفتح حسابًا آخر</translation>
    </message>
    <message>
        <source>It opens %1, Trivet&apos;s own key opens %2</source>
        <translation>يفتح %1، بينما يفتح مفتاح Trivet الخاص %2</translation>
    </message>
    <message>
        <source>The API URL cannot be used</source>
        <translation>تعذّر استخدام API URL</translation>
    </message>
    <message>
        <source>Made for IT Glue on platform %1</source>
        <translation>أُنشئ لـ IT Glue على المنصة %1</translation>
    </message>
    <message>
        <source>IT Glue would use Trivet&apos;s own key</source>
        <translation>سيستخدم IT Glue مفتاح Trivet الخاص</translation>
    </message>
    <message>
        <source>Generate another pair for IT Glue, so that each can be replaced by itself.</source>
        <translation>أنشئ زوجًا آخر لـ IT Glue، حتى يمكن استبدال كل منهما على حدة.</translation>
    </message>
    <message>
        <source>Waits for the key</source>
        <translation>في انتظار المفتاح</translation>
    </message>
    <message>
        <source>Waits for Trivet&apos;s own key</source>
        <translation>في انتظار مفتاح Trivet الخاص</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the user in Datto RMM, then choose Save User.</source>
        <translation>لا توجد واجهة API تعرض هذا المفتاح. انظر إلى المستخدم في Datto RMM، ثم اختر Save User.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) linked to Autotask first</source>
        <translation>
            <numerusform>‏%Ln مؤسسات مربوطة بـ Autotask أولًا</numerusform>
            <numerusform>مؤسسة واحدة مربوطة بـ Autotask أولًا</numerusform>
            <numerusform>مؤسستان مربوطتان بـ Autotask أولًا</numerusform>
            <numerusform>‏%Ln مؤسسات مربوطة بـ Autotask أولًا</numerusform>
            <numerusform>‏%Ln مؤسسة مربوطة بـ Autotask أولًا</numerusform>
            <numerusform>‏%Ln مؤسسة مربوطة بـ Autotask أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Datto RMM was linked before Autotask</source>
        <translation>رُبط Datto RMM قبل Autotask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order.</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2، ولا توجد مؤسسة مربوطة بـ Autotask. ينتج عن هذا الترتيب تكرار.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2، ولا توجد مؤسسة مربوطة بـ Autotask. ينتج عن هذا الترتيب تكرار.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2، ولا توجد مؤسسة مربوطة بـ Autotask. ينتج عن هذا الترتيب تكرار.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2، ولا توجد مؤسسة مربوطة بـ Autotask. ينتج عن هذا الترتيب تكرار.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2، ولا توجد مؤسسة مربوطة بـ Autotask. ينتج عن هذا الترتيب تكرار.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2، ولا توجد مؤسسة مربوطة بـ Autotask. ينتج عن هذا الترتيب تكرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows after the first sync</source>
        <translation>يظهر بعد أول مزامنة</translation>
    </message>
    <message>
        <source>Autotask Companies, not Datto RMM Sites. No API shows this choice.</source>
        <translation>‏Autotask Companies، وليس Datto RMM Sites. لا توجد واجهة API تعرض هذا الاختيار.</translation>
    </message>
    <message>
        <source>The card of IT Glue in Datto RMM reads Saved and authenticated</source>
        <translation>تعرض بطاقة IT Glue في Datto RMM عبارة Saved and authenticated</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations</source>
        <translation>‏%1 من %2 جهاز، و%3 من %4 مؤسسة</translation>
    </message>
    <message>
        <source>Devices are being matched</source>
        <translation>تجري مطابقة الأجهزة</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations so far</source>
        <translation>حتى الآن %1 من %2 جهاز، و%3 من %4 مؤسسة</translation>
    </message>
    <message>
        <source>No device is matched yet</source>
        <translation>لم يُطابَق أي جهاز بعد</translation>
    </message>
    <message>
        <source>0 of %1 devices, 0 of %2 organizations so far</source>
        <translation>حتى الآن 0 من %1 جهاز، و0 من %2 مؤسسة</translation>
    </message>
    <message>
        <source>%1 configurations have a record without an address, so nobody can say which RMM it is of</source>
        <translation>عدد التكوينات التي لها سجل بلا عنوان: %1، ولا يمكن معرفة RMM الذي يخصه</translation>
    </message>
    <message>
        <source>Another RMM is matched</source>
        <translation>طُوبق RMM آخر</translation>
    </message>
    <message>
        <source>%1 configurations have a record, none of Datto RMM</source>
        <translation>عدد التكوينات التي لها سجل: %1، وليس أي منها من Datto RMM</translation>
    </message>
    <message>
        <source>%1 of %2 matched organizations name what they are matched with</source>
        <translation>‏%1 من %2 مؤسسة مطابَقة تذكر ما طوبقت معه</translation>
    </message>
    <message>
        <source>Organizations are matched by site</source>
        <translation>المؤسسات مطابَقة حسب الموقع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</source>
        <translation>
            <numerusform>عدد المؤسسات: %Ln، أولها %2، مطابَقة مع الموقع %3. اختر Autotask Companies في IT Glue.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2، مطابَقة مع الموقع %3. اختر Autotask Companies في IT Glue.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2، مطابَقة مع الموقع %3. اختر Autotask Companies في IT Glue.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2، مطابَقة مع الموقع %3. اختر Autotask Companies في IT Glue.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2، مطابَقة مع الموقع %3. اختر Autotask Companies في IT Glue.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2، مطابَقة مع الموقع %3. اختر Autotask Companies في IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations matched; IT Glue does not name what with</source>
        <translation>عدد المؤسسات المطابَقة: %1؛ لا يذكر IT Glue ما طوبقت معه</translation>
    </message>
    <message>
        <source>Shows when the first devices are matched</source>
        <translation>يظهر عند مطابقة الأجهزة الأولى</translation>
    </message>
    <message>
        <source>%1 of %2 organizations with devices</source>
        <translation>‏%1 من %2 مؤسسة فيها أجهزة</translation>
    </message>
    <message>
        <source>Organizations are not matched</source>
        <translation>المؤسسات غير مطابَقة</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Accept or choose their match in IT Glue.</source>
        <translation>‏%1 من %3 مؤسسة، أولها %2. اقبل مطابقتها في IT Glue أو اخترها.</translation>
    </message>
    <message>
        <source>Shows when the match has settled</source>
        <translation>يظهر عندما تستقر المطابقة</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>‏%1 من %2 جهاز</translation>
    </message>
    <message>
        <source>Devices are not matched</source>
        <translation>الأجهزة غير مطابَقة</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. The serial number or the MAC address is missing or differs.</source>
        <translation>‏%1 من %3 جهاز، أولها %2. الرقم التسلسلي أو عنوان MAC ناقص أو مختلف.</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared</source>
        <translation>قورن %1 من %2 تكوين مطابَق</translation>
    </message>
    <message>
        <source>Addresses of devices could not be read</source>
        <translation>تعذّرت قراءة عناوين الأجهزة</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared. %3 addresses lead to no device that Datto RMM lists, so whose they are is not known.</source>
        <translation>قورن %1 من %2 تكوين مطابَق. عدد العناوين التي لا تؤدي إلى جهاز يسرده Datto RMM: %3، لذلك لا يُعرف لمن هي.</translation>
    </message>
    <message>
        <source>A configuration shows another device</source>
        <translation>يعرض تكوين جهازًا آخر</translation>
    </message>
    <message>
        <source>%1 configurations: with %2 stands the record of %3. Host name, serial number or MAC address disagree.</source>
        <translation>عدد التكوينات: %1. مع %2 يوجد سجل %3. اسم المضيف أو الرقم التسلسلي أو عنوان MAC غير متوافق.</translation>
    </message>
    <message>
        <source>A configuration opens the wrong device</source>
        <translation>يفتح تكوين الجهاز الخطأ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A configuration opens another customer&apos;s device</source>
        <translation>يفتح تكوين جهاز عميل آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now.</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3. غيّر المطابقة في IT Glue الآن.</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3. غيّر المطابقة في IT Glue الآن.</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3. غيّر المطابقة في IT Glue الآن.</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3. غيّر المطابقة في IT Glue الآن.</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3. غيّر المطابقة في IT Glue الآن.</numerusform>
            <numerusform>عدد التكوينات: %Ln. خلف %2 يوجد %3. غيّر المطابقة في IT Glue الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have a MAC address</source>
        <translation>‏%1 من %2 تكوين مطابَق له عنوان MAC</translation>
    </message>
    <message>
        <source>MAC addresses tell nothing</source>
        <translation>عناوين MAC لا تفيد بشيء</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: shared by many devices or empty</source>
        <translation>‏%1 من %3 تكوين، أولها %2: تشترك فيها أجهزة كثيرة أو فارغة</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have two serial numbers to compare</source>
        <translation>‏%1 من %2 تكوين مطابَق له رقمان تسلسليان للمقارنة</translation>
    </message>
    <message>
        <source>Serial numbers disagree</source>
        <translation>الأرقام التسلسلية غير متوافقة</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: Datto RMM and Autotask name two</source>
        <translation>‏%1 من %3 تكوين، أولها %2: يذكر Datto RMM وAutotask رقمين مختلفين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) looked at</source>
        <translation>
            <numerusform>‏%Ln تكوينات فُحصت</numerusform>
            <numerusform>فُحص تكوين واحد</numerusform>
            <numerusform>فُحص تكوينان</numerusform>
            <numerusform>‏%Ln تكوينات فُحصت</numerusform>
            <numerusform>‏%Ln تكوينًا فُحصت</numerusform>
            <numerusform>‏%Ln تكوين فُحصت</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue reports errors of the match</source>
        <translation>يُبلغ IT Glue عن أخطاء في المطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when there are configurations</source>
        <translation>يظهر عند وجود تكوينات</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations tell when their device was seen</source>
        <translation>‏%1 من %2 تكوين مطابَق يذكر متى شوهد جهازه</translation>
    </message>
    <message>
        <source>Some devices were not seen for long</source>
        <translation>لم تُشاهَد بعض الأجهزة منذ مدة طويلة</translation>
    </message>
    <message>
        <source>%1 of %3, %2 first, not for more than 60 days</source>
        <translation>‏%1 من %3، أولها %2، منذ أكثر من 60 يومًا</translation>
    </message>
    <message>
        <source>Each person chooses Authenticate once in Datto RMM. Until then their IT Glue pane stays empty.</source>
        <translation>يختار كل شخص Authenticate مرة واحدة في Datto RMM. حتى ذلك الحين يبقى جزء IT Glue لديه فارغًا.</translation>
    </message>
    <message>
        <source>%1 in region %2, as in Autotask</source>
        <translation>‏%1 في المنطقة %2، كما في Autotask</translation>
    </message>
    <message>
        <source>Waits for the address of your IT Glue</source>
        <translation>في انتظار عنوان IT Glue لديك</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices</source>
        <translation>‏%1 من %2 شركة وجهاز</translation>
    </message>
    <message>
        <source>The first sync has settled</source>
        <translation>استقرت المزامنة الأولى</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices, and nothing more comes. Concluded from what arrived.</source>
        <translation>‏%1 من %2 شركة وجهاز، ولا يصل المزيد. مستنتج مما وصل.</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>المزامنة الأولى قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices so far</source>
        <translation>حتى الآن %1 من %2 شركة وجهاز</translation>
    </message>
    <message>
        <source>The first sync has not begun</source>
        <translation>لم تبدأ المزامنة الأولى</translation>
    </message>
    <message>
        <source>0 of %1 so far. It is queued and usually starts within the hour; Start Manual Sync starts it sooner.</source>
        <translation>حتى الآن 0 من %1. هي في قائمة الانتظار وتبدأ عادةً خلال ساعة؛ يعجّل Start Manual Sync ببدئها.</translation>
    </message>
    <message>
        <source>Autotask shows no customer that could come</source>
        <translation>لا يعرض Autotask أي عميل يمكن أن يأتي</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>وصل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 arrived, nothing for %3 min</source>
        <translation>وصل %1 من %2، ولا شيء منذ %3 دقيقة</translation>
    </message>
    <message>
        <source>The sync is still running</source>
        <translation>ما زالت المزامنة قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 of %2 so far, the latest %3 min ago</source>
        <translation>حتى الآن %1 من %2، وآخرها قبل %3 دقيقة</translation>
    </message>
    <message>
        <source>Shows when the first sync has begun</source>
        <translation>يظهر عندما تبدأ المزامنة الأولى</translation>
    </message>
    <message>
        <source>The first sync looks stuck</source>
        <translation>تبدو المزامنة الأولى متعثرة</translation>
    </message>
    <message>
        <source>%1 of %2, and nothing for %3 h. Look at Actions, Logs in IT Glue, then start a manual sync.</source>
        <translation>‏%1 من %2، ولا شيء منذ %3 ساعة. انظر إلى Actions ثم Logs في IT Glue، ثم ابدأ مزامنة يدوية.</translation>
    </message>
    <message>
        <source>The first sync never began</source>
        <translation>لم تبدأ المزامنة الأولى قط</translation>
    </message>
    <message numerus="yes">
        <source>Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue.</source>
        <translation>
            <numerusform>عدد الساعات منذ الإضافة إلى قائمة الانتظار: %Ln، ولم يصل شيء. ابدأ مزامنة يدوية في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الإضافة إلى قائمة الانتظار: %Ln، ولم يصل شيء. ابدأ مزامنة يدوية في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الإضافة إلى قائمة الانتظار: %Ln، ولم يصل شيء. ابدأ مزامنة يدوية في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الإضافة إلى قائمة الانتظار: %Ln، ولم يصل شيء. ابدأ مزامنة يدوية في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الإضافة إلى قائمة الانتظار: %Ln، ولم يصل شيء. ابدأ مزامنة يدوية في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الإضافة إلى قائمة الانتظار: %Ln، ولم يصل شيء. ابدأ مزامنة يدوية في IT Glue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued for %Ln hour(s)</source>
        <translation>
            <numerusform>‏%Ln ساعات في قائمة الانتظار</numerusform>
            <numerusform>في قائمة الانتظار منذ ساعة واحدة</numerusform>
            <numerusform>في قائمة الانتظار منذ ساعتين</numerusform>
            <numerusform>‏%Ln ساعات في قائمة الانتظار</numerusform>
            <numerusform>‏%Ln ساعة في قائمة الانتظار</numerusform>
            <numerusform>‏%Ln ساعة في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the settings to be saved</source>
        <translation>في انتظار حفظ الإعدادات</translation>
    </message>
    <message>
        <source>%1 of %2 arrived; IT Glue does not say when</source>
        <translation>وصل %1 من %2؛ لا يذكر IT Glue متى</translation>
    </message>
    <message>
        <source>%1 lists, %2 rows</source>
        <translation>القوائم: %1، الصفوف: %2</translation>
    </message>
    <message>
        <source>A list of IT Glue broke off</source>
        <translation>انقطعت قائمة من IT Glue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>عدد القوائم غير المكتملة: %Ln، لذلك لا يُقال شيء عن السجلات الناقصة</numerusform>
            <numerusform>عدد القوائم غير المكتملة: %Ln، لذلك لا يُقال شيء عن السجلات الناقصة</numerusform>
            <numerusform>عدد القوائم غير المكتملة: %Ln، لذلك لا يُقال شيء عن السجلات الناقصة</numerusform>
            <numerusform>عدد القوائم غير المكتملة: %Ln، لذلك لا يُقال شيء عن السجلات الناقصة</numerusform>
            <numerusform>عدد القوائم غير المكتملة: %Ln، لذلك لا يُقال شيء عن السجلات الناقصة</numerusform>
            <numerusform>عدد القوائم غير المكتملة: %Ln، لذلك لا يُقال شيء عن السجلات الناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>لا يوجد ما يُقرأ</translation>
    </message>
    <message>
        <source>%1 of %2 linked organizations compared</source>
        <translation>قورنت %1 من %2 مؤسسة مربوطة</translation>
    </message>
    <message>
        <source>Companies that are no customers came along</source>
        <translation>جاءت شركات ليست من العملاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. Look at Account Types in the sync settings.</source>
        <translation>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. انظر إلى Account Types في إعدادات المزامنة.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. انظر إلى Account Types في إعدادات المزامنة.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. انظر إلى Account Types في إعدادات المزامنة.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. انظر إلى Account Types في إعدادات المزامنة.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. انظر إلى Account Types في إعدادات المزامنة.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. انظر إلى Account Types في إعدادات المزامنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), none is Autotask Default</source>
        <translation>
            <numerusform>‏%Ln تكوينات، ليس أي منها بنوع Autotask Default</numerusform>
            <numerusform>تكوين واحد، ليس بنوع Autotask Default</numerusform>
            <numerusform>تكوينان، ليس أي منهما بنوع Autotask Default</numerusform>
            <numerusform>‏%Ln تكوينات، ليس أي منها بنوع Autotask Default</numerusform>
            <numerusform>‏%Ln تكوينًا، ليس أي منها بنوع Autotask Default</numerusform>
            <numerusform>‏%Ln تكوين، ليس أي منها بنوع Autotask Default</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices came as Autotask Default</source>
        <translation>وصلت أجهزة بنوع Autotask Default</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it.</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2. اضبط نوع الجهاز في Autotask؛ ستأتي به المزامنة التالية.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. اضبط نوع الجهاز في Autotask؛ ستأتي به المزامنة التالية.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. اضبط نوع الجهاز في Autotask؛ ستأتي به المزامنة التالية.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. اضبط نوع الجهاز في Autotask؛ ستأتي به المزامنة التالية.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. اضبط نوع الجهاز في Autotask؛ ستأتي به المزامنة التالية.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. اضبط نوع الجهاز في Autotask؛ ستأتي به المزامنة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations compared</source>
        <translation>قورن %1 من %2 تكوين مربوط</translation>
    </message>
    <message>
        <source>Types differ from Autotask</source>
        <translation>تختلف الأنواع عن Autotask</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3 here, %4 in Autotask</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3 هنا، و%4 في Autotask</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3 هنا، و%4 في Autotask</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3 هنا، و%4 في Autotask</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3 هنا، و%4 في Autotask</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3 هنا، و%4 في Autotask</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2: %3 هنا، و%4 في Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are missing in IT Glue</source>
        <translation>أجهزة ناقصة في IT Glue</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Nothing of their types came, so these are probably not selected for the sync.</source>
        <translation>‏%1 من %3 جهاز، أولها %2. لم يصل شيء من أنواعها، فالأرجح أنها غير محددة للمزامنة.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. No cause shows; look at Actions &gt; Logs in IT Glue.</source>
        <translation>‏%1 من %3 جهاز، أولها %2. لا يظهر سبب؛ انظر إلى Actions &gt; Logs في IT Glue.</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Of these, %4 are twice in Autotask, and IT Glue has each by its other record; look at Actions &gt; Logs in IT Glue for the rest.</source>
        <extracomment>%1 of %3 devices are missing, %2 is the name of one, %4 of them are doubled</extracomment>
        <translation>‏%1 من %3 جهاز، أولها %2. منها %4 مكررة في Autotask، ولدى IT Glue كل منها بسجله الآخر؛ وللباقي انظر إلى Actions &gt; Logs في IT Glue.</translation>
    </message>
    <message>
        <source>Devices are twice in Autotask</source>
        <translation>أجهزة مكررة في Autotask</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. IT Glue has each by its other record: set the one too many inactive in Autotask.</source>
        <translation>‏%1 من %3 جهاز، أولها %2. لدى IT Glue كل منها بسجله الآخر: اجعل الزائد غير نشط في Autotask.</translation>
    </message>
    <message>
        <source>Shows when the first sync has settled: %1 of %2</source>
        <translation>يظهر عندما تستقر المزامنة الأولى: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked configuration(s)</source>
        <translation>
            <numerusform>‏%Ln تكوينات مربوطة</numerusform>
            <numerusform>تكوين مربوط واحد</numerusform>
            <numerusform>تكوينان مربوطان</numerusform>
            <numerusform>‏%Ln تكوينات مربوطة</numerusform>
            <numerusform>‏%Ln تكوينًا مربوطًا</numerusform>
            <numerusform>‏%Ln تكوين مربوط</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations lost their device</source>
        <translation>فقدت تكوينات أجهزتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. The device is inactive or gone in Autotask.</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2. الجهاز غير نشط أو لم يعد موجودًا في Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. الجهاز غير نشط أو لم يعد موجودًا في Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. الجهاز غير نشط أو لم يعد موجودًا في Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. الجهاز غير نشط أو لم يعد موجودًا في Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. الجهاز غير نشط أو لم يعد موجودًا في Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. الجهاز غير نشط أو لم يعد موجودًا في Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 configurations have a link or a serial number, each its own</source>
        <translation>‏%1 من %2 تكوين له ربط أو رقم تسلسلي، وكل منها فريد</translation>
    </message>
    <message>
        <source>Devices are there twice</source>
        <translation>أجهزة مكررة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other.</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2. أبقِ التكوين الذي فيه كلمات المرور والمستندات، وأرشف الآخر.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. أبقِ التكوين الذي فيه كلمات المرور والمستندات، وأرشف الآخر.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. أبقِ التكوين الذي فيه كلمات المرور والمستندات، وأرشف الآخر.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. أبقِ التكوين الذي فيه كلمات المرور والمستندات، وأرشف الآخر.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. أبقِ التكوين الذي فيه كلمات المرور والمستندات، وأرشف الآخر.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. أبقِ التكوين الذي فيه كلمات المرور والمستندات، وأرشف الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are there twice, as in Autotask</source>
        <translation>أجهزة مكررة، كما في Autotask</translation>
    </message>
    <message>
        <source>%1 configurations, %2 first. Autotask holds each of these devices twice: set the one too many inactive there.</source>
        <translation>عدد التكوينات: %1، أولها %2. يحتفظ Autotask بكل من هذه الأجهزة مرتين: اجعل الزائد غير نشط هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a location</source>
        <translation>
            <numerusform>‏%Ln مؤسسات لها موقع جغرافي</numerusform>
            <numerusform>مؤسسة واحدة لها موقع جغرافي</numerusform>
            <numerusform>مؤسستان لهما موقع جغرافي</numerusform>
            <numerusform>‏%Ln مؤسسات لها موقع جغرافي</numerusform>
            <numerusform>‏%Ln مؤسسة لها موقع جغرافي</numerusform>
            <numerusform>‏%Ln مؤسسة لها موقع جغرافي</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations did not come along</source>
        <translation>لم تأتِ المواقع الجغرافية معها</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Look at Enable Locations Sync in the sync settings.</source>
        <translation>‏%1 من %3 مؤسسة، أولها %2. انظر إلى Enable Locations Sync في إعدادات المزامنة.</translation>
    </message>
    <message>
        <source>%1 of %2 devices in Autotask tell who changed them last; it was never IT Glue</source>
        <translation>‏%1 من %2 جهاز في Autotask يذكر من غيّره آخر مرة؛ ولم يكن IT Glue في أي منها</translation>
    </message>
    <message>
        <source>Two-way sync looks on</source>
        <translation>تبدو المزامنة ثنائية الاتجاه قيد التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</source>
        <translation>
            <numerusform>عدد الأجهزة التي غيّرها مستخدم IT Glue في Autotask: %Ln، أولها %2. ألغِ تحديد Enable two-way sync في IT Glue.</numerusform>
            <numerusform>عدد الأجهزة التي غيّرها مستخدم IT Glue في Autotask: %Ln، أولها %2. ألغِ تحديد Enable two-way sync في IT Glue.</numerusform>
            <numerusform>عدد الأجهزة التي غيّرها مستخدم IT Glue في Autotask: %Ln، أولها %2. ألغِ تحديد Enable two-way sync في IT Glue.</numerusform>
            <numerusform>عدد الأجهزة التي غيّرها مستخدم IT Glue في Autotask: %Ln، أولها %2. ألغِ تحديد Enable two-way sync في IT Glue.</numerusform>
            <numerusform>عدد الأجهزة التي غيّرها مستخدم IT Glue في Autotask: %Ln، أولها %2. ألغِ تحديد Enable two-way sync في IT Glue.</numerusform>
            <numerusform>عدد الأجهزة التي غيّرها مستخدم IT Glue في Autotask: %Ln، أولها %2. ألغِ تحديد Enable two-way sync في IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for IT Glue&apos;s user in Autotask</source>
        <translation>في انتظار مستخدم IT Glue في Autotask</translation>
    </message>
    <message>
        <source>IT Glue reports sync errors</source>
        <translation>يُبلغ IT Glue عن أخطاء مزامنة</translation>
    </message>
    <message>
        <source>Manufacturer or model is blank</source>
        <translation>الشركة المصنّعة أو الطراز فارغ</translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations. No harm while two-way sync is off.</source>
        <translation>‏%1 من %2 تكوين مربوط. لا ضرر ما دامت المزامنة ثنائية الاتجاه متوقفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in Autotask</source>
        <translation>
            <numerusform>‏%Ln أشخاص في Autotask</numerusform>
            <numerusform>شخص واحد في Autotask</numerusform>
            <numerusform>شخصان في Autotask</numerusform>
            <numerusform>‏%Ln أشخاص في Autotask</numerusform>
            <numerusform>‏%Ln شخصًا في Autotask</numerusform>
            <numerusform>‏%Ln شخص في Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people have no IT Glue user</source>
        <translation>بعض الأشخاص ليس لهم مستخدم IT Glue</translation>
    </message>
    <message>
        <source>%1 of %3 people, %2 first. Invite them later, when you want them to link their accounts.</source>
        <translation>‏%1 من %3 شخص، أولهم %2. ادعهم لاحقًا عندما تريد أن يربطوا حساباتهم.</translation>
    </message>
    <message>
        <source>Region %1, %2 organizations</source>
        <translation>المنطقة %1، المؤسسات: %2</translation>
    </message>
    <message>
        <source>IT Glue rejects the key</source>
        <translation>يرفض IT Glue المفتاح</translation>
    </message>
    <message>
        <source>Region %1 did not accept it. The key is wrong, paused or revoked, belongs to another region, or an address rule keeps Trivet out.</source>
        <translation>لم تقبله المنطقة %1. المفتاح خاطئ أو موقوف مؤقتًا أو ملغى، أو يخص منطقة أخرى، أو تمنع قاعدة عناوين Trivet من الدخول.</translation>
    </message>
    <message>
        <source>The key sees no organization</source>
        <translation>لا يرى المفتاح أي مؤسسة</translation>
    </message>
    <message>
        <source>Region %1 accepted the key but shows nothing. Compare the region with the address that you sign in at.</source>
        <translation>قبلت المنطقة %1 المفتاح لكنها لا تعرض شيئًا. قارن المنطقة بالعنوان الذي تسجّل الدخول منه.</translation>
    </message>
    <message>
        <source>Waits for the address and its region</source>
        <translation>في انتظار العنوان ومنطقته</translation>
    </message>
    <message>
        <source>IT Glue could not be asked</source>
        <translation>تعذّر سؤال IT Glue</translation>
    </message>
    <message>
        <source>Waits for the API key</source>
        <translation>في انتظار مفتاح API</translation>
    </message>
    <message>
        <source>The plan has no API</source>
        <translation>الخطة لا تشمل API</translation>
    </message>
    <message>
        <source>Trivet cannot read IT Glue, so you confirm what it would have read</source>
        <translation>لا يستطيع Trivet قراءة IT Glue، لذلك تؤكّد أنت ما كان سيقرؤه</translation>
    </message>
    <message>
        <source>Left alone from now on, the key would end on %1.</source>
        <translation>إذا تُرك من الآن دون استخدام، ينتهي المفتاح في %1.</translation>
    </message>
    <message>
        <source>The key is idling out</source>
        <translation>المفتاح يوشك أن ينتهي لعدم الاستخدام</translation>
    </message>
    <message>
        <source>Not used for %1 days. IT Glue revokes it on %2, and Trivet cannot read any more.</source>
        <translation>لم يُستخدم منذ %1 يوم. يلغيه IT Glue في %2، ولن يستطيع Trivet القراءة بعد ذلك.</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>يُحسب من أول تسجيل دخول</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>لا يوجد مفتاح</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%)</source>
        <translation>‏%3 جهاز: الرقم التسلسلي (%1%)، اسم المضيف (%2%)</translation>
    </message>
    <message>
        <source>Many devices have no serial number</source>
        <translation>أجهزة كثيرة ليس لها رقم تسلسلي</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%). Without one, Datto RMM matches by MAC address or not at all.</source>
        <translation>‏%3 جهاز: الرقم التسلسلي (%1%)، اسم المضيف (%2%). من دونه يطابق Datto RMM حسب عنوان MAC أو لا يطابق إطلاقًا.</translation>
    </message>
    <message>
        <source>No device has arrived yet</source>
        <translation>لم يصل أي جهاز بعد</translation>
    </message>
    <message>
        <source>%1 organizations compared with %2 customers</source>
        <translation>قورنت %1 مؤسسة مع %2 عميل</translation>
    </message>
    <message>
        <source>Organizations have a misspelled name</source>
        <translation>أسماء مؤسسات خاطئة الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it.</source>
        <translation>
            <numerusform>عدد المؤسسات: %Ln. %2 يكاد يطابق %3. سينشئ IT Glue مؤسسة ثانية إلى جانبها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 يكاد يطابق %3. سينشئ IT Glue مؤسسة ثانية إلى جانبها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 يكاد يطابق %3. سينشئ IT Glue مؤسسة ثانية إلى جانبها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 يكاد يطابق %3. سينشئ IT Glue مؤسسة ثانية إلى جانبها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 يكاد يطابق %3. سينشئ IT Glue مؤسسة ثانية إلى جانبها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 يكاد يطابق %3. سينشئ IT Glue مؤسسة ثانية إلى جانبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations share one name</source>
        <translation>تشترك مؤسسات في اسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. IT Glue cannot tell them apart.</source>
        <translation>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. لا يستطيع IT Glue التمييز بينها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. لا يستطيع IT Glue التمييز بينها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. لا يستطيع IT Glue التمييز بينها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. لا يستطيع IT Glue التمييز بينها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. لا يستطيع IT Glue التمييز بينها.</numerusform>
            <numerusform>عدد المؤسسات: %Ln، أولها %2. لا يستطيع IT Glue التمييز بينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations compared letter by letter with %2 customers</source>
        <translation>قورنت %1 مؤسسة حرفًا بحرف مع %2 عميل</translation>
    </message>
    <message>
        <source>Names differ in what nobody sees</source>
        <translation>تختلف أسماء فيما لا يراه أحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</source>
        <translation>
            <numerusform>عدد المؤسسات: %Ln. %2 لا يطابق %3 تمامًا. لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وسينشئ مؤسسة ثانية.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 لا يطابق %3 تمامًا. لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وسينشئ مؤسسة ثانية.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 لا يطابق %3 تمامًا. لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وسينشئ مؤسسة ثانية.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 لا يطابق %3 تمامًا. لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وسينشئ مؤسسة ثانية.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 لا يطابق %3 تمامًا. لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وسينشئ مؤسسة ثانية.</numerusform>
            <numerusform>عدد المؤسسات: %Ln. %2 لا يطابق %3 تمامًا. لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وسينشئ مؤسسة ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in Autotask</source>
        <translation>
            <numerusform>‏%Ln عملاء في Autotask</numerusform>
            <numerusform>عميل واحد في Autotask</numerusform>
            <numerusform>عميلان في Autotask</numerusform>
            <numerusform>‏%Ln عملاء في Autotask</numerusform>
            <numerusform>‏%Ln عميلًا في Autotask</numerusform>
            <numerusform>‏%Ln عميل في Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies share one name</source>
        <translation>تشترك شركات في اسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</source>
        <translation>
            <numerusform>عدد الشركات في Autotask: %Ln، أولها %2. سيضمّها IT Glue إلى المؤسسة الخطأ.</numerusform>
            <numerusform>عدد الشركات في Autotask: %Ln، أولها %2. سيضمّها IT Glue إلى المؤسسة الخطأ.</numerusform>
            <numerusform>عدد الشركات في Autotask: %Ln، أولها %2. سيضمّها IT Glue إلى المؤسسة الخطأ.</numerusform>
            <numerusform>عدد الشركات في Autotask: %Ln، أولها %2. سيضمّها IT Glue إلى المؤسسة الخطأ.</numerusform>
            <numerusform>عدد الشركات في Autotask: %Ln، أولها %2. سيضمّها IT Glue إلى المؤسسة الخطأ.</numerusform>
            <numerusform>عدد الشركات في Autotask: %Ln، أولها %2. سيضمّها IT Glue إلى المؤسسة الخطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue has no configurations yet, so none can belong to another PSA</source>
        <translation>ليس في IT Glue تكوينات بعد، فلا يمكن أن يخص أي منها PSA آخر</translation>
    </message>
    <message>
        <source>Configurations belong to another PSA</source>
        <translation>تكوينات تخص PSA آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) of %2. They become orphans when you disconnect it.</source>
        <translation>
            <numerusform>عدد تكوينات %2: %Ln. تصبح يتيمة عند فصله.</numerusform>
            <numerusform>عدد تكوينات %2: %Ln. تصبح يتيمة عند فصله.</numerusform>
            <numerusform>عدد تكوينات %2: %Ln. تصبح يتيمة عند فصله.</numerusform>
            <numerusform>عدد تكوينات %2: %Ln. تصبح يتيمة عند فصله.</numerusform>
            <numerusform>عدد تكوينات %2: %Ln. تصبح يتيمة عند فصله.</numerusform>
            <numerusform>عدد تكوينات %2: %Ln. تصبح يتيمة عند فصله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations were left behind by another PSA</source>
        <translation>تكوينات تركها PSA آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings.</source>
        <translation>
            <numerusform>عدد التكوينات: %Ln، أولها %2. ليس لها ربط، وتبقى إلى جانب ما يأتي به Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. ليس لها ربط، وتبقى إلى جانب ما يأتي به Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. ليس لها ربط، وتبقى إلى جانب ما يأتي به Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. ليس لها ربط، وتبقى إلى جانب ما يأتي به Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. ليس لها ربط، وتبقى إلى جانب ما يأتي به Autotask.</numerusform>
            <numerusform>عدد التكوينات: %Ln، أولها %2. ليس لها ربط، وتبقى إلى جانب ما يأتي به Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue deletes for good, without a recycle bin. Export the account before you connect.</source>
        <translation>يحذف IT Glue نهائيًا، دون سلة محذوفات. صدّر الحساب قبل أن تجري الاتصال.</translation>
    </message>
    <message>
        <source>%1 in region %2</source>
        <translation>‏%1 في المنطقة %2</translation>
    </message>
    <message>
        <source>This is no address of IT Glue</source>
        <translation>هذا ليس عنوانًا لـ IT Glue</translation>
    </message>
    <message>
        <source>%1 does not lead to an IT Glue account. Copy the address while you are signed in.</source>
        <translation>لا يؤدي %1 إلى حساب IT Glue. انسخ العنوان وأنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>The address tells no region</source>
        <translation>العنوان لا يذكر المنطقة</translation>
    </message>
    <message>
        <source>%1 may be in any region. Choose the one that you sign in at.</source>
        <translation>قد يكون %1 في أي منطقة. اختر المنطقة التي تسجّل الدخول إليها.</translation>
    </message>
    <message>
        <source>Address and region disagree</source>
        <translation>العنوان والمنطقة غير متوافقين</translation>
    </message>
    <message>
        <source>The address says %1, and %2 is chosen</source>
        <translation>يذكر العنوان %1، بينما المختار %2</translation>
    </message>
    <message>
        <source>The key is of another region</source>
        <translation>المفتاح يخص منطقة أخرى</translation>
    </message>
    <message>
        <source>The address says %1, but region %2 accepted the key</source>
        <translation>يذكر العنوان %1، لكن المنطقة %2 هي التي قبلت المفتاح</translation>
    </message>
    <message>
        <source>Address and key open two accounts</source>
        <translation>العنوان والمفتاح يفتحان حسابين</translation>
    </message>
    <message>
        <source>The address is that of %1, the key opens %2</source>
        <translation>العنوان هو عنوان %1، والمفتاح يفتح %2</translation>
    </message>
    <message>
        <source>Enabled in Autotask with this subdomain and region</source>
        <translation>مفعّل في Autotask بهذا المجال الفرعي وهذه المنطقة</translation>
    </message>
    <message>
        <source>This API user is not in Autotask</source>
        <translation>مستخدم API هذا غير موجود في Autotask</translation>
    </message>
    <message>
        <source>%1 is none of %2 API users. Save the user in Autotask, or correct the name.</source>
        <translation>لا يوجد %1 بين %2 من مستخدمي API. احفظ المستخدم في Autotask، أو صحّح الاسم.</translation>
    </message>
    <message>
        <source>The API user is inactive</source>
        <translation>مستخدم API غير نشط</translation>
    </message>
    <message>
        <source>Set %1 to Active in Autotask.</source>
        <translation>اضبط %1 على Active في Autotask.</translation>
    </message>
    <message>
        <source>This is not an API user</source>
        <translation>هذا ليس مستخدم API</translation>
    </message>
    <message>
        <source>%1 has a license of a person. Create a New API User.</source>
        <translation>لدى %1 ترخيص شخص. أنشئ New API User.</translation>
    </message>
    <message>
        <source>No API shows this value. Compare it on the Security tab.</source>
        <translation>لا توجد واجهة API تعرض هذه القيمة. قارنها في علامة التبويب Security.</translation>
    </message>
    <message>
        <source>No API shows these boxes. Look at the row of the new user.</source>
        <translation>لا توجد واجهة API تعرض هذه الخانات. انظر إلى صف المستخدم الجديد.</translation>
    </message>
    <message>
        <source>%1 of %2 settings to compare</source>
        <translation>بقيت مقارنة %1 من %2 إعداد</translation>
    </message>
    <message>
        <source>%1 confirmed %2 settings</source>
        <translation>أكّد %1 عدد الإعدادات: %2</translation>
    </message>
    <message>
        <source>No API shows this box. Look at the tab Two-Way Sync Settings.</source>
        <translation>لا توجد واجهة API تعرض هذه الخانة. انظر إلى علامة التبويب Two-Way Sync Settings.</translation>
    </message>
    <message>
        <source>Save queues the first sync by itself</source>
        <translation>يضيف Save المزامنة الأولى إلى قائمة الانتظار من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Everybody is selected at first, and Invite Users sends mail to each</source>
        <translation>الجميع محددون في البداية، ويرسل Invite Users بريدًا إلى كل منهم</translation>
    </message>
    <message>
        <source>Default Account Manager has to be a person. With an API user there, the sync fails for single records.</source>
        <translation>يجب أن يكون Default Account Manager شخصًا. إذا كان مستخدم API، فشلت مزامنة بعض السجلات.</translation>
    </message>
    <message>
        <source>Shows when types and queues are confirmed</source>
        <translation>يظهر عند تأكيد الأنواع وقوائم الانتظار</translation>
    </message>
    <message>
        <source>%1 confirmed types and queues</source>
        <translation>أكّد %1 الأنواع وقوائم الانتظار</translation>
    </message>
    <message>
        <source>The button in Datto RMM reads Saved and authenticated</source>
        <translation>يعرض الزر في Datto RMM عبارة Saved and authenticated</translation>
    </message>
    <message>
        <source>Account Types to Map holds the type of your customers and nothing else</source>
        <translation>يحتوي Account Types to Map على نوع عملائك ولا شيء غيره</translation>
    </message>
    <message>
        <source>%1 of %2 sites linked</source>
        <translation>رُبط %1 من %2 موقع</translation>
    </message>
    <message>
        <source>0 of %1 sites so far. Usual wait: 2 to 10 min.</source>
        <translation>حتى الآن 0 من %1 موقع. الانتظار المعتاد: من 2 إلى 10 دقائق.</translation>
    </message>
    <message>
        <source>Datto RMM has no sites</source>
        <translation>ليس في Datto RMM مواقع</translation>
    </message>
    <message>
        <source>Create the sites of your customers in Datto RMM first.</source>
        <translation>أنشئ مواقع عملائك في Datto RMM أولًا.</translation>
    </message>
    <message>
        <source>Company type %1</source>
        <translation>نوع الشركة %1</translation>
    </message>
    <message>
        <source>Company type %1, as you said</source>
        <translation>نوع الشركة %1، كما حددته</translation>
    </message>
    <message>
        <source>Which company type means customer?</source>
        <translation>أي نوع شركة يعني العميل؟</translation>
    </message>
    <message>
        <source>No type of Autotask is called Customer for certain. Most likely it is %2. Choose it in step 1.3.</source>
        <translation>لا يوجد في Autotask نوع اسمه Customer على وجه اليقين. الأرجح أنه %2. اختره في الخطوة 1.3.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln company type(s) is called Customer. Choose the right one in step 1.3.</source>
        <translation>
            <numerusform>عدد أنواع الشركات: %Ln، وليس بينها Customer. اختر النوع الصحيح في الخطوة 1.3.</numerusform>
            <numerusform>عدد أنواع الشركات: %Ln، وليس بينها Customer. اختر النوع الصحيح في الخطوة 1.3.</numerusform>
            <numerusform>عدد أنواع الشركات: %Ln، وليس بينها Customer. اختر النوع الصحيح في الخطوة 1.3.</numerusform>
            <numerusform>عدد أنواع الشركات: %Ln، وليس بينها Customer. اختر النوع الصحيح في الخطوة 1.3.</numerusform>
            <numerusform>عدد أنواع الشركات: %Ln، وليس بينها Customer. اختر النوع الصحيح في الخطوة 1.3.</numerusform>
            <numerusform>عدد أنواع الشركات: %Ln، وليس بينها Customer. اختر النوع الصحيح في الخطوة 1.3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>‏%1 نشط من %2</translation>
    </message>
    <message>
        <source>Autotask shows no type at all</source>
        <translation>لا يعرض Autotask أي نوع</translation>
    </message>
    <message>
        <source>Add the configuration item types that you need before you map.</source>
        <translation>أضف أنواع عناصر التكوين التي تحتاج إليها قبل التعيين.</translation>
    </message>
    <message>
        <source>Autotask has no active type</source>
        <translation>ليس في Autotask نوع نشط</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>جميع الأنواع غير نشطة، وعددها: %Ln. أضف الأنواع التي تحتاج إليها قبل التعيين.</numerusform>
            <numerusform>جميع الأنواع غير نشطة، وعددها: %Ln. أضف الأنواع التي تحتاج إليها قبل التعيين.</numerusform>
            <numerusform>جميع الأنواع غير نشطة، وعددها: %Ln. أضف الأنواع التي تحتاج إليها قبل التعيين.</numerusform>
            <numerusform>جميع الأنواع غير نشطة، وعددها: %Ln. أضف الأنواع التي تحتاج إليها قبل التعيين.</numerusform>
            <numerusform>جميع الأنواع غير نشطة، وعددها: %Ln. أضف الأنواع التي تحتاج إليها قبل التعيين.</numerusform>
            <numerusform>جميع الأنواع غير نشطة، وعددها: %Ln. أضف الأنواع التي تحتاج إليها قبل التعيين.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 device types, %2 of %3 devices are of them</source>
        <translation>‏%1 نوع جهاز، يتبعها %2 من %3 جهاز</translation>
    </message>
    <message>
        <source>Device types have no type yet</source>
        <translation>أنواع أجهزة ليس لها نوع بعد</translation>
    </message>
    <message>
        <source>%1 of %3 device types are open, %2 first</source>
        <translation>‏%1 من %3 نوع جهاز مفتوح، أولها %2</translation>
    </message>
    <message>
        <source>A chosen type is gone</source>
        <translation>اختفى نوع كان مختارًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>عدد أنواع الأجهزة: %Ln. يشير %2 إلى %3 الذي لم يعد موجودًا في Autotask</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln. يشير %2 إلى %3 الذي لم يعد موجودًا في Autotask</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln. يشير %2 إلى %3 الذي لم يعد موجودًا في Autotask</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln. يشير %2 إلى %3 الذي لم يعد موجودًا في Autotask</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln. يشير %2 إلى %3 الذي لم يعد موجودًا في Autotask</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln. يشير %2 إلى %3 الذي لم يعد موجودًا في Autotask</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices arrived without a type</source>
        <translation>وصلت أجهزة بلا نوع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>عدد أنواع الأجهزة: %Ln، أولها %2: %3 جهاز بلا نوع</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln، أولها %2: %3 جهاز بلا نوع</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln، أولها %2: %3 جهاز بلا نوع</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln، أولها %2: %3 جهاز بلا نوع</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln، أولها %2: %3 جهاز بلا نوع</numerusform>
            <numerusform>عدد أنواع الأجهزة: %Ln، أولها %2: %3 جهاز بلا نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when devices of %1 more types have arrived, %2 first</source>
        <translation>يظهر عند وصول أجهزة من %1 نوع آخر، أولها %2</translation>
    </message>
    <message>
        <source>Datto RMM shows no devices yet</source>
        <translation>لا يعرض Datto RMM أجهزة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), no two alike</source>
        <translation>
            <numerusform>‏%Ln أنواع لا يتشابه منها اثنان</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان غير متشابهين</numerusform>
            <numerusform>‏%Ln أنواع لا يتشابه منها اثنان</numerusform>
            <numerusform>‏%Ln نوعًا لا يتشابه منها اثنان</numerusform>
            <numerusform>‏%Ln نوع لا يتشابه منها اثنان</numerusform>
        </translation>
    </message>
    <message>
        <source>Two types read alike</source>
        <translation>نوعان يُقرآن بالطريقة نفسها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>عدد الأنواع المكررة: %Ln، وهي %2 و%3</numerusform>
            <numerusform>عدد الأنواع المكررة: %Ln، وهي %2 و%3</numerusform>
            <numerusform>عدد الأنواع المكررة: %Ln، وهي %2 و%3</numerusform>
            <numerusform>عدد الأنواع المكررة: %Ln، وهي %2 و%3</numerusform>
            <numerusform>عدد الأنواع المكررة: %Ln، وهي %2 و%3</numerusform>
            <numerusform>عدد الأنواع المكررة: %Ln، وهي %2 و%3</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive type is still in use</source>
        <translation>نوع غير نشط ما زال مستخدمًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>عدد الأنواع: %Ln، أولها %3، على %2 جهاز</numerusform>
            <numerusform>عدد الأنواع: %Ln، أولها %3، على %2 جهاز</numerusform>
            <numerusform>عدد الأنواع: %Ln، أولها %3، على %2 جهاز</numerusform>
            <numerusform>عدد الأنواع: %Ln، أولها %3، على %2 جهاز</numerusform>
            <numerusform>عدد الأنواع: %Ln، أولها %3، على %2 جهاز</numerusform>
            <numerusform>عدد الأنواع: %Ln، أولها %3، على %2 جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Types are doubled or inactive</source>
        <translation>أنواع مكررة أو غير نشطة</translation>
    </message>
    <message>
        <source>%1 doubled, %2 inactive but in use</source>
        <translation>المكررة: %1، غير النشطة المستخدمة: %2</translation>
    </message>
    <message>
        <source>%1 of %2 products are there and active, %3 with an active code</source>
        <translation>‏%1 من %2 منتج موجود ونشط، منها %3 برمز نشط</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made the products: %1 to come</source>
        <translation>يظهر عندما ينشئ Datto RMM المنتجات: بقي %1</translation>
    </message>
    <message>
        <source>A chosen product is inactive</source>
        <translation>منتج مختار غير نشط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first</source>
        <translation>
            <numerusform>عدد المنتجات: %Ln، أولها %2</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A chosen product is missing</source>
        <translation>منتج مختار غير موجود</translation>
    </message>
    <message>
        <source>A product&apos;s material code is inactive</source>
        <translation>رمز مادة أحد المنتجات غير نشط</translation>
    </message>
    <message>
        <source>The material code is gone</source>
        <translation>لم يعد رمز المادة موجودًا</translation>
    </message>
    <message>
        <source>%1 is not an active material code in Autotask</source>
        <translation>‏%1 ليس رمز مادة نشطًا في Autotask</translation>
    </message>
    <message>
        <source>Shows when products are chosen</source>
        <translation>يظهر عند اختيار المنتجات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>‏%Ln أجهزة متزامنة في Autotask، كما كان</numerusform>
            <numerusform>جهاز متزامن واحد في Autotask، كما كان</numerusform>
            <numerusform>جهازان متزامنان في Autotask، كما كان</numerusform>
            <numerusform>‏%Ln أجهزة متزامنة في Autotask، كما كان</numerusform>
            <numerusform>‏%Ln جهازًا متزامنًا في Autotask، كما كان</numerusform>
            <numerusform>‏%Ln جهاز متزامن في Autotask، كما كان</numerusform>
        </translation>
    </message>
    <message>
        <source>Map Devices looks on</source>
        <translation>يبدو Map Devices قيد التشغيل</translation>
    </message>
    <message>
        <source>Synced devices rose from %1 to %2 while this step was open. Turn Map Devices off before you go on.</source>
        <translation>ارتفع عدد الأجهزة المتزامنة من %1 إلى %2 بينما كانت هذه الخطوة مفتوحة. أوقف Map Devices قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Map Devices may be on now</source>
        <translation>يمكن الآن تشغيل Map Devices</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>عدد الأجهزة المتزامنة في Autotask: %Ln؛ المنتجات مؤكَّدة</numerusform>
            <numerusform>عدد الأجهزة المتزامنة في Autotask: %Ln؛ المنتجات مؤكَّدة</numerusform>
            <numerusform>عدد الأجهزة المتزامنة في Autotask: %Ln؛ المنتجات مؤكَّدة</numerusform>
            <numerusform>عدد الأجهزة المتزامنة في Autotask: %Ln؛ المنتجات مؤكَّدة</numerusform>
            <numerusform>عدد الأجهزة المتزامنة في Autotask: %Ln؛ المنتجات مؤكَّدة</numerusform>
            <numerusform>عدد الأجهزة المتزامنة في Autotask: %Ln؛ المنتجات مؤكَّدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting synced devices</source>
        <translation>تُعدّ الأجهزة المتزامنة</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the Devices tab.</source>
        <translation>لا توجد واجهة API تعرض هذا المفتاح. انظر إلى علامة التبويب Devices.</translation>
    </message>
    <message>
        <source>Material code, both overwrite options and the mapping, then Save</source>
        <translation>رمز المادة وخيارا الكتابة فوق القيم والتعيين، ثم Save</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>‏%Ln منتجات عُثر عليها</numerusform>
            <numerusform>عُثر على منتج واحد</numerusform>
            <numerusform>عُثر على منتجين</numerusform>
            <numerusform>‏%Ln منتجات عُثر عليها</numerusform>
            <numerusform>‏%Ln منتجًا عُثر عليها</numerusform>
            <numerusform>‏%Ln منتج عُثر عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are not there yet</source>
        <translation>المنتجات غير موجودة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>عدد المنتجات: %Ln، أولها %2. يحتاج Datto RMM إلى نحو دقيقة.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. يحتاج Datto RMM إلى نحو دقيقة.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. يحتاج Datto RMM إلى نحو دقيقة.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. يحتاج Datto RMM إلى نحو دقيقة.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. يحتاج Datto RMM إلى نحو دقيقة.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. يحتاج Datto RMM إلى نحو دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A linked product is missing</source>
        <translation>منتج مربوط غير موجود</translation>
    </message>
    <message>
        <source>Nothing is mapped yet</source>
        <translation>لم يُعيَّن شيء بعد</translation>
    </message>
    <message>
        <source>%1 of %3 to confirm, %2 first</source>
        <translation>بقي تأكيد %1 من %3، أولها %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 products</source>
        <translation>أكّد %1 عدد المنتجات: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) with devices, all linked</source>
        <translation>
            <numerusform>‏%Ln مواقع فيها أجهزة، وكلها مربوطة</numerusform>
            <numerusform>موقع واحد فيه أجهزة، وهو مربوط</numerusform>
            <numerusform>موقعان فيهما أجهزة، وكلاهما مربوط</numerusform>
            <numerusform>‏%Ln مواقع فيها أجهزة، وكلها مربوطة</numerusform>
            <numerusform>‏%Ln موقعًا فيها أجهزة، وكلها مربوطة</numerusform>
            <numerusform>‏%Ln موقع فيها أجهزة، وكلها مربوطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites have no company</source>
        <translation>مواقع ليس لها شركة</translation>
    </message>
    <message>
        <source>%1 sites, %3 first: %2 devices never reach Autotask</source>
        <translation>‏%1 موقع، أولها %3: لن يصل %2 جهاز إلى Autotask أبدًا</translation>
    </message>
    <message>
        <source>Datto RMM shows no sites</source>
        <translation>لا يعرض Datto RMM أي مواقع</translation>
    </message>
    <message>
        <source>%1 of %3 sites, %2 companies</source>
        <translation>‏%1 من %3 موقع، %2 شركة</translation>
    </message>
    <message>
        <source>A mapped company is gone</source>
        <translation>اختفت شركة معيّنة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first</source>
        <translation>
            <numerusform>عدد المواقع: %Ln، أولها %2</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is inactive</source>
        <translation>شركة معيّنة غير نشطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first: %3</source>
        <translation>
            <numerusform>عدد المواقع: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2: %3</numerusform>
            <numerusform>عدد المواقع: %Ln، أولها %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is not a customer</source>
        <translation>شركة معيّنة ليست عميلًا</translation>
    </message>
    <message>
        <source>Mapped companies are not right</source>
        <translation>الشركات المعيّنة غير صحيحة</translation>
    </message>
    <message>
        <source>%1 sites: %2 missing, %3 inactive, %4 not Customer</source>
        <translation>‏%1 موقع: ناقصة %2، غير نشطة %3، ليست Customer %4</translation>
    </message>
    <message>
        <source>No site is mapped yet</source>
        <translation>لم يُعيَّن أي موقع بعد</translation>
    </message>
    <message>
        <source>%1 mapped sites, none with your own company</source>
        <translation>‏%1 موقع معيّن، وليس أي منها لشركتك الخاصة</translation>
    </message>
    <message>
        <source>A site is mapped to your own company</source>
        <translation>موقع معيّن لشركتك الخاصة</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. Right for your own machines. A customer&apos;s devices would be booked on you: confirm that it is meant, or choose the customer&apos;s company.</source>
        <translation>المواقع المعيّنة إلى %3: %1، أولها %2. هذا صحيح لأجهزتك الخاصة. أما أجهزة العميل فستُحتسب عليك: أكّد أن ذلك مقصود، أو اختر شركة العميل.</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. %4 confirmed that this is meant.</source>
        <translation>المواقع المعيّنة إلى %3: %1، أولها %2. أكّد %4 أن ذلك مقصود.</translation>
    </message>
    <message>
        <source>Turn the switch on in the Devices tab and choose Save</source>
        <translation>شغّل المفتاح في علامة التبويب Devices واختر Save</translation>
    </message>
    <message>
        <source>Map Devices must wait</source>
        <translation>يجب أن ينتظر Map Devices</translation>
    </message>
    <message>
        <source>Settle this first: %c1</source>
        <translation>أنجز هذا أولًا: %c1</translation>
    </message>
    <message>
        <source>%1 of %2 devices. Older records of re-imaged devices do not come: %3, %4 first.</source>
        <translation>‏%1 من %2 جهاز. السجلات القديمة للأجهزة التي أُعيد إعدادها لا تأتي: %3، أولها %4.</translation>
    </message>
    <message>
        <source>Devices belong to no site</source>
        <translation>أجهزة لا تتبع أي موقع</translation>
    </message>
    <message>
        <source>%1 of %2 devices arrived. On no site that Datto RMM lists: %3, %4 first, so nothing is known of them.</source>
        <translation>وصل %1 من %2 جهاز. على موقع لا يسرده Datto RMM: %3، أولها %4، لذلك لا يُعرف عنها شيء.</translation>
    </message>
    <message>
        <source>Devices are arriving</source>
        <translation>الأجهزة في طريقها إلى الوصول</translation>
    </message>
    <message>
        <source>%1 of %2 devices so far</source>
        <translation>حتى الآن %1 من %2 جهاز</translation>
    </message>
    <message>
        <source>Devices are overdue</source>
        <translation>تأخرت أجهزة عن موعدها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>عدد الأجهزة: %Ln، أولها %2، بعد %3 ساعة</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2، بعد %3 ساعة</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2، بعد %3 ساعة</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2، بعد %3 ساعة</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2، بعد %3 ساعة</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2، بعد %3 ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-imaged devices are kept out by their older records</source>
        <translation>الأجهزة التي أُعيد إعدادها تحجبها سجلاتها القديمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</source>
        <translation>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يحتفظ سجل قديم في Datto RMM بعنصر التكوين. احذف السجل القديم هناك، ثم انتظر المزامنة التالية.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يحتفظ سجل قديم في Datto RMM بعنصر التكوين. احذف السجل القديم هناك، ثم انتظر المزامنة التالية.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يحتفظ سجل قديم في Datto RMM بعنصر التكوين. احذف السجل القديم هناك، ثم انتظر المزامنة التالية.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يحتفظ سجل قديم في Datto RMM بعنصر التكوين. احذف السجل القديم هناك، ثم انتظر المزامنة التالية.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يحتفظ سجل قديم في Datto RMM بعنصر التكوين. احذف السجل القديم هناك، ثم انتظر المزامنة التالية.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يحتفظ سجل قديم في Datto RMM بعنصر التكوين. احذف السجل القديم هناك، ثم انتظر المزامنة التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>‏%Ln أجهزة ستأتي عند تشغيل Map Devices</numerusform>
            <numerusform>سيأتي جهاز واحد عند تشغيل Map Devices</numerusform>
            <numerusform>سيأتي جهازان عند تشغيل Map Devices</numerusform>
            <numerusform>‏%Ln أجهزة ستأتي عند تشغيل Map Devices</numerusform>
            <numerusform>‏%Ln جهازًا ستأتي عند تشغيل Map Devices</numerusform>
            <numerusform>‏%Ln جهاز ستأتي عند تشغيل Map Devices</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is on a mapped site</source>
        <translation>لا يوجد جهاز على موقع معيّن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s)</source>
        <translation>
            <numerusform>‏%Ln أجهزة متزامنة</numerusform>
            <numerusform>جهاز متزامن واحد</numerusform>
            <numerusform>جهازان متزامنان</numerusform>
            <numerusform>‏%Ln أجهزة متزامنة</numerusform>
            <numerusform>‏%Ln جهازًا متزامنًا</numerusform>
            <numerusform>‏%Ln جهاز متزامن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 synced devices are blank. IT Glue would show them as Autotask Default.</source>
        <translation>‏%1 من %2 جهاز متزامن بلا نوع. سيعرضها IT Glue بنوع Autotask Default.</translation>
    </message>
    <message>
        <source>%1 products, %2 newest devices looked at</source>
        <translation>فُحص %1 منتج و%2 من أحدث الأجهزة</translation>
    </message>
    <message>
        <source>New devices come without a type</source>
        <translation>تأتي أجهزة جديدة بلا نوع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>عدد المنتجات: %Ln، أولها %2. انظر إلى نوعه الافتراضي.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. انظر إلى نوعه الافتراضي.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. انظر إلى نوعه الافتراضي.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. انظر إلى نوعه الافتراضي.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. انظر إلى نوعه الافتراضي.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. انظر إلى نوعه الافتراضي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices name a vendor, and it is Datto RMM</source>
        <translation>‏%1 من %2 جهاز يذكر موردًا، وهو Datto RMM</translation>
    </message>
    <message>
        <source>Devices name another vendor</source>
        <translation>أجهزة تذكر موردًا آخر</translation>
    </message>
    <message>
        <source>%1 devices name %2. The API user of step 1.1 was probably made with the wrong vendor.</source>
        <translation>‏%1 جهاز يذكر %2. الأرجح أن مستخدم API في الخطوة 1.1 أُنشئ بالمورّد الخطأ.</translation>
    </message>
    <message>
        <source>%1 devices name no vendor, so nothing can be concluded</source>
        <translation>‏%1 جهاز لا يذكر موردًا، لذلك لا يمكن استنتاج شيء</translation>
    </message>
    <message>
        <source>%1 devices name %2. No vendor in your Autotask is called Datto RMM, so nothing can be concluded.</source>
        <translation>‏%1 جهاز يذكر %2. لا يوجد في Autotask لديك مورّد اسمه Datto RMM، لذلك لا يمكن استنتاج شيء.</translation>
    </message>
    <message>
        <source>%1 of %3 devices name no site that Datto RMM lists, %2 first. In Datto RMM, look at the site they are on.</source>
        <translation>‏%1 من %3 جهاز لا يذكر موقعًا يسرده Datto RMM، أولها %2. انظر في Datto RMM إلى الموقع الذي هي عليه.</translation>
    </message>
    <message>
        <source>A list broke off</source>
        <translation>انقطعت قائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made by Datto RMM</source>
        <translation>
            <numerusform>‏%Ln منتجات أنشأها Datto RMM</numerusform>
            <numerusform>منتج واحد أنشأه Datto RMM</numerusform>
            <numerusform>منتجان أنشأهما Datto RMM</numerusform>
            <numerusform>‏%Ln منتجات أنشأها Datto RMM</numerusform>
            <numerusform>‏%Ln منتجًا أنشأها Datto RMM</numerusform>
            <numerusform>‏%Ln منتج أنشأها Datto RMM</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of Datto RMM are there twice</source>
        <translation>منتجات Datto RMM مكررة</translation>
    </message>
    <message>
        <source>%1 products, %2 first. Devices then come with the one or the other, and a default set on one of them is missing on half. Set the unused ones inactive in Autotask.</source>
        <extracomment>%1 products, %2 the name of the first</extracomment>
        <translation>عدد المنتجات: %1، أولها %2. تأتي الأجهزة عندئذ بأحدهما أو بالآخر، ويغيب عن نصفها ما ضُبط افتراضيًا في أحدهما. اجعل غير المستخدمة غير نشطة في Autotask.</translation>
    </message>
    <message>
        <source>Products of Datto RMM are not in use</source>
        <translation>منتجات Datto RMM غير مستخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</source>
        <translation>
            <numerusform>عدد المنتجات: %Ln، أولها %2. لا يستخدمها أي جهاز ولن يستخدمها. اجعلها غير نشطة، حتى لا يختارها أحد خطأً.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. لا يستخدمها أي جهاز ولن يستخدمها. اجعلها غير نشطة، حتى لا يختارها أحد خطأً.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. لا يستخدمها أي جهاز ولن يستخدمها. اجعلها غير نشطة، حتى لا يختارها أحد خطأً.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. لا يستخدمها أي جهاز ولن يستخدمها. اجعلها غير نشطة، حتى لا يختارها أحد خطأً.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. لا يستخدمها أي جهاز ولن يستخدمها. اجعلها غير نشطة، حتى لا يختارها أحد خطأً.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. لا يستخدمها أي جهاز ولن يستخدمها. اجعلها غير نشطة، حتى لا يختارها أحد خطأً.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 products are doubled, %2 first, and %3 more are not in use. Set the unused ones inactive in Autotask, so that new devices and defaults meet in one.</source>
        <extracomment>%1 doubled products, %2 the name of the first, %3 other products that no device has</extracomment>
        <translation>عدد المنتجات المكررة: %1، أولها %2، وهناك %3 أخرى غير مستخدمة. اجعل غير المستخدمة غير نشطة في Autotask، حتى تجتمع الأجهزة الجديدة والقيم الافتراضية في واحد.</translation>
    </message>
    <message>
        <source>Your mapping uses products of your own alone</source>
        <translation>يستخدم التعيين لديك منتجاتك الخاصة فقط</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made its products</source>
        <translation>يظهر عندما ينشئ Datto RMM منتجاته</translation>
    </message>
    <message>
        <source>%1 of %2 products are there, each with a category</source>
        <translation>‏%1 من %2 منتج موجود، ولكل منها فئة</translation>
    </message>
    <message>
        <source>Products have no default category</source>
        <translation>منتجات ليس لها فئة افتراضية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</source>
        <translation>
            <numerusform>عدد المنتجات: %Ln، أولها %2. تأخذ أجهزتها الفئة الافتراضية في Autotask أيًّا كانت، وربما تخطيطًا بلا الحقول التي تحتاج إليها. اختر فئة في Edit Product.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. تأخذ أجهزتها الفئة الافتراضية في Autotask أيًّا كانت، وربما تخطيطًا بلا الحقول التي تحتاج إليها. اختر فئة في Edit Product.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. تأخذ أجهزتها الفئة الافتراضية في Autotask أيًّا كانت، وربما تخطيطًا بلا الحقول التي تحتاج إليها. اختر فئة في Edit Product.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. تأخذ أجهزتها الفئة الافتراضية في Autotask أيًّا كانت، وربما تخطيطًا بلا الحقول التي تحتاج إليها. اختر فئة في Edit Product.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. تأخذ أجهزتها الفئة الافتراضية في Autotask أيًّا كانت، وربما تخطيطًا بلا الحقول التي تحتاج إليها. اختر فئة في Edit Product.</numerusform>
            <numerusform>عدد المنتجات: %Ln، أولها %2. تأخذ أجهزتها الفئة الافتراضية في Autotask أيًّا كانت، وربما تخطيطًا بلا الحقول التي تحتاج إليها. اختر فئة في Edit Product.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sites, %2 of them Datto RMM&apos;s own and not mapped</source>
        <translation>‏%1 موقع، منها %2 خاصة بـ Datto RMM وغير معيّنة</translation>
    </message>
    <message>
        <source>A site of Datto RMM&apos;s own is mapped</source>
        <translation>موقع خاص بـ Datto RMM معيّن</translation>
    </message>
    <message>
        <source>%1 sites, %2 first, with %3 devices. What nobody has sorted yet, or has deleted, is booked on one customer. Take the company away from the site in Datto RMM and set its devices inactive in Autotask.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 devices</extracomment>
        <translation>‏%1 موقع، أولها %2، وفيها %3 جهاز. ما لم يصنّفه أحد بعد أو ما حُذف يُحتسب على عميل واحد. أزل الشركة عن الموقع في Datto RMM واجعل أجهزته غير نشطة في Autotask.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped sites compared with their company</source>
        <translation>قورن %1 من %2 موقع معيّن بشركته</translation>
    </message>
    <message>
        <source>A site may be mapped to the wrong company</source>
        <translation>قد يكون موقع معيّنًا للشركة الخطأ</translation>
    </message>
    <message>
        <source>Sites whose name says another company: %1, %2 first, mapped to %3. If it is a slip, one customer&apos;s devices are booked on another. Choose the right company in Datto RMM, or go on and say why it is right.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 the name of its company</extracomment>
        <translation>المواقع التي يدل اسمها على شركة أخرى: %1، أولها %2، معيّنة إلى %3. إن كان ذلك سهوًا فستُحتسب أجهزة عميل على عميل آخر. اختر الشركة الصحيحة في Datto RMM، أو تابع واذكر سبب صحته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapped site(s), each with a company of its own</source>
        <translation>
            <numerusform>‏%Ln مواقع معيّنة لكل منها شركة خاصة</numerusform>
            <numerusform>موقع معيّن واحد له شركته الخاصة</numerusform>
            <numerusform>موقعان معيّنان لكل منهما شركة خاصة</numerusform>
            <numerusform>‏%Ln مواقع معيّنة لكل منها شركة خاصة</numerusform>
            <numerusform>‏%Ln موقعًا معيّنًا لكل منها شركة خاصة</numerusform>
            <numerusform>‏%Ln موقع معيّن لكل منها شركة خاصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Several sites share a company</source>
        <translation>تشترك عدة مواقع في شركة</translation>
    </message>
    <message>
        <source>%1 sites share companies: %2, %3 first. Right for branches of one customer; IT Glue then shows all their devices in one organization.</source>
        <extracomment>%1 sites, %2 companies, %3 the name of the first company</extracomment>
        <translation>‏%1 موقع تشترك في شركات: %2، أولها %3. هذا صحيح لفروع عميل واحد؛ ويعرض IT Glue عندئذ جميع أجهزتها في مؤسسة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s), each its own</source>
        <translation>
            <numerusform>‏%Ln أجهزة متزامنة، كل منها مستقل</numerusform>
            <numerusform>جهاز متزامن واحد، مستقل</numerusform>
            <numerusform>جهازان متزامنان، كل منهما مستقل</numerusform>
            <numerusform>‏%Ln أجهزة متزامنة، كل منها مستقل</numerusform>
            <numerusform>‏%Ln جهازًا متزامنًا، كل منها مستقل</numerusform>
            <numerusform>‏%Ln جهاز متزامن، كل منها مستقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Autotask holds devices twice</source>
        <translation>يحتفظ Autotask بأجهزة مرتين</translation>
    </message>
    <message>
        <source>%1 active records of %3 devices, %2 first. They are billed twice, tickets are split, and IT Glue copies each. Keep the one with tickets and contracts and set the others inactive; never delete.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>‏%1 سجل نشط لـ %3 جهاز، أولها %2. تُحتسب مرتين وتتوزع التذاكر وينسخ IT Glue كلًّا منها. أبقِ السجل الذي له تذاكر وعقود واجعل الأخرى غير نشطة؛ ولا تحذف أبدًا.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared with their site</source>
        <translation>قورن %1 من %2 جهاز متزامن بموقعه</translation>
    </message>
    <message>
        <source>Devices are with another company</source>
        <translation>أجهزة لدى شركة أخرى</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which Datto RMM has on %3. One customer sees and pays for what is another&apos;s. Correct the mapping of the site, or move the device in Autotask by hand; no API can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the name of its site</extracomment>
        <translation>‏%1 جهاز، أولها %2 الذي يضعه Datto RMM على %3. يرى عميل ما هو لعميل آخر ويدفع ثمنه. صحّح تعيين الموقع، أو انقل الجهاز في Autotask يدويًا؛ فلا تستطيع ذلك أي واجهة API.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a type</source>
        <translation>‏%1 من %2 جهاز نشط له نوع</translation>
    </message>
    <message>
        <source>Devices have a type that was deleted</source>
        <translation>أجهزة لها نوع محذوف</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with type number %3. Autotask lets people delete types that are in use; IT Glue shows such devices like untyped ones. Give them a type that exists.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the number of a type</extracomment>
        <translation>‏%1 جهاز، أولها %2، برقم النوع %3. يسمح Autotask بحذف أنواع مستخدمة؛ ويعرض IT Glue هذه الأجهزة كالأجهزة التي بلا نوع. امنحها نوعًا موجودًا.</translation>
    </message>
    <message>
        <source>Autotask shows no active device</source>
        <translation>لا يعرض Autotask أي جهاز نشط</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, each its own</source>
        <translation>‏%1 من %2 جهاز نشط له رقم تسلسلي أو عنوان MAC خاص به</translation>
    </message>
    <message>
        <source>Devices of one company have the same serial number</source>
        <translation>لأجهزة شركة واحدة الرقم التسلسلي نفسه</translation>
    </message>
    <message>
        <source>%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies each. Compare them and set those inactive that are too many.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>الأرجح أن %1 سجل هي %3 جهاز، أولها %2. تحدّث المزامنة الأحدث منها فقط، وينسخ IT Glue كلًّا منها. قارنها واجعل الزائد منها غير نشط.</translation>
    </message>
    <message>
        <source>Devices of one company have the same MAC address</source>
        <translation>لأجهزة شركة واحدة عنوان MAC نفسه</translation>
    </message>
    <message>
        <source>Datto RMM no longer has some devices</source>
        <translation>لم تعد بعض الأجهزة في Datto RMM</translation>
    </message>
    <message>
        <source>%1 of %3 synced devices, %2 first. They stay on invoices and in IT Glue although nobody manages them. Set them inactive in Autotask once you have looked.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 synced devices</extracomment>
        <translation>‏%1 من %3 جهاز متزامن، أولها %2. تبقى على الفواتير وفي IT Glue مع أن أحدًا لا يديرها. اجعلها غير نشطة في Autotask بعد أن تتحقق.</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared</source>
        <translation>قورن %1 من %2 جهاز متزامن</translation>
    </message>
    <message>
        <source>Reference names do not follow Datto RMM</source>
        <translation>الأسماء المرجعية لا تتبع Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which is called %3. IT Glue names its configurations after it, so people look for names that are gone. Keep the option for the reference name on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name in Autotask</extracomment>
        <translation>‏%1 جهاز، أولها %2 واسمه المرجعي %3. يسمّي IT Glue تكويناته به، فيبحث الناس عن أسماء لم تعد موجودة. أبقِ خيار الاسم المرجعي قيد التشغيل في علامة التبويب Devices.</translation>
    </message>
    <message>
        <source>Reference numbers do not follow Datto RMM</source>
        <translation>الأرقام المرجعية لا تتبع Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue shows the number as asset tag, where it then leads nowhere. Keep the option for the reference number on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference number in Autotask</extracomment>
        <translation>‏%1 جهاز، أولها %2، بالرقم %3. يعرض IT Glue الرقم بوصفه رقم الأصل، فلا يؤدي إلى شيء. أبقِ خيار الرقم المرجعي قيد التشغيل في علامة التبويب Devices.</translation>
    </message>
    <message>
        <source>Reference names and numbers do not follow Datto RMM</source>
        <translation>الأسماء والأرقام المرجعية لا تتبع Datto RMM</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue takes name and asset tag from there, so people look for what is gone. Keep both overwrite options on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name or number in Autotask</extracomment>
        <translation>‏%1 جهاز، أولها %2، بالقيمة %3. يأخذ IT Glue الاسم ورقم الأصل من هناك، فيبحث الناس عمّا لم يعد موجودًا. أبقِ خيارَي الكتابة فوق القيم قيد التشغيل في علامة التبويب Devices.</translation>
    </message>
    <message>
        <source>You keep names and numbers of your own</source>
        <translation>تحتفظ بأسماء وأرقام خاصة بك</translation>
    </message>
    <message>
        <source>Devices deleted in Datto RMM are still active</source>
        <translation>أجهزة محذوفة في Datto RMM ما زالت نشطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask.</source>
        <translation>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices suspended in Datto RMM are still active</source>
        <translation>أجهزة معلّقة في Datto RMM ما زالت نشطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</source>
        <translation>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عمّا لا يرعاه أحد. استأنفها في Datto RMM، أو اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عمّا لا يرعاه أحد. استأنفها في Datto RMM، أو اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عمّا لا يرعاه أحد. استأنفها في Datto RMM، أو اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عمّا لا يرعاه أحد. استأنفها في Datto RMM، أو اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عمّا لا يرعاه أحد. استأنفها في Datto RMM، أو اجعلها غير نشطة في Autotask.</numerusform>
            <numerusform>عدد الأجهزة: %Ln، أولها %2. يستمر العميل في الدفع عمّا لا يرعاه أحد. استأنفها في Datto RMM، أو اجعلها غير نشطة في Autotask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices given up in Datto RMM are still active</source>
        <translation>أجهزة تخلى عنها Datto RMM ما زالت نشطة</translation>
    </message>
    <message>
        <source>%1 deleted and %2 suspended devices, %3 first. The customer goes on paying for them. Set them inactive in Autotask, or resume the suspended ones.</source>
        <extracomment>%1 and %2 are counts of devices, %3 the name of the first</extracomment>
        <translation>‏%1 جهاز محذوف و%2 جهاز معلّق، أولها %3. يستمر العميل في الدفع عنها. اجعلها غير نشطة في Autotask، أو استأنف المعلّقة.</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, none a made-up one</source>
        <translation>‏%1 من %2 جهاز نشط له رقم تسلسلي أو عنوان MAC، وليس أي منها مختلقًا</translation>
    </message>
    <message>
        <source>Some numbers identify no device</source>
        <translation>بعض الأرقام لا تميّز أي جهاز</translation>
    </message>
    <message>
        <source>%1 of %4 devices, %2 first, bear what factories leave or docks lend, as %3. Trivet matches nothing by it; IT Glue might. Enter the real number where you can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 its serial number or MAC address, %4 devices with either</extracomment>
        <translation>‏%1 من %4 جهاز، أولها %2، تحمل ما تتركه المصانع أو تعيره محطات الإرساء، مثل %3. لا يطابق Trivet شيئًا به؛ وقد يفعل IT Glue. أدخل الرقم الحقيقي حيث أمكن.</translation>
    </message>
    <message>
        <source>%1 of %2 custom fields have a value on %3 synced devices</source>
        <translation>‏%1 من %2 حقل مخصص له قيمة على %3 جهاز متزامن</translation>
    </message>
    <message>
        <source>No custom field is filled by Datto RMM</source>
        <translation>لا يملأ Datto RMM أي حقل مخصص</translation>
    </message>
    <message>
        <source>%1 custom fields, all empty on %2 synced devices, so reports on them stay empty. Map them under User-Defined Field Mapping in Datto RMM if you want them.</source>
        <extracomment>%1 fields, %2 devices</extracomment>
        <translation>‏%1 حقل مخصص، كلها فارغة على %2 جهاز متزامن، فتبقى تقاريرها فارغة. عيّنها ضمن User-Defined Field Mapping في Datto RMM إذا أردتها.</translation>
    </message>
    <message>
        <source>Autotask has no custom field for devices</source>
        <translation>ليس في Autotask حقل مخصص للأجهزة</translation>
    </message>
    <message>
        <source>No synced device was among those looked at</source>
        <translation>لم يكن بين ما فُحص أي جهاز متزامن</translation>
    </message>
    <message>
        <source>%1 clients, %2 domains</source>
        <translation>عملاء SaaS: %1، المجالات: %2</translation>
    </message>
    <message>
        <source>SaaS Protection rejects the key</source>
        <translation>يرفض SaaS Protection المفتاح</translation>
    </message>
    <message>
        <source>The Partner Portal shows both halves again under View keys. Copy them anew.</source>
        <translation>يعرض Partner Portal النصفين من جديد ضمن View keys. انسخهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The key was made for another vendor</source>
        <translation>أُنشئ المفتاح لمورّد آخر</translation>
    </message>
    <message>
        <source>It opens the backup appliances, not SaaS Protection. Make one with Select Vendor left empty.</source>
        <translation>إنه يفتح أجهزة النسخ الاحتياطي، وليس SaaS Protection. أنشئ مفتاحًا مع ترك Select Vendor فارغًا.</translation>
    </message>
    <message>
        <source>The key may not see SaaS Protection</source>
        <translation>لا يُسمح للمفتاح برؤية SaaS Protection</translation>
    </message>
    <message>
        <source>It is limited to one organization. Make one without that limit.</source>
        <translation>إنه مقصور على مؤسسة واحدة. أنشئ مفتاحًا بلا هذا القيد.</translation>
    </message>
    <message>
        <source>The key sees no client</source>
        <translation>لا يرى المفتاح أي عميل SaaS</translation>
    </message>
    <message>
        <source>SaaS Protection shows nothing. Look whether the key is limited to one organization.</source>
        <translation>لا يعرض SaaS Protection شيئًا. تحقق مما إذا كان المفتاح مقصورًا على مؤسسة واحدة.</translation>
    </message>
    <message>
        <source>SaaS Protection could not be asked</source>
        <translation>تعذّر سؤال SaaS Protection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) linked</source>
        <translation>
            <numerusform>‏%Ln عملاء SaaS مربوطون</numerusform>
            <numerusform>عميل SaaS واحد مربوط</numerusform>
            <numerusform>عميلا SaaS مربوطان</numerusform>
            <numerusform>‏%Ln عملاء SaaS مربوطون</numerusform>
            <numerusform>‏%Ln عميل SaaS مربوطًا</numerusform>
            <numerusform>‏%Ln عميل SaaS مربوط</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients are not linked in the Partner Portal</source>
        <translation>عملاء SaaS غير مربوطين في Partner Portal</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first. IT Glue does not see them until they are linked and one more sync has run.</source>
        <translation>‏%1 من %3 عميل SaaS، أولهم %2. لا يراهم IT Glue حتى يُربطوا وتُجرى مزامنة أخرى.</translation>
    </message>
    <message>
        <source>IT Glue gets a pair of its own</source>
        <translation>يحصل IT Glue على زوج خاص به</translation>
    </message>
    <message>
        <source>IT Glue reuses the BCDR key</source>
        <translation>يعيد IT Glue استخدام مفتاح BCDR</translation>
    </message>
    <message>
        <source>Replacing that key will stop both integrations</source>
        <translation>سيؤدي استبدال ذلك المفتاح إلى توقف التكاملين</translation>
    </message>
    <message>
        <source>Shows when you have chosen</source>
        <translation>يظهر عندما تختار</translation>
    </message>
    <message>
        <source>Sync Datto SaaS Protection backup information is selected in IT Glue</source>
        <translation>‏Sync Datto SaaS Protection backup information محدد في IT Glue</translation>
    </message>
    <message>
        <source>Accept All Automatically would take suggestions that nobody has looked at</source>
        <translation>سيأخذ Accept All Automatically اقتراحات لم ينظر إليها أحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>‏%Ln عملاء SaaS</numerusform>
            <numerusform>عميل SaaS واحد</numerusform>
            <numerusform>عميلا SaaS</numerusform>
            <numerusform>‏%Ln عملاء SaaS</numerusform>
            <numerusform>‏%Ln عميل SaaS</numerusform>
            <numerusform>‏%Ln عميل SaaS</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients wait for a decision</source>
        <translation>عملاء SaaS ينتظرون قرارًا</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first</source>
        <translation>‏%1 من %3 عميل SaaS، أولهم %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) compared</source>
        <translation>
            <numerusform>‏%Ln عملاء SaaS قورنوا</numerusform>
            <numerusform>قورن عميل SaaS واحد</numerusform>
            <numerusform>قورن عميلا SaaS</numerusform>
            <numerusform>‏%Ln عملاء SaaS قورنوا</numerusform>
            <numerusform>‏%Ln عميل SaaS قورنوا</numerusform>
            <numerusform>‏%Ln عميل SaaS قورنوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is not exactly %3</source>
        <translation>
            <numerusform>عدد عملاء SaaS: %Ln. %2 لا يطابق %3 تمامًا</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. %2 لا يطابق %3 تمامًا</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. %2 لا يطابق %3 تمامًا</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. %2 لا يطابق %3 تمامًا</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. %2 لا يطابق %3 تمامًا</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. %2 لا يطابق %3 تمامًا</numerusform>
        </translation>
    </message>
    <message>
        <source>A client&apos;s other name agrees</source>
        <translation>الاسم الآخر لعميل SaaS مطابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3</source>
        <translation>
            <numerusform>عدد عملاء SaaS: %Ln. اسم %2 في Partner Portal هو %4، ولدى IT Glue %3</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. اسم %2 في Partner Portal هو %4، ولدى IT Glue %3</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. اسم %2 في Partner Portal هو %4، ولدى IT Glue %3</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. اسم %2 في Partner Portal هو %4، ولدى IT Glue %3</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. اسم %2 في Partner Portal هو %4، ولدى IT Glue %3</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. اسم %2 في Partner Portal هو %4، ولدى IT Glue %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) to create</source>
        <translation>
            <numerusform>‏%Ln مؤسسات يجب إنشاؤها</numerusform>
            <numerusform>مؤسسة واحدة يجب إنشاؤها</numerusform>
            <numerusform>مؤسستان يجب إنشاؤهما</numerusform>
            <numerusform>‏%Ln مؤسسات يجب إنشاؤها</numerusform>
            <numerusform>‏%Ln مؤسسة يجب إنشاؤها</numerusform>
            <numerusform>‏%Ln مؤسسة يجب إنشاؤها</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization would be there twice</source>
        <translation>ستوجد مؤسسة مرتين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن %3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن %3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن %3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن %3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن %3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن %3 موجودة. اختر Match to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن اسمه في Partner Portal هو %4، و%3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن اسمه في Partner Portal هو %4، و%3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن اسمه في Partner Portal هو %4، و%3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن اسمه في Partner Portal هو %4، و%3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن اسمه في Partner Portal هو %4، و%3 موجودة. اختر Match to.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln. من المقرر إنشاء %2، لكن اسمه في Partner Portal هو %4، و%3 موجودة. اختر Match to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients share an organization</source>
        <translation>يتشارك عملاء SaaS مؤسسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %2 first. This is allowed: the card shows them together.</source>
        <translation>
            <numerusform>عدد عملاء SaaS: %Ln، أولهم %2. هذا مسموح: تعرضهم البطاقة معًا.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln، أولهم %2. هذا مسموح: تعرضهم البطاقة معًا.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln، أولهم %2. هذا مسموح: تعرضهم البطاقة معًا.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln، أولهم %2. هذا مسموح: تعرضهم البطاقة معًا.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln، أولهم %2. هذا مسموح: تعرضهم البطاقة معًا.</numerusform>
            <numerusform>عدد عملاء SaaS: %Ln، أولهم %2. هذا مسموح: تعرضهم البطاقة معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active seats. IT Glue shows these and leaves out %2 archived ones.</source>
        <translation>‏%1 مقعد نشط. يعرض IT Glue هذه المقاعد ويستثني %2 مقعد مؤرشف.</translation>
    </message>
    <message>
        <source>%1 active and %2 archived seats; those of %3 clients were not counted</source>
        <translation>‏%1 مقعد نشط و%2 مؤرشف؛ ولم تُعدّ مقاعد %3 عميل SaaS</translation>
    </message>
    <message>
        <source>%1 of %3 rows to carry out, %2 first</source>
        <translation>بقي تنفيذ %1 من %3 صف، أولها %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 rows</source>
        <translation>أكّد %1 عدد الصفوف: %2</translation>
    </message>
    <message>
        <source>All %1 clients have an organization of exactly their name. See that Unmatched is empty.</source>
        <translation>لجميع عملاء SaaS، وعددهم %1، مؤسسة بالاسم نفسه تمامًا. تأكد من أن Unmatched فارغة.</translation>
    </message>
    <message>
        <source>%1 looked in IT Glue and left no client unmatched</source>
        <translation>نظر %1 في IT Glue ولم يترك أي عميل SaaS بلا مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln client(s) to be decided</source>
        <translation>
            <numerusform>عدد عملاء SaaS الذين ينتظرون القرار: %Ln</numerusform>
            <numerusform>عدد عملاء SaaS الذين ينتظرون القرار: %Ln</numerusform>
            <numerusform>عدد عملاء SaaS الذين ينتظرون القرار: %Ln</numerusform>
            <numerusform>عدد عملاء SaaS الذين ينتظرون القرار: %Ln</numerusform>
            <numerusform>عدد عملاء SaaS الذين ينتظرون القرار: %Ln</numerusform>
            <numerusform>عدد عملاء SaaS الذين ينتظرون القرار: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No API shows the card. Open a matched organization in IT Glue.</source>
        <translation>لا توجد واجهة API تعرض البطاقة. افتح مؤسسة مطابَقة في IT Glue.</translation>
    </message>
    <message>
        <source>The card was seen on %1</source>
        <translation>شوهدت البطاقة على %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. The automatic sync runs every 24 hours.</source>
        <translation>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. تعمل المزامنة التلقائية كل 24 ساعة.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. تعمل المزامنة التلقائية كل 24 ساعة.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. تعمل المزامنة التلقائية كل 24 ساعة.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. تعمل المزامنة التلقائية كل 24 ساعة.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. تعمل المزامنة التلقائية كل 24 ساعة.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. تعمل المزامنة التلقائية كل 24 ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic sync is late</source>
        <translation>المزامنة التلقائية متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue.</source>
        <translation>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. التأخر ليس عطلًا: انظر إلى سجل التكامل في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. التأخر ليس عطلًا: انظر إلى سجل التكامل في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. التأخر ليس عطلًا: انظر إلى سجل التكامل في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. التأخر ليس عطلًا: انظر إلى سجل التكامل في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. التأخر ليس عطلًا: انظر إلى سجل التكامل في IT Glue.</numerusform>
            <numerusform>عدد الساعات منذ الاتصال: %Ln. التأخر ليس عطلًا: انظر إلى سجل التكامل في IT Glue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the connection</source>
        <translation>يُحسب من وقت الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>‏%Ln عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>‏%Ln عملاء</numerusform>
            <numerusform>‏%Ln عميلًا</numerusform>
            <numerusform>‏%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have no SaaS Protection</source>
        <translation>عملاء ليس لديهم SaaS Protection</translation>
    </message>
    <message>
        <source>%1 of %3 customers, %2 first</source>
        <translation>‏%1 من %3 عميل، أولهم %2</translation>
    </message>
    <message>
        <source>%1 for Datto RMM, %2 for Trivet</source>
        <translation>‏%1 لـ Datto RMM، و%2 لـ Trivet</translation>
    </message>
    <message>
        <source>One user serves two programs</source>
        <translation>مستخدم واحد يخدم برنامجين</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for Datto RMM, so that lockouts can be traced.</source>
        <translation>‏%1 خاص بـ Trivet. أنشئ مستخدمًا آخر لـ Datto RMM، حتى يمكن تتبّع حالات القفل.</translation>
    </message>
    <message>
        <source>%1 for IT Glue, %2 for Datto RMM, %3 for Trivet</source>
        <translation>‏%1 لـ IT Glue، و%2 لـ Datto RMM، و%3 لـ Trivet</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>‏%1 خاص بـ Trivet. أنشئ مستخدمًا آخر لـ IT Glue، حتى يمكن تتبّع حالات القفل.</translation>
    </message>
    <message>
        <source>%1 is Datto RMM&apos;s. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>‏%1 خاص بـ Datto RMM. أنشئ مستخدمًا آخر لـ IT Glue، حتى يمكن تتبّع حالات القفل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in the keychain</source>
        <translation>
            <numerusform>‏%Ln أسرار في سلسلة المفاتيح</numerusform>
            <numerusform>سر واحد في سلسلة المفاتيح</numerusform>
            <numerusform>سرّان في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln أسرار في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln سرًّا في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln سر في سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>‏%Ln أسرار محتفظ بها حتى إغلاق Trivet</numerusform>
            <numerusform>سر واحد محتفظ به حتى إغلاق Trivet</numerusform>
            <numerusform>سرّان محتفظ بهما حتى إغلاق Trivet</numerusform>
            <numerusform>‏%Ln أسرار محتفظ بها حتى إغلاق Trivet</numerusform>
            <numerusform>‏%Ln سرًّا محتفظًا بها حتى إغلاق Trivet</numerusform>
            <numerusform>‏%Ln سر محتفظ بها حتى إغلاق Trivet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for Password (Secret)</source>
        <translation>في انتظار Password (Secret)</translation>
    </message>
    <message>
        <source>A secret is not saved yet</source>
        <translation>سر لم يُحفظ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) only in memory</source>
        <translation>
            <numerusform>‏%Ln أسرار في الذاكرة فقط</numerusform>
            <numerusform>سر واحد في الذاكرة فقط</numerusform>
            <numerusform>سرّان في الذاكرة فقط</numerusform>
            <numerusform>‏%Ln أسرار في الذاكرة فقط</numerusform>
            <numerusform>‏%Ln سرًّا في الذاكرة فقط</numerusform>
            <numerusform>‏%Ln سر في الذاكرة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>‏%1، بتأكيد من %2</translation>
    </message>
    <message>
        <source>Compare %1 with the primary domain of your Autotask database</source>
        <translation>قارن %1 بالمجال الأساسي لقاعدة بيانات Autotask لديك</translation>
    </message>
    <message>
        <source>%1 here, %2 on Trivet&apos;s own user. Datto RMM wants the primary domain of the database.</source>
        <translation>‏%1 هنا، و%2 لدى مستخدم Trivet الخاص. يطلب Datto RMM المجال الأساسي لقاعدة البيانات.</translation>
    </message>
    <message>
        <source>Vendor pages disagree on whether API users are exempt. Look at the user&apos;s settings.</source>
        <translation>تختلف صفحات المورّد في ما إذا كان مستخدمو API مستثنين. انظر إلى إعدادات المستخدم.</translation>
    </message>
    <message>
        <source>Protected fields are masked for Trivet</source>
        <translation>الحقول المحمية محجوبة عن Trivet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>عدد الحقول التي تعرض ***** لمستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول التي تعرض ***** لمستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول التي تعرض ***** لمستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول التي تعرض ***** لمستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول التي تعرض ***** لمستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول التي تعرض ***** لمستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected fields are hidden from Trivet</source>
        <translation>الحقول المحمية مخفية عن Trivet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>عدد الحقول غير الموجودة لدى مستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول غير الموجودة لدى مستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول غير الموجودة لدى مستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول غير الموجودة لدى مستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول غير الموجودة لدى مستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
            <numerusform>عدد الحقول غير الموجودة لدى مستخدم Trivet الخاص: %Ln، أولها %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No device field is protected; %1 looked at</source>
        <translation>لا يوجد حقل جهاز محمي؛ فُحص %1</translation>
    </message>
    <message>
        <source>Protected fields readable: %1 of %3. Devices looked at: %2</source>
        <translation>الحقول المحمية المقروءة: %1 من %3. الأجهزة التي فُحصت: %2</translation>
    </message>
    <message numerus="yes">
        <source>No device carries a value in %Ln protected field(s), so nothing can be seen</source>
        <translation>
            <numerusform>لا يحمل أي جهاز قيمة في %Ln حقل محمي، فلا شيء يُرى</numerusform>
            <numerusform>لا يحمل أي جهاز قيمة في حقل محمي واحد (%Ln)، فلا شيء يُرى</numerusform>
            <numerusform>لا يحمل أي جهاز قيمة في حقلين محميين (%Ln)، فلا شيء يُرى</numerusform>
            <numerusform>لا يحمل أي جهاز قيمة في %Ln حقول محمية، فلا شيء يُرى</numerusform>
            <numerusform>لا يحمل أي جهاز قيمة في %Ln حقلاً محمياً، فلا شيء يُرى</numerusform>
            <numerusform>لا يحمل أي جهاز قيمة في %Ln حقل محمي، فلا شيء يُرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued less than an hour ago</source>
        <translation>أُدرجت في الانتظار منذ أقل من ساعة</translation>
    </message>
    <message>
        <source>The forecast is clean</source>
        <translation>التوقّع سليم</translation>
    </message>
    <message>
        <source>Devices arrived as forecast</source>
        <translation>وصلت الأجهزة كما كان متوقّعًا</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there, %3 linked already. Every one has a type.</source>
        <translation>الجديد: %1، وينضم إلى جهاز موجود: %2، ومربوط بالفعل: %3. لكل منها نوع.</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there. Several fit, or one fits twice: %3.</source>
        <translation>الجديد: %1، وينضم إلى جهاز موجود: %2. ما يوافقه عدة أجهزة أو يوافق جهازين: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) linked already, none to come</source>
        <translation>
            <numerusform>‏%Ln أجهزة مربوطة بالفعل، ولا جهاز قادم</numerusform>
            <numerusform>جهاز واحد مربوط بالفعل، ولا جهاز قادم</numerusform>
            <numerusform>جهازان مربوطان بالفعل، ولا جهاز قادم</numerusform>
            <numerusform>‏%Ln أجهزة مربوطة بالفعل، ولا جهاز قادم</numerusform>
            <numerusform>‏%Ln جهازًا مربوطًا بالفعل، ولا جهاز قادم</numerusform>
            <numerusform>‏%Ln جهاز مربوط بالفعل، ولا جهاز قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices would arrive without a type</source>
        <extracomment>Autotask Default is IT Glue&apos;s own word</extracomment>
        <translation>ستصل أجهزة بلا نوع</translation>
    </message>
    <message>
        <source>%1 of %2 devices to come, %3 first, would arrive as Autotask Default. Choose a type for their device types first.</source>
        <translation>‏%1 من %2 من الأجهزة القادمة، وأولها %3، ستصل بنوع Autotask Default. اختر أولًا نوعًا لأنواع أجهزتها.</translation>
    </message>
    <message>
        <source>Devices would stay away</source>
        <translation>أجهزة لن تصل</translation>
    </message>
    <message>
        <source>%1 of %2 devices that the mapping wants would not arrive, %3 first.</source>
        <translation>‏%1 من %2 من الأجهزة التي يشملها التعيين لن تصل، وأولها %3.</translation>
    </message>
    <message numerus="yes">
        <source>Shows when the mapping of %Ln device type(s) is known, %2 first</source>
        <translation>
            <numerusform>يظهر عند معرفة تعيين %Ln أنواع أجهزة، وأولها %2</numerusform>
            <numerusform>يظهر عند معرفة تعيين نوع واحد من الأجهزة، وأولها %2</numerusform>
            <numerusform>يظهر عند معرفة تعيين نوعين من الأجهزة، وأولهما %2</numerusform>
            <numerusform>يظهر عند معرفة تعيين %Ln أنواع أجهزة، وأولها %2</numerusform>
            <numerusform>يظهر عند معرفة تعيين %Ln نوعًا من الأجهزة، وأولها %2</numerusform>
            <numerusform>يظهر عند معرفة تعيين %Ln نوع من الأجهزة، وأولها %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) compared, all as forecast</source>
        <translation>
            <numerusform>‏قورنت %Ln أجهزة، وكلها كما كان متوقّعًا</numerusform>
            <numerusform>قورن جهاز واحد، وهو كما كان متوقّعًا</numerusform>
            <numerusform>قورن جهازان، وهما كما كان متوقّعًا</numerusform>
            <numerusform>قورنت %Ln أجهزة، وكلها كما كان متوقّعًا</numerusform>
            <numerusform>قورن %Ln جهازًا، وكلها كما كان متوقّعًا</numerusform>
            <numerusform>قورن %Ln جهاز، وكلها كما كان متوقّعًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first</source>
        <translation>‏%1 من %2 من الأجهزة مختلفة، وأولها %3</translation>
    </message>
    <message>
        <source>Devices arrived otherwise than forecast</source>
        <translation>وصلت أجهزة على غير المتوقّع</translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first.</source>
        <translation>‏%1 من %2 من الأجهزة مختلفة، وأولها %3.</translation>
    </message>
    <message>
        <source>%1 of %2 devices compared so far</source>
        <translation>قورن حتى الآن %1 من %2 من الأجهزة</translation>
    </message>
    <message>
        <source>No forecast was kept when Map Devices went on, so there is nothing to compare with</source>
        <translation>لم يُحفظ أي توقّع عند تشغيل Map Devices، فلا شيء للمقارنة به</translation>
    </message>
    <message>
        <source>Shows when Map Devices is on</source>
        <translation>يظهر عند تشغيل Map Devices</translation>
    </message>
    <message>
        <source>No site has a company yet</source>
        <translation>لا شركة لأي موقع بعد</translation>
    </message>
    <message>
        <source>%1 sites with %2 devices wait to be mapped</source>
        <translation>%1 من المواقع بها %2 من الأجهزة تنتظر التعيين</translation>
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
        <translation>يكتب IT Glue إلى مسؤوليه بأن مفتاح Trivet يوشك أن ينتهي</translation>
    </message>
    <message>
        <source>Run this health check once: that uses the key.</source>
        <translation>شغّل هذا الفحص الشامل مرة واحدة: فذلك يستخدم المفتاح.</translation>
    </message>
    <message>
        <source>IT Glue takes Trivet&apos;s key back, unless it is used before</source>
        <translation>يسحب IT Glue مفتاح Trivet ما لم يُستخدم قبل ذلك</translation>
    </message>
    <message>
        <source>Run the health check before this day, or create a new key after it.</source>
        <translation>شغّل الفحص الشامل قبل هذا اليوم، أو أنشئ مفتاحًا جديدًا بعده.</translation>
    </message>
    <message>
        <source>The oldest confirmation is three months old</source>
        <translation>مضى على أقدم تأكيد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Look at what no API shows once more, and confirm it again.</source>
        <translation>انظر مرة أخرى إلى ما لا تعرضه أي واجهة API، وأكّده من جديد.</translation>
    </message>
    <message>
        <source>The next automatic sync of SaaS Protection has run</source>
        <translation>انتهت المزامنة التلقائية التالية لـ SaaS Protection</translation>
    </message>
    <message>
        <source>Numbers in IT Glue may lag until then; nobody has to do anything.</source>
        <translation>قد تتأخر الأرقام في IT Glue حتى ذلك الحين؛ ولا يلزم أحدًا فعل شيء.</translation>
    </message>
    <message>
        <source>The access that Datto RMM gave Trivet for its key ends</source>
        <translation>ينتهي الوصول الذي منحه Datto RMM لـ Trivet مقابل مفتاحه</translation>
    </message>
    <message>
        <source>Trivet takes a new one by itself; nobody has to do anything.</source>
        <translation>يحصل Trivet على وصول جديد من تلقاء نفسه؛ ولا يلزم أحدًا فعل شيء.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Age of a secret; %1 the field it was pasted into, as &quot;Autotask: Password (Secret)&quot;</extracomment>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key last used</source>
        <translation>آخر استخدام لمفتاح IT Glue الخاص بـ Trivet</translation>
    </message>
    <message>
        <source>Datto RMM gave Trivet access for its key</source>
        <translation>منح Datto RMM وصولًا لـ Trivet مقابل مفتاحه</translation>
    </message>
    <message numerus="yes">
        <source>The oldest of %n confirmation(s)</source>
        <extracomment>%n confirmations there are</extracomment>
        <translation>
            <numerusform>أقدم التأكيدات، وعددها %n</numerusform>
            <numerusform>أقدم التأكيدات، وعددها %n</numerusform>
            <numerusform>أقدم التأكيدات، وعددها %n</numerusform>
            <numerusform>أقدم التأكيدات، وعددها %n</numerusform>
            <numerusform>أقدم التأكيدات، وعددها %n</numerusform>
            <numerusform>أقدم التأكيدات، وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long ago something happened</extracomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed since %1</source>
        <translation>فشل منذ %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you since %1</source>
        <translation>يحتاج إليك منذ %1</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm since %1</source>
        <translation>للتأكيد منذ %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>غير معروف منذ %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>ناجح: %Ln</numerusform>
            <numerusform>ناجح: %Ln</numerusform>
            <numerusform>ناجح: %Ln</numerusform>
            <numerusform>ناجح: %Ln</numerusform>
            <numerusform>ناجح: %Ln</numerusform>
            <numerusform>ناجح: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed since %1</source>
        <translation>ناجح منذ %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>On a check that went wrong since the last visit</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Mended</source>
        <extracomment>On a check that was wrong at the last visit and is not any more</extracomment>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>A check, read aloud; %1 its name, %2 &quot;Failed&quot;, %3 &quot;New&quot; or nothing</extracomment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>What Trivet found</source>
        <extracomment>Column head: what Trivet saw</extracomment>
        <translation>ما وجده Trivet</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column head: since when a check stands as it does</extracomment>
        <translation>منذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <extracomment>Head of a group of checks</extracomment>
        <translation>
            <numerusform>‏%Ln فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>‏%Ln فحوص</numerusform>
            <numerusform>‏%Ln فحصًا</numerusform>
            <numerusform>‏%Ln فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>جديد منذ زيارتك الأخيرة: %Ln</numerusform>
            <numerusform>جديد منذ زيارتك الأخيرة: %Ln</numerusform>
            <numerusform>جديد منذ زيارتك الأخيرة: %Ln</numerusform>
            <numerusform>جديد منذ زيارتك الأخيرة: %Ln</numerusform>
            <numerusform>جديد منذ زيارتك الأخيرة: %Ln</numerusform>
            <numerusform>جديد منذ زيارتك الأخيرة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended since</source>
        <translation>
            <numerusform>أُصلح منذئذ: %Ln</numerusform>
            <numerusform>أُصلح منذئذ: %Ln</numerusform>
            <numerusform>أُصلح منذئذ: %Ln</numerusform>
            <numerusform>أُصلح منذئذ: %Ln</numerusform>
            <numerusform>أُصلح منذئذ: %Ln</numerusform>
            <numerusform>أُصلح منذئذ: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Device</source>
        <extracomment>What kind of record it is, in a table</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>عميل SaaS</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>نوع الشركة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع الجغرافي</translation>
    </message>
    <message>
        <source>User-defined field</source>
        <translation>حقل معرّف من المستخدم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column head: company, site or organization of a record</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column head: the vendor</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column head: kind of a record</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column head: the vendor&apos;s number of a record</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Beside a site without a company: the company whose name is close</extracomment>
        <translation>مقترح: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column head: what is particular about a record</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Open step</source>
        <translation>فتح الخطوة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>‏%Ln إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>‏%Ln إعدادات</numerusform>
            <numerusform>‏%Ln إعدادًا</numerusform>
            <numerusform>‏%Ln إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>خاطئ: %Ln</numerusform>
            <numerusform>خاطئ: %Ln</numerusform>
            <numerusform>خاطئ: %Ln</numerusform>
            <numerusform>خاطئ: %Ln</numerusform>
            <numerusform>خاطئ: %Ln</numerusform>
            <numerusform>خاطئ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
            <numerusform>للتأكيد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>مطابق: %Ln</numerusform>
            <numerusform>مطابق: %Ln</numerusform>
            <numerusform>مطابق: %Ln</numerusform>
            <numerusform>مطابق: %Ln</numerusform>
            <numerusform>مطابق: %Ln</numerusform>
            <numerusform>مطابق: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>لم يُقرأ: %Ln</numerusform>
            <numerusform>لم يُقرأ: %Ln</numerusform>
            <numerusform>لم يُقرأ: %Ln</numerusform>
            <numerusform>لم يُقرأ: %Ln</numerusform>
            <numerusform>لم يُقرأ: %Ln</numerusform>
            <numerusform>لم يُقرأ: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خاطئ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>كما هو موصى به</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير معدّ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not set up</source>
        <translation>
            <numerusform>لا شيء غير مُعدّ</numerusform>
            <numerusform>واحد غير مُعدّ</numerusform>
            <numerusform>اثنان غير مُعدَّين</numerusform>
            <numerusform>%Ln غير مُعدّة</numerusform>
            <numerusform>%Ln غير مُعدّ</numerusform>
            <numerusform>%Ln غير مُعدّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show check</source>
        <translation>عرض الفحص</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a setting, %2 &quot;Passed&quot; or &quot;Needs you&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لديك</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Would be doubled</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>سيتكرر</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What the first sync will do with a record: several records fit</extracomment>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <extracomment>What the first sync will do with a record: it belongs to another system</extracomment>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>What the first sync will do with a record: nothing, it fits none on the other side</extracomment>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Will be created</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>سيُنشأ</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What the first sync will do with a record: it joins one that is there</extracomment>
        <translation>ينضم</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open the user list in Autotask</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>افتح قائمة المستخدمين في Autotask</translation>
    </message>
    <message>
        <source>Your own security level needs Admin permission for Resources/Users (HR).</source>
        <extracomment>Step 0.1, instruction note. Resources/Users (HR) is a portal label</extracomment>
        <translation>يحتاج مستوى أمانك أنت إلى صلاحية Admin في Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Open the New menu, choose New API User, and set these two values</source>
        <extracomment>Step 0.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>افتح القائمة New واختر New API User واضبط هاتين القيمتين</translation>
    </message>
    <message>
        <source>This user is for Trivet alone. Custom shows the identifier to you; users bound to Datto RMM or IT Glue have one that only the vendor knows, so Trivet cannot sign in as them. A copy of the security level works too, if it can read companies, configuration items, products, and resources.</source>
        <extracomment>Step 0.1, instruction note. Custom, Datto RMM and IT Glue are portal labels</extracomment>
        <translation>هذا المستخدم لـ Trivet وحده. يعرض Custom المعرّف لك؛ أما المستخدمون المرتبطون بـ Datto RMM أو IT Glue فلهم معرّف لا يعرفه إلا المورّد، فلا يستطيع Trivet تسجيل الدخول بهم. وتصلح أيضًا نسخة من مستوى الأمان إذا كانت تستطيع قراءة الشركات وعناصر التكوين والمنتجات والموارد.</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste them and the identifier below before you save</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>أنشئ المفتاح والسر، ثم الصقهما مع المعرّف أدناه قبل أن تحفظ</translation>
    </message>
    <message>
        <source>Turn on API access in Datto RMM</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>شغّل الوصول إلى API في Datto RMM</translation>
    </message>
    <message>
        <source>Do this first: without it, users have no API section.</source>
        <extracomment>Step 0.1, instruction note. API is a portal label</extracomment>
        <translation>افعل هذا أولًا: من دونه لا يظهر للمستخدمين قسم API.</translation>
    </message>
    <message>
        <source>Create a Datto RMM user for Trivet alone</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>أنشئ مستخدم Datto RMM لـ Trivet وحده</translation>
    </message>
    <message>
        <source>Keys can do what their user can do. Below Administrator, some lists stay closed. A user of its own keeps working when a colleague leaves.</source>
        <extracomment>Step 0.1, instruction note. Administrator is a portal label</extracomment>
        <translation>تستطيع المفاتيح ما يستطيعه مستخدمها. دون مستوى Administrator تبقى بعض القوائم مغلقة. ويستمر المستخدم المستقل في العمل عندما يغادر زميل.</translation>
    </message>
    <message>
        <source>Open that user, choose Generate API Keys, Copy all, then Save User</source>
        <extracomment>Step 0.1, instruction heading. Generate API Keys, Copy all and Save User are portal labels</extracomment>
        <translation>افتح ذلك المستخدم واختر Generate API Keys ثم Copy all ثم Save User</translation>
    </message>
    <message>
        <source>Paste what Copy all gives you into any Datto RMM field below; Trivet sorts it. The secret key is shown only now, and the keys may not work before Save User.</source>
        <extracomment>Step 0.1, instruction note. API URL, Copy all and Save User are portal labels</extracomment>
        <translation>الصق ما يعطيه Copy all في أي حقل من حقول Datto RMM أدناه؛ ويوزعه Trivet. لا يظهر المفتاح السري إلا الآن، وقد لا تعمل المفاتيح قبل Save User.</translation>
    </message>
    <message>
        <source>IT Glue in use already? Give a key now</source>
        <extracomment>Step 0.1, instruction heading. A key: an API key</extracomment>
        <translation>هل تستخدم IT Glue بالفعل؟ أدخل مفتاحًا الآن</translation>
    </message>
    <message>
        <source>Then the next step can look at its links too. Otherwise leave it: step 2.1 asks for it.</source>
        <extracomment>Step 0.1, instruction note</extracomment>
        <translation>عندها يمكن للخطوة التالية أن تنظر إلى روابطه أيضًا. وإلا فاتركه: ستطلبه الخطوة 2.1.</translation>
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
        <translation>أنت</translation>
    </message>
    <message>
        <source>IT Glue, if you use it already</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own IT Glue values, which may be left out here</extracomment>
        <translation>‏IT Glue، إذا كنت تستخدمه بالفعل</translation>
    </message>
    <message>
        <source>abc123@your-domain</source>
        <extracomment>Step 0.1, example in the field; the part before @ is made up by Autotask</extracomment>
        <translation>abc123@your-domain</translation>
    </message>
    <message>
        <source>Looks like an e-mail address, but is the key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>يشبه عنوان بريد إلكتروني، لكنه المفتاح وليس بريد جهة الاتصال.</translation>
    </message>
    <message>
        <source>Appears after you choose Custom.</source>
        <extracomment>Step 0.1, hint under the field. Custom is a portal label</extracomment>
        <translation>يظهر بعد أن تختار Custom.</translation>
    </message>
    <message>
        <source>Autotask web address</source>
        <extracomment>Step 0.1, field label; shown where Autotask could not tell the zone of the user</extracomment>
        <translation>عنوان الويب لـ Autotask</translation>
    </message>
    <message>
        <source>https://ww5.autotask.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is</extracomment>
        <translation>https://ww5.autotask.net</translation>
    </message>
    <message>
        <source>From your browser, while you are signed in. It names your zone; wrong zones look like wrong secrets.</source>
        <extracomment>Step 0.1, hint under the field. Zone: the data center of Autotask that holds the customer&apos;s data</extracomment>
        <translation>من متصفحك وأنت مسجّل الدخول. يذكر نطاقك؛ ويبدو النطاق الخاطئ كأنه سر خاطئ.</translation>
    </message>
    <message>
        <source>https://platform-api.centrastage.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated
----------
Steps 0.1 and 3.1, example in the field. Keep the address as it is; only &quot;platform&quot; may be translated</extracomment>
        <translation>https://platform-api.centrastage.net</translation>
    </message>
    <message>
        <source>Names your platform, one of six. Wrong platforms look like wrong keys.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>يذكر منصتك، وهي واحدة من ست. وتبدو المنصة الخاطئة كأنها مفتاح خاطئ.</translation>
    </message>
    <message>
        <source>The Datto RMM user that these keys belong to.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>مستخدم Datto RMM الذي تخصه هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Step 0.1, field label</extracomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands beside what you confirm.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>يظهر إلى جانب ما تؤكّده.</translation>
    </message>
    <message>
        <source>Give Trivet its own access</source>
        <extracomment>Page title of step 0.1</extracomment>
        <translation>امنح Trivet وصولًا خاصًا به</translation>
    </message>
    <message>
        <source>Tenant and access</source>
        <extracomment>Step 0.1, in the rail. Tenant: the MSP whose systems are connected</extracomment>
        <translation>المستأجر والوصول</translation>
    </message>
    <message>
        <source>Trivet reads Autotask and Datto RMM to check each step for you. It signs in with users of its own, so that you can see and end its access.</source>
        <extracomment>Step 0.1, why</extracomment>
        <translation>يقرأ Trivet كلًّا من Autotask وDatto RMM لفحص كل خطوة من أجلك. ويسجّل الدخول بمستخدمين خاصين به، حتى تتمكن من رؤية وصوله وإنهائه.</translation>
    </message>
    <message>
        <source>Do this in Autotask and Datto RMM</source>
        <extracomment>Step 0.1, head of the instructions</extracomment>
        <translation>نفّذ هذا في Autotask وDatto RMM</translation>
    </message>
    <message>
        <source>Autotask shows the secret only once</source>
        <extracomment>Callout title, steps 0.1 and 1.1
----------
Callout title, steps 0.1, 1.1 and 2.3</extracomment>
        <translation>لا يعرض Autotask السر إلا مرة واحدة</translation>
    </message>
    <message>
        <source>After you save the user, nobody can read Password (Secret) again.</source>
        <extracomment>Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
----------
Callout text, steps 0.1, 1.1 and 2.3. Password (Secret) is a portal label</extracomment>
        <translation>بعد أن تحفظ المستخدم لا يمكن لأحد قراءة Password (Secret) من جديد.</translation>
    </message>
    <message>
        <source>Trivet tries a set of values once. After a refusal it waits until you change one, or check again, because Autotask locks a user after repeated failures.</source>
        <extracomment>Step 0.1, under the checks</extracomment>
        <translation>يجرّب Trivet مجموعة القيم مرة واحدة. وبعد الرفض ينتظر حتى تغيّر واحدة منها أو تعيد الفحص، لأن Autotask يقفل المستخدم بعد الإخفاق المتكرر.</translation>
    </message>
    <message>
        <source>Review what is already set up</source>
        <extracomment>Page title of step 0.2</extracomment>
        <translation>راجع ما هو معدّ بالفعل</translation>
    </message>
    <message>
        <source>Review current settings</source>
        <extracomment>Step 0.2, in the rail</extracomment>
        <translation>مراجعة الإعدادات الحالية</translation>
    </message>
    <message>
        <source>If some of your systems were connected before, compare your settings with the recommended ones first. Trivet only reads here.</source>
        <extracomment>Step 0.2, why</extracomment>
        <translation>إذا كان بعض أنظمتك متصلًا من قبل، فقارن إعداداتك أولًا بالإعدادات الموصى بها. يقتصر Trivet هنا على القراءة.</translation>
    </message>
    <message>
        <source>Nothing here holds Next. Each open point comes back at the step that mends it.</source>
        <extracomment>Step 0.2, under the checks</extracomment>
        <translation>لا شيء هنا يوقف «التالي». تعود كل نقطة مفتوحة عند الخطوة التي تصلحها.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>Chapter title</extracomment>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Create the API user for Datto RMM</source>
        <extracomment>Page title of step 1.1</extracomment>
        <translation>إنشاء مستخدم API لـ Datto RMM</translation>
    </message>
    <message>
        <source>Create API user</source>
        <extracomment>Step 1.1, in the rail
----------
Steps 1.1 and 2.3, in the rail</extracomment>
        <translation>إنشاء مستخدم API</translation>
    </message>
    <message>
        <source>Datto RMM signs in to Autotask as this user. It can use the API, but it can never open the Autotask screens.</source>
        <extracomment>Step 1.1, why</extracomment>
        <translation>يسجّل Datto RMM الدخول إلى Autotask بهذا المستخدم. يمكنه استخدام API، لكن لا يمكنه أبدًا فتح شاشات Autotask.</translation>
    </message>
    <message>
        <source>Do this in Autotask</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>نفّذ هذا في Autotask</translation>
    </message>
    <message>
        <source>Go to the user list</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>اذهب إلى قائمة المستخدمين</translation>
    </message>
    <message>
        <source>Organization Settings &amp; Users may read Company Settings &amp; Users.</source>
        <extracomment>Step 1.1, instruction note; both are portal labels</extracomment>
        <translation>قد يظهر Organization Settings &amp; Users باسم Company Settings &amp; Users.</translation>
    </message>
    <message>
        <source>Open the New menu and choose New API User</source>
        <extracomment>Step 1.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>افتح القائمة New واختر New API User</translation>
    </message>
    <message>
        <source>Make a new user, not Trivet&apos;s and not a colleague&apos;s. Shared users lock each other out, and nobody can tell whose calls they are.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>أنشئ مستخدمًا جديدًا، لا مستخدم Trivet ولا مستخدم زميل. فالمستخدمون المشتركون يقفل بعضهم بعضًا، ولا يمكن لأحد معرفة صاحب الاستدعاءات.</translation>
    </message>
    <message>
        <source>Fill in the General section and set these two values</source>
        <extracomment>Step 1.1, instruction heading. General is a portal label</extracomment>
        <translation>املأ القسم General واضبط هاتين القيمتين</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste both below before you save</source>
        <extracomment>Step 1.1, instruction heading
----------
Step 2.3, instruction heading</extracomment>
        <translation>أنشئ المفتاح والسر، ثم الصقهما أدناه قبل أن تحفظ</translation>
    </message>
    <message>
        <source>Datto RMM wants the part after @ to be the primary domain of your Autotask database.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>يشترط Datto RMM أن يكون الجزء الذي يلي @ هو المجال الأساسي لقاعدة بيانات Autotask لديك.</translation>
    </message>
    <message>
        <source>Make sure that its password does not expire</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>تأكد من أن كلمة مروره لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>The vendor&apos;s pages disagree on which API users are exempt. Look at the user and at your password rules; an expired password stops every sync.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>تختلف صفحات المورّد في مستخدمي API المستثنين. انظر إلى المستخدم وإلى قواعد كلمات المرور لديك؛ فكلمة المرور المنتهية توقف كل مزامنة.</translation>
    </message>
    <message>
        <source>The key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 1.1, hint under the field</extracomment>
        <translation>المفتاح، وليس بريد جهة الاتصال.</translation>
    </message>
    <message>
        <source>Only Datto RMM can sign in as this user, so step 1.3 proves the secret. Trivet repeats these checks every 30 seconds and changes nothing in Autotask.</source>
        <extracomment>Step 1.1, under the checks</extracomment>
        <translation>لا يستطيع تسجيل الدخول بهذا المستخدم إلا Datto RMM، لذلك تثبت الخطوة 1.3 صحة السر. يكرر Trivet هذه الفحوص كل 30 ثانية ولا يغيّر شيئًا في Autotask.</translation>
    </message>
    <message>
        <source>Allow protected data for this user</source>
        <extracomment>Page title of step 1.2</extracomment>
        <translation>السماح لهذا المستخدم بالبيانات المحمية</translation>
    </message>
    <message>
        <source>Allow protected data</source>
        <extracomment>Step 1.2, in the rail</extracomment>
        <translation>السماح بالبيانات المحمية</translation>
    </message>
    <message>
        <source>Without this permission Datto RMM cannot fill protected fields, and your devices arrive incomplete.</source>
        <extracomment>Step 1.2, why</extracomment>
        <translation>من دون هذه الصلاحية لا يستطيع Datto RMM ملء الحقول المحمية، فتصل أجهزتك ناقصة.</translation>
    </message>
    <message>
        <source>Open the list of permissions</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>افتح قائمة الصلاحيات</translation>
    </message>
    <message>
        <source>Resources/Users may read Resources/Users (HR).</source>
        <extracomment>Step 1.2, instruction note; both are portal labels</extracomment>
        <translation>قد يظهر Resources/Users باسم Resources/Users (HR).</translation>
    </message>
    <message>
        <source>Find the user that you just created</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>ابحث عن المستخدم الذي أنشأته للتو</translation>
    </message>
    <message>
        <source>Select every box in its row, then save</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>حدّد كل خانة في صفه، ثم احفظ</translation>
    </message>
    <message>
        <source>The three-way guide asks for Edit Protected Data, Datto RMM&apos;s own page for all boxes. All of them satisfies both.</source>
        <extracomment>Step 1.2, instruction note. Edit Protected Data is a portal label</extracomment>
        <translation>يطلب الدليل الثلاثي Edit Protected Data، وتطلب صفحة Datto RMM جميع الخانات. تحديدها جميعًا يفي بالطلبين.</translation>
    </message>
    <message>
        <source>Trivet cannot see these boxes</source>
        <extracomment>Callout title, step 1.2</extracomment>
        <translation>لا يستطيع Trivet رؤية هذه الخانات</translation>
    </message>
    <message>
        <source>No API shows another user&apos;s permissions, so a box left out shows up only later. Look once more, then choose Confirm.</source>
        <extracomment>Callout text, step 1.2. Confirm is the button in the check</extracomment>
        <translation>لا توجد واجهة API تعرض صلاحيات مستخدم آخر، لذلك لا تظهر الخانة المنسية إلا لاحقًا. انظر مرة أخرى، ثم اختر «تأكيد».</translation>
    </message>
    <message>
        <source>What Trivet&apos;s own user may see is read from Autotask. It says nothing about the user for Datto RMM.</source>
        <extracomment>Step 1.2, under the checks</extracomment>
        <translation>يُقرأ من Autotask ما يمكن لمستخدم Trivet الخاص رؤيته. ولا يقول ذلك شيئًا عن مستخدم Datto RMM.</translation>
    </message>
    <message>
        <source>Turn on Autotask in Datto RMM</source>
        <extracomment>Page title of step 1.3</extracomment>
        <translation>تشغيل Autotask في Datto RMM</translation>
    </message>
    <message>
        <source>Turn on in Datto RMM</source>
        <extracomment>Steps 1.3 and 3.3, in the rail</extracomment>
        <translation>التشغيل في Datto RMM</translation>
    </message>
    <message>
        <source>Datto RMM signs in with the new API user and reads your customer accounts for the first time.</source>
        <extracomment>Step 1.3, why</extracomment>
        <translation>يسجّل Datto RMM الدخول بمستخدم API الجديد ويقرأ حسابات عملائك للمرة الأولى.</translation>
    </message>
    <message>
        <source>plus the first sync</source>
        <extracomment>Step 1.3, after &quot;About 5 min, &quot;</extracomment>
        <translation>إضافة إلى المزامنة الأولى</translation>
    </message>
    <message>
        <source>Do this in Datto RMM</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>نفّذ هذا في Datto RMM</translation>
    </message>
    <message>
        <source>Open the Autotask integration</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>افتح تكامل Autotask</translation>
    </message>
    <message>
        <source>On the API Credentials tab, choose Turn On</source>
        <extracomment>Step 1.3, instruction heading. API Credentials and Turn On are portal labels</extracomment>
        <translation>في علامة التبويب API Credentials اختر Turn On</translation>
    </message>
    <message>
        <source>Enter the API user from step 1.1</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>أدخل مستخدم API من الخطوة 1.1</translation>
    </message>
    <message>
        <source>Choose which accounts become sites</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>اختر الحسابات التي تصبح مواقع</translation>
    </message>
    <message>
        <source>Start with customers only. You can add other types later.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>ابدأ بالعملاء فقط. يمكنك إضافة أنواع أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Choose Save and check now</source>
        <extracomment>Step 1.3, instruction heading. Save and check now is a portal label</extracomment>
        <translation>اختر Save and check now</translation>
    </message>
    <message>
        <source>When the tabs open, map each site to its company</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>عندما تُفتح علامات التبويب، عيّن لكل موقع شركته</translation>
    </message>
    <message>
        <source>Look for the tab with sites or accounts; its name differs. Trivet lists the sites still open and suggests a company. They must be done before step 1.6.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>ابحث عن علامة التبويب التي فيها المواقع أو الحسابات؛ فاسمها يختلف. يسرد Trivet المواقع التي ما زالت مفتوحة ويقترح شركة. يجب إنجازها قبل الخطوة 1.6.</translation>
    </message>
    <message>
        <source>The other tabs stay locked for a while</source>
        <extracomment>Callout title, step 1.3</extracomment>
        <translation>تبقى علامات التبويب الأخرى مقفلة لبعض الوقت</translation>
    </message>
    <message>
        <source>Datto RMM opens them when its first sync is done. Trivet watches for the first linked site.</source>
        <extracomment>Callout text, step 1.3</extracomment>
        <translation>يفتحها Datto RMM عندما تنتهي مزامنته الأولى. يترقّب Trivet أول موقع مربوط.</translation>
    </message>
    <message>
        <source>You can leave this page. Trivet keeps looking and marks the step when the first site appears.</source>
        <extracomment>Step 1.3, under the checks</extracomment>
        <translation>يمكنك مغادرة هذه الصفحة. يواصل Trivet النظر ويضع علامة على الخطوة عند ظهور أول موقع.</translation>
    </message>
    <message>
        <source>Autotask and Datto RMM</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>‏Autotask وDatto RMM</translation>
    </message>
    <message>
        <source>Map device types</source>
        <extracomment>Page title and rail title of step 1.4</extracomment>
        <translation>تعيين أنواع الأجهزة</translation>
    </message>
    <message>
        <source>IT Glue sorts devices by configuration item type, so every device type needs a product and a type.</source>
        <extracomment>Step 1.4, why</extracomment>
        <translation>يفرز IT Glue الأجهزة حسب نوع عنصر التكوين، لذلك يحتاج كل نوع جهاز إلى منتج ونوع.</translation>
    </message>
    <message>
        <source>Add missing configuration item types in Autotask first</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>أضف أنواع عناصر التكوين الناقصة في Autotask أولًا</translation>
    </message>
    <message>
        <source>Datto RMM can create products, but it can only choose types that exist. One Autotask page says that new customers need no device types; another that IT Glue needs them. Give every row a type.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>يستطيع Datto RMM إنشاء المنتجات، لكنه لا يستطيع إلا اختيار أنواع موجودة. تقول إحدى صفحات Autotask إن العملاء الجدد لا يحتاجون إلى أنواع أجهزة، وتقول أخرى إن IT Glue يحتاج إليها. امنح كل صف نوعًا.</translation>
    </message>
    <message>
        <source>Open the Devices tab and leave Map Devices off</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>افتح علامة التبويب Devices واترك Map Devices متوقفًا</translation>
    </message>
    <message>
        <source>Choose the material code</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>اختر رمز المادة</translation>
    </message>
    <message>
        <source>Hardware, if you are not sure. You can change it on the product in Autotask later.</source>
        <extracomment>Step 1.4, instruction note. Hardware is the usual value in Autotask</extracomment>
        <translation>اختر Hardware إذا لم تكن متأكدًا. يمكنك تغييره في المنتج في Autotask لاحقًا.</translation>
    </message>
    <message>
        <source>Keep both overwrite options on</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>أبقِ خيارَي الكتابة فوق القيم قيد التشغيل</translation>
    </message>
    <message>
        <source>They keep names and numbers in Autotask equal to Datto RMM&apos;s.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>يُبقيان الأسماء والأرقام في Autotask مساوية لما في Datto RMM.</translation>
    </message>
    <message>
        <source>Set each device type as in the table</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>اضبط كل نوع جهاز كما في الجدول</translation>
    </message>
    <message>
        <source>Each one needs an Autotask product and a configuration item type. With Create New, Datto RMM makes a product such as RMM_Desktop.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value, RMM_Desktop the name Datto RMM gives</extracomment>
        <translation>يحتاج كل منها إلى منتج في Autotask ونوع عنصر تكوين. مع Create New ينشئ Datto RMM منتجًا مثل RMM_Desktop.</translation>
    </message>
    <message>
        <source>Choose Save, wait a minute, and refresh the page</source>
        <extracomment>Step 1.4, instruction heading. Save is a portal label</extracomment>
        <translation>اختر Save وانتظر دقيقة، ثم حدّث الصفحة</translation>
    </message>
    <message>
        <source>Create New then turns into the name of the new product.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value</extracomment>
        <translation>يتحول Create New عندئذ إلى اسم المنتج الجديد.</translation>
    </message>
    <message>
        <source>Material code</source>
        <extracomment>Step 1.4, field label</extracomment>
        <translation>رمز المادة</translation>
    </message>
    <message>
        <source>Used for every product</source>
        <extracomment>Step 1.4, hint under the field</extracomment>
        <translation>يُستخدم لكل منتج</translation>
    </message>
    <message>
        <source>Reference name, when the RMM hostname differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>الاسم المرجعي، عندما يختلف اسم مضيف RMM</translation>
    </message>
    <message>
        <source>Overwrite in Autotask</source>
        <extracomment>Step 1.4, head of the two overwrite options</extracomment>
        <translation>الكتابة فوق القيم في Autotask</translation>
    </message>
    <message>
        <source>Reference number, when the RMM device ID differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>الرقم المرجعي، عندما يختلف معرّف جهاز RMM</translation>
    </message>
    <message>
        <source>Keep Map Devices off</source>
        <extracomment>Callout title, step 1.4. Map Devices is a portal label</extracomment>
        <translation>أبقِ Map Devices متوقفًا</translation>
    </message>
    <message>
        <source>Devices that sync before the products are checked arrive without a type and need repair by hand.</source>
        <extracomment>Callout text, step 1.4</extracomment>
        <translation>الأجهزة التي تتزامن قبل فحص المنتجات تصل بلا نوع وتحتاج إلى إصلاح يدوي.</translation>
    </message>
    <message>
        <source>No API shows the Devices tab. Trivet compares this table with what it reads, and you confirm what you saved.</source>
        <extracomment>Step 1.4, under the checks</extracomment>
        <translation>لا توجد واجهة API تعرض علامة التبويب Devices. يقارن Trivet هذا الجدول بما يقرؤه، وتؤكّد أنت ما حفظته.</translation>
    </message>
    <message>
        <source>Check the products in Autotask</source>
        <extracomment>Page title of step 1.5</extracomment>
        <translation>فحص المنتجات في Autotask</translation>
    </message>
    <message>
        <source>Check products</source>
        <extracomment>Step 1.5, in the rail</extracomment>
        <translation>فحص المنتجات</translation>
    </message>
    <message>
        <source>A device takes its type from its product. A product without one sends untyped devices to IT Glue.</source>
        <extracomment>Step 1.5, why</extracomment>
        <translation>يأخذ الجهاز نوعه من منتجه. والمنتج الذي بلا نوع يرسل إلى IT Glue أجهزة بلا نوع.</translation>
    </message>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Step 1.5, head of the table</extracomment>
        <translation>المنتجات المربوطة بـ Datto RMM</translation>
    </message>
    <message>
        <source>Open the product list and look for each name</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>افتح قائمة المنتجات وابحث عن كل اسم</translation>
    </message>
    <message>
        <source>Autotask does not show which device type a product belongs to. The table here does, and so does the Devices tab in Datto RMM.</source>
        <extracomment>Step 1.5, instruction note</extracomment>
        <translation>لا يعرض Autotask نوع الجهاز الذي يتبعه المنتج. يعرضه الجدول هنا، وكذلك علامة التبويب Devices في Datto RMM.</translation>
    </message>
    <message>
        <source>Choose the product&apos;s name, and on Edit Product set Default Configuration Item Type</source>
        <extracomment>Step 1.5, instruction heading. Edit Product and Default Configuration Item Type are portal labels</extracomment>
        <translation>اختر اسم المنتج، واضبط Default Configuration Item Type في Edit Product</translation>
    </message>
    <message>
        <source>Default Configuration Item Type may read Default Device Type. No API shows it, so Trivet cannot look for you.</source>
        <extracomment>Step 1.5, instruction note; both are portal labels</extracomment>
        <translation>قد يظهر Default Configuration Item Type باسم Default Device Type. لا توجد واجهة API تعرضه، لذلك لا يستطيع Trivet النظر نيابةً عنك.</translation>
    </message>
    <message>
        <source>Save, and confirm that product in the table</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>احفظ، وأكّد ذلك المنتج في الجدول</translation>
    </message>
    <message>
        <source>Product just created?</source>
        <extracomment>Callout title, step 1.5</extracomment>
        <translation>هل أُنشئ المنتج للتو؟</translation>
    </message>
    <message>
        <source>Datto RMM needs about a minute. Refresh its page, then check again here.</source>
        <extracomment>Callout text, step 1.5</extracomment>
        <translation>يحتاج Datto RMM إلى نحو دقيقة. حدّث صفحته، ثم أعد الفحص هنا.</translation>
    </message>
    <message>
        <source>Devices that arrive in step 1.6 show whether the defaults are right.</source>
        <extracomment>Step 1.5, under the checks</extracomment>
        <translation>تُظهر الأجهزة التي تصل في الخطوة 1.6 ما إذا كانت الأنواع الافتراضية صحيحة.</translation>
    </message>
    <message>
        <source>Sync the devices</source>
        <extracomment>Page title of step 1.6</extracomment>
        <translation>مزامنة الأجهزة</translation>
    </message>
    <message>
        <source>Sync devices</source>
        <extracomment>Step 1.6, in the rail</extracomment>
        <translation>مزامنة الأجهزة</translation>
    </message>
    <message>
        <source>Devices now travel from Datto RMM to Autotask. You can close Trivet; the sync goes on without it.</source>
        <extracomment>Step 1.6, why</extracomment>
        <translation>تنتقل الأجهزة الآن من Datto RMM إلى Autotask. يمكنك إغلاق Trivet؛ فالمزامنة تستمر من دونه.</translation>
    </message>
    <message>
        <source>plus the sync</source>
        <extracomment>Step 1.6, after &quot;About 3 min, &quot;
----------
Step 3.3, after &quot;About 4 min, &quot;
----------
Step 4.3, after &quot;About 10 min, &quot;</extracomment>
        <translation>إضافة إلى المزامنة</translation>
    </message>
    <message>
        <source>Open the Devices tab and turn on Map Devices</source>
        <extracomment>Step 1.6, instruction heading</extracomment>
        <translation>افتح علامة التبويب Devices وشغّل Map Devices</translation>
    </message>
    <message>
        <source>Only now: sites, types, and products are checked, so that every device arrives complete.</source>
        <extracomment>Step 1.6, instruction note</extracomment>
        <translation>الآن فقط: المواقع والأنواع والمنتجات مفحوصة، حتى يصل كل جهاز كاملًا.</translation>
    </message>
    <message>
        <source>Choose Save, then Confirm in the check here</source>
        <extracomment>Step 1.6, instruction heading. Save and Confirm are labels of buttons</extracomment>
        <translation>اختر Save، ثم «تأكيد» في الفحص هنا</translation>
    </message>
    <message>
        <source>Turn on Map Devices only when the sites are mapped</source>
        <extracomment>Callout title, step 1.6. Map Devices is a portal label</extracomment>
        <translation>لا تشغّل Map Devices إلا بعد تعيين المواقع</translation>
    </message>
    <message>
        <source>Devices on a site without a company never reach Autotask. Look at the checks first.</source>
        <extracomment>Callout text, step 1.6</extracomment>
        <translation>الأجهزة على موقع بلا شركة لا تصل إلى Autotask أبدًا. انظر إلى الفحوص أولًا.</translation>
    </message>
    <message>
        <source>Existing devices may take a day to follow a change, so Trivet calls a device missing only after 24 hours.</source>
        <extracomment>Step 1.6, under the checks</extracomment>
        <translation>قد تحتاج الأجهزة الموجودة إلى يوم لتتبع التغيير، لذلك لا يعدّ Trivet الجهاز ناقصًا إلا بعد 24 ساعة.</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <extracomment>Step 2.1, heading over Trivet&apos;s own IT Glue values; a product name, not translated</extracomment>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>My IT Glue plan has no API</source>
        <extracomment>Step 2.1, switch. Plan: what the customer pays IT Glue for</extracomment>
        <translation>خطة IT Glue لدي لا تشمل API</translation>
    </message>
    <message>
        <source>Trivet then asks you to look, instead of reading for itself.</source>
        <extracomment>Step 2.1, hint under the switch</extracomment>
        <translation>عندها يطلب منك Trivet أن تنظر، بدلًا من أن يقرأ بنفسه.</translation>
    </message>
    <message>
        <source>Make a key for Trivet in IT Glue</source>
        <extracomment>Step 2.1, instruction heading. A key: an API key</extracomment>
        <translation>أنشئ مفتاحًا لـ Trivet في IT Glue</translation>
    </message>
    <message>
        <source>Only an Administrator can, on a plan that includes the API. Keys cannot be limited to reading, so leave Password Access off: Trivet never asks for passwords.</source>
        <extracomment>Step 2.1, instruction note. Administrator and Password Access are portal labels</extracomment>
        <translation>لا يستطيع ذلك إلا Administrator، في خطة تشمل API. لا يمكن قصر المفاتيح على القراءة، لذلك اترك Password Access متوقفًا: لا يطلب Trivet كلمات المرور أبدًا.</translation>
    </message>
    <message>
        <source>IT Glue shows a key only once, and revokes one that nobody used for 90 days. Trivet tells you the date.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>لا يعرض IT Glue المفتاح إلا مرة واحدة، ويلغي المفتاح الذي لم يستخدمه أحد مدة 90 يومًا. يخبرك Trivet بالتاريخ.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>صدّر نسخة احتياطية حديثة من IT Glue</translation>
    </message>
    <message>
        <source>IT Glue has no recycle bin: an organization that is deleted is gone, with all its documents and passwords.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>ليس في IT Glue سلة محذوفات: فالمؤسسة المحذوفة تضيع مع جميع مستنداتها وكلمات مرورها.</translation>
    </message>
    <message>
        <source>Give Company Name as your own company is written in Autotask</source>
        <extracomment>Step 2.1, instruction heading. Company Name is a portal label</extracomment>
        <translation>اكتب Company Name كما كُتب اسم شركتك في Autotask</translation>
    </message>
    <message>
        <source>Your own company then joins your main organization.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>تنضم شركتك عندئذ إلى مؤسستك الرئيسية.</translation>
    </message>
    <message>
        <source>Fill in names and serial numbers of your devices in Autotask</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>املأ أسماء أجهزتك وأرقامها التسلسلية في Autotask</translation>
    </message>
    <message>
        <source>IT Glue first looks for a configuration that matches a device, and creates one only if it finds none. It compares these fields letter by letter, so they must be the same on both sides before you connect. Look at type, location, and contact as well. Some fields have another name in IT Glue; the last page lists them.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>يبحث IT Glue أولًا عن تكوين يطابق الجهاز، ولا ينشئ واحدًا إلا إذا لم يجد. وهو يقارن هذه الحقول حرفًا بحرف، لذلك يجب أن تكون متساوية في الجانبين قبل الاتصال. انظر أيضًا إلى النوع والموقع الجغرافي وجهة الاتصال. لبعض الحقول اسم آخر في IT Glue؛ تسردها الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Work through the forecast below, from the top</source>
        <extracomment>Step 2.1, instruction heading. The forecast is the table on this page</extracomment>
        <translation>عالج التوقّع أدناه من الأعلى إلى الأسفل</translation>
    </message>
    <message>
        <source>Rename what nearly matches and merge what is there twice. Once Autotask is connected, names and types can be changed in Autotask alone.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>أعد تسمية ما يكاد يطابق، وادمج ما هو مكرر. بعد اتصال Autotask لا يمكن تغيير الأسماء والأنواع إلا في Autotask.</translation>
    </message>
    <message>
        <source>Review existing data</source>
        <extracomment>Page title and rail title of step 2.1</extracomment>
        <translation>مراجعة البيانات الموجودة</translation>
    </message>
    <message>
        <source>What does not match exactly is created a second time at the first sync. Here you see it beforehand, while it is still easy to mend.</source>
        <extracomment>Step 2.1, why</extracomment>
        <translation>ما لا يطابق تمامًا يُنشأ مرة ثانية في المزامنة الأولى. هنا تراه مسبقًا ما دام إصلاحه سهلًا.</translation>
    </message>
    <message>
        <source>more if much has to be tidied</source>
        <extracomment>Step 2.1, after &quot;About 15 min, &quot;</extracomment>
        <translation>أكثر إذا لزم ترتيب الكثير</translation>
    </message>
    <message>
        <source>Do this in IT Glue</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>نفّذ هذا في IT Glue</translation>
    </message>
    <message>
        <source>Coming from another PSA?</source>
        <extracomment>Callout title, step 2.1. PSA: software like Autotask</extracomment>
        <translation>هل تنتقل من PSA آخر؟</translation>
    </message>
    <message>
        <source>When you disconnect it, its configurations stay behind as orphans. Archive them before Autotask brings its own.</source>
        <extracomment>Callout text, step 2.1. PSA: software like Autotask</extracomment>
        <translation>عندما تفصله تبقى تكويناته يتيمة. أرشفها قبل أن يأتي Autotask بتكويناته.</translation>
    </message>
    <message>
        <source>A forecast from names and numbers that Trivet reads. IT Glue decides at its first sync, by its own rules.</source>
        <extracomment>Step 2.1, under the checks</extracomment>
        <translation>توقّع من الأسماء والأرقام التي يقرؤها Trivet. أما القرار فلـ IT Glue في مزامنته الأولى وفق قواعده.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Autotask</source>
        <extracomment>Page title of step 2.2</extracomment>
        <translation>تشغيل IT Glue في Autotask</translation>
    </message>
    <message>
        <source>Turn on in Autotask</source>
        <extracomment>Step 2.2, in the rail; the IT Glue integration is turned on in Autotask</extracomment>
        <translation>التشغيل في Autotask</translation>
    </message>
    <message>
        <source>Autotask needs your IT Glue subdomain and region. Both are part of the address you see when you are signed in.</source>
        <extracomment>Step 2.2, why</extracomment>
        <translation>يحتاج Autotask إلى المجال الفرعي لـ IT Glue لديك وإلى المنطقة. كلاهما جزء من العنوان الذي تراه عندما تكون مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Open the IT Glue integration</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>افتح تكامل IT Glue</translation>
    </message>
    <message>
        <source>Select Enable IT Glue Integration</source>
        <extracomment>Step 2.2, instruction heading. Enable IT Glue Integration is a portal label</extracomment>
        <translation>حدّد Enable IT Glue Integration</translation>
    </message>
    <message>
        <source>Enter the subdomain and choose the region</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>أدخل المجال الفرعي واختر المنطقة</translation>
    </message>
    <message>
        <source>The subdomain alone, without dots. Datto RMM asks for the full address instead, in step 3.3.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>المجال الفرعي وحده دون نقاط. أما Datto RMM فيطلب العنوان الكامل في الخطوة 3.3.</translation>
    </message>
    <message>
        <source>Choose Save and Close</source>
        <extracomment>Step 2.2, instruction heading. Save and Close is a portal label</extracomment>
        <translation>اختر Save and Close</translation>
    </message>
    <message>
        <source>User profiles in Autotask get an IT Glue tab, where people link their own accounts. Nobody has to do that now, and users whom IT Glue does not know can be imported in step 2.4 or later.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>تحصل ملفات تعريف المستخدمين في Autotask على علامة تبويب IT Glue يربط فيها الأشخاص حساباتهم. لا يلزم أحدًا فعل ذلك الآن، ويمكن استيراد المستخدمين الذين لا يعرفهم IT Glue في الخطوة 2.4 أو بعدها.</translation>
    </message>
    <message>
        <source>This is one half of the link</source>
        <extracomment>Callout title, step 2.2</extracomment>
        <translation>هذا نصف الربط</translation>
    </message>
    <message>
        <source>It shows IT Glue inside Autotask. The sync of companies and devices is set up in IT Glue, in step 2.4.</source>
        <extracomment>Callout text, step 2.2</extracomment>
        <translation>إنه يعرض IT Glue داخل Autotask. أما مزامنة الشركات والأجهزة فتُعدّ في IT Glue في الخطوة 2.4.</translation>
    </message>
    <message>
        <source>No API shows this switch, so confirm it after you save. Trivet compares the region with the one that accepts your key.</source>
        <extracomment>Step 2.2, under the checks</extracomment>
        <translation>لا توجد واجهة API تعرض هذا المفتاح، لذلك أكّده بعد الحفظ. يقارن Trivet المنطقة بتلك التي تقبل مفتاحك.</translation>
    </message>
    <message>
        <source>Create the API user for IT Glue</source>
        <extracomment>Page title of step 2.3</extracomment>
        <translation>إنشاء مستخدم API لـ IT Glue</translation>
    </message>
    <message>
        <source>IT Glue signs in to Autotask as this second user. With one user for both, you could never tell which system made a change.</source>
        <extracomment>Step 2.3, why</extracomment>
        <translation>يسجّل IT Glue الدخول إلى Autotask بهذا المستخدم الثاني. مع مستخدم واحد للاثنين لا يمكنك أبدًا معرفة النظام الذي أجرى تغييرًا.</translation>
    </message>
    <message>
        <source>In the user list, open the New menu and choose New API User</source>
        <extracomment>Step 2.3, instruction heading. New and New API User are portal labels</extracomment>
        <translation>في قائمة المستخدمين افتح القائمة New واختر New API User</translation>
    </message>
    <message>
        <source>As in step 1.1, but a new user: not Datto RMM&apos;s, and not Trivet&apos;s.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>كما في الخطوة 1.1، لكنه مستخدم جديد: لا مستخدم Datto RMM ولا مستخدم Trivet.</translation>
    </message>
    <message>
        <source>In the General section, set the level and the other vendor</source>
        <extracomment>Step 2.3, instruction heading. General is a portal label</extracomment>
        <translation>في القسم General اضبط المستوى والمورّد الآخر</translation>
    </message>
    <message>
        <source>The list may read ITG - Documentation Management. The vendor cannot be seen from outside, so look twice.</source>
        <extracomment>Step 2.3, instruction note; both are portal values</extracomment>
        <translation>قد تظهر في القائمة عبارة ITG - Documentation Management. لا يمكن رؤية المورّد من الخارج، لذلك انظر مرتين.</translation>
    </message>
    <message>
        <source>The next step enters them in IT Glue. As in step 1.1, make sure that the user&apos;s password does not expire.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>تُدخلها الخطوة التالية في IT Glue. وكما في الخطوة 1.1، تأكد من أن كلمة مرور المستخدم لا تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>Let this user see protected data</source>
        <extracomment>Step 2.3, instruction heading</extracomment>
        <translation>دع هذا المستخدم يرى البيانات المحمية</translation>
    </message>
    <message>
        <source>Select View Protected Data in its row, then save. That is enough while two-way sync is off; Edit Protected Data does no harm.</source>
        <extracomment>Step 2.3, instruction note; both are portal labels</extracomment>
        <translation>حدّد View Protected Data في صفه، ثم احفظ. هذا يكفي ما دامت المزامنة ثنائية الاتجاه متوقفة؛ ولا ضرر من Edit Protected Data.</translation>
    </message>
    <message>
        <source>The key of the new user, not the one from step 1.1.</source>
        <extracomment>Step 2.3, hint under the field</extracomment>
        <translation>مفتاح المستخدم الجديد، وليس مفتاح الخطوة 1.1.</translation>
    </message>
    <message>
        <source>Only IT Glue can sign in as this user, so the first sync in step 2.5 proves the secret.</source>
        <extracomment>Step 2.3, under the checks</extracomment>
        <translation>لا يستطيع تسجيل الدخول بهذا المستخدم إلا IT Glue، لذلك تثبت المزامنة الأولى في الخطوة 2.5 صحة السر.</translation>
    </message>
    <message>
        <source>Autotask and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>‏Autotask وIT Glue</translation>
    </message>
    <message>
        <source>The types that Datto RMM maps, so that both see the same companies.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>الأنواع التي يعيّنها Datto RMM، حتى يرى كلاهما الشركات نفسها.</translation>
    </message>
    <message>
        <source>The ones you manage</source>
        <extracomment>Step 2.4, recommended setting: classifications of customers</extracomment>
        <translation>التي تديرها</translation>
    </message>
    <message>
        <source>Those in use</source>
        <extracomment>Step 2.4, recommended setting: configuration item types; the names stand beside it</extracomment>
        <translation>المستخدمة</translation>
    </message>
    <message>
        <source>A device whose type is left out never reaches IT Glue.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>الجهاز الذي يُترك نوعه لا يصل إلى IT Glue أبدًا.</translation>
    </message>
    <message>
        <source>The ones you work in</source>
        <extracomment>Step 2.4, recommended setting: ticket queues</extracomment>
        <translation>التي تعمل فيها</translation>
    </message>
    <message>
        <source>Selected, it brings devices without a type in as Autotask Default, and each has to be mended by hand.</source>
        <extracomment>Step 2.4, note of a recommended setting. Autotask Default is a portal value</extracomment>
        <translation>عند تحديده يُدخل الأجهزة التي بلا نوع على أنها Autotask Default، ويجب إصلاح كل منها يدويًا.</translation>
    </message>
    <message>
        <source>Nothing goes on until this is off.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>لا شيء يستمر حتى يتوقف هذا.</translation>
    </message>
    <message>
        <source>Connect IT Glue and set the sync</source>
        <extracomment>Page title of step 2.4</extracomment>
        <translation>وصل IT Glue وضبط المزامنة</translation>
    </message>
    <message>
        <source>Connect and set sync</source>
        <extracomment>Step 2.4, in the rail</extracomment>
        <translation>الوصل وضبط المزامنة</translation>
    </message>
    <message>
        <source>Choose what flows from Autotask into IT Glue. Sync only what you manage, to keep IT Glue tidy.</source>
        <extracomment>Step 2.4, why</extracomment>
        <translation>اختر ما ينتقل من Autotask إلى IT Glue. زامن ما تديره فقط، حتى يبقى IT Glue مرتبًا.</translation>
    </message>
    <message>
        <source>Under Business Management &amp; Ticketing, choose the tile Autotask</source>
        <extracomment>Step 2.4, instruction heading; both are portal labels</extracomment>
        <translation>ضمن Business Management &amp; Ticketing اختر المربع Autotask</translation>
    </message>
    <message>
        <source>New is at the top right. You need to be Administrator or Manager; a Manager needs access to every organization.</source>
        <extracomment>Step 2.4, instruction note. New is a portal label</extracomment>
        <translation>يوجد New في أعلى اليمين. يجب أن تكون Administrator أو Manager؛ ويحتاج Manager إلى الوصول إلى كل مؤسسة.</translation>
    </message>
    <message>
        <source>Enter the API user from step 2.3, then choose Connect</source>
        <extracomment>Step 2.4, instruction heading. Connect is a portal label</extracomment>
        <translation>أدخل مستخدم API من الخطوة 2.3، ثم اختر Connect</translation>
    </message>
    <message>
        <source>The key, not an e-mail address. Default Account Manager has to be a person, never an API user.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>المفتاح، وليس بريدًا إلكترونيًا. يجب أن يكون Default Account Manager شخصًا، لا مستخدم API أبدًا.</translation>
    </message>
    <message>
        <source>Compare both tabs with this list, and tick what matches</source>
        <extracomment>Step 2.4, instruction heading; the list of settings stands below it</extracomment>
        <translation>قارن علامتَي التبويب بهذه القائمة، وضع علامة على ما يطابق</translation>
    </message>
    <message>
        <source>Choose Save</source>
        <extracomment>Step 2.4, instruction heading. Save is a portal label
----------
How-to &quot;Map user-defined fields&quot;, instruction heading. Save is a portal label</extracomment>
        <translation>اختر Save</translation>
    </message>
    <message>
        <source>The sync is queued by itself.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>تدخل المزامنة قائمة الانتظار من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>At the list of users, choose Skip</source>
        <extracomment>Step 2.4, instruction heading. Skip is a portal label</extracomment>
        <translation>عند قائمة المستخدمين اختر Skip</translation>
    </message>
    <message>
        <source>It shows everybody with an Autotask license, all selected, and Invite Users sends mail to each. To invite some now, clear the others first. You can invite all of them later.</source>
        <extracomment>Step 2.4, instruction note. Invite Users is a portal label</extracomment>
        <translation>تعرض كل من لديه ترخيص Autotask، والجميع محددون، ويرسل Invite Users بريدًا إلى كل منهم. لدعوة بعضهم الآن ألغِ تحديد الآخرين أولًا. يمكنك دعوة الجميع لاحقًا.</translation>
    </message>
    <message>
        <source>Leave two-way sync off</source>
        <extracomment>Callout title, step 2.4</extracomment>
        <translation>اترك المزامنة ثنائية الاتجاه متوقفة</translation>
    </message>
    <message>
        <source>With it on, every organization, configuration, contact, and location that stands on both sides needs an edit and a save by hand before it syncs.</source>
        <extracomment>Callout text, step 2.4</extracomment>
        <translation>إذا شُغّلت، فكل مؤسسة وتكوين وجهة اتصال وموقع جغرافي موجود في الجانبين يحتاج إلى تحرير وحفظ يدويين قبل أن يتزامن.</translation>
    </message>
    <message>
        <source>IT Glue has no API for its settings. What arrives in step 2.5 shows whether they are right. Autotask&apos;s help describes each of them under Integration with IT Glue.</source>
        <extracomment>Step 2.4, under the checks</extracomment>
        <translation>ليس لـ IT Glue واجهة API لإعداداته. ما يصل في الخطوة 2.5 يُظهر ما إذا كانت صحيحة. تصف مساعدة Autotask كلًّا منها ضمن Integration with IT Glue.</translation>
    </message>
    <message>
        <source>Follow the first sync</source>
        <extracomment>Page title of step 2.5</extracomment>
        <translation>متابعة المزامنة الأولى</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Step 2.5, in the rail</extracomment>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <source>Companies, locations, and devices now arrive in IT Glue. Wait until nothing moves any more: linking Datto RMM earlier makes duplicates.</source>
        <extracomment>Step 2.5, why</extracomment>
        <translation>تصل الشركات والمواقع الجغرافية والأجهزة الآن إلى IT Glue. انتظر حتى لا يتحرك شيء: فربط Datto RMM قبل ذلك يسبب التكرار.</translation>
    </message>
    <message>
        <source>plus the sync, mostly under an hour</source>
        <extracomment>Step 2.5, after &quot;About 5 min, &quot;</extracomment>
        <translation>إضافة إلى المزامنة، وهي غالبًا أقل من ساعة</translation>
    </message>
    <message>
        <source>To begin sooner, choose Start Manual Sync for Autotask</source>
        <extracomment>Step 2.5, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>لتبدأ أبكر، اختر Start Manual Sync لـ Autotask</translation>
    </message>
    <message>
        <source>This only moves it up in the queue. Once is enough.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>هذا يقدّمها في قائمة الانتظار فقط. مرة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Watch the Status column under Active Integrations</source>
        <extracomment>Step 2.5, instruction heading. Active Integrations is a portal label</extracomment>
        <translation>راقب العمود Status ضمن Active Integrations</translation>
    </message>
    <message>
        <source>It goes from Queued to Syncing... to OK. No API tells that status, so the one shown here is inferred from what has arrived.</source>
        <extracomment>Step 2.5, instruction note. Queued, Syncing... and OK are portal values</extracomment>
        <translation>ينتقل من Queued إلى Syncing... ثم إلى OK. لا توجد واجهة API تذكر هذه الحالة، لذلك فالحالة المعروضة هنا مستنتجة مما وصل.</translation>
    </message>
    <message>
        <source>If nothing moves for an hour, read the log</source>
        <extracomment>Step 2.5, instruction heading</extracomment>
        <translation>إذا لم يتحرك شيء مدة ساعة، فاقرأ السجل</translation>
    </message>
    <message>
        <source>Look for a refused sign-in, a type that is not selected, or a pause. Start the sync by hand once; if it stalls again, send the log to IT Glue&apos;s support.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>ابحث عن تسجيل دخول مرفوض أو نوع غير محدد أو إيقاف مؤقت. ابدأ المزامنة يدويًا مرة واحدة؛ وإذا تعثرت من جديد فأرسل السجل إلى دعم IT Glue.</translation>
    </message>
    <message>
        <source>Mend types in Autotask, not in IT Glue</source>
        <extracomment>Callout title, step 2.5</extracomment>
        <translation>أصلح الأنواع في Autotask، لا في IT Glue</translation>
    </message>
    <message>
        <source>IT Glue locks what it syncs. Change the device in Autotask, and the next sync brings it over.</source>
        <extracomment>Callout text, step 2.5</extracomment>
        <translation>يقفل IT Glue ما يزامنه. غيّر الجهاز في Autotask، وتنقله المزامنة التالية.</translation>
    </message>
    <message>
        <source>You can close Trivet; the sync goes on without it. What is missing is told apart from what is still on its way.</source>
        <extracomment>Step 2.5, under the checks</extracomment>
        <translation>يمكنك إغلاق Trivet؛ فالمزامنة تستمر من دونه. ويُميَّز الناقص عمّا لا يزال في الطريق.</translation>
    </message>
    <message>
        <source>Values of Copy all</source>
        <extracomment>Step 3.1, heading over the values that Copy all gives</extracomment>
        <translation>قيم Copy all</translation>
    </message>
    <message>
        <source>Create API keys in Datto RMM</source>
        <extracomment>Page title of step 3.1</extracomment>
        <translation>إنشاء مفاتيح API في Datto RMM</translation>
    </message>
    <message>
        <source>Create API keys</source>
        <extracomment>Step 3.1, in the rail</extracomment>
        <translation>إنشاء مفاتيح API</translation>
    </message>
    <message>
        <source>IT Glue reads Datto RMM through these keys. A user made only for this keeps the link alive when people leave.</source>
        <extracomment>Step 3.1, why</extracomment>
        <translation>يقرأ IT Glue بيانات Datto RMM بهذه المفاتيح. والمستخدم المخصص لهذا وحده يُبقي الربط حيًّا عندما يغادر الأشخاص.</translation>
    </message>
    <message>
        <source>Create a user for this link alone</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>أنشئ مستخدمًا لهذا الربط وحده</translation>
    </message>
    <message>
        <source>Any name will do that says what it is for. One security level has to be chosen; which one makes no difference to these keys. Trivet&apos;s own user is not for this.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>يصلح أي اسم يبيّن غرضه. يجب اختيار مستوى أمان واحد؛ ولا فرق لهذه المفاتيح أيّها يكون. مستخدم Trivet الخاص ليس لهذا الغرض.</translation>
    </message>
    <message>
        <source>Choose Create User, then open it by its name on the Users page</source>
        <extracomment>Step 3.1, instruction heading. Create User is a portal label</extracomment>
        <translation>اختر Create User، ثم افتحه باسمه في الصفحة Users</translation>
    </message>
    <message>
        <source>In the API section, choose Generate API Keys</source>
        <extracomment>Step 3.1, instruction heading; both are portal labels</extracomment>
        <translation>في القسم API اختر Generate API Keys</translation>
    </message>
    <message>
        <source>Choose Copy all, then Save User</source>
        <extracomment>Step 3.1, instruction heading. Copy all and Save User are portal labels</extracomment>
        <translation>اختر Copy all، ثم Save User</translation>
    </message>
    <message>
        <source>The secret key is shown only now. The keys may not work before Save User, so paste them after it.</source>
        <extracomment>Step 3.1, instruction note. Save User is a portal label</extracomment>
        <translation>لا يظهر المفتاح السري إلا الآن. وقد لا تعمل المفاتيح قبل Save User، لذلك الصقها بعده.</translation>
    </message>
    <message>
        <source>Paste into any field below</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>الصق في أي حقل أدناه</translation>
    </message>
    <message>
        <source>Trivet sorts the three values: API URL, key, and secret key.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>يوزع Trivet القيم الثلاث: API URL والمفتاح والمفتاح السري.</translation>
    </message>
    <message>
        <source>Its first word is the platform, one of six. IT Glue asks for it next.</source>
        <extracomment>Step 3.1, hint under the field</extracomment>
        <translation>كلمته الأولى هي المنصة، وهي واحدة من ست. وسيطلبها IT Glue بعد ذلك.</translation>
    </message>
    <message>
        <source>Next: match by Autotask companies</source>
        <extracomment>Callout title, step 3.1</extracomment>
        <translation>التالي: المطابقة حسب شركات Autotask</translation>
    </message>
    <message>
        <source>IT Glue is going to ask how to match organizations. Choose Autotask Companies.</source>
        <extracomment>Callout text, step 3.1. Autotask Companies is a portal label</extracomment>
        <translation>سيسأل IT Glue كيف تُطابَق المؤسسات. اختر Autotask Companies.</translation>
    </message>
    <message>
        <source>Trivet signs in with these keys once, to prove them, and then uses its own again.</source>
        <extracomment>Step 3.1, under the checks</extracomment>
        <translation>يسجّل Trivet الدخول بهذه المفاتيح مرة واحدة لإثباتها، ثم يعود إلى مفاتيحه الخاصة.</translation>
    </message>
    <message>
        <source>Connect Datto RMM in IT Glue</source>
        <extracomment>Page title of step 3.2</extracomment>
        <translation>وصل Datto RMM في IT Glue</translation>
    </message>
    <message>
        <source>Connect in IT Glue</source>
        <extracomment>Steps 3.2 and 4.2, in the rail</extracomment>
        <translation>الوصل في IT Glue</translation>
    </message>
    <message>
        <source>Live data of Datto RMM is laid over the configurations that came from Autotask. Matched by companies, both meet in the same organization.</source>
        <extracomment>Step 3.2, why</extracomment>
        <translation>تُعرض بيانات Datto RMM الحية فوق التكوينات التي جاءت من Autotask. وعند المطابقة حسب الشركات يلتقي الاثنان في المؤسسة نفسها.</translation>
    </message>
    <message>
        <source>plus matching</source>
        <extracomment>Step 3.2, after &quot;About 5 min, &quot;</extracomment>
        <translation>إضافة إلى المطابقة</translation>
    </message>
    <message>
        <source>Under RMM Tools, choose Datto RMM</source>
        <extracomment>Step 3.2, instruction heading; both are portal labels</extracomment>
        <translation>ضمن RMM Tools اختر Datto RMM</translation>
    </message>
    <message>
        <source>New is at the top right of the page.</source>
        <extracomment>Step 3.2, instruction note. New is a portal label</extracomment>
        <translation>يوجد New في أعلى يمين الصفحة.</translation>
    </message>
    <message>
        <source>Choose the platform and enter the keys from step 3.1</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>اختر المنصة وأدخل المفاتيح من الخطوة 3.1</translation>
    </message>
    <message>
        <source>The platform is the first word of the API URL, before -api.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>المنصة هي الكلمة الأولى في API URL، قبل ‎-api‎.</translation>
    </message>
    <message>
        <source>Choose Connect</source>
        <extracomment>Step 3.2, instruction heading. Connect is a portal label</extracomment>
        <translation>اختر Connect</translation>
    </message>
    <message>
        <source>Choose Autotask Companies, then Save</source>
        <extracomment>Step 3.2, instruction heading. Autotask Companies and Save are portal labels</extracomment>
        <translation>اختر Autotask Companies، ثم Save</translation>
    </message>
    <message>
        <source>The other choice is Datto RMM sites. Look again before you save.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>الخيار الآخر هو مواقع Datto RMM. انظر مرة أخرى قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>After the first sync, look at what is not matched</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>بعد المزامنة الأولى انظر إلى ما لم يُطابَق</translation>
    </message>
    <message>
        <source>Organizations join by exact name, devices by MAC address and serial number. Take Accept Suggestion where it is right, Match To where it is not. Create Organization only after a search, or you have it twice. Change Match mends a wrong one.</source>
        <extracomment>Step 3.2, instruction note; Accept Suggestion, Match To and Create Organization are portal labels</extracomment>
        <translation>تنضم المؤسسات بالاسم المطابق تمامًا، والأجهزة بعنوان MAC والرقم التسلسلي. خذ Accept Suggestion حيث يكون صحيحًا، وMatch To حيث لا يكون. ولا تستخدم Create Organization إلا بعد البحث، وإلا تكررت المؤسسة. ويصلح Change Match المطابقة الخاطئة.</translation>
    </message>
    <message>
        <source>Do not match by sites</source>
        <extracomment>Callout title, step 3.2</extracomment>
        <translation>لا تطابق حسب المواقع</translation>
    </message>
    <message>
        <source>Where site and company have different names, each customer would stand in IT Glue twice.</source>
        <extracomment>Callout text, step 3.2</extracomment>
        <translation>حيث يختلف اسم الموقع عن اسم الشركة، سيوجد العميل مرتين في IT Glue.</translation>
    </message>
    <message>
        <source>No API shows this choice. Matches that arrive in step 3.3 show what it was.</source>
        <extracomment>Step 3.2, under the checks</extracomment>
        <translation>لا توجد واجهة API تعرض هذا الاختيار. تُظهر المطابقات التي تصل في الخطوة 3.3 ما كان عليه.</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Datto RMM</source>
        <extracomment>Page title of step 3.3</extracomment>
        <translation>تشغيل IT Glue في Datto RMM</translation>
    </message>
    <message>
        <source>Technicians then see documents and passwords of IT Glue beside the device. It closes the third side of the trivet.</source>
        <extracomment>Step 3.3, why</extracomment>
        <translation>يرى الفنيون عندئذ مستندات IT Glue وكلمات مروره إلى جانب الجهاز. وبه يكتمل الضلع الثالث من المثلث.</translation>
    </message>
    <message>
        <source>On the API Details card, choose Turn On</source>
        <extracomment>Step 3.3, instruction heading. API Details and Turn On are portal labels</extracomment>
        <translation>في البطاقة API Details اختر Turn On</translation>
    </message>
    <message>
        <source>Enter the full address and choose the region</source>
        <extracomment>Step 3.3, instruction heading</extracomment>
        <translation>أدخل العنوان الكامل واختر المنطقة</translation>
    </message>
    <message>
        <source>The field is called Subdomain, but it wants the whole URL. Autotask took only the first word of it.</source>
        <extracomment>Step 3.3, instruction note. Subdomain is a portal label</extracomment>
        <translation>اسم الحقل Subdomain، لكنه يطلب عنوان URL كاملًا. أما Autotask فأخذ كلمته الأولى فقط.</translation>
    </message>
    <message>
        <source>Choose Save and Check Now</source>
        <extracomment>Step 3.3, instruction heading. Save and Check Now is a portal label</extracomment>
        <translation>اختر Save and Check Now</translation>
    </message>
    <message>
        <source>If you are signed in to IT Glue in the same browser, it connects. If not, it asks you to sign in: choose Authenticate.</source>
        <extracomment>Step 3.3, instruction note. Authenticate is a portal label</extracomment>
        <translation>إذا كنت مسجّل الدخول إلى IT Glue في المتصفح نفسه، فسيتصل. وإلا فسيطلب منك تسجيل الدخول: اختر Authenticate.</translation>
    </message>
    <message>
        <source>Look for Saved and authenticated on the button</source>
        <extracomment>Step 3.3, instruction heading. Saved and authenticated is a portal label</extracomment>
        <translation>ابحث عن Saved and authenticated على الزر</translation>
    </message>
    <message>
        <source>The button is grayed out then, as it should be. The values stay, and so does your own sign-in, until somebody turns the integration off.</source>
        <extracomment>Step 3.3, instruction note</extracomment>
        <translation>يكون الزر عندئذ باهتًا، كما ينبغي. وتبقى القيم ويبقى تسجيل دخولك حتى يوقف أحد التكامل.</translation>
    </message>
    <message>
        <source>Each person signs in once</source>
        <extracomment>Callout title, step 3.3</extracomment>
        <translation>يسجّل كل شخص الدخول مرة واحدة</translation>
    </message>
    <message>
        <source>This connects your account alone. Everybody else opens a device, chooses IT Glue at the top right, and then Authenticate.</source>
        <extracomment>Callout text, step 3.3. IT Glue and Authenticate are labels in Datto RMM</extracomment>
        <translation>هذا يصل حسابك وحده. أما الآخرون فيفتح كل منهم جهازًا ويختار IT Glue في أعلى اليمين، ثم Authenticate.</translation>
    </message>
    <message>
        <source>IT Glue does not tell how the sync stands. Trivet counts the configurations that carry data of Datto RMM. Datto RMM&apos;s help has more under IT Glue Integration.</source>
        <extracomment>Step 3.3, under the checks</extracomment>
        <translation>لا يذكر IT Glue حالة المزامنة. يعدّ Trivet التكوينات التي تحمل بيانات Datto RMM. وفي مساعدة Datto RMM مزيد من التفاصيل ضمن IT Glue Integration.</translation>
    </message>
    <message>
        <source>Datto RMM and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>‏Datto RMM وIT Glue</translation>
    </message>
    <message>
        <source>Key pair of the Partner Portal</source>
        <extracomment>Step 4.1, heading over the key pair of the Datto Partner Portal</extracomment>
        <translation>زوج مفاتيح Partner Portal</translation>
    </message>
    <message>
        <source>Get the keys and look at your clients</source>
        <extracomment>Page title of step 4.1</extracomment>
        <translation>الحصول على المفاتيح والاطلاع على عملاء SaaS</translation>
    </message>
    <message>
        <source>API keys and clients</source>
        <extracomment>Step 4.1, in the rail</extracomment>
        <translation>مفاتيح API وعملاء SaaS</translation>
    </message>
    <message>
        <source>IT Glue can show for each customer what SaaS Protection backs up. It needs a key pair, and every client linked in the Datto Partner Portal.</source>
        <extracomment>Step 4.1, why</extracomment>
        <translation>يمكن لـ IT Glue أن يعرض لكل عميل ما يحفظه SaaS Protection احتياطيًا. ويحتاج ذلك إلى زوج مفاتيح، وإلى ربط كل عميل SaaS في Datto Partner Portal.</translation>
    </message>
    <message>
        <source>Do this in the Datto Partner Portal</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>نفّذ هذا في Datto Partner Portal</translation>
    </message>
    <message>
        <source>A subscription to SaaS Protection, the Partner Portal set up, and the role Administrator or Manager in IT Glue.</source>
        <extracomment>Step 4.1, instruction note; Administrator and Manager are roles in IT Glue</extracomment>
        <translation>اشتراك في SaaS Protection، وإعداد Partner Portal، والدور Administrator أو Manager في IT Glue.</translation>
    </message>
    <message>
        <source>Create a key pair</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>أنشئ زوج مفاتيح</translation>
    </message>
    <message>
        <source>Leave Select Vendor and the contact e-mail empty. A key with a vendor is refused for SaaS Protection, though it works elsewhere. With Select Organization it sees that one client only.</source>
        <extracomment>Step 4.1, instruction note; Select Vendor and Select Organization are portal labels</extracomment>
        <translation>اترك Select Vendor وبريد جهة الاتصال فارغين. فالمفتاح الذي له مورّد يُرفض في SaaS Protection وإن عمل في غيره. ومع Select Organization لا يرى إلا عميل SaaS ذاك.</translation>
    </message>
    <message>
        <source>Open View keys, and paste both below</source>
        <extracomment>Step 4.1, instruction heading. View keys is a portal label</extracomment>
        <translation>افتح View keys والصق الاثنين أدناه</translation>
    </message>
    <message>
        <source>The same kind of pair serves BCDR, so a pair that you already use for it works too, unless it has a vendor.</source>
        <extracomment>Step 4.1, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>النوع نفسه من الأزواج يخدم BCDR، لذلك يصلح أيضًا الزوج الذي تستخدمه له، ما لم يكن له مورّد.</translation>
    </message>
    <message>
        <source>Link clients that are missing</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>اربط عملاء SaaS الناقصين</translation>
    </message>
    <message>
        <source>Find the customer&apos;s organization in the Partner Portal and link its SaaS Protection services. IT Glue lists it after one more sync, automatic or by hand. Until then billing and backup may suffer too.</source>
        <extracomment>Step 4.1, instruction note</extracomment>
        <translation>ابحث عن مؤسسة العميل في Partner Portal واربط خدمات SaaS Protection الخاصة بها. يسردها IT Glue بعد مزامنة أخرى، تلقائية أو يدوية. وحتى ذلك الحين قد تتأثر الفوترة والنسخ الاحتياطي أيضًا.</translation>
    </message>
    <message>
        <source>Know what the numbers in IT Glue will mean</source>
        <extracomment>Step 4.1, instruction heading. Product names and services stay as they are</extracomment>
        <translation>اعرف معنى الأرقام في IT Glue</translation>
    </message>
    <message>
        <source>Microsoft 365: OneDrive, SharePoint, Exchange (in places called Shared Mailbox), and Teams. Google Workspace: Drive, shared drives, Gmail, Contacts, and Calendar. Protected seats are active seats; archived ones are not counted.</source>
        <extracomment>Step 4.1, instruction note; products and services of Microsoft and Google, Shared Mailbox is a portal word</extracomment>
        <translation>‏Microsoft 365: OneDrive وSharePoint وExchange (ويُسمى في مواضع Shared Mailbox) وTeams. ‏Google Workspace: Drive ومحركات الأقراص المشتركة وGmail وContacts وCalendar. المقاعد المحمية هي المقاعد النشطة؛ ولا تُعدّ المقاعد المؤرشفة.</translation>
    </message>
    <message>
        <source>IT Glue uses the pair of my BCDR integration</source>
        <extracomment>Step 4.1, switch. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>يستخدم IT Glue زوج تكامل BCDR لدي</translation>
    </message>
    <message>
        <source>Then both share one fate: change the pair, and both stop.</source>
        <extracomment>Step 4.1, hint under the switch</extracomment>
        <translation>عندها يشترك الاثنان في المصير: غيّر الزوج فيتوقف كلاهما.</translation>
    </message>
    <message>
        <source>Leave Select Vendor empty</source>
        <extracomment>Callout title, step 4.1. Select Vendor is a portal label</extracomment>
        <translation>اترك Select Vendor فارغًا</translation>
    </message>
    <message>
        <source>It is the most common reason for a pair that looks right and is refused.</source>
        <extracomment>Callout text, step 4.1</extracomment>
        <translation>هذا أكثر الأسباب شيوعًا لرفض زوج يبدو صحيحًا.</translation>
    </message>
    <message>
        <source>The Partner Portal answers slowly, sometimes after more than a minute. Trivet counts seats and never stores who has one.</source>
        <extracomment>Step 4.1, under the checks</extracomment>
        <translation>يجيب Partner Portal ببطء، وأحيانًا بعد أكثر من دقيقة. يعدّ Trivet المقاعد ولا يحفظ أبدًا أسماء أصحابها.</translation>
    </message>
    <message>
        <source>Connect SaaS Protection in IT Glue</source>
        <extracomment>Page title of step 4.2</extracomment>
        <translation>وصل SaaS Protection في IT Glue</translation>
    </message>
    <message>
        <source>IT Glue reads your clients and looks for organizations of the same name. What it suggests beyond that, you decide.</source>
        <extracomment>Step 4.2, why</extracomment>
        <translation>يقرأ IT Glue عملاء SaaS ويبحث عن مؤسسات بالاسم نفسه. وما يقترحه غير ذلك تقرره أنت.</translation>
    </message>
    <message>
        <source>Open a new integration and choose Datto SaaS Protection</source>
        <extracomment>Step 4.2, instruction heading; a product name</extracomment>
        <translation>افتح تكاملًا جديدًا واختر Datto SaaS Protection</translation>
    </message>
    <message>
        <source>Admin may read Account, and New is the green + New.</source>
        <extracomment>Step 4.2, instruction note; both are portal labels</extracomment>
        <translation>قد يظهر Admin باسم Account، وNew هو الزر الأخضر + New.</translation>
    </message>
    <message>
        <source>Enter both keys, then choose Connect</source>
        <extracomment>Step 4.2, instruction heading. Connect is a portal label</extracomment>
        <translation>أدخل المفتاحين، ثم اختر Connect</translation>
    </message>
    <message>
        <source>With a BCDR integration in place, IT Glue offers to reuse its credentials. That is less work now, but a new key for one then cuts off the other.</source>
        <extracomment>Step 4.2, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>إذا كان تكامل BCDR موجودًا، عرض IT Glue إعادة استخدام بيانات اعتماده. هذا أقل عملًا الآن، لكن المفتاح الجديد لأحدهما يقطع الآخر لاحقًا.</translation>
    </message>
    <message>
        <source>Select that backup information is synced</source>
        <extracomment>Step 4.2, instruction heading</extracomment>
        <translation>حدّد مزامنة معلومات النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>IT Glue then pulls in what SaaS Protection has already set up.</source>
        <extracomment>Step 4.2, instruction note</extracomment>
        <translation>يجلب IT Glue عندئذ ما أعدّه SaaS Protection بالفعل.</translation>
    </message>
    <message>
        <source>Choose Leave for Review</source>
        <extracomment>Step 4.2, instruction heading. Leave for Review is a portal label</extracomment>
        <translation>اختر Leave for Review</translation>
    </message>
    <message>
        <source>Accept All Automatically takes every suggestion, the wrong ones too, and shows one customer&apos;s backups under another&apos;s name. Names that are exactly the same should match by themselves either way.</source>
        <extracomment>Step 4.2, instruction note. Accept All Automatically is a portal label</extracomment>
        <translation>يأخذ Accept All Automatically كل اقتراح، حتى الخاطئ منه، ويعرض نسخ عميل الاحتياطية باسم عميل آخر. أما الأسماء المتطابقة تمامًا فينبغي أن تتطابق من تلقاء نفسها في الحالتين.</translation>
    </message>
    <message>
        <source>Numbers may differ for a day</source>
        <extracomment>Callout title, step 4.2</extracomment>
        <translation>قد تختلف الأرقام مدة يوم</translation>
    </message>
    <message>
        <source>By itself, IT Glue syncs once in 24 hours, so its numbers and those of SaaS Protection may differ in between.</source>
        <extracomment>Callout text, step 4.2</extracomment>
        <translation>يزامن IT Glue من تلقاء نفسه مرة كل 24 ساعة، لذلك قد تختلف أرقامه عن أرقام SaaS Protection في أثناء ذلك.</translation>
    </message>
    <message>
        <source>No API shows this integration. Its log in IT Glue shows when it ran.</source>
        <extracomment>Step 4.2, under the checks</extracomment>
        <translation>لا توجد واجهة API تعرض هذا التكامل. يُظهر سجله في IT Glue متى عمل.</translation>
    </message>
    <message>
        <source>Match organizations</source>
        <extracomment>Page title and rail title of step 4.3</extracomment>
        <translation>مطابقة المؤسسات</translation>
    </message>
    <message>
        <source>IT Glue matches only identical names. Decide the rest here, then work through the same list in IT Glue.</source>
        <extracomment>Step 4.3, why</extracomment>
        <translation>لا يطابق IT Glue إلا الأسماء المتطابقة. قرر الباقي هنا، ثم عالج القائمة نفسها في IT Glue.</translation>
    </message>
    <message>
        <source>Open the Unmatched tab</source>
        <extracomment>Step 4.3, instruction heading. Unmatched is a portal label</extracomment>
        <translation>افتح علامة التبويب Unmatched</translation>
    </message>
    <message>
        <source>Use Actions of Datto SaaS Protection. The name of the client in SaaS Protection is compared with the name of the organization. Clients are called organizations there now.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>استخدم Actions الخاصة بـ Datto SaaS Protection. يُقارن اسم عميل SaaS في SaaS Protection باسم المؤسسة. يُسمى عملاء SaaS هناك الآن مؤسسات.</translation>
    </message>
    <message>
        <source>Accept Suggested Match where it is the list&apos;s organization, else use Match To</source>
        <extracomment>Step 4.3, instruction heading; both are portal labels</extracomment>
        <translation>خذ Accept Suggested Match حيث تكون مؤسسة القائمة، وإلا فاستخدم Match To</translation>
    </message>
    <message>
        <source>Accept a pair of exactly the same name too, if one still waits. Several clients may share one organization, such as one for Microsoft 365 and one for Google Workspace.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>اقبل أيضًا الزوج ذا الاسم المتطابق تمامًا إن بقي منتظرًا. ويمكن أن يتشارك عدة عملاء SaaS مؤسسة واحدة، كأن يكون أحدهم لـ Microsoft 365 والآخر لـ Google Workspace.</translation>
    </message>
    <message>
        <source>Create or ignore only what the list names</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>لا تنشئ ولا تتجاهل إلا ما تذكره القائمة</translation>
    </message>
    <message>
        <source>An ignored client never counts as unmatched again.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>عميل SaaS المتجاهَل لا يُعدّ غير مطابَق مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Mend a wrong match with Change Match</source>
        <extracomment>Step 4.3, instruction heading; portal labels</extracomment>
        <translation>أصلح المطابقة الخاطئة باستخدام Change Match</translation>
    </message>
    <message>
        <source>Wait for the queued sync, or choose Start Manual Sync for Datto SaaS Protection</source>
        <extracomment>Step 4.3, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>انتظر المزامنة المدرجة في قائمة الانتظار، أو اختر Start Manual Sync لـ Datto SaaS Protection</translation>
    </message>
    <message>
        <source>A change queues a sync for about an hour later. By hand it can run once in 6 hours; by itself it runs every 24 hours in any case. Status goes from Syncing... to OK, and the log keeps the times.</source>
        <extracomment>Step 4.3, instruction note. Status, Syncing... and OK are portal values</extracomment>
        <translation>يضع التغيير مزامنة في قائمة الانتظار بعد نحو ساعة. ويمكن تشغيلها يدويًا مرة كل 6 ساعات؛ وتعمل من تلقاء نفسها كل 24 ساعة على أي حال. ينتقل Status من Syncing... إلى OK، ويحتفظ السجل بالأوقات.</translation>
    </message>
    <message>
        <source>Open one organization and look for its card</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>افتح مؤسسة واحدة وابحث عن بطاقتها</translation>
    </message>
    <message>
        <source>The Datto SaaS Protection card on its home page proves the whole chain.</source>
        <extracomment>Step 4.3, instruction note. Datto SaaS Protection is the card&apos;s name</extracomment>
        <translation>تثبت بطاقة Datto SaaS Protection على صفحتها الرئيسية السلسلة كلها.</translation>
    </message>
    <message>
        <source>Search before you create</source>
        <extracomment>Callout title, step 4.3</extracomment>
        <translation>ابحث قبل أن تنشئ</translation>
    </message>
    <message>
        <source>If the organization exists under nearly the same name, creating it makes a duplicate. Inactive ones count too.</source>
        <extracomment>Callout text, step 4.3</extracomment>
        <translation>إذا كانت المؤسسة موجودة باسم يكاد يطابق، فإن إنشاءها يسبب التكرار. وتُحسب غير النشطة أيضًا.</translation>
    </message>
    <message>
        <source>A client missing from the list is not linked in the Partner Portal: see step 4.1. Ten minutes without a change are no fault; the queue takes an hour.</source>
        <extracomment>Step 4.3, under the checks. Partner Portal is a name</extracomment>
        <translation>عميل SaaS الناقص في القائمة غير مربوط في Partner Portal: انظر الخطوة 4.1. عشر دقائق دون تغيير ليست عطلًا؛ فقائمة الانتظار تستغرق ساعة.</translation>
    </message>
    <message>
        <source>SaaS Protection</source>
        <extracomment>Chapter title; the vendor&apos;s product name, not translated</extracomment>
        <translation>SaaS Protection</translation>
    </message>
    <message>
        <source>Look at the whole and hand it over</source>
        <extracomment>Page title of the last page</extracomment>
        <translation>النظر إلى الكل وتسليمه</translation>
    </message>
    <message>
        <source>Health check</source>
        <extracomment>Step 5.1, in the rail</extracomment>
        <translation>الفحص الشامل</translation>
    </message>
    <message>
        <source>Run this check again whenever a setting or a team member changes. Keys and confirmations grow old even if nobody touches them.</source>
        <extracomment>Step 5.1, why</extracomment>
        <translation>شغّل هذا الفحص من جديد كلما تغيّر إعداد أو عضو في الفريق. فالمفاتيح والتأكيدات تتقادم وإن لم يمسها أحد.</translation>
    </message>
    <message>
        <source>Nothing here holds you. What is open is named with the step that mends it.</source>
        <extracomment>Step 5.1, under the checks</extracomment>
        <translation>لا شيء هنا يوقفك. يُذكر ما هو مفتوح مع الخطوة التي تصلحه.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Chapter title of the last page</extracomment>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <extracomment>Field reference, note: a field of one product that the other does not have</extracomment>
        <translation>لا يُنقل</translation>
    </message>
    <message>
        <source>Shown live; IT Glue keeps no field of its own for it</source>
        <extracomment>Field reference, note: shown from Datto RMM&apos;s record, not kept as a field of its own</extracomment>
        <translation>يُعرض مباشرةً؛ وليس له حقل خاص في IT Glue</translation>
    </message>
    <message>
        <source>Matched letter by letter</source>
        <extracomment>Field reference, note</extracomment>
        <translation>يُطابَق حرفًا بحرف</translation>
    </message>
    <message>
        <source>Child companies become sub-organizations</source>
        <extracomment>Field reference, note</extracomment>
        <translation>تصبح الشركات الفرعية مؤسسات فرعية</translation>
    </message>
    <message>
        <source>Without one, the Product Name</source>
        <extracomment>Field reference, note. Product Name is a portal word</extracomment>
        <translation>عند غيابه، Product Name</translation>
    </message>
    <message>
        <source>Without one, Autotask Default</source>
        <extracomment>Field reference, note. Autotask Default is a portal value</extracomment>
        <translation>عند غيابه، Autotask Default</translation>
    </message>
    <message>
        <source>Taken from the product; created in IT Glue if missing</source>
        <extracomment>Field reference, notes of manufacturer and model</extracomment>
        <translation>يؤخذ من المنتج؛ ويُنشأ في IT Glue إن لم يوجد</translation>
    </message>
    <message>
        <source>Tickets travel one way only</source>
        <extracomment>Field reference, note: tickets travel from Autotask to IT Glue and never back</extracomment>
        <translation>تنتقل التذاكر في اتجاه واحد فقط</translation>
    </message>
    <message>
        <source>Devices are matched by it</source>
        <extracomment>Field reference, notes of serial number and MAC address of a device</extracomment>
        <translation>تُطابَق الأجهزة به</translation>
    </message>
    <message>
        <source>Matched by Autotask companies, as step 3.2 sets it</source>
        <extracomment>Field reference, note</extracomment>
        <translation>يُطابَق حسب شركات Autotask، كما تضبطه الخطوة 3.2</translation>
    </message>
    <message>
        <source>Opens the device in Datto RMM</source>
        <extracomment>Field reference, note</extracomment>
        <translation>يفتح الجهاز في Datto RMM</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Field reference, kind of record: what Autotask calls companies</extracomment>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Configurations</source>
        <extracomment>Field reference, kind of record: what Autotask calls devices</extracomment>
        <translation>التكوينات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Locations</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>المواقع الجغرافية</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Devices of Datto RMM</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>أجهزة Datto RMM</translation>
    </message>
    <message>
        <source>Any address of your IT Glue</source>
        <extracomment>Steps 0.1 and 2.1, field label</extracomment>
        <translation>أي عنوان من IT Glue لديك</translation>
    </message>
    <message>
        <source>https://subdomain.eu.itglue.com</source>
        <extracomment>Steps 0.1 and 2.1, example in the field. Keep the address as it is; only &quot;subdomain&quot; may be translated</extracomment>
        <translation>https://subdomain.eu.itglue.com</translation>
    </message>
    <message>
        <source>Copy it from the browser while you are signed in.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>انسخه من المتصفح وأنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Asked when the address does not name it. Keys of one region fail in another.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the choice of three regions</extracomment>
        <translation>تُطلب عندما لا يذكرها العنوان. مفاتيح منطقة ما تفشل في منطقة أخرى.</translation>
    </message>
    <message>
        <source>Begins with ITG.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>يبدأ بـ ITG.</translation>
    </message>
    <message>
        <source>Map user-defined fields</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>تعيين الحقول المعرّفة من المستخدم</translation>
    </message>
    <message>
        <source>See RMM data in Autotask</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, one short line</extracomment>
        <translation>رؤية بيانات RMM في Autotask</translation>
    </message>
    <message>
        <source>Datto RMM keeps values of your own choice on each device, such as disk encryption, the disks it found, or whether the next Windows would run. Components fill them in. Mapped, they show on the device in Autotask, and nobody has to change windows for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, why. Component: a script of Datto RMM</extracomment>
        <translation>يحتفظ Datto RMM على كل جهاز بقيم من اختيارك، مثل تشفير القرص أو الأقراص التي وجدها أو إمكان تشغيل Windows التالي. تملؤها المكوّنات. وبعد تعيينها تظهر على الجهاز في Autotask، فلا يحتاج أحد إلى تبديل النوافذ من أجلها.</translation>
    </message>
    <message>
        <source>Under User-Defined Field Mapping, select the fields to sync</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. User-Defined Field Mapping is a portal label</extracomment>
        <translation>ضمن User-Defined Field Mapping حدّد الحقول المراد مزامنتها</translation>
    </message>
    <message>
        <source>The name and meaning of a field are yours; Datto RMM only numbers them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>اسم الحقل ومعناه من شأنك؛ ولا يفعل Datto RMM سوى ترقيمها.</translation>
    </message>
    <message>
        <source>In Autotask, edit the device category your devices have</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>في Autotask حرّر فئة الأجهزة التي تتبعها أجهزتك</translation>
    </message>
    <message>
        <source>The default one is often called Standard. It takes an administrator.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>غالبًا ما تُسمى الفئة الافتراضية Standard. ويتطلب ذلك مسؤولًا.</translation>
    </message>
    <message>
        <source>On the Details tab, find the new fields in Sections &amp; Fields and make them visible</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. Details, Sections &amp; Fields are portal labels</extracomment>
        <translation>في علامة التبويب Details ابحث عن الحقول الجديدة ضمن Sections &amp; Fields واجعلها مرئية</translation>
    </message>
    <message>
        <source>New ones stand at the foot of the page. Drag them up into User-Defined Fields, where people look for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. User-Defined Fields is a portal label</extracomment>
        <translation>توجد الحقول الجديدة في أسفل الصفحة. اسحبها إلى الأعلى داخل User-Defined Fields حيث يبحث عنها الناس.</translation>
    </message>
    <message>
        <source>Choose Save &amp; Close</source>
        <extracomment>How-to, instruction heading. Save &amp; Close is a portal label</extracomment>
        <translation>اختر Save &amp; Close</translation>
    </message>
    <message>
        <source>From now on the values follow with each sync. IT Glue does not take them over: custom fields of Autotask are left out there.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>من الآن تتبع القيم كل مزامنة. لا ينقلها IT Glue: فحقول Autotask المخصصة تُستثنى هناك.</translation>
    </message>
    <message>
        <source>Put device insight on tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>إظهار رؤى الجهاز على التذاكر</translation>
    </message>
    <message>
        <source>Open RMM tools from a ticket</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, one short line</extracomment>
        <translation>فتح أدوات RMM من تذكرة</translation>
    </message>
    <message>
        <source>Edit the ticket category you use</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>حرّر فئة التذاكر التي تستخدمها</translation>
    </message>
    <message>
        <source>The default one is often called Standard. Each category has a layout of its own.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>غالبًا ما تُسمى الفئة الافتراضية Standard. ولكل فئة تخطيط خاص بها.</translation>
    </message>
    <message>
        <source>On the Insights tab, drag the Datto RMM device insight from Hidden Insights to the top of Visible Insights</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading; portal labels</extracomment>
        <translation>في علامة التبويب Insights اسحب رؤية جهاز Datto RMM من Hidden Insights إلى أعلى Visible Insights</translation>
    </message>
    <message>
        <source>What an insight can show stands in Autotask&apos;s help, under Datto RMM and BCDR Device Insights.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>ما يمكن للرؤية عرضه مذكور في مساعدة Autotask ضمن Datto RMM and BCDR Device Insights.</translation>
    </message>
    <message>
        <source>Open a ticket that has a device and look for the insight</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>افتح تذكرة لها جهاز وابحث عن الرؤية</translation>
    </message>
    <message>
        <source>Suggest documents</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>اقتراح المستندات</translation>
    </message>
    <message>
        <source>Ticket rules pick the article</source>
        <extracomment>How-to &quot;Suggest documents&quot;, one short line</extracomment>
        <translation>قواعد التذاكر تختار المقالة</translation>
    </message>
    <message>
        <source>A rule looks at the words of a ticket and puts the right IT Glue documents and passwords beside it; other kinds cannot be suggested for now.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, why</extracomment>
        <translation>تنظر القاعدة إلى كلمات التذكرة وتضع إلى جانبها مستندات IT Glue وكلمات المرور المناسبة؛ ولا يمكن حاليًا اقتراح أنواع أخرى.</translation>
    </message>
    <message>
        <source>First make the IT Glue Documents insight visible on the Insights tab of your ticket category</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. IT Glue Documents and Insights are portal labels</extracomment>
        <translation>اجعل أولًا رؤية IT Glue Documents مرئية في علامة التبويب Insights لفئة التذاكر لديك</translation>
    </message>
    <message>
        <source>Without it a rule has no place to show anything. With it alone, the place stays empty.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>من دونها لا تجد القاعدة مكانًا تعرض فيه شيئًا. ومعها وحدها يبقى المكان فارغًا.</translation>
    </message>
    <message>
        <source>In IT Glue, choose New</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. New is a portal label</extracomment>
        <translation>في IT Glue اختر New</translation>
    </message>
    <message>
        <source>Administrators and Managers can.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note; roles in IT Glue</extracomment>
        <translation>يستطيع ذلك المسؤولون والمديرون (Administrator وManager).</translation>
    </message>
    <message>
        <source>In Ticket Conditions, say which tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>في Ticket Conditions اذكر التذاكر المقصودة، ثم اختر Next</translation>
    </message>
    <message>
        <source>A word in the title or the description is a good beginning.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>كلمة في العنوان أو الوصف بداية جيدة.</translation>
    </message>
    <message>
        <source>In Ticket Actions, say which documents to suggest, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>في Ticket Actions اذكر المستندات المراد اقتراحها، ثم اختر Next</translation>
    </message>
    <message>
        <source>By words in their names, so name documents alike.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>حسب كلمات في أسمائها، لذلك سمّ المستندات بطريقة موحدة.</translation>
    </message>
    <message>
        <source>In Review Ticket Rule, read it once more, turn on Enable Ticket Rule, and choose Create</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>في Review Ticket Rule اقرأها مرة أخرى، وشغّل Enable Ticket Rule، واختر Create</translation>
    </message>
    <message>
        <source>Turn alerts into tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>تحويل التنبيهات إلى تذاكر</translation>
    </message>
    <message>
        <source>RMM alerts open Autotask tickets</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, one short line</extracomment>
        <translation>تنبيهات RMM تفتح تذاكر Autotask</translation>
    </message>
    <message>
        <source>An alert of a monitor in Datto RMM can open a ticket in Autotask, with the device and the company already on it. It needs the first link of this guide and nothing else.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, why</extracomment>
        <translation>يمكن لتنبيه من مراقب في Datto RMM أن يفتح تذكرة في Autotask وعليها الجهاز والشركة. ولا يحتاج إلا إلى الربط الأول من هذا الدليل.</translation>
    </message>
    <message>
        <source>Decide which alerts are worth a ticket, and begin with those few</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>قرر أي التنبيهات تستحق تذكرة، وابدأ بهذه القلة</translation>
    </message>
    <message>
        <source>Every monitor that may open tickets can flood a queue.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction note</extracomment>
        <translation>كل مراقب يُسمح له بفتح تذاكر قد يُغرق قائمة انتظار.</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s own guide for the settings</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>اتبع دليل المورّد نفسه للإعدادات</translation>
    </message>
    <message>
        <source>The three-way guide names this without steps, so Trivet does not make any up.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot; and &quot;Bring in checklists&quot;, note under the steps</extracomment>
        <translation>يذكر الدليل الثلاثي هذا دون خطوات، لذلك لا يختلق Trivet أيًّا منها.</translation>
    </message>
    <message>
        <source>Use passwords in Web Remote</source>
        <extracomment>How-to on the last page, title. Web Remote is a tool of Datto RMM</extracomment>
        <translation>استخدام كلمات المرور في Web Remote</translation>
    </message>
    <message>
        <source>Each technician signs in once</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, one short line</extracomment>
        <translation>يسجّل كل فني الدخول مرة واحدة</translation>
    </message>
    <message>
        <source>With step 3.3 done, the toolbar of a remote session holds the passwords that IT Glue keeps for that customer. Nobody copies them from another window.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, why</extracomment>
        <translation>بعد إنجاز الخطوة 3.3 يحمل شريط أدوات الجلسة البعيدة كلمات المرور التي يحفظها IT Glue لذلك العميل. ولا ينسخها أحد من نافذة أخرى.</translation>
    </message>
    <message>
        <source>See that the passwords you need are recorded in IT Glue</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading</extracomment>
        <translation>تأكد من أن كلمات المرور التي تحتاج إليها مسجّلة في IT Glue</translation>
    </message>
    <message>
        <source>On a device&apos;s summary page, choose IT Glue at the top right, then Authenticate</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue is a button in Datto RMM</extracomment>
        <translation>في صفحة ملخص الجهاز اختر IT Glue في أعلى اليمين، ثم Authenticate</translation>
    </message>
    <message>
        <source>Each technician does this once, with an IT Glue account of their own. Nobody can do it for another.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction note</extracomment>
        <translation>يفعل كل فني هذا مرة واحدة بحساب IT Glue الخاص به. ولا يمكن لأحد فعله نيابةً عن غيره.</translation>
    </message>
    <message>
        <source>Start Web Remote and open the IT Glue Passwords tool</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue Passwords is a tool&apos;s name</extracomment>
        <translation>ابدأ Web Remote وافتح الأداة IT Glue Passwords</translation>
    </message>
    <message>
        <source>Bring in checklists</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>إدخال قوائم التحقق</translation>
    </message>
    <message>
        <source>See them on organizations</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, one short line</extracomment>
        <translation>رؤيتها على المؤسسات</translation>
    </message>
    <message>
        <source>IT Glue&apos;s checklists show on the organization in Autotask, on a tab of their own. Each person links their two accounts once, and then sees what IT Glue lets them see.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, why</extracomment>
        <translation>تظهر قوائم التحقق من IT Glue على المؤسسة في Autotask في علامة تبويب خاصة بها. يربط كل شخص حسابيه مرة واحدة، ثم يرى ما يسمح له IT Glue برؤيته.</translation>
    </message>
    <message>
        <source>Open an organization in Autotask and its IT Glue Checklists tab</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading. IT Glue Checklists is a portal label</extracomment>
        <translation>افتح مؤسسة في Autotask وعلامة تبويبها IT Glue Checklists</translation>
    </message>
    <message>
        <source>It is among the smaller tabs below the organization&apos;s data.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note</extracomment>
        <translation>توجد بين علامات التبويب الأصغر أسفل بيانات المؤسسة.</translation>
    </message>
    <message>
        <source>Link your Autotask and IT Glue accounts there</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading</extracomment>
        <translation>اربط هناك حسابيك في Autotask وIT Glue</translation>
    </message>
    <message>
        <source>The IT Glue tab of your own user profile does the same. People without an IT Glue account need an invitation first: step 2.4 skipped them, and IT Glue sends them whenever you like.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note. IT Glue is a tab in the user profile</extracomment>
        <translation>تؤدي علامة التبويب IT Glue في ملف تعريفك الغرض نفسه. ومن ليس لهم حساب IT Glue يحتاجون أولًا إلى دعوة: تخطتهم الخطوة 2.4، ويرسل IT Glue الدعوات متى شئت.</translation>
    </message>
    <message>
        <source>Clear away what another PSA left behind</source>
        <extracomment>Repair route, title. PSA: software like Autotask</extracomment>
        <translation>تنظيف ما تركه PSA آخر</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are no longer synced by anything. Autotask&apos;s own arrive beside them, and people find two of each device.</source>
        <extracomment>Repair route, why. PSA: software like Autotask</extracomment>
        <translation>لم يعد شيء يزامن تكوينات PSA السابق. وتصل تكوينات Autotask إلى جانبها، فيجد الناس من كل جهاز اثنين.</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue first</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>صدّر أولًا نسخة احتياطية حديثة من IT Glue</translation>
    </message>
    <message>
        <source>What is deleted in IT Glue cannot be brought back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>ما يُحذف في IT Glue لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Disconnect the former PSA, and keep its data</source>
        <extracomment>Repair route, instruction heading. PSA: software like Autotask</extracomment>
        <translation>افصل PSA السابق وأبقِ بياناته</translation>
    </message>
    <message>
        <source>IT Glue offers to delete everything of it. That takes passwords and documents along.</source>
        <extracomment>Repair route, instruction note. PSA: software like Autotask</extracomment>
        <translation>يعرض IT Glue حذف كل ما يخصه. وهذا يذهب بكلمات المرور والمستندات أيضًا.</translation>
    </message>
    <message>
        <source>Archive the configurations listed here</source>
        <extracomment>Repair route, instruction heading; the records are those that the check lists</extracomment>
        <translation>أرشف التكوينات المسرودة هنا</translation>
    </message>
    <message>
        <source>An archived configuration keeps its passwords and documents and can be brought back, so nothing is lost.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>يحتفظ التكوين المؤرشف بكلمات مروره ومستنداته ويمكن استعادته، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>IT Glue was linked before the first link was clean</source>
        <extracomment>Repair route, title</extracomment>
        <translation>رُبط IT Glue قبل أن يصبح الربط الأول سليمًا</translation>
    </message>
    <message>
        <source>Devices without a type came over as Autotask Default, and devices that are there twice came over twice. IT Glue locks both, so they are mended in Autotask.</source>
        <extracomment>Repair route, why. Autotask Default is a portal value</extracomment>
        <translation>جاءت الأجهزة التي بلا نوع على أنها Autotask Default، وجاءت الأجهزة المكررة مرتين. يقفل IT Glue كليهما، لذلك تُصلَح في Autotask.</translation>
    </message>
    <message>
        <source>Choose Pause Sync for Autotask</source>
        <extracomment>Repair route, instruction heading. Pause Sync is a portal label</extracomment>
        <translation>اختر Pause Sync لـ Autotask</translation>
    </message>
    <message>
        <source>Do not disconnect: links would be lost that are right.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>لا تفصل: فستضيع روابط صحيحة.</translation>
    </message>
    <message>
        <source>Give every device type a product and a type</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>امنح كل نوع جهاز منتجًا ونوعًا</translation>
    </message>
    <message>
        <source>Steps 1.4 and 1.5 lead through it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>تقودك الخطوتان 1.4 و1.5 خلال ذلك.</translation>
    </message>
    <message>
        <source>Set the type on each device listed here, and make doubles inactive</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>اضبط النوع على كل جهاز مسرود هنا، واجعل المكررات غير نشطة</translation>
    </message>
    <message>
        <source>Of two, keep the one whose configuration holds passwords and documents. An inactive device leaves its configuration in IT Glue as an orphan, to be archived.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>أبقِ من الاثنين الجهاز الذي يحمل تكوينه كلمات المرور والمستندات. يترك الجهاز غير النشط تكوينه يتيمًا في IT Glue، ليُؤرشف بعد ذلك.</translation>
    </message>
    <message>
        <source>Clear Sync Configuration Items without Configuration Item Types, resume, and Start Manual Sync</source>
        <extracomment>Repair route, instruction heading; portal labels</extracomment>
        <translation>ألغِ تحديد Sync Configuration Items without Configuration Item Types، واستأنف، ثم اختر Start Manual Sync</translation>
    </message>
    <message>
        <source>Two-way sync was left on</source>
        <extracomment>Repair route, title</extracomment>
        <translation>تُركت المزامنة ثنائية الاتجاه قيد التشغيل</translation>
    </message>
    <message>
        <source>IT Glue writes into Autotask. What was there before on both sides does not sync until each record is edited and saved, and edits overwrite each other.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>يكتب IT Glue في Autotask. وما كان موجودًا في الجانبين لا يتزامن حتى يُحرَّر كل سجل ويُحفظ، وتكتب التعديلات بعضها فوق بعض.</translation>
    </message>
    <message>
        <source>Clear Enable two-way sync, then save</source>
        <extracomment>Repair route, instruction heading. Enable two-way sync is a portal label</extracomment>
        <translation>ألغِ تحديد Enable two-way sync، ثم احفظ</translation>
    </message>
    <message>
        <source>Look through the devices listed here, which IT Glue changed</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>راجع الأجهزة المسرودة هنا، التي غيّرها IT Glue</translation>
    </message>
    <message>
        <source>Write in what is right. From now on Autotask wins, and IT Glue follows it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>اكتب القيم الصحيحة. من الآن تكون الغلبة لـ Autotask، ويتبعه IT Glue.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync, and confirm step 2.4 again</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>اختر Start Manual Sync، وأكّد الخطوة 2.4 من جديد</translation>
    </message>
    <message>
        <source>Datto RMM was linked to IT Glue before Autotask</source>
        <extracomment>Repair route, title</extracomment>
        <translation>رُبط Datto RMM بـ IT Glue قبل Autotask</translation>
    </message>
    <message>
        <source>Configurations made from Datto RMM do not know Autotask. When Autotask is linked, each device that does not match exactly is created a second time.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>التكوينات المنشأة من Datto RMM لا تعرف Autotask. وعند ربط Autotask يُنشأ كل جهاز لا يطابق تمامًا مرة ثانية.</translation>
    </message>
    <message>
        <source>Disconnect Datto RMM in IT Glue, and keep its data</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>افصل Datto RMM في IT Glue وأبقِ بياناته</translation>
    </message>
    <message>
        <source>Its configurations stay and stand alone. Nothing in Datto RMM changes.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>تبقى تكويناته وتقوم بذاتها. ولا يتغير شيء في Datto RMM.</translation>
    </message>
    <message>
        <source>Make names and serial numbers equal on both sides</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>اجعل الأسماء والأرقام التسلسلية متساوية في الجانبين</translation>
    </message>
    <message>
        <source>The forecast of step 2.1 lists what would be joined and what doubled.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>يسرد التوقّع في الخطوة 2.1 ما سينضم وما سيتكرر.</translation>
    </message>
    <message>
        <source>Link Autotask as chapter 2 says, and wait until its sync is done</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>اربط Autotask كما يقول الفصل 2، وانتظر حتى تنتهي مزامنته</translation>
    </message>
    <message>
        <source>Link Datto RMM again as chapter 3 says</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>اربط Datto RMM من جديد كما يقول الفصل 3</translation>
    </message>
    <message>
        <source>Datto RMM was matched by its sites</source>
        <extracomment>Repair route, title</extracomment>
        <translation>طوبق Datto RMM حسب مواقعه</translation>
    </message>
    <message>
        <source>Where a site is named differently from its company, live data went to an organization of the site&apos;s name, and the customer&apos;s own got none.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>حيث يختلف اسم الموقع عن اسم شركته، ذهبت البيانات الحية إلى مؤسسة باسم الموقع، ولم تحصل مؤسسة العميل على شيء.</translation>
    </message>
    <message>
        <source>In the settings of Datto RMM, choose Autotask Companies, then save</source>
        <extracomment>Repair route, instruction heading. Autotask Companies is a portal label</extracomment>
        <translation>في إعدادات Datto RMM اختر Autotask Companies، ثم احفظ</translation>
    </message>
    <message>
        <source>If IT Glue no longer lets you choose, disconnect Datto RMM with its data kept, and connect it again as step 3.2 says.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>إذا لم يعد IT Glue يسمح لك بالاختيار، فافصل Datto RMM مع الإبقاء على بياناته، ثم صله من جديد كما تقول الخطوة 3.2.</translation>
    </message>
    <message>
        <source>On the Matched tab, Change Match for the organizations listed here</source>
        <extracomment>Repair route, instruction heading. Change Match and Matched are portal labels</extracomment>
        <translation>في علامة التبويب Matched استخدم Change Match للمؤسسات المسرودة هنا</translation>
    </message>
    <message>
        <source>Empty the organizations that were made for sites</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>أفرغ المؤسسات التي أُنشئت للمواقع</translation>
    </message>
    <message>
        <source>Move their documents and passwords to the customer&apos;s organization before you delete one: nothing comes back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>انقل مستنداتها وكلمات مرورها إلى مؤسسة العميل قبل أن تحذف أيًّا منها: فلا شيء يعود.</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync for Datto RMM</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>اختر Start Manual Sync لـ Datto RMM</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Paste the key above at once, and any address of your IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>ألصق المفتاح أعلاه فورًا، ومعه أي عنوان من IT Glue لديك</translation>
    </message>
    <message>
        <source>It is on if step 0.1 was done. Without it, users have no API section.</source>
        <extracomment>Step 3.1, instruction note. API is a portal label</extracomment>
        <translation>يكون مفعّلاً إن أُنجزت الخطوة 0.1. بدونه لا يظهر قسم API للمستخدمين.</translation>
    </message>
    <message>
        <source>In Datto RMM, give each field you want a name, and let a component fill it in</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>في Datto RMM، سمِّ كل حقل تريده ودع مكوّنًا يملؤه</translation>
    </message>
    <message>
        <source>How that is done stands in Datto RMM&apos;s help, under User-defined fields.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note; the name of a page of Datto RMM&apos;s help</extracomment>
        <translation>تجد الطريقة في مساعدة Datto RMM تحت User-defined fields.</translation>
    </message>
    <message>
        <source>A device in Autotask can open Web Remote or its page in Datto RMM. The device insight of a ticket lets you remote into the device by its name, and no more. With the Datto RMM insight made visible, the same tools, free disk space, and whether it is online for you stand right on the ticket.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, why. Web Remote is a tool of Datto RMM</extracomment>
        <translation>يمكن لجهاز في Autotask أن يفتح Web Remote أو صفحته في Datto RMM. أما رؤى الجهاز في التذكرة فتتيح الاتصال عن بُعد بالجهاز من اسمه فقط. وعند إظهار رؤى Datto RMM تظهر الأدوات نفسها والمساحة الخالية وحالة الاتصال على التذكرة مباشرة.</translation>
    </message>
    <message>
        <source>Use RMM and BCDR from Autotask</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>استخدام RMM وBCDR من Autotask</translation>
    </message>
    <message>
        <source>Alerts and devices in one place</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, one short line</extracomment>
        <translation>التنبيهات والأجهزة في مكان واحد</translation>
    </message>
    <message>
        <source>With the first link in place, alerts and devices of Datto RMM and BCDR open from Autotask, and there are short ways between a ticket, its device, its site, and its organization.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, why</extracomment>
        <translation>مع اكتمال الرابط الأول تُفتح تنبيهات وأجهزة Datto RMM وBCDR من Autotask، وتتوفر طرق مختصرة بين التذكرة وجهازها وموقعها ومؤسستها.</translation>
    </message>
    <message>
        <source>Open a device that came from Datto RMM, and start its tools at the top right</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>افتح جهازًا جاء من Datto RMM وشغّل أدواته من أعلى اليمين</translation>
    </message>
    <message>
        <source>Show your technicians the short ways between the two</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>أرِ الفنيين الطرق المختصرة بين الاثنين</translation>
    </message>
    <message>
        <source>They stand in Autotask&apos;s help, under Integration workflows.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>تجدها في مساعدة Autotask تحت Integration workflows.</translation>
    </message>
    <message>
        <source>In Ticket Rule Details, give the rule a name and a description of the tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>في Ticket Rule Details أعطِ القاعدة اسمًا ووصفًا للتذاكر التي تخصها ثم اختر Next</translation>
    </message>
    <message>
        <source>The button is then disabled and reads Saved and authenticated. If Datto RMM refuses, mend the values before another try: repeated failures lock the user.</source>
        <extracomment>Step 1.3, instruction note. Saved and authenticated is a portal label</extracomment>
        <translation>يصبح الزر بعدها معطّلًا ويعرض Saved and authenticated. إذا رفض Datto RMM فأصلح القيم قبل محاولة أخرى: تكرار الفشل يقفل المستخدم.</translation>
    </message>
    <message>
        <source>Check that you have these three</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>تأكد من توفر هذه الثلاثة</translation>
    </message>
    <message>
        <source>All of them stand in Autotask&apos;s help. Search it for BCDR tools.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>تجدها جميعًا في مساعدة Autotask. ابحث فيها عن BCDR tools.</translation>
    </message>
    <message>
        <source>First and last name and an email address are required, too; mail about failed syncs goes there. Your own copy of that level works too. The vendor&apos;s guide speaks of a custom level from an earlier section; there is no such section. The vendor stands under API Tracking Identifier.</source>
        <extracomment>Step 1.1, instruction note. API Tracking Identifier is a portal label</extracomment>
        <translation>الاسم الأول واسم العائلة وعنوان البريد الإلكتروني مطلوبة أيضًا، وإليه تصل رسائل فشل المزامنة. وتصلح أيضًا نسختك الخاصة من ذلك المستوى. يتحدث دليل المورّد عن مستوى مخصص من قسم سابق، ولا وجود لهذا القسم. ويوجد المورّد تحت API Tracking Identifier.</translation>
    </message>
    <message>
        <source>Every check with its evidence, its cause and its mend. Trivet keeps looking while this page is open, and writes nothing that you have not seen first.</source>
        <translation>كل فحص مع دليله وسببه وإصلاحه. يواصل Trivet النظر ما دامت هذه الصفحة مفتوحة، ولا يكتب شيئًا لم تره أولًا.</translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message>
        <source>configurations</source>
        <translation>تكوينات</translation>
    </message>
    <message>
        <source>devices matched</source>
        <translation>أجهزة مطابَقة</translation>
    </message>
    <message>
        <source>devices in Autotask</source>
        <translation>أجهزة في Autotask</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Devices arrived of those expected
----------
On an edge of the diagram: steps passed of all</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>‏%Ln أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>‏%Ln أجهزة</numerusform>
            <numerusform>‏%Ln جهازًا</numerusform>
            <numerusform>‏%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links were verified when they were last read</extracomment>
        <translation>‏%1 من 3</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>Second line below &quot;2 of 3&quot; links; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>تم التحقق %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>Read aloud for an edge of the diagram</extracomment>
        <translation>‏%1 من %2 خطوة</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <extracomment>Read aloud for an edge of the diagram; %1 is &quot;6 of 6 steps&quot;, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>‏%1، تم التحقق %2</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <source>later chapter</source>
        <translation>فصل لاحق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Left out. You can add it at any time.</source>
        <translation>متروك. يمكنك إضافته في أي وقت.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The worst finding of a link; %1 its title, %2 its evidence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Verified when it was last read, %1.</source>
        <extracomment>Of a link; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>تم التحقق منه عند آخر قراءة، %1.</translation>
    </message>
    <message>
        <source>Everything that can be proved is proved; the rest was confirmed.</source>
        <translation>كل ما يمكن إثباته مثبت؛ وأُكّد الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proved</source>
        <translation>
            <numerusform>مثبت: %Ln</numerusform>
            <numerusform>مثبت: %Ln</numerusform>
            <numerusform>مثبت: %Ln</numerusform>
            <numerusform>مثبت: %Ln</numerusform>
            <numerusform>مثبت: %Ln</numerusform>
            <numerusform>مثبت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>مؤكَّد: %Ln</numerusform>
            <numerusform>مؤكَّد: %Ln</numerusform>
            <numerusform>مؤكَّد: %Ln</numerusform>
            <numerusform>مؤكَّد: %Ln</numerusform>
            <numerusform>مؤكَّد: %Ln</numerusform>
            <numerusform>مؤكَّد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <extracomment>%1 the worst finding of a link, in a sentence; %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وواحدة أخرى)</numerusform>
            <numerusform>%1 (واثنتان أخريان)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>In general</source>
        <extracomment>Row of the health check: what belongs to none of the links</extracomment>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>Hurts</name>
    <message>
        <source>Every call to Autotask is refused, so nothing of it can be checked.</source>
        <translation>يُرفض كل استدعاء إلى Autotask، لذلك لا يمكن فحص شيء منه.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Autotask. Trying again and again locks the user.</source>
        <translation>لا يقرأ Trivet شيئًا من Autotask. وتكرار المحاولة يقفل المستخدم.</translation>
    </message>
    <message>
        <source>While the user is locked, everything that signs in with it stands still.</source>
        <translation>ما دام المستخدم مقفلًا، يتوقف كل ما يسجّل الدخول به.</translation>
    </message>
    <message>
        <source>What Trivet may not see looks like missing, so most checks stay unknown.</source>
        <translation>ما لا يُسمح لـ Trivet برؤيته يبدو ناقصًا، فتبقى معظم الفحوص غير معروفة.</translation>
    </message>
    <message>
        <source>User-defined fields that are protected do not sync.</source>
        <translation>الحقول المعرّفة من المستخدم والمحمية لا تتزامن.</translation>
    </message>
    <message>
        <source>Datto RMM may refuse a user of another domain.</source>
        <translation>قد يرفض Datto RMM مستخدمًا من مجال آخر.</translation>
    </message>
    <message>
        <source>When one user is locked, both links stop, and nobody can tell which of them did it.</source>
        <translation>عندما يُقفل المستخدم الواحد يتوقف الربطان، ولا يمكن معرفة السبب منهما.</translation>
    </message>
    <message>
        <source>At the limit Autotask stops answering every integration, ticketing among them.</source>
        <translation>عند الحد الأقصى يتوقف Autotask عن إجابة كل تكامل، ومنها التذاكر.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Datto RMM, so devices and sites stay unknown.</source>
        <translation>لا يقرأ Trivet شيئًا من Datto RMM، فتبقى الأجهزة والمواقع غير معروفة.</translation>
    </message>
    <message>
        <source>While Datto RMM holds Trivet back, a good key looks like a bad one.</source>
        <translation>ما دام Datto RMM يؤخر Trivet، يبدو المفتاح السليم كأنه خاطئ.</translation>
    </message>
    <message>
        <source>A key of a person stops working when the person leaves.</source>
        <translation>يتوقف مفتاح الشخص عن العمل عندما يغادر.</translation>
    </message>
    <message>
        <source>Trivet reads nothing of IT Glue, so organizations and configurations stay unknown.</source>
        <translation>لا يقرأ Trivet شيئًا من IT Glue، فتبقى المؤسسات والتكوينات غير معروفة.</translation>
    </message>
    <message>
        <source>IT Glue revokes a key that nobody used for 90 days.</source>
        <translation>يلغي IT Glue المفتاح الذي لم يستخدمه أحد مدة 90 يومًا.</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection cannot be read or matched.</source>
        <translation>لا يمكن قراءة عملاء SaaS Protection ولا مطابقتهم.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both integrations.</source>
        <translation>تجديد المفتاح الواحد يقطع التكاملين.</translation>
    </message>
    <message>
        <source>Data of two companies would be mixed.</source>
        <translation>ستختلط بيانات شركتين.</translation>
    </message>
    <message>
        <source>Secrets are gone when Trivet closes, and have to be pasted again.</source>
        <translation>تضيع الأسرار عند إغلاق Trivet ويجب لصقها من جديد.</translation>
    </message>
    <message>
        <source>Secrets seem lost, though another keychain has them.</source>
        <translation>تبدو الأسرار ضائعة مع أنها في سلسلة مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>From half a list nothing can be called missing, so checks stay unknown.</source>
        <translation>لا يمكن عدّ شيء ناقصًا من نصف قائمة، فتبقى الفحوص غير معروفة.</translation>
    </message>
    <message>
        <source>A secret that was not saved has to be made anew, because portals show it once.</source>
        <translation>السر الذي لم يُحفظ يجب إنشاؤه من جديد، لأن البوابات تعرضه مرة واحدة.</translation>
    </message>
    <message>
        <source>What is empty here is missing where it is to be pasted.</source>
        <translation>الفارغ هنا ناقص حيث ينبغي لصقه.</translation>
    </message>
    <message>
        <source>Datto RMM cannot sign in to Autotask, and no device comes.</source>
        <translation>لا يستطيع Datto RMM تسجيل الدخول إلى Autotask، ولا يأتي أي جهاز.</translation>
    </message>
    <message>
        <source>Devices of sites without a company never reach Autotask.</source>
        <translation>أجهزة المواقع التي بلا شركة لا تصل إلى Autotask أبدًا.</translation>
    </message>
    <message>
        <source>Nothing can be said of customers until it is known which type means them.</source>
        <translation>لا يمكن قول شيء عن العملاء حتى يُعرف النوع الذي يعنيهم.</translation>
    </message>
    <message>
        <source>Devices of a customer that slipped in would be billed to yourself.</source>
        <translation>أجهزة عميل تسرّبت ستُحتسب عليك.</translation>
    </message>
    <message>
        <source>No device type can be mapped, and every device comes up as Autotask Default in IT Glue.</source>
        <translation>لا يمكن تعيين أي نوع جهاز، ويظهر كل جهاز في IT Glue بنوع Autotask Default.</translation>
    </message>
    <message>
        <source>Reports are split between types of nearly one name.</source>
        <translation>تتوزع التقارير بين أنواع تكاد أسماؤها تتطابق.</translation>
    </message>
    <message>
        <source>These devices come up as Autotask Default in IT Glue, or not at all, and IT Glue cannot mend that.</source>
        <translation>تظهر هذه الأجهزة في IT Glue بنوع Autotask Default أو لا تظهر إطلاقًا، ولا يستطيع IT Glue إصلاح ذلك.</translation>
    </message>
    <message>
        <source>Devices of this type will come without a configuration item type.</source>
        <translation>ستأتي أجهزة هذا النوع بلا نوع عنصر تكوين.</translation>
    </message>
    <message>
        <source>Datto RMM cannot create the devices that this product stands for.</source>
        <translation>لا يستطيع Datto RMM إنشاء الأجهزة التي يمثلها هذا المنتج.</translation>
    </message>
    <message>
        <source>New devices keep coming without a type.</source>
        <translation>تستمر الأجهزة الجديدة في الوصول بلا نوع.</translation>
    </message>
    <message>
        <source>Devices of these sites never reach Autotask, and so never IT Glue.</source>
        <translation>أجهزة هذه المواقع لا تصل إلى Autotask أبدًا، ومن ثم لا تصل إلى IT Glue.</translation>
    </message>
    <message>
        <source>Devices land on companies that are gone or no customers.</source>
        <translation>تقع الأجهزة على شركات لم تعد موجودة أو ليست عملاء.</translation>
    </message>
    <message>
        <source>A device that is not in Autotask has no tickets, no contract and no documentation.</source>
        <translation>الجهاز غير الموجود في Autotask ليس له تذاكر ولا عقد ولا توثيق.</translation>
    </message>
    <message>
        <source>IT Glue shows these devices as Autotask Default, or not at all, like devices without a type.</source>
        <translation>يعرض IT Glue هذه الأجهزة بنوع Autotask Default أو لا يعرضها إطلاقًا، كالأجهزة التي بلا نوع.</translation>
    </message>
    <message>
        <source>Devices and defaults are spread over products of one name, and people choose the wrong one.</source>
        <translation>تتوزع الأجهزة والقيم الافتراضية على منتجات باسم واحد، ويختار الناس الخطأ منها.</translation>
    </message>
    <message>
        <source>Devices come with whatever category is the default, and perhaps without the fields you need.</source>
        <translation>تأتي الأجهزة بالفئة الافتراضية أيًّا كانت، وربما بلا الحقول التي تحتاج إليها.</translation>
    </message>
    <message>
        <source>IT Glue shows the devices of all these sites in one organization.</source>
        <translation>يعرض IT Glue أجهزة هذه المواقع كلها في مؤسسة واحدة.</translation>
    </message>
    <message>
        <source>Devices of one customer are booked on another, and shown to it.</source>
        <translation>تُحتسب أجهزة عميل على عميل آخر وتُعرض له.</translation>
    </message>
    <message>
        <source>The device is billed twice, its tickets are split, and IT Glue copies both.</source>
        <translation>يُحتسب الجهاز مرتين وتتوزع تذاكره، وينسخ IT Glue كليهما.</translation>
    </message>
    <message>
        <source>The sync updates whichever record is newest, and IT Glue copies each.</source>
        <translation>تحدّث المزامنة السجل الأحدث فقط، وينسخ IT Glue كلًّا منها.</translation>
    </message>
    <message>
        <source>A number that several devices bear joins what does not belong together.</source>
        <translation>الرقم الذي تحمله عدة أجهزة يجمع ما لا ينتمي بعضه إلى بعض.</translation>
    </message>
    <message>
        <source>Devices that nobody manages stay on invoices and in IT Glue.</source>
        <translation>الأجهزة التي لا يديرها أحد تبقى على الفواتير وفي IT Glue.</translation>
    </message>
    <message>
        <source>One customer sees and pays for what is another&apos;s, and no API can move it.</source>
        <translation>يرى عميل ما هو لعميل آخر ويدفع ثمنه، ولا تستطيع أي واجهة API نقله.</translation>
    </message>
    <message>
        <source>IT Glue takes name and asset tag from there, so people look for names that are gone.</source>
        <translation>يأخذ IT Glue الاسم ورقم الأصل من هناك، فيبحث الناس عن أسماء لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The customer goes on paying for devices that nobody looks after.</source>
        <translation>يستمر العميل في الدفع عن أجهزة لا يرعاها أحد.</translation>
    </message>
    <message>
        <source>Reports on these fields stay empty.</source>
        <translation>تبقى تقارير هذه الحقول فارغة.</translation>
    </message>
    <message>
        <source>What nobody has sorted yet, or has deleted, is booked on one customer.</source>
        <translation>ما لم يصنّفه أحد بعد أو ما حُذف يُحتسب على عميل واحد.</translation>
    </message>
    <message>
        <source>Devices that come before the mapping is saved come with the wrong type.</source>
        <translation>الأجهزة التي تأتي قبل حفظ التعيين تأتي بالنوع الخطأ.</translation>
    </message>
    <message>
        <source>Devices cannot be created without their product.</source>
        <translation>لا يمكن إنشاء الأجهزة من دون منتجها.</translation>
    </message>
    <message>
        <source>Devices that another vendor&apos;s user made are not kept up by Datto RMM.</source>
        <translation>لا يحدّث Datto RMM الأجهزة التي أنشأها مستخدم مورّد آخر.</translation>
    </message>
    <message>
        <source>Autotask counts the calls under another vendor&apos;s name, and may refuse them.</source>
        <translation>يحسب Autotask الاستدعاءات باسم مورّد آخر، وقد يرفضها.</translation>
    </message>
    <message>
        <source>The sync stops on the day the password runs out.</source>
        <translation>تتوقف المزامنة في يوم انتهاء كلمة المرور.</translation>
    </message>
    <message>
        <source>Protected fields stay empty.</source>
        <translation>تبقى الحقول المحمية فارغة.</translation>
    </message>
    <message>
        <source>Nothing syncs until Datto RMM has signed in.</source>
        <translation>لا يتزامن شيء حتى يسجّل Datto RMM الدخول.</translation>
    </message>
    <message>
        <source>Sites of prospects and vendors come up for mapping, too.</source>
        <translation>تظهر للتعيين أيضًا مواقع العملاء المحتملين والمورّدين.</translation>
    </message>
    <message>
        <source>Devices come while their types are still open.</source>
        <translation>تأتي الأجهزة وأنواعها ما زالت مفتوحة.</translation>
    </message>
    <message>
        <source>What was not saved in Datto RMM is not used.</source>
        <translation>ما لم يُحفظ في Datto RMM لا يُستخدم.</translation>
    </message>
    <message>
        <source>Devices of a product without a default type come without one.</source>
        <translation>أجهزة المنتج الذي ليس له نوع افتراضي تأتي بلا نوع.</translation>
    </message>
    <message>
        <source>No device comes while Map Devices is off.</source>
        <translation>لا يأتي أي جهاز ما دام Map Devices متوقفًا.</translation>
    </message>
    <message>
        <source>Without serial numbers and names IT Glue cannot tell that two records are one device.</source>
        <translation>من دون أرقام تسلسلية وأسماء لا يعرف IT Glue أن السجلين جهاز واحد.</translation>
    </message>
    <message>
        <source>A wrong address or region looks like a wrong key.</source>
        <translation>العنوان الخاطئ أو المنطقة الخاطئة يبدوان كأنهما مفتاح خاطئ.</translation>
    </message>
    <message>
        <source>IT Glue cannot sign in to Autotask, and nothing syncs.</source>
        <translation>لا يستطيع IT Glue تسجيل الدخول إلى Autotask، ولا يتزامن شيء.</translation>
    </message>
    <message>
        <source>What has not come yet looks like missing.</source>
        <translation>ما لم يصل بعد يبدو ناقصًا.</translation>
    </message>
    <message>
        <source>The first sync makes a second organization beside the right one.</source>
        <translation>تنشئ المزامنة الأولى مؤسسة ثانية إلى جانب الصحيحة.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, and makes a second organization.</source>
        <translation>لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، وينشئ مؤسسة ثانية.</translation>
    </message>
    <message>
        <source>Documentation of two companies ends up in one organization.</source>
        <translation>ينتهي توثيق شركتين في مؤسسة واحدة.</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are left behind as orphans.</source>
        <translation>تبقى تكوينات PSA السابق يتيمة.</translation>
    </message>
    <message>
        <source>Prospects and vendors fill IT Glue.</source>
        <translation>يملأ العملاء المحتملون والمورّدون IT Glue.</translation>
    </message>
    <message>
        <source>Each of them has to be mended by hand, in Autotask.</source>
        <translation>يجب إصلاح كل منها يدويًا في Autotask.</translation>
    </message>
    <message>
        <source>Documentation stands under the wrong type.</source>
        <translation>يوجد التوثيق تحت النوع الخطأ.</translation>
    </message>
    <message>
        <source>These devices have no documentation and no passwords in IT Glue.</source>
        <translation>ليس لهذه الأجهزة توثيق ولا كلمات مرور في IT Glue.</translation>
    </message>
    <message>
        <source>Documentation of devices that are gone is taken for true.</source>
        <translation>يُظن توثيق الأجهزة التي اختفت صحيحًا.</translation>
    </message>
    <message>
        <source>Passwords and documents are split between the twins.</source>
        <translation>تتوزع كلمات المرور والمستندات بين التوأمين.</translation>
    </message>
    <message>
        <source>Sites of customers are not documented.</source>
        <translation>المواقع الجغرافية للعملاء غير موثقة.</translation>
    </message>
    <message>
        <source>IT Glue overwrites what stands in Autotask.</source>
        <translation>يكتب IT Glue فوق ما هو موجود في Autotask.</translation>
    </message>
    <message>
        <source>These records do not sync, and nothing says so.</source>
        <translation>هذه السجلات لا تتزامن، ولا شيء يقول ذلك.</translation>
    </message>
    <message>
        <source>Devices cannot be found by manufacturer or model.</source>
        <translation>لا يمكن العثور على الأجهزة حسب الشركة المصنّعة أو الطراز.</translation>
    </message>
    <message>
        <source>People without an account cannot open IT Glue from Autotask.</source>
        <translation>لا يستطيع من ليس له حساب فتح IT Glue من Autotask.</translation>
    </message>
    <message>
        <source>While it moves, counts of today are not those of tomorrow.</source>
        <translation>ما دامت تتحرك، فأعداد اليوم ليست أعداد الغد.</translation>
    </message>
    <message>
        <source>What changes in Autotask no longer reaches IT Glue.</source>
        <translation>ما يتغير في Autotask لم يعد يصل إلى IT Glue.</translation>
    </message>
    <message>
        <source>Records without an account manager fail to sync.</source>
        <translation>السجلات التي بلا مدير حساب تفشل مزامنتها.</translation>
    </message>
    <message>
        <source>IT Glue fills with what nobody looks for.</source>
        <translation>يمتلئ IT Glue بما لا يبحث عنه أحد.</translation>
    </message>
    <message>
        <source>Autotask shows nothing of IT Glue.</source>
        <translation>لا يعرض Autotask شيئًا من IT Glue.</translation>
    </message>
    <message>
        <source>Protected fields stay empty in IT Glue.</source>
        <translation>تبقى الحقول المحمية فارغة في IT Glue.</translation>
    </message>
    <message>
        <source>Too much or too little reaches IT Glue, and is hard to take back.</source>
        <translation>يصل إلى IT Glue أكثر مما ينبغي أو أقل، ويصعب سحبه.</translation>
    </message>
    <message>
        <source>Nothing reaches IT Glue until the integration is saved.</source>
        <translation>لا يصل شيء إلى IT Glue حتى يُحفظ التكامل.</translation>
    </message>
    <message>
        <source>Everybody is selected, and each of them gets a mail.</source>
        <translation>الجميع محددون، ويصل بريد إلى كل منهم.</translation>
    </message>
    <message>
        <source>IT Glue has no bin: what is deleted or joined wrongly is gone.</source>
        <translation>ليس في IT Glue سلة محذوفات: ما حُذف أو ضُم خطأً فقد ضاع.</translation>
    </message>
    <message>
        <source>IT Glue cannot read Datto RMM.</source>
        <translation>لا يستطيع IT Glue قراءة Datto RMM.</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both programs.</source>
        <translation>تجديد المفتاح الواحد يقطع البرنامجين.</translation>
    </message>
    <message>
        <source>No configuration shows what Datto RMM knows of its device.</source>
        <translation>لا يعرض أي تكوين ما يعرفه Datto RMM عن جهازه.</translation>
    </message>
    <message>
        <source>Keys do not work until the user is saved.</source>
        <translation>لا تعمل المفاتيح حتى يُحفظ المستخدم.</translation>
    </message>
    <message>
        <source>Matching by sites makes organizations a second time.</source>
        <translation>المطابقة حسب المواقع تنشئ المؤسسات مرة ثانية.</translation>
    </message>
    <message>
        <source>Datto RMM shows nothing of IT Glue.</source>
        <translation>لا يعرض Datto RMM شيئًا من IT Glue.</translation>
    </message>
    <message>
        <source>Organizations and devices exist twice, once for each link.</source>
        <translation>توجد المؤسسات والأجهزة مرتين، مرة لكل ربط.</translation>
    </message>
    <message>
        <source>Each site becomes an organization of its own.</source>
        <translation>يصبح كل موقع مؤسسة مستقلة.</translation>
    </message>
    <message>
        <source>Devices of these organizations show nothing of Datto RMM.</source>
        <translation>لا تعرض أجهزة هذه المؤسسات شيئًا من Datto RMM.</translation>
    </message>
    <message>
        <source>Technicians cannot connect to these devices from IT Glue.</source>
        <translation>لا يستطيع الفنيون الاتصال بهذه الأجهزة من IT Glue.</translation>
    </message>
    <message>
        <source>A technician connects to the wrong machine and reads another device&apos;s passwords.</source>
        <translation>يتصل فني بالحاسوب الخطأ ويقرأ كلمات مرور جهاز آخر.</translation>
    </message>
    <message>
        <source>An address that several devices share matches the wrong one.</source>
        <translation>العنوان الذي تشترك فيه عدة أجهزة يطابق الجهاز الخطأ.</translation>
    </message>
    <message>
        <source>Warranty is looked up for the wrong device.</source>
        <translation>يُبحث عن الضمان للجهاز الخطأ.</translation>
    </message>
    <message>
        <source>These records are not matched, and nothing says so.</source>
        <translation>هذه السجلات غير مطابَقة، ولا شيء يقول ذلك.</translation>
    </message>
    <message>
        <source>Devices that are long gone are kept up and billed.</source>
        <translation>تبقى أجهزة اختفت منذ زمن قيد المتابعة والفوترة.</translation>
    </message>
    <message>
        <source>Who has not signed in sees an empty pane in Datto RMM.</source>
        <translation>من لم يسجّل الدخول يرى جزءًا فارغًا في Datto RMM.</translation>
    </message>
    <message>
        <source>One of the two panes stays empty.</source>
        <translation>يبقى أحد الجزأين فارغًا.</translation>
    </message>
    <message>
        <source>Organizations of these clients show no backup.</source>
        <translation>لا تعرض مؤسسات عملاء SaaS هؤلاء أي نسخ احتياطي.</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, so these clients stay unmatched.</source>
        <translation>لا يطابق IT Glue إلا الأسماء المتطابقة تمامًا، فيبقى عملاء SaaS هؤلاء بلا مطابقة.</translation>
    </message>
    <message>
        <source>A second organization appears beside the one that is there.</source>
        <translation>تظهر مؤسسة ثانية إلى جانب الموجودة.</translation>
    </message>
    <message>
        <source>An organization shows one of its backups and not the other.</source>
        <translation>تعرض مؤسسة إحدى نسخها الاحتياطية دون الأخرى.</translation>
    </message>
    <message>
        <source>IT Glue does not see these clients, and their billing may suffer.</source>
        <translation>لا يرى IT Glue عملاء SaaS هؤلاء، وقد تتأثر فوترتهم.</translation>
    </message>
    <message>
        <source>Numbers that count differently look like an error.</source>
        <translation>الأرقام المختلفة في طريقة العدّ تبدو كأنها خطأ.</translation>
    </message>
    <message>
        <source>IT Glue shows the backups of the day before.</source>
        <translation>يعرض IT Glue نسخ اليوم السابق الاحتياطية.</translation>
    </message>
    <message>
        <source>Customers may believe they are protected and are not.</source>
        <translation>قد يظن العملاء أنهم محميون وهم ليسوا كذلك.</translation>
    </message>
    <message>
        <source>No organization shows its backup.</source>
        <translation>لا تعرض أي مؤسسة نسخها الاحتياطي.</translation>
    </message>
    <message>
        <source>IT Glue joins clients by itself, wrong ones among them.</source>
        <translation>يضم IT Glue عملاء SaaS من تلقاء نفسه، ومنهم من هو خطأ.</translation>
    </message>
    <message>
        <source>What was decided here has not happened in IT Glue.</source>
        <translation>ما قُرر هنا لم يحدث في IT Glue.</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it works.</source>
        <translation>لم يرَ أحد بعد أنه يعمل.</translation>
    </message>
    <message>
        <source>The steps that rest on this stay closed.</source>
        <translation>تبقى الخطوات التي تستند إلى هذا مغلقة.</translation>
    </message>
    <message>
        <source>Nothing stops. It is good to know.</source>
        <translation>لا شيء يتوقف. من المفيد معرفته.</translation>
    </message>
    <message>
        <source>Nothing stops at once. Somebody will have to mend it by hand later.</source>
        <translation>لا شيء يتوقف فورًا. سيكون على أحد أن يصلحه يدويًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to IT Glue.</source>
        <translation>هذا ليس عنوانًا. انسخه من المتصفح وأنت مسجّل الدخول إلى IT Glue.</translation>
    </message>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to Autotask.</source>
        <translation>هذا ليس عنوانًا. انسخه من المتصفح وأنت مسجّل الدخول إلى Autotask.</translation>
    </message>
    <message>
        <source>This field is empty. Paste the value from the portal.</source>
        <translation>هذا الحقل فارغ. الصق القيمة من البوابة.</translation>
    </message>
    <message>
        <source>This is an address. Paste the value itself.</source>
        <translation>هذا عنوان. الصق القيمة نفسها.</translation>
    </message>
    <message>
        <source>There is a space inside. Copy the value again, alone.</source>
        <translation>توجد مسافة في الداخل. انسخ القيمة وحدها من جديد.</translation>
    </message>
    <message>
        <source>There is a sign inside that no key has. Copy the value again, alone.</source>
        <translation>يوجد في الداخل رمز لا يرد في أي مفتاح. انسخ القيمة وحدها من جديد.</translation>
    </message>
    <message>
        <source>This is too long. Copy the value alone.</source>
        <translation>هذا طويل جدًا. انسخ القيمة وحدها.</translation>
    </message>
    <message>
        <source>This looks like the user name. Paste the secret here.</source>
        <translation>يبدو هذا كأنه اسم المستخدم. الصق السر هنا.</translation>
    </message>
    <message>
        <source>A user name has the form name@domain. This may be the secret.</source>
        <translation>صيغة اسم المستخدم هي name@domain. قد يكون هذا هو السر.</translation>
    </message>
    <message>
        <source>The same value is in another field. One of them is wrong.</source>
        <translation>القيمة نفسها موجودة في حقل آخر. إحداهما خاطئة.</translation>
    </message>
    <message>
        <source>User name and secret stand in each other&apos;s field. Swap them.</source>
        <translation>اسم المستخدم والسر كل منهما في حقل الآخر. بدّل بينهما.</translation>
    </message>
    <message>
        <source>This is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>هذا ليس عنوانًا. انسخ API URL من صفحة المستخدم في Datto RMM.</translation>
    </message>
    <message>
        <source>This address does not belong to %1. Nothing is sent there.</source>
        <translation>هذا العنوان لا يتبع %1. لا يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>This names none of the six platforms. Copy API URL again.</source>
        <translation>هذا لا يذكر أيًّا من المنصات الست. انسخ API URL من جديد.</translation>
    </message>
    <message>
        <source>A key of IT Glue begins with ITG. Copy it again from IT Glue.</source>
        <translation>يبدأ مفتاح IT Glue بـ ITG. انسخه من IT Glue من جديد.</translation>
    </message>
    <message>
        <source>This looks like a secret, so it is not saved. Paste what belongs here, or keep it.</source>
        <translation>يبدو هذا كأنه سر، لذلك لم يُحفظ. الصق ما ينبغي أن يكون هنا، أو أبقِه.</translation>
    </message>
    <message>
        <source>Spaces or line ends around it were left out</source>
        <translation>حُذفت المسافات أو نهايات الأسطر المحيطة به</translation>
    </message>
    <message>
        <source>Shortened to the platform&apos;s address</source>
        <translation>اختُصر إلى عنوان المنصة</translation>
    </message>
    <message>
        <source>Filled from Copy all</source>
        <translation>مُلئ من Copy all</translation>
    </message>
    <message>
        <source>There is a space inside, at place %1. Copy the value again, alone.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>توجد مسافة في الداخل عند الموضع %1. انسخ القيمة وحدها من جديد.</translation>
    </message>
    <message>
        <source>There is a line break inside, at place %1. Copy the value again, alone and in one piece.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>يوجد فاصل أسطر في الداخل عند الموضع %1. انسخ القيمة وحدها من جديد قطعةً واحدة.</translation>
    </message>
    <message>
        <source>There is a control character (%2) at place %1, which no key has. Copy the value again.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0007</extracomment>
        <translation>يوجد حرف تحكم (%2) عند الموضع %1 لا يرد في أي مفتاح. انسخ القيمة من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign (%2) at place %1, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00AD</extracomment>
        <translation>يوجد رمز غير مرئي (%2) عند الموضع %1 لا يرد في أي مفتاح. انسخ القيمة من البوابة نفسها.</translation>
    </message>
    <message>
        <source>The sign at place %1 only looks like “%3”: it is %2, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0430, %3 a letter</extracomment>
        <translation>الرمز عند الموضع %1 يشبه «%3» فقط: إنه %2 الذي لا يرد في أي مفتاح. انسخ القيمة من البوابة نفسها.</translation>
    </message>
    <message>
        <source>The sign at place %1 (%2) is in no key. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00E9</extracomment>
        <translation>الرمز عند الموضع %1 (%2) لا يرد في أي مفتاح. انسخ القيمة من البوابة نفسها.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Zone</source>
        <extracomment>A list of records that Trivet read from a vendor</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>حد الاستدعاءات</translation>
    </message>
    <message>
        <source>Rights of Trivet&apos;s user</source>
        <translation>صلاحيات مستخدم Trivet</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Company types</source>
        <translation>أنواع الشركات</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>أنواع عناصر التكوين</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Material codes</source>
        <translation>رموز المواد</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>مستويات الأمان</translation>
    </message>
    <message>
        <source>User-defined fields</source>
        <translation>الحقول المعرّفة من المستخدم</translation>
    </message>
    <message>
        <source>Sample of user-defined fields</source>
        <translation>عينة من الحقول المعرّفة من المستخدم</translation>
    </message>
    <message>
        <source>Vendors of API users</source>
        <translation>مورّدو مستخدمي API</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع الجغرافية</translation>
    </message>
    <message>
        <source>State of the platform</source>
        <translation>حالة المنصة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Key pair for IT Glue</source>
        <translation>زوج المفاتيح الخاص بـ IT Glue</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>التكوينات</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>أنواع التكوينات</translation>
    </message>
    <message>
        <source>Errors of the sync</source>
        <translation>أخطاء المزامنة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>عملاء SaaS</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
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
            <numerusform>من %Ln أجهزة</numerusform>
            <numerusform>من جهاز واحد</numerusform>
            <numerusform>من جهازين</numerusform>
            <numerusform>من %Ln أجهزة</numerusform>
            <numerusform>من %Ln جهازًا</numerusform>
            <numerusform>من %Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>وصلت جميعها</translation>
    </message>
    <message>
        <source>No new devices</source>
        <translation>لا أجهزة جديدة</translation>
    </message>
    <message>
        <source>No new device for %1</source>
        <translation>لا جهاز جديد منذ %1</translation>
    </message>
    <message>
        <source>Likely causes: a busy Datto RMM queue, sites without a company, or device types without a product.</source>
        <translation>الأسباب المحتملة: ازدحام قائمة انتظار Datto RMM، أو مواقع بلا شركة، أو أنواع أجهزة بلا منتج.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln configuration(s)</source>
        <extracomment>Behind the count of configurations in IT Glue</extracomment>
        <translation>
            <numerusform>من %Ln تكوينات</numerusform>
            <numerusform>من تكوين واحد</numerusform>
            <numerusform>من تكوينين</numerusform>
            <numerusform>من %Ln تكوينات</numerusform>
            <numerusform>من %Ln تكوينًا</numerusform>
            <numerusform>من %Ln تكوين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations</source>
        <extracomment>Below the count of configurations; %1 of %2 organizations</extracomment>
        <translation>‏%1 من %2 مؤسسة</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Nothing new in IT Glue for %1</source>
        <translation>لا جديد في IT Glue منذ %1</translation>
    </message>
    <message>
        <source>A queued sync starts within about an hour; Start Manual Sync moves it forward. After that, look at Actions &gt; Logs for a type or status that is not selected.</source>
        <translation>تبدأ المزامنة المدرجة في قائمة الانتظار خلال نحو ساعة؛ ويقدّمها Start Manual Sync. بعد ذلك انظر إلى Actions &gt; Logs بحثًا عن نوع أو حالة غير محددة.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln matched</source>
        <extracomment>Behind the count of devices that are matched; %Ln should be</extracomment>
        <translation>
            <numerusform>من %Ln مطابَق</numerusform>
            <numerusform>من %Ln مطابَق</numerusform>
            <numerusform>من %Ln مطابَق</numerusform>
            <numerusform>من %Ln مطابَق</numerusform>
            <numerusform>من %Ln مطابَق</numerusform>
            <numerusform>من %Ln مطابَق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations matched</source>
        <extracomment>Below the count of matched devices; %1 of %2 organizations</extracomment>
        <translation>طوبقت %1 من %2 مؤسسة</translation>
    </message>
    <message>
        <source>All matched</source>
        <translation>طوبقت جميعها</translation>
    </message>
    <message>
        <source>No new match for %1</source>
        <translation>لا مطابقة جديدة منذ %1</translation>
    </message>
    <message>
        <source>Open Actions &gt; Matching in IT Glue: what is not matched there waits for you. Devices without a serial number cannot be matched by themselves.</source>
        <translation>افتح Actions &gt; Matching في IT Glue: ما لم يُطابَق هناك ينتظرك. ولا يمكن مطابقة الأجهزة التي بلا رقم تسلسلي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Everything arrived</source>
        <translation>وصل كل شيء</translation>
    </message>
</context>
<context>
    <name>MapForecast</name>
    <message numerus="yes">
        <source>%Ln would be Autotask Default</source>
        <extracomment>Filter: devices that IT Glue would show with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>‏%Ln ستكون Autotask Default</numerusform>
            <numerusform>واحد سيكون Autotask Default</numerusform>
            <numerusform>اثنان سيكونان Autotask Default</numerusform>
            <numerusform>‏%Ln ستكون Autotask Default</numerusform>
            <numerusform>‏%Ln ستكون Autotask Default</numerusform>
            <numerusform>‏%Ln ستكون Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <extracomment>Filter: devices of which it is not sure what becomes</extracomment>
        <translation>
            <numerusform>‏%Ln ملتبسة</numerusform>
            <numerusform>واحد ملتبس</numerusform>
            <numerusform>اثنان ملتبسان</numerusform>
            <numerusform>‏%Ln ملتبسة</numerusform>
            <numerusform>‏%Ln ملتبسة</numerusform>
            <numerusform>‏%Ln ملتبسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not arrive</source>
        <extracomment>Filter: devices that do not come to Autotask</extracomment>
        <translation>
            <numerusform>‏%Ln لا تصل</numerusform>
            <numerusform>واحد لا يصل</numerusform>
            <numerusform>اثنان لا يصلان</numerusform>
            <numerusform>‏%Ln لا تصل</numerusform>
            <numerusform>‏%Ln لا تصل</numerusform>
            <numerusform>‏%Ln لا تصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <extracomment>Filter: devices that become new records</extracomment>
        <translation>
            <numerusform>‏%Ln تُنشأ</numerusform>
            <numerusform>واحد يُنشأ</numerusform>
            <numerusform>اثنان يُنشآن</numerusform>
            <numerusform>‏%Ln تُنشأ</numerusform>
            <numerusform>‏%Ln تُنشأ</numerusform>
            <numerusform>‏%Ln تُنشأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join(s)</source>
        <extracomment>Filter: devices that become one with a record that is there</extracomment>
        <translation>
            <numerusform>‏%Ln تنضم</numerusform>
            <numerusform>واحد ينضم</numerusform>
            <numerusform>اثنان ينضمان</numerusform>
            <numerusform>‏%Ln تنضم</numerusform>
            <numerusform>‏%Ln تنضم</numerusform>
            <numerusform>‏%Ln تنضم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <extracomment>Filter: devices of which something else came than was forecast</extracomment>
        <translation>
            <numerusform>‏%Ln مختلفة</numerusform>
            <numerusform>واحد مختلف</numerusform>
            <numerusform>اثنان مختلفان</numerusform>
            <numerusform>‏%Ln مختلفة</numerusform>
            <numerusform>‏%Ln مختلفة</numerusform>
            <numerusform>‏%Ln مختلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Autotask Default</source>
        <extracomment>Filter: devices that IT Glue shows with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>‏%Ln بنوع Autotask Default</numerusform>
            <numerusform>واحد بنوع Autotask Default</numerusform>
            <numerusform>اثنان بنوع Autotask Default</numerusform>
            <numerusform>‏%Ln بنوع Autotask Default</numerusform>
            <numerusform>‏%Ln بنوع Autotask Default</numerusform>
            <numerusform>‏%Ln بنوع Autotask Default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there yet</source>
        <extracomment>Filter: devices that were forecast and have not come</extracomment>
        <translation>
            <numerusform>‏%Ln لم تصل بعد</numerusform>
            <numerusform>واحد لم يصل بعد</numerusform>
            <numerusform>اثنان لم يصلا بعد</numerusform>
            <numerusform>‏%Ln لم تصل بعد</numerusform>
            <numerusform>‏%Ln لم تصل بعد</numerusform>
            <numerusform>‏%Ln لم تصل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not compared</source>
        <extracomment>Filter: devices that cannot be held against the forecast</extracomment>
        <translation>
            <numerusform>‏%Ln لم تُقارن</numerusform>
            <numerusform>واحد لم يُقارن</numerusform>
            <numerusform>اثنان لم يُقارنا</numerusform>
            <numerusform>‏%Ln لم تُقارن</numerusform>
            <numerusform>‏%Ln لم تُقارن</numerusform>
            <numerusform>‏%Ln لم تُقارن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as forecast</source>
        <extracomment>Filter: devices that came, or stayed away, as was forecast</extracomment>
        <translation>
            <numerusform>‏%Ln كما كان متوقّعًا</numerusform>
            <numerusform>واحد كما كان متوقّعًا</numerusform>
            <numerusform>اثنان كما كان متوقّعًا</numerusform>
            <numerusform>‏%Ln كما كان متوقّعًا</numerusform>
            <numerusform>‏%Ln كما كان متوقّعًا</numerusform>
            <numerusform>‏%Ln كما كان متوقّعًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column head: a device&apos;s host name</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device type</source>
        <extracomment>Column head: Desktop, Server, Printer</extracomment>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Column head: what was forecast of a device</extracomment>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column head: what came of the forecast</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column head: the reason</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Type in IT Glue</source>
        <extracomment>Column head: the type that IT Glue shows</extracomment>
        <translation>النوع في IT Glue</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What becomes of a device in Autotask: it becomes one with a record that is there</extracomment>
        <translation>ينضم</translation>
    </message>
    <message>
        <source>Is created</source>
        <extracomment>What becomes of a device in Autotask: a new record</extracomment>
        <translation>يُنشأ</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What becomes of a device in Autotask: several records fit</extracomment>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>Does not arrive</source>
        <extracomment>What becomes of a device in Autotask: nothing</extracomment>
        <translation>لا يصل</translation>
    </message>
    <message>
        <source>No device of the company in Autotask fits</source>
        <translation>لا يوافقه أي جهاز للشركة في Autotask</translation>
    </message>
    <message>
        <source>Autotask knows it by its ID in Datto RMM</source>
        <translation>يعرفه Autotask بمعرّفه في Datto RMM</translation>
    </message>
    <message>
        <source>Same serial number at this company</source>
        <translation>الرقم التسلسلي نفسه لدى هذه الشركة</translation>
    </message>
    <message>
        <source>Same name at this company; no serial number speaks against it</source>
        <translation>الاسم نفسه لدى هذه الشركة، ولا رقم تسلسليًا يناقضه</translation>
    </message>
    <message>
        <source>Deleted in Datto RMM</source>
        <translation>محذوف في Datto RMM</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists</source>
        <translation>ليس على أي موقع يسرده Datto RMM</translation>
    </message>
    <message>
        <source>On one of Datto RMM&apos;s own sites, which no company has</source>
        <extracomment>Managed, OnDemand and Deleted Devices are Datto RMM&apos;s own sites</extracomment>
        <translation>على أحد مواقع Datto RMM الخاصة التي لا تتبع أي شركة</translation>
    </message>
    <message>
        <source>Its site has no company</source>
        <translation>لا شركة لموقعه</translation>
    </message>
    <message>
        <source>The company of its site is gone from Autotask</source>
        <translation>شركة موقعه لم تعد في Autotask</translation>
    </message>
    <message>
        <source>The company of its site is inactive</source>
        <translation>شركة موقعه غير نشطة</translation>
    </message>
    <message>
        <source>An older record of a device that was set up anew</source>
        <translation>سجل أقدم لجهاز أُعيد إعداده</translation>
    </message>
    <message>
        <source>The mapping of its device type is not known</source>
        <translation>تعيين نوع جهازه غير معروف</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>نوع جهازه غير معيّن</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>منتجه غير نشط أو غير موجود</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>كما كان متوقّعًا</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>What came is not what was forecast</extracomment>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a name where there is none</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Arrived all the same</source>
        <translation>وصل رغم ذلك</translation>
    </message>
    <message>
        <source>Joined a device that was there</source>
        <translation>انضم إلى جهاز كان موجودًا</translation>
    </message>
    <message>
        <source>Did not join the device that it fits</source>
        <translation>لم ينضم إلى الجهاز الذي يوافقه</translation>
    </message>
    <message>
        <source>Company %1 instead of %2</source>
        <extracomment>%1 and %2 are companies</extracomment>
        <translation>الشركة %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Product %1 instead of %2</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>المنتج %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Type %1 instead of %2</source>
        <extracomment>%1 and %2 are configuration item types</extracomment>
        <translation>النوع %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>مربوط بالفعل</translation>
    </message>
    <message>
        <source>Several devices of Autotask are linked to it</source>
        <translation>عدة أجهزة في Autotask مربوطة به</translation>
    </message>
    <message>
        <source>Several devices fit one another; Datto RMM takes the one changed last</source>
        <translation>عدة أجهزة متوافقة؛ ويأخذ Datto RMM ما عُدّل آخرًا</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two things in which a device differs from its forecast</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Gone from Datto RMM, or its site or mapping was changed since</source>
        <translation>لم يعد في Datto RMM، أو تغيّر موقعه أو تعيينه منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>MappingRows</name>
    <message>
        <source>Create new: %1</source>
        <extracomment>First entry of a product list; %1 is the product that Datto RMM will create
----------
Last entry of a type list; %1 is the configuration item type that Trivet will create in Autotask</extracomment>
        <translation>إنشاء جديد: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>اختر نوعًا</translation>
    </message>
    <message>
        <source>Type to be created</source>
        <extracomment>Of a device type whose configuration item type is not in Autotask yet</extracomment>
        <translation>نوع سيُنشأ</translation>
    </message>
</context>
<context>
    <name>NameMarks</name>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>نهاية سطر</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>مسافة ضيقة غير فاصلة</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>مسافة معدومة العرض</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>مانع وصل معدوم العرض</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>واصل معدوم العرض</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>واصلة اختيارية</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>علامة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>علامة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <extracomment>Read aloud after a name: characters that should not be in it</extracomment>
        <translation>زائد: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Read aloud after a name: characters it lacks</extracomment>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>invisible: %1</source>
        <extracomment>Read aloud after a name: characters in it that cannot be seen</extracomment>
        <translation>غير مرئي: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Characters spoiled on the way, such as &amp;amp; or Ã¶</source>
        <extracomment>&quot;&amp;amp;&quot; and &quot;Ã¶&quot; are shown as they stand</extracomment>
        <translation>أحرف فسدت في الطريق، مثل &amp;amp; أو Ã¶</translation>
    </message>
    <message>
        <source>Letter case differs</source>
        <translation>حالة الأحرف مختلفة</translation>
    </message>
    <message>
        <source>Spaces differ</source>
        <translation>المسافات مختلفة</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; against &quot;and&quot;</source>
        <extracomment>&quot;&amp;&quot; is the character</extracomment>
        <translation>‏«&amp;» مقابل «and»</translation>
    </message>
    <message>
        <source>With and without an article such as The</source>
        <extracomment>&quot;The&quot; at the start of a company&apos;s name</extracomment>
        <translation>بأداة تعريف مثل The ومن دونها</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <extracomment>Ltd, Inc., GmbH at the end of a company&apos;s name</extracomment>
        <translation>الشكل القانوني مختلف</translation>
    </message>
    <message>
        <source>Accents differ</source>
        <translation>علامات التشكيل مختلفة</translation>
    </message>
    <message>
        <source>Punctuation differs</source>
        <translation>علامات الترقيم مختلفة</translation>
    </message>
    <message>
        <source>Letters of another script that look the same</source>
        <translation>أحرف متشابهة المظهر من كتابة أخرى</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>حرف أو حرفان مختلفان</translation>
    </message>
    <message>
        <source>Sounds alike, in another alphabet</source>
        <translation>يُنطق بالطريقة نفسها في أبجدية أخرى</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>The names are exactly the same</source>
        <translation>الاسمان متطابقان تمامًا</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two ways in which names differ</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>space at the start</source>
        <translation>مسافة في البداية</translation>
    </message>
    <message>
        <source>space at the end</source>
        <translation>مسافة في النهاية</translation>
    </message>
    <message>
        <source>double space</source>
        <translation>مسافة مزدوجة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>مسافة غير معتادة</translation>
    </message>
    <message>
        <source>character without width</source>
        <translation>حرف بلا عرض</translation>
    </message>
    <message>
        <source>accent stored in another way</source>
        <translation>علامة تشكيل مخزّنة بطريقة أخرى</translation>
    </message>
    <message>
        <source>letter of another script</source>
        <translation>حرف من كتابة أخرى</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>مربوط بالفعل</translation>
    </message>
    <message>
        <source>No organization comes near; a new one is right</source>
        <translation>لا توجد مؤسسة قريبة؛ المؤسسة الجديدة صحيحة</translation>
    </message>
    <message>
        <source>Several have exactly this name</source>
        <translation>لعدة مؤسسات هذا الاسم تمامًا</translation>
    </message>
    <message>
        <source>Name, type and serial number fit</source>
        <translation>الاسم والنوع والرقم التسلسلي متوافقة</translation>
    </message>
    <message>
        <source>Name and type fit; there is no serial number to compare</source>
        <translation>الاسم والنوع متوافقان؛ ولا يوجد رقم تسلسلي للمقارنة</translation>
    </message>
    <message>
        <source>Several devices or configurations fit, so IT Glue may choose any</source>
        <translation>تتوافق عدة أجهزة أو تكوينات، لذلك قد يختار IT Glue أيًّا منها</translation>
    </message>
    <message>
        <source>Its organization is no customer&apos;s, so no device was compared</source>
        <translation>مؤسسته ليست لأي عميل، لذلك لم يُقارن أي جهاز</translation>
    </message>
    <message>
        <source>No free device of Autotask fits; it stays as it is</source>
        <translation>لا يتوافق أي جهاز متاح من Autotask؛ يبقى كما هو</translation>
    </message>
    <message>
        <source>Left behind by another PSA</source>
        <translation>تركه PSA آخر</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <extracomment>%1 is the name of another PSA product</extracomment>
        <translation>يخص %1</translation>
    </message>
    <message>
        <source>Autotask holds this device of Datto RMM %1 times; IT Glue copies each</source>
        <extracomment>Why a device would be doubled in IT Glue; %1 is a number of records in Autotask</extracomment>
        <translation>يحتفظ Autotask بجهاز Datto RMM هذا %1 مرات؛ وينسخ IT Glue كلًّا منها</translation>
    </message>
    <message>
        <source>Autotask holds its serial number %1 times at this company; IT Glue copies each</source>
        <translation>يحتفظ Autotask برقمه التسلسلي %1 مرات لدى هذه الشركة؛ وينسخ IT Glue كلًّا منها</translation>
    </message>
    <message>
        <source>Autotask holds its MAC address %1 times at this company; IT Glue copies each</source>
        <translation>يحتفظ Autotask بعنوان MAC الخاص به %1 مرات لدى هذه الشركة؛ وينسخ IT Glue كلًّا منها</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This value does not fit the field.</source>
        <translation>هذه القيمة لا تناسب الحقل.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses.</source>
        <translation>ليست بالصيغة التي يستخدمها %1.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it here.</source>
        <translation>انسخها من البوابة من جديد والصقها هنا.</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it into its field.</source>
        <translation>انسخها من البوابة من جديد والصقها في حقلها.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host did not answer.</source>
        <translation>لم تستجب الشبكة أو الوكيل أو مضيف المورّد.</translation>
    </message>
    <message>
        <source>Check the connection, then check again.</source>
        <translation>تحقق من الاتصال، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It is slow now, or something on the way holds the answer back.</source>
        <translation>هو بطيء الآن، أو هناك ما يؤخر الإجابة في الطريق.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>انتظر دقيقة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>الاتصال بـ %1 غير آمن، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted; a proxy or a wrong clock can cause this.</source>
        <translation>لم تُقبل شهادته؛ قد يكون السبب وكيلًا أو ساعة غير مضبوطة.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the proxy, then check again.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ومن الوكيل، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>This address does not belong to %1, so nothing was sent.</source>
        <translation>هذا العنوان لا يتبع %1، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Trivet sends keys only to the vendor&apos;s own hosts.</source>
        <translation>لا يرسل Trivet المفاتيح إلا إلى مضيفي المورّد نفسه.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it here.</source>
        <translation>انسخ العنوان من البوابة والصقه هنا.</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it into its field.</source>
        <translation>انسخ العنوان من البوابة والصقه في حقله.</translation>
    </message>
    <message>
        <source>%1 does not know this user name.</source>
        <translation>لا يعرف %1 اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>It must be the Username (Key) of the API user, not an e-mail address of a person.</source>
        <translation>يجب أن يكون Username (Key) الخاص بمستخدم API، وليس عنوان بريد شخص.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it here.</source>
        <translation>انسخ Username (Key) من مستخدم API والصقه هنا.</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it into its field.</source>
        <translation>انسخ Username (Key) من مستخدم API والصقه في حقله.</translation>
    </message>
    <message>
        <source>%1 could not determine the zone of this user name.</source>
        <translation>تعذّر على %1 تحديد نطاق اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>The name may be wrong, but right names have met this too.</source>
        <translation>قد يكون الاسم خاطئًا، لكن هذا حدث لأسماء صحيحة أيضًا.</translation>
    </message>
    <message>
        <source>Compare Username (Key) with the portal, or give your Autotask web address.</source>
        <translation>قارن Username (Key) بالبوابة، أو أدخل عنوان الويب لـ Autotask لديك.</translation>
    </message>
    <message>
        <source>%1 did not accept the key and secret.</source>
        <translation>لم يقبل %1 المفتاح والسر.</translation>
    </message>
    <message>
        <source>The secret was probably not copied in full, or the user is locked.</source>
        <translation>الأرجح أن السر لم يُنسخ كاملًا، أو أن المستخدم مقفل.</translation>
    </message>
    <message>
        <source>Paste the secret again. Trivet repeats a refused one only when you ask, because that locks the user.</source>
        <translation>الصق السر من جديد. لا يكرر Trivet سرًّا مرفوضًا إلا بطلبك، لأن ذلك يقفل المستخدم.</translation>
    </message>
    <message>
        <source>Paste the secret again in Trivet&apos;s window. A refused one is not repeated, because that locks the user.</source>
        <translation>الصق السر من جديد في نافذة Trivet. لا يُكرَّر السر المرفوض، لأن ذلك يقفل المستخدم.</translation>
    </message>
    <message>
        <source>%1 did not accept the tracking identifier or the user.</source>
        <translation>لم يقبل %1 معرّف التتبع أو المستخدم.</translation>
    </message>
    <message>
        <source>The identifier must be of the kind Custom and belong to this API user.</source>
        <translation>يجب أن يكون المعرّف من النوع Custom وأن يخص مستخدم API هذا.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it here.</source>
        <translation>انسخ معرّف التتبع من مستخدم API والصقه هنا.</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it into its field.</source>
        <translation>انسخ معرّف التتبع من مستخدم API والصقه في حقله.</translation>
    </message>
    <message>
        <source>%1 does not let this user read that.</source>
        <translation>لا يسمح %1 لهذا المستخدم بقراءة ذلك.</translation>
    </message>
    <message>
        <source>Its security level is too narrow.</source>
        <translation>مستوى أمانه ضيق جدًا.</translation>
    </message>
    <message>
        <source>Give the user the recommended security level, then check again.</source>
        <translation>امنح المستخدم مستوى الأمان الموصى به، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>%1 asks Trivet to wait.</source>
        <translation>يطلب %1 من Trivet أن ينتظر.</translation>
    </message>
    <message>
        <source>Too many calls were made by all programs together.</source>
        <translation>أجرت جميع البرامج معًا استدعاءات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Trivet pauses until %2 and goes on by itself.</source>
        <translation>يتوقف Trivet مؤقتًا حتى %2 ثم يستأنف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Try again after %2.</source>
        <translation>حاول من جديد بعد %2.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment.</source>
        <translation>‏%1 معطّل في الوقت الحالي.</translation>
    </message>
    <message>
        <source>It answered that it cannot serve this now.</source>
        <translation>أجاب بأنه لا يستطيع تلبية هذا الآن.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>انتظر بضع دقائق، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>تعذّرت قراءة الإجابة من %1.</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses, or gives no reason.</source>
        <translation>ليست بالصيغة التي يستخدمها %1، أو لا تذكر سببًا.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see whether it works, then check again.</source>
        <translation>افتح البوابة في متصفح لترى ما إذا كانت تعمل، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer from %1.</source>
        <translation>جاءت صفحة ويب بدلًا من الإجابة من %1.</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or a maintenance page stands in between.</source>
        <translation>هناك صفحة تسجيل دخول للشبكة أو وكيل أو صفحة صيانة في الطريق.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what is shown, then check again.</source>
        <translation>افتح البوابة في متصفح لترى ما يُعرض، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation>انقطع الاتصال بـ %1 في أثناء الإجابة.</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host ended it.</source>
        <translation>أنهته الشبكة أو الوكيل أو مضيف المورّد.</translation>
    </message>
    <message>
        <source>Check again; if it happens often, look at the proxy.</source>
        <translation>أعد الفحص؛ وإذا تكرر ذلك فانظر إلى الوكيل.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>رفض %1 الطلب.</translation>
    </message>
    <message>
        <source>The details give its own words.</source>
        <translation>تذكر التفاصيل نص كلامه.</translation>
    </message>
    <message>
        <source>Mend what it names in the portal, then check again.</source>
        <translation>أصلح في البوابة ما يذكره، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>ليس لدى %1 سجل كهذا.</translation>
    </message>
    <message>
        <source>It was deleted, or this user may not see it.</source>
        <translation>لقد حُذف، أو لا يُسمح لهذا المستخدم برؤيته.</translation>
    </message>
    <message>
        <source>Check again to read the present records.</source>
        <translation>أعد الفحص لقراءة السجلات الحالية.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>أُلغي الطلب إلى %1.</translation>
    </message>
    <message>
        <source>You left the page, or Trivet was closing.</source>
        <translation>غادرت الصفحة، أو كان Trivet يُغلق.</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>أعد الفحص عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>The secret is not in the system keychain.</source>
        <translation>السر غير موجود في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>It was removed there, or saved on another computer.</source>
        <translation>لقد أُزيل منها، أو حُفظ على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>الصقه من جديد.</translation>
    </message>
    <message>
        <source>Open the tenant in the window of Trivet and paste it again.</source>
        <translation>افتح المستأجر في نافذة Trivet والصقه من جديد.</translation>
    </message>
    <message>
        <source>The system keychain did not let Trivet in.</source>
        <translation>لم تسمح سلسلة مفاتيح النظام بدخول Trivet.</translation>
    </message>
    <message>
        <source>The question was answered with no, or closed.</source>
        <translation>أُجيب عن السؤال بالرفض، أو أُغلق.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Trivet to use it.</source>
        <translation>افتح قفل سلسلة المفاتيح واسمح لـ Trivet باستخدامها.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح لديك مقفلة.</translation>
    </message>
    <message>
        <source>Until it is unlocked, Trivet can neither save a secret in it nor read one.</source>
        <translation>حتى يُفتح قفلها لا يستطيع Trivet حفظ سر فيها ولا قراءة سر منها.</translation>
    </message>
    <message>
        <source>Unlock the keychain to save it.</source>
        <translation>افتح قفل سلسلة المفاتيح لحفظه.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No keychain service is running here.</source>
        <translation>لا تعمل هنا أي خدمة لسلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes. Start a keychain service to keep them longer.</source>
        <translation>يُحتفظ بالأسرار حتى إغلاق Trivet. شغّل خدمة لسلسلة المفاتيح للاحتفاظ بها مدة أطول.</translation>
    </message>
    <message>
        <source>Start a keychain service, then save the secrets in the window of Trivet. Without one they are gone when it closes.</source>
        <translation>شغّل خدمة لسلسلة المفاتيح، ثم احفظ الأسرار في نافذة Trivet. من دونها تضيع عند إغلاقه.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>لم تستجب سلسلة مفاتيح النظام في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>ربما تنتظر كلمة مرورها في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Answer it there, then try again.</source>
        <translation>أجب هناك، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The system keychain could not keep or give the secret.</source>
        <translation>تعذّر على سلسلة مفاتيح النظام حفظ السر أو إعطاؤه.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then paste the secret again.</source>
        <translation>تحقق من سلسلة مفاتيح نظامك، ثم الصق السر من جديد.</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then try again.</source>
        <translation>تحقق من سلسلة مفاتيح نظامك، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Trivet could not save.</source>
        <translation>تعذّر على Trivet الحفظ.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written.</source>
        <translation>القرص ممتلئ، أو لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Make room or correct the rights. What you typed stays here until then.</source>
        <translation>أفسح مساحة أو صحّح الصلاحيات. يبقى ما كتبته هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Make room or correct the rights, then try again.</source>
        <translation>أفسح مساحة أو صحّح الصلاحيات، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This tenant was saved by a newer Trivet.</source>
        <translation>حُفظ هذا المستأجر بإصدار أحدث من Trivet.</translation>
    </message>
    <message>
        <source>This version cannot read all of it, so it was left untouched.</source>
        <translation>لا يستطيع هذا الإصدار قراءته كله، لذلك تُرك كما هو.</translation>
    </message>
    <message>
        <source>Install the newer version to go on.</source>
        <translation>ثبّت الإصدار الأحدث للمتابعة.</translation>
    </message>
    <message>
        <source>The file of this tenant is damaged.</source>
        <translation>ملف هذا المستأجر تالف.</translation>
    </message>
    <message>
        <source>It cannot be read; it was kept under another name.</source>
        <translation>لا يمكن قراءته؛ وقد حُفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Restore a backup, or set the tenant up again.</source>
        <translation>استعد نسخة احتياطية، أو أعدّ المستأجر من جديد.</translation>
    </message>
    <message>
        <source>This tenant is open in another Trivet.</source>
        <translation>هذا المستأجر مفتوح في Trivet آخر.</translation>
    </message>
    <message>
        <source>Two copies must not write to one file.</source>
        <translation>يجب ألا تكتب نسختان في ملف واحد.</translation>
    </message>
    <message>
        <source>Close the other copy to make changes here.</source>
        <translation>أغلق النسخة الأخرى لإجراء تغييرات هنا.</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>أغلق النسخة الأخرى، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>There is no tenant named %3 here.</source>
        <translation>لا يوجد هنا مستأجر باسم %3.</translation>
    </message>
    <message>
        <source>The name differs, or the tenant is kept in another data folder.</source>
        <translation>الاسم مختلف، أو المستأجر محفوظ في مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Compare the name with those on the first page of Trivet.</source>
        <translation>قارن الاسم بالأسماء في الصفحة الأولى من Trivet.</translation>
    </message>
    <message>
        <source>%3 could not be written.</source>
        <translation>تعذّرت كتابة %3.</translation>
    </message>
    <message>
        <source>The folder is missing, full or protected, or a link stands in this place.</source>
        <translation>المجلد غير موجود أو ممتلئ أو محمي، أو يوجد رابط في هذا المكان.</translation>
    </message>
    <message>
        <source>Choose another place, or correct this one, then try again.</source>
        <translation>اختر مكانًا آخر أو صحّح هذا المكان، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file of this tenant is gone, so Trivet could not save.</source>
        <translation>لم يعد ملف هذا المستأجر موجودًا، لذلك تعذّر على Trivet الحفظ.</translation>
    </message>
    <message>
        <source>It or its folder was deleted, moved or replaced while Trivet had it open.</source>
        <translation>حُذف هو أو مجلده أو نُقل أو استُبدل بينما كان مفتوحًا في Trivet.</translation>
    </message>
    <message>
        <source>Put it back where it was. What you typed stays here until then.</source>
        <translation>أعده إلى مكانه. يبقى ما كتبته هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Put it back where it was, then try again.</source>
        <translation>أعده إلى مكانه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Trivet made a mistake.</source>
        <translation>ارتكب Trivet خطأً.</translation>
    </message>
    <message>
        <source>This should not happen; nothing was changed at the vendors.</source>
        <translation>ما كان ينبغي أن يحدث هذا؛ ولم يتغير شيء لدى المورّدين.</translation>
    </message>
    <message>
        <source>Start Trivet again. Your answers are saved.</source>
        <translation>شغّل Trivet من جديد. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>the vendor</source>
        <extracomment>Stands where the vendor&apos;s name would be when it is not known</extracomment>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>Stands where the time of the next try would be when the vendor did not say it: &quot;Try again after a few minutes.&quot;</extracomment>
        <translation>بضع دقائق</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: begins the review of an integration</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>not done yet</source>
        <translation>لم تُنجز بعد</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>passed earlier, now out of date</source>
        <translation>نجحت سابقًا، وهي الآن قديمة</translation>
    </message>
</context>
<context>
    <name>ReadCost</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes</extracomment>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <extracomment>A share of a limit; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>أقل من 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of an hour&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in an hour</extracomment>
        <translation>%1 من حد الساعة الواحدة</translation>
    </message>
    <message>
        <source>%1 of a minute&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in a minute</extracomment>
        <translation>%1 من حد الدقيقة الواحدة</translation>
    </message>
    <message>
        <source>%1 of the limit for %2 minutes</source>
        <extracomment>%1 is &quot;69 %&quot;, %2 a number of minutes; the calls that the vendor allows in that time</extracomment>
        <translation>%1 من حد مدة %2 دقائق</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <extracomment>Before a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>لا استدعاءات تقريبًا</numerusform>
            <numerusform>استدعاء واحد تقريبًا</numerusform>
            <numerusform>استدعاءان تقريبًا</numerusform>
            <numerusform>نحو %Ln استدعاءات</numerusform>
            <numerusform>نحو %Ln استدعاءً</numerusform>
            <numerusform>نحو %Ln استدعاء</numerusform>
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
        <translation>%1: %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>After a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>لا استدعاءات</numerusform>
            <numerusform>استدعاء واحد</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>%Ln استدعاءات</numerusform>
            <numerusform>%Ln استدعاءً</numerusform>
            <numerusform>%Ln استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <extracomment>%1 the product, %2 &quot;412 calls&quot;, %3 &quot;40 s&quot;</extracomment>
        <translation>%1: %2 في %3.</translation>
    </message>
    <message>
        <source>Reading everything takes about %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>تستغرق قراءة كل شيء نحو %1.</translation>
    </message>
    <message>
        <source>The latest reading took %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;, afterwards; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>استغرقت آخر قراءة %1.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Rate limited until %1; what was not read is unknown.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>معدل الاستدعاءات محدود حتى %1؛ وما لم يُقرأ غير معروف.</translation>
    </message>
    <message>
        <source>Rate limited until %1; waiting.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>معدل الاستدعاءات محدود حتى %1؛ جارٍ الانتظار.</translation>
    </message>
    <message>
        <source>Practice world</source>
        <extracomment>Title of the report on a practice world</extracomment>
        <translation>عالم التدريب</translation>
    </message>
    <message>
        <source>%1: Only part of the records arrived. Run the command again.</source>
        <extracomment>%1 is the key of a list, like &quot;rmm.devices&quot;</extracomment>
        <translation>‏%1: لم يصل إلا جزء من السجلات. نفّذ الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was read: there are no values to sign in with.</source>
        <translation>لم يُقرأ شيء: لا توجد قيم لتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Report: how Trivet knows something; %1 the name of the person who said so</extracomment>
        <translation>بتأكيد من %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Report: marks a report of a practice tenant</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Report, head: the customer or own name under which this was set up</extracomment>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report, head</extracomment>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Report, head</extracomment>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>Report, head: the program&apos;s version</extracomment>
        <translation>أُعدّ بواسطة</translation>
    </message>
    <message>
        <source>Times are in</source>
        <extracomment>Report, head: the time zone of all times</extracomment>
        <translation>الأوقات حسب</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept in the keychain of the computer on which Trivet runs.</source>
        <extracomment>Report, head</extracomment>
        <translation>لا يحتوي هذا التقرير على أي مفتاح أو كلمة مرور أو رمز مميز. فهي محفوظة في سلسلة مفاتيح الحاسوب الذي يعمل عليه Trivet.</translation>
    </message>
    <message>
        <source>Proved</source>
        <extracomment>Report, summary: checks that passed by what Trivet read</extracomment>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <extracomment>Report, summary: checks that passed because a person said so</extracomment>
        <translation>أكّده شخص</translation>
    </message>
    <message>
        <source>Unknown, could not be read</source>
        <extracomment>Report, summary: checks that could not be answered</extracomment>
        <translation>غير معروف، تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>Report, table</extracomment>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Report, column: two systems that are connected</extracomment>
        <translation>الربط</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Report, column
----------
Report, column: whether a list is complete</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <extracomment>Report, column</extracomment>
        <translation>الخطوات الناجحة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>Report, column: how many records came through
----------
Report, column: records that came through</extracomment>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Report, column: checks of this link by state</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>with warnings</source>
        <extracomment>Report: under the state of a verified link</extracomment>
        <translation>مع تحذيرات</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>Report, heading: what happens by itself, and when</extracomment>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Report, column</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Report, column</extracomment>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Report, column</extracomment>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Ages of secrets and confirmations</source>
        <extracomment>Report, heading: how old secrets, keys and confirmations are</extracomment>
        <translation>أعمار الأسرار والتأكيدات</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Report, column</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Report, column: what is so old</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <extracomment>Report: title</extracomment>
        <translation>تقرير التسليم</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Report: a change that was written and read back</extracomment>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Report: a change that was undone</extracomment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Report: a change that was accepted and not sent
----------
Report: state of a step</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>Report: a change of which it is not known whether it was written</extracomment>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>Report: a change that was not written</extracomment>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>Report: a change that was no longer to be made</extracomment>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Report: somebody else changed the same at the same time</extracomment>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Report: the value of a field before or after a change, where there is none</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>What Trivet changed</source>
        <extracomment>Report, heading</extracomment>
        <translation>ما غيّره Trivet</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Report, column: the device, product or organization that was changed
----------
Report, column: name of a vendor&apos;s record</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Report, column: the vendor&apos;s name of a field</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Report, column</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Report, column</extracomment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Came out</source>
        <extracomment>Report, column: how a change came out</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Who and when</source>
        <extracomment>Report, column: the person, and when</extracomment>
        <translation>من ومتى</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Report: in place of a field&apos;s name, for a record that Trivet created</extracomment>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Report, under a list that was cut; %1 a number
----------
Report, under a table
----------
Report, under a list of records that was cut; %1 a number</extracomment>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Report, column: what was checked, with the fact that was found</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What people confirmed</source>
        <extracomment>Report, heading</extracomment>
        <translation>ما أكّده الأشخاص</translation>
    </message>
    <message>
        <source>No API shows these. A person looked and said so.</source>
        <extracomment>Report</extracomment>
        <translation>لا توجد واجهة API تعرض هذه. نظر شخص وقال ذلك.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Report, column: the row, product or setting that was confirmed</extracomment>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Continued anyway</source>
        <extracomment>Report, heading: warnings in spite of which a person went on</extracomment>
        <translation>متابعة رغم التحذير</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Report, column: why a person went on</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Device mapping</source>
        <extracomment>Report, heading</extracomment>
        <translation>تعيين الأجهزة</translation>
    </message>
    <message>
        <source>Device type in Datto RMM</source>
        <extracomment>Report, column: Datto RMM&apos;s device type</extracomment>
        <translation>نوع الجهاز في Datto RMM</translation>
    </message>
    <message>
        <source>Product in Autotask</source>
        <extracomment>Report, column</extracomment>
        <translation>المنتج في Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <extracomment>Report, column</extracomment>
        <translation>نوع عنصر التكوين</translation>
    </message>
    <message>
        <source>created by Datto RMM</source>
        <extracomment>Report: under a product that Datto RMM makes</extracomment>
        <translation>أنشأه Datto RMM</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>Report: no configuration item type was chosen</extracomment>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>SaaS Protection clients in IT Glue</source>
        <extracomment>Report, heading</extracomment>
        <translation>عملاء SaaS Protection في IT Glue</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Report, column: a client of Datto SaaS Protection</extracomment>
        <translation>عميل SaaS</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Report, column: how it gets its place in IT Glue</extracomment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Report, column: IT Glue&apos;s organization</extracomment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Carried out</source>
        <extracomment>Report, column: who did it in IT Glue, and when</extracomment>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Report: IT Glue does it without anybody</extracomment>
        <translation>من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Sync history</source>
        <extracomment>Report, heading: how records arrived over time</extracomment>
        <translation>سجل المزامنة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column: when something was counted</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Report, column: records that should come</extracomment>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>%1 of %2 readings, evenly spread</source>
        <extracomment>Report, under a thinned list; %1 how many readings are shown, %2 of how many</extracomment>
        <translation>‏%1 من %2 قراءة، موزعة بالتساوي</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Report: a list was read to its end</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <extracomment>Report: a list could not be read the last time</extracomment>
        <translation>لم تُقرأ في المرة الأخيرة</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>Report: a list broke off, so it proves nothing to be missing</extracomment>
        <translation>جزء فقط</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>Report, heading: the lists that all of this rests on</extracomment>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Report, column: a list of records</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Report, column: the product that holds a record</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Report, column: number of records</extracomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <extracomment>Report, caption of a list of records; %1 what was found</extracomment>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Report, column: the vendor&apos;s number or key of a record</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Report, column: the vendor&apos;s word for this sort of record</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Follows from: %1</source>
        <extracomment>Report: %1 another finding, of which this one is a consequence</extracomment>
        <translation>ناتج عن: %1</translation>
    </message>
    <message>
        <source>Continued anyway: %1</source>
        <extracomment>Report: a warning in spite of which a person went on; %1 the person&apos;s reason</extracomment>
        <translation>متابعة رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Known from</source>
        <extracomment>Report, column: how and when Trivet knows it</extracomment>
        <translation>مصدر المعرفة</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <extracomment>Report: a key or password is kept, and not shown</extracomment>
        <translation>محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Not kept</source>
        <extracomment>Report: a key or password was not given</extracomment>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <extracomment>Report, heading: the instructions of each step</extracomment>
        <translation>ما كان يجب فعله</translation>
    </message>
    <message>
        <source>passed %1</source>
        <extracomment>Report: beside a step&apos;s title; %1 a date and time</extracomment>
        <translation>نجحت %1</translation>
    </message>
    <message>
        <source>Checks of step %1</source>
        <extracomment>Report, caption of a step&apos;s table; %1 number and title of the step</extracomment>
        <translation>فحوص الخطوة %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Report, heading: what is not in order, or could not be read</extracomment>
        <translation>النتائج المفتوحة</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <extracomment>Report, caption: checks without an answer</extracomment>
        <translation>تعذّر الحكم</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>Report: there are no open findings</extracomment>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Report, heading: nothing wrong, but worth knowing</extracomment>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Report: beside the title of a chapter that may be left out</extracomment>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>Other checks</source>
        <extracomment>Report, heading: checks that belong to no step</extracomment>
        <translation>فحوص أخرى</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Report: heading of the list of contents</extracomment>
        <translation>المحتويات</translation>
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
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Report: state of a step</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Passed, not read again</source>
        <extracomment>Report: state of a step that passed earlier; what it rests on was not read again</extracomment>
        <translation>ناجح، لم يُقرأ من جديد</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>Verified, not read again</source>
        <extracomment>Report: state of a link that was verified earlier; what it rests on was not read again</extracomment>
        <translation>متحقَّق منه، لم يُقرأ من جديد</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Report: a check that holds the next step</extracomment>
        <translation>يوقف</translation>
    </message>
    <message>
        <source>Warns</source>
        <extracomment>Report: a check that warns</extracomment>
        <translation>يحذّر</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Report: a check that only notes something</extracomment>
        <translation>يلاحظ</translation>
    </message>
    <message>
        <source>Matched by its name</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>مطابَق باسمه</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>مطابَق يدويًا</translation>
    </message>
    <message>
        <source>New organization</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>مؤسسة جديدة</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>Report: a client of SaaS Protection without a decision</extracomment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>الأجهزة في Autotask</translation>
    </message>
    <message>
        <source>Organizations and configurations in IT Glue</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>المؤسسات والتكوينات في IT Glue</translation>
    </message>
    <message>
        <source>Configurations matched</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>التكوينات المطابَقة</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>عملاء SaaS المحسومون</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Report: %1 part, %2 whole, both with the separators of the language</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept until Trivet closes, and nowhere else.</source>
        <translation>لا يحتوي هذا التقرير على أي مفتاح أو كلمة مرور أو رمز مميز. تُحفظ حتى إغلاق Trivet فقط ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Report: a switch is on</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>محتفظ به حتى إغلاق Trivet</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>Report, caption on the first page: findings that are not in order</extracomment>
        <translation>ما بقي مفتوحًا</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Report, column: what is not in order</extracomment>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Report, heading: what comes when, and how old things are</extracomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Report, heading: lists of records and readings, at the end</extracomment>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>How the syncs went</source>
        <extracomment>Report, heading: a chart of each sync</extracomment>
        <translation>كيف سارت المزامنات</translation>
    </message>
    <message>
        <source>What it hurts later: %1</source>
        <extracomment>Report, below a finding; %1 what it does later if it is left so</extracomment>
        <translation>ضرره لاحقًا: %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <extracomment>Report, below a finding; %1 is a step of the guide and the way in the portal</extracomment>
        <translation>كيفية إصلاحه: %1</translation>
    </message>
    <message>
        <source>Records of this in the appendix: %1</source>
        <extracomment>Report, below a finding; %1 how many records are behind it</extracomment>
        <translation>السجلات المتعلقة في الملحق: %1</translation>
    </message>
    <message>
        <source>Could not be told, see the appendix: %1</source>
        <extracomment>Report: checks without an answer; %1 a number</extracomment>
        <translation>تعذّر الحكم، انظر الملحق: %1</translation>
    </message>
    <message>
        <source>Links that are not set up have no findings here.</source>
        <extracomment>Report</extracomment>
        <translation>الروابط التي لم تُعدّ لا نتائج لها هنا.</translation>
    </message>
    <message>
        <source>What was set, and how it is known</source>
        <extracomment>Report, heading: the settings of each step, with their checks</extracomment>
        <translation>ما تم ضبطه وكيف عُرف</translation>
    </message>
    <message>
        <source>%1 arrived between %2 and %3.</source>
        <extracomment>Report: what a chart shows, read aloud; %1 &quot;18 of 20&quot;, %2 and %3 are points in time</extracomment>
        <translation>وصل %1 بين %2 و%3.</translation>
    </message>
</context>
<context>
    <name>SaasRows</name>
    <message>
        <source>By its name in the Partner Portal, %1: %2</source>
        <extracomment>Under the table of clients. %1 is the client&apos;s name in another portal, %2 what differs, such as &quot;Spaces differ&quot;</extracomment>
        <translation>باسمه في Partner Portal، %1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Takes back what was decided for a client</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>Behind the name of an organization in a list</extracomment>
        <translation>غير نشطة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Autotask zone</source>
        <translation>نطاق Autotask</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>حقول هذه الخطوة</translation>
    </message>
    <message>
        <source>All filled in</source>
        <translation>مملوءة كلها</translation>
    </message>
    <message>
        <source>Place for secrets</source>
        <translation>مكان الأسرار</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Where secrets were saved</source>
        <translation>مكان حفظ الأسرار</translation>
    </message>
    <message>
        <source>In this keychain</source>
        <translation>في سلسلة المفاتيح هذه</translation>
    </message>
    <message>
        <source>Changes that were cut off</source>
        <translation>التغييرات المنقطعة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Autotask</source>
        <translation>تسجيل دخول Trivet إلى Autotask</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Trivet&apos;s Autotask user</source>
        <translation>مستخدم Trivet في Autotask</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>Rights in Autotask</source>
        <translation>الصلاحيات في Autotask</translation>
    </message>
    <message>
        <source>Read what it needs</source>
        <translation>قراءة ما يحتاج إليه</translation>
    </message>
    <message>
        <source>Autotask calls this hour</source>
        <translation>استدعاءات Autotask في هذه الساعة</translation>
    </message>
    <message>
        <source>Below three quarters</source>
        <translation>دون ثلاثة أرباع</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Datto RMM</source>
        <translation>تسجيل دخول Trivet إلى Datto RMM</translation>
    </message>
    <message>
        <source>Speed of Datto RMM</source>
        <translation>سرعة Datto RMM</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>يجيب فورًا</translation>
    </message>
    <message>
        <source>User of Trivet&apos;s RMM key</source>
        <translation>مستخدم مفتاح RMM الخاص بـ Trivet</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>مستخدم مستقل</translation>
    </message>
    <message>
        <source>Company of both keys</source>
        <translation>شركة المفتاحين</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>API user for Datto RMM</source>
        <translation>مستخدم API لـ Datto RMM</translation>
    </message>
    <message>
        <source>Active, API only</source>
        <translation>نشط، API فقط</translation>
    </message>
    <message>
        <source>Autotask users</source>
        <translation>مستخدمو Autotask</translation>
    </message>
    <message>
        <source>One per program</source>
        <translation>واحد لكل برنامج</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Saved, read back</source>
        <translation>محفوظة ومقروءة من جديد</translation>
    </message>
    <message>
        <source>Domain of Trivet&apos;s user</source>
        <translation>مجال مستخدم Trivet</translation>
    </message>
    <message>
        <source>Your primary domain</source>
        <translation>مجالك الأساسي</translation>
    </message>
    <message>
        <source>Vendor of the RMM user</source>
        <translation>مورّد مستخدم RMM</translation>
    </message>
    <message>
        <source>Datto RMM</source>
        <translation>Datto RMM</translation>
    </message>
    <message>
        <source>Password of API users</source>
        <translation>كلمة مرور مستخدمي API</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Edit Protected Data</source>
        <translation>Edit Protected Data</translation>
    </message>
    <message>
        <source>All selected</source>
        <translation>محددة كلها</translation>
    </message>
    <message>
        <source>Protected fields</source>
        <translation>الحقول المحمية</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>مرئية</translation>
    </message>
    <message>
        <source>E-mail of API users</source>
        <translation>البريد الإلكتروني لمستخدمي API</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>مملوءة</translation>
    </message>
    <message>
        <source>Autotask calls over the day</source>
        <translation>استدعاءات Autotask خلال اليوم</translation>
    </message>
    <message>
        <source>Below 50%</source>
        <translation>أقل من 50%</translation>
    </message>
    <message>
        <source>Connections and clock</source>
        <translation>الاتصالات والساعة</translation>
    </message>
    <message>
        <source>Safe, within 2 minutes</source>
        <translation>آمنة، في حدود دقيقتين</translation>
    </message>
    <message>
        <source>Tenants with these accounts</source>
        <translation>المستأجرون بهذه الحسابات</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>طول القوائم</translation>
    </message>
    <message>
        <source>No sudden loss</source>
        <translation>لا فقدان مفاجئ</translation>
    </message>
    <message>
        <source>Changes since verified</source>
        <translation>التغييرات منذ التحقق</translation>
    </message>
    <message>
        <source>None, or as meant</source>
        <translation>لا شيء، أو كما هو مقصود</translation>
    </message>
    <message>
        <source>Age of confirmations</source>
        <translation>عمر التأكيدات</translation>
    </message>
    <message>
        <source>Under 90 days</source>
        <translation>أقل من 90 يومًا</translation>
    </message>
    <message>
        <source>Fields of vendors&apos; records</source>
        <translation>حقول سجلات المورّدين</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Autotask in Datto RMM</source>
        <translation>‏Autotask في Datto RMM</translation>
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
        <translation>العملاء فقط</translation>
    </message>
    <message>
        <source>Sites with a company</source>
        <translation>مواقع لها شركة</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>واحد على الأقل</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>نوع شركة العملاء</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>أنواع عناصر التكوين</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Type for each device type</source>
        <translation>نوع لكل نوع جهاز</translation>
    </message>
    <message>
        <source>Chosen for all</source>
        <translation>مختار للجميع</translation>
    </message>
    <message>
        <source>Names of the types</source>
        <translation>أسماء الأنواع</translation>
    </message>
    <message>
        <source>Clear and active</source>
        <translation>واضحة ونشطة</translation>
    </message>
    <message>
        <source>Products for devices</source>
        <translation>منتجات الأجهزة</translation>
    </message>
    <message>
        <source>Active and complete</source>
        <translation>نشطة ومكتملة</translation>
    </message>
    <message>
        <source>Devices before mapping</source>
        <translation>الأجهزة قبل التعيين</translation>
    </message>
    <message>
        <source>No new ones</source>
        <translation>لا جديد منها</translation>
    </message>
    <message>
        <source>Map Devices while mapping</source>
        <translation>‏Map Devices أثناء التعيين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Mapping in Datto RMM</source>
        <translation>التعيين في Datto RMM</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Mapped products</source>
        <translation>المنتجات المعيّنة</translation>
    </message>
    <message>
        <source>Exist in Autotask</source>
        <translation>موجودة في Autotask</translation>
    </message>
    <message>
        <source>Default type of products</source>
        <translation>النوع الافتراضي للمنتجات</translation>
    </message>
    <message>
        <source>Set on every product</source>
        <translation>مضبوط في كل منتج</translation>
    </message>
    <message>
        <source>Products made by Datto RMM</source>
        <translation>منتجات أنشأها Datto RMM</translation>
    </message>
    <message>
        <source>Each once, in use</source>
        <translation>كل منها مرة واحدة ومستخدم</translation>
    </message>
    <message>
        <source>Default category of products</source>
        <translation>الفئة الافتراضية للمنتجات</translation>
    </message>
    <message>
        <source>Sites without a company</source>
        <translation>مواقع بلا شركة</translation>
    </message>
    <message>
        <source>Companies of sites</source>
        <translation>شركات المواقع</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>عملاء نشطون</translation>
    </message>
    <message>
        <source>Sites of your own company</source>
        <translation>مواقع شركتك الخاصة</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s own sites</source>
        <translation>مواقع Datto RMM الخاصة</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير معيّنة</translation>
    </message>
    <message>
        <source>Names of sites and companies</source>
        <translation>أسماء المواقع والشركات</translation>
    </message>
    <message>
        <source>Something in common</source>
        <translation>شيء مشترك</translation>
    </message>
    <message>
        <source>Sites per company</source>
        <translation>المواقع لكل شركة</translation>
    </message>
    <message>
        <source>One, or on purpose</source>
        <translation>واحد، أو عن قصد</translation>
    </message>
    <message>
        <source>Map Devices</source>
        <translation>Map Devices</translation>
    </message>
    <message>
        <source>On, after types are set</source>
        <translation>قيد التشغيل بعد ضبط الأنواع</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <translation>الأجهزة في Autotask</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>وصلت جميعها</translation>
    </message>
    <message>
        <source>Devices without a type</source>
        <translation>أجهزة بلا نوع</translation>
    </message>
    <message>
        <source>Records of each device</source>
        <translation>سجلات كل جهاز</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Company of each device</source>
        <translation>شركة كل جهاز</translation>
    </message>
    <message>
        <source>Its site&apos;s</source>
        <translation>شركة موقعه</translation>
    </message>
    <message>
        <source>Deleted types in use</source>
        <translation>أنواع محذوفة مستخدمة</translation>
    </message>
    <message>
        <source>Devices that look like one</source>
        <translation>أجهزة تبدو كأنها واحد</translation>
    </message>
    <message>
        <source>Devices gone from Datto RMM</source>
        <translation>أجهزة اختفت من Datto RMM</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>لا شيء نشط</translation>
    </message>
    <message>
        <source>Reference name and number</source>
        <translation>الاسم والرقم المرجعيان</translation>
    </message>
    <message>
        <source>As in Datto RMM</source>
        <translation>كما في Datto RMM</translation>
    </message>
    <message>
        <source>Deleted or suspended devices</source>
        <translation>أجهزة محذوفة أو معلّقة</translation>
    </message>
    <message>
        <source>Inactive in Autotask</source>
        <translation>غير نشطة في Autotask</translation>
    </message>
    <message>
        <source>Numbers that identify nothing</source>
        <translation>أرقام لا تميّز شيئًا</translation>
    </message>
    <message>
        <source>Left out of matching</source>
        <translation>مستثناة من المطابقة</translation>
    </message>
    <message>
        <source>Custom fields of devices</source>
        <translation>الحقول المخصصة للأجهزة</translation>
    </message>
    <message>
        <source>Filled by Datto RMM</source>
        <translation>يملؤها Datto RMM</translation>
    </message>
    <message>
        <source>Type of the newest devices</source>
        <translation>نوع أحدث الأجهزة</translation>
    </message>
    <message>
        <source>Set by the product</source>
        <translation>يضبطه المنتج</translation>
    </message>
    <message>
        <source>Origin of devices</source>
        <translation>مصدر الأجهزة</translation>
    </message>
    <message>
        <source>Lists of both systems</source>
        <translation>قوائم النظامين</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>مقروءة حتى النهاية</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key</source>
        <translation>مفتاح IT Glue الخاص بـ Trivet</translation>
    </message>
    <message>
        <source>Use of the IT Glue key</source>
        <translation>استخدام مفتاح IT Glue</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>خلال 90 يومًا</translation>
    </message>
    <message>
        <source>Serial numbers and names</source>
        <translation>الأرقام التسلسلية والأسماء</translation>
    </message>
    <message>
        <source>Organization names</source>
        <translation>أسماء المؤسسات</translation>
    </message>
    <message>
        <source>No near misses</source>
        <translation>لا أسماء شبه مطابقة</translation>
    </message>
    <message>
        <source>Spelling of organizations</source>
        <translation>كتابة أسماء المؤسسات</translation>
    </message>
    <message>
        <source>As in Autotask</source>
        <translation>كما في Autotask</translation>
    </message>
    <message>
        <source>Customer names</source>
        <translation>أسماء العملاء</translation>
    </message>
    <message>
        <source>Each only once</source>
        <translation>كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>Other PSA in IT Glue</source>
        <translation>‏PSA آخر في IT Glue</translation>
    </message>
    <message>
        <source>Export of IT Glue</source>
        <translation>تصدير IT Glue</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Subdomain and region</source>
        <translation>المجال الفرعي والمنطقة</translation>
    </message>
    <message>
        <source>IT Glue in Autotask</source>
        <translation>‏IT Glue في Autotask</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>API user for IT Glue</source>
        <translation>مستخدم API لـ IT Glue</translation>
    </message>
    <message>
        <source>Vendor of the IT Glue user</source>
        <translation>مورّد مستخدم IT Glue</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>Protected data for IT Glue</source>
        <translation>البيانات المحمية لـ IT Glue</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sync Settings</source>
        <translation>Sync Settings</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>كما هو موصى به</translation>
    </message>
    <message>
        <source>Enable two-way sync</source>
        <translation>Enable two-way sync</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Autotask in IT Glue</source>
        <translation>‏Autotask في IT Glue</translation>
    </message>
    <message>
        <source>Saved, sync queued</source>
        <translation>محفوظ، والمزامنة في الانتظار</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Default Account Manager</source>
        <translation>Default Account Manager</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Selected types and queues</source>
        <translation>الأنواع وقوائم الانتظار المحددة</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>المستخدمة فقط</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Movement of the sync</source>
        <translation>حركة المزامنة</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>مستقرة</translation>
    </message>
    <message>
        <source>Standstill of the sync</source>
        <translation>توقف المزامنة</translation>
    </message>
    <message>
        <source>Lists of IT Glue</source>
        <translation>قوائم IT Glue</translation>
    </message>
    <message>
        <source>Types of linked companies</source>
        <translation>أنواع الشركات المربوطة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Autotask Default devices</source>
        <translation>أجهزة Autotask Default</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>أنواع التكوينات</translation>
    </message>
    <message>
        <source>Devices in IT Glue</source>
        <translation>الأجهزة في IT Glue</translation>
    </message>
    <message>
        <source>Orphaned configurations</source>
        <translation>التكوينات اليتيمة</translation>
    </message>
    <message>
        <source>Doubled configurations</source>
        <translation>التكوينات المكررة</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع الجغرافية</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامنة</translation>
    </message>
    <message>
        <source>Two-way sync</source>
        <translation>المزامنة ثنائية الاتجاه</translation>
    </message>
    <message>
        <source>Sync errors in IT Glue</source>
        <translation>أخطاء المزامنة في IT Glue</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>الشركة المصنّعة والطراز</translation>
    </message>
    <message>
        <source>IT Glue users</source>
        <translation>مستخدمو IT Glue</translation>
    </message>
    <message>
        <source>Everybody, later</source>
        <translation>الجميع، لاحقًا</translation>
    </message>
    <message>
        <source>RMM key for IT Glue</source>
        <translation>مفتاح RMM لـ IT Glue</translation>
    </message>
    <message>
        <source>Owner of that key</source>
        <translation>صاحب ذلك المفتاح</translation>
    </message>
    <message>
        <source>IT Glue alone</source>
        <translation>‏IT Glue وحده</translation>
    </message>
    <message>
        <source>API access in Datto RMM</source>
        <translation>الوصول إلى API في Datto RMM</translation>
    </message>
    <message>
        <source>On, user saved</source>
        <translation>قيد التشغيل، والمستخدم محفوظ</translation>
    </message>
    <message>
        <source>Order of the links</source>
        <translation>ترتيب الروابط</translation>
    </message>
    <message>
        <source>Autotask first</source>
        <translation>‏Autotask أولًا</translation>
    </message>
    <message>
        <source>Match organizations to</source>
        <translation>مطابقة المؤسسات مع</translation>
    </message>
    <message>
        <source>Autotask Companies</source>
        <translation>Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue in Datto RMM</source>
        <translation>‏IT Glue في Datto RMM</translation>
    </message>
    <message>
        <source>Devices matched</source>
        <translation>الأجهزة المطابَقة</translation>
    </message>
    <message>
        <source>Basis of the match</source>
        <translation>أساس المطابقة</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Organizations matched</source>
        <translation>المؤسسات المطابَقة</translation>
    </message>
    <message>
        <source>All with devices</source>
        <translation>كل ما فيه أجهزة</translation>
    </message>
    <message>
        <source>Devices without a match</source>
        <translation>أجهزة بلا مطابقة</translation>
    </message>
    <message>
        <source>Device behind each match</source>
        <translation>الجهاز وراء كل مطابقة</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>عناوين MAC</translation>
    </message>
    <message>
        <source>One device each</source>
        <translation>جهاز واحد لكل منها</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>الأرقام التسلسلية</translation>
    </message>
    <message>
        <source>Equal on both sides</source>
        <translation>متساوية في الجانبين</translation>
    </message>
    <message>
        <source>Match errors in IT Glue</source>
        <translation>أخطاء المطابقة في IT Glue</translation>
    </message>
    <message>
        <source>Devices last seen</source>
        <translation>آخر مشاهدة للأجهزة</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>خلال 60 يومًا</translation>
    </message>
    <message>
        <source>People in Datto RMM</source>
        <translation>الأشخاص في Datto RMM</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>تمت المصادقة</translation>
    </message>
    <message>
        <source>Address in Datto RMM</source>
        <translation>العنوان في Datto RMM</translation>
    </message>
    <message>
        <source>Same as in Autotask</source>
        <translation>كما في Autotask</translation>
    </message>
    <message>
        <source>SaaS Protection key</source>
        <translation>مفتاح SaaS Protection</translation>
    </message>
    <message>
        <source>Clients in Partner Portal</source>
        <translation>عملاء SaaS في Partner Portal</translation>
    </message>
    <message>
        <source>All linked</source>
        <translation>مربوطون كلهم</translation>
    </message>
    <message>
        <source>Key pair of BCDR</source>
        <translation>زوج مفاتيح BCDR</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مشترك</translation>
    </message>
    <message>
        <source>Backup information</source>
        <translation>معلومات النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Suggested matches</source>
        <translation>المطابقات المقترحة</translation>
    </message>
    <message>
        <source>Leave for Review</source>
        <translation>Leave for Review</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <translation>عملاء SaaS المحسومون</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Names of clients</source>
        <translation>أسماء عملاء SaaS</translation>
    </message>
    <message>
        <source>As in IT Glue</source>
        <translation>كما في IT Glue</translation>
    </message>
    <message>
        <source>Organizations to create</source>
        <translation>المؤسسات المراد إنشاؤها</translation>
    </message>
    <message>
        <source>None that exist</source>
        <translation>لا شيء مما هو موجود</translation>
    </message>
    <message>
        <source>Clients per organization</source>
        <translation>عملاء SaaS لكل مؤسسة</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>أعداد المقاعد</translation>
    </message>
    <message>
        <source>Active seats</source>
        <translation>المقاعد النشطة</translation>
    </message>
    <message>
        <source>Decisions in IT Glue</source>
        <translation>القرارات في IT Glue</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Card of SaaS Protection</source>
        <translation>بطاقة SaaS Protection</translation>
    </message>
    <message>
        <source>Seen on a page</source>
        <translation>شوهدت على صفحة</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>المزامنة التلقائية</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>كل 24 ساعة</translation>
    </message>
    <message>
        <source>Customers with SaaS Protection</source>
        <translation>العملاء الذين لديهم SaaS Protection</translation>
    </message>
    <message>
        <source>As many as you sell</source>
        <translation>بقدر ما تبيع</translation>
    </message>
    <message>
        <source>Forecast before Map Devices</source>
        <translation>التوقّع قبل Map Devices</translation>
    </message>
    <message>
        <source>Every device has a type</source>
        <translation>لكل جهاز نوع</translation>
    </message>
    <message>
        <source>Devices against the forecast</source>
        <translation>الأجهزة مقابل التوقّع</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>كما كان متوقّعًا</translation>
    </message>
</context>
<context>
    <name>ShortGuide</name>
    <message>
        <source>In this order</source>
        <extracomment>Head of a short list of instructions</extracomment>
        <translation>بهذا الترتيب</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>Before a step&apos;s note: whose portal it is about</extracomment>
        <translation>في %1.</translation>
    </message>
    <message>
        <source>Open the vendor’s page</source>
        <translation>فتح صفحة المورّد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>All devices are there</source>
        <translation>جميع الأجهزة موجودة</translation>
    </message>
    <message>
        <source>%1 left, done by %2</source>
        <extracomment>%1 is a duration, %2 a time of day</extracomment>
        <translation>بقي %1، وينتهي عند %2</translation>
    </message>
    <message>
        <source>Its site is not in the list of Datto RMM</source>
        <translation>موقعه غير موجود في قائمة Datto RMM</translation>
    </message>
    <message>
        <source>An older record of a re-imaged device; it does not come</source>
        <translation>سجل قديم لجهاز أُعيد إعداده؛ لن يأتي</translation>
    </message>
    <message>
        <source>Its site has no company in Autotask</source>
        <translation>ليس لموقعه شركة في Autotask</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>نوع جهازه غير معيّن</translation>
    </message>
    <message>
        <source>Its company is inactive or gone</source>
        <translation>شركته غير نشطة أو لم تعد موجودة</translation>
    </message>
    <message>
        <source>Its company is not a customer</source>
        <translation>شركته ليست عميلًا</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>منتجه غير نشط أو غير موجود</translation>
    </message>
    <message>
        <source>Re-imaged: an older record in Datto RMM holds its configuration item</source>
        <translation>أُعيد إعداده: يحتفظ سجل قديم في Datto RMM بعنصر تكوينه</translation>
    </message>
    <message>
        <source>No configuration item type in Autotask</source>
        <translation>لا نوع عنصر تكوين في Autotask</translation>
    </message>
    <message>
        <source>Waiting in the Datto RMM queue</source>
        <translation>ينتظر في قائمة انتظار Datto RMM</translation>
    </message>
    <message>
        <source>An organization with nearly this name is not linked</source>
        <translation>توجد مؤسسة باسم يكاد يطابق غير مربوطة</translation>
    </message>
    <message>
        <source>Comes after its organization</source>
        <translation>يأتي بعد مؤسسته</translation>
    </message>
    <message>
        <source>Twice in Autotask; IT Glue has it by the other item</source>
        <translation>مكرر في Autotask؛ لدى IT Glue بالعنصر الآخر</translation>
    </message>
    <message>
        <source>Its type seems not selected for the sync</source>
        <translation>يبدو نوعه غير محدد للمزامنة</translation>
    </message>
    <message>
        <source>Waiting for IT Glue’s sync</source>
        <translation>ينتظر مزامنة IT Glue</translation>
    </message>
    <message>
        <source>Its organization is not matched</source>
        <translation>مؤسسته غير مطابَقة</translation>
    </message>
    <message>
        <source>Not in Autotask</source>
        <translation>غير موجود في Autotask</translation>
    </message>
    <message>
        <source>No configuration in IT Glue</source>
        <translation>لا تكوين له في IT Glue</translation>
    </message>
    <message>
        <source>No serial number and no MAC address to match it by</source>
        <translation>لا رقم تسلسلي ولا عنوان MAC لمطابقته</translation>
    </message>
    <message>
        <source>No serial number to match it by</source>
        <translation>لا رقم تسلسلي لمطابقته</translation>
    </message>
    <message>
        <source>The serial numbers differ</source>
        <translation>الرقمان التسلسليان مختلفان</translation>
    </message>
    <message>
        <source>Its MAC address is on several devices</source>
        <translation>عنوان MAC الخاص به على عدة أجهزة</translation>
    </message>
    <message>
        <source>Waiting to be matched</source>
        <translation>ينتظر المطابقة</translation>
    </message>
    <message>
        <source>%1 API</source>
        <extracomment>A vendor&apos;s API; %1 is the product&apos;s name</extracomment>
        <translation>‏API من %1</translation>
    </message>
    <message>
        <source>%1, by Trivet</source>
        <extracomment>%1 is &quot;Datto RMM API&quot;: the figure counts Trivet&apos;s own calls only</extracomment>
        <translation>‏%1، بواسطة Trivet</translation>
    </message>
    <message>
        <source>%1 of %2 calls in %3 minutes</source>
        <extracomment>%1 and %2 are counts, %3 a number of minutes</extracomment>
        <translation>‏%1 من %2 استدعاء خلال %3 دقيقة</translation>
    </message>
    <message>
        <source>%1 of %2 calls this hour</source>
        <translation>‏%1 من %2 استدعاء في هذه الساعة</translation>
    </message>
    <message>
        <source>%1 of %2 calls this minute</source>
        <translation>‏%1 من %2 استدعاء في هذه الدقيقة</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Ready</source>
        <extracomment>How a row of a table stands; read aloud</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>سيُنشأ</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>تؤكّده أنت</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
            <numerusform>فشل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
            <numerusform>قديم: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3 verified</source>
        <translation>تم التحقق من %1 من 3</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links are verified</extracomment>
        <translation>‏%1 من 3</translation>
    </message>
    <message>
        <source>links verified</source>
        <extracomment>Second line below &quot;1 of 3&quot;</extracomment>
        <translation>روابط متحقَّق منها</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>In the large diagram, on a link that is still to come</extracomment>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two statements in one line: %1 &quot;1 failed&quot;, %2 &quot;0 of 3 verified&quot;</extracomment>
        <translation>%1، %2</translation>
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
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Read aloud as the head of a column of boxes that choose rows</extracomment>
        <translation>محدد</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Read aloud as the head of a column of glyphs: how the row stands</extracomment>
        <translation>الحالة</translation>
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
        <translation>إنشاء المؤسسة %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Line of a worklist; &quot;Ignore&quot; is a portal label</extracomment>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <translation>في SaaS Protection</translation>
    </message>
    <message>
        <source>To do in IT Glue</source>
        <translation>المطلوب في IT Glue</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Matching SaaS Protection in IT Glue</source>
        <translation>مطابقة SaaS Protection في IT Glue</translation>
    </message>
    <message>
        <source>In IT Glue, open Admin &gt; Integrations, then Actions &gt; Matching of Datto SaaS Protection.</source>
        <translation>في IT Glue افتح Admin &gt; Integrations، ثم Actions &gt; Matching الخاصة بـ Datto SaaS Protection.</translation>
    </message>
    <message>
        <source>Nothing has to be done by hand.</source>
        <translation>لا شيء يلزم فعله يدويًا.</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Save the worklist</source>
        <translation>حفظ قائمة العمل</translation>
    </message>
    <message>
        <source>The worklist was not saved. %1. Choose another folder.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>لم تُحفظ قائمة العمل. %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>trivet::Announcer</name>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <extracomment>Read aloud behind several changes of verdicts</extracomment>
        <translation>
            <numerusform>تغييرات أخرى: %Ln</numerusform>
            <numerusform>تغييرات أخرى: %Ln</numerusform>
            <numerusform>تغييرات أخرى: %Ln</numerusform>
            <numerusform>تغييرات أخرى: %Ln</numerusform>
            <numerusform>تغييرات أخرى: %Ln</numerusform>
            <numerusform>تغييرات أخرى: %Ln</numerusform>
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
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud before the title of a warning</extracomment>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Read aloud before the title of a box about something that failed</extracomment>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Read aloud before the title of a box about practice mode</extracomment>
        <translation>تدريب: %1</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesHistory</name>
    <message>
        <source>Changes that were made</source>
        <translation>التغييرات التي أُجريت</translation>
    </message>
    <message>
        <source>Rows of the chosen change</source>
        <translation>صفوف التغيير المختار</translation>
    </message>
    <message>
        <source>Trivet has changed nothing yet.</source>
        <translation>لم يغيّر Trivet شيئًا بعد.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Undo all of it…</source>
        <extracomment>Button: takes back a whole change, after a preview</extracomment>
        <translation>التراجع عن الكل…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column head</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column head</comment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column head</comment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column head</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column head</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Save the history of changes</source>
        <translation>حفظ سجل التغييرات</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>لم يُحفظ الملف: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln row(s)…</source>
        <extracomment>Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do</extracomment>
        <translation>
            <numerusform>التراجع عن %Ln صف…</numerusform>
            <numerusform>التراجع عن صف واحد…</numerusform>
            <numerusform>التراجع عن صفين…</numerusform>
            <numerusform>التراجع عن %Ln صفوف…</numerusform>
            <numerusform>التراجع عن %Ln صفًا…</numerusform>
            <numerusform>التراجع عن %Ln صف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows to undo</source>
        <translation>اختر صفوفًا للتراجع عنها</translation>
    </message>
    <message>
        <source>Times in %1. To undo some of the rows below, choose them; hold Shift to choose several.</source>
        <extracomment>Below the list of changes; %1 is the zone of its times, like &quot;Coordinated Universal Time&quot;. Shift is the key.</extracomment>
        <translation>الأوقات بحسب %1. للتراجع عن بعض الصفوف أدناه اختَرها؛ واضغط Shift مع الاستمرار لاختيار عدة صفوف.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesNotice</name>
    <message>
        <source>Show progress</source>
        <extracomment>Button: opens the preview of the changes that are being written</extracomment>
        <translation>عرض التقدم</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>العرض في السجل</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>توقف Trivet ويسأل</translation>
    </message>
    <message>
        <source>Changes are being written: %1</source>
        <extracomment>%1 is &quot;312 of 5,000 written, about 3 min left&quot;</extracomment>
        <translation>تُكتب التغييرات الآن: %1</translation>
    </message>
    <message>
        <source>Changes have ended: %1</source>
        <extracomment>%1 is &quot;312 of 312 written&quot;</extracomment>
        <translation>انتهت التغييرات: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 was cut off</source>
        <extracomment>%1 is what was done, like &quot;Set the type of devices&quot;, %2 when</extracomment>
        <translation>انقطع «%1» بتاريخ %2</translation>
    </message>
    <message>
        <source>What was under way is read as soon as the vendor can be asked; nothing is sent a second time.</source>
        <translation>يُقرأ ما كان جاريًا حالما يمكن سؤال المورّد؛ ولا يُرسل شيء مرة ثانية.</translation>
    </message>
    <message>
        <source>What was not begun is found again by the check, and can be written from there.</source>
        <translation>ما لم يبدأ يجده الفحص مجددًا، ويمكن كتابته من هناك.</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesPreview</name>
    <message numerus="yes">
        <source>And %Ln more, in the CSV file.</source>
        <translation>
            <numerusform>و%Ln عناصر أخرى في ملف CSV.</numerusform>
            <numerusform>وعنصر واحد آخر في ملف CSV.</numerusform>
            <numerusform>وعنصران آخران في ملف CSV.</numerusform>
            <numerusform>و%Ln عناصر أخرى في ملف CSV.</numerusform>
            <numerusform>و%Ln عنصرًا آخر في ملف CSV.</numerusform>
            <numerusform>و%Ln عنصر آخر في ملف CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>Accessible name and placeholder of the find field above planned changes</extracomment>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>تطبيق التغييرات</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>التغييرات المخططة</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>تقدّم التغييرات</translation>
    </message>
    <message>
        <source>Type the number of changes to allow them</source>
        <extracomment>Field: a large change wants its number typed</extracomment>
        <translation>اكتب عدد التغييرات للسماح بها</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Button: ticks every row that is shown</extracomment>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Tick none shown</source>
        <extracomment>Button: takes the tick from every row that is shown</extracomment>
        <translation>إلغاء تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>لا يُسمح لـ Trivet بكتابة هذا بعد</translation>
    </message>
    <message>
        <source>Some of this cannot be undone</source>
        <translation>بعض هذا لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>You can undo all of this from History</source>
        <translation>يمكنك التراجع عن كل هذا من السجل</translation>
    </message>
    <message>
        <source>Trivet reads each value again just before it writes. What somebody changed meanwhile is left alone and shown.</source>
        <translation>يقرأ Trivet كل قيمة من جديد قبل كتابتها مباشرةً. وما غيّره أحد في هذه الأثناء يُترك كما هو ويُعرض.</translation>
    </message>
    <message>
        <source>What you do in the portal</source>
        <extracomment>Above what a person does in a portal, because no API can</extracomment>
        <translation>ما تفعله في البوابة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Try one first</source>
        <extracomment>Button: writes a single row, so that a person sees how it goes</extracomment>
        <translation>تجربة واحد أولًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the planned changes</source>
        <translation>حفظ التغييرات المخططة</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>Title of a preview; %1 is the act with its number, like &quot;Set type on 312 devices&quot;</extracomment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>العرض في السجل</translation>
    </message>
    <message>
        <source>Leave at least one of each device unticked: nothing would be left of it.</source>
        <translation>اترك واحدًا على الأقل من كل جهاز دون تحديد: وإلا فلن يبقى منه شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Close, and let it go on</source>
        <translation>إغلاق مع استمرار العمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>توقف Trivet ويسأل</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s limit</source>
        <translation>في الانتظار بسبب حد المورّد</translation>
    </message>
    <message>
        <source>Tenant %1, zone %2.</source>
        <extracomment>A tenant&apos;s name, and the zone of Autotask that it is in, like &quot;America West&quot;</extracomment>
        <translation>المستأجر %1، النطاق %2.</translation>
    </message>
    <message>
        <source>Tenant %1.</source>
        <extracomment>A tenant&apos;s name</extracomment>
        <translation>المستأجر %1.</translation>
    </message>
    <message>
        <source>Nothing can be written before you tell what is asked below.</source>
        <translation>لا يمكن كتابة شيء قبل أن تجيب عمّا يُسأل عنه أدناه.</translation>
    </message>
    <message>
        <source>There is nothing here that Trivet can write.</source>
        <translation>لا يوجد هنا ما يستطيع Trivet كتابته.</translation>
    </message>
    <message>
        <source>%1 of %2 rows ticked.</source>
        <extracomment>%1 rows ticked, %2 rows in all</extracomment>
        <translation>الصفوف المحددة: %1 من %2.</translation>
    </message>
    <message>
        <source>No row is ticked. Tick those that are to be written.</source>
        <translation>لم يُحدَّد أي صف. حدِّد الصفوف المراد كتابتها.</translation>
    </message>
</context>
<context>
    <name>trivet::CheckDetails</name>
    <message>
        <source>Records behind this check</source>
        <translation>السجلات وراء هذا الفحص</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <translation>لا يوجد سجل بعينه وراء هذا.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>لا يوجد سجل في صفه هذا.</translation>
    </message>
    <message>
        <source>What it hurts later</source>
        <extracomment>Heading: what a check that is wrong does later</extracomment>
        <translation>ما يضر به لاحقًا</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a check that is wrong is mended</extracomment>
        <translation>كيف يُصلَح</translation>
    </message>
    <message>
        <source>Why is it not in IT Glue?</source>
        <extracomment>Entry of a device&apos;s menu</extracomment>
        <translation>لماذا ليس في IT Glue؟</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: reads again what one check needs</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Step %1 shows how.</source>
        <extracomment>%1 is a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>تبيّن الخطوة %1 الطريقة.</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <extracomment>How a check stood before it became unknown; %1 is &quot;Passed since Nov 22, 10:42&quot;</extracomment>
        <translation>آخر ما عُرف: %1</translation>
    </message>
    <message>
        <source>New since your last visit</source>
        <translation>جديد منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>Mended since your last visit</source>
        <translation>أُصلح منذ زيارتك الأخيرة</translation>
    </message>
    <message>
        <source>%1 went on in spite of it: %2</source>
        <extracomment>A warning that somebody accepted; %1 a name, %2 the reason</extracomment>
        <translation>تابع %1 رغم ذلك: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>The check&apos;s number, for support and the command line</extracomment>
        <translation>الفحص %1</translation>
    </message>
    <message>
        <source>Show the check %1</source>
        <extracomment>Read aloud: a link to another check; %1 its name</extracomment>
        <translation>عرض الفحص %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Heading: the check that explains this one</extracomment>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Follows from this</source>
        <extracomment>Heading: checks that this one explains</extracomment>
        <translation>ينتج عن هذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Above the records behind a check</extracomment>
        <translation>
            <numerusform>‏%Ln سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>‏%Ln سجلات</numerusform>
            <numerusform>‏%Ln سجلًا</numerusform>
            <numerusform>‏%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet can do it: “%1” shows first what it would write. By hand: step %2 shows how.</source>
        <extracomment>%1 is a button above, like &quot;Set type…&quot;; %2 a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>يستطيع Trivet فعل ذلك: يعرض «%1» أولًا ما سيكتبه. يدويًّا: تبيّن الخطوة %2 الطريقة.</translation>
    </message>
    <message>
        <source>Fill in from Autotask…</source>
        <extracomment>Entry of a menu over configurations of IT Glue: opens a preview of what Autotask holds and IT Glue lacks</extracomment>
        <translation>إكمال من Autotask…</translation>
    </message>
</context>
<context>
    <name>trivet::CheckLook</name>
    <message>
        <source>Passed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Waits for you to confirm</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>ينتظر تأكيدك</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>State of a check, read aloud before its title: nothing to do, but worth knowing</extracomment>
        <translation>من المفيد معرفته</translation>
    </message>
</context>
<context>
    <name>trivet::CheckPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>Button at the head of the checks</extracomment>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Trivet checks</source>
        <extracomment>Head of the column with Trivet&apos;s own checks</extracomment>
        <translation>فحوص Trivet</translation>
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
        <translation>فحوص Trivet</translation>
    </message>
</context>
<context>
    <name>trivet::ChecksSheet</name>
    <message>
        <source>Checks of this step</source>
        <extracomment>The sheet that opens from the summary bar in a narrow window</extracomment>
        <translation>فحوص هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>trivet::CopyField</name>
    <message>
        <source>clears in %1 s</source>
        <extracomment>Beside a copied secret: it leaves the clipboard in %1 seconds</extracomment>
        <translation>يُمحى خلال %1 ث</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the button beside a value; %1 is the value&apos;s label, such as &quot;Security level&quot;</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>%1 is copied. Copy again</source>
        <extracomment>The same button while that value is on the clipboard</extracomment>
        <translation>نُسخ %1. نسخ مرة أخرى</translation>
    </message>
    <message>
        <source>Not pasted yet</source>
        <extracomment>In place of the dots of a secret that was not pasted yet</extracomment>
        <translation>لم يُلصق بعد</translation>
    </message>
</context>
<context>
    <name>trivet::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a tab for screen readers; %1 its text, %2 how many rows it holds</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>trivet::CustomerTypeCard</name>
    <message>
        <source>Which company type means customer?</source>
        <translation>أي نوع شركة يعني العميل؟</translation>
    </message>
    <message>
        <source>Your Autotask has no type that is called Customer for certain. Trivet says nothing about customers until you choose, and remembers it for this tenant.</source>
        <translation>ليس في Autotask لديك نوع اسمه Customer على وجه اليقين. لا يقول Trivet شيئًا عن العملاء حتى تختار، ويتذكر الاختيار لهذا المستأجر.</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>نوع شركة العملاء</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <extracomment>In a list of company types: none is chosen yet</extracomment>
        <translation>اختر النوع</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Most likely %1: it stands where Autotask has its own type for customers.</source>
        <extracomment>%1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>الأرجح %1: فهو في موضع النوع الخاص بالعملاء في Autotask.</translation>
    </message>
</context>
<context>
    <name>trivet::DatesCard</name>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what it is, %2 how long ago, as in &quot;API Key saved, 12 days ago&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>trivet::DeviceView</name>
    <message>
        <source>Device</source>
        <comment>column head</comment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>%1, in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>‏%1، في IT Glue</translation>
    </message>
    <message>
        <source>%1, not in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>‏%1، ليس في IT Glue</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column head: site of a device</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column head</comment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Host name, serial number or uid</source>
        <extracomment>In the find field of the devices</extracomment>
        <translation>اسم المضيف أو الرقم التسلسلي أو UID</translation>
    </message>
    <message>
        <source>Reading the devices…</source>
        <translation>تُقرأ الأجهزة…</translation>
    </message>
    <message>
        <source>All devices</source>
        <extracomment>Back to the list of devices</extracomment>
        <translation>جميع الأجهزة</translation>
    </message>
    <message>
        <source>The way into IT Glue</source>
        <extracomment>Name of the list of stations of a device on its way into IT Glue</extracomment>
        <translation>الطريق إلى IT Glue</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a break is mended</extracomment>
        <translation>كيف يُصلَح</translation>
    </message>
    <message>
        <source>No devices were read yet.</source>
        <extracomment>In the list of devices, when nothing fits</extracomment>
        <translation>لم تُقرأ أجهزة بعد.</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>لا يوجد جهاز بهذا الاسم.</translation>
    </message>
    <message>
        <source>Every device is in IT Glue. Type the name of one to see its way.</source>
        <translation>كل جهاز موجود في IT Glue. اكتب اسم جهاز لترى طريقه.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>Above the list of devices; %1 is a number, the list is cut there</extracomment>
        <translation>أول %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in IT Glue</source>
        <extracomment>Above the list of devices while nothing is typed; %Ln devices</extracomment>
        <translation>
            <numerusform>ليس في IT Glue: %Ln</numerusform>
            <numerusform>ليس في IT Glue: %Ln</numerusform>
            <numerusform>ليس في IT Glue: %Ln</numerusform>
            <numerusform>ليس في IT Glue: %Ln</numerusform>
            <numerusform>ليس في IT Glue: %Ln</numerusform>
            <numerusform>ليس في IT Glue: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
            <numerusform>عُثر على: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this device not in IT Glue?</source>
        <translation>لماذا ليس هذا الجهاز في IT Glue؟</translation>
    </message>
    <message>
        <source>Choose a device. Trivet follows its way from Datto RMM into IT Glue, and says where it ends.</source>
        <translation>اختر جهازًا. يتتبع Trivet طريقه من Datto RMM إلى IT Glue، ويقول أين ينتهي.</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 why a device is not through, %2 &quot;Needs you&quot; or &quot;Waiting&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>column head</comment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column head</comment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column head</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Why it is not through</source>
        <comment>column head</comment>
        <translation>سبب عدم وصوله</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message>
        <source>Not through yet</source>
        <extracomment>Head of the table of devices when it is empty</extracomment>
        <translation>لم تصل بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>‏%Ln أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>‏%Ln أجهزة</numerusform>
            <numerusform>‏%Ln جهازًا</numerusform>
            <numerusform>‏%Ln جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>‏%Ln مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>‏%Ln مؤسسات</numerusform>
            <numerusform>‏%Ln مؤسسة</numerusform>
            <numerusform>‏%Ln مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;</extracomment>
        <translation>لم يصل بعد: %1</translation>
    </message>
    <message>
        <source>%1 and %2 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;, %2 &quot;1,318 devices&quot;</extracomment>
        <translation>لم يصل بعد: %1 و%2</translation>
    </message>
    <message>
        <source>Devices not through yet</source>
        <extracomment>Accessible name of the table on the sync page</extracomment>
        <translation>الأجهزة التي لم تصل بعد</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>Accessible name and placeholder of the find field above the devices</extracomment>
        <translation>البحث عن جهاز</translation>
    </message>
    <message>
        <source>Find a device (Ctrl+F)</source>
        <extracomment>Tool tip of the search button above the devices</extracomment>
        <translation>البحث عن جهاز (Ctrl+F)</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Filter entry: every reason</extracomment>
        <translation>جميع الأسباب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter entry; %1 a reason, %2 how many devices have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter by reason, %1</source>
        <extracomment>Accessible name of the filter; %1 the reason in force</extracomment>
        <translation>التصفية حسب السبب، %1</translation>
    </message>
    <message>
        <source>%1 of %2 not through yet</source>
        <extracomment>Head of the table while a filter is on; %1 shown, %2 all</extracomment>
        <translation>لم يصل بعد: %1 من %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>Head of the table of devices that are not through, until both sides were read</extracomment>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>تحتاج إليك: %Ln</numerusform>
            <numerusform>تحتاج إليك: %Ln</numerusform>
            <numerusform>تحتاج إليك: %Ln</numerusform>
            <numerusform>تحتاج إليك: %Ln</numerusform>
            <numerusform>تحتاج إليك: %Ln</numerusform>
            <numerusform>تحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
            <numerusform>في الانتظار: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not through shows here once both sides are read.</source>
        <extracomment>In the empty table</extracomment>
        <translation>يظهر هنا ما لم يصل بعد قراءة الجانبين.</translation>
    </message>
    <message>
        <source>Everything is through.</source>
        <translation>وصل كل شيء.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <extracomment>In the table when filter or search leave nothing</extracomment>
        <translation>لا شيء يوافق التصفية.</translation>
    </message>
    <message>
        <source>%1 rows, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>الصفوف: %1، تحتاج إليك: %2</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <extracomment>Head of the table of devices that are not through, until the sync is switched on</extracomment>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>What is not through shows here once the sync is on. Nothing that was read would be kept out.</source>
        <extracomment>In the empty table, before the sync is switched on</extracomment>
        <translation>ما لم يمر يظهر هنا بعد تشغيل المزامنة. لا شيء مما قُرئ سيبقى خارجًا.</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorButton</name>
    <message>
        <source>Doctor</source>
        <extracomment>Entry of the rail: all checks, outside of the steps</extracomment>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>All checks, their causes and how to mend them (Ctrl+D)</source>
        <translation>جميع الفحوص وأسبابها وكيفية إصلاحها (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The doctor&apos;s entry, read aloud; %1 &quot;Doctor&quot;, %2 &quot;2 failed&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorPage</name>
    <message>
        <source>All checks</source>
        <extracomment>Back to the list of checks</extracomment>
        <translation>جميع الفحوص</translation>
    </message>
    <message>
        <source>Find a check</source>
        <extracomment>In the find field of the checks</extracomment>
        <translation>البحث عن فحص</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>No check fits. Press the pills again to see all.</source>
        <translation>لا يوافق أي فحص. اضغط على عوامل التصفية من جديد لرؤية الكل.</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>Button: reads everything again</extracomment>
        <translation>إعادة فحص كل شيء</translation>
    </message>
    <message>
        <source>Group checks</source>
        <extracomment>Name of the choice of how checks are grouped</extracomment>
        <translation>تجميع الفحوص</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>حسب الربط</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>فتح الخطوة</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Tab: all checks</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>One device</source>
        <extracomment>Tab: why a device is not in IT Glue</extracomment>
        <translation>جهاز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>‏%Ln فحوص فشلت</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>‏%Ln فحوص فشلت</numerusform>
            <numerusform>‏%Ln فحصًا فشلت</numerusform>
            <numerusform>‏%Ln فحص فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) need(s) you</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>‏%Ln فحوص تحتاج إليك</numerusform>
            <numerusform>فحص واحد يحتاج إليك</numerusform>
            <numerusform>فحصان يحتاجان إليك</numerusform>
            <numerusform>‏%Ln فحوص تحتاج إليك</numerusform>
            <numerusform>‏%Ln فحصًا تحتاج إليك</numerusform>
            <numerusform>‏%Ln فحص تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Trivet knows is wrong</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>لا شيء مما يعرفه Trivet خاطئ</translation>
    </message>
    <message>
        <source>Your last visit: %1</source>
        <extracomment>Beside the name of the doctor&apos;s page; %1 is a date and time</extracomment>
        <translation>زيارتك الأخيرة: %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>Where the duration of a step stands; %1 is a time</extracomment>
        <translation>فُحص %1</translation>
    </message>
</context>
<context>
    <name>trivet::ExistingDataPage</name>
    <message>
        <source>What the first sync will do to organizations</source>
        <translation>ما ستفعله المزامنة الأولى بالمؤسسات</translation>
    </message>
    <message>
        <source>IT Glue joins a company only with an organization of exactly its name. Rename near misses first, or each becomes a second organization.</source>
        <translation>لا يضم IT Glue الشركة إلا إلى مؤسسة باسمها تمامًا. أعد تسمية الأسماء شبه المطابقة أولًا، وإلا أصبح كل منها مؤسسة ثانية.</translation>
    </message>
    <message>
        <source>What it will do to configurations</source>
        <translation>ما ستفعله بالتكوينات</translation>
    </message>
    <message>
        <source>A configuration is joined when its organization is, and name, type and, where both have one, serial number are one device&apos;s.</source>
        <translation>ينضم التكوين عندما تنضم مؤسسته، ويكون الاسم والنوع، وكذلك الرقم التسلسلي حيث يوجد لدى الجانبين، لجهاز واحد.</translation>
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
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>trivet::FieldNamesTable</name>
    <message>
        <source>Record</source>
        <comment>column head: what kind of record a field belongs to</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>في Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>في IT Glue</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column head</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Field names in Autotask and IT Glue</source>
        <extracomment>Accessible name of the table of field names</extracomment>
        <translation>أسماء الحقول في Autotask وIT Glue</translation>
    </message>
    <message>
        <source>Find a field</source>
        <extracomment>Accessible name and placeholder of the find field above the field names</extracomment>
        <translation>البحث عن حقل</translation>
    </message>
    <message>
        <source>No field has this in its name.</source>
        <extracomment>In the table of field names when the search leaves nothing</extracomment>
        <translation>لا يوجد حقل يحتوي اسمه على هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field names</source>
        <extracomment>Head of the table of field names; %Ln fields</extracomment>
        <translation>
            <numerusform>‏%Ln أسماء حقول</numerusform>
            <numerusform>اسم حقل واحد</numerusform>
            <numerusform>اسما حقلين</numerusform>
            <numerusform>‏%Ln أسماء حقول</numerusform>
            <numerusform>‏%Ln اسم حقل</numerusform>
            <numerusform>‏%Ln اسم حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 field names</source>
        <extracomment>Head of the table of field names while searching; %1 shown, %2 all</extracomment>
        <translation>‏%1 من %2 اسم حقل</translation>
    </message>
</context>
<context>
    <name>trivet::FileNotice</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button: opens the folder of the file that was just saved</extracomment>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>After a file was written; %1 its name</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>trivet::FilterPills</name>
    <message>
        <source>Shows only these</source>
        <extracomment>Read aloud: what pressing a pill like &quot;2 failed&quot; does</extracomment>
        <translation>يعرض هذه فقط</translation>
    </message>
</context>
<context>
    <name>trivet::FinishPage</name>
    <message>
        <source>Get more from the three</source>
        <translation>المزيد من الأنظمة الثلاثة</translation>
    </message>
    <message>
        <source>One field can have two names. Look here when you compare a record of Autotask or Datto RMM with the one in IT Glue.</source>
        <translation>قد يكون للحقل الواحد اسمان. انظر هنا عندما تقارن سجلًا من Autotask أو Datto RMM بالسجل في IT Glue.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>الفحص الشامل</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button: the doctor&apos;s page with every check</extracomment>
        <translation>جميع الفحوص</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <extracomment>Beside &quot;Export report&quot;: what the report never holds</extracomment>
        <translation>من دون أسرار</translation>
    </message>
    <message>
        <source>%1 of 3 links verified %2</source>
        <extracomment>Title of the last page while nothing newer is read; %1 is a number, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>تم التحقق من %1 من 3 روابط %2</translation>
    </message>
    <message>
        <source>All three links are verified</source>
        <extracomment>Title of the last page</extracomment>
        <translation>تم التحقق من الروابط الثلاثة جميعها</translation>
    </message>
    <message>
        <source>%1 of 3 links verified</source>
        <translation>تم التحقق من %1 من 3 روابط</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>Beside &quot;Check again&quot;, while everything is read</extracomment>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>فُحص %1</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastModel</name>
    <message>
        <source>None</source>
        <extracomment>In the table of what a sync will do: no such record on this side</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column head</comment>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>في Autotask</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>في IT Glue</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column head</comment>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastTable</name>
    <message>
        <source>Find a name</source>
        <extracomment>Accessible name and placeholder of the find field above the forecast</extracomment>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <extracomment>Accessible name of the bar above the forecast</extracomment>
        <translation>ما ستفعله المزامنة الأولى</translation>
    </message>
    <message>
        <source>What the first sync will do, record by record</source>
        <extracomment>Accessible name of the table of what a first sync will do</extracomment>
        <translation>ما ستفعله المزامنة الأولى، سجلًا بسجل</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab that shows every row</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <extracomment>In the table of what a sync will do</extracomment>
        <translation>لا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>No name fits the search.</source>
        <translation>لا يوافق أي اسم البحث.</translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a page&apos;s title, as in &quot;Step 1 of 6&quot;</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <extracomment>How long a step takes</extracomment>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;About 5 min&quot;, %2 what comes on top, as in &quot;plus the first sync&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>نجحت جميعها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all, as in &quot;3 of 5&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>نجح %1 من %2 فحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>في انتظارك: %Ln</numerusform>
            <numerusform>في انتظارك: %Ln</numerusform>
            <numerusform>في انتظارك: %Ln</numerusform>
            <numerusform>في انتظارك: %Ln</numerusform>
            <numerusform>في انتظارك: %Ln</numerusform>
            <numerusform>في انتظارك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is optional</source>
        <extracomment>%1 is a chapter&apos;s title</extracomment>
        <translation>‏%1 اختياري</translation>
    </message>
    <message>
        <source>The three links stand without it. You can come back at any time.</source>
        <translation>تقوم الروابط الثلاثة من دونه. يمكنك العودة في أي وقت.</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <extracomment>Button: leaves an optional chapter out; %1 is its title</extracomment>
        <translation>تخطي %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Trivet can do the portal&apos;s part here, so that you see how a step goes.</source>
        <translation>يستطيع Trivet هنا تنفيذ الجزء الخاص بالبوابة، حتى ترى كيف تسير الخطوة.</translation>
    </message>
    <message>
        <source>Do this step for me</source>
        <translation>تنفيذ هذه الخطوة نيابةً عني</translation>
    </message>
    <message>
        <source>The first press brings the key of IT Glue, so that you see what its first sync would do. The second press tidies IT Glue as you would.</source>
        <extracomment>Practice, step 2.1: the button below is for two presses</extracomment>
        <translation>الضغطة الأولى تجلب مفتاح IT Glue لترى ما ستفعله المزامنة الأولى. والثانية ترتّب IT Glue كما كنت ستفعل.</translation>
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
        <translation>%1: %2، %3</translation>
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
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>Tool tip of the numbered circle</extracomment>
        <translation>وضع علامة «لم يتم»</translation>
    </message>
    <message>
        <source>Mark as done. Your own note; Trivet checks for itself</source>
        <translation>وضع علامة «تم». هذه ملاحظتك الخاصة؛ ويفحص Trivet بنفسه</translation>
    </message>
</context>
<context>
    <name>trivet::LineField</name>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a text field; %1 is the field&apos;s label, such as &quot;Username (Key)&quot;</extracomment>
        <translation>لصق %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Beside a field whose text looks like a secret and is not saved: it is what belongs there, so save it</extracomment>
        <translation>إبقاؤه</translation>
    </message>
</context>
<context>
    <name>trivet::LiveSyncPage</name>
    <message>
        <source>Syncing…</source>
        <translation>جارية المزامنة…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists: %1</source>
        <extracomment>Below the count of arrived devices; %1 is a count of devices</extracomment>
        <translation>على موقع لا يسرده Datto RMM: %1</translation>
    </message>
    <message>
        <source>Last poll %1</source>
        <translation>آخر استعلام %1</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>لم يُستعلم بعد</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>متوقف مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>Next in %1 s</source>
        <translation>التالي خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>trivet::MapTable</name>
    <message>
        <source>What Map Devices will do</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>ما سيفعله Map Devices</translation>
    </message>
    <message>
        <source>Worked out from both systems and your mapping, before anything moves. Read it before you turn Map Devices on: what is created cannot be deleted through the API.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>محسوب من النظامين ومن تعيينك قبل أن يتحرك شيء. اقرأه قبل تشغيل Map Devices: ما يُنشأ لا يمكن حذفه عبر API.</translation>
    </message>
    <message>
        <source>What Map Devices did, beside the forecast</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>ما فعله Map Devices إلى جانب التوقّع</translation>
    </message>
    <message>
        <source>Datto RMM has no devices.</source>
        <extracomment>In the table of the forecast when Datto RMM has no device</extracomment>
        <translation>‏Datto RMM ليس فيه أجهزة.</translation>
    </message>
    <message>
        <source>What Map Devices does, device by device</source>
        <extracomment>Accessible name of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>ما يفعله Map Devices، جهازًا بعد جهاز</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>In the find field above the forecast of devices</extracomment>
        <translation>ابحث عن جهاز</translation>
    </message>
    <message>
        <source>No device fits. Press the pills again to see all.</source>
        <extracomment>In the table of the forecast when filter or search leave nothing</extracomment>
        <translation>لا يوافق أي جهاز. اضغط على عوامل التصفية من جديد لرؤية الكل.</translation>
    </message>
    <message>
        <source>Shows when devices, sites, companies, types and products are read whole.</source>
        <extracomment>In place of the table of the forecast</extracomment>
        <translation>يظهر عند قراءة الأجهزة والمواقع والشركات والأنواع والمنتجات كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Head of the table of the forecast</extracomment>
        <translation>
            <numerusform>‏%Ln أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>‏%Ln أجهزة</numerusform>
            <numerusform>‏%Ln جهازًا</numerusform>
            <numerusform>‏%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <extracomment>Head of the table of the forecast while some are left out; %1 shown, %2 all</extracomment>
        <translation>‏%1 من %2 جهاز</translation>
    </message>
    <message>
        <source>The forecast was kept when Map Devices went on. Company, product and type are as they arrived.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>حُفظ التوقّع عند تشغيل Map Devices. الشركة والمنتج والنوع كما وصلت.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingModel</name>
    <message>
        <source>New</source>
        <extracomment>Pill on what will be created</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <extracomment>In a cell where a product is still to be chosen</extracomment>
        <translation>اختر منتجًا</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <extracomment>In a cell where a configuration item type is still to be chosen</extracomment>
        <translation>اختر نوعًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a device type, %2 how its row stands
----------
Read aloud; %1 a choice, %2 &quot;New&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>In RMM</source>
        <comment>column head: count of devices in Datto RMM</comment>
        <translation>في RMM</translation>
    </message>
    <message>
        <source>Autotask product</source>
        <comment>column head</comment>
        <translation>منتج Autotask</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <comment>column head</comment>
        <translation>نوع عنصر التكوين</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column head</comment>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message>
        <source>Open Devices tab</source>
        <extracomment>Button: opens Datto RMM, where the Devices tab is; &quot;Devices&quot; is a portal label</extracomment>
        <translation>فتح علامة التبويب Devices</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>جاهز: %Ln</numerusform>
            <numerusform>جاهز: %Ln</numerusform>
            <numerusform>جاهز: %Ln</numerusform>
            <numerusform>جاهز: %Ln</numerusform>
            <numerusform>جاهز: %Ln</numerusform>
            <numerusform>جاهز: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
            <numerusform>يحتاج إليك: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices in %2 types</source>
        <extracomment>Below the mapping table; %1 devices in %2 device types</extracomment>
        <translation>الأجهزة: %1، الأنواع: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) to create</source>
        <extracomment>Below the mapping table: types that Autotask does not have yet</extracomment>
        <translation>
            <numerusform>لا أنواع للإنشاء: %Ln</numerusform>
            <numerusform>نوع واحد للإنشاء</numerusform>
            <numerusform>نوعان للإنشاء</numerusform>
            <numerusform>%Ln أنواع للإنشاء</numerusform>
            <numerusform>%Ln نوعًا للإنشاء</numerusform>
            <numerusform>%Ln نوع للإنشاء</numerusform>
        </translation>
    </message>
    <message>
        <source>What is off here stays as Autotask has it, and IT Glue may not find the device by it.</source>
        <extracomment>Step 1.4, below the two overwrite options while one is off</extracomment>
        <translation>ما هو معطّل هنا يبقى كما في Autotask، وقد لا يجد IT Glue الجهاز به.</translation>
    </message>
</context>
<context>
    <name>trivet::MappingTable</name>
    <message>
        <source>Device types and what they become in Autotask</source>
        <extracomment>Accessible name of the table on the mapping page</extracomment>
        <translation>أنواع الأجهزة وما تصبح عليه في Autotask</translation>
    </message>
    <message>
        <source>%1 device types, %2 need you</source>
        <extracomment>Summary of the mapping table for screen readers; %1 a count of types</extracomment>
        <translation>أنواع الأجهزة: %1، تحتاج إليك: %2</translation>
    </message>
</context>
<context>
    <name>trivet::MatchChoices</name>
    <message>
        <source>Create organization</source>
        <extracomment>Choice for a client of SaaS Protection</extracomment>
        <translation>إنشاء مؤسسة</translation>
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
        <translation>مؤسسة %1</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>In the empty field for a client&apos;s organization</extracomment>
        <translation>اكتب اسمًا</translation>
    </message>
</context>
<context>
    <name>trivet::MendBox</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A step of the guide; %1 &quot;1.5&quot;, %2 its title</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Show the way back</source>
        <extracomment>Button: the steps back from links that were made in the wrong order</extracomment>
        <translation>عرض طريق العودة</translation>
    </message>
    <message>
        <source>Open step %1</source>
        <extracomment>Button: opens a step of the guide; %1 is &quot;1.5, Check the products&quot;</extracomment>
        <translation>فتح الخطوة %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the vendor</extracomment>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>trivet::MenuPath</name>
    <message>
        <source>, then </source>
        <extracomment>Read aloud between the words of a menu path: &quot;Admin, then Resources/Users&quot;</extracomment>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>Menu path: %1</source>
        <extracomment>Read aloud; %1 is the path in the portal&apos;s own words</extracomment>
        <translation>مسار القائمة: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PastedText</name>
    <message>
        <source>spaces</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>line ends</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>نهايات أسطر</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>علامات اقتباس</translation>
    </message>
    <message>
        <source>Removed around the value: %1</source>
        <extracomment>Under a field after pasting; %1 is a list such as &quot;spaces, quotes&quot;</extracomment>
        <translation>أُزيل من حول القيمة: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PlanModel</name>
    <message>
        <source>Write %1</source>
        <extracomment>Read aloud of a tick; %1 a record&apos;s name</extracomment>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column head: create or change</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Column head; %1 is a vendor&apos;s name</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column head: the value before</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head: the value to be written</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>column head: how it is taken back</comment>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>كيف انتهى</translation>
    </message>
</context>
<context>
    <name>trivet::PlanQuestions</name>
    <message>
        <source>Add to the plan</source>
        <extracomment>Button: what was filled in above is planned as well</extracomment>
        <translation>إضافة إلى الخطة</translation>
    </message>
    <message>
        <source>What only you can tell</source>
        <extracomment>Above fields for what no system tells</extracomment>
        <translation>ما لا يعرفه سواك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, once these are told</source>
        <translation>
            <numerusform>لا مزيد بعد الإجابة عن هذه</numerusform>
            <numerusform>سؤال آخر (%Ln) بعد الإجابة عن هذه</numerusform>
            <numerusform>سؤالان آخران (%Ln) بعد الإجابة عن هذه</numerusform>
            <numerusform>%Ln أسئلة أخرى بعد الإجابة عن هذه</numerusform>
            <numerusform>%Ln سؤالًا آخر بعد الإجابة عن هذه</numerusform>
            <numerusform>%Ln سؤال آخر بعد الإجابة عن هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>First entry of a list: nothing is chosen yet</extracomment>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsModel</name>
    <message>
        <source>Product</source>
        <comment>column head</comment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Type to set</source>
        <comment>column head: default configuration item type</comment>
        <translation>النوع المطلوب</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsPage</name>
    <message>
        <source>Open Products</source>
        <extracomment>Button: opens Autotask, where the products are; &quot;Products&quot; is a portal label</extracomment>
        <translation>فتح Products</translation>
    </message>
    <message>
        <source>Not in Autotask yet</source>
        <translation>غير موجود في Autotask بعد</translation>
    </message>
    <message>
        <source>%1 confirmed this default type</source>
        <translation>أكّد %1 هذا النوع الافتراضي</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب التأكيد</translation>
    </message>
    <message>
        <source>No API shows the default type. Open the product and compare.</source>
        <translation>لا توجد واجهة API تعرض النوع الافتراضي. افتح المنتج وقارن.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Action in a product&apos;s row: the person has seen its default type in Autotask</extracomment>
        <translation>تأكيد</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln</source>
        <extracomment>Button above the products: the person has compared them all in Autotask</extracomment>
        <translation>
            <numerusform>تأكيد الكل (%Ln)</numerusform>
            <numerusform>تأكيد الكل (%Ln)</numerusform>
            <numerusform>تأكيد الكل (%Ln)</numerusform>
            <numerusform>تأكيد الكل (%Ln)</numerusform>
            <numerusform>تأكيد الكل (%Ln)</numerusform>
            <numerusform>تأكيد الكل (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ProductsTable</name>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Head of the card on the products page</extracomment>
        <translation>المنتجات المربوطة بـ Datto RMM</translation>
    </message>
    <message>
        <source>Products and their default configuration item types</source>
        <extracomment>Accessible name of the products table</extracomment>
        <translation>المنتجات وأنواع عناصر التكوين الافتراضية لها</translation>
    </message>
    <message>
        <source>%1 products, %2 need you</source>
        <extracomment>Summary of the products table for screen readers</extracomment>
        <translation>المنتجات: %1، تحتاج إليك: %2</translation>
    </message>
</context>
<context>
    <name>trivet::ProportionBar</name>
    <message>
        <source>Shares</source>
        <extracomment>Accessible name of a bar that shows how records divide</extracomment>
        <translation>الحصص</translation>
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
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <extracomment>Marker beside the tenant&apos;s name: nothing here is real</extracomment>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button beside the tenant&apos;s name: other tenants, settings, help, quit</extracomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>trivet::RegionInput</name>
    <message>
        <source>Choose the region</source>
        <extracomment>In a list of regions: none is chosen yet</extracomment>
        <translation>اختر المنطقة</translation>
    </message>
    <message>
        <source>IT Glue refused the key in this region. If yours is another one, choose it, and the key is tried there.</source>
        <translation>رفض IT Glue المفتاح في هذه المنطقة. إذا كانت منطقتك غيرها فاخترها، ويُجرَّب المفتاح هناك.</translation>
    </message>
    <message>
        <source>Read from the address</source>
        <translation>قُرئت من العنوان</translation>
    </message>
</context>
<context>
    <name>trivet::ReviewPage</name>
    <message>
        <source>Show the way back</source>
        <translation>عرض طريق العودة</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>قراءة كل شيء من جديد</translation>
    </message>
    <message>
        <source>What differs from the recommended setup</source>
        <extracomment>Title of the review of an existing integration</extracomment>
        <translation>ما يختلف عن الإعداد الموصى به</translation>
    </message>
    <message>
        <source>Trivet only read, and changed nothing. Start with what causes work by hand later.</source>
        <translation>اكتفى Trivet بالقراءة ولم يغيّر شيئًا. ابدأ بما يسبب عملًا يدويًا لاحقًا.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Your settings beside the recommended ones</source>
        <extracomment>Accessible name of the table that compares settings</extracomment>
        <translation>إعداداتك إلى جانب الإعدادات الموصى بها</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>In the find field above the settings</extracomment>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <extracomment>In the table of settings while nothing was read</extracomment>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>No setting fits. Press the pills again to see all.</source>
        <extracomment>In the table of settings when find and filters leave nothing</extracomment>
        <translation>لا يطابق أي إعداد. اضغط عوامل التصفية مرة أخرى لرؤية الكل.</translation>
    </message>
    <message>
        <source>%1 settings, %2 match</source>
        <extracomment>Above the table of settings; %1 and %2 are counts</extracomment>
        <translation>الإعدادات: %1، المطابقة: %2</translation>
    </message>
</context>
<context>
    <name>trivet::RowsCard</name>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <extracomment>Button at a table</extracomment>
        <translation>نسخ الصفوف (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Button at a table: its rows as a file for spreadsheets</extracomment>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>Title of the dialog that asks for a file
----------
Button above the forecast</extracomment>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in a dialog</extracomment>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Entry of a table&apos;s menu: the text of the cell under the pointer</extracomment>
        <translation>نسخ الخلية</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <extracomment>Entry of a table&apos;s menu; %Ln rows are selected</extracomment>
        <translation>
            <numerusform>نسخ %Ln صفوف</numerusform>
            <numerusform>نسخ صف واحد</numerusform>
            <numerusform>نسخ صفين</numerusform>
            <numerusform>نسخ %Ln صفوف</numerusform>
            <numerusform>نسخ %Ln صفًا</numerusform>
            <numerusform>نسخ %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::RowsModelBase</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a group of rows; %1 its name, %2 &quot;9 settings&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchModel</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent; %1 a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>يحتاج قرارًا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>What is left to do in IT Glue for one client: make sure of a doubtful choice</extracomment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <extracomment>How alike two names are; %1 a number</extracomment>
        <translation>تشابه %1 %</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <extracomment>In a cell where an organization is still to be chosen</extracomment>
        <translation>اختر مؤسسة</translation>
    </message>
    <message>
        <source>Check: %1?</source>
        <extracomment>In a cell where a suggestion waits for a decision; %1 an organization&apos;s name</extracomment>
        <translation>للفحص: %1؟</translation>
    </message>
    <message>
        <source>No similar name</source>
        <extracomment>In the table of clients: no organization is named alike</extracomment>
        <translation>لا اسم مشابه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a client&apos;s name, %2 &quot;To do&quot;, &quot;Decide&quot;, &quot;Confirm&quot; or &quot;Done&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <comment>column head</comment>
        <translation>في SaaS Protection</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column head</comment>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>column head</comment>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Match to</source>
        <comment>column head</comment>
        <translation>المطابقة مع</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>في IT Glue</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchTable</name>
    <message>
        <source>Unmatched</source>
        <extracomment>Tab of clients that belong to no organization yet</extracomment>
        <translation>غير المطابَقة</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>Tab of clients that belong to an organization</extracomment>
        <translation>المطابَقة</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Tab of clients that are left out on purpose</extracomment>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>No unmatched organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>لا توجد مؤسسات غير مطابَقة.</translation>
    </message>
    <message>
        <source>No matched organizations yet.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>لا توجد مؤسسات مطابَقة بعد.</translation>
    </message>
    <message>
        <source>No ignored organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>لا توجد مؤسسات متجاهَلة.</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <extracomment>Accessible name and placeholder of the find field above the clients</extracomment>
        <translation>البحث عن مؤسسة</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection and their organizations</source>
        <extracomment>Accessible name of the table of clients</extracomment>
        <translation>عملاء SaaS Protection ومؤسساتهم</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln strong matches</source>
        <extracomment>Button above the clients; %Ln suggestions that are nearly certain</extracomment>
        <translation>
            <numerusform>قبول %Ln مطابقات قوية</numerusform>
            <numerusform>قبول مطابقة قوية واحدة</numerusform>
            <numerusform>قبول مطابقتين قويتين</numerusform>
            <numerusform>قبول %Ln مطابقات قوية</numerusform>
            <numerusform>قبول %Ln مطابقة قوية</numerusform>
            <numerusform>قبول %Ln مطابقة قوية</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization here fits the search.</source>
        <translation>لا توافق أي مؤسسة هنا البحث.</translation>
    </message>
    <message>
        <source>%1 clients, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>عملاء SaaS: %1، يحتاجون إليك: %2</translation>
    </message>
    <message>
        <source>Accept this one</source>
        <extracomment>Button beside the suggestion for the current client</extracomment>
        <translation>قبول هذا</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchingPage</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>المزامنة التلقائية</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Queued sync</source>
        <translation>مزامنة في الانتظار</translation>
    </message>
    <message>
        <source>Manual sync opens</source>
        <translation>تُتاح المزامنة اليدوية</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>When a queued sync will start; %1 is a time of day</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Manual sync closed for 6 hours</source>
        <translation>المزامنة اليدوية مغلقة مدة 6 ساعات</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>الإنشاء رغم ذلك</translation>
    </message>
    <message>
        <source>When syncs run</source>
        <translation>متى تعمل المزامنات</translation>
    </message>
    <message>
        <source>Automatic every 24 hours; that one needs nobody. Saving queues one more, about an hour later. By hand once in 6 hours. What is not there before its time is late, not broken.</source>
        <translation>تلقائيًا كل 24 ساعة؛ ولا تحتاج إلى أحد. يضيف الحفظ واحدة أخرى إلى قائمة الانتظار بعد نحو ساعة. ويدويًا مرة كل 6 ساعات. ما لم يصل قبل أوانه متأخر وليس معطلًا.</translation>
    </message>
    <message>
        <source>Open the worklist</source>
        <translation>فتح قائمة العمل</translation>
    </message>
    <message>
        <source>Save the worklist as CSV…</source>
        <translation>حفظ قائمة العمل بصيغة CSV…</translation>
    </message>
    <message>
        <source>Print the worklist…</source>
        <translation>طباعة قائمة العمل…</translation>
    </message>
    <message>
        <source>Make sure %1 does not exist yet</source>
        <extracomment>Title of a warning; %1 is the name of a client</extracomment>
        <translation>تأكد من أن %1 غير موجودة بعد</translation>
    </message>
    <message>
        <source>Creating it twice makes a duplicate. Closest name in IT Glue: %1.</source>
        <extracomment>%1 is an organization&apos;s name</extracomment>
        <translation>إنشاؤها مرتين يسبب التكرار. أقرب اسم في IT Glue: %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is an organization&apos;s name</extracomment>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>trivet::SecretEdit</name>
    <message>
        <source>Replace %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label, such as &quot;Password (Secret)&quot;</extracomment>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>لصق %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1 for 20 seconds</source>
        <translation>عرض %1 مدة 20 ثانية</translation>
    </message>
    <message>
        <source>A value is held. Type or paste to replace it.</source>
        <extracomment>Read aloud at a secret field whose value is kept elsewhere</extracomment>
        <translation>توجد قيمة محفوظة. اكتب أو الصق لاستبدالها.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>Placeholder of an empty secret field</extracomment>
        <translation>ألصقه هنا</translation>
    </message>
</context>
<context>
    <name>trivet::SecretField</name>
    <message>
        <source>Revealed; hides after 20 seconds</source>
        <extracomment>Under a secret field while its value is readable</extracomment>
        <translation>ظاهر؛ يُخفى بعد 20 ثانية</translation>
    </message>
</context>
<context>
    <name>trivet::SettingsList</name>
    <message>
        <source>Selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Settings to compare</source>
        <extracomment>Accessible name of a list of settings to compare with a portal</extracomment>
        <translation>الإعدادات المراد مقارنتها</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Column head: what a setting should be</extracomment>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>Column head above boxes: the portal shows what is recommended</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <extracomment>Name of a button beside a recommended value; %1 the setting</extracomment>
        <translation>نسخ من أجل %1</translation>
    </message>
    <message>
        <source>%1 matches: %2</source>
        <extracomment>Name of a box to tick; %1 a setting of a portal, %2 what is recommended for it</extracomment>
        <translation>‏%1 مطابق: %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepDelegate</name>
    <message>
        <source>Optional</source>
        <extracomment>In place of a chapter&apos;s count, where it may be left out</extracomment>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>trivet::StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Footer button: the step before</extracomment>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <extracomment>Footer button; everything is saved already, this only closes the window</extracomment>
        <translation>&amp;حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Read aloud for the footer&apos;s Back button</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Footer button: the step after</extracomment>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>trivet::StepInputs</name>
    <message>
        <source>%1 did not accept this</source>
        <translation>لم يقبل %1 هذا</translation>
    </message>
    <message>
        <source>Format looks right</source>
        <extracomment>Under a field: what was typed has the form that the vendor uses</extracomment>
        <translation>تبدو الصيغة صحيحة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved in the system keychain</source>
        <translation>محفوظ في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>محتفظ به حتى إغلاق Trivet</translation>
    </message>
    <message>
        <source>Kept in memory only. Unlock to save.</source>
        <translation>في الذاكرة فقط. افتح القفل للحفظ.</translation>
    </message>
    <message>
        <source>Kept in memory only. Not saved yet.</source>
        <translation>في الذاكرة فقط. لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Saved in %1, which is not the keychain here. Open that one, or paste it again.</source>
        <extracomment>%1 is the name of a keychain, as in &quot;GNOME Keyring&quot;</extracomment>
        <translation>محفوظ في %1، وهي ليست سلسلة المفاتيح هنا. افتح تلك، أو الصقه من جديد.</translation>
    </message>
    <message>
        <source>The keychain no longer has it. Paste it again.</source>
        <translation>لم يعد موجودًا في سلسلة المفاتيح. الصقه من جديد.</translation>
    </message>
    <message>
        <source>Paste all three values</source>
        <extracomment>Button above three fields; Copy all in Datto RMM puts all three values on the clipboard</extracomment>
        <translation>لصق القيم الثلاث</translation>
    </message>
    <message>
        <source>The clipboard does not hold the three values. Choose Copy all in Datto RMM first.</source>
        <extracomment>Beside &quot;Paste all three values&quot;, when the clipboard holds something else</extracomment>
        <translation>لا تحوي الحافظة القيم الثلاث. اختر Copy all في Datto RMM أولاً.</translation>
    </message>
</context>
<context>
    <name>trivet::StepModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a step or chapter, %2: how it stands (&quot;passed&quot;, &quot;locked&quot;)</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with count</comment>
        <extracomment>%1: a chapter and how it stands, %2: &quot;3 of 6&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepPage</name>
    <message>
        <source>Do this in %1</source>
        <extracomment>Head of the instructions on a page that has a table of its own; %1 is the product&apos;s name</extracomment>
        <translation>نفّذ هذا في %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the product&apos;s name</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Full instructions in the vendor&apos;s help</source>
        <extracomment>Link below the instructions of a step, to the vendor&apos;s own help</extracomment>
        <translation>التعليمات الكاملة في مساعدة المورّد</translation>
    </message>
</context>
<context>
    <name>trivet::StepView</name>
    <message>
        <source>Chapters and steps</source>
        <extracomment>Accessible name of the list of chapters and steps</extracomment>
        <translation>الفصول والخطوات</translation>
    </message>
</context>
<context>
    <name>trivet::SuggestionLine</name>
    <message>
        <source>Suggestion for the current row</source>
        <extracomment>Accessible name of the line under the table of clients</extracomment>
        <translation>اقتراح للصف الحالي</translation>
    </message>
    <message>
        <source>No organization in IT Glue has a similar name.</source>
        <extracomment>Under the table of clients, for a client without a suggestion</extracomment>
        <translation>لا توجد في IT Glue مؤسسة باسم مشابه.</translation>
    </message>
</context>
<context>
    <name>trivet::SummaryBar</name>
    <message>
        <source>Hide checks</source>
        <extracomment>Button that opens the list of checks where the window is narrow</extracomment>
        <translation>إخفاء الفحوص</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>إظهار الفحوص</translation>
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
        <translation>‏%1: %2 من %3</translation>
    </message>
    <message>
        <source>Sync progress, no reading yet</source>
        <extracomment>Accessible name of the chart; %1 is its newest reading</extracomment>
        <translation>تقدم المزامنة، لا قراءة بعد</translation>
    </message>
    <message>
        <source>Sync progress, %1</source>
        <translation>تقدم المزامنة، %1</translation>
    </message>
    <message>
        <source>Left and Right show the readings.</source>
        <extracomment>Read after the chart&apos;s name</extracomment>
        <translation>يعرض السهمان الأيسر والأيمن القراءات.</translation>
    </message>
    <message>
        <source>The first reading comes in a moment.</source>
        <extracomment>In the empty chart</extracomment>
        <translation>تأتي القراءة الأولى بعد لحظة.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Label of the target line; %1 is the count of all records</extracomment>
        <translation>الكل %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncNews</name>
    <message>
        <source>The sync is through</source>
        <extracomment>Title of a notification: the sync that a person waits for</extracomment>
        <translation>اكتملت المزامنة</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4 of %5 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 and %5 numbers of records</extracomment>
        <translation>%1: %2 و%3، وصل %4 من %5.</translation>
    </message>
    <message>
        <source>%1: %2 and %3, nothing new for %4. %5 of %6 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 a duration, %5 and %6 numbers of records</extracomment>
        <translation>%1: %2 و%3، لا جديد منذ %4. وصل %5 من %6.</translation>
    </message>
</context>
<context>
    <name>trivet::SyncPanel</name>
    <message>
        <source>Sync readings</source>
        <extracomment>Accessible name of the chart&apos;s readings as a table</extracomment>
        <translation>قراءات المزامنة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button of the sync card: the readings as a table in place of the chart</extracomment>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>, %1</source>
        <extracomment>Follows an estimate in bold (&quot;14 min left&quot;); %1 &quot;done by 11:18&quot;</extracomment>
        <translation>، %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncReadingsModel</name>
    <message>
        <source>Time</source>
        <comment>column head of the sync readings</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head of the sync readings</comment>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <comment>column head of the sync readings</comment>
        <translation>لم يصل بعد</translation>
    </message>
</context>
<context>
    <name>trivet::SyncSettingsPage</name>
    <message>
        <source>%1 tab</source>
        <extracomment>Head of a list of settings; %1 is the portal&apos;s name of a tab</extracomment>
        <translation>علامة التبويب %1</translation>
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
        <translation>‏%1 من %2 خطوة</translation>
    </message>
    <message>
        <source>Practice · %1</source>
        <extracomment>Under a practice tenant&apos;s name; %1 is &quot;3 of 20 steps&quot;</extracomment>
        <translation>تدريب · %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Under a tenant&apos;s name: no step of it was done yet</extracomment>
        <translation>لم يبدأ</translation>
    </message>
</context>
<context>
    <name>trivet::TenantList</name>
    <message>
        <source>Recent tenants</source>
        <translation>المستأجرون الأخيرون</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Button beside a tenant: what can be done with it; %1 its name</extracomment>
        <translation>المزيد لـ %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Remove &amp;secrets from the keychain…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>إزالة ال&amp;أسرار من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete &amp;all practice tenants…</source>
        <extracomment>Menu of a practice tenant</extracomment>
        <translation>حذف جميع مستأجري التدري&amp;ب…</translation>
    </message>
</context>
<context>
    <name>trivet::Timeline</name>
    <message>
        <source>done</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Accessible name of a timeline</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: a point of a timeline; %1 what, %2 its time, %3 &quot;done&quot;, &quot;now&quot;, &quot;queued&quot; or &quot;to come&quot;</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>trivet::TopStrip</name>
    <message>
        <source>Doctor: all checks</source>
        <extracomment>Button of the narrow window: all checks</extracomment>
        <translation>الطبيب: جميع الفحوص</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>Button of the narrow window: opens the list of chapters and steps</extracomment>
        <translation>جميع الخطوات</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Marker of the narrow window: nothing here is real</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button of the narrow window: other tenants, settings, help, quit</extracomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetDiagram</name>
    <message>
        <source>Links between your systems</source>
        <extracomment>Accessible name of the diagram of the three systems</extracomment>
        <translation>الروابط بين أنظمتك</translation>
    </message>
    <message>
        <source>Left and Right choose a link, Enter opens its chapter.</source>
        <extracomment>Read after the diagram&apos;s name</extracomment>
        <translation>يختار السهمان الأيسر والأيمن ربطًا، ويفتح Enter فصله.</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>state of a link</comment>
        <translation>غير معدّ</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a link</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>state of a link</comment>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>state of a link</comment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a link</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>verified earlier, now out of date</source>
        <comment>state of a link</comment>
        <translation>متحقَّق منه سابقًا، وهو الآن قديم</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A link between two systems, and its state: &quot;Autotask to Datto RMM, in progress&quot;</extracomment>
        <translation>‏%1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a link and its state, %2: &quot;2 of 6 steps&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetWindow</name>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>الاحتفاظ به حتى إغلاق Trivet</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>المظهر: مثل النظام</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>In practice there is no portal to open. Use “Do this step for me”.</source>
        <translation>لا توجد بوابة لفتحها في وضع التدريب. استخدم «تنفيذ هذه الخطوة نيابةً عني».</translation>
    </message>
    <message>
        <source>Trivet learns the portal&apos;s address when you sign in at step 0.1.</source>
        <translation>يعرف Trivet عنوان البوابة عندما تسجّل الدخول في الخطوة 0.1.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>Kinds of file in a dialog</extracomment>
        <translation>صفحة ويب (*.html)</translation>
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
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>Fix step by step</source>
        <extracomment>Next on the review of an existing integration: leads to the first step with something wrong</extracomment>
        <translation>الإصلاح خطوة بخطوة</translation>
    </message>
    <message>
        <source>Read-only: open elsewhere</source>
        <translation>للقراءة فقط: مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In the place of &quot;Saved just now&quot;</extracomment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>حُفظ الآن</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>%1 (practice) – Trivet</source>
        <extracomment>Title bar; %1 is the tenant&apos;s name</extracomment>
        <translation>‏%1 (تدريب) – Trivet</translation>
    </message>
    <message>
        <source>%1 – Trivet</source>
        <translation>%1 – Trivet</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>الحفظ من جديد</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح لديك مقفلة.</translation>
    </message>
    <message>
        <source>Trivet holds secrets in memory, but cannot save them until you unlock.</source>
        <translation>يحتفظ Trivet بالأسرار في الذاكرة، لكنه لا يستطيع حفظها حتى تفتح القفل.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>فتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you paste is kept until Trivet closes, and nowhere else.</source>
        <translation>يُحتفظ بما تلصقه حتى إغلاق Trivet ولا يُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Or let what you paste be kept until Trivet closes, and nowhere else.</source>
        <translation>ربما تطلب كلمة مرورها في نافذة أخرى. أو دع ما تلصقه محتفظًا به حتى إغلاق Trivet فقط.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Buttons below &quot;Trivet may not write this yet&quot;: leaves, or shows what would be written</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>إعداد مستأجر جديد</translation>
    </message>
    <message>
        <source>A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in a file of their own.</source>
        <translation>المستأجر هو MSP واحد مع Autotask وDatto RMM وIT Glue الخاصة به. تُحفظ إجاباته في ملف خاص به.</translation>
    </message>
    <message>
        <source>Name of the MSP</source>
        <translation>اسم MSP</translation>
    </message>
    <message>
        <source>Create tenant</source>
        <translation>إنشاء المستأجر</translation>
    </message>
    <message>
        <source>Continue in spite of this warning</source>
        <translation>المتابعة رغم هذا التحذير</translation>
    </message>
    <message>
        <source>%1. The report keeps your name and your reason.</source>
        <translation>‏%1. يحتفظ التقرير باسمك وبسببك.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>المتابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Ways to the vendors in Settings, below &quot;Same as system&quot;: straight, or through the proxy named below</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>A secret is not saved</source>
        <translation>سر لم يُحفظ</translation>
    </message>
    <message>
        <source>The keychain is locked, so a secret is only in memory. Closing forgets it, and you would paste it again. Everything else is saved.</source>
        <translation>سلسلة المفاتيح مقفلة، لذلك يوجد سر في الذاكرة فقط. يضيع عند الإغلاق، وسيكون عليك لصقه من جديد. كل ما عداه محفوظ.</translation>
    </message>
    <message>
        <source>Your last changes are not saved</source>
        <translation>لم تُحفظ تغييراتك الأخيرة</translation>
    </message>
    <message>
        <source>Trivet could not write to the disk. Closing forgets what you gave since, and you would give it again.</source>
        <translation>تعذّر على Trivet الكتابة على القرص. يضيع عند الإغلاق ما أدخلته منذ ذلك الحين، وسيكون عليك إدخاله من جديد.</translation>
    </message>
    <message>
        <source>Keep Trivet open</source>
        <extracomment>Buttons below &quot;Changes are being written&quot;</extracomment>
        <translation>إبقاء Trivet مفتوحًا</translation>
    </message>
    <message>
        <source>Changes are being written</source>
        <translation>تجري كتابة التغييرات</translation>
    </message>
    <message>
        <source>To close, Trivet ends the rows that are under way and leaves the rest as it is. History tells how each came out.</source>
        <translation>قبل الإغلاق ينهي Trivet الصفوف الجارية ويترك الباقي كما هو. ويبيّن السجل كيف انتهى كل صف.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>الإغلاق والتخلي عنه</translation>
    </message>
    <message>
        <source>How Trivet works</source>
        <translation>كيف يعمل Trivet</translation>
    </message>
    <message>
        <source>Trivet leads through each step in the order that keeps the systems clean. Do what the left side says in the vendor&apos;s portal; the right side shows what Trivet saw for itself. Next opens when nothing is left open.</source>
        <translation>يقودك Trivet خلال كل خطوة بالترتيب الذي يُبقي الأنظمة سليمة. نفّذ في بوابة المورّد ما يقوله جانب التعليمات؛ ويعرض الجانب الآخر ما رآه Trivet بنفسه. يُفتح «التالي» عندما لا يبقى شيء مفتوح.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>A tenant of this name is there already. Give this one another name.</source>
        <extracomment>Below the name of a new tenant</extracomment>
        <translation>يوجد مستأجر بهذا الاسم بالفعل. أعطِ هذا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Trivet %1</source>
        <extracomment>About; %1 is a version</extracomment>
        <translation>Trivet %1</translation>
    </message>
    <message>
        <source>Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the Apache License 2.0. Not made by, or affiliated with, the vendors.</source>
        <translation>يصل Autotask وDatto RMM وIT Glue بالترتيب الصحيح. برنامج حر بموجب Apache License 2.0. لم يصنعه المورّدون، ولا يرتبط بهم.</translation>
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
        <translation>‏Alt+اليمين: التالي
‏Alt+اليسار: السابق
‏Ctrl+R أو F5: إعادة الفحص
‏Ctrl+O: فتح البوابة
‏Ctrl+1 إلى Ctrl+6: الفصول
‏Ctrl+D: جميع الفحوص
‏Ctrl+الفاصلة: الإعدادات
‏Ctrl+Q: إنهاء
‏Ctrl+F: البحث في جدول
‏F6: الجزء التالي من النافذة
‏Esc: إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>لا يجوز لـ Trivet كتابة هذا بعد</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Remove the secrets of %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>إزالة أسرار %1</translation>
    </message>
    <message>
        <source>Its keys and passwords are removed from the keychain of this computer. Answers, confirmations and history stay. To go on you paste the secrets again. Nothing changes at the vendors.</source>
        <translation>تُزال المفاتيح وكلمات المرور من سلسلة المفاتيح في هذا الحاسوب. تبقى الإجابات والتأكيدات والسجل. للمتابعة ألصق الأسرار من جديد. لا يتغير شيء لدى المورّدين.</translation>
    </message>
    <message>
        <source>Remove secrets</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>إزالة الأسرار</translation>
    </message>
    <message>
        <source>Its simulated vendors and what you did there are deleted. This cannot be undone.</source>
        <translation>يُحذف المورّدون المُحاكَون وكل ما فعلته هناك. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain, and its folder with answers, confirmations and history is deleted. This cannot be undone. Nothing changes at the vendors.</source>
        <translation>تُزال أسراره من سلسلة المفاتيح ويُحذف مجلده بما فيه من إجابات وتأكيدات وسجل. لا يمكن التراجع عن ذلك. لا يتغير شيء لدى المورّدين.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>حذف المستأجر</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practice tenant(s)</source>
        <translation>
            <numerusform>لا مستأجري تدريب للحذف</numerusform>
            <numerusform>حذف مستأجر تدريب واحد</numerusform>
            <numerusform>حذف مستأجرَي تدريب</numerusform>
            <numerusform>حذف %Ln مستأجري تدريب</numerusform>
            <numerusform>حذف %Ln مستأجر تدريب</numerusform>
            <numerusform>حذف %Ln مستأجر تدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>Their simulated vendors and what you did there are deleted. This cannot be undone. Other tenants stay.</source>
        <translation>يُحذف المورّدون المُحاكَون وكل ما فعلته هناك. لا يمكن التراجع عن ذلك. يبقى المستأجرون الآخرون.</translation>
    </message>
    <message>
        <source>Delete practice tenants</source>
        <translation>حذف مستأجري التدريب</translation>
    </message>
    <message>
        <source>Secrets in the keychain, where there is one</source>
        <translation>الأسرار في سلسلة المفاتيح إن وُجدت</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>مراجعة تكامل موجود</translation>
    </message>
    <message>
        <source>Trivet signs in and compares what is set up with the recommended setup. It changes nothing.</source>
        <translation>يسجّل Trivet الدخول ويقارن الإعداد الحالي بالإعداد الموصى به. لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>A new tenant</source>
        <extracomment>In a list of tenants: one that is not there yet</extracomment>
        <translation>مستأجر جديد</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>‏%1 (تدريب)</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <extracomment>In a list of records that holds none</extracomment>
        <translation>لا يوجد سجل بعينه وراء هذا.</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>لا يوجد سجل في صفه هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>‏%Ln سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>‏%Ln سجلات</numerusform>
            <numerusform>‏%Ln سجلًا</numerusform>
            <numerusform>‏%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What Trivet checks here, and what it hurts later if it is wrong</source>
        <extracomment>Heading in the help of a step: its checks</extracomment>
        <translation>ما يفحصه Trivet هنا، وما يضرّه لاحقًا إن كان خاطئًا</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings: a computer in the network through which all traffic to the vendors goes</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.</source>
        <extracomment>Below the address of a proxy in Settings. Keep the example</extracomment>
        <translation>المضيف والمنفذ، مثل proxy.example:8080. أما الوكيل الذي يطلب كلمة مرور فيُضبط في النظام.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>For those who help you: versions, how each check came out without the names in it, and the log, which may name folders of this computer. It holds no secret. This is all of it: look through it before you pass it on.</source>
        <translation>لمن يساعدك: الإصدارات ونتيجة كل فحص دون الأسماء فيه، والسجل الذي قد يذكر مجلدات من هذا الحاسوب. لا يحتوي على أي سر. وهذا كل ما فيه: راجعه قبل أن تسلمه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Button: opens a dialog for the file&apos;s name</extracomment>
        <translation>حفظ الملف…</translation>
    </message>
</context>
<context>
    <name>trivet::UnmappedSites</name>
    <message>
        <source>Sites without a company</source>
        <translation>مواقع بلا شركة</translation>
    </message>
    <message>
        <source>Sites of Datto RMM without a company in Autotask</source>
        <extracomment>Accessible name of the list on step 1.3</extracomment>
        <translation>مواقع Datto RMM التي ليس لها شركة في Autotask</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Suggested company</source>
        <translation>الشركة المقترحة</translation>
    </message>
    <message>
        <source>None is close</source>
        <extracomment>Beside a site: no name in Autotask is close, or several are; %1 lists them</extracomment>
        <translation>لا شركة قريبة</translation>
    </message>
    <message>
        <source>Unclear: %1</source>
        <translation>غير واضح: %1</translation>
    </message>
</context>
<context>
    <name>trivet::UrlAnatomy</name>
    <message>
        <source>Parts of the address</source>
        <extracomment>Accessible name of the picture that shows the parts of an address</extracomment>
        <translation>أجزاء العنوان</translation>
    </message>
    <message>
        <source>Subdomain %1, region %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;NA&quot;</extracomment>
        <translation>المجال الفرعي %1، المنطقة %2</translation>
    </message>
    <message>
        <source>Subdomain %1. %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;No region in this address&quot;</extracomment>
        <translation>المجال الفرعي %1. %2</translation>
    </message>
    <message>
        <source>The subdomain and the region of your address show here.</source>
        <extracomment>Under an address field that is still empty</extracomment>
        <translation>يظهر هنا المجال الفرعي والمنطقة من عنوانك.</translation>
    </message>
    <message>
        <source>No region in this address. Choose it below.</source>
        <translation>لا منطقة في هذا العنوان. اخترها أدناه.</translation>
    </message>
    <message>
        <source>This is not an address of IT Glue.</source>
        <extracomment>Under an address of another service</extracomment>
        <translation>هذا ليس عنوانًا لـ IT Glue.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>المجال الفرعي</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The address names no region; %1 is chosen below.</source>
        <extracomment>Under an address that does not name a region Under an address that does not name a region; %1 the one that was chosen, &quot;EU&quot;</extracomment>
        <translation>لا يذكر العنوان منطقة؛ اختيرت %1 أدناه.</translation>
    </message>
</context>
<context>
    <name>trivet::WelcomePage</name>
    <message>
        <source>today at %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>Connect Autotask, Datto RMM and IT Glue</source>
        <translation>وصل Autotask وDatto RMM وIT Glue</translation>
    </message>
    <message>
        <source>Trivet takes you through every setting in the right order and checks each one before the next depends on it.</source>
        <translation>يأخذك Trivet خلال كل إعداد بالترتيب الصحيح، ويفحص كلًّا منها قبل أن يعتمد عليه ما بعده.</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>إعداد مستأجر جديد</translation>
    </message>
    <message>
        <source>About 60 minutes of work, plus sync time. Stop whenever you like.</source>
        <translation>نحو 60 دقيقة من العمل، إضافة إلى وقت المزامنة. توقف متى شئت.</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>مراجعة تكامل موجود</translation>
    </message>
    <message>
        <source>Compares your settings with the recommended ones. Read-only.</source>
        <translation>يقارن إعداداتك بالإعدادات الموصى بها. للقراءة فقط.</translation>
    </message>
    <message>
        <source>Practice with sample data</source>
        <translation>التدرّب ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Every page with a simulated tenant. No account needed.</source>
        <translation>كل صفحة بمستأجر محاكى. لا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>Have these ready</source>
        <translation>جهّز ما يلي</translation>
    </message>
    <message>
        <source>Your secrets stay with you</source>
        <translation>أسرارك تبقى لديك</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>المتابعة مع %1</translation>
    </message>
    <message>
        <source>Next: %1. Saved %2.</source>
        <translation>التالي: %1. حُفظ %2.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <comment>how far a tenant has come</comment>
        <translation>‏%1 من %2 خطوة</translation>
    </message>
    <message>
        <source>Trivet keeps them in the system keychain, or until it closes where there is none, and talks only to the vendors. It sends no usage data.</source>
        <translation>يحفظها Trivet في سلسلة مفاتيح النظام، أو حتى إغلاقه إن لم توجد، ولا يتصل إلا بالمورّدين. ولا يرسل أي بيانات استخدام.</translation>
    </message>
    <message>
        <source>Autotask administrator</source>
        <translation>مسؤول Autotask</translation>
    </message>
    <message>
        <source>May edit Resources/Users (HR)</source>
        <translation>يمكنه تحرير Resources/Users (HR)</translation>
    </message>
    <message>
        <source>Datto RMM administrator</source>
        <translation>مسؤول Datto RMM</translation>
    </message>
    <message>
        <source>Default security level Administrator</source>
        <translation>مستوى الأمان الافتراضي Administrator</translation>
    </message>
    <message>
        <source>IT Glue administrator</source>
        <translation>مسؤول IT Glue</translation>
    </message>
    <message>
        <source>Makes the API key for chapter 2</source>
        <translation>ينشئ مفتاح API للفصل 2</translation>
    </message>
    <message>
        <source>Datto Partner Portal, optional</source>
        <translation>‏Datto Partner Portal، اختياري</translation>
    </message>
    <message>
        <source>REST API public and secret key</source>
        <translation>المفتاح العام والمفتاح السري لـ REST API</translation>
    </message>
</context>
<context>
    <name>trivet::WindowMenu</name>
    <message>
        <source>&amp;Switch tenant</source>
        <extracomment>Submenu: other tenants to go to</extracomment>
        <translation>&amp;تبديل المستأجر</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <extracomment>Menu: to the first page, which lists all tenants</extracomment>
        <translation>&amp;كل المستأجرين</translation>
    </message>
    <message>
        <source>History of &amp;changes…</source>
        <extracomment>Menu: what Trivet has written to the vendors in this tenant</extracomment>
        <translation>&amp;سجل التغييرات…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu; the letter after &amp; is its key</extracomment>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>A&amp;bout Trivet</source>
        <translation>&amp;حول Trivet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>A tenant in a menu; %1 is its name</extracomment>
        <translation>‏%1 (تدريب)</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <extracomment>Menu: a text for those who help, shown before it is saved</extracomment>
        <translation>ملف ال&amp;دعم…</translation>
    </message>
</context>
<context>
    <name>trivet::app::ApplicationTenants</name>
    <message>
        <source>Sample MSP</source>
        <translation>‏MSP نموذجي</translation>
    </message>
    <message>
        <source>Sample MSP %1</source>
        <translation>‏MSP نموذجي %1</translation>
    </message>
</context>
</TS>
