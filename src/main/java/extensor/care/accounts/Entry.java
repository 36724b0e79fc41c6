package extensor.care.accounts;

import extensor.care.access.FirstStep;
import extensor.care.access.SignedIn;
import java.util.List;

/**
 * Who came in, what has happened to the password since they came in last, and how many recovery codes are left where one was just used (else null). Or nobody
 * yet, but a first step: the second factor is missing.
 */
public record Entry(SignedIn person, List<Renewal> renewals, Integer codesLeft, FirstStep next) {
    static Entry of(FirstStep step) {
        return new Entry(null, List.of(), null, step);
    }

    Entry withCodesLeft(int left) {
        return new Entry(person, renewals, left, next);
    }
}
