#pragma once

// The input: a plain text editor that colours the parts of the tokens in it, takes files dropped on it and
// hands over what is too large to be edited.
//
// Units: positions in UTF-16 code units. Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"

#include <QPlainTextEdit>

class QMimeData;

namespace signet::ui {

class PartHighlighter;

class TokenEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Longer text is shown by its head only: laying out more would hold up the window.
    static constexpr int maximumShown = 32 * 1024;

    explicit TokenEditor(QWidget* parent = nullptr);

    /// Replaces everything; can be undone.
    void replaceText(const QString& text);
    /// Shows the head of something larger, not to be edited.
    void showHead(const QString& head);
    /// Back to an empty editor that can be typed in.
    void endHead();
    [[nodiscard]] bool showsHead() const noexcept { return m_head; }
    void setParts(std::vector<ColouredPart> parts);
    [[nodiscard]] const std::vector<ColouredPart>& parts() const;
    /// Marks the token that the right side is about.
    void markToken(int position, int length);
    void scrollTo(int position);

Q_SIGNALS:
    /// Typed, pasted, undone; not the answer to replaceText.
    void edited();
    void fileOffered(const QString& path);
    void largeTextOffered(const QString& text);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void applyTheme();

    PartHighlighter* m_highlighter;
    int m_markPosition = 0;
    int m_markLength = 0;
    bool m_head = false;
    bool m_replacing = false;
};

} // namespace signet::ui
