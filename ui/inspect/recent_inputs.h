#pragma once

// What was inspected before, in memory only: never written anywhere, gone with the window.
// Thread-safety: the window's thread only.

#include <QMenu>
#include <QString>

#include <vector>

namespace signet::ui {

struct RecentInput
{
    quint64 id = 0; ///< of the input while it is being edited: a later state replaces an earlier one
    QString title;  ///< what was found in it, never the token itself
    QString text;   ///< empty for a file
    QString path;
};

class RecentInputs final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maximum = 10;
    static constexpr qsizetype maximumCharacters = 1 << 20;

    using QObject::QObject;
    /// Puts it first; the same text or file is not kept twice.
    void remember(RecentInput input);
    void forget();
    [[nodiscard]] const std::vector<RecentInput>& all() const noexcept { return m_inputs; }
    void fill(QMenu& menu);

Q_SIGNALS:
    void chosen(const signet::ui::RecentInput& input);

private:
    std::vector<RecentInput> m_inputs;
};

} // namespace signet::ui
