// Every page, sheet and state over the demo in other languages, and in one that is longer and written from
// the right: nothing is cut off, and nothing is said in English.

#include "tests/ui/english_ear.h"
#include "tests/ui/whole_console.h"
#include "ui/widgets/sheet.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>

using namespace signet;
using namespace signet::ui;

namespace {

/// Whether somebody could see the widget now: sheets cover what is below them.
bool isInSight(const QWidget* widget, const QWidget* sheet)
{
    return widget->isVisible() && (!sheet || sheet->isAncestorOf(widget));
}

/// Controls whose text does not fit where it stands, as "class: text (has/needs)".
QStringList cutOff(const QWidget& window)
{
    const Sheet* sheet = nullptr;
    for (const Sheet* one : window.findChildren<Sheet*>()) {
        if (one->isVisible())
            sheet = one;
    }
    QStringList found;
    const auto tell = [&found](const QWidget* widget, const QString& text, int has, int needs) {
        found << QStringLiteral("%1 %2: \"%3\" has %4, needs %5")
                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
                     .arg(has)
                     .arg(needs);
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!isInSight(label, sheet) || label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            continue;
        const bool mayShrink = label->minimumSizeHint().width() < label->sizeHint().width();
        if (!label->wordWrap() && !mayShrink && label->width() < label->sizeHint().width())
            tell(label, label->text(), label->width(), label->sizeHint().width());
        // Glyphs of another font than the first may stand a little higher.
        constexpr int leading = 3;
        if (label->wordWrap() && label->height() + leading < label->heightForWidth(label->width()))
            tell(label, label->text(), label->height(), label->heightForWidth(label->width()));
    }
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (isInSight(area, sheet) && !scrolls && area->widget()->width() > area->viewport()->width())
            tell(area, area->accessibleName(), area->viewport()->width(), area->widget()->width());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!isInSight(button, sheet) || button->text().isEmpty())
            continue;
        // Its padding may shrink, its words may not.
        QString words = button->text();
        words.remove(QLatin1Char('&'));
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        const int needs = button->fontMetrics().horizontalAdvance(words) + icon + 4;
        if (button->width() < needs)
            tell(button, button->text(), button->width(), needs);
    }
    return found;
}

/// What stands in the cells that somebody could see, and in their tips.
void addCells(const QAbstractItemView& view, QStringList& texts)
{
    const QAbstractItemModel* model = view.model();
    if (!model)
        return;
    constexpr int enough = 60;
    for (int row = 0; row < std::min(enough, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts << model->index(row, column).data(role).toString();
        }
    }
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->headerData(column, Qt::Horizontal).toString();
}

/// What is said in English; names, identifiers and code are as they are in every language.
QStringList english(const QWidget& window)
{
    const Sheet* sheet = nullptr;
    for (const Sheet* one : window.findChildren<Sheet*>()) {
        if (one->isVisible())
            sheet = one;
    }
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isInSight(widget, sheet))
            continue;
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->placeholderText();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            addCells(*view, texts);
    }
    QStringList found;
    for (const QString& text : texts) {
        if (soundsEnglish(text) && !found.contains(text))
            found << text;
    }
    return found;
}

/// Widgets that nobody put anywhere, and that are windows of their own when they are shown.
QStringList strays(const QWidget& window, const QString& scene)
{
    QStringList found;
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible() && widget->windowType() == Qt::Window)
            found << QStringLiteral("%1: a %2 is a window")
                         .arg(scene, QLatin1String(widget->metaObject()->className()));
    }
    return found;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

    /// Goes through every state of every page and collects what `look` finds.
    static void walk(const QString& language, const QList<QSize>& sizes,
                     const std::function<QStringList(const QWidget&)>& look, QStringList& found, int& states)
    {
        Language::use(language);
        {
            WholeConsole console;
            console.openDemo();
            const auto visit = [&](const QString& owner, const std::vector<Scene>& scenes) {
                for (const Scene& scene : scenes) {
                    bool reached = false;
                    scene.prepare([&reached] { reached = true; });
                    if (!QTest::qWaitFor([&reached] { return reached; }, 20'000)) {
                        found << QStringLiteral("%1-%2 does not come to rest").arg(owner, scene.name);
                        continue;
                    }
                    found << strays(console.window, owner + QLatin1Char('-') + scene.name);
                    for (const QSize size : sizes) {
                        console.window.resize(size);
                        QStringList seen;
                        // Layouts follow when they can.
                        static_cast<void>(QTest::qWaitFor(
                            [&] {
                                seen = look(console.window);
                                return seen.isEmpty();
                            },
                            1'500));
                        for (const QString& one : seen) {
                            const QString line = QStringLiteral("%1-%2 at %3: %4")
                                                     .arg(owner, scene.name)
                                                     .arg(size.width())
                                                     .arg(one);
                            if (!found.contains(line))
                                found << line;
                        }
                    }
                    ++states;
                    if (scene.leave) {
                        bool left = false;
                        scene.leave([&left] { left = true; });
                        QTRY_VERIFY_WITH_TIMEOUT(left, 20'000);
                    }
                }
                for (Sheet* sheet : console.window.findChildren<Sheet*>())
                    sheet->close();
            };
            for (std::size_t i = 0; i < console.window.pages().size(); ++i) {
                console.window.showPage(static_cast<int>(i));
                visit(console.window.pages()[i]->id(), console.window.pages()[i]->scenes());
            }
            visit(QStringLiteral("window"), console.window.scenes());
        }
        Language::use(QString());
    }

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<QSize>>("sizes");
        const QList<QSize> both{QSize(1440, 900), QSize(1024, 640)};
        QTest::newRow("English") << "en" << both;
        QTest::newRow("German") << "de" << both;
        QTest::newRow("Chinese") << "zh_CN" << both;
        QTest::newRow("longer, from the right") << QString::fromLatin1(Language::pseudo) << both;
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QList<QSize>, sizes);
        QStringList found;
        int states = 0;
        QStringList inEnglish;
        const auto look = [&](const QWidget& window) {
            if (language != QString::fromLatin1(Language::pseudo))
                inEnglish << english(window);
            return cutOff(window);
        };
        walk(language, sizes, look, found, states);
        QVERIFY(states > 40);
        for (const QString& one : found)
            qWarning("%s", qPrintable(one));
        inEnglish.removeDuplicates();
        if (language == QLatin1String("en")) {
            QVERIFY(inEnglish.size() > 200); // it would be heard
            inEnglish.clear();
        }
        for (const QString& one : inEnglish)
            qWarning("in English: %s", qPrintable(one));
        QVERIFY2(found.isEmpty() && inEnglish.isEmpty(), "see the warnings above");
    }
};

SIGNET_CONSOLE_TEST(TestLanguages)
#include "test_languages.moc"
