package extensor.care.course;

import java.util.List;

/** A version of a plan came into force and its visits are known; those that its course no longer has are `gone`, by their ids. */
public record CourseCompiled(long plan, long patient, boolean again, List<Long> gone) {}
