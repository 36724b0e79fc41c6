package extensor.care.progress;

import extensor.care.home.HomeLine;

/** What the patient reported of something at home that was not done as prescribed, under its name at that time. */
public record MissedAtHome(String name, HomeLine line) {}
