// @ts-check
// README.txt of a package: what to do with the folder, with the values filled in.

const OFFICE_JS_SELF = `
Office.js: the npm package, from this folder. Microsoft no longer maintains it and asks add-ins to use the CDN. It is older: reading
           the whole source and dragging from the list are not in it, so the pane reads the text and takes files; old Outlooks for
           Windows that ask for its libraries 16.00 and 16.01 show a web page only. docs/deploy.md, chapter 12, says more.
           npm パッケージを使用します。Microsoft は保守を終了しており、CDN の使用を求めています。メールのソースの読み取りと一覧からの
           ドラッグには対応していません。古い Windows 版 Outlook (ライブラリ 16.00、16.01) では Web ページとしてのみ動作します (docs/ja/deploy.md 12 章)。`;

/**
 * @param {import("./settings.js").Settings} settings
 * @param {string} version
 */
export const readmeFor = ({ url, id, cloud, officeJs, multiSelect }, version) => `Modori ${version}
Address: ${url}
Id:      ${id}
Cloud:   ${cloud}${multiSelect ? "\nPermission: ReadWriteMailbox (multi-select)" : ""}${officeJs === "self" ? OFFICE_JS_SELF : ""}

1. Check the folder:        sha256sum -c SHA256SUMS
2. Copy the content of site/ to ${url}
3. Set the response headers: take the file for your server from headers/ (it says where it goes), again at each update.
4. Check what the server sends: npm run check -- FOLDER (this folder), and open ${url}taskpane.html in a browser.
5. Upload the manifest: manifest.xml for Exchange Online, manifest.onprem.xml for Exchange on-premises.
   Keep the id: an update needs the same one (npm run package -- --id ${id} ...).
The whole way, with what to test and how to go back: docs/deploy.md.

1. フォルダーを確認します:  sha256sum -c SHA256SUMS
2. site/ の中身を ${url} に配置します。
3. 応答ヘッダーを設定します: headers/ から使用するサーバー用のファイルを選びます (置き場所はファイルの先頭にあります)。更新のたびに必要です。
4. サーバーの応答を npm run check -- FOLDER (このフォルダー) で確認し、ブラウザーで ${url}taskpane.html を開きます。
5. マニフェストを登録します: Exchange Online は manifest.xml、オンプレミスの Exchange は manifest.onprem.xml です。
   更新のときも同じ ID を使います (npm run package -- --id ${id} ...)。
確認すること、元に戻す方法を含む全体の手順は docs/ja/deploy.md にあります。
`;
