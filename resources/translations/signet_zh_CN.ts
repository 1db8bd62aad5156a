<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>signet::core</name>
    <message>
        <source>It is not a well-formed token.</source>
        <translation>它不是格式正确的令牌。</translation>
    </message>
    <message>
        <source>It is larger than a token may be.</source>
        <translation>它超过令牌允许的大小。</translation>
    </message>
    <message>
        <source>It asks for an algorithm that is refused or does not fit the key.</source>
        <translation>它要求的算法被拒绝或与密钥不符。</translation>
    </message>
    <message>
        <source>It is a token of another type than the one expected here.</source>
        <translation>令牌类型与此处期望的不同。</translation>
    </message>
    <message>
        <source>None of the known keys is the one it names.</source>
        <translation>已知密钥中没有它所指的那一个。</translation>
    </message>
    <message>
        <source>Its key may not be used for this, or not any more.</source>
        <translation>它的密钥不可或不再可用于此目的。</translation>
    </message>
    <message>
        <source>Its key is marked compromised: nothing made with it is accepted.</source>
        <translation>它的密钥已标记为已泄露：用它生成的一切都不被接受。</translation>
    </message>
    <message>
        <source>The signature or tag does not match the content.</source>
        <translation>签名或标签与内容不符。</translation>
    </message>
    <message>
        <source>It was issued by somebody else than the issuer expected.</source>
        <translation>它由期望之外的签发者签发。</translation>
    </message>
    <message>
        <source>It is meant for another site.</source>
        <translation>它是给另一个站点的。</translation>
    </message>
    <message>
        <source>A claim that must be there is missing or unusable.</source>
        <translation>必须有的声明缺失或无法使用。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>它已过期。</translation>
    </message>
    <message>
        <source>It claims to come from the future.</source>
        <translation>它声称来自未来。</translation>
    </message>
    <message>
        <source>This session was ended.</source>
        <translation>此会话已被结束。</translation>
    </message>
    <message>
        <source>Every session of this person was ended after it was issued.</source>
        <translation>签发之后，此人的所有会话都被结束。</translation>
    </message>
    <message>
        <source>Every token of its key was revoked.</source>
        <translation>其密钥的所有令牌都已撤销。</translation>
    </message>
    <message>
        <source>Every session of this site was ended after it was issued.</source>
        <translation>签发之后，此站点的所有会话都被结束。</translation>
    </message>
    <message>
        <source>The node has not heard the revocation log for too long to judge it.</source>
        <translation>节点太久没有听到撤销日志，无法判断。</translation>
    </message>
    <message>
        <source>Sealed, and not opened</source>
        <translation>已密封且未打开</translation>
    </message>
    <message>
        <source>Its content cannot be read without the key that seals it. Open the key file to see inside.</source>
        <translation>没有密封它的密钥就无法读取内容。请打开密钥文件以查看内部。</translation>
    </message>
    <message>
        <source>Decoded, not verified</source>
        <translation>已解码，未验证</translation>
    </message>
    <message>
        <source>No key was given to check its %1 signature with, so this is only what somebody wrote.</source>
        <translation>没有给出用来检查其 %1 签名的密钥，因此这只是某人写下的内容。</translation>
    </message>
    <message>
        <source>Open the key file of whoever issued it.</source>
        <translation>请打开签发者的密钥文件。</translation>
    </message>
    <message>
        <source>Verified, and accepted now</source>
        <translation>已验证，现在会被接受</translation>
    </message>
    <message>
        <source>Its payload is JSON, but no claims set.</source>
        <translation>其载荷是 JSON，但不是声明集。</translation>
    </message>
    <message>
        <source>Its payload is no claims set.</source>
        <translation>其载荷不是声明集。</translation>
    </message>
    <message>
        <source>It has no expiry but MediaWiki&apos;s soft one, which holds.</source>
        <translation>除 MediaWiki 的软过期外没有过期时间，而它仍有效。</translation>
    </message>
    <message>
        <source>It has no expiry of any kind.</source>
        <translation>它没有任何过期时间。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>它永不过期。</translation>
    </message>
    <message>
        <source>Refused: its key is compromised</source>
        <translation>已拒绝：其密钥已泄露</translation>
    </message>
    <message>
        <source>Anybody may have made it: whoever has the key can.</source>
        <translation>任何掌握该密钥的人都可能生成它。</translation>
    </message>
    <message>
        <source>Refused: its key may not be used</source>
        <translation>已拒绝：其密钥不可使用</translation>
    </message>
    <message>
        <source>A pending key has issued nothing yet.</source>
        <translation>待用的密钥还没有签发过任何内容。</translation>
    </message>
    <message>
        <source>Nothing made with such a key is accepted any more.</source>
        <translation>用这种密钥生成的一切都不再被接受。</translation>
    </message>
    <message>
        <source>Too large to be a token</source>
        <translation>太大，不可能是令牌</translation>
    </message>
    <message>
        <source>It has %1 bytes; a token may have 16,384 at most.</source>
        <translation>它有 %1 字节；令牌最多可有 16,384 字节。</translation>
    </message>
    <message>
        <source>It was not decoded.</source>
        <translation>未解码。</translation>
    </message>
    <message>
        <source>Refused: two keys have the name it gives</source>
        <translation>已拒绝：有两个密钥使用它给出的名称</translation>
    </message>
    <message>
        <source>Two different keys named %1 were given.</source>
        <translation>给出了两个名为 %1 的不同密钥。</translation>
    </message>
    <message>
        <source>Close the file of the wrong one.</source>
        <translation>请关闭错误的那个文件。</translation>
    </message>
    <message>
        <source>Not a well-formed token</source>
        <translation>不是格式正确的令牌</translation>
    </message>
    <message>
        <source>Refused: its algorithm is not accepted</source>
        <translation>已拒绝：不接受其算法</translation>
    </message>
    <message>
        <source>Refused: its key is not known here</source>
        <translation>已拒绝：这里不知道其密钥</translation>
    </message>
    <message>
        <source>Refused: its key may not be used for this</source>
        <translation>已拒绝：其密钥不可用于此目的</translation>
    </message>
    <message>
        <source>Refused: it does not open with its key</source>
        <translation>已拒绝：用其密钥无法打开</translation>
    </message>
    <message>
        <source>Refused: the signature does not match</source>
        <translation>已拒绝：签名不符</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>It was changed on its way, cut off, or sealed with another key of the same name.</source>
        <translation>它在途中被改动、被截断，或用另一个同名密钥密封。</translation>
    </message>
    <message>
        <source>It was changed on its way, cut off, or signed with another key.</source>
        <translation>它在途中被改动、被截断，或用另一个密钥签名。</translation>
    </message>
    <message>
        <source>It is only what somebody wrote.</source>
        <translation>这只是某人写下的内容。</translation>
    </message>
    <message>
        <source>A remember token stands where a session token belongs.</source>
        <translation>记住令牌出现在应放会话令牌的地方。</translation>
    </message>
    <message>
        <source>A session token stands where a remember token belongs.</source>
        <translation>会话令牌出现在应放记住令牌的地方。</translation>
    </message>
    <message>
        <source>It says it is a token of Signet&apos;s, and is not sealed as those are (dir, A256GCM).</source>
        <translation>它自称是 Signet 的令牌，但密封方式不同（dir, A256GCM）。</translation>
    </message>
    <message>
        <source>It was made for something else than a session, and stands in a session&apos;s cookie.</source>
        <translation>它不是为会话生成的，却出现在会话的 Cookie 中。</translation>
    </message>
    <message>
        <source>Refused: a token of another type</source>
        <translation>已拒绝：另一种类型的令牌</translation>
    </message>
    <message>
        <source>Refused: a claim is missing</source>
        <translation>已拒绝：缺少声明</translation>
    </message>
    <message>
        <source>It has no &quot;%1&quot;, and %2 is expected.</source>
        <translation>它没有“%1”，而期望 %2。</translation>
    </message>
    <message>
        <source>Refused: issued by somebody else</source>
        <translation>已拒绝：由其他签发者签发</translation>
    </message>
    <message>
        <source>It was issued by %1; %2 is expected.</source>
        <translation>它由 %1 签发；期望的是 %2。</translation>
    </message>
    <message>
        <source>Refused: meant for another site</source>
        <translation>已拒绝：是给另一个站点的</translation>
    </message>
    <message>
        <source>It is meant for %1; %2 is expected.</source>
        <translation>它是给 %1 的；期望的是 %2。</translation>
    </message>
    <message>
        <source>A %1 must have &quot;%2&quot;.</source>
        <translation>%1必须有“%2”。</translation>
    </message>
    <message>
        <source>Its time was over at %1.</source>
        <translation>它在 %1 过期。</translation>
    </message>
    <message>
        <source>This is MediaWiki&apos;s soft expiry: the visitor counts as anonymous until MediaWiki renews it.</source>
        <translation>这是 MediaWiki 的软过期：在 MediaWiki 续期之前访问者视为匿名。</translation>
    </message>
    <message>
        <source>Verified, but expired %1</source>
        <translation>已验证，但已在%1过期</translation>
    </message>
    <message>
        <source>Refused: a date cannot be used</source>
        <translation>已拒绝：日期无法使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be whole seconds since 1970, as a number.</source>
        <translation>“%1”是 %2；它必须是自 1970 年起的整秒数，以数字表示。</translation>
    </message>
    <message>
        <source>Verified, but not valid yet</source>
        <translation>已验证，但尚未生效</translation>
    </message>
    <message>
        <source>It becomes valid %1, at %2.</source>
        <translation>它%1生效，时间为 %2。</translation>
    </message>
    <message>
        <source>It claims to be issued %1, at %2.</source>
        <translation>它声称%1签发，时间为 %2。</translation>
    </message>
    <message>
        <source>Compare the clocks.</source>
        <translation>请比较时钟。</translation>
    </message>
    <message>
        <source>Opened with key %1 (%2) from %3.</source>
        <translation>用密钥 %1（%2）打开，来自 %3。</translation>
    </message>
    <message>
        <source>Opened with key %1 (%2).</source>
        <translation>用密钥 %1（%2）打开。</translation>
    </message>
    <message>
        <source>Opened with the key %1 (%2) from %3.</source>
        <translation>用密钥 %1（%2）打开，来自 %3。</translation>
    </message>
    <message>
        <source>Opened with the key %1 (%2).</source>
        <translation>用密钥 %1（%2）打开。</translation>
    </message>
    <message>
        <source>Signature checked with key %1 (%2) from %3.</source>
        <translation>用密钥 %1（%2）检查签名，来自 %3。</translation>
    </message>
    <message>
        <source>Signature checked with key %1 (%2).</source>
        <translation>用密钥 %1（%2）检查签名。</translation>
    </message>
    <message>
        <source>Signature checked with the key %1 (%2) from %3.</source>
        <translation>用密钥 %1（%2）检查签名，来自 %3。</translation>
    </message>
    <message>
        <source>Signature checked with the key %1 (%2).</source>
        <translation>用密钥 %1（%2）检查签名。</translation>
    </message>
    <message>
        <source>Its content is not a claims set.</source>
        <translation>其内容不是声明集。</translation>
    </message>
    <message>
        <source>The claim %1 stands in it twice: two readers may see two different tokens.</source>
        <translation>声明 %1 在其中出现两次：两个读取者可能看到两个不同的令牌。</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>remember token</source>
        <translation>记住令牌</translation>
    </message>
    <message>
        <source>identity token</source>
        <translation>身份令牌</translation>
    </message>
    <message>
        <source>MediaWiki session JWT</source>
        <translation>MediaWiki 会话 JWT</translation>
    </message>
    <message>
        <source>MediaWiki session id</source>
        <translation>MediaWiki 会话标识</translation>
    </message>
    <message>
        <source>MediaWiki user id</source>
        <translation>MediaWiki 用户编号</translation>
    </message>
    <message>
        <source>MediaWiki user name</source>
        <translation>MediaWiki 用户名</translation>
    </message>
    <message>
        <source>MediaWiki login token</source>
        <translation>MediaWiki 登录令牌</translation>
    </message>
    <message>
        <source>Flask session</source>
        <translation>Flask 会话</translation>
    </message>
    <message>
        <source>Django signed value</source>
        <translation>Django 签名值</translation>
    </message>
    <message>
        <source>Rails encrypted cookie</source>
        <translation>Rails 加密 Cookie</translation>
    </message>
    <message>
        <source>Rails signed cookie</source>
        <translation>Rails 签名 Cookie</translation>
    </message>
    <message>
        <source>ASP.NET Core ticket</source>
        <translation>ASP.NET Core 票据</translation>
    </message>
    <message>
        <source>PHP session id</source>
        <translation>PHP 会话标识</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>会话标识</translation>
    </message>
    <message>
        <source>plain cookie</source>
        <translation>普通 Cookie</translation>
    </message>
    <message>
        <source>broken token</source>
        <translation>损坏的令牌</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>退役中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>已泄露</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>查看员</translation>
    </message>
    <message>
        <source>revoker</source>
        <translation>撤销员</translation>
    </message>
    <message>
        <source>keykeeper</source>
        <translation>密钥管理员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>由谁签发</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>关于谁</translation>
    </message>
    <message>
        <source>whom it is meant for</source>
        <translation>给谁使用</translation>
    </message>
    <message>
        <source>its own identifier, to tell it from every other</source>
        <translation>自身标识，用来与其他区分</translation>
    </message>
    <message>
        <source>the session, the same through every renewal</source>
        <translation>会话，每次续期保持不变</translation>
    </message>
    <message>
        <source>the remembered login, the same through every renewal</source>
        <translation>被记住的登录，每次续期保持不变</translation>
    </message>
    <message>
        <source>its issuer knew the revocation log up to here</source>
        <translation>签发者所知的撤销日志位置</translation>
    </message>
    <message>
        <source>what the site derives its request forgery protection from; secret</source>
        <translation>站点据此派生防请求伪造的保护；机密</translation>
    </message>
    <message>
        <source>whether it began with &quot;Keep me logged in&quot;</source>
        <translation>是否以“保持登录”开始</translation>
    </message>
    <message>
        <source>what the site itself keeps in the session</source>
        <translation>站点自己保存在会话中的内容</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>此人的姓名</translation>
    </message>
    <message>
        <source>the person&apos;s first name</source>
        <translation>此人的名</translation>
    </message>
    <message>
        <source>the person&apos;s family name</source>
        <translation>此人的姓</translation>
    </message>
    <message>
        <source>what the person is called</source>
        <translation>此人的称呼</translation>
    </message>
    <message>
        <source>the name the person logs in with</source>
        <translation>此人的登录名</translation>
    </message>
    <message>
        <source>the person&apos;s e-mail address</source>
        <translation>此人的电子邮件地址</translation>
    </message>
    <message>
        <source>whether the issuer checked the e-mail address</source>
        <translation>签发者是否核对过电子邮件地址</translation>
    </message>
    <message>
        <source>the person&apos;s language</source>
        <translation>此人的语言</translation>
    </message>
    <message>
        <source>the person&apos;s telephone number</source>
        <translation>此人的电话号码</translation>
    </message>
    <message>
        <source>the client it was issued to</source>
        <translation>签发给哪个客户端</translation>
    </message>
    <message>
        <source>ties it to the login that asked for it</source>
        <translation>与请求它的登录绑定</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>它允许什么</translation>
    </message>
    <message>
        <source>the roles it grants</source>
        <translation>它授予的角色</translation>
    </message>
    <message>
        <source>the role it grants</source>
        <translation>它授予的角色</translation>
    </message>
    <message>
        <source>the groups the person is in</source>
        <translation>此人所在的组</translation>
    </message>
    <message>
        <source>the number of the account</source>
        <translation>账户编号</translation>
    </message>
    <message>
        <source>what kind of token it is</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>protection against request forgery</source>
        <translation>防请求伪造</translation>
    </message>
    <message>
        <source>the key it was made with</source>
        <translation>生成它的密钥</translation>
    </message>
    <message>
        <source>only this site accepts it</source>
        <translation>只有此站点接受它</translation>
    </message>
    <message>
        <source>nobody accepts it</source>
        <translation>没有人接受它</translation>
    </message>
    <message>
        <source>%1 sites may accept it</source>
        <translation>%1 个站点可接受它</translation>
    </message>
    <message>
        <source>not a date: it must be whole seconds since 1970, as a number</source>
        <translation>不是日期：必须是自 1970 年起的整秒数，以数字表示</translation>
    </message>
    <message>
        <source>began with &quot;Keep me logged in&quot;</source>
        <translation>以“保持登录”开始</translation>
    </message>
    <message>
        <source>ends with the browser&apos;s session</source>
        <translation>随浏览器会话结束</translation>
    </message>
    <message>
        <source>nobody: an anonymous visitor of MediaWiki</source>
        <translation>无：MediaWiki 的匿名访问者</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>issued </source>
        <translation>签发于 </translation>
    </message>
    <message>
        <source>expires </source>
        <translation>过期时间：</translation>
    </message>
    <message>
        <source>expired </source>
        <translation>已过期：</translation>
    </message>
    <message>
        <source>logged in </source>
        <translation>登录于 </translation>
    </message>
    <message>
        <source>valid since </source>
        <translation>生效于 </translation>
    </message>
    <message>
        <source>not valid before </source>
        <translation>不早于 </translation>
    </message>
    <message>
        <source>the person&apos;s data last changed </source>
        <translation>此人的数据最后更改于 </translation>
    </message>
    <message>
        <source>; renewed when used</source>
        <translation>；使用时续期</translation>
    </message>
    <message>
        <source>; renewed when used from %1 on</source>
        <translation>；自 %1 起使用时续期</translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, passed </source>
        <translation>MediaWiki 的软过期，已过 </translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, </source>
        <translation>MediaWiki 的软过期，</translation>
    </message>
    <message>
        <source>: the session now counts as anonymous until renewed</source>
        <translation>：在续期之前会话现视为匿名</translation>
    </message>
    <message>
        <source>: from then on the session counts as anonymous until renewed</source>
        <translation>：此后在续期之前会话视为匿名</translation>
    </message>
    <message>
        <source>%1 sessions go on; nobody is logged out.</source>
        <translation>%1 个会话继续；没有人被登出。</translation>
    </message>
    <message>
        <source>1 session goes on; nobody is logged out.</source>
        <translation>1 个会话继续；没有人被登出。</translation>
    </message>
    <message>
        <source>There is no session; nobody is logged out.</source>
        <translation>目前没有会话；没有人被登出。</translation>
    </message>
    <message>
        <source>%1 sessions go on.</source>
        <translation>%1 个会话继续。</translation>
    </message>
    <message>
        <source>1 session goes on.</source>
        <translation>1 个会话继续。</translation>
    </message>
    <message>
        <source>No session goes on.</source>
        <translation>没有会话继续。</translation>
    </message>
    <message>
        <source>%1 sessions sealed with %2 end; nobody has to log in again.</source>
        <translation>%1 个用 %2 密封的会话结束；没有人需要重新登录。</translation>
    </message>
    <message>
        <source>%1 sessions sealed with %2 end; those people must log in again, unless they are remembered by another key.</source>
        <translation>%1 个用 %2 密封的会话结束；这些人必须重新登录，除非由另一个密钥记住。</translation>
    </message>
    <message>
        <source>1 session sealed with %1 ends; those people must log in again, unless they are remembered by another key.</source>
        <translation>1 个用 %1 密封的会话结束；此人必须重新登录，除非由另一个密钥记住。</translation>
    </message>
    <message>
        <source>No session sealed with %1 ends; nobody has to log in again.</source>
        <translation>没有用 %1 密封的会话结束；没有人需要重新登录。</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>The new key becomes active at %1, when every live node has it.</source>
        <translation>当每个运行中的节点都拥有新密钥时，它在 %1 启用。</translation>
    </message>
    <message>
        <source>The node %1 has yet to hear of it; until then the old key stays in use.</source>
        <translation>节点 %1 还没有得知；在此之前旧密钥继续使用。</translation>
    </message>
    <message>
        <source>The material is erased at %1 and cannot be had back after that; until then it can be kept.</source>
        <translation>材料将在 %1 清除，之后无法恢复；在此之前可以保留。</translation>
    </message>
    <message>
        <source>Nothing is ended.</source>
        <translation>没有结束任何内容。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>How many sessions a person has is not known: there is no list of anybody&apos;s sessions.</source>
        <translation>不知道某人有多少个会话：不存在任何人的会话清单。</translation>
    </message>
    <message>
        <source>Remember tokens are ended too: those people must log in again.</source>
        <translation>记住令牌也会结束：这些人必须重新登录。</translation>
    </message>
    <message>
        <source>The node %1 has not heard the revocation log for 30 seconds.</source>
        <translation>节点 %1 已 30 秒没有听到撤销日志。</translation>
    </message>
    <message>
        <source>A key waits to become active until the node %1 has it.</source>
        <translation>一个密钥正等待节点 %1 拥有它以启用。</translation>
    </message>
    <message>
        <source>The record does not take writes: nothing can be revoked or rotated until it does.</source>
        <translation>记录库无法写入：在恢复之前无法撤销或轮换。</translation>
    </message>
    <message>
        <source>The node %1 was last heard %2.</source>
        <translation>最后一次听到节点 %1 是%2。</translation>
    </message>
    <message>
        <source>The key %1 has been used %2 times: rotate it.</source>
        <translation>密钥 %1 已使用 %2 次：请轮换。</translation>
    </message>
    <message>
        <source>The rotation of the seal key is overdue since %1.</source>
        <translation>密封密钥的轮换自 %1 起逾期。</translation>
    </message>
    <message>
        <source>The rotation of the sign key is overdue since %1.</source>
        <translation>签名密钥的轮换自 %1 起逾期。</translation>
    </message>
    <message>
        <source>It has no expiry (exp): once stolen, it works for ever.</source>
        <translation>它没有过期时间（exp）：一旦被盗，永远有效。</translation>
    </message>
    <message>
        <source>It does not say who issued it (iss), so tokens of different issuers cannot be told apart.</source>
        <translation>它没有说明签发者（iss），因此无法区分不同签发者的令牌。</translation>
    </message>
    <message>
        <source>It does not say whom it is meant for (aud), so one site can use it at another.</source>
        <translation>它没有说明给谁使用（aud），因此一个站点可以在另一个站点使用它。</translation>
    </message>
    <message>
        <source>It is meant for %1 sites: each of them can use it at the others.</source>
        <translation>它给 %1 个站点使用：其中每个都可以在其他站点使用它。</translation>
    </message>
    <message>
        <source>Its audience has a wildcard, which a careful reader compares letter by letter and a careless one takes for everybody.</source>
        <translation>其受众含有通配符，谨慎的读取者逐字比较，粗心的则当作所有人。</translation>
    </message>
    <message>
        <source>It does not say whom it is about (sub).</source>
        <translation>它没有说明关于谁（sub）。</translation>
    </message>
    <message>
        <source>Its subject (sub) is not a string; readers compare it in different ways.</source>
        <translation>其主体（sub）不是字符串；不同读取者的比较方式不同。</translation>
    </message>
    <message>
        <source>Its subject (sub) is an e-mail address, which can pass to another person and is readable wherever the token goes.</source>
        <translation>其主体（sub）是电子邮件地址，它可能转给他人，并在令牌所到之处可读。</translation>
    </message>
    <message>
        <source>It lives longer than a day and has no identifier (jti), so it cannot be revoked by itself.</source>
        <translation>它存活超过一天且没有标识（jti），因此无法单独撤销。</translation>
    </message>
    <message>
        <source>Its payload is not JSON.</source>
        <translation>其载荷不是 JSON。</translation>
    </message>
    <message>
        <source>Its payload looks like JSON and is not valid UTF-8: readers that mend it may see different names.</source>
        <translation>其载荷看起来像 JSON 但不是有效的 UTF-8：修补它的读取者可能看到不同的名称。</translation>
    </message>
    <message>
        <source>A claim holds a NUL or another control character: a reader in C stops there and sees another value.</source>
        <translation>某声明含有 NUL 或其他控制字符：C 语言的读取者会在那里停止并看到不同的值。</translation>
    </message>
    <message>
        <source>Its claims are nested %1 deep; strict readers stop at 8.</source>
        <translation>其声明嵌套 %1 层；严格的读取者止于 8 层。</translation>
    </message>
    <message>
        <source>Its identifier %1 looks guessable: others could name a session that is not theirs.</source>
        <translation>其标识 %1 看起来可猜到：他人可能指到不属于自己的会话。</translation>
    </message>
    <message>
        <source>It grants rights (%1) and nothing keeps anybody from changing them.</source>
        <translation>它授予权限（%1），而没有任何东西阻止他人更改。</translation>
    </message>
    <message>
        <source>Its issuer %1 is an http address: keys fetched from there can be replaced on the way.</source>
        <translation>其签发者 %1 是 http 地址：从那里获取的密钥可能在途中被替换。</translation>
    </message>
    <message>
        <source>Its payload is another token, which has to be checked for itself.</source>
        <translation>其载荷是另一个令牌，需要单独检查。</translation>
    </message>
    <message>
        <source>Refuse duplicate claims.</source>
        <translation>拒绝重复的声明。</translation>
    </message>
    <message>
        <source>Give every token an expiry.</source>
        <translation>给每个令牌设定过期时间。</translation>
    </message>
    <message>
        <source>State the issuer, and check it.</source>
        <translation>写明签发者并进行检查。</translation>
    </message>
    <message>
        <source>State the audience, and check it.</source>
        <translation>写明受众并进行检查。</translation>
    </message>
    <message>
        <source>Issue one token for each site.</source>
        <translation>为每个站点签发一个令牌。</translation>
    </message>
    <message>
        <source>Name the site exactly.</source>
        <translation>准确写明站点。</translation>
    </message>
    <message>
        <source>State the subject, if the token is about a person.</source>
        <translation>如果令牌涉及某人，请写明主体。</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account for ever.</source>
        <translation>使用永远属于该账户的编号。</translation>
    </message>
    <message>
        <source>Add a random jti or sid, so that it can be revoked.</source>
        <translation>添加随机的 jti 或 sid，使其可以撤销。</translation>
    </message>
    <message>
        <source>Nothing, if whoever reads it expects that.</source>
        <translation>如果读取者预期如此，则无需处理。</translation>
    </message>
    <message>
        <source>Encode claims as UTF-8.</source>
        <translation>用 UTF-8 编码声明。</translation>
    </message>
    <message>
        <source>Refuse control characters in claims.</source>
        <translation>拒绝声明中的控制字符。</translation>
    </message>
    <message>
        <source>Keep claims flat.</source>
        <translation>保持声明扁平。</translation>
    </message>
    <message>
        <source>Use 128 random bits.</source>
        <translation>使用 128 个随机位。</translation>
    </message>
    <message>
        <source>Sign with a sound key, or look rights up on the server.</source>
        <translation>用可靠的密钥签名，或在服务器上查询权限。</translation>
    </message>
    <message>
        <source>Use https for the issuer.</source>
        <translation>签发者使用 https。</translation>
    </message>
    <message>
        <source>Inspect the inner token too.</source>
        <translation>也请检查内部令牌。</translation>
    </message>
    <message>
        <source>Make sub a string.</source>
        <translation>把 sub 写成字符串。</translation>
    </message>
    <message>
        <source>The cookie is not Secure: a browser also sends it over http, where anybody on the way can read it.</source>
        <translation>Cookie 没有 Secure：浏览器也会通过 http 发送，途中任何人都能读取。</translation>
    </message>
    <message>
        <source>The cookie is not HttpOnly: a script that got into a page can take the session away.</source>
        <translation>Cookie 没有 HttpOnly：混入页面的脚本可以窃走会话。</translation>
    </message>
    <message>
        <source>The cookie states no SameSite: some browsers send it with requests that other sites cause.</source>
        <translation>Cookie 没有写 SameSite：某些浏览器会在其他站点引发的请求中发送它。</translation>
    </message>
    <message>
        <source>The cookie is SameSite=None: it goes with every request that another site causes.</source>
        <translation>Cookie 为 SameSite=None：其他站点引发的每个请求都会带上它。</translation>
    </message>
    <message>
        <source>The cookie is SameSite=None and not Secure: browsers drop it.</source>
        <translation>Cookie 为 SameSite=None 且没有 Secure：浏览器会丢弃它。</translation>
    </message>
    <message>
        <source>The cookie&apos;s SameSite is none of Strict, Lax and None; browsers fall back to their default.</source>
        <translation>Cookie 的 SameSite 不是 Strict、Lax 或 None；浏览器会采用默认值。</translation>
    </message>
    <message>
        <source>Its name has no __Host- prefix: a subdomain or an http page can set another cookie of the same name.</source>
        <translation>其名称没有 __Host- 前缀：子域或 http 页面可以设置另一个同名 Cookie。</translation>
    </message>
    <message>
        <source>The cookie has a Domain (%1): every subdomain receives it, also the least trusted one.</source>
        <translation>Cookie 带有 Domain（%1）：每个子域都会收到它，包括最不可信的。</translation>
    </message>
    <message>
        <source>The browser keeps the cookie %1, but the token in it lives only %2 more: afterwards it is sent for nothing.</source>
        <translation>浏览器保留 Cookie %1，但其中的令牌只再存活 %2：之后发送它没有意义。</translation>
    </message>
    <message>
        <source>The token lives %1 more, but the browser drops the cookie after %2: a copy works longer than the original.</source>
        <translation>令牌还会存活 %1，但浏览器在 %2 后丢弃 Cookie：副本比原件有效更久。</translation>
    </message>
    <message>
        <source>The browser keeps the cookie %1, on shared computers too.</source>
        <translation>浏览器保留 Cookie %1，在共用电脑上也一样。</translation>
    </message>
    <message>
        <source>It was sent over plain http: anybody on the way could read it and use it.</source>
        <translation>它通过普通 http 发送：途中任何人都能读取和使用。</translation>
    </message>
    <message>
        <source>It is a piece of the session %1, which was too large for one cookie.</source>
        <translation>它是会话 %1 的一部分，该会话太大，一个 Cookie 放不下。</translation>
    </message>
    <message>
        <source>The session is too large for one cookie and is spread over %1 of them.</source>
        <translation>会话太大，一个 Cookie 放不下，分布在 %1 个中。</translation>
    </message>
    <message>
        <source>It stands in a URL, and so in logs, in the browser&apos;s history and in the Referer of other sites.</source>
        <translation>它出现在 URL 中，因此也在日志、浏览器历史和其他站点的 Referer 中。</translation>
    </message>
    <message>
        <source>It stands in a log: whoever reads the log can use it as long as it is valid.</source>
        <translation>它出现在日志中：读到日志的人在其有效期内都可以使用它。</translation>
    </message>
    <message>
        <source>Set it with Secure.</source>
        <translation>设置时加上 Secure。</translation>
    </message>
    <message>
        <source>Set it with HttpOnly.</source>
        <translation>设置时加上 HttpOnly。</translation>
    </message>
    <message>
        <source>Set it with SameSite=Lax, or Strict.</source>
        <translation>设置时加上 SameSite=Lax 或 Strict。</translation>
    </message>
    <message>
        <source>Use SameSite=Lax unless other sites embed this one.</source>
        <translation>除非其他站点嵌入本站，否则使用 SameSite=Lax。</translation>
    </message>
    <message>
        <source>Add Secure, or use SameSite=Lax.</source>
        <translation>加上 Secure，或使用 SameSite=Lax。</translation>
    </message>
    <message>
        <source>Use Strict, Lax or None.</source>
        <translation>使用 Strict、Lax 或 None。</translation>
    </message>
    <message>
        <source>Give it what its prefix demands, or another name.</source>
        <translation>满足其前缀的要求，或换个名称。</translation>
    </message>
    <message>
        <source>Name it __Host-…, with Secure, Path=/ and no Domain.</source>
        <translation>命名为 __Host-…，带 Secure、Path=/ 且不带 Domain。</translation>
    </message>
    <message>
        <source>Leave Domain out, so that only this host receives it.</source>
        <translation>去掉 Domain，使只有此主机收到它。</translation>
    </message>
    <message>
        <source>Give the cookie the life of its token.</source>
        <translation>使 Cookie 的有效期与其令牌相同。</translation>
    </message>
    <message>
        <source>Give the token the life of its cookie.</source>
        <translation>使令牌的有效期与其 Cookie 相同。</translation>
    </message>
    <message>
        <source>Let it end with the browser&apos;s session, and remember logins by a token of their own.</source>
        <translation>让它随浏览器会话结束，用单独的令牌记住登录。</translation>
    </message>
    <message>
        <source>Use https everywhere, with HSTS, and end this session.</source>
        <translation>处处使用 https 和 HSTS，并结束此会话。</translation>
    </message>
    <message>
        <source>Keep less in the session; all pieces go with every request.</source>
        <translation>在会话中少放内容；每个请求都会带上所有部分。</translation>
    </message>
    <message>
        <source>Send tokens in a cookie or in the Authorization header.</source>
        <translation>用 Cookie 或 Authorization 头发送令牌。</translation>
    </message>
    <message>
        <source>Keep tokens out of logs, and end the sessions of those that are in.</source>
        <translation>不要让令牌进入日志，并结束日志中那些令牌的会话。</translation>
    </message>
    <message>
        <source>It is MediaWiki&apos;s &quot;Keep me logged in&quot;: who holds it and the user id is logged in for months, and logging out elsewhere does not end it.</source>
        <translation>这是 MediaWiki 的“保持登录”：掌握它和用户编号的人可登录数月，在别处登出也不会结束它。</translation>
    </message>
    <message>
        <source>It has no hard expiry, only MediaWiki&apos;s soft one (sxp): past it the visitor counts as anonymous until MediaWiki renews the cookie.</source>
        <translation>它没有硬过期，只有 MediaWiki 的软过期（sxp）：之后访问者视为匿名，直到 MediaWiki 续期 Cookie。</translation>
    </message>
    <message>
        <source>This MediaWiki session JWT has neither exp nor sxp: once stolen, it works for ever.</source>
        <translation>此 MediaWiki 会话 JWT 既没有 exp 也没有 sxp：一旦被盗，永远有效。</translation>
    </message>
    <message>
        <source>MediaWiki signs its session JWT with RS256; this one says %1.</source>
        <translation>MediaWiki 用 RS256 签名会话 JWT；而这个写的是 %1。</translation>
    </message>
    <message>
        <source>PHP&apos;s session id has only %1 characters; it can be guessed.</source>
        <translation>PHP 的会话标识只有 %1 个字符；可以被猜到。</translation>
    </message>
    <message>
        <source>The session id has only %1 characters; it can be guessed.</source>
        <translation>会话标识只有 %1 个字符；可以被猜到。</translation>
    </message>
    <message>
        <source>The session id is a plain number: the next one can be guessed.</source>
        <translation>会话标识是普通数字：下一个可以被猜到。</translation>
    </message>
    <message>
        <source>It only names a session that the server keeps; nothing in it can be verified, and only the server can end it.</source>
        <translation>它只指向服务器保存的会话；其中没有可验证的内容，只有服务器能结束它。</translation>
    </message>
    <message>
        <source>A Flask session is signed, not sealed: everybody who holds it can read what it keeps.</source>
        <translation>Flask 会话只签名不密封：掌握它的人都能读取内容。</translation>
    </message>
    <message>
        <source>This Flask session is compressed with zlib, not sealed: everybody who holds it can read it.</source>
        <translation>此 Flask 会话用 zlib 压缩，没有密封：掌握它的人都能读取。</translation>
    </message>
    <message>
        <source>A value signed by Django is not sealed: everybody who holds it can read it.</source>
        <translation>Django 签名的值没有密封：掌握它的人都能读取。</translation>
    </message>
    <message>
        <source>Its payload is a Python pickle: whoever learns the secret key can run code on the server.</source>
        <translation>其载荷是 Python pickle：得知密钥的人可以在服务器上运行代码。</translation>
    </message>
    <message>
        <source>It is sealed by Rails with a key made of secret_key_base; it cannot be read without that, and Rails cannot revoke it.</source>
        <translation>它由 Rails 用 secret_key_base 派生的密钥密封；没有它无法读取，Rails 也无法撤销它。</translation>
    </message>
    <message>
        <source>It is sealed in Rails&apos; old way (AES-CBC with a digest), not with AES-GCM.</source>
        <translation>它以 Rails 的旧方式密封（AES-CBC 加摘要），而非 AES-GCM。</translation>
    </message>
    <message>
        <source>A value signed by Rails is not sealed: everybody who holds it can read it.</source>
        <translation>Rails 签名的值没有密封：掌握它的人都能读取。</translation>
    </message>
    <message>
        <source>Its payload is Ruby&apos;s Marshal: whoever learns secret_key_base can run code on the server.</source>
        <translation>其载荷是 Ruby 的 Marshal：得知 secret_key_base 的人可以在服务器上运行代码。</translation>
    </message>
    <message>
        <source>It is part of a ticket sealed by ASP.NET Core.</source>
        <translation>它是 ASP.NET Core 密封票据的一部分。</translation>
    </message>
    <message>
        <source>It is sealed by ASP.NET Core&apos;s Data Protection with key %1; it cannot be read without that.</source>
        <translation>它由 ASP.NET Core 的 Data Protection 用密钥 %1 密封；没有它无法读取。</translation>
    </message>
    <message>
        <source>It was signed %1; Flask&apos;s sessions end after 31 days and Django&apos;s after 14 unless configured otherwise.</source>
        <translation>它在%1签名；除非另行配置，Flask 会话在 31 天后结束，Django 在 14 天后结束。</translation>
    </message>
    <message>
        <source>Treat it like a password; change the password to end it, or move to remember tokens.</source>
        <translation>像密码一样对待它；更改密码即可结束它，或改用记住令牌。</translation>
    </message>
    <message>
        <source>Let proxies honour sxp as MediaWiki does.</source>
        <translation>让代理像 MediaWiki 一样遵守 sxp。</translation>
    </message>
    <message>
        <source>Look for an extension that rewrites the claims.</source>
        <translation>查找改写声明的扩展。</translation>
    </message>
    <message>
        <source>Accept RS256 only, with the wiki&apos;s public key.</source>
        <translation>只接受 RS256，并使用该维基的公钥。</translation>
    </message>
    <message>
        <source>Set session.sid_length to 32 or more.</source>
        <translation>把 session.sid_length 设为 32 或更大。</translation>
    </message>
    <message>
        <source>Look it up where the sessions are kept.</source>
        <translation>在保存会话的地方查询。</translation>
    </message>
    <message>
        <source>Keep nothing in it that the visitor must not see.</source>
        <translation>不要放入访问者不应看到的内容。</translation>
    </message>
    <message>
        <source>Use the JSON serializer.</source>
        <translation>使用 JSON 序列化器。</translation>
    </message>
    <message>
        <source>Change secret_key_base to end every session.</source>
        <translation>更改 secret_key_base 可结束所有会话。</translation>
    </message>
    <message>
        <source>Turn on authenticated cookie encryption.</source>
        <translation>启用经认证的 Cookie 加密。</translation>
    </message>
    <message>
        <source>Set cookies_serializer to :json.</source>
        <translation>把 cookies_serializer 设为 :json。</translation>
    </message>
    <message>
        <source>Revoke the key in the key ring to end every session.</source>
        <translation>在密钥环中撤销该密钥可结束所有会话。</translation>
    </message>
    <message>
        <source>Check that the server refuses it by its age.</source>
        <translation>检查服务器是否因其年龄而拒绝它。</translation>
    </message>
    <message>
        <source>The header says that no signature is needed (alg none): anybody can write such a token.</source>
        <translation>头部声称不需要签名（alg none）：任何人都能写出这种令牌。</translation>
    </message>
    <message>
        <source>The header names no algorithm, which some libraries take for permission to skip the signature.</source>
        <translation>头部没有写算法，某些库会当作允许跳过签名。</translation>
    </message>
    <message>
        <source>The algorithm %1 is none that is registered and sound.</source>
        <translation>算法 %1 不是已注册且可靠的算法。</translation>
    </message>
    <message>
        <source>It is sealed with RSA1_5, whose padding lets an attacker decrypt by asking often (Bleichenbacher).</source>
        <translation>它用 RSA1_5 密封，其填充方式使攻击者可通过反复询问解密（Bleichenbacher）。</translation>
    </message>
    <message>
        <source>Its RSA-OAEP uses SHA-1 inside; still sound, but old.</source>
        <translation>其 RSA-OAEP 内部使用 SHA-1；仍然可靠，但已陈旧。</translation>
    </message>
    <message>
        <source>The content encryption %1 is none that is registered; modes like ECB do not even hide the content.</source>
        <translation>内容加密 %1 未注册；像 ECB 这样的模式甚至不能隐藏内容。</translation>
    </message>
    <message>
        <source>Its content is compressed before sealing: the size betrays secrets, and a small token can swell to gigabytes.</source>
        <translation>其内容在密封前被压缩：大小会泄露机密，小令牌可能膨胀到数 GB。</translation>
    </message>
    <message>
        <source>It demands extensions (crit %1) that a reader must understand or refuse.</source>
        <translation>它要求扩展（crit %1），读取者必须理解或拒绝。</translation>
    </message>
    <message>
        <source>It uses an unencoded payload (b64), which readers without RFC 7797 take for something else.</source>
        <translation>它使用未编码的载荷（b64），不支持 RFC 7797 的读取者会误解。</translation>
    </message>
    <message>
        <source>The algorithm stands in the unprotected header, where anybody can change it unseen.</source>
        <translation>算法写在未受保护的头部，任何人都能悄悄更改。</translation>
    </message>
    <message>
        <source>It brings its own key (jwk): a server that trusts it accepts tokens that anybody signed.</source>
        <translation>它自带密钥（jwk）：信任它的服务器会接受任何人签名的令牌。</translation>
    </message>
    <message>
        <source>It says where to fetch its keys (jku %1): a server that follows asks the attacker for the key.</source>
        <translation>它写明从哪里获取密钥（jku %1）：照做的服务器等于向攻击者索取密钥。</translation>
    </message>
    <message>
        <source>It says where to fetch its certificate (x5u %1): a server that follows asks the attacker for the key.</source>
        <translation>它写明从哪里获取证书（x5u %1）：照做的服务器等于向攻击者索取密钥。</translation>
    </message>
    <message>
        <source>It brings its own certificate (x5c), which proves nothing unless its whole chain is checked.</source>
        <translation>它自带证书（x5c），除非检查整条证书链，否则什么也证明不了。</translation>
    </message>
    <message>
        <source>It names its certificate by a SHA-1 fingerprint only, which can be forged.</source>
        <translation>它只用可伪造的 SHA-1 指纹指明证书。</translation>
    </message>
    <message>
        <source>The key name (kid) looks like a path: an attacker tries to make the server read a file of known content as the key.</source>
        <translation>密钥名（kid）像路径：攻击者试图让服务器把内容已知的文件当作密钥读取。</translation>
    </message>
    <message>
        <source>The key name (kid) holds SQL or shell: an attacker tries to reach through the key look-up.</source>
        <translation>密钥名（kid）含有 SQL 或 shell 代码：攻击者试图借密钥查询入侵。</translation>
    </message>
    <message>
        <source>The key name (kid) holds control characters: where a NUL ends it, another key may be found.</source>
        <translation>密钥名（kid）含有控制字符：NUL 会使其截断，可能找到另一个密钥。</translation>
    </message>
    <message>
        <source>The key name (kid) is a URL: a server that fetches it asks the attacker for the key.</source>
        <translation>密钥名（kid）是 URL：去获取它的服务器等于向攻击者索取密钥。</translation>
    </message>
    <message>
        <source>The key name (kid) has %1 characters.</source>
        <translation>密钥名（kid）有 %1 个字符。</translation>
    </message>
    <message>
        <source>The key name (kid) is not a string.</source>
        <translation>密钥名（kid）不是字符串。</translation>
    </message>
    <message>
        <source>It does not say which key it was made with, so keys cannot be changed without a break.</source>
        <translation>它没有说明由哪个密钥生成，因此更换密钥必然造成中断。</translation>
    </message>
    <message>
        <source>The header member %1 stands in it twice: two readers may see two different headers.</source>
        <translation>头部成员 %1 出现两次：两个读取者可能看到两个不同的头部。</translation>
    </message>
    <message>
        <source>It does not say what type of token it is (typ), so a token made for one purpose may pass for another.</source>
        <translation>它没有说明令牌类型（typ），因此为一种目的生成的令牌可能被当作另一种。</translation>
    </message>
    <message>
        <source>Its type is just &quot;JWT&quot;, like that of every other JWT; only issuer, audience and claims tell it apart.</source>
        <translation>其类型只是“JWT”，与其他 JWT 一样；只能靠签发者、受众和声明区分。</translation>
    </message>
    <message>
        <source>A token of type %1 stands in a cookie: it was made for another purpose.</source>
        <translation>类型为 %1 的令牌出现在 Cookie 中：它是为其他目的生成的。</translation>
    </message>
    <message>
        <source>It says it is a token of Signet&apos;s, and is not sealed as those are.</source>
        <translation>它自称是 Signet 的令牌，但密封方式不同。</translation>
    </message>
    <message>
        <source>It asks for %1 rounds of password hashing: opening it can keep a server busy for minutes.</source>
        <translation>它要求 %1 轮口令哈希：打开它可能使服务器忙上几分钟。</translation>
    </message>
    <message>
        <source>Its password is hashed only %1 times: guessing it costs little.</source>
        <translation>其口令只哈希 %1 次：猜测代价很小。</translation>
    </message>
    <message>
        <source>Its base64url has a second spelling (padding, another alphabet, or bits to spare), so lists that compare tokens as text can be passed by.</source>
        <translation>其 base64url 有第二种写法（填充、其他字母表或多余的位），因此按文本比较令牌的名单可以被绕过。</translation>
    </message>
    <message>
        <source>The signature is empty, though the header names an algorithm.</source>
        <translation>头部写明了算法，但签名为空。</translation>
    </message>
    <message>
        <source>The signature does not have the %1 bytes that its algorithm gives: it was cut off, or something else stands in its place.</source>
        <translation>签名没有其算法应有的 %1 字节：它被截断，或被其他内容代替。</translation>
    </message>
    <message>
        <source>Half of its ECDSA signature is zero, which a broken verifier accepts for any content (CVE-2022-21449).</source>
        <translation>其 ECDSA 签名有一半为零，有缺陷的验证程序会对任何内容接受它（CVE-2022-21449）。</translation>
    </message>
    <message>
        <source>Never accept alg none; let the key say which algorithm is used.</source>
        <translation>绝不接受 alg none；由密钥决定算法。</translation>
    </message>
    <message>
        <source>Refuse tokens without alg.</source>
        <translation>拒绝没有 alg 的令牌。</translation>
    </message>
    <message>
        <source>Use ES256, EdDSA or RS256 to sign, A256GCM to seal.</source>
        <translation>签名用 ES256、EdDSA 或 RS256，密封用 A256GCM。</translation>
    </message>
    <message>
        <source>Use RSA-OAEP-256 or ECDH-ES.</source>
        <translation>使用 RSA-OAEP-256 或 ECDH-ES。</translation>
    </message>
    <message>
        <source>Use RSA-OAEP-256 for new tokens.</source>
        <translation>新令牌使用 RSA-OAEP-256。</translation>
    </message>
    <message>
        <source>Use A256GCM.</source>
        <translation>使用 A256GCM。</translation>
    </message>
    <message>
        <source>Leave out zip; keep the content small instead.</source>
        <translation>去掉 zip；改为保持内容小巧。</translation>
    </message>
    <message>
        <source>Use crit only between programs that were built for it.</source>
        <translation>只在专为此设计的程序之间使用 crit。</translation>
    </message>
    <message>
        <source>Leave out b64; it is of no use in a cookie.</source>
        <translation>去掉 b64；它在 Cookie 中没有用处。</translation>
    </message>
    <message>
        <source>Put alg into the protected header.</source>
        <translation>把 alg 放入受保护的头部。</translation>
    </message>
    <message>
        <source>Ignore jwk; look the key up by kid among your own.</source>
        <translation>忽略 jwk；按 kid 在自己的密钥中查找。</translation>
    </message>
    <message>
        <source>Ignore jku; configure where keys come from.</source>
        <translation>忽略 jku；自行配置密钥来源。</translation>
    </message>
    <message>
        <source>Ignore x5u; configure where keys come from.</source>
        <translation>忽略 x5u；自行配置密钥来源。</translation>
    </message>
    <message>
        <source>Ignore x5c unless the chain ends at an authority of yours.</source>
        <translation>除非证书链终止于您的机构，否则忽略 x5c。</translation>
    </message>
    <message>
        <source>Use x5t#S256, or kid alone.</source>
        <translation>使用 x5t#S256，或只用 kid。</translation>
    </message>
    <message>
        <source>Look kid up in a list; never make a file name of it.</source>
        <translation>在列表中查找 kid；绝不要用它作文件名。</translation>
    </message>
    <message>
        <source>Look kid up in a list; never put it into a query or a command.</source>
        <translation>在列表中查找 kid；绝不要把它放进查询或命令。</translation>
    </message>
    <message>
        <source>Refuse key names with control characters.</source>
        <translation>拒绝含控制字符的密钥名。</translation>
    </message>
    <message>
        <source>Use a short name; never fetch what kid says.</source>
        <translation>使用短名称；绝不要去获取 kid 所写的内容。</translation>
    </message>
    <message>
        <source>Use a short name: it goes with every request.</source>
        <translation>使用短名称：每个请求都会带上它。</translation>
    </message>
    <message>
        <source>Make kid a string.</source>
        <translation>把 kid 写成字符串。</translation>
    </message>
    <message>
        <source>Name the key with kid.</source>
        <translation>用 kid 指明密钥。</translation>
    </message>
    <message>
        <source>Refuse duplicate members, as RFC 7515 section 4 asks.</source>
        <translation>按 RFC 7515 第 4 节的要求拒绝重复成员。</translation>
    </message>
    <message>
        <source>State a type of its own, such as session+jwt.</source>
        <translation>写明自己的类型，例如 session+jwt。</translation>
    </message>
    <message>
        <source>Use a type of its own, such as session+jwt.</source>
        <translation>使用自己的类型，例如 session+jwt。</translation>
    </message>
    <message>
        <source>Check typ, and keep tokens of different purposes apart.</source>
        <translation>检查 typ，把不同用途的令牌分开。</translation>
    </message>
    <message>
        <source>Cap p2c before hashing anything.</source>
        <translation>在进行任何哈希之前限制 p2c。</translation>
    </message>
    <message>
        <source>Use at least 310,000 rounds, or a random key in place of a password.</source>
        <translation>至少使用 310,000 轮，或用随机密钥代替口令。</translation>
    </message>
    <message>
        <source>Refuse what is not canonical base64url.</source>
        <translation>拒绝非规范的 base64url。</translation>
    </message>
    <message>
        <source>Refuse empty signatures.</source>
        <translation>拒绝空签名。</translation>
    </message>
    <message>
        <source>Refuse signatures of any other length; copy the token whole.</source>
        <translation>拒绝其他长度的签名；请完整复制令牌。</translation>
    </message>
    <message>
        <source>Refuse it, and update the library that accepted it.</source>
        <translation>拒绝它，并更新接受它的库。</translation>
    </message>
    <message>
        <source>Its HMAC was made with the text of a public key as the secret: a key confusion attack on servers that let the token choose the algorithm.</source>
        <translation>其 HMAC 以公钥文本作为密钥生成：这是针对由令牌选择算法的服务器的密钥混淆攻击。</translation>
    </message>
    <message>
        <source>It says %1, but the key it names is of type %2: somebody may be trying a key confusion.</source>
        <translation>它写的是 %1，但所指密钥的类型是 %2：可能有人在尝试密钥混淆。</translation>
    </message>
    <message>
        <source>The secret under its signature is %1: anybody can sign tokens like this one.</source>
        <translation>其签名所用的密钥是%1：任何人都能签出这种令牌。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空的</translation>
    </message>
    <message>
        <source>32 zero bytes</source>
        <translation>32 个零字节</translation>
    </message>
    <message>
        <source>a word on every list of common secrets</source>
        <translation>常用密钥列表上的词</translation>
    </message>
    <message>
        <source>a word that stands in the token or beside it</source>
        <translation>令牌中或旁边出现的词</translation>
    </message>
    <message>
        <source>It is signed with a shared secret: every program that can check it can also make it.</source>
        <translation>它用共享密钥签名：能检查它的程序也都能生成它。</translation>
    </message>
    <message>
        <source>Its key has %1 bits; %2 needs %3.</source>
        <translation>其密钥有 %1 位；%2 需要 %3 位。</translation>
    </message>
    <message>
        <source>Its RSA signature has only %1 bits, so its key is too short, or the signature was cut off.</source>
        <translation>其 RSA 签名只有 %1 位，因此密钥太短，或签名被截断。</translation>
    </message>
    <message>
        <source>Its key is marked compromised: whoever has the key can make such tokens.</source>
        <translation>其密钥已标记为已泄露：掌握密钥的人可以生成这种令牌。</translation>
    </message>
    <message>
        <source>Its key is %1: every token it made should have expired by now.</source>
        <translation>其密钥%1：它生成的所有令牌现在都应已过期。</translation>
    </message>
    <message>
        <source>Its key is only pending: no node should have used it yet.</source>
        <translation>其密钥仅为待用：还不应有节点使用过它。</translation>
    </message>
    <message>
        <source>Its key is retiring: it still opens, and makes nothing new.</source>
        <translation>其密钥退役中：仍可打开，不再生成新的。</translation>
    </message>
    <message>
        <source>The key that fits has no name, and several keys were given; another of the same type would make it ambiguous.</source>
        <translation>相符的密钥没有名称，而给出了多个密钥；再有一个同类型的就会产生歧义。</translation>
    </message>
    <message>
        <source>Let the key say the algorithm; never use a public key as a secret.</source>
        <translation>由密钥决定算法；绝不要把公钥当作密钥使用。</translation>
    </message>
    <message>
        <source>Let the key say the algorithm, never the token.</source>
        <translation>由密钥决定算法，绝不由令牌决定。</translation>
    </message>
    <message>
        <source>Change the secret now, to 32 random bytes or more, and end every session.</source>
        <translation>立即把密钥改为 32 个或更多随机字节，并结束所有会话。</translation>
    </message>
    <message>
        <source>Use ES256 or EdDSA where others than the issuer verify; seal it where nobody does.</source>
        <translation>由签发者之外的人验证时用 ES256 或 EdDSA；无人验证时请密封。</translation>
    </message>
    <message>
        <source>Use a random secret at least as long as the hash.</source>
        <translation>使用至少与哈希等长的随机密钥。</translation>
    </message>
    <message>
        <source>Use RSA keys of 2,048 bits or more, or ES256.</source>
        <translation>使用 2,048 位或更长的 RSA 密钥，或 ES256。</translation>
    </message>
    <message>
        <source>Refuse everything of this key and end its sessions.</source>
        <translation>拒绝此密钥的一切并结束其会话。</translation>
    </message>
    <message>
        <source>Look for a node with an old key ring or a wrong clock.</source>
        <translation>查找密钥环过旧或时钟错误的节点。</translation>
    </message>
    <message>
        <source>Look for a node that issues with a key too early.</source>
        <translation>查找过早使用密钥签发的节点。</translation>
    </message>
    <message>
        <source>Nothing; it is renewed with the new key when used.</source>
        <translation>无需处理；使用时会用新密钥续期。</translation>
    </message>
    <message>
        <source>Give each key a kid.</source>
        <translation>给每个密钥一个 kid。</translation>
    </message>
    <message>
        <source>Everybody who holds it can read %1 (%2).</source>
        <translation>掌握它的人都能读取%1（%2）。</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>where the person lives</source>
        <translation>此人的住址</translation>
    </message>
    <message>
        <source>the person&apos;s birthday</source>
        <translation>此人的生日</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>a key or secret of another service</source>
        <translation>另一服务的密钥或机密</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>another token</source>
        <translation>另一个令牌</translation>
    </message>
    <message>
        <source>a payment card&apos;s number</source>
        <translation>支付卡号码</translation>
    </message>
    <message>
        <source>It tells who uses this browser, and proves nothing: MediaWiki believes it only together with a session.</source>
        <translation>它说明谁在使用此浏览器，但什么也不证明：MediaWiki 只有结合会话才相信它。</translation>
    </message>
    <message>
        <source>Leave it out, or seal the token.</source>
        <translation>去掉它，或密封令牌。</translation>
    </message>
    <message>
        <source>Leave it out where nobody needs it, or seal the token.</source>
        <translation>在无人需要时去掉它，或密封令牌。</translation>
    </message>
    <message>
        <source>Take it out, and change the password.</source>
        <translation>取出它，并更改密码。</translation>
    </message>
    <message>
        <source>Take it out, and replace the key.</source>
        <translation>取出它，并更换密钥。</translation>
    </message>
    <message>
        <source>Keep other tokens on the server, or seal this one.</source>
        <translation>把其他令牌保存在服务器上，或密封此令牌。</translation>
    </message>
    <message>
        <source>Take it out; card numbers belong into no token.</source>
        <translation>取出它；卡号不应出现在任何令牌中。</translation>
    </message>
    <message>
        <source>Nothing; it fills in the login form.</source>
        <translation>无需处理；它用于填写登录表单。</translation>
    </message>
    <message>
        <source>The cookie has %1 bytes, over the budget of %2.</source>
        <translation>Cookie 有 %1 字节，超过预算 %2。</translation>
    </message>
    <message>
        <source>The cookie has %1 bytes; browsers drop those over 4,096 without a word.</source>
        <translation>Cookie 有 %1 字节；浏览器会不声不响地丢弃超过 4,096 字节的。</translation>
    </message>
    <message>
        <source>The token has %1 bytes; work before the signature is checked is work for an attacker.</source>
        <translation>令牌有 %1 字节；检查签名之前所做的工作都是在为攻击者工作。</translation>
    </message>
    <message>
        <source>Its header alone has %1 bytes.</source>
        <translation>仅其头部就有 %1 字节。</translation>
    </message>
    <message>
        <source>Keep less in the session.</source>
        <translation>在会话中少放内容。</translation>
    </message>
    <message>
        <source>Keep less in the session, or keep it on the server.</source>
        <translation>在会话中少放内容，或保存在服务器上。</translation>
    </message>
    <message>
        <source>Refuse tokens over 16 KiB unread.</source>
        <translation>不读取就拒绝超过 16 KiB 的令牌。</translation>
    </message>
    <message>
        <source>Name the key by kid; leave certificates out.</source>
        <translation>用 kid 指明密钥；不要放证书。</translation>
    </message>
    <message>
        <source>The date %1 is not a number: some readers take it for 0, others for no limit.</source>
        <translation>日期 %1 不是数字：有的读取者当作 0，有的当作无限。</translation>
    </message>
    <message>
        <source>The date %1 is no whole number; readers round it in different ways.</source>
        <translation>日期 %1 不是整数；读取者的舍入方式不同。</translation>
    </message>
    <message>
        <source>The date %1 lies past the year 9999: in some readers it overflows and never expires.</source>
        <translation>日期 %1 晚于 9999 年：在某些读取者中会溢出而永不过期。</translation>
    </message>
    <message>
        <source>The date %1 is in milliseconds; read as seconds it lies thousands of years ahead.</source>
        <translation>日期 %1 以毫秒为单位；按秒读取则在数千年之后。</translation>
    </message>
    <message>
        <source>The date %1 is negative: some readers take it for a time far ahead.</source>
        <translation>日期 %1 为负数：某些读取者会当作遥远的未来。</translation>
    </message>
    <message>
        <source>It lives %1: for so long a stolen one works.</source>
        <translation>它存活 %1：被盗的令牌在这么长时间内有效。</translation>
    </message>
    <message>
        <source>It lives %1; browsers do not even keep a cookie beyond 400 days.</source>
        <translation>它存活 %1；浏览器保留 Cookie 甚至不超过 400 天。</translation>
    </message>
    <message>
        <source>It expired %1: a client that still sends it is stuck, or it came from a backup or a log.</source>
        <translation>它在%1过期：仍在发送它的客户端卡住了，或它来自备份或日志。</translation>
    </message>
    <message>
        <source>It says it was issued %1: a clock is wrong, or it is forged.</source>
        <translation>它自称在%1签发：时钟错误，或是伪造的。</translation>
    </message>
    <message>
        <source>It expires before it was issued.</source>
        <translation>它在签发之前就过期。</translation>
    </message>
    <message>
        <source>It becomes valid only after it expires, so it never is.</source>
        <translation>它在过期之后才生效，因此永远无效。</translation>
    </message>
    <message>
        <source>It says it was issued in %1, before there were such tokens: the issuer&apos;s clock is wrong.</source>
        <translation>它自称在 %1 年签发，当时还没有这种令牌：签发者的时钟错误。</translation>
    </message>
    <message>
        <source>It is valid since %1 before it was issued.</source>
        <translation>它在签发之前 %1 就已生效。</translation>
    </message>
    <message>
        <source>The person logged in %1, and has been renewed ever since.</source>
        <translation>此人在%1登录，此后一直续期。</translation>
    </message>
    <message>
        <source>The person logged in after it was issued: two clocks differ, or it is forged.</source>
        <translation>此人在签发之后才登录：两个时钟不一致，或是伪造的。</translation>
    </message>
    <message>
        <source>It does not say when it was issued (iat), so its age cannot be judged.</source>
        <translation>它没有说明签发时间（iat），因此无法判断其年龄。</translation>
    </message>
    <message>
        <source>Write dates as whole seconds since 1970.</source>
        <translation>日期写成自 1970 年起的整秒数。</translation>
    </message>
    <message>
        <source>Refuse dates past the year 9999.</source>
        <translation>拒绝晚于 9999 年的日期。</translation>
    </message>
    <message>
        <source>Divide by 1,000: dates are in seconds.</source>
        <translation>除以 1,000：日期以秒为单位。</translation>
    </message>
    <message>
        <source>Refuse negative dates.</source>
        <translation>拒绝负数日期。</translation>
    </message>
    <message>
        <source>Let sessions live an hour and renew them when used.</source>
        <translation>让会话存活一小时，使用时续期。</translation>
    </message>
    <message>
        <source>Clear the cookie at the client.</source>
        <translation>在客户端清除该 Cookie。</translation>
    </message>
    <message>
        <source>Compare the clocks of issuer and verifier.</source>
        <translation>比较签发者和验证者的时钟。</translation>
    </message>
    <message>
        <source>Look at how the issuer computes the expiry.</source>
        <translation>查看签发者如何计算过期时间。</translation>
    </message>
    <message>
        <source>Look at how the issuer computes both.</source>
        <translation>查看签发者如何计算两者。</translation>
    </message>
    <message>
        <source>Set the issuer&apos;s clock, with NTP.</source>
        <translation>用 NTP 校准签发者的时钟。</translation>
    </message>
    <message>
        <source>Nothing, if the issuer dates back on purpose.</source>
        <translation>如果签发者有意提前日期，则无需处理。</translation>
    </message>
    <message>
        <source>Ask for the password again after an absolute life, such as 30 days.</source>
        <translation>在绝对有效期（例如 30 天）之后重新询问密码。</translation>
    </message>
    <message>
        <source>Compare the clocks; state the login of this session.</source>
        <translation>比较时钟；写明此会话的登录时间。</translation>
    </message>
    <message>
        <source>State iat.</source>
        <translation>写明 iat。</translation>
    </message>
    <message>
        <source>Make a new one for each act.</source>
        <translation>每次操作请生成新的。</translation>
    </message>
    <message>
        <source>This needs the role %1; %2 is a %3.</source>
        <translation>这需要%1角色；%2 是%3。</translation>
    </message>
    <message>
        <source>Ask an administrator to do it, or to change the role.</source>
        <translation>请管理员执行，或更改角色。</translation>
    </message>
    <message>
        <source>Ask an administrator for the act, or for a larger role.</source>
        <translation>请管理员执行该操作，或给予更大的角色。</translation>
    </message>
    <message>
        <source>The activity log is damaged at entry %1: %2</source>
        <translation>活动日志在第 %1 条损坏：%2</translation>
    </message>
    <message>
        <source>Compare it with the last exported checkpoint and with a backup; somebody may have changed it.</source>
        <translation>请与最后导出的检查点和备份比较；可能有人改动过。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one this console saw earlier: %2</source>
        <translation>第 %1 条不是此控制台以前见过的：%2</translation>
    </message>
    <message>
        <source>its hash is another.</source>
        <translation>其哈希不同。</translation>
    </message>
    <message>
        <source>The log was shortened or written anew since. Compare it with exported checkpoints and with a backup; find out who could write the record.</source>
        <translation>此后日志被缩短或重写。请与导出的检查点和备份比较；查明谁能写入记录库。</translation>
    </message>
    <message>
        <source>The master key is not the one this record was made with.</source>
        <translation>主密钥不是建立此记录库时使用的那个。</translation>
    </message>
    <message>
        <source>Restore the record from a backup.</source>
        <translation>请从备份恢复记录库。</translation>
    </message>
    <message>
        <source>An operator&apos;s name is 1 to 100 bytes of plain UTF-8.</source>
        <translation>操作员姓名为 1 至 100 字节的普通 UTF-8。</translation>
    </message>
    <message>
        <source>Use the person&apos;s name.</source>
        <translation>请使用此人的姓名。</translation>
    </message>
    <message>
        <source>That is the last administrator.</source>
        <translation>这是最后一名管理员。</translation>
    </message>
    <message>
        <source>Make somebody else one first.</source>
        <translation>请先让其他人成为管理员。</translation>
    </message>
    <message>
        <source>An operator key is the public half of an Ed25519 key.</source>
        <translation>操作员密钥是 Ed25519 密钥的公开部分。</translation>
    </message>
    <message>
        <source>This operator key is known already, or was removed.</source>
        <translation>此操作员密钥已知或已被移除。</translation>
    </message>
    <message>
        <source>Make a new operator key.</source>
        <translation>请生成新的操作员密钥。</translation>
    </message>
    <message>
        <source>A push holds 1 to 10,000 revocations, not %1.</source>
        <translation>一次推送包含 1 至 10,000 条撤销，而不是 %1 条。</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>请分成几次。</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;.</source>
        <translation>没有站点“%1”。</translation>
    </message>
    <message>
        <source>The key %1 is in use and there is none to follow it.</source>
        <translation>密钥 %1 正在使用，且没有后继密钥。</translation>
    </message>
    <message>
        <source>Rotate instead: that makes a successor, and this key retires by itself.</source>
        <translation>请改为轮换：会生成后继密钥，此密钥自行退役。</translation>
    </message>
    <message>
        <source>The key %1 retires by itself at %2, when the last token it made has expired.</source>
        <translation>密钥 %1 会在 %2 自行退役，那时它生成的最后一个令牌已过期。</translation>
    </message>
    <message>
        <source>To refuse its tokens at once, mark it compromised or revoke it.</source>
        <translation>要立即拒绝其令牌，请标记为已泄露或撤销它。</translation>
    </message>
    <message>
        <source>A staged key needs a time to come at which it becomes active.</source>
        <translation>预备的密钥需要一个将来的启用时间。</translation>
    </message>
    <message>
        <source>Give one, or rotate now.</source>
        <translation>请指定时间，或立即轮换。</translation>
    </message>
    <message>
        <source>There is no active key to seal with.</source>
        <translation>没有可用于密封的使用中密钥。</translation>
    </message>
    <message>
        <source>The site &quot;%1&quot; %2.</source>
        <translation>站点“%1”：%2。</translation>
    </message>
    <message>
        <source>An authority serves at most 1,000 sites.</source>
        <translation>一个授权服务最多服务 1,000 个站点。</translation>
    </message>
    <message>
        <source>Start a second one.</source>
        <translation>请再启动一个。</translation>
    </message>
    <message>
        <source>Keys can be rotated every 1 to 3,650 days.</source>
        <translation>密钥可每 1 至 3,650 天轮换一次。</translation>
    </message>
    <message>
        <source>90 days are usual.</source>
        <translation>通常为 90 天。</translation>
    </message>
    <message>
        <source>The authority&apos;s name is 1 to 200 bytes.</source>
        <translation>授权服务的名称为 1 至 200 字节。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>There is no key in it that could be read.</source>
        <translation>其中没有可读取的密钥。</translation>
    </message>
    <message>
        <source>Signet reads JWK, JWKS and PEM or DER files with RSA, EC, Ed25519 and X25519 keys.</source>
        <translation>Signet 读取含有 RSA、EC、Ed25519 和 X25519 密钥的 JWK、JWKS 以及 PEM 或 DER 文件。</translation>
    </message>
    <message>
        <source>Signet reads JWK, JWKS and PEM or DER files with RSA, EC, Ed25519 and X25519 keys, and &quot;oct&quot; JWKs.</source>
        <translation>Signet 读取含有 RSA、EC、Ed25519 和 X25519 密钥的 JWK、JWKS 以及 PEM 或 DER 文件，以及“oct”JWK。</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>无法读取密钥。</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>密钥已加密。</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>请给出它的口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>口令无法打开密钥。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>无法读取密钥文件 %1：%2。</translation>
    </message>
    <message>
        <source>Name a file, not a folder or a device.</source>
        <translation>请指定文件，而不是文件夹或设备。</translation>
    </message>
    <message>
        <source>The key file %1 is larger than %2 MiB.</source>
        <translation>密钥文件 %1 超过 %2 MiB。</translation>
    </message>
    <message>
        <source>Name a file of keys.</source>
        <translation>请指定密钥文件。</translation>
    </message>
    <message>
        <source>Two different keys have the kid &quot;%1&quot;.</source>
        <translation>两个不同的密钥使用相同的 kid“%1”。</translation>
    </message>
    <message>
        <source>A kid must name one key: give one of them another.</source>
        <translation>kid 必须只指一个密钥：请给其中一个换名。</translation>
    </message>
    <message>
        <source>The key is of a type that Signet does not use.</source>
        <translation>密钥类型是 Signet 不使用的。</translation>
    </message>
    <message>
        <source>Use an RSA, EC (P-256, P-384, P-521), Ed25519 or X25519 key.</source>
        <translation>请使用 RSA、EC（P-256、P-384、P-521）、Ed25519 或 X25519 密钥。</translation>
    </message>
    <message>
        <source>The RSA key has only %1 bits.</source>
        <translation>RSA 密钥只有 %1 位。</translation>
    </message>
    <message>
        <source>Use a key of at least 2048 bits; 3072 or more for new ones.</source>
        <translation>请使用至少 2048 位的密钥；新密钥用 3072 位或更长。</translation>
    </message>
    <message>
        <source>The key bundle cannot be opened: %1.</source>
        <translation>无法打开密钥包：%1。</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and how it was encrypted.</source>
        <translation>请检查是否复制完整，以及如何加密。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>口令短于 %1 个字符。</translation>
    </message>
    <message>
        <source>Whoever has the bundle can try passphrases at leisure: four random words are a good one.</source>
        <translation>拿到密钥包的人可以慢慢尝试口令：四个随机的词就是好口令。</translation>
    </message>
    <message>
        <source>A bundle cannot be made for a symmetric key.</source>
        <translation>无法为对称密钥制作密钥包。</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s public RSA, EC or X25519 key, or a passphrase.</source>
        <translation>请给出接收者的 RSA、EC 或 X25519 公钥，或口令。</translation>
    </message>
    <message>
        <source>It is not a key bundle.</source>
        <translation>它不是密钥包。</translation>
    </message>
    <message>
        <source>A bundle is one line that begins with eyJ.</source>
        <translation>密钥包是以 eyJ 开头的一行。</translation>
    </message>
    <message>
        <source>The key bundle is encrypted.</source>
        <translation>密钥包已加密。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>口令为空。</translation>
    </message>
    <message>
        <source>The ring uses the kid %1 for another key.</source>
        <translation>密钥环把 kid %1 用于另一个密钥。</translation>
    </message>
    <message>
        <source>Nothing was imported. Find out which of the two is right.</source>
        <translation>没有导入任何内容。请查明两者中哪个正确。</translation>
    </message>
    <message>
        <source>The bundle says that the active key %1 is compromised.</source>
        <translation>密钥包声称使用中的密钥 %1 已泄露。</translation>
    </message>
    <message>
        <source>Mark it compromised here first: that needs a successor.</source>
        <translation>请先在这里标记为已泄露：这需要后继密钥。</translation>
    </message>
    <message>
        <source>The ring was not changed.</source>
        <translation>密钥环没有改变。</translation>
    </message>
    <message>
        <source>The key bundle opened, but %1.</source>
        <translation>密钥包已打开，但 %1。</translation>
    </message>
    <message>
        <source>It was made by another version, or is not a bundle of Signet&apos;s.</source>
        <translation>它由其他版本生成，或不是 Signet 的密钥包。</translation>
    </message>
    <message>
        <source>There is no key %1 in the ring.</source>
        <translation>密钥环中没有密钥 %1。</translation>
    </message>
    <message>
        <source>The key %1 is %2 and cannot be %3.</source>
        <translation>密钥 %1 的状态为%2，不能变为%3。</translation>
    </message>
    <message>
        <source>The ring already holds the key %1.</source>
        <translation>密钥环已有密钥 %1。</translation>
    </message>
    <message>
        <source>Make a new key to rotate to.</source>
        <translation>请生成新密钥以供轮换。</translation>
    </message>
    <message>
        <source>Give a successor: without one nobody could log in.</source>
        <translation>请给出后继密钥：否则没有人能登录。</translation>
    </message>
    <message>
        <source>The key ring was changed meanwhile: version %1 is not newer than what is kept.</source>
        <translation>密钥环同时被更改：版本 %1 不比已保存的新。</translation>
    </message>
    <message>
        <source>Look at the ring again, and repeat what you meant.</source>
        <translation>请重新查看密钥环，再重复您的操作。</translation>
    </message>
    <message>
        <source>The request was cancelled; it may or may not have been carried out.</source>
        <translation>请求已取消；它可能执行了，也可能没有。</translation>
    </message>
    <message>
        <source>Check the name of the authority&apos;s host, and this machine&apos;s network.</source>
        <translation>请检查授权服务的主机名和本机网络。</translation>
    </message>
    <message>
        <source>The address of %1 was not found: %2.</source>
        <translation>找不到 %1 的地址：%2。</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time.</source>
        <translation>未能及时找到 %1 的地址。</translation>
    </message>
    <message>
        <source>The pairing link %1.</source>
        <translation>配对链接%1。</translation>
    </message>
    <message>
        <source>Copy the whole link, from signet:// to its end; it is good for 10 minutes and once.</source>
        <translation>请复制完整链接，从 signet:// 到末尾；它 10 分钟内有效，只能使用一次。</translation>
    </message>
    <message>
        <source>Sign the request with an operator key that this authority knows; `signet pair` makes one.</source>
        <translation>请用此授权服务认识的操作员密钥签名；`signet pair` 可生成一个。</translation>
    </message>
    <message>
        <source>Set both clocks by NTP, for example with `timedatectl set-ntp true`, and try again.</source>
        <translation>请用 NTP 校准两边的时钟，例如 `timedatectl set-ntp true`，然后重试。</translation>
    </message>
    <message>
        <source>The authority at %1 shows another certificate than the one pinned. Nothing was sent.</source>
        <translation>%1 的授权服务出示的证书与已固定的不同。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Pinned: %1; shown: %2. If its certificate was renewed on purpose, compare the new pin with the administrator&apos;s and pair again; if not, somebody is in between.</source>
        <translation>已固定：%1；出示：%2。如果证书是有意更换的，请与管理员比较新的指纹并重新配对；如果不是，则有人介于中间。</translation>
    </message>
    <message>
        <source>The authority at %1 %2.</source>
        <translation>%1 的授权服务%2。</translation>
    </message>
    <message>
        <source>Check that signetd runs there, and that address and port are right.</source>
        <translation>请检查 signetd 是否在那里运行，以及地址和端口是否正确。</translation>
    </message>
    <message>
        <source>The answer of the authority at %1 is larger than %2 bytes.</source>
        <translation>%1 的授权服务的回答超过 %2 字节。</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>请一次少查询一些。</translation>
    </message>
    <message>
        <source>The authority closed the connection.</source>
        <translation>授权服务关闭了连接。</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>工作区已关闭。</translation>
    </message>
    <message>
        <source>Another console has this local workspace open.</source>
        <translation>另一个控制台已打开此本地工作区。</translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again.</source>
        <translation>请在那个窗口继续，或关闭它后重试。</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that it has room.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限以及是否有空间。</translation>
    </message>
    <message>
        <source>Could not open %1: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>读取中止：%1。</translation>
    </message>
    <message>
        <source>What was read so far is shown. Open the file again to go on.</source>
        <translation>显示已读内容。请重新打开文件以继续。</translation>
    </message>
    <message>
        <source>Could not make the folder %1.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Look whether there is room, and whether you may write there.</source>
        <translation>请查看是否有空间以及您是否可以写入。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Choose a checkpoint that was saved here.</source>
        <translation>请选择在这里保存的检查点。</translation>
    </message>
    <message>
        <source>This is no checkpoint that this authority has signed: %1</source>
        <translation>这不是此授权服务签名的检查点：%1</translation>
    </message>
    <message>
        <source>It may be of another authority, or it was changed.</source>
        <translation>它可能属于另一个授权服务，或被更改过。</translation>
    </message>
    <message>
        <source>This token is no checkpoint of an activity log.</source>
        <translation>此令牌不是活动日志的检查点。</translation>
    </message>
    <message>
        <source>The log does not hold what the checkpoint of %1 saw as entry %2.</source>
        <translation>日志不包含 %1 的检查点所见的第 %2 条。</translation>
    </message>
    <message>
        <source>It was shortened or written anew since. Keep the checkpoint, the record and its backups; find out who could write the record.</source>
        <translation>此后它被缩短或重写。请保留检查点、记录库及其备份；查明谁能写入记录库。</translation>
    </message>
    <message>
        <source>The file of secrets %1 is damaged.</source>
        <translation>机密文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and connect your workspaces anew.</source>
        <translation>请从备份恢复，或把它移走并重新连接您的工作区。</translation>
    </message>
    <message>
        <source>The passphrase could not be turned into a key.</source>
        <translation>无法把口令转换为密钥。</translation>
    </message>
    <message>
        <source>Close other programs if memory is short, and try again.</source>
        <translation>如果内存不足请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>There is no file of secrets at %1.</source>
        <translation>%1 处没有机密文件。</translation>
    </message>
    <message>
        <source>Connect your workspaces anew.</source>
        <translation>请重新连接您的工作区。</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read.</source>
        <translation>无法读取机密文件 %1。</translation>
    </message>
    <message>
        <source>Look whether it is yours.</source>
        <translation>请查看它是否属于您。</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written.</source>
        <translation>无法写入机密文件 %1。</translation>
    </message>
    <message>
        <source>Another console is writing the file of secrets.</source>
        <translation>另一个控制台正在写入机密文件。</translation>
    </message>
    <message>
        <source>The file of secrets is damaged.</source>
        <translation>机密文件已损坏。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>请从备份恢复。</translation>
    </message>
    <message>
        <source>There is a file of secrets at %1.</source>
        <translation>%1 处已有机密文件。</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>请用它的口令打开。</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>口令不能为空。</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation>请选择由几个词组成的口令。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file of secrets.</source>
        <translation>此口令无法打开机密文件。</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>请检查键盘布局并重新输入。</translation>
    </message>
    <message>
        <source>The file of secrets keeps nothing under that name.</source>
        <translation>机密文件在该名称下没有保存任何内容。</translation>
    </message>
    <message>
        <source>Connect anew; a new secret is made then.</source>
        <translation>请重新连接；届时会生成新的机密。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>结束%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Needs the role %1, has %2.</source>
        <translation>需要%1角色，当前为%2。</translation>
    </message>
    <message>
        <source>This needs the role %1; the role of %9 is %2.</source>
        <translation>这需要%1角色；%9 的角色是%2。</translation>
    </message>
    <message>
        <source>Exported %1 keys with their secrets, under a passphrase.</source>
        <translation>已导出 %1 个密钥及其机密，由口令保护。</translation>
    </message>
    <message>
        <source>Exported %1 keys with their secrets, to a recipient&apos;s public key.</source>
        <translation>已导出 %1 个密钥及其机密，用接收者的公钥加密。</translation>
    </message>
    <message>
        <source>Exported 1 keys with their secrets, under a passphrase.</source>
        <translation>已导出 1 个密钥及其机密，由口令保护。</translation>
    </message>
    <message>
        <source>Exported 1 keys with their secrets, to a recipient&apos;s public key.</source>
        <translation>已导出 1 个密钥及其机密，用接收者的公钥加密。</translation>
    </message>
    <message>
        <source>Imported %9; known already: %8.</source>
        <translation>已导入：%9；原已知晓：%8。</translation>
    </message>
    <message>
        <source>Imported %9; known already: none.</source>
        <translation>已导入：%9；原已知晓：无。</translation>
    </message>
    <message>
        <source>Imported none; known already: %8.</source>
        <translation>已导入：无；原已知晓：%8。</translation>
    </message>
    <message>
        <source>Imported none; known already: none.</source>
        <translation>已导入：无；原已知晓：无。</translation>
    </message>
    <message>
        <source>Made the record with its first keys and the site %9.</source>
        <translation>已建立记录库，含最初的密钥和站点 %9。</translation>
    </message>
    <message>
        <source>Invited %9 as %1, until %2.</source>
        <translation>已邀请 %9 担任%1，有效至 %2。</translation>
    </message>
    <message>
        <source>Invited %9 as %1.</source>
        <translation>已邀请 %9 担任%1。</translation>
    </message>
    <message>
        <source>Became %1 by an invitation.</source>
        <translation>经邀请成为%1。</translation>
    </message>
    <message>
        <source>%9 is %1 now, was %2.</source>
        <translation>%9 现为%1，原为%2。</translation>
    </message>
    <message>
        <source>Removed %9.</source>
        <translation>已移除 %9。</translation>
    </message>
    <message>
        <source>Pushed %1 revocations, numbers %2 to %3.</source>
        <translation>已推送 %1 条撤销，编号 %2 至 %3。</translation>
    </message>
    <message>
        <source>Pushed revocation %1: %2.</source>
        <translation>已推送第 %1 条撤销：%2。</translation>
    </message>
    <message>
        <source>Pushed revocation %1: %2. Reason: %9</source>
        <translation>已推送第 %1 条撤销：%2。原因：%9</translation>
    </message>
    <message>
        <source>session %9</source>
        <translation>会话 %9</translation>
    </message>
    <message>
        <source>session %9 of %8</source>
        <translation>%8 的会话 %9</translation>
    </message>
    <message>
        <source>remember %9</source>
        <translation>记住令牌 %9</translation>
    </message>
    <message>
        <source>remember %9 of %8</source>
        <translation>%8 的记住令牌 %9</translation>
    </message>
    <message>
        <source>user %9 of %8</source>
        <translation>%8 的用户 %9</translation>
    </message>
    <message>
        <source>key %9</source>
        <translation>密钥 %9</translation>
    </message>
    <message>
        <source>site of %9</source>
        <translation>站点 %9</translation>
    </message>
    <message>
        <source>Pushed revocation %1: everything.</source>
        <translation>已推送第 %1 条撤销：全部。</translation>
    </message>
    <message>
        <source>Pushed revocation %1: everything. Reason: %9</source>
        <translation>已推送第 %1 条撤销：全部。原因：%9</translation>
    </message>
    <message>
        <source>Made the key %9.</source>
        <translation>已生成密钥 %9。</translation>
    </message>
    <message>
        <source>The key %9 is %1 now.</source>
        <translation>密钥 %9 现为%1。</translation>
    </message>
    <message>
        <source>The key %9 becomes active at %1.</source>
        <translation>密钥 %9 的启用时间：%1。</translation>
    </message>
    <message>
        <source>Its material is destroyed at %1.</source>
        <translation>其材料的销毁时间：%1。</translation>
    </message>
    <message>
        <source>Its material is kept.</source>
        <translation>其材料保留。</translation>
    </message>
    <message>
        <source>Waits for the node %9.</source>
        <translation>等待节点 %9。</translation>
    </message>
    <message>
        <source>Staged the key %9 for %1.</source>
        <translation>已预备密钥 %9，定于 %1。</translation>
    </message>
    <message>
        <source>Changed the site %9 at %8.</source>
        <translation>已更改站点 %9，位于 %8。</translation>
    </message>
    <message>
        <source>Added the site %9 at %8.</source>
        <translation>已添加站点 %9，位于 %8。</translation>
    </message>
    <message>
        <source>Removed the site %9; its tokens are refused from now on.</source>
        <translation>已移除站点 %9；今后拒绝其令牌。</translation>
    </message>
    <message>
        <source>Made a new site secret for %9; the old one is refused.</source>
        <translation>已为 %9 生成新的站点机密；旧的将被拒绝。</translation>
    </message>
    <message>
        <source>Seal keys are rotated %1, sign keys %2.</source>
        <translation>密封密钥%1轮换，签名密钥%2轮换。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>every 1 day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every 1 year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every 1 hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>1 session, if it is still going</source>
        <translation>1 个会话（如果仍在继续）</translation>
    </message>
    <message>
        <source>%1 sessions, those that are still going</source>
        <translation>%1 个会话（仍在继续的那些）</translation>
    </message>
    <message>
        <source>1 remember token</source>
        <translation>1 个记住令牌</translation>
    </message>
    <message>
        <source>%1 remember tokens</source>
        <translation>%1 个记住令牌</translation>
    </message>
    <message>
        <source>every session of 1 person</source>
        <translation>1 个人的所有会话</translation>
    </message>
    <message>
        <source>every session of %1 people</source>
        <translation>%1 个人的所有会话</translation>
    </message>
    <message>
        <source>every session sealed with %9 (%1)</source>
        <translation>用 %9 密封的所有会话（%1）</translation>
    </message>
    <message>
        <source>every session of every site (%1)</source>
        <translation>所有站点的所有会话（%1）</translation>
    </message>
    <message>
        <source>every session of %9 (%1)</source>
        <translation>%9 的所有会话（%1）</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>1 session sealed with %9 ends; nobody has to log in again.</source>
        <translation>1 个用 %9 密封的会话结束；没有人需要重新登录。</translation>
    </message>
    <message>
        <source>The idempotency key is not 1 to 64 characters of A-Z, a-z, 0-9, - and _.</source>
        <translation>幂等键不是 1 至 64 个 A-Z、a-z、0-9、- 和 _ 字符。</translation>
    </message>
    <message>
        <source>A random identifier of 22 characters is a good one.</source>
        <translation>22 个字符的随机标识是不错的选择。</translation>
    </message>
    <message>
        <source>it is missing, entry %1 follows.</source>
        <translation>它缺失，其后是第 %1 条。</translation>
    </message>
    <message>
        <source>its hash does not fit its content and the entry before it.</source>
        <translation>其哈希与其内容及前一条不符。</translation>
    </message>
    <message>
        <source>Give the master key that was made by &quot;signetd init&quot; for this record.</source>
        <translation>请给出“signetd init”为此记录库生成的主密钥。</translation>
    </message>
    <message>
        <source>The issuer is not a name of at most 255 characters without spaces.</source>
        <translation>签发者不是最多 255 个字符且不含空格的名称。</translation>
    </message>
    <message>
        <source>&quot;https://auth.example.org&quot; is one.</source>
        <translation>例如“https://auth.example.org”。</translation>
    </message>
    <message>
        <source>The record has been initialised already.</source>
        <translation>记录库已经初始化。</translation>
    </message>
    <message>
        <source>Serve it, or name another file.</source>
        <translation>请使用它，或指定另一个文件。</translation>
    </message>
    <message>
        <source>It is genuine, but %1.</source>
        <translation>它是真的，但%1。</translation>
    </message>
    <message>
        <source>this authority has no site of that name</source>
        <translation>此授权服务没有该名称的站点</translation>
    </message>
    <message>
        <source>The master key cannot be read: &apos;%9&apos;: %8.</source>
        <translation>无法读取主密钥：“%9”：%8。</translation>
    </message>
    <message>
        <source>The master key cannot be written: &apos;%9&apos;: %8.</source>
        <translation>无法写入主密钥：“%9”：%8。</translation>
    </message>
    <message>
        <source>Name the file with --master-key, or make a record with &quot;signetd init&quot;.</source>
        <translation>请用 --master-key 指定文件，或用“signetd init”建立记录库。</translation>
    </message>
    <message>
        <source>Check the file, its folder and their owner.</source>
        <translation>请检查文件、其文件夹及所有者。</translation>
    </message>
    <message>
        <source>A master key has 32 bytes.</source>
        <translation>主密钥有 32 字节。</translation>
    </message>
    <message>
        <source>It is one line of 43 characters.</source>
        <translation>它是 43 个字符的一行。</translation>
    </message>
    <message>
        <source>The master key is not base64url.</source>
        <translation>主密钥不是 base64url。</translation>
    </message>
    <message>
        <source>The master key &apos;%9&apos; can be read by others than its owner.</source>
        <translation>主密钥“%9”可被所有者以外的人读取。</translation>
    </message>
    <message>
        <source>Run: chmod 600 &apos;%9&apos;, and think of it as seen: make a new one if others had access.</source>
        <translation>请运行：chmod 600 &apos;%9&apos;，并视其为已被看到：如果他人有过访问权限，请生成新的。</translation>
    </message>
    <message>
        <source>There is a master key already: &apos;%9&apos;.</source>
        <translation>主密钥已存在：“%9”。</translation>
    </message>
    <message>
        <source>It was kept. Whatever it encrypts can be read with nothing else.</source>
        <translation>已保留。它加密的内容无法用其他方式读取。</translation>
    </message>
    <message>
        <source>A sealed secret of the record (%9) is damaged.</source>
        <translation>记录库中一个密封的机密（%9）已损坏。</translation>
    </message>
    <message>
        <source>A sealed secret of the record (%9) does not open with this master key.</source>
        <translation>记录库中一个密封的机密（%9）无法用此主密钥打开。</translation>
    </message>
    <message>
        <source>Is it the master key that the record was made with? Otherwise restore a backup.</source>
        <translation>它是建立该记录库时的主密钥吗？如果不是，请恢复备份。</translation>
    </message>
    <message>
        <source>There is no operator &quot;%9&quot;.</source>
        <translation>没有操作员“%9”。</translation>
    </message>
    <message>
        <source>&quot;signet operator list&quot; shows them.</source>
        <translation>“signet operator list”可列出它们。</translation>
    </message>
    <message>
        <source>&quot;signet site list&quot; shows them.</source>
        <translation>“signet site list”可列出它们。</translation>
    </message>
    <message>
        <source>&quot;signet keys ring&quot; shows them.</source>
        <translation>“signet keys ring”可列出它们。</translation>
    </message>
    <message>
        <source>&quot;signet pair&quot; makes one.</source>
        <translation>“signet pair”可生成一个。</translation>
    </message>
    <message>
        <source>The invitation is not known.</source>
        <translation>邀请未知。</translation>
    </message>
    <message>
        <source>The invitation has been used.</source>
        <translation>邀请已被使用。</translation>
    </message>
    <message>
        <source>The invitation is too old: it was good for 10 minutes.</source>
        <translation>邀请已过期：它的有效期为 10 分钟。</translation>
    </message>
    <message>
        <source>Ask for a new link, or make one on the authority&apos;s machine: signetd invite.</source>
        <translation>请索取新的链接，或在授权服务所在的机器上生成：signetd invite。</translation>
    </message>
    <message>
        <source>There is no key &quot;%9&quot;.</source>
        <translation>没有密钥“%9”。</translation>
    </message>
    <message>
        <source>A key to seal with cannot be made for %9.</source>
        <translation>无法为 %9 生成密封用的密钥。</translation>
    </message>
    <message>
        <source>A key to sign with cannot be made for %9.</source>
        <translation>无法为 %9 生成签名用的密钥。</translation>
    </message>
    <message>
        <source>Seal keys are A256GCM; sign keys ES256, EdDSA or RS256.</source>
        <translation>密封密钥为 A256GCM；签名密钥为 ES256、EdDSA 或 RS256。</translation>
    </message>
    <message>
        <source>Activate one: signet keys rotate.</source>
        <translation>请启用一个：signet keys rotate。</translation>
    </message>
    <message>
        <source>has a session lifetime that is not from 60 seconds to 1 day</source>
        <translation>会话有效期不在 60 秒到 1 天之间</translation>
    </message>
    <message>
        <source>3600 is usual.</source>
        <translation>通常为 3600。</translation>
    </message>
    <message>
        <source>has an absolute lifetime that is not from its session lifetime to 1 year</source>
        <translation>绝对有效期不在其会话有效期到 1 年之间</translation>
    </message>
    <message>
        <source>30 days are usual.</source>
        <translation>通常为 30 天。</translation>
    </message>
    <message>
        <source>has a remember lifetime that is not from 1 day to 2 years</source>
        <translation>记住有效期不在 1 天到 2 年之间</translation>
    </message>
    <message>
        <source>180 days are usual.</source>
        <translation>通常为 180 天。</translation>
    </message>
    <message>
        <source>has an identity lifetime that is not from 60 seconds to 1 hour</source>
        <translation>身份有效期不在 60 秒到 1 小时之间</translation>
    </message>
    <message>
        <source>900 is usual.</source>
        <translation>通常为 900。</translation>
    </message>
    <message>
        <source>goes on without the revocation log for a time that is not from 30 seconds to 1 day</source>
        <translation>没有撤销日志时继续运行的时间不在 30 秒到 1 天之间</translation>
    </message>
    <message>
        <source>300 is usual.</source>
        <translation>通常为 300。</translation>
    </message>
    <message>
        <source>has a name that is not 1 to 64 characters of a-z, 0-9 and -</source>
        <translation>名称不是 1 至 64 个 a-z、0-9 和 - 字符</translation>
    </message>
    <message>
        <source>&quot;enwiki&quot; is one.</source>
        <translation>例如“enwiki”。</translation>
    </message>
    <message>
        <source>has a title that is longer than 200 bytes or not UTF-8</source>
        <translation>标题超过 200 字节或不是 UTF-8</translation>
    </message>
    <message>
        <source>&quot;https://wiki.example.org&quot; is one.</source>
        <translation>例如“https://wiki.example.org”。</translation>
    </message>
    <message>
        <source>has a cookie domain that is no domain</source>
        <translation>Cookie 域不是域名</translation>
    </message>
    <message>
        <source>Leave it empty, or name one like example.org.</source>
        <translation>请留空，或指定类似 example.org 的域名。</translation>
    </message>
    <message>
        <source>has a SameSite that browsers refuse</source>
        <translation>SameSite 会被浏览器拒绝</translation>
    </message>
    <message>
        <source>Lax is usual; None needs https.</source>
        <translation>通常为 Lax；None 需要 https。</translation>
    </message>
    <message>
        <source>has a cookie budget that is not from 1,000 to 8,000 bytes</source>
        <translation>Cookie 预算不在 1,000 到 8,000 字节之间</translation>
    </message>
    <message>
        <source>3500 is usual.</source>
        <translation>通常为 3500。</translation>
    </message>
    <message>
        <source>overflows at a size that is not from 500 to 4,000 bytes</source>
        <translation>溢出的大小不在 500 到 4,000 字节之间</translation>
    </message>
    <message>
        <source>3000 is usual.</source>
        <translation>通常为 3000。</translation>
    </message>
    <message>
        <source>The site &quot;%9&quot; was changed meanwhile: its version is %1, not %2.</source>
        <translation>站点“%9”同时被更改：其版本是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The site &quot;%9&quot; was removed meanwhile.</source>
        <translation>站点“%9”同时被移除。</translation>
    </message>
    <message>
        <source>Read it again and make the change there.</source>
        <translation>请重新读取后再更改。</translation>
    </message>
    <message>
        <source>The key %9 of the record holds another key.</source>
        <translation>记录库的密钥 %9 保存的是另一个密钥。</translation>
    </message>
    <message>
        <source>The session&apos;s data is larger than %1 bytes.</source>
        <translation>会话数据超过 %1 字节。</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has no site.</source>
        <translation>类型为“%9”的撤销没有站点。</translation>
    </message>
    <message>
        <source>Say which site it concerns.</source>
        <translation>请说明涉及哪个站点。</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a site, but concerns all of them.</source>
        <translation>类型为“%9”的撤销写了站点，但它涉及所有站点。</translation>
    </message>
    <message>
        <source>Leave the site out.</source>
        <translation>请去掉站点。</translation>
    </message>
    <message>
        <source>The site of a revocation is not 1 to 64 characters of a-z, 0-9 and -.</source>
        <translation>撤销的站点不是 1 至 64 个 a-z、0-9 和 - 字符。</translation>
    </message>
    <message>
        <source>Use the name under which the site is known to the authority.</source>
        <translation>请使用授权服务所知的站点名称。</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a target that is not 22 base64url characters.</source>
        <translation>类型为“%9”的撤销，其目标不是 22 个 base64url 字符。</translation>
    </message>
    <message>
        <source>Give the sid of a session token or the rid of a remember token, not the token.</source>
        <translation>请给出会话令牌的 sid 或记住令牌的 rid，而不是令牌本身。</translation>
    </message>
    <message>
        <source>The subject of a revocation is not 1 to 255 bytes of UTF-8.</source>
        <translation>撤销的主体不是 1 至 255 字节的 UTF-8。</translation>
    </message>
    <message>
        <source>Give the subject as the site&apos;s tokens have it in &quot;sub&quot;.</source>
        <translation>请按站点令牌的“sub”给出主体。</translation>
    </message>
    <message>
        <source>The kid of a revocation is not 1 to 255 bytes of UTF-8.</source>
        <translation>撤销的 kid 不是 1 至 255 字节的 UTF-8。</translation>
    </message>
    <message>
        <source>Give the kid of a key of the ring.</source>
        <translation>请给出密钥环中某个密钥的 kid。</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a target, but is not about one.</source>
        <translation>类型为“%9”的撤销写了目标，但它并不针对目标。</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>请去掉目标。</translation>
    </message>
    <message>
        <source>A revocation is of no known kind.</source>
        <translation>撤销的类型未知。</translation>
    </message>
    <message>
        <source>It is one of session, remember, user, key, site, everything.</source>
        <translation>可用的有 session、remember、user、key、site、everything。</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a time &quot;before&quot;, which goes with a user, a site or everything only.</source>
        <translation>类型为“%9”的撤销带有时间“before”，它只适用于用户、站点或全部。</translation>
    </message>
    <message>
        <source>Leave &quot;before&quot; out.</source>
        <translation>请去掉“before”。</translation>
    </message>
    <message>
        <source>The time &quot;before&quot; of a revocation lies in the future, or before 1970.</source>
        <translation>撤销的时间“before”在将来，或早于 1970 年。</translation>
    </message>
    <message>
        <source>Leave it out to end every session begun up to now.</source>
        <translation>去掉它即可结束到目前为止开始的所有会话。</translation>
    </message>
    <message>
        <source>The reason of a revocation is not up to 500 bytes of UTF-8.</source>
        <translation>撤销的原因超过 500 字节或不是 UTF-8。</translation>
    </message>
    <message>
        <source>every session of every site was ended after it was issued</source>
        <translation>签发之后，所有站点的所有会话都被结束</translation>
    </message>
    <message>
        <source>every session of its site was ended after it was issued</source>
        <translation>签发之后，其站点的所有会话都被结束</translation>
    </message>
    <message>
        <source>every token of its key was revoked after it was issued</source>
        <translation>签发之后，其密钥的所有令牌都已撤销</translation>
    </message>
    <message>
        <source>every session of its subject was ended after it was issued</source>
        <translation>签发之后，其主体的所有会话都被结束</translation>
    </message>
    <message>
        <source>its rid was revoked</source>
        <translation>其 rid 已撤销</translation>
    </message>
    <message>
        <source>its sid was revoked</source>
        <translation>其 sid 已撤销</translation>
    </message>
    <message>
        <source>This request takes no body.</source>
        <translation>此请求不带正文。</translation>
    </message>
    <message>
        <source>The body has %1 bytes; at most %2 are taken.</source>
        <translation>正文有 %1 字节；最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>The body has more than 65,536 bytes.</source>
        <translation>正文超过 65,536 字节。</translation>
    </message>
    <message>
        <source>Send it in several requests.</source>
        <translation>请分几次请求发送。</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>请分几次请求发送。</translation>
    </message>
    <message>
        <source>The target&apos;s path is not well-formed.</source>
        <translation>目标路径格式不正确。</translation>
    </message>
    <message>
        <source>The target&apos;s query is not well-formed.</source>
        <translation>目标查询格式不正确。</translation>
    </message>
    <message>
        <source>The target is longer than 8,192 bytes.</source>
        <translation>目标超过 8,192 字节。</translation>
    </message>
    <message>
        <source>A request that changes something needs an idempotency-key of 1-64 characters of A-Z, a-z, 0-9, - and _.</source>
        <translation>进行更改的请求需要 1 至 64 个 A-Z、a-z、0-9、- 和 _ 字符的 idempotency-key。</translation>
    </message>
    <message>
        <source>Make a random one for each act, and send the same one when repeating it.</source>
        <translation>每次操作请随机生成一个，重复时发送同一个。</translation>
    </message>
    <message>
        <source>This is served by the admin door itself.</source>
        <translation>这由管理入口自身提供。</translation>
    </message>
    <message>
        <source>Ask signetd over its admin door.</source>
        <translation>请通过 signetd 的管理入口请求。</translation>
    </message>
    <message>
        <source>The parameter &quot;%9&quot; is not known here.</source>
        <translation>参数“%9”在此未知。</translation>
    </message>
    <message>
        <source>The parameter &quot;%9&quot; %1.</source>
        <translation>参数“%9”%1。</translation>
    </message>
    <message>
        <source>Send &quot;kty&quot;, &quot;crv&quot; and &quot;x&quot; of it, and never &quot;d&quot;.</source>
        <translation>请发送其“kty”、“crv”和“x”，绝不要发送“d”。</translation>
    </message>
    <message>
        <source>The request could not be answered.</source>
        <translation>无法回答请求。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the log of signetd.</source>
        <translation>请重试；如果仍然如此，请查看 signetd 的日志。</translation>
    </message>
    <message>
        <source>There is nothing at that path.</source>
        <translation>该路径下没有内容。</translation>
    </message>
    <message>
        <source>The paths there are stand in the API&apos;s document, openapi.yaml.</source>
        <translation>可用路径见 API 文档 openapi.yaml。</translation>
    </message>
    <message>
        <source>That path takes %9.</source>
        <translation>该路径接受 %9。</translation>
    </message>
    <message>
        <source>The request is signed with another key than it brings.</source>
        <translation>请求的签名密钥与其携带的密钥不同。</translation>
    </message>
    <message>
        <source>&quot;form&quot; is missing.</source>
        <translation>缺少“form”。</translation>
    </message>
    <message>
        <source>A complete bundle needs a passphrase or the public key of a recipient.</source>
        <translation>完整的密钥包需要口令或接收者的公钥。</translation>
    </message>
    <message>
        <source>A bundle has a passphrase or a recipient, not both.</source>
        <translation>密钥包只能有口令或接收者之一。</translation>
    </message>
    <message>
        <source>&quot;key&quot; is no JWK: %1</source>
        <translation>“key”不是 JWK：%1</translation>
    </message>
    <message>
        <source>This takes one parameter, &quot;form&quot;.</source>
        <translation>它接受一个参数“form”。</translation>
    </message>
    <message>
        <source>&quot;form&quot; is neither jwks nor pem.</source>
        <translation>“form”既不是 jwks 也不是 pem。</translation>
    </message>
    <message>
        <source>&quot;entries&quot; is empty.</source>
        <translation>“entries”为空。</translation>
    </message>
    <message>
        <source>&quot;entries&quot; has %1; at most 10,000 are taken at once.</source>
        <translation>“entries”有 %1 条；一次最多接受 10,000 条。</translation>
    </message>
    <message>
        <source>The site&apos;s name is not the one in the path.</source>
        <translation>站点名称与路径中的不同。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of the authority&apos;s: here it is %9, there %8.</source>
        <translation>本机时钟比授权服务快 %1：本机为 %9，对方为 %8。</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind the authority&apos;s: here it is %9, there %8.</source>
        <translation>本机时钟比授权服务慢 %1：本机为 %9，对方为 %8。</translation>
    </message>
    <message>
        <source>The clock of the machine that signed this request is %1 ahead of the authority&apos;s: it said %9 when the authority&apos;s said %8.</source>
        <translation>签署此请求的机器时钟比授权服务快 %1：它显示 %9 时，授权服务显示 %8。</translation>
    </message>
    <message>
        <source>The clock of the machine that signed this request is %1 behind the authority&apos;s: it said %9 when the authority&apos;s said %8.</source>
        <translation>签署此请求的机器时钟比授权服务慢 %1：它显示 %9 时，授权服务显示 %8。</translation>
    </message>
    <message>
        <source>The request has more than one %9.</source>
        <translation>请求有多个 %9。</translation>
    </message>
    <message>
        <source>The request is not signed.</source>
        <translation>请求没有签名。</translation>
    </message>
    <message>
        <source>The request has other signatures than the one called &quot;sig1&quot;.</source>
        <translation>请求有“sig1”以外的签名。</translation>
    </message>
    <message>
        <source>The signature does not cover exactly %9, in this order.</source>
        <translation>签名没有按此顺序恰好涵盖 %9。</translation>
    </message>
    <message>
        <source>The signature&apos;s algorithm is not ed25519.</source>
        <translation>签名算法不是 ed25519。</translation>
    </message>
    <message>
        <source>The signature lacks created, keyid, or a nonce of 22 base64url characters.</source>
        <translation>签名缺少 created、keyid 或 22 个 base64url 字符的 nonce。</translation>
    </message>
    <message>
        <source>The signature has other parameters than created, nonce, keyid and alg.</source>
        <translation>签名有 created、nonce、keyid 和 alg 以外的参数。</translation>
    </message>
    <message>
        <source>The operator&apos;s key is no Ed25519 key.</source>
        <translation>操作员的密钥不是 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>The signature does not fit the request.</source>
        <translation>签名与请求不符。</translation>
    </message>
    <message>
        <source>The operator key is no private Ed25519 key.</source>
        <translation>操作员密钥不是 Ed25519 私钥。</translation>
    </message>
    <message>
        <source>The request could not be signed.</source>
        <translation>无法签署请求。</translation>
    </message>
    <message>
        <source>The request&apos;s body is not the one that was signed.</source>
        <translation>请求的正文不是被签名的那个。</translation>
    </message>
    <message>
        <source>has an address without its closing bracket</source>
        <translation>中的地址缺少右括号</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>没有写明主机</translation>
    </message>
    <message>
        <source>has a port that is none</source>
        <translation>的端口无效</translation>
    </message>
    <message>
        <source>is longer than any of ours</source>
        <translation>过长，不是这里生成的</translation>
    </message>
    <message>
        <source>does not begin with signet://</source>
        <translation>不以 signet:// 开头</translation>
    </message>
    <message>
        <source>is none to pair with</source>
        <translation>不能用于配对</translation>
    </message>
    <message>
        <source>is not percent-encoded as it should be</source>
        <translation>的百分号编码不正确</translation>
    </message>
    <message>
        <source>has &quot;%9&quot; twice</source>
        <translation>中“%9”出现两次</translation>
    </message>
    <message>
        <source>has no code</source>
        <translation>没有代码</translation>
    </message>
    <message>
        <source>has no pin of the authority&apos;s certificate</source>
        <translation>没有授权服务证书的指纹</translation>
    </message>
    <message>
        <source>has a name that cannot be shown</source>
        <translation>的名称无法显示</translation>
    </message>
    <message>
        <source>The body is not the JSON that was expected: %1.</source>
        <translation>正文不是期望的 JSON：%1。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no member that is known here.</source>
        <translation>“%9”在此不是已知成员。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is not of the kind it must be.</source>
        <translation>“%9”的类型不符合要求。</translation>
    </message>
    <message>
        <source>was not waited for any longer: the request was cancelled</source>
        <translation>让人久等：请求已取消</translation>
    </message>
    <message>
        <source>did not answer within %1</source>
        <translation>没有在 %1内回答</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>cannot be reached: %9</source>
        <translation>无法连接：%9</translation>
    </message>
    <message>
        <source>did not agree on TLS 1.3: %9</source>
        <translation>未能协商 TLS 1.3：%9</translation>
    </message>
    <message>
        <source>ended the connection before its answer was complete; whether the request was carried out is not known</source>
        <translation>在回答完整之前结束了连接；不知道请求是否已执行</translation>
    </message>
    <message>
        <source>Try again: a request that was carried out already is not carried out twice.</source>
        <translation>请重试：已执行的请求不会执行两次。</translation>
    </message>
    <message>
        <source>answered with something that is not HTTP</source>
        <translation>的回答不是 HTTP</translation>
    </message>
    <message>
        <source>The request&apos;s method, target or headers are not well-formed.</source>
        <translation>请求的方法、目标或头部格式不正确。</translation>
    </message>
    <message>
        <source>There is no stream of events in process.</source>
        <translation>进程内没有事件流。</translation>
    </message>
    <message>
        <source>The authority answered with status %1 and no reason.</source>
        <translation>授权服务以状态 %1 回答，未说明原因。</translation>
    </message>
    <message>
        <source>Look at the log of signetd; something between here and there may have answered in its place.</source>
        <translation>请查看 signetd 的日志；可能是中间的某个程序代为回答。</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>正文不是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no JSON object.</source>
        <translation>“%9”不是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no text.</source>
        <translation>“%9”不是文本。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is neither true nor false.</source>
        <translation>“%9”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no whole number from 0 on.</source>
        <translation>“%9”不是从 0 起的整数。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no whole number.</source>
        <translation>“%9”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no number.</source>
        <translation>“%9”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no time in whole seconds since 1970.</source>
        <translation>“%9”不是自 1970 年起以整秒计的时间。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no length of time in whole seconds.</source>
        <translation>“%9”不是以整秒计的时长。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is none of the names it may be.</source>
        <translation>“%9”不是允许的名称之一。</translation>
    </message>
    <message>
        <source>is longer than 255 bytes, or no UTF-8</source>
        <translation>超过 255 字节，或不是 UTF-8</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>不是 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>给出了两次</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>在此未知</translation>
    </message>
    <message>
        <source>is none of the names it may be</source>
        <translation>不是允许的名称之一</translation>
    </message>
    <message>
        <source>The parameter &quot;counters&quot; names a counter that is none.</source>
        <translation>参数“counters”写了不存在的计数器。</translation>
    </message>
    <message>
        <source>and &quot;until&quot; must both be given</source>
        <translation>和“until”必须同时给出</translation>
    </message>
    <message>
        <source>is before &quot;since&quot;</source>
        <translation>早于“since”</translation>
    </message>
    <message>
        <source>is too small for a time this long: at most 20,000 steps</source>
        <translation>对这么长的时间来说太小：最多 20,000 步</translation>
    </message>
    <message>
        <source>The authority&apos;s answer is about something else.</source>
        <translation>授权服务的回答与所问无关。</translation>
    </message>
    <message>
        <source>Console and authority may be of different versions.</source>
        <translation>控制台与授权服务的版本可能不同。</translation>
    </message>
    <message>
        <source>The key has %1 bytes, but %8 needs %2.</source>
        <translation>密钥有 %1 字节，但 %8 需要 %2 字节。</translation>
    </message>
    <message>
        <source>Use a key made for this encryption, or name the encryption that fits the key.</source>
        <translation>请使用为此加密方式生成的密钥，或指定与密钥相符的加密方式。</translation>
    </message>
    <message>
        <source>The header to add is not a JSON object.</source>
        <translation>要添加的头部不是 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; cannot be set by hand.</source>
        <translation>“%9”不能手动设置。</translation>
    </message>
    <message>
        <source>It follows from the key and the algorithm.</source>
        <translation>它由密钥和算法决定。</translation>
    </message>
    <message>
        <source>The key cannot encrypt with %9: %1.</source>
        <translation>密钥无法用 %9 加密：%1。</translation>
    </message>
    <message>
        <source>Use the algorithm the key was made for, or another key.</source>
        <translation>请使用密钥所针对的算法，或换用另一个密钥。</translation>
    </message>
    <message>
        <source>The content could not be encrypted.</source>
        <translation>无法加密内容。</translation>
    </message>
    <message>
        <source>The key is on a curve that Signet does not know.</source>
        <translation>密钥所在的曲线 Signet 不认识。</translation>
    </message>
    <message>
        <source>Use P-256, P-384, P-521, Ed25519 or X25519.</source>
        <translation>请使用 P-256、P-384、P-521、Ed25519 或 X25519。</translation>
    </message>
    <message>
        <source>The RSA key is incomplete.</source>
        <translation>RSA 密钥不完整。</translation>
    </message>
    <message>
        <source>The private half of the key does not belong to its public half.</source>
        <translation>密钥的私有部分与公开部分不匹配。</translation>
    </message>
    <message>
        <source>Get the key again from where it was made.</source>
        <translation>请从生成密钥的地方重新获取。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>Make a key with &quot;signet keys new&quot;.</source>
        <translation>请用“signet keys new”生成密钥。</translation>
    </message>
    <message>
        <source>A symmetric key has no public half.</source>
        <translation>对称密钥没有公开部分。</translation>
    </message>
    <message>
        <source>Share it only with those who may also seal or sign with it.</source>
        <translation>只与也可用它密封或签名的人共享。</translation>
    </message>
    <message>
        <source>The public half of the key could not be taken out.</source>
        <translation>无法取出密钥的公开部分。</translation>
    </message>
    <message>
        <source>The key says alg %9, but its material is %8.</source>
        <translation>密钥写明 alg %9，但其材料是 %8。</translation>
    </message>
    <message>
        <source>Correct &quot;alg&quot;, or get the key again from whoever made it.</source>
        <translation>请更正“alg”，或从生成者处重新获取密钥。</translation>
    </message>
    <message>
        <source>Use a key of at most 16384 bits.</source>
        <translation>请使用最多 16384 位的密钥。</translation>
    </message>
    <message>
        <source>The RSA key&apos;s modulus or public exponent makes it worthless.</source>
        <translation>RSA 密钥的模数或公开指数使其毫无价值。</translation>
    </message>
    <message>
        <source>Make a new key with the public exponent 65537.</source>
        <translation>请用公开指数 65537 生成新密钥。</translation>
    </message>
    <message>
        <source>The RSA key bears the mark of ROCA (CVE-2017-15361): its private half can be computed.</source>
        <translation>RSA 密钥带有 ROCA 的特征（CVE-2017-15361）：其私有部分可以被算出。</translation>
    </message>
    <message>
        <source>Stop using this key now and make a new one.</source>
        <translation>请立即停用此密钥并生成新的。</translation>
    </message>
    <message>
        <source>The kid of the key is not UTF-8.</source>
        <translation>密钥的 kid 不是 UTF-8。</translation>
    </message>
    <message>
        <source>Name the key in plain text.</source>
        <translation>请用纯文本命名密钥。</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits cannot be made.</source>
        <translation>无法生成 %1 位的 RSA 密钥。</translation>
    </message>
    <message>
        <source>Choose 2048 to 16384 bits; 3072 is usual.</source>
        <translation>请选择 2048 至 16384 位；通常为 3072。</translation>
    </message>
    <message>
        <source>No key could be made.</source>
        <translation>无法生成密钥。</translation>
    </message>
    <message>
        <source>A key for dir must be made for an encryption.</source>
        <translation>用于 dir 的密钥必须针对某种加密方式生成。</translation>
    </message>
    <message>
        <source>Name the encryption, e.g. A256GCM.</source>
        <translation>请指定加密方式，例如 A256GCM。</translation>
    </message>
    <message>
        <source>Check that the key was copied whole.</source>
        <translation>请检查密钥是否复制完整。</translation>
    </message>
    <message>
        <source>The JWK has no &quot;%9&quot;.</source>
        <translation>JWK 没有“%9”。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK is not a string.</source>
        <translation>JWK 的“%9”不是字符串。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK is not canonical base64url.</source>
        <translation>JWK 的“%9”不是规范的 base64url。</translation>
    </message>
    <message>
        <source>No padding, no line breaks, - and _ in place of + and /.</source>
        <translation>无填充、无换行，用 - 和 _ 代替 + 和 /。</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; of the JWK is not an array.</source>
        <translation>JWK 的“key_ops”不是数组。</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; of the JWK holds something that is not a string.</source>
        <translation>JWK 的“key_ops”含有不是字符串的内容。</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; of the JWK lists an operation twice.</source>
        <translation>JWK 的“key_ops”重复列出同一操作。</translation>
    </message>
    <message>
        <source>The key is for the algorithm &quot;%9&quot;, which Signet refuses or does not know.</source>
        <translation>密钥用于算法“%9”，Signet 拒绝或不认识它。</translation>
    </message>
    <message>
        <source>Use one of RFC 7518 or RFC 8037 other than RSA1_5 and none.</source>
        <translation>请使用 RFC 7518 或 RFC 8037 中除 RSA1_5 和 none 以外的算法。</translation>
    </message>
    <message>
        <source>The key is for the use &quot;%9&quot;.</source>
        <translation>密钥的用途是“%9”。</translation>
    </message>
    <message>
        <source>Signet knows the uses &quot;sig&quot; and &quot;enc&quot;.</source>
        <translation>Signet 认识的用途是“sig”和“enc”。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK has an impossible size.</source>
        <translation>JWK 的“%9”大小不可能。</translation>
    </message>
    <message>
        <source>The key could not be loaded.</source>
        <translation>无法载入密钥。</translation>
    </message>
    <message>
        <source>The RSA key has more than two primes.</source>
        <translation>RSA 密钥有两个以上的素数。</translation>
    </message>
    <message>
        <source>Use a key with two primes.</source>
        <translation>请使用有两个素数的密钥。</translation>
    </message>
    <message>
        <source>The numbers of the RSA key do not make a key.</source>
        <translation>RSA 密钥的数字不构成密钥。</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK has the wrong size for its curve.</source>
        <translation>JWK 的“%9”大小与其曲线不符。</translation>
    </message>
    <message>
        <source>The point of the EC key is not on its curve.</source>
        <translation>EC 密钥的点不在其曲线上。</translation>
    </message>
    <message>
        <source>Do not use this key: it may be an attack.</source>
        <translation>不要使用此密钥：它可能是攻击。</translation>
    </message>
    <message>
        <source>The key has the wrong size for %9.</source>
        <translation>密钥大小与 %9 不符。</translation>
    </message>
    <message>
        <source>The key is on the curve &quot;%9&quot;, which Signet does not know.</source>
        <translation>密钥在曲线“%9”上，Signet 不认识它。</translation>
    </message>
    <message>
        <source>The key is of the type &quot;%9&quot;, which Signet does not know.</source>
        <translation>密钥类型为“%9”，Signet 不认识它。</translation>
    </message>
    <message>
        <source>Use a key of type oct, RSA, EC or OKP.</source>
        <translation>请使用类型为 oct、RSA、EC 或 OKP 的密钥。</translation>
    </message>
    <message>
        <source>&quot;crv&quot; and &quot;kty&quot; of the JWK do not fit each other.</source>
        <translation>JWK 的“crv”和“kty”互不相符。</translation>
    </message>
    <message>
        <source>The key is not a JWK: %1.</source>
        <translation>密钥不是 JWK：%1。</translation>
    </message>
    <message>
        <source>A symmetric key has no PEM or DER form.</source>
        <translation>对称密钥没有 PEM 或 DER 形式。</translation>
    </message>
    <message>
        <source>Export it as a JWK.</source>
        <translation>请导出为 JWK。</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>无法写入密钥。</translation>
    </message>
    <message>
        <source>The key could not be encrypted.</source>
        <translation>无法加密密钥。</translation>
    </message>
    <message>
        <source>Only the public half of the key is here.</source>
        <translation>这里只有密钥的公开部分。</translation>
    </message>
    <message>
        <source>Export it as a public key.</source>
        <translation>请导出为公钥。</translation>
    </message>
    <message>
        <source>A PEM block is cut short.</source>
        <translation>某个 PEM 块被截断。</translation>
    </message>
    <message>
        <source>There is no key in the PEM text.</source>
        <translation>PEM 文本中没有密钥。</translation>
    </message>
    <message>
        <source>The key file %9 cannot be opened: %8.</source>
        <translation>无法打开密钥文件 %9：%8。</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>请检查名称以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>It is neither a JWK nor a JWKS: %1.</source>
        <translation>它既不是 JWK 也不是 JWKS：%1。</translation>
    </message>
    <message>
        <source>&quot;keys&quot; of the JWKS is not an array.</source>
        <translation>JWKS 的“keys”不是数组。</translation>
    </message>
    <message>
        <source>The JWKS has more than 1000 keys.</source>
        <translation>JWKS 的密钥超过 1000 个。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请拆分。</translation>
    </message>
    <message>
        <source>An entry of the JWKS is not an object.</source>
        <translation>JWKS 中有一项不是对象。</translation>
    </message>
    <message>
        <source>The keys are larger than 1 MiB.</source>
        <translation>密钥超过 1 MiB。</translation>
    </message>
    <message>
        <source>Give a file of keys.</source>
        <translation>请给出密钥文件。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>It is neither a JWK, a JWKS nor PEM.</source>
        <translation>它既不是 JWK、JWKS，也不是 PEM。</translation>
    </message>
    <message>
        <source>The key file %9 cannot be used.</source>
        <translation>无法使用密钥文件 %9。</translation>
    </message>
    <message>
        <source>The key cannot sign with %9: %1.</source>
        <translation>密钥无法用 %9 签名：%1。</translation>
    </message>
    <message>
        <source>The key cannot sign anything.</source>
        <translation>密钥不能签名。</translation>
    </message>
    <message>
        <source>Use a private key for signatures; an HMAC key needs at least 32 bytes.</source>
        <translation>请使用签名用的私钥；HMAC 密钥至少需要 32 字节。</translation>
    </message>
    <message>
        <source>The key fits several algorithms.</source>
        <translation>密钥适合多种算法。</translation>
    </message>
    <message>
        <source>Name one of %9.</source>
        <translation>请指定其中之一：%9。</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>无法生成签名。</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>没有可用于签名的密钥。</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>请至少给出一个。</translation>
    </message>
    <message>
        <source>The content key could not be encrypted.</source>
        <translation>无法加密内容密钥。</translation>
    </message>
    <message>
        <source>The iteration count must be from 1,000 to 1,500,000.</source>
        <translation>迭代次数必须在 1,000 到 1,500,000 之间。</translation>
    </message>
    <message>
        <source>The key is not made for %9.</source>
        <translation>密钥不是为 %9 生成的。</translation>
    </message>
    <message>
        <source>Name the encryption that fits the key.</source>
        <translation>请指定与密钥相符的加密方式。</translation>
    </message>
    <message>
        <source>The key cannot be used with %9: %1.</source>
        <translation>密钥不能用于 %9：%1。</translation>
    </message>
    <message>
        <source>The key %9 is not bound to one signature algorithm.</source>
        <translation>密钥 %9 没有绑定到单一签名算法。</translation>
    </message>
    <message>
        <source>Make keys with &quot;signet keys new --alg ES256&quot;, or add &quot;alg&quot; to the JWK.</source>
        <translation>请用“signet keys new --alg ES256”生成密钥，或在 JWK 中加入“alg”。</translation>
    </message>
    <message>
        <source>The key bundle does not open: the tag does not match.</source>
        <translation>密钥包无法打开：标签不符。</translation>
    </message>
    <message>
        <source>Try the passphrase again.</source>
        <translation>请重新输入口令。</translation>
    </message>
    <message>
        <source>It was made for another recipient, or was altered.</source>
        <translation>它是为另一个接收者生成的，或被改动过。</translation>
    </message>
    <message>
        <source>The kid &quot;%9&quot; is empty or stands twice in the ring.</source>
        <translation>kid“%9”为空或在密钥环中出现两次。</translation>
    </message>
    <message>
        <source>There would be two active keys to seal with.</source>
        <translation>会有两个使用中的密封密钥。</translation>
    </message>
    <message>
        <source>There would be two active keys to sign with.</source>
        <translation>会有两个使用中的签名密钥。</translation>
    </message>
    <message>
        <source>The key %9 has no material.</source>
        <translation>密钥 %9 没有材料。</translation>
    </message>
    <message>
        <source>The key %9 is for no known algorithm.</source>
        <translation>密钥 %9 的算法未知。</translation>
    </message>
    <message>
        <source>a key in it lacks its kid, use, state or time</source>
        <translation>其中有密钥缺少 kid、用途、状态或时间</translation>
    </message>
    <message>
        <source>a key in it has neither material nor thumbprint</source>
        <translation>其中有密钥既无材料也无指纹</translation>
    </message>
    <message>
        <source>a key in it is not a JWK</source>
        <translation>其中有密钥不是 JWK</translation>
    </message>
    <message>
        <source>a key in it contradicts its own JWK</source>
        <translation>其中有密钥与其自身的 JWK 矛盾</translation>
    </message>
    <message>
        <source>what is inside is no list of keys</source>
        <translation>里面的内容不是密钥列表</translation>
    </message>
    <message>
        <source>it is of a version that this Signet does not know</source>
        <translation>它的版本是此 Signet 不认识的</translation>
    </message>
    <message>
        <source>an entry of it is not an object</source>
        <translation>其中有一项不是对象</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be activated.</source>
        <translation>密钥 %9 的状态为%1，不能启用。</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be withdrawn.</source>
        <translation>密钥 %9 的状态为%1，不能撤回。</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be marked compromised again.</source>
        <translation>密钥 %9 的状态为%1，不能再次标记为已泄露。</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be kept: its destruction is not planned, or has happened.</source>
        <translation>密钥 %9 的状态为%1，不能保留：其销毁没有计划，或已经发生。</translation>
    </message>
    <message>
        <source>The key %9 cannot be used: %1.</source>
        <translation>密钥 %9 无法使用：%1。</translation>
    </message>
    <message>
        <source>The key without a kid cannot be used: %1.</source>
        <translation>没有 kid 的密钥无法使用：%1。</translation>
    </message>
    <message>
        <source>a key for tokens must have a kid</source>
        <translation>用于令牌的密钥必须有 kid</translation>
    </message>
    <message>
        <source>it is for another encryption than A256GCM</source>
        <translation>它用于 A256GCM 以外的加密方式</translation>
    </message>
    <message>
        <source>key id</source>
        <translation>密钥标识</translation>
    </message>
    <message>
        <source>the Data Protection key that sealed it</source>
        <translation>密封它的 Data Protection 密钥</translation>
    </message>
    <message>
        <source>session of a Java servlet container</source>
        <translation>Java servlet 容器的会话</translation>
    </message>
    <message>
        <source>session of %9</source>
        <translation>%9 的会话</translation>
    </message>
    <message>
        <source>login of %9</source>
        <translation>%9 的登录</translation>
    </message>
    <message>
        <source>analytics, no session</source>
        <translation>访问分析，不是会话</translation>
    </message>
    <message>
        <source>load balancing, no session</source>
        <translation>负载均衡，不是会话</translation>
    </message>
    <message>
        <source>where the visitor seems to be, no session</source>
        <translation>访问者的大致位置，不是会话</translation>
    </message>
    <message>
        <source>statistics, no session</source>
        <translation>统计，不是会话</translation>
    </message>
    <message>
        <source>tells MediaWiki to stay on HTTPS, no session</source>
        <translation>让 MediaWiki 保持使用 HTTPS，不是会话</translation>
    </message>
    <message>
        <source>what the site compares before it lets the remembered person in again</source>
        <translation>站点在让被记住的人重新进入之前比较的内容</translation>
    </message>
    <message>
        <source>the person&apos;s middle name</source>
        <translation>此人的中间名</translation>
    </message>
    <message>
        <source>the person&apos;s profile page</source>
        <translation>此人的个人资料页</translation>
    </message>
    <message>
        <source>the person&apos;s picture</source>
        <translation>此人的图片</translation>
    </message>
    <message>
        <source>the person&apos;s web page</source>
        <translation>此人的网页</translation>
    </message>
    <message>
        <source>the person&apos;s gender</source>
        <translation>此人的性别</translation>
    </message>
    <message>
        <source>the person&apos;s time zone</source>
        <translation>此人的时区</translation>
    </message>
    <message>
        <source>whether the issuer checked the telephone number</source>
        <translation>签发者是否核对过电话号码</translation>
    </message>
    <message>
        <source>the person&apos;s address</source>
        <translation>此人的地址</translation>
    </message>
    <message>
        <source>ties it to the access token issued with it</source>
        <translation>与同时签发的访问令牌绑定</translation>
    </message>
    <message>
        <source>ties it to the authorization code issued with it</source>
        <translation>与同时签发的授权码绑定</translation>
    </message>
    <message>
        <source>how strongly the person was authenticated</source>
        <translation>此人的认证强度</translation>
    </message>
    <message>
        <source>how the person was authenticated</source>
        <translation>此人的认证方式</translation>
    </message>
    <message>
        <source>who acts in the person&apos;s place</source>
        <translation>谁代替此人操作</translation>
    </message>
    <message>
        <source>who may act in the person&apos;s place</source>
        <translation>谁可以代替此人操作</translation>
    </message>
    <message>
        <source>the key its holder must prove to have</source>
        <translation>持有者必须证明拥有的密钥</translation>
    </message>
    <message>
        <source>the holder&apos;s own public key</source>
        <translation>持有者自己的公钥</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>the method of the request it was made for</source>
        <translation>它所针对的请求的方法</translation>
    </message>
    <message>
        <source>the address of the request it was made for</source>
        <translation>它所针对的请求的地址</translation>
    </message>
    <message>
        <source>ties it to an access token</source>
        <translation>与访问令牌绑定</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>the person within the tenant</source>
        <translation>租户内的此人</translation>
    </message>
    <message>
        <source>the name of the person</source>
        <translation>此人的名称</translation>
    </message>
    <message>
        <source>the version of its form</source>
        <translation>其格式的版本</translation>
    </message>
    <message>
        <source>the session at the identity provider</source>
        <translation>身份提供者处的会话</translation>
    </message>
    <message>
        <source>the sites that may use it</source>
        <translation>可以使用它的站点</translation>
    </message>
    <message>
        <source>the roles it grants, by client</source>
        <translation>它授予的角色，按客户端</translation>
    </message>
    <message>
        <source>whether the person logged in just now, without being remembered</source>
        <translation>此人是否刚刚登录，而不是被记住</translation>
    </message>
    <message>
        <source>Rails&apos; envelope: the value, its purpose and its expiry</source>
        <translation>Rails 的封装：值、用途和过期时间</translation>
    </message>
    <message>
        <source>what kind of content it holds</source>
        <translation>内容的类型</translation>
    </message>
    <message>
        <source>a public key the token brings itself; never to be trusted</source>
        <translation>令牌自带的公钥；绝不可信任</translation>
    </message>
    <message>
        <source>where to fetch keys; never to be followed</source>
        <translation>获取密钥的地址；绝不可跟随</translation>
    </message>
    <message>
        <source>where to fetch a certificate; never to be followed</source>
        <translation>获取证书的地址；绝不可跟随</translation>
    </message>
    <message>
        <source>a certificate the token brings itself</source>
        <translation>令牌自带的证书</translation>
    </message>
    <message>
        <source>the SHA-1 fingerprint of a certificate</source>
        <translation>证书的 SHA-1 指纹</translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint of a certificate</source>
        <translation>证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>extensions that a reader must understand</source>
        <translation>读取者必须理解的扩展</translation>
    </message>
    <message>
        <source>whether the payload is base64url</source>
        <translation>载荷是否为 base64url</translation>
    </message>
    <message>
        <source>the content is compressed</source>
        <translation>内容经过压缩</translation>
    </message>
    <message>
        <source>the sender&apos;s one-time public key</source>
        <translation>发送者的一次性公钥</translation>
    </message>
    <message>
        <source>who made it, mixed into the key</source>
        <translation>生成者，混入密钥</translation>
    </message>
    <message>
        <source>whom it is for, mixed into the key</source>
        <translation>接收者，混入密钥</translation>
    </message>
    <message>
        <source>the initialization vector of the wrapped key</source>
        <translation>被包装密钥的初始化向量</translation>
    </message>
    <message>
        <source>the authentication tag of the wrapped key</source>
        <translation>被包装密钥的认证标签</translation>
    </message>
    <message>
        <source>the salt of the password</source>
        <translation>密码的盐</translation>
    </message>
    <message>
        <source>how often the password is hashed</source>
        <translation>密码的哈希次数</translation>
    </message>
    <message>
        <source>a value used once</source>
        <translation>只用一次的值</translation>
    </message>
    <message>
        <source>the kind of passport</source>
        <translation>通行证的种类</translation>
    </message>
    <message>
        <source>a signature validation token</source>
        <translation>签名验证令牌</translation>
    </message>
    <message>
        <source>statements of trust</source>
        <translation>信任声明</translation>
    </message>
    <message>
        <source>no signature at all: anybody can write such a token</source>
        <translation>完全没有签名：任何人都能写出这样的令牌</translation>
    </message>
    <message>
        <source>HMAC with SHA-%9: whoever can verify can also sign</source>
        <translation>使用 SHA-%9 的 HMAC：能验证者也能签名</translation>
    </message>
    <message>
        <source>RSA signature with SHA-%9</source>
        <translation>使用 SHA-%9 的 RSA 签名</translation>
    </message>
    <message>
        <source>RSA-PSS signature with SHA-%9</source>
        <translation>使用 SHA-%9 的 RSA-PSS 签名</translation>
    </message>
    <message>
        <source>ECDSA signature on %9</source>
        <translation>%9 上的 ECDSA 签名</translation>
    </message>
    <message>
        <source>Ed25519 signature</source>
        <translation>Ed25519 签名</translation>
    </message>
    <message>
        <source>sealed with the shared key itself</source>
        <translation>直接用共享密钥密封</translation>
    </message>
    <message>
        <source>sealed with a key wrapped by %9</source>
        <translation>用 %9 包装的密钥密封</translation>
    </message>
    <message>
        <source>sealed with a key wrapped by %9 in GCM</source>
        <translation>用 %9 GCM 模式包装的密钥密封</translation>
    </message>
    <message>
        <source>sealed for a public key</source>
        <translation>为公钥密封</translation>
    </message>
    <message>
        <source>sealed for an RSA key, with SHA-1 inside</source>
        <translation>为 RSA 密钥密封，内部使用 SHA-1</translation>
    </message>
    <message>
        <source>sealed for an RSA key</source>
        <translation>为 RSA 密钥密封</translation>
    </message>
    <message>
        <source>sealed for an RSA key in a way that was broken</source>
        <translation>以已被攻破的方式为 RSA 密钥密封</translation>
    </message>
    <message>
        <source>sealed with a password</source>
        <translation>用密码密封</translation>
    </message>
    <message>
        <source>an algorithm nobody registered</source>
        <translation>未经注册的算法</translation>
    </message>
    <message>
        <source>the content is sealed with AES in GCM</source>
        <translation>内容用 AES GCM 模式密封</translation>
    </message>
    <message>
        <source>the content is sealed with AES-CBC and HMAC</source>
        <translation>内容用 AES-CBC 和 HMAC 密封</translation>
    </message>
    <message>
        <source>an encryption nobody registered</source>
        <translation>未经注册的加密方式</translation>
    </message>
    <message>
        <source>user %9</source>
        <translation>用户 %9</translation>
    </message>
    <message>
        <source>%7, user %9 of %8</source>
        <translation>%7，%8 的用户 %9</translation>
    </message>
    <message>
        <source>%7, user %9</source>
        <translation>%7，用户 %9</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>签发于%1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>过期时间：%1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已过期：%1</translation>
    </message>
    <message>
        <source>expires %1; renewed when used</source>
        <translation>过期时间：%1；使用时续期</translation>
    </message>
    <message>
        <source>expires %1; renewed when used from %9 on</source>
        <translation>过期时间：%1；自 %9 起使用时续期</translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>登录于%1</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>生效于%1</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>不早于%1</translation>
    </message>
    <message>
        <source>the person&apos;s data last changed %1</source>
        <translation>此人的数据最后更改于%1</translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, passed %1: the session now counts as anonymous until renewed</source>
        <translation>MediaWiki 的软过期，已过（%1）：在续期之前会话现视为匿名</translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, %1: from then on the session counts as anonymous until renewed</source>
        <translation>MediaWiki 的软过期，%1：此后在续期之前会话视为匿名</translation>
    </message>
    <message>
        <source>The end of the activity log is damaged, so nothing can follow it.</source>
        <translation>活动日志的末尾已损坏，因此无法继续添加。</translation>
    </message>
    <message>
        <source>Run &apos;signetd check&apos;, and restore the last backup with &apos;signetd restore&apos;.</source>
        <translation>请运行“signetd check”，并用“signetd restore”恢复最近的备份。</translation>
    </message>
    <message>
        <source>Restore the last backup with &apos;signetd restore&apos;.</source>
        <translation>请用“signetd restore”恢复最近的备份。</translation>
    </message>
    <message>
        <source>Run &apos;signetd check&apos;.</source>
        <translation>请运行“signetd check”。</translation>
    </message>
    <message>
        <source>The file system of the record &apos;%9&apos; has no shared memory.</source>
        <translation>记录库“%9”的文件系统不支持共享内存。</translation>
    </message>
    <message>
        <source>Keep the record on a local disk.</source>
        <translation>请把记录库放在本地磁盘上。</translation>
    </message>
    <message>
        <source>It is not allowed to write the record &apos;%9&apos;.</source>
        <translation>不允许写入记录库“%9”。</translation>
    </message>
    <message>
        <source>Make the file, its folder and its mount writable for this account, and start again.</source>
        <translation>请使文件、其文件夹及挂载点对此账户可写，然后重新启动。</translation>
    </message>
    <message>
        <source>A transaction of the record was begun within another one.</source>
        <translation>在记录库的一个事务中又开始了另一个事务。</translation>
    </message>
    <message>
        <source>After the change of schema a row of &apos;%9&apos; would refer to nothing.</source>
        <translation>更改结构后“%9”的某一行将无所指向。</translation>
    </message>
    <message>
        <source>The record was left as it was. Run &apos;signetd check&apos; with the version that wrote it.</source>
        <translation>记录库保持原样。请用写入它的版本运行“signetd check”。</translation>
    </message>
    <message>
        <source>&apos;%9&apos; is not a record of Signet.</source>
        <translation>“%9”不是 Signet 的记录库。</translation>
    </message>
    <message>
        <source>Name the file that &apos;signetd init&apos; made.</source>
        <translation>请指定“signetd init”建立的文件。</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; was written by a newer version of Signet: its schema is %1, and this program knows %2.</source>
        <translation>记录库“%9”由更新版本的 Signet 写入：其结构版本为 %1，此程序只认识 %2。</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup that was made before.</source>
        <translation>请安装更新的版本，或恢复此前的备份。</translation>
    </message>
    <message>
        <source>There is a file &apos;%9&apos; already.</source>
        <translation>文件“%9”已存在。</translation>
    </message>
    <message>
        <source>Name another, or move that one away.</source>
        <translation>请指定另一个，或移走那一个。</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; is damaged: %1.</source>
        <translation>记录库“%9”已损坏：%1。</translation>
    </message>
    <message>
        <source>a row of &apos;%9&apos; refers to nothing</source>
        <translation>“%9”的某一行无所指向</translation>
    </message>
    <message>
        <source>the activity log has lost its end</source>
        <translation>活动日志丢失了末尾</translation>
    </message>
    <message>
        <source>the revocation log is longer than it should be</source>
        <translation>撤销日志比应有的长</translation>
    </message>
    <message>
        <source>the totals of the revocation log do not fit its entries</source>
        <translation>撤销日志的合计与其条目不符</translation>
    </message>
    <message>
        <source>There is no backup &apos;%9&apos;.</source>
        <translation>没有备份“%9”。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>请指定另一个文件。</translation>
    </message>
    <message>
        <source>There is no folder for &apos;%9&apos;.</source>
        <translation>没有“%9”所在的文件夹。</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>请先建立。</translation>
    </message>
    <message>
        <source>A running node holds the record &apos;%9&apos;.</source>
        <translation>正在运行的节点占用着记录库“%9”。</translation>
    </message>
    <message>
        <source>Stop every signetd that uses it, then restore.</source>
        <translation>请停止所有使用它的 signetd，然后恢复。</translation>
    </message>
    <message>
        <source>Stop every signetd that uses it, then start again.</source>
        <translation>请停止所有使用它的 signetd，然后重新启动。</translation>
    </message>
    <message>
        <source>Another process holds &apos;%9&apos;.</source>
        <translation>另一个进程占用着“%9”。</translation>
    </message>
    <message>
        <source>There is no record &apos;%9&apos;.</source>
        <translation>没有记录库“%9”。</translation>
    </message>
    <message>
        <source>Make one with &apos;signetd init&apos;, or name another file.</source>
        <translation>请用“signetd init”建立，或指定另一个文件。</translation>
    </message>
    <message>
        <source>Others than its owner may read or write &apos;%9&apos;.</source>
        <translation>所有者以外的人可以读写“%9”。</translation>
    </message>
    <message>
        <source>Give it to this account, and set its mode to 0600.</source>
        <translation>请把它交给此账户，并将权限设为 0600。</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; is being migrated or restored.</source>
        <translation>记录库“%9”正在迁移或恢复。</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>请在完成后重试。</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; has to be migrated, and another process still uses it.</source>
        <translation>记录库“%9”需要迁移，而另一个进程仍在使用它。</translation>
    </message>
    <message>
        <source>The revocation log has lost its entry %1.</source>
        <translation>撤销日志丢失了第 %1 条。</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; does not know its own versions any more.</source>
        <translation>记录库“%9”不再知道自己的版本。</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; is still empty.</source>
        <translation>记录库“%9”仍为空。</translation>
    </message>
    <message>
        <source>Set it up with &apos;signetd init&apos;.</source>
        <translation>请用“signetd init”设置。</translation>
    </message>
    <message>
        <source>There is no site &apos;%9&apos;.</source>
        <translation>没有站点“%9”。</translation>
    </message>
    <message>
        <source>the record &apos;%9&apos;</source>
        <translation>记录库“%9”</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>The system failed to read or write the record &apos;%9&apos;: %1.</source>
        <translation>系统未能读写记录库“%9”：%1。</translation>
    </message>
    <message>
        <source>Look at the disk and its mount; nothing of this change was kept.</source>
        <translation>请检查磁盘及其挂载；此次更改没有保留任何内容。</translation>
    </message>
    <message>
        <source>There is no room left for the record &apos;%9&apos;.</source>
        <translation>记录库“%9”没有剩余空间。</translation>
    </message>
    <message>
        <source>Free space on its disk; nothing of this change was kept.</source>
        <translation>请释放其磁盘空间；此次更改没有保留任何内容。</translation>
    </message>
    <message>
        <source>Make the file, its folder and its mount writable for this account; nothing of this change was kept.</source>
        <translation>请使文件、其文件夹及挂载点对此账户可写；此次更改没有保留任何内容。</translation>
    </message>
    <message>
        <source>Another process keeps the record &apos;%9&apos; busy.</source>
        <translation>另一个进程使记录库“%9”处于忙碌。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look which process holds the file.</source>
        <translation>请重试；如果仍然如此，请查看哪个进程占用该文件。</translation>
    </message>
    <message>
        <source>The file of the record &apos;%9&apos; is damaged.</source>
        <translation>记录库“%9”的文件已损坏。</translation>
    </message>
    <message>
        <source>It was not possible to open the record &apos;%9&apos;: %1.</source>
        <translation>无法打开记录库“%9”：%1。</translation>
    </message>
    <message>
        <source>It was not possible to open the record &apos;%9&apos;.</source>
        <translation>无法打开记录库“%9”。</translation>
    </message>
    <message>
        <source>Look whether the file and its folder are there and belong to this account.</source>
        <translation>请查看文件及其文件夹是否存在并属于此账户。</translation>
    </message>
    <message>
        <source>The record does not take this: %9.</source>
        <translation>记录库不接受：%9。</translation>
    </message>
    <message>
        <source>A value is too large for the record &apos;%9&apos;.</source>
        <translation>某个值对记录库“%9”来说太大。</translation>
    </message>
    <message>
        <source>SQLite failed on the record &apos;%9&apos;: %8.</source>
        <translation>SQLite 处理记录库“%9”失败：%8。</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>请释放其磁盘空间。</translation>
    </message>
    <message>
        <source>It was not possible to make durable &apos;%9&apos;: %8.</source>
        <translation>无法将“%9”持久化：%8。</translation>
    </message>
    <message>
        <source>There is no room left to make durable &apos;%9&apos;.</source>
        <translation>没有剩余空间来将“%9”持久化。</translation>
    </message>
    <message>
        <source>It was not possible to open the lock &apos;%9&apos;: %8.</source>
        <translation>无法打开锁“%9”：%8。</translation>
    </message>
    <message>
        <source>There is no room left to open the lock &apos;%9&apos;.</source>
        <translation>没有剩余空间来打开锁“%9”。</translation>
    </message>
    <message>
        <source>It was not possible to lock &apos;%9&apos;: %8.</source>
        <translation>无法锁定“%9”：%8。</translation>
    </message>
    <message>
        <source>There is no room left to lock &apos;%9&apos;.</source>
        <translation>没有剩余空间来锁定“%9”。</translation>
    </message>
    <message>
        <source>It was not possible to make &apos;%9&apos;: %8.</source>
        <translation>无法建立“%9”：%8。</translation>
    </message>
    <message>
        <source>There is no room left to make &apos;%9&apos;.</source>
        <translation>没有剩余空间来建立“%9”。</translation>
    </message>
    <message>
        <source>It was not possible to open &apos;%9&apos;: %8.</source>
        <translation>无法打开“%9”：%8。</translation>
    </message>
    <message>
        <source>There is no room left to open &apos;%9&apos;.</source>
        <translation>没有剩余空间来打开“%9”。</translation>
    </message>
    <message>
        <source>It was not possible to remove &apos;%9&apos;: %8.</source>
        <translation>无法移除“%9”：%8。</translation>
    </message>
    <message>
        <source>There is no room left to remove &apos;%9&apos;.</source>
        <translation>没有剩余空间来移除“%9”。</translation>
    </message>
    <message>
        <source>Look whether its folder is there and belongs to this account.</source>
        <translation>请查看其文件夹是否存在并属于此账户。</translation>
    </message>
    <message>
        <source>&apos;%9&apos; cannot be the name of a node.</source>
        <translation>“%9”不能作为节点名称。</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, dots, underscores and hyphens.</source>
        <translation>请使用 1 至 64 个字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>Another process already runs as node &apos;%9&apos; of the record &apos;%8&apos;.</source>
        <translation>另一个进程已作为记录库“%8”的节点“%9”运行。</translation>
    </message>
    <message>
        <source>Stop that one, or give this one another name with --node.</source>
        <translation>请停止它，或用 --node 给此节点换名。</translation>
    </message>
    <message>
        <source>The request id &apos;%9&apos; was used already.</source>
        <translation>请求标识“%9”已被使用。</translation>
    </message>
    <message>
        <source>Make a new id for each new request.</source>
        <translation>每个新请求请使用新标识。</translation>
    </message>
    <message>
        <source>A sketch of sessions in the record is damaged: %1</source>
        <translation>记录库中的会话统计草图已损坏：%1</translation>
    </message>
    <message>
        <source>The record did not keep a name.</source>
        <translation>记录库没有保存某个名称。</translation>
    </message>
    <message>
        <source>These bytes are no sketch: %1.</source>
        <translation>这些字节不是统计草图：%1。</translation>
    </message>
    <message>
        <source>The statistics of this interval are damaged; restore them from a backup or go on without.</source>
        <translation>此时段的统计已损坏；请从备份恢复，或不用它继续。</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>an empty sketch has content</source>
        <translation>空草图含有内容</translation>
    </message>
    <message>
        <source>the list has a wrong length</source>
        <translation>列表长度不对</translation>
    </message>
    <message>
        <source>an entry of the list is out of order or range</source>
        <translation>列表中有一项顺序不对或超出范围</translation>
    </message>
    <message>
        <source>the registers are not 16,384</source>
        <translation>寄存器不是 16,384 个</translation>
    </message>
    <message>
        <source>a register is out of range</source>
        <translation>某个寄存器超出范围</translation>
    </message>
    <message>
        <source>so few registers are written as a list</source>
        <translation>这么少的寄存器应写成列表</translation>
    </message>
    <message>
        <source>they are of a kind that this version does not know</source>
        <translation>它们的种类是此版本不认识的</translation>
    </message>
    <message>
        <source>the tag does not match the content</source>
        <translation>标签与内容不符</translation>
    </message>
    <message>
        <source>the initialization vector has the wrong size</source>
        <translation>初始化向量的大小不对</translation>
    </message>
    <message>
        <source>the tag has the wrong size</source>
        <translation>标签的大小不对</translation>
    </message>
    <message>
        <source>the ciphertext is too large</source>
        <translation>密文过大</translation>
    </message>
    <message>
        <source>a header is not a JSON object</source>
        <translation>某个头部不是 JSON 对象</translation>
    </message>
    <message>
        <source>a header member stands in two places</source>
        <translation>某个头部成员出现在两处</translation>
    </message>
    <message>
        <source>compressed content (&quot;zip&quot;) is refused</source>
        <translation>压缩内容（“zip”）被拒绝</translation>
    </message>
    <message>
        <source>&quot;b64&quot; stands without &quot;crit&quot;</source>
        <translation>有“b64”而没有“crit”</translation>
    </message>
    <message>
        <source>it demands extensions (&quot;crit&quot;) that are not understood here</source>
        <translation>它要求这里不理解的扩展（“crit”）</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;b64&quot;, which is missing or not a boolean</source>
        <translation>“crit”列出了“b64”，但它缺失或不是布尔值</translation>
    </message>
    <message>
        <source>&quot;alg&quot;, &quot;enc&quot; or &quot;kid&quot; is not a string</source>
        <translation>“alg”、“enc”或“kid”不是字符串</translation>
    </message>
    <message>
        <source>the header is not canonical base64url</source>
        <translation>头部不是规范的 base64url</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>头部不是 base64url</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>头部不是 JSON 对象</translation>
    </message>
    <message>
        <source>the header has no &quot;alg&quot;</source>
        <translation>头部没有“alg”</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>JSON 嵌套过深</translation>
    </message>
    <message>
        <source>a member name stands twice in the JSON</source>
        <translation>JSON 中有成员名出现两次</translation>
    </message>
    <message>
        <source>the JSON is larger than allowed</source>
        <translation>JSON 超过允许的大小</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>the JSON is not UTF-8</source>
        <translation>JSON 不是 UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed JSON</source>
        <translation>它不是格式正确的 JSON</translation>
    </message>
    <message>
        <source>the JSON is not an object</source>
        <translation>JSON 不是对象</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>the JSON object has too many members</source>
        <translation>JSON 对象的成员过多</translation>
    </message>
    <message>
        <source>a date is not a whole number of seconds</source>
        <translation>某个日期不是整秒数</translation>
    </message>
    <message>
        <source>a date is out of range</source>
        <translation>某个日期超出范围</translation>
    </message>
    <message>
        <source>a part is not canonical base64url</source>
        <translation>其中一部分不是规范的 base64url</translation>
    </message>
    <message>
        <source>the content key has the wrong size</source>
        <translation>内容密钥的大小不对</translation>
    </message>
    <message>
        <source>&quot;alg&quot; is not a key management algorithm that is accepted</source>
        <translation>“alg”不是可接受的密钥管理算法</translation>
    </message>
    <message>
        <source>&quot;enc&quot; is missing or not accepted</source>
        <translation>“enc”缺失或不被接受</translation>
    </message>
    <message>
        <source>a compact JWE has five parts</source>
        <translation>紧凑 JWE 有五部分</translation>
    </message>
    <message>
        <source>a member of the JSON serialisation is missing or has the wrong type</source>
        <translation>JSON 序列化的某个成员缺失或类型不对</translation>
    </message>
    <message>
        <source>&quot;aad&quot; is not canonical base64url</source>
        <translation>“aad”不是规范的 base64url</translation>
    </message>
    <message>
        <source>&quot;recipients&quot; is not a list of 1 to 32, or stands beside a flattened one</source>
        <translation>“recipients”不是 1 至 32 项的列表，或与扁平形式并存</translation>
    </message>
    <message>
        <source>a recipient has the wrong form</source>
        <translation>某个接收者的格式不对</translation>
    </message>
    <message>
        <source>it is not a JSON serialisation</source>
        <translation>它不是 JSON 序列化</translation>
    </message>
    <message>
        <source>none of the recipients is a known key</source>
        <translation>接收者中没有已知的密钥</translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation>它超过允许的大小</translation>
    </message>
    <message>
        <source>it is a signature algorithm</source>
        <translation>它是签名算法</translation>
    </message>
    <message>
        <source>the algorithm does not fit the type of the key</source>
        <translation>算法与密钥类型不符</translation>
    </message>
    <message>
        <source>the algorithm does not fit the curve of the key</source>
        <translation>算法与密钥的曲线不符</translation>
    </message>
    <message>
        <source>the HMAC key is shorter than its hash</source>
        <translation>HMAC 密钥比其哈希短</translation>
    </message>
    <message>
        <source>the key has the wrong size for the algorithm</source>
        <translation>密钥大小与算法不符</translation>
    </message>
    <message>
        <source>the key&apos;s &quot;use&quot; does not allow this</source>
        <translation>密钥的“use”不允许这样使用</translation>
    </message>
    <message>
        <source>the key&apos;s &quot;key_ops&quot; do not allow this</source>
        <translation>密钥的“key_ops”不允许这样使用</translation>
    </message>
    <message>
        <source>the key is for another algorithm</source>
        <translation>密钥用于另一种算法</translation>
    </message>
    <message>
        <source>the key is for direct encryption only</source>
        <translation>密钥只用于直接加密</translation>
    </message>
    <message>
        <source>only the public half of the key is here</source>
        <translation>这里只有密钥的公开部分</translation>
    </message>
    <message>
        <source>it does not say which of several keys is meant</source>
        <translation>它没有说明指多个密钥中的哪一个</translation>
    </message>
    <message>
        <source>it names no key, and none of the known ones fits</source>
        <translation>它没有指明密钥，且已知的都不符</translation>
    </message>
    <message>
        <source>none of the known keys has the kid it names</source>
        <translation>已知密钥中没有它所指的 kid</translation>
    </message>
    <message>
        <source>the payload is not canonical base64url</source>
        <translation>载荷不是规范的 base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>载荷不是 base64url</translation>
    </message>
    <message>
        <source>&quot;alg&quot; is not a signature algorithm that is accepted</source>
        <translation>“alg”不是可接受的签名算法</translation>
    </message>
    <message>
        <source>the key cannot be used with this algorithm</source>
        <translation>密钥不能用于此算法</translation>
    </message>
    <message>
        <source>the signature is not canonical base64url</source>
        <translation>签名不是规范的 base64url</translation>
    </message>
    <message>
        <source>a compact JWS has three parts</source>
        <translation>紧凑 JWS 有三部分</translation>
    </message>
    <message>
        <source>the set mixes secret and public keys; give the one kind that is meant</source>
        <translation>集合混有机密密钥和公钥；请只给出所需的一种</translation>
    </message>
    <message>
        <source>it carries a payload, though a detached one was given</source>
        <translation>它带有载荷，但又给出了分离的载荷</translation>
    </message>
    <message>
        <source>a member of the JSON serialisation has the wrong type</source>
        <translation>JSON 序列化的某个成员类型不对</translation>
    </message>
    <message>
        <source>a JSON serialisation without &quot;signature&quot;</source>
        <translation>没有“signature”的 JSON 序列化</translation>
    </message>
    <message>
        <source>an empty &quot;protected&quot; must be left out</source>
        <translation>空的“protected”必须去掉</translation>
    </message>
    <message>
        <source>&quot;signatures&quot; is not a list of 1 to 32, or stands beside a flattened one</source>
        <translation>“signatures”不是 1 至 32 项的列表，或与扁平形式并存</translation>
    </message>
    <message>
        <source>an entry of &quot;signatures&quot; is not an object</source>
        <translation>“signatures”中有一项不是对象</translation>
    </message>
    <message>
        <source>&quot;b64&quot; must be the same in all signatures</source>
        <translation>所有签名中的“b64”必须相同</translation>
    </message>
    <message>
        <source>a JSON serialisation without &quot;payload&quot;</source>
        <translation>没有“payload”的 JSON 序列化</translation>
    </message>
    <message>
        <source>none of the signatures is by a known key</source>
        <translation>没有一个签名来自已知密钥</translation>
    </message>
    <message>
        <source>a header member has the wrong type</source>
        <translation>某个头部成员的类型不对</translation>
    </message>
    <message>
        <source>a header member is not canonical base64url</source>
        <translation>某个头部成员不是规范的 base64url</translation>
    </message>
    <message>
        <source>the header has no ephemeral key (&quot;epk&quot;)</source>
        <translation>头部没有临时密钥（“epk”）</translation>
    </message>
    <message>
        <source>the ephemeral key is not a point on the recipient&apos;s curve</source>
        <translation>临时密钥不是接收者曲线上的点</translation>
    </message>
    <message>
        <source>&quot;apu&quot; or &quot;apv&quot; is not canonical base64url</source>
        <translation>“apu”或“apv”不是规范的 base64url</translation>
    </message>
    <message>
        <source>the ephemeral key yields no shared secret</source>
        <translation>临时密钥无法得出共享机密</translation>
    </message>
    <message>
        <source>the iteration count (&quot;p2c&quot;) is missing or too low</source>
        <translation>迭代次数（“p2c”）缺失或过低</translation>
    </message>
    <message>
        <source>the iteration count (&quot;p2c&quot;) is over 1,500,000</source>
        <translation>迭代次数（“p2c”）超过 1,500,000</translation>
    </message>
    <message>
        <source>the salt (&quot;p2s&quot;) is missing or too short</source>
        <translation>盐（“p2s”）缺失或过短</translation>
    </message>
    <message>
        <source>no key could be derived from the password</source>
        <translation>无法从密码派生密钥</translation>
    </message>
    <message>
        <source>the encrypted key is there though it must not be, or missing</source>
        <translation>加密密钥不应存在却存在，或缺失</translation>
    </message>
    <message>
        <source>the key has the wrong size for &quot;enc&quot;</source>
        <translation>密钥大小与“enc”不符</translation>
    </message>
    <message>
        <source>the key is for another &quot;enc&quot;</source>
        <translation>密钥用于另一个“enc”</translation>
    </message>
    <message>
        <source>the encrypted key is not canonical base64url</source>
        <translation>加密密钥不是规范的 base64url</translation>
    </message>
    <message>
        <source>the signature does not match the content</source>
        <translation>签名与内容不符</translation>
    </message>
    <message>
        <source>it is no signature algorithm</source>
        <translation>它不是签名算法</translation>
    </message>
    <message>
        <source>the signature has the wrong size</source>
        <translation>签名的大小不对</translation>
    </message>
    <message>
        <source>a token has three parts if signed and five if sealed</source>
        <translation>签名的令牌有三部分，密封的有五部分</translation>
    </message>
    <message>
        <source>its key is marked compromised</source>
        <translation>其密钥已标记为已泄露</translation>
    </message>
    <message>
        <source>its key is not in use yet or any more</source>
        <translation>其密钥尚未或不再使用</translation>
    </message>
    <message>
        <source>it is larger than a token may be</source>
        <translation>它超过令牌允许的大小</translation>
    </message>
    <message>
        <source>it does not have the five parts of a sealed token</source>
        <translation>它没有密封令牌的五个部分</translation>
    </message>
    <message>
        <source>it does not have the three parts of a signed token</source>
        <translation>它没有签名令牌的三个部分</translation>
    </message>
    <message>
        <source>&quot;rsq&quot; is missing</source>
        <translation>缺少“rsq”</translation>
    </message>
    <message>
        <source>&quot;rsq&quot; is not a sequence</source>
        <translation>“rsq”不是序号</translation>
    </message>
    <message>
        <source>&quot;auth_time&quot; is missing</source>
        <translation>缺少“auth_time”</translation>
    </message>
    <message>
        <source>the session has reached its absolute lifetime</source>
        <translation>会话已达到绝对有效期</translation>
    </message>
    <message>
        <source>&quot;sid&quot; or &quot;csk&quot; is missing or has the wrong size</source>
        <translation>“sid”或“csk”缺失或大小不对</translation>
    </message>
    <message>
        <source>&quot;name&quot; is not a string</source>
        <translation>“name”不是字符串</translation>
    </message>
    <message>
        <source>&quot;rid&quot; or &quot;sub&quot; is missing or has the wrong size</source>
        <translation>“rid”或“sub”缺失或大小不对</translation>
    </message>
    <message>
        <source>&quot;chk&quot; or &quot;csk&quot; is not what it should be</source>
        <translation>“chk”或“csk”不符合要求</translation>
    </message>
    <message>
        <source>&quot;jti&quot; or &quot;sid&quot; is not a string</source>
        <translation>“jti”或“sid”不是字符串</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is missing</source>
        <translation>缺少“iss”</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is another issuer</source>
        <translation>“iss”是另一个签发者</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is missing</source>
        <translation>缺少“aud”</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is another site</source>
        <translation>“aud”是另一个站点</translation>
    </message>
    <message>
        <source>&quot;iat&quot; is missing</source>
        <translation>缺少“iat”</translation>
    </message>
    <message>
        <source>&quot;iat&quot; is in the future</source>
        <translation>“iat”在将来</translation>
    </message>
    <message>
        <source>&quot;nbf&quot; is in the future</source>
        <translation>“nbf”在将来</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is missing</source>
        <translation>缺少“exp”</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is in the past</source>
        <translation>“exp”已过去</translation>
    </message>
    <message>
        <source>&quot;sub&quot; is not a string</source>
        <translation>“sub”不是字符串</translation>
    </message>
    <message>
        <source>the header demands what is not supported (&quot;crit&quot; or &quot;zip&quot;)</source>
        <translation>头部要求不支持的内容（“crit”或“zip”）</translation>
    </message>
    <message>
        <source>it is not sealed with dir and A256GCM</source>
        <translation>它不是用 dir 和 A256GCM 密封的</translation>
    </message>
    <message>
        <source>&quot;typ&quot; is not that of the token expected here</source>
        <translation>“typ”不是此处期望的令牌类型</translation>
    </message>
    <message>
        <source>&quot;alg&quot; is not the algorithm of the key</source>
        <translation>“alg”不是密钥的算法</translation>
    </message>
    <message>
        <source>the header is not the one its key writes</source>
        <translation>头部不是其密钥所写的那个</translation>
    </message>
    <message>
        <source>It is signed with the application&apos;s own secret key, which Signet does not take.</source>
        <translation>它由应用自己的机密密钥签名，Signet 不使用该密钥。</translation>
    </message>
    <message>
        <source>What it says is only what somebody wrote.</source>
        <translation>其内容只是某人写下的。</translation>
    </message>
    <message>
        <source>It is sealed with the application&apos;s own key, which Signet does not take.</source>
        <translation>它由应用自己的密钥密封，Signet 不使用该密钥。</translation>
    </message>
    <message>
        <source>A plain cookie, no session</source>
        <translation>普通 Cookie，不是会话</translation>
    </message>
    <message>
        <source>Nothing in it can be verified.</source>
        <translation>其中没有可验证的内容。</translation>
    </message>
    <message>
        <source>Tells who, proves nothing</source>
        <translation>说明是谁，但不证明任何事</translation>
    </message>
    <message>
        <source>MediaWiki believes it only together with a session or a login token.</source>
        <translation>MediaWiki 只在同时有会话或登录令牌时才采信。</translation>
    </message>
    <message>
        <source>A credential that cannot be verified here</source>
        <translation>无法在此验证的凭据</translation>
    </message>
    <message>
        <source>MediaWiki compares it with what it keeps for the user.</source>
        <translation>MediaWiki 会与其为用户保存的内容比较。</translation>
    </message>
    <message>
        <source>A session id, nothing to verify</source>
        <translation>会话标识，无可验证</translation>
    </message>
    <message>
        <source>The session itself is on the server; only there it can be looked up.</source>
        <translation>会话本身在服务器上；只能在那里查找。</translation>
    </message>
    <message>
        <source>It was signed %1, at %2.</source>
        <translation>它%1签名，时间为 %2。</translation>
    </message>
    <message>
        <source>a part of it is not canonical base64url</source>
        <translation>其中一部分不是规范的 base64url</translation>
    </message>
    <message>
        <source>the key %9…</source>
        <translation>密钥 %9…</translation>
    </message>
    <message>
        <source>The request carries several cookies named %9; which one counts differs between servers, so an attacker&apos;s can shadow the real one.</source>
        <translation>请求带有多个名为 %9 的 Cookie；哪个有效因服务器而异，因此攻击者的 Cookie 可能遮蔽真正的那个。</translation>
    </message>
    <message>
        <source>Find out which path or domain sets the other one; a __Host- name cannot be shadowed so.</source>
        <translation>请查明是哪个路径或域设置了另一个；__Host- 名称不会这样被遮蔽。</translation>
    </message>
    <message>
        <source>The %1 Set-Cookie lines of this response have %2 bytes together, over the budget of %3.</source>
        <translation>此响应的 %1 行 Set-Cookie 共有 %2 字节，超过预算 %3。</translation>
    </message>
    <message>
        <source>Set fewer or smaller cookies; nginx fails a response whose headers exceed its buffer, 4 KiB by default.</source>
        <translation>请设置更少或更小的 Cookie；响应头超过缓冲区（默认 4 KiB）时 nginx 会使响应失败。</translation>
    </message>
    <message>
        <source>The Cookie line has %1 bytes.</source>
        <translation>Cookie 行有 %1 字节。</translation>
    </message>
    <message>
        <source>Remove cookies nobody needs: many servers refuse a request whose headers exceed 8 KiB.</source>
        <translation>请去掉不需要的 Cookie：许多服务器拒绝头部超过 8 KiB 的请求。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>query parameter %9</source>
        <translation>查询参数 %9</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>cookie line</source>
        <translation>Cookie 行</translation>
    </message>
    <message>
        <source>Cookie header</source>
        <translation>Cookie 头</translation>
    </message>
    <message>
        <source>Set-Cookie line</source>
        <translation>Set-Cookie 行</translation>
    </message>
    <message>
        <source>Set-Cookie header</source>
        <translation>Set-Cookie 头</translation>
    </message>
    <message>
        <source>%9 header</source>
        <translation>%9 头</translation>
    </message>
    <message>
        <source>token in JSON</source>
        <translation>JSON 中的令牌</translation>
    </message>
    <message>
        <source>cookie jar</source>
        <translation>Cookie 文件</translation>
    </message>
    <message>
        <source>curl command, %1</source>
        <translation>curl 命令，%1</translation>
    </message>
    <message>
        <source>HAR entry %1, request %2</source>
        <translation>HAR 第 %1 项，请求：%2</translation>
    </message>
    <message>
        <source>HAR entry %1, response %2</source>
        <translation>HAR 第 %1 项，响应：%2</translation>
    </message>
    <message>
        <source>the key ring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>%9, active</source>
        <translation>%9，使用中</translation>
    </message>
    <message>
        <source>%9, retiring</source>
        <translation>%9，退役中</translation>
    </message>
    <message>
        <source>%9, retired</source>
        <translation>%9，已退役</translation>
    </message>
    <message>
        <source>%9, pending</source>
        <translation>%9，待用</translation>
    </message>
    <message>
        <source>%9, destroyed</source>
        <translation>%9，已销毁</translation>
    </message>
    <message>
        <source>%9, compromised</source>
        <translation>%9，已泄露</translation>
    </message>
    <message>
        <source>Inspection of %9</source>
        <translation>检查于 %9</translation>
    </message>
    <message>
        <source>No token and no cookie was found.</source>
        <translation>没有找到令牌或 Cookie。</translation>
    </message>
    <message>
        <source>%1 in cookie %9</source>
        <translation>Cookie %9 中的%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>| name | value | meaning |</source>
        <translation>| 名称 | 值 | 含义 |</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>头部 %1</translation>
    </message>
    <message>
        <source>encrypted key %1</source>
        <translation>加密密钥 %1</translation>
    </message>
    <message>
        <source>iv %1</source>
        <translation>IV %1</translation>
    </message>
    <message>
        <source>payload %1</source>
        <translation>载荷 %1</translation>
    </message>
    <message>
        <source>signature or tag %1</source>
        <translation>签名或标签 %1</translation>
    </message>
    <message>
        <source>(secret, left out)</source>
        <translation>（机密，已略去）</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%2 字节中的 %1</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The id of a revocation is not 1 to 64 characters of A-Z, a-z, 0-9, - and _.</source>
        <translation>撤销的标识不是 1 至 64 个 A-Z、a-z、0-9、- 和 _ 字符。</translation>
    </message>
    <message>
        <source>Make one at random, such as 22 base64url characters, and keep it for a repetition.</source>
        <translation>请随机生成一个，例如 22 个 base64url 字符，并在重复时沿用。</translation>
    </message>
    <message>
        <source>The authority cannot be reached.</source>
        <translation>无法连接授权服务。</translation>
    </message>
    <message>
        <source>The console tries again by itself.</source>
        <translation>控制台会自动重试。</translation>
    </message>
    <message>
        <source>Put back a backup whose revocation log ends at entry %1.</source>
        <translation>已恢复一份备份，其撤销日志止于第 %1 条。</translation>
    </message>
    <message>
        <source>Remember tokens sealed with it are ended too.</source>
        <translation>用它封装的记住令牌也会结束。</translation>
    </message>
    <message>
        <source>Name another backup. The record was left as it was.</source>
        <translation>请指定另一份备份。记录库保持原样。</translation>
    </message>
    <message>
        <source>Run &apos;signetd restore&apos; with the same backup again. A new record would have new keys, and log everybody out; for that, move what lies there away.</source>
        <translation>请用同一份备份再次运行 signetd restore。新的记录库会有新的密钥，并使所有人登出；若要如此，请先移走那里的文件。</translation>
    </message>
    <message>
        <source>Check its folder, and that this account may write there.</source>
        <translation>请检查其文件夹，以及此账户能否在那里写入。</translation>
    </message>
    <message>
        <source>The backup &apos;%9&apos; cannot be restored: %1</source>
        <translation>无法恢复备份“%9”：%1</translation>
    </message>
    <message>
        <source>There is no record &apos;%9&apos;, but &apos;%8&apos; lies beside it: a restoration was cut short.</source>
        <translation>没有记录库“%9”，但旁边有“%8”：一次恢复被中断了。</translation>
    </message>
    <message>
        <source>The file &apos;%9&apos; cannot be made: %8.</source>
        <translation>无法建立文件“%9”：%8。</translation>
    </message>
    <message>
        <source>The JSON has the &quot;kty&quot; of a key and the &quot;keys&quot; of a set; it can&apos;t be both.</source>
        <translation>此 JSON 既有密钥的“kty”，又有密钥集的“keys”；它不能同时是两者。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>请只保留其中之一。</translation>
    </message>
    <message>
        <source>has an origin that is not http:// or https:// and a host, without a path or final /</source>
        <translation>来源不是 http:// 或 https:// 加主机名（不带路径，末尾不带 /）</translation>
    </message>
    <message>
        <source>has a cookie domain that its origin is not in, so browsers refuse its cookies</source>
        <translation>来源不在其 Cookie 域内，因此浏览器会拒绝其 Cookie</translation>
    </message>
    <message>
        <source>Leave it empty, or name the origin&apos;s host or a domain that this is in.</source>
        <translation>请留空，或指定来源的主机名或其所属的域名。</translation>
    </message>
    <message>
        <source>The request id (idempotency key) was used for another request.</source>
        <translation>该请求标识（幂等键）已用于另一个请求。</translation>
    </message>
    <message>
        <source>has a malformed code</source>
        <translation>含有格式错误的代码</translation>
    </message>
    <message>
        <source>has a malformed pin of the authority&apos;s certificate</source>
        <translation>含有格式错误的授权服务证书指纹</translation>
    </message>
    <message>
        <source>its content does not fit together (SQLite: %9)</source>
        <translation>其内容不一致（SQLite：%9）</translation>
    </message>
    <message>
        <source>The backup &apos;%9&apos; is a record that another process has open.</source>
        <translation>备份“%9”是另一个进程正打开着的记录库。</translation>
    </message>
    <message>
        <source>Copy it with &apos;signetd backup&apos;, and restore that copy.</source>
        <translation>请用“signetd backup”复制它，然后恢复该副本。</translation>
    </message>
    <message>
        <source>It was tried %1 times in %2.</source>
        <translation>在 %2内共尝试了 %1 次。</translation>
    </message>
</context>
<context>
    <name>signet::ui</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, 24 Nov 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2 local · %3 UTC</source>
        <translation>%1 %2 本地时间 · %3 UTC</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>signet::ui::ActivityDetail</name>
    <message>
        <source>Go to Keys</source>
        <translation>转到密钥</translation>
    </message>
    <message>
        <source>Go to Revocations</source>
        <translation>转到撤销</translation>
    </message>
    <message>
        <source>Go to the site</source>
        <translation>转到该站点</translation>
    </message>
    <message>
        <source>Go to Operators</source>
        <translation>转到操作员</translation>
    </message>
    <message>
        <source>Only this operator</source>
        <translation>仅此操作员</translation>
    </message>
    <message>
        <source>Choose an act to see it in full.</source>
        <translation>选择一项操作以查看全部内容。</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>to what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>operator key</source>
        <translation>操作员密钥</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Over this entry and the hash of the one before it</source>
        <translation>对本条目及前一条目哈希的哈希</translation>
    </message>
    <message>
        <source>Show only what this operator did</source>
        <translation>只显示此操作员所做的</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1，第 %2 条</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>One act</source>
        <translation>一项操作</translation>
    </message>
    <message>
        <source>The act in full</source>
        <translation>操作的全部内容</translation>
    </message>
</context>
<context>
    <name>signet::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>搜索活动日志</translation>
    </message>
    <message>
        <source>Put the keyboard into the search</source>
        <translation>把键盘焦点移到搜索框</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>Signed checkpoint…</source>
        <translation>签名检查点…</translation>
    </message>
    <message>
        <source>How far the log goes, signed, to be kept elsewhere</source>
        <translation>日志到了哪里，带签名，供另处保存</translation>
    </message>
    <message>
        <source>Entries as CSV…</source>
        <translation>条目另存为 CSV…</translation>
    </message>
    <message>
        <source>Write the entries that match to a file</source>
        <translation>把符合的条目写入文件</translation>
    </message>
    <message>
        <source>Save the entries</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Compare with a checkpoint…</source>
        <translation>与检查点比较…</translation>
    </message>
    <message>
        <source>Whether the log still holds what a saved checkpoint saw</source>
        <translation>日志是否仍包含已保存检查点所见的内容</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that it has room.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限以及是否有空间。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The export has not been written</source>
        <translation>导出尚未写入</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written</source>
        <translation>导出已取消；没有写入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln entry(ies) to %1</source>
        <translation>
            <numerusform>已将 %Ln 个条目写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Checkpoint (*.jws)</source>
        <translation>检查点 (*.jws)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The log still holds what the checkpoint saw</source>
        <translation>日志仍包含该检查点所见的内容</translation>
    </message>
    <message>
        <source>Up to entry %1, as it was on %2.</source>
        <translation>截至第 %1 条，%2 的状态。</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 不相符</translation>
    </message>
    <message>
        <source>The activity log could not be read</source>
        <translation>无法读取活动日志</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A signed checkpoint, or the entries as CSV</source>
        <translation>签名检查点，或以 CSV 导出条目</translation>
    </message>
    <message>
        <source>Search names, targets and words</source>
        <translation>搜索名称、目标和词语</translation>
    </message>
    <message>
        <source>Entries with these words in who, to what or in words (Ctrl+F)</source>
        <translation>在“谁”、“对象”或“文字说明”中含有这些词的条目（Ctrl+F）</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Show only acts of one kind</source>
        <translation>只显示一种类型的操作</translation>
    </message>
    <message>
        <source>every act</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>revocations</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show only what ended so</source>
        <translation>只显示这种结果的</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Show only what one operator did</source>
        <translation>只显示某个操作员所做的</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>没有筛选。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) match</source>
        <translation>
            <numerusform>%Ln 个条目符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies), the newest first</source>
        <translation>
            <numerusform>%Ln 个条目，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有符合的条目</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Take a word or a filter away.</source>
        <translation>请去掉一个词或一项筛选。</translation>
    </message>
    <message>
        <source>What operators do is written here, whether it was allowed or not.</source>
        <translation>操作员所做的一切都记录在这里，无论是否被允许。</translation>
    </message>
</context>
<context>
    <name>signet::ui::ActivityWords</name>
    <message>
        <source>authority set up</source>
        <translation>授权服务已建立</translation>
    </message>
    <message>
        <source>key rotated</source>
        <translation>密钥已轮换</translation>
    </message>
    <message>
        <source>key staged</source>
        <translation>密钥已预备</translation>
    </message>
    <message>
        <source>key activated</source>
        <translation>密钥已启用</translation>
    </message>
    <message>
        <source>key marked compromised</source>
        <translation>密钥已标记为已泄露</translation>
    </message>
    <message>
        <source>key retired</source>
        <translation>密钥已退役</translation>
    </message>
    <message>
        <source>destruction planned</source>
        <translation>已计划销毁</translation>
    </message>
    <message>
        <source>destruction cancelled</source>
        <translation>已取消销毁</translation>
    </message>
    <message>
        <source>key moved on by itself</source>
        <translation>密钥自行进入下一状态</translation>
    </message>
    <message>
        <source>keys exported</source>
        <translation>密钥已导出</translation>
    </message>
    <message>
        <source>keys imported</source>
        <translation>密钥已导入</translation>
    </message>
    <message>
        <source>revocations pushed</source>
        <translation>撤销已推送</translation>
    </message>
    <message>
        <source>site saved</source>
        <translation>站点已保存</translation>
    </message>
    <message>
        <source>site removed</source>
        <translation>站点已移除</translation>
    </message>
    <message>
        <source>site secret renewed</source>
        <translation>站点机密已更新</translation>
    </message>
    <message>
        <source>settings saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>operator invited</source>
        <translation>已邀请操作员</translation>
    </message>
    <message>
        <source>operator paired</source>
        <translation>操作员已配对</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>角色已更改</translation>
    </message>
    <message>
        <source>operator removed</source>
        <translation>操作员已移除</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>to what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>the authority itself</source>
        <translation>授权服务自身</translation>
    </message>
    <message>
        <source>seal key</source>
        <translation>密封密钥</translation>
    </message>
    <message>
        <source>sign key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>已恢复备份</translation>
    </message>
</context>
<context>
    <name>signet::ui::AppearanceView</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light or dark, whichever the desktop prefers, also when it changes.</source>
        <translation>浅色或深色，按桌面的偏好，并随之变化。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>浅色背景上的深色文字。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>深色背景上的浅色文字。</translation>
    </message>
    <message>
        <source>State is always a word and a shape too, and the lines of charts have dashes and marks, so that no colour needs to be told from another.</source>
        <translation>状态总是同时用文字和形状表示，图表线条带有虚线样式和标记，因此无需分辨颜色。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words, figures and dates</source>
        <translation>文字、数字和日期</translation>
    </message>
    <message>
        <source>A choice is in force when the console is started next.</source>
        <translation>更改在下次启动控制台时生效。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>锁定等待时间</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>After so long without a key or the pointer. Ctrl+L locks at once; it locks with the desktop&apos;s screen as well.</source>
        <translation>在这么长时间没有按键或移动指针之后。Ctrl+L 立即锁定；桌面屏幕锁定时也会锁定。</translation>
    </message>
</context>
<context>
    <name>signet::ui::AuthorityCard</name>
    <message>
        <source>At %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Not asked: the authority cannot be reached</source>
        <translation>未询问：无法连接授权服务</translation>
    </message>
    <message>
        <source>The verdict above rests on the keys at hand. It is asked as soon as it answers again.</source>
        <translation>上面的结论基于现有密钥。一旦恢复应答就会询问。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Somebody not logged in, at %1.</source>
        <translation>未登录的人，在 %1。</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1，在 %2。</translation>
    </message>
    <message>
        <source>In force: no revocation reaches it</source>
        <translation>有效：没有撤销涉及它</translation>
    </message>
    <message>
        <source>Not made here, or not any more readable here</source>
        <translation>不是在这里生成的，或在这里已无法读取</translation>
    </message>
    <message>
        <source>Ended: a revocation reaches it</source>
        <translation>已结束：有撤销涉及它</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChainBanner</name>
    <message>
        <source>Verifying the chain</source>
        <translation>正在验证链</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>Each entry carries a hash over itself and the one before it, so that nothing can be taken out unnoticed.</source>
        <translation>每个条目都带有对自身和前一条目的哈希，因此无法悄悄取走任何条目。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>%1 of %2 entries so far. Everything else goes on meanwhile.</source>
        <translation>已完成 %2 个条目中的 %1 个。其他工作照常进行。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %Ln entry(ies), each fits the one before it</source>
        <translation>
            <numerusform>链完整：%Ln 个条目，每个都与前一个相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed here, not taken from the authority. It still holds what this console saw earlier, up to no. %1.</source>
        <translation>在此处计算，不轻信授权服务。截至第 %1 条，它仍包含此控制台以前见过的内容。</translation>
    </message>
    <message>
        <source>Computed here, not taken from the authority. The last one is of %1.</source>
        <translation>在此处计算，不轻信授权服务。最后一条的时间为 %1。</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>链已断开</translation>
    </message>
    <message>
        <source>Verified up to no. %1 only</source>
        <translation>仅验证到第 %1 条</translation>
    </message>
    <message>
        <source>It was stopped; the rest has not been looked at.</source>
        <translation>验证已停止；其余部分尚未检查。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartCanvas</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>%1. The table has every value.</source>
        <translation>%1。表格包含每个数值。</translation>
    </message>
    <message>
        <source>Nothing was counted in this time</source>
        <translation>这段时间没有计数</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1，之前 %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartCard</name>
    <message>
        <source>Line: %1</source>
        <translation>线：%1</translation>
    </message>
    <message>
        <source>Show or leave out %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>以表格显示 %1</translation>
    </message>
    <message>
        <source>Show the same figures as a table</source>
        <translation>以表格显示相同的数字</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as CSV</source>
        <translation>把此图表保存为图片或 CSV</translation>
    </message>
    <message>
        <source>Show the chart again</source>
        <translation>重新显示图表</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartExport</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that it has room.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限以及是否有空间。</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartFigures</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>没有计数</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1, standard error</source>
        <translation>%1，标准误差</translation>
    </message>
    <message>
        <source>%1, the period before</source>
        <translation>%1，之前的时段</translation>
    </message>
</context>
<context>
    <name>signet::ui::CheckpointSheet</name>
    <message>
        <source>Signed checkpoint</source>
        <translation>签名检查点</translation>
    </message>
    <message>
        <source>Asking the authority to sign…</source>
        <translation>正在请授权服务签名…</translation>
    </message>
    <message>
        <source>It says how far the log went and with which hash, signed with the authority&apos;s checkpoint key. Keep it where the authority cannot reach it: then not even who owns the record can rewrite what is before it without being noticed.</source>
        <translation>它说明日志到了哪里、哈希是什么，并用授权服务的检查点密钥签名。请保存在授权服务够不着的地方：这样即使掌握记录库的人也无法悄悄改写之前的内容。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>保存检查点</translation>
    </message>
    <message>
        <source>Checkpoint (*.jws)</source>
        <translation>检查点 (*.jws)</translation>
    </message>
    <message>
        <source>Up to entry %1, %2</source>
        <translation>截至第 %1 条，%2</translation>
    </message>
    <message>
        <source>The signature is verified, and the hash is the one that was computed here.</source>
        <translation>签名已验证，哈希与此处计算的一致。</translation>
    </message>
    <message>
        <source>The signature is verified. The chain has not been verified up to this entry yet.</source>
        <translation>签名已验证。链尚未验证到这一条。</translation>
    </message>
</context>
<context>
    <name>signet::ui::ClaimsModel</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>signet::ui::ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected cell</source>
        <translation>Ctrl+C 复制所选单元格</translation>
    </message>
</context>
<context>
    <name>signet::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>No command has these letters. Try fewer.</source>
        <translation>没有包含这些字母的命令。请少输入几个。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>signet::ui::ComposeSheet</name>
    <message>
        <source>End sessions</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>What to end</source>
        <translation>要结束什么</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>One session, by its id</source>
        <translation>一个会话，按其标识</translation>
    </message>
    <message>
        <source>Remember token</source>
        <translation>记住令牌</translation>
    </message>
    <message>
        <source>“Keep me logged in” on one device, by its id</source>
        <translation>一台设备上的“保持登录”，按其标识</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Every session of one person at one site</source>
        <translation>某人在某站点的所有会话</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Every session sealed with one key</source>
        <translation>用某个密钥密封的所有会话</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Every session of one site</source>
        <translation>某站点的所有会话</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every session of every site</source>
        <translation>所有站点的所有会话</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Put it on the list; nothing happens until the list is pushed (Enter)</source>
        <translation>放到列表中；在推送列表之前什么都不会发生（Enter）</translation>
    </message>
    <message>
        <source>Where the person is logged in</source>
        <translation>此人登录的站点</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>22 characters, as “sid” or “rid” in the token</source>
        <translation>22 个字符，即令牌中的“sid”或“rid”</translation>
    </message>
    <message>
        <source>The sid of a session token, or the rid of a remember token</source>
        <translation>会话令牌的 sid，或记住令牌的 rid</translation>
    </message>
    <message>
        <source>As the site calls them in “sub”</source>
        <translation>站点在“sub”中对他的称呼</translation>
    </message>
    <message>
        <source>The subject as the site&apos;s tokens have it, such as a user&apos;s number</source>
        <translation>站点令牌中的主体，例如用户编号</translation>
    </message>
    <message>
        <source>The key whose sessions end</source>
        <translation>要结束其会话的密钥</translation>
    </message>
    <message>
        <source>Logged in before</source>
        <translation>登录早于</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>End only what was logged in before this time: 2026-11-24T14:02:02Z. Left empty, everything begun up to now ends</source>
        <translation>只结束在此时间之前登录的：2026-11-24T14:02:02Z。留空则结束截至现在开始的一切</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For the log and whoever reads it later</source>
        <translation>写入日志，供以后查阅</translation>
    </message>
    <message>
        <source>Up to 500 bytes; it is kept with the entry</source>
        <translation>最多 500 字节；随条目保存</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Write 2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970.</source>
        <translation>请写 2026-11-24T14:02:02Z、2026-11-24 或自 1970 年起的秒数。</translation>
    </message>
</context>
<context>
    <name>signet::ui::ConcernView</name>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Worth doing</source>
        <translation>建议处理</translation>
    </message>
</context>
<context>
    <name>signet::ui::DemoStory</name>
    <message>
        <source>password in a leak</source>
        <translation>密码泄露</translation>
    </message>
    <message>
        <source>lost laptop</source>
        <translation>笔记本电脑丢失</translation>
    </message>
    <message>
        <source>account taken over, now back with its owner</source>
        <translation>账户曾被盗用，现已归还</translation>
    </message>
    <message>
        <source>signed in on a library computer</source>
        <translation>在图书馆电脑上登录</translation>
    </message>
    <message>
        <source>left the organisation</source>
        <translation>已离开组织</translation>
    </message>
    <message>
        <source>sold their phone</source>
        <translation>手机已卖掉</translation>
    </message>
    <message>
        <source>asked to be logged out everywhere</source>
        <translation>要求在各处登出</translation>
    </message>
    <message>
        <source>cookie pasted into a public bug report</source>
        <translation>Cookie 被贴到公开的错误报告</translation>
    </message>
    <message>
        <source>new e-mail address after a phishing attempt</source>
        <translation>遭遇钓鱼后更换了电子邮件地址</translation>
    </message>
    <message>
        <source>shared tablet returned</source>
        <translation>共用平板已归还</translation>
    </message>
    <message>
        <source>bot ran amok</source>
        <translation>机器人失控</translation>
    </message>
    <message>
        <source>second factor replaced</source>
        <translation>已更换第二因素</translation>
    </message>
    <message>
        <source>found in a backup that left the building</source>
        <translation>在流出的备份中发现</translation>
    </message>
    <message>
        <source>cookies had been set for all subdomains</source>
        <translation>Cookie 曾设到所有子域</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>signet::ui::DemoWorkspace</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>signet::ui::DesktopNotifier</name>
    <message>
        <source>The connection to %1 is lost.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message numerus="yes">
        <source>Refusals are rising: %n in a quarter of an hour.</source>
        <translation>
            <numerusform>拒绝正在增多：一刻钟内 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Something needs attention. Unlock the console to see what.</source>
        <translation>有事情需要关注。请解锁控制台查看。</translation>
    </message>
</context>
<context>
    <name>signet::ui::DetailsView</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Verified with</source>
        <translation>验证所用</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>令牌详情</translation>
    </message>
    <message>
        <source>Sealed: the claims can be read only with its key.</source>
        <translation>已密封：只有用它的密钥才能读取声明。</translation>
    </message>
    <message>
        <source>It carries no claims.</source>
        <translation>它没有声明。</translation>
    </message>
    <message>
        <source>Not verified: none of the keys at hand is the one it names. Anybody could have written this content.</source>
        <translation>未验证：现有密钥中没有它所指的那一个。任何人都可能写出此内容。</translation>
    </message>
    <message>
        <source>No key at hand vouches for it.</source>
        <translation>没有现有密钥为它担保。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more claim(s) stand in the content below.</source>
        <translation>
            <numerusform>另有 %Ln 项声明见下方内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::DryRunView</name>
    <message>
        <source>What happens</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>正在询问授权服务…</translation>
    </message>
    <message>
        <source>Sessions that end</source>
        <translation>将结束的会话</translation>
    </message>
    <message>
        <source>Different sessions seen within a session&apos;s lifetime, with the estimate&apos;s error</source>
        <translation>在一个会话有效期内见到的不同会话数，附估计误差</translation>
    </message>
    <message>
        <source>Sessions that go on</source>
        <translation>将继续的会话</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>其中 %1</translation>
    </message>
    <message>
        <source>%1 sessions, %2 tokens</source>
        <translation>%1 个会话，%2 个令牌</translation>
    </message>
    <message>
        <source>Sessions that end, and tokens not yet expired that would be refused</source>
        <translation>将结束的会话，以及尚未过期但将被拒绝的令牌</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What would happen is not known</source>
        <translation>不知道会发生什么</translation>
    </message>
</context>
<context>
    <name>signet::ui::DurationField</name>
    <message>
        <source>%1: unit</source>
        <translation>%1：单位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>signet::ui::Effect</name>
    <message numerus="yes">
        <source>Ends %Ln session(s), those that are still going.</source>
        <translation>
            <numerusform>结束 %Ln 个仍在进行的会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln remember token(s).</source>
        <translation>
            <numerusform>结束 %Ln 个记住令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends every session of %Ln people.</source>
        <translation>
            <numerusform>结束 %Ln 人的所有会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed in batches of 10,000, each whole or not at all.</source>
        <translation>以每批 10,000 条推送，每批要么全部成功，要么全部不成功。</translation>
    </message>
</context>
<context>
    <name>signet::ui::EffectCard</name>
    <message>
        <source>What the push will do</source>
        <translation>推送会做什么</translation>
    </message>
    <message>
        <source>It cannot be taken back; people simply log in again.</source>
        <translation>无法收回；人们只需重新登录。</translation>
    </message>
    <message>
        <source>What it would do is not known.</source>
        <translation>不知道它会做什么。</translation>
    </message>
    <message>
        <source>Not connected. What is staged stays staged.</source>
        <translation>未连接。已暂存的仍然暂存。</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>正在询问授权服务…</translation>
    </message>
    <message>
        <source>It cannot be pushed as it stands.</source>
        <translation>现在这样无法推送。</translation>
    </message>
</context>
<context>
    <name>signet::ui::EmptyState</name>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>还没有要检查的内容</translation>
    </message>
    <message>
        <source>Paste anything with a session in it</source>
        <translation>粘贴任何包含会话的内容</translation>
    </message>
    <message>
        <source>Every token and cookie in it is found, decoded, verified with the keys you open, and explained.</source>
        <translation>其中的每个令牌和 Cookie 都会被找到、解码、用您打开的密钥验证并说明。</translation>
    </message>
    <message>
        <source>A token: a signed or sealed JWT, compact or JSON</source>
        <translation>令牌：已签名或密封的 JWT，紧凑格式或 JSON</translation>
    </message>
    <message>
        <source>A Cookie or Set-Cookie line, an Authorization header</source>
        <translation>Cookie 或 Set-Cookie 行、Authorization 头</translation>
    </message>
    <message>
        <source>A whole request or response, or a curl command</source>
        <translation>完整的请求或响应，或 curl 命令</translation>
    </message>
    <message>
        <source>A HAR file, a cookie jar, an access log of any size</source>
        <translation>HAR 文件、Cookie 罐、任意大小的访问日志</translation>
    </message>
    <message>
        <source>It stays on this computer, and in memory: nothing is sent, no address in a token is followed, nothing is written to disk.</source>
        <translation>内容只留在本机内存中：不发送任何东西，不访问令牌中的任何地址，不写入磁盘。</translation>
    </message>
</context>
<context>
    <name>signet::ui::EndSheet</name>
    <message>
        <source>Asking what this would do…</source>
        <translation>正在询问会有什么效果…</translation>
    </message>
    <message>
        <source>For the log and whoever reads it later</source>
        <translation>写入日志，供以后查阅</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>signet::ui::EntryParser</name>
    <message>
        <source>“%1” is no kind; the kinds are session, remember, user, key, site and everything.</source>
        <translation>“%1”不是类型；类型有 session、remember、user、key、site 和 everything。</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 2026-11-24T14:02:02Z.</source>
        <translation>“%1”不是时间；请写 2026-11-24T14:02:02Z。</translation>
    </message>
</context>
<context>
    <name>signet::ui::ExportSheet</name>
    <message>
        <source>Export keys</source>
        <translation>导出密钥</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>要导出什么</translation>
    </message>
    <message>
        <source>Public, JWKS</source>
        <translation>公钥，JWKS</translation>
    </message>
    <message>
        <source>Public keys as a JSON Web Key Set</source>
        <translation>以 JSON Web Key Set 导出公钥</translation>
    </message>
    <message>
        <source>Public, PEM</source>
        <translation>公钥，PEM</translation>
    </message>
    <message>
        <source>Public keys as PEM blocks</source>
        <translation>以 PEM 块导出公钥</translation>
    </message>
    <message>
        <source>Complete, passphrase</source>
        <translation>完整，口令</translation>
    </message>
    <message>
        <source>Every key with its secret, under a passphrase</source>
        <translation>所有密钥及其机密，用口令保护</translation>
    </message>
    <message>
        <source>Complete, recipient</source>
        <translation>完整，接收者</translation>
    </message>
    <message>
        <source>Every key with its secret, for one recipient&apos;s public key</source>
        <translation>所有密钥及其机密，为某个接收者的公钥加密</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the public keys</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>At least 12 characters; several random words are good</source>
        <translation>至少 12 个字符；几个随机的词就很好</translation>
    </message>
    <message>
        <source>Whoever imports the bundle has to type it</source>
        <translation>导入此包的人必须输入它</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>So that a slip does not lock the bundle</source>
        <translation>以免因输错而无法打开密钥包</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入相同的口令</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>生成一个</translation>
    </message>
    <message>
        <source>A random passphrase, shown and copied; the clipboard is cleared after 30 seconds</source>
        <translation>随机口令，会显示并复制；30 秒后清空剪贴板</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Paste the recipient&apos;s public key: a JWK or PEM, RSA, EC or X25519</source>
        <translation>粘贴接收者的公钥：JWK 或 PEM，RSA、EC 或 X25519</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>For whoever verifies identity tokens. It holds the sign keys that are active, retiring or pending, and no secret.</source>
        <translation>供验证身份令牌的人使用。包含使用中、退役中或待用的签名密钥，不含机密。</translation>
    </message>
    <message>
        <source>For whoever verifies identity tokens with tools that want PEM. It holds no secret.</source>
        <translation>供使用 PEM 工具验证身份令牌的人使用。不含机密。</translation>
    </message>
    <message>
        <source>To move the ring to another authority, or to keep it in a safe. It holds every secret, encrypted; the file is readable only by you.</source>
        <translation>用于把密钥环移到另一个授权服务，或存入保险箱。包含全部机密，已加密；文件只有您能读取。</translation>
    </message>
    <message>
        <source>To hand the ring to another authority without a shared passphrase: only the owner of the private key can open it.</source>
        <translation>用于在没有共享口令的情况下把密钥环交给另一个授权服务：只有私钥的主人能打开它。</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>该文字</translation>
    </message>
    <message>
        <source>It has to be one public key: RSA, EC or X25519.</source>
        <translation>必须是一个公钥：RSA、EC 或 X25519。</translation>
    </message>
    <message>
        <source>thumbprint %1
Compare it with what the recipient says.</source>
        <translation>指纹 %1
请与接收者所说的进行比较。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds</source>
        <translation>已复制。剪贴板将在 30 秒后清空</translation>
    </message>
    <message>
        <source>JSON Web Key Set (*.jwks)</source>
        <translation>JSON Web Key Set (*.jwks)</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>Key bundle (*.bundle)</source>
        <translation>密钥包 (*.bundle)</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>没有导出任何内容</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you</source>
        <translation>已写入 %1，只有您能读取</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The key&apos;s thumbprint appears here, to be compared.</source>
        <translation>密钥的指纹会显示在这里，以供比较。</translation>
    </message>
</context>
<context>
    <name>signet::ui::FigureCard</name>
    <message>
        <source>%1: go to %2</source>
        <translation>%1：转到%2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
</context>
<context>
    <name>signet::ui::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要修正的。</translation>
    </message>
    <message>
        <source>%1 dangerous</source>
        <translation>%1 项危险</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <translation>%1 项需修正</translation>
    </message>
    <message>
        <source>%1 to know</source>
        <translation>%1 项供了解</translation>
    </message>
</context>
<context>
    <name>signet::ui::FoundCard</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter what was found</source>
        <translation>筛选找到的内容</translation>
    </message>
    <message>
        <source>Show only rows with these words (Ctrl+F)</source>
        <translation>只显示含有这些词的行（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>按结论筛选</translation>
    </message>
    <message>
        <source>Show only rows of one verdict</source>
        <translation>只显示一种结论的行</translation>
    </message>
    <message>
        <source>every verdict</source>
        <translation>所有结论</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 项</translation>
    </message>
</context>
<context>
    <name>signet::ui::FoundModel</name>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>signet::ui::HelpBrowser</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>signet::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The page of the help shown before (Alt+Left)</source>
        <translation>之前显示的帮助页面（Alt+Left）</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Find words on this page, then on the others (Enter)</source>
        <translation>先在本页、再在其他页面查找（Enter）</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>关闭帮助（Esc）</translation>
    </message>
</context>
<context>
    <name>signet::ui::ImportSheet</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 is larger than a key bundle can be.</source>
        <translation>%1 超过密钥包可能的大小。</translation>
    </message>
    <message>
        <source>%1 is no key bundle.</source>
        <translation>%1 不是密钥包。</translation>
    </message>
    <message>
        <source>A bundle is made by Export, or by “signet keys export”; it is one line that begins with eyJ.</source>
        <translation>密钥包由“导出”或“signet keys export”生成；它是以 eyJ 开头的一行。</translation>
    </message>
    <message>
        <source>Import a key bundle</source>
        <translation>导入密钥包</translation>
    </message>
    <message>
        <source>Keys of the bundle</source>
        <translation>包中的密钥</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A bundle made by Export</source>
        <translation>由“导出”生成的密钥包</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The one the bundle was made under</source>
        <translation>生成该包时使用的口令</translation>
    </message>
    <message>
        <source>Used once to open the bundle, then erased</source>
        <translation>只用一次来打开密钥包，随后清除</translation>
    </message>
    <message>
        <source>Choose the private key…</source>
        <translation>选择私钥…</translation>
    </message>
    <message>
        <source>The recipient&apos;s private key, as JWK or PEM; it is not kept</source>
        <translation>接收者的私钥，JWK 或 PEM；不会保留</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>state there</source>
        <translation>那边的状态</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A bundle holds keys of another authority, or a copy of these. What is in it is shown before anything is taken over, and importing it again does nothing.</source>
        <translation>密钥包包含另一个授权服务的密钥，或这里密钥的副本。接管之前会先显示内容，再次导入没有任何效果。</translation>
    </message>
    <message>
        <source>%1 was made for a recipient: its private key opens it.</source>
        <translation>%1 是为某个接收者制作的：用其私钥打开。</translation>
    </message>
    <message>
        <source>%1 is encrypted under a passphrase.</source>
        <translation>%1 用口令加密。</translation>
    </message>
    <message>
        <source>Open a key bundle</source>
        <translation>打开密钥包</translation>
    </message>
    <message>
        <source>Key bundles (*.bundle)</source>
        <translation>密钥包 (*.bundle)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the private key</source>
        <translation>打开私钥</translation>
    </message>
    <message>
        <source>Keys (*.jwk *.json *.pem *.key *.der)</source>
        <translation>密钥 (*.jwk *.json *.pem *.key *.der)</translation>
    </message>
    <message>
        <source>The file does not hold exactly one key.</source>
        <translation>文件中并非恰好有一个密钥。</translation>
    </message>
    <message>
        <source>Choose the file with the recipient&apos;s private key.</source>
        <translation>请选择含有接收者私钥的文件。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>It could not be compared with the ring</source>
        <translation>无法与密钥环比较</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>another key&apos;s name</source>
        <translation>与另一个密钥同名</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n new key(s). A key that is active there comes in as retiring where another is active here: its tokens open, and none is made with it.</source>
        <translation>
            <numerusform>%1 带来 %n 个新密钥。如果这里已有使用中的密钥，那边使用中的密钥会以“退役中”状态导入：它的令牌可以打开，但不再用它生成新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brings nothing that is not here.</source>
        <translation>%1 没有带来这里没有的内容。</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>The ring uses a name of the bundle for another key. Find out which of the two is right.</source>
        <translation>密钥环把包中的某个名称用于另一个密钥。请查明哪个是正确的。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>导入 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n key(s)</source>
        <translation>
            <numerusform>已导入 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Keys and report</source>
        <translation>密钥与报告</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Replace the input with the clipboard and inspect it</source>
        <translation>用剪贴板内容替换输入并检查</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a file: a log, a HAR file, a cookie jar, a saved request</source>
        <translation>打开文件：日志、HAR 文件、Cookie 罐、保存的请求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the input and forget what was found</source>
        <translation>清空输入并忘记找到的内容</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Make a session cookie and its key on the spot, and inspect it</source>
        <translation>当场生成会话 Cookie 及其密钥并检查</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stop reading the file; what was read stays</source>
        <translation>停止读取文件；已读内容保留</translation>
    </message>
    <message>
        <source>Filter what was found</source>
        <translation>筛选找到的内容</translation>
    </message>
    <message>
        <source>Show only rows with certain words</source>
        <translation>只显示含有特定词语的行</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个令牌</translation>
    </message>
    <message>
        <source>Show the next row of what was found</source>
        <translation>显示找到的下一行</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>上一个令牌</translation>
    </message>
    <message>
        <source>Show the row before this one</source>
        <translation>显示找到的上一行</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>转到输入</translation>
    </message>
    <message>
        <source>Put the keyboard into the input</source>
        <translation>把键盘焦点移到输入框</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Open a JWK, JWKS, PEM or key bundle file, for this run only</source>
        <translation>打开 JWK、JWKS、PEM 或密钥包文件，仅用于本次运行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected key away</source>
        <translation>移除所选密钥</translation>
    </message>
    <message>
        <source>Write what was found to a file</source>
        <translation>把找到的内容写入文件</translation>
    </message>
    <message>
        <source>Report as JSON…</source>
        <translation>报告另存为 JSON…</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>报告另存为 Markdown…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>报告另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy; the clipboard is cleared after 30 seconds</source>
        <translation>复制；30 秒后清空剪贴板</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy claims</source>
        <translation>复制声明</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Recent inputs</source>
        <translation>最近的输入</translation>
    </message>
    <message>
        <source>Inputs of this run, kept in memory only</source>
        <translation>本次运行的输入，只保存在内存中</translation>
    </message>
    <message>
        <source>Export or copy…</source>
        <translation>导出或复制…</translation>
    </message>
    <message>
        <source>Everything that can be done with what was found</source>
        <translation>可对找到的内容进行的所有操作</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a token or a cookie line first.</source>
        <translation>剪贴板中没有文字。请先复制令牌或 Cookie 行。</translation>
    </message>
    <message>
        <source>Open a file to inspect</source>
        <translation>打开要检查的文件</translation>
    </message>
    <message>
        <source>Open key files</source>
        <translation>打开密钥文件</translation>
    </message>
    <message>
        <source>Keys (*.jwk *.jwks *.json *.pem *.key *.crt *.cer *.der *.pub *.bundle)</source>
        <translation>密钥 (*.jwk *.jwks *.json *.pem *.key *.crt *.cer *.der *.pub *.bundle)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Paste a token, a cookie line, a request, a HAR file or a log</source>
        <translation>粘贴令牌、Cookie 行、请求、HAR 文件或日志</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the report, or copy what the token says</source>
        <translation>写入报告，或复制令牌的内容</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Signet looks for JWTs and other JOSE tokens, and for the session cookies of MediaWiki, Flask, Django, Rails, ASP.NET and others. If this should be one, check that it was copied whole: a token has no spaces, and two or four dots.</source>
        <translation>Signet 查找 JWT 和其他 JOSE 令牌，以及 MediaWiki、Flask、Django、Rails、ASP.NET 等的会话 Cookie。如果这应该是其中之一，请检查是否复制完整：令牌没有空格，有两个或四个点。</translation>
    </message>
    <message>
        <source>%1 holds no key that is not here already</source>
        <translation>%1 中没有这里尚无的密钥</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n key(s) from %1</source>
        <translation>
            <numerusform>已从 %1 打开 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds</source>
        <translation>已复制。剪贴板将在 30 秒后清空</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; all of it is inspected.</source>
        <translation>显示 %2 项中的前 %1 项；全部都会检查。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 lines · %4 verified, %5 refused, %6 not verified</source>
        <translation>%2 中的 %1 · %3 行 · %4 项已验证，%5 项已拒绝，%6 项未验证</translation>
    </message>
    <message>
        <source> · the first %1 are listed</source>
        <translation> · 列出前 %1 项</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1: done. The clipboard is cleared in 30 seconds</source>
        <translation>%1：完成。剪贴板将在 30 秒后清空</translation>
    </message>
    <message>
        <source>Stopped; what was read is shown</source>
        <translation>已停止；显示已读内容</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>已读到末尾</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>还没有找到任何内容</translation>
    </message>
    <message>
        <source>There is no token or cookie in this</source>
        <translation>其中没有令牌或 Cookie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>没有密钥</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), kept for this run</source>
        <translation>
            <numerusform>%Ln 个密钥，仅保留于本次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>End this session…</source>
        <translation>结束此会话…</translation>
    </message>
    <message>
        <source>Revoke the session this token carries; its holder is logged out on the next click</source>
        <translation>撤销此令牌所带的会话；持有者在下一次点击时登出</translation>
    </message>
    <message>
        <source>End all of this person…</source>
        <translation>结束此人的全部…</translation>
    </message>
    <message>
        <source>Revoke every session of the person this token belongs to, on every device</source>
        <translation>撤销此令牌主人在所有设备上的所有会话</translation>
    </message>
    <message>
        <source>Show its key</source>
        <translation>显示其密钥</translation>
    </message>
    <message>
        <source>Go to the key that sealed this token</source>
        <translation>转到密封此令牌的密钥</translation>
    </message>
    <message>
        <source>First show a token that this workspace&apos;s authority made.</source>
        <translation>请先显示此工作区的授权服务生成的令牌。</translation>
    </message>
    <message>
        <source>It is refused already.</source>
        <translation>它已被拒绝。</translation>
    </message>
    <message>
        <source>It belongs to nobody: not logged in.</source>
        <translation>它不属于任何人：未登录。</translation>
    </message>
    <message>
        <source>somebody not logged in</source>
        <translation>未登录的人</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>结束 %1 的此会话？</translation>
    </message>
    <message>
        <source>End this remember token of %1?</source>
        <translation>结束 %1 的此记住令牌？</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End the remember token</source>
        <translation>结束记住令牌</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>结束 %1 的所有会话？</translation>
    </message>
    <message>
        <source>End every session</source>
        <translation>结束所有会话</translation>
    </message>
    <message>
        <source>Ended: revocation %1 is in force</source>
        <translation>已结束：撤销 %1 已生效</translation>
    </message>
</context>
<context>
    <name>signet::ui::Inspection</name>
    <message>
        <source>… cut here; the exported report has all of it.</source>
        <translation>……在此截断；导出的报告包含全部内容。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>iv</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>around it</source>
        <translation>周围部分</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%2 字节中的 %1</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Found nothing</source>
        <translation>什么也没找到</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>找到 %1</translation>
    </message>
    <message>
        <source>Found %1, %2</source>
        <translation>找到 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plain cookie(s)</source>
        <translation>
            <numerusform>%Ln 个普通 Cookie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::InviteSheet</name>
    <message>
        <source>Invite an operator</source>
        <translation>邀请操作员</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>李明</translation>
    </message>
    <message>
        <source>How the activity log will name them</source>
        <translation>活动日志中对他的称呼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>A link that is good once, for 10 minutes (Enter)</source>
        <translation>只能使用一次、10 分钟内有效的链接（Enter）</translation>
    </message>
    <message>
        <source>They get a link that works once, within 10 minutes. The operator key is made on their computer and never leaves it.</source>
        <translation>对方会得到一个 10 分钟内只能使用一次的链接。操作员密钥在对方的电脑上生成，永远不会离开那里。</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>二维码形式的链接</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 30 seconds</source>
        <translation>30 秒后清空剪贴板</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The link is shown only this once (Esc)</source>
        <translation>链接只显示这一次（Esc）</translation>
    </message>
    <message>
        <source>Send it to nobody else: whoever opens it first becomes this operator. They choose “Connect to an authority” in their console and paste it.</source>
        <translation>不要发给其他任何人：谁先打开，谁就成为该操作员。对方在其控制台中选择“连接到授权服务”并粘贴它。</translation>
    </message>
    <message>
        <source>Their console shows the fingerprint of the authority&apos;s certificate. It must be:</source>
        <translation>对方的控制台会显示授权服务证书的指纹。它必须是：</translation>
    </message>
    <message>
        <source>The link is copied. The clipboard is cleared in 30 seconds</source>
        <translation>链接已复制。剪贴板将在 30 秒后清空</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>This authority cannot be reached from elsewhere</source>
        <translation>其他地方无法访问此授权服务</translation>
    </message>
    <message>
        <source>It runs inside this console, so a link would lead nowhere. Run signetd to work with others.</source>
        <translation>它在此控制台内部运行，链接无处可去。要与他人协作，请运行 signetd。</translation>
    </message>
    <message>
        <source>For %1, as %2</source>
        <translation>给 %1，角色为%2</translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation>只能使用一次，还剩 %1</translation>
    </message>
    <message>
        <source>Too old now. Make another one.</source>
        <translation>已过期。请重新生成。</translation>
    </message>
    <message>
        <source>%1 has paired</source>
        <translation>%1 已配对</translation>
    </message>
    <message>
        <source>The link is used up. They are in the list now.</source>
        <translation>链接已用完。对方现在已在列表中。</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyActSheet</name>
    <message>
        <source>Rotate now</source>
        <translation>立即轮换</translation>
    </message>
    <message>
        <source>A new key takes over. The old one goes on opening what it sealed until the last of it has expired, then retires by itself.</source>
        <translation>新密钥接替。旧密钥继续打开它密封过的内容，直到最后一个过期，然后自行退役。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>已轮换</translation>
    </message>
    <message>
        <source>Stage a key</source>
        <translation>预备密钥</translation>
    </message>
    <message>
        <source>A new key is made and sent to every node now, and takes over at the time you choose.</source>
        <translation>现在生成新密钥并发给每个节点，在您选择的时间接替。</translation>
    </message>
    <message>
        <source>Stage the key</source>
        <translation>预备该密钥</translation>
    </message>
    <message>
        <source>Staged a key</source>
        <translation>已预备密钥</translation>
    </message>
    <message>
        <source>Activate %1 now</source>
        <translation>立即启用 %1</translation>
    </message>
    <message>
        <source>It takes over as soon as every live node has it, instead of at its time.</source>
        <translation>只要每个运行中的节点都拥有它就立即接替，而不是等到预定时间。</translation>
    </message>
    <message>
        <source>Activate now</source>
        <translation>立即启用</translation>
    </message>
    <message>
        <source>%1 is being activated</source>
        <translation>%1 正在启用</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>退役 %1</translation>
    </message>
    <message>
        <source>It makes no further tokens. What it made stays good until it expires.</source>
        <translation>它不再生成令牌。已生成的在过期前仍有效。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>%1 was retired</source>
        <translation>%1 已退役</translation>
    </message>
    <message>
        <source>Mark %1 compromised</source>
        <translation>把 %1 标记为已泄露</translation>
    </message>
    <message>
        <source>For a key that somebody else may have. Everything made with it is refused at once, everywhere, and that is final.</source>
        <translation>用于可能已被他人掌握的密钥。用它生成的一切立即在各处被拒绝，并且不可恢复。</translation>
    </message>
    <message>
        <source>Mark compromised</source>
        <translation>标记为已泄露</translation>
    </message>
    <message>
        <source>%1 is compromised</source>
        <translation>%1 已泄露</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>销毁 %1</translation>
    </message>
    <message>
        <source>Its material is erased after a wait of seven days; until then it can be kept. Its row stays in the ring.</source>
        <translation>其材料在七天后清除；在此之前可以保留。它在密钥环中的行仍然存在。</translation>
    </message>
    <message>
        <source>Destroy after 7 days</source>
        <translation>7 天后销毁</translation>
    </message>
    <message>
        <source>%1 will be destroyed</source>
        <translation>%1 将被销毁</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Takes the planned destruction back; the material stays.</source>
        <translation>撤回计划中的销毁；材料保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 已保留</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Seal keys make session and remember tokens, sign keys identity tokens</source>
        <translation>密封密钥生成会话令牌和记住令牌，签名密钥生成身份令牌</translation>
    </message>
    <message>
        <source>seal: sessions and remember tokens</source>
        <translation>密封：会话和记住令牌</translation>
    </message>
    <message>
        <source>sign: identity tokens</source>
        <translation>签名：身份令牌</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>ES256 is small and fast, and known everywhere</source>
        <translation>ES256 小巧快速，各处通用</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>When the key is to become active, in local time</source>
        <translation>密钥应启用的时间，本地时间</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>正在进行…</translation>
    </message>
    <message>
        <source>The answer was lost. Trying again does it once.</source>
        <translation>回答丢失。再试一次只会执行一次。</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and time, 24 Nov 2026, 14:05</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyDetail</name>
    <message>
        <source>%1, pending for %2</source>
        <translation>%1，待用 %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%2 中的 %1 · %3 %</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Uses of the limit</source>
        <translation>已用次数与上限</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Choose one above to see all that is known of it.</source>
        <translation>在上方选择一个，以查看关于它的一切。</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>uses of its limit</source>
        <translation>已用次数与上限</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>A seal key is rotated long before random nonces could repeat.</source>
        <translation>密封密钥会在随机数可能重复之前很久就轮换。</translation>
    </message>
    <message>
        <source>sessions alive</source>
        <translation>存活会话</translation>
    </message>
    <message>
        <source>Different sessions seen with it within a session&apos;s lifetime; an estimate with its error.</source>
        <translation>在一个会话有效期内见到的使用它的不同会话数；附误差的估计值。</translation>
    </message>
    <message>
        <source>tokens not expired</source>
        <translation>未过期令牌</translation>
    </message>
    <message>
        <source>Made with it, and good until they expire.</source>
        <translation>用它生成，过期前有效。</translation>
    </message>
    <message>
        <source>last used</source>
        <translation>最后使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>what is next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>What is known of the key</source>
        <translation>关于该密钥的信息</translation>
    </message>
    <message>
        <source>not shown: it would be a hash of the secret</source>
        <translation>不显示：那会是机密的哈希</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyLife</name>
    <message>
        <source>pending</source>
        <comment>state of a key</comment>
        <translation>待用</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of a key</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>retiring</source>
        <comment>state of a key</comment>
        <translation>退役中</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>state of a key</comment>
        <translation>已退役</translation>
    </message>
    <message>
        <source>destroyed</source>
        <comment>state of a key</comment>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>compromised</source>
        <comment>state of a key</comment>
        <translation>已泄露</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, 1 Nov</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, 1 Nov 2025</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>compromised on %1</source>
        <translation>%1 泄露</translation>
    </message>
    <message>
        <source>pending since %1</source>
        <translation>自 %1 待用</translation>
    </message>
    <message>
        <source>active from %1</source>
        <translation>%1 起使用</translation>
    </message>
    <message>
        <source>active since %1</source>
        <translation>自 %1 使用中</translation>
    </message>
    <message>
        <source>active from %1 to %2</source>
        <translation>%1 至 %2 使用中</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1，下一个 %2</translation>
    </message>
    <message>
        <source>retiring until %1</source>
        <translation>退役中至 %1</translation>
    </message>
    <message>
        <source>retired from %1</source>
        <translation>%1 起退役</translation>
    </message>
    <message>
        <source>retired, erased on %1</source>
        <translation>已退役，%1 清除</translation>
    </message>
    <message>
        <source>retired, erased %1</source>
        <translation>已退役，将于 %1 清除</translation>
    </message>
    <message>
        <source>retired since %1</source>
        <translation>自 %1 已退役</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <translation>%1：%2 至 %3。</translation>
    </message>
    <message>
        <source>an end that is not known</source>
        <comment>in: active: 1 Nov to …</comment>
        <translation>未知的结束时间</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyShelf</name>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1，%2，来自 %3</translation>
    </message>
    <message>
        <source>%1 from %2; holds private material, kept for this run only</source>
        <translation>%1，来自 %2；含有私密材料，仅保留于本次运行</translation>
    </message>
    <message>
        <source>%1 from %2; kept for this run only</source>
        <translation>%1，来自 %2；仅保留于本次运行</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeychainStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>此桌面没有密钥串。</translation>
    </message>
    <message>
        <source>Keep the secret in an encrypted file with a passphrase instead, or start GNOME Keyring or KWallet and try again.</source>
        <translation>请改为用口令把机密保存在加密文件中，或启动 GNOME Keyring 或 KWallet 后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥串已锁定。</translation>
    </message>
    <message>
        <source>Unlock it with your login password when your desktop asks, then try again.</source>
        <translation>桌面询问时用您的登录密码解锁，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n seconds.</source>
        <translation>
            <numerusform>密钥串在 %n 秒内没有回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, perhaps behind this one, then try again. An encrypted file with a passphrase does without the keychain.</source>
        <translation>请查找询问其密码的窗口，可能在此窗口后面，然后重试。用口令的加密文件不需要密钥串。</translation>
    </message>
    <message>
        <source>The keychain refused access%1.</source>
        <translation>密钥串拒绝访问%1。</translation>
    </message>
    <message>
        <source>Allow Signet to use it when your desktop asks, then try again.</source>
        <translation>桌面询问时请允许 Signet 使用它，然后重试。</translation>
    </message>
    <message>
        <source>The keychain did not do it: %1</source>
        <translation>密钥串没有执行：%1</translation>
    </message>
    <message>
        <source>Look into your keychain&apos;s own program whether it is in order, then try again.</source>
        <translation>请在密钥串自身的程序中检查它是否正常，然后重试。</translation>
    </message>
    <message>
        <source>The keychain keeps nothing under that name.</source>
        <translation>密钥串在该名称下没有保存任何内容。</translation>
    </message>
    <message>
        <source>Connect anew; a new secret is made then.</source>
        <translation>请重新连接；届时会生成新的机密。</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeysCard</name>
    <message>
        <source>Keys to verify with</source>
        <translation>验证用的密钥</translation>
    </message>
    <message>
        <source>None yet. Without its key a token is decoded, not verified.</source>
        <translation>还没有。没有密钥，令牌只能解码，不能验证。</translation>
    </message>
    <message>
        <source>Expect issuer, audience, time</source>
        <translation>期望的签发者、受众、时间</translation>
    </message>
    <message>
        <source>Demand an issuer or an audience, or judge as of another time</source>
        <translation>要求签发者或受众，或按另一时间判断</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Refuse tokens whose iss is another</source>
        <translation>拒绝 iss 不同的令牌</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Refuse tokens whose aud does not hold this</source>
        <translation>拒绝 aud 不含此项的令牌</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970</source>
        <translation>2026-11-24T14:02:02Z、2026-11-24 或自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970.</source>
        <translation>不是时间。请写 2026-11-24T14:02:02Z、2026-11-24 或自 1970 年起的秒数。</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeysPage</name>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Let a new key take over now; sessions go on</source>
        <translation>让新密钥立即接替；会话继续</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>预备…</translation>
    </message>
    <message>
        <source>Make a key now that takes over at a time you choose</source>
        <translation>现在生成密钥，在您选择的时间接替</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>How often keys are rotated by themselves</source>
        <translation>密钥自动轮换的频率</translation>
    </message>
    <message>
        <source>The keys have not been read yet.</source>
        <translation>密钥尚未读取。</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>以表格显示时间线</translation>
    </message>
    <message>
        <source>Show the keys&apos; lives as dates in a table</source>
        <translation>以表格中的日期显示密钥的一生</translation>
    </message>
    <message>
        <source>Activate now…</source>
        <translation>立即启用…</translation>
    </message>
    <message>
        <source>Let the chosen key take over as soon as every node has it</source>
        <translation>每个节点拥有所选密钥后立即让它接替</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>退役…</translation>
    </message>
    <message>
        <source>Let the chosen key make no further tokens</source>
        <translation>让所选密钥不再生成令牌</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Erase the chosen key&apos;s material after a wait of seven days</source>
        <translation>等待七天后清除所选密钥的材料</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Take the planned destruction of the chosen key back</source>
        <translation>撤回对所选密钥的计划销毁</translation>
    </message>
    <message>
        <source>Mark compromised…</source>
        <translation>标记为已泄露…</translation>
    </message>
    <message>
        <source>Refuse everything made with the chosen key at once, for good</source>
        <translation>立即并永久拒绝用所选密钥生成的一切</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Bring the keys of a bundle into the ring</source>
        <translation>把密钥包中的密钥加入密钥环</translation>
    </message>
    <message>
        <source>Public keys as JWKS…</source>
        <translation>公钥，JWKS 格式…</translation>
    </message>
    <message>
        <source>For whoever verifies identity tokens</source>
        <translation>供验证身份令牌的人使用</translation>
    </message>
    <message>
        <source>Public keys as PEM…</source>
        <translation>公钥，PEM 格式…</translation>
    </message>
    <message>
        <source>For tools that want PEM</source>
        <translation>供需要 PEM 的工具使用</translation>
    </message>
    <message>
        <source>Complete, under a passphrase…</source>
        <translation>完整，用口令保护…</translation>
    </message>
    <message>
        <source>Every key with its secret, encrypted</source>
        <translation>所有密钥及其机密，已加密</translation>
    </message>
    <message>
        <source>Complete, for a recipient…</source>
        <translation>完整，给接收者…</translation>
    </message>
    <message>
        <source>Every key with its secret, for one public key</source>
        <translation>所有密钥及其机密，为一个公钥加密</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择一个密钥。</translation>
    </message>
    <message>
        <source>The key %1 is %2; this does not apply to it.</source>
        <translation>密钥 %1 的状态为%2；此操作不适用。</translation>
    </message>
    <message>
        <source>It retires by itself when the last token it made has expired.</source>
        <translation>当它生成的最后一个令牌过期后，它会自行退役。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Public keys, or all of them encrypted</source>
        <translation>公钥，或加密后的全部密钥</translation>
    </message>
    <message>
        <source>Tokens by site</source>
        <translation>按站点的令牌</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Tokens made with it, by site</source>
        <translation>用它生成的令牌，按站点</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>密钥的历史</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>by</source>
        <translation>由</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Its history could not be read</source>
        <translation>无法读取它的历史</translation>
    </message>
    <message>
        <source>Choose a key above.</source>
        <translation>请在上方选择一个密钥。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>None yet. Tokens appear here as sites use the key.</source>
        <translation>还没有。站点使用该密钥时，令牌会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing that the activity log would tell of.</source>
        <translation>活动日志中没有相关记载。</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>signet::ui::LastKnown</name>
    <message>
        <source>last known, from %1</source>
        <translation>最后已知，%1</translation>
    </message>
    <message>
        <source>What is shown is the last known, from %1</source>
        <translation>显示的是最后已知的内容，%1</translation>
    </message>
</context>
<context>
    <name>signet::ui::ListSheet</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB.</source>
        <translation>%1 超过 32 MB。</translation>
    </message>
    <message>
        <source>Divide it; 100,000 revocations can be staged at once.</source>
        <translation>请拆分；一次可暂存 100,000 条撤销。</translation>
    </message>
    <message>
        <source>From a list or CSV</source>
        <translation>来自列表或 CSV</translation>
    </message>
    <message>
        <source>What the list is of</source>
        <translation>列表的内容</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>无法理解的行</translation>
    </message>
    <message>
        <source>One on each line, or a CSV whose first line names its columns: kind, site, target (or user, session, key), reason, before.</source>
        <translation>每行一个，或首行写明各列的 CSV:kind、site、target（或 user、session、key）、reason、before。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Each line is a user of the site, as “sub” has it</source>
        <translation>每行是站点的一个用户，如“sub”中所写</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Each line is the id of a session</source>
        <translation>每行是一个会话的标识</translation>
    </message>
    <message>
        <source>Remember tokens</source>
        <translation>记住令牌</translation>
    </message>
    <message>
        <source>Each line is the id of a remember token</source>
        <translation>每行是一个记住令牌的标识</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Each line is a kid</source>
        <translation>每行是一个 kid</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stage them</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Put them on the list; nothing happens until the list is pushed</source>
        <translation>放到列表中；在推送列表之前什么都不会发生</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Where they are logged in, unless the list says so itself</source>
        <translation>他们登录的站点，除非列表中另有说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For all of them, unless the list says so itself</source>
        <translation>用于全部，除非列表中另有说明</translation>
    </message>
    <message>
        <source>Up to 500 bytes; it is kept with each entry</source>
        <translation>最多 500 字节；随每个条目保存</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Paste the list here, or drop a file</source>
        <translation>在此粘贴列表，或拖入文件</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Read the list from a text or CSV file</source>
        <translation>从文本或 CSV 文件读取列表</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>列表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, %2; its beginning is shown</source>
        <translation>%1，%2；显示其开头</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) understood</source>
        <translation>
            <numerusform>已理解 %Ln 条撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not</source>
        <translation>
            <numerusform>%Ln 行未理解</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln 条重复</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 at once</source>
        <translation>一次不超过 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln</source>
        <translation>
            <numerusform>暂存 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::LocalSheet</name>
    <message>
        <source>Local workspace</source>
        <translation>本地工作区</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Name of the first site</source>
        <translation>第一个站点的名称</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>它的位置</translation>
    </message>
    <message>
        <source>An authority of your own inside this console, with its first keys and one site. Both can be changed later in Settings.</source>
        <translation>控制台内部您自己的授权服务，带有最初的密钥和一个站点。两者以后都可在设置中更改。</translation>
    </message>
</context>
<context>
    <name>signet::ui::LockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The console is locked</source>
        <translation>控制台已锁定</translation>
    </message>
    <message>
        <source>Show the window again (Enter)</source>
        <translation>重新显示窗口（Enter）</translation>
    </message>
    <message>
        <source>The passphrase of the file of secrets opens it. What was going on goes on.</source>
        <translation>用机密文件的口令解锁。之前进行的工作仍在继续。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain opens it: if that is locked, your desktop asks for its password. What was going on goes on.</source>
        <translation>用桌面的密钥串解锁：如果它已锁定，桌面会询问密码。之前进行的工作仍在继续。</translation>
    </message>
    <message>
        <source>Nothing secret is open here, so nothing is asked.</source>
        <translation>这里没有打开任何机密，因此无需询问。</translation>
    </message>
</context>
<context>
    <name>signet::ui::LogCard</name>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>仍需要的</translation>
    </message>
    <message>
        <source>End somebody&apos;s sessions…</source>
        <translation>结束某人的会话…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing has been revoked</source>
        <translation>没有任何撤销</translation>
    </message>
    <message>
        <source>An entry appears here when a site logs somebody out, or when you end sessions. It stays until the last token it could refuse has expired.</source>
        <translation>当站点让某人登出或您结束会话时，这里会出现条目。它会保留到它可能拒绝的最后一个令牌过期为止。</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>没有符合的条目</translation>
    </message>
    <message>
        <source>The filter looks for the beginning of a user, session or key, and for words of the reason.</source>
        <translation>筛选会查找用户、会话或密钥的开头，以及原因中的词。</translation>
    </message>
    <message>
        <source>Filter by user, session, key or reason</source>
        <translation>按用户、会话、密钥或原因筛选</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>The beginning of a target, or words of the reason (Ctrl+F)</source>
        <translation>目标的开头，或原因中的词（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按类型筛选</translation>
    </message>
    <message>
        <source>Show only entries of one kind</source>
        <translation>只显示一种类型的条目</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Filter by site</source>
        <translation>按站点筛选</translation>
    </message>
    <message>
        <source>Show only entries of one site</source>
        <translation>只显示一个站点的条目</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>Leave out entries that could refuse nothing any more</source>
        <translation>不显示已不可能拒绝任何内容的条目</translation>
    </message>
    <message>
        <source>Revocation log</source>
        <translation>撤销日志</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln 个条目符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Many newer entries</source>
        <translation>许多更新的条目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln 条更新的</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest entries</source>
        <translation>转到最新条目</translation>
    </message>
</context>
<context>
    <name>signet::ui::LogReader</name>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
</context>
<context>
    <name>signet::ui::LogReading</name>
    <message>
        <source>the authority</source>
        <translation>授权服务</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an entry that is needed no more</comment>
        <translation>已无用</translation>
    </message>
    <message>
        <source>The last token it could refuse expires %1.</source>
        <translation>它可能拒绝的最后一个令牌%1过期。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, 1 Nov</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, Nov 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>signet::ui::MainWindow</name>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>剪贴板已清空</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>执行任何操作…</translation>
    </message>
    <message>
        <source>Find any command by a few letters of its name</source>
        <translation>输入名称中的几个字母查找任何命令</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>在浅色和深色主题之间切换</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>使用浅色主题</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>使用深色主题</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What the page in front shows, and how to do things there</source>
        <translation>当前页面显示什么，以及如何在那里操作</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Every shortcut at a glance</source>
        <translation>所有快捷键一览</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>锁定控制台</translation>
    </message>
    <message>
        <source>Show nothing until it is unlocked</source>
        <translation>解锁之前不显示任何内容</translation>
    </message>
    <message>
        <source>About Signet</source>
        <translation>关于 Signet</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>本程序是什么，以及它的版本</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the console; keys and inputs are forgotten</source>
        <translation>关闭控制台；密钥和输入会被忘记</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>显示%1页面</translation>
    </message>
    <message>
        <source>Start · Signet</source>
        <translation>开始 · Signet</translation>
    </message>
    <message>
        <source>%1 · Signet</source>
        <translation>%1 · Signet</translation>
    </message>
</context>
<context>
    <name>signet::ui::MediaWikiSheet</name>
    <message>
        <source>Settings for MediaWiki</source>
        <translation>MediaWiki 的设置</translation>
    </message>
    <message>
        <source>%1 in MediaWiki</source>
        <translation>MediaWiki 中的 %1</translation>
    </message>
    <message>
        <source>Copy the extension&apos;s folder to extensions/Signet of the wiki, and paste these lines at the end of its LocalSettings.php.</source>
        <translation>将扩展的文件夹复制到维基的 extensions/Signet，并将这几行粘贴到其 LocalSettings.php 的末尾。</translation>
    </message>
    <message>
        <source>Lines for LocalSettings.php</source>
        <translation>LocalSettings.php 所用的行</translation>
    </message>
    <message>
        <source>The socket is where signetd listens on the wiki&apos;s machine. The user that PHP runs as must be in its group.</source>
        <translation>套接字是 signetd 在维基所在机器上监听的位置。运行 PHP 的用户必须属于其用户组。</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>复制这几行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The lines are copied</source>
        <translation>已复制这几行</translation>
    </message>
</context>
<context>
    <name>signet::ui::Moment</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2 local, %3 UTC</source>
        <translation>%1 %2 · UTC %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n 年后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>signet::ui::Notice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>signet::ui::OpenerPanel</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the file of secrets with this passphrase (Enter)</source>
        <translation>用此口令打开机密文件（Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up what is going on</source>
        <translation>放弃正在进行的操作</translation>
    </message>
    <message>
        <source>Use an encrypted file instead…</source>
        <translation>改用加密文件…</translation>
    </message>
    <message>
        <source>Keep the secret in a file under a passphrase (scrypt and AES-256)</source>
        <translation>用口令把机密保存在文件中（scrypt 和 AES-256）</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Asking where secrets are kept…</source>
        <translation>正在查询机密的保存位置…</translation>
    </message>
    <message>
        <source>The keychain is locked. Your desktop asks for its password now, perhaps behind this window.</source>
        <translation>密钥串已锁定。桌面正在询问密码，窗口可能在此窗口后面。</translation>
    </message>
    <message>
        <source>Turning the passphrase into a key…</source>
        <translation>正在把口令转换为密钥…</translation>
    </message>
    <message>
        <source>Making you known to the authority…</source>
        <translation>正在向授权服务介绍您…</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file of secrets. A short sentence is good; without it nothing in the file can be read, by nobody.</source>
        <translation>请为机密文件选择口令。一句短句就很好；没有它，任何人都无法读取文件内容。</translation>
    </message>
    <message>
        <source>Type the passphrase of the file of secrets.</source>
        <translation>请输入机密文件的口令。</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check the keyboard layout and type it again.</source>
        <translation>此口令无法打开文件。请检查键盘布局并重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
</context>
<context>
    <name>signet::ui::OperatorSheet</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>signet::ui::OperatorsView</name>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>最后出现</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Nobody has been invited yet: whoever sits at this machine is administrator. Invite the first person to let them in from their own console.</source>
        <translation>还没有邀请任何人：坐在这台机器前的人就是管理员。请邀请第一个人，让他能从自己的控制台进入。</translation>
    </message>
    <message>
        <source>RFC 7638 thumbprint of the operator key</source>
        <translation>操作员密钥的 RFC 7638 指纹</translation>
    </message>
    <message>
        <source>Operator key</source>
        <translation>操作员密钥</translation>
    </message>
    <message>
        <source>Choose an operator first.</source>
        <translation>请先选择一个操作员。</translation>
    </message>
    <message>
        <source>This operator has been removed.</source>
        <translation>此操作员已被移除。</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Let another person administer, by a link that works once</source>
        <translation>用只能使用一次的链接让另一个人参与管理</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>更改角色…</translation>
    </message>
    <message>
        <source>Let an operator do more, or less</source>
        <translation>让操作员拥有更多或更少的权限</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Refuse an operator&apos;s key from now on</source>
        <translation>从现在起拒绝某个操作员的密钥</translation>
    </message>
    <message>
        <source>The operators could not be read</source>
        <translation>无法读取操作员</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>自 %1 起被拒绝。</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后出现于 %1</translation>
    </message>
    <message>
        <source>never seen since</source>
        <translation>此后从未出现</translation>
    </message>
    <message>
        <source>Paired %1; %2</source>
        <translation>配对于 %1；%2</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 现在是%2</translation>
    </message>
    <message>
        <source>%1 has been removed</source>
        <translation>%1 已被移除</translation>
    </message>
</context>
<context>
    <name>signet::ui::Overview</name>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>last 24 hours, %1 begun</source>
        <translation>最近 24 小时，%1 个开始</translation>
    </message>
    <message>
        <source>%1 to %2: %3 seen</source>
        <translation>%1 至 %2：见到 %3 个</translation>
    </message>
    <message>
        <source>last hour, %1 begun, %2 renewed</source>
        <translation>最近一小时，%1 个开始，%2 个续期</translation>
    </message>
    <message>
        <source>%1: %2 issued</source>
        <translation>%1：签发 %2 个</translation>
    </message>
    <message>
        <source>No session can be begun or renewed until a seal key is active.</source>
        <translation>在密封密钥启用之前，无法开始或续期任何会话。</translation>
    </message>
    <message>
        <source>in use for %1</source>
        <translation>已使用 %1</translation>
    </message>
    <message>
        <source>%1; rotated by hand only</source>
        <translation>%1；只能手动轮换</translation>
    </message>
    <message>
        <source>%1; its rotation is due</source>
        <translation>%1；已到轮换时间</translation>
    </message>
    <message>
        <source>%1; %2 takes over %3</source>
        <translation>%1；%2 %3接替</translation>
    </message>
    <message>
        <source>%1; next rotation %2</source>
        <translation>%1；下次轮换%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>以及另外 %n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>还没有可比较的数据</translation>
    </message>
    <message>
        <source>usual for this hour is %1</source>
        <translation>这个时段通常为 %1</translation>
    </message>
    <message>
        <source>usual for this hour is %1 to %2</source>
        <translation>这个时段通常为 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>有 %n 件事需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be asked</source>
        <translation>并非全部都能查询到</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>log %1, ring %2</source>
        <translation>日志 %1，密钥环 %2</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Heard %1</source>
        <translation>听到时间 %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%2 个节点中的 %1 个</translation>
    </message>
</context>
<context>
    <name>signet::ui::OverviewPage</name>
    <message>
        <source>Worth doing</source>
        <translation>建议处理</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Asking the authority how it is…</source>
        <translation>正在询问授权服务的状况…</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Sessions seen in the last 24 hours</source>
        <translation>最近 24 小时见到的会话</translation>
    </message>
    <message>
        <source>Issued in the last hour</source>
        <translation>最近一小时签发</translation>
    </message>
    <message>
        <source>Session tokens issued in each minute of the last hour</source>
        <translation>最近一小时内每分钟签发的会话令牌</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>使用中的密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Time until the next rotation</source>
        <translation>距下次轮换的时间</translation>
    </message>
    <message>
        <source>Refused in the last hour</source>
        <translation>最近一小时拒绝</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>听到</translation>
    </message>
    <message>
        <source>Last revocations</source>
        <translation>最近的撤销</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>in force on</source>
        <translation>已生效节点</translation>
    </message>
    <message>
        <source>Return shows the revocation on its page</source>
        <translation>按回车键可在其页面显示该撤销</translation>
    </message>
    <message>
        <source>No session has been ended yet. Revocations are made on their page, or in Inspect from a cookie.</source>
        <translation>还没有结束任何会话。撤销在其页面编写，或在“检查”中由 Cookie 产生。</translation>
    </message>
    <message>
        <source>All revocations</source>
        <translation>所有撤销</translation>
    </message>
    <message>
        <source>The authority did not say how it is</source>
        <translation>授权服务没有说明其状况</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The revocations could not be read</source>
        <translation>无法读取撤销</translation>
    </message>
    <message>
        <source>Nothing. Everything runs as it should.</source>
        <translation>没有。一切运行正常。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>没有其他内容。</translation>
    </message>
</context>
<context>
    <name>signet::ui::PairingSheet</name>
    <message>
        <source>Connect to an authority</source>
        <translation>连接到授权服务</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Pairing link</source>
        <translation>配对链接</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>As others see it in the activity log</source>
        <translation>其他人在活动日志中看到的名称</translation>
    </message>
    <message>
        <source>Paste the link that an administrator gave you. Your operator key is made on this computer and never leaves it.</source>
        <translation>请粘贴管理员给您的链接。您的操作员密钥在本机生成，永远不会离开本机。</translation>
    </message>
    <message>
        <source>Its certificate has this fingerprint. Whoever sent you the link can read it to you; nothing is sent to a machine with another.</source>
        <translation>其证书的指纹如下。发给您链接的人可以念给您听；不会向指纹不同的机器发送任何内容。</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>口令强度</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message numerus="yes">
        <source>too short: at least %n characters</source>
        <translation>
            <numerusform>太短：至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>容易猜到</translation>
    </message>
    <message>
        <source>could be guessed with effort</source>
        <translation>费些功夫可猜到</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>%1, about %2 bits</source>
        <translation>%1，约 %2 位</translation>
    </message>
    <message>
        <source>Whoever has the file can try at leisure.</source>
        <translation>拿到文件的人可以慢慢尝试。</translation>
    </message>
</context>
<context>
    <name>signet::ui::PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <source>This key file is encrypted</source>
        <translation>此密钥文件已加密</translation>
    </message>
    <message>
        <source>Type the passphrase of %1. It is used once to open the file and then erased; the keys are kept for this run only.</source>
        <translation>请输入 %1 的口令。它只用一次来打开文件，随后清除；密钥仅保留于本次运行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the file closed (Esc)</source>
        <translation>不打开文件（Esc）</translation>
    </message>
    <message>
        <source>Open the file with this passphrase (Enter)</source>
        <translation>用此口令打开文件（Enter）</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check the keyboard layout and type it again.</source>
        <translation>此口令无法打开文件。请检查键盘布局并重新输入。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>signet::ui::Period</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>the 15 minutes before</source>
        <translation>之前 15 分钟</translation>
    </message>
    <message>
        <source>the hour before</source>
        <translation>前一小时</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>the 30 days before</source>
        <translation>之前 30 天</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>signet::ui::PictureBook</name>
    <message>
        <source>Could not make the folder %1. Name a folder you may write to.</source>
        <translation>无法创建文件夹 %1。请指定您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Could not write to %1. Check that there is room and that you may.</source>
        <translation>无法写入 %1。请检查是否有空间和写入权限。</translation>
    </message>
    <message>
        <source>The picture %1 did not come about.</source>
        <translation>图片 %1 未能生成。</translation>
    </message>
</context>
<context>
    <name>signet::ui::PushCard</name>
    <message>
        <source>Entries in force on %1</source>
        <translation>在 %1 上生效的条目</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>上次推送</translation>
    </message>
    <message>
        <source>Pushed so far</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>Pushed revocations</source>
        <translation>已推送的撤销</translation>
    </message>
    <message>
        <source>Pushing: %1 of %2 are in the log.</source>
        <translation>正在推送：%2 条中的 %1 条已写入日志。</translation>
    </message>
    <message>
        <source>%1 of %2 are in the log. The answer to the next batch was lost; it is sent again under the same id, and happens once.</source>
        <translation>%2 条中的 %1 条已写入日志。下一批的回答丢失；会用同一标识再次发送，只发生一次。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2. The rest is still staged.</source>
        <translation>在 %2 条中的 %1 条之后停止。其余仍然暂存。</translation>
    </message>
    <message>
        <source>%1 of %2 are in the log. The rest is still staged.</source>
        <translation>%2 条中的 %1 条已写入日志。其余仍然暂存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) in the log, %1 of them from before.</source>
        <translation>
            <numerusform>日志中有 %Ln 条撤销，其中 %1 条是以前的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) in the log.</source>
        <translation>
            <numerusform>日志中有 %Ln 条撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>回答丢失</translation>
    </message>
    <message>
        <source>The authority did not take it</source>
        <translation>授权服务没有接受</translation>
    </message>
    <message>
        <source>A node refuses by every entry it has heard of, at the latest a second after a push.</source>
        <translation>节点按它听到的每个条目拒绝，最迟在推送后一秒。</translation>
    </message>
    <message>
        <source>Where the log is in force</source>
        <translation>日志的生效情况</translation>
    </message>
</context>
<context>
    <name>signet::ui::Pusher</name>
    <message>
        <source>was in the log already</source>
        <translation>已在日志中</translation>
    </message>
</context>
<context>
    <name>signet::ui::RawCard</name>
    <message>
        <source>Header and content</source>
        <translation>头部与内容</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Header as written</source>
        <translation>头部原文</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content as written</source>
        <translation>内容原文</translation>
    </message>
    <message>
        <source>Content: sealed, and no key at hand opens it</source>
        <translation>内容：已密封，现有密钥无法打开</translation>
    </message>
</context>
<context>
    <name>signet::ui::RecentInputs</name>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>忘记这些</translation>
    </message>
</context>
<context>
    <name>signet::ui::RemoteWorkspace</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
</context>
<context>
    <name>signet::ui::RemoveOperatorSheet</name>
    <message>
        <source>Remove an operator</source>
        <translation>移除操作员</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Their operator key is refused from now on, on every node. What they did stays done, and stays in the activity log.</source>
        <translation>从现在起，其操作员密钥在每个节点上都会被拒绝。其所做的一切仍然有效，并保留在活动日志中。</translation>
    </message>
    <message>
        <source>It cannot be taken back; they can be invited anew, with a new key.</source>
        <translation>无法撤回；可以用新密钥重新邀请。</translation>
    </message>
    <message>
        <source>This is you: this console will be refused as well.</source>
        <translation>这是您自己：此控制台也会被拒绝。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::RemoveSiteSheet</name>
    <message>
        <source>Remove a site</source>
        <translation>移除站点</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its tokens are refused from now on, on every node: everybody who is logged in there is logged out.</source>
        <translation>从现在起，它的令牌在每个节点上都会被拒绝：在那里登录的所有人都会登出。</translation>
    </message>
    <message>
        <source>Its statistics and its revocations stay. A site of the same name can be added again.</source>
        <translation>它的统计和撤销会保留。以后可以再次添加同名站点。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::Report</name>
    <message>
        <source>Signet inspection</source>
        <translation>Signet 检查</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>The first %1 of %2; the JSON report has all of them.</source>
        <translation>%2 条中的前 %1 条；JSON 报告包含全部。</translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationLog</name>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>by</source>
        <translation>由</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>失效时间</translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationWords</name>
    <message>
        <source>session</source>
        <comment>a kind of revocation</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>remember</source>
        <comment>a kind of revocation</comment>
        <translation>记住</translation>
    </message>
    <message>
        <source>user</source>
        <comment>a kind of revocation</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a kind of revocation</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>site</source>
        <comment>a kind of revocation</comment>
        <translation>站点</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>a kind of revocation</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <translation>%1 的所有人</translation>
    </message>
    <message>
        <source>everybody at every site</source>
        <translation>所有站点的所有人</translation>
    </message>
    <message>
        <source>Ends what was logged in before %1.</source>
        <translation>结束在 %1 之前登录的会话。</translation>
    </message>
    <message>
        <source>Ends this one session.</source>
        <translation>结束这一个会话。</translation>
    </message>
    <message>
        <source>Ends “Keep me logged in” on one device.</source>
        <translation>结束一台设备上的“保持登录”。</translation>
    </message>
    <message>
        <source>Ends every session this person has now, on every device.</source>
        <translation>结束此人现在在所有设备上的所有会话。</translation>
    </message>
    <message>
        <source>Ends every session sealed with this key.</source>
        <translation>结束用此密钥密封的所有会话。</translation>
    </message>
    <message>
        <source>Ends every session of this site.</source>
        <translation>结束此站点的所有会话。</translation>
    </message>
    <message>
        <source>Ends every session of every site.</source>
        <translation>结束所有站点的所有会话。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nodes that have an entry in force, of all nodes</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>A node has yet to hear of it.</source>
        <translation>有一个节点还没有听到它。</translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationsPage</name>
    <message>
        <source>A push is under way.</source>
        <translation>正在推送。</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>结束会话…</translation>
    </message>
    <message>
        <source>Compose a revocation by session, user, key, site or everything</source>
        <translation>按会话、用户、密钥、站点或全部编写撤销</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>来自列表…</translation>
    </message>
    <message>
        <source>Compose many from a pasted list or a CSV file</source>
        <translation>从粘贴的列表或 CSV 文件编写多条</translation>
    </message>
    <message>
        <source>From a token…</source>
        <translation>来自令牌…</translation>
    </message>
    <message>
        <source>End the session that a token belongs to, or every session of its person</source>
        <translation>结束令牌所属的会话，或其主人的所有会话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Take back the last change to the list</source>
        <translation>撤回对列表的上一次修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重新执行已撤消的操作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected revocations off the list (Delete)</source>
        <translation>把所选撤销从列表中去掉（Delete）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Take everything off the list; Undo brings it back</source>
        <translation>清空列表；“撤消”可以恢复</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>Carry out what is staged, on every node</source>
        <translation>在每个节点上执行已暂存的内容</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>没有暂存任何内容。</translation>
    </message>
    <message>
        <source>What it would do is not known yet.</source>
        <translation>还不知道它会做什么。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send no further batch; what has been sent stays</source>
        <translation>不再发送后续批次；已发送的保持生效</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Show only entries with certain targets or reasons</source>
        <translation>只显示含有特定目标或原因的条目</translation>
    </message>
    <message>
        <source>Newest entries</source>
        <translation>最新条目</translation>
    </message>
    <message>
        <source>Read the log again and go to its newest entries</source>
        <translation>重新读取日志并转到最新条目</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln revocation(s)</source>
        <translation>
            <numerusform>推送 %Ln 条撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing revocations: %1 of %2</source>
        <translation>正在推送撤销：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) pushed</source>
        <translation>
            <numerusform>已推送 %Ln 条撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>%1 in force, on %2</source>
        <translation>%1生效，在 %2上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln revocation(s)</source>
        <translation>
            <numerusform>已暂存 %Ln 条撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln revocation(s); %1 were on the list already</source>
        <translation>
            <numerusform>已暂存 %Ln 条撤销；%1 条已在列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>from a token</source>
        <translation>来自令牌</translation>
    </message>
    <message>
        <source>Staged and pushed</source>
        <translation>已暂存与已推送</translation>
    </message>
</context>
<context>
    <name>signet::ui::RingCard</name>
    <message>
        <source>Key ring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The keys&apos; lives, past and planned</source>
        <translation>密钥的一生，过去与计划</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>past or planned</source>
        <translation>过去或计划</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>From six weeks ago to two months ahead</source>
        <translation>从六周前到两个月后</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Half a year back and ahead</source>
        <translation>前后各半年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every key&apos;s whole life</source>
        <translation>每个密钥的一生</translation>
    </message>
    <message>
        <source>The same as dates in a table</source>
        <translation>以表格中的日期显示相同内容</translation>
    </message>
    <message>
        <source>Waiting for a node</source>
        <translation>正在等待节点</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>无法读取密钥</translation>
    </message>
</context>
<context>
    <name>signet::ui::RingPicture</name>
    <message>
        <source>waits to be activated</source>
        <translation>等待启用</translation>
    </message>
    <message>
        <source>becomes active when every node has it</source>
        <translation>每个节点拥有它后启用</translation>
    </message>
    <message>
        <source>becomes active %1</source>
        <translation>%1启用</translation>
    </message>
    <message>
        <source>stays active until rotated</source>
        <translation>保持使用，直到轮换</translation>
    </message>
    <message>
        <source>rotation is due</source>
        <translation>已到轮换时间</translation>
    </message>
    <message>
        <source>rotates %1</source>
        <translation>%1轮换</translation>
    </message>
    <message>
        <source>retires %1</source>
        <translation>%1退役</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>%1清除</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>No rotation is planned; keys are rotated by hand.</source>
        <translation>没有计划轮换；密钥由人工轮换。</translation>
    </message>
    <message>
        <source>A rotation is due now. Sessions go on through it.</source>
        <translation>现在已到轮换时间。轮换期间会话继续。</translation>
    </message>
    <message>
        <source>Next rotation %1, %2. Sessions go on through it.</source>
        <translation>下次轮换 %1，%2。轮换期间会话继续。</translation>
    </message>
    <message>
        <source>A key that is due waits for %1 to hear of it; the old one stays in use.</source>
        <translation>一个到期的密钥正等待 %1 得知；旧密钥继续使用。</translation>
    </message>
    <message>
        <source>seal</source>
        <comment>use of a key</comment>
        <translation>密封</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>use of a key</comment>
        <translation>签名</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment in a table of dates</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>How often it sealed or signed</source>
        <translation>它密封或签名的次数</translation>
    </message>
</context>
<context>
    <name>signet::ui::RingTimeline</name>
    <message>
        <source>Timeline of the keys</source>
        <translation>密钥时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s).</source>
        <translation>
            <numerusform>%n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, Nov 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, 1 Nov</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>signet::ui::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>signet::ui::RoleSheet</name>
    <message>
        <source>Change the role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>The role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>设为%1</translation>
    </message>
</context>
<context>
    <name>signet::ui::RoleWords</name>
    <message>
        <source>viewer</source>
        <translation>查看员</translation>
    </message>
    <message>
        <source>revoker</source>
        <translation>撤销员</translation>
    </message>
    <message>
        <source>keykeeper</source>
        <translation>密钥管理员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Sees everything but secrets; changes nothing.</source>
        <translation>可查看机密以外的一切；不作任何更改。</translation>
    </message>
    <message>
        <source>Ends sessions too.</source>
        <translation>还可结束会话。</translation>
    </message>
    <message>
        <source>Rotates, stages and destroys keys too; exports and imports them.</source>
        <translation>还可轮换、预备和销毁密钥；导出和导入密钥。</translation>
    </message>
    <message>
        <source>Changes sites, operators and settings too. May do everything.</source>
        <translation>还可更改站点、操作员和设置。可以做任何事。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 已经是%2。</translation>
    </message>
    <message>
        <source>%1 becomes %2 and may do more than before. It is in force at once.</source>
        <translation>%1 成为%2，权限比以前大。立即生效。</translation>
    </message>
    <message>
        <source>%1 becomes %2 and may do less than before. What they did already stays done.</source>
        <translation>%1 成为%2，权限比以前小。已做的一切仍然有效。</translation>
    </message>
</context>
<context>
    <name>signet::ui::ScheduleSheet</name>
    <message>
        <source>Rotation by schedule</source>
        <translation>按计划轮换</translation>
    </message>
    <message>
        <source>A new key is made a day ahead, so that every node has it, and takes over at its time. Sessions go on; nobody is logged out.</source>
        <translation>新密钥提前一天生成，使每个节点都拥有它，并在预定时间接替。会话继续；没有人被登出。</translation>
    </message>
    <message>
        <source>Seal keys</source>
        <translation>密封密钥</translation>
    </message>
    <message>
        <source>Sign keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Keep this schedule</source>
        <translation>采用此计划</translation>
    </message>
    <message>
        <source>%1: a new one every</source>
        <translation>%1：每次更换间隔</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>%1: days between rotations</source>
        <translation>%1：两次轮换之间的天数</translation>
    </message>
    <message>
        <source>Only by hand.</source>
        <translation>仅手动。</translation>
    </message>
    <message>
        <source>%1 waits already and takes over first.</source>
        <translation>%1 已在等待，将先接替。</translation>
    </message>
    <message>
        <source>%1 is older than that: it is replaced as soon as every node has the new key.</source>
        <translation>%1 已超过此期限：每个节点拥有新密钥后即被替换。</translation>
    </message>
    <message>
        <source>Next %1, %2.</source>
        <translation>下次 %1，%2。</translation>
    </message>
    <message>
        <source>The schedule is kept</source>
        <translation>计划已采用</translation>
    </message>
</context>
<context>
    <name>signet::ui::SecretPlaceChoice</name>
    <message>
        <source>in the desktop&apos;s keychain</source>
        <translation>保存在桌面的密钥串中</translation>
    </message>
    <message>
        <source>in an encrypted file, under a passphrase</source>
        <translation>保存在用口令加密的文件中</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet; unlocked when you log in</source>
        <translation>GNOME Keyring 或 KWallet；登录时解锁</translation>
    </message>
    <message>
        <source>For desktops without a keychain; the passphrase is asked for at each start</source>
        <translation>用于没有密钥串的桌面；每次启动时询问口令</translation>
    </message>
</context>
<context>
    <name>signet::ui::SecretSheet</name>
    <message>
        <source>Site secret</source>
        <translation>站点机密</translation>
    </message>
    <message>
        <source>A new secret for %1</source>
        <translation>%1 的新机密</translation>
    </message>
    <message>
        <source>The site needs it where it reaches the authority by loopback TCP instead of the Unix socket. It is shown once, and only its hash is kept.</source>
        <translation>当站点通过回环 TCP 而不是 Unix 套接字访问授权服务时需要它。它只显示一次，只保存其哈希。</translation>
    </message>
    <message>
        <source>The secret it has now is refused at once: until the new one is set in the site, nobody can log in there and nobody stays logged in.</source>
        <translation>现有机密会立即被拒绝：在站点中设置新机密之前，没有人能在那里登录，也没有人能保持登录。</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Set it in the site now. It will not be shown again.</source>
        <translation>请立即在站点中设置。它不会再次显示。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新机密</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is not shown again (Esc)</source>
        <translation>不会再次显示（Esc）</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>复制机密</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 30 seconds</source>
        <translation>30 秒后清空剪贴板</translation>
    </message>
    <message>
        <source>The secret is copied. The clipboard is cleared in 30 seconds</source>
        <translation>机密已复制。剪贴板将在 30 秒后清空</translation>
    </message>
    <message>
        <source>The site sends it with each request, in the field Authorization: Bearer. Keep it in a file that only the site reads. A MediaWiki needs none: it uses the Unix socket.</source>
        <translation>网站在每个请求的 Authorization: Bearer 字段中发送它。请将其保存在只有该网站能读取的文件中。MediaWiki 不需要它：它使用 Unix 套接字。</translation>
    </message>
</context>
<context>
    <name>signet::ui::SettingsPage</name>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Who administers, and what they may do</source>
        <translation>谁负责管理，以及可以做什么</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Lifetimes, cookies and failure policy of each site</source>
        <translation>每个站点的有效期、Cookie 和故障策略</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How the console looks, and when it locks</source>
        <translation>控制台的外观，以及何时锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>李明</translation>
    </message>
</context>
<context>
    <name>signet::ui::ShareCard</name>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Save this table as a picture or as CSV</source>
        <translation>把此表格保存为图片或 CSV</translation>
    </message>
</context>
<context>
    <name>signet::ui::SheetForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without doing anything (Esc)</source>
        <translation>关闭，不执行任何操作（Esc）</translation>
    </message>
</context>
<context>
    <name>signet::ui::Sheets</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab walk through every control. Escape closes what lies on top.</source>
        <translation>Tab 和 Shift+Tab 依次经过每个控件。Esc 关闭最上层的内容。</translation>
    </message>
    <message>
        <source>About Signet</source>
        <translation>关于 Signet</translation>
    </message>
    <message>
        <source>Signet console</source>
        <translation>Signet 控制台</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Signet lets a website keep its sessions sealed inside the visitors&apos; cookies. This console decodes and verifies such cookies, and any other token you paste.</source>
        <translation>Signet 让网站把会话密封保存在访问者的 Cookie 中。此控制台解码并验证这样的 Cookie，以及您粘贴的任何其他令牌。</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere, no address in a token is ever followed, and nothing you paste is written to disk.</source>
        <translation>一切都在本机进行。不向任何地方发送任何内容，从不访问令牌中的地址，您粘贴的内容不会写入磁盘。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and OpenSSL.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %1 和 OpenSSL 构建。</translation>
    </message>
</context>
<context>
    <name>signet::ui::SiteForm</name>
    <message>
        <source>Where it is</source>
        <translation>它的位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What its tokens name as their audience: a-z, 0-9 and -. It cannot be changed later.</source>
        <translation>其令牌中作为受众的名称：a-z、0-9 和 -。以后不能更改。</translation>
    </message>
    <message>
        <source>English Wikipedia</source>
        <translation>中文维基百科</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For people; empty shows the name.</source>
        <translation>供人阅读；留空则显示名称。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>会话有效期</translation>
    </message>
    <message>
        <source>Absolute lifetime</source>
        <translation>绝对有效期</translation>
    </message>
    <message>
        <source>Remember lifetime</source>
        <translation>记住有效期</translation>
    </message>
    <message>
        <source>Issue identity tokens</source>
        <translation>签发身份令牌</translation>
    </message>
    <message>
        <source>Identity tokens</source>
        <translation>身份令牌</translation>
    </message>
    <message>
        <source>Identity lifetime</source>
        <translation>身份有效期</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>only this host</source>
        <translation>仅此主机</translation>
    </message>
    <message>
        <source>Cookie domain</source>
        <translation>Cookie 域</translation>
    </message>
    <message>
        <source>Cookie budget</source>
        <translation>Cookie 预算</translation>
    </message>
    <message>
        <source>Overflow from</source>
        <translation>溢出起点</translation>
    </message>
    <message>
        <source>When the log cannot be heard</source>
        <translation>听不到日志时</translation>
    </message>
    <message>
        <source>Go on for</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Site secret</source>
        <translation>站点机密</translation>
    </message>
    <message>
        <source>For loopback TCP</source>
        <translation>用于回环 TCP</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
</context>
<context>
    <name>signet::ui::SiteWords</name>
    <message>
        <source>Not sent when somebody follows a link from elsewhere: they seem logged out until the next click.</source>
        <translation>有人从别处点击链接进入时不发送：在下一次点击之前看起来像已登出。</translation>
    </message>
    <message>
        <source>Sent with requests of every other site too. Only for sites shown inside others; needs https.</source>
        <translation>其他任何站点的请求也会带上它。仅用于嵌入其他站点的站点；需要 https。</translation>
    </message>
    <message>
        <source>Sent when somebody follows a link to the site, not with requests that other sites make.</source>
        <translation>有人点击链接进入站点时发送，其他站点发起的请求不带它。</translation>
    </message>
    <message>
        <source>Cookies travel encrypted only; they are called %1.</source>
        <translation>Cookie 只加密传输；它们名为 %1。</translation>
    </message>
    <message>
        <source>Without https, whoever shares the network can take over a session.</source>
        <translation>没有 https，同一网络中的任何人都可以接管会话。</translation>
    </message>
    <message>
        <source>Renewed on use after half of it. Who stays away longer logs in again, unless remembered.</source>
        <translation>过半后在使用时续期。离开更久的人须重新登录，除非被记住。</translation>
    </message>
    <message>
        <source>Then everybody logs in again, however active. A stolen cookie stays good for at most %1 unless it is ended.</source>
        <translation>到期后每个人都须重新登录，无论多么活跃。被盗的 Cookie 除非被结束，最多有效 %1。</translation>
    </message>
    <message>
        <source>“Keep me logged in” lasts through %1 without a visit.</source>
        <translation>不访问时“保持登录”持续 %1。</translation>
    </message>
    <message>
        <source>A signed token beside each session, which proxies check with public keys only. It cannot be ended before %1 are over.</source>
        <translation>伴随每个会话的签名令牌，代理只用公钥即可验证。在 %1 到期之前无法结束它。</translation>
    </message>
    <message>
        <source>No signed token is issued; only the site itself knows who somebody is.</source>
        <translation>不签发签名令牌；只有站点自己知道某人是谁。</translation>
    </message>
    <message>
        <source>Only %1 gets the cookie, and no other host can set it.</source>
        <translation>只有 %1 得到 Cookie，其他主机不能设置它。</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>该站点</translation>
    </message>
    <message>
        <source>Every host under %1 gets the cookie; each of them could read or replace it.</source>
        <translation>%1 下的每个主机都会得到 Cookie；其中任何一个都可以读取或替换它。</translation>
    </message>
    <message>
        <source>All cookies of one answer together. nginx fails an answer of more than 4 KiB unless it is set up otherwise.</source>
        <translation>一次响应的所有 Cookie 合计。除非另行设置，nginx 无法处理超过 4 KiB 的响应头。</translation>
    </message>
    <message>
        <source>The data of a larger session goes to the record, encrypted, for at most 10 minutes.</source>
        <translation>更大会话的数据会加密存入记录库，最多 10 分钟。</translation>
    </message>
    <message>
        <source>A node that does not hear the revocation log goes on for %1, then refuses everybody. Shorter is safer, longer keeps the site up.</source>
        <translation>听不到撤销日志的节点会继续 %1，然后拒绝所有人。越短越安全，越长站点越可用。</translation>
    </message>
    <message>
        <source>None: the site asks through the Unix socket of its own machine.</source>
        <translation>无：站点通过本机的 Unix 套接字查询。</translation>
    </message>
    <message>
        <source>Set. The site sends it with each request over loopback TCP; it was shown once and is kept only as a hash.</source>
        <translation>已设置。站点通过回环 TCP 随每个请求发送它；它只显示过一次，仅以哈希保存。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>会话有效期</translation>
    </message>
    <message>
        <source>Absolute lifetime</source>
        <translation>绝对有效期</translation>
    </message>
    <message>
        <source>Remember lifetime</source>
        <translation>记住有效期</translation>
    </message>
    <message>
        <source>Identity tokens</source>
        <translation>身份令牌</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Identity lifetime</source>
        <translation>身份有效期</translation>
    </message>
    <message>
        <source>Cookie domain</source>
        <translation>Cookie 域</translation>
    </message>
    <message>
        <source>Cookie budget</source>
        <translation>Cookie 预算</translation>
    </message>
    <message>
        <source>Overflow from</source>
        <translation>溢出起点</translation>
    </message>
    <message>
        <source>Goes on without the log</source>
        <translation>没有日志时继续运行</translation>
    </message>
    <message>
        <source>The session cookie is called %1 from then on: everybody logs in again.</source>
        <translation>之后会话 Cookie 名为 %1：所有人须重新登录。</translation>
    </message>
</context>
<context>
    <name>signet::ui::SitesView</name>
    <message>
        <source>It has not been saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>%1 is saved and in force</source>
        <translation>%1 已保存并生效</translation>
    </message>
    <message>
        <source>%1 is no longer served</source>
        <translation>不再服务 %1</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>No site is served yet. Add the first one: its name, and where it is.</source>
        <translation>还没有服务任何站点。请添加第一个：它的名称和位置。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Choose a site that is saved first.</source>
        <translation>请先选择一个已保存的站点。</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>添加站点…</translation>
    </message>
    <message>
        <source>Serve another wiki or application</source>
        <translation>服务另一个维基或应用</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Put the changes of this site in force on every node</source>
        <translation>使此站点的更改在每个节点上生效</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>They are being saved.</source>
        <translation>正在保存。</translation>
    </message>
    <message>
        <source>Mend what is wrong first.</source>
        <translation>请先修正错误之处。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Show the site as it is in force</source>
        <translation>显示站点当前生效的设置</translation>
    </message>
    <message>
        <source>Make a new secret…</source>
        <translation>生成新机密…</translation>
    </message>
    <message>
        <source>For a site that reaches the authority by loopback TCP</source>
        <translation>用于通过回环 TCP 访问授权服务的站点</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Serve this site no longer</source>
        <translation>不再服务此站点</translation>
    </message>
    <message>
        <source>The sites could not be read</source>
        <translation>无法读取站点</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>new site</source>
        <translation>新站点</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>一个新站点</translation>
    </message>
    <message>
        <source>A site is added. It can be used as soon as every node has it.</source>
        <translation>将添加一个站点。每个节点得知后即可使用。</translation>
    </message>
    <message>
        <source>A site of that name is served already</source>
        <translation>已有同名站点</translation>
    </message>
    <message>
        <source>Saving would change it. Choose another name.</source>
        <translation>保存会更改它。请选择其他名称。</translation>
    </message>
    <message>
        <source>Somebody else changed this site meanwhile: reload it, or keep your changes.</source>
        <translation>其他人同时更改了此站点：请重新加载，或保留您的更改。</translation>
    </message>
    <message>
        <source>Nobody else has changed this site meanwhile.</source>
        <translation>没有其他人同时更改此站点。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Show the site as the other operator left it; your changes are dropped</source>
        <translation>显示另一位操作员更改后的站点；您的更改会被丢弃</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>保留我的更改</translation>
    </message>
    <message>
        <source>Go on from what is in force now; saving puts in force what is listed</source>
        <translation>以现在生效的内容为基础继续；保存会使列出的内容生效</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Somebody else changed this site meanwhile</source>
        <translation>其他人同时更改了此站点</translation>
    </message>
    <message>
        <source>Above stands how yours differs from what is in force now. Reload the site, or keep your changes and save them over it.</source>
        <translation>上方列出您的内容与现在生效内容的差异。请重新加载站点，或保留您的更改并覆盖保存。</translation>
    </message>
    <message>
        <source>For MediaWiki…</source>
        <translation>用于 MediaWiki…</translation>
    </message>
    <message>
        <source>The lines that go into the wiki&apos;s LocalSettings.php</source>
        <translation>写入维基 LocalSettings.php 的几行</translation>
    </message>
</context>
<context>
    <name>signet::ui::SizeCard</name>
    <message>
        <source>Size in the cookie budget</source>
        <translation>Cookie 预算中的大小</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1：超出 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::Sparkline</name>
    <message>
        <source>nothing counted yet</source>
        <translation>还没有计数</translation>
    </message>
    <message>
        <source>the last is %1</source>
        <translation>最后一个是 %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::StagedCard</name>
    <message>
        <source>Staged, not pushed</source>
        <translation>已暂存，未推送</translation>
    </message>
    <message>
        <source>Nothing is staged. What you compose waits here, can be undone, and does nothing until you push it.</source>
        <translation>没有暂存任何内容。您编写的内容在这里等待，可以撤消，在推送之前没有任何效果。</translation>
    </message>
    <message>
        <source>Staged revocations</source>
        <translation>已暂存的撤销</translation>
    </message>
</context>
<context>
    <name>signet::ui::Staging</name>
    <message>
        <source>No more than %1 revocations can be staged at once.</source>
        <translation>一次最多可暂存 %1 条撤销。</translation>
    </message>
    <message>
        <source>Push what is staged, then go on with the rest.</source>
        <translation>请先推送已暂存的，再继续其余部分。</translation>
    </message>
    <message numerus="yes">
        <source>staging of %Ln revocation(s)</source>
        <translation>
            <numerusform>暂存 %Ln 条撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln revocation(s)</source>
        <translation>
            <numerusform>去掉 %Ln 条撤销</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::StartPage</name>
    <message>
        <source>in this console, site %1</source>
        <translation>在此控制台内，站点 %1</translation>
    </message>
    <message>
        <source>authority, port %1, as %2</source>
        <translation>授权服务，端口 %1，角色为%2</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>您的工作区</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>What do you want to look after?</source>
        <translation>您想管理什么？</translation>
    </message>
    <message>
        <source>An authority seals and opens the sessions of your sites. This console shows what it does, changes its keys and ends sessions.</source>
        <translation>授权服务密封和打开您站点的会话。此控制台显示它的工作情况、更换它的密钥并结束会话。</translation>
    </message>
    <message>
        <source>Connect to an authority</source>
        <translation>连接到授权服务</translation>
    </message>
    <message>
        <source>For a site that runs signetd. You need the pairing link that an administrator made for you; it begins with signet:// and is good for 10 minutes.</source>
        <translation>用于运行 signetd 的站点。您需要管理员为您生成的配对链接；它以 signet:// 开头，10 分钟内有效。</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>本地工作区</translation>
    </message>
    <message>
        <source>An authority inside this console, for development and for trying things out. Its record stays on this computer, its keys encrypted.</source>
        <translation>控制台内部的授权服务，用于开发和试用。它的记录留在本机，密钥经过加密。</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>浏览演示</translation>
    </message>
    <message>
        <source>Three invented wikis with 30 days of invented traffic. Rotate, revoke, break things: nothing is kept, nobody is logged out.</source>
        <translation>三个虚构的维基，带有 30 天的虚构流量。轮换、撤销、随意破坏：什么都不会保留，没有人会被登出。</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Take this workspace and its secret off this computer</source>
        <translation>把此工作区及其机密从本机移除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Connect to this workspace</source>
        <translation>连接到此工作区</translation>
    </message>
</context>
<context>
    <name>signet::ui::Statistics</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>from (UTC)</source>
        <translation>起始（UTC）</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>见到</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>最多 %1，于 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1 bytes and more</source>
        <translation>%1 字节及以上</translation>
    </message>
    <message>
        <source>%1 to %2 bytes</source>
        <translation>%1 至 %2 字节</translation>
    </message>
    <message>
        <source>Cookie sizes</source>
        <translation>Cookie 大小</translation>
    </message>
    <message>
        <source>size of the session token</source>
        <translation>会话令牌的大小</translation>
    </message>
    <message>
        <source>from bytes</source>
        <translation>起始字节</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Refused, by reason</source>
        <translation>按原因的拒绝</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Overflows</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>overflows</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>share of opened</source>
        <translation>打开占比</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>no known key</source>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>no known site</source>
        <translation>未知站点</translation>
    </message>
    <message>
        <source>the same time before</source>
        <translation>之前的同样时段</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>%1没有</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>%1%2 % on %3</source>
        <translation>%1%2 %，相比%3</translation>
    </message>
    <message>
        <source>no session token was issued</source>
        <translation>没有签发会话令牌</translation>
    </message>
    <message>
        <source>bytes, about</source>
        <translation>字节，约</translation>
    </message>
    <message>
        <source>the largest over %1</source>
        <translation>最大的超过 %1</translation>
    </message>
    <message>
        <source>all below %1</source>
        <translation>全部低于 %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 begun, %2 renewed</source>
        <translation>%1 个开始，%2 个续期</translation>
    </message>
    <message>
        <source>nothing was refused</source>
        <translation>没有任何拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln overflow(s)</source>
        <translation>
            <numerusform>%1，%Ln 次溢出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Statistics: %1</source>
        <translation>统计：%1</translation>
    </message>
    <message>
        <source>Show this much, up to now</source>
        <translation>显示截至现在的这段时间</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Follow what happens, or let the charts stand still</source>
        <translation>跟随当前情况，或让图表静止</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Draw the time before, dotted, behind each line</source>
        <translation>在每条线后面用点线画出之前的时段</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show the whole again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>Show the figures of every chart as a table, or the charts again</source>
        <translation>以表格显示每个图表的数字，或重新显示图表</translation>
    </message>
    <message>
        <source>Save the chart used last to a file</source>
        <translation>把最近使用的图表保存到文件</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>图表另存为 PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>图表另存为 SVG…</translation>
    </message>
    <message>
        <source>Chart as CSV…</source>
        <translation>图表另存为 CSV…</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Show this much, up to now (Alt+%1)</source>
        <translation>显示截至现在的这段时间（Alt+%1）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Show one site or all of them</source>
        <translation>显示一个站点或全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the chart used last as a picture or as CSV</source>
        <translation>把最近使用的图表保存为图片或 CSV</translation>
    </message>
    <message>
        <source>A part of the charts, in finer steps where they are kept</source>
        <translation>图表的一部分，在保存有更细数据处用更细的步长</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Middle cookie size</source>
        <translation>Cookie 大小中位数</translation>
    </message>
    <message>
        <source>Refused, by reason</source>
        <translation>按原因的拒绝</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>这段时间没有任何拒绝。</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>No key was used in this time.</source>
        <translation>这段时间没有使用任何密钥。</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按站点</translation>
    </message>
    <message>
        <source>No site was used in this time.</source>
        <translation>这段时间没有使用任何站点。</translation>
    </message>
    <message>
        <source>Issued and ended</source>
        <translation>签发与结束</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cookie sizes</source>
        <translation>Cookie 大小</translation>
    </message>
    <message>
        <source>Overflows</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>different sessions seen in each step; the band holds the true number 95 times in 100</source>
        <translation>每一步中见到的不同会话；真实数字在 100 次中有 95 次落在色带内</translation>
    </message>
    <message>
        <source>of sealed session tokens</source>
        <translation>已密封的会话令牌</translation>
    </message>
    <message>
        <source>too large for a cookie</source>
        <translation>过大而放不进 Cookie</translation>
    </message>
    <message>
        <source>Brush over a part of a chart first.</source>
        <translation>请先在图表上拖过一段。</translation>
    </message>
    <message>
        <source>A part that was picked out stands still.</source>
        <translation>选取的部分静止不动。</translation>
    </message>
    <message>
        <source>The statistics could not be read</source>
        <translation>无法读取统计</translation>
    </message>
    <message>
        <source>The shares by key and site could not be read</source>
        <translation>无法读取按密钥和站点的占比</translation>
    </message>
    <message>
        <source>dotted: the time before</source>
        <translation>点线：之前的时段</translation>
    </message>
    <message>
        <source>dotted: %1</source>
        <translation>点线：%1</translation>
    </message>
</context>
<context>
    <name>signet::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The number of the last revocation in the log</source>
        <translation>日志中最后一条撤销的编号</translation>
    </message>
    <message>
        <source>The version of the key ring, and how many live nodes have it</source>
        <translation>密钥环的版本，以及有多少运行中的节点拥有它</translation>
    </message>
    <message>
        <source>%1 everything</source>
        <translation>%1 全部命令</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>log %1</source>
        <translation>日志 %1</translation>
    </message>
    <message>
        <source>ring %1, confirmed by %2 of %3</source>
        <translation>密钥环 %1，%3 个中有 %2 个确认</translation>
    </message>
    <message>
        <source>The node is fresh</source>
        <translation>节点为最新</translation>
    </message>
    <message>
        <source>All nodes fresh</source>
        <translation>所有节点均为最新</translation>
    </message>
    <message>
        <source>%1 of %2 nodes fresh</source>
        <translation>%2 个节点中 %1 个为最新</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已中断</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>local %1 · UTC %2</source>
        <translation>本地 %1 · UTC %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::TokenEditor</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Paste a token, a cookie line, a request, a HAR file or a log</source>
        <translation>粘贴令牌、Cookie 行、请求、HAR 文件或日志</translation>
    </message>
    <message>
        <source>Paste or type here, or drop a file</source>
        <translation>在此粘贴或输入，或拖入文件</translation>
    </message>
</context>
<context>
    <name>signet::ui::TokenSheet</name>
    <message>
        <source>End a token&apos;s session</source>
        <translation>结束令牌的会话</translation>
    </message>
    <message>
        <source>End the session of a token</source>
        <translation>结束某个令牌的会话</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste a session cookie or token</source>
        <translation>粘贴会话 Cookie 或令牌</translation>
    </message>
    <message>
        <source>For the log and whoever reads it later</source>
        <translation>写入日志，供以后查阅</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>The console tries again by itself.</source>
        <translation>控制台会自动重试。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>A %1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>A %1 of %2 at %3</source>
        <translation>%2 在 %3 的%1</translation>
    </message>
    <message>
        <source>It is not verified: what it says may have been written by anybody. %1</source>
        <translation>未经验证：其内容任何人都可能写出。%1</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>仅此会话</translation>
    </message>
    <message>
        <source>One device, one browser.</source>
        <translation>一台设备，一个浏览器。</translation>
    </message>
    <message>
        <source>Only this remember token</source>
        <translation>仅此记住令牌</translation>
    </message>
    <message>
        <source>“Keep me logged in” on one device.</source>
        <translation>一台设备上的“保持登录”。</translation>
    </message>
    <message>
        <source>Every session of this person</source>
        <translation>此人的所有会话</translation>
    </message>
    <message>
        <source>On every device at %1; they must log in again.</source>
        <translation>在 %1 的所有设备上；此人必须重新登录。</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Put it on the list; nothing happens until the list is pushed</source>
        <translation>放到列表中；在推送列表之前什么都不会发生</translation>
    </message>
    <message>
        <source>from a token</source>
        <translation>来自令牌</translation>
    </message>
</context>
<context>
    <name>signet::ui::TokenTarget</name>
    <message>
        <source>The token names no session and nobody that could be ended.</source>
        <translation>此令牌没有指明可以结束的会话或人。</translation>
    </message>
    <message>
        <source>A sealed token can be read only by the authority that made it.</source>
        <translation>密封的令牌只有生成它的授权服务能读取。</translation>
    </message>
    <message>
        <source>There is no token in the text.</source>
        <translation>文字中没有令牌。</translation>
    </message>
    <message>
        <source>Copy it whole: a token has no spaces, and two or four dots.</source>
        <translation>请完整复制：令牌没有空格，有两个或四个点。</translation>
    </message>
</context>
<context>
    <name>signet::ui::VaultStore</name>
    <message>
        <source>The file of secrets is closed.</source>
        <translation>机密文件未打开。</translation>
    </message>
    <message>
        <source>Type its passphrase.</source>
        <translation>请输入它的口令。</translation>
    </message>
</context>
<context>
    <name>signet::ui::VerdictBanner</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>结论：%1</translation>
    </message>
</context>
<context>
    <name>signet::ui::WholeFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>请检查是否有空间以及您是否可以写入。</translation>
    </message>
    <message>
        <source>it cannot be kept from others</source>
        <translation>无法防止他人读取它</translation>
    </message>
</context>
<context>
    <name>signet::ui::WindowLock</name>
    <message>
        <source>Locked · Signet</source>
        <translation>已锁定 · Signet</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceCard</name>
    <message>
        <source>viewer</source>
        <translation>查看员</translation>
    </message>
    <message>
        <source>revoker</source>
        <translation>撤销员</translation>
    </message>
    <message>
        <source>keykeeper</source>
        <translation>密钥管理员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>授权服务</translation>
    </message>
    <message>
        <source>in this console</source>
        <translation>在此控制台内</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已中断</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>没有工作区</translation>
    </message>
    <message>
        <source>Choose what to look after</source>
        <translation>选择要管理的对象</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>%1: change to another workspace</source>
        <translation>%1：切换到其他工作区</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceDesk</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connect to an authority with a pairing link</source>
        <translation>用配对链接连接到授权服务</translation>
    </message>
    <message>
        <source>Open local workspace</source>
        <translation>打开本地工作区</translation>
    </message>
    <message>
        <source>An authority inside this console</source>
        <translation>控制台内部的授权服务</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>浏览演示</translation>
    </message>
    <message>
        <source>Invented wikis with 30 days of invented traffic</source>
        <translation>带有 30 天虚构流量的虚构维基</translation>
    </message>
    <message>
        <source>All workspaces…</source>
        <translation>所有工作区…</translation>
    </message>
    <message>
        <source>The start page: known workspaces, and the ways to new ones</source>
        <translation>开始页：已知的工作区，以及建立新工作区的方式</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Connect again without waiting</source>
        <translation>不再等待，立即重新连接</translation>
    </message>
    <message>
        <source>Pair anew…</source>
        <translation>重新配对…</translation>
    </message>
    <message>
        <source>Connect with a new pairing link, as a new operator</source>
        <translation>用新的配对链接以新操作员身份连接</translation>
    </message>
    <message>
        <source>Leave this workspace</source>
        <translation>离开此工作区</translation>
    </message>
    <message>
        <source>Close the connection and go back to the start page</source>
        <translation>关闭连接并回到开始页</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>不会丢失任何内容。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceHolder</name>
    <message>
        <source>This needs the role viewer.</source>
        <translation>这需要查看员角色。</translation>
    </message>
    <message>
        <source>This needs the role revoker. An administrator can change yours.</source>
        <translation>这需要撤销员角色。管理员可以更改您的角色。</translation>
    </message>
    <message>
        <source>This needs the role keykeeper. An administrator can change yours.</source>
        <translation>这需要密钥管理员角色。管理员可以更改您的角色。</translation>
    </message>
    <message>
        <source>This needs the role administrator. An administrator can change yours.</source>
        <translation>这需要管理员角色。管理员可以更改您的角色。</translation>
    </message>
    <message>
        <source>Choose a workspace first.</source>
        <translation>请先选择一个工作区。</translation>
    </message>
    <message>
        <source>Not connected. The console tries again by itself.</source>
        <translation>未连接。控制台会自动重试。</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceOpener</name>
    <message>
        <source>The master key of this local workspace is not where it was kept.</source>
        <translation>此本地工作区的主密钥不在原来保存的地方。</translation>
    </message>
    <message>
        <source>Without it the record cannot be read. Restore your keychain from a backup, or forget the workspace and make a new one.</source>
        <translation>没有它就无法读取记录库。请从备份恢复密钥串，或忘记此工作区并建立新的。</translation>
    </message>
    <message>
        <source>The operator key of %1 is not where it was kept.</source>
        <translation>%1 的操作员密钥不在原来保存的地方。</translation>
    </message>
    <message>
        <source>Ask an administrator for a new pairing link and connect again.</source>
        <translation>请向管理员索取新的配对链接并重新连接。</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>保持原样（Esc）</translation>
    </message>
    <message>
        <source>Keep its secret</source>
        <translation>机密保存位置</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>忘记此工作区</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>忘记 %1？</translation>
    </message>
    <message>
        <source>Its master key is erased. The record stays on the disk, but nobody can read its keys any more. This cannot be undone.</source>
        <translation>其主密钥将被清除。记录库仍留在磁盘上，但谁也无法再读取它的密钥。此操作无法撤消。</translation>
    </message>
    <message>
        <source>The operator key is erased from this computer. To come back you need a new pairing link. The authority goes on as before.</source>
        <translation>操作员密钥将从本机清除。要再次进入需要新的配对链接。授权服务照常运行。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Erase the secret and take the workspace off the list</source>
        <translation>清除机密并把工作区从列表中去掉</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceStrip</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Everything here is invented; nothing is kept.</source>
        <translation>这里的一切都是虚构的；什么都不会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Figures are the last known.</source>
        <translation>数字为最后已知的。</translation>
    </message>
    <message>
        <source>Connection to %1 lost since %2 (%3).</source>
        <translation>与 %1 的连接自 %2 起中断（%3）。</translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2 (%3).</source>
        <translation>自 %2 起无法访问 %1（%3）。</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorthDoing</name>
    <message>
        <source>The record takes no writes</source>
        <translation>记录库无法写入</translation>
    </message>
    <message>
        <source>Nothing can be revoked or rotated until it does; sessions go on. Look whether the disk is full or read-only.</source>
        <translation>在恢复之前无法撤销或轮换；会话继续。请检查磁盘是否已满或只读。</translation>
    </message>
    <message>
        <source>The node %1 has not heard the revocation log</source>
        <translation>节点 %1 没有听到撤销日志</translation>
    </message>
    <message>
        <source>Past each site&apos;s limit it refuses every session. Look at its connection to the record.</source>
        <translation>超过各站点的时限后，它会拒绝所有会话。请检查它与记录库的连接。</translation>
    </message>
    <message>
        <source>The node %1 was last heard %2</source>
        <translation>最后一次听到节点 %1 是%2</translation>
    </message>
    <message>
        <source>Start it again, or leave it: a node that is gone is forgotten after a week.</source>
        <translation>请重新启动它，或不管它：消失的节点一周后会被忘记。</translation>
    </message>
    <message>
        <source>A new key waits for the node %1</source>
        <translation>新密钥正在等待节点 %1</translation>
    </message>
    <message>
        <source>The old key stays in use until that node has the new one.</source>
        <translation>在该节点获得新密钥之前，旧密钥继续使用。</translation>
    </message>
    <message>
        <source>It was due %1. Rotate now; nobody is logged out.</source>
        <translation>应在%1轮换。请立即轮换；没有人会被登出。</translation>
    </message>
    <message>
        <source>The rotation of the seal key is overdue</source>
        <translation>密封密钥的轮换已逾期</translation>
    </message>
    <message>
        <source>The rotation of the sign key is overdue</source>
        <translation>签名密钥的轮换已逾期</translation>
    </message>
    <message>
        <source>The key %1 has reached its limit of uses</source>
        <translation>密钥 %1 已达到使用次数上限</translation>
    </message>
    <message>
        <source>Rotate it now; nobody is logged out.</source>
        <translation>请立即轮换；没有人会被登出。</translation>
    </message>
    <message>
        <source>The key %1 nears its limit of uses</source>
        <translation>密钥 %1 接近使用次数上限</translation>
    </message>
    <message>
        <source>Used %1 of %2 times. Plan its rotation.</source>
        <translation>已使用 %1 次，上限 %2 次。请安排轮换。</translation>
    </message>
    <message>
        <source>Seal keys are rotated by hand only</source>
        <translation>密封密钥只能手动轮换</translation>
    </message>
    <message>
        <source>A schedule does it by itself; 90 days are usual.</source>
        <translation>按计划可自动进行；通常为 90 天。</translation>
    </message>
    <message>
        <source>The cookies of %1 travel unencrypted</source>
        <translation>%1 的 Cookie 未加密传输</translation>
    </message>
    <message>
        <source>Whoever shares the network can take over a session. Give the site https.</source>
        <translation>同一网络中的任何人都可以接管会话。请为站点启用 https。</translation>
    </message>
    <message>
        <source>Absolute life of %1 is %2</source>
        <translation>%1 的绝对有效期为 %2</translation>
    </message>
    <message>
        <source>A stolen cookie stays good that long unless ended. 30 days or less are usual.</source>
        <translation>被盗的 Cookie 除非被结束，会一直有效这么久。通常为 30 天或更短。</translation>
    </message>
    <message>
        <source>Every host under %1 gets the cookies of %2</source>
        <translation>%1 下的每个主机都会得到 %2 的 Cookie</translation>
    </message>
    <message>
        <source>Leave the cookie domain empty, unless several hosts share the sessions.</source>
        <translation>除非多个主机共享会话，否则请把 Cookie 域留空。</translation>
    </message>
    <message>
        <source>%1 goes on for %2 without the revocation log</source>
        <translation>%1 在没有撤销日志时继续 %2</translation>
    </message>
    <message>
        <source>A session that was ended may live that long on a node that is cut off.</source>
        <translation>在被隔断的节点上，已结束的会话可能存活这么久。</translation>
    </message>
    <message>
        <source>There is only one administrator</source>
        <translation>只有一名管理员</translation>
    </message>
    <message>
        <source>If that operator key is lost, nobody can invite another. Make a second person administrator.</source>
        <translation>如果该操作员密钥丢失，就没有人能邀请别人。请再设一名管理员。</translation>
    </message>
    <message>
        <source>More is refused than is usual at this hour</source>
        <translation>拒绝比这个时段通常的多</translation>
    </message>
    <message>
        <source>Look at the reasons: many of one kind tell whether it is an attack or a mistake in the set-up.</source>
        <translation>请查看原因：同一类很多，可判断是攻击还是设置错误。</translation>
    </message>
    <message>
        <source>No site is served yet</source>
        <translation>还没有服务任何站点</translation>
    </message>
    <message>
        <source>Add the first one: its name and where it is.</source>
        <translation>请添加第一个：它的名称和位置。</translation>
    </message>
</context>
</TS>
