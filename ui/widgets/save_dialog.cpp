#include "ui/widgets/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace signet::ui {

void askWhereToSave(QWidget& window, QObject& owner, const SaveAs& how,
                    std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(&window, how.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(how.name).suffix());
    dialog->setNameFilter(how.filter);
    dialog->selectFile(how.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &owner,
                     [then = std::move(chosen)](const QString& path) { then(path); });
    dialog->open();
}

} // namespace signet::ui
