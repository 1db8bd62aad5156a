#pragma once

// Colours runs of a document by the role inspection gave them. Between two inspections the runs move along
// with the typing, so that colours do not jump.
//
// Thread-safety: the window's thread only.

#include "ui/inspect/outcome.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <map>

namespace signet::ui {

class PartHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit PartHighlighter(QTextDocument* document);

    void setParts(std::vector<ColouredPart> parts);
    [[nodiscard]] const std::vector<ColouredPart>& parts() const noexcept { return m_parts; }
    /// Takes the colours of the theme in use.
    void applyTheme();

protected:
    void highlightBlock(const QString& text) override;

private:
    void follow(int position, int removed, int added);

    std::vector<ColouredPart> m_parts; ///< by position, none overlapping
    std::map<session::PartRole, QTextCharFormat> m_formats;
};

/// The colour of a role in the theme in use; the size gauge uses the same.
[[nodiscard]] QColor colorOf(session::PartRole role);

} // namespace signet::ui
