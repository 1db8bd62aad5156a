#pragma once

// The public test vectors, when their folder is there: SIGNET_VECTORS, else the default that the build knows.

#include <QDir>
#include <QFile>
#include <QString>

#include <string>

/// The path of a subfolder of the vectors, or "" if it is not there.
inline QString vectorsFolder(const QString& name)
{
    const QString root =
        qEnvironmentVariable("SIGNET_VECTORS", qEnvironmentVariable("SIGNET_VECTORS_DEFAULT"));
    const QDir folder(root + "/" + name);
    return !root.isEmpty() && folder.exists() ? folder.absolutePath() : QString();
}

inline std::string readVector(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}
