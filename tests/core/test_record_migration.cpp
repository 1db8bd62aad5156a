#include "core/record/migration.h"
#include "core/record/record_copy.h"
#include "core/record/record_files.h"
#include "tests/core/support/record_support.h"
#include "tests/core/support/record_v1.h"

#include <QTemporaryDir>

#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace signet;
using namespace signet::authority;
using namespace signet::test;
using record::Access;
using record::Connection;
using record::Migration;
using record::SqliteRecord;

/// Records of older versions, backups, and what is put back in place.
class RecordMigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstVersionIsWhatItWas();
    void anOlderRecordIsMigratedWithItsData();
    void aCopyIsPutBesideIt();
    void aMigrationThatFailsLeavesTheRecordAsItWas();
    void aMigrationThatBreaksAReferenceIsUndone();
    void aRecordInUseIsNotMigrated();
    void aBackupIsWholeWhileOthersWrite();
    void aBackupThatIsOpenedBecomesARecordLikeAnyOther();
    void aBackupIsPutBackInPlace();
    void aBackupIsPutBackAgain_data();
    void aBackupIsPutBackAgain();
    void aRestorationCutShortIsSaidSo();
    void anOlderBackupIsMigratedOnTheWay();
    void aDamagedBackupReplacesNothing();
    void aRecordInUseIsNotReplaced();
    void aDamagedRecordIsReplaced();

private:
    /// Makes the record of version 1.
    void makeOld();
    [[nodiscard]] std::string number(const std::string& path, const std::string& sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void RecordMigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("record.db").toStdString();
}

void RecordMigrationTest::makeOld()
{
    QVERIFY_OK(record::createPrivateFile(m_path));
    auto connection = Connection::open(m_path, Access::ReadWrite, {});
    QVERIFY_OK(connection);
    QVERIFY_OK((*connection)->script("PRAGMA journal_mode=WAL"));
    QVERIFY_OK((*connection)->script(recordOfVersion1));
}

std::string RecordMigrationTest::number(const std::string& path, const std::string& sql) const
{
    auto connection = Connection::open(path, Access::ReadWrite, {});
    if (!connection)
        return connection.error().message;
    const auto number = (*connection)->number(sql);
    return number ? std::to_string(*number) : number.error().message;
}

void RecordMigrationTest::theFirstVersionIsWhatItWas()
{
    const auto schemaOf = [](const std::string& sql) {
        std::vector<std::string> schema;
        auto connection = Connection::open(":memory:", Access::ReadWrite, {});
        if (connection && (*connection)->script(sql)) {
            record::Query row(**connection,
                              "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
            while (row.next())
                schema.push_back(row.text(0));
        }
        return schema;
    };
    const auto released = schemaOf(recordOfVersion1);
    QVERIFY(released.size() > 15);
    QVERIFY(schemaOf(record::migrations().front().sql) == released);
}

void RecordMigrationTest::anOlderRecordIsMigratedWithItsData()
{
    makeOld();
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    QCOMPARE((*record)->schemaVersion(), 2);
    QVERIFY_OK((*record)->check());
    const auto versions = (*record)->versions();
    QVERIFY_OK(versions);
    QCOMPARE(versions->ring, std::uint64_t{3});
    QCOMPARE(versions->settings, std::uint64_t{7});
    QCOMPARE(versions->operators, std::uint64_t{2});
    QCOMPARE(versions->seq, std::uint64_t{12});
    QCOMPARE(versions->activity, std::uint64_t{2});
    QCOMPARE((*record)->settings()->sealedCheckpointKey, std::string("\x00\xff\x10", 3));
    QCOMPARE((*record)->sites()->at(0).title, std::string("English"));
    QCOMPARE((*record)->ring()->keys.at(0).sealedMaterial, std::string("\x01\x02"));
    QVERIFY((*record)->ring()->keys.at(1).state == keys::KeyState::Compromised);
    QVERIFY((*record)->operators()->at(0).role == Role::Administrator);
    QCOMPARE((*record)->nodes()->at(0).seq, std::uint64_t{12});
    QCOMPARE((*record)->overflow("o", start).value(), std::optional(std::string("\x00\xaa", 2)));
    QCOMPARE((*record)->keyUses()->at(0).uses, std::uint64_t{11});
    QCOMPARE((*record)->activity({})->entries.at(0).target, std::string("Böb"));

    const auto all = (*record)->revocations({}, start);
    QCOMPARE(all->total, std::uint64_t{4});
    QCOMPARE(all->entries.at(0).id, std::string("id-12"));
    QCOMPARE(all->entries.at(2).before, std::optional(Timestamp{Seconds{1'799'999'000}}));
    QCOMPARE(all->entries.at(3).operatorId, std::string());
    RevocationQuery query;
    query.kind = revocation::Kind::User;
    query.operatorId = "ada";
    QCOMPARE((*record)->revocations(query, start)->total, std::uint64_t{2});
    query = {};
    query.text = "passwo";
    QCOMPARE((*record)->revocations(query, start)->entries.at(0).seq, std::uint64_t{7});

    const Timestamp counted{Seconds{30'000'000LL * 60}};
    const auto batch = (*record)->statisticsOf("a", counted);
    QVERIFY_OK(batch);
    QCOMPARE(batch->counters.size(), std::size_t{2});
    QCOMPARE(batch->counters.at(1).value, std::uint64_t{6});
    QCOMPARE(batch->sketches.size(), std::size_t{1});
    QCOMPARE(batch->expiries.at(0).value, std::uint64_t{4});
    // And it goes on.
    QCOMPARE(append(**record, {sampleRevocation("new")})->front().seq, std::uint64_t{13});
    QCOMPARE(append(**record, {sampleRevocation("id-7")})->front().seq, std::uint64_t{7});
    QVERIFY_OK((*record)->check());
}

void RecordMigrationTest::aCopyIsPutBesideIt()
{
    makeOld();
    const std::string backup = m_path + ".v1-backup";
    QVERIFY_OK(record::createPrivateFile(backup)); // of an earlier try; it must stay
    QVERIFY_OK(SqliteRecord::open(m_path));
    struct stat facts
    {};
    QCOMPARE(::stat((backup + "-2").c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t{0600});
    QCOMPARE(::stat(backup.c_str(), &facts), 0);
    QCOMPARE(facts.st_size, off_t{0});
    QCOMPARE(number(backup + "-2", "PRAGMA user_version"), std::string("1"));
    QCOMPARE(number(backup + "-2", "SELECT COUNT(*) FROM revocation WHERE kind = 2"), std::string("2"));
    // Opened again there is nothing to migrate, and no further copy.
    QVERIFY_OK(SqliteRecord::open(m_path));
    QVERIFY(!record::fileExists(m_path + ".v2-backup"));
    QVERIFY(!record::fileExists(backup + "-3"));
}

void RecordMigrationTest::aMigrationThatFailsLeavesTheRecordAsItWas()
{
    makeOld();
    const std::vector<Migration> steps{
        record::migrations()[0],
        record::migrations()[1],
        {3, "CREATE TABLE half (a TEXT) STRICT; DELETE FROM site; INSERT INTO nowhere VALUES (1);"},
    };
    const auto done = record::migrateRecord(m_path, std::chrono::milliseconds(100), steps);
    QVERIFY(!done);
    QVERIFY2(done.error().message.find("nowhere") != std::string::npos, done.error().message.c_str());
    QCOMPARE(number(m_path, "PRAGMA user_version"), std::string("1"));
    QCOMPARE(number(m_path, "SELECT COUNT(*) FROM site"), std::string("1"));
    QCOMPARE(number(m_path, "SELECT COUNT(*) FROM sqlite_schema WHERE name IN ('half', 'revocation_group')"),
             std::string("0"));
    QCOMPARE(number(m_path, "SELECT COUNT(*) FROM revocation WHERE kind = 2"), std::string("2"));
    // The copy made for the failed try is a record, and the true migration still works.
    QCOMPARE(number(m_path + ".v1-backup", "PRAGMA user_version"), std::string("1"));
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    QVERIFY_OK((*record)->check());
}

void RecordMigrationTest::aMigrationThatBreaksAReferenceIsUndone()
{
    makeOld();
    const std::vector<Migration> steps{record::migrations()[0], {2, "DELETE FROM series;"}};
    const auto done = record::migrateRecord(m_path, std::chrono::milliseconds(100), steps);
    QCOMPARE(codeOf(done), std::string("damaged"));
    QCOMPARE(number(m_path, "SELECT COUNT(*) FROM series"), std::string("1"));
    QCOMPARE(number(m_path, "PRAGMA user_version"), std::string("1"));
}

void RecordMigrationTest::aRecordInUseIsNotMigrated()
{
    makeOld();
    const auto other =
        record::FileLock::acquire(record::lockPath(m_path), record::FileLock::Kind::Shared, {});
    QVERIFY_OK(other);
    SqliteRecord::Options options;
    options.busyTime = std::chrono::milliseconds(50);
    const auto opened = SqliteRecord::open(m_path, options);
    QCOMPARE(codeOf(opened), std::string("unreachable"));
    QVERIFY2(opened.error().message.find("migrated") != std::string::npos, opened.error().message.c_str());
    QCOMPARE(number(m_path, "PRAGMA user_version"), std::string("1"));
    QVERIFY(!record::fileExists(m_path + ".v1-backup"));
}

void RecordMigrationTest::aBackupIsWholeWhileOthersWrite()
{
    auto record = SqliteRecord::create(m_path);
    QVERIFY_OK(record);
    std::atomic<bool> stop{false};
    std::thread writer([&] {
        for (int i = 0; !stop.load(); ++i) {
            static_cast<void>((*record)->transact([&](Transaction& transaction) -> Result<void> {
                // Two rows that belong together: a copy has both or neither.
                if (auto done = transaction.appendRevocations({sampleRevocation(std::to_string(i))}); !done)
                    return tl::unexpected(done.error());
                auto entry = transaction.appendActivity(sampleActivity("revocations.push"));
                return entry ? Result<void>() : tl::unexpected(entry.error());
            }));
        }
    });
    std::vector<std::uint64_t> copied;
    bool whole = true;
    for (int i = 0; i < 10; ++i) {
        const std::string path = m_folder->filePath(QString("copy-%1.db").arg(i)).toStdString();
        while ((*record)->versions()->seq < (copied.empty() ? 1 : copied.back() + 1))
            std::this_thread::yield();
        whole = whole && (*record)->backup(path).has_value();
        auto copy = SqliteRecord::open(path);
        whole = whole && copy && (*copy)->check().has_value();
        if (!whole)
            break;
        const auto versions = (*copy)->versions();
        whole = whole && versions->seq == versions->activity &&
                (*copy)->revocations({}, start)->total == versions->seq;
        copied.push_back(versions->seq);
    }
    stop.store(true);
    writer.join();
    QVERIFY(whole);
    QVERIFY(std::is_sorted(copied.begin(), copied.end()));
    QVERIFY(copied.back() > copied.front());
}

void RecordMigrationTest::aBackupThatIsOpenedBecomesARecordLikeAnyOther()
{
    const std::string copy = m_path + ".copy";
    {
        auto record = SqliteRecord::create(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK((*record)->backup(copy));
    }
    QVERIFY(!record::fileExists(copy + "-wal"));
    auto record = SqliteRecord::open(copy);
    QVERIFY_OK(record);
    QVERIFY_OK((*record)->transact([&](Transaction& transaction) -> Result<void> {
        if (auto entries = transaction.appendRevocations({sampleRevocation("a")}); !entries)
            return tl::unexpected(entries.error());
        // Without a log this would wait for the writer, which is us.
        return (*record)->revocations({}, start)->total == 0 ? Result<void>() : fail(ErrorCode::Damaged, "");
    }));
    QVERIFY(record::fileExists(copy + "-wal"));
}

void RecordMigrationTest::aBackupIsPutBackInPlace()
{
    const std::string copy = m_path + ".copy";
    {
        auto record = SqliteRecord::create(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK(append(**record, {sampleRevocation("a")}));
        QVERIFY_OK((*record)->putNode({"a", "0.1", start, start, 1, 1, 1}));
        QVERIFY_OK((*record)->backup(copy));
        QVERIFY_OK(append(**record, {sampleRevocation("b")}));
    }
    const auto restored = SqliteRecord::restore(copy, m_path, start);
    QVERIFY_OK(restored);
    QVERIFY(restored->wasRead && !restored->isMore);
    QCOMPARE(restored->undone.size(), std::size_t{1});
    QCOMPARE(restored->undone.at(0).id, std::string("b"));
    {
        auto record = SqliteRecord::open(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK((*record)->check());
        const auto page = (*record)->revocations({}, start);
        QCOMPARE(page->total, std::uint64_t{1});
        QCOMPARE(page->entries.at(0).id, std::string("a"));
        QVERIFY((*record)->nodes()->empty());
        // No number that was given out after the backup is given out again.
        QVERIFY(append(**record, {sampleRevocation("c")})->front().seq > 1'000'000'000);
        const auto told = (*record)->activity({});
        QVERIFY_OK(told);
        QCOMPARE(told->entries.at(0).act, std::string("authority.restore"));
        QCOMPARE(told->entries.at(0).target, std::string(copy.substr(copy.rfind('/') + 1)));
    }
    // What was replaced is still there, and so is the backup.
    auto replaced = SqliteRecord::open(m_path + ".replaced");
    QVERIFY_OK(replaced);
    QCOMPARE((*replaced)->revocations({}, start)->total, std::uint64_t{2});
    QVERIFY_OK(SqliteRecord::restore(copy, m_path, start));
    QVERIFY(record::fileExists(m_path + ".replaced-2"));
    // To where nothing was.
    const std::string other = m_folder->filePath("other.db").toStdString();
    QVERIFY_OK(SqliteRecord::restore(copy, other, start));
    QVERIFY_OK(SqliteRecord::open(other));
    QCOMPARE(codeOf(SqliteRecord::restore(m_path + ".none", other, start)), std::string("not_found"));
}

void RecordMigrationTest::aBackupIsPutBackAgain_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("lost") << "lost";
    QTest::newRow("damaged") << "damaged";
    QTest::newRow("whole") << "whole";
}

void RecordMigrationTest::aBackupIsPutBackAgain()
{
    // Whatever became of the record that was restored first: tokens that were sealed on it carry its numbers.
    QFETCH(QString, what);
    const std::string copy = m_path + ".copy";
    {
        auto record = SqliteRecord::create(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK(append(**record, {sampleRevocation("a")}));
        QVERIFY_OK((*record)->backup(copy));
    }
    QVERIFY_OK(SqliteRecord::restore(copy, m_path, start));
    std::uint64_t last = 0;
    {
        auto record = SqliteRecord::open(m_path);
        QVERIFY_OK(record);
        for (const char* id : {"b", "c", "d"})
            last = append(**record, {sampleRevocation(id)})->front().seq;
    }
    if (what == "lost") {
        QVERIFY(QFile::remove(QString::fromStdString(m_path)));
        QFile::remove(QString::fromStdString(m_path + "-wal"));
    } else if (what == "damaged") {
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        file.write(QByteArray(3 * 4'096, '\x5a'));
    }
    const auto restored = SqliteRecord::restore(copy, m_path, start + Seconds(1));
    QVERIFY_OK(restored);
    QCOMPARE(restored->replaced.empty(), what == "lost");
    QCOMPARE(restored->wasRead, what == "whole");
    QCOMPARE(restored->undone.size(), what == "whole" ? std::size_t{3} : std::size_t{0});
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    QVERIFY(append(**record, {sampleRevocation("e")})->front().seq > last);
    QVERIFY_OK((*record)->check());
}

void RecordMigrationTest::aRestorationCutShortIsSaidSo()
{
    const std::string copy = m_path + ".copy";
    std::uint64_t last = 0;
    {
        auto record = SqliteRecord::create(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK((*record)->backup(copy));
        last = append(**record, {sampleRevocation("a")})->front().seq;
    }
    // Between the moment when the record is moved away and that when the copy takes its place.
    QCOMPARE(::rename(m_path.c_str(), (m_path + ".replaced").c_str()), 0);
    for (const auto& refused : {SqliteRecord::open(m_path), SqliteRecord::create(m_path)}) {
        QCOMPARE(codeOf(refused), std::string("not_found"));
        QVERIFY2(refused.error().message.find(".replaced' lies beside it") != std::string::npos,
                 refused.error().message.c_str());
        QVERIFY2(refused.error().hint.find("signetd restore") != std::string::npos,
                 refused.error().hint.c_str());
    }
    QVERIFY_OK(SqliteRecord::restore(copy, m_path, start));
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    // The numbers go on behind those of the record that was moved away.
    QVERIFY(append(**record, {sampleRevocation("b")})->front().seq > last);
}

void RecordMigrationTest::anOlderBackupIsMigratedOnTheWay()
{
    makeOld();
    const std::string target = m_folder->filePath("target.db").toStdString();
    QVERIFY_OK(SqliteRecord::restore(m_path, target, start));
    QCOMPARE(number(m_path, "PRAGMA user_version"), std::string("1"));
    auto record = SqliteRecord::open(target);
    QVERIFY_OK(record);
    QCOMPARE((*record)->revocations({}, start)->total, std::uint64_t{4});
}

void RecordMigrationTest::aDamagedBackupReplacesNothing()
{
    const std::string copy = m_path + ".copy";
    {
        auto record = SqliteRecord::create(m_path);
        QVERIFY_OK(record);
        for (int i = 0; i < 3; ++i) {
            QVERIFY_OK((*record)->transact([](Transaction& transaction) -> Result<void> {
                auto entry = transaction.appendActivity(sampleActivity("keys.rotate"));
                return entry ? Result<void>() : tl::unexpected(entry.error());
            }));
        }
        QVERIFY_OK((*record)->backup(copy));
    }
    {
        auto connection = Connection::open(copy, Access::ReadWrite, {});
        QVERIFY_OK((*connection)->script("UPDATE activity SET name = 'Eve' WHERE seq = 2"));
    }
    const auto refused = SqliteRecord::restore(copy, m_path, start);
    QCOMPARE(codeOf(refused), std::string("damaged"));
    QVERIFY2(refused.error().message.find("The backup '" + copy + "' cannot be restored") == 0,
             refused.error().message.c_str());
    QVERIFY2(refused.error().hint.find("Name another backup") == 0, refused.error().hint.c_str());
    QVERIFY(!record::fileExists(m_path + ".replaced"));
    QVERIFY(!record::fileExists(m_path + ".restoring"));
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    QCOMPARE((*record)->activity({})->entries.at(1).name, std::string("Ada"));
}

void RecordMigrationTest::aRecordInUseIsNotReplaced()
{
    auto record = SqliteRecord::create(m_path);
    QVERIFY_OK(record);
    QVERIFY_OK(append(**record, {sampleRevocation("a")}));
    const std::string copy = m_path + ".copy";
    QVERIFY_OK((*record)->backup(copy));
    const auto refused = SqliteRecord::restore(copy, m_path, start);
    QCOMPARE(codeOf(refused), std::string("not_allowed"));
    QVERIFY2(refused.error().message.find("running node") != std::string::npos,
             refused.error().message.c_str());
    QCOMPARE(append(**record, {sampleRevocation("b")})->front().seq, std::uint64_t{2});
}

void RecordMigrationTest::aDamagedRecordIsReplaced()
{
    const std::string copy = m_path + ".copy";
    {
        auto record = SqliteRecord::create(m_path);
        QVERIFY_OK(record);
        QVERIFY_OK(append(**record, {sampleRevocation("a")}));
        QVERIFY_OK((*record)->backup(copy));
    }
    {
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
    }
    QCOMPARE(codeOf(SqliteRecord::open(m_path)), std::string("damaged"));
    QVERIFY_OK(SqliteRecord::restore(copy, m_path, start));
    auto record = SqliteRecord::open(m_path);
    QVERIFY_OK(record);
    QCOMPARE((*record)->revocations({}, start)->total, std::uint64_t{1});
    QVERIFY(record::fileExists(m_path + ".replaced"));
}

QTEST_GUILESS_MAIN(RecordMigrationTest)
#include "test_record_migration.moc"
