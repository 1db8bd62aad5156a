#pragma once

// The ring on a card: the table of keys, and beside it the timeline or, with the same facts, its table.
// Thread-safety: the window's thread only.

#include "ui/keys/ring_timeline.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;

namespace signet::ui {

class Notice;
class RowTable;
class Segments;

class RingCard final : public Card
{
    Q_OBJECT

public:
    explicit RingCard(QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<const RingPicture> picture);
    void showError(const Error& error);
    void setCurrent(const QString& kid);
    [[nodiscard]] QString current() const;
    [[nodiscard]] RowTable* table() const noexcept { return m_table; }
    [[nodiscard]] RingTimeline* timeline() const noexcept { return m_timeline; }
    /// Dates in a table instead of the timeline.
    void showTwin(bool twin);
    [[nodiscard]] bool showsTwin() const;
    /// How high the card may be; keys that find no place are scrolled.
    void setRoom(int height);

Q_SIGNALS:
    void chosen(const QString& kid);
    void retried();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    std::shared_ptr<const RingPicture> m_picture;
    RowTable* m_table;
    RingTimeline* m_timeline;
    RowTable* m_twin;
    QStackedWidget* m_side;
    Segments* m_ranges;
    QPushButton* m_asTable;
    QLabel* m_reading;
    Notice* m_notice;
    Notice* m_waiting;
    int m_room = 400;
};

} // namespace signet::ui
