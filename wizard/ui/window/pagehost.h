// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWizard>

namespace trivet {

/// The QWizard underneath: it hosts the pages and shows one of them, nothing more. Its buttons, banners and rulers are
/// gone; Back, Next and history are the guide's (decision 83). Lives as a plain child of the window.
class PageHost : public QWizard
{
    Q_OBJECT
public:
    explicit PageHost(QWidget *parent);

    /// Shows a page that was set before.
    void showPage(int id);
    /// Nothing here closes the wizard: Escape belongs to drawers, sheets and dialogs.
    void reject() override {}

protected:
    void showEvent(QShowEvent *event) override;

private:
    void hideRuler();
    /// QWizard gives its pages the ground of a text field; they stand on the window's.
    void groundPage();
};

} // namespace trivet
