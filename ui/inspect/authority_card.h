#pragma once

// What the authority says of the token, in a sentence, and what can be done about it in place.
// Thread-safety: the window's thread only.

#include "ui/inspect/authority_opinion.h"
#include "ui/widgets/card.h"

class QLabel;

namespace signet::ui {

class Command;

class AuthorityCard final : public Card
{
    Q_OBJECT

public:
    struct Commands
    {
        Command* end;
        Command* endPerson;
        Command* showKey;
    };
    explicit AuthorityCard(const Commands& commands, QWidget* parent = nullptr);

    /// `name`: of the authority. Hides itself where there is nothing to say.
    void show(const AuthorityOpinion& opinion, const QString& name);

private:
    void say(const QString& iconName, Tone tone, const QString& sentence, const QString& detail);
    void tell(const AuthorityOpinion& opinion);
    void draw();

    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_detail;
    QWidget* m_acts;
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
};

} // namespace signet::ui
