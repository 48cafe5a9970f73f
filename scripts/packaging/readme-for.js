// @ts-check
// README.txt of a package: what to do with the folder, with the values filled in.

/**
 * @param {import("./settings.js").Settings} settings
 * @param {string} version
 */
export const readmeFor = ({ url, id, cloud, multiSelect }, version) => `Modori ${version}
Address: ${url}
Id:      ${id}
Cloud:   ${cloud}${multiSelect ? "\nPermission: ReadWriteMailbox (multi-select)" : ""}

1. Check the folder:        sha256sum -c SHA256SUMS
2. Copy the content of site/ to ${url}
3. Set the response headers: take the file for your server from headers/ (it says where it goes), again at each update.
4. Open ${url}taskpane.html in a browser: the pane must appear.
5. Upload the manifest: manifest.xml for Exchange Online, manifest.onprem.xml for Exchange on-premises.
   Keep the id: an update needs the same one (npm run package -- --id ${id} ...).
The whole way, with what to test and how to go back: docs/deploy.md.

1. フォルダーを確認します:  sha256sum -c SHA256SUMS
2. site/ の中身を ${url} に配置します。
3. 応答ヘッダーを設定します: headers/ から使用するサーバー用のファイルを選びます (置き場所はファイルの先頭にあります)。更新のたびに必要です。
4. ブラウザーで ${url}taskpane.html を開き、画面が表示されることを確認します。
5. マニフェストを登録します: Exchange Online は manifest.xml、オンプレミスの Exchange は manifest.onprem.xml です。
   更新のときも同じ ID を使います (npm run package -- --id ${id} ...)。
確認すること、元に戻す方法を含む全体の手順は docs/ja/deploy.md にあります。
`;
