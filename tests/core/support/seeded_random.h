#pragma once

// A generator whose seed is printed, and taken from SIGNET_SEED when somebody wants the same run again.

#include <QTest>

#include <random>

inline std::mt19937_64 seededRandom()
{
    bool given = false;
    const unsigned wanted = qEnvironmentVariable("SIGNET_SEED").toUInt(&given);
    const unsigned seed = given ? wanted : std::random_device{}();
    qInfo("seed %u", seed);
    return std::mt19937_64(seed);
}

/// 0 to `count` - 1.
inline std::size_t below(std::mt19937_64& random, std::size_t count)
{
    return static_cast<std::size_t>(random() % count);
}
