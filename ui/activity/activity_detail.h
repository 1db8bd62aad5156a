#pragma once

// One act in full: who did it, from where, to what, what came of it, and its place in the chain.
// Thread-safety: the window's thread only.

#include "core/authority/activity.h"
#include "ui/widgets/card.h"

class QFormLayout;
class QPushButton;

namespace signet::ui {

class ActivityDetail final : public Card
{
    Q_OBJECT

public:
    explicit ActivityDetail(QWidget* parent = nullptr);
    void show(const authority::ActivityEntry& entry, Timestamp now);
    void clear();

Q_SIGNALS:
    /// To the page where such an act is done.
    void followed(const QString& page, const QVariantMap& where);
    void onlyThisOperator(const QString& operatorId);

private:
    QLabel* addField(const QString& name, bool monospace = false);

    authority::ActivityEntry m_entry;
    QLabel* m_outcome;
    QLabel* m_sentence;
    QFormLayout* m_fields;
    QLabel* m_when;
    QLabel* m_who;
    QLabel* m_from;
    QLabel* m_target;
    QLabel* m_act;
    QLabel* m_request;
    QLabel* m_hash;
    QLabel* m_operator;
    QPushButton* m_go;
    QPushButton* m_only;
    QWidget* m_nothing;
    QWidget* m_content;
};

} // namespace signet::ui
