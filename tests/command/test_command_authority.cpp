// Becoming an operator, and what is said when the authority cannot be asked.

#include "tests/command/support/person.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

#include <map>

using namespace signet::testing;

class CommandAuthorityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pairingMakesAProfileOnlyItsOwnerCanRead();
    void aLinkWorksOnce();
    void whoKnowsNoAuthorityIsToldHowToPair();
    void aLinkCanComeFromStandardInput();
    void whatIsNoLinkIsSaidSo_data();
    void whatIsNoLinkIsSaidSo();
    void anExistingProfileIsLeftAsItIs();
    void pairingAgainAfterALostAnswerUsesTheSameKey();
    void theStatusSaysThatAllIsWell();
    void withoutAProfileItIsSaidHowToPair();
    void severalAuthoritiesAreToldApart();
    void aProfileThatOthersCanReadIsRefused_data();
    void aProfileThatOthersCanReadIsRefused();
    void aDamagedProfileIsRefused_data();
    void aDamagedProfileIsRefused();
    void aRoleTooSmallIsSaidBeforeAnythingIsAsked_data();
    void aRoleTooSmallIsSaidBeforeAnythingIsAsked();
    void anotherCertificateIsNotTrusted();
    void aClockThatIsOffIsSaid_data();
    void aClockThatIsOffIsSaid();
    void aRemovedOperatorIsSaidSo();
    void anAuthorityThatIsStoppedIsSaidSo();

private:
    /// The profile's text with one member replaced, in a file of the right mode.
    QString changedProfile(const QByteArray& from, const QByteArray& to) const;
    /// The one operator of that role; pairing is limited to a few a second.
    const Person& as(const QString& role);
    TestAuthority m_authority;
    Person m_admin;
    std::map<QString, Person> m_others;
    Folder m_folder;
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(path.toLocal8Bit().constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

QByteArray sharedMessage(const Outcome& outcome)
{
    return outcome.err.mid(outcome.err.indexOf("signet: "));
}

} // namespace

void CommandAuthorityTest::initTestCase()
{
    QVERIFY(m_authority.init() && m_authority.start());
    const auto paired = m_admin.pair(m_authority.link(), {"--profile", "main"});
    QVERIFY2(paired.status == 0, paired.err.constData());
}

const Person& CommandAuthorityTest::as(const QString& role)
{
    const auto known = m_others.find(role);
    if (known != m_others.end())
        return known->second;
    const auto paired = m_others[role].pair(m_authority.invite(role, "Some " + role));
    if (paired.status != 0)
        qWarning("%s", paired.err.constData());
    return m_others[role];
}

QString CommandAuthorityTest::changedProfile(const QByteArray& from, const QByteArray& to) const
{
    auto text = Folder::read(m_admin.folder() + "/main.profile");
    if (!text.contains(from))
        qFatal("the profile does not hold what a test wants to change");
    const auto path = m_folder.write("changed.profile", text.replace(from, to));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void CommandAuthorityTest::pairingMakesAProfileOnlyItsOwnerCanRead()
{
    Person ada;
    const auto paired = ada.pair(m_authority.invite("viewer", "Ada Lovelace"));
    QVERIFY2(paired.status == 0, paired.err.constData());
    // The fingerprint is shown as people compare it, before anything is sent.
    static const QRegularExpression fingerprint("(?:[0-9A-F]{2}:){31}[0-9A-F]{2}\n");
    QVERIFY2(fingerprint.match(QString::fromUtf8(paired.err)).hasMatch(), paired.err.constData());
    QVERIFY(paired.err.contains("Ada Lovelace, viewer"));
    const auto path = QString::fromUtf8(paired.out.trimmed());
    QCOMPARE(modeOf(path), mode_t{0600});
    QCOMPARE(modeOf(QFileInfo(path).path()), mode_t{0700});
    QCOMPARE(ada.profiles(), QStringList{QFileInfo(path).fileName()});
    const auto profile = QJsonDocument::fromJson(Folder::read(path)).object();
    QCOMPARE(profile.value("port").toInt(), int(m_authority.adminPort()));
    QCOMPARE(profile.value("key").toObject().value("crv").toString(), QString("Ed25519"));
    QVERIFY(!paired.out.contains(profile.value("key").toObject().value("d").toString().toUtf8()));
    QVERIFY(!paired.err.contains(profile.value("key").toObject().value("d").toString().toUtf8()));
    const auto operators = ada.json({"operator", "list"}).value("operators").toArray();
    QVERIFY(std::any_of(operators.begin(), operators.end(), [&](const QJsonValue& one) {
        return one.toObject().value("self").toBool() && one.toObject().value("role") == "viewer" &&
               one.toObject().value("id") == profile.value("operator").toObject().value("id");
    }));
}

void CommandAuthorityTest::aLinkWorksOnce()
{
    const auto link = m_authority.invite("viewer", "Once");
    Person first;
    QCOMPARE(first.pair(link).status, 0);
    Person second;
    const auto again = second.pair(link, {"--json"});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains("has been used") && again.err.contains("signet operator invite"),
             again.err.constData());
    // Nobody can be asked where there is no operator yet.
    QVERIFY2(again.err.contains("signetd invite --role administrator --name"), again.err.constData());
    QCOMPARE(QJsonDocument::fromJson(again.out)["error"]["code"].toString(), QString("unauthorized"));
    QVERIFY(!QFileInfo::exists(second.folder())); // no key is left behind, nor a folder for it
}

void CommandAuthorityTest::whoKnowsNoAuthorityIsToldHowToPair()
{
    const auto outcome = Person().run({"status"});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("signet operator invite") &&
                 outcome.err.contains("signetd invite --role administrator --name"),
             outcome.err.constData());
}

void CommandAuthorityTest::aLinkCanComeFromStandardInput()
{
    Person ada;
    const auto link = m_authority.invite("viewer", "Ada").toUtf8() + '\n';
    const auto paired = ada.run({"pair", "-", "--name", "Countess", "--profile", "farm", "--json"}, link);
    QVERIFY2(paired.status == 0, paired.err.constData());
    const auto said = QJsonDocument::fromJson(paired.out);
    QCOMPARE(said["profile"].toString(), QString("farm"));
    QCOMPARE(said["operator"]["name"].toString(), QString("Countess"));
    QCOMPARE(ada.profiles(), QStringList{"farm.profile"});
}

void CommandAuthorityTest::whatIsNoLinkIsSaidSo_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nothing") << "";
    QTest::newRow("a web address") << "https://auth.example.org/";
    QTest::newRow("no code") << "signet://auth.example.org/pair?pin=" + QString(43, 'A');
    QTest::newRow("no pin") << "signet://auth.example.org/pair?code=" + QString(22, 'A');
    QTest::newRow("endless") << "signet://" + QString(10'000, 'a');
}

void CommandAuthorityTest::whatIsNoLinkIsSaidSo()
{
    QFETCH(QString, link);
    Person ada;
    const auto outcome = ada.pair(link);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith("signet: "), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), qsizetype{1});
    QVERIFY(ada.profiles().isEmpty());
}

void CommandAuthorityTest::anExistingProfileIsLeftAsItIs()
{
    const auto before = Folder::read(m_admin.folder() + "/main.profile");
    const auto link = m_authority.invite("viewer", "Twice");
    const auto refused = m_admin.pair(link, {"--profile", "main"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("--replace"), refused.err.constData());
    QCOMPARE(Folder::read(m_admin.folder() + "/main.profile"), before);
    // The link was not used up by that.
    Person ada;
    QCOMPARE(ada.pair(link).status, 0);
    const auto replaced = ada.pair(m_authority.invite("viewer", "Twice"), {"--replace"});
    QVERIFY2(replaced.status == 0, replaced.err.constData());
    QCOMPARE(ada.profiles().size(), qsizetype{1});
}

void CommandAuthorityTest::pairingAgainAfterALostAnswerUsesTheSameKey()
{
    // Every answer to the pairing is lost: the invitation is used up, and nothing here knows it.
    const auto link = m_authority.invite("viewer", "Lost");
    Person ada;
    QString throughProxy;
    {
        const CuttingProxy proxy(m_authority.adminPort(), 2, CuttingProxy::Cuts::EveryConnection);
        throughProxy =
            QString(link).replace(QString::number(m_authority.adminPort()), QString::number(proxy.port()));
        const auto lost = ada.pair(throughProxy, {"--profile", "lost"});
        QCOMPARE(lost.status, 3);
        QVERIFY2(lost.err.contains("same link") && lost.err.contains("10 minutes") &&
                     lost.err.contains("/signet/lost.pairing'"),
                 lost.err.constData());
    }
    QCOMPARE(ada.profiles(), QStringList{"lost.pairing"});
    QCOMPARE(modeOf(ada.folder() + "/lost.pairing"), mode_t{0600});
    // The same address, now without the proxy's cuts: the file says the proxy's port, so the same key is only
    // taken if the place is the same; make it so.
    auto text = Folder::read(ada.folder() + "/lost.pairing");
    const auto proxyPort = QRegularExpression(":(\\d+)/pair").match(throughProxy).captured(1).toUtf8();
    text.replace("\"port\": " + proxyPort, "\"port\": " + QByteArray::number(m_authority.adminPort()));
    QFile file(ada.folder() + "/lost.pairing");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
    file.close();
    const auto paired = ada.pair(link, {"--profile", "lost"});
    QVERIFY2(paired.status == 0, paired.err.constData());
    QCOMPARE(ada.profiles(), QStringList{"lost.profile"});
    QCOMPARE(ada.run({"site", "list"}).status, 0);
}

void CommandAuthorityTest::theStatusSaysThatAllIsWell()
{
    const auto status = m_admin.run({"status"});
    QVERIFY2(status.status == 0, status.out.constData());
    QVERIFY(status.out.startsWith("Example: all is well\n"));
    QVERIFY(status.out.contains("https://auth.example.org") && status.out.contains("current"));
    const auto document = m_admin.json({"status"});
    QCOMPARE(document.value("well").toBool(), true);
    QCOMPARE(document.value("sites").toInt(), 1);
    QVERIFY(!document.value("nodes").toArray().isEmpty());
    // Colour where a terminal reads it, and only there.
    QVERIFY(!status.out.contains('\033'));
    QVERIFY(m_admin.runOnTerminal({"status"}, {}).shown.contains("\033[1;32mall is well"));
}

void CommandAuthorityTest::withoutAProfileItIsSaidHowToPair()
{
    const Person nobody;
    for (const auto& arguments : {QStringList{"status"}, QStringList{"keys", "rotate", "--yes"},
                                  QStringList{"revoke", "user", "enwiki", "42"}}) {
        const auto outcome = nobody.run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("signet pair LINK"), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
    }
    QCOMPARE(nobody.json({"status"}, 2).value("error").toObject().value("code").toString(),
             QString("not_found"));
}

void CommandAuthorityTest::severalAuthoritiesAreToldApart()
{
    Person ada;
    QCOMPARE(ada.pair(m_authority.invite("viewer", "Ada"), {"--profile", "one"}).status, 0);
    QCOMPARE(ada.run({"status"}).status, 0); // the only one
    QCOMPARE(ada.pair(m_authority.invite("revoker", "Ada"), {"--profile", "two"}).status, 0);
    const auto which = ada.run({"status"});
    QCOMPARE(which.status, 2);
    QVERIFY2(which.err.contains("one, two") && which.err.contains("--authority"), which.err.constData());
    QCOMPARE(ada.run({"status", "--authority", "two"}).status, 0);
    QCOMPARE(ada.run({"status", "--profile-file", ada.folder() + "/one.profile"}).status, 0);
    const auto unknown = ada.run({"status", "--authority", "three"});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("Known are: one, two"), unknown.err.constData());
    QCOMPARE(ada.run({"status", "--authority", "../one"}).status, 2);
    ada.environment = {"SIGNET_AUTHORITY=one"};
    QCOMPARE(ada.run({"status"}).status, 0);
}

void CommandAuthorityTest::aProfileThatOthersCanReadIsRefused_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("everybody") << 0644U;
    QTest::newRow("the group") << 0640U;
    QTest::newRow("writable by the group") << 0620U;
    QTest::newRow("executable by others") << 0601U;
}

void CommandAuthorityTest::aProfileThatOthersCanReadIsRefused()
{
    QFETCH(uint, mode);
    const auto path = changedProfile("signet-profile", "signet-profile");
    QCOMPARE(m_admin.run({"status", "--profile-file", path}).status, 0);
    QCOMPARE(::chmod(path.toLocal8Bit().constData(), mode), 0);
    const auto refused = m_admin.run({"status", "--profile-file", path});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("chmod 600"), refused.err.constData());
    QCOMPARE(refused.out, QByteArray());
}

void CommandAuthorityTest::aDamagedProfileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("host = auth.example.org");
    QTest::newRow("other JSON") << QByteArray("{}");
    QTest::newRow("another version") << QByteArray(R"({"format":"signet-profile","version":2})");
    QTest::newRow("no key") << QByteArray(
        R"({"format":"signet-profile","version":1,"host":"a","port":1,"pin":"x"})");
    QTest::newRow("a key that does not sign")
        << QByteArray(R"({"format":"signet-profile","version":1,"host":"a","port":1,"pin":"x",)"
                      R"("key":{"kty":"oct","k":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}})");
}

void CommandAuthorityTest::aDamagedProfileIsRefused()
{
    QFETCH(QByteArray, text);
    const auto path = m_folder.write("damaged.profile", text);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto outcome = m_admin.run({"status", "--profile-file", path});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("damaged.profile"), outcome.err.constData());
    QVERIFY(!outcome.err.contains("AAAAAAAA"));
}

void CommandAuthorityTest::aRoleTooSmallIsSaidBeforeAnythingIsAsked_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("needed");
    QTest::newRow("rotate") << "revoker" << QStringList{"keys", "rotate"} << QByteArray("keykeeper");
    QTest::newRow("compromise") << "viewer" << QStringList{"keys", "compromise", "x"}
                                << QByteArray("keykeeper");
    QTest::newRow("revoke") << "viewer" << QStringList{"revoke", "user", "enwiki", "1"}
                            << QByteArray("revoker");
    QTest::newRow("remove a site") << "keykeeper" << QStringList{"site", "remove", "enwiki"}
                                   << QByteArray("administrator");
    QTest::newRow("add a site") << "keykeeper"
                                << QStringList{"site", "add", "x", "--origin", "https://x.example.org"}
                                << QByteArray("administrator");
    QTest::newRow("change a site") << "keykeeper" << QStringList{"site", "set", "enwiki", "--session", "2h"}
                                   << QByteArray("administrator");
    QTest::newRow("a site secret") << "keykeeper" << QStringList{"site", "secret", "enwiki"}
                                   << QByteArray("administrator");
    QTest::newRow("invite") << "keykeeper" << QStringList{"operator", "invite", "Eve", "--role", "viewer"}
                            << QByteArray("administrator");
    QTest::newRow("give a role") << "revoker" << QStringList{"operator", "role", "administrator", "viewer"}
                                 << QByteArray("administrator");
    QTest::newRow("remove an operator")
        << "revoker" << QStringList{"operator", "remove", "administrator"} << QByteArray("administrator");
}

void CommandAuthorityTest::aRoleTooSmallIsSaidBeforeAnythingIsAsked()
{
    QFETCH(QString, role);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, needed);
    const auto& small = as(role);
    const auto outcome = small.run(arguments);
    QVERIFY2(outcome.status == 1, outcome.err.constData());
    QVERIFY2(outcome.err.contains("needs the role " + needed), outcome.err.constData());
    QVERIFY(outcome.err.contains("administrator") && !outcome.err.contains("terminal"));
    QCOMPARE(small.json(arguments, 1).value("error").toObject().value("code").toString(),
             QString("forbidden"));
}

void CommandAuthorityTest::anotherCertificateIsNotTrusted()
{
    const auto pin =
        QJsonDocument::fromJson(Folder::read(m_admin.folder() + "/main.profile"))["pin"].toString().toUtf8();
    const auto path = changedProfile(pin, QByteArray(pin.first(1) == "A" ? "B" : "A") + pin.mid(1));
    const auto outcome = m_admin.run({"status", "--profile-file", path});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("another certificate") && outcome.err.contains("in between"),
             outcome.err.constData());
    const auto json = m_admin.json({"keys", "rotate", "--yes", "--profile-file", path}, 2);
    QCOMPARE(json.value("error").toObject().value("code").toString(), QString("untrusted"));
    // Neither is it when pairing: the link is not used up.
    const auto link = m_authority.invite("viewer", "Careful");
    Person careful;
    QCOMPARE(careful.pair(QString(link).replace("pin=" + pin, "pin=" + QString(43, 'A'))).status, 2);
    QVERIFY(careful.profiles().isEmpty());
    QCOMPARE(careful.pair(link).status, 0);
}

void CommandAuthorityTest::aClockThatIsOffIsSaid_data()
{
    QTest::addColumn<int>("shift");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("ten minutes ahead") << 600 << QByteArray("ahead of");
    QTest::newRow("a day behind") << -86'400 << QByteArray("behind");
}

void CommandAuthorityTest::aClockThatIsOffIsSaid()
{
    QFETCH(int, shift);
    QFETCH(QByteArray, says);
    const auto profile = as("viewer").folder() + '/' + as("viewer").profiles().first();
    const QStringList asked{"status", "--profile-file", profile};
    Person late;
    late.environment = {"LD_PRELOAD=" SIGNET_SHIFTED_CLOCK, "SIGNET_TEST_SHIFT=" + QString::number(shift),
                        "ASAN_OPTIONS=verify_asan_link_order=0"};
    const auto outcome = late.run(asked);
    QVERIFY2(outcome.status == 2, outcome.err.constData());
    QVERIFY2(outcome.err.contains("clock") && outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(late.json(asked, 2).value("error").toObject().value("code").toString(), QString("clock_off"));
    late.environment.replace(1, "SIGNET_TEST_SHIFT=5"); // as clocks of people are
    QCOMPARE(late.run(asked).status, 0);
}

void CommandAuthorityTest::aRemovedOperatorIsSaidSo()
{
    Person gone;
    QCOMPARE(gone.pair(m_authority.invite("viewer", "Gone")).status, 0);
    QCOMPARE(m_admin.run({"operator", "remove", "Gone", "--yes"}).status, 0);
    const auto outcome = gone.run({"status"});
    QVERIFY2(outcome.status == 1, outcome.err.constData());
    QVERIFY2(sharedMessage(outcome).count('\n') == 1, outcome.err.constData());
    QCOMPARE(gone.json({"status"}, 1).value("error").toObject().value("code").toString(),
             QString("unauthorized"));
}

void CommandAuthorityTest::anAuthorityThatIsStoppedIsSaidSo()
{
    m_authority.stop();
    for (const auto& arguments :
         {QStringList{"status"}, QStringList{"keys", "ring"}, QStringList{"revoke", "everything", "--yes"}}) {
        const auto outcome = m_admin.run(arguments);
        QVERIFY2(outcome.status == 3, outcome.err.constData());
        QVERIFY2(outcome.err.contains("127.0.0.1") && outcome.err.contains("signetd runs"),
                 outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
    }
    QCOMPARE(m_admin.json({"status"}, 3).value("error").toObject().value("code").toString(),
             QString("unreachable"));
    // What was never sent did not happen.
    const auto unsent = m_admin.run({"operator", "invite", "Ada", "--role", "viewer"});
    QCOMPARE(unsent.status, 3);
    QVERIFY2(unsent.err.contains("nothing was sent") && !unsent.err.contains("--request-id"),
             unsent.err.constData());
    QVERIFY(m_authority.start());
    QCOMPARE(m_admin.run({"status"}).status, 0);
}

QTEST_GUILESS_MAIN(CommandAuthorityTest)
#include "test_command_authority.moc"
