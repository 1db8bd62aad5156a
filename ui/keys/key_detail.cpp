#include "ui/keys/key_detail.h"

#include "core/base/text.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

using keys::KeyState;
using keys::KeyUse;

namespace {

enum Line : std::size_t { Thumbprint, Made, Uses, Sessions, Tokens, LastUse, Next, LineCount };
constexpr int nameWidth = 136;

QString madeText(const authority::KeyView& view, Timestamp now)
{
    const auto& times = view.key.times;
    QString text = shortTime(times.created, now);
    if (times.activated && *times.activated > times.created)
        text = KeyDetail::tr("%1, pending for %2").arg(text, aboutSpan(*times.activated - times.created));
    return text;
}

QString usesText(const KeyPicture& key)
{
    if (key.view.useLimit == 0)
        return key.uses;
    const double share = static_cast<double>(key.view.uses) / static_cast<double>(key.view.useLimit);
    return KeyDetail::tr("%1 of %2 · %3 %")
        .arg(key.uses, figure(key.view.useLimit), QLocale().toString(share * 100, 'f', 2));
}

} // namespace

KeyDetail::KeyDetail(const std::vector<Command*>& commands, QWidget* parent)
    : Card(tr("No key"), parent),
      m_grid(new QGridLayout),
      m_uses(new QProgressBar),
      m_buttons(new QWidget),
      m_commands(commands)
{
    setObjectName(QStringLiteral("keyDetail"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(static_cast<int>(LineCount) * 3, 1);
    for (std::size_t i = 0; i < LineCount; ++i) {
        const int row = static_cast<int>(i) * 3;
        Fact fact;
        fact.name = makeLabel(QString(), "muted");
        fact.name->setMinimumWidth(nameWidth);
        fact.value = makeProse(QString(), "plain");
        fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        fact.value->setFocusPolicy(Qt::NoFocus);
        if (i > 0) {
            fact.rule = new QFrame;
            fact.rule->setProperty("role", QStringLiteral("rule"));
            m_grid->addWidget(fact.rule, row, 0, 1, 2);
        }
        m_grid->addWidget(fact.name, row + 1, 0, Qt::AlignTop);
        m_grid->addWidget(fact.value, row + 1, 1);
        m_facts.push_back(fact);
    }
    m_facts[Thumbprint].value->setFont(Theme::current().monospace());
    m_uses->setTextVisible(false);
    m_uses->setRange(0, 1'000);
    m_uses->setMinimumWidth(80);
    m_uses->setMaximumWidth(240);
    m_uses->setAccessibleName(tr("Uses of the limit"));
    auto* uses = new QHBoxLayout;
    uses->addWidget(m_uses, 4);
    uses->addStretch(1);
    m_grid->addLayout(uses, static_cast<int>(Uses) * 3 + 2, 1);
    auto* facts = new QWidget;
    facts->setObjectName(QStringLiteral("column"));
    facts->setLayout(m_grid);
    auto* scroll = new QScrollArea;
    scroll->setWidget(facts);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(96);
    scroll->setAccessibleName(tr("What is known of the key"));
    body()->addWidget(scroll, 1);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    for (Command* command : commands) {
        const bool dangerous = command->id() == QLatin1String("keys.compromise") ||
                               command->id() == QLatin1String("keys.destroy");
        auto* button = new CommandButton(*command, dangerous ? ButtonKind::Danger : ButtonKind::Plain);
        row->addWidget(button);
        m_commandButtons.push_back(button);
    }
    row->addStretch(1);
    body()->addWidget(m_buttons);
    show(nullptr, {});
}

void KeyDetail::set(std::size_t at, const QString& name, const QString& value, const QString& tip)
{
    const Fact& fact = m_facts[at];
    const bool shown = !value.isEmpty();
    fact.name->setText(name);
    fact.value->setText(value);
    fact.value->setToolTip(tip);
    fact.value->setAccessibleName(name);
    fact.name->setVisible(shown);
    fact.value->setVisible(shown);
    if (fact.rule)
        fact.rule->setVisible(shown);
}

void KeyDetail::show(const KeyPicture* key, Timestamp now)
{
    m_buttons->setVisible(key != nullptr);
    m_uses->setVisible(key && key->view.useLimit > 0);
    if (!key) {
        setTitle(tr("No key"));
        set(0, tr("key"), tr("Choose one above to see all that is known of it."));
        for (std::size_t i = 1; i < LineCount; ++i)
            set(i, {}, {});
        return;
    }
    const authority::KeyView& view = key->view;
    setTitle(QStringLiteral("%1 · %2").arg(key->kid, lookOf(view.key.state).word));
    set(Thumbprint, tr("thumbprint"),
        view.key.use == KeyUse::Sign ? QString::fromStdString(toUtf8(view.key.thumbprint))
                                     : tr("not shown: it would be a hash of the secret"));
    m_facts[Thumbprint].value->setFont(view.key.use == KeyUse::Sign ? Theme::current().monospace() : font());
    set(Made, tr("made"), madeText(view, now), fullTime(view.key.times.created));
    set(Uses, view.useLimit > 0 ? tr("uses of its limit") : tr("uses"), usesText(*key),
        tr("A seal key is rotated long before random nonces could repeat."));
    if (view.useLimit > 0)
        m_uses->setValue(static_cast<int>(
            std::min(1.0, static_cast<double>(view.uses) / static_cast<double>(view.useLimit)) * 1'000));
    const bool opens = view.key.state == KeyState::Active || view.key.state == KeyState::Retiring;
    set(Sessions, tr("sessions alive"), view.key.use == KeyUse::Seal && opens ? key->sessions : QString(),
        tr("Different sessions seen with it within a session's lifetime; an estimate with its error."));
    set(Tokens, tr("tokens not expired"), opens ? figure(view.unexpired) : QString(),
        tr("Made with it, and good until they expire."));
    set(LastUse, tr("last used"), view.lastUse ? awayFrom(*view.lastUse, now) : tr("never"),
        view.lastUse ? fullTime(*view.lastUse) : QString());
    set(Next, tr("what is next"), key->next, view.retiresAt ? fullTime(*view.retiresAt) : QString());
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        m_commandButtons[i]->setVisible(m_commands[i]->isVisible());
}

} // namespace signet::ui
