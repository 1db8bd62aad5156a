#pragma once

// The help, beside what it is about: a panel at the edge of the window with one page of resources/help for
// each page of the console, in the language of the console and in English where that has none. Links lead
// from page to page, the search through all of them; Escape closes it and gives the keyboard back.
//
// Thread-safety: the window's thread only.

#include <QFrame>
#include <QPointer>
#include <QTextBrowser>

class QLineEdit;
class QPushButton;

namespace signet::ui {

/// Shows Markdown from the resources, by names like "help:/keys.md".
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    /// Shows a topic, or sets the one shown anew.
    void show(const QString& topic);
    [[nodiscard]] QString topic() const;

private:
    void arrange();
};

class HelpPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over the end of `canvas` and is hidden at first.
    explicit HelpPanel(QWidget* canvas);

    /// Every topic there is a page for: the pages of the console, "start" and "words".
    [[nodiscard]] static const QStringList& topics();
    /// Where the text of a topic is: in `language` if that has it, else in English.
    [[nodiscard]] static QString fileOf(const QString& topic, const QString& language);

    /// Shows the help of a page, and takes the keyboard.
    void open(const QString& topic);
    /// What the panel shows while another page comes to the front.
    void follow(const QString& topic);
    void close();
    [[nodiscard]] QString topic() const { return m_browser->topic(); }
    [[nodiscard]] HelpBrowser& browser() noexcept { return *m_browser; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    void search();
    /// Whether the topic's text holds the words.
    [[nodiscard]] static bool holds(const QString& topic, const QString& words);
    void arrange();

    HelpBrowser* m_browser;
    QPushButton* m_back;
    QLineEdit* m_search;
    QPointer<QWidget> m_focusBefore;
};

} // namespace signet::ui
