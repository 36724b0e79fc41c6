package extensor.web.gate;

import java.util.List;

/** What comes back to a page: its fields, or only that they were too much to be kept; and the other pages for which something waits. */
public record LateForm(String page, boolean tooLarge, TypedForm form, List<String> others) {}
