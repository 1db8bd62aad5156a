#pragma once

// A console with the page "Settings" in front of a real authority.

#include "tests/ui/authority_console.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/row_table.h"

#include <QSpinBox>

namespace signet::ui {

inline std::string operatorJwk()
{
    return tests::must(tests::must(jose::Jwk::generate(jose::Algorithm::EdDSA)).publicKey())
        .publicJson()
        .dump();
}

struct SettingsConsole : AuthorityConsole
{
    SettingsConsole() { page = add<SettingsPage>(); }

    authority::Operator pair(const std::string& name, authority::Role role)
    {
        const auto invited =
            tests::must(one.authority->invite(tests::AuthorityFixture::intent(), name, role));
        return tests::must(one.authority->pair(invited.code, {}, operatorJwk(), "192.0.2.9"));
    }
    void start(SettingsPage::Section section = SettingsPage::Operators)
    {
        open();
        const char* const titles[] = {"Operators", "Sites", "Appearance"};
        for (QPushButton* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isCheckable() &&
                button->text() == QLatin1String(titles[section]))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        settle();
    }
    void settle()
    {
        workspace->waitForAnswers();
        QTRY_VERIFY(page->isSettled());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList rows(const char* table) const
    {
        QStringList names;
        const auto* model = named<RowTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    void type(const char* field, const QString& text)
    {
        auto* line = named<QLineEdit>(field);
        QTest::mouseClick(line, Qt::LeftButton);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void setSpan(const char* field, int number)
    {
        auto* spin = named<QWidget>(field)->findChild<QSpinBox*>();
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(number));
        QTest::keyClick(spin, Qt::Key_Tab);
    }
    template <typename Wanted>
    [[nodiscard]] Wanted* sheet() const
    {
        return window.findChild<Wanted*>();
    }
    [[nodiscard]] QString visibleText(const QWidget* in) const
    {
        QStringList words;
        for (const QLabel* label : in->findChildren<QLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }

    SettingsPage* page = nullptr;
};

} // namespace signet::ui
