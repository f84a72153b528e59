<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <extracomment>How long ago something was read</extracomment>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than a minute ago</extracomment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>What is shown is last known; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>読み取り: %1</translation>
    </message>
</context>
<context>
    <name>Blockers</name>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <extracomment>Footer beside Next: fields that must be filled or corrected first</extracomment>
        <translation>
            <numerusform>未入力のフィールド: %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed, %1 still open</source>
        <extracomment>Footer beside Next; %Ln checks failed. &quot;%1 still open&quot; follows as its own plural</extracomment>
        <translation>
            <numerusform>失敗したチェック: %Ln 件、未完了: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <translation>
            <numerusform>失敗したチェック: %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) still open</source>
        <translation>
            <numerusform>未完了のチェック: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>%1 を入力してください。</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>%1 を修正してください。</translation>
    </message>
    <message>
        <source>A check failed: %1.</source>
        <translation>チェックが失敗しました: %1。</translation>
    </message>
    <message>
        <source>Last read %2, and not since: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>最後の読み取りは %2 で、その後は読み取れていません: %1。</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <extracomment>Why Next holds; %1 is a statement, as in &quot;Clients wait for a decision&quot;</extracomment>
        <translation>未完了: %1。</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>まだ不明です: %1。</translation>
    </message>
    <message>
        <source>Only you can see this: %1.</source>
        <translation>これを確認できるのはあなただけです: %1。</translation>
    </message>
    <message>
        <source>Opens after “%1”.</source>
        <translation>「%1」の後に開きます。</translation>
    </message>
    <message>
        <source>Another copy of Trivet has this tenant open.</source>
        <translation>このテナントは別の Trivet で開かれています。</translation>
    </message>
    <message>
        <source>Trivet could not save. Next opens when it can.</source>
        <translation>Trivet は保存できませんでした。保存できると「次へ」が使えるようになります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Footer beside Next: %1 &quot;1 check failed&quot;, %2 &quot;2 fields to fill in&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Mend it, or choose Continue anyway and say why: %1.</source>
        <translation>修正するか、「それでも続行」を選んで理由を記入してください: %1。</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>%1 is online</source>
        <translation>%1 はオンラインです</translation>
    </message>
    <message>
        <source>%1 was last seen on %2</source>
        <translation>%1 の最終確認は %2 です</translation>
    </message>
    <message>
        <source>%1 is listed</source>
        <translation>%1 は一覧にあります</translation>
    </message>
    <message>
        <source>%1 is suspended, which does not stop it</source>
        <translation>%1 は一時停止中ですが、何も妨げません</translation>
    </message>
    <message>
        <source>%1 was deleted in Datto RMM</source>
        <translation>%1 は Datto RMM で削除されました</translation>
    </message>
    <message>
        <source>Nothing has to come. Install the agent again if the device is still in use.</source>
        <translation>何も届く必要はありません。デバイスをまだ使用している場合は、エージェントをインストールし直してください。</translation>
    </message>
    <message>
        <source>%1 came from Datto RMM, which no longer lists it</source>
        <translation>%1 は Datto RMM から来ましたが、現在は一覧にありません</translation>
    </message>
    <message>
        <source>Set the device inactive in Autotask if it is gone, or install the agent again.</source>
        <translation>なくなったデバイスなら Autotask で無効にし、そうでなければエージェントをインストールし直してください。</translation>
    </message>
    <message>
        <source>%1 is what is left of a device that was set up anew on the same site</source>
        <translation>%1 は、同じサイトで再セットアップされたデバイスの残りです</translation>
    </message>
    <message>
        <source>Look at the newer record of the same name. Delete this one in Datto RMM when nobody needs it.</source>
        <translation>同じ名前の新しいレコードを確認してください。誰も必要としていなければ、Datto RMM でこのレコードを削除してください。</translation>
    </message>
    <message>
        <source>%1 was not made by Datto RMM</source>
        <translation>%1 は Datto RMM が作成したものではありません</translation>
    </message>
    <message>
        <source>No site is involved</source>
        <translation>関係するサイトはありません</translation>
    </message>
    <message>
        <source>On the site %1</source>
        <translation>サイト %1 にあります</translation>
    </message>
    <message>
        <source>%1 is a site of Datto RMM&apos;s own, whose devices do not sync</source>
        <translation>%1 は Datto RMM 自体のサイトで、そのデバイスは同期されません</translation>
    </message>
    <message>
        <source>Move the device to the customer&apos;s site in Datto RMM.</source>
        <translation>Datto RMM でデバイスを顧客のサイトに移してください。</translation>
    </message>
    <message>
        <source>Datto RMM lists no site that the device names (%1)</source>
        <translation>デバイスが示すサイト (%1) が Datto RMM の一覧にありません</translation>
    </message>
    <message>
        <source>Check again. If it stays so, move the device to a site in Datto RMM.</source>
        <translation>再チェックしてください。変わらない場合は、Datto RMM でデバイスをサイトに移してください。</translation>
    </message>
    <message>
        <source>The site %1 is mapped to no company</source>
        <translation>サイト %1 に会社が割り当てられていません</translation>
    </message>
    <message>
        <source>Map the site to its company in Datto RMM.</source>
        <translation>Datto RMM でサイトに会社を割り当ててください。</translation>
    </message>
    <message>
        <source>Nothing tells which company it belongs to</source>
        <translation>どの会社のものか示すものがありません</translation>
    </message>
    <message>
        <source>Autotask has no company %1</source>
        <translation>Autotask に会社 %1 がありません</translation>
    </message>
    <message>
        <source>Map the site to a company that exists.</source>
        <translation>サイトに、存在する会社を割り当ててください。</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask</source>
        <translation>%1 は Autotask で無効です</translation>
    </message>
    <message>
        <source>Make the company active, or map the site to another one.</source>
        <translation>会社を有効にするか、サイトに別の会社を割り当ててください。</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 の種類は %2 ではありません</translation>
    </message>
    <message>
        <source>Give the company the customer&apos;s type in Autotask, or map the site to another one.</source>
        <translation>Autotask で会社に顧客の種類を設定するか、サイトに別の会社を割り当ててください。</translation>
    </message>
    <message>
        <source>%1 is your own company</source>
        <translation>%1 は自社です</translation>
    </message>
    <message>
        <source>%1 is active. Whether it is a customer is not known.</source>
        <translation>%1 は有効です。顧客かどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 is an active customer</source>
        <translation>%1 は有効な顧客です</translation>
    </message>
    <message>
        <source>%1 is in Autotask and active</source>
        <translation>%1 は Autotask にあり、有効です</translation>
    </message>
    <message>
        <source>Make the device active in Autotask.</source>
        <translation>Autotask でデバイスを有効にしてください。</translation>
    </message>
    <message>
        <source>%1 stands under another company, %2</source>
        <translation>%1 は別の会社 %2 の下にあります</translation>
    </message>
    <message>
        <source>No device of Autotask stands behind %1</source>
        <translation>%1 に対応する Autotask のデバイスがありません</translation>
    </message>
    <message>
        <source>Find its device in Autotask by serial number. Archive the configuration in IT Glue if there is none.</source>
        <translation>Autotask でシリアル番号を使ってデバイスを探してください。なければ、IT Glue の構成をアーカイブしてください。</translation>
    </message>
    <message>
        <source>%1 was set up anew, and its older record in Datto RMM holds the device in Autotask</source>
        <translation>%1 は再セットアップされましたが、Datto RMM の古いレコードが Autotask のデバイスを占有しています</translation>
    </message>
    <message>
        <source>Delete the older record in Datto RMM, then wait for the next sync.</source>
        <translation>Datto RMM で古いレコードを削除し、次の同期を待ってください。</translation>
    </message>
    <message>
        <source>The device type %1 has no configuration item type</source>
        <translation>デバイス タイプ %1 に構成アイテム タイプがありません</translation>
    </message>
    <message>
        <source>Choose a type for this device type on the Devices tab in Datto RMM.</source>
        <translation>Datto RMM の Devices タブで、このデバイス タイプのタイプを選択してください。</translation>
    </message>
    <message>
        <source>The product for the device type %1 is inactive or missing</source>
        <translation>デバイス タイプ %1 の製品が無効か、ありません</translation>
    </message>
    <message>
        <source>Make the product active in Autotask, or choose another one.</source>
        <translation>Autotask で製品を有効にするか、別の製品を選択してください。</translation>
    </message>
    <message>
        <source>Map Devices was never switched on</source>
        <translation>Map Devices が一度もオンになっていません</translation>
    </message>
    <message>
        <source>Turn Map Devices on once types and products are set.</source>
        <translation>タイプと製品を設定したら、Map Devices をオンにしてください。</translation>
    </message>
    <message>
        <source>%1 is not there yet. The sync takes up to 24 hours.</source>
        <translation>%1 はまだありません。同期には最大 24 時間かかります。</translation>
    </message>
    <message>
        <source>%1 did not come, though Map Devices is on since %2</source>
        <translation>%2 から Map Devices がオンですが、%1 は届いていません</translation>
    </message>
    <message>
        <source>Save the Devices tab in Datto RMM once more, and look at the alerts of its Autotask page.</source>
        <translation>Datto RMM の Devices タブをもう一度保存し、Autotask のページのアラートを確認してください。</translation>
    </message>
    <message>
        <source>Only a device in Autotask has a type</source>
        <translation>タイプがあるのは Autotask のデバイスだけです</translation>
    </message>
    <message>
        <source>%1 has no configuration item type</source>
        <translation>%1 に構成アイテム タイプがありません</translation>
    </message>
    <message>
        <source>Set the type in Autotask; IT Glue takes it from there.</source>
        <translation>Autotask でタイプを設定してください。IT Glue はそこから引き継ぎます。</translation>
    </message>
    <message>
        <source>Its type (%1) no longer exists in Autotask</source>
        <translation>そのタイプ (%1) は Autotask にもうありません</translation>
    </message>
    <message>
        <source>Set a type that exists in Autotask.</source>
        <translation>Autotask にあるタイプを設定してください。</translation>
    </message>
    <message>
        <source>%1 is inactive, but devices of this type are in IT Glue</source>
        <translation>%1 は無効ですが、このタイプのデバイスが IT Glue にあります</translation>
    </message>
    <message>
        <source>Devices of the type %1 are in IT Glue</source>
        <translation>タイプ %1 のデバイスが IT Glue にあります</translation>
    </message>
    <message>
        <source>Other devices of the company came, and none of the type %1 anywhere</source>
        <translation>この会社のほかのデバイスは届いていますが、タイプ %1 はどこにも届いていません</translation>
    </message>
    <message>
        <source>Select the type in the sync settings in IT Glue.</source>
        <translation>IT Glue の同期設定でタイプを選択してください。</translation>
    </message>
    <message>
        <source>No device of the type %1 has come, so nobody can tell whether it is selected</source>
        <translation>タイプ %1 のデバイスは 1 台も届いていないため、選択されているかどうかわかりません</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>API がないため、確認できるのはあなただけです。IT Glue を見てください。</translation>
    </message>
    <message>
        <source>%1 is linked to the company</source>
        <translation>%1 は会社にリンクされています</translation>
    </message>
    <message>
        <source>No organization is linked to Autotask yet</source>
        <translation>まだ Autotask にリンクされた組織がありません</translation>
    </message>
    <message>
        <source>Connect IT Glue to Autotask and let the first sync run.</source>
        <translation>IT Glue を Autotask に接続し、最初の同期を実行してください。</translation>
    </message>
    <message>
        <source>%1 is there, but not linked to the company</source>
        <translation>%1 はありますが、会社にリンクされていません</translation>
    </message>
    <message>
        <source>Match the organization to the company in IT Glue.</source>
        <translation>IT Glue で組織を会社と照合してください。</translation>
    </message>
    <message>
        <source>%1 is written %2 in IT Glue, which is another name there</source>
        <translation>%1 は IT Glue では %2 と書かれており、別の名前として扱われます</translation>
    </message>
    <message>
        <source>Write both names exactly alike, then let it sync.</source>
        <translation>両方の名前を完全に同じにしてから、同期してください。</translation>
    </message>
    <message>
        <source>No organization is linked to %1</source>
        <translation>%1 にリンクされた組織がありません</translation>
    </message>
    <message>
        <source>Look whether the company&apos;s type is selected in the sync settings.</source>
        <translation>会社の種類が同期設定で選択されているか確認してください。</translation>
    </message>
    <message>
        <source>%1 is there and linked</source>
        <translation>%1 があり、リンクされています</translation>
    </message>
    <message>
        <source>%1 is there, and IT Glue reports: %2</source>
        <translation>%1 がありますが、IT Glue が報告しています: %2</translation>
    </message>
    <message>
        <source>%1 is archived</source>
        <translation>%1 はアーカイブされています</translation>
    </message>
    <message>
        <source>Restore the configuration in IT Glue.</source>
        <translation>IT Glue で構成を復元してください。</translation>
    </message>
    <message>
        <source>%1 is there, but its link to Autotask no longer syncs</source>
        <translation>%1 はありますが、Autotask とのリンクが同期されなくなっています</translation>
    </message>
    <message>
        <source>Match the configuration to its device again in IT Glue.</source>
        <translation>IT Glue で構成をデバイスと照合し直してください。</translation>
    </message>
    <message>
        <source>%1 is there, but linked to nothing in Autotask</source>
        <translation>%1 はありますが、Autotask の何にもリンクされていません</translation>
    </message>
    <message>
        <source>Match it to the device in IT Glue; a sync would make a second one.</source>
        <translation>IT Glue でデバイスと照合してください。同期すると 2 つ目が作成されます。</translation>
    </message>
    <message>
        <source>Cannot be told without its device in Autotask</source>
        <translation>Autotask のデバイスがないとわかりません</translation>
    </message>
    <message>
        <source>Autotask holds %1 twice, and IT Glue has it by the other one</source>
        <translation>%1 は Autotask に 2 件あり、IT Glue にはもう一方のもので存在します</translation>
    </message>
    <message>
        <source>Set one of the two inactive in Autotask: the one that nobody works with.</source>
        <translation>2 件のうち、誰も使っていない方を Autotask で無効にしてください。</translation>
    </message>
    <message>
        <source>%1 is not there yet. The next sync brings it.</source>
        <translation>%1 はまだありません。次の同期で届きます。</translation>
    </message>
    <message>
        <source>%1 did not come, and nothing that Trivet can read stands in its way</source>
        <translation>%1 は届いておらず、Trivet が読み取れる範囲に妨げるものはありません</translation>
    </message>
    <message>
        <source>Start Manual Sync in IT Glue, then look at the errors of the integration.</source>
        <translation>IT Glue で Start Manual Sync を選択し、連携のエラーを確認してください。</translation>
    </message>
    <message>
        <source>Device in Datto RMM</source>
        <extracomment>Where a device is on its way into IT Glue</extracomment>
        <translation>Datto RMM のデバイス</translation>
    </message>
    <message>
        <source>Site in Datto RMM</source>
        <translation>Datto RMM のサイト</translation>
    </message>
    <message>
        <source>Company in Autotask</source>
        <translation>Autotask の会社</translation>
    </message>
    <message>
        <source>Device in Autotask</source>
        <translation>Autotask のデバイス</translation>
    </message>
    <message>
        <source>Type is synced</source>
        <translation>タイプの同期</translation>
    </message>
    <message>
        <source>Organization in IT Glue</source>
        <translation>IT Glue の組織</translation>
    </message>
    <message>
        <source>Configuration in IT Glue</source>
        <translation>IT Glue の構成</translation>
    </message>
    <message>
        <source>It is in IT Glue.</source>
        <translation>IT Glue にあります。</translation>
    </message>
    <message>
        <source>It stops here: %1.</source>
        <extracomment>Why a device is not in IT Glue; %1 is &quot;Company in Autotask&quot;</extracomment>
        <translation>ここで止まっています: %1。</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>送られている途中です。</translation>
    </message>
    <message>
        <source>Nobody can tell yet: something on its way is not known.</source>
        <translation>まだわかりません。途中に不明な点があります。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Create configuration item types</source>
        <extracomment>The last text of each is a button that opens a preview</extracomment>
        <translation>構成アイテム タイプを作成</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln configuration item type(s)</source>
        <translation>
            <numerusform>構成アイテム タイプを %Ln 個作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and mend products</source>
        <translation>製品を作成・修正</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) to products</source>
        <translation>
            <numerusform>製品を %Ln 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping</source>
        <translation>割り当てを適用</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s) in Autotask</source>
        <translation>
            <numerusform>Autotask で %Ln 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the mapping…</source>
        <translation>割り当てを適用…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Set the type of devices</source>
        <translation>デバイスのタイプを設定</translation>
    </message>
    <message numerus="yes">
        <source>Set type on %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台のデバイスにタイプを設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Give devices another type</source>
        <translation>デバイスを別のタイプにする</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台のデバイスのタイプを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Set devices inactive</source>
        <translation>デバイスを無効にする</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln device(s) inactive</source>
        <translation>
            <numerusform>%Ln 台のデバイスを無効にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in manufacturers</source>
        <translation>メーカーを入力</translation>
    </message>
    <message>
        <source>Create organizations in IT Glue</source>
        <translation>IT Glue に組織を作成</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln organization(s)</source>
        <translation>
            <numerusform>組織を %Ln 件作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Change configurations in IT Glue</source>
        <translation>IT Glue の構成を変更</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln configuration(s)</source>
        <translation>
            <numerusform>構成を %Ln 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive configurations in IT Glue</source>
        <translation>IT Glue の構成をアーカイブ</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln configuration(s)</source>
        <translation>
            <numerusform>構成を %Ln 件アーカイブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>変更を %Ln 件元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <translation>構成アイテム タイプ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Material code</source>
        <translation>マテリアル コード</translation>
    </message>
    <message>
        <source>Default category</source>
        <translation>既定のカテゴリ</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Manufacturer product name</source>
        <translation>メーカーの製品名</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>すでにその値でした</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>その後ほかの人が変更しました</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>%1 is a vendor&apos;s name; what it said follows elsewhere</extracomment>
        <translation>%1 が拒否しました</translation>
    </message>
    <message>
        <source>Trivet’s user may not write it</source>
        <translation>Trivet のユーザーには書き込みの権限がありません</translation>
    </message>
    <message>
        <source>no answer came, and it was not written</source>
        <translation>応答がなく、書き込まれていませんでした</translation>
    </message>
    <message>
        <source>read back, it has another value</source>
        <translation>読み戻すと別の値でした</translation>
    </message>
    <message>
        <source>there are two of this name now</source>
        <translation>同じ名前のものが 2 つになっています</translation>
    </message>
    <message>
        <source>Autotask keeps the value: it cannot be undone</source>
        <translation>Autotask が値を保持するため、元に戻せません</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Cut off: Trivet will read how it came out</source>
        <translation>中断: 結果は Trivet が読み取ります</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>書き込み、読み戻し済み</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>書き込まれず</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>変更せず</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Set inactive</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>How a change is taken back; %1 is the former value, or &quot;blank&quot;</extracomment>
        <translation>%1 に設定</translation>
    </message>
    <message>
        <source>No type is chosen for %1. Choose one in step 1.4.</source>
        <translation>%1 のタイプが選択されていません。ステップ 1.4 で選択してください。</translation>
    </message>
    <message>
        <source>The type %1 is not in Autotask, or inactive. Create it first.</source>
        <translation>タイプ %1 は Autotask にないか、無効です。先に作成してください。</translation>
    </message>
    <message>
        <source>Datto RMM does not list this device, so its type cannot be told.</source>
        <translation>このデバイスは Datto RMM の一覧にないため、タイプがわかりません。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 はすでにあります。</translation>
    </message>
    <message>
        <source>%1 may be the same. Use it, or choose another name.</source>
        <translation>%1 が同じものかもしれません。それを使うか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A product needs an active material code. Choose one in step 1.4.</source>
        <translation>製品には有効なマテリアル コードが必要です。ステップ 1.4 で選択してください。</translation>
    </message>
    <message>
        <source>The Autotask sync owns %1 in IT Glue. Change it in Autotask.</source>
        <translation>IT Glue の %1 は Autotask の同期が管理しています。Autotask で変更してください。</translation>
    </message>
    <message>
        <source>It is in use after all.</source>
        <translation>やはり使用中です。</translation>
    </message>
    <message>
        <source>What it rests on was not read whole. Read again first.</source>
        <translation>前提となるデータを最後まで読み取れていません。先に読み取り直してください。</translation>
    </message>
    <message>
        <source>No API takes it back. Remove it in the portal if it is not wanted.</source>
        <translation>これを取り消す API はありません。不要な場合はポータルで削除してください。</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the configuration item type: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of types</extracomment>
        <translation>Datto RMM の Devices タブで構成アイテム タイプを選択: %1</translation>
    </message>
    <message>
        <source>In Datto RMM, on the Devices tab, choose the product: %1</source>
        <extracomment>Datto RMM&apos;s tab &quot;Devices&quot;; %1 are names of products</extracomment>
        <translation>Datto RMM の Devices タブで製品を選択: %1</translation>
    </message>
    <message>
        <source>In Autotask, open the product %1 and set its Default Configuration Item Type to %2, so that new devices have one</source>
        <extracomment>Autotask, page &quot;Edit Product&quot;; %1 is a product, %2 a configuration item type</extracomment>
        <translation>Autotask で製品 %1 を開き、新しいデバイスにタイプが付くように Default Configuration Item Type を %2 に設定する</translation>
    </message>
    <message>
        <source>In IT Glue, move passwords and documents that are still needed to the configuration that stays</source>
        <translation>IT Glue で、まだ必要なパスワードとドキュメントを、残す構成に移す</translation>
    </message>
    <message>
        <source>In IT Glue, under Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings, select the types: %1</source>
        <extracomment>IT Glue, &quot;Sync Settings&quot; of the Autotask integration; %1 are names of types</extracomment>
        <translation>IT Glue の Admin &gt; Integrations &gt; Autotask &gt; Actions &gt; Sync Settings でタイプを選択: %1</translation>
    </message>
    <message>
        <source>Nothing changes in IT Glue.</source>
        <translation>IT Glue では何も変わりません。</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the types over. A device whose type is not selected there is no longer synced.</source>
        <translation>IT Glue は次回の同期でタイプを引き継ぎます。そこでタイプが選択されていないデバイスは同期されなくなります。</translation>
    </message>
    <message>
        <source>IT Glue syncs devices of a new type once it is selected in its sync settings.</source>
        <translation>新しいタイプのデバイスは、IT Glue の同期設定で選択されると同期されます。</translation>
    </message>
    <message>
        <source>With its next sync IT Glue may orphan the configurations of inactive devices. What they hold stays.</source>
        <translation>IT Glue は次回の同期で、無効なデバイスの構成を孤立させることがあります。その内容は残ります。</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes manufacturer and model over, and makes those it lacks.</source>
        <translation>IT Glue は次回の同期でメーカーとモデルを引き継ぎ、ないものは作成します。</translation>
    </message>
    <message>
        <source>With the next sync an organization is joined by exactly its name. It cannot be undone here: IT Glue deletes one with all it holds.</source>
        <translation>次回の同期で、組織は完全に同じ名前で結合されます。ここでは元に戻せません。IT Glue は組織を内容ごと削除するためです。</translation>
    </message>
    <message>
        <source>An archived configuration stays archived when IT Glue syncs.</source>
        <translation>アーカイブした構成は、IT Glue が同期してもアーカイブのままです。</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not create %1.</source>
        <extracomment>%1 is Autotask&apos;s own name of an entity, like ConfigurationItems</extracomment>
        <translation>Trivet の Autotask ユーザーは %1 を作成できません。</translation>
    </message>
    <message>
        <source>Trivet’s Autotask user may not change %1.</source>
        <translation>Trivet の Autotask ユーザーは %1 を変更できません。</translation>
    </message>
    <message>
        <source>Give its security level that right: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <extracomment>Labels of Autotask, in their order</extracomment>
        <translation>セキュリティ レベルにその権限を付与してください: Admin &gt; Organization Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a change came out, and why: &quot;Left alone: it was so already&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several rows in a row came out alike: %1. Go on all the same?</source>
        <extracomment>%1 tells how: &quot;it was so already&quot;</extracomment>
        <translation>複数の行が続けて同じ結果になりました: %1。それでも続けますか?</translation>
    </message>
    <message>
        <source>Create types…</source>
        <translation>タイプを作成…</translation>
    </message>
    <message>
        <source>Mend products…</source>
        <translation>製品を修正…</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>タイプを設定…</translation>
    </message>
    <message>
        <source>Change type…</source>
        <translation>タイプを変更…</translation>
    </message>
    <message>
        <source>Set inactive…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Fill in manufacturers…</source>
        <translation>メーカーを入力…</translation>
    </message>
    <message>
        <source>Create organizations…</source>
        <translation>組織を作成…</translation>
    </message>
    <message>
        <source>Change configurations…</source>
        <translation>構成を変更…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>資産タグ</translation>
    </message>
    <message>
        <source>Warranty expires</source>
        <translation>保証期限</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入日</translation>
    </message>
    <message>
        <source>Trivet takes up to %1 of them now, then waits and goes on by itself.</source>
        <translation>Trivet は今そのうち最大 %1 回を使い、その後は待ってから自動的に続けます。</translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). How many %1 has left is not known.</source>
        <extracomment>%1 is a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>API 呼び出しを約 %Ln 回使います。%1 の残り回数は不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet has used %1; what others use, %4 does not tell.</source>
        <extracomment>%1 of %2 calls in %3 minutes, %4 a vendor&apos;s name</extracomment>
        <translation>
            <numerusform>API 呼び出しを約 %Ln 回使います。%3 分間の %2 回のうち Trivet は %1 回を使いました。他が使う回数を %4 は示しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uses about %Ln of the %1 API call(s) left this hour.</source>
        <extracomment>%1 is the number of calls that are left</extracomment>
        <translation>
            <numerusform>この 1 時間に残っている API 呼び出し %1 回のうち約 %Ln 回を使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>Progress of changes; %1 written, %2 in all</extracomment>
        <translation>%2 件中 %1 件を書き込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came out otherwise</source>
        <translation>
            <numerusform>%Ln 行は別の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Progress of changes</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Progress of changes; %1 is a duration</extracomment>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>書き込み %1 件</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>元に戻し %1 件</translation>
    </message>
    <message>
        <source>%1 came out otherwise</source>
        <extracomment>How a change went: rows that were refused, skipped or in conflict</extracomment>
        <translation>%1 件は別の結果</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>中断 %1 件</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <extracomment>How a change went: rows that were planned and never sent</extracomment>
        <translation>%1 件は未着手</translation>
    </message>
    <message>
        <source>Some of these are so already: another copy of Trivet, or a person, may be writing the same. Go on with the others?</source>
        <translation>一部はすでにそうなっています。別の Trivet または誰かが同じ内容を書き込んでいる可能性があります。残りを続けますか?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>アクセス制限</translation>
    </message>
    <message>
        <source>Device expiration date</source>
        <translation>デバイスの有効期限</translation>
    </message>
    <message>
        <source>End of life date</source>
        <translation>サポート終了日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What was done, and in parentheses what had been found: &quot;Set the type of devices (Devices without a type)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <extracomment>A record&apos;s name and its number at the vendor</extracomment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Nobody has said yet who makes it.</source>
        <translation>メーカーがまだ示されていません。</translation>
    </message>
    <message>
        <source>Nobody has said yet which type takes the place of %1.</source>
        <translation>%1 の代わりになるタイプがまだ示されていません。</translation>
    </message>
    <message>
        <source>%1 stays as it is: Trivet reads no such value in Autotask.</source>
        <extracomment>%1 is a field of IT Glue, like &quot;Notes&quot;</extracomment>
        <translation>%1 はそのままです。Trivet は Autotask からそのような値を読み取りません。</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the former values over, of what it syncs.</source>
        <translation>次の同期で、IT Glue は同期対象について以前の値を取り込みます。</translation>
    </message>
    <message>
        <source>Where Autotask holds a value for such a field, IT Glue takes that over with its next sync.</source>
        <translation>このようなフィールドの値が Autotask にある場合、IT Glue は次の同期でその値を取り込みます。</translation>
    </message>
    <message>
        <source>Manufacturer of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>%1 のメーカー</translation>
    </message>
    <message>
        <source>Manufacturer product name of %1</source>
        <extracomment>Field&apos;s label; %1 is a product</extracomment>
        <translation>%1 のメーカーの製品名</translation>
    </message>
    <message>
        <source>Type that takes the place of %1</source>
        <extracomment>Field&apos;s label; %1 is a configuration item type</extracomment>
        <translation>%1 の代わりになるタイプ</translation>
    </message>
    <message>
        <source>Take serial numbers over into Autotask</source>
        <translation>シリアル番号を Autotask に取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln serial number(s)</source>
        <translation>
            <numerusform>%Ln 件のシリアル番号を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>With its next sync IT Glue takes the serial numbers over.</source>
        <translation>次の同期で、IT Glue はシリアル番号を取り込みます。</translation>
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
        <translation>%1、チェック中</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Under a check that waits for a sync that runs</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <extracomment>Under a check that passed a while ago; %1 is a time</extracomment>
        <translation>最終確認 %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Button: what the check found is meant so</extracomment>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <extracomment>Button: looked at once more after three months</extracomment>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Under a warning that a person went on in spite of: it holds again</extracomment>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Paste new value</source>
        <translation>新しい値を貼り付け</translation>
    </message>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>Trivet を閉じるまで保持</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <extracomment>Under a warning: go on in spite of it, with a reason that the report keeps</extracomment>
        <translation>このまま続行</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>%1 continued anyway: %2</source>
        <extracomment>Under a warning; %1 who went on in spite of it, %2 the reason</extracomment>
        <translation>%1 がそのまま続行しました: %2</translation>
    </message>
    <message>
        <source>The values of this step are not here yet</source>
        <extracomment>Evidence of a check: this step&apos;s user or secret was not given</extracomment>
        <translation>このステップの値はまだありません</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln field(s) complete and well formed</source>
        <translation>
            <numerusform>%Ln 個のフィールドが入力済みで、形式も正しい</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are still empty</source>
        <translation>未入力のフィールドがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to fill in</source>
        <translation>
            <numerusform>未入力のフィールド: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A field cannot be right</source>
        <translation>正しくないフィールドがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>修正が必要なフィールド: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1; a test entry was written and read back</source>
        <translation>%1 に保存済み。テスト項目の書き込みと読み戻しができました</translation>
    </message>
    <message>
        <source>Secrets stay in memory</source>
        <translation>シークレットはメモリに残ります</translation>
    </message>
    <message>
        <source>They are kept until Trivet closes, and nowhere else</source>
        <translation>Trivet を閉じるまで保持され、ほかの場所には残りません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Trivet cannot save until you unlock it</source>
        <translation>ロックを解除するまで Trivet は保存できません</translation>
    </message>
    <message>
        <source>The keychain refused Trivet</source>
        <translation>キーチェーンが Trivet を拒否しました</translation>
    </message>
    <message>
        <source>Allow Trivet in your keychain, then check again</source>
        <translation>キーチェーンで Trivet を許可してから、再チェックしてください</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes</source>
        <translation>シークレットは Trivet を閉じるまで保持されます</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window</source>
        <translation>別のウィンドウでパスワードを求めている可能性があります</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>まだ試していません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) read back from %2</source>
        <translation>
            <numerusform>%2 から %Ln 件のシークレットを読み戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in memory until Trivet closes, and in no keychain</source>
        <translation>
            <numerusform>シークレット %Ln 件は Trivet を閉じるまでメモリにあり、キーチェーンにはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was saved yet</source>
        <translation>まだ保存されたシークレットはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait(s) for the keychain</source>
        <translation>
            <numerusform>%Ln 件のシークレットがキーチェーンを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in another keychain</source>
        <translation>シークレットが別のキーチェーンにあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2, but %3 answers now. Open %2 and start Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln 件のシークレットは %2 に保存されていますが、現在応答しているのは %3 です。%2 を開いて Trivet を再起動するか、貼り付け直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret is in a keychain that does not run</source>
        <translation>シークレットが、動作していないキーチェーンにあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) saved in %2. Start %2 and Trivet again, or paste anew.</source>
        <translation>
            <numerusform>%Ln 件のシークレットは %2 に保存されています。%2 を起動してから Trivet を再起動するか、貼り付け直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of every change it is known how it came out</source>
        <translation>すべての変更の結果がわかっている</translation>
    </message>
    <message>
        <source>A change was cut off</source>
        <translation>中断された変更があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) may or may not have been written, %2 first. Trivet reads them when it is signed in.</source>
        <translation>
            <numerusform>%Ln 件のレコード(%2 など)が書き込まれたかどうか不明です。サインインすると Trivet が読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of changes was not read</source>
        <translation>変更の記録を読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from the address you gave</source>
        <translation>%1(入力されたアドレスより)</translation>
    </message>
    <message>
        <source>Autotask could not tell the zone</source>
        <translation>Autotask はゾーンを判別できませんでした</translation>
    </message>
    <message>
        <source>The zone of %1 could not be determined. Compare the user name, or give your Autotask web address.</source>
        <translation>%1 のゾーンを特定できませんでした。ユーザー名を見比べるか、Autotask の Web アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Autotask does not know this user</source>
        <translation>Autotask にこのユーザーはありません</translation>
    </message>
    <message>
        <source>It says that there is no user %1. Paste Username (Key) of the API user.</source>
        <translation>ユーザー %1 は存在しないという回答です。API ユーザーの Username (Key) を貼り付けてください。</translation>
    </message>
    <message>
        <source>The zone is not Autotask&apos;s</source>
        <translation>ゾーンが Autotask のものではありません</translation>
    </message>
    <message>
        <source>Autotask named the host %1, which is not its own. Nothing was sent there.</source>
        <translation>Autotask が返したホスト %1 は Autotask のものではありません。そこには何も送信していません。</translation>
    </message>
    <message>
        <source>Waits for the user name</source>
        <translation>ユーザー名を待っています</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>Autotask rejects the secret</source>
        <translation>Autotask がシークレットを拒否しました</translation>
    </message>
    <message>
        <source>Sign-in as %1 failed (401). The secret was probably not copied in full. Paste it again, or generate a new one in Autotask.</source>
        <translation>%1 としてのサインインに失敗しました (401)。シークレットの一部しかコピーされなかった可能性があります。貼り付け直すか、Autotask で新しく生成してください。</translation>
    </message>
    <message>
        <source>Autotask rejects a secret that worked before</source>
        <translation>以前は有効だったシークレットを Autotask が拒否しています</translation>
    </message>
    <message>
        <source>The user %1 is probably locked. Clear Locked on the user in Autotask, then check again.</source>
        <translation>ユーザー %1 はロックされている可能性があります。Autotask でこのユーザーの Locked をオフにしてから、再チェックしてください。</translation>
    </message>
    <message>
        <source>Autotask rejects the tracking identifier</source>
        <translation>Autotask がトラッキング識別子を拒否しました</translation>
    </message>
    <message>
        <source>Autotask answered 500 for %1. The identifier must be of the kind Custom and belong to this user.</source>
        <translation>%1 に対して Autotask は 500 を返しました。識別子は種類が Custom で、このユーザーのものである必要があります。</translation>
    </message>
    <message>
        <source>A value holds a sign that no key has</source>
        <translation>キーには使われない文字が値に含まれています</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the value again from the portal itself.</source>
        <translation>何も送信していません。ポータルから値をコピーし直してください。</translation>
    </message>
    <message>
        <source>The user may not use the API</source>
        <translation>このユーザーは API を使用できません</translation>
    </message>
    <message>
        <source>%1 signed in but may not read. Its security level must be API User (system) or a copy of it.</source>
        <translation>%1 はサインインしましたが、読み取りの権限がありません。セキュリティ レベルは API User (system) またはそのコピーにしてください。</translation>
    </message>
    <message>
        <source>Waits for the zone</source>
        <translation>ゾーンを待っています</translation>
    </message>
    <message>
        <source>Autotask could not be asked</source>
        <translation>Autotask に問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Waits for all three values</source>
        <translation>3 つの値がそろうのを待っています</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 がサインインしました</translation>
    </message>
    <message>
        <source>The user is probably locked</source>
        <translation>ユーザーがロックされている可能性があります</translation>
    </message>
    <message>
        <source>%1 worked before and is refused now. Clear Locked on the user in Autotask.</source>
        <translation>%1 は以前は有効でしたが、現在は拒否されています。Autotask でこのユーザーの Locked をオフにしてください。</translation>
    </message>
    <message>
        <source>Shows after the first sign-in</source>
        <translation>最初のサインインの後に表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record</source>
        <translation>
            <numerusform>%Ln 種類のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user may not read everything</source>
        <translation>Trivet のユーザーには読み取れないものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of record stay hidden: %2. Set the security level to API User (system).</source>
        <translation>
            <numerusform>%Ln 種類のレコードが見えません: %2。セキュリティ レベルを API User (system) にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some records</source>
        <translation>Trivet のユーザーには一部のレコードしか見えません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) are restricted: %2. Missing rows would look like missing devices.</source>
        <translation>
            <numerusform>%Ln 種類が制限されています: %2。見えない行が、存在しないデバイスのように見えてしまいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no companies</source>
        <translation>Trivet のユーザーには会社が見えません</translation>
    </message>
    <message>
        <source>Autotask shows not a single company. Set the security level to API User (system).</source>
        <translation>Autotask に会社が 1 件も表示されません。セキュリティ レベルを API User (system) にしてください。</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees no customers</source>
        <translation>Trivet のユーザーには顧客が見えません</translation>
    </message>
    <message>
        <source>Of all companies Autotask shows only your own, %1. Set the security level to API User (system).</source>
        <translation>Autotask に表示される会社は自社の %1 だけです。セキュリティ レベルを API User (system) にしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 calls used by all programs (%3%)</source>
        <translation>全プログラムで %2 回中 %1 回の呼び出しを使用 (%3%)</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls are nearly used up</source>
        <translation>Autotask の呼び出し回数が残りわずかです</translation>
    </message>
    <message>
        <source>%1 of %2 calls used this hour (%3%). Trivet waits, so that your ticketing goes on.</source>
        <translation>この 1 時間に %2 回中 %1 回の呼び出しを使用しました (%3%)。チケット業務が止まらないよう、Trivet は待機します。</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>プラットフォーム %1</translation>
    </message>
    <message>
        <source>%2 on platform %1</source>
        <translation>プラットフォーム %1 の %2</translation>
    </message>
    <message>
        <source>Datto RMM rejects the key</source>
        <translation>Datto RMM がキーを拒否しました</translation>
    </message>
    <message>
        <source>Platform %1 did not accept API Key and API Secret Key. Copy all three values again; keys work from Save User on.</source>
        <translation>プラットフォーム %1 は API Key と API Secret Key を受け付けませんでした。3 つの値をすべてコピーし直してください。キーは Save User の後に有効になります。</translation>
    </message>
    <message>
        <source>This address is not Datto RMM&apos;s</source>
        <translation>これは Datto RMM のアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is none of the six platforms, so nothing was sent.</source>
        <translation>%1 は 6 つのプラットフォームのどれでもないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The API URL cannot be read</source>
        <translation>API URL を解釈できません</translation>
    </message>
    <message>
        <source>%1 is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>%1 はアドレスではありません。Datto RMM のユーザーのページから API URL をコピーしてください。</translation>
    </message>
    <message>
        <source>The key may not read the account</source>
        <translation>このキーではアカウントを読み取れません</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account. Give the user the security level Administrator.</source>
        <translation>プラットフォーム %1 はサインインを受け付けましたが、アカウントへのアクセスを拒否しました。ユーザーのセキュリティ レベルを Administrator にしてください。</translation>
    </message>
    <message>
        <source>Waits for the API URL</source>
        <translation>API URL を待っています</translation>
    </message>
    <message>
        <source>Datto RMM could not be asked</source>
        <translation>Datto RMM に問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Platform %1. %k2</source>
        <translation>プラットフォーム %1。%k2</translation>
    </message>
    <message>
        <source>Waits for both keys</source>
        <translation>2 つのキーを待っています</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute</source>
        <translation>この 1 分間に %2 回中 %1 回の読み取りを使用</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s reads are used up</source>
        <translation>Datto RMM の読み取り回数を使い切りました</translation>
    </message>
    <message>
        <source>%1 of %2 reads used this minute by all programs. Trivet waits.</source>
        <translation>全プログラムで、この 1 分間に %2 回中 %1 回の読み取りを使用しました。Trivet は待機します。</translation>
    </message>
    <message>
        <source>Datto RMM blocks this address for a while</source>
        <translation>Datto RMM がこのアドレスをしばらくブロックしています</translation>
    </message>
    <message>
        <source>Too many calls came from here. Wait about 5 minutes. The key is not the cause.</source>
        <translation>ここからの呼び出しが多すぎました。5 分ほど待ってください。キーが原因ではありません。</translation>
    </message>
    <message>
        <source>The key&apos;s user may not read the account</source>
        <translation>キーのユーザーはアカウントを読み取れません</translation>
    </message>
    <message>
        <source>Give the user the security level Administrator in Datto RMM.</source>
        <translation>Datto RMM でユーザーのセキュリティ レベルを Administrator にしてください。</translation>
    </message>
    <message>
        <source>%1 is in the list of users</source>
        <translation>%1 はユーザーの一覧にあります</translation>
    </message>
    <message>
        <source>The named user is not in Datto RMM</source>
        <translation>指定されたユーザーは Datto RMM にありません</translation>
    </message>
    <message>
        <source>None of %2 users is %1. Name the user that you made for Trivet.</source>
        <translation>%2 人のユーザーの中に %1 はありません。Trivet 用に作成したユーザーを指定してください。</translation>
    </message>
    <message>
        <source>The key&apos;s user is disabled</source>
        <translation>キーのユーザーが無効になっています</translation>
    </message>
    <message>
        <source>%1 is disabled. Its key stops working.</source>
        <translation>%1 は無効になっています。そのキーは使えなくなります。</translation>
    </message>
    <message>
        <source>Name the Datto RMM user behind the key</source>
        <translation>このキーの Datto RMM ユーザーを指定してください</translation>
    </message>
    <message>
        <source>%1 in Autotask · %2 in Datto RMM</source>
        <translation>Autotask では %1 · Datto RMM では %2</translation>
    </message>
    <message>
        <source>%1 and %2, confirmed by %3</source>
        <translation>%1 と %2(%3 が確認)</translation>
    </message>
    <message>
        <source>The two accounts have different names</source>
        <translation>2 つのアカウントの名前が異なります</translation>
    </message>
    <message>
        <source>%1 in Autotask, %2 in Datto RMM. Confirm that both are yours, or stop here.</source>
        <translation>Autotask では %1、Datto RMM では %2 です。どちらも自社のものであると確認するか、ここで中止してください。</translation>
    </message>
    <message>
        <source>Autotask shows no own company</source>
        <translation>Autotask に自社が表示されません</translation>
    </message>
    <message>
        <source>The company with number 0 is hidden from this user.</source>
        <translation>番号 0 の会社がこのユーザーには見えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) active, with an e-mail address; %2 first</source>
        <extracomment>%n API users; %2 the name of one</extracomment>
        <translation>
            <numerusform>有効でメール アドレスのある API ユーザー %Ln 人(%2 など)</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user is inactive</source>
        <translation>無効な API ユーザーがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s) are inactive, %2 first. What they sync stops. Set them to Active in Autotask.</source>
        <translation>
            <numerusform>API ユーザー %Ln 人(%2 など)が無効で、その同期が止まります。Autotask で Active にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>An API user has no e-mail address</source>
        <translation>メール アドレスのない API ユーザーがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s), %2 first. Mail about failed syncs goes nowhere. Enter an address that somebody reads, on the user&apos;s General tab.</source>
        <translation>
            <numerusform>API ユーザー %Ln 人(%2 など)。同期の失敗を知らせるメールが届きません。ユーザーの General タブで、誰かが読むアドレスを入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of the %2 users that it sees itself, so nothing is known of its record</source>
        <extracomment>%1 a user name; %2 a number</extracomment>
        <translation>%1 は、自身に見える %2 人のユーザーの中にないため、そのレコードについて何もわかりません</translation>
    </message>
    <message>
        <source>Waits for Username (Key)</source>
        <translation>Username (Key) を待っています</translation>
    </message>
    <message>
        <source>At most %1% of the calls used, in %2 readings at %3 different hours of the day</source>
        <extracomment>%1 a percentage; %2 and %3 are numbers</extracomment>
        <translation>呼び出しの使用は最大 %1%(1 日のうち %3 個の異なる時間帯の測定 %2 回)</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls run high at times</source>
        <translation>Autotask の呼び出しが多くなる時間帯があります</translation>
    </message>
    <message>
        <source>%1% of the calls used on %2 at %3, the most in %4 readings. From half on Autotask answers slower and syncs lag. API Activity by Hour in Autotask shows which program calls so often.</source>
        <extracomment>%1 a percentage; %2 a day, %3 a time; %4 a number</extracomment>
        <translation>%2 %3 に呼び出しの %1% を使用し、測定 %4 回の中で最大でした。半分を超えると Autotask の応答が遅くなり、同期も遅れます。どのプログラムの呼び出しが多いかは、Autotask の API Activity by Hour でわかります。</translation>
    </message>
    <message>
        <source>%1 readings at %2 different hours so far; a day is told from four hours on</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>これまでに異なる %2 個の時間帯で測定 %1 回。1 日の判定には 4 つの時間帯が必要です</translation>
    </message>
    <message>
        <source>%1 hosts answer safely; their clocks differ from this one by at most %2 s</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 個のホストが安全に応答。時計の差は最大 %2 秒です</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>このコンピューターの時計がずれています</translation>
    </message>
    <message>
        <source>It differs by %1 s from what %2 of %3 hosts say. Sign-ins and waits go wrong in odd ways. Let the system set its clock by the network.</source>
        <extracomment>Numbers; &quot;%2 of %3 hosts&quot;</extracomment>
        <translation>%3 個のホストのうち %2 個が示す時刻と %1 秒ずれています。サインインや待機が思わぬ形で失敗します。システムの時計をネットワークで合わせてください。</translation>
    </message>
    <message>
        <source>A host&apos;s clock differs</source>
        <translation>時計がずれているホストがあります</translation>
    </message>
    <message>
        <source>%1 differs by %2 s, the others of %3 hosts do not. Something between here and there may answer in its place, such as a proxy.</source>
        <extracomment>%1 a host; numbers</extracomment>
        <translation>%1 は %2 秒ずれていますが、%3 個のうちほかのホストはずれていません。プロキシなど、途中の何かが代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>A connection is not safe</source>
        <translation>安全でない接続があります</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent. A proxy that opens encrypted traffic does this; let it leave the vendors&apos; hosts alone.</source>
        <extracomment>%1 a host</extracomment>
        <translation>%1 の証明書が有効でないため、何も送信していません。暗号化された通信を開くプロキシが原因です。ベンダーのホストは対象から外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) told no time</source>
        <translation>
            <numerusform>時刻を示さないホスト %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No host was asked yet</source>
        <translation>まだホストに問い合わせていません</translation>
    </message>
    <message>
        <source>%1 accounts compared with those of %2 other tenants here</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>アカウント %1 件を、ここにあるほかのテナント %2 件と比較</translation>
    </message>
    <message>
        <source>The only tenant on this computer; %1 accounts known</source>
        <extracomment>%1 a number</extracomment>
        <translation>このコンピューターで唯一のテナントです。アカウント %1 件が判明しています</translation>
    </message>
    <message>
        <source>Another tenant is set up with this account</source>
        <translation>このアカウントで別のテナントが設定されています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are also those of the tenant %1 on this computer. Two would change the same records and undo each other. Work in one of them only.</source>
        <extracomment>%1 the name of a tenant; %n accounts</extracomment>
        <translation>
            <numerusform>アカウント %Ln 件は、このコンピューターのテナント %1 のものでもあります。2 つのテナントが同じレコードを変更し、打ち消し合ってしまいます。どちらか一方だけを使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lists, %2 records; none lost more than a fifth</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>一覧 %1 個、レコード %2 件。5 分の 1 を超えて減ったものはありません</translation>
    </message>
    <message>
        <source>A list is much shorter than before</source>
        <translation>以前より大幅に短くなった一覧があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s); %2 has %3 records and had %4. A right that was taken away looks the same, so nothing is called missing until you say that this is right.</source>
        <extracomment>%n lists; %2 the list, as &quot;dattoRmm.devices&quot;; %3 and %4 are numbers</extracomment>
        <translation>
            <numerusform>一覧 %Ln 個: %2 は %3 件で、以前は %4 件でした。権限が外された場合も同じように見えるため、正しいと確認されるまで不足とは判定しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No list was read before</source>
        <translation>以前に読み取った一覧がありません</translation>
    </message>
    <message>
        <source>%1 things compared with how they were on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>%1 件を %2 時点の状態と比較</translation>
    </message>
    <message>
        <source>Something changed since the links were verified</source>
        <translation>連携の検証後に変更があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since %3, %2 first. Who changed it is not told by the vendor. Undo it there, or say that it is right.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ Fax&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%3 以降の変更 %Ln 件(%2 など)。誰が変更したかはベンダーからはわかりません。そこで元に戻すか、正しいことを示してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for comparison once a link is verified</source>
        <translation>連携が検証されると、比較用に保存されます</translation>
    </message>
    <message>
        <source>%1 confirmations, the oldest of %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>確認 %1 件、最も古いものは %2</translation>
    </message>
    <message>
        <source>Confirmations have grown old</source>
        <translation>確認が古くなっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %3 confirmation(s) are older than 90 days, the oldest of %2. Look once more and confirm again; what was passed stays passed.</source>
        <extracomment>%n old confirmations of %3; %2 a day</extracomment>
        <translation>
            <numerusform>確認 %3 件中 %Ln 件が 90 日より前のもので、最も古いものは %2 です。もう一度見て確認し直してください。合格したものは合格のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was confirmed yet</source>
        <translation>まだ何も確認されていません</translation>
    </message>
    <message>
        <source>%1 fields, the same as on %2</source>
        <extracomment>%1 a number; %2 a day</extracomment>
        <translation>フィールド %1 個、%2 時点と同じ</translation>
    </message>
    <message>
        <source>A vendor changed the form of its records</source>
        <translation>ベンダーがレコードの形式を変更しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) came or went since %3, %2 first. Trivet reads on; tell its makers, so that nothing breaks unseen.</source>
        <extracomment>%n changes; %2 one of them, as &quot;+ dattoRmm.sites.color&quot;; %3 a day</extracomment>
        <translation>
            <numerusform>%3 以降に増減したフィールド %Ln 個(%2 など)。Trivet は読み取りを続けます。気付かないうちに壊れないよう、開発元に知らせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Could not be read just now, so nothing is known. %k2</source>
        <translation>今は読み取れなかったため、何もわかりません。%k2</translation>
    </message>
    <message>
        <source>Only part of the records arrived, so nothing is known</source>
        <translation>一部のレコードしか届かなかったため、何もわかりません</translation>
    </message>
    <message>
        <source>Trivet&apos;s user sees only some of these records, so nothing is known. Widen what it may see first.</source>
        <translation>Trivet のユーザーには一部のレコードしか見えないため、何もわかりません。先に閲覧できる範囲を広げてください。</translation>
    </message>
    <message>
        <source>Trivet sees no customer in Autotask, so there is nothing to judge</source>
        <translation>Trivet には Autotask の顧客が見えないため、判定の対象がありません</translation>
    </message>
    <message>
        <source>Trivet sees no device that should come, so there is nothing to judge</source>
        <translation>連携されるはずのデバイスが Trivet には見えないため、判定の対象がありません</translation>
    </message>
    <message>
        <source>IT Glue shows no organization, so there is nothing to judge</source>
        <translation>IT Glue に組織が表示されないため、判定の対象がありません</translation>
    </message>
    <message>
        <source>IT Glue shows no configuration, so there is nothing to judge</source>
        <translation>IT Glue に構成が表示されないため、判定の対象がありません</translation>
    </message>
    <message>
        <source>SaaS Protection shows no client, so there is nothing to judge</source>
        <translation>SaaS Protection にクライアントが表示されないため、判定の対象がありません</translation>
    </message>
    <message>
        <source>The list of users came empty, so nothing is known</source>
        <translation>ユーザーの一覧が空だったため、何もわかりません</translation>
    </message>
    <message>
        <source>%1 are there, and not one could be compared</source>
        <translation>%1 がありますが、比較できたものは 1 件もありません</translation>
    </message>
    <message>
        <source>Waits until it is known which company type means customer</source>
        <translation>どの会社の種類が顧客を表すか判明するのを待っています</translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor counts %3, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came, %3 records that the vendor says there are</extracomment>
        <translation>%1 は %2 件届きましたが、ベンダーの件数は %3 件のため、何もわかりません。後で再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 changed each time while it was read, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;</extracomment>
        <translation>%1 は読み取るたびに変化したため、何もわかりません。後で再チェックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the record, then check again.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %n records; %3 one of them, as &quot;id 17&quot; or &quot;#3&quot;; %4 the vendor&apos;s name of the field</extracomment>
        <translation>
            <numerusform>%1 のうち %Ln 件のレコードを読み取れなかったため (%3、フィールド %4)、何もわかりません。レコードを修正してから、再チェックしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 records of %1 came, but the vendor did not say how many there are, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%1 は %2 件届きましたが、ベンダーが総数を示さなかったため、何もわかりません。後で再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 had no end: Trivet stopped after %2 records, so nothing is known. Check again later.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 records that came</extracomment>
        <translation>%1 に終わりがありませんでした。Trivet は %2 件で中止したため、何もわかりません。後で再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 has %2 records and had %3, so nothing is called missing. Say first whether that is right.</source>
        <extracomment>%1 the list, as &quot;dattoRmm.devices&quot;; %2 and %3 are numbers</extracomment>
        <translation>%1 は %2 件で、以前は %3 件だったため、不足とは判定しません。先に、それが正しいかどうかを示してください。</translation>
    </message>
    <message>
        <source>Without the API only you can see this. Look in IT Glue.</source>
        <translation>API がないため、確認できるのはあなただけです。IT Glue を見てください。</translation>
    </message>
    <message>
        <source>%1 confirmed this</source>
        <translation>%1 が確認しました</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>How Trivet knows something: read from the vendor&apos;s API</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>How Trivet knows something: concluded from what it read</extracomment>
        <translation>推定</translation>
    </message>
    <message>
        <source>From your input</source>
        <translation>入力内容より</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>手動で確認</translation>
    </message>
    <message>
        <source>Every field is filled in</source>
        <translation>すべてのフィールドが入力済み</translation>
    </message>
    <message>
        <source>The keychain keeps secrets</source>
        <translation>キーチェーンがシークレットを保持している</translation>
    </message>
    <message>
        <source>Secrets are where they were saved</source>
        <translation>シークレットが保存した場所にある</translation>
    </message>
    <message>
        <source>No change was left half done</source>
        <translation>途中で終わった変更はありません</translation>
    </message>
    <message>
        <source>Autotask zone found</source>
        <translation>Autotask のゾーンが見つかった</translation>
    </message>
    <message>
        <source>Autotask accepts Trivet&apos;s own user</source>
        <translation>Autotask が Trivet 専用ユーザーを受け付ける</translation>
    </message>
    <message>
        <source>The user is not locked</source>
        <translation>ユーザーがロックされていない</translation>
    </message>
    <message>
        <source>Trivet&apos;s user may read what it needs</source>
        <translation>Trivet のユーザーが必要なものを読み取れる</translation>
    </message>
    <message>
        <source>API users are active and can be written to</source>
        <translation>API ユーザーが有効で、連絡が届く</translation>
    </message>
    <message>
        <source>Autotask&apos;s calls stay below half over the day</source>
        <translation>Autotask の呼び出しが 1 日を通して半分未満</translation>
    </message>
    <message>
        <source>Hosts answer safely and clocks agree</source>
        <translation>ホストが安全に応答し、時計が一致している</translation>
    </message>
    <message>
        <source>No other tenant here has these accounts</source>
        <translation>これらのアカウントを持つほかのテナントがない</translation>
    </message>
    <message>
        <source>No list lost many records at once</source>
        <translation>一度に多くのレコードを失った一覧がない</translation>
    </message>
    <message>
        <source>Everything is as it was when verified</source>
        <translation>すべてが検証時のままである</translation>
    </message>
    <message>
        <source>Confirmations are fresh</source>
        <translation>確認が新しい</translation>
    </message>
    <message>
        <source>Vendors&apos; records have the form they had</source>
        <translation>ベンダーのレコードの形式が変わっていない</translation>
    </message>
    <message>
        <source>Enough Autotask calls are left this hour</source>
        <translation>この 1 時間の Autotask 呼び出しに余裕がある</translation>
    </message>
    <message>
        <source>Datto RMM accepts Trivet&apos;s own key</source>
        <translation>Datto RMM が Trivet 専用キーを受け付ける</translation>
    </message>
    <message>
        <source>Datto RMM answers without holding back</source>
        <translation>Datto RMM が待たされずに応答する</translation>
    </message>
    <message>
        <source>The key belongs to a user of its own</source>
        <translation>キーが専用のユーザーに属している</translation>
    </message>
    <message>
        <source>Both keys open the same company</source>
        <translation>両方のキーが同じ会社を開く</translation>
    </message>
    <message>
        <source>API user exists and is active</source>
        <translation>API ユーザーが存在し、有効である</translation>
    </message>
    <message>
        <source>Each program has a user of its own</source>
        <translation>プログラムごとに専用のユーザーがある</translation>
    </message>
    <message>
        <source>Secrets are saved and read back</source>
        <translation>シークレットが保存され、読み戻せた</translation>
    </message>
    <message>
        <source>The user&apos;s domain is your primary domain</source>
        <translation>ユーザーのドメインがプライマリ ドメインである</translation>
    </message>
    <message>
        <source>Vendor is Datto RMM</source>
        <translation>Vendor が Datto RMM である</translation>
    </message>
    <message>
        <source>The password does not expire</source>
        <translation>パスワードの有効期限がない</translation>
    </message>
    <message>
        <source>All protected data boxes are ticked</source>
        <translation>保護データのチェック ボックスがすべてオン</translation>
    </message>
    <message>
        <source>Trivet sees protected fields</source>
        <translation>Trivet に保護フィールドが見える</translation>
    </message>
    <message>
        <source>Datto RMM reads Saved and authenticated</source>
        <translation>Datto RMM に Saved and authenticated と表示される</translation>
    </message>
    <message>
        <source>Account types are customers only</source>
        <translation>アカウントの種類が顧客だけである</translation>
    </message>
    <message>
        <source>First site is linked</source>
        <translation>最初のサイトがリンクされた</translation>
    </message>
    <message>
        <source>It is known which companies are customers</source>
        <translation>どの会社が顧客かわかっている</translation>
    </message>
    <message>
        <source>Types read from Autotask</source>
        <translation>Autotask からタイプを読み取った</translation>
    </message>
    <message>
        <source>Every device type has a type</source>
        <translation>すべてのデバイス タイプにタイプがある</translation>
    </message>
    <message>
        <source>Type names are clear</source>
        <translation>タイプの名前が明確である</translation>
    </message>
    <message>
        <source>Products can be used</source>
        <translation>製品が使用できる</translation>
    </message>
    <message>
        <source>Map Devices looks off</source>
        <translation>Map Devices はオフのようです</translation>
    </message>
    <message>
        <source>Map Devices is off</source>
        <translation>Map Devices がオフ</translation>
    </message>
    <message>
        <source>Mapping saved in Datto RMM</source>
        <translation>割り当てを Datto RMM に保存した</translation>
    </message>
    <message>
        <source>Products exist in Autotask</source>
        <translation>製品が Autotask にある</translation>
    </message>
    <message>
        <source>Default types are set on products</source>
        <translation>製品に既定のタイプが設定されている</translation>
    </message>
    <message>
        <source>Products of Datto RMM are there once and in use</source>
        <translation>Datto RMM の製品が重複なく使用されている</translation>
    </message>
    <message>
        <source>Products have a default category</source>
        <translation>製品に既定のカテゴリがある</translation>
    </message>
    <message>
        <source>Every site has a company</source>
        <translation>すべてのサイトに会社がある</translation>
    </message>
    <message>
        <source>Mapped companies are active customers</source>
        <translation>割り当て先の会社が有効な顧客である</translation>
    </message>
    <message>
        <source>No customer&apos;s site is mapped to your own company</source>
        <translation>顧客のサイトが自社に割り当てられていない</translation>
    </message>
    <message>
        <source>No site of Datto RMM&apos;s own is mapped</source>
        <translation>Datto RMM 自体のサイトが割り当てられていない</translation>
    </message>
    <message>
        <source>Sites and their companies have names in common</source>
        <translation>サイトと会社の名前に共通点がある</translation>
    </message>
    <message>
        <source>It is known which sites share a company</source>
        <translation>会社を共有するサイトがわかっている</translation>
    </message>
    <message>
        <source>Map Devices is on</source>
        <translation>Map Devices がオン</translation>
    </message>
    <message>
        <source>Every device arrived in Autotask</source>
        <translation>すべてのデバイスが Autotask に届いた</translation>
    </message>
    <message>
        <source>Every synced device has a type</source>
        <translation>同期されたすべてのデバイスにタイプがある</translation>
    </message>
    <message>
        <source>Every synced device is in Autotask once</source>
        <translation>同期されたデバイスが Autotask に 1 件ずつある</translation>
    </message>
    <message>
        <source>Every device is with its site&apos;s company</source>
        <translation>すべてのデバイスがサイトの会社にある</translation>
    </message>
    <message>
        <source>Every type in use still exists</source>
        <translation>使用中のタイプがすべて存在する</translation>
    </message>
    <message>
        <source>No two devices of a company look like one</source>
        <translation>同じ会社に同一に見えるデバイスがない</translation>
    </message>
    <message>
        <source>Datto RMM still knows every synced device</source>
        <translation>同期されたデバイスがすべて Datto RMM にある</translation>
    </message>
    <message>
        <source>Reference names and numbers follow Datto RMM</source>
        <translation>参照名と参照番号が Datto RMM と一致する</translation>
    </message>
    <message>
        <source>What Datto RMM gave up is not active</source>
        <translation>Datto RMM が管理をやめたものが有効でない</translation>
    </message>
    <message>
        <source>Serial numbers and MAC addresses were looked through</source>
        <translation>シリアル番号と MAC アドレスを確認した</translation>
    </message>
    <message>
        <source>Custom fields were looked at</source>
        <translation>カスタム フィールドを確認した</translation>
    </message>
    <message>
        <source>Newest devices took a type</source>
        <translation>最新のデバイスにタイプが付いた</translation>
    </message>
    <message>
        <source>Devices come from Datto RMM</source>
        <translation>デバイスが Datto RMM から来ている</translation>
    </message>
    <message>
        <source>Everything was read to the end</source>
        <translation>すべてを最後まで読み取った</translation>
    </message>
    <message>
        <source>IT Glue accepts Trivet&apos;s own key</source>
        <translation>IT Glue が Trivet 専用キーを受け付ける</translation>
    </message>
    <message>
        <source>The key is in use</source>
        <translation>キーが使用されている</translation>
    </message>
    <message>
        <source>Devices can be told apart</source>
        <translation>デバイスを区別できる</translation>
    </message>
    <message>
        <source>No organization is misspelled or doubled</source>
        <translation>組織名に誤記や重複がない</translation>
    </message>
    <message>
        <source>Names agree to the letter</source>
        <translation>名前が 1 文字まで一致している</translation>
    </message>
    <message>
        <source>Every customer has a name of its own</source>
        <translation>すべての顧客に固有の名前がある</translation>
    </message>
    <message>
        <source>No other PSA is linked</source>
        <translation>ほかの PSA がリンクされていない</translation>
    </message>
    <message>
        <source>A fresh export of IT Glue is kept</source>
        <translation>IT Glue の最新のエクスポートを保管した</translation>
    </message>
    <message>
        <source>Subdomain and region are known</source>
        <translation>サブドメインとリージョンがわかっている</translation>
    </message>
    <message>
        <source>IT Glue is enabled in Autotask</source>
        <translation>Autotask で IT Glue が有効</translation>
    </message>
    <message>
        <source>Vendor is IT Glue</source>
        <translation>Vendor が IT Glue である</translation>
    </message>
    <message>
        <source>Protected data can be viewed</source>
        <translation>保護データを閲覧できる</translation>
    </message>
    <message>
        <source>Sync settings match</source>
        <translation>同期設定が一致している</translation>
    </message>
    <message>
        <source>Two-way sync is off</source>
        <translation>双方向同期がオフ</translation>
    </message>
    <message>
        <source>Saved, and the sync is queued</source>
        <translation>保存済みで、同期がキューにある</translation>
    </message>
    <message>
        <source>Invitations are decided</source>
        <translation>招待について決定済み</translation>
    </message>
    <message>
        <source>Default account manager is a person</source>
        <translation>Default Account Manager が人である</translation>
    </message>
    <message>
        <source>Only used types and queues are selected</source>
        <translation>使用中のタイプとキューだけが選択されている</translation>
    </message>
    <message>
        <source>Everything arrived in IT Glue</source>
        <translation>すべてが IT Glue に届いた</translation>
    </message>
    <message>
        <source>The sync has come to rest</source>
        <translation>同期が落ち着いた</translation>
    </message>
    <message>
        <source>The sync keeps moving</source>
        <translation>同期が進んでいる</translation>
    </message>
    <message>
        <source>IT Glue was read to the end</source>
        <translation>IT Glue を最後まで読み取った</translation>
    </message>
    <message>
        <source>Only customers came along</source>
        <translation>顧客だけが連携された</translation>
    </message>
    <message>
        <source>No device is Autotask Default</source>
        <translation>Autotask Default のデバイスがない</translation>
    </message>
    <message>
        <source>Types agree with Autotask</source>
        <translation>タイプが Autotask と一致している</translation>
    </message>
    <message>
        <source>Every typed device arrived</source>
        <translation>タイプのあるすべてのデバイスが届いた</translation>
    </message>
    <message>
        <source>No configuration lost its device</source>
        <translation>デバイスを失った構成がない</translation>
    </message>
    <message>
        <source>No device is there twice</source>
        <translation>二重になったデバイスがない</translation>
    </message>
    <message>
        <source>Locations came along</source>
        <translation>拠点も連携された</translation>
    </message>
    <message>
        <source>Two-way sync looks off</source>
        <translation>双方向同期はオフのようです</translation>
    </message>
    <message>
        <source>IT Glue reports no sync errors</source>
        <translation>IT Glue が同期エラーを報告していない</translation>
    </message>
    <message>
        <source>Manufacturer and model are filled in</source>
        <translation>メーカーとモデルが入力済み</translation>
    </message>
    <message>
        <source>Everybody has an IT Glue user</source>
        <translation>全員に IT Glue ユーザーがある</translation>
    </message>
    <message>
        <source>Datto RMM accepts the key for IT Glue</source>
        <translation>Datto RMM が IT Glue 用キーを受け付ける</translation>
    </message>
    <message>
        <source>IT Glue has a key of its own</source>
        <translation>IT Glue に専用のキーがある</translation>
    </message>
    <message>
        <source>API access is on and the user is saved</source>
        <translation>API アクセスがオンで、ユーザーが保存されている</translation>
    </message>
    <message>
        <source>Autotask was linked first</source>
        <translation>Autotask を先にリンクした</translation>
    </message>
    <message>
        <source>Matched by Autotask Companies</source>
        <translation>Autotask Companies で照合した</translation>
    </message>
    <message>
        <source>IT Glue reads Saved and authenticated</source>
        <translation>IT Glue に Saved and authenticated と表示される</translation>
    </message>
    <message>
        <source>Devices are matched</source>
        <translation>デバイスが照合された</translation>
    </message>
    <message>
        <source>Organizations are matched by company</source>
        <translation>組織が会社単位で照合されている</translation>
    </message>
    <message>
        <source>Every organization with devices is matched</source>
        <translation>デバイスのあるすべての組織が照合された</translation>
    </message>
    <message>
        <source>Every device is matched</source>
        <translation>すべてのデバイスが照合された</translation>
    </message>
    <message>
        <source>Every match is the right device</source>
        <translation>すべての照合先が正しいデバイスである</translation>
    </message>
    <message>
        <source>MAC addresses tell devices apart</source>
        <translation>MAC アドレスでデバイスを区別できる</translation>
    </message>
    <message>
        <source>Serial numbers agree</source>
        <translation>シリアル番号が一致している</translation>
    </message>
    <message>
        <source>IT Glue reports no errors of the match</source>
        <translation>IT Glue が照合エラーを報告していない</translation>
    </message>
    <message>
        <source>Devices were seen lately</source>
        <translation>デバイスが最近確認されている</translation>
    </message>
    <message>
        <source>People have authenticated</source>
        <translation>各担当者が認証した</translation>
    </message>
    <message>
        <source>Datto RMM gets the same address</source>
        <translation>Datto RMM に同じアドレスを設定した</translation>
    </message>
    <message>
        <source>SaaS Protection accepts the key</source>
        <translation>SaaS Protection がキーを受け付ける</translation>
    </message>
    <message>
        <source>Every client is linked in the Partner Portal</source>
        <translation>すべてのクライアントが Partner Portal でリンクされている</translation>
    </message>
    <message>
        <source>The key serves one integration</source>
        <translation>キーを使う連携が 1 つだけである</translation>
    </message>
    <message>
        <source>Backup information is synced</source>
        <translation>バックアップ情報が同期される</translation>
    </message>
    <message>
        <source>Matches are left for review</source>
        <translation>照合候補がレビュー用に残される</translation>
    </message>
    <message>
        <source>Every client is decided</source>
        <translation>すべてのクライアントについて決定済み</translation>
    </message>
    <message>
        <source>Names of clients agree to the letter</source>
        <translation>クライアントの名前が 1 文字まで一致している</translation>
    </message>
    <message>
        <source>Nothing is created twice</source>
        <translation>二重に作成されるものがない</translation>
    </message>
    <message>
        <source>Each client has its own organization</source>
        <translation>各クライアントに専用の組織がある</translation>
    </message>
    <message>
        <source>Seat counts are explained</source>
        <translation>シート数の説明がつく</translation>
    </message>
    <message>
        <source>Decisions are carried out in IT Glue</source>
        <translation>決定が IT Glue で実行された</translation>
    </message>
    <message>
        <source>The card is on the page</source>
        <translation>カードがページにある</translation>
    </message>
    <message>
        <source>The automatic sync is in time</source>
        <translation>自動同期が時間どおりである</translation>
    </message>
    <message>
        <source>Every customer has SaaS Protection</source>
        <translation>すべての顧客に SaaS Protection がある</translation>
    </message>
    <message>
        <source>Datto RMM rejects the new key</source>
        <translation>Datto RMM が新しいキーを拒否しました</translation>
    </message>
    <message>
        <source>Platform %1 did not accept the pair. Copy all three values again; keys work from Save User on.</source>
        <translation>プラットフォーム %1 はこのペアを受け付けませんでした。3 つの値をすべてコピーし直してください。キーは Save User の後に有効になります。</translation>
    </message>
    <message>
        <source>The new key may not read the account</source>
        <translation>新しいキーではアカウントを読み取れません</translation>
    </message>
    <message>
        <source>Platform %1 signed in but refused the account.</source>
        <translation>プラットフォーム %1 はサインインを受け付けましたが、アカウントへのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The new key opens another account</source>
        <translation>新しいキーが別のアカウントを開きます</translation>
    </message>
    <message>
        <source>It opens %1, Trivet&apos;s own key opens %2</source>
        <translation>このキーは %1 を開き、Trivet 専用キーは %2 を開きます</translation>
    </message>
    <message>
        <source>The API URL cannot be used</source>
        <translation>API URL を使用できません</translation>
    </message>
    <message>
        <source>Made for IT Glue on platform %1</source>
        <translation>プラットフォーム %1 の IT Glue 用に作成済み</translation>
    </message>
    <message>
        <source>IT Glue would use Trivet&apos;s own key</source>
        <translation>IT Glue が Trivet 専用キーを使うことになります</translation>
    </message>
    <message>
        <source>Generate another pair for IT Glue, so that each can be replaced by itself.</source>
        <translation>それぞれを個別に交換できるよう、IT Glue 用に別のペアを生成してください。</translation>
    </message>
    <message>
        <source>Waits for the key</source>
        <translation>キーを待っています</translation>
    </message>
    <message>
        <source>Waits for Trivet&apos;s own key</source>
        <translation>Trivet 専用キーを待っています</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the user in Datto RMM, then choose Save User.</source>
        <translation>このスイッチを示す API はありません。Datto RMM でユーザーを確認し、Save User を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) linked to Autotask first</source>
        <translation>
            <numerusform>%Ln 件の組織が先に Autotask にリンクされました</numerusform>
        </translation>
    </message>
    <message>
        <source>Datto RMM was linked before Autotask</source>
        <translation>Datto RMM が Autotask より先にリンクされています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first, and no organization is linked to Autotask. Duplicates come from this order.</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など)がありますが、Autotask にリンクされた組織がありません。この順序では重複が生じます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows after the first sync</source>
        <translation>最初の同期の後に表示されます</translation>
    </message>
    <message>
        <source>Autotask Companies, not Datto RMM Sites. No API shows this choice.</source>
        <translation>Datto RMM Sites ではなく Autotask Companies です。この選択を示す API はありません。</translation>
    </message>
    <message>
        <source>The card of IT Glue in Datto RMM reads Saved and authenticated</source>
        <translation>Datto RMM の IT Glue のカードに Saved and authenticated と表示されています</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations</source>
        <translation>デバイス %2 台中 %1 台、組織 %4 件中 %3 件</translation>
    </message>
    <message>
        <source>Devices are being matched</source>
        <translation>デバイスを照合中です</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of %4 organizations so far</source>
        <translation>現在デバイス %2 台中 %1 台、組織 %4 件中 %3 件</translation>
    </message>
    <message>
        <source>No device is matched yet</source>
        <translation>まだ照合されたデバイスがありません</translation>
    </message>
    <message>
        <source>0 of %1 devices, 0 of %2 organizations so far</source>
        <translation>現在デバイス %1 台中 0 台、組織 %2 件中 0 件</translation>
    </message>
    <message>
        <source>%1 configurations have a record without an address, so nobody can say which RMM it is of</source>
        <translation>%1 件の構成のレコードにアドレスがないため、どの RMM のものか判別できません</translation>
    </message>
    <message>
        <source>Another RMM is matched</source>
        <translation>別の RMM が照合されています</translation>
    </message>
    <message>
        <source>%1 configurations have a record, none of Datto RMM</source>
        <translation>%1 件の構成にレコードがありますが、Datto RMM のものはありません</translation>
    </message>
    <message>
        <source>%1 of %2 matched organizations name what they are matched with</source>
        <translation>照合済みの組織 %2 件中 %1 件に、照合先が示されています</translation>
    </message>
    <message>
        <source>Organizations are matched by site</source>
        <translation>組織がサイト単位で照合されています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first: matched with the site %3. Choose Autotask Companies in IT Glue.</source>
        <translation>
            <numerusform>組織 %Ln 件(%2 など)がサイト %3 と照合されています。IT Glue で Autotask Companies を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations matched; IT Glue does not name what with</source>
        <translation>%1 件の組織が照合済み。IT Glue は照合先を示しません</translation>
    </message>
    <message>
        <source>Shows when the first devices are matched</source>
        <translation>最初のデバイスが照合されると表示されます</translation>
    </message>
    <message>
        <source>%1 of %2 organizations with devices</source>
        <translation>デバイスのある組織 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Organizations are not matched</source>
        <translation>組織が照合されていません</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Accept or choose their match in IT Glue.</source>
        <translation>組織 %3 件中 %1 件(%2 など)。IT Glue で照合先を承認するか選択してください。</translation>
    </message>
    <message>
        <source>Shows when the match has settled</source>
        <translation>照合が落ち着くと表示されます</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>デバイス %2 台中 %1 台</translation>
    </message>
    <message>
        <source>Devices are not matched</source>
        <translation>デバイスが照合されていません</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. The serial number or the MAC address is missing or differs.</source>
        <translation>デバイス %3 台中 %1 台(%2 など)。シリアル番号または MAC アドレスがないか、異なっています。</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared</source>
        <translation>照合済みの構成 %2 件中 %1 件を比較</translation>
    </message>
    <message>
        <source>Addresses of devices could not be read</source>
        <translation>デバイスのアドレスを読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations compared. %3 addresses lead to no device that Datto RMM lists, so whose they are is not known.</source>
        <translation>照合済みの構成 %2 件中 %1 件を比較しました。%3 件のアドレスは Datto RMM の一覧にないデバイスを指しており、誰のものかわかりません。</translation>
    </message>
    <message>
        <source>A configuration shows another device</source>
        <translation>構成に別のデバイスが表示されています</translation>
    </message>
    <message>
        <source>%1 configurations: with %2 stands the record of %3. Host name, serial number or MAC address disagree.</source>
        <translation>構成 %1 件: %2 に %3 のレコードが付いています。ホスト名、シリアル番号、または MAC アドレスが食い違っています。</translation>
    </message>
    <message>
        <source>A configuration opens the wrong device</source>
        <translation>構成から誤ったデバイスが開きます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3</source>
        <translation>
            <numerusform>構成 %Ln 件: %2 の先は %3 です</numerusform>
        </translation>
    </message>
    <message>
        <source>A configuration opens another customer&apos;s device</source>
        <translation>構成からほかの顧客のデバイスが開きます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s): behind %2 is %3. Change the match in IT Glue now.</source>
        <translation>
            <numerusform>構成 %Ln 件: %2 の先は %3 です。IT Glue で照合をすぐに変更してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have a MAC address</source>
        <translation>照合済みの構成 %2 件中 %1 件に MAC アドレスがあります</translation>
    </message>
    <message>
        <source>MAC addresses tell nothing</source>
        <translation>MAC アドレスが役に立ちません</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: shared by many devices or empty</source>
        <translation>構成 %3 件中 %1 件(%2 など): 多数のデバイスで共有されているか、空です</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations have two serial numbers to compare</source>
        <translation>照合済みの構成 %2 件中 %1 件に、比較できるシリアル番号が 2 つあります</translation>
    </message>
    <message>
        <source>Serial numbers disagree</source>
        <translation>シリアル番号が食い違っています</translation>
    </message>
    <message>
        <source>%1 of %3 configurations, %2 first: Datto RMM and Autotask name two</source>
        <translation>構成 %3 件中 %1 件(%2 など): Datto RMM と Autotask の番号が異なります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) looked at</source>
        <translation>
            <numerusform>構成 %Ln 件を確認しました</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue reports errors of the match</source>
        <translation>IT Glue が照合エラーを報告しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など): %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when there are configurations</source>
        <translation>構成ができると表示されます</translation>
    </message>
    <message>
        <source>%1 of %2 matched configurations tell when their device was seen</source>
        <translation>照合済みの構成 %2 件中 %1 件に、デバイスの最終確認日時があります</translation>
    </message>
    <message>
        <source>Some devices were not seen for long</source>
        <translation>長期間確認されていないデバイスがあります</translation>
    </message>
    <message>
        <source>%1 of %3, %2 first, not for more than 60 days</source>
        <translation>%3 件中 %1 件(%2 など)が 60 日以上確認されていません</translation>
    </message>
    <message>
        <source>Each person chooses Authenticate once in Datto RMM. Until then their IT Glue pane stays empty.</source>
        <translation>各担当者が Datto RMM で Authenticate を 1 回選択します。それまで IT Glue のペインは空のままです。</translation>
    </message>
    <message>
        <source>%1 in region %2, as in Autotask</source>
        <translation>リージョン %2 の %1(Autotask と同じ)</translation>
    </message>
    <message>
        <source>Waits for the address of your IT Glue</source>
        <translation>IT Glue のアドレスを待っています</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices</source>
        <translation>会社とデバイス %2 件中 %1 件</translation>
    </message>
    <message>
        <source>The first sync has settled</source>
        <translation>最初の同期が落ち着きました</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices, and nothing more comes. Concluded from what arrived.</source>
        <translation>会社とデバイス %2 件中 %1 件で、これ以上は届きません。届いた内容からの推定です。</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>最初の同期が実行中です</translation>
    </message>
    <message>
        <source>%1 of %2 companies and devices so far</source>
        <translation>現在、会社とデバイス %2 件中 %1 件</translation>
    </message>
    <message>
        <source>The first sync has not begun</source>
        <translation>最初の同期がまだ始まっていません</translation>
    </message>
    <message>
        <source>0 of %1 so far. It is queued and usually starts within the hour; Start Manual Sync starts it sooner.</source>
        <translation>現在 %1 件中 0 件。キューに入っており、通常は 1 時間以内に始まります。Start Manual Sync を選ぶと早く始まります。</translation>
    </message>
    <message>
        <source>Autotask shows no customer that could come</source>
        <translation>連携できる顧客が Autotask に表示されません</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%2 件中 %1 件が到着</translation>
    </message>
    <message>
        <source>%1 of %2 arrived, nothing for %3 min</source>
        <translation>%2 件中 %1 件が到着、%3 分間変化なし</translation>
    </message>
    <message>
        <source>The sync is still running</source>
        <translation>同期がまだ実行中です</translation>
    </message>
    <message>
        <source>%1 of %2 so far, the latest %3 min ago</source>
        <translation>現在 %2 件中 %1 件、最新は %3 分前</translation>
    </message>
    <message>
        <source>Shows when the first sync has begun</source>
        <translation>最初の同期が始まると表示されます</translation>
    </message>
    <message>
        <source>The first sync looks stuck</source>
        <translation>最初の同期が停止しているようです</translation>
    </message>
    <message>
        <source>%1 of %2, and nothing for %3 h. Look at Actions, Logs in IT Glue, then start a manual sync.</source>
        <translation>%2 件中 %1 件で、%3 時間変化がありません。IT Glue の Actions、Logs を確認してから、手動で同期を開始してください。</translation>
    </message>
    <message>
        <source>The first sync never began</source>
        <translation>最初の同期が始まりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Queued %Ln hour(s) ago and nothing has arrived. Start a manual sync in IT Glue.</source>
        <translation>
            <numerusform>キューに入ってから %Ln 時間たちますが、何も届いていません。IT Glue で手動の同期を開始してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued for %Ln hour(s)</source>
        <translation>
            <numerusform>キューに入ってから %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the settings to be saved</source>
        <translation>設定の保存を待っています</translation>
    </message>
    <message>
        <source>%1 of %2 arrived; IT Glue does not say when</source>
        <translation>%2 件中 %1 件が到着。到着時刻は IT Glue からは不明です</translation>
    </message>
    <message>
        <source>%1 lists, %2 rows</source>
        <translation>%1 個の一覧、%2 行</translation>
    </message>
    <message>
        <source>A list of IT Glue broke off</source>
        <translation>IT Glue の一覧が途中で切れました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) are not whole, so nothing is said about missing records</source>
        <translation>
            <numerusform>%Ln 個の一覧が完全でないため、不足しているレコードについては判定しません</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>読み取るものがありません</translation>
    </message>
    <message>
        <source>%1 of %2 linked organizations compared</source>
        <translation>リンク済みの組織 %2 件中 %1 件を比較</translation>
    </message>
    <message>
        <source>Companies that are no customers came along</source>
        <translation>顧客でない会社も連携されました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. Look at Account Types in the sync settings.</source>
        <translation>
            <numerusform>組織 %Ln 件(%2 など)。同期設定の Account Types を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), none is Autotask Default</source>
        <translation>
            <numerusform>構成 %Ln 件、Autotask Default はありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices came as Autotask Default</source>
        <translation>デバイスが Autotask Default として届きました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Set the type of the device in Autotask; the next sync brings it.</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など)。Autotask でデバイスのタイプを設定してください。次回の同期で反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations compared</source>
        <translation>リンク済みの構成 %2 件中 %1 件を比較</translation>
    </message>
    <message>
        <source>Types differ from Autotask</source>
        <translation>タイプが Autotask と異なります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first: %3 here, %4 in Autotask</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など): ここでは %3、Autotask では %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are missing in IT Glue</source>
        <translation>IT Glue にないデバイスがあります</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Nothing of their types came, so these are probably not selected for the sync.</source>
        <translation>デバイス %3 台中 %1 台(%2 など)。これらのタイプは 1 台も届いていないため、同期の対象に選択されていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. No cause shows; look at Actions &gt; Logs in IT Glue.</source>
        <translation>デバイス %3 台中 %1 台(%2 など)。原因は表示されていません。IT Glue の Actions &gt; Logs を確認してください。</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. Of these, %4 are twice in Autotask, and IT Glue has each by its other record; look at Actions &gt; Logs in IT Glue for the rest.</source>
        <extracomment>%1 of %3 devices are missing, %2 is the name of one, %4 of them are doubled</extracomment>
        <translation>デバイス %3 台中 %1 台(%2 など)。このうち %4 台は Autotask で二重になっており、IT Glue にはもう一方のレコードで存在します。残りは IT Glue の Actions &gt; Logs を確認してください。</translation>
    </message>
    <message>
        <source>Devices are twice in Autotask</source>
        <translation>デバイスが Autotask で二重になっています</translation>
    </message>
    <message>
        <source>%1 of %3 devices, %2 first. IT Glue has each by its other record: set the one too many inactive in Autotask.</source>
        <translation>デバイス %3 台中 %1 台(%2 など)。IT Glue にはそれぞれもう一方のレコードで存在します。Autotask で余分な方を無効にしてください。</translation>
    </message>
    <message>
        <source>Shows when the first sync has settled: %1 of %2</source>
        <translation>最初の同期が落ち着くと表示されます: %2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked configuration(s)</source>
        <translation>
            <numerusform>リンク済みの構成 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations lost their device</source>
        <translation>デバイスを失った構成があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. The device is inactive or gone in Autotask.</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など)。Autotask でデバイスが無効になったか、なくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 configurations have a link or a serial number, each its own</source>
        <translation>構成 %2 件中 %1 件にリンクまたはシリアル番号があり、すべて固有です</translation>
    </message>
    <message>
        <source>Devices are there twice</source>
        <translation>デバイスが二重になっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. Keep the one with passwords and documents, archive the other.</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など)。パスワードとドキュメントのある方を残し、もう一方をアーカイブしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices are there twice, as in Autotask</source>
        <translation>Autotask と同様に、デバイスが二重になっています</translation>
    </message>
    <message>
        <source>%1 configurations, %2 first. Autotask holds each of these devices twice: set the one too many inactive there.</source>
        <translation>構成 %1 件(%2 など)。これらのデバイスは Autotask で二重になっています。Autotask で余分な方を無効にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) with a location</source>
        <translation>
            <numerusform>拠点のある組織 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Locations did not come along</source>
        <translation>拠点が連携されていません</translation>
    </message>
    <message>
        <source>%1 of %3 organizations, %2 first. Look at Enable Locations Sync in the sync settings.</source>
        <translation>組織 %3 件中 %1 件(%2 など)。同期設定の Enable Locations Sync を確認してください。</translation>
    </message>
    <message>
        <source>%1 of %2 devices in Autotask tell who changed them last; it was never IT Glue</source>
        <translation>Autotask のデバイス %2 台中 %1 台に最終変更者が示されており、IT Glue は 1 件もありません</translation>
    </message>
    <message>
        <source>Two-way sync looks on</source>
        <translation>双方向同期がオンのようです</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, were changed in Autotask by IT Glue&apos;s user. Clear Enable two-way sync in IT Glue.</source>
        <translation>
            <numerusform>デバイス %Ln 台(%2 など)が、Autotask で IT Glue のユーザーによって変更されました。IT Glue で Enable two-way sync をオフにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for IT Glue&apos;s user in Autotask</source>
        <translation>Autotask の IT Glue 用ユーザーを待っています</translation>
    </message>
    <message>
        <source>IT Glue reports sync errors</source>
        <translation>IT Glue が同期エラーを報告しています</translation>
    </message>
    <message>
        <source>Manufacturer or model is blank</source>
        <translation>メーカーまたはモデルが空です</translation>
    </message>
    <message>
        <source>%1 of %2 linked configurations. No harm while two-way sync is off.</source>
        <translation>リンク済みの構成 %2 件中 %1 件。双方向同期がオフの間は問題ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in Autotask</source>
        <translation>
            <numerusform>Autotask に %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people have no IT Glue user</source>
        <translation>IT Glue ユーザーのない人がいます</translation>
    </message>
    <message>
        <source>%1 of %3 people, %2 first. Invite them later, when you want them to link their accounts.</source>
        <translation>%3 人中 %1 人(%2 など)。アカウントをリンクしてもらう時期になったら招待してください。</translation>
    </message>
    <message>
        <source>Region %1, %2 organizations</source>
        <translation>リージョン %1、組織 %2 件</translation>
    </message>
    <message>
        <source>IT Glue rejects the key</source>
        <translation>IT Glue がキーを拒否しました</translation>
    </message>
    <message>
        <source>Region %1 did not accept it. The key is wrong, paused or revoked, belongs to another region, or an address rule keeps Trivet out.</source>
        <translation>リージョン %1 はキーを受け付けませんでした。キーが誤っている、一時停止または失効している、別のリージョンのものである、またはアドレスの規則により Trivet が拒否されています。</translation>
    </message>
    <message>
        <source>The key sees no organization</source>
        <translation>このキーには組織が見えません</translation>
    </message>
    <message>
        <source>Region %1 accepted the key but shows nothing. Compare the region with the address that you sign in at.</source>
        <translation>リージョン %1 はキーを受け付けましたが、何も表示しません。サインインに使うアドレスとリージョンを見比べてください。</translation>
    </message>
    <message>
        <source>Waits for the address and its region</source>
        <translation>アドレスとそのリージョンを待っています</translation>
    </message>
    <message>
        <source>IT Glue could not be asked</source>
        <translation>IT Glue に問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Waits for the API key</source>
        <translation>API キーを待っています</translation>
    </message>
    <message>
        <source>The plan has no API</source>
        <translation>プランに API が含まれていません</translation>
    </message>
    <message>
        <source>Trivet cannot read IT Glue, so you confirm what it would have read</source>
        <translation>Trivet は IT Glue を読み取れないため、本来読み取る内容をあなたが確認します</translation>
    </message>
    <message>
        <source>Left alone from now on, the key would end on %1.</source>
        <translation>このまま使わないと、キーは %1 に失効します。</translation>
    </message>
    <message>
        <source>The key is idling out</source>
        <translation>キーが未使用のため失効しそうです</translation>
    </message>
    <message>
        <source>Not used for %1 days. IT Glue revokes it on %2, and Trivet cannot read any more.</source>
        <translation>%1 日間使われていません。IT Glue は %2 にこのキーを失効させ、Trivet は読み取れなくなります。</translation>
    </message>
    <message>
        <source>Counts from the first sign-in</source>
        <translation>最初のサインインから数えます</translation>
    </message>
    <message>
        <source>There is no key</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%)</source>
        <translation>デバイス %3 台: シリアル番号 (%1%)、ホスト名 (%2%)</translation>
    </message>
    <message>
        <source>Many devices have no serial number</source>
        <translation>シリアル番号のないデバイスが多数あります</translation>
    </message>
    <message>
        <source>%3 devices: serial number (%1%), hostname (%2%). Without one, Datto RMM matches by MAC address or not at all.</source>
        <translation>デバイス %3 台: シリアル番号 (%1%)、ホスト名 (%2%)。シリアル番号がないと、Datto RMM は MAC アドレスで照合するか、まったく照合しません。</translation>
    </message>
    <message>
        <source>No device has arrived yet</source>
        <translation>まだデバイスが届いていません</translation>
    </message>
    <message>
        <source>%1 organizations compared with %2 customers</source>
        <translation>組織 %1 件を顧客 %2 件と比較</translation>
    </message>
    <message>
        <source>Organizations have a misspelled name</source>
        <translation>名前に誤記のある組織があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is nearly %3. IT Glue would make a second one beside it.</source>
        <translation>
            <numerusform>組織 %Ln 件: %2 は %3 とほぼ同じです。IT Glue は並べて 2 つ目を作成してしまいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations share one name</source>
        <translation>同じ名前の組織があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), %2 first. IT Glue cannot tell them apart.</source>
        <translation>
            <numerusform>組織 %Ln 件(%2 など)。IT Glue は区別できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 organizations compared letter by letter with %2 customers</source>
        <translation>組織 %1 件を顧客 %2 件と 1 文字ずつ比較</translation>
    </message>
    <message>
        <source>Names differ in what nobody sees</source>
        <translation>目に見えない違いのある名前があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %2 is not exactly %3. IT Glue matches exact names only and would make a second one.</source>
        <translation>
            <numerusform>組織 %Ln 件: %2 は %3 と完全には一致しません。IT Glue は完全に同じ名前だけを照合するため、2 つ目を作成してしまいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in Autotask</source>
        <translation>
            <numerusform>Autotask の顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies share one name</source>
        <translation>同じ名前の会社があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies in Autotask, %2 first. IT Glue would join them with the wrong organization.</source>
        <translation>
            <numerusform>Autotask の会社 %Ln 件(%2 など)。IT Glue は誤った組織と結び付けてしまいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue has no configurations yet, so none can belong to another PSA</source>
        <translation>IT Glue にはまだ構成がないため、ほかの PSA に属するものはありません</translation>
    </message>
    <message>
        <source>Configurations belong to another PSA</source>
        <translation>ほかの PSA に属する構成があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s) of %2. They become orphans when you disconnect it.</source>
        <translation>
            <numerusform>%2 の構成 %Ln 件。接続を解除すると孤立します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations were left behind by another PSA</source>
        <translation>ほかの PSA が残した構成があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuration(s), %2 first. They have no link, and stay beside what Autotask brings.</source>
        <translation>
            <numerusform>構成 %Ln 件(%2 など)。リンクがなく、Autotask から届くものと並んで残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>IT Glue deletes for good, without a recycle bin. Export the account before you connect.</source>
        <translation>IT Glue にはごみ箱がなく、削除すると元に戻せません。接続する前にアカウントをエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 in region %2</source>
        <translation>リージョン %2 の %1</translation>
    </message>
    <message>
        <source>This is no address of IT Glue</source>
        <translation>これは IT Glue のアドレスではありません</translation>
    </message>
    <message>
        <source>%1 does not lead to an IT Glue account. Copy the address while you are signed in.</source>
        <translation>%1 は IT Glue のアカウントにつながりません。サインインした状態でアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>The address tells no region</source>
        <translation>アドレスからリージョンがわかりません</translation>
    </message>
    <message>
        <source>%1 may be in any region. Choose the one that you sign in at.</source>
        <translation>%1 はどのリージョンの可能性もあります。サインインに使うリージョンを選択してください。</translation>
    </message>
    <message>
        <source>Address and region disagree</source>
        <translation>アドレスとリージョンが食い違っています</translation>
    </message>
    <message>
        <source>The address says %1, and %2 is chosen</source>
        <translation>アドレスは %1 ですが、%2 が選択されています</translation>
    </message>
    <message>
        <source>The key is of another region</source>
        <translation>キーが別のリージョンのものです</translation>
    </message>
    <message>
        <source>The address says %1, but region %2 accepted the key</source>
        <translation>アドレスは %1 ですが、キーを受け付けたのはリージョン %2 です</translation>
    </message>
    <message>
        <source>Address and key open two accounts</source>
        <translation>アドレスとキーが別々のアカウントを開きます</translation>
    </message>
    <message>
        <source>The address is that of %1, the key opens %2</source>
        <translation>アドレスは %1 のものですが、キーは %2 を開きます</translation>
    </message>
    <message>
        <source>Enabled in Autotask with this subdomain and region</source>
        <translation>このサブドメインとリージョンで、Autotask で有効になっています</translation>
    </message>
    <message>
        <source>This API user is not in Autotask</source>
        <translation>この API ユーザーは Autotask にありません</translation>
    </message>
    <message>
        <source>%1 is none of %2 API users. Save the user in Autotask, or correct the name.</source>
        <translation>%1 は %2 人の API ユーザーの中にありません。Autotask でユーザーを保存するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The API user is inactive</source>
        <translation>API ユーザーが無効です</translation>
    </message>
    <message>
        <source>Set %1 to Active in Autotask.</source>
        <translation>Autotask で %1 を Active にしてください。</translation>
    </message>
    <message>
        <source>This is not an API user</source>
        <translation>これは API ユーザーではありません</translation>
    </message>
    <message>
        <source>%1 has a license of a person. Create a New API User.</source>
        <translation>%1 には人用のライセンスがあります。New API User を作成してください。</translation>
    </message>
    <message>
        <source>No API shows this value. Compare it on the Security tab.</source>
        <translation>この値を示す API はありません。Security タブで見比べてください。</translation>
    </message>
    <message>
        <source>No API shows these boxes. Look at the row of the new user.</source>
        <translation>これらのチェック ボックスを示す API はありません。新しいユーザーの行を確認してください。</translation>
    </message>
    <message>
        <source>%1 of %2 settings to compare</source>
        <translation>比較が必要な設定: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 confirmed %2 settings</source>
        <translation>%1 が %2 件の設定を確認しました</translation>
    </message>
    <message>
        <source>No API shows this box. Look at the tab Two-Way Sync Settings.</source>
        <translation>このチェック ボックスを示す API はありません。Two-Way Sync Settings タブを確認してください。</translation>
    </message>
    <message>
        <source>Save queues the first sync by itself</source>
        <translation>Save を選ぶと、最初の同期が自動でキューに入ります</translation>
    </message>
    <message>
        <source>Everybody is selected at first, and Invite Users sends mail to each</source>
        <translation>最初は全員が選択されており、Invite Users を選ぶと各人にメールが送られます</translation>
    </message>
    <message>
        <source>Default Account Manager has to be a person. With an API user there, the sync fails for single records.</source>
        <translation>Default Account Manager は人でなければなりません。API ユーザーを指定すると、一部のレコードの同期が失敗します。</translation>
    </message>
    <message>
        <source>Shows when types and queues are confirmed</source>
        <translation>タイプとキューが確認されると表示されます</translation>
    </message>
    <message>
        <source>%1 confirmed types and queues</source>
        <translation>%1 がタイプとキューを確認しました</translation>
    </message>
    <message>
        <source>The button in Datto RMM reads Saved and authenticated</source>
        <translation>Datto RMM のボタンに Saved and authenticated と表示されています</translation>
    </message>
    <message>
        <source>Account Types to Map holds the type of your customers and nothing else</source>
        <translation>Account Types to Map には顧客の種類だけが入っています</translation>
    </message>
    <message>
        <source>%1 of %2 sites linked</source>
        <translation>サイト %2 件中 %1 件をリンク済み</translation>
    </message>
    <message>
        <source>0 of %1 sites so far. Usual wait: 2 to 10 min.</source>
        <translation>現在サイト %1 件中 0 件。通常 2 ~ 10 分かかります。</translation>
    </message>
    <message>
        <source>Datto RMM has no sites</source>
        <translation>Datto RMM にサイトがありません</translation>
    </message>
    <message>
        <source>Create the sites of your customers in Datto RMM first.</source>
        <translation>先に Datto RMM で顧客のサイトを作成してください。</translation>
    </message>
    <message>
        <source>Company type %1</source>
        <translation>会社の種類 %1</translation>
    </message>
    <message>
        <source>Company type %1, as you said</source>
        <translation>会社の種類 %1(入力内容より)</translation>
    </message>
    <message>
        <source>Which company type means customer?</source>
        <translation>顧客を表す会社の種類はどれですか?</translation>
    </message>
    <message>
        <source>No type of Autotask is called Customer for certain. Most likely it is %2. Choose it in step 1.3.</source>
        <translation>Autotask に、確実に Customer と呼べる種類がありません。最も可能性が高いのは %2 です。ステップ 1.3 で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln company type(s) is called Customer. Choose the right one in step 1.3.</source>
        <translation>
            <numerusform>%Ln 個の会社の種類の中に Customer はありません。ステップ 1.3 で正しいものを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%2 個中 %1 個が有効</translation>
    </message>
    <message>
        <source>Autotask shows no type at all</source>
        <translation>Autotask にタイプが 1 つも表示されません</translation>
    </message>
    <message>
        <source>Add the configuration item types that you need before you map.</source>
        <translation>割り当てる前に、必要な構成アイテム タイプを追加してください。</translation>
    </message>
    <message>
        <source>Autotask has no active type</source>
        <translation>Autotask に有効なタイプがありません</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln type(s) are inactive. Add the types you need before you map.</source>
        <translation>
            <numerusform>%Ln 個のタイプがすべて無効です。割り当てる前に、必要なタイプを追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 device types, %2 of %3 devices are of them</source>
        <translation>デバイス タイプ %1 個、デバイス %3 台中 %2 台が該当</translation>
    </message>
    <message>
        <source>Device types have no type yet</source>
        <translation>タイプのないデバイス タイプがあります</translation>
    </message>
    <message>
        <source>%1 of %3 device types are open, %2 first</source>
        <translation>デバイス タイプ %3 個中 %1 個が未設定(%2 など)</translation>
    </message>
    <message>
        <source>A chosen type is gone</source>
        <translation>選択したタイプがなくなっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s): %2 points to %3, which Autotask no longer has</source>
        <translation>
            <numerusform>デバイス タイプ %Ln 個: %2 が指す %3 は、Autotask にもうありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices arrived without a type</source>
        <translation>デバイスがタイプなしで届きました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device type(s), %2 first: %3 devices are blank</source>
        <translation>
            <numerusform>デバイス タイプ %Ln 個(%2 など): %3 台が空欄です</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows when devices of %1 more types have arrived, %2 first</source>
        <translation>あと %1 個のタイプ(%2 など)のデバイスが届くと表示されます</translation>
    </message>
    <message>
        <source>Datto RMM shows no devices yet</source>
        <translation>Datto RMM にまだデバイスが表示されません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), no two alike</source>
        <translation>
            <numerusform>タイプ %Ln 個、同じ名前はありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Two types read alike</source>
        <translation>同じ名前に見えるタイプがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) are doubled: %2 and %3</source>
        <translation>
            <numerusform>重複したタイプ %Ln 個: %2 と %3</numerusform>
        </translation>
    </message>
    <message>
        <source>An inactive type is still in use</source>
        <translation>無効なタイプがまだ使われています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s), %3 first, on %2 devices</source>
        <translation>
            <numerusform>タイプ %Ln 個(%3 など)、デバイス %2 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Types are doubled or inactive</source>
        <translation>重複または無効なタイプがあります</translation>
    </message>
    <message>
        <source>%1 doubled, %2 inactive but in use</source>
        <translation>重複 %1 個、無効だが使用中 %2 個</translation>
    </message>
    <message>
        <source>%1 of %2 products are there and active, %3 with an active code</source>
        <translation>製品 %2 個中 %1 個が存在し有効、うち %3 個のコードが有効</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made the products: %1 to come</source>
        <translation>Datto RMM が製品を作成すると表示されます: 残り %1 個</translation>
    </message>
    <message>
        <source>A chosen product is inactive</source>
        <translation>選択した製品が無効です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first</source>
        <translation>
            <numerusform>製品 %Ln 個(%2 など)</numerusform>
        </translation>
    </message>
    <message>
        <source>A chosen product is missing</source>
        <translation>選択した製品がありません</translation>
    </message>
    <message>
        <source>A product&apos;s material code is inactive</source>
        <translation>製品のマテリアル コードが無効です</translation>
    </message>
    <message>
        <source>The material code is gone</source>
        <translation>マテリアル コードがなくなっています</translation>
    </message>
    <message>
        <source>%1 is not an active material code in Autotask</source>
        <translation>%1 は Autotask の有効なマテリアル コードではありません</translation>
    </message>
    <message>
        <source>Shows when products are chosen</source>
        <translation>製品が選択されると表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask, as before</source>
        <translation>
            <numerusform>Autotask の同期済みデバイス %Ln 台、変化なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Map Devices looks on</source>
        <translation>Map Devices がオンのようです</translation>
    </message>
    <message>
        <source>Synced devices rose from %1 to %2 while this step was open. Turn Map Devices off before you go on.</source>
        <translation>このステップを開いている間に、同期済みデバイスが %1 台から %2 台に増えました。先へ進む前に Map Devices をオフにしてください。</translation>
    </message>
    <message>
        <source>Map Devices may be on now</source>
        <translation>Map Devices をオンにできます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s) in Autotask; the products are confirmed</source>
        <translation>
            <numerusform>Autotask の同期済みデバイス %Ln 台、製品は確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting synced devices</source>
        <translation>同期済みデバイスを数えています</translation>
    </message>
    <message>
        <source>No API shows this switch. Look at the Devices tab.</source>
        <translation>このスイッチを示す API はありません。Devices タブを確認してください。</translation>
    </message>
    <message>
        <source>Material code, both overwrite options and the mapping, then Save</source>
        <translation>マテリアル コード、2 つの上書きオプション、割り当てを設定し、Save を選択します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) found</source>
        <translation>
            <numerusform>製品 %Ln 個を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Products are not there yet</source>
        <translation>製品がまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Datto RMM needs about a minute.</source>
        <translation>
            <numerusform>製品 %Ln 個(%2 など)。Datto RMM では 1 分ほどかかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A linked product is missing</source>
        <translation>リンクされた製品がありません</translation>
    </message>
    <message>
        <source>Nothing is mapped yet</source>
        <translation>まだ何も割り当てられていません</translation>
    </message>
    <message>
        <source>%1 of %3 to confirm, %2 first</source>
        <translation>確認が必要: %3 件中 %1 件、最初は %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 products</source>
        <translation>%1 が製品 %2 個を確認しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) with devices, all linked</source>
        <translation>
            <numerusform>デバイスのあるサイト %Ln 件、すべてリンク済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites have no company</source>
        <translation>会社のないサイトがあります</translation>
    </message>
    <message>
        <source>%1 sites, %3 first: %2 devices never reach Autotask</source>
        <translation>サイト %1 件(%3 など): デバイス %2 台が Autotask に届きません</translation>
    </message>
    <message>
        <source>Datto RMM shows no sites</source>
        <translation>Datto RMM にサイトが表示されません</translation>
    </message>
    <message>
        <source>%1 of %3 sites, %2 companies</source>
        <translation>サイト %3 件中 %1 件、会社 %2 件</translation>
    </message>
    <message>
        <source>A mapped company is gone</source>
        <translation>割り当て先の会社がなくなっています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first</source>
        <translation>
            <numerusform>サイト %Ln 件(%2 など)</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is inactive</source>
        <translation>割り当て先の会社が無効です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s), %2 first: %3</source>
        <translation>
            <numerusform>サイト %Ln 件(%2 など): %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A mapped company is not a customer</source>
        <translation>割り当て先の会社が顧客ではありません</translation>
    </message>
    <message>
        <source>Mapped companies are not right</source>
        <translation>割り当て先の会社が正しくありません</translation>
    </message>
    <message>
        <source>%1 sites: %2 missing, %3 inactive, %4 not Customer</source>
        <translation>サイト %1 件: なし %2 件、無効 %3 件、Customer 以外 %4 件</translation>
    </message>
    <message>
        <source>No site is mapped yet</source>
        <translation>まだサイトが割り当てられていません</translation>
    </message>
    <message>
        <source>%1 mapped sites, none with your own company</source>
        <translation>割り当て済みのサイト %1 件、自社に割り当てたものはありません</translation>
    </message>
    <message>
        <source>A site is mapped to your own company</source>
        <translation>自社に割り当てられたサイトがあります</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. Right for your own machines. A customer&apos;s devices would be booked on you: confirm that it is meant, or choose the customer&apos;s company.</source>
        <translation>%3 に割り当てたサイト: %1 件(%2 など)。自社のコンピューターなら正しい設定です。顧客のデバイスの場合は自社に計上されてしまいます。意図したものであると確認するか、顧客の会社を選択してください。</translation>
    </message>
    <message>
        <source>Sites with %3: %1, %2 first. %4 confirmed that this is meant.</source>
        <translation>%3 に割り当てたサイト: %1 件(%2 など)。%4 が意図したものであると確認しました。</translation>
    </message>
    <message>
        <source>Turn the switch on in the Devices tab and choose Save</source>
        <translation>Devices タブでスイッチをオンにし、Save を選択してください</translation>
    </message>
    <message>
        <source>Map Devices must wait</source>
        <translation>Map Devices はまだオンにできません</translation>
    </message>
    <message>
        <source>Settle this first: %c1</source>
        <translation>先に解決してください: %c1</translation>
    </message>
    <message>
        <source>%1 of %2 devices. Older records of re-imaged devices do not come: %3, %4 first.</source>
        <translation>デバイス %2 台中 %1 台。再セットアップしたデバイスの古いレコードは連携されません: %3 件(%4 など)。</translation>
    </message>
    <message>
        <source>Devices belong to no site</source>
        <translation>どのサイトにも属さないデバイスがあります</translation>
    </message>
    <message>
        <source>%1 of %2 devices arrived. On no site that Datto RMM lists: %3, %4 first, so nothing is known of them.</source>
        <translation>デバイス %2 台中 %1 台が到着しました。Datto RMM の一覧にないサイトのもの: %3 台(%4 など)。これらについては何もわかりません。</translation>
    </message>
    <message>
        <source>Devices are arriving</source>
        <translation>デバイスが届いています</translation>
    </message>
    <message>
        <source>%1 of %2 devices so far</source>
        <translation>現在デバイス %2 台中 %1 台</translation>
    </message>
    <message>
        <source>Devices are overdue</source>
        <translation>デバイスの到着が遅れています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first, after %3 hours</source>
        <translation>
            <numerusform>デバイス %Ln 台(%2 など)、%3 時間経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-imaged devices are kept out by their older records</source>
        <translation>再セットアップしたデバイスが古いレコードに妨げられています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first: an older record in Datto RMM holds the configuration item. Delete the older record there, then wait for the next sync.</source>
        <translation>
            <numerusform>デバイス %Ln 台(%2 など): Datto RMM の古いレコードが構成アイテムを占有しています。Datto RMM で古いレコードを削除し、次の同期を待ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) will come when Map Devices is on</source>
        <translation>
            <numerusform>Map Devices がオンになるとデバイス %Ln 台が届きます</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is on a mapped site</source>
        <translation>割り当て済みのサイトにデバイスがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s)</source>
        <translation>
            <numerusform>同期済みデバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 synced devices are blank. IT Glue would show them as Autotask Default.</source>
        <translation>同期済みデバイス %2 台中 %1 台が空欄です。IT Glue では Autotask Default と表示されてしまいます。</translation>
    </message>
    <message>
        <source>%1 products, %2 newest devices looked at</source>
        <translation>製品 %1 個、最新のデバイス %2 台を確認</translation>
    </message>
    <message>
        <source>New devices come without a type</source>
        <translation>新しいデバイスがタイプなしで届いています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Look at its default type.</source>
        <translation>
            <numerusform>製品 %Ln 個(%2 など)。既定のタイプを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices name a vendor, and it is Datto RMM</source>
        <translation>デバイス %2 台中 %1 台にベンダーが示されており、Datto RMM です</translation>
    </message>
    <message>
        <source>Devices name another vendor</source>
        <translation>別のベンダーが示されているデバイスがあります</translation>
    </message>
    <message>
        <source>%1 devices name %2. The API user of step 1.1 was probably made with the wrong vendor.</source>
        <translation>デバイス %1 台のベンダーが %2 です。ステップ 1.1 の API ユーザーが、誤ったベンダーで作成された可能性があります。</translation>
    </message>
    <message>
        <source>%1 devices name no vendor, so nothing can be concluded</source>
        <translation>デバイス %1 台にベンダーが示されていないため、何も推定できません</translation>
    </message>
    <message>
        <source>%1 devices name %2. No vendor in your Autotask is called Datto RMM, so nothing can be concluded.</source>
        <translation>デバイス %1 台のベンダーが %2 です。Autotask に Datto RMM という名前のベンダーがないため、何も推定できません。</translation>
    </message>
    <message>
        <source>%1 of %3 devices name no site that Datto RMM lists, %2 first. In Datto RMM, look at the site they are on.</source>
        <translation>デバイス %3 台中 %1 台(%2 など)のサイトが、Datto RMM の一覧にありません。Datto RMM で、デバイスのあるサイトを確認してください。</translation>
    </message>
    <message>
        <source>A list broke off</source>
        <translation>一覧が途中で切れました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) made by Datto RMM</source>
        <translation>
            <numerusform>Datto RMM が作成した製品 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of Datto RMM are there twice</source>
        <translation>Datto RMM の製品が二重になっています</translation>
    </message>
    <message>
        <source>%1 products, %2 first. Devices then come with the one or the other, and a default set on one of them is missing on half. Set the unused ones inactive in Autotask.</source>
        <extracomment>%1 products, %2 the name of the first</extracomment>
        <translation>製品 %1 個(%2 など)。デバイスがどちらかの製品で届くため、一方に設定した既定値が半数には付きません。使っていない方を Autotask で無効にしてください。</translation>
    </message>
    <message>
        <source>Products of Datto RMM are not in use</source>
        <translation>Datto RMM の製品が使われていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. No device has them and none will. Set them inactive, so that nobody chooses one by mistake.</source>
        <translation>
            <numerusform>製品 %Ln 個(%2 など)。これらを使うデバイスはなく、今後もありません。誤って選ばれないように無効にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 products are doubled, %2 first, and %3 more are not in use. Set the unused ones inactive in Autotask, so that new devices and defaults meet in one.</source>
        <extracomment>%1 doubled products, %2 the name of the first, %3 other products that no device has</extracomment>
        <translation>製品 %1 個(%2 など)が重複し、ほかに %3 個が使われていません。新しいデバイスと既定値が 1 つにまとまるよう、使っていないものを Autotask で無効にしてください。</translation>
    </message>
    <message>
        <source>Your mapping uses products of your own alone</source>
        <translation>割り当てには自社の製品だけが使われています</translation>
    </message>
    <message>
        <source>Shows when Datto RMM has made its products</source>
        <translation>Datto RMM が製品を作成すると表示されます</translation>
    </message>
    <message>
        <source>%1 of %2 products are there, each with a category</source>
        <translation>製品 %2 個中 %1 個が存在し、それぞれにカテゴリがあります</translation>
    </message>
    <message>
        <source>Products have no default category</source>
        <translation>製品に既定のカテゴリがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), %2 first. Their devices get whatever category is Autotask&apos;s default, and so perhaps a layout without the fields you need. Choose one on Edit Product.</source>
        <translation>
            <numerusform>製品 %Ln 個(%2 など)。デバイスには Autotask の既定のカテゴリが付くため、必要なフィールドのないレイアウトになることがあります。Edit Product で選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sites, %2 of them Datto RMM&apos;s own and not mapped</source>
        <translation>サイト %1 件、うち %2 件は Datto RMM 自体のもので割り当てなし</translation>
    </message>
    <message>
        <source>A site of Datto RMM&apos;s own is mapped</source>
        <translation>Datto RMM 自体のサイトが割り当てられています</translation>
    </message>
    <message>
        <source>%1 sites, %2 first, with %3 devices. What nobody has sorted yet, or has deleted, is booked on one customer. Take the company away from the site in Datto RMM and set its devices inactive in Autotask.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 devices</extracomment>
        <translation>サイト %1 件(%2 など)、デバイス %3 台。未分類または削除されたものが 1 つの顧客に計上されます。Datto RMM でサイトから会社を外し、Autotask でそのデバイスを無効にしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 mapped sites compared with their company</source>
        <translation>割り当て済みのサイト %2 件中 %1 件を会社と比較</translation>
    </message>
    <message>
        <source>A site may be mapped to the wrong company</source>
        <translation>誤った会社に割り当てられた可能性のあるサイトがあります</translation>
    </message>
    <message>
        <source>Sites whose name says another company: %1, %2 first, mapped to %3. If it is a slip, one customer&apos;s devices are booked on another. Choose the right company in Datto RMM, or go on and say why it is right.</source>
        <extracomment>%1 sites, %2 the name of the first, %3 the name of its company</extracomment>
        <translation>名前が別の会社を示すサイト: %1 件(%2 など)、割り当て先は %3。誤りであれば、ある顧客のデバイスが別の顧客に計上されます。Datto RMM で正しい会社を選ぶか、正しい理由を入力して続行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapped site(s), each with a company of its own</source>
        <translation>
            <numerusform>割り当て済みのサイト %Ln 件、会社はすべて別</numerusform>
        </translation>
    </message>
    <message>
        <source>Several sites share a company</source>
        <translation>1 つの会社を共有するサイトがあります</translation>
    </message>
    <message>
        <source>%1 sites share companies: %2, %3 first. Right for branches of one customer; IT Glue then shows all their devices in one organization.</source>
        <extracomment>%1 sites, %2 companies, %3 the name of the first company</extracomment>
        <translation>%1 件のサイトが会社を共有しています: %2 社(%3 など)。1 つの顧客の支店であれば正しい設定です。IT Glue では全デバイスが 1 つの組織に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln synced device(s), each its own</source>
        <translation>
            <numerusform>同期済みデバイス %Ln 台、重複なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Autotask holds devices twice</source>
        <translation>Autotask でデバイスが二重になっています</translation>
    </message>
    <message>
        <source>%1 active records of %3 devices, %2 first. They are billed twice, tickets are split, and IT Glue copies each. Keep the one with tickets and contracts and set the others inactive; never delete.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>デバイス %3 台に対し有効なレコード %1 件(%2 など)。二重に請求され、チケットが分かれ、IT Glue はそのすべてをコピーします。チケットと契約のあるものを残し、ほかは無効にしてください。削除はしないでください。</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared with their site</source>
        <translation>同期済みデバイス %2 台中 %1 台をサイトと比較</translation>
    </message>
    <message>
        <source>Devices are with another company</source>
        <translation>別の会社にあるデバイスがあります</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which Datto RMM has on %3. One customer sees and pays for what is another&apos;s. Correct the mapping of the site, or move the device in Autotask by hand; no API can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the name of its site</extracomment>
        <translation>デバイス %1 台(%2 など)、Datto RMM では %3 にあります。ある顧客が、別の顧客のものを見て支払っています。サイトの割り当てを直すか、Autotask でデバイスを手作業で移してください。API では移せません。</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a type</source>
        <translation>有効なデバイス %2 台中 %1 台にタイプがあります</translation>
    </message>
    <message>
        <source>Devices have a type that was deleted</source>
        <translation>削除されたタイプのデバイスがあります</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with type number %3. Autotask lets people delete types that are in use; IT Glue shows such devices like untyped ones. Give them a type that exists.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 the number of a type</extracomment>
        <translation>デバイス %1 台(%2 など)、タイプ番号 %3。Autotask では使用中のタイプも削除できます。IT Glue では、タイプのないデバイスと同じように表示されます。存在するタイプを設定してください。</translation>
    </message>
    <message>
        <source>Autotask shows no active device</source>
        <translation>Autotask に有効なデバイスが表示されません</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, each its own</source>
        <translation>有効なデバイス %2 台中 %1 台に、固有のシリアル番号または MAC アドレスがあります</translation>
    </message>
    <message>
        <source>Devices of one company have the same serial number</source>
        <translation>同じ会社に同じシリアル番号のデバイスがあります</translation>
    </message>
    <message>
        <source>%1 records are probably %3 devices, %2 first. The sync updates whichever is newest, and IT Glue copies each. Compare them and set those inactive that are too many.</source>
        <extracomment>%1 records, %2 the name of the first, %3 devices</extracomment>
        <translation>%1 件のレコードは、おそらく %3 台のデバイスです(%2 など)。同期は最新のものだけを更新し、IT Glue はそのすべてをコピーします。見比べて、余分なものを無効にしてください。</translation>
    </message>
    <message>
        <source>Devices of one company have the same MAC address</source>
        <translation>同じ会社に同じ MAC アドレスのデバイスがあります</translation>
    </message>
    <message>
        <source>Datto RMM no longer has some devices</source>
        <translation>Datto RMM にもうないデバイスがあります</translation>
    </message>
    <message>
        <source>%1 of %3 synced devices, %2 first. They stay on invoices and in IT Glue although nobody manages them. Set them inactive in Autotask once you have looked.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 synced devices</extracomment>
        <translation>同期済みデバイス %3 台中 %1 台(%2 など)。管理されていないのに、請求と IT Glue に残っています。確認のうえ、Autotask で無効にしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 synced devices compared</source>
        <translation>同期済みデバイス %2 台中 %1 台を比較</translation>
    </message>
    <message>
        <source>Reference names do not follow Datto RMM</source>
        <translation>参照名が Datto RMM と一致していません</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, which is called %3. IT Glue names its configurations after it, so people look for names that are gone. Keep the option for the reference name on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name in Autotask</extracomment>
        <translation>デバイス %1 台(%2 など)、参照名は %3。IT Glue は参照名を構成の名前にするため、もうない名前を探すことになります。Devices タブで参照名のオプションをオンにしておいてください。</translation>
    </message>
    <message>
        <source>Reference numbers do not follow Datto RMM</source>
        <translation>参照番号が Datto RMM と一致していません</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue shows the number as asset tag, where it then leads nowhere. Keep the option for the reference number on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference number in Autotask</extracomment>
        <translation>デバイス %1 台(%2 など)、参照番号は %3。IT Glue は番号を資産タグとして表示するため、何も指さなくなります。Devices タブで参照番号のオプションをオンにしておいてください。</translation>
    </message>
    <message>
        <source>Reference names and numbers do not follow Datto RMM</source>
        <translation>参照名と参照番号が Datto RMM と一致していません</translation>
    </message>
    <message>
        <source>%1 devices, %2 first, with %3. IT Glue takes name and asset tag from there, so people look for what is gone. Keep both overwrite options on in the Devices tab.</source>
        <extracomment>%1 devices, %2 the host name of the first, %3 its reference name or number in Autotask</extracomment>
        <translation>デバイス %1 台(%2 など)、値は %3。IT Glue は名前と資産タグをそこから引き継ぐため、もうないものを探すことになります。Devices タブで上書きオプションを 2 つともオンにしておいてください。</translation>
    </message>
    <message>
        <source>You keep names and numbers of your own</source>
        <translation>独自の名前と番号を使っています</translation>
    </message>
    <message>
        <source>Devices deleted in Datto RMM are still active</source>
        <translation>Datto RMM で削除したデバイスがまだ有効です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for them. Set them inactive in Autotask.</source>
        <translation>
            <numerusform>デバイス %Ln 台(%2 など)。顧客が支払いを続けることになります。Autotask で無効にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices suspended in Datto RMM are still active</source>
        <translation>Datto RMM で一時停止したデバイスがまだ有効です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %2 first. The customer goes on paying for what nobody looks after. Resume them in Datto RMM, or set them inactive in Autotask.</source>
        <translation>
            <numerusform>デバイス %Ln 台(%2 など)。誰も管理していないものに顧客が支払いを続けることになります。Datto RMM で再開するか、Autotask で無効にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices given up in Datto RMM are still active</source>
        <translation>Datto RMM が管理をやめたデバイスがまだ有効です</translation>
    </message>
    <message>
        <source>%1 deleted and %2 suspended devices, %3 first. The customer goes on paying for them. Set them inactive in Autotask, or resume the suspended ones.</source>
        <extracomment>%1 and %2 are counts of devices, %3 the name of the first</extracomment>
        <translation>削除されたデバイス %1 台、一時停止中 %2 台(%3 など)。顧客が支払いを続けることになります。Autotask で無効にするか、一時停止中のものを再開してください。</translation>
    </message>
    <message>
        <source>%1 of %2 active devices have a serial number or a MAC address, none a made-up one</source>
        <translation>有効なデバイス %2 台中 %1 台にシリアル番号または MAC アドレスがあり、仮の値はありません</translation>
    </message>
    <message>
        <source>Some numbers identify no device</source>
        <translation>デバイスを特定できない番号があります</translation>
    </message>
    <message>
        <source>%1 of %4 devices, %2 first, bear what factories leave or docks lend, as %3. Trivet matches nothing by it; IT Glue might. Enter the real number where you can.</source>
        <extracomment>%1 devices, %2 the name of the first, %3 its serial number or MAC address, %4 devices with either</extracomment>
        <translation>デバイス %4 台中 %1 台(%2 など)に、%3 のような工場出荷時やドックの値が付いています。Trivet はこれで照合しませんが、IT Glue は照合することがあります。可能なら正しい番号を入力してください。</translation>
    </message>
    <message>
        <source>%1 of %2 custom fields have a value on %3 synced devices</source>
        <translation>同期済みデバイス %3 台で、カスタム フィールド %2 個中 %1 個に値があります</translation>
    </message>
    <message>
        <source>No custom field is filled by Datto RMM</source>
        <translation>Datto RMM が値を入れているカスタム フィールドがありません</translation>
    </message>
    <message>
        <source>%1 custom fields, all empty on %2 synced devices, so reports on them stay empty. Map them under User-Defined Field Mapping in Datto RMM if you want them.</source>
        <extracomment>%1 fields, %2 devices</extracomment>
        <translation>カスタム フィールド %1 個が、同期済みデバイス %2 台ですべて空のため、そのレポートも空になります。必要なら Datto RMM の User-Defined Field Mapping で割り当ててください。</translation>
    </message>
    <message>
        <source>Autotask has no custom field for devices</source>
        <translation>Autotask にデバイスのカスタム フィールドがありません</translation>
    </message>
    <message>
        <source>No synced device was among those looked at</source>
        <translation>確認した中に同期済みデバイスがありませんでした</translation>
    </message>
    <message>
        <source>%1 clients, %2 domains</source>
        <translation>クライアント %1 件、ドメイン %2 件</translation>
    </message>
    <message>
        <source>SaaS Protection rejects the key</source>
        <translation>SaaS Protection がキーを拒否しました</translation>
    </message>
    <message>
        <source>The Partner Portal shows both halves again under View keys. Copy them anew.</source>
        <translation>Partner Portal の View keys で、両方の値をもう一度表示できます。コピーし直してください。</translation>
    </message>
    <message>
        <source>The key was made for another vendor</source>
        <translation>このキーは別のベンダー用に作成されています</translation>
    </message>
    <message>
        <source>It opens the backup appliances, not SaaS Protection. Make one with Select Vendor left empty.</source>
        <translation>このキーで開くのは SaaS Protection ではなくバックアップ アプライアンスです。Select Vendor を空のままにして作成し直してください。</translation>
    </message>
    <message>
        <source>The key may not see SaaS Protection</source>
        <translation>このキーでは SaaS Protection を閲覧できません</translation>
    </message>
    <message>
        <source>It is limited to one organization. Make one without that limit.</source>
        <translation>1 つの組織に限定されています。限定のないキーを作成してください。</translation>
    </message>
    <message>
        <source>The key sees no client</source>
        <translation>このキーにはクライアントが見えません</translation>
    </message>
    <message>
        <source>SaaS Protection shows nothing. Look whether the key is limited to one organization.</source>
        <translation>SaaS Protection に何も表示されません。キーが 1 つの組織に限定されていないか確認してください。</translation>
    </message>
    <message>
        <source>SaaS Protection could not be asked</source>
        <translation>SaaS Protection に問い合わせできませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) linked</source>
        <translation>
            <numerusform>クライアント %Ln 件をリンク済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients are not linked in the Partner Portal</source>
        <translation>Partner Portal でリンクされていないクライアントがあります</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first. IT Glue does not see them until they are linked and one more sync has run.</source>
        <translation>クライアント %3 件中 %1 件(%2 など)。リンクした後、もう一度同期が実行されるまで IT Glue には表示されません。</translation>
    </message>
    <message>
        <source>IT Glue gets a pair of its own</source>
        <translation>IT Glue に専用のペアを使います</translation>
    </message>
    <message>
        <source>IT Glue reuses the BCDR key</source>
        <translation>IT Glue が BCDR のキーを共用します</translation>
    </message>
    <message>
        <source>Replacing that key will stop both integrations</source>
        <translation>そのキーを交換すると、両方の連携が停止します</translation>
    </message>
    <message>
        <source>Shows when you have chosen</source>
        <translation>選択すると表示されます</translation>
    </message>
    <message>
        <source>Sync Datto SaaS Protection backup information is selected in IT Glue</source>
        <translation>IT Glue で Sync Datto SaaS Protection backup information が選択されています</translation>
    </message>
    <message>
        <source>Accept All Automatically would take suggestions that nobody has looked at</source>
        <translation>Accept All Automatically は、誰も確認していない候補まで承認してしまいます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>クライアント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients wait for a decision</source>
        <translation>決定を待っているクライアントがあります</translation>
    </message>
    <message>
        <source>%1 of %3 clients, %2 first</source>
        <translation>クライアント %3 件中 %1 件(%2 など)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) compared</source>
        <translation>
            <numerusform>クライアント %Ln 件を比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is not exactly %3</source>
        <translation>
            <numerusform>クライアント %Ln 件: %2 は %3 と完全には一致しません</numerusform>
        </translation>
    </message>
    <message>
        <source>A client&apos;s other name agrees</source>
        <translation>クライアントの別名が一致しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is called %4 in the Partner Portal, and IT Glue has %3</source>
        <translation>
            <numerusform>クライアント %Ln 件: %2 は Partner Portal では %4 という名前で、IT Glue には %3 があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) to create</source>
        <translation>
            <numerusform>作成する組織 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization would be there twice</source>
        <translation>組織が二重になってしまいます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>クライアント %Ln 件: %2 を作成しようとしていますが、%3 がすでにあります。Match to を選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s): %2 is to be created, but it is called %4 in the Partner Portal, and %3 is there. Choose Match to.</source>
        <translation>
            <numerusform>クライアント %Ln 件: %2 を作成しようとしていますが、Partner Portal では %4 という名前で、%3 がすでにあります。Match to を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients share an organization</source>
        <translation>1 つの組織を共有するクライアントがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s), %2 first. This is allowed: the card shows them together.</source>
        <translation>
            <numerusform>クライアント %Ln 件(%2 など)。これは可能です。カードにまとめて表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active seats. IT Glue shows these and leaves out %2 archived ones.</source>
        <translation>有効なシート %1 件。IT Glue はこれらを表示し、アーカイブ済みの %2 件は含めません。</translation>
    </message>
    <message>
        <source>%1 active and %2 archived seats; those of %3 clients were not counted</source>
        <translation>有効なシート %1 件、アーカイブ済み %2 件。クライアント %3 件分は数えていません</translation>
    </message>
    <message>
        <source>%1 of %3 rows to carry out, %2 first</source>
        <translation>実行が必要な行: %3 行中 %1 行、最初は %2</translation>
    </message>
    <message>
        <source>%1 confirmed %2 rows</source>
        <translation>%1 が %2 行を確認しました</translation>
    </message>
    <message>
        <source>All %1 clients have an organization of exactly their name. See that Unmatched is empty.</source>
        <translation>クライアント %1 件すべてに、完全に同じ名前の組織があります。Unmatched が空であることを確認してください。</translation>
    </message>
    <message>
        <source>%1 looked in IT Glue and left no client unmatched</source>
        <translation>%1 が IT Glue で、照合されていないクライアントがないことを確認しました</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln client(s) to be decided</source>
        <translation>
            <numerusform>クライアント %Ln 件の決定を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>No API shows the card. Open a matched organization in IT Glue.</source>
        <translation>カードを示す API はありません。IT Glue で照合済みの組織を開いてください。</translation>
    </message>
    <message>
        <source>The card was seen on %1</source>
        <translation>%1 でカードを確認しました</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. The automatic sync runs every 24 hours.</source>
        <translation>
            <numerusform>接続から %Ln 時間。自動同期は 24 時間ごとに実行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic sync is late</source>
        <translation>自動同期が遅れています</translation>
    </message>
    <message numerus="yes">
        <source>Connected %Ln hour(s) ago. Late is not broken: look at the log of the integration in IT Glue.</source>
        <translation>
            <numerusform>接続から %Ln 時間。遅れは故障ではありません。IT Glue で連携のログを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the connection</source>
        <translation>接続した時点から数えます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers have no SaaS Protection</source>
        <translation>SaaS Protection のない顧客があります</translation>
    </message>
    <message>
        <source>%1 of %3 customers, %2 first</source>
        <translation>顧客 %3 件中 %1 件(%2 など)</translation>
    </message>
    <message>
        <source>%1 for Datto RMM, %2 for Trivet</source>
        <translation>Datto RMM 用は %1、Trivet 用は %2</translation>
    </message>
    <message>
        <source>One user serves two programs</source>
        <translation>1 人のユーザーを 2 つのプログラムが使っています</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for Datto RMM, so that lockouts can be traced.</source>
        <translation>%1 は Trivet 専用です。ロックの原因を追跡できるよう、Datto RMM 用に別のユーザーを作成してください。</translation>
    </message>
    <message>
        <source>%1 for IT Glue, %2 for Datto RMM, %3 for Trivet</source>
        <translation>IT Glue 用は %1、Datto RMM 用は %2、Trivet 用は %3</translation>
    </message>
    <message>
        <source>%1 is Trivet&apos;s own. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 は Trivet 専用です。ロックの原因を追跡できるよう、IT Glue 用に別のユーザーを作成してください。</translation>
    </message>
    <message>
        <source>%1 is Datto RMM&apos;s. Create another one for IT Glue, so that lockouts can be traced.</source>
        <translation>%1 は Datto RMM 用です。ロックの原因を追跡できるよう、IT Glue 用に別のユーザーを作成してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) in the keychain</source>
        <translation>
            <numerusform>キーチェーンにシークレット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) kept until Trivet closes</source>
        <translation>
            <numerusform>シークレット %Ln 件を Trivet を閉じるまで保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for Password (Secret)</source>
        <translation>Password (Secret) を待っています</translation>
    </message>
    <message>
        <source>A secret is not saved yet</source>
        <translation>まだ保存されていないシークレットがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) only in memory</source>
        <translation>
            <numerusform>シークレット %Ln 件はメモリ内のみ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1(%2 が確認)</translation>
    </message>
    <message>
        <source>Compare %1 with the primary domain of your Autotask database</source>
        <translation>%1 を Autotask データベースのプライマリ ドメインと見比べてください</translation>
    </message>
    <message>
        <source>%1 here, %2 on Trivet&apos;s own user. Datto RMM wants the primary domain of the database.</source>
        <translation>ここでは %1、Trivet 専用ユーザーでは %2 です。Datto RMM にはデータベースのプライマリ ドメインが必要です。</translation>
    </message>
    <message>
        <source>Vendor pages disagree on whether API users are exempt. Look at the user&apos;s settings.</source>
        <translation>API ユーザーが対象外かどうか、ベンダーのページによって説明が異なります。ユーザーの設定を確認してください。</translation>
    </message>
    <message>
        <source>Protected fields are masked for Trivet</source>
        <translation>保護フィールドが Trivet に対してマスクされています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) show ***** to Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>フィールド %Ln 個(%2 など)が、Trivet 専用ユーザーには ***** と表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected fields are hidden from Trivet</source>
        <translation>保護フィールドが Trivet から見えません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are missing for Trivet&apos;s own user, %2 first</source>
        <translation>
            <numerusform>フィールド %Ln 個(%2 など)が、Trivet 専用ユーザーには表示されません</numerusform>
        </translation>
    </message>
    <message>
        <source>No device field is protected; %1 looked at</source>
        <translation>保護されたデバイス フィールドはありません。%1 を確認しました</translation>
    </message>
    <message>
        <source>Protected fields readable: %1 of %3. Devices looked at: %2</source>
        <translation>読み取れる保護フィールド: %3 件中 %1 件。確認したデバイス: %2</translation>
    </message>
    <message numerus="yes">
        <source>No device carries a value in %Ln protected field(s), so nothing can be seen</source>
        <translation>
            <numerusform>%Ln 件の保護フィールドに値を持つデバイスがないため、何も確認できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Queued less than an hour ago</source>
        <translation>1 時間以内にキューに追加されました</translation>
    </message>
    <message>
        <source>The forecast is clean</source>
        <translation>予測に問題がない</translation>
    </message>
    <message>
        <source>Devices arrived as forecast</source>
        <translation>デバイスが予測どおりに届いた</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there, %3 linked already. Every one has a type.</source>
        <translation>新規 %1 台、既存のデバイスに結合 %2 台、リンク済み %3 台。すべてにタイプがあります。</translation>
    </message>
    <message>
        <source>%1 new, %2 join a device that is there. Several fit, or one fits twice: %3.</source>
        <translation>新規 %1 台、既存のデバイスに結合 %2 台。複数が該当する、または 1 台が二重に該当する: %3 台。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) linked already, none to come</source>
        <translation>
            <numerusform>リンク済みデバイス %Ln 台、これから届くものなし</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices would arrive without a type</source>
        <extracomment>Autotask Default is IT Glue&apos;s own word</extracomment>
        <translation>デバイスがタイプなしで届くことになります</translation>
    </message>
    <message>
        <source>%1 of %2 devices to come, %3 first, would arrive as Autotask Default. Choose a type for their device types first.</source>
        <translation>これから届くデバイス %2 台中 %1 台（先頭は %3）が Autotask Default として届きます。先にそのデバイス タイプのタイプを選んでください。</translation>
    </message>
    <message>
        <source>Devices would stay away</source>
        <translation>届かないデバイスがあります</translation>
    </message>
    <message>
        <source>%1 of %2 devices that the mapping wants would not arrive, %3 first.</source>
        <translation>割り当ての対象であるデバイス %2 台中 %1 台が届きません。先頭は %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>Shows when the mapping of %Ln device type(s) is known, %2 first</source>
        <translation>
            <numerusform>%Ln 種のデバイス タイプ（先頭は %2）の割り当てがわかると表示されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) compared, all as forecast</source>
        <translation>
            <numerusform>比較したデバイス %Ln 台、すべて予測どおり</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first</source>
        <translation>デバイス %2 台中 %1 台が相違、先頭は %3</translation>
    </message>
    <message>
        <source>Devices arrived otherwise than forecast</source>
        <translation>予測と違う形で届いたデバイスがあります</translation>
    </message>
    <message>
        <source>%1 of %2 devices differ, %3 first.</source>
        <translation>デバイス %2 台中 %1 台が相違しています。先頭は %3 です。</translation>
    </message>
    <message>
        <source>%1 of %2 devices compared so far</source>
        <translation>デバイス %2 台中 %1 台を比較済み</translation>
    </message>
    <message>
        <source>No forecast was kept when Map Devices went on, so there is nothing to compare with</source>
        <translation>Map Devices をオンにしたときの予測が保存されていないため、比較できません</translation>
    </message>
    <message>
        <source>Shows when Map Devices is on</source>
        <translation>Map Devices をオンにすると表示されます</translation>
    </message>
    <message>
        <source>No site has a company yet</source>
        <translation>会社のあるサイトはまだありません</translation>
    </message>
    <message>
        <source>%1 sites with %2 devices wait to be mapped</source>
        <translation>%1 件のサイト(デバイス %2 台)が割り当て待ちです</translation>
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
        <translation>Trivet のキーがまもなく失効すると、IT Glue から管理者にメールが送られます</translation>
    </message>
    <message>
        <source>Run this health check once: that uses the key.</source>
        <translation>このヘルス チェックを 1 回実行してください。キーが使用されたことになります。</translation>
    </message>
    <message>
        <source>IT Glue takes Trivet&apos;s key back, unless it is used before</source>
        <translation>それまでに使わないと、IT Glue が Trivet のキーを失効させます</translation>
    </message>
    <message>
        <source>Run the health check before this day, or create a new key after it.</source>
        <translation>この日までにヘルス チェックを実行するか、その後に新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The oldest confirmation is three months old</source>
        <translation>最も古い確認から 3 か月が経過します</translation>
    </message>
    <message>
        <source>Look at what no API shows once more, and confirm it again.</source>
        <translation>API に示されない項目をもう一度見て、確認し直してください。</translation>
    </message>
    <message>
        <source>The next automatic sync of SaaS Protection has run</source>
        <translation>SaaS Protection の次の自動同期が完了します</translation>
    </message>
    <message>
        <source>Numbers in IT Glue may lag until then; nobody has to do anything.</source>
        <translation>それまで IT Glue の数値が遅れることがありますが、何もする必要はありません。</translation>
    </message>
    <message>
        <source>The access that Datto RMM gave Trivet for its key ends</source>
        <translation>Datto RMM がキーに対して Trivet に与えたアクセスの期限</translation>
    </message>
    <message>
        <source>Trivet takes a new one by itself; nobody has to do anything.</source>
        <translation>Trivet が自動で新しく取得します。何もする必要はありません。</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>Age of a secret; %1 the field it was pasted into, as &quot;Autotask: Password (Secret)&quot;</extracomment>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key last used</source>
        <translation>Trivet の IT Glue キーの最終使用</translation>
    </message>
    <message>
        <source>Datto RMM gave Trivet access for its key</source>
        <translation>Datto RMM がキーに対して Trivet にアクセスを付与</translation>
    </message>
    <message numerus="yes">
        <source>The oldest of %n confirmation(s)</source>
        <extracomment>%n confirmations there are</extracomment>
        <translation>
            <numerusform>確認 %n 件のうち最も古いもの</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>How long ago something happened</extracomment>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed since %1</source>
        <translation>失敗(%1 から)</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you since %1</source>
        <translation>要対応(%1 から)</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>要確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm since %1</source>
        <translation>要確認(%1 から)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1</source>
        <translation>不明(%1 から)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>合格 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed since %1</source>
        <translation>合格(%1 から)</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>On a check that went wrong since the last visit</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Mended</source>
        <extracomment>On a check that was wrong at the last visit and is not any more</extracomment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>A check, read aloud; %1 its name, %2 &quot;Failed&quot;, %3 &quot;New&quot; or nothing</extracomment>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>What Trivet found</source>
        <extracomment>Column head: what Trivet saw</extracomment>
        <translation>Trivet が確認した内容</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column head: since when a check stands as it does</extracomment>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <extracomment>Head of a group of checks</extracomment>
        <translation>
            <numerusform>チェック %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>前回から新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended since</source>
        <translation>
            <numerusform>その後解決 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Device</source>
        <extracomment>What kind of record it is, in a table</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>デバイス タイプ</translation>
    </message>
    <message>
        <source>Company type</source>
        <translation>会社の種類</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>User-defined field</source>
        <translation>ユーザー定義フィールド</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column head: company, site or organization of a record</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column head: the vendor</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column head: kind of a record</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column head: the vendor&apos;s number of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <extracomment>Beside a site without a company: the company whose name is close</extracomment>
        <translation>候補: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column head: what is particular about a record</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Open step</source>
        <translation>ステップを開く</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>設定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>誤り %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to confirm</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>未読み取り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>推奨どおり</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not set up</source>
        <translation>
            <numerusform>未設定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show check</source>
        <translation>チェックを表示</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a setting, %2 &quot;Passed&quot; or &quot;Needs you&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>Would be doubled</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>重複する</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What the first sync will do with a record: several records fit</extracomment>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <extracomment>What the first sync will do with a record: it belongs to another system</extracomment>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>What the first sync will do with a record: nothing, it fits none on the other side</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Will be created</source>
        <extracomment>What the first sync will do with a record</extracomment>
        <translation>作成される</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What the first sync will do with a record: it joins one that is there</extracomment>
        <translation>結合される</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open the user list in Autotask</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Autotask でユーザーの一覧を開く</translation>
    </message>
    <message>
        <source>Your own security level needs Admin permission for Resources/Users (HR).</source>
        <extracomment>Step 0.1, instruction note. Resources/Users (HR) is a portal label</extracomment>
        <translation>あなた自身のセキュリティ レベルに、Resources/Users (HR) の Admin 権限が必要です。</translation>
    </message>
    <message>
        <source>Open the New menu, choose New API User, and set these two values</source>
        <extracomment>Step 0.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>New メニューを開き、New API User を選択して、次の 2 つの値を設定する</translation>
    </message>
    <message>
        <source>This user is for Trivet alone. Custom shows the identifier to you; users bound to Datto RMM or IT Glue have one that only the vendor knows, so Trivet cannot sign in as them. A copy of the security level works too, if it can read companies, configuration items, products, and resources.</source>
        <extracomment>Step 0.1, instruction note. Custom, Datto RMM and IT Glue are portal labels</extracomment>
        <translation>このユーザーは Trivet 専用です。Custom では識別子が表示されます。Datto RMM や IT Glue に紐づくユーザーの識別子はベンダーしか知らないため、Trivet はサインインできません。会社、構成アイテム、製品、リソースを読み取れるなら、セキュリティ レベルのコピーでもかまいません。</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste them and the identifier below before you save</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>キーとシークレットを生成し、保存する前に、識別子とともに下に貼り付ける</translation>
    </message>
    <message>
        <source>Turn on API access in Datto RMM</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Datto RMM で API アクセスをオンにする</translation>
    </message>
    <message>
        <source>Do this first: without it, users have no API section.</source>
        <extracomment>Step 0.1, instruction note. API is a portal label</extracomment>
        <translation>最初に行ってください。オンにしないと、ユーザーに API セクションが表示されません。</translation>
    </message>
    <message>
        <source>Create a Datto RMM user for Trivet alone</source>
        <extracomment>Step 0.1, instruction heading</extracomment>
        <translation>Trivet 専用の Datto RMM ユーザーを作成する</translation>
    </message>
    <message>
        <source>Keys can do what their user can do. Below Administrator, some lists stay closed. A user of its own keeps working when a colleague leaves.</source>
        <extracomment>Step 0.1, instruction note. Administrator is a portal label</extracomment>
        <translation>キーでできることは、そのユーザーにできることと同じです。Administrator より下では、開けない一覧があります。専用のユーザーなら、同僚が退職しても使い続けられます。</translation>
    </message>
    <message>
        <source>Open that user, choose Generate API Keys, Copy all, then Save User</source>
        <extracomment>Step 0.1, instruction heading. Generate API Keys, Copy all and Save User are portal labels</extracomment>
        <translation>そのユーザーを開き、Generate API Keys、Copy all、Save User の順に選択する</translation>
    </message>
    <message>
        <source>Paste what Copy all gives you into any Datto RMM field below; Trivet sorts it. The secret key is shown only now, and the keys may not work before Save User.</source>
        <extracomment>Step 0.1, instruction note. API URL, Copy all and Save User are portal labels</extracomment>
        <translation>Copy all でコピーした内容を、下の Datto RMM のいずれかのフィールドに貼り付けてください。Trivet が振り分けます。シークレット キーが表示されるのは今だけです。Save User を選ぶまでキーが使えないことがあります。</translation>
    </message>
    <message>
        <source>IT Glue in use already? Give a key now</source>
        <extracomment>Step 0.1, instruction heading. A key: an API key</extracomment>
        <translation>すでに IT Glue を使用中の場合は、ここでキーを入力する</translation>
    </message>
    <message>
        <source>Then the next step can look at its links too. Otherwise leave it: step 2.1 asks for it.</source>
        <extracomment>Step 0.1, instruction note</extracomment>
        <translation>次のステップで IT Glue の連携も確認できるようになります。使っていなければ空のままでかまいません。ステップ 2.1 で入力します。</translation>
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
        <translation>あなた</translation>
    </message>
    <message>
        <source>IT Glue, if you use it already</source>
        <extracomment>Step 0.1, heading over Trivet&apos;s own IT Glue values, which may be left out here</extracomment>
        <translation>IT Glue(すでに使用している場合)</translation>
    </message>
    <message>
        <source>abc123@your-domain</source>
        <extracomment>Step 0.1, example in the field; the part before @ is made up by Autotask</extracomment>
        <translation>abc123@your-domain</translation>
    </message>
    <message>
        <source>Looks like an e-mail address, but is the key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>メール アドレスのように見えますがキーです。連絡先のメール アドレスではありません。</translation>
    </message>
    <message>
        <source>Appears after you choose Custom.</source>
        <extracomment>Step 0.1, hint under the field. Custom is a portal label</extracomment>
        <translation>Custom を選択すると表示されます。</translation>
    </message>
    <message>
        <source>Autotask web address</source>
        <extracomment>Step 0.1, field label; shown where Autotask could not tell the zone of the user</extracomment>
        <translation>Autotask の Web アドレス</translation>
    </message>
    <message>
        <source>https://ww5.autotask.net</source>
        <extracomment>Step 0.1, example in the field. Keep the address as it is</extracomment>
        <translation>https://ww5.autotask.net</translation>
    </message>
    <message>
        <source>From your browser, while you are signed in. It names your zone; wrong zones look like wrong secrets.</source>
        <extracomment>Step 0.1, hint under the field. Zone: the data center of Autotask that holds the customer&apos;s data</extracomment>
        <translation>サインインした状態のブラウザーからコピーしてください。ゾーンがわかります。ゾーンの誤りは、シークレットの誤りのように見えます。</translation>
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
        <translation>6 つのうちどのプラットフォームかを示します。プラットフォームの誤りは、キーの誤りのように見えます。</translation>
    </message>
    <message>
        <source>The Datto RMM user that these keys belong to.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>これらのキーが属する Datto RMM のユーザーです。</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Step 0.1, field label</extracomment>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Stands beside what you confirm.</source>
        <extracomment>Step 0.1, hint under the field</extracomment>
        <translation>あなたが確認した項目に添えられます。</translation>
    </message>
    <message>
        <source>Give Trivet its own access</source>
        <extracomment>Page title of step 0.1</extracomment>
        <translation>Trivet 専用のアクセスを用意する</translation>
    </message>
    <message>
        <source>Tenant and access</source>
        <extracomment>Step 0.1, in the rail. Tenant: the MSP whose systems are connected</extracomment>
        <translation>テナントとアクセス</translation>
    </message>
    <message>
        <source>Trivet reads Autotask and Datto RMM to check each step for you. It signs in with users of its own, so that you can see and end its access.</source>
        <extracomment>Step 0.1, why</extracomment>
        <translation>Trivet は各ステップをチェックするために、Autotask と Datto RMM を読み取ります。専用のユーザーでサインインするので、そのアクセスを確認したり、終了させたりできます。</translation>
    </message>
    <message>
        <source>Do this in Autotask and Datto RMM</source>
        <extracomment>Step 0.1, head of the instructions</extracomment>
        <translation>Autotask と Datto RMM での作業</translation>
    </message>
    <message>
        <source>Autotask shows the secret only once</source>
        <extracomment>Callout title, steps 0.1 and 1.1
----------
Callout title, steps 0.1, 1.1 and 2.3</extracomment>
        <translation>Autotask がシークレットを表示するのは 1 回だけです</translation>
    </message>
    <message>
        <source>After you save the user, nobody can read Password (Secret) again.</source>
        <extracomment>Callout text, steps 0.1 and 1.1. Password (Secret) is a portal label
----------
Callout text, steps 0.1, 1.1 and 2.3. Password (Secret) is a portal label</extracomment>
        <translation>ユーザーを保存した後は、誰も Password (Secret) を読み取れません。</translation>
    </message>
    <message>
        <source>Trivet tries a set of values once. After a refusal it waits until you change one, or check again, because Autotask locks a user after repeated failures.</source>
        <extracomment>Step 0.1, under the checks</extracomment>
        <translation>Trivet は同じ値の組み合わせを 1 回だけ試します。失敗を繰り返すと Autotask がユーザーをロックするため、拒否された後は、値が変更されるか再チェックされるまで待ちます。</translation>
    </message>
    <message>
        <source>Review what is already set up</source>
        <extracomment>Page title of step 0.2</extracomment>
        <translation>すでに設定されている内容を確認する</translation>
    </message>
    <message>
        <source>Review current settings</source>
        <extracomment>Step 0.2, in the rail</extracomment>
        <translation>現在の設定を確認</translation>
    </message>
    <message>
        <source>If some of your systems were connected before, compare your settings with the recommended ones first. Trivet only reads here.</source>
        <extracomment>Step 0.2, why</extracomment>
        <translation>以前に接続したシステムがある場合は、まず現在の設定を推奨設定と比較してください。Trivet はここでは読み取るだけです。</translation>
    </message>
    <message>
        <source>Nothing here holds Next. Each open point comes back at the step that mends it.</source>
        <extracomment>Step 0.2, under the checks</extracomment>
        <translation>ここでは「次へ」が止められることはありません。未解決の項目は、それを直すステップで再び表示されます。</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>Chapter title</extracomment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Create the API user for Datto RMM</source>
        <extracomment>Page title of step 1.1</extracomment>
        <translation>Datto RMM 用の API ユーザーを作成する</translation>
    </message>
    <message>
        <source>Create API user</source>
        <extracomment>Step 1.1, in the rail
----------
Steps 1.1 and 2.3, in the rail</extracomment>
        <translation>API ユーザーの作成</translation>
    </message>
    <message>
        <source>Datto RMM signs in to Autotask as this user. It can use the API, but it can never open the Autotask screens.</source>
        <extracomment>Step 1.1, why</extracomment>
        <translation>Datto RMM はこのユーザーで Autotask にサインインします。API は使用できますが、Autotask の画面は開けません。</translation>
    </message>
    <message>
        <source>Do this in Autotask</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Autotask での作業</translation>
    </message>
    <message>
        <source>Go to the user list</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>ユーザーの一覧に移動する</translation>
    </message>
    <message>
        <source>Organization Settings &amp; Users may read Company Settings &amp; Users.</source>
        <extracomment>Step 1.1, instruction note; both are portal labels</extracomment>
        <translation>Organization Settings &amp; Users は Company Settings &amp; Users と表示されることがあります。</translation>
    </message>
    <message>
        <source>Open the New menu and choose New API User</source>
        <extracomment>Step 1.1, instruction heading. New and New API User are portal labels</extracomment>
        <translation>New メニューを開き、New API User を選択する</translation>
    </message>
    <message>
        <source>Make a new user, not Trivet&apos;s and not a colleague&apos;s. Shared users lock each other out, and nobody can tell whose calls they are.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Trivet のユーザーや同僚のユーザーではなく、新しいユーザーを作成してください。ユーザーを共有すると互いにロックし合い、どの呼び出しが誰のものかわからなくなります。</translation>
    </message>
    <message>
        <source>Fill in the General section and set these two values</source>
        <extracomment>Step 1.1, instruction heading. General is a portal label</extracomment>
        <translation>General セクションに入力し、次の 2 つの値を設定する</translation>
    </message>
    <message>
        <source>Generate key and secret, then paste both below before you save</source>
        <extracomment>Step 1.1, instruction heading
----------
Step 2.3, instruction heading</extracomment>
        <translation>キーとシークレットを生成し、保存する前に両方を下に貼り付ける</translation>
    </message>
    <message>
        <source>Datto RMM wants the part after @ to be the primary domain of your Autotask database.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>Datto RMM では、@ より後ろが Autotask データベースのプライマリ ドメインである必要があります。</translation>
    </message>
    <message>
        <source>Make sure that its password does not expire</source>
        <extracomment>Step 1.1, instruction heading</extracomment>
        <translation>パスワードの有効期限が切れないようにする</translation>
    </message>
    <message>
        <source>The vendor&apos;s pages disagree on which API users are exempt. Look at the user and at your password rules; an expired password stops every sync.</source>
        <extracomment>Step 1.1, instruction note</extracomment>
        <translation>どの API ユーザーが対象外かは、ベンダーのページによって説明が異なります。ユーザーとパスワード規則を確認してください。パスワードの期限が切れると、すべての同期が止まります。</translation>
    </message>
    <message>
        <source>The key, not the contact&apos;s e-mail.</source>
        <extracomment>Step 1.1, hint under the field</extracomment>
        <translation>連絡先のメール アドレスではなく、キーです。</translation>
    </message>
    <message>
        <source>Only Datto RMM can sign in as this user, so step 1.3 proves the secret. Trivet repeats these checks every 30 seconds and changes nothing in Autotask.</source>
        <extracomment>Step 1.1, under the checks</extracomment>
        <translation>このユーザーでサインインできるのは Datto RMM だけなので、シークレットはステップ 1.3 で検証されます。Trivet はこれらのチェックを 30 秒ごとに繰り返し、Autotask には何も変更を加えません。</translation>
    </message>
    <message>
        <source>Allow protected data for this user</source>
        <extracomment>Page title of step 1.2</extracomment>
        <translation>このユーザーに保護データを許可する</translation>
    </message>
    <message>
        <source>Allow protected data</source>
        <extracomment>Step 1.2, in the rail</extracomment>
        <translation>保護データの許可</translation>
    </message>
    <message>
        <source>Without this permission Datto RMM cannot fill protected fields, and your devices arrive incomplete.</source>
        <extracomment>Step 1.2, why</extracomment>
        <translation>この権限がないと、Datto RMM は保護フィールドに書き込めず、デバイスが不完全な状態で届きます。</translation>
    </message>
    <message>
        <source>Open the list of permissions</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>権限の一覧を開く</translation>
    </message>
    <message>
        <source>Resources/Users may read Resources/Users (HR).</source>
        <extracomment>Step 1.2, instruction note; both are portal labels</extracomment>
        <translation>Resources/Users は Resources/Users (HR) と表示されることがあります。</translation>
    </message>
    <message>
        <source>Find the user that you just created</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>作成したばかりのユーザーを探す</translation>
    </message>
    <message>
        <source>Select every box in its row, then save</source>
        <extracomment>Step 1.2, instruction heading</extracomment>
        <translation>その行のチェック ボックスをすべてオンにして保存する</translation>
    </message>
    <message>
        <source>The three-way guide asks for Edit Protected Data, Datto RMM&apos;s own page for all boxes. All of them satisfies both.</source>
        <extracomment>Step 1.2, instruction note. Edit Protected Data is a portal label</extracomment>
        <translation>3 製品のガイドでは Edit Protected Data、Datto RMM のページではすべてのチェック ボックスが求められます。すべてオンにすれば両方を満たします。</translation>
    </message>
    <message>
        <source>Trivet cannot see these boxes</source>
        <extracomment>Callout title, step 1.2</extracomment>
        <translation>Trivet はこれらのチェック ボックスを確認できません</translation>
    </message>
    <message>
        <source>No API shows another user&apos;s permissions, so a box left out shows up only later. Look once more, then choose Confirm.</source>
        <extracomment>Callout text, step 1.2. Confirm is the button in the check</extracomment>
        <translation>ほかのユーザーの権限を示す API はないため、オンにし忘れても後になるまでわかりません。もう一度見てから、「確認する」を選択してください。</translation>
    </message>
    <message>
        <source>What Trivet&apos;s own user may see is read from Autotask. It says nothing about the user for Datto RMM.</source>
        <extracomment>Step 1.2, under the checks</extracomment>
        <translation>Trivet 専用ユーザーが閲覧できる範囲は Autotask から読み取ります。Datto RMM 用のユーザーについては何もわかりません。</translation>
    </message>
    <message>
        <source>Turn on Autotask in Datto RMM</source>
        <extracomment>Page title of step 1.3</extracomment>
        <translation>Datto RMM で Autotask をオンにする</translation>
    </message>
    <message>
        <source>Turn on in Datto RMM</source>
        <extracomment>Steps 1.3 and 3.3, in the rail</extracomment>
        <translation>Datto RMM でオンにする</translation>
    </message>
    <message>
        <source>Datto RMM signs in with the new API user and reads your customer accounts for the first time.</source>
        <extracomment>Step 1.3, why</extracomment>
        <translation>Datto RMM が新しい API ユーザーでサインインし、顧客のアカウントを初めて読み取ります。</translation>
    </message>
    <message>
        <source>plus the first sync</source>
        <extracomment>Step 1.3, after &quot;About 5 min, &quot;</extracomment>
        <translation>プラス最初の同期</translation>
    </message>
    <message>
        <source>Do this in Datto RMM</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Datto RMM での作業</translation>
    </message>
    <message>
        <source>Open the Autotask integration</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>Autotask の連携を開く</translation>
    </message>
    <message>
        <source>On the API Credentials tab, choose Turn On</source>
        <extracomment>Step 1.3, instruction heading. API Credentials and Turn On are portal labels</extracomment>
        <translation>API Credentials タブで Turn On を選択する</translation>
    </message>
    <message>
        <source>Enter the API user from step 1.1</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>ステップ 1.1 の API ユーザーを入力する</translation>
    </message>
    <message>
        <source>Choose which accounts become sites</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>サイトにするアカウントを選択する</translation>
    </message>
    <message>
        <source>Start with customers only. You can add other types later.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>まず顧客だけにしてください。ほかの種類は後で追加できます。</translation>
    </message>
    <message>
        <source>Choose Save and check now</source>
        <extracomment>Step 1.3, instruction heading. Save and check now is a portal label</extracomment>
        <translation>Save and check now を選択する</translation>
    </message>
    <message>
        <source>When the tabs open, map each site to its company</source>
        <extracomment>Step 1.3, instruction heading</extracomment>
        <translation>タブが開いたら、各サイトに会社を割り当てる</translation>
    </message>
    <message>
        <source>Look for the tab with sites or accounts; its name differs. Trivet lists the sites still open and suggests a company. They must be done before step 1.6.</source>
        <extracomment>Step 1.3, instruction note</extracomment>
        <translation>サイトまたはアカウントのタブを探してください。名前は環境によって異なります。Trivet は未設定のサイトを一覧にし、会社を提案します。ステップ 1.6 の前に済ませる必要があります。</translation>
    </message>
    <message>
        <source>The other tabs stay locked for a while</source>
        <extracomment>Callout title, step 1.3</extracomment>
        <translation>ほかのタブはしばらくロックされたままです</translation>
    </message>
    <message>
        <source>Datto RMM opens them when its first sync is done. Trivet watches for the first linked site.</source>
        <extracomment>Callout text, step 1.3</extracomment>
        <translation>Datto RMM は最初の同期が終わるとタブを開きます。Trivet は最初にリンクされるサイトを見守ります。</translation>
    </message>
    <message>
        <source>You can leave this page. Trivet keeps looking and marks the step when the first site appears.</source>
        <extracomment>Step 1.3, under the checks</extracomment>
        <translation>このページを離れてもかまいません。Trivet は確認を続け、最初のサイトが現れるとステップに印を付けます。</translation>
    </message>
    <message>
        <source>Autotask and Datto RMM</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask と Datto RMM</translation>
    </message>
    <message>
        <source>Map device types</source>
        <extracomment>Page title and rail title of step 1.4</extracomment>
        <translation>デバイス タイプの割り当て</translation>
    </message>
    <message>
        <source>IT Glue sorts devices by configuration item type, so every device type needs a product and a type.</source>
        <extracomment>Step 1.4, why</extracomment>
        <translation>IT Glue は構成アイテム タイプでデバイスを分類するため、すべてのデバイス タイプに製品とタイプが必要です。</translation>
    </message>
    <message>
        <source>Add missing configuration item types in Autotask first</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>足りない構成アイテム タイプを先に Autotask に追加する</translation>
    </message>
    <message>
        <source>Datto RMM can create products, but it can only choose types that exist. One Autotask page says that new customers need no device types; another that IT Glue needs them. Give every row a type.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Datto RMM は製品を作成できますが、タイプは既存のものしか選べません。Autotask のあるページには新規のお客様にデバイス タイプは不要とあり、別のページには IT Glue に必要とあります。すべての行にタイプを設定してください。</translation>
    </message>
    <message>
        <source>Open the Devices tab and leave Map Devices off</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>Devices タブを開き、Map Devices はオフのままにする</translation>
    </message>
    <message>
        <source>Choose the material code</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>マテリアル コードを選択する</translation>
    </message>
    <message>
        <source>Hardware, if you are not sure. You can change it on the product in Autotask later.</source>
        <extracomment>Step 1.4, instruction note. Hardware is the usual value in Autotask</extracomment>
        <translation>わからない場合は Hardware を選んでください。後で Autotask の製品で変更できます。</translation>
    </message>
    <message>
        <source>Keep both overwrite options on</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>上書きオプションを 2 つともオンのままにする</translation>
    </message>
    <message>
        <source>They keep names and numbers in Autotask equal to Datto RMM&apos;s.</source>
        <extracomment>Step 1.4, instruction note</extracomment>
        <translation>Autotask の名前と番号が Datto RMM と同じに保たれます。</translation>
    </message>
    <message>
        <source>Set each device type as in the table</source>
        <extracomment>Step 1.4, instruction heading</extracomment>
        <translation>各デバイス タイプを表のとおりに設定する</translation>
    </message>
    <message>
        <source>Each one needs an Autotask product and a configuration item type. With Create New, Datto RMM makes a product such as RMM_Desktop.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value, RMM_Desktop the name Datto RMM gives</extracomment>
        <translation>それぞれに Autotask 製品と構成アイテム タイプが必要です。Create New を選ぶと、Datto RMM が RMM_Desktop のような製品を作成します。</translation>
    </message>
    <message>
        <source>Choose Save, wait a minute, and refresh the page</source>
        <extracomment>Step 1.4, instruction heading. Save is a portal label</extracomment>
        <translation>Save を選択し、1 分待ってからページを更新する</translation>
    </message>
    <message>
        <source>Create New then turns into the name of the new product.</source>
        <extracomment>Step 1.4, instruction note. Create New is a portal value</extracomment>
        <translation>Create New が新しい製品の名前に変わります。</translation>
    </message>
    <message>
        <source>Material code</source>
        <extracomment>Step 1.4, field label</extracomment>
        <translation>マテリアル コード</translation>
    </message>
    <message>
        <source>Used for every product</source>
        <extracomment>Step 1.4, hint under the field</extracomment>
        <translation>すべての製品に使用</translation>
    </message>
    <message>
        <source>Reference name, when the RMM hostname differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>RMM のホスト名が異なる場合の参照名</translation>
    </message>
    <message>
        <source>Overwrite in Autotask</source>
        <extracomment>Step 1.4, head of the two overwrite options</extracomment>
        <translation>Autotask で上書き</translation>
    </message>
    <message>
        <source>Reference number, when the RMM device ID differs</source>
        <extracomment>Step 1.4, option under &quot;Overwrite in Autotask&quot;</extracomment>
        <translation>RMM のデバイス ID が異なる場合の参照番号</translation>
    </message>
    <message>
        <source>Keep Map Devices off</source>
        <extracomment>Callout title, step 1.4. Map Devices is a portal label</extracomment>
        <translation>Map Devices はオフのままにしてください</translation>
    </message>
    <message>
        <source>Devices that sync before the products are checked arrive without a type and need repair by hand.</source>
        <extracomment>Callout text, step 1.4</extracomment>
        <translation>製品を確認する前に同期されたデバイスはタイプなしで届き、手作業での修正が必要になります。</translation>
    </message>
    <message>
        <source>No API shows the Devices tab. Trivet compares this table with what it reads, and you confirm what you saved.</source>
        <extracomment>Step 1.4, under the checks</extracomment>
        <translation>Devices タブを示す API はありません。Trivet はこの表を読み取った内容と比較します。保存した内容はあなたが確認します。</translation>
    </message>
    <message>
        <source>Check the products in Autotask</source>
        <extracomment>Page title of step 1.5</extracomment>
        <translation>Autotask の製品を確認する</translation>
    </message>
    <message>
        <source>Check products</source>
        <extracomment>Step 1.5, in the rail</extracomment>
        <translation>製品の確認</translation>
    </message>
    <message>
        <source>A device takes its type from its product. A product without one sends untyped devices to IT Glue.</source>
        <extracomment>Step 1.5, why</extracomment>
        <translation>デバイスは製品からタイプを引き継ぎます。タイプのない製品からは、タイプのないデバイスが IT Glue に送られます。</translation>
    </message>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Step 1.5, head of the table</extracomment>
        <translation>Datto RMM にリンクされた製品</translation>
    </message>
    <message>
        <source>Open the product list and look for each name</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>製品の一覧を開き、それぞれの名前を探す</translation>
    </message>
    <message>
        <source>Autotask does not show which device type a product belongs to. The table here does, and so does the Devices tab in Datto RMM.</source>
        <extracomment>Step 1.5, instruction note</extracomment>
        <translation>Autotask には、製品がどのデバイス タイプのものか表示されません。この表と、Datto RMM の Devices タブでわかります。</translation>
    </message>
    <message>
        <source>Choose the product&apos;s name, and on Edit Product set Default Configuration Item Type</source>
        <extracomment>Step 1.5, instruction heading. Edit Product and Default Configuration Item Type are portal labels</extracomment>
        <translation>製品の名前を選択し、Edit Product で Default Configuration Item Type を設定する</translation>
    </message>
    <message>
        <source>Default Configuration Item Type may read Default Device Type. No API shows it, so Trivet cannot look for you.</source>
        <extracomment>Step 1.5, instruction note; both are portal labels</extracomment>
        <translation>Default Configuration Item Type は Default Device Type と表示されることがあります。これを示す API はないため、Trivet では確認できません。</translation>
    </message>
    <message>
        <source>Save, and confirm that product in the table</source>
        <extracomment>Step 1.5, instruction heading</extracomment>
        <translation>保存し、表でその製品を確認済みにする</translation>
    </message>
    <message>
        <source>Product just created?</source>
        <extracomment>Callout title, step 1.5</extracomment>
        <translation>製品を作成したばかりですか?</translation>
    </message>
    <message>
        <source>Datto RMM needs about a minute. Refresh its page, then check again here.</source>
        <extracomment>Callout text, step 1.5</extracomment>
        <translation>Datto RMM では 1 分ほどかかります。ページを更新してから、ここで再チェックしてください。</translation>
    </message>
    <message>
        <source>Devices that arrive in step 1.6 show whether the defaults are right.</source>
        <extracomment>Step 1.5, under the checks</extracomment>
        <translation>既定のタイプが正しいかどうかは、ステップ 1.6 で届くデバイスでわかります。</translation>
    </message>
    <message>
        <source>Sync the devices</source>
        <extracomment>Page title of step 1.6</extracomment>
        <translation>デバイスを同期する</translation>
    </message>
    <message>
        <source>Sync devices</source>
        <extracomment>Step 1.6, in the rail</extracomment>
        <translation>デバイスの同期</translation>
    </message>
    <message>
        <source>Devices now travel from Datto RMM to Autotask. You can close Trivet; the sync goes on without it.</source>
        <extracomment>Step 1.6, why</extracomment>
        <translation>デバイスが Datto RMM から Autotask へ送られます。Trivet を閉じても、同期はそのまま続きます。</translation>
    </message>
    <message>
        <source>plus the sync</source>
        <extracomment>Step 1.6, after &quot;About 3 min, &quot;
----------
Step 3.3, after &quot;About 4 min, &quot;
----------
Step 4.3, after &quot;About 10 min, &quot;</extracomment>
        <translation>プラス同期</translation>
    </message>
    <message>
        <source>Open the Devices tab and turn on Map Devices</source>
        <extracomment>Step 1.6, instruction heading</extracomment>
        <translation>Devices タブを開き、Map Devices をオンにする</translation>
    </message>
    <message>
        <source>Only now: sites, types, and products are checked, so that every device arrives complete.</source>
        <extracomment>Step 1.6, instruction note</extracomment>
        <translation>オンにするのはここで初めてです。サイト、タイプ、製品が確認済みなので、すべてのデバイスが完全な状態で届きます。</translation>
    </message>
    <message>
        <source>Choose Save, then Confirm in the check here</source>
        <extracomment>Step 1.6, instruction heading. Save and Confirm are labels of buttons</extracomment>
        <translation>Save を選択し、ここのチェックで「確認する」を選択する</translation>
    </message>
    <message>
        <source>Turn on Map Devices only when the sites are mapped</source>
        <extracomment>Callout title, step 1.6. Map Devices is a portal label</extracomment>
        <translation>Map Devices は、サイトの割り当てが済んでからオンにしてください</translation>
    </message>
    <message>
        <source>Devices on a site without a company never reach Autotask. Look at the checks first.</source>
        <extracomment>Callout text, step 1.6</extracomment>
        <translation>会社のないサイトのデバイスは Autotask に届きません。先にチェックを確認してください。</translation>
    </message>
    <message>
        <source>Existing devices may take a day to follow a change, so Trivet calls a device missing only after 24 hours.</source>
        <extracomment>Step 1.6, under the checks</extracomment>
        <translation>既存のデバイスに変更が反映されるまで 1 日かかることがあるため、Trivet は 24 時間たつまでデバイスを不足と判定しません。</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <extracomment>Step 2.1, heading over Trivet&apos;s own IT Glue values; a product name, not translated</extracomment>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>My IT Glue plan has no API</source>
        <extracomment>Step 2.1, switch. Plan: what the customer pays IT Glue for</extracomment>
        <translation>自社の IT Glue プランには API がない</translation>
    </message>
    <message>
        <source>Trivet then asks you to look, instead of reading for itself.</source>
        <extracomment>Step 2.1, hint under the switch</extracomment>
        <translation>Trivet は自分で読み取る代わりに、あなたに確認を求めます。</translation>
    </message>
    <message>
        <source>Make a key for Trivet in IT Glue</source>
        <extracomment>Step 2.1, instruction heading. A key: an API key</extracomment>
        <translation>IT Glue で Trivet 用のキーを作成する</translation>
    </message>
    <message>
        <source>Only an Administrator can, on a plan that includes the API. Keys cannot be limited to reading, so leave Password Access off: Trivet never asks for passwords.</source>
        <extracomment>Step 2.1, instruction note. Administrator and Password Access are portal labels</extracomment>
        <translation>作成できるのは、API を含むプランの Administrator だけです。キーは読み取り専用にできないため、Password Access はオフのままにしてください。Trivet がパスワードを求めることはありません。</translation>
    </message>
    <message>
        <source>IT Glue shows a key only once, and revokes one that nobody used for 90 days. Trivet tells you the date.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue がキーを表示するのは 1 回だけで、90 日間使われないキーは失効します。その日付は Trivet がお知らせします。</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>IT Glue の最新のバックアップをエクスポートする</translation>
    </message>
    <message>
        <source>IT Glue has no recycle bin: an organization that is deleted is gone, with all its documents and passwords.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue にはごみ箱がありません。削除した組織は、ドキュメントやパスワードもろとも失われます。</translation>
    </message>
    <message>
        <source>Give Company Name as your own company is written in Autotask</source>
        <extracomment>Step 2.1, instruction heading. Company Name is a portal label</extracomment>
        <translation>Company Name を、Autotask での自社の表記と同じにする</translation>
    </message>
    <message>
        <source>Your own company then joins your main organization.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>自社が主となる組織に結合されます。</translation>
    </message>
    <message>
        <source>Fill in names and serial numbers of your devices in Autotask</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>Autotask でデバイスの名前とシリアル番号を入力する</translation>
    </message>
    <message>
        <source>IT Glue first looks for a configuration that matches a device, and creates one only if it finds none. It compares these fields letter by letter, so they must be the same on both sides before you connect. Look at type, location, and contact as well. Some fields have another name in IT Glue; the last page lists them.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>IT Glue はまずデバイスに一致する構成を探し、見つからない場合だけ作成します。これらのフィールドは 1 文字ずつ比較されるため、接続する前に両側で同じにしておく必要があります。種類、拠点、連絡先も確認してください。IT Glue では名前が異なるフィールドもあります。最後のページに一覧があります。</translation>
    </message>
    <message>
        <source>Work through the forecast below, from the top</source>
        <extracomment>Step 2.1, instruction heading. The forecast is the table on this page</extracomment>
        <translation>下の予測を上から順に処理する</translation>
    </message>
    <message>
        <source>Rename what nearly matches and merge what is there twice. Once Autotask is connected, names and types can be changed in Autotask alone.</source>
        <extracomment>Step 2.1, instruction note</extracomment>
        <translation>ほぼ一致するものは名前を変更し、二重のものは統合してください。Autotask を接続した後は、名前と種類を変更できるのは Autotask だけになります。</translation>
    </message>
    <message>
        <source>Review existing data</source>
        <extracomment>Page title and rail title of step 2.1</extracomment>
        <translation>既存データの確認</translation>
    </message>
    <message>
        <source>What does not match exactly is created a second time at the first sync. Here you see it beforehand, while it is still easy to mend.</source>
        <extracomment>Step 2.1, why</extracomment>
        <translation>完全に一致しないものは、最初の同期でもう 1 つ作成されます。簡単に直せるうちに、ここで事前に確認できます。</translation>
    </message>
    <message>
        <source>more if much has to be tidied</source>
        <extracomment>Step 2.1, after &quot;About 15 min, &quot;</extracomment>
        <translation>整理するものが多い場合はさらにかかります</translation>
    </message>
    <message>
        <source>Do this in IT Glue</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>IT Glue での作業</translation>
    </message>
    <message>
        <source>Coming from another PSA?</source>
        <extracomment>Callout title, step 2.1. PSA: software like Autotask</extracomment>
        <translation>ほかの PSA から移行しますか?</translation>
    </message>
    <message>
        <source>When you disconnect it, its configurations stay behind as orphans. Archive them before Autotask brings its own.</source>
        <extracomment>Callout text, step 2.1. PSA: software like Autotask</extracomment>
        <translation>接続を解除すると、その構成は孤立して残ります。Autotask の構成が届く前にアーカイブしてください。</translation>
    </message>
    <message>
        <source>A forecast from names and numbers that Trivet reads. IT Glue decides at its first sync, by its own rules.</source>
        <extracomment>Step 2.1, under the checks</extracomment>
        <translation>Trivet が読み取った名前と番号からの予測です。実際には、IT Glue が最初の同期で独自の規則に従って決定します。</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Autotask</source>
        <extracomment>Page title of step 2.2</extracomment>
        <translation>Autotask で IT Glue をオンにする</translation>
    </message>
    <message>
        <source>Turn on in Autotask</source>
        <extracomment>Step 2.2, in the rail; the IT Glue integration is turned on in Autotask</extracomment>
        <translation>Autotask でオンにする</translation>
    </message>
    <message>
        <source>Autotask needs your IT Glue subdomain and region. Both are part of the address you see when you are signed in.</source>
        <extracomment>Step 2.2, why</extracomment>
        <translation>Autotask には IT Glue のサブドメインとリージョンが必要です。どちらも、サインインしたときのアドレスに含まれています。</translation>
    </message>
    <message>
        <source>Open the IT Glue integration</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>IT Glue の連携を開く</translation>
    </message>
    <message>
        <source>Select Enable IT Glue Integration</source>
        <extracomment>Step 2.2, instruction heading. Enable IT Glue Integration is a portal label</extracomment>
        <translation>Enable IT Glue Integration を選択する</translation>
    </message>
    <message>
        <source>Enter the subdomain and choose the region</source>
        <extracomment>Step 2.2, instruction heading</extracomment>
        <translation>サブドメインを入力し、リージョンを選択する</translation>
    </message>
    <message>
        <source>The subdomain alone, without dots. Datto RMM asks for the full address instead, in step 3.3.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>ドットを含まないサブドメインだけを入力します。ステップ 3.3 の Datto RMM では、逆に完全なアドレスが必要です。</translation>
    </message>
    <message>
        <source>Choose Save and Close</source>
        <extracomment>Step 2.2, instruction heading. Save and Close is a portal label</extracomment>
        <translation>Save and Close を選択する</translation>
    </message>
    <message>
        <source>User profiles in Autotask get an IT Glue tab, where people link their own accounts. Nobody has to do that now, and users whom IT Glue does not know can be imported in step 2.4 or later.</source>
        <extracomment>Step 2.2, instruction note</extracomment>
        <translation>Autotask のユーザー プロファイルに IT Glue タブが追加され、各自のアカウントをリンクできます。今すぐ行う必要はありません。IT Glue にないユーザーは、ステップ 2.4 またはその後でインポートできます。</translation>
    </message>
    <message>
        <source>This is one half of the link</source>
        <extracomment>Callout title, step 2.2</extracomment>
        <translation>これは連携の半分です</translation>
    </message>
    <message>
        <source>It shows IT Glue inside Autotask. The sync of companies and devices is set up in IT Glue, in step 2.4.</source>
        <extracomment>Callout text, step 2.2</extracomment>
        <translation>Autotask の中に IT Glue が表示されるようになります。会社とデバイスの同期は、ステップ 2.4 で IT Glue に設定します。</translation>
    </message>
    <message>
        <source>No API shows this switch, so confirm it after you save. Trivet compares the region with the one that accepts your key.</source>
        <extracomment>Step 2.2, under the checks</extracomment>
        <translation>このスイッチを示す API はないため、保存した後に確認してください。Trivet は、キーを受け付けたリージョンと比較します。</translation>
    </message>
    <message>
        <source>Create the API user for IT Glue</source>
        <extracomment>Page title of step 2.3</extracomment>
        <translation>IT Glue 用の API ユーザーを作成する</translation>
    </message>
    <message>
        <source>IT Glue signs in to Autotask as this second user. With one user for both, you could never tell which system made a change.</source>
        <extracomment>Step 2.3, why</extracomment>
        <translation>IT Glue はこの 2 人目のユーザーで Autotask にサインインします。1 人のユーザーを共用すると、どちらのシステムが変更したのかわからなくなります。</translation>
    </message>
    <message>
        <source>In the user list, open the New menu and choose New API User</source>
        <extracomment>Step 2.3, instruction heading. New and New API User are portal labels</extracomment>
        <translation>ユーザーの一覧で New メニューを開き、New API User を選択する</translation>
    </message>
    <message>
        <source>As in step 1.1, but a new user: not Datto RMM&apos;s, and not Trivet&apos;s.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>ステップ 1.1 と同じですが、Datto RMM 用でも Trivet 用でもない、新しいユーザーです。</translation>
    </message>
    <message>
        <source>In the General section, set the level and the other vendor</source>
        <extracomment>Step 2.3, instruction heading. General is a portal label</extracomment>
        <translation>General セクションで、レベルともう一方のベンダーを設定する</translation>
    </message>
    <message>
        <source>The list may read ITG - Documentation Management. The vendor cannot be seen from outside, so look twice.</source>
        <extracomment>Step 2.3, instruction note; both are portal values</extracomment>
        <translation>一覧には ITG - Documentation Management と表示されることがあります。ベンダーは外から確認できないため、よく見てください。</translation>
    </message>
    <message>
        <source>The next step enters them in IT Glue. As in step 1.1, make sure that the user&apos;s password does not expire.</source>
        <extracomment>Step 2.3, instruction note</extracomment>
        <translation>次のステップで IT Glue に入力します。ステップ 1.1 と同様に、ユーザーのパスワードの有効期限が切れないようにしてください。</translation>
    </message>
    <message>
        <source>Let this user see protected data</source>
        <extracomment>Step 2.3, instruction heading</extracomment>
        <translation>このユーザーに保護データの閲覧を許可する</translation>
    </message>
    <message>
        <source>Select View Protected Data in its row, then save. That is enough while two-way sync is off; Edit Protected Data does no harm.</source>
        <extracomment>Step 2.3, instruction note; both are portal labels</extracomment>
        <translation>その行の View Protected Data をオンにして保存します。双方向同期がオフの間はこれで十分です。Edit Protected Data がオンでも問題ありません。</translation>
    </message>
    <message>
        <source>The key of the new user, not the one from step 1.1.</source>
        <extracomment>Step 2.3, hint under the field</extracomment>
        <translation>ステップ 1.1 のものではなく、新しいユーザーのキーです。</translation>
    </message>
    <message>
        <source>Only IT Glue can sign in as this user, so the first sync in step 2.5 proves the secret.</source>
        <extracomment>Step 2.3, under the checks</extracomment>
        <translation>このユーザーでサインインできるのは IT Glue だけなので、シークレットはステップ 2.5 の最初の同期で検証されます。</translation>
    </message>
    <message>
        <source>Autotask and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Autotask と IT Glue</translation>
    </message>
    <message>
        <source>The types that Datto RMM maps, so that both see the same companies.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>Datto RMM が割り当てる種類と同じにします。両方に同じ会社が見えるようになります。</translation>
    </message>
    <message>
        <source>The ones you manage</source>
        <extracomment>Step 2.4, recommended setting: classifications of customers</extracomment>
        <translation>管理しているもの</translation>
    </message>
    <message>
        <source>Those in use</source>
        <extracomment>Step 2.4, recommended setting: configuration item types; the names stand beside it</extracomment>
        <translation>使用中のもの</translation>
    </message>
    <message>
        <source>A device whose type is left out never reaches IT Glue.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>タイプを選択しないと、そのデバイスは IT Glue に届きません。</translation>
    </message>
    <message>
        <source>The ones you work in</source>
        <extracomment>Step 2.4, recommended setting: ticket queues</extracomment>
        <translation>作業に使っているもの</translation>
    </message>
    <message>
        <source>Selected, it brings devices without a type in as Autotask Default, and each has to be mended by hand.</source>
        <extracomment>Step 2.4, note of a recommended setting. Autotask Default is a portal value</extracomment>
        <translation>オンにすると、タイプのないデバイスが Autotask Default として届き、1 台ずつ手作業での修正が必要になります。</translation>
    </message>
    <message>
        <source>Nothing goes on until this is off.</source>
        <extracomment>Step 2.4, note of a recommended setting</extracomment>
        <translation>これがオフになるまで先へ進めません。</translation>
    </message>
    <message>
        <source>Connect IT Glue and set the sync</source>
        <extracomment>Page title of step 2.4</extracomment>
        <translation>IT Glue を接続して同期を設定する</translation>
    </message>
    <message>
        <source>Connect and set sync</source>
        <extracomment>Step 2.4, in the rail</extracomment>
        <translation>接続と同期の設定</translation>
    </message>
    <message>
        <source>Choose what flows from Autotask into IT Glue. Sync only what you manage, to keep IT Glue tidy.</source>
        <extracomment>Step 2.4, why</extracomment>
        <translation>Autotask から IT Glue に送るものを選択します。IT Glue を整理された状態に保つため、管理しているものだけを同期してください。</translation>
    </message>
    <message>
        <source>Under Business Management &amp; Ticketing, choose the tile Autotask</source>
        <extracomment>Step 2.4, instruction heading; both are portal labels</extracomment>
        <translation>Business Management &amp; Ticketing の下で、Autotask のタイルを選択する</translation>
    </message>
    <message>
        <source>New is at the top right. You need to be Administrator or Manager; a Manager needs access to every organization.</source>
        <extracomment>Step 2.4, instruction note. New is a portal label</extracomment>
        <translation>New は右上にあります。Administrator または Manager である必要があります。Manager の場合は、すべての組織へのアクセスが必要です。</translation>
    </message>
    <message>
        <source>Enter the API user from step 2.3, then choose Connect</source>
        <extracomment>Step 2.4, instruction heading. Connect is a portal label</extracomment>
        <translation>ステップ 2.3 の API ユーザーを入力し、Connect を選択する</translation>
    </message>
    <message>
        <source>The key, not an e-mail address. Default Account Manager has to be a person, never an API user.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>メール アドレスではなくキーを入力します。Default Account Manager には API ユーザーではなく、必ず人を指定してください。</translation>
    </message>
    <message>
        <source>Compare both tabs with this list, and tick what matches</source>
        <extracomment>Step 2.4, instruction heading; the list of settings stands below it</extracomment>
        <translation>両方のタブをこの一覧と比較し、一致するものにチェックを付ける</translation>
    </message>
    <message>
        <source>Choose Save</source>
        <extracomment>Step 2.4, instruction heading. Save is a portal label
----------
How-to &quot;Map user-defined fields&quot;, instruction heading. Save is a portal label</extracomment>
        <translation>Save を選択する</translation>
    </message>
    <message>
        <source>The sync is queued by itself.</source>
        <extracomment>Step 2.4, instruction note</extracomment>
        <translation>同期は自動でキューに入ります。</translation>
    </message>
    <message>
        <source>At the list of users, choose Skip</source>
        <extracomment>Step 2.4, instruction heading. Skip is a portal label</extracomment>
        <translation>ユーザーの一覧で Skip を選択する</translation>
    </message>
    <message>
        <source>It shows everybody with an Autotask license, all selected, and Invite Users sends mail to each. To invite some now, clear the others first. You can invite all of them later.</source>
        <extracomment>Step 2.4, instruction note. Invite Users is a portal label</extracomment>
        <translation>Autotask のライセンスを持つ全員が選択された状態で表示され、Invite Users を選ぶと各人にメールが送られます。今すぐ一部の人だけを招待する場合は、先にほかの人の選択を外してください。全員の招待は後でもできます。</translation>
    </message>
    <message>
        <source>Leave two-way sync off</source>
        <extracomment>Callout title, step 2.4</extracomment>
        <translation>双方向同期はオフのままにしてください</translation>
    </message>
    <message>
        <source>With it on, every organization, configuration, contact, and location that stands on both sides needs an edit and a save by hand before it syncs.</source>
        <extracomment>Callout text, step 2.4</extracomment>
        <translation>オンにすると、両側にあるすべての組織、構成、連絡先、拠点は、1 件ずつ手作業で編集して保存するまで同期されません。</translation>
    </message>
    <message>
        <source>IT Glue has no API for its settings. What arrives in step 2.5 shows whether they are right. Autotask&apos;s help describes each of them under Integration with IT Glue.</source>
        <extracomment>Step 2.4, under the checks</extracomment>
        <translation>IT Glue には設定の API がありません。設定が正しいかどうかは、ステップ 2.5 で届く内容でわかります。各設定については、Autotask のヘルプの Integration with IT Glue に説明があります。</translation>
    </message>
    <message>
        <source>Follow the first sync</source>
        <extracomment>Page title of step 2.5</extracomment>
        <translation>最初の同期を見守る</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Step 2.5, in the rail</extracomment>
        <translation>最初の同期</translation>
    </message>
    <message>
        <source>Companies, locations, and devices now arrive in IT Glue. Wait until nothing moves any more: linking Datto RMM earlier makes duplicates.</source>
        <extracomment>Step 2.5, why</extracomment>
        <translation>会社、拠点、デバイスが IT Glue に届きます。何も動かなくなるまで待ってください。その前に Datto RMM をリンクすると、重複が生じます。</translation>
    </message>
    <message>
        <source>plus the sync, mostly under an hour</source>
        <extracomment>Step 2.5, after &quot;About 5 min, &quot;</extracomment>
        <translation>プラス同期(通常 1 時間以内)</translation>
    </message>
    <message>
        <source>To begin sooner, choose Start Manual Sync for Autotask</source>
        <extracomment>Step 2.5, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>早く始めるには、Autotask の Start Manual Sync を選択する</translation>
    </message>
    <message>
        <source>This only moves it up in the queue. Once is enough.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>キューの順番が早まるだけです。1 回で十分です。</translation>
    </message>
    <message>
        <source>Watch the Status column under Active Integrations</source>
        <extracomment>Step 2.5, instruction heading. Active Integrations is a portal label</extracomment>
        <translation>Active Integrations の Status 列を確認する</translation>
    </message>
    <message>
        <source>It goes from Queued to Syncing... to OK. No API tells that status, so the one shown here is inferred from what has arrived.</source>
        <extracomment>Step 2.5, instruction note. Queued, Syncing... and OK are portal values</extracomment>
        <translation>Queued、Syncing...、OK の順に変わります。その状態を示す API はないため、ここでは届いた内容から推定して表示しています。</translation>
    </message>
    <message>
        <source>If nothing moves for an hour, read the log</source>
        <extracomment>Step 2.5, instruction heading</extracomment>
        <translation>1 時間何も動かない場合は、ログを確認する</translation>
    </message>
    <message>
        <source>Look for a refused sign-in, a type that is not selected, or a pause. Start the sync by hand once; if it stalls again, send the log to IT Glue&apos;s support.</source>
        <extracomment>Step 2.5, instruction note</extracomment>
        <translation>サインインの拒否、選択されていないタイプ、一時停止がないか確認してください。手動の同期を 1 回開始し、再び止まる場合はログを IT Glue のサポートに送ってください。</translation>
    </message>
    <message>
        <source>Mend types in Autotask, not in IT Glue</source>
        <extracomment>Callout title, step 2.5</extracomment>
        <translation>タイプの修正は IT Glue ではなく Autotask で行ってください</translation>
    </message>
    <message>
        <source>IT Glue locks what it syncs. Change the device in Autotask, and the next sync brings it over.</source>
        <extracomment>Callout text, step 2.5</extracomment>
        <translation>IT Glue は同期するものをロックします。Autotask でデバイスを変更すると、次回の同期で反映されます。</translation>
    </message>
    <message>
        <source>You can close Trivet; the sync goes on without it. What is missing is told apart from what is still on its way.</source>
        <extracomment>Step 2.5, under the checks</extracomment>
        <translation>Trivet を閉じても、同期はそのまま続きます。不足しているものと、まだ届く途中のものは区別されます。</translation>
    </message>
    <message>
        <source>Values of Copy all</source>
        <extracomment>Step 3.1, heading over the values that Copy all gives</extracomment>
        <translation>Copy all の値</translation>
    </message>
    <message>
        <source>Create API keys in Datto RMM</source>
        <extracomment>Page title of step 3.1</extracomment>
        <translation>Datto RMM で API キーを作成する</translation>
    </message>
    <message>
        <source>Create API keys</source>
        <extracomment>Step 3.1, in the rail</extracomment>
        <translation>API キーの作成</translation>
    </message>
    <message>
        <source>IT Glue reads Datto RMM through these keys. A user made only for this keeps the link alive when people leave.</source>
        <extracomment>Step 3.1, why</extracomment>
        <translation>IT Glue はこれらのキーで Datto RMM を読み取ります。専用のユーザーを作成すれば、担当者が退職しても連携が続きます。</translation>
    </message>
    <message>
        <source>Create a user for this link alone</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>この連携専用のユーザーを作成する</translation>
    </message>
    <message>
        <source>Any name will do that says what it is for. One security level has to be chosen; which one makes no difference to these keys. Trivet&apos;s own user is not for this.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>用途がわかる名前なら何でもかまいません。セキュリティ レベルを 1 つ選ぶ必要がありますが、どれを選んでもこれらのキーに影響しません。Trivet 専用ユーザーは使わないでください。</translation>
    </message>
    <message>
        <source>Choose Create User, then open it by its name on the Users page</source>
        <extracomment>Step 3.1, instruction heading. Create User is a portal label</extracomment>
        <translation>Create User を選択し、Users ページで名前を選んで開く</translation>
    </message>
    <message>
        <source>In the API section, choose Generate API Keys</source>
        <extracomment>Step 3.1, instruction heading; both are portal labels</extracomment>
        <translation>API セクションで Generate API Keys を選択する</translation>
    </message>
    <message>
        <source>Choose Copy all, then Save User</source>
        <extracomment>Step 3.1, instruction heading. Copy all and Save User are portal labels</extracomment>
        <translation>Copy all を選択し、Save User を選択する</translation>
    </message>
    <message>
        <source>The secret key is shown only now. The keys may not work before Save User, so paste them after it.</source>
        <extracomment>Step 3.1, instruction note. Save User is a portal label</extracomment>
        <translation>シークレット キーが表示されるのは今だけです。Save User を選ぶまでキーが使えないことがあるため、その後で貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste into any field below</source>
        <extracomment>Step 3.1, instruction heading</extracomment>
        <translation>下のいずれかのフィールドに貼り付ける</translation>
    </message>
    <message>
        <source>Trivet sorts the three values: API URL, key, and secret key.</source>
        <extracomment>Step 3.1, instruction note</extracomment>
        <translation>Trivet が API URL、キー、シークレット キーの 3 つの値を振り分けます。</translation>
    </message>
    <message>
        <source>Its first word is the platform, one of six. IT Glue asks for it next.</source>
        <extracomment>Step 3.1, hint under the field</extracomment>
        <translation>最初の語がプラットフォームで、6 つのうちの 1 つです。次に IT Glue で入力します。</translation>
    </message>
    <message>
        <source>Next: match by Autotask companies</source>
        <extracomment>Callout title, step 3.1</extracomment>
        <translation>次は Autotask の会社単位での照合です</translation>
    </message>
    <message>
        <source>IT Glue is going to ask how to match organizations. Choose Autotask Companies.</source>
        <extracomment>Callout text, step 3.1. Autotask Companies is a portal label</extracomment>
        <translation>IT Glue から組織の照合方法を尋ねられます。Autotask Companies を選択してください。</translation>
    </message>
    <message>
        <source>Trivet signs in with these keys once, to prove them, and then uses its own again.</source>
        <extracomment>Step 3.1, under the checks</extracomment>
        <translation>Trivet は検証のため、これらのキーで 1 回だけサインインし、その後は専用のキーに戻ります。</translation>
    </message>
    <message>
        <source>Connect Datto RMM in IT Glue</source>
        <extracomment>Page title of step 3.2</extracomment>
        <translation>IT Glue で Datto RMM を接続する</translation>
    </message>
    <message>
        <source>Connect in IT Glue</source>
        <extracomment>Steps 3.2 and 4.2, in the rail</extracomment>
        <translation>IT Glue で接続</translation>
    </message>
    <message>
        <source>Live data of Datto RMM is laid over the configurations that came from Autotask. Matched by companies, both meet in the same organization.</source>
        <extracomment>Step 3.2, why</extracomment>
        <translation>Autotask から届いた構成に、Datto RMM のライブ データが重ねられます。会社単位で照合すれば、両方が同じ組織の中でそろいます。</translation>
    </message>
    <message>
        <source>plus matching</source>
        <extracomment>Step 3.2, after &quot;About 5 min, &quot;</extracomment>
        <translation>プラス照合</translation>
    </message>
    <message>
        <source>Under RMM Tools, choose Datto RMM</source>
        <extracomment>Step 3.2, instruction heading; both are portal labels</extracomment>
        <translation>RMM Tools の下で Datto RMM を選択する</translation>
    </message>
    <message>
        <source>New is at the top right of the page.</source>
        <extracomment>Step 3.2, instruction note. New is a portal label</extracomment>
        <translation>New はページの右上にあります。</translation>
    </message>
    <message>
        <source>Choose the platform and enter the keys from step 3.1</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>プラットフォームを選択し、ステップ 3.1 のキーを入力する</translation>
    </message>
    <message>
        <source>The platform is the first word of the API URL, before -api.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>プラットフォームは API URL の最初の語で、-api の前の部分です。</translation>
    </message>
    <message>
        <source>Choose Connect</source>
        <extracomment>Step 3.2, instruction heading. Connect is a portal label</extracomment>
        <translation>Connect を選択する</translation>
    </message>
    <message>
        <source>Choose Autotask Companies, then Save</source>
        <extracomment>Step 3.2, instruction heading. Autotask Companies and Save are portal labels</extracomment>
        <translation>Autotask Companies を選択し、Save を選択する</translation>
    </message>
    <message>
        <source>The other choice is Datto RMM sites. Look again before you save.</source>
        <extracomment>Step 3.2, instruction note</extracomment>
        <translation>もう 1 つの選択肢は Datto RMM のサイトです。保存する前にもう一度確認してください。</translation>
    </message>
    <message>
        <source>After the first sync, look at what is not matched</source>
        <extracomment>Step 3.2, instruction heading</extracomment>
        <translation>最初の同期の後、照合されていないものを確認する</translation>
    </message>
    <message>
        <source>Organizations join by exact name, devices by MAC address and serial number. Take Accept Suggestion where it is right, Match To where it is not. Create Organization only after a search, or you have it twice. Change Match mends a wrong one.</source>
        <extracomment>Step 3.2, instruction note; Accept Suggestion, Match To and Create Organization are portal labels</extracomment>
        <translation>組織は完全に同じ名前で、デバイスは MAC アドレスとシリアル番号で結び付けられます。正しければ Accept Suggestion、違えば Match To を使ってください。Create Organization は検索した後でのみ使ってください。そうしないと二重になります。誤った照合は Change Match で直せます。</translation>
    </message>
    <message>
        <source>Do not match by sites</source>
        <extracomment>Callout title, step 3.2</extracomment>
        <translation>サイト単位で照合しないでください</translation>
    </message>
    <message>
        <source>Where site and company have different names, each customer would stand in IT Glue twice.</source>
        <extracomment>Callout text, step 3.2</extracomment>
        <translation>サイトと会社の名前が異なると、同じ顧客が IT Glue に二重に現れます。</translation>
    </message>
    <message>
        <source>No API shows this choice. Matches that arrive in step 3.3 show what it was.</source>
        <extracomment>Step 3.2, under the checks</extracomment>
        <translation>この選択を示す API はありません。ステップ 3.3 で届く照合結果からわかります。</translation>
    </message>
    <message>
        <source>Turn on IT Glue in Datto RMM</source>
        <extracomment>Page title of step 3.3</extracomment>
        <translation>Datto RMM で IT Glue をオンにする</translation>
    </message>
    <message>
        <source>Technicians then see documents and passwords of IT Glue beside the device. It closes the third side of the trivet.</source>
        <extracomment>Step 3.3, why</extracomment>
        <translation>技術者がデバイスの横で IT Glue のドキュメントとパスワードを参照できるようになります。これで三角形の 3 辺目がつながります。</translation>
    </message>
    <message>
        <source>On the API Details card, choose Turn On</source>
        <extracomment>Step 3.3, instruction heading. API Details and Turn On are portal labels</extracomment>
        <translation>API Details カードで Turn On を選択する</translation>
    </message>
    <message>
        <source>Enter the full address and choose the region</source>
        <extracomment>Step 3.3, instruction heading</extracomment>
        <translation>完全なアドレスを入力し、リージョンを選択する</translation>
    </message>
    <message>
        <source>The field is called Subdomain, but it wants the whole URL. Autotask took only the first word of it.</source>
        <extracomment>Step 3.3, instruction note. Subdomain is a portal label</extracomment>
        <translation>フィールド名は Subdomain ですが、URL 全体が必要です。Autotask では最初の語だけでした。</translation>
    </message>
    <message>
        <source>Choose Save and Check Now</source>
        <extracomment>Step 3.3, instruction heading. Save and Check Now is a portal label</extracomment>
        <translation>Save and Check Now を選択する</translation>
    </message>
    <message>
        <source>If you are signed in to IT Glue in the same browser, it connects. If not, it asks you to sign in: choose Authenticate.</source>
        <extracomment>Step 3.3, instruction note. Authenticate is a portal label</extracomment>
        <translation>同じブラウザーで IT Glue にサインインしていれば接続されます。していない場合はサインインを求められるので、Authenticate を選択してください。</translation>
    </message>
    <message>
        <source>Look for Saved and authenticated on the button</source>
        <extracomment>Step 3.3, instruction heading. Saved and authenticated is a portal label</extracomment>
        <translation>ボタンに Saved and authenticated と表示されていることを確認する</translation>
    </message>
    <message>
        <source>The button is grayed out then, as it should be. The values stay, and so does your own sign-in, until somebody turns the integration off.</source>
        <extracomment>Step 3.3, instruction note</extracomment>
        <translation>ボタンはグレー表示になりますが、それが正常です。連携がオフにされるまで、値とあなたのサインインは維持されます。</translation>
    </message>
    <message>
        <source>Each person signs in once</source>
        <extracomment>Callout title, step 3.3</extracomment>
        <translation>各担当者が 1 回ずつサインインします</translation>
    </message>
    <message>
        <source>This connects your account alone. Everybody else opens a device, chooses IT Glue at the top right, and then Authenticate.</source>
        <extracomment>Callout text, step 3.3. IT Glue and Authenticate are labels in Datto RMM</extracomment>
        <translation>これで接続されるのはあなたのアカウントだけです。ほかの人は、デバイスを開いて右上の IT Glue を選び、Authenticate を選択してください。</translation>
    </message>
    <message>
        <source>IT Glue does not tell how the sync stands. Trivet counts the configurations that carry data of Datto RMM. Datto RMM&apos;s help has more under IT Glue Integration.</source>
        <extracomment>Step 3.3, under the checks</extracomment>
        <translation>IT Glue は同期の状態を示しません。Trivet は、Datto RMM のデータを持つ構成を数えます。詳しくは Datto RMM のヘルプの IT Glue Integration を参照してください。</translation>
    </message>
    <message>
        <source>Datto RMM and IT Glue</source>
        <extracomment>Chapter title; product names, not translated</extracomment>
        <translation>Datto RMM と IT Glue</translation>
    </message>
    <message>
        <source>Key pair of the Partner Portal</source>
        <extracomment>Step 4.1, heading over the key pair of the Datto Partner Portal</extracomment>
        <translation>Partner Portal のキー ペア</translation>
    </message>
    <message>
        <source>Get the keys and look at your clients</source>
        <extracomment>Page title of step 4.1</extracomment>
        <translation>キーを取得してクライアントを確認する</translation>
    </message>
    <message>
        <source>API keys and clients</source>
        <extracomment>Step 4.1, in the rail</extracomment>
        <translation>API キーとクライアント</translation>
    </message>
    <message>
        <source>IT Glue can show for each customer what SaaS Protection backs up. It needs a key pair, and every client linked in the Datto Partner Portal.</source>
        <extracomment>Step 4.1, why</extracomment>
        <translation>IT Glue では、SaaS Protection のバックアップ対象を顧客ごとに表示できます。それにはキー ペアと、Datto Partner Portal でのすべてのクライアントのリンクが必要です。</translation>
    </message>
    <message>
        <source>Do this in the Datto Partner Portal</source>
        <extracomment>Head of the instructions</extracomment>
        <translation>Datto Partner Portal での作業</translation>
    </message>
    <message>
        <source>A subscription to SaaS Protection, the Partner Portal set up, and the role Administrator or Manager in IT Glue.</source>
        <extracomment>Step 4.1, instruction note; Administrator and Manager are roles in IT Glue</extracomment>
        <translation>SaaS Protection のサブスクリプション、設定済みの Partner Portal、IT Glue での Administrator または Manager の役割が必要です。</translation>
    </message>
    <message>
        <source>Create a key pair</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>キー ペアを作成する</translation>
    </message>
    <message>
        <source>Leave Select Vendor and the contact e-mail empty. A key with a vendor is refused for SaaS Protection, though it works elsewhere. With Select Organization it sees that one client only.</source>
        <extracomment>Step 4.1, instruction note; Select Vendor and Select Organization are portal labels</extracomment>
        <translation>Select Vendor と連絡先のメールは空のままにしてください。ベンダーを指定したキーは、ほかでは使えても SaaS Protection では拒否されます。Select Organization を指定すると、そのクライアントしか見えません。</translation>
    </message>
    <message>
        <source>Open View keys, and paste both below</source>
        <extracomment>Step 4.1, instruction heading. View keys is a portal label</extracomment>
        <translation>View keys を開き、両方を下に貼り付ける</translation>
    </message>
    <message>
        <source>The same kind of pair serves BCDR, so a pair that you already use for it works too, unless it has a vendor.</source>
        <extracomment>Step 4.1, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>BCDR でも同じ種類のペアを使うため、すでに BCDR で使っているペアも、ベンダーが指定されていなければ使えます。</translation>
    </message>
    <message>
        <source>Link clients that are missing</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>不足しているクライアントをリンクする</translation>
    </message>
    <message>
        <source>Find the customer&apos;s organization in the Partner Portal and link its SaaS Protection services. IT Glue lists it after one more sync, automatic or by hand. Until then billing and backup may suffer too.</source>
        <extracomment>Step 4.1, instruction note</extracomment>
        <translation>Partner Portal で顧客の組織を見つけ、SaaS Protection のサービスをリンクします。自動または手動の同期がもう一度行われると、IT Glue に表示されます。それまでは請求やバックアップにも影響が出ることがあります。</translation>
    </message>
    <message>
        <source>Know what the numbers in IT Glue will mean</source>
        <extracomment>Step 4.1, instruction heading. Product names and services stay as they are</extracomment>
        <translation>IT Glue の数値の意味を知っておく</translation>
    </message>
    <message>
        <source>Microsoft 365: OneDrive, SharePoint, Exchange (in places called Shared Mailbox), and Teams. Google Workspace: Drive, shared drives, Gmail, Contacts, and Calendar. Protected seats are active seats; archived ones are not counted.</source>
        <extracomment>Step 4.1, instruction note; products and services of Microsoft and Google, Shared Mailbox is a portal word</extracomment>
        <translation>Microsoft 365: OneDrive、SharePoint、Exchange(Shared Mailbox と表示される場合もあります)、Teams。Google Workspace: ドライブ、共有ドライブ、Gmail、連絡先、カレンダー。保護されたシートとは有効なシートのことで、アーカイブ済みは数えません。</translation>
    </message>
    <message>
        <source>IT Glue uses the pair of my BCDR integration</source>
        <extracomment>Step 4.1, switch. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>IT Glue は自社の BCDR 連携のペアを使う</translation>
    </message>
    <message>
        <source>Then both share one fate: change the pair, and both stop.</source>
        <extracomment>Step 4.1, hint under the switch</extracomment>
        <translation>両者は一蓮托生になります。ペアを変更すると、両方が止まります。</translation>
    </message>
    <message>
        <source>Leave Select Vendor empty</source>
        <extracomment>Callout title, step 4.1. Select Vendor is a portal label</extracomment>
        <translation>Select Vendor は空のままにしてください</translation>
    </message>
    <message>
        <source>It is the most common reason for a pair that looks right and is refused.</source>
        <extracomment>Callout text, step 4.1</extracomment>
        <translation>正しく見えるのに拒否されるペアの、最も多い原因です。</translation>
    </message>
    <message>
        <source>The Partner Portal answers slowly, sometimes after more than a minute. Trivet counts seats and never stores who has one.</source>
        <extracomment>Step 4.1, under the checks</extracomment>
        <translation>Partner Portal の応答は遅く、1 分以上かかることもあります。Trivet はシートを数えるだけで、誰が持っているかは保存しません。</translation>
    </message>
    <message>
        <source>Connect SaaS Protection in IT Glue</source>
        <extracomment>Page title of step 4.2</extracomment>
        <translation>IT Glue で SaaS Protection を接続する</translation>
    </message>
    <message>
        <source>IT Glue reads your clients and looks for organizations of the same name. What it suggests beyond that, you decide.</source>
        <extracomment>Step 4.2, why</extracomment>
        <translation>IT Glue はクライアントを読み取り、同じ名前の組織を探します。それ以外の候補は、あなたが判断します。</translation>
    </message>
    <message>
        <source>Open a new integration and choose Datto SaaS Protection</source>
        <extracomment>Step 4.2, instruction heading; a product name</extracomment>
        <translation>新しい連携を開き、Datto SaaS Protection を選択する</translation>
    </message>
    <message>
        <source>Admin may read Account, and New is the green + New.</source>
        <extracomment>Step 4.2, instruction note; both are portal labels</extracomment>
        <translation>Admin は Account と表示されることがあります。New は緑色の + New です。</translation>
    </message>
    <message>
        <source>Enter both keys, then choose Connect</source>
        <extracomment>Step 4.2, instruction heading. Connect is a portal label</extracomment>
        <translation>両方のキーを入力し、Connect を選択する</translation>
    </message>
    <message>
        <source>With a BCDR integration in place, IT Glue offers to reuse its credentials. That is less work now, but a new key for one then cuts off the other.</source>
        <extracomment>Step 4.2, instruction note. BCDR: Datto&apos;s backup appliances</extracomment>
        <translation>BCDR の連携がすでにある場合、IT Glue はその認証情報の再利用を提案します。今の手間は減りますが、一方のキーを新しくすると他方が切断されます。</translation>
    </message>
    <message>
        <source>Select that backup information is synced</source>
        <extracomment>Step 4.2, instruction heading</extracomment>
        <translation>バックアップ情報を同期するよう選択する</translation>
    </message>
    <message>
        <source>IT Glue then pulls in what SaaS Protection has already set up.</source>
        <extracomment>Step 4.2, instruction note</extracomment>
        <translation>IT Glue は、SaaS Protection で設定済みの内容を取り込みます。</translation>
    </message>
    <message>
        <source>Choose Leave for Review</source>
        <extracomment>Step 4.2, instruction heading. Leave for Review is a portal label</extracomment>
        <translation>Leave for Review を選択する</translation>
    </message>
    <message>
        <source>Accept All Automatically takes every suggestion, the wrong ones too, and shows one customer&apos;s backups under another&apos;s name. Names that are exactly the same should match by themselves either way.</source>
        <extracomment>Step 4.2, instruction note. Accept All Automatically is a portal label</extracomment>
        <translation>Accept All Automatically は、誤った候補も含めてすべて承認するため、ある顧客のバックアップが別の顧客の名前で表示されてしまいます。完全に同じ名前は、どちらを選んでも自動で照合されるはずです。</translation>
    </message>
    <message>
        <source>Numbers may differ for a day</source>
        <extracomment>Callout title, step 4.2</extracomment>
        <translation>数値が 1 日ほどずれることがあります</translation>
    </message>
    <message>
        <source>By itself, IT Glue syncs once in 24 hours, so its numbers and those of SaaS Protection may differ in between.</source>
        <extracomment>Callout text, step 4.2</extracomment>
        <translation>IT Glue の自動同期は 24 時間に 1 回のため、その間は SaaS Protection の数値と異なることがあります。</translation>
    </message>
    <message>
        <source>No API shows this integration. Its log in IT Glue shows when it ran.</source>
        <extracomment>Step 4.2, under the checks</extracomment>
        <translation>この連携を示す API はありません。実行時刻は IT Glue のログでわかります。</translation>
    </message>
    <message>
        <source>Match organizations</source>
        <extracomment>Page title and rail title of step 4.3</extracomment>
        <translation>組織の照合</translation>
    </message>
    <message>
        <source>IT Glue matches only identical names. Decide the rest here, then work through the same list in IT Glue.</source>
        <extracomment>Step 4.3, why</extracomment>
        <translation>IT Glue は同一の名前だけを照合します。残りはここで決定し、IT Glue で同じ一覧を処理してください。</translation>
    </message>
    <message>
        <source>Open the Unmatched tab</source>
        <extracomment>Step 4.3, instruction heading. Unmatched is a portal label</extracomment>
        <translation>Unmatched タブを開く</translation>
    </message>
    <message>
        <source>Use Actions of Datto SaaS Protection. The name of the client in SaaS Protection is compared with the name of the organization. Clients are called organizations there now.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>Datto SaaS Protection の Actions を使います。SaaS Protection のクライアントの名前と、組織の名前が比較されます。現在はクライアントも組織と表示されます。</translation>
    </message>
    <message>
        <source>Accept Suggested Match where it is the list&apos;s organization, else use Match To</source>
        <extracomment>Step 4.3, instruction heading; both are portal labels</extracomment>
        <translation>一覧の組織と同じなら Accept Suggested Match、違えば Match To を使う</translation>
    </message>
    <message>
        <source>Accept a pair of exactly the same name too, if one still waits. Several clients may share one organization, such as one for Microsoft 365 and one for Google Workspace.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>完全に同じ名前のペアがまだ残っていれば、それも承認してください。Microsoft 365 用と Google Workspace 用のように、複数のクライアントが 1 つの組織を共有することもできます。</translation>
    </message>
    <message>
        <source>Create or ignore only what the list names</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>作成または無視は、一覧にあるものだけにする</translation>
    </message>
    <message>
        <source>An ignored client never counts as unmatched again.</source>
        <extracomment>Step 4.3, instruction note</extracomment>
        <translation>無視したクライアントが、再び未照合として数えられることはありません。</translation>
    </message>
    <message>
        <source>Mend a wrong match with Change Match</source>
        <extracomment>Step 4.3, instruction heading; portal labels</extracomment>
        <translation>誤った照合は Change Match で直す</translation>
    </message>
    <message>
        <source>Wait for the queued sync, or choose Start Manual Sync for Datto SaaS Protection</source>
        <extracomment>Step 4.3, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>キューの同期を待つか、Datto SaaS Protection の Start Manual Sync を選択する</translation>
    </message>
    <message>
        <source>A change queues a sync for about an hour later. By hand it can run once in 6 hours; by itself it runs every 24 hours in any case. Status goes from Syncing... to OK, and the log keeps the times.</source>
        <extracomment>Step 4.3, instruction note. Status, Syncing... and OK are portal values</extracomment>
        <translation>変更すると、約 1 時間後の同期がキューに入ります。手動では 6 時間に 1 回実行でき、いずれの場合も 24 時間ごとに自動で実行されます。Status は Syncing... から OK に変わり、時刻はログに残ります。</translation>
    </message>
    <message>
        <source>Open one organization and look for its card</source>
        <extracomment>Step 4.3, instruction heading</extracomment>
        <translation>組織を 1 つ開き、カードを確認する</translation>
    </message>
    <message>
        <source>The Datto SaaS Protection card on its home page proves the whole chain.</source>
        <extracomment>Step 4.3, instruction note. Datto SaaS Protection is the card&apos;s name</extracomment>
        <translation>ホーム ページに Datto SaaS Protection のカードがあれば、全体がつながっていることの証明になります。</translation>
    </message>
    <message>
        <source>Search before you create</source>
        <extracomment>Callout title, step 4.3</extracomment>
        <translation>作成する前に検索してください</translation>
    </message>
    <message>
        <source>If the organization exists under nearly the same name, creating it makes a duplicate. Inactive ones count too.</source>
        <extracomment>Callout text, step 4.3</extracomment>
        <translation>ほぼ同じ名前の組織がある場合、作成すると重複します。無効な組織も対象です。</translation>
    </message>
    <message>
        <source>A client missing from the list is not linked in the Partner Portal: see step 4.1. Ten minutes without a change are no fault; the queue takes an hour.</source>
        <extracomment>Step 4.3, under the checks. Partner Portal is a name</extracomment>
        <translation>一覧にないクライアントは、Partner Portal でリンクされていません。ステップ 4.1 を参照してください。10 分間変化がなくても異常ではありません。キューには 1 時間かかります。</translation>
    </message>
    <message>
        <source>SaaS Protection</source>
        <extracomment>Chapter title; the vendor&apos;s product name, not translated</extracomment>
        <translation>SaaS Protection</translation>
    </message>
    <message>
        <source>Look at the whole and hand it over</source>
        <extracomment>Page title of the last page</extracomment>
        <translation>全体を確認して引き継ぐ</translation>
    </message>
    <message>
        <source>Health check</source>
        <extracomment>Step 5.1, in the rail</extracomment>
        <translation>ヘルス チェック</translation>
    </message>
    <message>
        <source>Run this check again whenever a setting or a team member changes. Keys and confirmations grow old even if nobody touches them.</source>
        <extracomment>Step 5.1, why</extracomment>
        <translation>設定やチームのメンバーが変わったときは、このチェックをもう一度実行してください。キーや確認は、誰も触れなくても古くなります。</translation>
    </message>
    <message>
        <source>Nothing here holds you. What is open is named with the step that mends it.</source>
        <extracomment>Step 5.1, under the checks</extracomment>
        <translation>ここで止められることはありません。未解決の項目は、それを直すステップとともに示されます。</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Chapter title of the last page</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <extracomment>Field reference, note: a field of one product that the other does not have</extracomment>
        <translation>引き継がれません</translation>
    </message>
    <message>
        <source>Shown live; IT Glue keeps no field of its own for it</source>
        <extracomment>Field reference, note: shown from Datto RMM&apos;s record, not kept as a field of its own</extracomment>
        <translation>ライブで表示されます。IT Glue には専用のフィールドがありません</translation>
    </message>
    <message>
        <source>Matched letter by letter</source>
        <extracomment>Field reference, note</extracomment>
        <translation>1 文字ずつ照合されます</translation>
    </message>
    <message>
        <source>Child companies become sub-organizations</source>
        <extracomment>Field reference, note</extracomment>
        <translation>子会社は下位の組織になります</translation>
    </message>
    <message>
        <source>Without one, the Product Name</source>
        <extracomment>Field reference, note. Product Name is a portal word</extracomment>
        <translation>ない場合は Product Name</translation>
    </message>
    <message>
        <source>Without one, Autotask Default</source>
        <extracomment>Field reference, note. Autotask Default is a portal value</extracomment>
        <translation>ない場合は Autotask Default</translation>
    </message>
    <message>
        <source>Taken from the product; created in IT Glue if missing</source>
        <extracomment>Field reference, notes of manufacturer and model</extracomment>
        <translation>製品から引き継がれ、IT Glue になければ作成されます</translation>
    </message>
    <message>
        <source>Tickets travel one way only</source>
        <extracomment>Field reference, note: tickets travel from Autotask to IT Glue and never back</extracomment>
        <translation>チケットは一方向にしか送られません</translation>
    </message>
    <message>
        <source>Devices are matched by it</source>
        <extracomment>Field reference, notes of serial number and MAC address of a device</extracomment>
        <translation>デバイスの照合に使われます</translation>
    </message>
    <message>
        <source>Matched by Autotask companies, as step 3.2 sets it</source>
        <extracomment>Field reference, note</extracomment>
        <translation>ステップ 3.2 の設定どおり、Autotask の会社単位で照合されます</translation>
    </message>
    <message>
        <source>Opens the device in Datto RMM</source>
        <extracomment>Field reference, note</extracomment>
        <translation>Datto RMM でデバイスを開きます</translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>Field reference, kind of record: what Autotask calls companies</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Configurations</source>
        <extracomment>Field reference, kind of record: what Autotask calls devices</extracomment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Locations</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Tickets</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Devices of Datto RMM</source>
        <extracomment>Field reference, heading of an area</extracomment>
        <translation>Datto RMM のデバイス</translation>
    </message>
    <message>
        <source>Any address of your IT Glue</source>
        <extracomment>Steps 0.1 and 2.1, field label</extracomment>
        <translation>IT Glue の任意のアドレス</translation>
    </message>
    <message>
        <source>https://subdomain.eu.itglue.com</source>
        <extracomment>Steps 0.1 and 2.1, example in the field. Keep the address as it is; only &quot;subdomain&quot; may be translated</extracomment>
        <translation>https://subdomain.eu.itglue.com</translation>
    </message>
    <message>
        <source>Copy it from the browser while you are signed in.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>サインインした状態のブラウザーからコピーしてください。</translation>
    </message>
    <message>
        <source>Asked when the address does not name it. Keys of one region fail in another.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the choice of three regions</extracomment>
        <translation>アドレスからわからない場合に尋ねます。あるリージョンのキーは、ほかのリージョンでは使えません。</translation>
    </message>
    <message>
        <source>Begins with ITG.</source>
        <extracomment>Steps 0.1 and 2.1, hint under the field</extracomment>
        <translation>ITG. で始まります。</translation>
    </message>
    <message>
        <source>Map user-defined fields</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>ユーザー定義フィールドの割り当て</translation>
    </message>
    <message>
        <source>See RMM data in Autotask</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, one short line</extracomment>
        <translation>Autotask で RMM のデータを見る</translation>
    </message>
    <message>
        <source>Datto RMM keeps values of your own choice on each device, such as disk encryption, the disks it found, or whether the next Windows would run. Components fill them in. Mapped, they show on the device in Autotask, and nobody has to change windows for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, why. Component: a script of Datto RMM</extracomment>
        <translation>Datto RMM では、ディスクの暗号化、検出されたディスク、次の Windows に対応するかなど、任意の値を各デバイスに保持できます。値はコンポーネントが設定します。割り当てると Autotask のデバイスに表示され、ウィンドウを切り替える必要がなくなります。</translation>
    </message>
    <message>
        <source>Under User-Defined Field Mapping, select the fields to sync</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. User-Defined Field Mapping is a portal label</extracomment>
        <translation>User-Defined Field Mapping で、同期するフィールドを選択する</translation>
    </message>
    <message>
        <source>The name and meaning of a field are yours; Datto RMM only numbers them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>フィールドの名前と意味は自由に決められます。Datto RMM は番号を付けるだけです。</translation>
    </message>
    <message>
        <source>In Autotask, edit the device category your devices have</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>Autotask で、デバイスのデバイス カテゴリを編集する</translation>
    </message>
    <message>
        <source>The default one is often called Standard. It takes an administrator.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>既定のカテゴリの名前は、多くの場合 Standard です。管理者の権限が必要です。</translation>
    </message>
    <message>
        <source>On the Details tab, find the new fields in Sections &amp; Fields and make them visible</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading. Details, Sections &amp; Fields are portal labels</extracomment>
        <translation>Details タブの Sections &amp; Fields で新しいフィールドを見つけ、表示する</translation>
    </message>
    <message>
        <source>New ones stand at the foot of the page. Drag them up into User-Defined Fields, where people look for them.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note. User-Defined Fields is a portal label</extracomment>
        <translation>新しいフィールドはページの一番下にあります。見つけやすい User-Defined Fields までドラッグしてください。</translation>
    </message>
    <message>
        <source>Choose Save &amp; Close</source>
        <extracomment>How-to, instruction heading. Save &amp; Close is a portal label</extracomment>
        <translation>Save &amp; Close を選択する</translation>
    </message>
    <message>
        <source>From now on the values follow with each sync. IT Glue does not take them over: custom fields of Autotask are left out there.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note</extracomment>
        <translation>以後、同期のたびに値が反映されます。IT Glue には引き継がれません。Autotask のカスタム フィールドは対象外です。</translation>
    </message>
    <message>
        <source>Put device insight on tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>チケットにデバイス インサイトを表示</translation>
    </message>
    <message>
        <source>Open RMM tools from a ticket</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, one short line</extracomment>
        <translation>チケットから RMM のツールを開く</translation>
    </message>
    <message>
        <source>Edit the ticket category you use</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>使用しているチケット カテゴリを編集する</translation>
    </message>
    <message>
        <source>The default one is often called Standard. Each category has a layout of its own.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note. Standard is the usual name of it</extracomment>
        <translation>既定のカテゴリの名前は、多くの場合 Standard です。レイアウトはカテゴリごとに異なります。</translation>
    </message>
    <message>
        <source>On the Insights tab, drag the Datto RMM device insight from Hidden Insights to the top of Visible Insights</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading; portal labels</extracomment>
        <translation>Insights タブで、Datto RMM のデバイス インサイトを Hidden Insights から Visible Insights の一番上にドラッグする</translation>
    </message>
    <message>
        <source>What an insight can show stands in Autotask&apos;s help, under Datto RMM and BCDR Device Insights.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>インサイトに表示できる内容は、Autotask のヘルプの Datto RMM and BCDR Device Insights にあります。</translation>
    </message>
    <message>
        <source>Open a ticket that has a device and look for the insight</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, instruction heading</extracomment>
        <translation>デバイスのあるチケットを開き、インサイトを確認する</translation>
    </message>
    <message>
        <source>Suggest documents</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>ドキュメントの提案</translation>
    </message>
    <message>
        <source>Ticket rules pick the article</source>
        <extracomment>How-to &quot;Suggest documents&quot;, one short line</extracomment>
        <translation>チケット ルールで記事を選ぶ</translation>
    </message>
    <message>
        <source>A rule looks at the words of a ticket and puts the right IT Glue documents and passwords beside it; other kinds cannot be suggested for now.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, why</extracomment>
        <translation>ルールはチケットの語句を調べ、適切な IT Glue のドキュメントとパスワードを横に表示します。現在、ほかの種類は提案できません。</translation>
    </message>
    <message>
        <source>First make the IT Glue Documents insight visible on the Insights tab of your ticket category</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. IT Glue Documents and Insights are portal labels</extracomment>
        <translation>まず、チケット カテゴリの Insights タブで IT Glue Documents インサイトを表示する</translation>
    </message>
    <message>
        <source>Without it a rule has no place to show anything. With it alone, the place stays empty.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>これがないと、ルールには表示する場所がありません。これだけでは、その場所は空のままです。</translation>
    </message>
    <message>
        <source>In IT Glue, choose New</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading. New is a portal label</extracomment>
        <translation>IT Glue で New を選択する</translation>
    </message>
    <message>
        <source>Administrators and Managers can.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note; roles in IT Glue</extracomment>
        <translation>Administrator と Manager が行えます。</translation>
    </message>
    <message>
        <source>In Ticket Conditions, say which tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Ticket Conditions で対象のチケットを指定し、Next を選択する</translation>
    </message>
    <message>
        <source>A word in the title or the description is a good beginning.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>まずは、タイトルまたは説明に含まれる語句から始めるとよいでしょう。</translation>
    </message>
    <message>
        <source>In Ticket Actions, say which documents to suggest, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Ticket Actions で提案するドキュメントを指定し、Next を選択する</translation>
    </message>
    <message>
        <source>By words in their names, so name documents alike.</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction note</extracomment>
        <translation>名前に含まれる語句で選ばれるため、ドキュメントの名前の付け方をそろえてください。</translation>
    </message>
    <message>
        <source>In Review Ticket Rule, read it once more, turn on Enable Ticket Rule, and choose Create</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Review Ticket Rule で内容を確認し、Enable Ticket Rule をオンにして Create を選択する</translation>
    </message>
    <message>
        <source>Turn alerts into tickets</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>アラートをチケットにする</translation>
    </message>
    <message>
        <source>RMM alerts open Autotask tickets</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, one short line</extracomment>
        <translation>RMM のアラートで Autotask のチケットを開く</translation>
    </message>
    <message>
        <source>An alert of a monitor in Datto RMM can open a ticket in Autotask, with the device and the company already on it. It needs the first link of this guide and nothing else.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, why</extracomment>
        <translation>Datto RMM のモニターのアラートから、デバイスと会社が設定されたチケットを Autotask に作成できます。必要なのは、このガイドの最初の連携だけです。</translation>
    </message>
    <message>
        <source>Decide which alerts are worth a ticket, and begin with those few</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>チケットにするアラートを決め、少数から始める</translation>
    </message>
    <message>
        <source>Every monitor that may open tickets can flood a queue.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction note</extracomment>
        <translation>チケットを作成できるモニターは、どれもキューをあふれさせるおそれがあります。</translation>
    </message>
    <message>
        <source>Follow the vendor&apos;s own guide for the settings</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot;, instruction heading</extracomment>
        <translation>設定はベンダーのガイドに従う</translation>
    </message>
    <message>
        <source>The three-way guide names this without steps, so Trivet does not make any up.</source>
        <extracomment>How-to &quot;Turn alerts into tickets&quot; and &quot;Bring in checklists&quot;, note under the steps</extracomment>
        <translation>3 製品のガイドではこの名前が挙がるだけで手順がないため、Trivet も手順を作りません。</translation>
    </message>
    <message>
        <source>Use passwords in Web Remote</source>
        <extracomment>How-to on the last page, title. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Web Remote でパスワードを使う</translation>
    </message>
    <message>
        <source>Each technician signs in once</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, one short line</extracomment>
        <translation>各技術者が 1 回サインインする</translation>
    </message>
    <message>
        <source>With step 3.3 done, the toolbar of a remote session holds the passwords that IT Glue keeps for that customer. Nobody copies them from another window.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, why</extracomment>
        <translation>ステップ 3.3 が済んでいれば、リモート セッションのツール バーに、IT Glue にあるその顧客のパスワードが表示されます。別のウィンドウからコピーする必要がありません。</translation>
    </message>
    <message>
        <source>See that the passwords you need are recorded in IT Glue</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading</extracomment>
        <translation>必要なパスワードが IT Glue に登録されていることを確認する</translation>
    </message>
    <message>
        <source>On a device&apos;s summary page, choose IT Glue at the top right, then Authenticate</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue is a button in Datto RMM</extracomment>
        <translation>デバイスの概要ページで右上の IT Glue を選び、Authenticate を選択する</translation>
    </message>
    <message>
        <source>Each technician does this once, with an IT Glue account of their own. Nobody can do it for another.</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction note</extracomment>
        <translation>各技術者が、自分の IT Glue アカウントで 1 回行います。ほかの人が代わりに行うことはできません。</translation>
    </message>
    <message>
        <source>Start Web Remote and open the IT Glue Passwords tool</source>
        <extracomment>How-to &quot;Use passwords in Web Remote&quot;, instruction heading. IT Glue Passwords is a tool&apos;s name</extracomment>
        <translation>Web Remote を開始し、IT Glue Passwords ツールを開く</translation>
    </message>
    <message>
        <source>Bring in checklists</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>チェックリストを取り込む</translation>
    </message>
    <message>
        <source>See them on organizations</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, one short line</extracomment>
        <translation>組織で表示する</translation>
    </message>
    <message>
        <source>IT Glue&apos;s checklists show on the organization in Autotask, on a tab of their own. Each person links their two accounts once, and then sees what IT Glue lets them see.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, why</extracomment>
        <translation>IT Glue のチェックリストは、Autotask の組織の専用タブに表示されます。各自が 2 つのアカウントを 1 回リンクすると、IT Glue で許可された内容が表示されます。</translation>
    </message>
    <message>
        <source>Open an organization in Autotask and its IT Glue Checklists tab</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading. IT Glue Checklists is a portal label</extracomment>
        <translation>Autotask で組織を開き、IT Glue Checklists タブを開く</translation>
    </message>
    <message>
        <source>It is among the smaller tabs below the organization&apos;s data.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note</extracomment>
        <translation>組織のデータの下にある、小さいタブの 1 つです。</translation>
    </message>
    <message>
        <source>Link your Autotask and IT Glue accounts there</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction heading</extracomment>
        <translation>そこで Autotask と IT Glue のアカウントをリンクする</translation>
    </message>
    <message>
        <source>The IT Glue tab of your own user profile does the same. People without an IT Glue account need an invitation first: step 2.4 skipped them, and IT Glue sends them whenever you like.</source>
        <extracomment>How-to &quot;Bring in checklists&quot;, instruction note. IT Glue is a tab in the user profile</extracomment>
        <translation>自分のユーザー プロファイルの IT Glue タブでも同じことができます。IT Glue アカウントのない人には、先に招待が必要です。ステップ 2.4 では省略しましたが、IT Glue からいつでも送れます。</translation>
    </message>
    <message>
        <source>Clear away what another PSA left behind</source>
        <extracomment>Repair route, title. PSA: software like Autotask</extracomment>
        <translation>ほかの PSA が残したものを片付ける</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are no longer synced by anything. Autotask&apos;s own arrive beside them, and people find two of each device.</source>
        <extracomment>Repair route, why. PSA: software like Autotask</extracomment>
        <translation>以前の PSA の構成は、もう同期されません。Autotask の構成が並んで届くため、各デバイスが 2 つずつ見つかることになります。</translation>
    </message>
    <message>
        <source>Export a fresh backup of IT Glue first</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>先に IT Glue の最新のバックアップをエクスポートする</translation>
    </message>
    <message>
        <source>What is deleted in IT Glue cannot be brought back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>IT Glue で削除したものは元に戻せません。</translation>
    </message>
    <message>
        <source>Disconnect the former PSA, and keep its data</source>
        <extracomment>Repair route, instruction heading. PSA: software like Autotask</extracomment>
        <translation>以前の PSA の接続を解除し、データは残す</translation>
    </message>
    <message>
        <source>IT Glue offers to delete everything of it. That takes passwords and documents along.</source>
        <extracomment>Repair route, instruction note. PSA: software like Autotask</extracomment>
        <translation>IT Glue は、そのすべての削除を提案します。削除すると、パスワードとドキュメントも失われます。</translation>
    </message>
    <message>
        <source>Archive the configurations listed here</source>
        <extracomment>Repair route, instruction heading; the records are those that the check lists</extracomment>
        <translation>ここに挙げられた構成をアーカイブする</translation>
    </message>
    <message>
        <source>An archived configuration keeps its passwords and documents and can be brought back, so nothing is lost.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>アーカイブした構成はパスワードとドキュメントを保ち、元に戻せるため、何も失われません。</translation>
    </message>
    <message>
        <source>IT Glue was linked before the first link was clean</source>
        <extracomment>Repair route, title</extracomment>
        <translation>最初の連携が整う前に IT Glue がリンクされました</translation>
    </message>
    <message>
        <source>Devices without a type came over as Autotask Default, and devices that are there twice came over twice. IT Glue locks both, so they are mended in Autotask.</source>
        <extracomment>Repair route, why. Autotask Default is a portal value</extracomment>
        <translation>タイプのないデバイスは Autotask Default として、二重のデバイスは二重のまま届きました。IT Glue はどちらもロックするため、Autotask で直します。</translation>
    </message>
    <message>
        <source>Choose Pause Sync for Autotask</source>
        <extracomment>Repair route, instruction heading. Pause Sync is a portal label</extracomment>
        <translation>Autotask の Pause Sync を選択する</translation>
    </message>
    <message>
        <source>Do not disconnect: links would be lost that are right.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>接続は解除しないでください。正しいリンクまで失われます。</translation>
    </message>
    <message>
        <source>Give every device type a product and a type</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>すべてのデバイス タイプに製品とタイプを設定する</translation>
    </message>
    <message>
        <source>Steps 1.4 and 1.5 lead through it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>ステップ 1.4 と 1.5 で順に設定できます。</translation>
    </message>
    <message>
        <source>Set the type on each device listed here, and make doubles inactive</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>ここに挙げられた各デバイスにタイプを設定し、重複を無効にする</translation>
    </message>
    <message>
        <source>Of two, keep the one whose configuration holds passwords and documents. An inactive device leaves its configuration in IT Glue as an orphan, to be archived.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>2 つのうち、構成にパスワードとドキュメントがある方を残してください。無効にしたデバイスの構成は IT Glue に孤立して残るため、アーカイブします。</translation>
    </message>
    <message>
        <source>Clear Sync Configuration Items without Configuration Item Types, resume, and Start Manual Sync</source>
        <extracomment>Repair route, instruction heading; portal labels</extracomment>
        <translation>Sync Configuration Items without Configuration Item Types をオフにし、再開して、Start Manual Sync を選択する</translation>
    </message>
    <message>
        <source>Two-way sync was left on</source>
        <extracomment>Repair route, title</extracomment>
        <translation>双方向同期がオンのままでした</translation>
    </message>
    <message>
        <source>IT Glue writes into Autotask. What was there before on both sides does not sync until each record is edited and saved, and edits overwrite each other.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>IT Glue が Autotask に書き込みます。以前から両側にあったものは、各レコードを編集して保存するまで同期されず、編集内容は互いに上書きされます。</translation>
    </message>
    <message>
        <source>Clear Enable two-way sync, then save</source>
        <extracomment>Repair route, instruction heading. Enable two-way sync is a portal label</extracomment>
        <translation>Enable two-way sync をオフにして保存する</translation>
    </message>
    <message>
        <source>Look through the devices listed here, which IT Glue changed</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>ここに挙げられた、IT Glue が変更したデバイスを確認する</translation>
    </message>
    <message>
        <source>Write in what is right. From now on Autotask wins, and IT Glue follows it.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>正しい内容を入力してください。以後は Autotask が優先され、IT Glue はそれに従います。</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync, and confirm step 2.4 again</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Start Manual Sync を選択し、ステップ 2.4 を確認し直す</translation>
    </message>
    <message>
        <source>Datto RMM was linked to IT Glue before Autotask</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM が Autotask より先に IT Glue にリンクされました</translation>
    </message>
    <message>
        <source>Configurations made from Datto RMM do not know Autotask. When Autotask is linked, each device that does not match exactly is created a second time.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>Datto RMM から作られた構成には Autotask の情報がありません。Autotask をリンクすると、完全に一致しないデバイスはもう 1 つ作成されます。</translation>
    </message>
    <message>
        <source>Disconnect Datto RMM in IT Glue, and keep its data</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>IT Glue で Datto RMM の接続を解除し、データは残す</translation>
    </message>
    <message>
        <source>Its configurations stay and stand alone. Nothing in Datto RMM changes.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>その構成は独立して残ります。Datto RMM では何も変わりません。</translation>
    </message>
    <message>
        <source>Make names and serial numbers equal on both sides</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>両側の名前とシリアル番号を同じにする</translation>
    </message>
    <message>
        <source>The forecast of step 2.1 lists what would be joined and what doubled.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>結合されるものと重複するものは、ステップ 2.1 の予測に一覧があります。</translation>
    </message>
    <message>
        <source>Link Autotask as chapter 2 says, and wait until its sync is done</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>第 2 章のとおりに Autotask をリンクし、同期が終わるまで待つ</translation>
    </message>
    <message>
        <source>Link Datto RMM again as chapter 3 says</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>第 3 章のとおりに Datto RMM をリンクし直す</translation>
    </message>
    <message>
        <source>Datto RMM was matched by its sites</source>
        <extracomment>Repair route, title</extracomment>
        <translation>Datto RMM がサイト単位で照合されました</translation>
    </message>
    <message>
        <source>Where a site is named differently from its company, live data went to an organization of the site&apos;s name, and the customer&apos;s own got none.</source>
        <extracomment>Repair route, why</extracomment>
        <translation>サイトと会社の名前が異なる場合、ライブ データはサイト名の組織に送られ、顧客の組織には届いていません。</translation>
    </message>
    <message>
        <source>In the settings of Datto RMM, choose Autotask Companies, then save</source>
        <extracomment>Repair route, instruction heading. Autotask Companies is a portal label</extracomment>
        <translation>Datto RMM の設定で Autotask Companies を選択し、保存する</translation>
    </message>
    <message>
        <source>If IT Glue no longer lets you choose, disconnect Datto RMM with its data kept, and connect it again as step 3.2 says.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>IT Glue で選択できなくなっている場合は、データを残して Datto RMM の接続を解除し、ステップ 3.2 のとおりに接続し直してください。</translation>
    </message>
    <message>
        <source>On the Matched tab, Change Match for the organizations listed here</source>
        <extracomment>Repair route, instruction heading. Change Match and Matched are portal labels</extracomment>
        <translation>Matched タブで、ここに挙げられた組織に Change Match を行う</translation>
    </message>
    <message>
        <source>Empty the organizations that were made for sites</source>
        <extracomment>Repair route, instruction heading</extracomment>
        <translation>サイト用に作成された組織を空にする</translation>
    </message>
    <message>
        <source>Move their documents and passwords to the customer&apos;s organization before you delete one: nothing comes back.</source>
        <extracomment>Repair route, instruction note</extracomment>
        <translation>削除する前に、ドキュメントとパスワードを顧客の組織に移してください。削除すると元に戻せません。</translation>
    </message>
    <message>
        <source>Choose Start Manual Sync for Datto RMM</source>
        <extracomment>Repair route, instruction heading. Start Manual Sync is a portal label</extracomment>
        <translation>Datto RMM の Start Manual Sync を選択する</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ドクター</translation>
    </message>
    <message>
        <source>Paste the key above at once, and any address of your IT Glue</source>
        <extracomment>Step 2.1, instruction heading</extracomment>
        <translation>キーをすぐに上の欄へ貼り付け、IT Glue の任意のアドレスも入力します</translation>
    </message>
    <message>
        <source>It is on if step 0.1 was done. Without it, users have no API section.</source>
        <extracomment>Step 3.1, instruction note. API is a portal label</extracomment>
        <translation>ステップ 0.1 が済んでいればオンです。オフだとユーザーに API セクションがありません。</translation>
    </message>
    <message>
        <source>In Datto RMM, give each field you want a name, and let a component fill it in</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction heading</extracomment>
        <translation>Datto RMM で使うフィールドに名前を付け、コンポーネントに値を入れさせる</translation>
    </message>
    <message>
        <source>How that is done stands in Datto RMM&apos;s help, under User-defined fields.</source>
        <extracomment>How-to &quot;Map user-defined fields&quot;, instruction note; the name of a page of Datto RMM&apos;s help</extracomment>
        <translation>方法は Datto RMM のヘルプの User-defined fields にあります。</translation>
    </message>
    <message>
        <source>A device in Autotask can open Web Remote or its page in Datto RMM. The device insight of a ticket lets you remote into the device by its name, and no more. With the Datto RMM insight made visible, the same tools, free disk space, and whether it is online for you stand right on the ticket.</source>
        <extracomment>How-to &quot;Put device insight on tickets&quot;, why. Web Remote is a tool of Datto RMM</extracomment>
        <translation>Autotask のデバイスからは、Web Remote や Datto RMM のページを開けます。チケットのデバイス インサイトでは、デバイス名からリモート接続できるだけです。Datto RMM のインサイトを表示すると、同じツール、ディスクの空き容量、オンラインかどうかがチケット上に並びます。</translation>
    </message>
    <message>
        <source>Use RMM and BCDR from Autotask</source>
        <extracomment>How-to on the last page, title</extracomment>
        <translation>Autotask から RMM と BCDR を使う</translation>
    </message>
    <message>
        <source>Alerts and devices in one place</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, one short line</extracomment>
        <translation>アラートとデバイスを 1 か所に</translation>
    </message>
    <message>
        <source>With the first link in place, alerts and devices of Datto RMM and BCDR open from Autotask, and there are short ways between a ticket, its device, its site, and its organization.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, why</extracomment>
        <translation>最初のリンクができていれば、Datto RMM と BCDR のアラートやデバイスを Autotask から開け、チケット、デバイス、サイト、組織の間をすばやく行き来できます。</translation>
    </message>
    <message>
        <source>Open a device that came from Datto RMM, and start its tools at the top right</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>Datto RMM から来たデバイスを開き、右上からツールを起動する</translation>
    </message>
    <message>
        <source>Show your technicians the short ways between the two</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction heading</extracomment>
        <translation>両方の間の近道を技術者に伝える</translation>
    </message>
    <message>
        <source>They stand in Autotask&apos;s help, under Integration workflows.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>Autotask のヘルプの Integration workflows にあります。</translation>
    </message>
    <message>
        <source>In Ticket Rule Details, give the rule a name and a description of the tickets it is for, then choose Next</source>
        <extracomment>How-to &quot;Suggest documents&quot;, instruction heading; portal labels</extracomment>
        <translation>Ticket Rule Details でルールの名前と、対象チケットの説明を入力し、Next を選択する</translation>
    </message>
    <message>
        <source>The button is then disabled and reads Saved and authenticated. If Datto RMM refuses, mend the values before another try: repeated failures lock the user.</source>
        <extracomment>Step 1.3, instruction note. Saved and authenticated is a portal label</extracomment>
        <translation>ボタンは無効になり、Saved and authenticated と表示されます。Datto RMM に拒否されたら、値を直してから再試行してください。失敗を繰り返すとユーザーがロックされます。</translation>
    </message>
    <message>
        <source>Check that you have these three</source>
        <extracomment>Step 4.1, instruction heading</extracomment>
        <translation>次の 3 つがそろっているか確かめる</translation>
    </message>
    <message>
        <source>All of them stand in Autotask&apos;s help. Search it for BCDR tools.</source>
        <extracomment>How-to &quot;Use RMM and BCDR from Autotask&quot;, instruction note; the name of a page of Autotask&apos;s help</extracomment>
        <translation>すべて Autotask のヘルプにあります。BCDR tools で検索してください。</translation>
    </message>
    <message>
        <source>First and last name and an email address are required, too; mail about failed syncs goes there. Your own copy of that level works too. The vendor&apos;s guide speaks of a custom level from an earlier section; there is no such section. The vendor stands under API Tracking Identifier.</source>
        <extracomment>Step 1.1, instruction note. API Tracking Identifier is a portal label</extracomment>
        <translation>名、姓、メールアドレスも必須です。同期の失敗はこのメールアドレスに届きます。レベルは自分で作ったコピーでもかまいません。ベンダーのガイドは前の節のカスタム レベルに触れていますが、その節はありません。ベンダーは API Tracking Identifier にあります。</translation>
    </message>
    <message>
        <source>Every check with its evidence, its cause and its mend. Trivet keeps looking while this page is open, and writes nothing that you have not seen first.</source>
        <translation>すべてのチェックを、根拠、原因、直し方とともに示します。このページが開いている間、Trivet は確認を続けます。事前にお見せしていないものを書き込むことはありません。</translation>
    </message>
</context>
<context>
    <name>GuideLooks</name>
    <message>
        <source>configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>devices matched</source>
        <translation>照合済みデバイス</translation>
    </message>
    <message>
        <source>devices in Autotask</source>
        <translation>Autotask のデバイス</translation>
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
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links were verified when they were last read</extracomment>
        <translation>%1/3</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>Second line below &quot;2 of 3&quot; links; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>%1 に検証</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>Read aloud for an edge of the diagram</extracomment>
        <translation>%2 ステップ中 %1 ステップ</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <extracomment>Read aloud for an edge of the diagram; %1 is &quot;6 of 6 steps&quot;, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>%1、%2 に検証</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>later chapter</source>
        <translation>後の章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>At the doctor&apos;s entry; %Ln checks</extracomment>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Left out. You can add it at any time.</source>
        <translation>対象外です。いつでも追加できます。</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>まだ設定されていません</translation>
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
        <translation>確認</translation>
    </message>
    <message>
        <source>Verified when it was last read, %1.</source>
        <extracomment>Of a link; %1 is &quot;3 hours ago&quot;</extracomment>
        <translation>最後の読み取り時(%1)に検証済みです。</translation>
    </message>
    <message>
        <source>Everything that can be proved is proved; the rest was confirmed.</source>
        <translation>検証できるものはすべて検証済みで、残りは確認されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proved</source>
        <translation>
            <numerusform>検証済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>確認済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <extracomment>%1 the worst finding of a link, in a sentence; %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1(他 %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>In general</source>
        <extracomment>Row of the health check: what belongs to none of the links</extracomment>
        <translation>全般</translation>
    </message>
</context>
<context>
    <name>Hurts</name>
    <message>
        <source>Every call to Autotask is refused, so nothing of it can be checked.</source>
        <translation>Autotask への呼び出しがすべて拒否されるため、何もチェックできません。</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Autotask. Trying again and again locks the user.</source>
        <translation>Trivet は Autotask を読み取れません。何度も試すとユーザーがロックされます。</translation>
    </message>
    <message>
        <source>While the user is locked, everything that signs in with it stands still.</source>
        <translation>ユーザーがロックされている間、そのユーザーでサインインするものはすべて止まります。</translation>
    </message>
    <message>
        <source>What Trivet may not see looks like missing, so most checks stay unknown.</source>
        <translation>Trivet に見えないものは存在しないように見えるため、ほとんどのチェックが不明のままです。</translation>
    </message>
    <message>
        <source>User-defined fields that are protected do not sync.</source>
        <translation>保護されたユーザー定義フィールドは同期されません。</translation>
    </message>
    <message>
        <source>Datto RMM may refuse a user of another domain.</source>
        <translation>Datto RMM が別のドメインのユーザーを拒否することがあります。</translation>
    </message>
    <message>
        <source>When one user is locked, both links stop, and nobody can tell which of them did it.</source>
        <translation>1 人のユーザーがロックされると両方の連携が止まり、どちらが原因かわかりません。</translation>
    </message>
    <message>
        <source>At the limit Autotask stops answering every integration, ticketing among them.</source>
        <translation>上限に達すると、Autotask はチケットを含むすべての連携に応答しなくなります。</translation>
    </message>
    <message>
        <source>Trivet reads nothing of Datto RMM, so devices and sites stay unknown.</source>
        <translation>Trivet は Datto RMM を読み取れないため、デバイスとサイトは不明のままです。</translation>
    </message>
    <message>
        <source>While Datto RMM holds Trivet back, a good key looks like a bad one.</source>
        <translation>Datto RMM が Trivet を待たせている間は、正しいキーも誤ったキーのように見えます。</translation>
    </message>
    <message>
        <source>A key of a person stops working when the person leaves.</source>
        <translation>個人のキーは、その人が退職すると使えなくなります。</translation>
    </message>
    <message>
        <source>Trivet reads nothing of IT Glue, so organizations and configurations stay unknown.</source>
        <translation>Trivet は IT Glue を読み取れないため、組織と構成は不明のままです。</translation>
    </message>
    <message>
        <source>IT Glue revokes a key that nobody used for 90 days.</source>
        <translation>IT Glue は、90 日間使われないキーを失効させます。</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection cannot be read or matched.</source>
        <translation>SaaS Protection のクライアントを読み取ることも照合することもできません。</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both integrations.</source>
        <translation>1 つのキーを更新すると、両方の連携が切れます。</translation>
    </message>
    <message>
        <source>Data of two companies would be mixed.</source>
        <translation>2 つの会社のデータが混ざってしまいます。</translation>
    </message>
    <message>
        <source>Secrets are gone when Trivet closes, and have to be pasted again.</source>
        <translation>シークレットは Trivet を閉じると失われ、貼り付け直しが必要になります。</translation>
    </message>
    <message>
        <source>Secrets seem lost, though another keychain has them.</source>
        <translation>別のキーチェーンにあるのに、シークレットが失われたように見えます。</translation>
    </message>
    <message>
        <source>From half a list nothing can be called missing, so checks stay unknown.</source>
        <translation>一覧の一部だけでは不足と判断できないため、チェックは不明のままです。</translation>
    </message>
    <message>
        <source>A secret that was not saved has to be made anew, because portals show it once.</source>
        <translation>ポータルは 1 回しか表示しないため、保存しなかったシークレットは作り直しになります。</translation>
    </message>
    <message>
        <source>What is empty here is missing where it is to be pasted.</source>
        <translation>ここが空だと、貼り付ける先でも足りなくなります。</translation>
    </message>
    <message>
        <source>Datto RMM cannot sign in to Autotask, and no device comes.</source>
        <translation>Datto RMM は Autotask にサインインできず、デバイスが届きません。</translation>
    </message>
    <message>
        <source>Devices of sites without a company never reach Autotask.</source>
        <translation>会社のないサイトのデバイスは Autotask に届きません。</translation>
    </message>
    <message>
        <source>Nothing can be said of customers until it is known which type means them.</source>
        <translation>どの種類が顧客を表すかわかるまで、顧客について何も判定できません。</translation>
    </message>
    <message>
        <source>Devices of a customer that slipped in would be billed to yourself.</source>
        <translation>紛れ込んだ顧客のデバイスが自社に請求されます。</translation>
    </message>
    <message>
        <source>No device type can be mapped, and every device comes up as Autotask Default in IT Glue.</source>
        <translation>デバイス タイプを割り当てられず、すべてのデバイスが IT Glue で Autotask Default になります。</translation>
    </message>
    <message>
        <source>Reports are split between types of nearly one name.</source>
        <translation>ほぼ同じ名前のタイプにレポートが分かれます。</translation>
    </message>
    <message>
        <source>These devices come up as Autotask Default in IT Glue, or not at all, and IT Glue cannot mend that.</source>
        <translation>これらのデバイスは IT Glue で Autotask Default になるか、まったく現れず、IT Glue では直せません。</translation>
    </message>
    <message>
        <source>Devices of this type will come without a configuration item type.</source>
        <translation>このタイプのデバイスは構成アイテム タイプなしで届きます。</translation>
    </message>
    <message>
        <source>Datto RMM cannot create the devices that this product stands for.</source>
        <translation>Datto RMM は、この製品にあたるデバイスを作成できません。</translation>
    </message>
    <message>
        <source>New devices keep coming without a type.</source>
        <translation>新しいデバイスがタイプなしで届き続けます。</translation>
    </message>
    <message>
        <source>Devices of these sites never reach Autotask, and so never IT Glue.</source>
        <translation>これらのサイトのデバイスは Autotask に届かず、IT Glue にも届きません。</translation>
    </message>
    <message>
        <source>Devices land on companies that are gone or no customers.</source>
        <translation>デバイスが、なくなった会社や顧客でない会社に入ります。</translation>
    </message>
    <message>
        <source>A device that is not in Autotask has no tickets, no contract and no documentation.</source>
        <translation>Autotask にないデバイスには、チケットも契約もドキュメントもありません。</translation>
    </message>
    <message>
        <source>IT Glue shows these devices as Autotask Default, or not at all, like devices without a type.</source>
        <translation>IT Glue では、タイプのないデバイスと同様に Autotask Default と表示されるか、まったく表示されません。</translation>
    </message>
    <message>
        <source>Devices and defaults are spread over products of one name, and people choose the wrong one.</source>
        <translation>デバイスと既定値が同名の製品に分かれ、誤った方が選ばれます。</translation>
    </message>
    <message>
        <source>Devices come with whatever category is the default, and perhaps without the fields you need.</source>
        <translation>デバイスに既定のカテゴリが付き、必要なフィールドがないことがあります。</translation>
    </message>
    <message>
        <source>IT Glue shows the devices of all these sites in one organization.</source>
        <translation>IT Glue では、これらすべてのサイトのデバイスが 1 つの組織に表示されます。</translation>
    </message>
    <message>
        <source>Devices of one customer are booked on another, and shown to it.</source>
        <translation>ある顧客のデバイスが別の顧客に計上され、表示されます。</translation>
    </message>
    <message>
        <source>The device is billed twice, its tickets are split, and IT Glue copies both.</source>
        <translation>デバイスが二重に請求され、チケットが分かれ、IT Glue は両方をコピーします。</translation>
    </message>
    <message>
        <source>The sync updates whichever record is newest, and IT Glue copies each.</source>
        <translation>同期は最新のレコードだけを更新し、IT Glue はそのすべてをコピーします。</translation>
    </message>
    <message>
        <source>A number that several devices bear joins what does not belong together.</source>
        <translation>複数のデバイスにある番号が、無関係なもの同士を結び付けます。</translation>
    </message>
    <message>
        <source>Devices that nobody manages stay on invoices and in IT Glue.</source>
        <translation>管理されていないデバイスが、請求と IT Glue に残ります。</translation>
    </message>
    <message>
        <source>One customer sees and pays for what is another&apos;s, and no API can move it.</source>
        <translation>ある顧客が別の顧客のものを見て支払っており、API では移せません。</translation>
    </message>
    <message>
        <source>IT Glue takes name and asset tag from there, so people look for names that are gone.</source>
        <translation>IT Glue は名前と資産タグをそこから引き継ぐため、もうない名前を探すことになります。</translation>
    </message>
    <message>
        <source>The customer goes on paying for devices that nobody looks after.</source>
        <translation>誰も管理していないデバイスに、顧客が支払いを続けます。</translation>
    </message>
    <message>
        <source>Reports on these fields stay empty.</source>
        <translation>これらのフィールドのレポートが空のままになります。</translation>
    </message>
    <message>
        <source>What nobody has sorted yet, or has deleted, is booked on one customer.</source>
        <translation>未分類または削除されたものが、1 つの顧客に計上されます。</translation>
    </message>
    <message>
        <source>Devices that come before the mapping is saved come with the wrong type.</source>
        <translation>割り当てを保存する前に届いたデバイスは、誤ったタイプになります。</translation>
    </message>
    <message>
        <source>Devices cannot be created without their product.</source>
        <translation>製品がないとデバイスを作成できません。</translation>
    </message>
    <message>
        <source>Devices that another vendor&apos;s user made are not kept up by Datto RMM.</source>
        <translation>別のベンダーのユーザーが作成したデバイスは、Datto RMM によって更新されません。</translation>
    </message>
    <message>
        <source>Autotask counts the calls under another vendor&apos;s name, and may refuse them.</source>
        <translation>Autotask は呼び出しを別のベンダーの名前で数え、拒否することがあります。</translation>
    </message>
    <message>
        <source>The sync stops on the day the password runs out.</source>
        <translation>パスワードの期限が切れた日に同期が止まります。</translation>
    </message>
    <message>
        <source>Protected fields stay empty.</source>
        <translation>保護フィールドが空のままになります。</translation>
    </message>
    <message>
        <source>Nothing syncs until Datto RMM has signed in.</source>
        <translation>Datto RMM がサインインするまで、何も同期されません。</translation>
    </message>
    <message>
        <source>Sites of prospects and vendors come up for mapping, too.</source>
        <translation>見込み客や仕入先のサイトも割り当ての対象に出てきます。</translation>
    </message>
    <message>
        <source>Devices come while their types are still open.</source>
        <translation>タイプが決まらないうちにデバイスが届きます。</translation>
    </message>
    <message>
        <source>What was not saved in Datto RMM is not used.</source>
        <translation>Datto RMM で保存していないものは使われません。</translation>
    </message>
    <message>
        <source>Devices of a product without a default type come without one.</source>
        <translation>既定のタイプのない製品のデバイスは、タイプなしで届きます。</translation>
    </message>
    <message>
        <source>No device comes while Map Devices is off.</source>
        <translation>Map Devices がオフの間は、デバイスが届きません。</translation>
    </message>
    <message>
        <source>Without serial numbers and names IT Glue cannot tell that two records are one device.</source>
        <translation>シリアル番号と名前がないと、IT Glue は 2 つのレコードが同じデバイスだとわかりません。</translation>
    </message>
    <message>
        <source>A wrong address or region looks like a wrong key.</source>
        <translation>アドレスやリージョンの誤りは、キーの誤りのように見えます。</translation>
    </message>
    <message>
        <source>IT Glue cannot sign in to Autotask, and nothing syncs.</source>
        <translation>IT Glue は Autotask にサインインできず、何も同期されません。</translation>
    </message>
    <message>
        <source>What has not come yet looks like missing.</source>
        <translation>まだ届いていないものが、足りないように見えます。</translation>
    </message>
    <message>
        <source>The first sync makes a second organization beside the right one.</source>
        <translation>最初の同期で、正しい組織と並んで 2 つ目が作成されます。</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, and makes a second organization.</source>
        <translation>IT Glue は完全に同じ名前だけを照合し、2 つ目の組織を作成します。</translation>
    </message>
    <message>
        <source>Documentation of two companies ends up in one organization.</source>
        <translation>2 つの会社のドキュメントが 1 つの組織に入ります。</translation>
    </message>
    <message>
        <source>Configurations of the former PSA are left behind as orphans.</source>
        <translation>以前の PSA の構成が孤立して残ります。</translation>
    </message>
    <message>
        <source>Prospects and vendors fill IT Glue.</source>
        <translation>見込み客や仕入先で IT Glue があふれます。</translation>
    </message>
    <message>
        <source>Each of them has to be mended by hand, in Autotask.</source>
        <translation>1 件ずつ Autotask で手作業の修正が必要になります。</translation>
    </message>
    <message>
        <source>Documentation stands under the wrong type.</source>
        <translation>ドキュメントが誤ったタイプの下に置かれます。</translation>
    </message>
    <message>
        <source>These devices have no documentation and no passwords in IT Glue.</source>
        <translation>これらのデバイスは、IT Glue にドキュメントもパスワードもありません。</translation>
    </message>
    <message>
        <source>Documentation of devices that are gone is taken for true.</source>
        <translation>なくなったデバイスのドキュメントが正しいものと思われます。</translation>
    </message>
    <message>
        <source>Passwords and documents are split between the twins.</source>
        <translation>パスワードとドキュメントが 2 つに分かれます。</translation>
    </message>
    <message>
        <source>Sites of customers are not documented.</source>
        <translation>顧客の拠点が記録されません。</translation>
    </message>
    <message>
        <source>IT Glue overwrites what stands in Autotask.</source>
        <translation>IT Glue が Autotask の内容を上書きします。</translation>
    </message>
    <message>
        <source>These records do not sync, and nothing says so.</source>
        <translation>これらのレコードは同期されず、それを示すものもありません。</translation>
    </message>
    <message>
        <source>Devices cannot be found by manufacturer or model.</source>
        <translation>メーカーやモデルでデバイスを探せません。</translation>
    </message>
    <message>
        <source>People without an account cannot open IT Glue from Autotask.</source>
        <translation>アカウントのない人は、Autotask から IT Glue を開けません。</translation>
    </message>
    <message>
        <source>While it moves, counts of today are not those of tomorrow.</source>
        <translation>動いている間は、今日の数が明日の数と異なります。</translation>
    </message>
    <message>
        <source>What changes in Autotask no longer reaches IT Glue.</source>
        <translation>Autotask での変更が IT Glue に届かなくなります。</translation>
    </message>
    <message>
        <source>Records without an account manager fail to sync.</source>
        <translation>アカウント マネージャーのないレコードは同期に失敗します。</translation>
    </message>
    <message>
        <source>IT Glue fills with what nobody looks for.</source>
        <translation>誰も探さないもので IT Glue があふれます。</translation>
    </message>
    <message>
        <source>Autotask shows nothing of IT Glue.</source>
        <translation>Autotask に IT Glue の情報が表示されません。</translation>
    </message>
    <message>
        <source>Protected fields stay empty in IT Glue.</source>
        <translation>IT Glue で保護フィールドが空のままになります。</translation>
    </message>
    <message>
        <source>Too much or too little reaches IT Glue, and is hard to take back.</source>
        <translation>多すぎるか少なすぎるデータが IT Glue に届き、元に戻すのが困難です。</translation>
    </message>
    <message>
        <source>Nothing reaches IT Glue until the integration is saved.</source>
        <translation>連携が保存されるまで、IT Glue には何も届きません。</translation>
    </message>
    <message>
        <source>Everybody is selected, and each of them gets a mail.</source>
        <translation>全員が選択されており、各人にメールが送られます。</translation>
    </message>
    <message>
        <source>IT Glue has no bin: what is deleted or joined wrongly is gone.</source>
        <translation>IT Glue にはごみ箱がなく、削除や誤った結合は元に戻せません。</translation>
    </message>
    <message>
        <source>IT Glue cannot read Datto RMM.</source>
        <translation>IT Glue は Datto RMM を読み取れません。</translation>
    </message>
    <message>
        <source>Renewing the one key breaks both programs.</source>
        <translation>1 つのキーを更新すると、両方のプログラムが切れます。</translation>
    </message>
    <message>
        <source>No configuration shows what Datto RMM knows of its device.</source>
        <translation>Datto RMM が持つデバイスの情報が、どの構成にも表示されません。</translation>
    </message>
    <message>
        <source>Keys do not work until the user is saved.</source>
        <translation>ユーザーが保存されるまで、キーは使えません。</translation>
    </message>
    <message>
        <source>Matching by sites makes organizations a second time.</source>
        <translation>サイト単位で照合すると、組織がもう 1 つ作成されます。</translation>
    </message>
    <message>
        <source>Datto RMM shows nothing of IT Glue.</source>
        <translation>Datto RMM に IT Glue の情報が表示されません。</translation>
    </message>
    <message>
        <source>Organizations and devices exist twice, once for each link.</source>
        <translation>組織とデバイスが、連携ごとに 1 つずつ二重に存在します。</translation>
    </message>
    <message>
        <source>Each site becomes an organization of its own.</source>
        <translation>サイトごとに別の組織ができます。</translation>
    </message>
    <message>
        <source>Devices of these organizations show nothing of Datto RMM.</source>
        <translation>これらの組織のデバイスに Datto RMM の情報が表示されません。</translation>
    </message>
    <message>
        <source>Technicians cannot connect to these devices from IT Glue.</source>
        <translation>技術者は IT Glue からこれらのデバイスに接続できません。</translation>
    </message>
    <message>
        <source>A technician connects to the wrong machine and reads another device&apos;s passwords.</source>
        <translation>技術者が誤ったコンピューターに接続し、別のデバイスのパスワードを見てしまいます。</translation>
    </message>
    <message>
        <source>An address that several devices share matches the wrong one.</source>
        <translation>複数のデバイスで共有されるアドレスは、誤ったものと照合されます。</translation>
    </message>
    <message>
        <source>Warranty is looked up for the wrong device.</source>
        <translation>誤ったデバイスの保証が検索されます。</translation>
    </message>
    <message>
        <source>These records are not matched, and nothing says so.</source>
        <translation>これらのレコードは照合されず、それを示すものもありません。</translation>
    </message>
    <message>
        <source>Devices that are long gone are kept up and billed.</source>
        <translation>とうになくなったデバイスが維持され、請求されます。</translation>
    </message>
    <message>
        <source>Who has not signed in sees an empty pane in Datto RMM.</source>
        <translation>サインインしていない人には、Datto RMM で空のペインが表示されます。</translation>
    </message>
    <message>
        <source>One of the two panes stays empty.</source>
        <translation>2 つのペインの一方が空のままになります。</translation>
    </message>
    <message>
        <source>Organizations of these clients show no backup.</source>
        <translation>これらのクライアントの組織にバックアップが表示されません。</translation>
    </message>
    <message>
        <source>IT Glue matches exact names only, so these clients stay unmatched.</source>
        <translation>IT Glue は完全に同じ名前だけを照合するため、これらのクライアントは未照合のままです。</translation>
    </message>
    <message>
        <source>A second organization appears beside the one that is there.</source>
        <translation>すでにある組織と並んで 2 つ目が現れます。</translation>
    </message>
    <message>
        <source>An organization shows one of its backups and not the other.</source>
        <translation>組織にバックアップの一方だけが表示され、もう一方は表示されません。</translation>
    </message>
    <message>
        <source>IT Glue does not see these clients, and their billing may suffer.</source>
        <translation>IT Glue にこれらのクライアントが見えず、請求にも影響することがあります。</translation>
    </message>
    <message>
        <source>Numbers that count differently look like an error.</source>
        <translation>数え方の違う数値が、誤りのように見えます。</translation>
    </message>
    <message>
        <source>IT Glue shows the backups of the day before.</source>
        <translation>IT Glue には前日のバックアップが表示されます。</translation>
    </message>
    <message>
        <source>Customers may believe they are protected and are not.</source>
        <translation>顧客が、保護されていないのに保護されていると思うことがあります。</translation>
    </message>
    <message>
        <source>No organization shows its backup.</source>
        <translation>どの組織にもバックアップが表示されません。</translation>
    </message>
    <message>
        <source>IT Glue joins clients by itself, wrong ones among them.</source>
        <translation>IT Glue がクライアントを、誤ったものも含めて自動で結合します。</translation>
    </message>
    <message>
        <source>What was decided here has not happened in IT Glue.</source>
        <translation>ここで決めたことが、IT Glue では実行されていません。</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it works.</source>
        <translation>動作することをまだ誰も確認していません。</translation>
    </message>
    <message>
        <source>The steps that rest on this stay closed.</source>
        <translation>これに依存するステップは閉じたままです。</translation>
    </message>
    <message>
        <source>Nothing stops. It is good to know.</source>
        <translation>何も止まりません。参考情報です。</translation>
    </message>
    <message>
        <source>Nothing stops at once. Somebody will have to mend it by hand later.</source>
        <translation>すぐに止まるものはありませんが、後で手作業での修正が必要になります。</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to IT Glue.</source>
        <translation>これはアドレスではありません。IT Glue にサインインした状態のブラウザーからコピーしてください。</translation>
    </message>
    <message>
        <source>This is not an address. Copy it from the browser while you are signed in to Autotask.</source>
        <translation>これはアドレスではありません。Autotask にサインインした状態のブラウザーからコピーしてください。</translation>
    </message>
    <message>
        <source>This field is empty. Paste the value from the portal.</source>
        <translation>このフィールドは空です。ポータルの値を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is an address. Paste the value itself.</source>
        <translation>これはアドレスです。値そのものを貼り付けてください。</translation>
    </message>
    <message>
        <source>There is a space inside. Copy the value again, alone.</source>
        <translation>途中に空白があります。値だけをコピーし直してください。</translation>
    </message>
    <message>
        <source>There is a sign inside that no key has. Copy the value again, alone.</source>
        <translation>キーには使われない文字が含まれています。値だけをコピーし直してください。</translation>
    </message>
    <message>
        <source>This is too long. Copy the value alone.</source>
        <translation>長すぎます。値だけをコピーしてください。</translation>
    </message>
    <message>
        <source>This looks like the user name. Paste the secret here.</source>
        <translation>これはユーザー名のようです。ここにはシークレットを貼り付けてください。</translation>
    </message>
    <message>
        <source>A user name has the form name@domain. This may be the secret.</source>
        <translation>ユーザー名は name@domain の形式です。これはシークレットかもしれません。</translation>
    </message>
    <message>
        <source>The same value is in another field. One of them is wrong.</source>
        <translation>同じ値が別のフィールドにあります。どちらかが誤りです。</translation>
    </message>
    <message>
        <source>User name and secret stand in each other&apos;s field. Swap them.</source>
        <translation>ユーザー名とシークレットのフィールドが逆になっています。入れ替えてください。</translation>
    </message>
    <message>
        <source>This is not an address. Copy API URL from the user&apos;s page in Datto RMM.</source>
        <translation>これはアドレスではありません。Datto RMM のユーザーのページから API URL をコピーしてください。</translation>
    </message>
    <message>
        <source>This address does not belong to %1. Nothing is sent there.</source>
        <translation>このアドレスは %1 のものではありません。そこには何も送信しません。</translation>
    </message>
    <message>
        <source>This names none of the six platforms. Copy API URL again.</source>
        <translation>6 つのプラットフォームのどれでもありません。API URL をコピーし直してください。</translation>
    </message>
    <message>
        <source>A key of IT Glue begins with ITG. Copy it again from IT Glue.</source>
        <translation>IT Glue のキーは ITG. で始まります。IT Glue からコピーし直してください。</translation>
    </message>
    <message>
        <source>This looks like a secret, so it is not saved. Paste what belongs here, or keep it.</source>
        <translation>これはシークレットのように見えるため、保存していません。ここに入れるべき値を貼り付けるか、このまま使用してください。</translation>
    </message>
    <message>
        <source>Spaces or line ends around it were left out</source>
        <translation>前後の空白や改行は取り除きました</translation>
    </message>
    <message>
        <source>Shortened to the platform&apos;s address</source>
        <translation>プラットフォームのアドレスに短縮しました</translation>
    </message>
    <message>
        <source>Filled from Copy all</source>
        <translation>Copy all から入力しました</translation>
    </message>
    <message>
        <source>There is a space inside, at place %1. Copy the value again, alone.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>%1 文字目に空白があります。値だけをコピーし直してください。</translation>
    </message>
    <message>
        <source>There is a line break inside, at place %1. Copy the value again, alone and in one piece.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1</extracomment>
        <translation>%1 文字目に改行があります。値だけを、途切れないようにコピーし直してください。</translation>
    </message>
    <message>
        <source>There is a control character (%2) at place %1, which no key has. Copy the value again.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0007</extracomment>
        <translation>%1 文字目に、キーには使われない制御文字 (%2) があります。値をコピーし直してください。</translation>
    </message>
    <message>
        <source>There is an invisible sign (%2) at place %1, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00AD</extracomment>
        <translation>%1 文字目に、キーには使われない見えない文字 (%2) があります。ポータルから値をコピーし直してください。</translation>
    </message>
    <message>
        <source>The sign at place %1 only looks like “%3”: it is %2, which no key has. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+0430, %3 a letter</extracomment>
        <translation>%1 文字目は「%3」に似ていますが、キーには使われない %2 です。ポータルから値をコピーし直してください。</translation>
    </message>
    <message>
        <source>The sign at place %1 (%2) is in no key. Copy the value from the portal itself.</source>
        <extracomment>Under a field; %1 is the place in the value, counted from 1, %2 the sign&apos;s number, such as U+00E9</extracomment>
        <translation>%1 文字目 (%2) はキーには使われません。ポータルから値をコピーし直してください。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Zone</source>
        <extracomment>A list of records that Trivet read from a vendor</extracomment>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Limit of calls</source>
        <translation>呼び出しの上限</translation>
    </message>
    <message>
        <source>Rights of Trivet&apos;s user</source>
        <translation>Trivet のユーザーの権限</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Company types</source>
        <translation>会社の種類</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>構成アイテム タイプ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Material codes</source>
        <translation>マテリアル コード</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>セキュリティ レベル</translation>
    </message>
    <message>
        <source>User-defined fields</source>
        <translation>ユーザー定義フィールド</translation>
    </message>
    <message>
        <source>Sample of user-defined fields</source>
        <translation>ユーザー定義フィールドのサンプル</translation>
    </message>
    <message>
        <source>Vendors of API users</source>
        <translation>API ユーザーのベンダー</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>State of the platform</source>
        <translation>プラットフォームの状態</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Key pair for IT Glue</source>
        <translation>IT Glue 用のキー ペア</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>構成のタイプ</translation>
    </message>
    <message>
        <source>Errors of the sync</source>
        <translation>同期のエラー</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
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
            <numerusform>/ デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>すべて到着</translation>
    </message>
    <message>
        <source>No new devices</source>
        <translation>新しいデバイスなし</translation>
    </message>
    <message>
        <source>No new device for %1</source>
        <translation>%1 の間、新しいデバイスがありません</translation>
    </message>
    <message>
        <source>Likely causes: a busy Datto RMM queue, sites without a company, or device types without a product.</source>
        <translation>考えられる原因: Datto RMM のキューの混雑、会社のないサイト、製品のないデバイス タイプ。</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln configuration(s)</source>
        <extracomment>Behind the count of configurations in IT Glue</extracomment>
        <translation>
            <numerusform>/ 構成 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations</source>
        <extracomment>Below the count of configurations; %1 of %2 organizations</extracomment>
        <translation>組織 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Nothing new in IT Glue for %1</source>
        <translation>%1 の間、IT Glue に新しいものがありません</translation>
    </message>
    <message>
        <source>A queued sync starts within about an hour; Start Manual Sync moves it forward. After that, look at Actions &gt; Logs for a type or status that is not selected.</source>
        <translation>キューに入った同期は約 1 時間以内に始まります。Start Manual Sync で早められます。それでも始まらない場合は、選択されていないタイプや状態がないか、Actions &gt; Logs を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln matched</source>
        <extracomment>Behind the count of devices that are matched; %Ln should be</extracomment>
        <translation>
            <numerusform>/ 照合 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organizations matched</source>
        <extracomment>Below the count of matched devices; %1 of %2 organizations</extracomment>
        <translation>組織 %2 件中 %1 件を照合済み</translation>
    </message>
    <message>
        <source>All matched</source>
        <translation>すべて照合済み</translation>
    </message>
    <message>
        <source>No new match for %1</source>
        <translation>%1 の間、新しい照合がありません</translation>
    </message>
    <message>
        <source>Open Actions &gt; Matching in IT Glue: what is not matched there waits for you. Devices without a serial number cannot be matched by themselves.</source>
        <translation>IT Glue で Actions &gt; Matching を開いてください。そこで未照合のものには対応が必要です。シリアル番号のないデバイスは自動では照合できません。</translation>
    </message>
    <message>
        <source>Everything arrived</source>
        <translation>すべて到着</translation>
    </message>
</context>
<context>
    <name>MapForecast</name>
    <message numerus="yes">
        <source>%Ln would be Autotask Default</source>
        <extracomment>Filter: devices that IT Glue would show with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>%Ln 台が Autotask Default になる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <extracomment>Filter: devices of which it is not sure what becomes</extracomment>
        <translation>
            <numerusform>あいまい %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not arrive</source>
        <extracomment>Filter: devices that do not come to Autotask</extracomment>
        <translation>
            <numerusform>%Ln 台が届かない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <extracomment>Filter: devices that become new records</extracomment>
        <translation>
            <numerusform>新規作成 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join(s)</source>
        <extracomment>Filter: devices that become one with a record that is there</extracomment>
        <translation>
            <numerusform>結合 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <extracomment>Filter: devices of which something else came than was forecast</extracomment>
        <translation>
            <numerusform>相違 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Autotask Default</source>
        <extracomment>Filter: devices that IT Glue shows with the type &quot;Autotask Default&quot;, which is IT Glue&apos;s own word</extracomment>
        <translation>
            <numerusform>Autotask Default %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there yet</source>
        <extracomment>Filter: devices that were forecast and have not come</extracomment>
        <translation>
            <numerusform>未着 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not compared</source>
        <extracomment>Filter: devices that cannot be held against the forecast</extracomment>
        <translation>
            <numerusform>比較なし %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as forecast</source>
        <extracomment>Filter: devices that came, or stayed away, as was forecast</extracomment>
        <translation>
            <numerusform>予測どおり %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>Column head: a device&apos;s host name</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device type</source>
        <extracomment>Column head: Desktop, Server, Printer</extracomment>
        <translation>デバイス タイプ</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>Column head: what was forecast of a device</extracomment>
        <translation>予測</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column head: what came of the forecast</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column head: the reason</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Type in IT Glue</source>
        <extracomment>Column head: the type that IT Glue shows</extracomment>
        <translation>IT Glue のタイプ</translation>
    </message>
    <message>
        <source>Joins</source>
        <extracomment>What becomes of a device in Autotask: it becomes one with a record that is there</extracomment>
        <translation>結合される</translation>
    </message>
    <message>
        <source>Is created</source>
        <extracomment>What becomes of a device in Autotask: a new record</extracomment>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>What becomes of a device in Autotask: several records fit</extracomment>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>Does not arrive</source>
        <extracomment>What becomes of a device in Autotask: nothing</extracomment>
        <translation>届かない</translation>
    </message>
    <message>
        <source>No device of the company in Autotask fits</source>
        <translation>Autotask に該当する会社のデバイスがありません</translation>
    </message>
    <message>
        <source>Autotask knows it by its ID in Datto RMM</source>
        <translation>Datto RMM の ID により Autotask が認識しています</translation>
    </message>
    <message>
        <source>Same serial number at this company</source>
        <translation>この会社に同じシリアル番号があります</translation>
    </message>
    <message>
        <source>Same name at this company; no serial number speaks against it</source>
        <translation>この会社に同じ名前があり、矛盾するシリアル番号はありません</translation>
    </message>
    <message>
        <source>Deleted in Datto RMM</source>
        <translation>Datto RMM で削除済み</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists</source>
        <translation>Datto RMM の一覧にあるサイトにありません</translation>
    </message>
    <message>
        <source>On one of Datto RMM&apos;s own sites, which no company has</source>
        <extracomment>Managed, OnDemand and Deleted Devices are Datto RMM&apos;s own sites</extracomment>
        <translation>会社に属さない Datto RMM 自身のサイトにあります</translation>
    </message>
    <message>
        <source>Its site has no company</source>
        <translation>サイトに会社がありません</translation>
    </message>
    <message>
        <source>The company of its site is gone from Autotask</source>
        <translation>サイトの会社が Autotask にもうありません</translation>
    </message>
    <message>
        <source>The company of its site is inactive</source>
        <translation>サイトの会社が無効です</translation>
    </message>
    <message>
        <source>An older record of a device that was set up anew</source>
        <translation>再セットアップされたデバイスの古いレコードです</translation>
    </message>
    <message>
        <source>The mapping of its device type is not known</source>
        <translation>デバイス タイプの割り当てがわかりません</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>デバイス タイプが割り当てられていません</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>製品が無効か、ありません</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>What came is not what was forecast</extracomment>
        <translation>相違</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a name where there is none</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Arrived all the same</source>
        <translation>それでも届きました</translation>
    </message>
    <message>
        <source>Joined a device that was there</source>
        <translation>既存のデバイスに結合されました</translation>
    </message>
    <message>
        <source>Did not join the device that it fits</source>
        <translation>該当するデバイスに結合されませんでした</translation>
    </message>
    <message>
        <source>Company %1 instead of %2</source>
        <extracomment>%1 and %2 are companies</extracomment>
        <translation>会社は %2 ではなく %1</translation>
    </message>
    <message>
        <source>Product %1 instead of %2</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>製品は %2 ではなく %1</translation>
    </message>
    <message>
        <source>Type %1 instead of %2</source>
        <extracomment>%1 and %2 are configuration item types</extracomment>
        <translation>タイプは %2 ではなく %1</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>Several devices of Autotask are linked to it</source>
        <translation>Autotask の複数のデバイスがリンクされています</translation>
    </message>
    <message>
        <source>Several devices fit one another; Datto RMM takes the one changed last</source>
        <translation>複数のデバイスが該当します。Datto RMM は最後に変更されたものを使います</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two things in which a device differs from its forecast</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Gone from Datto RMM, or its site or mapping was changed since</source>
        <translation>Datto RMM にもうないか、その後サイトまたは割り当てが変更されました</translation>
    </message>
</context>
<context>
    <name>MappingRows</name>
    <message>
        <source>Create new: %1</source>
        <extracomment>First entry of a product list; %1 is the product that Datto RMM will create
----------
Last entry of a type list; %1 is the configuration item type that Trivet will create in Autotask</extracomment>
        <translation>新規作成: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>タイプを選択</translation>
    </message>
    <message>
        <source>Type to be created</source>
        <extracomment>Of a device type whose configuration item type is not in Autotask yet</extracomment>
        <translation>タイプを作成予定</translation>
    </message>
</context>
<context>
    <name>NameMarks</name>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>line end</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>改行しない空白</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>改行しない狭い空白</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>ゼロ幅スペース</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>ゼロ幅非接合子</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>ゼロ幅接合子</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>ソフト ハイフン</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>左から右マーク</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>右から左マーク</translation>
    </message>
    <message>
        <source>extra: %1</source>
        <extracomment>Read aloud after a name: characters that should not be in it</extracomment>
        <translation>余分: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>Read aloud after a name: characters it lacks</extracomment>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>invisible: %1</source>
        <extracomment>Read aloud after a name: characters in it that cannot be seen</extracomment>
        <translation>見えない文字: %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Characters spoiled on the way, such as &amp;amp; or Ã¶</source>
        <extracomment>&quot;&amp;amp;&quot; and &quot;Ã¶&quot; are shown as they stand</extracomment>
        <translation>途中で文字化けした文字(&amp;amp; や Ã¶ など)</translation>
    </message>
    <message>
        <source>Letter case differs</source>
        <translation>大文字と小文字の違い</translation>
    </message>
    <message>
        <source>Spaces differ</source>
        <translation>空白の違い</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; against &quot;and&quot;</source>
        <extracomment>&quot;&amp;&quot; is the character</extracomment>
        <translation>「&amp;」と「and」の違い</translation>
    </message>
    <message>
        <source>With and without an article such as The</source>
        <extracomment>&quot;The&quot; at the start of a company&apos;s name</extracomment>
        <translation>The などの冠詞の有無</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <extracomment>Ltd, Inc., GmbH at the end of a company&apos;s name</extracomment>
        <translation>会社形態の表記の違い</translation>
    </message>
    <message>
        <source>Accents differ</source>
        <translation>アクセント記号の違い</translation>
    </message>
    <message>
        <source>Punctuation differs</source>
        <translation>句読点の違い</translation>
    </message>
    <message>
        <source>Letters of another script that look the same</source>
        <translation>見た目が同じ別の文字体系の文字</translation>
    </message>
    <message>
        <source>One or two letters differ</source>
        <translation>1 ~ 2 文字の違い</translation>
    </message>
    <message>
        <source>Sounds alike, in another alphabet</source>
        <translation>別の文字体系で発音が同じ</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>似た名前</translation>
    </message>
    <message>
        <source>The names are exactly the same</source>
        <translation>名前が完全に同じです</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two ways in which names differ</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>space at the start</source>
        <translation>先頭の空白</translation>
    </message>
    <message>
        <source>space at the end</source>
        <translation>末尾の空白</translation>
    </message>
    <message>
        <source>double space</source>
        <translation>二重の空白</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>改行しない空白</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>特殊な空白</translation>
    </message>
    <message>
        <source>character without width</source>
        <translation>幅のない文字</translation>
    </message>
    <message>
        <source>accent stored in another way</source>
        <translation>異なる方式で保存されたアクセント記号</translation>
    </message>
    <message>
        <source>letter of another script</source>
        <translation>別の文字体系の文字</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>No organization comes near; a new one is right</source>
        <translation>近い組織がないため、新規作成が適切です</translation>
    </message>
    <message>
        <source>Several have exactly this name</source>
        <translation>完全に同じ名前のものが複数あります</translation>
    </message>
    <message>
        <source>Name, type and serial number fit</source>
        <translation>名前、タイプ、シリアル番号が一致</translation>
    </message>
    <message>
        <source>Name and type fit; there is no serial number to compare</source>
        <translation>名前とタイプが一致。比較できるシリアル番号がありません</translation>
    </message>
    <message>
        <source>Several devices or configurations fit, so IT Glue may choose any</source>
        <translation>複数のデバイスまたは構成が該当するため、IT Glue はどれを選ぶかわかりません</translation>
    </message>
    <message>
        <source>Its organization is no customer&apos;s, so no device was compared</source>
        <translation>組織が顧客のものではないため、デバイスを比較していません</translation>
    </message>
    <message>
        <source>No free device of Autotask fits; it stays as it is</source>
        <translation>該当する空きデバイスが Autotask にないため、そのままになります</translation>
    </message>
    <message>
        <source>Left behind by another PSA</source>
        <translation>ほかの PSA が残したもの</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <extracomment>%1 is the name of another PSA product</extracomment>
        <translation>%1 に属しています</translation>
    </message>
    <message>
        <source>Autotask holds this device of Datto RMM %1 times; IT Glue copies each</source>
        <extracomment>Why a device would be doubled in IT Glue; %1 is a number of records in Autotask</extracomment>
        <translation>この Datto RMM のデバイスが Autotask に %1 件あります。IT Glue はそのすべてをコピーします</translation>
    </message>
    <message>
        <source>Autotask holds its serial number %1 times at this company; IT Glue copies each</source>
        <translation>このシリアル番号が、この会社の Autotask に %1 件あります。IT Glue はそのすべてをコピーします</translation>
    </message>
    <message>
        <source>Autotask holds its MAC address %1 times at this company; IT Glue copies each</source>
        <translation>この MAC アドレスが、この会社の Autotask に %1 件あります。IT Glue はそのすべてをコピーします</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This value does not fit the field.</source>
        <translation>この値はフィールドに合いません。</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses.</source>
        <translation>%1 で使われる形式ではありません。</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it here.</source>
        <translation>ポータルからコピーし直して、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy it from the portal again and paste it into its field.</source>
        <translation>ポータルからコピーし直して、該当するフィールドに貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host did not answer.</source>
        <translation>ネットワーク、プロキシ、またはベンダーのホストが応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the connection, then check again.</source>
        <translation>接続を確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It is slow now, or something on the way holds the answer back.</source>
        <translation>現在処理が遅いか、途中で応答が止められています。</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>1 分待ってから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>%1 への接続が安全でないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Its certificate was not accepted; a proxy or a wrong clock can cause this.</source>
        <translation>証明書を確認できませんでした。プロキシや時計のずれが原因のことがあります。</translation>
    </message>
    <message>
        <source>Check the date of this computer and the proxy, then check again.</source>
        <translation>このコンピューターの日付とプロキシを確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>This address does not belong to %1, so nothing was sent.</source>
        <translation>このアドレスは %1 のものではないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Trivet sends keys only to the vendor&apos;s own hosts.</source>
        <translation>Trivet がキーを送信するのは、ベンダー自身のホストだけです。</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it here.</source>
        <translation>ポータルからアドレスをコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the address from the portal and paste it into its field.</source>
        <translation>ポータルからアドレスをコピーして、該当するフィールドに貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 does not know this user name.</source>
        <translation>%1 にこのユーザー名はありません。</translation>
    </message>
    <message>
        <source>It must be the Username (Key) of the API user, not an e-mail address of a person.</source>
        <translation>人のメール アドレスではなく、API ユーザーの Username (Key) が必要です。</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it here.</source>
        <translation>API ユーザーから Username (Key) をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy Username (Key) from the API user and paste it into its field.</source>
        <translation>API ユーザーから Username (Key) をコピーして、該当するフィールドに貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 could not determine the zone of this user name.</source>
        <translation>%1 はこのユーザー名のゾーンを特定できませんでした。</translation>
    </message>
    <message>
        <source>The name may be wrong, but right names have met this too.</source>
        <translation>名前が誤っている可能性がありますが、正しい名前でも起こったことがあります。</translation>
    </message>
    <message>
        <source>Compare Username (Key) with the portal, or give your Autotask web address.</source>
        <translation>Username (Key) をポータルと見比べるか、Autotask の Web アドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the key and secret.</source>
        <translation>%1 はキーとシークレットを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The secret was probably not copied in full, or the user is locked.</source>
        <translation>シークレットの一部しかコピーされなかったか、ユーザーがロックされている可能性があります。</translation>
    </message>
    <message>
        <source>Paste the secret again. Trivet repeats a refused one only when you ask, because that locks the user.</source>
        <translation>シークレットを貼り付け直してください。ユーザーがロックされるため、拒否されたものは指示がない限り再試行しません。</translation>
    </message>
    <message>
        <source>Paste the secret again in Trivet&apos;s window. A refused one is not repeated, because that locks the user.</source>
        <translation>Trivet のウィンドウでシークレットを貼り付け直してください。ユーザーがロックされるため、拒否されたものは再試行しません。</translation>
    </message>
    <message>
        <source>%1 did not accept the tracking identifier or the user.</source>
        <translation>%1 はトラッキング識別子またはユーザーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The identifier must be of the kind Custom and belong to this API user.</source>
        <translation>識別子は種類が Custom で、この API ユーザーのものである必要があります。</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it here.</source>
        <translation>API ユーザーからトラッキング識別子をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the tracking identifier from the API user and paste it into its field.</source>
        <translation>API ユーザーからトラッキング識別子をコピーして、該当するフィールドに貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 does not let this user read that.</source>
        <translation>%1 はこのユーザーによる読み取りを許可していません。</translation>
    </message>
    <message>
        <source>Its security level is too narrow.</source>
        <translation>セキュリティ レベルの範囲が狭すぎます。</translation>
    </message>
    <message>
        <source>Give the user the recommended security level, then check again.</source>
        <translation>ユーザーに推奨のセキュリティ レベルを設定してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 asks Trivet to wait.</source>
        <translation>%1 が Trivet に待機を求めています。</translation>
    </message>
    <message>
        <source>Too many calls were made by all programs together.</source>
        <translation>全プログラムの呼び出しが合計で多すぎました。</translation>
    </message>
    <message>
        <source>Trivet pauses until %2 and goes on by itself.</source>
        <translation>Trivet は %2 まで一時停止し、自動で再開します。</translation>
    </message>
    <message>
        <source>Try again after %2.</source>
        <translation>%2 より後にもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment.</source>
        <translation>%1 は現在停止しています。</translation>
    </message>
    <message>
        <source>It answered that it cannot serve this now.</source>
        <translation>現在は処理できないという応答がありました。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>数分待ってから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The answer from %1 could not be read.</source>
        <translation>%1 からの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It does not have the form that %1 uses, or gives no reason.</source>
        <translation>%1 で使われる形式でないか、理由が示されていません。</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see whether it works, then check again.</source>
        <translation>ブラウザーでポータルを開いて動作を確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>A web page came in place of the answer from %1.</source>
        <translation>%1 からの応答の代わりに Web ページが届きました。</translation>
    </message>
    <message>
        <source>A sign-in page of the network, a proxy or a maintenance page stands in between.</source>
        <translation>ネットワークのサインイン ページ、プロキシ、またはメンテナンス ページが間に入っています。</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what is shown, then check again.</source>
        <translation>ブラウザーでポータルを開いて表示を確認してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off in the middle of an answer.</source>
        <translation>%1 への接続が応答の途中で切れました。</translation>
    </message>
    <message>
        <source>The network, a proxy or the vendor&apos;s host ended it.</source>
        <translation>ネットワーク、プロキシ、またはベンダーのホストが切断しました。</translation>
    </message>
    <message>
        <source>Check again; if it happens often, look at the proxy.</source>
        <translation>再チェックしてください。何度も起こる場合は、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 が要求を拒否しました。</translation>
    </message>
    <message>
        <source>The details give its own words.</source>
        <translation>詳細に原文が示されています。</translation>
    </message>
    <message>
        <source>Mend what it names in the portal, then check again.</source>
        <translation>示された内容をポータルで直してから、再チェックしてください。</translation>
    </message>
    <message>
        <source>%1 has no such record.</source>
        <translation>%1 にそのレコードはありません。</translation>
    </message>
    <message>
        <source>It was deleted, or this user may not see it.</source>
        <translation>削除されたか、このユーザーには閲覧できません。</translation>
    </message>
    <message>
        <source>Check again to read the present records.</source>
        <translation>再チェックして、現在のレコードを読み取ってください。</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>%1 への要求が取り消されました。</translation>
    </message>
    <message>
        <source>You left the page, or Trivet was closing.</source>
        <translation>ページを離れたか、Trivet を閉じるところでした。</translation>
    </message>
    <message>
        <source>Check again when you are ready.</source>
        <translation>準備ができたら、再チェックしてください。</translation>
    </message>
    <message>
        <source>The secret is not in the system keychain.</source>
        <translation>シークレットがシステムのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>It was removed there, or saved on another computer.</source>
        <translation>キーチェーンから削除されたか、別のコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>貼り付け直してください。</translation>
    </message>
    <message>
        <source>Open the tenant in the window of Trivet and paste it again.</source>
        <translation>Trivet のウィンドウでテナントを開き、貼り付け直してください。</translation>
    </message>
    <message>
        <source>The system keychain did not let Trivet in.</source>
        <translation>システムのキーチェーンが Trivet を許可しませんでした。</translation>
    </message>
    <message>
        <source>The question was answered with no, or closed.</source>
        <translation>確認の問い合わせが拒否されたか、閉じられました。</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Trivet to use it.</source>
        <translation>キーチェーンのロックを解除し、Trivet に使用を許可してください。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Until it is unlocked, Trivet can neither save a secret in it nor read one.</source>
        <translation>ロックを解除するまで、Trivet はシークレットの保存も読み取りもできません。</translation>
    </message>
    <message>
        <source>Unlock the keychain to save it.</source>
        <translation>保存するには、キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>No keychain service is running here.</source>
        <translation>キーチェーン サービスが動作していません。</translation>
    </message>
    <message>
        <source>Secrets are kept until Trivet closes. Start a keychain service to keep them longer.</source>
        <translation>シークレットは Trivet を閉じるまで保持されます。それ以降も残すには、キーチェーン サービスを起動してください。</translation>
    </message>
    <message>
        <source>Start a keychain service, then save the secrets in the window of Trivet. Without one they are gone when it closes.</source>
        <translation>キーチェーン サービスを起動し、Trivet のウィンドウでシークレットを保存してください。保存しないと、閉じたときに失われます。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>システムのキーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>別のウィンドウでパスワードを待っている可能性があります。</translation>
    </message>
    <message>
        <source>Answer it there, then try again.</source>
        <translation>そこで応答してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The system keychain could not keep or give the secret.</source>
        <translation>システムのキーチェーンがシークレットを保存または取得できませんでした。</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then paste the secret again.</source>
        <translation>システムのキーチェーンを確認してから、シークレットを貼り付け直してください。</translation>
    </message>
    <message>
        <source>Check the keychain of your system, then try again.</source>
        <translation>システムのキーチェーンを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Trivet could not save.</source>
        <translation>Trivet は保存できませんでした。</translation>
    </message>
    <message>
        <source>The disk is full, or the folder cannot be written.</source>
        <translation>ディスクがいっぱいか、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Make room or correct the rights. What you typed stays here until then.</source>
        <translation>空き領域を作るか、権限を修正してください。それまで入力内容はここに残ります。</translation>
    </message>
    <message>
        <source>Make room or correct the rights, then try again.</source>
        <translation>空き領域を作るか、権限を修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This tenant was saved by a newer Trivet.</source>
        <translation>このテナントは、より新しい Trivet で保存されています。</translation>
    </message>
    <message>
        <source>This version cannot read all of it, so it was left untouched.</source>
        <translation>このバージョンではすべてを読み取れないため、変更していません。</translation>
    </message>
    <message>
        <source>Install the newer version to go on.</source>
        <translation>続けるには、新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The file of this tenant is damaged.</source>
        <translation>このテナントのファイルは破損しています。</translation>
    </message>
    <message>
        <source>It cannot be read; it was kept under another name.</source>
        <translation>読み取れないため、別の名前で保管しました。</translation>
    </message>
    <message>
        <source>Restore a backup, or set the tenant up again.</source>
        <translation>バックアップを復元するか、テナントを設定し直してください。</translation>
    </message>
    <message>
        <source>This tenant is open in another Trivet.</source>
        <translation>このテナントは別の Trivet で開かれています。</translation>
    </message>
    <message>
        <source>Two copies must not write to one file.</source>
        <translation>2 つの Trivet が 1 つのファイルに書き込むことはできません。</translation>
    </message>
    <message>
        <source>Close the other copy to make changes here.</source>
        <translation>ここで変更するには、もう一方を閉じてください。</translation>
    </message>
    <message>
        <source>Close the other copy, then try again.</source>
        <translation>もう一方を閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no tenant named %3 here.</source>
        <translation>%3 という名前のテナントはありません。</translation>
    </message>
    <message>
        <source>The name differs, or the tenant is kept in another data folder.</source>
        <translation>名前が違うか、テナントが別のデータ フォルダーにあります。</translation>
    </message>
    <message>
        <source>Compare the name with those on the first page of Trivet.</source>
        <translation>Trivet の最初のページにある名前と見比べてください。</translation>
    </message>
    <message>
        <source>%3 could not be written.</source>
        <translation>%3 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The folder is missing, full or protected, or a link stands in this place.</source>
        <translation>フォルダーがない、いっぱいである、保護されている、またはこの場所にリンクがあります。</translation>
    </message>
    <message>
        <source>Choose another place, or correct this one, then try again.</source>
        <translation>別の場所を選ぶか、この場所を修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file of this tenant is gone, so Trivet could not save.</source>
        <translation>このテナントのファイルがなくなったため、Trivet は保存できませんでした。</translation>
    </message>
    <message>
        <source>It or its folder was deleted, moved or replaced while Trivet had it open.</source>
        <translation>Trivet が開いている間に、ファイルまたはフォルダーが削除、移動、または置き換えられました。</translation>
    </message>
    <message>
        <source>Put it back where it was. What you typed stays here until then.</source>
        <translation>元の場所に戻してください。それまで入力内容はここに残ります。</translation>
    </message>
    <message>
        <source>Put it back where it was, then try again.</source>
        <translation>元の場所に戻してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Trivet made a mistake.</source>
        <translation>Trivet で問題が起きました。</translation>
    </message>
    <message>
        <source>This should not happen; nothing was changed at the vendors.</source>
        <translation>起こるはずのない問題です。ベンダー側では何も変更されていません。</translation>
    </message>
    <message>
        <source>Start Trivet again. Your answers are saved.</source>
        <translation>Trivet を再起動してください。入力内容は保存されています。</translation>
    </message>
    <message>
        <source>the vendor</source>
        <extracomment>Stands where the vendor&apos;s name would be when it is not known</extracomment>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>Stands where the time of the next try would be when the vendor did not say it: &quot;Try again after a few minutes.&quot;</extracomment>
        <translation>数分</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: begins the review of an integration</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>passed earlier, now out of date</source>
        <translation>以前合格、現在は古い</translation>
    </message>
</context>
<context>
    <name>ReadCost</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time in minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <extracomment>A share of a limit; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>1 % 未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number; continues &quot;of an hour&apos;s limit&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of an hour&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in an hour</extracomment>
        <translation>1 時間あたりの上限の %1</translation>
    </message>
    <message>
        <source>%1 of a minute&apos;s limit</source>
        <extracomment>%1 is &quot;69 %&quot;; the calls that the vendor allows in a minute</extracomment>
        <translation>1 分あたりの上限の %1</translation>
    </message>
    <message>
        <source>%1 of the limit for %2 minutes</source>
        <extracomment>%1 is &quot;69 %&quot;, %2 a number of minutes; the calls that the vendor allows in that time</extracomment>
        <translation>%2 分あたりの上限の %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <extracomment>Before a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>約 %Ln 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 the product, %2 &quot;about 412 calls&quot; or &quot;40 s&quot;</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 the product, %2 &quot;about 412 calls&quot;, %3 &quot;69 % of a minute&apos;s limit&quot;</extracomment>
        <translation>%1: %2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>After a reading: so many calls of a vendor&apos;s interface</extracomment>
        <translation>
            <numerusform>%Ln 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <extracomment>%1 the product, %2 &quot;412 calls&quot;, %3 &quot;40 s&quot;</extracomment>
        <translation>%1: %3で%2。</translation>
    </message>
    <message>
        <source>Reading everything takes about %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>すべての読み取りには約 %1かかります。</translation>
    </message>
    <message>
        <source>The latest reading took %1.</source>
        <extracomment>Beside &quot;Read everything again&quot;, afterwards; %1 is &quot;40 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>前回の読み取りには %1かかりました。</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Rate limited until %1; what was not read is unknown.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>%1 まで呼び出しが制限されています。読み取れなかったものは不明です。</translation>
    </message>
    <message>
        <source>Rate limited until %1; waiting.</source>
        <extracomment>Command line; %1 is a date and time</extracomment>
        <translation>%1 まで呼び出しが制限されているため、待機しています。</translation>
    </message>
    <message>
        <source>Practice world</source>
        <extracomment>Title of the report on a practice world</extracomment>
        <translation>練習用の環境</translation>
    </message>
    <message>
        <source>%1: Only part of the records arrived. Run the command again.</source>
        <extracomment>%1 is the key of a list, like &quot;rmm.devices&quot;</extracomment>
        <translation>%1: 一部のレコードしか届きませんでした。コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Nothing was read: there are no values to sign in with.</source>
        <translation>何も読み取っていません。サインインに使う値がありません。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Confirmed by %1</source>
        <extracomment>Report: how Trivet knows something; %1 the name of the person who said so</extracomment>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Report: marks a report of a practice tenant</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>Report, head: the customer or own name under which this was set up</extracomment>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Made at</source>
        <extracomment>Report, head</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Report, head</extracomment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>Report, head: the program&apos;s version</extracomment>
        <translation>作成に使用</translation>
    </message>
    <message>
        <source>Times are in</source>
        <extracomment>Report, head: the time zone of all times</extracomment>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept in the keychain of the computer on which Trivet runs.</source>
        <extracomment>Report, head</extracomment>
        <translation>このレポートには、キー、パスワード、トークンは含まれていません。それらは Trivet を実行するコンピューターのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Proved</source>
        <extracomment>Report, summary: checks that passed by what Trivet read</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <extracomment>Report, summary: checks that passed because a person said so</extracomment>
        <translation>人が確認</translation>
    </message>
    <message>
        <source>Unknown, could not be read</source>
        <extracomment>Report, summary: checks that could not be answered</extracomment>
        <translation>不明、読み取れず</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>Report, table</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Report, column: two systems that are connected</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Report, column
----------
Report, column: whether a list is complete</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <extracomment>Report, column</extracomment>
        <translation>合格したステップ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>Report, column: how many records came through
----------
Report, column: records that came through</extracomment>
        <translation>到着</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Report, column: checks of this link by state</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>with warnings</source>
        <extracomment>Report: under the state of a verified link</extracomment>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>Next dates</source>
        <extracomment>Report, heading: what happens by itself, and when</extracomment>
        <translation>今後の日程</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Report, column</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Report, column</extracomment>
        <translation>起こること</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Report, column</extracomment>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Ages of secrets and confirmations</source>
        <extracomment>Report, heading: how old secrets, keys and confirmations are</extracomment>
        <translation>シークレットと確認の経過期間</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Report, column</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Report, column: what is so old</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <extracomment>Report: title</extracomment>
        <translation>引き継ぎレポート</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Report: a change that was written and read back</extracomment>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Report: a change that was undone</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Report: a change that was accepted and not sent
----------
Report: state of a step</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>Report: a change of which it is not known whether it was written</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Not written</source>
        <extracomment>Report: a change that was not written</extracomment>
        <translation>書き込まれず</translation>
    </message>
    <message>
        <source>Left alone</source>
        <extracomment>Report: a change that was no longer to be made</extracomment>
        <translation>変更せず</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>Report: somebody else changed the same at the same time</extracomment>
        <translation>相違</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Report: the value of a field before or after a change, where there is none</extracomment>
        <translation>空欄</translation>
    </message>
    <message>
        <source>What Trivet changed</source>
        <extracomment>Report, heading</extracomment>
        <translation>Trivet が変更した内容</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Report, column: the device, product or organization that was changed
----------
Report, column: name of a vendor&apos;s record</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Report, column: the vendor&apos;s name of a field</extracomment>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Report, column</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Report, column</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Came out</source>
        <extracomment>Report, column: how a change came out</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who and when</source>
        <extracomment>Report, column: the person, and when</extracomment>
        <translation>確認者と日時</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Report: in place of a field&apos;s name, for a record that Trivet created</extracomment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Report, under a list that was cut; %1 a number
----------
Report, under a table
----------
Report, under a list of records that was cut; %1 a number</extracomment>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Report, column: what was checked, with the fact that was found</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>What people confirmed</source>
        <extracomment>Report, heading</extracomment>
        <translation>人が確認した項目</translation>
    </message>
    <message>
        <source>No API shows these. A person looked and said so.</source>
        <extracomment>Report</extracomment>
        <translation>これらを示す API はありません。人が見て確認しました。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Report, column: the row, product or setting that was confirmed</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Continued anyway</source>
        <extracomment>Report, heading: warnings in spite of which a person went on</extracomment>
        <translation>そのまま続行した警告</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Report, column: why a person went on</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Device mapping</source>
        <extracomment>Report, heading</extracomment>
        <translation>デバイスの割り当て</translation>
    </message>
    <message>
        <source>Device type in Datto RMM</source>
        <extracomment>Report, column: Datto RMM&apos;s device type</extracomment>
        <translation>Datto RMM のデバイス タイプ</translation>
    </message>
    <message>
        <source>Product in Autotask</source>
        <extracomment>Report, column</extracomment>
        <translation>Autotask の製品</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <extracomment>Report, column</extracomment>
        <translation>構成アイテム タイプ</translation>
    </message>
    <message>
        <source>created by Datto RMM</source>
        <extracomment>Report: under a product that Datto RMM makes</extracomment>
        <translation>Datto RMM が作成</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>Report: no configuration item type was chosen</extracomment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>SaaS Protection clients in IT Glue</source>
        <extracomment>Report, heading</extracomment>
        <translation>IT Glue の SaaS Protection クライアント</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Report, column: a client of Datto SaaS Protection</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Report, column: how it gets its place in IT Glue</extracomment>
        <translation>決定</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Report, column: IT Glue&apos;s organization</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Carried out</source>
        <extracomment>Report, column: who did it in IT Glue, and when</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Report: IT Glue does it without anybody</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Sync history</source>
        <extracomment>Report, heading: how records arrived over time</extracomment>
        <translation>同期の履歴</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Report, column: when something was counted</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Report, column: records that should come</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 of %2 readings, evenly spread</source>
        <extracomment>Report, under a thinned list; %1 how many readings are shown, %2 of how many</extracomment>
        <translation>%2 件の測定値から等間隔に %1 件</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>Report: a list was read to its end</extracomment>
        <translation>完全</translation>
    </message>
    <message>
        <source>Not read the last time</source>
        <extracomment>Report: a list could not be read the last time</extracomment>
        <translation>前回は読み取れず</translation>
    </message>
    <message>
        <source>Only a part</source>
        <extracomment>Report: a list broke off, so it proves nothing to be missing</extracomment>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>Report, heading: the lists that all of this rests on</extracomment>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Report, column: a list of records</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Report, column: the product that holds a record</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Report, column: number of records</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <extracomment>Report, caption of a list of records; %1 what was found</extracomment>
        <translation>レコード: %1</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Report, column: the vendor&apos;s number or key of a record</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Report, column: the vendor&apos;s word for this sort of record</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Follows from: %1</source>
        <extracomment>Report: %1 another finding, of which this one is a consequence</extracomment>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>Continued anyway: %1</source>
        <extracomment>Report: a warning in spite of which a person went on; %1 the person&apos;s reason</extracomment>
        <translation>そのまま続行: %1</translation>
    </message>
    <message>
        <source>Known from</source>
        <extracomment>Report, column: how and when Trivet knows it</extracomment>
        <translation>判明元</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <extracomment>Report: a key or password is kept, and not shown</extracomment>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Not kept</source>
        <extracomment>Report: a key or password was not given</extracomment>
        <translation>保存していない</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <extracomment>Report, heading: the instructions of each step</extracomment>
        <translation>行う作業</translation>
    </message>
    <message>
        <source>passed %1</source>
        <extracomment>Report: beside a step&apos;s title; %1 a date and time</extracomment>
        <translation>合格 %1</translation>
    </message>
    <message>
        <source>Checks of step %1</source>
        <extracomment>Report, caption of a step&apos;s table; %1 number and title of the step</extracomment>
        <translation>ステップ %1 のチェック</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Report, heading: what is not in order, or could not be read</extracomment>
        <translation>未解決の指摘</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <extracomment>Report, caption: checks without an answer</extracomment>
        <translation>判定できなかったもの</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>Report: there are no open findings</extracomment>
        <translation>未解決の項目はありません。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Report, heading: nothing wrong, but worth knowing</extracomment>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Report: beside the title of a chapter that may be left out</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Other checks</source>
        <extracomment>Report, heading: checks that belong to no step</extracomment>
        <translation>その他のチェック</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Report: heading of the list of contents</extracomment>
        <translation>目次</translation>
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
        <translation>合格</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Report: state of a check, a step or a link</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Report: state of a check</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Report: state of a step</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Passed, not read again</source>
        <extracomment>Report: state of a step that passed earlier; what it rests on was not read again</extracomment>
        <translation>合格、再読み取りなし</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Report: state of a link</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Verified, not read again</source>
        <extracomment>Report: state of a link that was verified earlier; what it rests on was not read again</extracomment>
        <translation>検証済み、再読み取りなし</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Report: a check that holds the next step</extracomment>
        <translation>阻止</translation>
    </message>
    <message>
        <source>Warns</source>
        <extracomment>Report: a check that warns</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Report: a check that only notes something</extracomment>
        <translation>注記</translation>
    </message>
    <message>
        <source>Matched by its name</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>名前で照合</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>手動で照合</translation>
    </message>
    <message>
        <source>New organization</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>新しい組織</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Report: how a client of SaaS Protection gets its place in IT Glue</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>Report: a client of SaaS Protection without a decision</extracomment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>Autotask のデバイス</translation>
    </message>
    <message>
        <source>Organizations and configurations in IT Glue</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>IT Glue の組織と構成</translation>
    </message>
    <message>
        <source>Configurations matched</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>照合済みの構成</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <extracomment>Report: what the number of a link counts</extracomment>
        <translation>決定済みのクライアント</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Report: %1 part, %2 whole, both with the separators of the language</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No key, password or token is in this report. They are kept until Trivet closes, and nowhere else.</source>
        <translation>このレポートにはキー、パスワード、トークンは含まれません。これらは Trivet を閉じるまで保持され、他の場所には保存されません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Report: a switch is on</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Trivet を閉じるまで保持</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>Report, caption on the first page: findings that are not in order</extracomment>
        <translation>未解決の項目</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Report, column: what is not in order</extracomment>
        <translation>所見</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Report, heading: what comes when, and how old things are</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Appendix</source>
        <extracomment>Report, heading: lists of records and readings, at the end</extracomment>
        <translation>付録</translation>
    </message>
    <message>
        <source>How the syncs went</source>
        <extracomment>Report, heading: a chart of each sync</extracomment>
        <translation>同期の経過</translation>
    </message>
    <message>
        <source>What it hurts later: %1</source>
        <extracomment>Report, below a finding; %1 what it does later if it is left so</extracomment>
        <translation>後で生じる影響: %1</translation>
    </message>
    <message>
        <source>How to mend it: %1</source>
        <extracomment>Report, below a finding; %1 is a step of the guide and the way in the portal</extracomment>
        <translation>修正方法: %1</translation>
    </message>
    <message>
        <source>Records of this in the appendix: %1</source>
        <extracomment>Report, below a finding; %1 how many records are behind it</extracomment>
        <translation>付録にある該当レコード: %1</translation>
    </message>
    <message>
        <source>Could not be told, see the appendix: %1</source>
        <extracomment>Report: checks without an answer; %1 a number</extracomment>
        <translation>判定できなかった項目（付録参照）: %1</translation>
    </message>
    <message>
        <source>Links that are not set up have no findings here.</source>
        <extracomment>Report</extracomment>
        <translation>未設定のリンクの所見はここにはありません。</translation>
    </message>
    <message>
        <source>What was set, and how it is known</source>
        <extracomment>Report, heading: the settings of each step, with their checks</extracomment>
        <translation>設定内容とその根拠</translation>
    </message>
    <message>
        <source>%1 arrived between %2 and %3.</source>
        <extracomment>Report: what a chart shows, read aloud; %1 &quot;18 of 20&quot;, %2 and %3 are points in time</extracomment>
        <translation>%2 から %3 までに %1 が到着しました。</translation>
    </message>
</context>
<context>
    <name>SaasRows</name>
    <message>
        <source>By its name in the Partner Portal, %1: %2</source>
        <extracomment>Under the table of clients. %1 is the client&apos;s name in another portal, %2 what differs, such as &quot;Spaces differ&quot;</extracomment>
        <translation>Partner Portal での名前 %1 による: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Takes back what was decided for a client</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>Behind the name of an organization in a list</extracomment>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Autotask zone</source>
        <translation>Autotask のゾーン</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかった</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>このステップのフィールド</translation>
    </message>
    <message>
        <source>All filled in</source>
        <translation>すべて入力済み</translation>
    </message>
    <message>
        <source>Place for secrets</source>
        <translation>シークレットの保存先</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Where secrets were saved</source>
        <translation>シークレットの保存場所</translation>
    </message>
    <message>
        <source>In this keychain</source>
        <translation>このキーチェーン</translation>
    </message>
    <message>
        <source>Changes that were cut off</source>
        <translation>中断された変更</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Autotask</source>
        <translation>Trivet の Autotask サインイン</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付け</translation>
    </message>
    <message>
        <source>Trivet&apos;s Autotask user</source>
        <translation>Trivet の Autotask ユーザー</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>ロックされていない</translation>
    </message>
    <message>
        <source>Rights in Autotask</source>
        <translation>Autotask での権限</translation>
    </message>
    <message>
        <source>Read what it needs</source>
        <translation>必要なものを読み取れる</translation>
    </message>
    <message>
        <source>Autotask calls this hour</source>
        <translation>この 1 時間の Autotask 呼び出し</translation>
    </message>
    <message>
        <source>Below three quarters</source>
        <translation>4 分の 3 未満</translation>
    </message>
    <message>
        <source>Trivet&apos;s sign-in to Datto RMM</source>
        <translation>Trivet の Datto RMM サインイン</translation>
    </message>
    <message>
        <source>Speed of Datto RMM</source>
        <translation>Datto RMM の速度</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>すぐに応答</translation>
    </message>
    <message>
        <source>User of Trivet&apos;s RMM key</source>
        <translation>Trivet の RMM キーのユーザー</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>専用のユーザー</translation>
    </message>
    <message>
        <source>Company of both keys</source>
        <translation>両方のキーの会社</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>API user for Datto RMM</source>
        <translation>Datto RMM 用の API ユーザー</translation>
    </message>
    <message>
        <source>Active, API only</source>
        <translation>有効、API 専用</translation>
    </message>
    <message>
        <source>Autotask users</source>
        <translation>Autotask のユーザー</translation>
    </message>
    <message>
        <source>One per program</source>
        <translation>プログラムごとに 1 人</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Saved, read back</source>
        <translation>保存し、読み戻し済み</translation>
    </message>
    <message>
        <source>Domain of Trivet&apos;s user</source>
        <translation>Trivet のユーザーのドメイン</translation>
    </message>
    <message>
        <source>Your primary domain</source>
        <translation>プライマリ ドメイン</translation>
    </message>
    <message>
        <source>Vendor of the RMM user</source>
        <translation>RMM 用ユーザーのベンダー</translation>
    </message>
    <message>
        <source>Datto RMM</source>
        <translation>Datto RMM</translation>
    </message>
    <message>
        <source>Password of API users</source>
        <translation>API ユーザーのパスワード</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>有効期限なし</translation>
    </message>
    <message>
        <source>Edit Protected Data</source>
        <translation>Edit Protected Data</translation>
    </message>
    <message>
        <source>All selected</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Protected fields</source>
        <translation>保護フィールド</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>表示可能</translation>
    </message>
    <message>
        <source>E-mail of API users</source>
        <translation>API ユーザーのメール</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>Autotask calls over the day</source>
        <translation>1 日の Autotask 呼び出し</translation>
    </message>
    <message>
        <source>Below 50%</source>
        <translation>50% 未満</translation>
    </message>
    <message>
        <source>Connections and clock</source>
        <translation>接続と時計</translation>
    </message>
    <message>
        <source>Safe, within 2 minutes</source>
        <translation>安全、2 分以内</translation>
    </message>
    <message>
        <source>Tenants with these accounts</source>
        <translation>これらのアカウントのテナント</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>このテナントのみ</translation>
    </message>
    <message>
        <source>Length of the lists</source>
        <translation>一覧の長さ</translation>
    </message>
    <message>
        <source>No sudden loss</source>
        <translation>急な減少なし</translation>
    </message>
    <message>
        <source>Changes since verified</source>
        <translation>検証後の変更</translation>
    </message>
    <message>
        <source>None, or as meant</source>
        <translation>なし、または意図どおり</translation>
    </message>
    <message>
        <source>Age of confirmations</source>
        <translation>確認の経過期間</translation>
    </message>
    <message>
        <source>Under 90 days</source>
        <translation>90 日未満</translation>
    </message>
    <message>
        <source>Fields of vendors&apos; records</source>
        <translation>ベンダーのレコードのフィールド</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>以前と同じ</translation>
    </message>
    <message>
        <source>Autotask in Datto RMM</source>
        <translation>Datto RMM の Autotask</translation>
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
        <translation>顧客のみ</translation>
    </message>
    <message>
        <source>Sites with a company</source>
        <translation>会社のあるサイト</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>1 件以上</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>顧客の会社の種類</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>判明</translation>
    </message>
    <message>
        <source>Configuration item types</source>
        <translation>構成アイテム タイプ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>Type for each device type</source>
        <translation>各デバイス タイプのタイプ</translation>
    </message>
    <message>
        <source>Chosen for all</source>
        <translation>すべて選択済み</translation>
    </message>
    <message>
        <source>Names of the types</source>
        <translation>タイプの名前</translation>
    </message>
    <message>
        <source>Clear and active</source>
        <translation>明確で有効</translation>
    </message>
    <message>
        <source>Products for devices</source>
        <translation>デバイスの製品</translation>
    </message>
    <message>
        <source>Active and complete</source>
        <translation>有効で完全</translation>
    </message>
    <message>
        <source>Devices before mapping</source>
        <translation>割り当て前のデバイス</translation>
    </message>
    <message>
        <source>No new ones</source>
        <translation>増加なし</translation>
    </message>
    <message>
        <source>Map Devices while mapping</source>
        <translation>割り当て中の Map Devices</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Mapping in Datto RMM</source>
        <translation>Datto RMM での割り当て</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Mapped products</source>
        <translation>割り当て済みの製品</translation>
    </message>
    <message>
        <source>Exist in Autotask</source>
        <translation>Autotask に存在</translation>
    </message>
    <message>
        <source>Default type of products</source>
        <translation>製品の既定のタイプ</translation>
    </message>
    <message>
        <source>Set on every product</source>
        <translation>すべての製品に設定</translation>
    </message>
    <message>
        <source>Products made by Datto RMM</source>
        <translation>Datto RMM が作成した製品</translation>
    </message>
    <message>
        <source>Each once, in use</source>
        <translation>1 つずつ、使用中</translation>
    </message>
    <message>
        <source>Default category of products</source>
        <translation>製品の既定のカテゴリ</translation>
    </message>
    <message>
        <source>Sites without a company</source>
        <translation>会社のないサイト</translation>
    </message>
    <message>
        <source>Companies of sites</source>
        <translation>サイトの会社</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>有効な顧客</translation>
    </message>
    <message>
        <source>Sites of your own company</source>
        <translation>自社のサイト</translation>
    </message>
    <message>
        <source>Datto RMM&apos;s own sites</source>
        <translation>Datto RMM 自体のサイト</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Names of sites and companies</source>
        <translation>サイトと会社の名前</translation>
    </message>
    <message>
        <source>Something in common</source>
        <translation>共通点あり</translation>
    </message>
    <message>
        <source>Sites per company</source>
        <translation>会社ごとのサイト</translation>
    </message>
    <message>
        <source>One, or on purpose</source>
        <translation>1 件、または意図的</translation>
    </message>
    <message>
        <source>Map Devices</source>
        <translation>Map Devices</translation>
    </message>
    <message>
        <source>On, after types are set</source>
        <translation>タイプの設定後にオン</translation>
    </message>
    <message>
        <source>Devices in Autotask</source>
        <translation>Autotask のデバイス</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>すべて到着</translation>
    </message>
    <message>
        <source>Devices without a type</source>
        <translation>タイプのないデバイス</translation>
    </message>
    <message>
        <source>Records of each device</source>
        <translation>各デバイスのレコード</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>Company of each device</source>
        <translation>各デバイスの会社</translation>
    </message>
    <message>
        <source>Its site&apos;s</source>
        <translation>サイトの会社</translation>
    </message>
    <message>
        <source>Deleted types in use</source>
        <translation>使用中の削除済みタイプ</translation>
    </message>
    <message>
        <source>Devices that look like one</source>
        <translation>同一に見えるデバイス</translation>
    </message>
    <message>
        <source>Devices gone from Datto RMM</source>
        <translation>Datto RMM にないデバイス</translation>
    </message>
    <message>
        <source>None active</source>
        <translation>有効なものなし</translation>
    </message>
    <message>
        <source>Reference name and number</source>
        <translation>参照名と参照番号</translation>
    </message>
    <message>
        <source>As in Datto RMM</source>
        <translation>Datto RMM と同じ</translation>
    </message>
    <message>
        <source>Deleted or suspended devices</source>
        <translation>削除または一時停止したデバイス</translation>
    </message>
    <message>
        <source>Inactive in Autotask</source>
        <translation>Autotask で無効</translation>
    </message>
    <message>
        <source>Numbers that identify nothing</source>
        <translation>何も特定しない番号</translation>
    </message>
    <message>
        <source>Left out of matching</source>
        <translation>照合の対象外</translation>
    </message>
    <message>
        <source>Custom fields of devices</source>
        <translation>デバイスのカスタム フィールド</translation>
    </message>
    <message>
        <source>Filled by Datto RMM</source>
        <translation>Datto RMM が入力</translation>
    </message>
    <message>
        <source>Type of the newest devices</source>
        <translation>最新デバイスのタイプ</translation>
    </message>
    <message>
        <source>Set by the product</source>
        <translation>製品から設定</translation>
    </message>
    <message>
        <source>Origin of devices</source>
        <translation>デバイスの送信元</translation>
    </message>
    <message>
        <source>Lists of both systems</source>
        <translation>両システムの一覧</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>最後まで読み取り済み</translation>
    </message>
    <message>
        <source>Trivet&apos;s IT Glue key</source>
        <translation>Trivet の IT Glue キー</translation>
    </message>
    <message>
        <source>Use of the IT Glue key</source>
        <translation>IT Glue キーの使用</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 日以内</translation>
    </message>
    <message>
        <source>Serial numbers and names</source>
        <translation>シリアル番号と名前</translation>
    </message>
    <message>
        <source>Organization names</source>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>No near misses</source>
        <translation>ニアミスなし</translation>
    </message>
    <message>
        <source>Spelling of organizations</source>
        <translation>組織名の表記</translation>
    </message>
    <message>
        <source>As in Autotask</source>
        <translation>Autotask と同じ</translation>
    </message>
    <message>
        <source>Customer names</source>
        <translation>顧客の名前</translation>
    </message>
    <message>
        <source>Each only once</source>
        <translation>それぞれ 1 つだけ</translation>
    </message>
    <message>
        <source>Other PSA in IT Glue</source>
        <translation>IT Glue のほかの PSA</translation>
    </message>
    <message>
        <source>Export of IT Glue</source>
        <translation>IT Glue のエクスポート</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Subdomain and region</source>
        <translation>サブドメインとリージョン</translation>
    </message>
    <message>
        <source>IT Glue in Autotask</source>
        <translation>Autotask の IT Glue</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>API user for IT Glue</source>
        <translation>IT Glue 用の API ユーザー</translation>
    </message>
    <message>
        <source>Vendor of the IT Glue user</source>
        <translation>IT Glue 用ユーザーのベンダー</translation>
    </message>
    <message>
        <source>IT Glue</source>
        <translation>IT Glue</translation>
    </message>
    <message>
        <source>Protected data for IT Glue</source>
        <translation>IT Glue 用の保護データ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Sync Settings</source>
        <translation>Sync Settings</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>推奨どおり</translation>
    </message>
    <message>
        <source>Enable two-way sync</source>
        <translation>Enable two-way sync</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>選択しない</translation>
    </message>
    <message>
        <source>Autotask in IT Glue</source>
        <translation>IT Glue の Autotask</translation>
    </message>
    <message>
        <source>Saved, sync queued</source>
        <translation>保存済み、同期はキュー</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Default Account Manager</source>
        <translation>Default Account Manager</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Selected types and queues</source>
        <translation>選択されたタイプとキュー</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>使用中のもののみ</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>最初の同期</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Movement of the sync</source>
        <translation>同期の動き</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Standstill of the sync</source>
        <translation>同期の停滞</translation>
    </message>
    <message>
        <source>Lists of IT Glue</source>
        <translation>IT Glue の一覧</translation>
    </message>
    <message>
        <source>Types of linked companies</source>
        <translation>リンク済みの会社の種類</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Autotask Default devices</source>
        <translation>Autotask Default のデバイス</translation>
    </message>
    <message>
        <source>Configuration types</source>
        <translation>構成のタイプ</translation>
    </message>
    <message>
        <source>Devices in IT Glue</source>
        <translation>IT Glue のデバイス</translation>
    </message>
    <message>
        <source>Orphaned configurations</source>
        <translation>孤立した構成</translation>
    </message>
    <message>
        <source>Doubled configurations</source>
        <translation>重複した構成</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Two-way sync</source>
        <translation>双方向同期</translation>
    </message>
    <message>
        <source>Sync errors in IT Glue</source>
        <translation>IT Glue の同期エラー</translation>
    </message>
    <message>
        <source>Manufacturer and model</source>
        <translation>メーカーとモデル</translation>
    </message>
    <message>
        <source>IT Glue users</source>
        <translation>IT Glue のユーザー</translation>
    </message>
    <message>
        <source>Everybody, later</source>
        <translation>全員(後で)</translation>
    </message>
    <message>
        <source>RMM key for IT Glue</source>
        <translation>IT Glue 用の RMM キー</translation>
    </message>
    <message>
        <source>Owner of that key</source>
        <translation>そのキーの所有者</translation>
    </message>
    <message>
        <source>IT Glue alone</source>
        <translation>IT Glue のみ</translation>
    </message>
    <message>
        <source>API access in Datto RMM</source>
        <translation>Datto RMM の API アクセス</translation>
    </message>
    <message>
        <source>On, user saved</source>
        <translation>オン、ユーザー保存済み</translation>
    </message>
    <message>
        <source>Order of the links</source>
        <translation>リンクの順序</translation>
    </message>
    <message>
        <source>Autotask first</source>
        <translation>Autotask が先</translation>
    </message>
    <message>
        <source>Match organizations to</source>
        <translation>組織の照合先</translation>
    </message>
    <message>
        <source>Autotask Companies</source>
        <translation>Autotask Companies</translation>
    </message>
    <message>
        <source>IT Glue in Datto RMM</source>
        <translation>Datto RMM の IT Glue</translation>
    </message>
    <message>
        <source>Devices matched</source>
        <translation>照合済みデバイス</translation>
    </message>
    <message>
        <source>Basis of the match</source>
        <translation>照合の基準</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Organizations matched</source>
        <translation>照合済みの組織</translation>
    </message>
    <message>
        <source>All with devices</source>
        <translation>デバイスのあるものすべて</translation>
    </message>
    <message>
        <source>Devices without a match</source>
        <translation>照合されていないデバイス</translation>
    </message>
    <message>
        <source>Device behind each match</source>
        <translation>各照合先のデバイス</translation>
    </message>
    <message>
        <source>The right one</source>
        <translation>正しいもの</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>One device each</source>
        <translation>それぞれ 1 台</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Equal on both sides</source>
        <translation>両側で同じ</translation>
    </message>
    <message>
        <source>Match errors in IT Glue</source>
        <translation>IT Glue の照合エラー</translation>
    </message>
    <message>
        <source>Devices last seen</source>
        <translation>デバイスの最終確認</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>60 日以内</translation>
    </message>
    <message>
        <source>People in Datto RMM</source>
        <translation>Datto RMM の担当者</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Address in Datto RMM</source>
        <translation>Datto RMM のアドレス</translation>
    </message>
    <message>
        <source>Same as in Autotask</source>
        <translation>Autotask と同じ</translation>
    </message>
    <message>
        <source>SaaS Protection key</source>
        <translation>SaaS Protection のキー</translation>
    </message>
    <message>
        <source>Clients in Partner Portal</source>
        <translation>Partner Portal のクライアント</translation>
    </message>
    <message>
        <source>All linked</source>
        <translation>すべてリンク済み</translation>
    </message>
    <message>
        <source>Key pair of BCDR</source>
        <translation>BCDR のキー ペア</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>共用しない</translation>
    </message>
    <message>
        <source>Backup information</source>
        <translation>バックアップ情報</translation>
    </message>
    <message>
        <source>Suggested matches</source>
        <translation>照合の候補</translation>
    </message>
    <message>
        <source>Leave for Review</source>
        <translation>Leave for Review</translation>
    </message>
    <message>
        <source>Clients decided</source>
        <translation>決定済みのクライアント</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Names of clients</source>
        <translation>クライアントの名前</translation>
    </message>
    <message>
        <source>As in IT Glue</source>
        <translation>IT Glue と同じ</translation>
    </message>
    <message>
        <source>Organizations to create</source>
        <translation>作成する組織</translation>
    </message>
    <message>
        <source>None that exist</source>
        <translation>既存のものなし</translation>
    </message>
    <message>
        <source>Clients per organization</source>
        <translation>組織ごとのクライアント</translation>
    </message>
    <message>
        <source>Seat counts</source>
        <translation>シート数</translation>
    </message>
    <message>
        <source>Active seats</source>
        <translation>有効なシート</translation>
    </message>
    <message>
        <source>Decisions in IT Glue</source>
        <translation>IT Glue での決定</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Card of SaaS Protection</source>
        <translation>SaaS Protection のカード</translation>
    </message>
    <message>
        <source>Seen on a page</source>
        <translation>ページで確認</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>自動同期</translation>
    </message>
    <message>
        <source>Every 24 hours</source>
        <translation>24 時間ごと</translation>
    </message>
    <message>
        <source>Customers with SaaS Protection</source>
        <translation>SaaS Protection のある顧客</translation>
    </message>
    <message>
        <source>As many as you sell</source>
        <translation>販売した数</translation>
    </message>
    <message>
        <source>Forecast before Map Devices</source>
        <translation>Map Devices 前の予測</translation>
    </message>
    <message>
        <source>Every device has a type</source>
        <translation>すべてのデバイスにタイプがある</translation>
    </message>
    <message>
        <source>Devices against the forecast</source>
        <translation>予測との比較</translation>
    </message>
    <message>
        <source>As forecast</source>
        <translation>予測どおり</translation>
    </message>
</context>
<context>
    <name>ShortGuide</name>
    <message>
        <source>In this order</source>
        <extracomment>Head of a short list of instructions</extracomment>
        <translation>この順序で</translation>
    </message>
    <message>
        <source>In %1.</source>
        <extracomment>Before a step&apos;s note: whose portal it is about</extracomment>
        <translation>%1 での作業。</translation>
    </message>
    <message>
        <source>Open the vendor’s page</source>
        <translation>ベンダーのページを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>All devices are there</source>
        <translation>すべてのデバイスがそろっています</translation>
    </message>
    <message>
        <source>%1 left, done by %2</source>
        <extracomment>%1 is a duration, %2 a time of day</extracomment>
        <translation>残り %1、%2 に完了</translation>
    </message>
    <message>
        <source>Its site is not in the list of Datto RMM</source>
        <translation>サイトが Datto RMM の一覧にありません</translation>
    </message>
    <message>
        <source>An older record of a re-imaged device; it does not come</source>
        <translation>再セットアップしたデバイスの古いレコードで、連携されません</translation>
    </message>
    <message>
        <source>Its site has no company in Autotask</source>
        <translation>サイトに Autotask の会社がありません</translation>
    </message>
    <message>
        <source>Its device type is not mapped</source>
        <translation>デバイス タイプが割り当てられていません</translation>
    </message>
    <message>
        <source>Its company is inactive or gone</source>
        <translation>会社が無効か、なくなっています</translation>
    </message>
    <message>
        <source>Its company is not a customer</source>
        <translation>会社が顧客ではありません</translation>
    </message>
    <message>
        <source>Its product is inactive or missing</source>
        <translation>製品が無効か、ありません</translation>
    </message>
    <message>
        <source>Re-imaged: an older record in Datto RMM holds its configuration item</source>
        <translation>再セットアップ済み: Datto RMM の古いレコードが構成アイテムを占有</translation>
    </message>
    <message>
        <source>No configuration item type in Autotask</source>
        <translation>Autotask に構成アイテム タイプがありません</translation>
    </message>
    <message>
        <source>Waiting in the Datto RMM queue</source>
        <translation>Datto RMM のキューで待機中</translation>
    </message>
    <message>
        <source>An organization with nearly this name is not linked</source>
        <translation>ほぼ同じ名前の組織がリンクされていません</translation>
    </message>
    <message>
        <source>Comes after its organization</source>
        <translation>組織の後に届きます</translation>
    </message>
    <message>
        <source>Twice in Autotask; IT Glue has it by the other item</source>
        <translation>Autotask で二重。IT Glue にはもう一方のアイテムで存在</translation>
    </message>
    <message>
        <source>Its type seems not selected for the sync</source>
        <translation>タイプが同期の対象に選択されていないようです</translation>
    </message>
    <message>
        <source>Waiting for IT Glue’s sync</source>
        <translation>IT Glue の同期を待っています</translation>
    </message>
    <message>
        <source>Its organization is not matched</source>
        <translation>組織が照合されていません</translation>
    </message>
    <message>
        <source>Not in Autotask</source>
        <translation>Autotask にありません</translation>
    </message>
    <message>
        <source>No configuration in IT Glue</source>
        <translation>IT Glue に構成がありません</translation>
    </message>
    <message>
        <source>No serial number and no MAC address to match it by</source>
        <translation>照合に使うシリアル番号も MAC アドレスもありません</translation>
    </message>
    <message>
        <source>No serial number to match it by</source>
        <translation>照合に使うシリアル番号がありません</translation>
    </message>
    <message>
        <source>The serial numbers differ</source>
        <translation>シリアル番号が異なります</translation>
    </message>
    <message>
        <source>Its MAC address is on several devices</source>
        <translation>MAC アドレスが複数のデバイスにあります</translation>
    </message>
    <message>
        <source>Waiting to be matched</source>
        <translation>照合を待っています</translation>
    </message>
    <message>
        <source>%1 API</source>
        <extracomment>A vendor&apos;s API; %1 is the product&apos;s name</extracomment>
        <translation>%1 API</translation>
    </message>
    <message>
        <source>%1, by Trivet</source>
        <extracomment>%1 is &quot;Datto RMM API&quot;: the figure counts Trivet&apos;s own calls only</extracomment>
        <translation>%1(Trivet による)</translation>
    </message>
    <message>
        <source>%1 of %2 calls in %3 minutes</source>
        <extracomment>%1 and %2 are counts, %3 a number of minutes</extracomment>
        <translation>%3 分間に %2 回中 %1 回の呼び出し</translation>
    </message>
    <message>
        <source>%1 of %2 calls this hour</source>
        <translation>この 1 時間に %2 回中 %1 回の呼び出し</translation>
    </message>
    <message>
        <source>%1 of %2 calls this minute</source>
        <translation>この 1 分間に %2 回中 %1 回の呼び出し</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Ready</source>
        <extracomment>How a row of a table stands; read aloud</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>作成される</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>You confirm</source>
        <translation>手動で確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未チェック</translation>
    </message>
</context>
<context>
    <name>TrivetDiagram</name>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>Middle of the diagram: number of links that failed</extracomment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <extracomment>Middle of the diagram, second line: links last seen some time ago</extracomment>
        <translation>
            <numerusform>古い %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 3 verified</source>
        <translation>3 件中 %1 件を検証済み</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <extracomment>Middle of the diagram: how many of the three links are verified</extracomment>
        <translation>%1/3</translation>
    </message>
    <message>
        <source>links verified</source>
        <extracomment>Second line below &quot;1 of 3&quot;</extracomment>
        <translation>連携を検証済み</translation>
    </message>
    <message>
        <source>Not set up</source>
        <extracomment>In the large diagram, on a link that is still to come</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two statements in one line: %1 &quot;1 failed&quot;, %2 &quot;0 of 3 verified&quot;</extracomment>
        <translation>%1、%2</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Read aloud as the head of a column of boxes that choose rows</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Read aloud as the head of a column of glyphs: how the row stands</extracomment>
        <translation>状態</translation>
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
        <translation>組織 %1 を作成</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Line of a worklist; &quot;Ignore&quot; is a portal label</extracomment>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <translation>SaaS Protection での名前</translation>
    </message>
    <message>
        <source>To do in IT Glue</source>
        <translation>IT Glue での作業</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Matching SaaS Protection in IT Glue</source>
        <translation>IT Glue での SaaS Protection の照合</translation>
    </message>
    <message>
        <source>In IT Glue, open Admin &gt; Integrations, then Actions &gt; Matching of Datto SaaS Protection.</source>
        <translation>IT Glue で Admin &gt; Integrations を開き、Datto SaaS Protection の Actions &gt; Matching を開いてください。</translation>
    </message>
    <message>
        <source>Nothing has to be done by hand.</source>
        <translation>手作業で行うことはありません。</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>作業リスト</translation>
    </message>
    <message>
        <source>Save the worklist</source>
        <translation>作業リストの保存</translation>
    </message>
    <message>
        <source>The worklist was not saved. %1. Choose another folder.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>作業リストを保存できませんでした。%1。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>trivet::Announcer</name>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <extracomment>Read aloud behind several changes of verdicts</extracomment>
        <translation>
            <numerusform>ほか %Ln 件の変化</numerusform>
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
        <translation>注: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>Read aloud before the title of a warning</extracomment>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>Read aloud before the title of a box about something that failed</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>Read aloud before the title of a box about practice mode</extracomment>
        <translation>練習: %1</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesHistory</name>
    <message>
        <source>Changes that were made</source>
        <translation>行った変更</translation>
    </message>
    <message>
        <source>Rows of the chosen change</source>
        <translation>選択した変更の行</translation>
    </message>
    <message>
        <source>Trivet has changed nothing yet.</source>
        <translation>Trivet はまだ何も変更していません。</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Undo all of it…</source>
        <extracomment>Button: takes back a whole change, after a preview</extracomment>
        <translation>すべて元に戻す…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column head</comment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column head</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column head</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column head</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column head</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Save the history of changes</source>
        <translation>変更の履歴の保存</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>ファイルを保存できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln row(s)…</source>
        <extracomment>Button: takes back the chosen rows of a change, after a preview; with none chosen it says what to do</extracomment>
        <translation>
            <numerusform>%Ln 行を元に戻す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows to undo</source>
        <translation>元に戻す行を選択</translation>
    </message>
    <message>
        <source>Times in %1. To undo some of the rows below, choose them; hold Shift to choose several.</source>
        <extracomment>Below the list of changes; %1 is the zone of its times, like &quot;Coordinated Universal Time&quot;. Shift is the key.</extracomment>
        <translation>時刻は %1 です。下の行の一部を元に戻すには、行を選択します。Shift キーを押しながら複数の行を選択できます。</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesNotice</name>
    <message>
        <source>Show progress</source>
        <extracomment>Button: opens the preview of the changes that are being written</extracomment>
        <translation>進行状況を表示</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet が停止し、確認を求めています</translation>
    </message>
    <message>
        <source>Changes are being written: %1</source>
        <extracomment>%1 is &quot;312 of 5,000 written, about 3 min left&quot;</extracomment>
        <translation>変更を書き込み中: %1</translation>
    </message>
    <message>
        <source>Changes have ended: %1</source>
        <extracomment>%1 is &quot;312 of 312 written&quot;</extracomment>
        <translation>変更が終わりました: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 was cut off</source>
        <extracomment>%1 is what was done, like &quot;Set the type of devices&quot;, %2 when</extracomment>
        <translation>%2 の「%1」は途中で切れました</translation>
    </message>
    <message>
        <source>What was under way is read as soon as the vendor can be asked; nothing is sent a second time.</source>
        <translation>途中だったものはベンダーに問い合わせできしだい読み直します。二度送信することはありません。</translation>
    </message>
    <message>
        <source>What was not begun is found again by the check, and can be written from there.</source>
        <translation>未着手のものはチェックがまた見つけるので、そこから書き込めます。</translation>
    </message>
</context>
<context>
    <name>trivet::ChangesPreview</name>
    <message numerus="yes">
        <source>And %Ln more, in the CSV file.</source>
        <translation>
            <numerusform>ほか %Ln 件は CSV ファイルにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>Accessible name and placeholder of the find field above planned changes</extracomment>
        <translation>レコードを検索</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>予定された変更</translation>
    </message>
    <message>
        <source>Progress of the changes</source>
        <translation>変更の進行状況</translation>
    </message>
    <message>
        <source>Type the number of changes to allow them</source>
        <extracomment>Field: a large change wants its number typed</extracomment>
        <translation>変更の件数を入力すると許可されます</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <extracomment>Button: ticks every row that is shown</extracomment>
        <translation>表示中をすべて選択</translation>
    </message>
    <message>
        <source>Tick none shown</source>
        <extracomment>Button: takes the tick from every row that is shown</extracomment>
        <translation>表示中の選択をすべて解除</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet にはまだこれを書き込む権限がありません</translation>
    </message>
    <message>
        <source>Some of this cannot be undone</source>
        <translation>一部は元に戻せません</translation>
    </message>
    <message>
        <source>You can undo all of this from History</source>
        <translation>すべて履歴から元に戻せます</translation>
    </message>
    <message>
        <source>Trivet reads each value again just before it writes. What somebody changed meanwhile is left alone and shown.</source>
        <translation>Trivet は書き込みの直前に各値をもう一度読み取ります。その間に誰かが変更したものは、そのまま残して表示します。</translation>
    </message>
    <message>
        <source>What you do in the portal</source>
        <extracomment>Above what a person does in a portal, because no API can</extracomment>
        <translation>ポータルで行うこと</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Try one first</source>
        <extracomment>Button: writes a single row, so that a person sees how it goes</extracomment>
        <translation>まず 1 件だけ試す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the planned changes</source>
        <translation>予定された変更の保存</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>Title of a preview; %1 is the act with its number, like &quot;Set type on 312 devices&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Show in History</source>
        <extracomment>Button: opens the history of changes</extracomment>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <source>Leave at least one of each device unticked: nothing would be left of it.</source>
        <translation>各デバイスにつき少なくとも 1 つは選択を外してください。すべて選択すると何も残りません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Close, and let it go on</source>
        <translation>閉じて続行させる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Trivet has stopped and asks</source>
        <translation>Trivet が停止し、確認を求めています</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s limit</source>
        <translation>ベンダーの制限のため待機中</translation>
    </message>
    <message>
        <source>Tenant %1, zone %2.</source>
        <extracomment>A tenant&apos;s name, and the zone of Autotask that it is in, like &quot;America West&quot;</extracomment>
        <translation>テナント %1、ゾーン %2。</translation>
    </message>
    <message>
        <source>Tenant %1.</source>
        <extracomment>A tenant&apos;s name</extracomment>
        <translation>テナント %1。</translation>
    </message>
    <message>
        <source>Nothing can be written before you tell what is asked below.</source>
        <translation>下の質問に答えるまでは、何も書き込めません。</translation>
    </message>
    <message>
        <source>There is nothing here that Trivet can write.</source>
        <translation>Trivet が書き込めるものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 rows ticked.</source>
        <extracomment>%1 rows ticked, %2 rows in all</extracomment>
        <translation>%2 行中 %1 行を選択。</translation>
    </message>
    <message>
        <source>No row is ticked. Tick those that are to be written.</source>
        <translation>選択された行がありません。書き込む行を選択してください。</translation>
    </message>
</context>
<context>
    <name>trivet::CheckDetails</name>
    <message>
        <source>Records behind this check</source>
        <translation>このチェックのレコード</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>レコードを検索</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <translation>特定のレコードによるものではありません。</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>行にこれを含むレコードはありません。</translation>
    </message>
    <message>
        <source>What it hurts later</source>
        <extracomment>Heading: what a check that is wrong does later</extracomment>
        <translation>後で生じる影響</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a check that is wrong is mended</extracomment>
        <translation>直し方</translation>
    </message>
    <message>
        <source>Why is it not in IT Glue?</source>
        <extracomment>Entry of a device&apos;s menu</extracomment>
        <translation>IT Glue にないのはなぜですか?</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: reads again what one check needs</extracomment>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Step %1 shows how.</source>
        <extracomment>%1 is a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>方法はステップ %1 にあります。</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <extracomment>How a check stood before it became unknown; %1 is &quot;Passed since Nov 22, 10:42&quot;</extracomment>
        <translation>最後に判明した状態: %1</translation>
    </message>
    <message>
        <source>New since your last visit</source>
        <translation>前回から新規</translation>
    </message>
    <message>
        <source>Mended since your last visit</source>
        <translation>前回から解決</translation>
    </message>
    <message>
        <source>%1 went on in spite of it: %2</source>
        <extracomment>A warning that somebody accepted; %1 a name, %2 the reason</extracomment>
        <translation>%1 がそのまま続行しました: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <extracomment>The check&apos;s number, for support and the command line</extracomment>
        <translation>チェック %1</translation>
    </message>
    <message>
        <source>Show the check %1</source>
        <extracomment>Read aloud: a link to another check; %1 its name</extracomment>
        <translation>チェック %1 を表示</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Heading: the check that explains this one</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Follows from this</source>
        <extracomment>Heading: checks that this one explains</extracomment>
        <translation>これが原因のチェック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Above the records behind a check</extracomment>
        <translation>
            <numerusform>レコード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Trivet can do it: “%1” shows first what it would write. By hand: step %2 shows how.</source>
        <extracomment>%1 is a button above, like &quot;Set type…&quot;; %2 a step of the guide: &quot;1.5, Check the products&quot;</extracomment>
        <translation>Trivet で行えます。「%1」を押すと、書き込む内容が先に表示されます。手作業で行う方法はステップ %2 にあります。</translation>
    </message>
    <message>
        <source>Fill in from Autotask…</source>
        <extracomment>Entry of a menu over configurations of IT Glue: opens a preview of what Autotask holds and IT Glue lacks</extracomment>
        <translation>Autotask から補う…</translation>
    </message>
</context>
<context>
    <name>trivet::CheckLook</name>
    <message>
        <source>Passed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Waits for you to confirm</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>あなたの確認待ち</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>古い情報</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a check, read aloud before its title</extracomment>
        <translation>省略</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>State of a check, read aloud before its title: nothing to do, but worth knowing</extracomment>
        <translation>参考情報</translation>
    </message>
</context>
<context>
    <name>trivet::CheckPanel</name>
    <message>
        <source>Check again</source>
        <extracomment>Button at the head of the checks</extracomment>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Trivet checks</source>
        <extracomment>Head of the column with Trivet&apos;s own checks</extracomment>
        <translation>チェック</translation>
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
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>trivet::ChecksSheet</name>
    <message>
        <source>Checks of this step</source>
        <extracomment>The sheet that opens from the summary bar in a narrow window</extracomment>
        <translation>このステップのチェック</translation>
    </message>
</context>
<context>
    <name>trivet::CopyField</name>
    <message>
        <source>clears in %1 s</source>
        <extracomment>Beside a copied secret: it leaves the clipboard in %1 seconds</extracomment>
        <translation>%1 秒後に消去</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the button beside a value; %1 is the value&apos;s label, such as &quot;Security level&quot;</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>%1 is copied. Copy again</source>
        <extracomment>The same button while that value is on the clipboard</extracomment>
        <translation>%1 をコピーしました。もう一度コピー</translation>
    </message>
    <message>
        <source>Not pasted yet</source>
        <extracomment>In place of the dots of a secret that was not pasted yet</extracomment>
        <translation>未貼り付け</translation>
    </message>
</context>
<context>
    <name>trivet::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a tab for screen readers; %1 its text, %2 how many rows it holds</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trivet::CustomerTypeCard</name>
    <message>
        <source>Which company type means customer?</source>
        <translation>顧客を表す会社の種類はどれですか?</translation>
    </message>
    <message>
        <source>Your Autotask has no type that is called Customer for certain. Trivet says nothing about customers until you choose, and remembers it for this tenant.</source>
        <translation>Autotask に、確実に Customer と呼べる種類がありません。選択されるまで Trivet は顧客について何も判定せず、選択後はこのテナントについて記憶します。</translation>
    </message>
    <message>
        <source>Company type of customers</source>
        <translation>顧客の会社の種類</translation>
    </message>
    <message>
        <source>Choose the type</source>
        <extracomment>In a list of company types: none is chosen yet</extracomment>
        <translation>種類を選択</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Most likely %1: it stands where Autotask has its own type for customers.</source>
        <extracomment>%1 is a company type, in the tenant&apos;s own words</extracomment>
        <translation>最も可能性が高いのは %1 です。Autotask 本来の顧客の種類がある位置にあります。</translation>
    </message>
</context>
<context>
    <name>trivet::DatesCard</name>
    <message>
        <source>Ages</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what it is, %2 how long ago, as in &quot;API Key saved, 12 days ago&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trivet::DeviceView</name>
    <message>
        <source>Device</source>
        <comment>column head</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1, in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1、IT Glue にあり</translation>
    </message>
    <message>
        <source>%1, not in IT Glue</source>
        <extracomment>A device, read aloud; %1 is its name</extracomment>
        <translation>%1、IT Glue になし</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column head: site of a device</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column head</comment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Host name, serial number or uid</source>
        <extracomment>In the find field of the devices</extracomment>
        <translation>ホスト名、シリアル番号、または UID</translation>
    </message>
    <message>
        <source>Reading the devices…</source>
        <translation>デバイスを読み取り中…</translation>
    </message>
    <message>
        <source>All devices</source>
        <extracomment>Back to the list of devices</extracomment>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>The way into IT Glue</source>
        <extracomment>Name of the list of stations of a device on its way into IT Glue</extracomment>
        <translation>IT Glue までの経路</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <extracomment>Heading: how a break is mended</extracomment>
        <translation>直し方</translation>
    </message>
    <message>
        <source>No devices were read yet.</source>
        <extracomment>In the list of devices, when nothing fits</extracomment>
        <translation>まだデバイスを読み取っていません。</translation>
    </message>
    <message>
        <source>No device is called so.</source>
        <translation>その名前のデバイスはありません。</translation>
    </message>
    <message>
        <source>Every device is in IT Glue. Type the name of one to see its way.</source>
        <translation>すべてのデバイスが IT Glue にあります。経路を見るには、デバイスの名前を入力してください。</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>Above the list of devices; %1 is a number, the list is cut there</extracomment>
        <translation>最初の %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in IT Glue</source>
        <extracomment>Above the list of devices while nothing is typed; %Ln devices</extracomment>
        <translation>
            <numerusform>IT Glue になし %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>該当 %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is this device not in IT Glue?</source>
        <translation>このデバイスが IT Glue にないのはなぜですか?</translation>
    </message>
    <message>
        <source>Choose a device. Trivet follows its way from Datto RMM into IT Glue, and says where it ends.</source>
        <translation>デバイスを選択してください。Trivet が Datto RMM から IT Glue までの経路をたどり、どこで止まるかを示します。</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 why a device is not through, %2 &quot;Needs you&quot; or &quot;Waiting&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>column head</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column head</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column head</comment>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Why it is not through</source>
        <comment>column head</comment>
        <translation>届いていない理由</translation>
    </message>
</context>
<context>
    <name>trivet::DevicesTable</name>
    <message>
        <source>Not through yet</source>
        <extracomment>Head of the table of devices when it is empty</extracomment>
        <translation>未到着</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <extracomment>Part of a table&apos;s head</extracomment>
        <translation>
            <numerusform>組織 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;</extracomment>
        <translation>未到着 %1</translation>
    </message>
    <message>
        <source>%1 and %2 not through yet</source>
        <extracomment>Head of the table; %1 is &quot;46 organizations&quot;, %2 &quot;1,318 devices&quot;</extracomment>
        <translation>未到着 %1、%2</translation>
    </message>
    <message>
        <source>Devices not through yet</source>
        <extracomment>Accessible name of the table on the sync page</extracomment>
        <translation>未到着のデバイス</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>Accessible name and placeholder of the find field above the devices</extracomment>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>Find a device (Ctrl+F)</source>
        <extracomment>Tool tip of the search button above the devices</extracomment>
        <translation>デバイスを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All reasons</source>
        <extracomment>Filter entry: every reason</extracomment>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter entry; %1 a reason, %2 how many devices have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter by reason, %1</source>
        <extracomment>Accessible name of the filter; %1 the reason in force</extracomment>
        <translation>理由で絞り込み、%1</translation>
    </message>
    <message>
        <source>%1 of %2 not through yet</source>
        <extracomment>Head of the table while a filter is on; %1 shown, %2 all</extracomment>
        <translation>未到着 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>Head of the table of devices that are not through, until both sides were read</extracomment>
        <translation>まだ読み取っていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <extracomment>Pill: devices that wait for a person</extracomment>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Pill: devices that come by themselves</extracomment>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not through shows here once both sides are read.</source>
        <extracomment>In the empty table</extracomment>
        <translation>両側を読み取ると、届いていないものがここに表示されます。</translation>
    </message>
    <message>
        <source>Everything is through.</source>
        <translation>すべて届いています。</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <extracomment>In the table when filter or search leave nothing</extracomment>
        <translation>絞り込みに該当するものがありません。</translation>
    </message>
    <message>
        <source>%1 rows, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>%1 行、要対応 %2 行</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <extracomment>Head of the table of devices that are not through, until the sync is switched on</extracomment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>What is not through shows here once the sync is on. Nothing that was read would be kept out.</source>
        <extracomment>In the empty table, before the sync is switched on</extracomment>
        <translation>同期をオンにすると、未到着のものがここに表示されます。読み取った内容では、除外されるものはありません。</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorButton</name>
    <message>
        <source>Doctor</source>
        <extracomment>Entry of the rail: all checks, outside of the steps</extracomment>
        <translation>ドクター</translation>
    </message>
    <message>
        <source>All checks, their causes and how to mend them (Ctrl+D)</source>
        <translation>すべてのチェックとその原因、直し方 (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The doctor&apos;s entry, read aloud; %1 &quot;Doctor&quot;, %2 &quot;2 failed&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trivet::DoctorPage</name>
    <message>
        <source>All checks</source>
        <extracomment>Back to the list of checks</extracomment>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>Find a check</source>
        <extracomment>In the find field of the checks</extracomment>
        <translation>チェックを検索</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>まだ何もチェックしていません。</translation>
    </message>
    <message>
        <source>No check fits. Press the pills again to see all.</source>
        <translation>該当するチェックがありません。すべて表示するには、絞り込みをもう一度押してください。</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>Button: reads everything again</extracomment>
        <translation>すべて再チェック</translation>
    </message>
    <message>
        <source>Group checks</source>
        <extracomment>Name of the choice of how checks are grouped</extracomment>
        <translation>チェックのグループ化</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>連携別</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>ステップを開く</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>Tab: all checks</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>One device</source>
        <extracomment>Tab: why a device is not in IT Glue</extracomment>
        <translation>デバイス別</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) failed</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>失敗したチェック: %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) need(s) you</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>
            <numerusform>対応が必要なチェック: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that Trivet knows is wrong</source>
        <extracomment>Title of the doctor&apos;s page</extracomment>
        <translation>Trivet が把握している問題はありません</translation>
    </message>
    <message>
        <source>Your last visit: %1</source>
        <extracomment>Beside the name of the doctor&apos;s page; %1 is a date and time</extracomment>
        <translation>前回の確認: %1</translation>
    </message>
    <message>
        <source>Checking now</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>Where the duration of a step stands; %1 is a time</extracomment>
        <translation>チェック日時 %1</translation>
    </message>
</context>
<context>
    <name>trivet::ExistingDataPage</name>
    <message>
        <source>What the first sync will do to organizations</source>
        <translation>最初の同期で組織に起こること</translation>
    </message>
    <message>
        <source>IT Glue joins a company only with an organization of exactly its name. Rename near misses first, or each becomes a second organization.</source>
        <translation>IT Glue が会社を結合するのは、完全に同じ名前の組織だけです。先にニアミスの名前を変更してください。変更しないと、それぞれ 2 つ目の組織が作成されます。</translation>
    </message>
    <message>
        <source>What it will do to configurations</source>
        <translation>構成に起こること</translation>
    </message>
    <message>
        <source>A configuration is joined when its organization is, and name, type and, where both have one, serial number are one device&apos;s.</source>
        <translation>構成が結合されるのは、その組織が結合され、名前とタイプ、および両方にある場合はシリアル番号が、同じデバイスのものであるときです。</translation>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>Context menu of a text field</extracomment>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>trivet::FieldNamesTable</name>
    <message>
        <source>Record</source>
        <comment>column head: what kind of record a field belongs to</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>Autotask での名前</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>IT Glue での名前</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column head</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Field names in Autotask and IT Glue</source>
        <extracomment>Accessible name of the table of field names</extracomment>
        <translation>Autotask と IT Glue のフィールド名</translation>
    </message>
    <message>
        <source>Find a field</source>
        <extracomment>Accessible name and placeholder of the find field above the field names</extracomment>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>No field has this in its name.</source>
        <extracomment>In the table of field names when the search leaves nothing</extracomment>
        <translation>名前にこれを含むフィールドはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field names</source>
        <extracomment>Head of the table of field names; %Ln fields</extracomment>
        <translation>
            <numerusform>フィールド名 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 field names</source>
        <extracomment>Head of the table of field names while searching; %1 shown, %2 all</extracomment>
        <translation>フィールド名 %2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>trivet::FileNotice</name>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just saved</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button: opens the folder of the file that was just saved</extracomment>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>After a file was written; %1 its name</extracomment>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>trivet::FilterPills</name>
    <message>
        <source>Shows only these</source>
        <extracomment>Read aloud: what pressing a pill like &quot;2 failed&quot; does</extracomment>
        <translation>これらだけを表示します</translation>
    </message>
</context>
<context>
    <name>trivet::FinishPage</name>
    <message>
        <source>Get more from the three</source>
        <translation>3 製品をさらに活用する</translation>
    </message>
    <message>
        <source>One field can have two names. Look here when you compare a record of Autotask or Datto RMM with the one in IT Glue.</source>
        <translation>1 つのフィールドに 2 つの名前があることがあります。Autotask または Datto RMM のレコードを IT Glue のものと比較するときに参照してください。</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルス チェック</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートを書き出す…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>All checks</source>
        <extracomment>Button: the doctor&apos;s page with every check</extracomment>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <extracomment>Beside &quot;Export report&quot;: what the report never holds</extracomment>
        <translation>シークレットは含みません</translation>
    </message>
    <message>
        <source>%1 of 3 links verified %2</source>
        <extracomment>Title of the last page while nothing newer is read; %1 is a number, %2 &quot;3 hours ago&quot;</extracomment>
        <translation>3 つの連携のうち %1 つを検証(%2)</translation>
    </message>
    <message>
        <source>All three links are verified</source>
        <extracomment>Title of the last page</extracomment>
        <translation>3 つの連携をすべて検証しました</translation>
    </message>
    <message>
        <source>%1 of 3 links verified</source>
        <translation>3 つの連携のうち %1 つを検証しました</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>Beside &quot;Check again&quot;, while everything is read</extracomment>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>チェック日時 %1</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastModel</name>
    <message>
        <source>None</source>
        <extracomment>In the table of what a sync will do: no such record on this side</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column head</comment>
        <translation>起こること</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <comment>column head</comment>
        <translation>Autotask での名前</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>IT Glue での名前</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column head</comment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>trivet::ForecastTable</name>
    <message>
        <source>Find a name</source>
        <extracomment>Accessible name and placeholder of the find field above the forecast</extracomment>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>What the first sync will do</source>
        <extracomment>Accessible name of the bar above the forecast</extracomment>
        <translation>最初の同期で起こること</translation>
    </message>
    <message>
        <source>What the first sync will do, record by record</source>
        <extracomment>Accessible name of the table of what a first sync will do</extracomment>
        <translation>最初の同期で起こること(レコード別)</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab that shows every row</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <extracomment>In the table of what a sync will do</extracomment>
        <translation>まだ比較するものがありません。</translation>
    </message>
    <message>
        <source>No name fits the search.</source>
        <translation>検索に一致する名前がありません。</translation>
    </message>
</context>
<context>
    <name>trivet::GuidePage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a page&apos;s title, as in &quot;Step 1 of 6&quot;</extracomment>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <extracomment>How long a step takes</extracomment>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;About 5 min&quot;, %2 what comes on top, as in &quot;plus the first sync&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>すべて合格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checks passed of all, as in &quot;3 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>チェック %2 件中 %1 件が合格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>対応待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is optional</source>
        <extracomment>%1 is a chapter&apos;s title</extracomment>
        <translation>%1 は任意です</translation>
    </message>
    <message>
        <source>The three links stand without it. You can come back at any time.</source>
        <translation>これがなくても 3 つの連携は成り立ちます。いつでも戻れます。</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <extracomment>Button: leaves an optional chapter out; %1 is its title</extracomment>
        <translation>%1 を省略</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Trivet can do the portal&apos;s part here, so that you see how a step goes.</source>
        <translation>ステップの流れがわかるよう、ここではポータル側の作業を Trivet が代行できます。</translation>
    </message>
    <message>
        <source>Do this step for me</source>
        <translation>このステップを代行</translation>
    </message>
    <message>
        <source>The first press brings the key of IT Glue, so that you see what its first sync would do. The second press tidies IT Glue as you would.</source>
        <extracomment>Practice, step 2.1: the button below is for two presses</extracomment>
        <translation>1 回目で IT Glue のキーを取得し、最初の同期で何が起こるかを確認できます。2 回目で、あなたがするように IT Glue を整理します。</translation>
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
        <translation>%1: %2、%3</translation>
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
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <extracomment>Tool tip of the numbered circle</extracomment>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Mark as done. Your own note; Trivet checks for itself</source>
        <translation>完了の印を付ける。自分用のメモです。チェックは Trivet が行います</translation>
    </message>
</context>
<context>
    <name>trivet::LineField</name>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a text field; %1 is the field&apos;s label, such as &quot;Username (Key)&quot;</extracomment>
        <translation>%1 を貼り付け</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Beside a field whose text looks like a secret and is not saved: it is what belongs there, so save it</extracomment>
        <translation>このまま使用</translation>
    </message>
</context>
<context>
    <name>trivet::LiveSyncPage</name>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>On no site that Datto RMM lists: %1</source>
        <extracomment>Below the count of arrived devices; %1 is a count of devices</extracomment>
        <translation>Datto RMM の一覧にないサイト: %1</translation>
    </message>
    <message>
        <source>Last poll %1</source>
        <translation>最終取得 %1</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>Next in %1 s</source>
        <translation>次回まで %1 秒</translation>
    </message>
</context>
<context>
    <name>trivet::MapTable</name>
    <message>
        <source>What Map Devices will do</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Map Devices が行うこと</translation>
    </message>
    <message>
        <source>Worked out from both systems and your mapping, before anything moves. Read it before you turn Map Devices on: what is created cannot be deleted through the API.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>何かが動く前に、両方のシステムと割り当てから求めたものです。Map Devices をオンにする前にお読みください。作成されたものは API では削除できません。</translation>
    </message>
    <message>
        <source>What Map Devices did, beside the forecast</source>
        <extracomment>Head of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Map Devices が行ったことと予測</translation>
    </message>
    <message>
        <source>Datto RMM has no devices.</source>
        <extracomment>In the table of the forecast when Datto RMM has no device</extracomment>
        <translation>Datto RMM にデバイスがありません。</translation>
    </message>
    <message>
        <source>What Map Devices does, device by device</source>
        <extracomment>Accessible name of the table on step 1.6. Map Devices is a portal label</extracomment>
        <translation>Map Devices の動作、デバイスごと</translation>
    </message>
    <message>
        <source>Find a device</source>
        <extracomment>In the find field above the forecast of devices</extracomment>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>No device fits. Press the pills again to see all.</source>
        <extracomment>In the table of the forecast when filter or search leave nothing</extracomment>
        <translation>該当するデバイスがありません。すべて表示するには、絞り込みをもう一度押してください。</translation>
    </message>
    <message>
        <source>Shows when devices, sites, companies, types and products are read whole.</source>
        <extracomment>In place of the table of the forecast</extracomment>
        <translation>デバイス、サイト、会社、タイプ、製品をすべて読み取ると表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>Head of the table of the forecast</extracomment>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <extracomment>Head of the table of the forecast while some are left out; %1 shown, %2 all</extracomment>
        <translation>デバイス %2 台中 %1 台</translation>
    </message>
    <message>
        <source>The forecast was kept when Map Devices went on. Company, product and type are as they arrived.</source>
        <extracomment>Below that head. Map Devices is a portal label</extracomment>
        <translation>予測は Map Devices をオンにしたときに保存されました。会社、製品、タイプは届いたときのものです。</translation>
    </message>
</context>
<context>
    <name>trivet::MappingModel</name>
    <message>
        <source>New</source>
        <extracomment>Pill on what will be created</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <extracomment>In a cell where a product is still to be chosen</extracomment>
        <translation>製品を選択</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <extracomment>In a cell where a configuration item type is still to be chosen</extracomment>
        <translation>タイプを選択</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a device type, %2 how its row stands
----------
Read aloud; %1 a choice, %2 &quot;New&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>デバイス タイプ</translation>
    </message>
    <message>
        <source>In RMM</source>
        <comment>column head: count of devices in Datto RMM</comment>
        <translation>RMM の台数</translation>
    </message>
    <message>
        <source>Autotask product</source>
        <comment>column head</comment>
        <translation>Autotask 製品</translation>
    </message>
    <message>
        <source>Configuration item type</source>
        <comment>column head</comment>
        <translation>構成アイテム タイプ</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column head</comment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>trivet::MappingPage</name>
    <message>
        <source>Open Devices tab</source>
        <extracomment>Button: opens Datto RMM, where the Devices tab is; &quot;Devices&quot; is a portal label</extracomment>
        <translation>Devices タブを開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>準備完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices in %2 types</source>
        <extracomment>Below the mapping table; %1 devices in %2 device types</extracomment>
        <translation>デバイス %1 台、タイプ %2 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) to create</source>
        <extracomment>Below the mapping table: types that Autotask does not have yet</extracomment>
        <translation>
            <numerusform>作成するタイプ: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is off here stays as Autotask has it, and IT Glue may not find the device by it.</source>
        <extracomment>Step 1.4, below the two overwrite options while one is off</extracomment>
        <translation>オフの項目は Autotask の値のままとなり、IT Glue がデバイスを見つけられないことがあります。</translation>
    </message>
</context>
<context>
    <name>trivet::MappingTable</name>
    <message>
        <source>Device types and what they become in Autotask</source>
        <extracomment>Accessible name of the table on the mapping page</extracomment>
        <translation>デバイス タイプと Autotask での対応先</translation>
    </message>
    <message>
        <source>%1 device types, %2 need you</source>
        <extracomment>Summary of the mapping table for screen readers; %1 a count of types</extracomment>
        <translation>デバイス タイプ %1 個、要対応 %2 個</translation>
    </message>
</context>
<context>
    <name>trivet::MatchChoices</name>
    <message>
        <source>Create organization</source>
        <extracomment>Choice for a client of SaaS Protection</extracomment>
        <translation>組織を作成</translation>
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
        <translation>%1 の組織</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>In the empty field for a client&apos;s organization</extracomment>
        <translation>名前を入力</translation>
    </message>
</context>
<context>
    <name>trivet::MendBox</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A step of the guide; %1 &quot;1.5&quot;, %2 its title</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Show the way back</source>
        <extracomment>Button: the steps back from links that were made in the wrong order</extracomment>
        <translation>修正手順を表示</translation>
    </message>
    <message>
        <source>Open step %1</source>
        <extracomment>Button: opens a step of the guide; %1 is &quot;1.5, Check the products&quot;</extracomment>
        <translation>ステップ %1 を開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the vendor</extracomment>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>trivet::MenuPath</name>
    <message>
        <source>, then </source>
        <extracomment>Read aloud between the words of a menu path: &quot;Admin, then Resources/Users&quot;</extracomment>
        <translation>、次に</translation>
    </message>
    <message>
        <source>Menu path: %1</source>
        <extracomment>Read aloud; %1 is the path in the portal&apos;s own words</extracomment>
        <translation>メニュー パス: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PastedText</name>
    <message>
        <source>spaces</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>line ends</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>One of the things taken away from a pasted value; goes into &quot;Removed: %1&quot;</extracomment>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Removed around the value: %1</source>
        <extracomment>Under a field after pasting; %1 is a list such as &quot;spaces, quotes&quot;</extracomment>
        <translation>値の前後から削除: %1</translation>
    </message>
</context>
<context>
    <name>trivet::PlanModel</name>
    <message>
        <source>Write %1</source>
        <extracomment>Read aloud of a tick; %1 a record&apos;s name</extracomment>
        <translation>%1 を書き込む</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column head: create or change</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Column head; %1 is a vendor&apos;s name</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column head</comment>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column head: the value before</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column head: the value to be written</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>column head: how it is taken back</comment>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>column head</comment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>trivet::PlanQuestions</name>
    <message>
        <source>Add to the plan</source>
        <extracomment>Button: what was filled in above is planned as well</extracomment>
        <translation>計画に追加</translation>
    </message>
    <message>
        <source>What only you can tell</source>
        <extracomment>Above fields for what no system tells</extracomment>
        <translation>あなただけが答えられること</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, once these are told</source>
        <translation>
            <numerusform>これらに答えると、あと %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>First entry of a list: nothing is chosen yet</extracomment>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsModel</name>
    <message>
        <source>Product</source>
        <comment>column head</comment>
        <translation>製品</translation>
    </message>
    <message>
        <source>Device type</source>
        <comment>column head</comment>
        <translation>デバイス タイプ</translation>
    </message>
    <message>
        <source>Type to set</source>
        <comment>column head: default configuration item type</comment>
        <translation>設定する種類</translation>
    </message>
</context>
<context>
    <name>trivet::ProductsPage</name>
    <message>
        <source>Open Products</source>
        <extracomment>Button: opens Autotask, where the products are; &quot;Products&quot; is a portal label</extracomment>
        <translation>Products を開く</translation>
    </message>
    <message>
        <source>Not in Autotask yet</source>
        <translation>まだ Autotask にありません</translation>
    </message>
    <message>
        <source>%1 confirmed this default type</source>
        <translation>%1 がこの既定のタイプを確認しました</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>No API shows the default type. Open the product and compare.</source>
        <translation>既定のタイプを示す API はありません。製品を開いて見比べてください。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Action in a product&apos;s row: the person has seen its default type in Autotask</extracomment>
        <translation>確認する</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln</source>
        <extracomment>Button above the products: the person has compared them all in Autotask</extracomment>
        <translation>
            <numerusform>%Ln 件すべてを確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::ProductsTable</name>
    <message>
        <source>Products linked to Datto RMM</source>
        <extracomment>Head of the card on the products page</extracomment>
        <translation>Datto RMM にリンクされた製品</translation>
    </message>
    <message>
        <source>Products and their default configuration item types</source>
        <extracomment>Accessible name of the products table</extracomment>
        <translation>製品と既定の構成アイテム タイプ</translation>
    </message>
    <message>
        <source>%1 products, %2 need you</source>
        <extracomment>Summary of the products table for screen readers</extracomment>
        <translation>製品 %1 個、要対応 %2 個</translation>
    </message>
</context>
<context>
    <name>trivet::ProportionBar</name>
    <message>
        <source>Shares</source>
        <extracomment>Accessible name of a bar that shows how records divide</extracomment>
        <translation>割合</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <extracomment>Marker beside the tenant&apos;s name: nothing here is real</extracomment>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button beside the tenant&apos;s name: other tenants, settings, help, quit</extracomment>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>trivet::RegionInput</name>
    <message>
        <source>Choose the region</source>
        <extracomment>In a list of regions: none is chosen yet</extracomment>
        <translation>リージョンを選択</translation>
    </message>
    <message>
        <source>IT Glue refused the key in this region. If yours is another one, choose it, and the key is tried there.</source>
        <translation>IT Glue はこのリージョンでキーを拒否しました。リージョンが違う場合は選択してください。そこでキーを試します。</translation>
    </message>
    <message>
        <source>Read from the address</source>
        <translation>アドレスより</translation>
    </message>
</context>
<context>
    <name>trivet::ReviewPage</name>
    <message>
        <source>Show the way back</source>
        <translation>修正手順を表示</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて再読み取り</translation>
    </message>
    <message>
        <source>What differs from the recommended setup</source>
        <extracomment>Title of the review of an existing integration</extracomment>
        <translation>推奨設定と異なる項目</translation>
    </message>
    <message>
        <source>Trivet only read, and changed nothing. Start with what causes work by hand later.</source>
        <translation>Trivet は読み取っただけで、何も変更していません。後で手作業の原因になるものから始めてください。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Your settings beside the recommended ones</source>
        <extracomment>Accessible name of the table that compares settings</extracomment>
        <translation>現在の設定と推奨設定の比較</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>In the find field above the settings</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <extracomment>In the table of settings while nothing was read</extracomment>
        <translation>まだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>No setting fits. Press the pills again to see all.</source>
        <extracomment>In the table of settings when find and filters leave nothing</extracomment>
        <translation>該当する設定はありません。すべて表示するには、もう一度フィルターを押します。</translation>
    </message>
    <message>
        <source>%1 settings, %2 match</source>
        <extracomment>Above the table of settings; %1 and %2 are counts</extracomment>
        <translation>設定 %1 件、一致 %2 件</translation>
    </message>
</context>
<context>
    <name>trivet::RowsCard</name>
    <message>
        <source>Copy rows (Ctrl+C)</source>
        <extracomment>Button at a table</extracomment>
        <translation>行をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Button at a table: its rows as a file for spreadsheets</extracomment>
        <translation>CSV で書き出す…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <extracomment>Title of the dialog that asks for a file
----------
Button above the forecast</extracomment>
        <translation>CSV で書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in a dialog</extracomment>
        <translation>コンマ区切りの値 (*.csv)</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Entry of a table&apos;s menu: the text of the cell under the pointer</extracomment>
        <translation>セルをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <extracomment>Entry of a table&apos;s menu; %Ln rows are selected</extracomment>
        <translation>
            <numerusform>%Ln 行をコピー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trivet::RowsModelBase</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a group of rows; %1 its name, %2 &quot;9 settings&quot;</extracomment>
        <translation>%1、%2</translation>
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
        <translation>要実行</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>要決定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>What is left to do in IT Glue for one client: make sure of a doubtful choice</extracomment>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What is left to do in IT Glue for one client</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <extracomment>How alike two names are; %1 a number</extracomment>
        <translation>類似度 %1 %</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <extracomment>In a cell where an organization is still to be chosen</extracomment>
        <translation>組織を選択</translation>
    </message>
    <message>
        <source>Check: %1?</source>
        <extracomment>In a cell where a suggestion waits for a decision; %1 an organization&apos;s name</extracomment>
        <translation>要確認: %1?</translation>
    </message>
    <message>
        <source>No similar name</source>
        <extracomment>In the table of clients: no organization is named alike</extracomment>
        <translation>似た名前なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud; %1 a client&apos;s name, %2 &quot;To do&quot;, &quot;Decide&quot;, &quot;Confirm&quot; or &quot;Done&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>In SaaS Protection</source>
        <comment>column head</comment>
        <translation>SaaS Protection での名前</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column head</comment>
        <translation>シート</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>column head</comment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Match to</source>
        <comment>column head</comment>
        <translation>照合先</translation>
    </message>
    <message>
        <source>In IT Glue</source>
        <comment>column head</comment>
        <translation>IT Glue での名前</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchTable</name>
    <message>
        <source>Unmatched</source>
        <extracomment>Tab of clients that belong to no organization yet</extracomment>
        <translation>未照合</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>Tab of clients that belong to an organization</extracomment>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>Tab of clients that are left out on purpose</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>No unmatched organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>未照合の組織はありません。</translation>
    </message>
    <message>
        <source>No matched organizations yet.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>照合済みの組織はまだありません。</translation>
    </message>
    <message>
        <source>No ignored organizations.</source>
        <extracomment>In the empty table of clients</extracomment>
        <translation>無視した組織はありません。</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <extracomment>Accessible name and placeholder of the find field above the clients</extracomment>
        <translation>組織を検索</translation>
    </message>
    <message>
        <source>Clients of SaaS Protection and their organizations</source>
        <extracomment>Accessible name of the table of clients</extracomment>
        <translation>SaaS Protection のクライアントとその組織</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln strong matches</source>
        <extracomment>Button above the clients; %Ln suggestions that are nearly certain</extracomment>
        <translation>
            <numerusform>確実な照合 %Ln 件を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization here fits the search.</source>
        <translation>検索に一致する組織はここにありません。</translation>
    </message>
    <message>
        <source>%1 clients, %2 need you</source>
        <extracomment>Summary of the table for screen readers; %1 and %2 are counts</extracomment>
        <translation>クライアント %1 件、要対応 %2 件</translation>
    </message>
    <message>
        <source>Accept this one</source>
        <extracomment>Button beside the suggestion for the current client</extracomment>
        <translation>この候補を採用</translation>
    </message>
</context>
<context>
    <name>trivet::SaasMatchingPage</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>自動同期</translation>
    </message>
    <message>
        <source>Latest sync</source>
        <translation>最新の同期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Queued sync</source>
        <translation>キューの同期</translation>
    </message>
    <message>
        <source>Manual sync opens</source>
        <translation>手動同期が可能</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>When a queued sync will start; %1 is a time of day</extracomment>
        <translation>%1 頃</translation>
    </message>
    <message>
        <source>Manual sync closed for 6 hours</source>
        <translation>手動同期は 6 時間できません</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>それでも作成</translation>
    </message>
    <message>
        <source>When syncs run</source>
        <translation>同期が実行されるタイミング</translation>
    </message>
    <message>
        <source>Automatic every 24 hours; that one needs nobody. Saving queues one more, about an hour later. By hand once in 6 hours. What is not there before its time is late, not broken.</source>
        <translation>24 時間ごとに自動で実行され、操作は不要です。保存すると、約 1 時間後の同期がもう 1 つキューに入ります。手動では 6 時間に 1 回です。時間より前に届いていなくても、遅れであって故障ではありません。</translation>
    </message>
    <message>
        <source>Open the worklist</source>
        <translation>作業リストを開く</translation>
    </message>
    <message>
        <source>Save the worklist as CSV…</source>
        <translation>作業リストを CSV で保存…</translation>
    </message>
    <message>
        <source>Print the worklist…</source>
        <translation>作業リストを印刷…</translation>
    </message>
    <message>
        <source>Make sure %1 does not exist yet</source>
        <extracomment>Title of a warning; %1 is the name of a client</extracomment>
        <translation>%1 がまだ存在しないことを確認してください</translation>
    </message>
    <message>
        <source>Creating it twice makes a duplicate. Closest name in IT Glue: %1.</source>
        <extracomment>%1 is an organization&apos;s name</extracomment>
        <translation>二重に作成すると重複になります。IT Glue で最も近い名前: %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is an organization&apos;s name</extracomment>
        <translation>%1 を使用</translation>
    </message>
</context>
<context>
    <name>trivet::SecretEdit</name>
    <message>
        <source>Replace %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label, such as &quot;Password (Secret)&quot;</extracomment>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>%1 を貼り付け</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>Button in a secret field; %1 is the field&apos;s label</extracomment>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>Show %1 for 20 seconds</source>
        <translation>%1 を 20 秒間表示</translation>
    </message>
    <message>
        <source>A value is held. Type or paste to replace it.</source>
        <extracomment>Read aloud at a secret field whose value is kept elsewhere</extracomment>
        <translation>値が保存されています。置き換えるには入力または貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>Placeholder of an empty secret field</extracomment>
        <translation>ここに貼り付け</translation>
    </message>
</context>
<context>
    <name>trivet::SecretField</name>
    <message>
        <source>Revealed; hides after 20 seconds</source>
        <extracomment>Under a secret field while its value is readable</extracomment>
        <translation>表示中、20 秒後に隠します</translation>
    </message>
</context>
<context>
    <name>trivet::SettingsList</name>
    <message>
        <source>Selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>What is recommended for a box in a portal</extracomment>
        <translation>選択しない</translation>
    </message>
    <message>
        <source>Settings to compare</source>
        <extracomment>Accessible name of a list of settings to compare with a portal</extracomment>
        <translation>比較する設定</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Column head: what a setting should be</extracomment>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Matches</source>
        <extracomment>Column head above boxes: the portal shows what is recommended</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <extracomment>Name of a button beside a recommended value; %1 the setting</extracomment>
        <translation>%1 用にコピー</translation>
    </message>
    <message>
        <source>%1 matches: %2</source>
        <extracomment>Name of a box to tick; %1 a setting of a portal, %2 what is recommended for it</extracomment>
        <translation>%1 が一致: %2</translation>
    </message>
</context>
<context>
    <name>trivet::StepDelegate</name>
    <message>
        <source>Optional</source>
        <extracomment>In place of a chapter&apos;s count, where it may be left out</extracomment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>trivet::StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Footer button: the step before</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <extracomment>Footer button; everything is saved already, this only closes the window</extracomment>
        <translation>保存して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Read aloud for the footer&apos;s Back button</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Footer button: the step after</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>trivet::StepInputs</name>
    <message>
        <source>%1 did not accept this</source>
        <translation>%1 が受け付けませんでした</translation>
    </message>
    <message>
        <source>Format looks right</source>
        <extracomment>Under a field: what was typed has the form that the vendor uses</extracomment>
        <translation>形式は正しいようです</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved in the system keychain</source>
        <translation>システムのキーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Kept until Trivet closes</source>
        <translation>Trivet を閉じるまで保持</translation>
    </message>
    <message>
        <source>Kept in memory only. Unlock to save.</source>
        <translation>メモリ内のみ。保存するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Kept in memory only. Not saved yet.</source>
        <translation>メモリ内のみ。まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saved in %1, which is not the keychain here. Open that one, or paste it again.</source>
        <extracomment>%1 is the name of a keychain, as in &quot;GNOME Keyring&quot;</extracomment>
        <translation>%1 に保存されていますが、ここのキーチェーンではありません。%1 を開くか、貼り付け直してください。</translation>
    </message>
    <message>
        <source>The keychain no longer has it. Paste it again.</source>
        <translation>キーチェーンにもうありません。貼り付け直してください。</translation>
    </message>
    <message>
        <source>Paste all three values</source>
        <extracomment>Button above three fields; Copy all in Datto RMM puts all three values on the clipboard</extracomment>
        <translation>3 つの値をまとめて貼り付け</translation>
    </message>
    <message>
        <source>The clipboard does not hold the three values. Choose Copy all in Datto RMM first.</source>
        <extracomment>Beside &quot;Paste all three values&quot;, when the clipboard holds something else</extracomment>
        <translation>クリップボードに 3 つの値がありません。先に Datto RMM で Copy all を選んでください。</translation>
    </message>
</context>
<context>
    <name>trivet::StepModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a step or chapter, %2: how it stands (&quot;passed&quot;, &quot;locked&quot;)</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>with count</comment>
        <extracomment>%1: a chapter and how it stands, %2: &quot;3 of 6&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trivet::StepPage</name>
    <message>
        <source>Do this in %1</source>
        <extracomment>Head of the instructions on a page that has a table of its own; %1 is the product&apos;s name</extracomment>
        <translation>%1 での作業</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a vendor&apos;s portal in the browser; %1 is the product&apos;s name</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Full instructions in the vendor&apos;s help</source>
        <extracomment>Link below the instructions of a step, to the vendor&apos;s own help</extracomment>
        <translation>ベンダーのヘルプにある詳しい手順</translation>
    </message>
</context>
<context>
    <name>trivet::StepView</name>
    <message>
        <source>Chapters and steps</source>
        <extracomment>Accessible name of the list of chapters and steps</extracomment>
        <translation>章とステップ</translation>
    </message>
</context>
<context>
    <name>trivet::SuggestionLine</name>
    <message>
        <source>Suggestion for the current row</source>
        <extracomment>Accessible name of the line under the table of clients</extracomment>
        <translation>現在の行の候補</translation>
    </message>
    <message>
        <source>No organization in IT Glue has a similar name.</source>
        <extracomment>Under the table of clients, for a client without a suggestion</extracomment>
        <translation>IT Glue に似た名前の組織がありません。</translation>
    </message>
</context>
<context>
    <name>trivet::SummaryBar</name>
    <message>
        <source>Hide checks</source>
        <extracomment>Button that opens the list of checks where the window is narrow</extracomment>
        <translation>チェックを隠す</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>チェックを表示</translation>
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
        <translation>%1: %3 件中 %2 件</translation>
    </message>
    <message>
        <source>Sync progress, no reading yet</source>
        <extracomment>Accessible name of the chart; %1 is its newest reading</extracomment>
        <translation>同期の進行状況、測定値はまだありません</translation>
    </message>
    <message>
        <source>Sync progress, %1</source>
        <translation>同期の進行状況、%1</translation>
    </message>
    <message>
        <source>Left and Right show the readings.</source>
        <extracomment>Read after the chart&apos;s name</extracomment>
        <translation>左右の矢印キーで測定値を表示します。</translation>
    </message>
    <message>
        <source>The first reading comes in a moment.</source>
        <extracomment>In the empty chart</extracomment>
        <translation>最初の測定値がまもなく届きます。</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Label of the target line; %1 is the count of all records</extracomment>
        <translation>全 %1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncNews</name>
    <message>
        <source>The sync is through</source>
        <extracomment>Title of a notification: the sync that a person waits for</extracomment>
        <translation>同期が完了しました</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>同期が止まっています</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4 of %5 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 and %5 numbers of records</extracomment>
        <translation>%1: %2 と %3、%5 件中 %4 件が届きました。</translation>
    </message>
    <message>
        <source>%1: %2 and %3, nothing new for %4. %5 of %6 arrived.</source>
        <extracomment>Notification; %1 a tenant, %2 and %3 two systems, %4 a duration, %5 and %6 numbers of records</extracomment>
        <translation>%1: %2 と %3、%4 の間、新しいものはありません。%6 件中 %5 件が届きました。</translation>
    </message>
</context>
<context>
    <name>trivet::SyncPanel</name>
    <message>
        <source>Sync readings</source>
        <extracomment>Accessible name of the chart&apos;s readings as a table</extracomment>
        <translation>同期の測定値</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Button of the sync card: the readings as a table in place of the chart</extracomment>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>, %1</source>
        <extracomment>Follows an estimate in bold (&quot;14 min left&quot;); %1 &quot;done by 11:18&quot;</extracomment>
        <translation>、%1</translation>
    </message>
</context>
<context>
    <name>trivet::SyncReadingsModel</name>
    <message>
        <source>Time</source>
        <comment>column head of the sync readings</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head of the sync readings</comment>
        <translation>到着</translation>
    </message>
    <message>
        <source>Not through yet</source>
        <comment>column head of the sync readings</comment>
        <translation>未到着</translation>
    </message>
</context>
<context>
    <name>trivet::SyncSettingsPage</name>
    <message>
        <source>%1 tab</source>
        <extracomment>Head of a list of settings; %1 is the portal&apos;s name of a tab</extracomment>
        <translation>%1 タブ</translation>
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
        <translation>%2 ステップ中 %1 ステップ</translation>
    </message>
    <message>
        <source>Practice · %1</source>
        <extracomment>Under a practice tenant&apos;s name; %1 is &quot;3 of 20 steps&quot;</extracomment>
        <translation>練習 · %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>Under a tenant&apos;s name: no step of it was done yet</extracomment>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>trivet::TenantList</name>
    <message>
        <source>Recent tenants</source>
        <translation>最近使ったテナント</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Button beside a tenant: what can be done with it; %1 its name</extracomment>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove &amp;secrets from the keychain…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>キーチェーンからシークレットを削除(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu of a tenant</extracomment>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete &amp;all practice tenants…</source>
        <extracomment>Menu of a practice tenant</extracomment>
        <translation>練習用テナントをすべて削除(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>trivet::Timeline</name>
    <message>
        <source>done</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>When a point of a timeline is; read aloud</extracomment>
        <translation>今後</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>Accessible name of a timeline</extracomment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: a point of a timeline; %1 what, %2 its time, %3 &quot;done&quot;, &quot;now&quot;, &quot;queued&quot; or &quot;to come&quot;</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>trivet::TopStrip</name>
    <message>
        <source>Doctor: all checks</source>
        <extracomment>Button of the narrow window: all checks</extracomment>
        <translation>ドクター: すべてのチェック</translation>
    </message>
    <message>
        <source>All steps</source>
        <extracomment>Button of the narrow window: opens the list of chapters and steps</extracomment>
        <translation>すべてのステップ</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Marker of the narrow window: nothing here is real</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Button of the narrow window: other tenants, settings, help, quit</extracomment>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetDiagram</name>
    <message>
        <source>Links between your systems</source>
        <extracomment>Accessible name of the diagram of the three systems</extracomment>
        <translation>システム間の連携</translation>
    </message>
    <message>
        <source>Left and Right choose a link, Enter opens its chapter.</source>
        <extracomment>Read after the diagram&apos;s name</extracomment>
        <translation>左右の矢印キーで連携を選び、Enter キーでその章を開きます。</translation>
    </message>
    <message>
        <source>not set up</source>
        <comment>state of a link</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of a link</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>state of a link</comment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>state of a link</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a link</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>verified earlier, now out of date</source>
        <comment>state of a link</comment>
        <translation>以前検証済み、現在は古い</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A link between two systems, and its state: &quot;Autotask to Datto RMM, in progress&quot;</extracomment>
        <translation>%1 と %2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a link and its state, %2: &quot;2 of 6 steps&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trivet::TrivetWindow</name>
    <message>
        <source>Keep until Trivet closes</source>
        <extracomment>Button: there is no keychain that works, so secrets are kept in memory and nowhere else</extracomment>
        <translation>Trivet を閉じるまで保持</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>テーマ: システムと同じ</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>In practice there is no portal to open. Use “Do this step for me”.</source>
        <translation>練習では開くポータルがありません。「このステップを代行」を使ってください。</translation>
    </message>
    <message>
        <source>Trivet learns the portal&apos;s address when you sign in at step 0.1.</source>
        <translation>ステップ 0.1 でサインインすると、Trivet はポータルのアドレスを取得します。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>Kinds of file in a dialog</extracomment>
        <translation>Web ページ (*.html)</translation>
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
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Fix step by step</source>
        <extracomment>Next on the review of an existing integration: leads to the first step with something wrong</extracomment>
        <translation>順に修正</translation>
    </message>
    <message>
        <source>Read-only: open elsewhere</source>
        <translation>読み取り専用: 別の場所で使用中</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In the place of &quot;Saved just now&quot;</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>%1 (practice) – Trivet</source>
        <extracomment>Title bar; %1 is the tenant&apos;s name</extracomment>
        <translation>%1(練習)– Trivet</translation>
    </message>
    <message>
        <source>%1 – Trivet</source>
        <translation>%1 – Trivet</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Trivet holds secrets in memory, but cannot save them until you unlock.</source>
        <translation>Trivet はシークレットをメモリに保持していますが、ロックを解除するまで保存できません。</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>キーチェーンのロックを解除</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>What you paste is kept until Trivet closes, and nowhere else.</source>
        <translation>貼り付けたものは Trivet を閉じるまで保持され、ほかの場所には残りません。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window. Or let what you paste be kept until Trivet closes, and nowhere else.</source>
        <translation>別のウィンドウでパスワードを求めている可能性があります。または、貼り付けたものを Trivet を閉じるまでだけ保持することもできます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Buttons below &quot;Trivet may not write this yet&quot;: leaves, or shows what would be written</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>新しいテナントを設定</translation>
    </message>
    <message>
        <source>A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in a file of their own.</source>
        <translation>テナントとは、Autotask、Datto RMM、IT Glue を使う 1 つの MSP のことです。入力内容は専用のファイルに保存されます。</translation>
    </message>
    <message>
        <source>Name of the MSP</source>
        <translation>MSP の名前</translation>
    </message>
    <message>
        <source>Create tenant</source>
        <translation>テナントを作成</translation>
    </message>
    <message>
        <source>Continue in spite of this warning</source>
        <translation>警告にかかわらず続行</translation>
    </message>
    <message>
        <source>%1. The report keeps your name and your reason.</source>
        <translation>%1。レポートにあなたの名前と理由が残ります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>このまま続行</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Ways to the vendors in Settings, below &quot;Same as system&quot;: straight, or through the proxy named below</extracomment>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>A secret is not saved</source>
        <translation>保存されていないシークレットがあります</translation>
    </message>
    <message>
        <source>The keychain is locked, so a secret is only in memory. Closing forgets it, and you would paste it again. Everything else is saved.</source>
        <translation>キーチェーンがロックされているため、シークレットがメモリにしかありません。閉じると失われ、貼り付け直しが必要になります。ほかはすべて保存されています。</translation>
    </message>
    <message>
        <source>Your last changes are not saved</source>
        <translation>最後の変更が保存されていません</translation>
    </message>
    <message>
        <source>Trivet could not write to the disk. Closing forgets what you gave since, and you would give it again.</source>
        <translation>Trivet はディスクに書き込めませんでした。閉じるとそれ以降の入力内容が失われ、入力し直しが必要になります。</translation>
    </message>
    <message>
        <source>Keep Trivet open</source>
        <extracomment>Buttons below &quot;Changes are being written&quot;</extracomment>
        <translation>Trivet を開いたままにする</translation>
    </message>
    <message>
        <source>Changes are being written</source>
        <translation>変更を書き込み中です</translation>
    </message>
    <message>
        <source>To close, Trivet ends the rows that are under way and leaves the rest as it is. History tells how each came out.</source>
        <translation>閉じる前に、Trivet は処理中の行を終え、残りはそのままにします。各行の結果は履歴で確認できます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>閉じて破棄</translation>
    </message>
    <message>
        <source>How Trivet works</source>
        <translation>Trivet の使い方</translation>
    </message>
    <message>
        <source>Trivet leads through each step in the order that keeps the systems clean. Do what the left side says in the vendor&apos;s portal; the right side shows what Trivet saw for itself. Next opens when nothing is left open.</source>
        <translation>Trivet は、システムを整った状態に保つ順序で各ステップを案内します。左側の内容をベンダーのポータルで行ってください。右側には Trivet が自分で確認した結果が表示されます。未完了のものがなくなると「次へ」が使えるようになります。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>A tenant of this name is there already. Give this one another name.</source>
        <extracomment>Below the name of a new tenant</extracomment>
        <translation>この名前のテナントはすでにあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Trivet %1</source>
        <extracomment>About; %1 is a version</extracomment>
        <translation>Trivet %1</translation>
    </message>
    <message>
        <source>Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the Apache License 2.0. Not made by, or affiliated with, the vendors.</source>
        <translation>Autotask、Datto RMM、IT Glue を正しい順序で接続します。Apache License 2.0 に基づくフリー ソフトウェアです。各ベンダーが作成したものではなく、ベンダーとの提携関係もありません。</translation>
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
        <translation>Alt+右: 次へ
Alt+左: 戻る
Ctrl+R または F5: 再チェック
Ctrl+O: ポータルを開く
Ctrl+1 ~ Ctrl+6: 章
Ctrl+D: すべてのチェック
Ctrl+コンマ: 設定
Ctrl+Q: 終了
Ctrl+F: 表の中を検索
F6: ウィンドウの次の部分
Esc: 開いているものを閉じる</translation>
    </message>
    <message>
        <source>Trivet may not write this yet</source>
        <translation>Trivet にはまだ書き込む権限がありません</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>変更を表示</translation>
    </message>
    <message>
        <source>Remove the secrets of %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>%1 のシークレットを削除</translation>
    </message>
    <message>
        <source>Its keys and passwords are removed from the keychain of this computer. Answers, confirmations and history stay. To go on you paste the secrets again. Nothing changes at the vendors.</source>
        <translation>このコンピューターのキーチェーンからキーとパスワードを削除します。回答、確認、履歴は残ります。続けるにはシークレットを再度貼り付けます。ベンダー側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove secrets</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>シークレットを削除</translation>
    </message>
    <message>
        <source>Its simulated vendors and what you did there are deleted. This cannot be undone.</source>
        <translation>シミュレートされたベンダーと、そこで行った操作が削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain, and its folder with answers, confirmations and history is deleted. This cannot be undone. Nothing changes at the vendors.</source>
        <translation>シークレットはキーチェーンから削除され、回答、確認、履歴を含むフォルダーが削除されます。元に戻せません。ベンダー側は何も変わりません。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>テナントを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln practice tenant(s)</source>
        <translation>
            <numerusform>練習用テナント %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Their simulated vendors and what you did there are deleted. This cannot be undone. Other tenants stay.</source>
        <translation>シミュレートされたベンダーと、そこで行った操作が削除されます。元に戻せません。他のテナントは残ります。</translation>
    </message>
    <message>
        <source>Delete practice tenants</source>
        <translation>練習用テナントを削除</translation>
    </message>
    <message>
        <source>Secrets in the keychain, where there is one</source>
        <translation>シークレットはキーチェーンに保存(ある場合)</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>既存の連携を確認</translation>
    </message>
    <message>
        <source>Trivet signs in and compares what is set up with the recommended setup. It changes nothing.</source>
        <translation>Trivet はサインインし、現在の設定を推奨設定と比較します。何も変更しません。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>A new tenant</source>
        <extracomment>In a list of tenants: one that is not there yet</extracomment>
        <translation>新しいテナント</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1(練習)</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>レビューを開始</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Dialog; %1 a tenant&apos;s name</extracomment>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Find a record</source>
        <extracomment>In the find field above the records behind a check</extracomment>
        <translation>レコードを検索</translation>
    </message>
    <message>
        <source>No single record is behind this.</source>
        <extracomment>In a list of records that holds none</extracomment>
        <translation>特定のレコードによるものではありません。</translation>
    </message>
    <message>
        <source>No record has this in its row.</source>
        <translation>行にこれを含むレコードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>レコード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text; %1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What Trivet checks here, and what it hurts later if it is wrong</source>
        <extracomment>Heading in the help of a step: its checks</extracomment>
        <translation>ここで Trivet が確認する内容と、誤っていた場合の後の影響</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings: a computer in the network through which all traffic to the vendors goes</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定する</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.</source>
        <extracomment>Below the address of a proxy in Settings. Keep the example</extracomment>
        <translation>proxy.example:8080 のようなホストとポート。パスワードを求めるプロキシは、システムで設定してください。</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>For those who help you: versions, how each check came out without the names in it, and the log, which may name folders of this computer. It holds no secret. This is all of it: look through it before you pass it on.</source>
        <translation>サポート担当者に渡すもので、バージョン、名前を除いた各確認の結果、ログが入ります。ログにはこのコンピューターのフォルダー名が含まれることがあります。シークレットは含みません。内容はこれがすべてです。渡す前に目を通してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save file…</source>
        <extracomment>Button: opens a dialog for the file&apos;s name</extracomment>
        <translation>ファイルを保存…</translation>
    </message>
</context>
<context>
    <name>trivet::UnmappedSites</name>
    <message>
        <source>Sites without a company</source>
        <translation>会社のないサイト</translation>
    </message>
    <message>
        <source>Sites of Datto RMM without a company in Autotask</source>
        <extracomment>Accessible name of the list on step 1.3</extracomment>
        <translation>Autotask に会社のない Datto RMM のサイト</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Suggested company</source>
        <translation>会社の候補</translation>
    </message>
    <message>
        <source>None is close</source>
        <extracomment>Beside a site: no name in Autotask is close, or several are; %1 lists them</extracomment>
        <translation>近いものなし</translation>
    </message>
    <message>
        <source>Unclear: %1</source>
        <translation>不明確: %1</translation>
    </message>
</context>
<context>
    <name>trivet::UrlAnatomy</name>
    <message>
        <source>Parts of the address</source>
        <extracomment>Accessible name of the picture that shows the parts of an address</extracomment>
        <translation>アドレスの構成</translation>
    </message>
    <message>
        <source>Subdomain %1, region %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;NA&quot;</extracomment>
        <translation>サブドメイン %1、リージョン %2</translation>
    </message>
    <message>
        <source>Subdomain %1. %2</source>
        <extracomment>Read aloud: the parts of an address; %1 &quot;fernhill-it&quot;, %2 &quot;No region in this address&quot;</extracomment>
        <translation>サブドメイン %1。%2</translation>
    </message>
    <message>
        <source>The subdomain and the region of your address show here.</source>
        <extracomment>Under an address field that is still empty</extracomment>
        <translation>アドレスのサブドメインとリージョンがここに表示されます。</translation>
    </message>
    <message>
        <source>No region in this address. Choose it below.</source>
        <translation>このアドレスにはリージョンがありません。下で選択してください。</translation>
    </message>
    <message>
        <source>This is not an address of IT Glue.</source>
        <extracomment>Under an address of another service</extracomment>
        <translation>これは IT Glue のアドレスではありません。</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>サブドメイン</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name above a part of an address</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>The address names no region; %1 is chosen below.</source>
        <extracomment>Under an address that does not name a region Under an address that does not name a region; %1 the one that was chosen, &quot;EU&quot;</extracomment>
        <translation>アドレスにリージョンがありません。下で %1 が選択されています。</translation>
    </message>
</context>
<context>
    <name>trivet::WelcomePage</name>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Connect Autotask, Datto RMM and IT Glue</source>
        <translation>Autotask、Datto RMM、IT Glue を接続</translation>
    </message>
    <message>
        <source>Trivet takes you through every setting in the right order and checks each one before the next depends on it.</source>
        <translation>Trivet はすべての設定を正しい順序で案内し、次の設定がそれに依存する前に 1 つずつチェックします。</translation>
    </message>
    <message>
        <source>Set up a new tenant</source>
        <translation>新しいテナントを設定</translation>
    </message>
    <message>
        <source>About 60 minutes of work, plus sync time. Stop whenever you like.</source>
        <translation>作業は約 60 分、ほかに同期の時間がかかります。いつでも中断できます。</translation>
    </message>
    <message>
        <source>Review an existing integration</source>
        <translation>既存の連携を確認</translation>
    </message>
    <message>
        <source>Compares your settings with the recommended ones. Read-only.</source>
        <translation>現在の設定を推奨設定と比較します。読み取り専用です。</translation>
    </message>
    <message>
        <source>Practice with sample data</source>
        <translation>サンプル データで練習</translation>
    </message>
    <message>
        <source>Every page with a simulated tenant. No account needed.</source>
        <translation>模擬テナントですべてのページを体験できます。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Have these ready</source>
        <translation>用意するもの</translation>
    </message>
    <message>
        <source>Your secrets stay with you</source>
        <translation>シークレットは手元に残ります</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>%1 を続ける</translation>
    </message>
    <message>
        <source>Next: %1. Saved %2.</source>
        <translation>次: %1。保存 %2。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>保存 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <comment>how far a tenant has come</comment>
        <translation>%2 ステップ中 %1 ステップ</translation>
    </message>
    <message>
        <source>Trivet keeps them in the system keychain, or until it closes where there is none, and talks only to the vendors. It sends no usage data.</source>
        <translation>Trivet はシステムのキーチェーンに(ない場合は閉じるまで)保管し、ベンダーとだけ通信します。使用状況データは送信しません。</translation>
    </message>
    <message>
        <source>Autotask administrator</source>
        <translation>Autotask の管理者</translation>
    </message>
    <message>
        <source>May edit Resources/Users (HR)</source>
        <translation>Resources/Users (HR) を編集できる人</translation>
    </message>
    <message>
        <source>Datto RMM administrator</source>
        <translation>Datto RMM の管理者</translation>
    </message>
    <message>
        <source>Default security level Administrator</source>
        <translation>既定のセキュリティ レベルは Administrator</translation>
    </message>
    <message>
        <source>IT Glue administrator</source>
        <translation>IT Glue の管理者</translation>
    </message>
    <message>
        <source>Makes the API key for chapter 2</source>
        <translation>第 2 章の API キーを作成</translation>
    </message>
    <message>
        <source>Datto Partner Portal, optional</source>
        <translation>Datto Partner Portal(任意)</translation>
    </message>
    <message>
        <source>REST API public and secret key</source>
        <translation>REST API の公開キーとシークレット キー</translation>
    </message>
</context>
<context>
    <name>trivet::WindowMenu</name>
    <message>
        <source>&amp;Switch tenant</source>
        <extracomment>Submenu: other tenants to go to</extracomment>
        <translation>テナントの切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All tenants</source>
        <extracomment>Menu: to the first page, which lists all tenants</extracomment>
        <translation>すべてのテナント(&amp;A)</translation>
    </message>
    <message>
        <source>History of &amp;changes…</source>
        <extracomment>Menu: what Trivet has written to the vendors in this tenant</extracomment>
        <translation>変更の履歴(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu; the letter after &amp; is its key</extracomment>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;bout Trivet</source>
        <translation>Trivet について(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>A tenant in a menu; %1 is its name</extracomment>
        <translation>%1(練習)</translation>
    </message>
    <message>
        <source>S&amp;upport file…</source>
        <extracomment>Menu: a text for those who help, shown before it is saved</extracomment>
        <translation>サポート用ファイル(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>trivet::app::ApplicationTenants</name>
    <message>
        <source>Sample MSP</source>
        <translation>サンプル MSP</translation>
    </message>
    <message>
        <source>Sample MSP %1</source>
        <translation>サンプル MSP %1</translation>
    </message>
</context>
</TS>
