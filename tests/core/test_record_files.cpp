#include "core/record/record_files.h"
#include "core/record/schema.h"
#include "core/record/sqlite_connection.h"
#include "tests/core/support/record_support.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <functional>

#include <signal.h>
#include <unistd.h>

using namespace signet;
using namespace signet::authority;
using namespace signet::test;
using record::Access;
using record::Connection;
using record::SqliteRecord;

/// The files of a record: who may read them, who holds them, what is refused, what happens when the system
/// says no.
class RecordFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void filesAreForTheirOwnerAlone();
    void aFileThatOthersCouldReadIsClosedToThem();
    void nothingIsMadeOverAnotherFile();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
    void aNewerVersionIsRefused();
    void aDamagedFileIsRefused();
    void aChangedActivityLogDoesNotPassTheCheck();
    void aNodeNameIsTakenOnce();
    void aKilledProcessLetsGoOfItsNodeName();
    void aFullRecordTakesNothingAndGoesOn();
    void aFullDiskTakesNothingAndGoesOn();
    void aReadOnlyRecordIsRead();
    void aReadOnlyMediumIsRead();
    void anotherProcessMakesAWriterWaitOnlySoLong();
    void destroyedMaterialIsNowhereInTheFiles();

private:
    std::unique_ptr<SqliteRecord> make();
    /// Writes bytes over the file at each offset that `where` names.
    void scribble(const std::vector<qint64>& where) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

namespace {

mode_t modeOf(const std::string& path)
{
    struct stat facts
    {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// Runs `work` in a child and answers with its exit status, or 128 and the signal.
int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool contains(const std::string& path, const std::string& bytes)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray::fromStdString(bytes));
}

/// A tmpfs of its own, if this process may mount one.
class SmallDisk
{
public:
    SmallDisk(const std::string& folder, const std::string& options) : m_folder(folder)
    {
        m_mounted = ::geteuid() == 0 && ::mkdir(folder.c_str(), 0700) == 0 &&
                    ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, m_folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    std::string m_folder;
    bool m_mounted = false;
};

/// Fills the record until it takes no more. Answers with the last error and the last acknowledged number.
std::pair<Error, std::uint64_t> fill(SqliteRecord& record)
{
    std::uint64_t seq = 0;
    for (int i = 0; i < 100'000; ++i) {
        auto entry = sampleRevocation(std::to_string(i));
        entry.reason = std::string(400, 'r');
        const auto done = append(record, {entry});
        if (!done)
            return {done.error(), seq};
        seq = done->front().seq;
    }
    return {{}, seq};
}

} // namespace

void RecordFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("record #1%20?.db").toStdString();
}

void RecordFilesTest::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<SqliteRecord> RecordFilesTest::make()
{
    auto made = SqliteRecord::create(m_path);
    if (!made)
        qFatal("%s", made.error().message.c_str());
    return std::move(*made);
}

void RecordFilesTest::scribble(const std::vector<qint64>& where) const
{
    QFile file(QString::fromStdString(m_path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 offset : where) {
        file.seek(offset);
        file.write(QByteArray(64, '\xa5'));
    }
}

void RecordFilesTest::filesAreForTheirOwnerAlone()
{
    const mode_t before = ::umask(0);
    auto record = make();
    QVERIFY_OK(record->claimNode("a"));
    QVERIFY_OK(append(*record, {sampleRevocation("a")}));
    QVERIFY_OK(record->backup(m_path + ".copy"));
    ::umask(before);
    for (const char* suffix : {"", "-wal", "-shm", ".lock", ".node-a.lock", ".copy"})
        QCOMPARE(modeOf(m_path + suffix), mode_t{0600});
    // Nothing else was left in the folder.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), qsizetype{6});
}

void RecordFilesTest::aFileThatOthersCouldReadIsClosedToThem()
{
    make();
    QCOMPARE(::chmod(m_path.c_str(), 0664), 0);
    QVERIFY_OK(SqliteRecord::open(m_path));
    QCOMPARE(modeOf(m_path), mode_t{0600});
}

void RecordFilesTest::nothingIsMadeOverAnotherFile()
{
    QCOMPARE(codeOf(SqliteRecord::open(m_path)), std::string("not_found"));
    QCOMPARE(codeOf(SqliteRecord::open(m_folder->filePath("none/record.db").toStdString())),
             std::string("not_found"));
    QVERIFY(!record::fileExists(m_path));
    auto record = make();
    QVERIFY_OK(append(*record, {sampleRevocation("a")}));
    QCOMPARE(codeOf(SqliteRecord::create(m_path)), std::string("already_exists"));
    QCOMPARE(codeOf(record->backup(m_path)), std::string("already_exists"));
    QCOMPARE(record->versions()->seq, std::uint64_t{1});
    QCOMPARE(codeOf(SqliteRecord::create(m_folder->filePath("none/record.db").toStdString())),
             std::string("io"));
}

void RecordFilesTest::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text")
        << QByteArray("This is a letter to my aunt, and it is long enough to be read.\n").repeated(40);
    QTest::newRow("random") << QByteArray(8'192, '\x5a');
    QTest::newRow("another program's SQLite file") << QByteArray("sqlite");
}

void RecordFilesTest::whatIsNoRecordIsRefused()
{
    QFETCH(const QByteArray, content);
    QFile file(QString::fromStdString(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content == "sqlite" ? QByteArray() : content);
    file.close();
    if (content == "sqlite") {
        auto other = Connection::open(m_path, Access::ReadWrite, {});
        QVERIFY_OK(other);
        QVERIFY_OK((*other)->script("CREATE TABLE mail (body TEXT); PRAGMA user_version = 1"));
    }
    const auto opened = SqliteRecord::open(m_path);
    QCOMPARE(codeOf(opened), std::string("damaged"));
    QVERIFY2(opened.error().message.find(m_path) != std::string::npos, opened.error().message.c_str());
    QVERIFY(!opened.error().hint.empty());
}

void RecordFilesTest::aNewerVersionIsRefused()
{
    make();
    {
        auto connection = Connection::open(m_path, Access::ReadWrite, {});
        QVERIFY_OK(connection);
        QVERIFY_OK((*connection)->script("PRAGMA user_version = 99"));
    }
    const auto opened = SqliteRecord::open(m_path);
    QCOMPARE(codeOf(opened), std::string("unsupported"));
    QCOMPARE(opened.error().message,
             "The record '" + m_path +
                 "' was written by a newer version of Signet: its schema is 99, and this "
                 "program knows 2.");
    QVERIFY(!record::fileExists(m_path + ".v99-backup"));
}

void RecordFilesTest::aDamagedFileIsRefused()
{
    {
        auto record = make();
        std::vector<revocation::Revocation> entries;
        for (int i = 0; i < 500; ++i)
            entries.push_back(sampleRevocation(std::to_string(i)));
        QVERIFY_OK(append(*record, entries));
    }
    std::vector<qint64> everyPage;
    for (qint64 at = 4'096; at < QFile(QString::fromStdString(m_path)).size(); at += 4'096)
        everyPage.push_back(at);
    scribble(everyPage);
    const auto opened = SqliteRecord::open(m_path);
    QCOMPARE(codeOf(opened), std::string("damaged"));
    QVERIFY2(opened.error().message.find("damaged") != std::string::npos, opened.error().message.c_str());
}

void RecordFilesTest::aChangedActivityLogDoesNotPassTheCheck()
{
    auto record = make();
    for (int i = 0; i < 5; ++i) {
        QVERIFY_OK(record->transact([](Transaction& transaction) -> Result<void> {
            auto entry = transaction.appendActivity(sampleActivity("keys.rotate"));
            return entry ? Result<void>() : tl::unexpected(entry.error());
        }));
    }
    QVERIFY_OK(record->check());
    const auto tamper = [&](const std::string& sql) {
        auto connection = Connection::open(m_path, Access::ReadWrite, {});
        return connection && (*connection)->script(sql);
    };
    QVERIFY(tamper("UPDATE activity SET detail = 'Nothing happened.' WHERE seq = 3"));
    const auto changed = record->check();
    QCOMPARE(codeOf(changed), std::string("damaged"));
    QVERIFY2(changed.error().message.find("entry 3") != std::string::npos, changed.error().message.c_str());
    QVERIFY(tamper("DELETE FROM activity WHERE seq >= 3"));
    QCOMPARE(codeOf(record->check()), std::string("damaged"));
    QCOMPARE(codeOf(SqliteRecord::open(m_path)), std::string("damaged"));
    QVERIFY(tamper("UPDATE versions SET activity = 2"));
    QVERIFY_OK(record->check()); // a log cut off by somebody who knows it shows only in a checkpoint
    QVERIFY(tamper("DELETE FROM activity WHERE seq = 1"));
    QCOMPARE(codeOf(record->check()), std::string("damaged"));
}

void RecordFilesTest::aNodeNameIsTakenOnce()
{
    auto first = make();
    auto second = SqliteRecord::open(m_path);
    QVERIFY_OK(second);
    QVERIFY_OK(first->claimNode("a"));
    QVERIFY_OK(first->claimNode("a"));
    const auto taken = (*second)->claimNode("a");
    QCOMPARE(codeOf(taken), std::string("already_exists"));
    QVERIFY2(taken.error().message.find("node 'a'") != std::string::npos, taken.error().message.c_str());
    QVERIFY_OK((*second)->claimNode("b"));
    first.reset();
    QVERIFY_OK((*second)->claimNode("a"));
    for (const char* name : {"", "a/b", "..//x", "a b", "ä"})
        QCOMPARE(codeOf((*second)->claimNode(name)), std::string("invalid_input"));
    QCOMPARE(codeOf((*second)->claimNode(std::string(65, 'a'))), std::string("invalid_input"));
}

void RecordFilesTest::aKilledProcessLetsGoOfItsNodeName()
{
    auto record = make();
    const std::string path = m_path;
    QCOMPARE(inChild([&] {
                 auto own = SqliteRecord::open(path);
                 if (!own || !(*own)->claimNode("a"))
                     return 1;
                 ::kill(::getpid(), SIGKILL);
                 return 0;
             }),
             128 + SIGKILL);
    QVERIFY_OK(record->claimNode("a"));
    QCOMPARE(inChild([&] {
                 auto own = SqliteRecord::open(path);
                 return own && codeOf((*own)->claimNode("a")) == "already_exists" ? 7 : 1;
             }),
             7);
}

void RecordFilesTest::aFullRecordTakesNothingAndGoesOn()
{
    make();
    SqliteRecord::Options options;
    options.maximumBytes = 600'000;
    auto record = SqliteRecord::open(m_path, options);
    QVERIFY_OK(record);
    const auto [error, seq] = fill(**record);
    QCOMPARE(std::string(toString(error.code)), std::string("io"));
    QVERIFY2(error.message.find("no room left") != std::string::npos, error.message.c_str());
    QVERIFY(seq > 10);
    QCOMPARE((*record)->versions()->seq, seq);
    QCOMPARE((*record)->revocations({}, start)->total, seq);
    QVERIFY_OK((*record)->check());
    QVERIFY_OK(tidyAll(**record, start + Seconds{4'000}));
    QCOMPARE(append(**record, {sampleRevocation("after")})->front().seq, seq + 1);
}

void RecordFilesTest::aFullDiskTakesNothingAndGoesOn()
{
    const std::string folder = m_folder->filePath("disk").toStdString();
    const SmallDisk disk(folder, "size=3m,mode=700");
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    auto made = SqliteRecord::create(folder + "/record.db");
    QVERIFY_OK(made);
    SqliteRecord& record = **made;
    const auto [error, seq] = fill(record);
    QCOMPARE(std::string(toString(error.code)), std::string("io"));
    QVERIFY2(error.message.find("no room left") != std::string::npos, error.message.c_str());
    QVERIFY(seq > 10);
    // Reading goes on, and everything acknowledged is there.
    QCOMPARE(record.versions()->seq, seq);
    QCOMPARE(record.revocations({}, start)->total, seq);
    QCOMPARE(record.revocationsAfter(0, start, 1'000'000)->size(), static_cast<std::size_t>(seq));
    QVERIFY(!record.backup(folder + "/copy.db"));
    QVERIFY(!record::fileExists(folder + "/copy.db"));
    QCOMPARE(QDir(QString::fromStdString(folder)).entryList({"copy*"}, QDir::Files).size(), qsizetype{0});
    // Room again, and all is well, without opening anew.
    QCOMPARE(::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT, "size=30m"), 0);
    QCOMPARE(append(record, {sampleRevocation("after")})->front().seq, seq + 1);
    QVERIFY_OK(record.check());
    made->reset();
    auto again = SqliteRecord::open(folder + "/record.db");
    QVERIFY_OK(again);
    QCOMPARE((*again)->revocations({}, start)->total, seq + 1);
}

void RecordFilesTest::aReadOnlyRecordIsRead()
{
    QVERIFY_OK(append(*make(), {sampleRevocation("a")}));
    QCOMPARE(::chmod(m_path.c_str(), 0400), 0);
    // Root may write whatever the mode says, so a child becomes somebody else first.
    QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0500), 0);
    const std::string path = m_path;
    const auto readIt = [&] {
        if (::geteuid() == 0) {
            if (::chown(m_folder->path().toLocal8Bit().constData(), 65'534, 65'534) != 0 ||
                ::chown(path.c_str(), 65'534, 65'534) != 0 ||
                ::chown((path + ".lock").c_str(), 65'534, 65'534) != 0 || ::setgid(65'534) != 0 ||
                ::setuid(65'534) != 0)
                return 2;
        }
        auto record = SqliteRecord::open(path);
        if (!record) {
            qWarning("%s %s", record.error().message.c_str(), record.error().hint.c_str());
            return 3;
        }
        if ((*record)->isWritable() || (*record)->versions()->seq != 1)
            return 4;
        const auto refused = append(**record, {sampleRevocation("b")});
        if (codeOf(refused) != "io" ||
            refused.error().message.find("not allowed to write") == std::string::npos)
            return 5;
        return (*record)->revocations({}, start)->total == 1 && (*record)->check() ? 0 : 6;
    };
    QCOMPARE(inChild(readIt), 0);
    QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0700), 0);
}

void RecordFilesTest::aReadOnlyMediumIsRead()
{
    const std::string folder = m_folder->filePath("disk").toStdString();
    const SmallDisk disk(folder, "size=3m,mode=700");
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    const std::string path = folder + "/record.db";
    {
        auto made = SqliteRecord::create(path);
        QVERIFY_OK(made);
        QVERIFY_OK(append(**made, {sampleRevocation("a")}));
    }
    QVERIFY(disk.makeReadOnly());
    auto record = SqliteRecord::open(path);
    QVERIFY_OK(record);
    QVERIFY(!(*record)->isWritable());
    QCOMPARE((*record)->versions()->seq, std::uint64_t{1});
    QCOMPARE(codeOf(append(**record, {sampleRevocation("b")})), std::string("io"));
    QCOMPARE((*record)->revocations({}, start)->total, std::uint64_t{1});
    QVERIFY_OK((*record)->backup(m_folder->filePath("copy.db").toStdString()));
    QVERIFY_OK(SqliteRecord::open(m_folder->filePath("copy.db").toStdString()));
}

void RecordFilesTest::anotherProcessMakesAWriterWaitOnlySoLong()
{
    make();
    SqliteRecord::Options options;
    options.busyTime = std::chrono::milliseconds(50);
    auto record = SqliteRecord::open(m_path, options);
    QVERIFY_OK(record);
    auto holder = Connection::open(m_path, Access::ReadWrite, {});
    QVERIFY_OK(holder);
    QVERIFY_OK((*holder)->script("BEGIN IMMEDIATE"));
    const auto busy = append(**record, {sampleRevocation("a")});
    QCOMPARE(codeOf(busy), std::string("unreachable"));
    QVERIFY2(busy.error().message.find(m_path) != std::string::npos, busy.error().message.c_str());
    QCOMPARE((*record)->versions()->seq, std::uint64_t{0});
    QVERIFY_OK((*holder)->script("ROLLBACK"));
    QVERIFY_OK(append(**record, {sampleRevocation("a")}));
}

void RecordFilesTest::destroyedMaterialIsNowhereInTheFiles()
{
    auto record = make();
    const std::string secret = "sealed-material-that-must-go";
    StoredRing ring;
    ring.version = 1;
    ring.keys = {sampleKey("a", keys::KeyState::Retired), sampleKey("b", keys::KeyState::Active)};
    ring.keys.front().sealedMaterial = secret;
    const auto put = [&] {
        return record->transact([&](Transaction& transaction) { return transaction.putRing(ring); });
    };
    QVERIFY_OK(put());
    QVERIFY(contains(m_path, secret) || contains(m_path + "-wal", secret));
    ring.version = 2;
    ring.keys.front().sealedMaterial.clear();
    ring.keys.front().state = keys::KeyState::Destroyed;
    QVERIFY_OK(put());
    QVERIFY(!contains(m_path, secret));
    QVERIFY(!contains(m_path + "-wal", secret));
    QVERIFY_OK(record->backup(m_path + ".copy"));
    QVERIFY(!contains(m_path + ".copy", secret));
}

QTEST_GUILESS_MAIN(RecordFilesTest)
#include "test_record_files.moc"
