package extensor.web.kit;

import extensor.care.accounts.NewLink;
import extensor.care.clinic.ClinicSign;
import extensor.care.clinic.LocalToday;
import extensor.shared.Formats;
import extensor.web.gate.SetupAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Makes the slip for a link. It is in the one answer that shows it, and nowhere else. */
@RequestScoped
public class SetupSlips {
    @Inject
    SetupAddress setupAddress;

    @Inject
    ClinicSign clinicSign;

    @Inject
    LocalToday days;

    public SetupSlip of(NewLink link, String owner) {
        String address = setupAddress.of(link.secret());
        return new SetupSlip(
                clinicSign.name(),
                owner,
                link.signInName(),
                address,
                Formats.weekdayTime(link.until().atZone(days.zone())),
                link.needsCode(),
                SetupAddress.isOfThisMachine(address),
                QrShape.of(address));
    }
}
