// The lines of a chart are told apart by people with every kind of eyes, on both grounds.

#include "tests/ui/colour_sight.h"
#include "tests/ui/console_fixture.h"
#include "ui/statistics/line_look.h"

using namespace signet;
using namespace signet::ui;
using namespace signet::tests;

class TestChartLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreToldApartWithoutColour()
    {
        const std::array<double, 9> eyes[] = {
            {1, 0, 0, 0, 1, 0, 0, 0, 1},
            {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
            {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
        for (const bool dark : {false, true}) {
            const QColor ground(dark ? QStringLiteral("#1b1f26") : QStringLiteral("#ffffff"));
            double least = 1e9;
            for (int i = 0; i < lineLooks; ++i) {
                QVERIFY2(contrast(lineLook(i, dark).color, ground) >= 3, qPrintable(QString::number(i)));
                for (int k = 0; k < i; ++k) {
                    for (const auto& eye : eyes)
                        least = std::min(least, difference(seenBy(lineLook(i, dark).color, eye),
                                                           seenBy(lineLook(k, dark).color, eye)));
                    // Whoever sees no colour at all has dashes and shapes.
                    QVERIFY(lineLook(i, dark).dashes != lineLook(k, dark).dashes);
                    QVERIFY(lineLook(i, dark).mark != lineLook(k, dark).mark);
                }
            }
            qInfo("least difference of two lines, %s: %.1f", dark ? "dark" : "light", least);
            QVERIFY(least > 20);
        }
    }
};

SIGNET_CONSOLE_TEST(TestChartLines)
#include "test_chart_lines.moc"
