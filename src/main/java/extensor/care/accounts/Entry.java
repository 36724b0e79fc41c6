package extensor.care.accounts;

import extensor.care.access.SignedIn;
import java.util.List;

/** Who came in, and what has happened to the password since they came in last. */
public record Entry(SignedIn person, List<Renewal> renewals) {}
