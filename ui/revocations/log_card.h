#pragma once

// The revocation log on a card: filters, the table, and what there is to say instead of it.
// Thread-safety: the window's thread only.

#include "ui/revocations/revocation_log.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace signet::ui {

class Notice;

class LogCard final : public Card
{
    Q_OBJECT

public:
    explicit LogCard(RevocationLog& log, QWidget* parent = nullptr);

    void setSites(const QStringList& sites);
    void clearFilter();
    void focusFilter();
    /// Brings an entry into view, if it is among what is shown.
    void show(std::uint64_t seq);
    void showNewest();
    [[nodiscard]] QTableView* table() const noexcept { return m_table; }

Q_SIGNALS:
    void composeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilters();
    void makeTable();
    QWidget* makeEmpty(const QString& heading, const QString& words, QPushButton* button);
    void applyFilter();
    void toggleOrder(int column);
    void tellVisible();
    void settle();
    void fitColumns();

    RevocationLog& m_log;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QComboBox* m_site;
    QCheckBox* m_inForce;
    QPushButton* m_newer;
    QLabel* m_count;
    Notice* m_notice;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QTimer m_typing;
    std::uint64_t m_current = 0; ///< seq of the row that is selected
    std::uint64_t m_wanted = 0;  ///< seq to be shown when it has come
};

} // namespace signet::ui
