#pragma once

// The settings of one site, each with what it means as it stands.
// Thread-safety: the window's thread only.

#include "core/authority/site.h"
#include "ui/settings/site_words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace signet::ui {

class Command;
class DurationField;

class SiteForm final : public QWidget
{
    Q_OBJECT

public:
    /// `secret` makes a new site secret.
    explicit SiteForm(Command& secret, QWidget* parent = nullptr);

    /// `isNew`: its name may still be chosen.
    void show(const authority::Site& site, bool isNew);
    [[nodiscard]] authority::Site site() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    QVBoxLayout* section(const QString& title);
    QLabel* add(QVBoxLayout* section, const QString& name, QWidget* field);
    DurationField* addDuration(QVBoxLayout* section, const QString& name, const char* objectName,
                               QLabel*& meaning);
    QSpinBox* addBytes(QVBoxLayout* section, const QString& name, const char* objectName, QLabel*& meaning);
    void edited();
    void explain();

    authority::Site m_site; ///< what the form does not show stays as it was
    QVBoxLayout* m_column;
    QWidget* m_nameRow = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_title;
    QLineEdit* m_origin;
    DurationField* m_session;
    DurationField* m_absolute;
    DurationField* m_remember;
    QCheckBox* m_identity;
    DurationField* m_identityLifetime;
    QComboBox* m_sameSite;
    QLineEdit* m_domain;
    QSpinBox* m_budget;
    QSpinBox* m_overflow;
    DurationField* m_behind;
    struct
    {
        QLabel* origin = nullptr;
        QLabel* session = nullptr;
        QLabel* absolute = nullptr;
        QLabel* remember = nullptr;
        QLabel* identity = nullptr;
        QLabel* identityLifetime = nullptr;
        QLabel* sameSite = nullptr;
        QLabel* domain = nullptr;
        QLabel* budget = nullptr;
        QLabel* overflow = nullptr;
        QLabel* behind = nullptr;
        QLabel* secret = nullptr;
    } m_means;
    bool m_filling = false;
};

} // namespace signet::ui
