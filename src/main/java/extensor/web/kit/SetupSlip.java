package extensor.web.kit;

import java.io.Serializable;

/** A set-up link as it is handed over: on the screen, by a picture to scan, or on paper. Nothing of it is about health. */
public record SetupSlip(
        String clinic,
        String owner,
        String signInName,
        String address,
        String until,
        boolean half,
        boolean local,
        QrShape picture)
        implements Serializable {}
