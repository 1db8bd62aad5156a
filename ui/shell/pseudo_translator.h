#pragma once

// A language that nobody speaks: English a third longer, in brackets, written from the right. Whatever is cut
// off in it will be cut off in some real language, and whatever stands without brackets was never translated.
// Thread-safety: as QTranslator.

#include <QTranslator>

namespace signet::ui {

class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    /// `english` gives the plural forms and must outlive this.
    explicit PseudoTranslator(const QTranslator& english, QObject* parent = nullptr);
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// `text` lengthened; placeholders stay as they are.
    [[nodiscard]] static QString lengthened(const QString& text);

private:
    const QTranslator& m_english;
};

} // namespace signet::ui
