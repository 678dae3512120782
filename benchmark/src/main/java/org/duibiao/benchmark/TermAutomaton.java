package org.duibiao.benchmark;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Aho and Corasick's automaton over a set of terms, laid out in a double array: a state's child by a character is at the
 * state's base plus the character's number, where the check names the state as its parent. Characters of no term go
 * straight back to the root.
 */
final class TermAutomaton {

    private static final int ROOT = 0;
    private static final int FREE = -1;

    /** Numbers of the characters that terms are written in, from 1; 0 for all others. */
    private final char[] numbers = new char[Character.MAX_VALUE + 1];

    private int[] base = new int[1];
    private int[] check = new int[0];
    private int[] failure;
    /** Length of the longest term that ends in a state; 0 where none does. */
    private int[] length;
    /** The next state down the failures in which a term ends; the root where there is none. */
    private int[] shorter;

    TermAutomaton(Collection<String> terms) {
        Node root = trie(terms);
        place(root, 1);
        link(root);
    }

    private static final class Node {
        private final Map<Character, Node> children = new TreeMap<>();
        private int state;
        private int length;
    }

    private Node trie(Collection<String> terms) {
        Node root = new Node();
        char next = 1;
        for (String term : terms) {
            Node node = root;
            for (int i = 0; i < term.length(); i++) {
                char character = term.charAt(i);
                if (numbers[character] == 0) {
                    numbers[character] = next++;
                }
                node = node.children.computeIfAbsent(numbers[character], key -> new Node());
            }
            node.length = term.length();
        }
        return root;
    }

    /** Gives every node its state, in the order of their depth, each node's children in the first free places that fit. */
    private void place(Node root, int firstFree) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(root);
        grow(1);
        check[ROOT] = ROOT;
        int from = firstFree;
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (node.children.isEmpty()) {
                continue;
            }
            int shift = Math.max(0, from - node.children.keySet().iterator().next());
            while (!fits(node, shift)) {
                shift++;
            }
            base[node.state] = shift;
            for (Map.Entry<Character, Node> child : node.children.entrySet()) {
                child.getValue().state = shift + child.getKey();
                check[child.getValue().state] = node.state;
                open.add(child.getValue());
            }
            while (from < check.length && check[from] != FREE) {
                from++;
            }
        }
        grow(check.length + Character.MAX_VALUE);
        failure = new int[check.length];
        length = new int[check.length];
        shorter = new int[check.length];
    }

    private boolean fits(Node node, int shift) {
        for (char number : node.children.keySet()) {
            grow(shift + number + 1);
            if (check[shift + number] != FREE) {
                return false;
            }
        }
        return true;
    }

    private void grow(int size) {
        int before = check.length;
        if (size > before) {
            base = Arrays.copyOf(base, size);
            check = Arrays.copyOf(check, size);
            Arrays.fill(check, before, size, FREE);
        }
    }

    private void link(Node root) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            Node node = open.poll();
            length[node.state] = node.length;
            int fallback = failure[node.state];
            shorter[node.state] = length[fallback] > 0 ? fallback : shorter[fallback];
            for (Map.Entry<Character, Node> child : node.children.entrySet()) {
                failure[child.getValue().state] = node == root ? ROOT : step(fallback, child.getKey());
                open.add(child.getValue());
            }
        }
    }

    private int step(int from, int number) {
        int state = from;
        while (true) {
            int next = base[state] + number;
            if (check[next] == state && next != ROOT) {
                return next;
            }
            if (state == ROOT) {
                return ROOT;
            }
            state = failure[state];
        }
    }

    /** Finds every occurrence of every term. Gives a number made of all their places, so that none can be left out. */
    long find(char[] text) {
        long found = 0;
        int state = ROOT;
        for (int at = 0; at < text.length; at++) {
            char number = numbers[text[at]];
            if (number == 0) {
                state = ROOT;
                continue;
            }
            state = step(state, number);
            for (int end = length[state] > 0 ? state : shorter[state]; end != ROOT; end = shorter[end]) {
                found = found * 31 + ((long) (at + 1 - length[end]) << 8 | length[end]);
            }
        }
        return found;
    }
}
