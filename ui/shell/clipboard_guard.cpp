#include "ui/shell/clipboard_guard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace signet::ui {

namespace {

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(30));
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard()
{
    if (QGuiApplication::instance() && m_timer.isActive())
        clear();
}

void ClipboardGuard::copySecret(const QString& text)
{
    auto* mime = new QMimeData;
    mime->setText(text);
    // The hint KDE's, GNOME's and KeePassXC's clipboard tools agree on.
    mime->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_digest = digestOf(text);
    m_timer.start();
}

void ClipboardGuard::copyPlain(const QString& text)
{
    m_timer.stop();
    m_digest.clear();
    QGuiApplication::clipboard()->setText(text);
}

void ClipboardGuard::setLifetime(std::chrono::milliseconds lifetime)
{
    m_timer.setInterval(lifetime);
}

bool ClipboardGuard::holdsSecret() const
{
    return m_timer.isActive();
}

void ClipboardGuard::clearNow()
{
    if (holdsSecret())
        clear();
}

void ClipboardGuard::clear()
{
    m_timer.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_digest.isEmpty() && digestOf(clipboard->text()) == m_digest) {
        clipboard->clear();
        Q_EMIT secretCleared();
    }
    m_digest.clear();
}

} // namespace signet::ui
