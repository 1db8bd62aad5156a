// The examples of RFC 7515, 7517, 7520, 7638, 7797 and 8037, where the folder of public vectors is there.

#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"
#include "tests/core/support/vectors.h"

#include <QDirIterator>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace signet;
using namespace signet::jose;
using nlohmann::json;

class VectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void cookbook_data();
    void cookbook();
    void rfcSignatures_data();
    void rfcSignatures();
    void rfcEncryptions_data();
    void rfcEncryptions();
    void rfcKeysRoundTrip_data();
    void rfcKeysRoundTrip();
    void rfcThumbprint();
};

namespace {

/// The serialisations of a cookbook entry: compact text, general and flattened JSON.
std::vector<std::string> serialisations(const json& output)
{
    std::vector<std::string> tokens;
    for (const auto& [name, value] : output.items())
        tokens.push_back(value.is_string() ? value.get<std::string>() : value.dump());
    return tokens;
}

JwkSet keysOf(const json& input)
{
    JwkSet set;
    if (input.contains("pwd")) {
        const auto password = input["pwd"].get<std::string>();
        return JwkSet::of(*Jwk::fromSecret(SecretBytes(std::string_view(password))));
    }
    const auto list = input["key"].is_array() ? input["key"] : json::array({input["key"]});
    for (const auto& key : list) {
        if (auto read = Jwk::fromJson(key))
            static_cast<void>(set.add(*read));
    }
    return set;
}

void addFiles(const QString& folder, const QStringList& patterns)
{
    QTest::addColumn<QString>("path");
    if (folder.isEmpty())
        return;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

/// The keys that belong to a file of the rfc folder: "<name>.jwk", "<name>.jwkset" or all of
/// "<name>.<n>.jwk".
Result<JwkSet> keysFor(const QString& path)
{
    const QFileInfo file(path);
    const auto base = file.dir().filePath(file.completeBaseName());
    for (const auto* const suffix : {".jwk", ".jwkset"}) {
        if (QFile::exists(base + suffix))
            return JwkSet::load((base + suffix).toStdString());
    }
    JwkSet set;
    for (int i = 1; QFile::exists(QString("%1.%2.jwk").arg(base).arg(i)); ++i) {
        const auto one = JwkSet::load(QString("%1.%2.jwk").arg(base).arg(i).toStdString());
        if (!one)
            return one;
        if (auto added = set.add(*one); !added)
            return tl::unexpected(added.error());
    }
    return set;
}

} // namespace

void VectorsTest::cookbook_data()
{
    addFiles(vectorsFolder("cookbook"), {"*.json"});
}

void VectorsTest::cookbook()
{
    if (vectorsFolder("cookbook").isEmpty())
        QSKIP("the folder of public vectors is not here");
    QFETCH(QString, path);
    const auto vector = json::parse(readVector(path));
    if (vector.contains("kty")) {
        QVERIFY(Jwk::fromJson(vector).has_value());
        return;
    }
    if (!vector.contains("output"))
        return; // 6: a nesting of the two, whose steps the others cover
    const auto& input = vector["input"];
    const auto keys = keysOf(input);
    for (const auto& token : serialisations(vector["output"])) {
        if (input.contains("payload")) {
            JwsOptions options;
            options.allowUnencodedPayload = true;
            const auto payload = input["payload"].get<std::string>();
            const bool detached = token.find("..") != std::string::npos ||
                                  (token.starts_with('{') && !json::parse(token).contains("payload"));
            if (detached)
                options.detachedPayload = payload;
            const auto verified = verifyJws(token, keys, options);
            if (path.endsWith("4.2.hmac-sha2_b64_false.json")) {
                // The file prints "crit", but its encoded header lacks it, and RFC 7797 section 6 then
                // forbids it.
                QVERIFY(!verified);
                continue;
            }
            QVERIFY2(verified, verified ? "" : verified.error().detail);
            QCOMPARE(verified->payload.view(), std::string_view(payload));
        } else {
            const auto opened = decryptJwe(token, keys);
            const bool refused = input.contains("zip") || input["alg"] == "RSA1_5";
            if (refused) {
                QVERIFY(!opened);
                continue;
            }
            QVERIFY2(opened, opened ? "" : opened.error().detail);
            QCOMPARE(opened->plaintext.view(),
                     std::string_view(input["plaintext"].get_ref<const std::string&>()));
        }
    }
}

void VectorsTest::rfcSignatures_data()
{
    addFiles(vectorsFolder("rfc"), {"*.jwsc", "*.jwsf", "*.jwsg"});
}

void VectorsTest::rfcSignatures()
{
    if (vectorsFolder("rfc").isEmpty())
        QSKIP("the folder of public vectors is not here");
    QFETCH(QString, path);
    const auto token = readVector(path);
    const auto keys = keysFor(path);
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    JwsOptions options;
    const auto detached =
        readVector(QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName() + ".payl"));
    if (!detached.empty())
        options.detachedPayload = detached;
    const auto verified = verifyJws(trimmed(token), *keys, options);
    if (path.contains("rfc7515_A.5")) { // alg none
        QVERIFY(!verified);
        QVERIFY(verified.error().refusal == Refusal::UnsupportedAlgorithm);
        return;
    }
    QVERIFY2(verified, verified ? "" : verified.error().detail);
}

void VectorsTest::rfcEncryptions_data()
{
    addFiles(vectorsFolder("rfc"), {"*.jwec", "*.jwef", "*.jweg"});
}

void VectorsTest::rfcEncryptions()
{
    if (vectorsFolder("rfc").isEmpty())
        QSKIP("the folder of public vectors is not here");
    QFETCH(QString, path);
    const auto keys = keysFor(path);
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    const auto token = readVector(path);
    const auto opened = decryptJwe(trimmed(token), *keys);
    if (path.contains("_5.1.") || path.contains("_5.9.")) { // RSA1_5 and zip
        QVERIFY(!opened);
        QVERIFY(opened.error().refusal == Refusal::UnsupportedAlgorithm);
        return;
    }
    QVERIFY2(opened, opened ? "" : opened.error().detail);
    const auto expected =
        readVector(QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName() + ".pt"));
    QCOMPARE(opened->plaintext.view(), std::string_view(expected));
}

void VectorsTest::rfcKeysRoundTrip_data()
{
    addFiles(vectorsFolder("rfc"), {"*.jwk", "*.jwkset"});
}

void VectorsTest::rfcKeysRoundTrip()
{
    if (vectorsFolder("rfc").isEmpty())
        QSKIP("the folder of public vectors is not here");
    QFETCH(QString, path);
    const auto keys = JwkSet::load(path.toStdString());
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    const auto again = JwkSet::parse(keys->privateJson().view());
    QVERIFY(again);
    QCOMPARE(again->size(), keys->size());
    for (std::size_t i = 0; i < keys->size(); ++i) {
        QCOMPARE(again->keys()[i].thumbprint(), keys->keys()[i].thumbprint());
        QCOMPARE(again->keys()[i].isPrivate(), keys->keys()[i].isPrivate());
    }
}

void VectorsTest::rfcThumbprint()
{
    const auto folder = vectorsFolder("rfc");
    if (folder.isEmpty())
        QSKIP("the folder of public vectors is not here");
    const auto keys = JwkSet::load((folder + "/rfc7638_3.1.jwk").toStdString());
    QVERIFY(keys);
    const auto expected = readVector(folder + "/rfc7638_3.1.thp");
    QCOMPARE(std::string_view(keys->keys()[0].thumbprint()), trimmed(expected));
}

QTEST_GUILESS_MAIN(VectorsTest)
#include "test_vectors.moc"
