package extensor.journeys;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages, follows their links as far as they lead, and keeps every answer. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    private final DeskClient person;
    private final Predicate<String> wanted;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawl(DeskClient person, Predicate<String> wanted) {
        this.person = person;
        this.wanted = wanted;
    }

    /** The answers at these addresses and at the wanted ones that they lead to. */
    static List<Answer> of(DeskClient person, Collection<String> starts, Predicate<String> wanted) {
        Crawl crawl = new Crawl(person, wanted);
        starts.forEach(crawl::meet);
        List<Answer> answers = new ArrayList<>();
        while (!crawl.waiting.isEmpty()) answers.add(crawl.open(crawl.waiting.poll()));
        return answers;
    }

    private Answer open(String path) {
        var response = person.get(path);
        response.headers().firstValue("Location").ifPresent(to -> follow(to.replaceFirst("^https?://[^/]+", "")));
        for (Matcher link = LINK.matcher(response.body()); link.find(); )
            follow(link.group(1).replace("&amp;", "&"));
        return Answer.of(path, response);
    }

    private void follow(String path) {
        if (!path.contains("jakarta.faces.resource") && !path.equals("/logout") && wanted.test(path)) meet(path);
    }

    private void meet(String path) {
        if (known.add(path)) waiting.add(path);
    }
}
