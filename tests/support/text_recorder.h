// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

namespace trigpoint::test {

// One piece of text as it was drawn: where on the page, and how large its letters are, in the device's units.
struct DrawnText
{
    QString text;
    QRectF box;
    double size = 0;
};

// A paint device that draws nothing and remembers the texts.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size);
    ~TextRecorder() override;
    const std::vector<DrawnText> &texts() const;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace trigpoint::test
