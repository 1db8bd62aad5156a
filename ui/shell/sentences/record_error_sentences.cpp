// Errors of the record.

#include "ui/shell/sentences/sentences.h"

#include <QtGlobal>

namespace signet::ui {

namespace {

constexpr const char* sentences[] = {
    // Errors of the record
    QT_TRANSLATE_NOOP("signet::core", "The backup '%9' cannot be restored: %1"),
    QT_TRANSLATE_NOOP("signet::core", "Name another backup. The record was left as it was."),
    QT_TRANSLATE_NOOP("signet::core",
                      "There is no record '%9', but '%8' lies beside it: a restoration was cut short."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Run 'signetd restore' with the same backup again. A new record would have new keys, "
                      "and log everybody out; for that, move what lies there away."),
    QT_TRANSLATE_NOOP("signet::core", "The file '%9' cannot be made: %8."),
    QT_TRANSLATE_NOOP("signet::core", "Check its folder, and that this account may write there."),
    QT_TRANSLATE_NOOP("signet::core", "The end of the activity log is damaged, so nothing can follow it."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Run 'signetd check', and restore the last backup with 'signetd restore'."),
    QT_TRANSLATE_NOOP("signet::core", "Restore the last backup with 'signetd restore'."),
    QT_TRANSLATE_NOOP("signet::core", "Run 'signetd check'."),
    QT_TRANSLATE_NOOP("signet::core", "The file system of the record '%9' has no shared memory."),
    QT_TRANSLATE_NOOP("signet::core", "Keep the record on a local disk."),
    QT_TRANSLATE_NOOP("signet::core", "It is not allowed to write the record '%9'."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Make the file, its folder and its mount writable for this account, and start again."),
    QT_TRANSLATE_NOOP("signet::core", "A transaction of the record was begun within another one."),
    QT_TRANSLATE_NOOP("signet::core", "After the change of schema a row of '%9' would refer to nothing."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The record was left as it was. Run 'signetd check' with the version that wrote it."),
    QT_TRANSLATE_NOOP("signet::core", "'%9' is not a record of Signet."),
    QT_TRANSLATE_NOOP("signet::core", "Name the file that 'signetd init' made."),
    QT_TRANSLATE_NOOP("signet::core", "The record '%9' was written by a newer version of Signet: its schema "
                                      "is %1, and this program knows %2."),
    QT_TRANSLATE_NOOP("signet::core", "Install the newer version, or restore a backup that was made before."),
    QT_TRANSLATE_NOOP("signet::core", "There is a file '%9' already."),
    QT_TRANSLATE_NOOP("signet::core", "Name another, or move that one away."),
    QT_TRANSLATE_NOOP("signet::core", "The record '%9' is damaged: %1."),
    QT_TRANSLATE_NOOP("signet::core", "its content does not fit together (SQLite: %9)"),
    QT_TRANSLATE_NOOP("signet::core", "a row of '%9' refers to nothing"),
    QT_TRANSLATE_NOOP("signet::core", "the activity log has lost its end"),
    QT_TRANSLATE_NOOP("signet::core", "the revocation log is longer than it should be"),
    QT_TRANSLATE_NOOP("signet::core", "the totals of the revocation log do not fit its entries"),
    QT_TRANSLATE_NOOP("signet::core", "There is no backup '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Name another file."),
    QT_TRANSLATE_NOOP("signet::core", "There is no folder for '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Make it first."),
    QT_TRANSLATE_NOOP("signet::core", "A running node holds the record '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Stop every signetd that uses it, then restore."),
    QT_TRANSLATE_NOOP("signet::core", "The backup '%9' is a record that another process has open."),
    QT_TRANSLATE_NOOP("signet::core", "Copy it with 'signetd backup', and restore that copy."),
    QT_TRANSLATE_NOOP("signet::core", "Stop every signetd that uses it, then start again."),
    QT_TRANSLATE_NOOP("signet::core", "Another process holds '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "There is no record '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Make one with 'signetd init', or name another file."),
    QT_TRANSLATE_NOOP("signet::core", "Others than its owner may read or write '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Give it to this account, and set its mode to 0600."),
    QT_TRANSLATE_NOOP("signet::core", "The record '%9' is being migrated or restored."),
    QT_TRANSLATE_NOOP("signet::core", "Try again when that is done."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The record '%9' has to be migrated, and another process still uses it."),
    QT_TRANSLATE_NOOP("signet::core", "The revocation log has lost its entry %1."),
    QT_TRANSLATE_NOOP("signet::core", "The record '%9' does not know its own versions any more."),
    QT_TRANSLATE_NOOP("signet::core", "The record '%9' is still empty."),
    QT_TRANSLATE_NOOP("signet::core", "Set it up with 'signetd init'."),
    QT_TRANSLATE_NOOP("signet::core", "There is no site '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "the record '%9'"),
    QT_TRANSLATE_NOOP("signet::core", "input/output error"),
    QT_TRANSLATE_NOOP("signet::core", "The system failed to read or write the record '%9': %1."),
    QT_TRANSLATE_NOOP("signet::core", "Look at the disk and its mount; nothing of this change was kept."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left for the record '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Free space on its disk; nothing of this change was kept."),
    QT_TRANSLATE_NOOP("signet::core", "Make the file, its folder and its mount writable for this account; "
                                      "nothing of this change was kept."),
    QT_TRANSLATE_NOOP("signet::core", "Another process keeps the record '%9' busy."),
    QT_TRANSLATE_NOOP("signet::core", "Try again; if it stays so, look which process holds the file."),
    QT_TRANSLATE_NOOP("signet::core", "The file of the record '%9' is damaged."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to open the record '%9': %1."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to open the record '%9'."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Look whether the file and its folder are there and belong to this account."),
    QT_TRANSLATE_NOOP("signet::core", "The record does not take this: %9."),
    QT_TRANSLATE_NOOP("signet::core", "A value is too large for the record '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "SQLite failed on the record '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "Free space on its disk."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to make durable '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left to make durable '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to open the lock '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left to open the lock '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to lock '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left to lock '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to make '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left to make '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to open '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left to open '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "It was not possible to remove '%9': %8."),
    QT_TRANSLATE_NOOP("signet::core", "There is no room left to remove '%9'."),
    QT_TRANSLATE_NOOP("signet::core", "Look whether its folder is there and belongs to this account."),
    QT_TRANSLATE_NOOP("signet::core", "'%9' cannot be the name of a node."),
    QT_TRANSLATE_NOOP("signet::core", "Use 1 to 64 letters, digits, dots, underscores and hyphens."),
    QT_TRANSLATE_NOOP("signet::core", "Another process already runs as node '%9' of the record '%8'."),
    QT_TRANSLATE_NOOP("signet::core", "Stop that one, or give this one another name with --node."),
    QT_TRANSLATE_NOOP("signet::core", "The request id '%9' was used already."),
    QT_TRANSLATE_NOOP("signet::core", "Make a new id for each new request."),
    QT_TRANSLATE_NOOP("signet::core", "A sketch of sessions in the record is damaged: %1"),
    QT_TRANSLATE_NOOP("signet::core", "The record did not keep a name."),
    QT_TRANSLATE_NOOP("signet::core", "These bytes are no sketch: %1."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The statistics of this interval are damaged; restore them from a backup or go on without."),
    QT_TRANSLATE_NOOP("signet::core", "there are none"),
    QT_TRANSLATE_NOOP("signet::core", "an empty sketch has content"),
    QT_TRANSLATE_NOOP("signet::core", "the list has a wrong length"),
    QT_TRANSLATE_NOOP("signet::core", "an entry of the list is out of order or range"),
    QT_TRANSLATE_NOOP("signet::core", "the registers are not 16,384"),
    QT_TRANSLATE_NOOP("signet::core", "a register is out of range"),
    QT_TRANSLATE_NOOP("signet::core", "so few registers are written as a list"),
    QT_TRANSLATE_NOOP("signet::core", "they are of a kind that this version does not know"),
};

} // namespace

std::span<const char* const> recordErrorSentences() noexcept
{
    return sentences;
}

} // namespace signet::ui
