// Errors of files and secrets; said by ui/.

#include "ui/shell/sentences/sentences.h"

#include <QtGlobal>

namespace signet::ui {

namespace {

constexpr const char* sentences[] = {
    // Errors of files and secrets
    QT_TRANSLATE_NOOP("signet::core", "Another console has this local workspace open."),
    QT_TRANSLATE_NOOP("signet::core", "Go on in that window, or close it and try again."),
    QT_TRANSLATE_NOOP("signet::core", "Could not read %1: %2."),
    QT_TRANSLATE_NOOP("signet::core", "Check that it is there and that you may read it."),
    QT_TRANSLATE_NOOP("signet::core", "Could not write %1: %2."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Check that the folder is there, that you may write to it and that it has room."),
    QT_TRANSLATE_NOOP("signet::core", "Could not open %1: %2."),
    QT_TRANSLATE_NOOP("signet::core", "Check that the file is there and that you may read it."),
    QT_TRANSLATE_NOOP("signet::core", "Reading stopped: %1."),
    QT_TRANSLATE_NOOP("signet::core", "What was read so far is shown. Open the file again to go on."),
    QT_TRANSLATE_NOOP("signet::core", "Could not make the folder %1."),
    QT_TRANSLATE_NOOP("signet::core", "Look whether there is room, and whether you may write there."),
    QT_TRANSLATE_NOOP("signet::core", "The file is empty."),
    QT_TRANSLATE_NOOP("signet::core", "Choose a checkpoint that was saved here."),
    QT_TRANSLATE_NOOP("signet::core", "This is no checkpoint that this authority has signed: %1"),
    QT_TRANSLATE_NOOP("signet::core", "It may be of another authority, or it was changed."),
    QT_TRANSLATE_NOOP("signet::core", "This token is no checkpoint of an activity log."),
    QT_TRANSLATE_NOOP("signet::core", "The log does not hold what the checkpoint of %1 saw as entry %2."),
    QT_TRANSLATE_NOOP("signet::core", "It was shortened or written anew since. Keep the checkpoint, the "
                                      "record and its backups; find out who could write the record."),
    QT_TRANSLATE_NOOP("signet::core", "The file of secrets %1 is damaged."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Restore it from a backup, or move it away and connect your workspaces anew."),
    QT_TRANSLATE_NOOP("signet::core", "The passphrase could not be turned into a key."),
    QT_TRANSLATE_NOOP("signet::core", "Close other programs if memory is short, and try again."),
    QT_TRANSLATE_NOOP("signet::core", "There is no file of secrets at %1."),
    QT_TRANSLATE_NOOP("signet::core", "Connect your workspaces anew."),
    QT_TRANSLATE_NOOP("signet::core", "The file of secrets %1 cannot be read."),
    QT_TRANSLATE_NOOP("signet::core", "Look whether it is yours."),
    QT_TRANSLATE_NOOP("signet::core", "The file of secrets %1 cannot be written."),
    QT_TRANSLATE_NOOP("signet::core", "Another console is writing the file of secrets."),
    QT_TRANSLATE_NOOP("signet::core", "The file of secrets is damaged."),
    QT_TRANSLATE_NOOP("signet::core", "Restore it from a backup."),
    QT_TRANSLATE_NOOP("signet::core", "There is a file of secrets at %1."),
    QT_TRANSLATE_NOOP("signet::core", "Open it with its passphrase."),
    QT_TRANSLATE_NOOP("signet::core", "A passphrase must not be empty."),
    QT_TRANSLATE_NOOP("signet::core", "Choose one of several words."),
    QT_TRANSLATE_NOOP("signet::core", "This passphrase does not open the file of secrets."),
    QT_TRANSLATE_NOOP("signet::core", "Check the keyboard layout and type it again."),
    QT_TRANSLATE_NOOP("signet::core", "The file of secrets keeps nothing under that name."),
    QT_TRANSLATE_NOOP("signet::core", "Connect anew; a new secret is made then."),
};

} // namespace

std::span<const char* const> fileErrorSentences() noexcept
{
    return sentences;
}

} // namespace signet::ui
