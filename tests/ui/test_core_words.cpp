// Whatever core can say is known to translators: its sources are read for it. And it is put together again in
// the other languages as it was in English.

#include "core/base/refusal.h"
#include "core/session/inspection/report.h"
#include "tests/ui/console_fixture.h"
#include "tests/ui/english_ear.h"
#include "tests/ui/spoken_literals.h"
#include "ui/shell/core_words.h"

using namespace signet;
using namespace signet::ui;

namespace {

/// What core says and no window shows.
struct Unshown
{
    const char* file; ///< the beginning of its path below core/
    const char* text; ///< a pattern of the whole text
    const char* why;
};
constexpr const char* all = ".*";
constexpr const char* sql = "\\s*\\(?(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN|COMMIT|ROLLBACK|DROP|"
                            "ALTER|ATTACH|DETACH|WITH|FROM|"
                            "WHERE|AND|ORDER|LIMIT|VACUUM|REPLACE|SAVEPOINT|RELEASE|ON|ANALYZE|LEFT|UNION)"
                            "\\b.*|.*([<>]=?|=|LIKE) ?\\?.*|r\\.seq, .*";
constexpr const char* dataDoor = "answers of the data door, to the site's own program";
constexpr std::array unshown{
    Unshown{"record/", sql, "SQL"},
    Unshown{"authority/sealing.cpp", all, dataDoor},
    Unshown{"authority/sessions.cpp", all, dataDoor},
    Unshown{"authority/overflow.cpp", all, dataDoor},
    Unshown{"session/token_sealing.cpp", all, dataDoor},
    Unshown{"session/cookie.cpp", "(?s).*", "cookies that the data door writes"},
    Unshown{"authority/site.cpp", "(?s).*(wfLoadExtension|\r\n).*",
            "settings of a wiki, to be copied; a set of characters"},
    Unshown{"authority/master_key.cpp", "signet master key .*", "what keys are derived for"},
    Unshown{"authority/site_acts.cpp", "site secret, .*", "what keys are derived for"},
    Unshown{"protocol/signature_base.cpp", all, "a request of the console's is signed by this very code"},
    Unshown{"protocol/signature_component.cpp", all,
            "a request of the console's is signed by this very code"},
    Unshown{"protocol/structured_field", all, "a request of the console's is signed by this very code"},
    Unshown{"protocol/admin_api.cpp", "(?s)event: .*", "the stream of events"},
    Unshown{"base/random.cpp", "(?s).*", "the last words of a process"},
    Unshown{"jose/", "-----(BEGIN|END) .*|(PRIVATE|PUBLIC) KEY.*|does the private half belong .*",
            "PEM; a label of OpenSSL's"},
    Unshown{"authority/previews.cpp", "about .* \u00b1 .*", "a number, which is known by its form"},
    Unshown{"session/inspection/meanings.cpp", ". UTC", "a time of day"},
    Unshown{"session/inspection/rules_privacy.cpp", "PRIVATE KEY.*|\\+?0123456789 -.*", "what is looked for"},
    Unshown{"session/inspection/rules_header.cpp", " ?union select| ?[\"'] or .*", "what is looked for"},
    Unshown{"session/inspection/secret_guess.cpp", "keyboard cat", "what is looked for"},
    Unshown{"session/inspection/cookie_jar.cpp", "(?s).*(GMT|Path=|; ).*", "the form of a cookie"},
    Unshown{"session/inspection/har.cpp", "; (Secure|HttpOnly)", "the form of a cookie"},
    Unshown{"session/inspection/inspector.cpp", "(?s)Set-Cookie: .*", "the form of a cookie"},
    Unshown{"session/inspection/collector.cpp", " HTTP/.", "what is looked for"},
    Unshown{"session/inspection/curl_line.cpp", "curl.exe ", "what is looked for"},
    Unshown{"keys/key_file.cpp", "-----BEGIN ", "what is looked for"},
    Unshown{"base/clock.cpp", ". ago", "a span of time, which is known by its form"},
    Unshown{"session/inspection/report.cpp", "(?s)(curl |Cookie: |Authorization: ).*",
            "a command, to be copied"},
};

struct Folder
{
    const char* path;
    bool onlyErrors; ///< elsewhere literals name objects too
};

QString sourceOf(const QString& path)
{
    return QString::fromUtf8(readFile(path));
}

/// Of a file of ui/ only what it gives to an Error, and not what it translates itself.
QString errorsOf(const QString& source)
{
    static const QRegularExpression begin(QStringLiteral("\\b(fail\\(|Error\\{)"));
    QString errors;
    for (auto matches = begin.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        qsizetype at = match.capturedEnd();
        for (int depth = 1; depth > 0 && at < source.size(); ++at) {
            if (source[at] == '(' || source[at] == '{')
                ++depth;
            else if (source[at] == ')' || source[at] == '}')
                --depth;
        }
        const QString call = source.mid(match.capturedStart(), at - match.capturedStart());
        if (!call.contains(QStringLiteral("tr(")))
            errors += call + QStringLiteral(";\n");
    }
    return errors;
}

bool isWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    return text.contains(word) && text.contains(' ');
}

class Known
{
public:
    Known()
    {
        for (const char* sentence : coreSentences())
            m_all << QString::fromUtf8(sentence);
    }

    /// Whether all of a text stands in what translators see, sentence by sentence.
    [[nodiscard]] bool holds(const QString& text) const
    {
        static const QRegularExpression between(QStringLiteral("(?<=[.!?])\\s+(?=[A-Z\"'\\x01])"));
        const QStringList sentences = text.split(between);
        return std::all_of(sentences.begin(), sentences.end(), [this](const QString& one) {
            return std::any_of(m_all.begin(), m_all.end(),
                               [&](const QString& known) { return isWithin(one, known); });
        });
    }

private:
    static bool isWithin(const QString& spoken, const QString& known)
    {
        qsizetype from = 0;
        for (const QString& piece : spoken.split(spokenHole)) {
            const qsizetype at = known.indexOf(piece.trimmed(), from);
            if (at < 0)
                return false;
            from = at + piece.trimmed().size();
        }
        return true;
    }

    QStringList m_all;
};

QString german(std::string_view english)
{
    Language::use(QStringLiteral("de"));
    return coreWords(english);
}

QString chinese(std::string_view english)
{
    Language::use(QStringLiteral("zh_CN"));
    return coreWords(english);
}

} // namespace

class TestCoreWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language::use(QString()); }

    void everythingThatIsSaidIsKnown()
    {
        const Known known;
        std::array<int, unshown.size()> left{};
        QStringList unknown;
        int said = 0;
        for (const Folder folder : {Folder{"core", false}, Folder{"ui", true}}) {
            const QString root = QStringLiteral(SIGNET_SOURCE_DIR "/%1/").arg(folder.path);
            QDirIterator files(root, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString source = sourceOf(path);
                const QString name = path.mid(root.size());
                for (const Spoken& one :
                     SpokenLiterals(folder.onlyErrors ? errorsOf(source) : source).all()) {
                    if (!isWords(one.text))
                        continue;
                    const auto reason =
                        std::find_if(unshown.begin(), unshown.end(), [&](const Unshown& entry) {
                            static QHash<QString, QRegularExpression> patterns;
                            const QString text = QString::fromUtf8(entry.text);
                            QRegularExpression& pattern = patterns[text];
                            if (pattern.pattern().isEmpty())
                                pattern.setPattern(QRegularExpression::anchoredPattern(text));
                            return !folder.onlyErrors && name.startsWith(QLatin1String(entry.file)) &&
                                   pattern.match(one.text).hasMatch();
                        });
                    if (reason != unshown.end()) {
                        ++left[static_cast<std::size_t>(reason - unshown.begin())];
                        continue;
                    }
                    ++said;
                    const QString text = one.text.trimmed();
                    const bool told = german(text.toStdString()) != text;
                    // A whole sentence is to be translated as it is; a piece, to stand in what is.
                    const bool isWhole =
                        text[0].isUpper() && text.endsWith('.') && !text.contains(spokenHole);
                    if (!told && (isWhole || !known.holds(text))) {
                        QString shown = one.text;
                        unknown << QStringLiteral("%1/%2:%3 %4")
                                       .arg(folder.path, name)
                                       .arg(one.line)
                                       .arg(shown.replace(spokenHole, QStringLiteral("%")));
                    }
                }
            }
        }
        for (const QString& one : unknown)
            qWarning("%s", qPrintable(one));
        QVERIFY2(unknown.isEmpty(), "add them to ui/shell/sentences, or say above why no window shows them");
        QVERIFY2(said > 1'000, qPrintable(QString::number(said)));
        for (std::size_t i = 0; i < unshown.size(); ++i) {
            if (left[i] == 0)
                qWarning("nothing is left out any more for: %s, %s", unshown[i].file, unshown[i].text);
        }
        QVERIFY(std::find(left.begin(), left.end(), 0) == left.end());
        qInfo("core says %d texts; %d are listed for translators", said,
              static_cast<int>(coreSentences().size()));
    }

    void sentencesAreListedOnce()
    {
        QStringList known;
        for (const char* sentence : coreSentences())
            known << QString::fromUtf8(sentence);
        QCOMPARE(known.removeDuplicates(), 0);
        for (std::size_t i = 0; i < refusalCount; ++i) {
            const auto words = describe(static_cast<Refusal>(i));
            const QString text = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
            QVERIFY2(known.contains(text), qPrintable(text));
        }
    }

    void sentencesAreTranslated_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("inGerman");
        QTest::addColumn<QString>("inChinese");
        const auto row = [](const char* english, const char* inGerman, const char* inChinese) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(inGerman)
                                   << QString::fromUtf8(inChinese);
        };
        row("Its time is over.", "Seine Zeit ist um.", "它已过期。");
        // Templates keep what they carry, whatever it is, and translate what is known of it.
        row("Everybody who holds it can read a password (\"p%1w\").",
            "Jeder, der es hat, kann ein Passwort lesen (\"p%1w\").", "掌握它的人都能读取密码（\"p%1w\"）。");
        row("It lives 3 days: for so long a stolen one works.",
            "Es lebt 3 Tage: So lange gilt ein gestohlenes.", "它存活 3 天：被盗的令牌在这么长时间内有效。");
        row("Verified, but expired 2 hours ago", "Bestätigt, aber vor 2 Stunden abgelaufen",
            "已验证，但已在 2 小时前过期");
        row("About 1,204 ± 10 sessions go on; nobody is logged out.",
            "Etwa 1.204 ± 10 Sitzungen gehen weiter; niemand wird abgemeldet.",
            "约 1,204 ± 10 个会话继续；没有人被登出。");
        // Several at once, also where one is not known.
        row("It was not decoded. Xyzzy happened. It never expires.",
            "Es wurde nicht gelesen. Xyzzy happened. Es läuft nie ab.",
            "未解码。Xyzzy happened.它永不过期。");
        row("Nobody translates this.", "Nobody translates this.", "Nobody translates this.");
        row("", "", "");
        row("session token", "Sitzungs-Token", "会话令牌");
        // A phrase of which a sentence was made, and one within a sentence.
        row("It is not well-formed JSON.", "Es ist kein wohlgeformtes JSON.", "它不是格式正确的 JSON。");
        row("The key is not a JWK: it is not well-formed JSON.",
            "Der Schlüssel ist kein JWK: es ist kein wohlgeformtes JSON.",
            "密钥不是 JWK：它不是格式正确的 JSON。");
        // One of them, and several.
        row("Ends 1 session, if it is still going.", "Beendet 1 Sitzung, falls sie noch läuft.",
            "结束 1 个会话（如果仍在继续）。");
        row("Ends 2 sessions, those that are still going, 1 remember token and every session of 3 people.",
            "Beendet 2 Sitzungen, soweit sie noch laufen, 1 Merk-Token und jede Sitzung von 3 Personen.",
            "结束 2 个会话（仍在继续的那些），1 个记住令牌和 3 个人的所有会话。");
        row("Ends every session sealed with k7 (about 1,204 ± 10 sessions) and every session of enwiki (no "
            "session).",
            "Beendet jede mit k7 versiegelte Sitzung (etwa 1.204 ± 10 Sitzungen) und jede Sitzung von enwiki "
            "(keine Sitzung).",
            "结束用 k7 密封的所有会话（约 1,204 ± 10 个会话）和 enwiki 的所有会话（没有会话）。");
        // What the record says was done. What people wrote stays as it is, also where it looks like ours.
        row("Made the key k9. The key k9 becomes active at 2026-12-01T00:00:00Z. Waits for the node b.",
            "Schlüssel k9 erzeugt. Der Schlüssel k9 wird aktiv: 2026-12-01T00:00:00Z. Wartet auf den Knoten "
            "b.",
            "已生成密钥 k9。密钥 k9 的启用时间：2026-12-01T00:00:00Z。等待节点 b。");
        row("Pushed revocation 1204: user 40213 of enwiki. Reason: active session. Ask Mara.",
            "Widerruf 1.204 abgesendet: Benutzer 40213 von enwiki. Grund: active session. Ask Mara.",
            "已推送第 1,204 条撤销：enwiki 的用户 40213。原因：active session. Ask Mara.");
        row("Mara Lindqvist is revoker now, was viewer.",
            "Mara Lindqvist ist jetzt Widerrufer, vorher Beobachter.",
            "Mara Lindqvist 现为撤销员，原为查看员。");
        row("Seal keys are rotated every 30 days, sign keys by hand.",
            "Siegelschlüssel werden alle 30 Tage rotiert, Signierschlüssel von Hand.",
            "密封密钥每 30 天轮换，签名密钥手动轮换。");
        // Where a token was found.
        row("Cookie header, line 3", "Cookie-Header, Zeile 3", "Cookie 头，第 3 行");
        row("HAR entry 12, response Set-Cookie header", "HAR-Eintrag 12, Antwort: Set-Cookie-Header",
            "HAR 第 12 项，响应：Set-Cookie 头");
        // Errors whose reason is an error of its own.
        row("The site \"x\" has a cookie domain that is no domain.",
            "Die Website „x“ hat eine Cookie-Domain, die keine Domain ist.", "站点“x”：Cookie 域不是域名。");
        row("The pairing link names no host.", "Der Kopplungslink nennt keinen Host.",
            "配对链接没有写明主机。");
    }

    void sentencesAreTranslated()
    {
        QFETCH(QString, english);
        const std::string text = english.toStdString();
        QTEST(german(text), "inGerman");
        QTEST(chinese(text), "inChinese");
        Language::use(QStringLiteral("en"));
        QCOMPARE(coreWords(text), english);
    }

    void inspectionsAreTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("Chinese") << "zh_CN";
    }

    void inspectionsAreTranslated()
    {
        QFETCH(QString, language);
        Language::use(language);
        const Timestamp now = *parseTimestamp("2026-11-24T14:05:22Z");
        QStringList english;
        int said = 0;
        const auto look = [&](const std::string& text) {
            const QString words = coreWords(text);
            ++said;
            if (soundsEnglish(words))
                english << QString::fromStdString(text) + QStringLiteral(" | ") + words;
        };
        for (const auto& sample : {makeSessionSample(now), makeRequestSample(now), makeLogSample(now, 40),
                                   makeTamperedSample(now)}) {
            QVERIFY(sample.has_value());
            session::InspectionContext context;
            context.now = now;
            for (const bool withKeys : {true, false}) {
                const session::Inspector inspector(context, withKeys ? sample->keys
                                                                     : std::vector<session::InspectionKey>());
                const auto inspections = inspector.inspect(sample->text);
                for (const session::Inspection& one : inspections) {
                    look(one.headline);
                    look(one.detail);
                    look(one.source.description);
                    for (const auto& finding : one.findings) {
                        look(finding.message);
                        look(finding.remedy);
                    }
                    for (const auto* claims : {&one.header, &one.claims}) {
                        for (const auto& claim : *claims)
                            look(claim.meaning);
                    }
                }
                const auto words = [](std::string_view text) { return coreWords(text).toStdString(); };
                const QString report = QString::fromStdString(session::toMarkdown(inspections, now, words));
                for (const QString& line : report.split('\n')) {
                    if (soundsEnglish(line))
                        english << line;
                }
            }
        }
        QVERIFY(said > 500);
        english.removeDuplicates();
        QVERIFY2(english.isEmpty(), qPrintable(english.join('\n')));
    }
};

SIGNET_CONSOLE_TEST(TestCoreWords)
#include "test_core_words.moc"
