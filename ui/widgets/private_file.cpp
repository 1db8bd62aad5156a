#include "ui/widgets/private_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace signet::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::WholeFile)
};

tl::unexpected<Error> failed(const QString& path, const QString& why)
{
    return fail(ErrorCode::Io,
                Words::tr("%1 cannot be written: %2.").arg(QFileInfo(path).fileName(), why).toStdString(),
                Words::tr("Check that there is room and that you may write there.").toStdString());
}

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& content, FileAccess access)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(path, file.errorString());
    // Before anything is in it; an older file of that name is replaced, its mode with it.
    if (access == FileAccess::Owner && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(path, Words::tr("it cannot be kept from others"));
    if (file.write(content) != content.size() || !file.commit())
        return failed(path, file.errorString());
    return {};
}

} // namespace signet::ui
