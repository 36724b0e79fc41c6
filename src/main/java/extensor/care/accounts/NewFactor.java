package extensor.care.accounts;

import java.util.List;

/** A second factor that was just set up: its recovery codes, shown this once; and who came in by it, where that was the second step of a sign-in, else null. */
public record NewFactor(List<String> codes, Entry entry) {}
