#pragma once

// Composes many: from a list or a CSV that is pasted, dropped or opened, read off the window's thread.
// Thread-safety: the window's thread only.

#include "core/base/clock.h"
#include "ui/revocations/compose_sheet.h"
#include "ui/revocations/entry_parser.h"

#include <QTimer>

#include <atomic>

class QPlainTextEdit;
class QProgressBar;

namespace signet::ui {

class RowTable;

class ListSheet final : public Sheet
{
    Q_OBJECT

public:
    ListSheet(ComposeChoices choices, const Clock& clock, QWidget* window);
    ~ListSheet() override;
    void open();
    /// Reads a file off the thread and shows what it holds.
    void openFile(const QString& path);
    void refuse(const Error& error);
    [[nodiscard]] bool isReading() const noexcept { return m_reading || m_soon.isActive(); }

Q_SIGNALS:
    void composed(const signet::ui::StagedRows& rows);

private:
    struct Reading; ///< what the worker and the sheet share

    void makeInput();
    void makeForm(const ComposeChoices& choices);
    void chooseKind();
    void takeText(QByteArray text, const QString& name);
    void read();
    void show(const ParsedEntries& parsed);
    void stage();
    [[nodiscard]] ParseDefaults defaults() const;

    const Clock& m_clock;
    Segments* m_kinds;
    QPlainTextEdit* m_text;
    QLabel* m_name;
    QComboBox* m_site = nullptr;
    QLineEdit* m_reason = nullptr;
    QFormLayout* m_form = nullptr;
    QProgressBar* m_progress;
    QLabel* m_result;
    RowTable* m_problems;
    Notice* m_notice;
    QPushButton* m_stage = nullptr;
    QByteArray m_whole; ///< what is too large for the editor
    QTimer m_soon;
    QTimer m_tick;
    std::shared_ptr<Reading> m_current;
    std::optional<ParsedEntries> m_parsed;
    bool m_reading = false;
    bool m_refused = false;
};

} // namespace signet::ui
