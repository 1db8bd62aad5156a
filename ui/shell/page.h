#pragma once

// What a page of the console is. A page registers itself with MainWindow::addPage; the rail, the palette and
// the picture book take what they need from here.
//
// Thread-safety: the window's thread only.

#include "ui/shell/command.h"
#include "ui/shell/theme.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <vector>

namespace signet {
class Clock;
}

namespace signet::ui {

class ClipboardGuard;
class Preferences;
class WorkspaceHolder;

/// What the shell lends to its pages.
struct Services
{
    const Clock& clock;
    Preferences& preferences;
    CommandRegistry& commands;
    ClipboardGuard& clipboard;
    QWidget& window;             ///< sheets and dialogs belong to it
    WorkspaceHolder& workspaces; ///< what the window is connected to, if anything
    /// Shows the page of that id and tells it where to look: go("keys", {{"kid", "k7"}}). Pages that are not
    /// there are passed over.
    std::function<void(const QString& page, const QVariantMap& where)> go;
};

/// One state of a page worth a picture. `prepare` brings it about and calls back when it is reached.
struct Scene
{
    QString name;
    std::function<void(std::function<void()> reached)> prepare;
    /// Takes back what other scenes must not show, where there is something; called before the next one, and
    /// calls back when it is done.
    std::function<void(std::function<void()> left)> leave = {};
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Where the keyboard goes when the page is shown.
    [[nodiscard]] virtual QWidget* firstFocus() = 0;
    /// Whether the page shows something without a workspace. Of those that do not, the window shows the start
    /// page in their place until there is one.
    [[nodiscard]] virtual bool worksAlone() const { return false; }
    /// Somebody was led here (Services::go); the page is in front already. What pages understand:
    /// keys {"kid"}; revocations {"compose": kind, "site", "target"}, {"token"} or {"seq"}; statistics
    /// {"chart"}; activity {"act"} or {"seq"}; settings {"section": "operators" | "sites"}.
    virtual void arrive(const QVariantMap& where) { Q_UNUSED(where) }
    /// A file named on the command line or dropped on the window.
    virtual void openFile(const QString& path) { Q_UNUSED(path) }
    [[nodiscard]] virtual std::vector<Scene> scenes() { return {}; }

Q_SIGNALS:
    /// A sentence for the status bar; empty takes it away.
    void statusChanged(const QString& text, signet::ui::Tone tone);
    /// Something just happened; shown for a few seconds.
    void noticed(const QString& text, signet::ui::Tone tone);
    /// A quiet fact about the page's state ("2 keys, kept for this run").
    void factChanged(const QString& text);

protected:
    /// Hands the keys of the page's commands over as it comes to the front or leaves it.
    bool event(QEvent* event) override;
};

} // namespace signet::ui
