package extensor.look;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns PrimeFaces' stock theme into ours: tokens for its colors, our icons for its font, and only the components we use. */
final class ThemeTokens {

    private static final Set<String> PARTS = Set.of(("autocomplete blockui button calendar chkbox confirm column commandlink datatable datepicker dialog fluid helper"
                    + " icon inputfield inputtext inputtextarea inputwrapper link listbox menu menuitem message messages monthpicker overlay overlaypanel paginator"
                    + " picker placeholder resizable row selection sortable selectonemenu shadow state timepicker tooltip trigger widget")
            .split(" "));
    private static final Pattern UNUSED = Pattern.compile("ui-button-(secondary|success|warning|help|info|danger|raised|plain)|rounded-button"
            + "|^body \\.ui-button|input:not|ui-input-filled|ui-row-editor|timeline|keypad|ui-menu\\.ui-(mega|slide)");
    private static final Pattern PART = Pattern.compile("\\.ui-([a-z]+)");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsla?)\\([^)]*\\)|\\b(?:white|black)\\b");
    private static final Pattern SIGN = Pattern.compile("content:\"([\\x{e900}-\\x{efff}])\"");

    /** Our icon for each sign of the icon font that a kept component shows; rules for other signs are left out. */
    private static final Map<Integer, String> ICONS = Map.ofEntries(
            Map.entry(0xe900, "chevron-left"), Map.entry(0xe901, "chevron-right"), Map.entry(0xe902, "chevron-down"), Map.entry(0xe903, "chevron-up"),
            Map.entry(0xe908, "search"), Map.entry(0xe909, "check"), Map.entry(0xe90b, "x"), Map.entry(0xe90c, "stop"), Map.entry(0xe90d, "plus"),
            Map.entry(0xe90f, "minus"), Map.entry(0xe919, "arrow-down"), Map.entry(0xe91c, "arrow-up"), Map.entry(0xe922, "warning"), Map.entry(0xe924, "info"),
            Map.entry(0xe927, "calendar"), Map.entry(0xe92d, "chevrons-left"), Map.entry(0xe92e, "chevrons-right"), Map.entry(0xe930, "chevron-down"),
            Map.entry(0xe931, "chevron-left"), Map.entry(0xe932, "chevron-right"), Map.entry(0xe935, "ban"), Map.entry(0xe99e, "sort"),
            Map.entry(0xe99f, "arrow-up"), Map.entry(0xe9a0, "arrow-down"));

    private static final Map<String, String> COLORS = Map.ofEntries(
            Map.entry("#495057", "text"), Map.entry("#212529", "text"), Map.entry("#252529", "text"), Map.entry("#6c757d", "muted"), Map.entry("#607d8b", "muted"),
            Map.entry("#fff", "surface"), Map.entry("#ffffff", "surface"), Map.entry("white", "surface"), Map.entry("#fbfcfc", "surface"),
            Map.entry("#f8f9fa", "subtle"), Map.entry("#e9ecef", "hover"), Map.entry("#ebebef", "hover"), Map.entry("#dee2e6", "line"), Map.entry("rgba(0,0,0,.08)", "line"),
            Map.entry("#ced4da", "field"), Map.entry("rgba(0,0,0,.4)", "scrim"), Map.entry("#e3f2fd", "accent-soft"), Map.entry("#2196f3", "accent"),
            Map.entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "accent-2"), Map.entry("rgb(86.4,112.5,125.1)", "accent-2"),
            Map.entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "accent-3"), Map.entry("rgb(76.8,100,111.2)", "accent-3"),
            Map.entry("rgba(33,150,243,.04)", "subtle"), Map.entry("rgba(33,150,243,.16)", "accent-soft"), Map.entry("rgba(96,125,139,.04)", "subtle"),
            Map.entry("rgba(96,125,139,.16)", "hover"), Map.entry("#f44336", "danger"), Map.entry("#ef5350", "danger"), Map.entry("#e60017", "danger"),
            Map.entry("#ffcdd2", "danger-soft"), Map.entry("rgb(255,179.5,187.05)", "danger-soft"), Map.entry("rgb(255,113,127.2)", "danger-soft"),
            Map.entry("#b71c1c", "danger-ink"), Map.entry("rgb(45.75,7,7)", "danger-ink"), Map.entry("#ffc107", "warn"), Map.entry("#ffecb3", "warn-soft"),
            Map.entry("rgb(255,229.625,153.5)", "warn-soft"), Map.entry("#7f6003", "warn-ink"), Map.entry("#c8e6c9", "ok-soft"),
            Map.entry("rgb(67.1875,147.8125,69.875)", "ok"), Map.entry("hsl(122,37.5%,21.0784313725%)", "ok-ink"), Map.entry("hsl(122,37.5%,5.2696078431%)", "ok-ink"),
            Map.entry("#b3e5fc", "info-soft"), Map.entry("hsl(198.904109589,92.4050632911%,79.5098039216%)", "info-soft"), Map.entry("#03a9f4", "info"), Map.entry("#01579b", "info-ink"));

    private final Set<String> leftOver = new TreeSet<>();
    private final Set<String> icons = new TreeSet<>();

    /** Our rules for the given sheet; what had no token is in {@link #leftOver()} afterwards. */
    String rules(String css) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
            int close = closing(css, open);
            String head = css.substring(at, open).strip();
            String body = css.substring(open + 1, close);
            String ours = head.startsWith("@media") ? rules(body) : head.startsWith("@") ? body : declarations(head, body);
            String heads = head.startsWith("@") ? head : selectors(head);
            if (!ours.isEmpty() && !heads.isEmpty()) {
                kept.append(heads).append('{').append(ours).append("}\n");
            }
            at = close + 1;
        }
        return kept.toString();
    }

    Set<String> leftOver() {
        return leftOver;
    }

    Set<String> icons() {
        return icons;
    }

    private static String selectors(String head) {
        return Arrays.stream(head.split(",(?![^(]*\\))")).filter(ThemeTokens::used).collect(Collectors.joining(","));
    }

    private static boolean used(String selector) {
        Matcher part = PART.matcher(selector);
        return selector.contains(".ui-") && part.results().allMatch(found -> PARTS.contains(found.group(1))) && !UNUSED.matcher(selector).find();
    }

    private String declarations(String head, String body) {
        if (selectors(head).isEmpty()) {
            return "";
        }
        boolean inverted = head.contains("ui-tooltip");
        return Arrays.stream(body.split(";"))
                .map(String::strip)
                .filter(declaration -> !declaration.contains("primeicons") && !declaration.isEmpty())
                .map(declaration -> declaration(declaration, inverted))
                .filter(declaration -> !declaration.isEmpty())
                .collect(Collectors.joining(";"));
    }

    private String declaration(String declaration, boolean inverted) {
        Matcher sign = SIGN.matcher(declaration);
        if (sign.find()) {
            return sign(ICONS.get(sign.group(1).codePointAt(0)));
        }
        String property = declaration.substring(0, declaration.indexOf(':'));
        String value = declaration.substring(declaration.indexOf(':') + 1).strip();
        return property + ":" + switch (property) {
            case "box-shadow" -> shadow(value);
            case "font-family" -> "inherit";
            case "font-weight" -> value.replace("700", "600");
            case "font-size" -> value.replace("1rem", "1em");
            case "border-radius", "border-top-left-radius", "border-top-right-radius", "border-bottom-left-radius", "border-bottom-right-radius" ->
                value.replace("4px", "var(--radius-s)");
            default -> colors(value, property.equals("color") && !inverted);
        };
    }

    private String sign(String icon) {
        if (icon == null) {
            return "";
        }
        icons.add(icon);
        return "content:\"\";display:inline-block;width:1em;height:1em;vertical-align:-.125em;background:currentColor;-webkit-mask:var(--i-" + icon
                + ") center/contain no-repeat;mask:var(--i-" + icon + ") center/contain no-repeat";
    }

    private static String shadow(String value) {
        if (value.matches("(inset )?0 0 0 [.0-9]+r?em .*")) {
            return value.startsWith("inset") ? "inset 0 0 0 2px var(--accent)" : "var(--focus)";
        }
        return value.contains("11px 15px") ? "var(--shadow-3)" : value.contains("rgba(") ? "var(--shadow-2)" : value;
    }

    private String colors(String value, boolean ink) {
        return COLOR.matcher(value).replaceAll(found -> {
            String color = found.group().toLowerCase().replace(" ", "");
            if (color.equals("rgba(0,0,0,0)") || color.equals("hsla(0,0%,100%,0)")) {
                return "transparent";
            }
            String token = ink && color.startsWith("#fff") ? "on-accent" : COLORS.get(color);
            if (token == null) {
                leftOver.add(color);
                return found.group();
            }
            return "var(--" + token + ")";
        });
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace stays open: " + css.substring(open, Math.min(css.length(), open + 60)));
    }
}
