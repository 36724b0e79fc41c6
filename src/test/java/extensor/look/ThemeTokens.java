package extensor.look;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the stock theme of PrimeFaces into ours: tokens for its colors, our icons for its font, and only the components we use. */
final class ThemeTokens {

    /** The components we use; a selector that names another one is left out. */
    private static final Set<String> PARTS = Set.of("""
            autocomplete blockui button calendar chkbox confirm column commandlink datatable datepicker dialog fluid
            helper icon inputfield inputtext inputtextarea inputwrapper link listbox menu menuitem message messages
            monthpicker overlay overlaypanel paginator picker placeholder resizable row selection sortable selectonemenu
            shadow state timepicker tooltip trigger widget""".split("\\s+"));

    private static final Pattern UNUSED = Pattern.compile(
            "ui-button-(secondary|success|warning|help|info|danger|raised|plain)|rounded-button"
                    + "|^body \\.ui-button|input:not|ui-input-filled|ui-row-editor|timeline|keypad|ui-menu\\.ui-(mega|slide)");
    private static final Pattern PART = Pattern.compile("\\.ui-([a-z]+)");
    private static final Pattern COLOR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsla?)\\([^)]*\\)|\\b(?:white|black)\\b");
    private static final Pattern SIGN = Pattern.compile("content:\"([\\x{e900}-\\x{efff}])\"");

    /** Our icon for each sign of the icon font that a kept component shows; rules for other signs are left out. */
    private static final Map<String, String> ICONS = table("""
            chevron-left   e900 e931
            chevron-right  e901 e932
            chevron-down   e902 e930
            chevron-up     e903
            search         e908
            check          e909
            x              e90b
            octagon-x      e90c
            plus           e90d
            minus          e90f
            arrow-down     e919 e9a0
            arrow-up       e91c e99f
            alert-triangle e922
            info           e924
            calendar       e927
            chevrons-left  e92d
            chevrons-right e92e
            ban            e935
            sort           e99e
            """);

    /** Our token for each color of the stock theme. */
    private static final Map<String, String> COLORS = table("""
            text           #495057 #212529 #252529
            muted          #6c757d #607d8b
            surface        #fff #ffffff white #fbfcfc
            subtle         #f8f9fa rgba(33,150,243,.04) rgba(96,125,139,.04)
            hover          #e9ecef #ebebef rgba(96,125,139,.16)
            line           #dee2e6 rgba(0,0,0,.08)
            field          #ced4da
            scrim          rgba(0,0,0,.4)
            accent-soft    #e3f2fd rgba(33,150,243,.16)
            accent         #2196f3
            accent-2       rgb(12.7384615385,136.9384615385,235.6615384615) rgb(86.4,112.5,125.1)
            accent-3       rgb(11.3230769231,121.7230769231,209.4769230769) rgb(76.8,100,111.2)
            danger         #f44336 #ef5350 #e60017
            danger-soft    #ffcdd2 rgb(255,179.5,187.05) rgb(255,113,127.2)
            danger-ink     #b71c1c rgb(45.75,7,7)
            warn           #ffc107
            warn-soft      #ffecb3 rgb(255,229.625,153.5)
            warn-ink       #7f6003
            ok-soft        #c8e6c9
            ok             rgb(67.1875,147.8125,69.875)
            ok-ink         hsl(122,37.5%,21.0784313725%) hsl(122,37.5%,5.2696078431%)
            info-soft      #b3e5fc hsl(198.904109589,92.4050632911%,79.5098039216%)
            info           #03a9f4
            info-ink       #01579b
            """);

    private final Set<String> leftOver = new TreeSet<>();
    private final Set<String> icons = new TreeSet<>();

    /** Our rules for the given sheet. Colors without a token are in {@link #leftOver()} afterwards. */
    String rules(String css) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
            int close = closing(css, open);
            String head = css.substring(at, open).strip();
            String body = css.substring(open + 1, close);
            String ours =
                    head.startsWith("@media") ? rules(body) : head.startsWith("@") ? body : declarations(head, body);
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
        return Arrays.stream(head.split(",(?![^(]*\\))"))
                .filter(ThemeTokens::used)
                .collect(Collectors.joining(","));
    }

    private static boolean used(String selector) {
        Matcher part = PART.matcher(selector);
        return selector.contains(".ui-")
                && part.results().allMatch(found -> PARTS.contains(found.group(1)))
                && !UNUSED.matcher(selector).find();
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
            return sign(ICONS.get(Integer.toHexString(sign.group(1).codePointAt(0))));
        }
        String property = declaration.substring(0, declaration.indexOf(':'));
        String value = declaration.substring(declaration.indexOf(':') + 1).strip();
        return property + ":"
                + switch (property) {
                    case "box-shadow" -> shadow(value);
                    case "font-family" -> "inherit";
                    case "font-weight" -> value.replace("700", "600");
                    case "font-size" -> value.replace("1rem", "1em");
                    case "border-radius",
                            "border-top-left-radius",
                            "border-top-right-radius",
                            "border-bottom-left-radius",
                            "border-bottom-right-radius" -> value.replace("4px", "var(--radius-s)");
                    default -> colors(value, property.equals("color") && !inverted);
                };
    }

    private String sign(String icon) {
        if (icon == null) {
            return "";
        }
        icons.add(icon);
        return "content:\"\";display:inline-block;width:1em;height:1em;vertical-align:-.125em;background:currentColor;-webkit-mask:var(--i-"
                + icon + ") center/contain no-repeat;mask:var(--i-" + icon + ") center/contain no-repeat";
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

    /** Rows of a name and its meaning, turned around. */
    private static Map<String, String> table(String rows) {
        Map<String, String> names = new HashMap<>();
        rows.lines()
                .map(row -> row.split(" +"))
                .forEach(row -> Arrays.stream(row).skip(1).forEach(key -> names.put(key, row[0])));
        return Map.copyOf(names);
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(
                "A brace stays open: " + css.substring(open, Math.min(css.length(), open + 60)));
    }
}
