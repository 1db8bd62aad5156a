// The disk is full, or the record's file system is read-only: administrative acts fail with a clear error and
// leave nothing behind, sessions go on being sealed and opened, and all is well again when there is room.

#include "core/base/random.h"
#include "tests/support/authority.h"

#include <QFile>
#include <QTest>

#include <sys/mount.h>

#include <cerrno>
#include <cstring>

#include <unistd.h>

using namespace signet;
using namespace signet::testing;

namespace {

/// A small file system of its own, as only root can make one.
class SmallDisk
{
public:
    explicit SmallDisk(const char* size)
        : m_isMounted(::mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, size) == 0)
    {}
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const noexcept { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filler() const { return m_folder.filePath("filler"); }

    void fill() const
    {
        QFile file(filler());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int size : {65'536, 4'096, 1}) {
            while (file.write(QByteArray(size, 'x')) == size) {
            }
        }
    }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, path().toUtf8().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    [[nodiscard]] bool makeWritable() const
    {
        return ::mount(nullptr, path().toUtf8().constData(), nullptr, MS_REMOUNT, nullptr) == 0;
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

revocation::Revocation everybody()
{
    revocation::Revocation entry;
    entry.id = randomIdentifier();
    entry.kind = revocation::Kind::User;
    entry.site = "enwiki";
    entry.target = "Example";
    return entry;
}

} // namespace

class RecordTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFullDiskStopsActsAndNothingElse();
    void aReadOnlyRecordStopsActsAndNothingElse();
};

void RecordTroubleTest::init()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a small file system");
}

void RecordTroubleTest::aFullDiskStopsActsAndNothingElse()
{
    const SmallDisk disk("size=6m,mode=700");
    QVERIFY2(disk.isMounted(), std::strerror(errno));
    TestAuthority node({disk.path().toStdString(), {"--admin-rate", "100000"}});
    QVERIFY(node.prepare());
    DataClient door(node.socketPath());
    auto client = node.client(0);
    const auto kept = door.seal("Example");
    QVERIFY(kept.is_object());
    disk.fill();
    // What is left of the log's last page may still take an entry or two.
    std::vector<revocation::Revocation> acknowledged;
    std::optional<Error> error;
    for (int i = 0; i < 2'000 && !error; ++i) {
        auto entry = everybody();
        entry.target = "Somebody-" + std::to_string(i) + std::string(200, 'x');
        if (const auto pushed = client.revoke(std::span(&entry, 1), randomIdentifier()))
            acknowledged.push_back(pushed->front().entry);
        else
            error = pushed.error();
    }
    QVERIFY(error);
    QVERIFY2(error->code == ErrorCode::Io, error->message.c_str());
    QVERIFY2(error->message.find("no room left") != std::string::npos, error->message.c_str());
    const auto rotated = client.act({}, randomIdentifier());
    QVERIFY(!rotated && rotated.error().code == ErrorCode::Io);
    QCOMPARE(door.open(kept["session"]["token"]), 200);
    const auto fresh = door.seal("Newcomer");
    QVERIFY(fresh.is_object());
    QCOMPARE(door.open(fresh["session"]["token"]), 200);
    // A log-out that cannot be kept is not claimed to have happened.
    QCOMPARE(door.post("/v1/end", {{"site", "enwiki"}, {"token", fresh["session"]["token"]}}).status, 503);
    const auto status = client.status();
    QVERIFY(status && !status->recordWritable);

    QVERIFY(QFile::remove(disk.filler()));
    const auto entry = everybody();
    const auto pushed = client.revoke(std::span(&entry, 1), randomIdentifier());
    QVERIFY2(pushed, pushed ? "" : pushed.error().message.c_str());
    QCOMPARE(door.open(kept["session"]["token"]), 401);
    QVERIFY(client.act({}, randomIdentifier()));
    QVERIFY(client.status()->recordWritable);
    authority::RevocationQuery query;
    query.limit = 1'000;
    QCOMPARE(client.revocations(query)->total, acknowledged.size() + 1);
    QVERIFY(client.verifyActivity());
    node.stop();
    QCOMPARE(node.run({"check"}).status, 0);
}

void RecordTroubleTest::aReadOnlyRecordStopsActsAndNothingElse()
{
    const SmallDisk disk("size=16m,mode=700");
    QVERIFY2(disk.isMounted(), std::strerror(errno));
    TestAuthority node({disk.path().toStdString(), {"--admin-rate", "100000"}});
    QVERIFY(node.prepare());
    std::string token;
    std::string ended;
    {
        DataClient door(node.socketPath());
        token = door.seal("Example")["session"]["token"];
        ended = door.seal("Another")["session"]["token"];
        QCOMPARE(door.post("/v1/end", {{"site", "enwiki"}, {"token", ended}}).status, 200);
    }
    node.kill();
    QVERIFY2(disk.makeReadOnly(), std::strerror(errno));
    QVERIFY(node.start());
    DataClient door(node.socketPath());
    auto client = node.client(0);
    QCOMPARE(door.open(token), 200);
    QCOMPARE(door.open(ended), 401);
    QVERIFY(door.seal("Newcomer").is_object());
    const auto entry = everybody();
    const auto pushed = client.revoke(std::span(&entry, 1), randomIdentifier());
    QVERIFY(!pushed);
    QVERIFY2(pushed.error().code == ErrorCode::Io, pushed.error().message.c_str());
    QVERIFY2(pushed.error().message.find("not allowed to write") != std::string::npos,
             pushed.error().message.c_str());
    QVERIFY(client.revocations({}));
    node.stop();
    QVERIFY2(disk.makeWritable(), std::strerror(errno));
    QVERIFY(node.start());
    QVERIFY(node.client().revoke(std::span(&entry, 1), randomIdentifier()));
    QCOMPARE(DataClient(node.socketPath()).open(token), 401);
}

QTEST_GUILESS_MAIN(RecordTroubleTest)
#include "test_record_trouble.moc"
